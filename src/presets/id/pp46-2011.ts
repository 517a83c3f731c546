import type { PolicyDocument } from "../../policy/policy.js";

/**
 * A civil servant's work performance of a year: 60 % employee targets (SKP), 40 % behaviour.
 *
 * An activity is the mean of three or four aspects in per cent of its targets; SKP is the mean of the activities plus
 * what extra tasks add. Each half may be brought as its value instead: `skpSource: value`, `behaviourSource: value`.
 *
 * @range   no outer edges: quantity may exceed its target, and an overrun of time or cost beyond 76 % counts below zero
 * @edge    time and cost peak at a saving of 24 % (100); a larger saving lowers the value, so they have no direction.
 *   Bands are printed in whole numbers: `gaps` says what closes the gaps between them and does not touch the score
 * @exact   the score is rounded half-up to the two decimals that agencies print; with `decimals: none` it is exact
 * @source  PP 46/2011, Perka BKN 1/2013
 */
export const pp462011 = {
  schema: "kinerja/policy/1",
  scheme: "id/pp46",
  version: "2011",
  inForce: { from: "2014-01-01", until: "2021-07-01" },
  supersededBy: "id/skp-2019",
  title: { id: "Penilaian prestasi kerja PNS", en: "Work performance of civil servants" },
  description: {
    id: "60 % sasaran kerja pegawai (SKP) ditambah 40 % perilaku kerja.",
    en: "60 % employee work targets (SKP) plus 40 % work behaviour.",
  },
  citations: {
    pp46: {
      instrument: "PP 46/2011 with Perka BKN 1/2013",
      checked: "2026-11-24",
      confidence: "high",
      note: "Formulas, weights and bands as training texts and applications give them; article numbers were not read. The scheme was in force from 2014 to June 2021: the first day is 1 January of that year.",
    },
    timeAndCost: {
      instrument: "Perka BKN 1/2013",
      checked: "2026-11-24",
      confidence: "high",
      note: "Efficiency E = 100 - R/T x 100. The first branch holds up to 24 and at 24, the second beyond it. On target is 76, a saving of 24 is 100, more saving is less. No floor is given: an overrun of more than 76 % is below zero. A separate formula for an activity that was not carried out is unverified and not part of this.",
    },
    quality: {
      instrument: "Perka BKN 1/2013",
      checked: "2026-11-24",
      confidence: "high",
      note: "Rubric of the actual: 91-100 no error; 76-90 one or two small errors; 61-75 three or four small ones; 51-60 five small ones and a large one; 50 and below more than five small and large ones.",
    },
    cost: {
      instrument: "Perka BKN 1/2013",
      checked: "2026-11-24",
      confidence: "high",
      note: "Cost is dropped where it does not apply to the activity: three aspects instead of four. A record says so by declaring it not applicable.",
    },
    extraTasks: {
      instrument: "Perka BKN 1/2013",
      checked: "2026-11-24",
      confidence: "high",
      note: "1 to 3 tasks add 1, 4 to 6 add 2, 7 or more add 3.",
    },
    creativity: {
      instrument: "Perka BKN 1/2013",
      checked: "2026-11-24",
      confidence: "unverified",
      note: "That creativity adds to SKP is known; 3 for the unit, 6 for the organisation and 12 for the state were not found in the material. Off unless the agency counts it.",
    },
    behaviour: {
      instrument: "PP 46/2011",
      checked: "2026-11-24",
      confidence: "high",
      note: "The mean of the aspects used; leadership is an aspect of structural posts only.",
    },
    bands: {
      instrument: "PP 46/2011",
      checked: "2026-11-24",
      confidence: "high",
      note: "Printed 91 and above, 76-90, 61-75, 51-60, 50 and below, in whole numbers.",
    },
    gaps: {
      instrument: "PP 46/2011",
      checked: "2026-11-24",
      confidence: "low",
      note: "Whole-number bands leave gaps such as 90.5, and the text is silent. round-first: the printed band is 91 and above, and a value is rounded half-up to a whole number only to find its band, so the band of 91 begins at 90.5; the score keeps its decimals (the mode is not printed). Applications compare the decimals with > 90 (upper-inclusive: a band ends where it is printed to end) or with >= 91 (lower-inclusive: a band holds until the next begins).",
    },
    decimals: {
      instrument: "Practice of agencies",
      checked: "2026-11-24",
      confidence: "low",
      note: "Two decimals are usual in print; no number of decimals and no mode was read. two rounds the performance value half-up to two decimals, and the band is that of the rounded value; none keeps it exact.",
    },
    sanction: {
      instrument: "PP 46/2011",
      checked: "2026-11-24",
      confidence: "medium",
      note: "SKP achievement under 50 % leads to a disciplinary sanction. That of 25 to 50 % it is a medium and under 25 % a severe one is unverified: the option 'medium-and-severe'. Read here of the SKP value, extras included.",
    },
  },
  cite: "pp46",
  parameters: {
    skpSource: {
      oneOf: ["activities", "value"],
      default: "activities",
      title: {
        id: "Bentuk data SKP: kegiatan beserta aspeknya, atau nilai SKP langsung",
        en: "Form of the SKP data: activities with their aspects, or the SKP value itself",
      },
    },
    behaviourSource: {
      oneOf: ["aspects", "value"],
      default: "aspects",
      title: {
        id: "Bentuk data perilaku: nilai tiap aspek, atau nilai perilaku langsung",
        en: "Form of the behaviour data: the value of each aspect, or the behaviour value itself",
      },
    },
    gaps: {
      oneOf: ["round-first", "lower-inclusive", "upper-inclusive"],
      default: "round-first",
      title: {
        id: "Celah antarrentang: nilai dibulatkan untuk mencari rentangnya (>= 90,5), batas bawah menentukan (>= 91), atau batas atas menentukan (> 90)",
        en: "Gaps between bands: the value is rounded to find its band (>= 90.5), the lower edge decides (>= 91), or the upper edge decides (> 90)",
      },
      cite: "gaps",
    },
    decimals: {
      oneOf: ["two", "none"],
      default: "two",
      title: {
        id: "Nilai prestasi kerja: dua desimal, atau tanpa pembulatan",
        en: "Performance value: two decimals, or not rounded",
      },
      cite: "decimals",
    },
    creativity: {
      oneOf: ["not-counted", "counted"],
      default: "not-counted",
      title: { id: "Kreativitas: tidak dihitung atau dihitung", en: "Creativity: not counted or counted" },
      cite: "creativity",
    },
    sanctionLevels: {
      oneOf: ["one", "medium-and-severe"],
      default: "one",
      title: {
        id: "Hukuman disiplin: satu tingkat, atau sedang dan berat",
        en: "Disciplinary sanction: one level, or medium and severe",
      },
      cite: "sanction",
    },
  },
  facts: {
    structuralPost: {
      type: "yes-no",
      title: { id: "Jabatan struktural", en: "Structural post" },
      cite: "behaviour",
    },
    creativeWork: {
      type: "choice",
      of: ["none", "unit", "organisation", "state"],
      default: "none",
      title: {
        id: "Kreativitas yang diakui, tingkat tertinggi (dihitung bila creativity: counted)",
        en: "Recognised creativity, highest level (counts where creativity: counted)",
      },
      cite: "creativity",
    },
  },
  rows: {
    activities: {
      title: { id: "Kegiatan tugas jabatan", en: "Activities of the post" },
      min: 0,
    },
  },
  nodes: {
    quantity: {
      kind: "indicator",
      in: "activities",
      title: { id: "Kuantitas", en: "Quantity" },
      actual: { unit: "output", min: 0 },
      direction: "higher",
      target: "from-record",
      achievement: { kind: "ratio" },
      absent: { missing: "required" },
      then: [{ multiply: 100 }],
    },
    quality: {
      kind: "indicator",
      in: "activities",
      title: { id: "Kualitas", en: "Quality" },
      actual: { unit: "point", min: 0, max: 100 },
      direction: "higher",
      target: "from-record",
      achievement: { kind: "ratio" },
      absent: { missing: "required" },
      then: [{ multiply: 100 }],
      cite: "quality",
    },
    time: {
      kind: "indicator",
      in: "activities",
      title: { id: "Waktu (satuan sama dengan target)", en: "Time (in the unit of its target)" },
      actual: { min: 0 },
      target: { value: "from-record", min: 0 },
      achievement: {
        kind: "formula",
        text: "if(100 - actual / target * 100 <= 24, (1.76 * target - actual) / target * 100, 76 - ((1.76 * target - actual) / target * 100 - 100))",
        cite: "timeAndCost",
      },
      absent: { missing: "required" },
      fullMarks: 100,
      cite: "timeAndCost",
    },
    cost: {
      kind: "indicator",
      in: "activities",
      title: { id: "Biaya", en: "Cost" },
      actual: { unit: "rupiah", min: 0 },
      target: { value: "from-record", min: 0 },
      achievement: {
        kind: "formula",
        text: "if(100 - actual / target * 100 <= 24, (1.76 * target - actual) / target * 100, 76 - ((1.76 * target - actual) / target * 100 - 100))",
        cite: "timeAndCost",
      },
      absent: { missing: "required", notApplicable: "leave-out" },
      fullMarks: 100,
      cite: "cost",
    },
    activity: {
      kind: "group",
      in: "activities",
      title: { id: "Nilai capaian kegiatan", en: "Achievement of an activity" },
      parts: ["quantity", "quality", "time", "cost"],
      combine: "mean",
      cite: "cost",
    },
    activityMean: {
      kind: "group",
      title: { id: "Rata-rata nilai capaian kegiatan", en: "Mean achievement of the activities" },
      each: "activity",
      combine: "mean",
    },
    extraTasks: {
      kind: "indicator",
      title: { id: "Tugas tambahan", en: "Extra tasks" },
      actual: { unit: "task", min: 0, step: 1 },
      direction: "higher",
      achievement: {
        kind: "piecewise",
        segments: [
          { below: 1, a: 0 },
          { from: 1, below: 4, a: 1 },
          { from: 4, below: 7, a: 2 },
          { from: 7, a: 3 },
        ],
      },
      absent: { missing: "zero" },
      fullMarks: 3,
      cite: "extraTasks",
    },
    creativityValue: {
      kind: "formula",
      title: { id: "Kreativitas", en: "Creativity" },
      unit: "point",
      text: "if(creativity == 'not-counted' or creativeWork == 'none', 0, if(creativeWork == 'unit', 3, if(creativeWork == 'organisation', 6, 12)))",
      cite: "creativity",
    },
    skpOfActivities: {
      kind: "group",
      title: { id: "Nilai SKP dari kegiatan", en: "SKP value from the activities" },
      parts: ["activityMean", "extraTasks", { node: "creativityValue", when: "creativity == 'counted'" }],
      combine: "sum",
    },
    skpValue: {
      kind: "indicator",
      title: {
        id: "Nilai SKP langsung (untuk skpSource: value)",
        en: "The SKP value itself (for skpSource: value)",
      },
      actual: { unit: "point" },
      direction: "higher",
      absent: { missing: "required" },
      fullMarks: 100,
    },
    skp: {
      kind: "group",
      title: { id: "Nilai SKP", en: "SKP value" },
      parts: [
        { node: "skpOfActivities", when: "skpSource == 'activities'" },
        { node: "skpValue", when: "skpSource == 'value'" },
      ],
      combine: "sum",
    },
    serviceOrientation: {
      kind: "indicator",
      title: { id: "Orientasi pelayanan", en: "Service orientation" },
      actual: { unit: "point", min: 0, max: 100 },
      direction: "higher",
      absent: { missing: "required", notApplicable: "leave-out" },
      cite: "behaviour",
    },
    integrity: {
      kind: "indicator",
      title: { id: "Integritas", en: "Integrity" },
      actual: { unit: "point", min: 0, max: 100 },
      direction: "higher",
      absent: { missing: "required", notApplicable: "leave-out" },
      cite: "behaviour",
    },
    commitment: {
      kind: "indicator",
      title: { id: "Komitmen", en: "Commitment" },
      actual: { unit: "point", min: 0, max: 100 },
      direction: "higher",
      absent: { missing: "required", notApplicable: "leave-out" },
      cite: "behaviour",
    },
    discipline: {
      kind: "indicator",
      title: { id: "Disiplin", en: "Discipline" },
      actual: { unit: "point", min: 0, max: 100 },
      direction: "higher",
      absent: { missing: "required", notApplicable: "leave-out" },
      cite: "behaviour",
    },
    cooperation: {
      kind: "indicator",
      title: { id: "Kerja sama", en: "Cooperation" },
      actual: { unit: "point", min: 0, max: 100 },
      direction: "higher",
      absent: { missing: "required", notApplicable: "leave-out" },
      cite: "behaviour",
    },
    leadership: {
      kind: "indicator",
      title: { id: "Kepemimpinan (hanya jabatan struktural)", en: "Leadership (structural posts only)" },
      actual: { unit: "point", min: 0, max: 100 },
      direction: "higher",
      absent: { missing: "required", notApplicable: "leave-out" },
      cite: "behaviour",
    },
    behaviourOfAspects: {
      kind: "group",
      title: { id: "Rata-rata aspek perilaku", en: "Mean of the aspects of behaviour" },
      parts: [
        "serviceOrientation",
        "integrity",
        "commitment",
        "discipline",
        "cooperation",
        { node: "leadership", when: "structuralPost" },
      ],
      combine: "mean",
      cite: "behaviour",
    },
    behaviourValue: {
      kind: "indicator",
      title: {
        id: "Nilai perilaku langsung (untuk behaviourSource: value)",
        en: "The behaviour value itself (for behaviourSource: value)",
      },
      actual: { unit: "point", min: 0, max: 100 },
      direction: "higher",
      absent: { missing: "required" },
    },
    behaviour: {
      kind: "group",
      title: { id: "Nilai perilaku kerja", en: "Behaviour value" },
      parts: [
        { node: "behaviourOfAspects", when: "behaviourSource == 'aspects'" },
        { node: "behaviourValue", when: "behaviourSource == 'value'" },
      ],
      combine: "sum",
    },
    performance: {
      kind: "group",
      title: { id: "Nilai prestasi kerja", en: "Performance value" },
      parts: [
        { node: "skp", weight: 60 },
        { node: "behaviour", weight: 40 },
      ],
      combine: "weighted-mean",
      weights: 100,
      then: [{ round: 2, mode: "half-up", when: "decimals == 'two'", cite: "decimals" }],
      scale: "predicate",
    },
    sanction: {
      kind: "formula",
      title: { id: "Hukuman disiplin karena capaian SKP", en: "Disciplinary sanction for SKP achievement" },
      unit: "point",
      text: "skp",
      scale: "sanctions",
      cite: "sanction",
    },
  },
  scales: {
    predicate: {
      title: { id: "Predikat prestasi kerja", en: "Performance rating" },
      ratings: [
        { id: "buruk", label: { id: "Buruk", en: "Bad" } },
        { id: "kurang", label: { id: "Kurang", en: "Poor" } },
        { id: "cukup", label: { id: "Cukup", en: "Fair" } },
        { id: "baik", label: { id: "Baik", en: "Good" } },
        { id: "sangat-baik", label: { id: "Sangat Baik", en: "Very good" } },
      ],
      bands: {
        by: "gaps",
        of: {
          "round-first": [
            { rating: "buruk", below: "50.5", cite: "gaps" },
            { rating: "kurang", from: "50.5", below: "60.5", cite: "gaps" },
            { rating: "cukup", from: "60.5", below: "75.5", cite: "gaps" },
            { rating: "baik", from: "75.5", below: "90.5", cite: "gaps" },
            { rating: "sangat-baik", from: "90.5", cite: "gaps" },
          ],
          "lower-inclusive": [
            { rating: "buruk", below: 51 },
            { rating: "kurang", from: 51, below: 61 },
            { rating: "cukup", from: 61, below: 76 },
            { rating: "baik", from: 76, below: 91 },
            { rating: "sangat-baik", from: 91 },
          ],
          "upper-inclusive": [
            { rating: "buruk", to: 50 },
            { rating: "kurang", above: 50, to: 60 },
            { rating: "cukup", above: 60, to: 75 },
            { rating: "baik", above: 75, to: 90 },
            { rating: "sangat-baik", above: 90 },
          ],
        },
      },
      cite: "bands",
    },
    sanctions: {
      title: { id: "Hukuman disiplin", en: "Disciplinary sanction" },
      ratings: [
        { id: "berat", label: { id: "Hukuman berat", en: "Severe sanction" } },
        { id: "sedang", label: { id: "Hukuman sedang", en: "Medium sanction" } },
        { id: "hukuman-disiplin", label: { id: "Hukuman disiplin", en: "Disciplinary sanction" } },
        { id: "tidak-ada", label: { id: "Tidak ada", en: "None" } },
      ],
      bands: {
        by: "sanctionLevels",
        of: {
          one: [
            { rating: "hukuman-disiplin", below: 50 },
            { rating: "tidak-ada", from: 50 },
          ],
          "medium-and-severe": [
            { rating: "berat", below: 25 },
            { rating: "sedang", from: 25, below: 50 },
            { rating: "tidak-ada", from: 50 },
          ],
        },
      },
      cite: "sanction",
    },
  },
  checks: [
    {
      that: "skpSource == 'value' or count(activities) > 0",
      title: { id: "SKP memiliki paling sedikit satu kegiatan", en: "SKP has at least one activity" },
    },
  ],
  exceptions: [
    {
      law: "monotone",
      because:
        "Savings of time or cost above 24 per cent lower the value of their aspect: the formula of Perka BKN 1/2013 has its peak where 24 per cent are saved.",
      cite: "timeAndCost",
    },
  ],
  result: "performance",
  strengths: { achievementAtLeast: "0.76", most: 3 },
  examples: [
    {
      title: "Two activities, one with cost, two extra tasks, no structural post",
      record: {
        subject: "198501012010011001",
        period: "2019",
        facts: { structuralPost: false },
        actuals: {
          extraTasks: "2",
          serviceOrientation: "85",
          integrity: "86",
          commitment: "84",
          discipline: "88",
          cooperation: "87",
        },
        rows: {
          activities: [
            {
              key: "a1",
              quantity: { actual: "12", target: "12" },
              quality: { actual: "90", target: "100" },
              time: { actual: "12", target: "12" },
              cost: { notApplicable: "no budget of its own" },
            },
            {
              key: "a2",
              quantity: { actual: "4", target: "4" },
              quality: { actual: "80", target: "100" },
              time: { actual: "12", target: "12" },
              cost: { actual: "95000000", target: "100000000" },
            },
          ],
        },
      },
      expect: {
        score: "86.88",
        rating: "baik",
        status: "scored",
        nodes: { activityMean: "2075/24", behaviour: "86" },
      },
      origin: "by-hand",
      source: "the formulas and weights",
      arithmetic:
        "a1: (100 + 90 + 76) / 3 = 266/3; a2: (100 + 80 + 76 + 81) / 4 = 337/4 (cost: E = 5, 176 - 95 = 81); mean (266/3 + 337/4) / 2 = 2075/24; + 1 for two tasks = 2099/24; 0.6 x 2099/24 + 0.4 x 86 = 86.875, to two decimals 86.88; rounded to a whole number to find the band 87, Baik",
    },
  ],
} as const satisfies PolicyDocument;
