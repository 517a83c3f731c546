import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The rating of a US federal program by the Program Assessment Rating Tool, 0 to 100, from four section scores.
 *
 * The form of the data is a choice: `source` is `sections` (the four section scores as published), `questions` (rows: the
 * answer to each question) or `total` (the weighted total as published). Without agreed measures or without baseline
 * data the rating is Results Not Demonstrated, whatever the score.
 *
 * @formula  0.20 x purpose + 0.10 x planning + 0.20 x management + 0.50 x results
 * @edge     the bands are printed closed in whole numbers, so the total is rounded half-up to a whole number first
 * @source   OMB, Program Assessment Rating Tool; US Department of Education, FY 2005 annual report
 */
export const part2002 = {
  schema: "kinerja/policy/1",
  scheme: "us/part",
  version: "2002",
  inForce: { from: "2002-01-01", until: "2010-01-01" },
  title: {
    id: "Alat penilaian program pemerintah federal AS (PART)",
    en: "US Program Assessment Rating Tool (PART)",
  },
  description: {
    id: "Rata-rata berbobot nilai empat bagian (0 sampai 100) dan peringkat efektivitas program.",
    en: "The weighted mean of four section scores (0 to 100), and how effective the program is.",
  },
  citations: {
    weights: {
      instrument:
        "US Department of Education, FY 2005 annual report, Methodology for PART Reviews; OMB, PART pages",
      checked: "2026-11-24",
      confidence: "high",
      note: "Weights of the sections. The tool was used from 2002 to 2009; the days were not read: from 1 January 2002 until 1 January 2010.",
    },
    bands: {
      instrument: "OMB, Program Assessment Rating Tool",
      checked: "2026-11-24",
      confidence: "medium",
      note: "85-100, 70-84, 50-69 and 0-49, confirmed by an independent implementation, not by OMB's own text.",
    },
    wholeNumber: {
      instrument: "OMB, Program Assessment Rating Tool",
      checked: "2026-11-24",
      confidence: "medium",
      note: "No rounding was read. The bands are printed closed in whole numbers, so the weighted total is compared after rounding to a whole number; half-up is the reading here. Section scores are not rounded.",
    },
    notDemonstrated: {
      instrument: "OMB, Program Assessment Rating Tool",
      checked: "2026-11-24",
      confidence: "medium",
      note: "No agreed performance measures, or no baseline data: Results Not Demonstrated, regardless of the score. It stands outside the order of the others; it is placed lowest here.",
    },
    questions: {
      instrument: "OMB, Program Assessment Rating Tool",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Answers are Yes, No or not applicable, in the results section partly too; questions that are not applicable drop out and the others keep their proportions. How much a partial answer counts was not read: the record says it. Questions of a section weigh alike unless the record gives weights. A section without an applicable question refuses the record.",
    },
    total: {
      instrument: "OMB, Program Assessment Rating Tool",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Section scores and totals as published may stand in place of the answers; they are taken as they are printed.",
    },
  },
  cite: "weights",
  parameters: {
    source: {
      oneOf: ["sections", "questions", "total"],
      default: "sections",
      title: {
        id: "Bentuk data: nilai tiap bagian, jawaban tiap pertanyaan, atau nilai total",
        en: "Form of the data: the section scores, the answer to each question, or the total",
      },
      cite: "total",
    },
  },
  facts: {
    agreedMeasures: {
      type: "yes-no",
      default: true,
      title: { id: "Ukuran kinerja telah disepakati", en: "Performance measures are agreed" },
      cite: "notDemonstrated",
    },
    baselineData: {
      type: "yes-no",
      default: true,
      title: { id: "Data dasar tersedia", en: "Baseline data exist" },
      cite: "notDemonstrated",
    },
  },
  rows: {
    questions: {
      title: { id: "Pertanyaan (untuk source: questions)", en: "Questions (for source: questions)" },
      min: 0,
      facts: {
        section: {
          type: "choice",
          of: ["purpose", "planning", "management", "results"],
          title: { id: "Bagian", en: "Section" },
        },
        questionWeight: {
          type: "number",
          min: 0,
          default: "1",
          title: {
            id: "Bobot pertanyaan dalam bagiannya (kosong: sama)",
            en: "Weight of the question in its section (empty: all alike)",
          },
          cite: "questions",
        },
      },
    },
  },
  nodes: {
    answer: {
      kind: "indicator",
      in: "questions",
      title: { id: "Jawaban", en: "Answer" },
      actual: { type: "choice", of: ["yes", "no", "partial", "not-applicable"] },
      absent: { missing: "required", notApplicable: "leave-out" },
      cite: "questions",
    },
    partialCredit: {
      kind: "indicator",
      in: "questions",
      title: {
        id: "Nilai jawaban sebagian, 0 sampai 1 (hanya untuk partial)",
        en: "How much a partial answer counts, 0 to 1 (for partial only)",
      },
      actual: { min: 0, max: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    credit: {
      kind: "formula",
      in: "questions",
      title: { id: "Nilai jawaban", en: "Credit of the answer" },
      text: "if(answer == 'yes', 1, if(answer == 'no', 0, partialCredit))",
      absent: { missing: "required", notApplicable: "leave-out" },
      absentWhen: "answer == 'not-applicable'",
      fullMarks: 1,
      cite: "questions",
    },
    purposeCredit: {
      kind: "group",
      in: "questions",
      title: { id: "Nilai jawaban: Tujuan dan rancangan program", en: "Credit: Program purpose and design" },
      parts: ["credit"],
      combine: "sum",
      absent: { notApplicable: "leave-out" },
      absentWhen: "section != 'purpose'",
      cite: "questions",
    },
    purposeOfQuestions: {
      kind: "group",
      title: {
        id: "Tujuan dan rancangan program menurut jawaban",
        en: "Program purpose and design, of the answers",
      },
      each: "purposeCredit",
      combine: "weighted-mean",
      weight: "= questionWeight",
      absent: { notApplicable: "leave-out" },
      then: [{ multiply: 100 }],
      cite: "questions",
    },
    purpose: {
      kind: "indicator",
      title: {
        id: "Tujuan dan rancangan program (0 sampai 100)",
        en: "Program purpose and design (0 to 100)",
      },
      actual: { unit: "percent", min: 0, max: 100 },
      direction: "higher",
      absent: { missing: "required" },
    },
    purposeScore: {
      kind: "group",
      title: { id: "Tujuan dan rancangan program", en: "Program purpose and design" },
      parts: [
        { node: "purpose", when: "source == 'sections'" },
        { node: "purposeOfQuestions", when: "source == 'questions'" },
      ],
      combine: "sum",
    },
    planningCredit: {
      kind: "group",
      in: "questions",
      title: { id: "Nilai jawaban: Perencanaan strategis", en: "Credit: Strategic planning" },
      parts: ["credit"],
      combine: "sum",
      absent: { notApplicable: "leave-out" },
      absentWhen: "section != 'planning'",
      cite: "questions",
    },
    planningOfQuestions: {
      kind: "group",
      title: { id: "Perencanaan strategis menurut jawaban", en: "Strategic planning, of the answers" },
      each: "planningCredit",
      combine: "weighted-mean",
      weight: "= questionWeight",
      absent: { notApplicable: "leave-out" },
      then: [{ multiply: 100 }],
      cite: "questions",
    },
    planning: {
      kind: "indicator",
      title: { id: "Perencanaan strategis (0 sampai 100)", en: "Strategic planning (0 to 100)" },
      actual: { unit: "percent", min: 0, max: 100 },
      direction: "higher",
      absent: { missing: "required" },
    },
    planningScore: {
      kind: "group",
      title: { id: "Perencanaan strategis", en: "Strategic planning" },
      parts: [
        { node: "planning", when: "source == 'sections'" },
        { node: "planningOfQuestions", when: "source == 'questions'" },
      ],
      combine: "sum",
    },
    managementCredit: {
      kind: "group",
      in: "questions",
      title: { id: "Nilai jawaban: Pengelolaan program", en: "Credit: Program management" },
      parts: ["credit"],
      combine: "sum",
      absent: { notApplicable: "leave-out" },
      absentWhen: "section != 'management'",
      cite: "questions",
    },
    managementOfQuestions: {
      kind: "group",
      title: { id: "Pengelolaan program menurut jawaban", en: "Program management, of the answers" },
      each: "managementCredit",
      combine: "weighted-mean",
      weight: "= questionWeight",
      absent: { notApplicable: "leave-out" },
      then: [{ multiply: 100 }],
      cite: "questions",
    },
    management: {
      kind: "indicator",
      title: { id: "Pengelolaan program (0 sampai 100)", en: "Program management (0 to 100)" },
      actual: { unit: "percent", min: 0, max: 100 },
      direction: "higher",
      absent: { missing: "required" },
    },
    managementScore: {
      kind: "group",
      title: { id: "Pengelolaan program", en: "Program management" },
      parts: [
        { node: "management", when: "source == 'sections'" },
        { node: "managementOfQuestions", when: "source == 'questions'" },
      ],
      combine: "sum",
    },
    resultsCredit: {
      kind: "group",
      in: "questions",
      title: {
        id: "Nilai jawaban: Hasil dan akuntabilitas",
        en: "Credit: Program results and accountability",
      },
      parts: ["credit"],
      combine: "sum",
      absent: { notApplicable: "leave-out" },
      absentWhen: "section != 'results'",
      cite: "questions",
    },
    resultsOfQuestions: {
      kind: "group",
      title: {
        id: "Hasil dan akuntabilitas menurut jawaban",
        en: "Program results and accountability, of the answers",
      },
      each: "resultsCredit",
      combine: "weighted-mean",
      weight: "= questionWeight",
      absent: { notApplicable: "leave-out" },
      then: [{ multiply: 100 }],
      cite: "questions",
    },
    results: {
      kind: "indicator",
      title: {
        id: "Hasil dan akuntabilitas (0 sampai 100)",
        en: "Program results and accountability (0 to 100)",
      },
      actual: { unit: "percent", min: 0, max: 100 },
      direction: "higher",
      absent: { missing: "required" },
    },
    resultsScore: {
      kind: "group",
      title: { id: "Hasil dan akuntabilitas", en: "Program results and accountability" },
      parts: [
        { node: "results", when: "source == 'sections'" },
        { node: "resultsOfQuestions", when: "source == 'questions'" },
      ],
      combine: "sum",
    },
    weighted: {
      kind: "group",
      title: { id: "Rata-rata berbobot empat bagian", en: "Weighted mean of the sections" },
      parts: [
        { node: "purposeScore", weight: 20 },
        { node: "planningScore", weight: 10 },
        { node: "managementScore", weight: 20 },
        { node: "resultsScore", weight: 50 },
      ],
      combine: "weighted-mean",
      weights: 100,
    },
    printedTotal: {
      kind: "indicator",
      title: {
        id: "Nilai total sebagaimana diterbitkan (untuk source: total)",
        en: "Total as published (for source: total)",
      },
      actual: { unit: "percent", min: 0, max: 100 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "total",
    },
    total: {
      kind: "group",
      title: { id: "Nilai program", en: "Program score" },
      parts: [
        { node: "weighted", when: "source != 'total'" },
        { node: "printedTotal", when: "source == 'total'" },
      ],
      combine: "sum",
      then: [{ round: 0, mode: "half-up", cite: "wholeNumber" }],
      scale: "effectiveness",
    },
  },
  scales: {
    effectiveness: {
      title: { id: "Peringkat program", en: "Program rating" },
      ratings: [
        {
          id: "results-not-demonstrated",
          label: { id: "Hasil tidak ditunjukkan", en: "Results Not Demonstrated" },
          cite: "notDemonstrated",
        },
        { id: "ineffective", label: { id: "Tidak efektif", en: "Ineffective" } },
        { id: "adequate", label: { id: "Memadai", en: "Adequate" } },
        { id: "moderately-effective", label: { id: "Cukup efektif", en: "Moderately Effective" } },
        { id: "effective", label: { id: "Efektif", en: "Effective" } },
      ],
      digits: 0,
      bands: [
        { rating: "ineffective", from: 0, to: 49 },
        { rating: "adequate", from: 50, to: 69 },
        { rating: "moderately-effective", from: 70, to: 84 },
        { rating: "effective", from: 85, to: 100 },
      ],
      gates: [
        {
          when: "not agreedMeasures or not baselineData",
          exactly: "results-not-demonstrated",
          title: {
            id: "Tanpa ukuran kinerja yang disepakati atau tanpa data dasar",
            en: "No agreed performance measures, or no baseline data",
          },
          cite: "notDemonstrated",
        },
      ],
      cite: "bands",
    },
  },
  checks: [
    {
      that: "section == 'results' or answer != 'partial'",
      title: {
        id: "jawaban sebagian hanya di bagian hasil",
        en: "partial answers only in the results section",
      },
      cite: "questions",
    },
  ],
  result: "total",
  examples: [
    {
      title: "Four section scores",
      record: {
        subject: "Program",
        period: "2005",
        actuals: {
          purpose: "80",
          planning: "75",
          management: "90",
          results: "60",
        },
      },
      expect: { score: "72", rating: "moderately-effective", status: "scored", nodes: { weighted: "71.5" } },
      origin: "by-hand",
      source: "the weights and the bands",
      arithmetic: "0.2 x 80 + 0.1 x 75 + 0.2 x 90 + 0.5 x 60 = 16 + 7.5 + 18 + 30 = 71.5, rounded 72",
    },
    {
      title: "No baseline data",
      record: {
        subject: "Program",
        period: "2005",
        facts: { baselineData: false },
        actuals: {
          purpose: "100",
          planning: "100",
          management: "100",
          results: "100",
        },
      },
      expect: { score: "100", rating: "results-not-demonstrated", status: "scored" },
      origin: "by-hand",
      source: "the rule of Results Not Demonstrated",
      arithmetic: "100 everywhere, but without baseline data",
    },
  ],
} as const satisfies PolicyDocument;
