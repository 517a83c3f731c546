import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The total performance score of a hospital in the US value-based purchasing programme, fiscal year 2016, from its
 * four domain scores, 0 to 100 each.
 *
 * The weights of domains without a score go to the others in proportion; with fewer than two domains there is no
 * total (status `no-score`).
 *
 * @exact   nothing is rounded
 * @source  42 CFR 412.165; CMS, Hospital Value-Based Purchasing, total performance scores of fiscal year 2016
 */
export const hospitalVbp2016 = {
  schema: "kinerja/policy/1",
  scheme: "us/hospital-vbp",
  version: "2016",
  inForce: { from: "2015-10-01", until: "2016-10-01" },
  title: {
    id: "Skor kinerja total rumah sakit",
    en: "Hospital Value-Based Purchasing: total performance score",
  },
  citations: {
    fy2016: {
      instrument: "42 CFR 412.165; CMS, Hospital Value-Based Purchasing, fiscal year 2016",
      checked: "2026-11-24",
      confidence: "high",
      note: "Weights, re-weighting and the least number of domains recomputed against the published scores of all hospitals. In force for the federal fiscal year 2016 only: the weights of other years differ.",
    },
  },
  cite: "fy2016",
  nodes: {
    processCare: {
      kind: "indicator",
      title: { id: "Proses pelayanan klinis", en: "Clinical process of care" },
      actual: { unit: "point", min: 0, max: 100 },
      direction: "higher",
      achievement: { kind: "identity" },
    },
    patientExperience: {
      kind: "indicator",
      title: { id: "Pengalaman pasien", en: "Patient experience of care" },
      actual: { unit: "point", min: 0, max: 100 },
      direction: "higher",
      achievement: { kind: "identity" },
    },
    outcome: {
      kind: "indicator",
      title: { id: "Hasil", en: "Outcome" },
      actual: { unit: "point", min: 0, max: 100 },
      direction: "higher",
      achievement: { kind: "identity" },
    },
    efficiency: {
      kind: "indicator",
      title: { id: "Efisiensi", en: "Efficiency" },
      actual: { unit: "point", min: 0, max: 100 },
      direction: "higher",
      achievement: { kind: "identity" },
    },
    total: {
      kind: "group",
      title: { id: "Skor kinerja total", en: "Total performance score" },
      parts: [
        { node: "processCare", weight: 10 },
        { node: "patientExperience", weight: 25 },
        { node: "outcome", weight: 40 },
        { node: "efficiency", weight: 25 },
      ],
      combine: "weighted-mean",
      weights: 100,
      absent: { missing: "leave-out", notApplicable: "leave-out", atLeast: 2, move: "proportional" },
    },
  },
  result: "total",
} as const satisfies PolicyDocument;
