import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The joined mark of a Malaysian officer for promotion, 0 to 100, from the annual appraisals (LNPT) of three consecutive
 * years, 20, 35 and 45 per cent from oldest to newest.
 *
 * With `specialReport: true` the three years make 80 per cent and the special report (LNPK) 20. The form of the data is a
 * choice: `source` is `years` (the mark of each year) or `average` (their joined mark as printed). There is no rating.
 *
 * @edge    a year without a mark refuses the record
 * @exact   nothing is rounded
 * @source  Attorney General's Chambers of Malaysia, FAQ on LNPK, citing Service Circular Letter 3/2009
 */
export const lnpk2009 = {
  schema: "kinerja/policy/1",
  scheme: "my/lnpk",
  version: "2009",
  inForce: { from: "2009-01-01" },
  title: {
    id: "Nilai gabungan penilaian tahunan untuk kenaikan pangkat, Malaysia",
    en: "Malaysia: yearly appraisals joined for promotion",
    ms: "Markah gabungan LNPT dan LNPK bagi kenaikan pangkat",
  },
  description: {
    id: "Nilai tiga tahun berturut-turut berbobot 20, 35, dan 45 persen, bila perlu dengan laporan khusus.",
    en: "The marks of three consecutive years, weighing 20, 35 and 45 per cent, with a special report if need be.",
  },
  citations: {
    circular: {
      instrument: "Service Circular Letter 3/2009 (Malaysia)",
      checked: "2026-11-24",
      confidence: "high",
      note: "As the FAQ of the Attorney General's Chambers on LNPK restates it. The day of the letter was not found: in force from 1 January of its year. Rounding is not prescribed.",
    },
    special: {
      instrument: "Service Circular Letter 3/2009 (Malaysia)",
      checked: "2026-11-24",
      confidence: "high",
      note: "Where a special report (LNPK) is used it makes 20 per cent and the three years together 80.",
    },
    without: {
      instrument: "Service Circular Letter 3/2009 (Malaysia)",
      checked: "2026-11-24",
      confidence: "medium",
      note: "That without a special report the three years make the whole is the reading here.",
    },
    average: {
      instrument: "Service Circular Letter 3/2009 (Malaysia)",
      checked: "2026-11-24",
      confidence: "medium",
      note: "The joined mark of the three years may be brought as printed; it is taken as it is printed.",
    },
  },
  cite: "circular",
  parameters: {
    specialReport: {
      type: "yes-no",
      default: false,
      title: { id: "Dengan laporan khusus (LNPK)", en: "With a special report (LNPK)" },
      cite: "without",
    },
    source: {
      oneOf: ["years", "average"],
      default: "years",
      title: {
        id: "Bentuk data: nilai tiap tahun, atau nilai gabungan tiga tahun tercetak",
        en: "Form of the data: the mark of each year, or their joined mark as printed",
      },
      cite: "average",
    },
  },
  nodes: {
    oldestYear: {
      kind: "indicator",
      title: {
        id: "LNPT tahun pertama (terlama)",
        en: "LNPT mark of the first (oldest) year",
        ms: "Markah LNPT tahun pertama",
      },
      actual: { unit: "percent", min: 0, max: 100 },
      direction: "higher",
      absent: { missing: "required" },
    },
    middleYear: {
      kind: "indicator",
      title: { id: "LNPT tahun kedua", en: "LNPT mark of the second year", ms: "Markah LNPT tahun kedua" },
      actual: { unit: "percent", min: 0, max: 100 },
      direction: "higher",
      absent: { missing: "required" },
    },
    newestYear: {
      kind: "indicator",
      title: {
        id: "LNPT tahun ketiga (terbaru)",
        en: "LNPT mark of the third (newest) year",
        ms: "Markah LNPT tahun ketiga",
      },
      actual: { unit: "percent", min: 0, max: 100 },
      direction: "higher",
      absent: { missing: "required" },
    },
    average: {
      kind: "indicator",
      title: {
        id: "Nilai gabungan tiga tahun tercetak (untuk source: average)",
        en: "Joined mark of the three years as printed (for source: average)",
      },
      actual: { unit: "percent", min: 0, max: 100 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "average",
    },
    years: {
      kind: "group",
      title: { id: "Gabungan tiga tahun", en: "The three years joined" },
      parts: [
        { node: "oldestYear", weight: 20 },
        { node: "middleYear", weight: 35 },
        { node: "newestYear", weight: 45 },
      ],
      combine: "weighted-mean",
      weights: 100,
    },
    annual: {
      kind: "group",
      title: { id: "Nilai LNPT", en: "LNPT mark" },
      parts: [
        { node: "years", when: "source == 'years'" },
        { node: "average", when: "source == 'average'" },
      ],
      combine: "sum",
    },
    special: {
      kind: "indicator",
      title: {
        id: "Nilai laporan khusus LNPK (untuk specialReport: true)",
        en: "Mark of the special report LNPK (for specialReport: true)",
        ms: "Markah LNPK",
      },
      actual: { unit: "percent", min: 0, max: 100 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "special",
    },
    joined: {
      kind: "group",
      title: { id: "Nilai gabungan", en: "Joined mark", ms: "Markah gabungan" },
      parts: [
        { node: "annual", weight: 80 },
        { node: "special", weight: 20, when: "specialReport" },
      ],
      combine: "weighted-mean",
      weights: 100,
      cite: "special",
    },
  },
  checks: [
    {
      that: "specialReport or not present(special)",
      title: {
        id: "nilai LNPK hanya dengan specialReport: true",
        en: "a mark of the special report only with specialReport: true",
      },
      cite: "special",
    },
  ],
  result: "joined",
  examples: [
    {
      title: "Three years of 80, 84 and 90",
      record: {
        subject: "Officer",
        period: "2012",
        actuals: { oldestYear: "80", middleYear: "84", newestYear: "90" },
      },
      expect: { score: "85.9", rating: null, status: "scored" },
      origin: "by-hand",
      source: "the weights",
      arithmetic: "0.20 x 80 + 0.35 x 84 + 0.45 x 90 = 16 + 29.4 + 40.5 = 85.9",
    },
    {
      title: "The same years with a special report of 95",
      record: {
        subject: "Officer",
        period: "2012",
        parameters: { specialReport: true },
        actuals: { oldestYear: "80", middleYear: "84", newestYear: "90", special: "95" },
      },
      expect: { score: "87.72", rating: null, status: "scored" },
      origin: "by-hand",
      source: "the weights",
      arithmetic: "0.80 x 85.9 + 0.20 x 95 = 68.72 + 19 = 87.72",
    },
  ],
} as const satisfies PolicyDocument;
