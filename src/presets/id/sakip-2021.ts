import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The evaluation of an agency's performance accountability (AKIP), 0 to 100: four components, each with existence
 * (20 %), quality (30 %) and use (50 %), each answered AA to E.
 *
 * Local worksheets ask criteria below that: with `source: criteria` the rows `criteria` bring them, each with its part
 * and its answer in the column of its kind, and the mean of a part's criteria takes the place of the answer AA to E.
 *
 * Where only the points are at hand, as a report of the evaluation prints them, `source: points` takes those of a component
 * or of its three sub-components.
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
  description: {
    id: "Nilai akuntabilitas kinerja: empat komponen, masing-masing keberadaan, kualitas, dan pemanfaatan.",
    en: "The value of performance accountability: four components, each existence, quality and use.",
  },
  citations: {
    permenpanrb88: {
      instrument: "PermenPANRB 88/2021",
      checked: "2026-11-24",
      confidence: "high",
      note: "Weights, their split and the values of the answers as evaluation worksheets of agencies and two applications give them; article numbers were not read. The day of the instrument was not found: in force from 1 January of its year.",
    },
    criteria: {
      instrument: "Evaluation worksheets (LKE) of agencies",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Local worksheets add a criteria level: yes/no 1/0; A-D 1, 0.66, 0.33, 0; A-E 1, 0.75, 0.5, 0.25, 0. It is not part of the regulation as read.",
    },
    criteriaMean: {
      instrument: "Evaluation worksheets (LKE) of agencies",
      checked: "2026-11-24",
      confidence: "low",
      note: "That the criteria of one sub-component count equally, and that their mean takes the place of its answer AA to E, is inferred. Off unless source is 'criteria'.",
    },
    evidence: {
      instrument: "Evaluation worksheets (LKE) of agencies",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Thresholds of the answers A-E by the share of evidence met: above 90 A, above 75 to 90 B, above 40 to 75 C, above 10 to 40 D, up to 10 per cent E.",
    },
    points: {
      instrument: "Reports of the evaluation (LHE)",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Reports print the points of the four components, or of their sub-components, at most the weight of each, and their sum is the value. How many decimals they keep differs; nothing is rounded here.",
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
    source: {
      oneOf: ["answers", "criteria", "points"],
      default: "answers",
      title: {
        id: "Bentuk data: jawaban AA sampai E tiap subkomponen, jawaban tiap kriteria, atau nilai yang tercetak",
        en: "Form of the data: the answer AA to E of each sub-component, the answers of the criteria, or the printed points",
      },
      cite: "criteriaMean",
    },
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
  rows: {
    criteria: {
      title: { id: "Kriteria", en: "Criteria" },
      min: 0,
      facts: {
        part: {
          type: "choice",
          of: [
            "planning-existence",
            "planning-quality",
            "planning-use",
            "measurement-existence",
            "measurement-quality",
            "measurement-use",
            "reporting-existence",
            "reporting-quality",
            "reporting-use",
            "evaluation-existence",
            "evaluation-quality",
            "evaluation-use",
          ],
          title: { id: "Subkomponen", en: "Sub-component" },
        },
      },
    },
  },
  nodes: {
    planningExistence: {
      kind: "indicator",
      title: {
        id: "Jawaban: Perencanaan Kinerja: Keberadaan",
        en: "Answer: performance planning: existence",
      },
      actual: { type: "choice", of: ["E", "D", "C", "CC", "B", "BB", "A", "AA"] },
      achievement: {
        kind: "points",
        of: { E: 0, D: "0.3", C: "0.5", CC: "0.6", B: "0.7", BB: "0.8", A: "0.9", AA: 1 },
      },
      absent: { missing: "required" },
    },
    planningQuality: {
      kind: "indicator",
      title: { id: "Jawaban: Perencanaan Kinerja: Kualitas", en: "Answer: performance planning: quality" },
      actual: { type: "choice", of: ["E", "D", "C", "CC", "B", "BB", "A", "AA"] },
      achievement: {
        kind: "points",
        of: { E: 0, D: "0.3", C: "0.5", CC: "0.6", B: "0.7", BB: "0.8", A: "0.9", AA: 1 },
      },
      absent: { missing: "required" },
    },
    planningUse: {
      kind: "indicator",
      title: { id: "Jawaban: Perencanaan Kinerja: Pemanfaatan", en: "Answer: performance planning: use" },
      actual: { type: "choice", of: ["E", "D", "C", "CC", "B", "BB", "A", "AA"] },
      achievement: {
        kind: "points",
        of: { E: 0, D: "0.3", C: "0.5", CC: "0.6", B: "0.7", BB: "0.8", A: "0.9", AA: 1 },
      },
      absent: { missing: "required" },
    },
    measurementExistence: {
      kind: "indicator",
      title: {
        id: "Jawaban: Pengukuran Kinerja: Keberadaan",
        en: "Answer: performance measurement: existence",
      },
      actual: { type: "choice", of: ["E", "D", "C", "CC", "B", "BB", "A", "AA"] },
      achievement: {
        kind: "points",
        of: { E: 0, D: "0.3", C: "0.5", CC: "0.6", B: "0.7", BB: "0.8", A: "0.9", AA: 1 },
      },
      absent: { missing: "required" },
    },
    measurementQuality: {
      kind: "indicator",
      title: { id: "Jawaban: Pengukuran Kinerja: Kualitas", en: "Answer: performance measurement: quality" },
      actual: { type: "choice", of: ["E", "D", "C", "CC", "B", "BB", "A", "AA"] },
      achievement: {
        kind: "points",
        of: { E: 0, D: "0.3", C: "0.5", CC: "0.6", B: "0.7", BB: "0.8", A: "0.9", AA: 1 },
      },
      absent: { missing: "required" },
    },
    measurementUse: {
      kind: "indicator",
      title: { id: "Jawaban: Pengukuran Kinerja: Pemanfaatan", en: "Answer: performance measurement: use" },
      actual: { type: "choice", of: ["E", "D", "C", "CC", "B", "BB", "A", "AA"] },
      achievement: {
        kind: "points",
        of: { E: 0, D: "0.3", C: "0.5", CC: "0.6", B: "0.7", BB: "0.8", A: "0.9", AA: 1 },
      },
      absent: { missing: "required" },
    },
    reportingExistence: {
      kind: "indicator",
      title: { id: "Jawaban: Pelaporan Kinerja: Keberadaan", en: "Answer: performance reporting: existence" },
      actual: { type: "choice", of: ["E", "D", "C", "CC", "B", "BB", "A", "AA"] },
      achievement: {
        kind: "points",
        of: { E: 0, D: "0.3", C: "0.5", CC: "0.6", B: "0.7", BB: "0.8", A: "0.9", AA: 1 },
      },
      absent: { missing: "required" },
    },
    reportingQuality: {
      kind: "indicator",
      title: { id: "Jawaban: Pelaporan Kinerja: Kualitas", en: "Answer: performance reporting: quality" },
      actual: { type: "choice", of: ["E", "D", "C", "CC", "B", "BB", "A", "AA"] },
      achievement: {
        kind: "points",
        of: { E: 0, D: "0.3", C: "0.5", CC: "0.6", B: "0.7", BB: "0.8", A: "0.9", AA: 1 },
      },
      absent: { missing: "required" },
    },
    reportingUse: {
      kind: "indicator",
      title: { id: "Jawaban: Pelaporan Kinerja: Pemanfaatan", en: "Answer: performance reporting: use" },
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
        id: "Jawaban: Evaluasi Akuntabilitas Kinerja Internal: Keberadaan",
        en: "Answer: internal accountability evaluation: existence",
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
        id: "Jawaban: Evaluasi Akuntabilitas Kinerja Internal: Kualitas",
        en: "Answer: internal accountability evaluation: quality",
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
        id: "Jawaban: Evaluasi Akuntabilitas Kinerja Internal: Pemanfaatan",
        en: "Answer: internal accountability evaluation: use",
      },
      actual: { type: "choice", of: ["E", "D", "C", "CC", "B", "BB", "A", "AA"] },
      achievement: {
        kind: "points",
        of: { E: 0, D: "0.3", C: "0.5", CC: "0.6", B: "0.7", BB: "0.8", A: "0.9", AA: 1 },
      },
      absent: { missing: "required" },
    },
    planningPoints: {
      kind: "indicator",
      title: {
        id: "Nilai Perencanaan Kinerja (untuk source: points)",
        en: "Points of performance planning (for source: points)",
      },
      actual: { unit: "point", min: 0, max: 30 },
      direction: "higher",
      absent: { missing: "leave-out" },
      absentWhen: "source != 'points'",
      cite: "points",
    },
    planningExistencePoints: {
      kind: "indicator",
      title: {
        id: "Nilai Perencanaan Kinerja: Keberadaan (untuk source: points)",
        en: "Points of performance planning: existence (for source: points)",
      },
      actual: { unit: "point", min: 0, max: "6" },
      direction: "higher",
      absent: { missing: "leave-out" },
      absentWhen: "source != 'points'",
      cite: "points",
    },
    planningQualityPoints: {
      kind: "indicator",
      title: {
        id: "Nilai Perencanaan Kinerja: Kualitas (untuk source: points)",
        en: "Points of performance planning: quality (for source: points)",
      },
      actual: { unit: "point", min: 0, max: "9" },
      direction: "higher",
      absent: { missing: "leave-out" },
      absentWhen: "source != 'points'",
      cite: "points",
    },
    planningUsePoints: {
      kind: "indicator",
      title: {
        id: "Nilai Perencanaan Kinerja: Pemanfaatan (untuk source: points)",
        en: "Points of performance planning: use (for source: points)",
      },
      actual: { unit: "point", min: 0, max: "15" },
      direction: "higher",
      absent: { missing: "leave-out" },
      absentWhen: "source != 'points'",
      cite: "points",
    },
    measurementPoints: {
      kind: "indicator",
      title: {
        id: "Nilai Pengukuran Kinerja (untuk source: points)",
        en: "Points of performance measurement (for source: points)",
      },
      actual: { unit: "point", min: 0, max: 30 },
      direction: "higher",
      absent: { missing: "leave-out" },
      absentWhen: "source != 'points'",
      cite: "points",
    },
    measurementExistencePoints: {
      kind: "indicator",
      title: {
        id: "Nilai Pengukuran Kinerja: Keberadaan (untuk source: points)",
        en: "Points of performance measurement: existence (for source: points)",
      },
      actual: { unit: "point", min: 0, max: "6" },
      direction: "higher",
      absent: { missing: "leave-out" },
      absentWhen: "source != 'points'",
      cite: "points",
    },
    measurementQualityPoints: {
      kind: "indicator",
      title: {
        id: "Nilai Pengukuran Kinerja: Kualitas (untuk source: points)",
        en: "Points of performance measurement: quality (for source: points)",
      },
      actual: { unit: "point", min: 0, max: "9" },
      direction: "higher",
      absent: { missing: "leave-out" },
      absentWhen: "source != 'points'",
      cite: "points",
    },
    measurementUsePoints: {
      kind: "indicator",
      title: {
        id: "Nilai Pengukuran Kinerja: Pemanfaatan (untuk source: points)",
        en: "Points of performance measurement: use (for source: points)",
      },
      actual: { unit: "point", min: 0, max: "15" },
      direction: "higher",
      absent: { missing: "leave-out" },
      absentWhen: "source != 'points'",
      cite: "points",
    },
    reportingPoints: {
      kind: "indicator",
      title: {
        id: "Nilai Pelaporan Kinerja (untuk source: points)",
        en: "Points of performance reporting (for source: points)",
      },
      actual: { unit: "point", min: 0, max: 15 },
      direction: "higher",
      absent: { missing: "leave-out" },
      absentWhen: "source != 'points'",
      cite: "points",
    },
    reportingExistencePoints: {
      kind: "indicator",
      title: {
        id: "Nilai Pelaporan Kinerja: Keberadaan (untuk source: points)",
        en: "Points of performance reporting: existence (for source: points)",
      },
      actual: { unit: "point", min: 0, max: "3" },
      direction: "higher",
      absent: { missing: "leave-out" },
      absentWhen: "source != 'points'",
      cite: "points",
    },
    reportingQualityPoints: {
      kind: "indicator",
      title: {
        id: "Nilai Pelaporan Kinerja: Kualitas (untuk source: points)",
        en: "Points of performance reporting: quality (for source: points)",
      },
      actual: { unit: "point", min: 0, max: "4.5" },
      direction: "higher",
      absent: { missing: "leave-out" },
      absentWhen: "source != 'points'",
      cite: "points",
    },
    reportingUsePoints: {
      kind: "indicator",
      title: {
        id: "Nilai Pelaporan Kinerja: Pemanfaatan (untuk source: points)",
        en: "Points of performance reporting: use (for source: points)",
      },
      actual: { unit: "point", min: 0, max: "7.5" },
      direction: "higher",
      absent: { missing: "leave-out" },
      absentWhen: "source != 'points'",
      cite: "points",
    },
    evaluationPoints: {
      kind: "indicator",
      title: {
        id: "Nilai Evaluasi Akuntabilitas Kinerja Internal (untuk source: points)",
        en: "Points of internal accountability evaluation (for source: points)",
      },
      actual: { unit: "point", min: 0, max: 25 },
      direction: "higher",
      absent: { missing: "leave-out" },
      absentWhen: "source != 'points'",
      cite: "points",
    },
    evaluationExistencePoints: {
      kind: "indicator",
      title: {
        id: "Nilai Evaluasi Akuntabilitas Kinerja Internal: Keberadaan (untuk source: points)",
        en: "Points of internal accountability evaluation: existence (for source: points)",
      },
      actual: { unit: "point", min: 0, max: "5" },
      direction: "higher",
      absent: { missing: "leave-out" },
      absentWhen: "source != 'points'",
      cite: "points",
    },
    evaluationQualityPoints: {
      kind: "indicator",
      title: {
        id: "Nilai Evaluasi Akuntabilitas Kinerja Internal: Kualitas (untuk source: points)",
        en: "Points of internal accountability evaluation: quality (for source: points)",
      },
      actual: { unit: "point", min: 0, max: "7.5" },
      direction: "higher",
      absent: { missing: "leave-out" },
      absentWhen: "source != 'points'",
      cite: "points",
    },
    evaluationUsePoints: {
      kind: "indicator",
      title: {
        id: "Nilai Evaluasi Akuntabilitas Kinerja Internal: Pemanfaatan (untuk source: points)",
        en: "Points of internal accountability evaluation: use (for source: points)",
      },
      actual: { unit: "point", min: 0, max: "12.5" },
      direction: "higher",
      absent: { missing: "leave-out" },
      absentWhen: "source != 'points'",
      cite: "points",
    },
    planningExistenceValue: {
      kind: "formula",
      title: { id: "Perencanaan Kinerja: Keberadaan", en: "Performance planning: existence" },
      fullMarks: 1,
      text: "if(source == 'criteria', sum(if(part == 'planning-existence', criterion, 0)) / count(criteria, part == 'planning-existence'), if(source == 'points', planningExistencePoints / 6, planningExistence))",
    },
    planningQualityValue: {
      kind: "formula",
      title: { id: "Perencanaan Kinerja: Kualitas", en: "Performance planning: quality" },
      fullMarks: 1,
      text: "if(source == 'criteria', sum(if(part == 'planning-quality', criterion, 0)) / count(criteria, part == 'planning-quality'), if(source == 'points', planningQualityPoints / 9, planningQuality))",
    },
    planningUseValue: {
      kind: "formula",
      title: { id: "Perencanaan Kinerja: Pemanfaatan", en: "Performance planning: use" },
      fullMarks: 1,
      text: "if(source == 'criteria', sum(if(part == 'planning-use', criterion, 0)) / count(criteria, part == 'planning-use'), if(source == 'points', planningUsePoints / 15, planningUse))",
    },
    planningParts: {
      kind: "group",
      title: {
        id: "Perencanaan Kinerja: jumlah subkomponen",
        en: "Performance planning: sum of the sub-components",
      },
      parts: [
        { node: "planningExistenceValue", weight: "6" },
        { node: "planningQualityValue", weight: "9" },
        { node: "planningUseValue", weight: "15" },
      ],
      combine: "sum",
      weights: 30,
    },
    planning: {
      kind: "group",
      title: { id: "Perencanaan Kinerja", en: "Performance planning" },
      parts: [
        { node: "planningPoints", when: "source == 'points' and present(planningPoints)" },
        { node: "planningParts", when: "source != 'points' or not present(planningPoints)" },
      ],
      combine: "sum",
    },
    measurementExistenceValue: {
      kind: "formula",
      title: { id: "Pengukuran Kinerja: Keberadaan", en: "Performance measurement: existence" },
      fullMarks: 1,
      text: "if(source == 'criteria', sum(if(part == 'measurement-existence', criterion, 0)) / count(criteria, part == 'measurement-existence'), if(source == 'points', measurementExistencePoints / 6, measurementExistence))",
    },
    measurementQualityValue: {
      kind: "formula",
      title: { id: "Pengukuran Kinerja: Kualitas", en: "Performance measurement: quality" },
      fullMarks: 1,
      text: "if(source == 'criteria', sum(if(part == 'measurement-quality', criterion, 0)) / count(criteria, part == 'measurement-quality'), if(source == 'points', measurementQualityPoints / 9, measurementQuality))",
    },
    measurementUseValue: {
      kind: "formula",
      title: { id: "Pengukuran Kinerja: Pemanfaatan", en: "Performance measurement: use" },
      fullMarks: 1,
      text: "if(source == 'criteria', sum(if(part == 'measurement-use', criterion, 0)) / count(criteria, part == 'measurement-use'), if(source == 'points', measurementUsePoints / 15, measurementUse))",
    },
    measurementParts: {
      kind: "group",
      title: {
        id: "Pengukuran Kinerja: jumlah subkomponen",
        en: "Performance measurement: sum of the sub-components",
      },
      parts: [
        { node: "measurementExistenceValue", weight: "6" },
        { node: "measurementQualityValue", weight: "9" },
        { node: "measurementUseValue", weight: "15" },
      ],
      combine: "sum",
      weights: 30,
    },
    measurement: {
      kind: "group",
      title: { id: "Pengukuran Kinerja", en: "Performance measurement" },
      parts: [
        { node: "measurementPoints", when: "source == 'points' and present(measurementPoints)" },
        { node: "measurementParts", when: "source != 'points' or not present(measurementPoints)" },
      ],
      combine: "sum",
    },
    reportingExistenceValue: {
      kind: "formula",
      title: { id: "Pelaporan Kinerja: Keberadaan", en: "Performance reporting: existence" },
      fullMarks: 1,
      text: "if(source == 'criteria', sum(if(part == 'reporting-existence', criterion, 0)) / count(criteria, part == 'reporting-existence'), if(source == 'points', reportingExistencePoints / 3, reportingExistence))",
    },
    reportingQualityValue: {
      kind: "formula",
      title: { id: "Pelaporan Kinerja: Kualitas", en: "Performance reporting: quality" },
      fullMarks: 1,
      text: "if(source == 'criteria', sum(if(part == 'reporting-quality', criterion, 0)) / count(criteria, part == 'reporting-quality'), if(source == 'points', reportingQualityPoints / 4.5, reportingQuality))",
    },
    reportingUseValue: {
      kind: "formula",
      title: { id: "Pelaporan Kinerja: Pemanfaatan", en: "Performance reporting: use" },
      fullMarks: 1,
      text: "if(source == 'criteria', sum(if(part == 'reporting-use', criterion, 0)) / count(criteria, part == 'reporting-use'), if(source == 'points', reportingUsePoints / 7.5, reportingUse))",
    },
    reportingParts: {
      kind: "group",
      title: {
        id: "Pelaporan Kinerja: jumlah subkomponen",
        en: "Performance reporting: sum of the sub-components",
      },
      parts: [
        { node: "reportingExistenceValue", weight: "3" },
        { node: "reportingQualityValue", weight: "4.5" },
        { node: "reportingUseValue", weight: "7.5" },
      ],
      combine: "sum",
      weights: 15,
    },
    reporting: {
      kind: "group",
      title: { id: "Pelaporan Kinerja", en: "Performance reporting" },
      parts: [
        { node: "reportingPoints", when: "source == 'points' and present(reportingPoints)" },
        { node: "reportingParts", when: "source != 'points' or not present(reportingPoints)" },
      ],
      combine: "sum",
    },
    evaluationExistenceValue: {
      kind: "formula",
      title: {
        id: "Evaluasi Akuntabilitas Kinerja Internal: Keberadaan",
        en: "Internal accountability evaluation: existence",
      },
      fullMarks: 1,
      text: "if(source == 'criteria', sum(if(part == 'evaluation-existence', criterion, 0)) / count(criteria, part == 'evaluation-existence'), if(source == 'points', evaluationExistencePoints / 5, evaluationExistence))",
    },
    evaluationQualityValue: {
      kind: "formula",
      title: {
        id: "Evaluasi Akuntabilitas Kinerja Internal: Kualitas",
        en: "Internal accountability evaluation: quality",
      },
      fullMarks: 1,
      text: "if(source == 'criteria', sum(if(part == 'evaluation-quality', criterion, 0)) / count(criteria, part == 'evaluation-quality'), if(source == 'points', evaluationQualityPoints / 7.5, evaluationQuality))",
    },
    evaluationUseValue: {
      kind: "formula",
      title: {
        id: "Evaluasi Akuntabilitas Kinerja Internal: Pemanfaatan",
        en: "Internal accountability evaluation: use",
      },
      fullMarks: 1,
      text: "if(source == 'criteria', sum(if(part == 'evaluation-use', criterion, 0)) / count(criteria, part == 'evaluation-use'), if(source == 'points', evaluationUsePoints / 12.5, evaluationUse))",
    },
    evaluationParts: {
      kind: "group",
      title: {
        id: "Evaluasi Akuntabilitas Kinerja Internal: jumlah subkomponen",
        en: "Internal accountability evaluation: sum of the sub-components",
      },
      parts: [
        { node: "evaluationExistenceValue", weight: "5" },
        { node: "evaluationQualityValue", weight: "7.5" },
        { node: "evaluationUseValue", weight: "12.5" },
      ],
      combine: "sum",
      weights: 25,
    },
    evaluation: {
      kind: "group",
      title: { id: "Evaluasi Akuntabilitas Kinerja Internal", en: "Internal accountability evaluation" },
      parts: [
        { node: "evaluationPoints", when: "source == 'points' and present(evaluationPoints)" },
        { node: "evaluationParts", when: "source != 'points' or not present(evaluationPoints)" },
      ],
      combine: "sum",
    },
    yesNo: {
      kind: "indicator",
      in: "criteria",
      title: { id: "Jawaban ya/tidak", en: "Answer yes/no" },
      actual: { type: "yes-no" },
      achievement: { kind: "yes-no", whenYes: 1, whenNo: 0 },
      absent: { missing: "leave-out" },
      cite: "criteria",
    },
    fourStep: {
      kind: "indicator",
      in: "criteria",
      title: { id: "Jawaban A-D", en: "Answer A-D" },
      actual: { type: "choice", of: ["D", "C", "B", "A"] },
      achievement: { kind: "points", of: { D: 0, C: "0.33", B: "0.66", A: 1 } },
      absent: { missing: "leave-out" },
      cite: "criteria",
    },
    fiveStep: {
      kind: "indicator",
      in: "criteria",
      title: { id: "Jawaban A-E", en: "Answer A-E" },
      actual: { type: "choice", of: ["E", "D", "C", "B", "A"] },
      achievement: { kind: "points", of: { E: 0, D: "0.25", C: "0.5", B: "0.75", A: 1 } },
      absent: { missing: "leave-out" },
      cite: "criteria",
    },
    evidence: {
      kind: "indicator",
      in: "criteria",
      title: {
        id: "Bukti yang terpenuhi (sebagai ganti jawaban A-E)",
        en: "Evidence met (instead of an answer A-E)",
      },
      actual: { unit: "percent", min: 0, max: 100 },
      direction: "higher",
      achievement: {
        kind: "piecewise",
        segments: [
          { from: 0, to: 10, a: 0 },
          { above: 10, to: 40, a: "0.25" },
          { above: 40, to: 75, a: "0.5" },
          { above: 75, to: 90, a: "0.75" },
          { above: 90, to: 100, a: 1 },
        ],
      },
      absent: { missing: "leave-out" },
      cite: "evidence",
    },
    criterion: {
      kind: "formula",
      in: "criteria",
      title: { id: "Nilai kriteria (0 sampai 1)", en: "Value of the criterion (0 to 1)" },
      fullMarks: 1,
      text: "if(present(yesNo), yesNo, if(present(fourStep), fourStep, if(present(fiveStep), fiveStep, evidence)))",
      cite: "criteria",
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
  checks: [
    {
      that: "if(present(yesNo), 1, 0) + if(present(fourStep), 1, 0) + if(present(fiveStep), 1, 0) + if(present(evidence), 1, 0) == 1",
      title: { id: "tiap kriteria punya tepat satu jawaban", en: "each criterion has exactly one answer" },
      cite: "criteria",
    },
    {
      that: "source != 'points' or if(present(planningPoints), not (present(planningExistencePoints) or present(planningQualityPoints) or present(planningUsePoints)), present(planningExistencePoints) and present(planningQualityPoints) and present(planningUsePoints))",
      title: {
        id: "nilai Perencanaan Kinerja: nilai komponennya, atau nilai ketiga subkomponennya",
        en: "points of performance planning: those of the component, or those of its three sub-components",
      },
      cite: "points",
    },
    {
      that: "source != 'points' or if(present(measurementPoints), not (present(measurementExistencePoints) or present(measurementQualityPoints) or present(measurementUsePoints)), present(measurementExistencePoints) and present(measurementQualityPoints) and present(measurementUsePoints))",
      title: {
        id: "nilai Pengukuran Kinerja: nilai komponennya, atau nilai ketiga subkomponennya",
        en: "points of performance measurement: those of the component, or those of its three sub-components",
      },
      cite: "points",
    },
    {
      that: "source != 'points' or if(present(reportingPoints), not (present(reportingExistencePoints) or present(reportingQualityPoints) or present(reportingUsePoints)), present(reportingExistencePoints) and present(reportingQualityPoints) and present(reportingUsePoints))",
      title: {
        id: "nilai Pelaporan Kinerja: nilai komponennya, atau nilai ketiga subkomponennya",
        en: "points of performance reporting: those of the component, or those of its three sub-components",
      },
      cite: "points",
    },
    {
      that: "source != 'points' or if(present(evaluationPoints), not (present(evaluationExistencePoints) or present(evaluationQualityPoints) or present(evaluationUsePoints)), present(evaluationExistencePoints) and present(evaluationQualityPoints) and present(evaluationUsePoints))",
      title: {
        id: "nilai Evaluasi Akuntabilitas Kinerja Internal: nilai komponennya, atau nilai ketiga subkomponennya",
        en: "points of internal accountability evaluation: those of the component, or those of its three sub-components",
      },
      cite: "points",
    },
  ],
  examples: [
    {
      title: "An agency whose existence is better than its use",
      record: {
        subject: "Dinas A",
        period: "2022",
        actuals: {
          planningExistence: "A",
          planningQuality: "BB",
          planningUse: "B",
          measurementExistence: "A",
          measurementQuality: "B",
          measurementUse: "CC",
          reportingExistence: "AA",
          reportingQuality: "BB",
          reportingUse: "B",
          evaluationExistence: "A",
          evaluationQuality: "B",
          evaluationUse: "CC",
        },
      },
      expect: { score: "72.9", rating: "BB", status: "scored" },
      origin: "by-hand",
      source: "PermenPANRB 88/2021",
      arithmetic:
        "planning 5.4 + 7.2 + 10.5 = 23.1; measurement 5.4 + 6.3 + 9 = 20.7; reporting 3 + 3.6 + 5.25 = 11.85; evaluation 4.5 + 5.25 + 7.5 = 17.25; together 72.9, above 70 and at most 80",
    },
    {
      title: "An agency of which the printed points are at hand, of one component by its sub-components",
      record: {
        subject: "Dinas B",
        period: "2022",
        parameters: { source: "points" },
        actuals: {
          planningPoints: "24.6",
          measurementPoints: "21.35",
          reportingExistencePoints: "2.7",
          reportingQualityPoints: "3.15",
          reportingUsePoints: "5.25",
          evaluationPoints: "17.5",
        },
      },
      expect: { score: "74.55", rating: "BB", status: "scored" },
      origin: "by-hand",
      source: "PermenPANRB 88/2021",
      arithmetic:
        "reporting 2.7 + 3.15 + 5.25 = 11.1; 24.6 + 21.35 + 11.1 + 17.5 = 74.55, above 70 and at most 80",
    },
  ],
  result: "total",
} as const satisfies PolicyDocument;
