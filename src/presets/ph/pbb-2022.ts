import type { PolicyDocument } from "../../policy/policy.js";

/**
 * Whether a Philippine government agency is eligible for the performance-based bonus of fiscal year 2022, from four criteria
 * rated 1 to 5, each with a weight of 5: 20 to 100 points.
 *
 * The form of the data is a choice: `source` is `ratings` (1 to 5) or `points` (5 to 25, as score cards print them).
 *
 * @edge    eligible at 70 points or more
 * @source  AO 25 Task Force MC 2022-1
 */
export const pbb2022 = {
  schema: "kinerja/policy/1",
  scheme: "ph/pbb",
  version: "2022",
  inForce: { from: "2022-01-01", until: "2023-01-01" },
  supersededBy: "ph/pbb-2023",
  title: {
    id: "Bonus berbasis kinerja Filipina (PBB): kelayakan",
    en: "Philippines: eligibility for the performance-based bonus (PBB)",
  },
  description: {
    id: "Jumlah poin empat kriteria (masing-masing 5 sampai 25) dan kelayakan instansi.",
    en: "The points of four criteria (5 to 25 each), and whether the agency is eligible.",
  },
  citations: {
    memorandum: {
      instrument: "AO 25 Task Force, Memorandum Circular 2022-1",
      checked: "2026-11-24",
      confidence: "high",
      note: "As guidelines of agencies reproduce it. For fiscal year 2022, read as the calendar year; from fiscal year 2023 a further condition is added.",
    },
    points: {
      instrument: "AO 25 Task Force, Memorandum Circular 2022-1",
      checked: "2026-11-24",
      confidence: "high",
      note: "A rating of 1 to 5 times the weight of 5 is 5 to 25 points; points may be brought as printed. A criterion without a rating refuses the record: what it does was not read.",
    },
  },
  cite: "memorandum",
  parameters: {
    source: {
      oneOf: ["ratings", "points"],
      default: "ratings",
      title: {
        id: "Bentuk data: nilai 1 sampai 5, atau poin 5 sampai 25",
        en: "Form of the data: ratings of 1 to 5, or points of 5 to 25",
      },
      cite: "points",
    },
  },
  nodes: {
    performance: {
      kind: "indicator",
      title: { id: "Hasil kinerja (1 sampai 5)", en: "Performance results (1 to 5)" },
      actual: { unit: "rating", min: 1, max: 5, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      then: [{ multiply: 5 }],
    },
    process: {
      kind: "indicator",
      title: { id: "Hasil proses (1 sampai 5)", en: "Process results (1 to 5)" },
      actual: { unit: "rating", min: 1, max: 5, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      then: [{ multiply: 5 }],
    },
    financial: {
      kind: "indicator",
      title: { id: "Hasil keuangan (1 sampai 5)", en: "Financial results (1 to 5)" },
      actual: { unit: "rating", min: 1, max: 5, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      then: [{ multiply: 5 }],
    },
    satisfaction: {
      kind: "indicator",
      title: { id: "Kepuasan warga/klien (1 sampai 5)", en: "Citizen/client satisfaction results (1 to 5)" },
      actual: { unit: "rating", min: 1, max: 5, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      then: [{ multiply: 5 }],
    },
    performancePrinted: {
      kind: "indicator",
      title: {
        id: "Poin hasil kinerja, 5 sampai 25 (untuk source: points)",
        en: "Points of performance results, 5 to 25 (for source: points)",
      },
      actual: { unit: "point", min: 5, max: 25, step: 5 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "points",
    },
    processPrinted: {
      kind: "indicator",
      title: {
        id: "Poin hasil proses, 5 sampai 25 (untuk source: points)",
        en: "Points of process results, 5 to 25 (for source: points)",
      },
      actual: { unit: "point", min: 5, max: 25, step: 5 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "points",
    },
    financialPrinted: {
      kind: "indicator",
      title: {
        id: "Poin hasil keuangan, 5 sampai 25 (untuk source: points)",
        en: "Points of financial results, 5 to 25 (for source: points)",
      },
      actual: { unit: "point", min: 5, max: 25, step: 5 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "points",
    },
    satisfactionPrinted: {
      kind: "indicator",
      title: {
        id: "Poin kepuasan warga/klien, 5 sampai 25 (untuk source: points)",
        en: "Points of citizen/client satisfaction results, 5 to 25 (for source: points)",
      },
      actual: { unit: "point", min: 5, max: 25, step: 5 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "points",
    },
    performancePoints: {
      kind: "group",
      title: { id: "Hasil kinerja", en: "Performance results" },
      parts: [
        { node: "performance", when: "source == 'ratings'" },
        { node: "performancePrinted", when: "source == 'points'" },
      ],
      combine: "sum",
      cite: "points",
    },
    processPoints: {
      kind: "group",
      title: { id: "Hasil proses", en: "Process results" },
      parts: [
        { node: "process", when: "source == 'ratings'" },
        { node: "processPrinted", when: "source == 'points'" },
      ],
      combine: "sum",
      cite: "points",
    },
    financialPoints: {
      kind: "group",
      title: { id: "Hasil keuangan", en: "Financial results" },
      parts: [
        { node: "financial", when: "source == 'ratings'" },
        { node: "financialPrinted", when: "source == 'points'" },
      ],
      combine: "sum",
      cite: "points",
    },
    satisfactionPoints: {
      kind: "group",
      title: { id: "Kepuasan warga/klien", en: "Citizen/client satisfaction results" },
      parts: [
        { node: "satisfaction", when: "source == 'ratings'" },
        { node: "satisfactionPrinted", when: "source == 'points'" },
      ],
      combine: "sum",
      cite: "points",
    },
    total: {
      kind: "group",
      title: { id: "Jumlah poin", en: "Total points" },
      parts: ["performancePoints", "processPoints", "financialPoints", "satisfactionPoints"],
      combine: "sum",
      scale: "eligibility",
    },
  },
  scales: {
    eligibility: {
      title: { id: "Kelayakan", en: "Eligibility" },
      ratings: [
        { id: "not-eligible", label: { id: "Tidak layak", en: "Not eligible" } },
        { id: "eligible", label: { id: "Layak", en: "Eligible" } },
      ],
      bands: [
        { rating: "not-eligible", from: 20, below: 70 },
        { rating: "eligible", from: 70, to: 100 },
      ],
      cite: "memorandum",
    },
  },
  result: "total",
  examples: [
    {
      title: "Ratings of 4, 4, 4 and 2",
      record: {
        subject: "Agency",
        period: "2022",
        actuals: { performance: "4", process: "4", financial: "4", satisfaction: "2" },
      },
      expect: { score: "70", rating: "eligible", status: "scored" },
      origin: "by-hand",
      source: "the weights and the threshold",
      arithmetic: "5 x (4 + 4 + 4 + 2) = 70",
    },
    {
      title: "Ratings of 5, 5, 3 and 3",
      record: {
        subject: "Agency",
        period: "2022",
        actuals: { performance: "5", process: "5", financial: "3", satisfaction: "3" },
      },
      expect: { score: "80", rating: "eligible", status: "scored" },
      origin: "by-hand",
      source: "the weights and the threshold",
      arithmetic: "5 x (5 + 5 + 3 + 3) = 80",
    },
  ],
} as const satisfies PolicyDocument;
