import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The public satisfaction index (IKM) of a service unit, 25 to 100, from nine elements scored 1 to 4.
 *
 * The form of the data is a choice: `source` is `answers` (rows `answers`, one a questionnaire) or `sums` (the sum of
 * the scores of each element, and the fact `respondents`). Nothing of the other form is needed.
 *
 * @edge    a questionnaire with an unanswered element does not count as filled; `unanswered: element` counts it for
 *   the elements that it answers.; the sums of scores must lie within 1 and 4 a
 *   respondent
 * @source  PermenPANRB 14/2017
 */
export const ikm2017 = {
  schema: "kinerja/policy/1",
  scheme: "id/ikm",
  version: "2017",
  inForce: { from: "2017-01-01" },
  title: { id: "Indeks kepuasan masyarakat", en: "Public satisfaction index" },
  description: {
    id: "Rata-rata sembilan unsur pelayanan (1 sampai 4) dikali 25.",
    en: "The mean of nine elements of a service (1 to 4), times 25.",
  },
  citations: {
    permenpanrb14: {
      instrument: "PermenPANRB 14/2017",
      checked: "2026-11-24",
      confidence: "high",
      note: "Elements, formula and bands as several regional reports and applications give them; article numbers were not read. The day of the instrument was not found: in force from 1 January of its year.",
    },
    printedWeight: {
      instrument: "PermenPANRB 14/2017",
      checked: "2026-11-24",
      confidence: "high",
      note: "The weight of an element is 1/9; documents print and use 0.1111, 0.111 and 0.11 too. Best answers everywhere give 100 with 1/9, 99.99 with 0.1111, 99.9 with 0.111 and 99 with 0.11.",
    },
    filledQuestionnaires: {
      instrument: "PermenPANRB 14/2017",
      checked: "2026-11-24",
      confidence: "low",
      note: "The sum of an element's scores is divided by the number of filled questionnaires, one number for all elements. What an unanswered question does is not said. Read here: a questionnaire with one is not a filled one. The option 'element' divides by the questionnaires that answer the element.",
    },
    twoDecimals: {
      instrument: "PermenPANRB 14/2017",
      checked: "2026-11-24",
      confidence: "medium",
      note: "No rounding is prescribed in the text seen. It is the reading of the bands, printed as closed at two decimals: compare after rounding to two decimals. Half-up is the reading here; the mode is not printed.",
    },
    bands: {
      instrument: "PermenPANRB 14/2017",
      checked: "2026-11-24",
      confidence: "high",
      note: "D is printed 25.00-64.99. Its lower edge is left open here, because the weights 0.111 and 0.11 give 24.98 and 24.75 where every answer is 1.",
    },
    elementBands: {
      instrument: "Practice of regional IKM reports",
      checked: "2026-11-24",
      confidence: "low",
      note: "The quality of each element by the same bands is seen in reports, not in the instrument. It does not act on the index.",
    },
  },
  cite: "permenpanrb14",
  parameters: {
    weight: {
      oneOf: ["1/9", "0.1111", "0.111", "0.11"],
      default: "1/9",
      title: { id: "Bobot tiap unsur", en: "Weight of an element" },
      cite: "printedWeight",
    },
    source: {
      oneOf: ["answers", "sums"],
      default: "answers",
      title: {
        id: "Bentuk data: jawaban tiap kuesioner, atau jumlah nilai tiap unsur",
        en: "Form of the data: the answers of each questionnaire, or the sum of each element's scores",
      },
    },
    unanswered: {
      oneOf: ["questionnaire", "element"],
      default: "questionnaire",
      title: {
        id: "Pertanyaan yang tidak dijawab menggugurkan: seluruh kuesioner, atau unsur itu saja",
        en: "An unanswered question takes out: the whole questionnaire, or that element of it",
      },
      cite: "filledQuestionnaires",
    },
  },
  facts: {
    respondents: {
      type: "number",
      unit: "questionnaire",
      min: 0,
      step: 1,
      default: "0",
      title: {
        id: "Jumlah kuesioner yang terisi (untuk source: sums)",
        en: "Number of filled questionnaires (for source: sums)",
      },
    },
  },
  rows: {
    answers: { title: { id: "Kuesioner", en: "Questionnaires" }, min: 0 },
  },
  nodes: {
    requirements: {
      kind: "indicator",
      in: "answers",
      title: { id: "Persyaratan", en: "Requirements" },
      actual: { unit: "point", min: 1, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "leave-out" },
    },
    procedure: {
      kind: "indicator",
      in: "answers",
      title: { id: "Sistem, Mekanisme, dan Prosedur", en: "System, mechanism and procedure" },
      actual: { unit: "point", min: 1, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "leave-out" },
    },
    completionTime: {
      kind: "indicator",
      in: "answers",
      title: { id: "Waktu Penyelesaian", en: "Time of completion" },
      actual: { unit: "point", min: 1, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "leave-out" },
    },
    cost: {
      kind: "indicator",
      in: "answers",
      title: { id: "Biaya/Tarif", en: "Cost or tariff" },
      actual: { unit: "point", min: 1, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "leave-out" },
    },
    product: {
      kind: "indicator",
      in: "answers",
      title: { id: "Produk Spesifikasi Jenis Pelayanan", en: "Product as specified for the kind of service" },
      actual: { unit: "point", min: 1, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "leave-out" },
    },
    competence: {
      kind: "indicator",
      in: "answers",
      title: { id: "Kompetensi Pelaksana", en: "Competence of the staff" },
      actual: { unit: "point", min: 1, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "leave-out" },
    },
    behaviour: {
      kind: "indicator",
      in: "answers",
      title: { id: "Perilaku Pelaksana", en: "Behaviour of the staff" },
      actual: { unit: "point", min: 1, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "leave-out" },
    },
    complaints: {
      kind: "indicator",
      in: "answers",
      title: {
        id: "Penanganan Pengaduan, Saran, dan Masukan",
        en: "Handling of complaints, suggestions and input",
      },
      actual: { unit: "point", min: 1, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "leave-out" },
    },
    facilities: {
      kind: "indicator",
      in: "answers",
      title: { id: "Sarana dan Prasarana", en: "Facilities and infrastructure" },
      actual: { unit: "point", min: 1, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "leave-out" },
    },
    filled: {
      kind: "formula",
      in: "answers",
      title: { id: "Kuesioner terisi (1) atau tidak (0)", en: "Questionnaire filled (1) or not (0)" },
      text: "if(present(requirements) and present(procedure) and present(completionTime) and present(cost) and present(product) and present(competence) and present(behaviour) and present(complaints) and present(facilities), 1, 0)",
      cite: "filledQuestionnaires",
    },
    requirementsSum: {
      kind: "indicator",
      title: { id: "Jumlah nilai: Persyaratan", en: "Sum of scores: requirements" },
      actual: { unit: "point", min: 0, step: 1 },
      direction: "higher",
      absent: { missing: "leave-out" },
    },
    procedureSum: {
      kind: "indicator",
      title: {
        id: "Jumlah nilai: Sistem, Mekanisme, dan Prosedur",
        en: "Sum of scores: system, mechanism and procedure",
      },
      actual: { unit: "point", min: 0, step: 1 },
      direction: "higher",
      absent: { missing: "leave-out" },
    },
    completionTimeSum: {
      kind: "indicator",
      title: { id: "Jumlah nilai: Waktu Penyelesaian", en: "Sum of scores: time of completion" },
      actual: { unit: "point", min: 0, step: 1 },
      direction: "higher",
      absent: { missing: "leave-out" },
    },
    costSum: {
      kind: "indicator",
      title: { id: "Jumlah nilai: Biaya/Tarif", en: "Sum of scores: cost or tariff" },
      actual: { unit: "point", min: 0, step: 1 },
      direction: "higher",
      absent: { missing: "leave-out" },
    },
    productSum: {
      kind: "indicator",
      title: {
        id: "Jumlah nilai: Produk Spesifikasi Jenis Pelayanan",
        en: "Sum of scores: product as specified for the kind of service",
      },
      actual: { unit: "point", min: 0, step: 1 },
      direction: "higher",
      absent: { missing: "leave-out" },
    },
    competenceSum: {
      kind: "indicator",
      title: { id: "Jumlah nilai: Kompetensi Pelaksana", en: "Sum of scores: competence of the staff" },
      actual: { unit: "point", min: 0, step: 1 },
      direction: "higher",
      absent: { missing: "leave-out" },
    },
    behaviourSum: {
      kind: "indicator",
      title: { id: "Jumlah nilai: Perilaku Pelaksana", en: "Sum of scores: behaviour of the staff" },
      actual: { unit: "point", min: 0, step: 1 },
      direction: "higher",
      absent: { missing: "leave-out" },
    },
    complaintsSum: {
      kind: "indicator",
      title: {
        id: "Jumlah nilai: Penanganan Pengaduan, Saran, dan Masukan",
        en: "Sum of scores: handling of complaints, suggestions and input",
      },
      actual: { unit: "point", min: 0, step: 1 },
      direction: "higher",
      absent: { missing: "leave-out" },
    },
    facilitiesSum: {
      kind: "indicator",
      title: { id: "Jumlah nilai: Sarana dan Prasarana", en: "Sum of scores: facilities and infrastructure" },
      actual: { unit: "point", min: 0, step: 1 },
      direction: "higher",
      absent: { missing: "leave-out" },
    },
    requirementsMean: {
      kind: "formula",
      fullMarks: 4,
      title: { id: "NRR: Persyaratan", en: "Mean score: requirements" },
      text: "if(source == 'sums', requirementsSum / respondents, if(unanswered == 'element', mean(requirements), sum(requirements * filled) / sum(filled)))",
      cite: "filledQuestionnaires",
    },
    procedureMean: {
      kind: "formula",
      fullMarks: 4,
      title: {
        id: "NRR: Sistem, Mekanisme, dan Prosedur",
        en: "Mean score: system, mechanism and procedure",
      },
      text: "if(source == 'sums', procedureSum / respondents, if(unanswered == 'element', mean(procedure), sum(procedure * filled) / sum(filled)))",
      cite: "filledQuestionnaires",
    },
    completionTimeMean: {
      kind: "formula",
      fullMarks: 4,
      title: { id: "NRR: Waktu Penyelesaian", en: "Mean score: time of completion" },
      text: "if(source == 'sums', completionTimeSum / respondents, if(unanswered == 'element', mean(completionTime), sum(completionTime * filled) / sum(filled)))",
      cite: "filledQuestionnaires",
    },
    costMean: {
      kind: "formula",
      fullMarks: 4,
      title: { id: "NRR: Biaya/Tarif", en: "Mean score: cost or tariff" },
      text: "if(source == 'sums', costSum / respondents, if(unanswered == 'element', mean(cost), sum(cost * filled) / sum(filled)))",
      cite: "filledQuestionnaires",
    },
    productMean: {
      kind: "formula",
      fullMarks: 4,
      title: {
        id: "NRR: Produk Spesifikasi Jenis Pelayanan",
        en: "Mean score: product as specified for the kind of service",
      },
      text: "if(source == 'sums', productSum / respondents, if(unanswered == 'element', mean(product), sum(product * filled) / sum(filled)))",
      cite: "filledQuestionnaires",
    },
    competenceMean: {
      kind: "formula",
      fullMarks: 4,
      title: { id: "NRR: Kompetensi Pelaksana", en: "Mean score: competence of the staff" },
      text: "if(source == 'sums', competenceSum / respondents, if(unanswered == 'element', mean(competence), sum(competence * filled) / sum(filled)))",
      cite: "filledQuestionnaires",
    },
    behaviourMean: {
      kind: "formula",
      fullMarks: 4,
      title: { id: "NRR: Perilaku Pelaksana", en: "Mean score: behaviour of the staff" },
      text: "if(source == 'sums', behaviourSum / respondents, if(unanswered == 'element', mean(behaviour), sum(behaviour * filled) / sum(filled)))",
      cite: "filledQuestionnaires",
    },
    complaintsMean: {
      kind: "formula",
      fullMarks: 4,
      title: {
        id: "NRR: Penanganan Pengaduan, Saran, dan Masukan",
        en: "Mean score: handling of complaints, suggestions and input",
      },
      text: "if(source == 'sums', complaintsSum / respondents, if(unanswered == 'element', mean(complaints), sum(complaints * filled) / sum(filled)))",
      cite: "filledQuestionnaires",
    },
    facilitiesMean: {
      kind: "formula",
      fullMarks: 4,
      title: { id: "NRR: Sarana dan Prasarana", en: "Mean score: facilities and infrastructure" },
      text: "if(source == 'sums', facilitiesSum / respondents, if(unanswered == 'element', mean(facilities), sum(facilities * filled) / sum(filled)))",
      cite: "filledQuestionnaires",
    },
    index: {
      kind: "group",
      title: { id: "Nilai indeks (1 sampai 4)", en: "Index value (1 to 4)" },
      parts: [
        { node: "requirementsMean", weight: "= weight" },
        { node: "procedureMean", weight: "= weight" },
        { node: "completionTimeMean", weight: "= weight" },
        { node: "costMean", weight: "= weight" },
        { node: "productMean", weight: "= weight" },
        { node: "competenceMean", weight: "= weight" },
        { node: "behaviourMean", weight: "= weight" },
        { node: "complaintsMean", weight: "= weight" },
        { node: "facilitiesMean", weight: "= weight" },
      ],
      combine: "sum",
      weights: "= 9 * weight",
      cite: "printedWeight",
    },
    ikm: {
      kind: "group",
      title: { id: "IKM setelah konversi", en: "Satisfaction index, converted" },
      parts: ["index"],
      combine: "sum",
      then: [{ multiply: 25 }, { round: 2, mode: "half-up", cite: "twoDecimals" }],
      scale: "quality",
    },
    requirementsQuality: {
      kind: "formula",
      title: { id: "Mutu: Persyaratan", en: "Quality: requirements" },
      text: "requirementsMean * 25",
      then: [{ round: 2, mode: "half-up", cite: "twoDecimals" }],
      scale: "quality",
      cite: "elementBands",
    },
    procedureQuality: {
      kind: "formula",
      title: { id: "Mutu: Sistem, Mekanisme, dan Prosedur", en: "Quality: system, mechanism and procedure" },
      text: "procedureMean * 25",
      then: [{ round: 2, mode: "half-up", cite: "twoDecimals" }],
      scale: "quality",
      cite: "elementBands",
    },
    completionTimeQuality: {
      kind: "formula",
      title: { id: "Mutu: Waktu Penyelesaian", en: "Quality: time of completion" },
      text: "completionTimeMean * 25",
      then: [{ round: 2, mode: "half-up", cite: "twoDecimals" }],
      scale: "quality",
      cite: "elementBands",
    },
    costQuality: {
      kind: "formula",
      title: { id: "Mutu: Biaya/Tarif", en: "Quality: cost or tariff" },
      text: "costMean * 25",
      then: [{ round: 2, mode: "half-up", cite: "twoDecimals" }],
      scale: "quality",
      cite: "elementBands",
    },
    productQuality: {
      kind: "formula",
      title: {
        id: "Mutu: Produk Spesifikasi Jenis Pelayanan",
        en: "Quality: product as specified for the kind of service",
      },
      text: "productMean * 25",
      then: [{ round: 2, mode: "half-up", cite: "twoDecimals" }],
      scale: "quality",
      cite: "elementBands",
    },
    competenceQuality: {
      kind: "formula",
      title: { id: "Mutu: Kompetensi Pelaksana", en: "Quality: competence of the staff" },
      text: "competenceMean * 25",
      then: [{ round: 2, mode: "half-up", cite: "twoDecimals" }],
      scale: "quality",
      cite: "elementBands",
    },
    behaviourQuality: {
      kind: "formula",
      title: { id: "Mutu: Perilaku Pelaksana", en: "Quality: behaviour of the staff" },
      text: "behaviourMean * 25",
      then: [{ round: 2, mode: "half-up", cite: "twoDecimals" }],
      scale: "quality",
      cite: "elementBands",
    },
    complaintsQuality: {
      kind: "formula",
      title: {
        id: "Mutu: Penanganan Pengaduan, Saran, dan Masukan",
        en: "Quality: handling of complaints, suggestions and input",
      },
      text: "complaintsMean * 25",
      then: [{ round: 2, mode: "half-up", cite: "twoDecimals" }],
      scale: "quality",
      cite: "elementBands",
    },
    facilitiesQuality: {
      kind: "formula",
      title: { id: "Mutu: Sarana dan Prasarana", en: "Quality: facilities and infrastructure" },
      text: "facilitiesMean * 25",
      then: [{ round: 2, mode: "half-up", cite: "twoDecimals" }],
      scale: "quality",
      cite: "elementBands",
    },
  },
  scales: {
    quality: {
      title: { id: "Mutu pelayanan", en: "Quality of service" },
      ratings: [
        { id: "D", label: { id: "Tidak Baik", en: "Not good" } },
        { id: "C", label: { id: "Kurang Baik", en: "Less than good" } },
        { id: "B", label: { id: "Baik", en: "Good" } },
        { id: "A", label: { id: "Sangat Baik", en: "Very good" } },
      ],
      digits: 2,
      bands: [
        { rating: "D", to: "64.99" },
        { rating: "C", from: "65.00", to: "76.60" },
        { rating: "B", from: "76.61", to: "88.30" },
        { rating: "A", from: "88.31", to: "100.00" },
      ],
      cite: "bands",
    },
  },
  checks: [
    {
      that: "source == 'answers' or (requirementsSum >= respondents and requirementsSum <= 4 * respondents)",
      title: {
        id: "jumlah nilai dari 1 sampai 4 per responden",
        en: "a sum of scores from 1 to 4 a respondent",
      },
    },
    {
      that: "source == 'answers' or (procedureSum >= respondents and procedureSum <= 4 * respondents)",
      title: {
        id: "jumlah nilai dari 1 sampai 4 per responden",
        en: "a sum of scores from 1 to 4 a respondent",
      },
    },
    {
      that: "source == 'answers' or (completionTimeSum >= respondents and completionTimeSum <= 4 * respondents)",
      title: {
        id: "jumlah nilai dari 1 sampai 4 per responden",
        en: "a sum of scores from 1 to 4 a respondent",
      },
    },
    {
      that: "source == 'answers' or (costSum >= respondents and costSum <= 4 * respondents)",
      title: {
        id: "jumlah nilai dari 1 sampai 4 per responden",
        en: "a sum of scores from 1 to 4 a respondent",
      },
    },
    {
      that: "source == 'answers' or (productSum >= respondents and productSum <= 4 * respondents)",
      title: {
        id: "jumlah nilai dari 1 sampai 4 per responden",
        en: "a sum of scores from 1 to 4 a respondent",
      },
    },
    {
      that: "source == 'answers' or (competenceSum >= respondents and competenceSum <= 4 * respondents)",
      title: {
        id: "jumlah nilai dari 1 sampai 4 per responden",
        en: "a sum of scores from 1 to 4 a respondent",
      },
    },
    {
      that: "source == 'answers' or (behaviourSum >= respondents and behaviourSum <= 4 * respondents)",
      title: {
        id: "jumlah nilai dari 1 sampai 4 per responden",
        en: "a sum of scores from 1 to 4 a respondent",
      },
    },
    {
      that: "source == 'answers' or (complaintsSum >= respondents and complaintsSum <= 4 * respondents)",
      title: {
        id: "jumlah nilai dari 1 sampai 4 per responden",
        en: "a sum of scores from 1 to 4 a respondent",
      },
    },
    {
      that: "source == 'answers' or (facilitiesSum >= respondents and facilitiesSum <= 4 * respondents)",
      title: {
        id: "jumlah nilai dari 1 sampai 4 per responden",
        en: "a sum of scores from 1 to 4 a respondent",
      },
    },
  ],
  result: "ikm",
} as const satisfies PolicyDocument;
