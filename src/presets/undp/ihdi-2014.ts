import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The Inequality-adjusted Human Development Index of a country, 0 to 1: the three dimension indices, each reduced by
 * the inequality of its distribution, in a geometric mean.
 *
 * The form of the data is a choice: `source` is `components` (the four figures of the HDI), `indices` (the three
 * dimension indices) or `adjusted` (the three adjusted indices and the HDI as the table prints them). Inequality is
 * given in per cent in every form; `adjusted` needs it for the coefficient only. The overall loss (in per cent) and the
 * coefficient of human inequality are nodes of their own.
 *
 * @formula  (H* x E* x I*)^(1/3), each adjusted index being its index x (1 - inequality / 100)
 * @edge     rounded half-up to three decimals as the HDI is; `decimals: all` rounds nothing. The loss is that of the
 *   unrounded indices (the edition of 2018); `lossOf: printed` takes both indices at three decimals (that of 2023/24)
 * @source   UNDP, Human Development Report, technical note 2
 */
export const ihdi2014 = {
  schema: "kinerja/policy/1",
  scheme: "undp/ihdi",
  version: "2014",
  inForce: { from: "2014-01-01" },
  title: {
    id: "Indeks pembangunan manusia yang disesuaikan dengan ketimpangan",
    en: "Inequality-adjusted Human Development Index",
  },
  description: {
    id: "Indeks pembangunan manusia setelah dikurangi ketimpangan kesehatan, pendidikan, dan pendapatan, 0 sampai 1.",
    en: "The Human Development Index less the inequality of health, education and income, 0 to 1.",
  },
  citations: {
    note2: {
      instrument: "UNDP, Human Development Report, technical note 2",
      checked: "2026-11-24",
      confidence: "high",
      note: "Recomputed against table 3 of the 2018 statistical update. In force from 1 January 2014 like the dimension indices that it uses; the first edition of this form is not stated. The period is the edition, not the year of the data.",
    },
    inequality: {
      instrument: "UNDP, Human Development Report, technical note 2",
      checked: "2026-11-24",
      confidence: "high",
      note: "An Atkinson measure with aversion 1 (1 - geometric mean / arithmetic mean of the distribution), published in per cent. It is computed from household data and comes with the record.",
    },
    note1: {
      instrument: "UNDP, Human Development Report, technical note 1 (2014 and later editions)",
      checked: "2026-11-24",
      confidence: "high",
      note: "Goalposts and caps of the Human Development Index; the income index is the same logged index.",
    },
    otherEnds: {
      instrument: "UNDP, Human Development Report, technical note 1 (2014 and later editions)",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Caps are named for schooling and income; that a life expectancy above 85 counts as 85, and a value below the lower goalpost as that goalpost, is the same rule read on.",
    },
    printedTable: {
      instrument: "UNDP, Human Development Report, 2018 statistical update, table 3",
      checked: "2026-11-24",
      confidence: "high",
      note: "The table prints the HDI, the adjusted index and the inequality of each dimension. Printed figures are taken as they are printed: results may differ in the last digit from those of unrounded figures.",
    },
    decimals: {
      instrument: "UNDP, Human Development Report, technical note 2",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Read as the Human Development Index is published: to three decimals, nothing rounded before. No rounding of this index was read in the note itself, so it can be turned off. Half-up is the reading here.",
    },
    loss: {
      instrument: "UNDP, Human Development Report 2023/2024, composite indices, complete time series",
      checked: "2026-11-24",
      confidence: "high",
      note: "The overall loss of the statistical update of 2018 is that of the unrounded indices; in the file of 2023/24 it is that of the two indices at three decimals (165 of 165 countries). The editions between them were not checked.",
    },
  },
  cite: "note2",
  parameters: {
    source: {
      oneOf: ["components", "indices", "adjusted"],
      default: "components",
      title: {
        id: "Bentuk data: empat komponen IPM, tiga indeks dimensi, atau tiga indeks tercetak yang sudah disesuaikan",
        en: "Form of the data: the four components of the HDI, the three dimension indices, or the three printed adjusted indices",
      },
      cite: "printedTable",
    },
    decimals: {
      oneOf: ["three", "all"],
      default: "three",
      title: {
        id: "Angka di belakang koma: tiga, atau semua (tanpa pembulatan)",
        en: "Decimals of the index: three, or all (no rounding)",
      },
      cite: "decimals",
    },
    lossOf: {
      oneOf: ["unrounded", "printed"],
      default: "unrounded",
      title: {
        id: "Kehilangan dihitung dari indeks yang tidak dibulatkan (edisi 2018), atau dari indeks tiga desimal (edisi 2023/24)",
        en: "The loss is that of the unrounded indices (edition of 2018), or of the indices at three decimals (edition of 2023/24)",
      },
      cite: "loss",
    },
  },
  nodes: {
    lifeExpectancy: {
      kind: "indicator",
      title: { id: "Umur harapan hidup saat lahir", en: "Life expectancy at birth" },
      actual: { unit: "year", min: 0 },
      direction: "higher",
      achievement: { kind: "goalposts", worst: 20, best: 85, clip: true },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "otherEnds",
    },
    expectedSchooling: {
      kind: "indicator",
      title: { id: "Harapan lama sekolah", en: "Expected years of schooling" },
      actual: { unit: "year", min: 0 },
      direction: "higher",
      achievement: { kind: "goalposts", worst: 0, best: 18, clip: true },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "note1",
    },
    meanSchooling: {
      kind: "indicator",
      title: { id: "Rata-rata lama sekolah", en: "Mean years of schooling" },
      actual: { unit: "year", min: 0 },
      direction: "higher",
      achievement: { kind: "goalposts", worst: 0, best: 15, clip: true },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "note1",
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
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "note1",
    },
    healthIndex: {
      kind: "indicator",
      title: { id: "Indeks kesehatan (untuk source: indices)", en: "Health index (for source: indices)" },
      actual: { unit: "index", min: 0, max: 1 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "note1",
    },
    educationIndex: {
      kind: "indicator",
      title: { id: "Indeks pendidikan (untuk source: indices)", en: "Education index (for source: indices)" },
      actual: { unit: "index", min: 0, max: 1 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "note1",
    },
    incomeIndex: {
      kind: "indicator",
      title: { id: "Indeks pendapatan (untuk source: indices)", en: "Income index (for source: indices)" },
      actual: { unit: "index", min: 0, max: 1 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "note1",
    },
    healthInequality: {
      kind: "indicator",
      title: { id: "Ketimpangan umur harapan hidup", en: "Inequality in life expectancy" },
      actual: { unit: "percent", min: 0, max: 100 },
      direction: "lower",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "inequality",
    },
    educationInequality: {
      kind: "indicator",
      title: { id: "Ketimpangan pendidikan", en: "Inequality in education" },
      actual: { unit: "percent", min: 0, max: 100 },
      direction: "lower",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "inequality",
    },
    incomeInequality: {
      kind: "indicator",
      title: { id: "Ketimpangan pendapatan", en: "Inequality in income" },
      actual: { unit: "percent", min: 0, max: 100 },
      direction: "lower",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "inequality",
    },
    healthAdjustedIndex: {
      kind: "indicator",
      title: {
        id: "Indeks harapan hidup tercetak yang sudah disesuaikan (untuk source: adjusted)",
        en: "Printed inequality-adjusted life expectancy index (for source: adjusted)",
      },
      actual: { unit: "index", min: 0, max: 1 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "printedTable",
    },
    educationAdjustedIndex: {
      kind: "indicator",
      title: {
        id: "Indeks pendidikan tercetak yang sudah disesuaikan (untuk source: adjusted)",
        en: "Printed inequality-adjusted education index (for source: adjusted)",
      },
      actual: { unit: "index", min: 0, max: 1 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "printedTable",
    },
    incomeAdjustedIndex: {
      kind: "indicator",
      title: {
        id: "Indeks pendapatan tercetak yang sudah disesuaikan (untuk source: adjusted)",
        en: "Printed inequality-adjusted income index (for source: adjusted)",
      },
      actual: { unit: "index", min: 0, max: 1 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "printedTable",
    },
    printedHdi: {
      kind: "indicator",
      title: {
        id: "IPM tercetak, untuk kehilangan (untuk source: adjusted)",
        en: "Printed HDI, for the loss (for source: adjusted)",
      },
      actual: { unit: "index", min: 0, max: 1 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "printedTable",
    },
    schooling: {
      kind: "group",
      title: { id: "Indeks pendidikan dari lama sekolah", en: "Education index of the years of schooling" },
      parts: ["expectedSchooling", "meanSchooling"],
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out", atLeast: 2 },
      cite: "note1",
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
      cite: "note1",
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
      cite: "note1",
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
      cite: "note1",
    },
    healthAdjusted: {
      kind: "formula",
      title: { id: "Indeks kesehatan yang disesuaikan", en: "Inequality-adjusted health index" },
      text: "if(source == 'adjusted', healthAdjustedIndex, health * (1 - healthInequality / 100))",
      fullMarks: 1,
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    educationAdjusted: {
      kind: "formula",
      title: { id: "Indeks pendidikan yang disesuaikan", en: "Inequality-adjusted education index" },
      text: "if(source == 'adjusted', educationAdjustedIndex, education * (1 - educationInequality / 100))",
      fullMarks: 1,
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    incomeAdjusted: {
      kind: "formula",
      title: { id: "Indeks pendapatan yang disesuaikan", en: "Inequality-adjusted income index" },
      text: "if(source == 'adjusted', incomeAdjustedIndex, livingStandard * (1 - incomeInequality / 100))",
      fullMarks: 1,
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    ihdi: {
      kind: "group",
      title: {
        id: "Indeks pembangunan manusia yang disesuaikan dengan ketimpangan",
        en: "Inequality-adjusted Human Development Index",
      },
      parts: ["healthAdjusted", "educationAdjusted", "incomeAdjusted"],
      combine: "geometric-mean",
      absent: { missing: "leave-out", notApplicable: "leave-out", tooFew: "leave-out", atLeast: 3 },
      then: [{ round: 3, mode: "half-up", when: "decimals == 'three'", cite: "decimals" }],
    },
    computedHdi: {
      kind: "group",
      title: {
        id: "Indeks pembangunan manusia dari indeks dimensi",
        en: "Human Development Index of the dimension indices",
      },
      parts: ["health", "education", "livingStandard"],
      combine: "geometric-mean",
      absent: { missing: "leave-out", notApplicable: "leave-out", tooFew: "leave-out", atLeast: 3 },
      cite: "note1",
    },
    hdi: {
      kind: "group",
      title: { id: "Indeks pembangunan manusia", en: "Human Development Index" },
      description: { id: "Tidak dibulatkan.", en: "Not rounded." },
      parts: [
        { node: "computedHdi", when: "source != 'adjusted'" },
        { node: "printedHdi", when: "source == 'adjusted'" },
      ],
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out", tooFew: "leave-out" },
      cite: "note1",
    },
    loss: {
      kind: "formula",
      title: { id: "Kehilangan keseluruhan", en: "Overall loss" },
      description: {
        id: "(1 - IPM yang disesuaikan / IPM) x 100. Dari indeks yang tidak dibulatkan (komponen dan indeks), IPM habis dibagi: yang tersisa hanya ketimpangan.",
        en: "(1 - adjusted HDI / HDI) x 100. Of unrounded indices (components and indices) the HDI cancels out: what is left are the inequalities.",
      },
      unit: "percent",
      text: "if(lossOf == 'printed', (1 - round(ihdi, 3, 'half-up') / round(hdi, 3, 'half-up')) * 100, if(source == 'adjusted', (1 - (healthAdjusted * educationAdjusted * incomeAdjusted) ^ (1 / 3) / hdi) * 100, (1 - ((1 - healthInequality / 100) * (1 - educationInequality / 100) * (1 - incomeInequality / 100)) ^ (1 / 3)) * 100))",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      absentWhen: "not (present(hdi) and hdi > 0)",
      cite: "loss",
    },
    humanInequality: {
      kind: "group",
      title: { id: "Koefisien ketimpangan manusia", en: "Coefficient of human inequality" },
      parts: ["healthInequality", "educationInequality", "incomeInequality"],
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out", tooFew: "leave-out", atLeast: 3 },
    },
  },
  result: "ihdi",
  examples: [
    {
      title: "Dimension indices of 0.8, inequality of 0, 36 and 20 per cent",
      record: {
        subject: "Example",
        period: "2018",
        parameters: { source: "indices" },
        actuals: {
          healthIndex: "0.8",
          educationIndex: "0.8",
          incomeIndex: "0.8",
          healthInequality: "0",
          educationInequality: "36",
          incomeInequality: "20",
        },
      },
      expect: { score: "0.64", nodes: { hdi: "0.8", loss: "20", humanInequality: "56/3" } },
      origin: "by-hand",
      source: "UNDP, Human Development Report, technical note 2",
      arithmetic:
        "adjusted 0.8, 0.8 x 0.64 = 0.512 and 0.8 x 0.8 = 0.64; product 0.262144 = 0.64^3; HDI 0.8; loss (1 - 0.64 / 0.8) x 100 = 20; (0 + 36 + 20) / 3 = 56/3",
    },
    {
      title: "The loss of the indices at three decimals",
      record: {
        subject: "Example",
        period: "2024",
        parameters: { source: "adjusted", lossOf: "printed" },
        actuals: {
          healthAdjustedIndex: "0.6",
          educationAdjustedIndex: "0.6",
          incomeAdjustedIndex: "0.6",
          printedHdi: "0.7504",
          healthInequality: "20",
          educationInequality: "20",
          incomeInequality: "20",
        },
      },
      expect: { score: "0.6", nodes: { loss: "20" } },
      origin: "by-hand",
      source: "UNDP, Human Development Report 2023/2024, composite indices, complete time series",
      arithmetic:
        "(0.6 x 0.6 x 0.6)^(1/3) = 0.6; the HDI at three decimals is 0.750; (1 - 0.6 / 0.75) x 100 = 20",
    },
  ],
} as const satisfies PolicyDocument;
