import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The professionalism index of a civil servant, 0 to 100: qualification 25, competence 40, performance 30 and
 * discipline 5.
 *
 * The trainings that count depend on the post. An agency's index is the mean of its employees' unrounded indexes: the
 * roll-up of the cohort.
 *
 * @range   3 to 100 with the points printed; from 2 where the agency brings the points for performance
 * @edge    bands of the categories and of the performance value are printed in whole numbers; the parameter `gaps`
 *   says where 90.5 belongs and does not touch the score
 * @exact   nothing is rounded: an index of 72.5 stays 72.5
 * @source  PermenPANRB 38/2018; Peraturan BKN 8/2019
 */
export const ipAsn2018 = {
  schema: "kinerja/policy/1",
  scheme: "id/ip-asn",
  version: "2018",
  inForce: { from: "2018-01-01" },
  title: { id: "Indeks profesionalitas ASN", en: "Professionalism index of civil servants" },
  description: {
    id: "Jumlah poin empat dimensi: kualifikasi 25, kompetensi 40, kinerja 30 dan disiplin 5.",
    en: "The sum of the points of four dimensions: qualification 25, competence 40, performance 30 and discipline 5.",
  },
  citations: {
    permenpanrb38: {
      instrument: "PermenPANRB 38/2018",
      checked: "2026-11-24",
      confidence: "high",
      note: "Dimensions and their weights, education, discipline and categories as several articles and personnel agencies give them; article numbers were not read. The day of the instrument was not found: in force from 1 January of its year. Peraturan BKN 8/2019 says how to measure.",
    },
    training: {
      instrument: "PermenPANRB 38/2018; Peraturan BKN 8/2019",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Points of the trainings by post, from the application of a regional personnel agency. A training counts in full or not at all. Whether several shorter technical trainings of a year add up to 20 JP is not said. A later weighting by hours (BKN, 2023 onward) was not read and is no part of this policy.",
    },
    performance: {
      instrument: "PermenPANRB 38/2018; Peraturan BKN 8/2019",
      checked: "2026-11-24",
      confidence: "high",
      note: "The performance value of the last year, in the bands of PP 46/2011: 91-100, 76-90, 61-75, 51-60, 50 and below.",
    },
    aboveHundred: {
      instrument: "PermenPANRB 38/2018; Peraturan BKN 8/2019",
      checked: "2026-11-24",
      confidence: "low",
      note: "The highest band is printed 91-100 here and '91 and above' in PP 46/2011, whose values may exceed 100. What a value above 100 is worth here is not said. Read here: it has the points of 91-100. The option 'refuse' refuses the record.",
    },
    performancePoints: {
      instrument: "A letter of BKN of 2024 for the measuring year 2023",
      checked: "2026-11-24",
      confidence: "low",
      note: "It adapts the 30 points to the predicates of PermenPANRB 6/2022. Its table was not read, so it is not written here: with the option 'points' the record brings the points that the agency's own table gives. Off by default.",
    },
    gaps: {
      instrument: "PermenPANRB 38/2018; Peraturan BKN 8/2019",
      checked: "2026-11-24",
      confidence: "low",
      note: "Bands printed in whole numbers leave gaps such as 90.5, and the text is silent. round-first: the printed band is 91-100, and a value is rounded half-up to a whole number only to find its band, so the band of 91 begins at 90.5; the index keeps its decimals. lower-inclusive: a band begins at its printed lower edge (>= 91); upper-inclusive: a band ends at its printed upper edge (> 90). Applications of PP 46 are seen with either of the two. The parameter holds for the performance value and for the categories alike.",
    },
    rollUp: {
      instrument: "PermenPANRB 38/2018; Peraturan BKN 8/2019",
      checked: "2026-11-24",
      confidence: "high",
      note: "The index of an agency is the mean over its employees. That it is the mean of unrounded indexes is the reading here.",
    },
  },
  cite: "permenpanrb38",
  parameters: {
    gaps: {
      oneOf: ["round-first", "lower-inclusive", "upper-inclusive"],
      default: "round-first",
      title: {
        id: "Celah antarrentang bilangan bulat: nilai dibulatkan untuk mencari rentangnya (>= 90,5), mulai batas bawah (>= 91), atau lewat batas atas (> 90)",
        en: "Gaps between whole-number bands: the value is rounded to find its band (>= 90.5), from the lower edge (>= 91), or beyond the upper edge (> 90)",
      },
      cite: "gaps",
    },
    performanceData: {
      oneOf: ["value", "points"],
      default: "value",
      title: {
        id: "Data kinerja: nilai prestasi kerja (PP 46), atau poin dari tabel instansi",
        en: "Data on performance: the value of PP 46, or the points of the agency's own table",
      },
      cite: "performancePoints",
    },
    aboveHundred: {
      oneOf: ["counted", "refuse"],
      default: "counted",
      title: {
        id: "Nilai prestasi kerja di atas 100: dihitung seperti 91-100, atau ditolak",
        en: "A performance value above 100: counted as 91-100, or refused",
      },
      cite: "aboveHundred",
    },
  },
  facts: {
    post: {
      type: "choice",
      of: ["jpt", "administrator", "pengawas", "jf", "pelaksana"],
      title: {
        id: "Jabatan: jpt (pimpinan tinggi), administrator, pengawas, jf (fungsional) atau pelaksana",
        en: "Post: jpt (senior executive), administrator, pengawas (supervisor), jf (functional) or pelaksana (staff)",
      },
      cite: "training",
    },
  },
  tables: {
    leadershipShare: {
      keys: ["post"],
      rows: [
        ["jpt", 15],
        ["administrator", 15],
        ["pengawas", 15],
        ["jf", 0],
        ["pelaksana", 0],
      ],
      cite: "training",
    },
    functionalShare: {
      keys: ["post"],
      rows: [
        ["jpt", 0],
        ["administrator", 0],
        ["pengawas", 0],
        ["jf", 15],
        ["pelaksana", 0],
      ],
      cite: "training",
    },
    technicalShare: {
      keys: ["post"],
      rows: [
        ["jpt", 15],
        ["administrator", 15],
        ["pengawas", 15],
        ["jf", 15],
        ["pelaksana", "22.5"],
      ],
      cite: "training",
    },
    seminarShare: {
      keys: ["post"],
      rows: [
        ["jpt", 10],
        ["administrator", 10],
        ["pengawas", 10],
        ["jf", 10],
        ["pelaksana", "17.5"],
      ],
      cite: "training",
    },
    pointsOfValue: {
      keys: ["value"],
      rows: [
        [[null, 51], 1],
        [[51, 61], 5],
        [[61, 76], 15],
        [[76, 91], 25],
        [[91, null], 30],
      ],
      cite: "performance",
    },
  },
  definitions: {
    "whole(x)":
      "if(gaps == 'round-first', round(x, 0, 'half-up'), if(gaps == 'lower-inclusive', floor(x), ceil(x)))",
  },
  nodes: {
    qualification: {
      kind: "indicator",
      title: {
        id: "Kualifikasi: pendidikan formal tertinggi",
        en: "Qualification: highest formal education",
      },
      description: {
        id: "S3 25, S2 20, S1 atau D4 15, D3 10, D1, D2 atau SLTA 5, di bawah SLTA 1.",
        en: "Doctorate (S3) 25, master (S2) 20, bachelor (S1, D4) 15, diploma 3 10, diploma 1 or 2 or senior secondary (SLTA) 5, below 1.",
      },
      actual: { type: "choice", of: ["di-bawah-slta", "slta", "d1", "d2", "d3", "d4", "s1", "s2", "s3"] },
      achievement: {
        kind: "points",
        of: { "di-bawah-slta": 1, slta: 5, d1: 5, d2: 5, d3: 10, d4: 15, s1: 15, s2: 20, s3: 25 },
      },
      absent: { missing: "required" },
    },
    leadershipTraining: {
      kind: "indicator",
      title: {
        id: "Diklat kepemimpinan sesuai jenjang jabatan",
        en: "Leadership training of the level that fits the post",
      },
      description: {
        id: "Hanya untuk jpt, administrator dan pengawas.",
        en: "For jpt, administrator and pengawas only.",
      },
      actual: { type: "yes-no" },
      achievement: { kind: "yes-no", whenYes: 1, whenNo: 0 },
      absent: { missing: "required" },
      absentWhen: "post == 'jf' or post == 'pelaksana'",
      cite: "training",
    },
    functionalTraining: {
      kind: "indicator",
      title: { id: "Diklat fungsional", en: "Functional training" },
      description: { id: "Hanya untuk jf.", en: "For jf only." },
      actual: { type: "yes-no" },
      achievement: { kind: "yes-no", whenYes: 1, whenNo: 0 },
      absent: { missing: "required" },
      absentWhen: "post != 'jf'",
      cite: "training",
    },
    technicalTraining: {
      kind: "indicator",
      title: {
        id: "Diklat teknis paling sedikit 20 JP, setahun terakhir",
        en: "Technical training of at least 20 lesson hours (JP), last year",
      },
      actual: { type: "yes-no" },
      achievement: { kind: "yes-no", whenYes: 1, whenNo: 0 },
      absent: { missing: "required" },
      cite: "training",
    },
    seminar: {
      kind: "indicator",
      title: {
        id: "Seminar, lokakarya dan sejenisnya, dua tahun terakhir",
        en: "Seminar, workshop and the like, last two years",
      },
      actual: { type: "yes-no" },
      achievement: { kind: "yes-no", whenYes: 1, whenNo: 0 },
      absent: { missing: "required" },
      cite: "training",
    },
    performanceValue: {
      kind: "indicator",
      title: {
        id: "Nilai prestasi kerja tahun terakhir (untuk performanceData: value)",
        en: "Performance value of the last year (for performanceData: value)",
      },
      description: {
        id: "91-100 menjadi 30 poin, 76-90 25, 61-75 15, 51-60 5, 50 ke bawah 1.",
        en: "91-100 gives 30 points, 76-90 25, 61-75 15, 51-60 5, 50 and below 1.",
      },
      actual: { unit: "point", min: 0 },
      direction: "higher",
      absent: { missing: "required" },
      absentWhen: "performanceData == 'points'",
      cite: "performance",
    },
    pointsFromValue: {
      kind: "formula",
      unit: "point",
      title: {
        id: "Kinerja: poin dari nilai prestasi kerja",
        en: "Performance: points of the performance value",
      },
      text: "lookup(pointsOfValue, whole(performanceValue))",
      fullMarks: 30,
      cite: "performance",
    },
    performancePoints: {
      kind: "indicator",
      title: {
        id: "Poin kinerja, 0 sampai 30 (untuk performanceData: points)",
        en: "Points for performance, 0 to 30 (for performanceData: points)",
      },
      actual: { unit: "point", min: 0, max: 30 },
      direction: "higher",
      absent: { missing: "required" },
      absentWhen: "performanceData == 'value'",
      cite: "performancePoints",
    },
    discipline: {
      kind: "indicator",
      title: {
        id: "Disiplin: hukuman terberat dalam lima tahun terakhir",
        en: "Discipline: heaviest sanction of the last five years",
      },
      description: {
        id: "Tidak pernah 5, ringan 3, sedang 2, berat 1. Yang terberat yang dihitung.",
        en: "Never (tidak-pernah) 5, light (ringan) 3, medium (sedang) 2, severe (berat) 1. The heaviest one counts.",
      },
      actual: { type: "choice", of: ["berat", "sedang", "ringan", "tidak-pernah"] },
      achievement: { kind: "points", of: { berat: 1, sedang: 2, ringan: 3, "tidak-pernah": 5 } },
      absent: { missing: "required" },
    },
    competence: {
      kind: "group",
      title: { id: "Kompetensi", en: "Competence" },
      parts: [
        {
          node: "leadershipTraining",
          weight: "= lookup(leadershipShare, post)",
          when: "post == 'jpt' or post == 'administrator' or post == 'pengawas'",
        },
        {
          node: "functionalTraining",
          weight: "= lookup(functionalShare, post)",
          when: "post == 'jf'",
        },
        { node: "technicalTraining", weight: "= lookup(technicalShare, post)" },
        { node: "seminar", weight: "= lookup(seminarShare, post)" },
      ],
      combine: "sum",
      weights: 40,
      cite: "training",
    },
    performance: {
      kind: "group",
      title: { id: "Kinerja", en: "Performance" },
      parts: [
        { node: "pointsFromValue", when: "performanceData == 'value'" },
        { node: "performancePoints", when: "performanceData == 'points'" },
      ],
      combine: "sum",
    },
    index: {
      kind: "group",
      title: { id: "Indeks profesionalitas", en: "Professionalism index" },
      parts: ["qualification", "competence", "performance", "discipline"],
      combine: "sum",
      scale: "category",
    },
  },
  scales: {
    category: {
      title: { id: "Kategori", en: "Category" },
      ratings: [
        { id: "sangat-rendah", label: { id: "Sangat Rendah", en: "Very low" } },
        { id: "rendah", label: { id: "Rendah", en: "Low" } },
        { id: "sedang", label: { id: "Sedang", en: "Medium" } },
        { id: "tinggi", label: { id: "Tinggi", en: "High" } },
        { id: "sangat-tinggi", label: { id: "Sangat Tinggi", en: "Very high" } },
      ],
      bands: {
        by: "gaps",
        of: {
          "round-first": [
            { rating: "sangat-rendah", below: "60.5", cite: "gaps" },
            { rating: "rendah", from: "60.5", below: "70.5", cite: "gaps" },
            { rating: "sedang", from: "70.5", below: "80.5", cite: "gaps" },
            { rating: "tinggi", from: "80.5", below: "90.5", cite: "gaps" },
            { rating: "sangat-tinggi", from: "90.5", to: 100, cite: "gaps" },
          ],
          "lower-inclusive": [
            { rating: "sangat-rendah", below: 61 },
            { rating: "rendah", from: 61, below: 71 },
            { rating: "sedang", from: 71, below: 81 },
            { rating: "tinggi", from: 81, below: 91 },
            { rating: "sangat-tinggi", from: 91, to: 100 },
          ],
          "upper-inclusive": [
            { rating: "sangat-rendah", to: 60 },
            { rating: "rendah", above: 60, to: 70 },
            { rating: "sedang", above: 70, to: 80 },
            { rating: "tinggi", above: 80, to: 90 },
            { rating: "sangat-tinggi", above: 90, to: 100 },
          ],
        },
      },
    },
  },
  checks: [
    {
      that: "aboveHundred == 'counted' or performanceValue <= 100",
      title: {
        id: "nilai prestasi kerja paling tinggi 100",
        en: "a performance value of at most 100",
      },
      cite: "aboveHundred",
    },
  ],
  result: "index",
  cohort: { rollUp: { combine: "mean", on: "value", cite: "rollUp" } },
  examples: [
    {
      title: "A functional officer with everything done and a good performance value",
      record: {
        subject: "198501012010011001",
        period: "2020",
        facts: { post: "jf" },
        actuals: {
          qualification: "s1",
          functionalTraining: true,
          technicalTraining: true,
          seminar: true,
          performanceValue: "87.45",
          discipline: "tidak-pernah",
        },
      },
      expect: { score: "85", rating: "tinggi", status: "scored", nodes: { competence: "40" } },
      origin: "by-hand",
      source: "the points of the tables",
      arithmetic: "15 + (15 + 15 + 10) + 25 + 5 = 85",
    },
    {
      title:
        "A member of staff without a technical training: half a point is rounded up to find the category",
      record: {
        subject: "199003032015032002",
        period: "2020",
        facts: { post: "pelaksana" },
        actuals: {
          qualification: "s2",
          technicalTraining: false,
          seminar: true,
          performanceValue: "91",
          discipline: "ringan",
        },
      },
      expect: { score: "70.5", rating: "sedang", status: "scored", nodes: { competence: "17.5" } },
      origin: "by-hand",
      source: "the points of the tables",
      arithmetic: "20 + 17.5 + 30 + 3 = 70.5, rounded half-up to find the category: 71, Sedang",
    },
    {
      title: "A performance value above 100, where the agency refuses it",
      record: {
        subject: "196801011990031003",
        period: "2020",
        parameters: { aboveHundred: "refuse" },
        facts: { post: "jpt" },
        actuals: {
          qualification: "s2",
          leadershipTraining: true,
          technicalTraining: true,
          seminar: true,
          performanceValue: "100.2",
          discipline: "tidak-pernah",
        },
      },
      expect: { status: "refused", issue: "check-failed" },
      origin: "by-hand",
      source: "the printed band 91-100",
      arithmetic: "100.2 > 100",
    },
    {
      title: "The same, counted as 91-100",
      record: {
        subject: "196801011990031003",
        period: "2020",
        facts: { post: "jpt" },
        actuals: {
          qualification: "s2",
          leadershipTraining: true,
          technicalTraining: true,
          seminar: true,
          performanceValue: "100.2",
          discipline: "tidak-pernah",
        },
      },
      expect: { score: "95", rating: "sangat-tinggi", status: "scored", nodes: { performance: "30" } },
      origin: "by-hand",
      source: "the points of the tables",
      arithmetic: "20 + 40 + 30 + 5 = 95",
    },
    {
      title: "A pengawas whose agency brings the points for performance, nothing rounded",
      record: {
        subject: "197711302005022001",
        period: "2024",
        parameters: { performanceData: "points", gaps: "upper-inclusive" },
        facts: { post: "pengawas" },
        actuals: {
          qualification: "s2",
          leadershipTraining: true,
          technicalTraining: true,
          seminar: false,
          performancePoints: "25.5",
          discipline: "tidak-pernah",
        },
      },
      expect: { score: "80.5", rating: "tinggi", status: "scored", nodes: { performance: "25.5" } },
      origin: "by-hand",
      source: "the points of the tables; 25.5 is made up for the example",
      arithmetic: "20 + (15 + 15 + 0) + 25.5 + 5 = 80.5, beyond 80",
    },
  ],
} as const satisfies PolicyDocument;
