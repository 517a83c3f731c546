import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The overall rating of an adult social care service by the Care Quality Commission (England), from its ratings on
 * five key questions of equal weight.
 *
 * A question that was not inspected this time keeps its old rating: the record brings it. The text says "normally":
 * where inspectors depart from it, the record's `override` says so.
 *
 * @edge    one Inadequate with four better ratings is in no line of the text; Good excludes it, so it requires
 *   improvement. A question without any rating refuses the record, or with `withoutRating: no-rating` leaves the
 *   service without an overall one (status `no-score`)
 * @exact   a rating only, no score: what is below Good and what is Outstanding are counted and looked up together
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
      note: "Old ratings of questions not inspected this time are carried in. What a service has that lacks a rating on a question was not read, so the record is refused by default; the option 'no-rating' gives it no overall rating.",
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
  parameters: {
    withoutRating: {
      oneOf: ["refused", "no-rating"],
      default: "refused",
      title: {
        id: "Pertanyaan tanpa nilai lama maupun baru: data ditolak, atau tanpa penilaian",
        en: "A question without a rating, old or new: the record is refused, or no overall rating",
      },
      cite: "missing",
    },
  },
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
      absent: { missing: "required" },
    },
    effective: {
      kind: "indicator",
      title: { id: "Efektif", en: "Effective" },
      actual: { type: "choice", of: ["Inadequate", "Requires improvement", "Good", "Outstanding"] },
      absent: { missing: "required" },
    },
    caring: {
      kind: "indicator",
      title: { id: "Peduli", en: "Caring" },
      actual: { type: "choice", of: ["Inadequate", "Requires improvement", "Good", "Outstanding"] },
      absent: { missing: "required" },
    },
    responsive: {
      kind: "indicator",
      title: { id: "Tanggap", en: "Responsive" },
      actual: { type: "choice", of: ["Inadequate", "Requires improvement", "Good", "Outstanding"] },
      absent: { missing: "required" },
    },
    wellLed: {
      kind: "indicator",
      title: { id: "Dipimpin dengan baik", en: "Well-led" },
      actual: { type: "choice", of: ["Inadequate", "Requires improvement", "Good", "Outstanding"] },
      absent: { missing: "required" },
    },
    outstandingCount: {
      kind: "formula",
      title: { id: "Jumlah Outstanding", en: "Number of Outstanding" },
      text: "if(safe == 'Outstanding', 1, 0) + if(effective == 'Outstanding', 1, 0) + if(caring == 'Outstanding', 1, 0) + if(responsive == 'Outstanding', 1, 0) + if(wellLed == 'Outstanding', 1, 0)",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      absentWhen:
        "withoutRating == 'no-rating' and not (present(safe) and present(effective) and present(caring) and present(responsive) and present(wellLed))",
      cite: "missing",
    },
    requiresImprovementCount: {
      kind: "formula",
      title: { id: "Jumlah Requires improvement", en: "Number of Requires improvement" },
      text: "if(safe == 'Requires improvement', 1, 0) + if(effective == 'Requires improvement', 1, 0) + if(caring == 'Requires improvement', 1, 0) + if(responsive == 'Requires improvement', 1, 0) + if(wellLed == 'Requires improvement', 1, 0)",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      absentWhen:
        "withoutRating == 'no-rating' and not (present(safe) and present(effective) and present(caring) and present(responsive) and present(wellLed))",
      cite: "missing",
    },
    inadequateCount: {
      kind: "formula",
      title: { id: "Jumlah Inadequate", en: "Number of Inadequate" },
      text: "if(safe == 'Inadequate', 1, 0) + if(effective == 'Inadequate', 1, 0) + if(caring == 'Inadequate', 1, 0) + if(responsive == 'Inadequate', 1, 0) + if(wellLed == 'Inadequate', 1, 0)",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      absentWhen:
        "withoutRating == 'no-rating' and not (present(safe) and present(effective) and present(caring) and present(responsive) and present(wellLed))",
      cite: "missing",
    },
    shortcomings: {
      kind: "formula",
      title: { id: "Pertanyaan di bawah Good", en: "Questions below Good" },
      text: "inadequateCount + requiresImprovementCount",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      scale: "shortcomings",
      cite: "oneInadequate",
    },
    excellence: {
      kind: "formula",
      title: { id: "Pertanyaan Outstanding", en: "Questions rated Outstanding" },
      text: "outstandingCount",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      scale: "excellence",
    },
    overall: {
      kind: "group",
      title: { id: "Penilaian keseluruhan", en: "Overall rating" },
      parts: ["shortcomings", "excellence"],
      combine: {
        matrix: {
          "two-inadequate": { "below-two": "inadequate", "two-or-more": "inadequate" },
          "needs-improvement": { "below-two": "requires-improvement", "two-or-more": "requires-improvement" },
          "one-lapse": { "below-two": "good", "two-or-more": "good" },
          none: { "below-two": "good", "two-or-more": "outstanding" },
        },
      },
      absent: { missing: "leave-out", notApplicable: "leave-out", atLeast: 2 },
      scale: "overallRating",
    },
  },
  scales: {
    shortcomings: {
      title: { id: "Kekurangan", en: "Shortcomings" },
      ratings: [
        { id: "two-inadequate", label: { id: "Dua atau lebih Inadequate", en: "Two or more Inadequate" } },
        {
          id: "needs-improvement",
          label: {
            id: "Satu Inadequate, atau dua atau lebih Requires improvement",
            en: "One Inadequate, or two or more Requires improvement",
          },
        },
        { id: "one-lapse", label: { id: "Satu Requires improvement", en: "One Requires improvement" } },
        { id: "none", label: { id: "Tidak ada", en: "None" } },
      ],
      rules: [
        { rating: "two-inadequate", when: "inadequateCount >= 2" },
        {
          rating: "needs-improvement",
          when: "inadequateCount == 1 or requiresImprovementCount >= 2",
          cite: "oneInadequate",
        },
        { rating: "one-lapse", when: "requiresImprovementCount == 1" },
        { rating: "none" },
      ],
    },
    excellence: {
      title: { id: "Keunggulan", en: "Excellence" },
      ratings: [
        { id: "below-two", label: { id: "Kurang dari dua", en: "Fewer than two" } },
        { id: "two-or-more", label: { id: "Dua atau lebih", en: "Two or more" } },
      ],
      bands: [
        { rating: "below-two", from: 0, below: 2 },
        { rating: "two-or-more", from: 2, to: 5 },
      ],
    },
    overallRating: {
      title: { id: "Penilaian", en: "Rating" },
      ratings: [
        { id: "inadequate", label: { id: "Tidak memadai", en: "Inadequate" } },
        { id: "requires-improvement", label: { id: "Perlu perbaikan", en: "Requires improvement" } },
        { id: "good", label: { id: "Baik", en: "Good" } },
        { id: "outstanding", label: { id: "Luar biasa", en: "Outstanding" } },
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
