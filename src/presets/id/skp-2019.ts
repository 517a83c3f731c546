import type { PolicyDocument } from "../../policy/policy.js";

/**
 * A civil servant's performance in the second half of 2021, 0 to 120: employee targets (SKP) with behaviour, 70/30 or,
 * where peers and subordinates are asked, 60/40. The highest rating also needs a new idea.
 *
 * JPT and leaders of independent units bring `indicators`, administrative and functional posts bring `plans`; extra
 * work of either is `extraItems`. The SKP value may be brought itself (`skpSource: value`), behaviour as levels
 * (`behaviourSource: levels`, rows `behaviourAspects`). The periodic value of JPT is `id/skp-periodic-2019`.
 *
 * @edge    achievements are whole per cents before they are categorised (`achievementDecimals: none` follows the curve of
 *   JPT at the unrounded one); one below zero has no value in the text and refuses the record (`belowZero: zero` counts it as 0); a performance value above 120 counts as 120
 * @exact   nothing else is rounded
 * @source  PP 30/2019 art. 41; PermenPANRB 8/2021, Lampiran Bab VI
 */
export const skp2019 = {
  schema: "kinerja/policy/1",
  scheme: "id/skp",
  version: "2019",
  inForce: { from: "2021-07-01", until: "2022-01-01" },
  supersededBy: "id/ekinerja-2022",
  title: {
    id: "Penilaian kinerja PNS: SKP dan perilaku kerja",
    en: "Civil servants' performance: SKP and behaviour",
  },
  description: {
    id: "Nilai SKP 70 % dan perilaku kerja 30 % (60 % dan 40 % bila rekan kerja dan bawahan langsung ikut menilai), skala 0 sampai 120.",
    en: "70 % SKP and 30 % behaviour (60 % and 40 % where peers and direct subordinates are asked), on a scale of 0 to 120.",
  },
  citations: {
    pp30: {
      instrument: "PP 30/2019",
      article: "41",
      checked: "2026-11-24",
      confidence: "high",
      note: "Applied with PermenPANRB 8/2021 from July to December 2021; for 2022 onward PermenPANRB 6/2022 has no numbers.",
    },
    predicate: {
      instrument: "PP 30/2019",
      article: "41(5)",
      checked: "2026-11-24",
      confidence: "high",
      note: "Sangat Baik 110 to 120 and a new idea or new way that benefits the organisation or the state; Baik 90 to 120, so 110 and above without the new idea is Baik; Cukup 70 to below 90. News copies print Baik as above 90 and below 120. The forced distribution of art. 41(7) was not seen in figures.",
    },
    lowerBands: {
      instrument: "PP 30/2019",
      article: "41(5)",
      checked: "2026-11-24",
      confidence: "low",
      note: "The rows Kurang (50 to below 70) and Sangat Kurang (below 50) were cut off in the text seen; the bounds are those of application code.",
    },
    above120: {
      instrument: "PP 30/2019",
      article: "41(5)",
      checked: "2026-11-24",
      confidence: "low",
      note: "Extra work can carry the sum beyond 120, where the scale ends; the text seen does not say what then. Read here: it counts as 120. The option 'refuse' leaves it without a rating, which refuses the record.",
    },
    achievement: {
      instrument: "PermenPANRB 8/2021",
      article: "Lampiran Bab VI A",
      checked: "2026-11-24",
      confidence: "high",
      note: "normal R/T, khusus 1 + (1 - R/T). An actual inside a range target counts as 100 %; above it the upper bound is the divisor, below it the lower one, under both conditions. One percentage printed in the regulation's illustration of a range target does not follow from this.",
    },
    wholePercent: {
      instrument: "PermenPANRB 8/2021",
      article: "Lampiran Bab VI A",
      checked: "2026-11-24",
      confidence: "medium",
      note: "The tables show whole per cents and are undefined between them; one application rounds to the nearest whole per cent before categorising. Half-up is the reading here: the mode is not printed.",
    },
    achievementDecimals: {
      instrument: "PermenPANRB 8/2021",
      article: "Lampiran Bab VI A",
      checked: "2026-11-24",
      confidence: "low",
      note: "The curve of JPT is printed for whole per cents and undefined between them. The option 'none' keeps the decimals; read here: the category is that of the rounded achievement, and its line is followed at the unrounded one, so 97.5 is Cukup and 87.5. 100 (from 99.5 and below 100.5) stays 109, and beyond 110 it is 120. Off by default: the printed tables round first. The aspects of a plan are in whole per cent in both.",
    },
    belowZero: {
      instrument: "PermenPANRB 8/2021",
      article: "Lampiran Bab VI A",
      checked: "2026-11-24",
      confidence: "unverified",
      note: "A special indicator whose actual is more than twice its target has an achievement below zero; the lowest category is printed 0 to 59. Refused by default; the option 'zero' counts it as 0.",
    },
    indicatorValue: {
      instrument: "PermenPANRB 8/2021",
      article: "Lampiran Bab VI A",
      checked: "2026-11-24",
      confidence: "high",
      note: "c = achievement in whole per cent. Above 110: 120. 101 to 110: 110 + (120 - 110)/(110 - 101) x (c - 101). 100: 109, or 120 where the target is the highest attainable value. 80 to 99: 70 + (89 - 70)/(99 - 80) x (c - 80). 60 to 79: 50 + (69 - 50)/(79 - 60) x (c - 60). 0 to 59: c/59 x 49. For JPT and leaders of independent units.",
    },
    category: {
      instrument: "PermenPANRB 8/2021",
      article: "Lampiran Bab VI A",
      checked: "2026-11-24",
      confidence: "high",
      note: "The categories are printed over the achievement. Here they are read off the value, which tells them apart: 110 to 120, 109 (100 of a plan), 70 to 89, 50 to 69, 0 to 49.",
    },
    mainWeights: {
      instrument: "PermenPANRB 8/2021",
      article: "Lampiran Bab VI A",
      checked: "2026-11-24",
      confidence: "low",
      note: "Two groups of main work are weighted and added. The weights were not read: by default each item brings its own, in per cent of the main work. 'groups' takes 60 % for the performance agreement or strategic plan and 40 % for action plans or strategic initiatives, inferred from the illustration, with the mean inside a group; a group without items leaves its share to the other (both unverified).",
    },
    planMain: {
      instrument: "PermenPANRB 8/2021",
      article: "Lampiran Bab VI A",
      checked: "2026-11-24",
      confidence: "unverified",
      note: "How the values of several plans are joined was not read: the weights of the record, in per cent; equal ones give the mean.",
    },
    extra: {
      instrument: "PermenPANRB 8/2021",
      article: "Lampiran Bab VI A",
      checked: "2026-11-24",
      confidence: "high",
      note: "f x weight of the scope of assignment x value / (100 x 100), f = 100 / 80 / 60 / 40 / 20 by category; all items together at most 10. Values of that weight were not seen: each item brings its own. The item's value is found as that of the main work; its category follows from the value.",
    },
    extraPoints: {
      instrument: "An application for PermenPANRB 8/2021",
      checked: "2026-11-24",
      confidence: "low",
      note: "The option 'application' gives 2.4 / 1.6 / 1.0 / 0.5 / 0.1 points an item by category, whatever its scope.",
    },
    aspects: {
      instrument: "Applications for PermenPANRB 8/2021",
      checked: "2026-11-24",
      confidence: "low",
      note: "A plan's value is one of 120 / 100 / 80 / 60 / 25; how its aspects make it differs. 'points' (low to medium): 16 / 13 / 8 / 3 / 1 an aspect by category, summed over quantity, quality and time: from 42, 34, 19, 7, 3. 'mean' (low): the mean of the three percentages: above 100, 80, 60, 25, else. Cost is an optional aspect of a plan, but both know these three only, so it is not part of this.",
    },
    aspectCategory: {
      instrument: "PermenPANRB 8/2021",
      article: "Lampiran Bab VI A",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Above 100 Sangat Baik, 100 Baik, 80-99 Cukup, 60-79 Kurang, 0-59 Sangat Kurang, in whole per cent.",
    },
    nonDirect: {
      instrument: "PermenPANRB 8/2021, an application for it",
      article: "Anak Lampiran 6",
      checked: "2026-11-24",
      confidence: "low",
      note: "A direct cascade takes the plan's value as it is. Of a non-direct one the rule was not read: as it is by default; 'application' takes 0.8 x value + k x 80, k = 0.2 / 0.2 / 0.1 / 0.05 / 0.01 for 120 / 100 / 80 / 60 / 25.",
    },
    levels: {
      instrument: "An application for PermenPANRB 8/2021",
      article: "Lampiran Bab VI B",
      checked: "2026-11-24",
      confidence: "unverified",
      note: "Levels 1 to 7 against the standard of the post. Below the standard level/lowest x 90, within it 90 to 109, above it 109 to 120; read here as straight lines, the highest being level 7. The mean of the aspects. From application code with a visible slip, so off by default. A standard of one level only has no line from 90 to 109 and refuses the record, where the level meets it.",
    },
    behaviour: {
      instrument: "PP 30/2019 with PermenPANRB 8/2021",
      article: "Lampiran Bab VI B",
      checked: "2026-11-24",
      confidence: "high",
      note: "The value of behaviour, 0 to 120, as the rater sets it, alone or with a survey among peers and subordinates. A rater who has supervised for less than one month may not rate; that is not checked here.",
    },
    newIdeaPoints: {
      instrument: "PermenPANRB 8/2021, an application for it",
      checked: "2026-11-24",
      confidence: "unverified",
      note: "The regulation adds a value for an accepted new idea; its size was not read. One application adds 2 to the value of the second half of 2021. Off by default.",
    },
  },
  cite: "pp30",
  parameters: {
    peerOpinion: {
      oneOf: ["without", "with"],
      default: "without",
      title: {
        id: "Penilaian perilaku tanpa (70/30) atau dengan (60/40) pendapat rekan kerja dan bawahan langsung",
        en: "Behaviour rated without (70/30) or with (60/40) the opinion of peers and direct subordinates",
      },
    },
    skpSource: {
      oneOf: ["items", "value"],
      default: "items",
      title: {
        id: "Bentuk data SKP: indikator atau rencana kinerja, atau nilai SKP langsung",
        en: "Form of the SKP data: indicators or plans, or the SKP value itself",
      },
    },
    behaviourSource: {
      oneOf: ["value", "levels"],
      default: "value",
      title: {
        id: "Bentuk data perilaku: nilai langsung, atau tingkat tiap aspek",
        en: "Form of the behaviour data: its value, or the level of each aspect",
      },
      cite: "levels",
    },
    mainWeights: {
      oneOf: ["from-record", "groups"],
      default: "from-record",
      title: {
        id: "Bobot kinerja utama JPT: dari data, atau 60/40 antara dua kelompok",
        en: "Weights of the main work of JPT: from the record, or 60/40 between two groups",
      },
      cite: "mainWeights",
    },
    aspects: {
      oneOf: ["points", "mean"],
      default: "points",
      title: {
        id: "Nilai rencana kinerja JA/JF: jumlah poin aspek, atau rata-rata persen aspek",
        en: "Value of a plan of JA/JF: the points of its aspects, or the mean of their percentages",
      },
      cite: "aspects",
    },
    extraPoints: {
      oneOf: ["formula", "application"],
      default: "formula",
      title: {
        id: "Nilai tertimbang kinerja tambahan: rumus, atau tetap per kategori",
        en: "Points of extra work: by the formula, or fixed by category",
      },
      cite: "extraPoints",
    },
    nonDirect: {
      oneOf: ["as-is", "application"],
      default: "as-is",
      title: {
        id: "Nilai rencana kinerja non-direct cascading: apa adanya, atau dikurangi",
        en: "Value of a plan that is not cascaded directly: as it is, or reduced",
      },
      cite: "nonDirect",
    },
    newIdeaPoints: {
      oneOf: ["0", "2"],
      default: "0",
      title: { id: "Tambahan nilai ide baru", en: "Points added for a new idea" },
      cite: "newIdeaPoints",
    },
    achievementDecimals: {
      oneOf: ["whole", "none"],
      default: "whole",
      title: {
        id: "Capaian IKI JPT: persen bulat, atau tanpa pembulatan (keyakinan rendah)",
        en: "Achievement of an indicator of JPT: whole per cent, or not rounded (low confidence)",
      },
      cite: "achievementDecimals",
    },
    belowZero: {
      oneOf: ["refuse", "zero"],
      default: "refuse",
      title: {
        id: "Capaian di bawah nol: ditolak, atau dihitung nol",
        en: "An achievement below zero: refused, or counted as zero",
      },
      cite: "belowZero",
    },
    above120: {
      oneOf: ["cap", "refuse"],
      default: "cap",
      title: {
        id: "Nilai kinerja di atas 120: dihitung 120, atau ditolak",
        en: "A performance value above 120: counted as 120, or refused",
      },
      cite: "above120",
    },
  },
  facts: {
    post: {
      type: "choice",
      of: ["jpt", "ja-jf"],
      title: {
        id: "Jabatan: JPT dan pimpinan unit kerja mandiri (jpt), atau administrasi dan fungsional (ja-jf)",
        en: "Post: JPT and leaders of independent units (jpt), or administrative and functional (ja-jf)",
      },
    },
    newIdea: {
      type: "yes-no",
      default: false,
      title: {
        id: "Menciptakan ide baru dan/atau cara baru yang bermanfaat bagi organisasi atau negara",
        en: "Has created a new idea or new way that benefits the organisation or the state",
      },
      cite: "predicate",
    },
  },
  rows: {
    indicators: {
      title: {
        id: "Indikator kinerja utama JPT dan pimpinan unit kerja mandiri",
        en: "Main indicators of JPT and leaders of independent units",
      },
      min: 0,
      facts: {
        maximum: {
          type: "yes-no",
          default: false,
          title: {
            id: "Target adalah nilai tertinggi yang dapat dicapai",
            en: "The target is the highest attainable value",
          },
          cite: "indicatorValue",
        },
        indicatorGroup: {
          type: "choice",
          of: ["agreement", "action-plan"],
          default: "agreement",
          title: {
            id: "Kelompok: perjanjian kinerja/renstra, atau rencana aksi/inisiatif strategis (untuk mainWeights: groups)",
            en: "Group: performance agreement or strategic plan, or action plan or strategic initiative (for mainWeights: groups)",
          },
          cite: "mainWeights",
        },
      },
    },
    plans: {
      title: { id: "Rencana kinerja JA/JF", en: "Planned results of administrative and functional posts" },
      min: 0,
      facts: {
        direct: {
          type: "yes-no",
          default: true,
          title: { id: "Direct cascading", en: "Cascaded directly" },
          cite: "nonDirect",
        },
      },
    },
    extraItems: { title: { id: "Kinerja tambahan", en: "Extra work" }, min: 0 },
    behaviourAspects: {
      title: {
        id: "Aspek perilaku kerja (untuk behaviourSource: levels)",
        en: "Aspects of behaviour (for behaviourSource: levels)",
      },
      min: 0,
      facts: {
        behaviourAspect: {
          type: "choice",
          of: ["service-orientation", "commitment", "initiative", "cooperation", "leadership"],
          title: {
            id: "Orientasi pelayanan, komitmen, inisiatif kerja, kerja sama, atau kepemimpinan (hanya pimpinan)",
            en: "Service orientation, commitment, initiative, cooperation, or leadership (leaders only)",
          },
          cite: "levels",
        },
      },
    },
  },
  tables: {
    extraFactor: {
      keys: ["category"],
      rows: [
        ["sangat-kurang", 20],
        ["kurang", 40],
        ["cukup", 60],
        ["baik", 80],
        ["sangat-baik", 100],
      ],
      cite: "extra",
    },
    extraFixed: {
      keys: ["category"],
      rows: [
        ["sangat-kurang", "0.1"],
        ["kurang", "0.5"],
        ["cukup", "1.0"],
        ["baik", "1.6"],
        ["sangat-baik", "2.4"],
      ],
      cite: "extraPoints",
    },
    aspectPoints: {
      keys: ["category"],
      rows: [
        ["sangat-kurang", 1],
        ["kurang", 3],
        ["cukup", 8],
        ["baik", 13],
        ["sangat-baik", 16],
      ],
      cite: "aspects",
    },
    nonDirectFactor: {
      keys: ["value"],
      rows: [
        [120, "0.2"],
        [100, "0.2"],
        [80, "0.1"],
        [60, "0.05"],
        [25, "0.01"],
      ],
      cite: "nonDirect",
    },
  },
  definitions: {
    "valueOfPoints(points)":
      "if(points >= 42, 120, if(points >= 34, 100, if(points >= 19, 80, if(points >= 7, 60, 25))))",
    "valueOfMean(percent)":
      "if(percent > 100, 120, if(percent > 80, 100, if(percent > 60, 80, if(percent > 25, 60, 25))))",
  },
  nodes: {
    normal: {
      kind: "indicator",
      in: "indicators",
      title: { id: "IKI normal: makin besar makin baik", en: "Normal indicator: more is better" },
      actual: {},
      direction: "higher",
      target: { value: "from-record", range: true },
      achievement: { kind: "ratio" },
      absent: { missing: "required" },
      cite: "achievement",
    },
    special: {
      kind: "indicator",
      in: "indicators",
      title: { id: "IKI khusus: makin kecil makin baik", en: "Special indicator: less is better" },
      actual: {},
      direction: "lower",
      target: { value: "from-record", range: true },
      achievement: { kind: "ratio", form: "complement" },
      absent: { missing: "required" },
      cite: "achievement",
    },
    achievement: {
      kind: "group",
      in: "indicators",
      title: { id: "Capaian IKI (persen)", en: "Achievement of an indicator (per cent)" },
      parts: [
        { node: "normal", when: "not present(special)" },
        { node: "special", when: "present(special)" },
      ],
      combine: "sum",
      then: [
        { multiply: 100 },
        { floor: 0, when: "belowZero == 'zero'", cite: "belowZero" },
        { round: 0, mode: "half-up", when: "achievementDecimals == 'whole'", cite: "wholePercent" },
      ],
      cite: "achievement",
    },
    indicatorValue: {
      kind: "group",
      in: "indicators",
      title: { id: "Nilai capaian IKI", en: "Value of an indicator" },
      parts: ["achievement"],
      combine: "sum",
      then: [
        {
          map: {
            segments: [
              { from: 0, to: 59, a: 0, b: "49/59" },
              { from: 60, to: 79, a: -10, b: 1 },
              { from: 80, to: 99, a: -10, b: 1 },
              { from: 100, to: 100, a: 109 },
              { from: 101, to: 110, a: "-20/9", b: "10/9" },
              { above: 110, a: 120 },
            ],
          },
          when: "achievementDecimals == 'whole'",
        },
        {
          map: {
            segments: [
              { from: 0, below: "59.5", a: 0, b: "49/59" },
              { from: "59.5", below: "79.5", a: -10, b: 1 },
              { from: "79.5", below: "99.5", a: -10, b: 1 },
              { from: "99.5", below: "100.5", a: 109 },
              { from: "100.5", to: 110, a: "-20/9", b: "10/9" },
              { above: 110, a: 120 },
            ],
          },
          when: "achievementDecimals == 'none'",
          cite: "achievementDecimals",
        },
        { set: 120, when: "maximum and round(achievement, 0, 'half-up') == 100" },
      ],
      scale: { by: "achievementDecimals", of: { whole: "category", none: "categoryOfAchievement" } },
      cite: "indicatorValue",
    },
    mainByRecord: {
      kind: "group",
      title: { id: "Kinerja utama JPT, bobot dari data", en: "Main work of JPT, weights from the record" },
      each: "indicatorValue",
      combine: "weighted-mean",
      weight: "from-record",
      weights: 100,
      cite: "mainWeights",
    },
    mainByGroups: {
      kind: "group",
      title: { id: "Kinerja utama JPT, dua kelompok", en: "Main work of JPT, two groups" },
      each: "indicatorValue",
      combine: "weighted-mean",
      weight:
        "= if(indicatorGroup == 'agreement', 60 / count(indicators, indicatorGroup == 'agreement'), 40 / count(indicators, indicatorGroup == 'action-plan'))",
      cite: "mainWeights",
    },
    quantity: {
      kind: "indicator",
      in: "plans",
      title: { id: "Kuantitas: makin besar makin baik (normal)", en: "Quantity: more is better (normal)" },
      actual: {},
      direction: "higher",
      target: { value: "from-record", range: true },
      achievement: { kind: "ratio", cite: "achievement" },
      absent: { missing: "required" },
    },
    quantitySpecial: {
      kind: "indicator",
      in: "plans",
      title: { id: "Kuantitas: makin kecil makin baik (khusus)", en: "Quantity: less is better (special)" },
      actual: {},
      direction: "lower",
      target: { value: "from-record", range: true },
      achievement: { kind: "ratio", form: "complement", cite: "achievement" },
      absent: { missing: "required" },
    },
    quantityPercent: {
      kind: "group",
      in: "plans",
      title: { id: "Capaian kuantitas (persen bulat)", en: "Achievement of quantity (whole per cent)" },
      parts: [
        { node: "quantity", when: "not present(quantitySpecial)" },
        { node: "quantitySpecial", when: "present(quantitySpecial)" },
      ],
      combine: "sum",
      then: [
        { multiply: 100 },
        { floor: 0, when: "belowZero == 'zero'", cite: "belowZero" },
        { round: 0, mode: "half-up", cite: "wholePercent" },
      ],
      scale: "aspectCategory",
    },
    quality: {
      kind: "indicator",
      in: "plans",
      title: { id: "Kualitas: makin besar makin baik (normal)", en: "Quality: more is better (normal)" },
      actual: {},
      direction: "higher",
      target: { value: "from-record", range: true },
      achievement: { kind: "ratio", cite: "achievement" },
      absent: { missing: "required" },
    },
    qualitySpecial: {
      kind: "indicator",
      in: "plans",
      title: { id: "Kualitas: makin kecil makin baik (khusus)", en: "Quality: less is better (special)" },
      actual: {},
      direction: "lower",
      target: { value: "from-record", range: true },
      achievement: { kind: "ratio", form: "complement", cite: "achievement" },
      absent: { missing: "required" },
    },
    qualityPercent: {
      kind: "group",
      in: "plans",
      title: { id: "Capaian kualitas (persen bulat)", en: "Achievement of quality (whole per cent)" },
      parts: [
        { node: "quality", when: "not present(qualitySpecial)" },
        { node: "qualitySpecial", when: "present(qualitySpecial)" },
      ],
      combine: "sum",
      then: [
        { multiply: 100 },
        { floor: 0, when: "belowZero == 'zero'", cite: "belowZero" },
        { round: 0, mode: "half-up", cite: "wholePercent" },
      ],
      scale: "aspectCategory",
    },
    time: {
      kind: "indicator",
      in: "plans",
      title: { id: "Waktu: makin besar makin baik (normal)", en: "Time: more is better (normal)" },
      actual: {},
      direction: "higher",
      target: { value: "from-record", range: true },
      achievement: { kind: "ratio", cite: "achievement" },
      absent: { missing: "required" },
    },
    timeSpecial: {
      kind: "indicator",
      in: "plans",
      title: { id: "Waktu: makin kecil makin baik (khusus)", en: "Time: less is better (special)" },
      actual: {},
      direction: "lower",
      target: { value: "from-record", range: true },
      achievement: { kind: "ratio", form: "complement", cite: "achievement" },
      absent: { missing: "required" },
    },
    timePercent: {
      kind: "group",
      in: "plans",
      title: { id: "Capaian waktu (persen bulat)", en: "Achievement of time (whole per cent)" },
      parts: [
        { node: "time", when: "not present(timeSpecial)" },
        { node: "timeSpecial", when: "present(timeSpecial)" },
      ],
      combine: "sum",
      then: [
        { multiply: 100 },
        { floor: 0, when: "belowZero == 'zero'", cite: "belowZero" },
        { round: 0, mode: "half-up", cite: "wholePercent" },
      ],
      scale: "aspectCategory",
    },
    planPoints: {
      kind: "formula",
      in: "plans",
      title: { id: "Jumlah poin aspek", en: "Points of the aspects" },
      unit: "point",
      text: "lookup(aspectPoints, rating(quantityPercent)) + lookup(aspectPoints, rating(qualityPercent)) + lookup(aspectPoints, rating(timePercent))",
      cite: "aspects",
    },
    planValue: {
      kind: "group",
      in: "plans",
      title: { id: "Nilai rencana kinerja", en: "Value of a plan" },
      parts: ["quantityPercent", "qualityPercent", "timePercent"],
      combine: {
        formula:
          "if(aspects == 'points', valueOfPoints(planPoints), valueOfMean((quantityPercent + qualityPercent + timePercent) / 3))",
      },
      then: [
        {
          set: "= 0.8 * value + lookup(nonDirectFactor, value) * 80",
          when: "nonDirect == 'application' and not direct",
          cite: "nonDirect",
        },
      ],
      scale: "category",
      fullMarks: 120,
      cite: "aspects",
    },
    mainOfPlans: {
      kind: "group",
      title: { id: "Kinerja utama JA/JF", en: "Main work of administrative and functional posts" },
      each: "planValue",
      combine: "weighted-mean",
      weight: "from-record",
      weights: 100,
      cite: "planMain",
    },
    main: {
      kind: "group",
      title: { id: "Nilai kinerja utama", en: "Value of the main work" },
      parts: [
        { node: "mainByRecord", when: "post == 'jpt' and mainWeights == 'from-record'" },
        { node: "mainByGroups", when: "post == 'jpt' and mainWeights == 'groups'" },
        { node: "mainOfPlans", when: "post == 'ja-jf'" },
      ],
      combine: "sum",
    },
    extraValue: {
      kind: "indicator",
      in: "extraItems",
      title: { id: "Nilai kinerja tambahan (0 sampai 120)", en: "Value of the extra work (0 to 120)" },
      actual: { unit: "point", min: 0, max: 120 },
      direction: "higher",
      absent: { missing: "required" },
      scale: "category",
      cite: "extra",
    },
    scope: {
      kind: "indicator",
      in: "extraItems",
      title: { id: "Bobot lingkup penugasan", en: "Weight of the scope of assignment" },
      actual: { min: 0 },
      absent: { missing: "required" },
      cite: "extra",
    },
    extraItemPoints: {
      kind: "formula",
      in: "extraItems",
      title: { id: "Nilai tertimbang kinerja tambahan", en: "Points of an item of extra work" },
      unit: "point",
      text: "if(extraPoints == 'formula', lookup(extraFactor, rating(extraValue)) * scope * extraValue / (100 * 100), lookup(extraFixed, rating(extraValue)))",
      cite: "extra",
    },
    extraSum: {
      kind: "group",
      title: { id: "Jumlah nilai tertimbang kinerja tambahan", en: "Points of all items of extra work" },
      each: "extraItemPoints",
      combine: "sum",
      cite: "extra",
    },
    extra: {
      kind: "group",
      title: { id: "Nilai kinerja tambahan (paling banyak 10)", en: "Points of the extra work (at most 10)" },
      parts: ["extraSum"],
      combine: "sum",
      absent: { notApplicable: "zero" },
      then: [{ cap: 10 }],
      cite: "extra",
    },
    skpOfItems: {
      kind: "group",
      title: { id: "Nilai SKP dari kinerja utama dan tambahan", en: "SKP value from main and extra work" },
      parts: ["main", "extra"],
      combine: "sum",
    },
    skpValue: {
      kind: "indicator",
      title: {
        id: "Nilai SKP langsung (untuk skpSource: value)",
        en: "The SKP value itself (for skpSource: value)",
      },
      actual: { unit: "point", min: 0, max: 130 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "extra",
    },
    skp: {
      kind: "group",
      title: { id: "Nilai SKP", en: "SKP value" },
      parts: [
        { node: "skpOfItems", when: "skpSource == 'items'" },
        { node: "skpValue", when: "skpSource == 'value'" },
      ],
      combine: "sum",
    },
    level: {
      kind: "indicator",
      in: "behaviourAspects",
      title: { id: "Tingkat perilaku", en: "Level of behaviour" },
      actual: { unit: "level", min: 1, max: 7, step: 1 },
      direction: "higher",
      inputs: {
        standardFrom: { unit: "level", min: 1, max: 7, step: 1 },
        standardTo: { unit: "level", min: 1, max: 7, step: 1 },
      },
      achievement: {
        kind: "formula",
        text: "if(actual < standardFrom, actual / standardFrom * 90, if(actual <= standardTo, 90 + (109 - 90) * (actual - standardFrom) / (standardTo - standardFrom), 109 + (120 - 109) * (actual - standardTo) / (7 - standardTo)))",
      },
      absent: { missing: "required" },
      fullMarks: 120,
      cite: "levels",
    },
    behaviourOfLevels: {
      kind: "group",
      title: { id: "Rata-rata aspek perilaku", en: "Mean of the aspects of behaviour" },
      each: "level",
      combine: "mean",
      cite: "levels",
    },
    behaviourValue: {
      kind: "indicator",
      title: { id: "Nilai perilaku kerja yang ditetapkan", en: "Behaviour value as set by the rater" },
      actual: { unit: "point", min: 0, max: 120 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "behaviour",
    },
    behaviour: {
      kind: "group",
      title: { id: "Nilai perilaku kerja", en: "Behaviour value" },
      parts: [
        { node: "behaviourValue", when: "behaviourSource == 'value'" },
        { node: "behaviourOfLevels", when: "behaviourSource == 'levels'" },
      ],
      combine: "sum",
      cite: "behaviour",
    },
    performance: {
      kind: "group",
      title: { id: "Nilai kinerja", en: "Performance value" },
      parts: [
        { node: "skp", weight: "= if(peerOpinion == 'with', 60, 70)" },
        { node: "behaviour", weight: "= if(peerOpinion == 'with', 40, 30)" },
      ],
      combine: "weighted-mean",
      weights: 100,
      then: [
        { add: "= newIdeaPoints", when: "newIdea", cite: "newIdeaPoints" },
        { cap: 120, when: "above120 == 'cap'", cite: "above120" },
      ],
      scale: "predicate",
    },
  },
  scales: {
    predicate: {
      title: { id: "Predikat kinerja", en: "Performance rating" },
      ratings: [
        { id: "sangat-kurang", label: { id: "Sangat Kurang", en: "Very poor" } },
        { id: "kurang", label: { id: "Kurang", en: "Poor" } },
        { id: "cukup", label: { id: "Cukup", en: "Fair" } },
        { id: "baik", label: { id: "Baik", en: "Good" } },
        { id: "sangat-baik", label: { id: "Sangat Baik", en: "Very good" } },
      ],
      bands: [
        { rating: "sangat-kurang", below: 50, cite: "lowerBands" },
        { rating: "kurang", from: 50, below: 70, cite: "lowerBands" },
        { rating: "cukup", from: 70, below: 90 },
        { rating: "baik", from: 90, below: 110 },
        { rating: "sangat-baik", from: 110, to: 120 },
      ],
      gates: [
        {
          when: "rating == 'sangat-baik' and not newIdea",
          atMost: "baik",
          title: {
            id: "Sangat Baik hanya dengan ide baru dan/atau cara baru",
            en: "Very good only with a new idea or new way",
          },
          cite: "predicate",
        },
      ],
      cite: "predicate",
    },
    category: {
      title: { id: "Kategori", en: "Category" },
      ratings: [
        { id: "sangat-kurang", label: { id: "Sangat Kurang", en: "Very poor" } },
        { id: "kurang", label: { id: "Kurang", en: "Poor" } },
        { id: "cukup", label: { id: "Cukup", en: "Fair" } },
        { id: "baik", label: { id: "Baik", en: "Good" } },
        { id: "sangat-baik", label: { id: "Sangat Baik", en: "Very good" } },
      ],
      bands: [
        { rating: "sangat-kurang", below: 50 },
        { rating: "kurang", from: 50, below: 70 },
        { rating: "cukup", from: 70, below: 90 },
        { rating: "baik", from: 90, below: 110 },
        { rating: "sangat-baik", from: 110, to: 120 },
      ],
      cite: "category",
    },
    categoryOfAchievement: {
      title: { id: "Kategori capaian IKI", en: "Category of an indicator's achievement" },
      ratings: [
        { id: "sangat-kurang", label: { id: "Sangat Kurang", en: "Very poor" } },
        { id: "kurang", label: { id: "Kurang", en: "Poor" } },
        { id: "cukup", label: { id: "Cukup", en: "Fair" } },
        { id: "baik", label: { id: "Baik", en: "Good" } },
        { id: "sangat-baik", label: { id: "Sangat Baik", en: "Very good" } },
      ],
      rules: [
        { rating: "sangat-baik", when: "score == 120 or round(achievement, 0, 'half-up') > 100" },
        { rating: "baik", when: "round(achievement, 0, 'half-up') == 100" },
        { rating: "cukup", when: "round(achievement, 0, 'half-up') >= 80" },
        { rating: "kurang", when: "round(achievement, 0, 'half-up') >= 60" },
        { rating: "sangat-kurang" },
      ],
      cite: "achievementDecimals",
    },
    aspectCategory: {
      title: { id: "Kategori aspek", en: "Category of an aspect" },
      ratings: [
        { id: "sangat-kurang", label: { id: "Sangat Kurang", en: "Very poor" } },
        { id: "kurang", label: { id: "Kurang", en: "Poor" } },
        { id: "cukup", label: { id: "Cukup", en: "Fair" } },
        { id: "baik", label: { id: "Baik", en: "Good" } },
        { id: "sangat-baik", label: { id: "Sangat Baik", en: "Very good" } },
      ],
      digits: 0,
      bands: [
        { rating: "sangat-kurang", from: 0, to: 59 },
        { rating: "kurang", from: 60, to: 79 },
        { rating: "cukup", from: 80, to: 99 },
        { rating: "baik", from: 100, to: 100 },
        { rating: "sangat-baik", from: 101 },
      ],
      cite: "aspectCategory",
    },
  },
  checks: [
    {
      that: "skpSource == 'value' or count(indicators) + count(plans) > 0",
      title: {
        id: "SKP memiliki paling sedikit satu indikator atau rencana kinerja",
        en: "SKP has at least one indicator or plan",
      },
    },
    {
      that: "if(post == 'jpt', count(plans), count(indicators)) == 0",
      title: {
        id: "indikator untuk JPT, rencana kinerja untuk JA/JF",
        en: "indicators for JPT, plans for administrative and functional posts",
      },
    },
    {
      that: "not (present(normal) and present(special))",
      title: {
        id: "satu kondisi per indikator: normal atau khusus",
        en: "one condition an indicator: normal or special",
      },
    },
    {
      that: "not (present(quantity) and present(quantitySpecial))",
      title: {
        id: "satu kondisi per aspek: normal atau khusus",
        en: "one condition an aspect: normal or special",
      },
    },
    {
      that: "not (present(quality) and present(qualitySpecial))",
      title: {
        id: "satu kondisi per aspek: normal atau khusus",
        en: "one condition an aspect: normal or special",
      },
    },
    {
      that: "not (present(time) and present(timeSpecial))",
      title: {
        id: "satu kondisi per aspek: normal atau khusus",
        en: "one condition an aspect: normal or special",
      },
    },
    {
      that: "behaviourSource == 'value' or (count(behaviourAspects, behaviourAspect == 'service-orientation') == 1 and count(behaviourAspects, behaviourAspect == 'commitment') == 1 and count(behaviourAspects, behaviourAspect == 'initiative') == 1 and count(behaviourAspects, behaviourAspect == 'cooperation') == 1 and count(behaviourAspects, behaviourAspect == 'leadership') <= 1)",
      title: {
        id: "setiap aspek perilaku satu kali, kepemimpinan paling banyak satu kali",
        en: "every aspect of behaviour once, leadership at most once",
      },
      cite: "levels",
    },
  ],
  exceptions: [
    {
      law: "monotone",
      because:
        "At exactly 100 per cent of the highest attainable target the value is 120; above it the ordinary line begins at 110.",
      cite: "indicatorValue",
    },
    {
      law: "bands-cover-once",
      because: "An achievement below zero is in no category of the text; by default it is refused.",
      cite: "belowZero",
    },
  ],
  result: "performance",
  examples: [
    {
      title: "A leader of an independent unit: two indicators, one extra task, a new idea",
      record: {
        subject: "197001011995011001",
        period: "2021-S2",
        facts: { post: "jpt", newIdea: true },
        actuals: { behaviourValue: "110" },
        rows: {
          indicators: [
            { key: "i1", weight: "60", normal: { actual: "101", target: "100" } },
            { key: "i2", weight: "40", maximum: true, normal: { actual: "100", target: "100" } },
          ],
          extraItems: [{ key: "e1", extraValue: "120", scope: "2" }],
        },
      },
      expect: { score: "114.48", rating: "sangat-baik", status: "scored", nodes: { extra: "2.4" } },
      origin: "by-hand",
      source: "the formulas and weights",
      arithmetic:
        "i1: 101 % is 110; i2: 100 % of the highest attainable target is 120; main 0.6 x 110 + 0.4 x 120 = 114; extra 100 x 2 x 120 / 10000 = 2.4; SKP 116.4; 0.7 x 116.4 + 0.3 x 110 = 114.48",
    },
    {
      title: "A functional officer: two plans, peers and subordinates asked",
      record: {
        subject: "198501012010011001",
        period: "2021-S2",
        parameters: { peerOpinion: "with" },
        facts: { post: "ja-jf" },
        actuals: { behaviourValue: "98" },
        rows: {
          plans: [
            {
              key: "p1",
              weight: "50",
              quantity: { actual: "12", target: "12" },
              quality: { actual: "95", target: "95" },
              timeSpecial: { actual: "5", target: "6" },
            },
            {
              key: "p2",
              weight: "50",
              quantity: { actual: "9", target: "10" },
              quality: { actual: "90", target: { from: "85", to: "95" } },
              timeSpecial: { actual: "6", target: "6" },
            },
          ],
        },
      },
      expect: { score: "105.2", rating: "baik", status: "scored" },
      origin: "by-hand",
      source: "the points of the aspects and the weights",
      arithmetic:
        "p1: 100, 100, 117 %: 13 + 13 + 16 = 42, value 120; p2: 90, 100, 100 %: 8 + 13 + 13 = 34, value 100; SKP (120 + 100)/2 = 110; 0.6 x 110 + 0.4 x 98 = 105.2",
    },
  ],
} as const satisfies PolicyDocument;
