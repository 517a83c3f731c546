import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The summary rating of an employee of the US Department of Commerce on its five-level system, 100 to 500.
 *
 * The form of the data is a choice: `source` is `elements` (rows: the rating 1 to 5 and the weight of each element) or
 * `total` (the summary score as printed, with the fact `criticalUnacceptable`).
 *
 * @formula  rating x weight, added up: 100 to 500
 * @edge     fewer than 120 days under a plan, or an improvement plan: unratable (000). A critical element at level 1
 *   gives Unsatisfactory by 5 CFR 430.208; `criticalRule: none` leaves it to the total
 * @exact    nothing is rounded; with fractional weights the lower edges of the bands are inclusive
 * @source   USDA National Finance Center, EPIC manual, score table of the Department of Commerce; DAO 202-430
 */
export const doc2006 = {
  schema: "kinerja/policy/1",
  scheme: "us/doc",
  version: "2006",
  inForce: { from: "2006-05-15" },
  title: {
    id: "Penilaian kinerja Departemen Perdagangan AS (lima tingkat)",
    en: "US Department of Commerce: five-level summary rating",
  },
  description: {
    id: "Jumlah nilai unsur kinerja (1 sampai 5) dikali bobotnya, 100 sampai 500, dan lima tingkat.",
    en: "The ratings of performance elements (1 to 5) times their weights, 100 to 500, and five levels.",
  },
  citations: {
    table: {
      instrument:
        "USDA National Finance Center, EPIC manual, Performance Appraisal Summary Rating Score Table (DoC only)",
      checked: "2026-11-24",
      confidence: "high",
      note: "The same weighted total as in the senior executive system, with bands of its own. The table bears no date here: the policy begins on the effective day of the Department's order on performance management.",
    },
    order: {
      instrument: "Department of Commerce, DAO 202-430, Performance Management System",
      link: "https://commerce.gov/opog/directives/DAO_202-430",
      checked: "2026-11-24",
      confidence: "high",
      note: "Effective 15 May 2006. A critical element is one on which unacceptable performance makes the performance in the position unacceptable.",
    },
    edges: {
      instrument:
        "USDA National Finance Center, EPIC manual, Performance Appraisal Summary Rating Score Table (DoC only)",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Bands are printed in whole numbers (290-379, 380-459). With fractional weights the lower edge is read as inclusive and nothing is rounded.",
    },
    unratable: {
      instrument: "Department of Commerce, Performance management handbook (appraisal), chapter 9",
      link: "https://www.commerce.gov/hr/resources/handbooks/performance-management/appraisal/chapter-9",
      checked: "2026-11-24",
      confidence: "high",
      note: "Ratable after at least 120 days under an approved plan. An employee on an improvement plan is unratable until it ends. 000 is the code of unratable.",
    },
    critical: {
      instrument: "5 CFR 430.208",
      article: "430.208(b)",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Level 1 if and only if a critical element is unacceptable. The score table does not repeat it; that it acts on the table's total is the reading here. Without such an element a total below 200 is the reverse case: non-critical elements may not give level 1, so it is held at Marginal. The option 'none' rates by the total alone.",
    },
    level4: {
      instrument:
        "USDA National Finance Center, EPIC manual, Performance Appraisal Summary Rating Score Table (DoC only)",
      checked: "2026-11-24",
      confidence: "medium",
      note: "The name of level 4 was not read.",
    },
  },
  cite: "table",
  parameters: {
    source: {
      oneOf: ["elements", "total"],
      default: "elements",
      title: {
        id: "Bentuk data: nilai dan bobot tiap unsur, atau jumlah nilai tercetak",
        en: "Form of the data: the rating and weight of each element, or the printed summary score",
      },
    },
    criticalRule: {
      oneOf: ["regulation", "none"],
      default: "regulation",
      title: {
        id: "Unsur kritis pada tingkat 1: Unsatisfactory menurut 5 CFR 430.208, atau menurut jumlah nilai saja",
        en: "A critical element at level 1: Unsatisfactory by 5 CFR 430.208, or by the total alone",
      },
      cite: "critical",
    },
  },
  facts: {
    daysUnderPlan: {
      type: "number",
      unit: "day",
      min: 0,
      step: 1,
      default: "120",
      title: {
        id: "Hari kerja di bawah rencana kinerja (kosong: minimum 120 hari terpenuhi)",
        en: "Days under an approved plan (empty: the minimum of 120 is met)",
      },
      cite: "unratable",
    },
    onImprovementPlan: {
      type: "yes-no",
      default: false,
      title: {
        id: "Sedang menjalani rencana perbaikan kinerja",
        en: "On a performance improvement plan",
      },
      cite: "unratable",
    },
    criticalUnacceptable: {
      type: "yes-no",
      default: false,
      title: {
        id: "Ada unsur kritis pada tingkat 1 (untuk source: total)",
        en: "A critical element is at level 1 (for source: total)",
      },
      cite: "critical",
    },
  },
  rows: {
    elements: {
      title: { id: "Unsur kinerja; bobot berjumlah 100", en: "Performance elements; weights total 100" },
      min: 0,
      facts: {
        critical: {
          type: "yes-no",
          default: true,
          title: { id: "Unsur kritis", en: "Critical element" },
          cite: "order",
        },
      },
    },
  },
  nodes: {
    elementRating: {
      kind: "indicator",
      in: "elements",
      title: { id: "Nilai unsur (1 sampai 5)", en: "Rating of the element (1 to 5)" },
      actual: { unit: "level", min: 1, max: 5, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
    },
    elementsTotal: {
      kind: "group",
      title: { id: "Jumlah nilai unsur dikali bobot", en: "Element scores added up" },
      each: "elementRating",
      combine: "sum",
      weight: "from-record",
      weights: 100,
    },
    printedTotal: {
      kind: "indicator",
      title: {
        id: "Jumlah nilai tercetak (untuk source: total)",
        en: "Summary score as printed (for source: total)",
      },
      actual: { unit: "point", min: 100, max: 500 },
      direction: "higher",
      absent: { missing: "required" },
    },
    criticalAtLevel1: {
      kind: "formula",
      title: { id: "Jumlah unsur kritis pada tingkat 1", en: "Critical elements at level 1" },
      text: "if(source == 'elements', count(elements, critical and elementRating == 1), if(criticalUnacceptable, 1, 0))",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "critical",
    },
    summary: {
      kind: "group",
      title: { id: "Jumlah nilai dan tingkat", en: "Summary score and rating" },
      parts: [
        { node: "elementsTotal", when: "source == 'elements'" },
        { node: "printedTotal", when: "source == 'total'" },
      ],
      combine: "sum",
      absentWhen: "daysUnderPlan < 120 or onImprovementPlan",
      scale: "summaryRating",
      cite: "unratable",
    },
  },
  scales: {
    summaryRating: {
      title: { id: "Tingkat kinerja", en: "Summary rating" },
      ratings: [
        {
          id: "unsatisfactory",
          label: { id: "Tidak memuaskan (tingkat 1)", en: "Unsatisfactory (Level 1)" },
        },
        { id: "marginal", label: { id: "Marginal (tingkat 2)", en: "Marginal (Level 2)" } },
        {
          id: "fully-successful",
          label: { id: "Berhasil penuh (tingkat 3)", en: "Fully Successful (Level 3)" },
        },
        { id: "level-4", label: { id: "Tingkat 4", en: "Level 4" }, cite: "level4" },
        { id: "outstanding", label: { id: "Luar biasa (tingkat 5)", en: "Outstanding (Level 5)" } },
      ],
      bands: [
        { rating: "unsatisfactory", from: 100, below: 200 },
        { rating: "marginal", from: 200, below: 290 },
        { rating: "fully-successful", from: 290, below: 380 },
        { rating: "level-4", from: 380, below: 460 },
        { rating: "outstanding", from: 460, to: 500 },
      ],
      gates: [
        {
          when: "criticalRule == 'regulation' and criticalAtLevel1 > 0",
          atMost: "unsatisfactory",
          title: {
            id: "Unsur kritis pada tingkat 1: Unsatisfactory",
            en: "A critical element at level 1: Unsatisfactory",
          },
          cite: "critical",
        },
        {
          when: "criticalRule == 'regulation' and source == 'elements' and criticalAtLevel1 == 0",
          atLeast: "marginal",
          title: {
            id: "Tanpa unsur kritis pada tingkat 1 tidak ada Unsatisfactory",
            en: "Without a critical element at level 1 never Unsatisfactory",
          },
          cite: "critical",
        },
      ],
      cite: "edges",
    },
  },
  checks: [
    {
      that: "source == 'total' or daysUnderPlan < 120 or onImprovementPlan or count(elements) > 0",
      title: { id: "paling sedikit satu unsur kinerja", en: "at least one performance element" },
    },
  ],
  noScore: {
    rating: "unratable",
    label: { id: "Tidak dapat dinilai (000)", en: "Unratable (000)" },
    cite: "unratable",
  },
  result: "summary",
  examples: [
    {
      title: "Three elements rated 5, 4 and 4 with weights 40, 30 and 30",
      record: {
        subject: "Employee",
        period: "2024",
        rows: {
          elements: [
            { key: "e1", weight: "40", elementRating: "5" },
            { key: "e2", weight: "30", elementRating: "4" },
            { key: "e3", weight: "30", elementRating: "4" },
          ],
        },
      },
      expect: { score: "440", rating: "level-4", status: "scored" },
      origin: "by-hand",
      source: "the score table",
      arithmetic: "40 x 5 + 30 x 4 + 30 x 4 = 200 + 120 + 120 = 440; 380 <= 440 < 460",
    },
    {
      title: "119 days under a plan",
      record: {
        subject: "Employee",
        period: "2024",
        facts: { daysUnderPlan: "119" },
        rows: { elements: [{ key: "e1", weight: "100", elementRating: "5" }] },
      },
      expect: { rating: "unratable", status: "no-score" },
      origin: "by-hand",
      source: "handbook, chapter 9",
      arithmetic: "119 < 120 days: unratable",
    },
  ],
} as const satisfies PolicyDocument;
