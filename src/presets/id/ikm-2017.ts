import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The public satisfaction index (IKM) of a service unit, 25 to 100, from nine elements scored 1 to 4.
 *
 * The data come in one of three forms: `averages` (the mean of each element, its NRR, as reports print it), `sums` (the
 * sum of the scores of each element, and the fact `respondents`) or `answers` (rows `answers`, one a questionnaire). By
 * default the first of the three that the record brings is taken; `source` names one. Nothing of the others is needed.
 *
 * @edge    a questionnaire with an unanswered element does not count as filled; `unanswered: element` counts it for
 *   the elements that it answers; the sums of scores must lie within 1 and 4 a respondent
 * @exact   printed averages are taken as they are printed: an index of averages rounded to two or three decimals may
 *   differ in its last digit from that of the answers
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
      note: "Elements, formula and bands as several regional reports and applications give them; article numbers were not read. The day of the instrument was not found: in force from 1 January of its year. The order of the last two elements differs between documents.",
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
    printedAverages: {
      instrument: "Practice of regional IKM reports",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Reports print the mean of each element (NRR) rather than the answers. How many decimals they keep differs; nothing is rounded here before the index.",
    },
    twoDecimals: {
      instrument: "PermenPANRB 14/2017",
      checked: "2026-11-24",
      confidence: "medium",
      note: "No rounding is prescribed in the text seen. It is the reading of the bands, printed as closed at two decimals: compare after rounding to two decimals. Half-up is the reading here; the mode is not printed.",
    },
    indexDecimals: {
      instrument: "Printed surveys of units",
      checked: "2026-11-24",
      confidence: "low",
      note: "Some print the index value with three decimals and multiply that: 3.059 x 25 = 76.475. The mode is not printed; half-up is the reading here. Off by default: nothing is rounded before the index is converted.",
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
      oneOf: ["auto", "answers", "sums", "averages"],
      default: "auto",
      title: {
        id: "Bentuk data: dicari sendiri (NRR, lalu jumlah nilai, lalu jawaban), jawaban tiap kuesioner, jumlah nilai tiap unsur, atau NRR tiap unsur",
        en: "Form of the data: found by itself (means, then sums, then answers), the answers of each questionnaire, the sum of each element's scores, or each element's mean",
      },
      cite: "printedAverages",
    },
    indexDecimals: {
      oneOf: ["none", "three"],
      default: "none",
      title: {
        id: "Nilai indeks sebelum dikali 25: tanpa pembulatan, atau tiga desimal (keyakinan rendah)",
        en: "Index value before times 25: not rounded, or three decimals (low confidence)",
      },
      cite: "indexDecimals",
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
        id: "Jumlah kuesioner yang terisi (untuk jumlah nilai)",
        en: "Number of filled questionnaires (for sums of scores)",
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
    requirementsAverage: {
      kind: "indicator",
      title: { id: "NRR tercetak: Persyaratan", en: "Printed mean: requirements" },
      actual: { unit: "point", min: 1, max: 4 },
      direction: "higher",
      absent: { missing: "leave-out" },
      cite: "printedAverages",
    },
    procedureAverage: {
      kind: "indicator",
      title: {
        id: "NRR tercetak: Sistem, Mekanisme, dan Prosedur",
        en: "Printed mean: system, mechanism and procedure",
      },
      actual: { unit: "point", min: 1, max: 4 },
      direction: "higher",
      absent: { missing: "leave-out" },
      cite: "printedAverages",
    },
    completionTimeAverage: {
      kind: "indicator",
      title: { id: "NRR tercetak: Waktu Penyelesaian", en: "Printed mean: time of completion" },
      actual: { unit: "point", min: 1, max: 4 },
      direction: "higher",
      absent: { missing: "leave-out" },
      cite: "printedAverages",
    },
    costAverage: {
      kind: "indicator",
      title: { id: "NRR tercetak: Biaya/Tarif", en: "Printed mean: cost or tariff" },
      actual: { unit: "point", min: 1, max: 4 },
      direction: "higher",
      absent: { missing: "leave-out" },
      cite: "printedAverages",
    },
    productAverage: {
      kind: "indicator",
      title: {
        id: "NRR tercetak: Produk Spesifikasi Jenis Pelayanan",
        en: "Printed mean: product as specified for the kind of service",
      },
      actual: { unit: "point", min: 1, max: 4 },
      direction: "higher",
      absent: { missing: "leave-out" },
      cite: "printedAverages",
    },
    competenceAverage: {
      kind: "indicator",
      title: { id: "NRR tercetak: Kompetensi Pelaksana", en: "Printed mean: competence of the staff" },
      actual: { unit: "point", min: 1, max: 4 },
      direction: "higher",
      absent: { missing: "leave-out" },
      cite: "printedAverages",
    },
    behaviourAverage: {
      kind: "indicator",
      title: { id: "NRR tercetak: Perilaku Pelaksana", en: "Printed mean: behaviour of the staff" },
      actual: { unit: "point", min: 1, max: 4 },
      direction: "higher",
      absent: { missing: "leave-out" },
      cite: "printedAverages",
    },
    complaintsAverage: {
      kind: "indicator",
      title: {
        id: "NRR tercetak: Penanganan Pengaduan, Saran, dan Masukan",
        en: "Printed mean: handling of complaints, suggestions and input",
      },
      actual: { unit: "point", min: 1, max: 4 },
      direction: "higher",
      absent: { missing: "leave-out" },
      cite: "printedAverages",
    },
    facilitiesAverage: {
      kind: "indicator",
      title: { id: "NRR tercetak: Sarana dan Prasarana", en: "Printed mean: facilities and infrastructure" },
      actual: { unit: "point", min: 1, max: 4 },
      direction: "higher",
      absent: { missing: "leave-out" },
      cite: "printedAverages",
    },
    form: {
      kind: "formula",
      title: {
        id: "Bentuk data yang dipakai: 3 NRR, 2 jumlah nilai, 1 jawaban",
        en: "Form of the data that is taken: 3 means, 2 sums, 1 answers",
      },
      text: "if(source == 'averages' or (source == 'auto' and (present(requirementsAverage) or present(procedureAverage) or present(completionTimeAverage) or present(costAverage) or present(productAverage) or present(competenceAverage) or present(behaviourAverage) or present(complaintsAverage) or present(facilitiesAverage))), 3, if(source == 'sums' or (source == 'auto' and (present(requirementsSum) or present(procedureSum) or present(completionTimeSum) or present(costSum) or present(productSum) or present(competenceSum) or present(behaviourSum) or present(complaintsSum) or present(facilitiesSum))), 2, 1))",
      cite: "printedAverages",
    },
    brought: {
      kind: "formula",
      title: {
        id: "Data bentuk itu ada (1) atau tidak (0)",
        en: "Data of that form are there (1) or not (0)",
      },
      text: "if(if(form == 3, present(requirementsAverage) or present(procedureAverage) or present(completionTimeAverage) or present(costAverage) or present(productAverage) or present(competenceAverage) or present(behaviourAverage) or present(complaintsAverage) or present(facilitiesAverage), if(form == 2, present(requirementsSum) or present(procedureSum) or present(completionTimeSum) or present(costSum) or present(productSum) or present(competenceSum) or present(behaviourSum) or present(complaintsSum) or present(facilitiesSum), count(answers) > 0)), 1, 0)",
      cite: "printedAverages",
    },
    requirementsMean: {
      kind: "formula",
      fullMarks: 4,
      title: { id: "NRR: Persyaratan", en: "Mean score: requirements" },
      text: "if(form == 3, requirementsAverage, if(form == 2, requirementsSum / respondents, if(unanswered == 'element', mean(requirements), sum(requirements * filled) / sum(filled))))",
      cite: "filledQuestionnaires",
    },
    procedureMean: {
      kind: "formula",
      fullMarks: 4,
      title: {
        id: "NRR: Sistem, Mekanisme, dan Prosedur",
        en: "Mean score: system, mechanism and procedure",
      },
      text: "if(form == 3, procedureAverage, if(form == 2, procedureSum / respondents, if(unanswered == 'element', mean(procedure), sum(procedure * filled) / sum(filled))))",
      cite: "filledQuestionnaires",
    },
    completionTimeMean: {
      kind: "formula",
      fullMarks: 4,
      title: { id: "NRR: Waktu Penyelesaian", en: "Mean score: time of completion" },
      text: "if(form == 3, completionTimeAverage, if(form == 2, completionTimeSum / respondents, if(unanswered == 'element', mean(completionTime), sum(completionTime * filled) / sum(filled))))",
      cite: "filledQuestionnaires",
    },
    costMean: {
      kind: "formula",
      fullMarks: 4,
      title: { id: "NRR: Biaya/Tarif", en: "Mean score: cost or tariff" },
      text: "if(form == 3, costAverage, if(form == 2, costSum / respondents, if(unanswered == 'element', mean(cost), sum(cost * filled) / sum(filled))))",
      cite: "filledQuestionnaires",
    },
    productMean: {
      kind: "formula",
      fullMarks: 4,
      title: {
        id: "NRR: Produk Spesifikasi Jenis Pelayanan",
        en: "Mean score: product as specified for the kind of service",
      },
      text: "if(form == 3, productAverage, if(form == 2, productSum / respondents, if(unanswered == 'element', mean(product), sum(product * filled) / sum(filled))))",
      cite: "filledQuestionnaires",
    },
    competenceMean: {
      kind: "formula",
      fullMarks: 4,
      title: { id: "NRR: Kompetensi Pelaksana", en: "Mean score: competence of the staff" },
      text: "if(form == 3, competenceAverage, if(form == 2, competenceSum / respondents, if(unanswered == 'element', mean(competence), sum(competence * filled) / sum(filled))))",
      cite: "filledQuestionnaires",
    },
    behaviourMean: {
      kind: "formula",
      fullMarks: 4,
      title: { id: "NRR: Perilaku Pelaksana", en: "Mean score: behaviour of the staff" },
      text: "if(form == 3, behaviourAverage, if(form == 2, behaviourSum / respondents, if(unanswered == 'element', mean(behaviour), sum(behaviour * filled) / sum(filled))))",
      cite: "filledQuestionnaires",
    },
    complaintsMean: {
      kind: "formula",
      fullMarks: 4,
      title: {
        id: "NRR: Penanganan Pengaduan, Saran, dan Masukan",
        en: "Mean score: handling of complaints, suggestions and input",
      },
      text: "if(form == 3, complaintsAverage, if(form == 2, complaintsSum / respondents, if(unanswered == 'element', mean(complaints), sum(complaints * filled) / sum(filled))))",
      cite: "filledQuestionnaires",
    },
    facilitiesMean: {
      kind: "formula",
      fullMarks: 4,
      title: { id: "NRR: Sarana dan Prasarana", en: "Mean score: facilities and infrastructure" },
      text: "if(form == 3, facilitiesAverage, if(form == 2, facilitiesSum / respondents, if(unanswered == 'element', mean(facilities), sum(facilities * filled) / sum(filled))))",
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
      then: [{ round: 3, mode: "half-up", when: "indexDecimals == 'three'", cite: "indexDecimals" }],
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
      that: "brought == 1",
      title: {
        id: "data: NRR tiap unsur, jumlah nilai tiap unsur, atau jawaban kuesioner",
        en: "data: the mean of each element, the sum of each element's scores, or answers of questionnaires",
      },
      cite: "printedAverages",
    },
    {
      that: "form != 2 or respondents > 0",
      title: {
        id: "jumlah kuesioner yang terisi, bila datanya jumlah nilai",
        en: "the number of filled questionnaires, where the data are sums of scores",
      },
      cite: "filledQuestionnaires",
    },
    {
      that: "form != 2 or (requirementsSum >= respondents and requirementsSum <= 4 * respondents)",
      title: {
        id: "jumlah nilai dari 1 sampai 4 per responden",
        en: "a sum of scores from 1 to 4 a respondent",
      },
    },
    {
      that: "form != 2 or (procedureSum >= respondents and procedureSum <= 4 * respondents)",
      title: {
        id: "jumlah nilai dari 1 sampai 4 per responden",
        en: "a sum of scores from 1 to 4 a respondent",
      },
    },
    {
      that: "form != 2 or (completionTimeSum >= respondents and completionTimeSum <= 4 * respondents)",
      title: {
        id: "jumlah nilai dari 1 sampai 4 per responden",
        en: "a sum of scores from 1 to 4 a respondent",
      },
    },
    {
      that: "form != 2 or (costSum >= respondents and costSum <= 4 * respondents)",
      title: {
        id: "jumlah nilai dari 1 sampai 4 per responden",
        en: "a sum of scores from 1 to 4 a respondent",
      },
    },
    {
      that: "form != 2 or (productSum >= respondents and productSum <= 4 * respondents)",
      title: {
        id: "jumlah nilai dari 1 sampai 4 per responden",
        en: "a sum of scores from 1 to 4 a respondent",
      },
    },
    {
      that: "form != 2 or (competenceSum >= respondents and competenceSum <= 4 * respondents)",
      title: {
        id: "jumlah nilai dari 1 sampai 4 per responden",
        en: "a sum of scores from 1 to 4 a respondent",
      },
    },
    {
      that: "form != 2 or (behaviourSum >= respondents and behaviourSum <= 4 * respondents)",
      title: {
        id: "jumlah nilai dari 1 sampai 4 per responden",
        en: "a sum of scores from 1 to 4 a respondent",
      },
    },
    {
      that: "form != 2 or (complaintsSum >= respondents and complaintsSum <= 4 * respondents)",
      title: {
        id: "jumlah nilai dari 1 sampai 4 per responden",
        en: "a sum of scores from 1 to 4 a respondent",
      },
    },
    {
      that: "form != 2 or (facilitiesSum >= respondents and facilitiesSum <= 4 * respondents)",
      title: {
        id: "jumlah nilai dari 1 sampai 4 per responden",
        en: "a sum of scores from 1 to 4 a respondent",
      },
    },
  ],
  result: "ikm",
  exceptions: [
    {
      law: "withholding",
      because:
        "A questionnaire with an unanswered question is not a filled one, as the formula is read here, and its low answers go with it: of two questionnaires, all 4 and all 1, the index is 62.5; with one answer of the second left blank it is 100. Respondents leave questions blank, not the unit that is scored.",
      cite: "filledQuestionnaires",
    },
  ],
} as const satisfies PolicyDocument;
