import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The Gender Inequality Index of a country, 0 (none) to 1: what is lost to inequality between women and men in
 * reproductive health, empowerment and the labour market.
 *
 * Shares are given in per cent, as the table prints them; `shares: proportion` takes 0 to 1. The male share of seats is
 * what the female one leaves. A country without one of the inputs has no index (status `no-score`).
 *
 * @formula  1 - harmonic mean of the women's and the men's index / index of equal reference, rounded to 3 decimals
 *   (`decimals: nine` rounds to nine: ranks then follow the unrounded index, as in the edition of 2023/24)
 * @edge     maternal mortality counts from 10 to 1,000; a female share of seats of 0 counts as 0.1 per cent, and the
 *   male one then is 99.9 per cent; an adolescent birth rate of 0 has no index (its reciprocal is used), and the record
 *   is refused
 * @source   UNDP, Human Development Report, technical note 4
 */
export const gii2014 = {
  schema: "kinerja/policy/1",
  scheme: "undp/gii",
  version: "2014",
  inForce: { from: "2014-01-01" },
  title: { id: "Indeks ketimpangan gender", en: "Gender Inequality Index" },
  description: {
    id: "Kehilangan akibat ketimpangan perempuan dan laki-laki dalam kesehatan reproduksi, pemberdayaan, dan pasar kerja; makin rendah makin baik.",
    en: "The loss to inequality between women and men in reproductive health, empowerment and the labour market; lower is better.",
  },
  citations: {
    note4: {
      instrument: "UNDP, Human Development Report, technical note 4",
      checked: "2026-11-24",
      confidence: "high",
      note: "Value and rank recomputed against table 5 of the 2018 statistical update. In force from 1 January 2014, the year from which the technical notes were read; the first edition of this form is not stated. The period is the edition, not the year of the data.",
    },
    truncation: {
      instrument: "UNDP, Human Development Report, technical note 4",
      checked: "2026-11-24",
      confidence: "high",
      note: "Maternal mortality below 10 counts as 10, above 1,000 as 1,000. A zero female share of seats counts as 0.1 per cent; the male share is the complement, read as that of the share that counts.",
    },
    shares: {
      instrument: "UNDP, Human Development Report, technical note 4",
      checked: "2026-11-24",
      confidence: "high",
      note: "The formula takes shares as proportions of 0 to 1; the table prints per cent. That some labour-force share is above 1 per cent is asked here to find out shares given in the wrong form; it is no rule of the index.",
    },
    threeDecimals: {
      instrument: "UNDP, Human Development Report, technical note 4",
      checked: "2026-11-24",
      confidence: "high",
      note: "Published to three decimals; ranked from the lowest on the published figure, ties share, in the statistical update of 2018. Half-up is the reading here: the mode is not printed.",
    },
    decimals: {
      instrument: "UNDP, Human Development Report 2023/2024, composite indices, complete time series",
      checked: "2026-11-24",
      confidence: "medium",
      note: "In the file of 2023/24 all 166 ranks follow the unrounded index; by the printed one four would differ. An unrounded index is a root that cannot be compared to its end: nine decimals are chosen here, fine enough to tell its countries apart. The editions between 2018 and 2023/24 were not checked.",
    },
  },
  cite: "note4",
  parameters: {
    shares: {
      oneOf: ["percent", "proportion"],
      default: "percent",
      title: {
        id: "Bagian ditulis dalam persen, atau sebagai pecahan 0 sampai 1",
        en: "Shares are written in per cent, or as proportions of 0 to 1",
      },
      cite: "shares",
    },
    decimals: {
      oneOf: ["three", "nine"],
      default: "three",
      title: {
        id: "Angka di belakang koma: tiga (peringkat edisi 2018), atau sembilan (peringkat edisi 2023/24)",
        en: "Decimals of the index: three (ranks as in the edition of 2018), or nine (ranks as in that of 2023/24)",
      },
      cite: "decimals",
    },
  },
  definitions: {
    "proportion(x)": "if(shares == 'percent', x / 100, x)",
  },
  nodes: {
    maternalMortality: {
      kind: "indicator",
      title: {
        id: "Angka kematian ibu (kematian per 100.000 kelahiran hidup)",
        en: "Maternal mortality ratio (deaths per 100,000 live births)",
      },
      actual: { unit: "per 100,000", min: 0 },
      direction: "lower",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      then: [
        { floor: 10, cite: "truncation" },
        { cap: 1000, cite: "truncation" },
      ],
    },
    adolescentBirths: {
      kind: "indicator",
      title: {
        id: "Angka kelahiran remaja (kelahiran per 1.000 perempuan usia 15-19)",
        en: "Adolescent birth rate (births per 1,000 women aged 15-19)",
      },
      actual: { unit: "per 1,000", min: 0 },
      direction: "lower",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    femaleSeats: {
      kind: "indicator",
      title: { id: "Kursi parlemen: bagian perempuan", en: "Seats in parliament: share of women" },
      actual: { unit: "percent", min: 0, max: 100 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    femaleSecondary: {
      kind: "indicator",
      title: {
        id: "Penduduk perempuan berpendidikan menengah ke atas",
        en: "Women with at least some secondary education",
      },
      actual: { unit: "percent", min: 0, max: 100 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    maleSecondary: {
      kind: "indicator",
      title: {
        id: "Penduduk laki-laki berpendidikan menengah ke atas",
        en: "Men with at least some secondary education",
      },
      actual: { unit: "percent", min: 0, max: 100 },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    femaleLabour: {
      kind: "indicator",
      title: {
        id: "Partisipasi angkatan kerja perempuan",
        en: "Labour force participation of women",
      },
      actual: { unit: "percent", min: 0, max: 100 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    maleLabour: {
      kind: "indicator",
      title: {
        id: "Partisipasi angkatan kerja laki-laki",
        en: "Labour force participation of men",
      },
      actual: { unit: "percent", min: 0, max: 100 },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    femaleSeatsCounted: {
      kind: "formula",
      title: { id: "Bagian kursi perempuan yang dihitung", en: "Share of seats of women, as it counts" },
      text: "if(femaleSeats == 0, 0.001, proportion(femaleSeats))",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "truncation",
    },
    maleSeatsCounted: {
      kind: "formula",
      title: { id: "Bagian kursi laki-laki", en: "Share of seats of men" },
      text: "1 - femaleSeatsCounted",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "truncation",
    },
    femaleSecondaryShare: {
      kind: "formula",
      title: {
        id: "Bagian perempuan berpendidikan menengah, 0 sampai 1",
        en: "Share of women with secondary education, 0 to 1",
      },
      text: "proportion(femaleSecondary)",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    maleSecondaryShare: {
      kind: "formula",
      title: {
        id: "Bagian laki-laki berpendidikan menengah, 0 sampai 1",
        en: "Share of men with secondary education, 0 to 1",
      },
      text: "proportion(maleSecondary)",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    femaleLabourShare: {
      kind: "formula",
      title: { id: "Partisipasi perempuan, 0 sampai 1", en: "Participation of women, 0 to 1" },
      text: "proportion(femaleLabour)",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    maleLabourShare: {
      kind: "formula",
      title: { id: "Partisipasi laki-laki, 0 sampai 1", en: "Participation of men, 0 to 1" },
      text: "proportion(maleLabour)",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    reproductiveHealth: {
      kind: "formula",
      title: { id: "Kesehatan reproduksi perempuan", en: "Reproductive health of women" },
      text: "sqrt(10 / maternalMortality / adolescentBirths)",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    femaleEmpowerment: {
      kind: "group",
      title: { id: "Pemberdayaan perempuan", en: "Empowerment of women" },
      parts: ["femaleSeatsCounted", "femaleSecondaryShare"],
      combine: "geometric-mean",
      absent: { missing: "leave-out", notApplicable: "leave-out", atLeast: 2 },
    },
    maleEmpowerment: {
      kind: "group",
      title: { id: "Pemberdayaan laki-laki", en: "Empowerment of men" },
      parts: ["maleSeatsCounted", "maleSecondaryShare"],
      combine: "geometric-mean",
      absent: { missing: "leave-out", notApplicable: "leave-out", atLeast: 2 },
    },
    femaleIndex: {
      kind: "group",
      title: { id: "Indeks perempuan", en: "Index of women" },
      parts: ["reproductiveHealth", "femaleEmpowerment", "femaleLabourShare"],
      combine: "geometric-mean",
      absent: { missing: "leave-out", notApplicable: "leave-out", tooFew: "leave-out", atLeast: 3 },
    },
    maleHealth: {
      kind: "formula",
      title: { id: "Kesehatan reproduksi laki-laki (1)", en: "Reproductive health of men (1)" },
      text: "1",
    },
    maleIndex: {
      kind: "group",
      title: { id: "Indeks laki-laki", en: "Index of men" },
      parts: ["maleHealth", "maleEmpowerment", "maleLabourShare"],
      combine: "geometric-mean",
      absent: { missing: "leave-out", notApplicable: "leave-out", tooFew: "leave-out", atLeast: 3 },
    },
    harmonic: {
      kind: "group",
      title: { id: "Rata-rata harmonik kedua indeks", en: "Harmonic mean of both indices" },
      parts: ["femaleIndex", "maleIndex"],
      combine: "harmonic-mean",
      absent: { missing: "leave-out", notApplicable: "leave-out", tooFew: "leave-out", atLeast: 2 },
    },
    referenceHealth: {
      kind: "group",
      title: { id: "Acuan: kesehatan", en: "Reference: health" },
      parts: ["reproductiveHealth", "maleHealth"],
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out", atLeast: 2 },
    },
    referenceEmpowerment: {
      kind: "group",
      title: { id: "Acuan: pemberdayaan", en: "Reference: empowerment" },
      parts: ["femaleEmpowerment", "maleEmpowerment"],
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out", tooFew: "leave-out", atLeast: 2 },
    },
    referenceLabour: {
      kind: "group",
      title: { id: "Acuan: pasar kerja", en: "Reference: labour market" },
      parts: ["femaleLabourShare", "maleLabourShare"],
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out", atLeast: 2 },
    },
    reference: {
      kind: "group",
      title: { id: "Indeks acuan kesetaraan", en: "Index of equal reference" },
      parts: ["referenceHealth", "referenceEmpowerment", "referenceLabour"],
      combine: "geometric-mean",
      absent: { missing: "leave-out", notApplicable: "leave-out", tooFew: "leave-out", atLeast: 3 },
    },
    gii: {
      kind: "group",
      title: { id: "Indeks ketimpangan gender", en: "Gender Inequality Index" },
      parts: ["harmonic", "reference"],
      combine: { formula: "1 - harmonic / reference" },
      absent: { missing: "leave-out", notApplicable: "leave-out", tooFew: "leave-out", atLeast: 2 },
      then: [
        { round: 3, mode: "half-up", when: "decimals == 'three'", cite: "threeDecimals" },
        { round: 9, mode: "half-up", when: "decimals == 'nine'", twice: true, cite: "decimals" },
      ],
    },
  },
  checks: [
    {
      that: "shares == 'percent' or (femaleSeats <= 1 and femaleSecondary <= 1 and maleSecondary <= 1 and femaleLabour <= 1 and maleLabour <= 1)",
      title: {
        id: "bagian dari 0 sampai 1 (shares: proportion)",
        en: "shares of 0 to 1 (shares: proportion)",
      },
      cite: "shares",
    },
    {
      that: "shares == 'proportion' or femaleLabour > 1 or maleLabour > 1",
      title: {
        id: "bagian dalam persen (shares: percent); untuk 0 sampai 1 pilih shares: proportion",
        en: "shares in per cent (shares: percent); for 0 to 1 choose shares: proportion",
      },
      cite: "shares",
    },
  ],
  result: "gii",
  strengths: { achievementAtLeast: 1, most: 0 },
  exceptions: [
    {
      law: "monotone",
      because:
        "The index measures the distance from equality. More than half of the seats for women leaves men less than half: with all else equal 50 per cent gives 0.026 and 68.5 per cent 0.027.",
      cite: "note4",
    },
  ],
  cohort: {
    rank: { ties: "competition", on: "score", order: "lowest-first", cite: "threeDecimals" },
  },
  examples: [
    {
      title: "Half of the participation of men",
      record: {
        subject: "Example",
        period: "2018",
        actuals: {
          maternalMortality: "5",
          adolescentBirths: "1",
          femaleSeats: "50",
          femaleSecondary: "80",
          maleSecondary: "80",
          femaleLabour: "40",
          maleLabour: "80",
        },
      },
      expect: { score: "0.026" },
      origin: "by-hand",
      source: "UNDP, Human Development Report, technical note 4",
      arithmetic:
        "mortality counts as 10, so health is sqrt(10/10 x 1/1) = 1 for both; empowerment is sqrt(0.4) for both; with c = 0.4^(1/6): G_F = c 0.4^(1/3), G_M = c 0.8^(1/3), G = c 0.6^(1/3); 0.4^(1/3) = 0.73681, 0.8^(1/3) = 0.92832, their harmonic mean is 2 x 0.73681 x 0.92832 / 1.66513 = 0.82155; 0.6^(1/3) = 0.84343; 1 - 0.82155 / 0.84343 = 0.0259…, which is 0.026",
    },
  ],
} as const satisfies PolicyDocument;
