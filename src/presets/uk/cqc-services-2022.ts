import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The overall rating of an adult social care service by the Care Quality Commission (England), from its ratings on
 * five key questions of equal weight.
 *
 * A question that was not inspected this time keeps its old rating: the record brings it. The text says "normally":
 * where inspectors depart from it, the record's `override` says so.
 *
 * @edge    one Inadequate with four better ratings is in no line of the text; Good excludes it, so it requires
 *   improvement. A question without any rating leaves the service without an overall one (status `no-score`)
 * @exact   a rating only; the score is the level, 1 to 4, that it has before the gate of a breach
 * @source  CQC, How we aggregate ratings using the rating principles: adult social care services (12 May 2022)
 */
export const cqcServices2022 = {
  schema: "kinerja/policy/1",
  scheme: "uk/cqc-services",
  version: "2022",
  inForce: { from: "2022-05-12" },
  title: {
    id: "Penilaian layanan perawatan sosial dewasa (CQC)",
    en: "Adult social care services: overall rating (CQC)",
  },
  description: {
    id: "Lima pertanyaan kunci, masing-masing empat tingkat, digabung menurut aturan hitungan.",
    en: "Five key questions on four steps each, joined by rules that count them.",
  },
  citations: {
    principles: {
      instrument:
        "CQC, How we aggregate ratings using the rating principles: adult social care services (12 May 2022)",
      checked: "2026-11-24",
      confidence: "high",
      note: "Outstanding: at least two Outstanding, the others Good. Good: no Inadequate and at most one Requires improvement. Requires improvement: two or more of it. Inadequate: two or more of it. 'Normally' so: inspectors may depart from it. In force from the date of the text.",
    },
    oneInadequate: {
      instrument:
        "CQC, How we aggregate ratings using the rating principles: adult social care services (12 May 2022)",
      checked: "2026-11-24",
      confidence: "high",
      note: "One Inadequate with no other rating below Good is not named in the text. Good is excluded by its own words, so Requires improvement.",
    },
    missing: {
      instrument:
        "CQC, How we aggregate ratings using the rating principles: adult social care services (12 May 2022)",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Old ratings of questions not inspected this time are carried in. What a service has that lacks a rating on a question was not read: no overall rating here.",
    },
    breach: {
      instrument:
        "CQC, How we aggregate ratings using the rating principles: adult social care services (12 May 2022)",
      checked: "2026-11-24",
      confidence: "high",
      note: "A breach of regulations: overall no better than Requires improvement.",
    },
  },
  cite: "principles",
  facts: {
    breach: {
      type: "yes-no",
      default: false,
      title: { id: "Ada pelanggaran peraturan", en: "A breach of regulations" },
      cite: "breach",
    },
  },
  nodes: {
    safe: {
      kind: "indicator",
      title: { id: "Aman", en: "Safe" },
      actual: { type: "choice", of: ["Inadequate", "Requires improvement", "Good", "Outstanding"] },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    effective: {
      kind: "indicator",
      title: { id: "Efektif", en: "Effective" },
      actual: { type: "choice", of: ["Inadequate", "Requires improvement", "Good", "Outstanding"] },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    caring: {
      kind: "indicator",
      title: { id: "Peduli", en: "Caring" },
      actual: { type: "choice", of: ["Inadequate", "Requires improvement", "Good", "Outstanding"] },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    responsive: {
      kind: "indicator",
      title: { id: "Tanggap", en: "Responsive" },
      actual: { type: "choice", of: ["Inadequate", "Requires improvement", "Good", "Outstanding"] },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    wellLed: {
      kind: "indicator",
      title: { id: "Dipimpin dengan baik", en: "Well-led" },
      actual: { type: "choice", of: ["Inadequate", "Requires improvement", "Good", "Outstanding"] },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    outstandingCount: {
      kind: "formula",
      title: { id: "Jumlah Outstanding", en: "Number of Outstanding" },
      text: "if(safe == 'Outstanding', 1, 0) + if(effective == 'Outstanding', 1, 0) + if(caring == 'Outstanding', 1, 0) + if(responsive == 'Outstanding', 1, 0) + if(wellLed == 'Outstanding', 1, 0)",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "missing",
    },
    requiresImprovementCount: {
      kind: "formula",
      title: { id: "Jumlah Requires improvement", en: "Number of Requires improvement" },
      text: "if(safe == 'Requires improvement', 1, 0) + if(effective == 'Requires improvement', 1, 0) + if(caring == 'Requires improvement', 1, 0) + if(responsive == 'Requires improvement', 1, 0) + if(wellLed == 'Requires improvement', 1, 0)",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "missing",
    },
    inadequateCount: {
      kind: "formula",
      title: { id: "Jumlah Inadequate", en: "Number of Inadequate" },
      text: "if(safe == 'Inadequate', 1, 0) + if(effective == 'Inadequate', 1, 0) + if(caring == 'Inadequate', 1, 0) + if(responsive == 'Inadequate', 1, 0) + if(wellLed == 'Inadequate', 1, 0)",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "missing",
    },
    overall: {
      kind: "formula",
      fullMarks: 4,
      title: { id: "Penilaian keseluruhan", en: "Overall rating" },
      text: "if(inadequateCount >= 2, 1, if(inadequateCount == 1 or requiresImprovementCount >= 2, 2, if(outstandingCount >= 2 and requiresImprovementCount == 0, 4, 3)))",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      scale: "overallRating",
      cite: "oneInadequate",
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
      bands: [
        { rating: "inadequate", from: 1, below: 2 },
        { rating: "requires-improvement", from: 2, below: 3 },
        { rating: "good", from: 3, below: 4 },
        { rating: "outstanding", from: 4, to: 4 },
      ],
      gates: [{ when: "breach", atMost: "requires-improvement", cite: "breach" }],
    },
  },
  result: "overall",
  examples: [
    {
      title: "Two Outstanding, three Good",
      record: {
        subject: "service A",
        period: "2023",
        actuals: {
          safe: "Good",
          effective: "Good",
          caring: "Outstanding",
          responsive: "Outstanding",
          wellLed: "Good",
        },
      },
      expect: { rating: "outstanding" },
      origin: "by-hand",
      source: "CQC, How we aggregate ratings using the rating principles (12 May 2022)",
      arithmetic: "at least two Outstanding and the other three Good: Outstanding",
    },
  ],
} as const satisfies PolicyDocument;
