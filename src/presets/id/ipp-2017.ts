import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The public service index (IPP) of a service unit, 0 to 5, in nine categories from F to A.
 *
 * The form of the data is a choice: `source` is `aspects` (the values of the six aspects) or `forms` (the index of form
 * F02, of the evaluator, and of form F03, of service users, with the number of respondents). Nothing of the other form
 * is needed.
 *
 * @range   0 to 5
 * @edge    with fewer respondents than the minimum, F03 counts as 0 and need not be given; the minimum comes with the
 *   record (`respondents.target`), because the texts seen do not say it
 * @edge    the categories are printed as closed at two decimals; the parameter `gaps` says where 1.005 belongs
 * @source  PermenPANRB 17/2017
 */
export const ipp2017 = {
  schema: "kinerja/policy/1",
  scheme: "id/ipp",
  version: "2017",
  inForce: { from: "2017-01-01" },
  title: { id: "Indeks pelayanan publik", en: "Public service index" },
  description: {
    id: "Jumlah tertimbang enam aspek pelayanan, masing-masing 0 sampai 5; atau 75 % formulir F02 dan 25 % formulir F03.",
    en: "The weighted sum of six aspects of a service, each 0 to 5; or 75 % form F02 and 25 % form F03.",
  },
  citations: {
    permenpanrb17: {
      instrument: "PermenPANRB 17/2017",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Weights of the aspects and categories: medium to high. Five of the six weights were read in an article; the sixth (24) follows from an application and from the sum. Article numbers were not read. The day of the instrument was not found: in force from 1 January of its year. The weights of PermenPANRB 29/2022 may differ slightly, and whether PermenPANRB 4/2023 replaced a part is not known; neither is modelled.",
    },
    forms: {
      instrument: "A public application of the evaluation (PEKPPP)",
      checked: "2026-11-24",
      confidence: "medium",
      note: "IPP = 0.75 x F02 (evaluator) + 0.25 x F03 (service users). F01 is the unit's self assessment and does not count. How the six aspects enter F02 and F03 was not read: F02 and F03 are brought as indexes of 0 to 5.",
    },
    respondents: {
      instrument: "A public application of the evaluation (PEKPPP)",
      checked: "2026-11-24",
      confidence: "medium",
      note: "F03 counts as 0 when the number of respondents is under the minimum. The minimum itself was not read, so the record must say it: the target of the indicator 'respondents'.",
    },
    gaps: {
      instrument: "PermenPANRB 17/2017",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Categories are printed as closed at two decimals, and no rounding is said. round-first rounds half-up to two decimals before banding; the mode is the reading here. upper-inclusive rounds nothing, and a category ends at its printed upper edge (<= 1.00), as an application does.",
    },
  },
  cite: "permenpanrb17",
  parameters: {
    source: {
      oneOf: ["aspects", "forms"],
      default: "aspects",
      title: {
        id: "Bentuk data: nilai enam aspek, atau indeks formulir F02 dan F03",
        en: "Form of the data: the values of the six aspects, or the indexes of the forms F02 and F03",
      },
      cite: "forms",
    },
    gaps: {
      oneOf: ["round-first", "upper-inclusive"],
      default: "round-first",
      title: {
        id: "Celah antarkategori: dibulatkan dua desimal dulu, atau lewat batas atas (> 1.00)",
        en: "Gaps between categories: round to two decimals first, or beyond the upper edge (> 1.00)",
      },
      cite: "gaps",
    },
  },
  nodes: {
    servicePolicy: {
      kind: "indicator",
      title: { id: "Kebijakan Pelayanan", en: "Service policy" },
      actual: { unit: "index", min: 0, max: 5 },
      direction: "higher",
      absent: { missing: "required" },
      absentWhen: "source == 'forms'",
    },
    staffProfessionalism: {
      kind: "indicator",
      title: { id: "Profesionalisme SDM", en: "Professionalism of the staff" },
      actual: { unit: "index", min: 0, max: 5 },
      direction: "higher",
      absent: { missing: "required" },
      absentWhen: "source == 'forms'",
    },
    facilities: {
      kind: "indicator",
      title: { id: "Sarana Prasarana", en: "Facilities and infrastructure" },
      actual: { unit: "index", min: 0, max: 5 },
      direction: "higher",
      absent: { missing: "required" },
      absentWhen: "source == 'forms'",
    },
    informationSystem: {
      kind: "indicator",
      title: { id: "Sistem Informasi Pelayanan Publik", en: "Information system of the public service" },
      actual: { unit: "index", min: 0, max: 5 },
      direction: "higher",
      absent: { missing: "required" },
      absentWhen: "source == 'forms'",
    },
    consultation: {
      kind: "indicator",
      title: { id: "Konsultasi dan Pengaduan", en: "Consultation and complaints" },
      actual: { unit: "index", min: 0, max: 5 },
      direction: "higher",
      absent: { missing: "required" },
      absentWhen: "source == 'forms'",
    },
    innovation: {
      kind: "indicator",
      title: { id: "Inovasi", en: "Innovation" },
      actual: { unit: "index", min: 0, max: 5 },
      direction: "higher",
      absent: { missing: "required" },
      absentWhen: "source == 'forms'",
    },
    f02: {
      kind: "indicator",
      title: {
        id: "F02: indeks dari evaluator (untuk source: forms)",
        en: "F02: index by the evaluator (for source: forms)",
      },
      actual: { unit: "index", min: 0, max: 5 },
      direction: "higher",
      absent: { missing: "required" },
      absentWhen: "source == 'aspects'",
      cite: "forms",
    },
    f03: {
      kind: "indicator",
      title: {
        id: "F03: indeks dari pengguna layanan (untuk source: forms)",
        en: "F03: index by service users (for source: forms)",
      },
      actual: { unit: "index", min: 0, max: 5 },
      direction: "higher",
      absent: { missing: "required" },
      absentWhen: "source == 'aspects'",
      cite: "forms",
    },
    respondents: {
      kind: "indicator",
      title: {
        id: "Jumlah responden F03, dengan target jumlah minimumnya (untuk source: forms)",
        en: "Number of respondents of F03, with the minimum number as target (for source: forms)",
      },
      description: {
        id: "1 bila jumlah responden mencapai minimum, selain itu 0.",
        en: "1 where the number of respondents reaches the minimum, else 0.",
      },
      actual: { unit: "respondent", min: 0, step: 1 },
      direction: "higher",
      target: { value: "from-record", min: 1, step: 1 },
      achievement: { kind: "formula", text: "if(actual >= target, 1, 0)" },
      absent: { missing: "required" },
      absentWhen: "source == 'aspects'",
      cite: "respondents",
    },
    f03Counted: {
      kind: "formula",
      unit: "index",
      title: {
        id: "F03 yang dihitung: 0 bila responden kurang dari minimum",
        en: "F03 as it counts: 0 with fewer respondents than the minimum",
      },
      text: "if(respondents == 1, f03, 0)",
      fullMarks: 5,
      cite: "respondents",
    },
    aspects: {
      kind: "group",
      title: { id: "Indeks dari enam aspek", en: "Index of the six aspects" },
      parts: [
        { node: "servicePolicy", weight: "0.24" },
        { node: "staffProfessionalism", weight: "0.25" },
        { node: "facilities", weight: "0.18" },
        { node: "informationSystem", weight: "0.11" },
        { node: "consultation", weight: "0.10" },
        { node: "innovation", weight: "0.12" },
      ],
      combine: "weighted-mean",
      weights: 1,
    },
    forms: {
      kind: "group",
      title: { id: "Indeks dari formulir F02 dan F03", en: "Index of the forms F02 and F03" },
      parts: [
        { node: "f02", weight: "0.75" },
        { node: "f03Counted", weight: "0.25" },
      ],
      combine: "weighted-mean",
      weights: 1,
      cite: "forms",
    },
    index: {
      kind: "group",
      title: { id: "Indeks pelayanan publik", en: "Public service index" },
      parts: [
        { node: "aspects", when: "source == 'aspects'" },
        { node: "forms", when: "source == 'forms'" },
      ],
      combine: "sum",
      then: [{ round: 2, mode: "half-up", when: "gaps == 'round-first'", cite: "gaps" }],
      scale: "category",
    },
  },
  scales: {
    category: {
      title: { id: "Kategori", en: "Category" },
      ratings: [
        { id: "F", label: { id: "Pembinaan Intensif", en: "Intensive guidance" } },
        { id: "E", label: { id: "Prioritas Pembinaan", en: "Priority for guidance" } },
        { id: "D", label: { id: "Pembinaan", en: "Guidance" } },
        { id: "C-", label: { id: "Cukup (Dengan Catatan)", en: "Fair (with remarks)" } },
        { id: "C", label: { id: "Cukup", en: "Fair" } },
        { id: "B-", label: { id: "Baik (Dengan Catatan)", en: "Good (with remarks)" } },
        { id: "B", label: { id: "Baik", en: "Good" } },
        { id: "A-", label: { id: "Sangat Baik", en: "Very good" } },
        { id: "A", label: { id: "Pelayanan Prima", en: "Excellent service" } },
      ],
      bands: {
        by: "gaps",
        of: {
          "round-first": [
            { rating: "F", from: 0, below: "1.01" },
            { rating: "E", from: "1.01", below: "1.51" },
            { rating: "D", from: "1.51", below: "2.01" },
            { rating: "C-", from: "2.01", below: "2.51" },
            { rating: "C", from: "2.51", below: "3.01" },
            { rating: "B-", from: "3.01", below: "3.51" },
            { rating: "B", from: "3.51", below: "4.01" },
            { rating: "A-", from: "4.01", below: "4.51" },
            { rating: "A", from: "4.51", to: "5.00" },
          ],
          "upper-inclusive": [
            { rating: "F", from: 0, to: "1.00" },
            { rating: "E", above: "1.00", to: "1.50" },
            { rating: "D", above: "1.50", to: "2.00" },
            { rating: "C-", above: "2.00", to: "2.50" },
            { rating: "C", above: "2.50", to: "3.00" },
            { rating: "B-", above: "3.00", to: "3.50" },
            { rating: "B", above: "3.50", to: "4.00" },
            { rating: "A-", above: "4.00", to: "4.50" },
            { rating: "A", above: "4.50", to: "5.00" },
          ],
        },
      },
    },
  },
  result: "index",
  examples: [
    {
      title: "Six aspects: 4.005 rounds half-up to 4.01, where A- begins",
      record: {
        subject: "DPMPTSP Contoh",
        period: "2021",
        actuals: {
          servicePolicy: "4",
          staffProfessionalism: "4.02",
          facilities: "4",
          informationSystem: "4",
          consultation: "4",
          innovation: "4",
        },
      },
      expect: { score: "4.01", rating: "A-", status: "scored", nodes: { aspects: "4.005" } },
      origin: "by-hand",
      source: "the weights of the aspects",
      arithmetic: "0.75 x 4 + 0.25 x 4.02 = 4.005, rounded half-up 4.01",
    },
    {
      title: "Two forms, with too few respondents",
      record: {
        subject: "Disdukcapil Contoh",
        period: "2021",
        parameters: { source: "forms" },
        actuals: { f02: "4.2", f03: "4.8", respondents: { actual: "19", target: "20" } },
      },
      expect: { score: "3.15", rating: "B-", status: "scored", nodes: { f03Counted: "0" } },
      origin: "by-hand",
      source: "the shares of the forms; the minimum of 20 is made up for the example",
      arithmetic: "0.75 x 4.2 + 0.25 x 0 = 3.15",
    },
  ],
} as const satisfies PolicyDocument;
