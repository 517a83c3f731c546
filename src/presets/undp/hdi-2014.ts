import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The Human Development Index of a country, 0 to 1: the geometric mean of health, education and income.
 *
 * The period is that of the report. A country without one of the four inputs has no index (status `no-score`).
 *
 * @formula  (H x E x I)^(1/3), rounded to 3 decimals, with nothing rounded before
 * @edge     inputs beyond a goalpost count as the goalpost
 * @source   UNDP, Human Development Report, technical note 1, from the 2014 edition
 */
export const hdi2014 = {
  schema: "kinerja/policy/1",
  scheme: "undp/hdi",
  version: "2014",
  inForce: { from: "2014-01-01" },
  title: { id: "Indeks pembangunan manusia", en: "Human Development Index" },
  citations: {
    note1: {
      instrument: "UNDP, Human Development Report, technical note 1 (2014 and later editions)",
      checked: "2026-11-24",
      confidence: "high",
      note: "Recomputed against table 1 of the 2018 statistical update, every country. In force from 1 January of the year of the first edition: the period is the edition, not the year of the data.",
    },
    caps: {
      instrument: "UNDP, Human Development Report, technical note 1 (2014 and later editions)",
      checked: "2026-11-24",
      confidence: "high",
      note: "Expected years of schooling above 18 count as 18, income above 75,000 as 75,000, mean years of schooling above 15 would count as 15.",
    },
    otherEnds: {
      instrument: "UNDP, Human Development Report, technical note 1 (2014 and later editions)",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Values are held to the goalposts before scaling. Caps are named for schooling and income; that a life expectancy above 85 counts as 85, and a value below the lower goalpost as that goalpost, is the same rule read on.",
    },
    threeDecimals: {
      instrument: "UNDP, Human Development Report, technical note 1 (2014 and later editions)",
      checked: "2026-11-24",
      confidence: "high",
      note: "Published to three decimals, nothing rounded before; groups and ranks are of the published figure. Half-up is the reading here: the mode is not printed.",
    },
  },
  cite: "note1",
  nodes: {
    lifeExpectancy: {
      kind: "indicator",
      title: { id: "Umur harapan hidup saat lahir", en: "Life expectancy at birth" },
      actual: { unit: "year", min: 0 },
      direction: "higher",
      achievement: { kind: "goalposts", worst: 20, best: 85, clip: true },
      cite: "otherEnds",
    },
    expectedSchooling: {
      kind: "indicator",
      title: { id: "Harapan lama sekolah", en: "Expected years of schooling" },
      actual: { unit: "year", min: 0 },
      direction: "higher",
      achievement: { kind: "goalposts", worst: 0, best: 18, clip: true },
      cite: "caps",
    },
    meanSchooling: {
      kind: "indicator",
      title: { id: "Rata-rata lama sekolah", en: "Mean years of schooling" },
      actual: { unit: "year", min: 0 },
      direction: "higher",
      achievement: { kind: "goalposts", worst: 0, best: 15, clip: true },
      cite: "caps",
    },
    income: {
      kind: "indicator",
      title: {
        id: "Pendapatan nasional bruto per kapita (PPP, harga konstan)",
        en: "Gross national income per head (PPP, constant prices)",
      },
      actual: { unit: "PPP dollar", min: 0 },
      direction: "higher",
      achievement: { kind: "goalposts", worst: 100, best: 75000, logarithm: true, clip: true },
      cite: "caps",
    },
    education: {
      kind: "group",
      title: { id: "Indeks pendidikan", en: "Education index" },
      parts: ["expectedSchooling", "meanSchooling"],
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out", atLeast: 2 },
    },
    hdi: {
      kind: "group",
      title: { id: "Indeks pembangunan manusia", en: "Human Development Index" },
      parts: ["lifeExpectancy", "education", "income"],
      combine: "geometric-mean",
      absent: { missing: "leave-out", notApplicable: "leave-out", tooFew: "leave-out", atLeast: 3 },
      then: [{ round: 3, mode: "half-up", cite: "threeDecimals" }],
      scale: "group",
    },
  },
  scales: {
    group: {
      title: { id: "Kelompok pembangunan manusia", en: "Human development group" },
      ratings: [
        { id: "low", label: { id: "Rendah", en: "Low" } },
        { id: "medium", label: { id: "Sedang", en: "Medium" } },
        { id: "high", label: { id: "Tinggi", en: "High" } },
        { id: "very-high", label: { id: "Sangat tinggi", en: "Very high" } },
      ],
      bands: [
        { rating: "low", from: 0, below: "0.550" },
        { rating: "medium", from: "0.550", below: "0.700" },
        { rating: "high", from: "0.700", below: "0.800" },
        { rating: "very-high", from: "0.800", to: 1 },
      ],
      cite: "threeDecimals",
    },
  },
  result: "hdi",
  cohort: {
    rank: { ties: "competition", on: "score", order: "highest-first", cite: "threeDecimals" },
  },
} as const satisfies PolicyDocument;
