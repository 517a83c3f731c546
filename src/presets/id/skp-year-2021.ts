import type { PolicyDocument } from "../../policy/policy.js";

/**
 * A civil servant's performance of the whole year 2021, 0 to 120: the mean of its two halves, which stood under
 * different rules.
 *
 * The second half is the value of `id/skp-2019`. The first is a value of PP 46/2011 on the scale to 120:
 * `firstHalfConverted`, or, with `conversion: application`, `firstHalf` as `id/pp46-2011` gives it before rounding.
 *
 * @edge    `conversion: application` falls a little just above 50, 60, 75 and 90: its lines are made for whole numbers
 * @exact   nothing is rounded
 * @source  PermenPANRB 8/2021; ratings PP 30/2019 art. 41(5)
 */
export const skpYear2021 = {
  schema: "kinerja/policy/1",
  scheme: "id/skp-year",
  version: "2021",
  inForce: { from: "2021-01-01", until: "2022-01-01" },
  supersededBy: "id/ekinerja-2022",
  title: {
    id: "Nilai kinerja PNS tahun 2021, gabungan dua semester",
    en: "Civil servants' performance in 2021, two half-years joined",
  },
  description: {
    id: "Rata-rata nilai semester pertama (PP 46/2011, dikonversi ke skala 120) dan semester kedua (PermenPANRB 8/2021).",
    en: "The mean of the first half-year (PP 46/2011, converted to the scale to 120) and the second (PermenPANRB 8/2021).",
  },
  citations: {
    permenpanrb8: {
      instrument: "PermenPANRB 8/2021",
      checked: "2026-11-24",
      confidence: "medium",
      note: "2021 is split in two half-years, the first under PP 46/2011 and the second under PermenPANRB 8/2021, each 50 %.",
    },
    conversion: {
      instrument: "An application for PermenPANRB 8/2021",
      checked: "2026-11-24",
      confidence: "low",
      note: "That the first half is converted is known; the lines were found in one application: above 99: 120; above 90: 110 + 10/8 x (x - 91); above 75: 90 + 19/14 x (x - 76); above 60: 70 + 19/14 x (x - 61); above 50: 50 + 19/9 x (x - 51); up to 50: x/50 x 49. They are made for whole numbers: just above 50, 60, 75 and 90 the converted value falls a little before it rises. Off by default: the record brings the converted value.",
    },
    predicate: {
      instrument: "PP 30/2019",
      article: "41(5)",
      checked: "2026-11-24",
      confidence: "high",
      note: "Sangat Baik 110 to 120 and a new idea or new way that benefits the organisation or the state; Baik 90 to 120, so 110 and above without the new idea is Baik; Cukup 70 to below 90.",
    },
    lowerBands: {
      instrument: "PP 30/2019",
      article: "41(5)",
      checked: "2026-11-24",
      confidence: "low",
      note: "The rows Kurang (50 to below 70) and Sangat Kurang (below 50) were cut off in the text seen; the bounds are those of application code.",
    },
  },
  cite: "permenpanrb8",
  parameters: {
    conversion: {
      oneOf: ["given", "application"],
      default: "given",
      title: {
        id: "Semester pertama: sudah dikonversi, atau dikonversi menurut sebuah aplikasi",
        en: "First half-year: converted already, or converted as one application does",
      },
      cite: "conversion",
    },
  },
  facts: {
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
  nodes: {
    firstHalfConverted: {
      kind: "indicator",
      title: {
        id: "Nilai semester pertama pada skala 120 (untuk conversion: given)",
        en: "First half-year on the scale to 120 (for conversion: given)",
      },
      actual: { unit: "point", min: 0, max: 120 },
      direction: "higher",
      absent: { missing: "required" },
    },
    firstHalf: {
      kind: "indicator",
      title: {
        id: "Nilai prestasi kerja semester pertama menurut PP 46/2011 (untuk conversion: application)",
        en: "First half-year as PP 46/2011 makes it (for conversion: application)",
      },
      actual: { unit: "point", min: 0 },
      direction: "higher",
      achievement: {
        kind: "piecewise",
        segments: [
          { to: 50, a: 0, b: "49/50" },
          { above: 50, to: 60, a: "-173/3", b: "19/9" },
          { above: 60, to: 75, a: "-179/14", b: "19/14" },
          { above: 75, to: 90, a: "-92/7", b: "19/14" },
          { above: 90, to: 99, a: "-15/4", b: "5/4" },
          { above: 99, a: 120 },
        ],
      },
      absent: { missing: "required" },
      cite: "conversion",
    },
    first: {
      kind: "group",
      title: { id: "Semester pertama, skala 120", en: "First half-year, scale to 120" },
      parts: [
        { node: "firstHalfConverted", when: "conversion == 'given'" },
        { node: "firstHalf", when: "conversion == 'application'" },
      ],
      combine: "sum",
    },
    second: {
      kind: "indicator",
      title: {
        id: "Nilai semester kedua (PermenPANRB 8/2021)",
        en: "Second half-year (PermenPANRB 8/2021)",
      },
      actual: { unit: "point", min: 0, max: 120 },
      direction: "higher",
      absent: { missing: "required" },
    },
    year: {
      kind: "group",
      title: { id: "Nilai kinerja tahun 2021", en: "Performance value of 2021" },
      parts: ["first", "second"],
      combine: "mean",
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
  },
  exceptions: [
    {
      law: "monotone",
      because:
        "The application's conversion of the first half-year (option conversion: application) falls a little just above 50, 60, 75 and 90.",
      cite: "conversion",
    },
  ],
  result: "year",
  examples: [
    {
      title: "Both halves on the scale to 120",
      record: {
        subject: "198501012010011001",
        period: "2021",
        actuals: { firstHalfConverted: "104", second: "98.5" },
      },
      expect: { score: "101.25", rating: "baik", status: "scored" },
      origin: "by-hand",
      source: "the mean of the halves",
      arithmetic: "(104 + 98.5) / 2 = 101.25",
    },
    {
      title: "The first half converted: 88 of PP 46/2011",
      record: {
        subject: "198501012010011001",
        period: "2021",
        parameters: { conversion: "application" },
        actuals: { firstHalf: "88", second: "98.5" },
      },
      expect: { score: "2867/28", rating: "baik", status: "scored", nodes: { first: "744/7" } },
      origin: "by-hand",
      source: "the lines of the conversion and the mean of the halves",
      arithmetic: "90 + 19/14 x (88 - 76) = 744/7; (744/7 + 98.5) / 2 = 2867/28",
    },
  ],
} as const satisfies PolicyDocument;
