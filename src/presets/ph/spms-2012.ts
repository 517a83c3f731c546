import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The final rating of a Philippine office or employee (OPCR, IPCR) in the strategic performance management system, 1 to 5.
 *
 * The form of the data is a choice: `source` is `ratings` (rows: quality, efficiency and timeliness of each success
 * indicator), `averages` (rows: the average of each indicator as printed), `functions` (the average of each function as
 * printed) or `final` (the final numerical rating as printed). With `ratings` an output held against its target and days
 * early or late may stand in place of the ratings of efficiency and timeliness.
 *
 * @formula  an indicator is the mean of the dimensions that apply; functions are joined by their weights
 * @edge     the final rating is rounded half-up to three decimals before the adjective. Without strategic functions
 *   their weight goes to the core ones (90 and 10)
 * @source   CSC MC 6 s. 2012
 */
export const spms2012 = {
  schema: "kinerja/policy/1",
  scheme: "ph/spms",
  version: "2012",
  inForce: { from: "2012-01-01" },
  title: {
    id: "Sistem pengelolaan kinerja strategis Filipina (SPMS)",
    en: "Philippines: strategic performance management system (SPMS)",
  },
  description: {
    id: "Rata-rata mutu, efisiensi, dan ketepatan waktu tiap indikator keberhasilan (1 sampai 5), digabung menurut fungsi.",
    en: "The mean of quality, efficiency and timeliness of each success indicator (1 to 5), joined by function.",
  },
  citations: {
    circular: {
      instrument: "CSC MC 6 s. 2012",
      checked: "2026-11-24",
      confidence: "high",
      note: "Five-point scale and bands, as the rules of DepEd's IPCRF restate them. The day of the circular was not found: in force from 1 January of its year.",
    },
    dimensions: {
      instrument: "CSC MC 6 s. 2012",
      checked: "2026-11-24",
      confidence: "high",
      note: "The rating of an indicator is the plain mean of the dimensions that apply; those that do not drop out. An empty dimension is read as one that does not apply; an indicator without any refuses the record.",
    },
    functions: {
      instrument: "CSC, SPMS guidebook",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Weights are set by each agency. Typical are strategic 30, core 60, support 10, and without strategic functions core 90, support 10. That indicators of one function count alike is the reading here; who takes the weight of absent core or support functions was not read: such a record is refused, unless their weight is set to 0.",
    },
    weighting: {
      instrument: "CSC, SPMS guidebook",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Where an agency weighs indicators rather than functions: 'indicators' takes the weight of each indicator, which must total 100; 'equal' takes their plain mean.",
    },
    decimals: {
      instrument: "CSC MC 6 s. 2012",
      checked: "2026-11-24",
      confidence: "high",
      note: "The final rating is given to three decimals; half-up is the reading here. Earlier figures are not rounded.",
    },
    quantity: {
      instrument: "Agency SPMS manual",
      checked: "2026-11-24",
      confidence: "high",
      note: "130 % of the target and above 5; 115-129 4; 100-114 3; 51-99 2; 50 and below 1. Printed closed in whole per cents: the percentage is rounded to a whole one, half-up is the reading here.",
    },
    quantityGuidebook: {
      instrument: "CSC, SPMS guidebook",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Usually quoted as the guidebook's default: 90-114 for 3 and 51-89 for 2; the others as in the agency manual.",
    },
    timeliness: {
      instrument: "Agency SPMS manual",
      checked: "2026-11-24",
      confidence: "high",
      note: "3 days early or more 5; 1 or 2 days early 4; on the day 3; 1 or 2 days late 2; 3 days late or more 1.",
    },
    printed: {
      instrument: "Published OPCR and IPCR forms",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Averages of indicators and functions and the final rating may be brought as printed; they are taken as they are printed.",
    },
  },
  cite: "circular",
  parameters: {
    source: {
      oneOf: ["ratings", "averages", "functions", "final"],
      default: "ratings",
      title: {
        id: "Bentuk data: nilai tiap dimensi, rata-rata tiap indikator, rata-rata tiap fungsi, atau nilai akhir",
        en: "Form of the data: ratings of each dimension, averages of each indicator, averages of each function, or the final rating",
      },
      cite: "printed",
    },
    weighting: {
      oneOf: ["functions", "indicators", "equal"],
      default: "functions",
      title: {
        id: "Bobot: menurut fungsi, menurut bobot tiap indikator, atau sama",
        en: "Weights: of the functions, of each indicator, or all alike",
      },
      cite: "weighting",
    },
    strategicWeight: {
      type: "number",
      unit: "percent",
      min: 0,
      max: 100,
      default: 30,
      title: { id: "Bobot fungsi strategis", en: "Weight of strategic functions" },
      cite: "functions",
    },
    coreWeight: {
      type: "number",
      unit: "percent",
      min: 0,
      max: 100,
      default: 60,
      title: { id: "Bobot fungsi inti", en: "Weight of core functions" },
      cite: "functions",
    },
    supportWeight: {
      type: "number",
      unit: "percent",
      min: 0,
      max: 100,
      default: 10,
      title: { id: "Bobot fungsi pendukung", en: "Weight of support functions" },
      cite: "functions",
    },
    quantityScale: {
      oneOf: ["agency-manual", "guidebook"],
      default: "agency-manual",
      title: {
        id: "Skala kuantitas: pedoman instansi (3 mulai 100 %), atau buku panduan CSC (3 mulai 90 %)",
        en: "Scale of quantity: the agency manual (3 from 100 %), or the CSC guidebook (3 from 90 %)",
      },
      cite: "quantityGuidebook",
    },
  },
  rows: {
    indicators: {
      title: { id: "Indikator keberhasilan", en: "Success indicators" },
      min: 0,
      facts: {
        function: {
          type: "choice",
          of: ["strategic", "core", "support"],
          default: "core",
          title: {
            id: "Fungsi: strategis, inti, atau pendukung",
            en: "Function: strategic, core or support",
          },
          cite: "functions",
        },
        indicatorWeight: {
          type: "number",
          unit: "percent",
          min: 0,
          max: 100,
          default: "0",
          title: {
            id: "Bobot indikator (untuk weighting: indicators)",
            en: "Weight of the indicator (for weighting: indicators)",
          },
          cite: "weighting",
        },
      },
    },
  },
  nodes: {
    quality: {
      kind: "indicator",
      in: "indicators",
      title: { id: "Mutu (1 sampai 5)", en: "Quality (1 to 5)" },
      actual: { unit: "point", min: 1, max: 5, step: 1 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "dimensions",
    },
    efficiency: {
      kind: "indicator",
      in: "indicators",
      title: { id: "Efisiensi atau kuantitas (1 sampai 5)", en: "Efficiency or quantity (1 to 5)" },
      actual: { unit: "point", min: 1, max: 5, step: 1 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "dimensions",
    },
    timeliness: {
      kind: "indicator",
      in: "indicators",
      title: { id: "Ketepatan waktu (1 sampai 5)", en: "Timeliness (1 to 5)" },
      actual: { unit: "point", min: 1, max: 5, step: 1 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "dimensions",
    },
    output: {
      kind: "indicator",
      in: "indicators",
      title: {
        id: "Keluaran terhadap target (sebagai ganti nilai efisiensi)",
        en: "Output against its target (in place of the rating of efficiency)",
      },
      actual: { min: 0 },
      direction: "higher",
      target: "from-record",
      achievement: { kind: "ratio" },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      then: [{ multiply: 100 }, { round: 0, mode: "half-up" }],
      cite: "quantity",
    },
    daysEarly: {
      kind: "indicator",
      in: "indicators",
      title: {
        id: "Hari lebih awal dari tenggat, negatif bila terlambat (sebagai ganti nilai ketepatan waktu)",
        en: "Days early, negative where late (in place of the rating of timeliness)",
      },
      actual: { unit: "day", step: 1 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "timeliness",
    },
    outputRating: {
      kind: "formula",
      in: "indicators",
      unit: "point",
      title: { id: "Nilai keluaran", en: "Rating of the output" },
      text: "if(output >= 130, 5, if(output >= 115, 4, if(output >= if(quantityScale == 'guidebook', 90, 100), 3, if(output >= 51, 2, 1))))",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      fullMarks: 5,
      cite: "quantity",
    },
    daysRating: {
      kind: "formula",
      in: "indicators",
      unit: "point",
      title: { id: "Nilai hari", en: "Rating of the days" },
      text: "if(daysEarly >= 3, 5, if(daysEarly >= 1, 4, if(daysEarly >= 0, 3, if(daysEarly >= -2, 2, 1))))",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      fullMarks: 5,
      cite: "timeliness",
    },
    printedAverage: {
      kind: "indicator",
      in: "indicators",
      title: {
        id: "Rata-rata indikator tercetak (untuk source: averages)",
        en: "Average of the indicator as printed (for source: averages)",
      },
      actual: { unit: "point", min: 1, max: 5 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "printed",
    },
    indicatorRating: {
      kind: "group",
      in: "indicators",
      title: { id: "Nilai indikator", en: "Rating of the indicator" },
      parts: [
        { node: "quality", when: "source == 'ratings'" },
        { node: "efficiency", when: "source == 'ratings'" },
        { node: "outputRating", when: "source == 'ratings' and not present(efficiency) and present(output)" },
        { node: "timeliness", when: "source == 'ratings'" },
        {
          node: "daysRating",
          when: "source == 'ratings' and not present(timeliness) and present(daysEarly)",
        },
        { node: "printedAverage", when: "source == 'averages'" },
      ],
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "dimensions",
    },
    strategicRating: {
      kind: "group",
      in: "indicators",
      title: { id: "Nilai indikator strategis", en: "Rating of a strategic indicator" },
      parts: ["indicatorRating"],
      combine: "mean",
      absent: { missing: "required", notApplicable: "leave-out" },
      absentWhen: "function != 'strategic'",
    },
    coreRating: {
      kind: "group",
      in: "indicators",
      title: { id: "Nilai indikator inti", en: "Rating of a core indicator" },
      parts: ["indicatorRating"],
      combine: "mean",
      absent: { missing: "required", notApplicable: "leave-out" },
      absentWhen: "function != 'core'",
    },
    supportRating: {
      kind: "group",
      in: "indicators",
      title: { id: "Nilai indikator pendukung", en: "Rating of a support indicator" },
      parts: ["indicatorRating"],
      combine: "mean",
      absent: { missing: "required", notApplicable: "leave-out" },
      absentWhen: "function != 'support'",
    },
    strategicMean: {
      kind: "group",
      title: { id: "Rata-rata indikator strategis", en: "Mean of the strategic indicators" },
      each: "strategicRating",
      combine: "mean",
      absent: { notApplicable: "leave-out" },
    },
    coreMean: {
      kind: "group",
      title: { id: "Rata-rata indikator inti", en: "Mean of the core indicators" },
      each: "coreRating",
      combine: "mean",
      absent: { notApplicable: "leave-out" },
    },
    supportMean: {
      kind: "group",
      title: { id: "Rata-rata indikator pendukung", en: "Mean of the support indicators" },
      each: "supportRating",
      combine: "mean",
      absent: { notApplicable: "leave-out" },
    },
    printedStrategic: {
      kind: "indicator",
      title: {
        id: "Rata-rata fungsi strategis tercetak (untuk source: functions)",
        en: "Average of the strategic functions as printed (for source: functions)",
      },
      actual: { unit: "point", min: 1, max: 5 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "printed",
    },
    printedCore: {
      kind: "indicator",
      title: {
        id: "Rata-rata fungsi inti tercetak (untuk source: functions)",
        en: "Average of the core functions as printed (for source: functions)",
      },
      actual: { unit: "point", min: 1, max: 5 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "printed",
    },
    printedSupport: {
      kind: "indicator",
      title: {
        id: "Rata-rata fungsi pendukung tercetak (untuk source: functions)",
        en: "Average of the support functions as printed (for source: functions)",
      },
      actual: { unit: "point", min: 1, max: 5 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "printed",
    },
    strategic: {
      kind: "group",
      title: { id: "Fungsi strategis", en: "Strategic functions" },
      parts: [
        { node: "strategicMean", when: "source == 'ratings' or source == 'averages'" },
        { node: "printedStrategic", when: "source == 'functions'" },
      ],
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    core: {
      kind: "group",
      title: { id: "Fungsi inti", en: "Core functions" },
      parts: [
        { node: "coreMean", when: "source == 'ratings' or source == 'averages'" },
        { node: "printedCore", when: "source == 'functions'" },
      ],
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    support: {
      kind: "group",
      title: { id: "Fungsi pendukung", en: "Support functions" },
      parts: [
        { node: "supportMean", when: "source == 'ratings' or source == 'averages'" },
        { node: "printedSupport", when: "source == 'functions'" },
      ],
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    byFunctions: {
      kind: "group",
      title: { id: "Gabungan menurut fungsi", en: "Joined by function" },
      parts: [
        {
          node: "strategic",
          weight: "= if(present(strategic), strategicWeight, 0)",
          when: "present(strategic)",
        },
        {
          node: "core",
          weight: "= coreWeight + if(present(strategic), 0, strategicWeight)",
          when: "coreWeight > 0 or not present(strategic)",
        },
        { node: "support", weight: "= supportWeight", when: "supportWeight > 0" },
      ],
      combine: "weighted-mean",
      weights: 100,
      absent: { missing: "required" },
      cite: "functions",
    },
    byIndicators: {
      kind: "group",
      title: { id: "Gabungan menurut bobot indikator", en: "Joined by the weights of indicators" },
      each: "indicatorRating",
      combine: "weighted-mean",
      weight: "= indicatorWeight",
      cite: "weighting",
    },
    plainMean: {
      kind: "group",
      title: { id: "Rata-rata semua indikator", en: "Plain mean of all indicators" },
      each: "indicatorRating",
      combine: "mean",
      cite: "weighting",
    },
    printedFinal: {
      kind: "indicator",
      title: {
        id: "Nilai akhir tercetak (untuk source: final)",
        en: "Final numerical rating as printed (for source: final)",
      },
      actual: { unit: "point", min: 1, max: 5 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "printed",
    },
    final: {
      kind: "group",
      title: { id: "Nilai akhir", en: "Final rating" },
      parts: [
        {
          node: "byFunctions",
          when: "source == 'functions' or (source != 'final' and weighting == 'functions')",
        },
        {
          node: "byIndicators",
          when: "(source == 'ratings' or source == 'averages') and weighting == 'indicators'",
        },
        {
          node: "plainMean",
          when: "(source == 'ratings' or source == 'averages') and weighting == 'equal'",
        },
        { node: "printedFinal", when: "source == 'final'" },
      ],
      combine: "sum",
      then: [{ round: 3, mode: "half-up", cite: "decimals" }],
      scale: "adjective",
    },
  },
  scales: {
    adjective: {
      title: { id: "Predikat", en: "Adjectival rating" },
      ratings: [
        { id: "poor", label: { id: "Buruk", en: "Poor" } },
        { id: "unsatisfactory", label: { id: "Tidak memuaskan", en: "Unsatisfactory" } },
        { id: "satisfactory", label: { id: "Memuaskan", en: "Satisfactory" } },
        { id: "very-satisfactory", label: { id: "Sangat memuaskan", en: "Very Satisfactory" } },
        { id: "outstanding", label: { id: "Luar biasa", en: "Outstanding" } },
      ],
      digits: 3,
      bands: [
        { rating: "poor", to: "1.499" },
        { rating: "unsatisfactory", from: "1.500", to: "2.499" },
        { rating: "satisfactory", from: "2.500", to: "3.499" },
        { rating: "very-satisfactory", from: "3.500", to: "4.499" },
        { rating: "outstanding", from: "4.500", to: "5.000" },
      ],
      cite: "circular",
    },
  },
  checks: [
    {
      that: "source == 'final' or (weighting != 'functions' and source != 'functions') or present(core) or (coreWeight == 0 and present(strategic))",
      title: {
        id: "fungsi inti ada nilainya, atau bobotnya 0",
        en: "core functions have a value, or weigh 0",
      },
      cite: "functions",
    },
    {
      that: "source == 'final' or (weighting != 'functions' and source != 'functions') or present(support) or supportWeight == 0",
      title: {
        id: "fungsi pendukung ada nilainya, atau bobotnya 0",
        en: "support functions have a value, or weigh 0",
      },
      cite: "functions",
    },
    {
      that: "source == 'functions' or source == 'final' or count(indicators) > 0",
      title: { id: "paling sedikit satu indikator keberhasilan", en: "at least one success indicator" },
    },
    {
      that: "weighting != 'indicators' or source == 'functions' or source == 'final' or sum(indicatorWeight) == 100",
      title: { id: "bobot indikator berjumlah 100", en: "the weights of the indicators total 100" },
      cite: "weighting",
    },
    {
      that: "not (present(efficiency) and present(output))",
      title: {
        id: "nilai efisiensi atau keluaran, bukan keduanya",
        en: "a rating of efficiency or an output, not both",
      },
      cite: "quantity",
    },
    {
      that: "not (present(timeliness) and present(daysEarly))",
      title: {
        id: "nilai ketepatan waktu atau hari, bukan keduanya",
        en: "a rating of timeliness or days, not both",
      },
      cite: "timeliness",
    },
  ],
  exceptions: [
    {
      law: "withholding",
      because:
        "A success indicator is rated on the dimensions that apply to it, so a dimension without a rating is left out of the mean.",
      cite: "dimensions",
    },
  ],
  result: "final",
  examples: [
    {
      title: "One indicator of each function",
      record: {
        subject: "Office",
        period: "2015",
        rows: {
          indicators: [
            { key: "s1", function: "strategic", quality: "4", efficiency: "5", timeliness: "4" },
            { key: "c1", function: "core", quality: "4", timeliness: "3" },
            { key: "p1", function: "support", efficiency: "5" },
          ],
        },
      },
      expect: { score: "3.9", rating: "very-satisfactory", status: "scored", nodes: { strategic: "13/3" } },
      origin: "by-hand",
      source: "the scale and the typical weights",
      arithmetic:
        "strategic (4 + 5 + 4)/3 = 13/3, core (4 + 3)/2 = 3.5, support 5; 0.3 x 13/3 + 0.6 x 3.5 + 0.1 x 5 = 1.3 + 2.1 + 0.5 = 3.9",
    },
    {
      title: "Without strategic functions: 90 and 10",
      record: {
        subject: "Office",
        period: "2015",
        parameters: { source: "functions" },
        actuals: { printedCore: "4.6", printedSupport: "3.6" },
      },
      expect: { score: "4.5", rating: "outstanding", status: "scored" },
      origin: "by-hand",
      source: "the typical weights",
      arithmetic: "0.9 x 4.6 + 0.1 x 3.6 = 4.14 + 0.36 = 4.5",
    },
  ],
} as const satisfies PolicyDocument;
