import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The Human Development Index of a country by the method of 2010 to 2013, 0 to 1: geometric means throughout, each
 * component held against the highest value that was observed.
 *
 * The period is that of the report. The highest values differ from edition to edition, so they are parameters; their
 * defaults are those of the edition of 2011, and another edition needs its own. `source` is `components` (the four
 * figures) or `indices` (the three dimension indices as printed). A country without one of the inputs has no index
 * (status `no-score`). The groups of these editions were quartiles of all countries, so there is no rating here.
 *
 * @formula  (H x E x I)^(1/3), rounded to 3 decimals, with nothing rounded before
 * @edge     every ratio is capped at 1, the education index too
 * @exact    printed dimension indices are taken as they are printed: an index of them may differ in its last digit
 * @source   UNDP, Human Development Report 2011, technical note 1
 */
export const hdi2010 = {
  schema: "kinerja/policy/1",
  scheme: "undp/hdi",
  version: "2010",
  inForce: { from: "2010-01-01", until: "2014-01-01" },
  supersededBy: "undp/hdi-2014",
  title: {
    id: "Indeks pembangunan manusia (metode 2010-2013)",
    en: "Human Development Index (method of 2010-2013)",
  },
  description: {
    id: "Rata-rata geometrik indeks kesehatan, pendidikan, dan pendapatan sebuah negara, 0 sampai 1.",
    en: "The geometric mean of a country's health, education and income indices, 0 to 1.",
  },
  citations: {
    note1: {
      instrument: "UNDP, Human Development Report 2011, technical note 1",
      checked: "2026-11-24",
      confidence: "high",
      note: "Recomputed against the 187 countries of the report of 2011: every published value lies inside the interval that the printed components imply. The method of the editions 2010 to 2013: in force from 1 January 2010 until 1 January 2014. The period is the edition, not the year of the data.",
    },
    maxima: {
      instrument: "UNDP, Human Development Report 2011, technical note 1",
      checked: "2026-11-24",
      confidence: "high",
      note: "The highest values observed, those of the edition of 2011. Other editions used others (2012 for one), which are not given here: set the parameters for them.",
    },
    otherEnds: {
      instrument: "UNDP, Human Development Report 2011, technical note 1",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Each ratio is capped at 1. That a value below the lower goalpost counts as that goalpost is the same rule read on.",
    },
    printedIndices: {
      instrument: "UNDP, Human Development Report 2011",
      checked: "2026-11-24",
      confidence: "high",
      note: "The three dimension indices are printed to three decimals beside the index.",
    },
    threeDecimals: {
      instrument: "UNDP, Human Development Report 2011, technical note 1",
      checked: "2026-11-24",
      confidence: "high",
      note: "Published to three decimals, nothing rounded before. Half-up is the reading here: the mode is not printed.",
    },
    ranks: {
      instrument: "UNDP, Human Development Report, technical note 1",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Competition ranking on the published figure, as verified for the 2018 statistical update; the ranks of the editions 2010 to 2013 were not checked.",
    },
  },
  cite: "note1",
  parameters: {
    source: {
      oneOf: ["components", "indices"],
      default: "components",
      title: {
        id: "Bentuk data: empat komponen, atau tiga indeks dimensi tercetak",
        en: "Form of the data: the four components, or the three printed dimension indices",
      },
      cite: "printedIndices",
    },
    lifeExpectancyMaximum: {
      type: "number",
      unit: "year",
      min: "20.1",
      max: 200,
      default: "83.4",
      title: {
        id: "Umur harapan hidup tertinggi (edisi 2011: 83,4)",
        en: "Highest life expectancy (edition of 2011: 83.4)",
      },
      cite: "maxima",
    },
    expectedSchoolingMaximum: {
      type: "number",
      unit: "year",
      min: "0.1",
      max: 100,
      default: 18,
      title: {
        id: "Harapan lama sekolah tertinggi (edisi 2011: 18)",
        en: "Highest expected years of schooling (edition of 2011: 18)",
      },
      cite: "maxima",
    },
    meanSchoolingMaximum: {
      type: "number",
      unit: "year",
      min: "0.1",
      max: 100,
      default: "13.1",
      title: {
        id: "Rata-rata lama sekolah tertinggi (edisi 2011: 13,1)",
        en: "Highest mean years of schooling (edition of 2011: 13.1)",
      },
      cite: "maxima",
    },
    educationMaximum: {
      type: "number",
      min: "0.001",
      max: 1,
      default: "0.978",
      title: {
        id: "Indeks pendidikan gabungan tertinggi (edisi 2011: 0,978)",
        en: "Highest combined education index (edition of 2011: 0.978)",
      },
      cite: "maxima",
    },
    incomeMaximum: {
      type: "number",
      unit: "PPP dollar",
      min: 101,
      max: 10000000,
      default: 107721,
      title: {
        id: "Pendapatan per kapita tertinggi (edisi 2011: 107.721)",
        en: "Highest income per head (edition of 2011: 107,721)",
      },
      cite: "maxima",
    },
  },
  nodes: {
    lifeExpectancy: {
      kind: "indicator",
      title: { id: "Umur harapan hidup saat lahir", en: "Life expectancy at birth" },
      actual: { unit: "year", min: 0 },
      direction: "higher",
      achievement: { kind: "goalposts", worst: 20, best: "= lifeExpectancyMaximum", clip: true },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "otherEnds",
    },
    expectedSchooling: {
      kind: "indicator",
      title: { id: "Harapan lama sekolah", en: "Expected years of schooling" },
      actual: { unit: "year", min: 0 },
      direction: "higher",
      achievement: { kind: "goalposts", worst: 0, best: "= expectedSchoolingMaximum", clip: true },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "otherEnds",
    },
    meanSchooling: {
      kind: "indicator",
      title: { id: "Rata-rata lama sekolah", en: "Mean years of schooling" },
      actual: { unit: "year", min: 0 },
      direction: "higher",
      achievement: { kind: "goalposts", worst: 0, best: "= meanSchoolingMaximum", clip: true },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "otherEnds",
    },
    income: {
      kind: "indicator",
      title: {
        id: "Pendapatan nasional bruto per kapita (PPP, harga konstan)",
        en: "Gross national income per head (PPP, constant prices)",
      },
      actual: { unit: "PPP dollar", min: 0 },
      direction: "higher",
      achievement: {
        kind: "goalposts",
        worst: 100,
        best: "= incomeMaximum",
        logarithm: true,
        clip: true,
      },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "otherEnds",
    },
    healthIndex: {
      kind: "indicator",
      title: {
        id: "Indeks kesehatan tercetak (untuk source: indices)",
        en: "Printed health index (for source: indices)",
      },
      actual: { unit: "index", min: 0, max: 1 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "printedIndices",
    },
    educationIndex: {
      kind: "indicator",
      title: {
        id: "Indeks pendidikan tercetak (untuk source: indices)",
        en: "Printed education index (for source: indices)",
      },
      actual: { unit: "index", min: 0, max: 1 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "printedIndices",
    },
    incomeIndex: {
      kind: "indicator",
      title: {
        id: "Indeks pendapatan tercetak (untuk source: indices)",
        en: "Printed income index (for source: indices)",
      },
      actual: { unit: "index", min: 0, max: 1 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "printedIndices",
    },
    schooling: {
      kind: "group",
      title: { id: "Indeks pendidikan dari lama sekolah", en: "Education index of the years of schooling" },
      parts: ["meanSchooling", "expectedSchooling"],
      combine: "geometric-mean",
      absent: { missing: "leave-out", notApplicable: "leave-out", atLeast: 2 },
      then: [
        { multiply: "= 1 / educationMaximum", cite: "maxima" },
        { cap: 1, cite: "otherEnds" },
      ],
    },
    health: {
      kind: "group",
      title: { id: "Indeks kesehatan", en: "Health index" },
      parts: [
        { node: "lifeExpectancy", when: "source == 'components'" },
        { node: "healthIndex", when: "source == 'indices'" },
      ],
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    education: {
      kind: "group",
      title: { id: "Indeks pendidikan", en: "Education index" },
      parts: [
        { node: "schooling", when: "source == 'components'" },
        { node: "educationIndex", when: "source == 'indices'" },
      ],
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out", tooFew: "leave-out" },
    },
    livingStandard: {
      kind: "group",
      title: { id: "Indeks pendapatan", en: "Income index" },
      parts: [
        { node: "income", when: "source == 'components'" },
        { node: "incomeIndex", when: "source == 'indices'" },
      ],
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    hdi: {
      kind: "group",
      title: { id: "Indeks pembangunan manusia", en: "Human Development Index" },
      parts: ["health", "education", "livingStandard"],
      combine: "geometric-mean",
      absent: { missing: "leave-out", notApplicable: "leave-out", tooFew: "leave-out", atLeast: 3 },
      then: [{ round: 3, mode: "half-up", cite: "threeDecimals" }],
    },
  },
  result: "hdi",
  cohort: {
    rank: { ties: "competition", on: "score", order: "highest-first", cite: "ranks" },
  },
  examples: [
    {
      title: "Half of the health index and the highest values elsewhere",
      record: {
        subject: "Example",
        period: "2011",
        actuals: { lifeExpectancy: "51.7", expectedSchooling: "18", meanSchooling: "13.1", income: "107721" },
      },
      expect: { score: "0.794", nodes: { health: "0.5", education: "1", livingStandard: "1" } },
      origin: "by-hand",
      source: "UNDP, Human Development Report 2011, technical note 1",
      arithmetic:
        "H = (51.7 - 20) / 63.4 = 0.5; E = sqrt(1 x 1) / 0.978 = 1.02…, capped at 1; I = 1; 0.5^(1/3) = 0.7937… (0.7935^3 = 0.49963…, 0.7945^3 = 0.50152…)",
    },
    {
      title: "Printed dimension indices of Afghanistan, 2011",
      record: {
        subject: "Afghanistan",
        period: "2011",
        parameters: { source: "indices" },
        actuals: { healthIndex: "0.452", educationIndex: "0.367", incomeIndex: "0.380" },
      },
      expect: { score: "0.398" },
      origin: "published-table",
      source: "UNDP, Human Development Report 2011, human development index and its components",
    },
  ],
} as const satisfies PolicyDocument;
