import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The evaluation of an agency's performance accountability (AKIP), 0 to 100: four components, each with existence
 * (20 %), quality (30 %) and use (50 %), each answered AA to E.
 *
 * @edge    the printed bands are open below and closed above, so 90 is A; `boundary: left-closed` makes it AA
 * @exact   nothing is rounded: the text seen prescribes no rounding
 * @source  PermenPANRB 88/2021
 */
export const sakip2021 = {
  schema: "kinerja/policy/1",
  scheme: "id/sakip",
  version: "2021",
  inForce: { from: "2021-01-01" },
  title: {
    id: "Evaluasi akuntabilitas kinerja instansi pemerintah",
    en: "Evaluation of an agency's performance accountability",
  },
  citations: {
    permenpanrb88: {
      instrument: "PermenPANRB 88/2021",
      checked: "2026-11-24",
      confidence: "high",
      note: "Weights, their split and the values of the answers as evaluation worksheets of agencies and two applications give them; article numbers were not read. The day of the instrument was not found: in force from 1 January of its year.",
    },
    boundary: {
      instrument: "PermenPANRB 88/2021",
      checked: "2026-11-24",
      confidence: "medium",
      note: "The printed tables read >90-100, >80-90 and so on: open below, closed above. Several applications compare with >= instead, so that 90 becomes AA: the option 'left-closed'.",
    },
  },
  cite: "permenpanrb88",
  parameters: {
    boundary: {
      oneOf: ["left-open", "left-closed"],
      default: "left-open",
      title: {
        id: "Nilai tepat di batas: predikat di bawahnya (left-open) atau di atasnya (left-closed)",
        en: "A score on an edge: the rating below it (left-open) or above it (left-closed)",
      },
      cite: "boundary",
    },
  },
  nodes: {
    planningExistence: {
      kind: "indicator",
      title: { id: "Perencanaan Kinerja: Keberadaan", en: "Performance planning: existence" },
      actual: { type: "choice", of: ["E", "D", "C", "CC", "B", "BB", "A", "AA"] },
      achievement: {
        kind: "points",
        of: { E: 0, D: "0.3", C: "0.5", CC: "0.6", B: "0.7", BB: "0.8", A: "0.9", AA: 1 },
      },
      absent: { missing: "required" },
    },
    planningQuality: {
      kind: "indicator",
      title: { id: "Perencanaan Kinerja: Kualitas", en: "Performance planning: quality" },
      actual: { type: "choice", of: ["E", "D", "C", "CC", "B", "BB", "A", "AA"] },
      achievement: {
        kind: "points",
        of: { E: 0, D: "0.3", C: "0.5", CC: "0.6", B: "0.7", BB: "0.8", A: "0.9", AA: 1 },
      },
      absent: { missing: "required" },
    },
    planningUse: {
      kind: "indicator",
      title: { id: "Perencanaan Kinerja: Pemanfaatan", en: "Performance planning: use" },
      actual: { type: "choice", of: ["E", "D", "C", "CC", "B", "BB", "A", "AA"] },
      achievement: {
        kind: "points",
        of: { E: 0, D: "0.3", C: "0.5", CC: "0.6", B: "0.7", BB: "0.8", A: "0.9", AA: 1 },
      },
      absent: { missing: "required" },
    },
    measurementExistence: {
      kind: "indicator",
      title: { id: "Pengukuran Kinerja: Keberadaan", en: "Performance measurement: existence" },
      actual: { type: "choice", of: ["E", "D", "C", "CC", "B", "BB", "A", "AA"] },
      achievement: {
        kind: "points",
        of: { E: 0, D: "0.3", C: "0.5", CC: "0.6", B: "0.7", BB: "0.8", A: "0.9", AA: 1 },
      },
      absent: { missing: "required" },
    },
    measurementQuality: {
      kind: "indicator",
      title: { id: "Pengukuran Kinerja: Kualitas", en: "Performance measurement: quality" },
      actual: { type: "choice", of: ["E", "D", "C", "CC", "B", "BB", "A", "AA"] },
      achievement: {
        kind: "points",
        of: { E: 0, D: "0.3", C: "0.5", CC: "0.6", B: "0.7", BB: "0.8", A: "0.9", AA: 1 },
      },
      absent: { missing: "required" },
    },
    measurementUse: {
      kind: "indicator",
      title: { id: "Pengukuran Kinerja: Pemanfaatan", en: "Performance measurement: use" },
      actual: { type: "choice", of: ["E", "D", "C", "CC", "B", "BB", "A", "AA"] },
      achievement: {
        kind: "points",
        of: { E: 0, D: "0.3", C: "0.5", CC: "0.6", B: "0.7", BB: "0.8", A: "0.9", AA: 1 },
      },
      absent: { missing: "required" },
    },
    reportingExistence: {
      kind: "indicator",
      title: { id: "Pelaporan Kinerja: Keberadaan", en: "Performance reporting: existence" },
      actual: { type: "choice", of: ["E", "D", "C", "CC", "B", "BB", "A", "AA"] },
      achievement: {
        kind: "points",
        of: { E: 0, D: "0.3", C: "0.5", CC: "0.6", B: "0.7", BB: "0.8", A: "0.9", AA: 1 },
      },
      absent: { missing: "required" },
    },
    reportingQuality: {
      kind: "indicator",
      title: { id: "Pelaporan Kinerja: Kualitas", en: "Performance reporting: quality" },
      actual: { type: "choice", of: ["E", "D", "C", "CC", "B", "BB", "A", "AA"] },
      achievement: {
        kind: "points",
        of: { E: 0, D: "0.3", C: "0.5", CC: "0.6", B: "0.7", BB: "0.8", A: "0.9", AA: 1 },
      },
      absent: { missing: "required" },
    },
    reportingUse: {
      kind: "indicator",
      title: { id: "Pelaporan Kinerja: Pemanfaatan", en: "Performance reporting: use" },
      actual: { type: "choice", of: ["E", "D", "C", "CC", "B", "BB", "A", "AA"] },
      achievement: {
        kind: "points",
        of: { E: 0, D: "0.3", C: "0.5", CC: "0.6", B: "0.7", BB: "0.8", A: "0.9", AA: 1 },
      },
      absent: { missing: "required" },
    },
    evaluationExistence: {
      kind: "indicator",
      title: {
        id: "Evaluasi Akuntabilitas Kinerja Internal: Keberadaan",
        en: "Internal accountability evaluation: existence",
      },
      actual: { type: "choice", of: ["E", "D", "C", "CC", "B", "BB", "A", "AA"] },
      achievement: {
        kind: "points",
        of: { E: 0, D: "0.3", C: "0.5", CC: "0.6", B: "0.7", BB: "0.8", A: "0.9", AA: 1 },
      },
      absent: { missing: "required" },
    },
    evaluationQuality: {
      kind: "indicator",
      title: {
        id: "Evaluasi Akuntabilitas Kinerja Internal: Kualitas",
        en: "Internal accountability evaluation: quality",
      },
      actual: { type: "choice", of: ["E", "D", "C", "CC", "B", "BB", "A", "AA"] },
      achievement: {
        kind: "points",
        of: { E: 0, D: "0.3", C: "0.5", CC: "0.6", B: "0.7", BB: "0.8", A: "0.9", AA: 1 },
      },
      absent: { missing: "required" },
    },
    evaluationUse: {
      kind: "indicator",
      title: {
        id: "Evaluasi Akuntabilitas Kinerja Internal: Pemanfaatan",
        en: "Internal accountability evaluation: use",
      },
      actual: { type: "choice", of: ["E", "D", "C", "CC", "B", "BB", "A", "AA"] },
      achievement: {
        kind: "points",
        of: { E: 0, D: "0.3", C: "0.5", CC: "0.6", B: "0.7", BB: "0.8", A: "0.9", AA: 1 },
      },
      absent: { missing: "required" },
    },
    planning: {
      kind: "group",
      title: { id: "Perencanaan Kinerja", en: "Performance planning" },
      parts: [
        { node: "planningExistence", weight: "6" },
        { node: "planningQuality", weight: "9" },
        { node: "planningUse", weight: "15" },
      ],
      combine: "sum",
      weights: 30,
    },
    measurement: {
      kind: "group",
      title: { id: "Pengukuran Kinerja", en: "Performance measurement" },
      parts: [
        { node: "measurementExistence", weight: "6" },
        { node: "measurementQuality", weight: "9" },
        { node: "measurementUse", weight: "15" },
      ],
      combine: "sum",
      weights: 30,
    },
    reporting: {
      kind: "group",
      title: { id: "Pelaporan Kinerja", en: "Performance reporting" },
      parts: [
        { node: "reportingExistence", weight: "3" },
        { node: "reportingQuality", weight: "4.5" },
        { node: "reportingUse", weight: "7.5" },
      ],
      combine: "sum",
      weights: 15,
    },
    evaluation: {
      kind: "group",
      title: { id: "Evaluasi Akuntabilitas Kinerja Internal", en: "Internal accountability evaluation" },
      parts: [
        { node: "evaluationExistence", weight: "5" },
        { node: "evaluationQuality", weight: "7.5" },
        { node: "evaluationUse", weight: "12.5" },
      ],
      combine: "sum",
      weights: 25,
    },
    total: {
      kind: "group",
      title: { id: "Nilai AKIP", en: "Accountability score" },
      parts: ["planning", "measurement", "reporting", "evaluation"],
      combine: "sum",
      scale: "predicate",
    },
  },
  scales: {
    predicate: {
      title: { id: "Predikat", en: "Rating" },
      ratings: [
        { id: "D", label: { id: "Sangat Kurang", en: "Very poor" } },
        { id: "C", label: { id: "Kurang", en: "Poor" } },
        { id: "CC", label: { id: "Cukup (Memadai)", en: "Fair (adequate)" } },
        { id: "B", label: { id: "Baik", en: "Good" } },
        { id: "BB", label: { id: "Sangat Baik", en: "Very good" } },
        { id: "A", label: { id: "Memuaskan", en: "Satisfying" } },
        { id: "AA", label: { id: "Sangat Memuaskan", en: "Very satisfying" } },
      ],
      bands: {
        by: "boundary",
        of: {
          "left-open": [
            { rating: "D", from: 0, to: 30 },
            { rating: "C", above: 30, to: 50 },
            { rating: "CC", above: 50, to: 60 },
            { rating: "B", above: 60, to: 70 },
            { rating: "BB", above: 70, to: 80 },
            { rating: "A", above: 80, to: 90 },
            { rating: "AA", above: 90, to: 100 },
          ],
          "left-closed": [
            { rating: "D", from: 0, below: 30 },
            { rating: "C", from: 30, below: 50 },
            { rating: "CC", from: 50, below: 60 },
            { rating: "B", from: 60, below: 70 },
            { rating: "BB", from: 70, below: 80 },
            { rating: "A", from: 80, below: 90 },
            { rating: "AA", from: 90, to: 100 },
          ],
        },
      },
      cite: "boundary",
    },
  },
  result: "total",
} as const satisfies PolicyDocument;
