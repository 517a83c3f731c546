import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The rating of a local authority by the Care Quality Commission (England): the percentage of the points that its
 * quality statements could have, each scored 1 to 4 and of equal weight.
 *
 * The form of the data is a choice: `source` is `statements` (rows `statements`, one a quality statement) or
 * `percentage` (the overall percentage as CQC prints it).
 *
 * @range   25 to 100 per cent
 * @edge    bands are printed in whole per cents: the percentage is rounded half-up before banding, so 62.5 is 63 and
 *   Good
 * @source  CQC, Local authorities: how we determine ratings
 */
export const cqcAuthorities2026 = {
  schema: "kinerja/policy/1",
  scheme: "uk/cqc-authorities",
  version: "2026",
  inForce: { from: "2000-01-01" },
  title: {
    id: "Penilaian pemerintah daerah (CQC)",
    en: "Local authorities: overall rating (CQC)",
  },
  description: {
    id: "Jumlah skor pernyataan mutu (1 sampai 4) dibagi skor tertinggi yang mungkin, dalam persen.",
    en: "The sum of the scores of quality statements (1 to 4) over the highest possible one, in per cent.",
  },
  citations: {
    ratings: {
      instrument: "CQC, Local authorities: how we determine ratings",
      checked: "2026-11-24",
      confidence: "high",
      note: "1 significant shortfalls to 4 exceptional; equal weights. The text seen carries no date: the version is named after the year in which it was read, and 2000-01-01 stands for an open beginning and is no date of the scheme.",
    },
    wholePercent: {
      instrument: "CQC, Local authorities: how we determine ratings",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Bands are printed in whole per cents (25-38, 39-62, 63-87, 88 and above). That the percentage is rounded before banding is the natural reading; half-up is the reading here: the mode is not printed.",
    },
  },
  cite: "ratings",
  parameters: {
    source: {
      oneOf: ["statements", "percentage"],
      default: "statements",
      title: {
        id: "Bentuk data: skor tiap pernyataan mutu, atau persentase keseluruhan",
        en: "Form of the data: the score of each quality statement, or the overall percentage",
      },
    },
  },
  rows: {
    statements: {
      title: {
        id: "Pernyataan mutu (untuk source: statements)",
        en: "Quality statements (for source: statements)",
      },
      min: 0,
    },
  },
  nodes: {
    statementScore: {
      kind: "indicator",
      in: "statements",
      title: { id: "Skor pernyataan mutu", en: "Score of the quality statement" },
      actual: { unit: "point", min: 1, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
    },
    printedPercentage: {
      kind: "indicator",
      title: {
        id: "Persentase tercetak (untuk source: percentage)",
        en: "Percentage as printed (for source: percentage)",
      },
      actual: { unit: "percent", min: 25, max: 100 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    statementMean: {
      kind: "group",
      title: { id: "Jumlah skor per skor tertinggi", en: "Sum of scores over the highest possible" },
      each: "statementScore",
      combine: "mean",
      then: [{ multiply: 25 }],
      absent: { notApplicable: "leave-out" },
    },
    percentage: {
      kind: "group",
      title: { id: "Persentase keseluruhan", en: "Overall percentage" },
      parts: [
        { node: "statementMean", when: "source == 'statements'" },
        { node: "printedPercentage", when: "source == 'percentage'" },
      ],
      combine: "sum",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      then: [{ round: 0, mode: "half-up", cite: "wholePercent" }],
      scale: "overallRating",
    },
  },
  scales: {
    overallRating: {
      title: { id: "Penilaian", en: "Rating" },
      ratings: [
        { id: "inadequate", label: { id: "Tidak memadai", en: "Inadequate" } },
        { id: "requires-improvement", label: { id: "Perlu perbaikan", en: "Requires improvement" } },
        { id: "good", label: { id: "Baik", en: "Good" } },
        { id: "outstanding", label: { id: "Luar biasa", en: "Outstanding" } },
      ],
      digits: 0,
      bands: [
        { rating: "inadequate", from: 25, to: 38 },
        { rating: "requires-improvement", from: 39, to: 62 },
        { rating: "good", from: 63, to: 87 },
        { rating: "outstanding", from: 88, to: 100 },
      ],
      cite: "wholePercent",
    },
  },
  result: "percentage",
  examples: [
    {
      title: "Scores of 3, 3, 2 and 2",
      record: {
        subject: "authority A",
        period: "2026",
        rows: {
          statements: [
            { key: "a", statementScore: "3" },
            { key: "b", statementScore: "3" },
            { key: "c", statementScore: "2" },
            { key: "d", statementScore: "2" },
          ],
        },
      },
      expect: { score: "63", rating: "good" },
      origin: "by-hand",
      source: "CQC, Local authorities: how we determine ratings",
      arithmetic: "(3 + 3 + 2 + 2) / (4 x 4) = 10/16 = 62.5 per cent, rounded 63: Good",
    },
  ],
} as const satisfies PolicyDocument;
