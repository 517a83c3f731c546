import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The grading of an Indian public enterprise's annual appraisal score, 0 to 100, by the revised benchmarks of 2018.
 *
 * The record brings the score; how an enterprise makes it is not part of this policy.
 *
 * @edge    bands are half-open, the lower edge inclusive: 89.99 is Very Good, 90 is Outstanding
 *   (Excellent under a memorandum of understanding)
 * @exact   nothing is rounded
 * @source  Department of Public Enterprises, OM of 1 June 2018
 */
export const dpe2018 = {
  schema: "kinerja/policy/1",
  scheme: "in/dpe",
  version: "2018",
  inForce: { from: "2017-01-01" },
  title: {
    id: "Tolok ukur penilaian tahunan BUMN India",
    en: "Indian public enterprises: benchmarks of annual appraisals",
  },
  description: {
    id: "Nilai penilaian kinerja tahunan (0 sampai 100) dan predikatnya.",
    en: "The score of an annual performance appraisal (0 to 100) and its grade.",
  },
  citations: {
    benchmarks: {
      instrument: "Department of Public Enterprises, office memorandum of 1 June 2018",
      checked: "2026-11-24",
      confidence: "high",
      note: "For annual performance appraisal reports from 2017-18 on. The first day of that year was not read: in force from 1 January 2017.",
    },
    understanding: {
      instrument: "Department of Public Enterprises, memorandum of understanding with public enterprises",
      checked: "2026-11-24",
      confidence: "medium",
      note: "The same cut-offs serve the rating of an enterprise under its memorandum of understanding, which prints Excellent where the appraisal has Outstanding: the label gives both.",
    },
  },
  cite: "benchmarks",
  nodes: {
    appraisal: {
      kind: "indicator",
      title: { id: "Nilai penilaian (0 sampai 100)", en: "Appraisal score (0 to 100)" },
      description: {
        id: "Nilai laporan penilaian tahunan; batas yang sama dipakai untuk nilai MoU perusahaan.",
        en: "The score of the annual appraisal report; the same cut-offs serve an enterprise's MoU score.",
      },
      actual: { unit: "point", min: 0, max: 100 },
      direction: "higher",
      absent: { missing: "required" },
      scale: "grade",
      cite: "understanding",
    },
  },
  scales: {
    grade: {
      title: { id: "Predikat", en: "Grade" },
      ratings: [
        { id: "poor", label: { id: "Buruk", en: "Poor" } },
        { id: "fair", label: { id: "Cukup", en: "Fair" } },
        { id: "good", label: { id: "Baik", en: "Good" } },
        { id: "very-good", label: { id: "Sangat baik", en: "Very Good" } },
        { id: "outstanding", label: { id: "Luar biasa", en: "Outstanding / Excellent" } },
      ],
      bands: [
        { rating: "poor", from: 0, below: 33 },
        { rating: "fair", from: 33, below: 50 },
        { rating: "good", from: 50, below: 70 },
        { rating: "very-good", from: 70, below: 90 },
        { rating: "outstanding", from: 90, to: 100 },
      ],
      cite: "benchmarks",
    },
  },
  result: "appraisal",
  examples: [
    {
      title: "Just below Outstanding",
      record: { subject: "Executive", period: "2019", actuals: { appraisal: "89.99" } },
      expect: { score: "89.99", rating: "very-good", status: "scored" },
      origin: "by-hand",
      source: "the table of benchmarks",
      arithmetic: "70 <= 89.99 < 90",
    },
  ],
} as const satisfies PolicyDocument;
