import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The World Bank's Country Policy and Institutional Assessment, 1 to 6: the overall score (IRAI) as the mean of four
 * clusters of sixteen criteria, and beside it the IDA country performance rating (the node `performanceRating`).
 *
 * The form of the data is a choice: `source` is `criteria` (sixteen ratings of 1 to 6, half points allowed) or `clusters`
 * (the four cluster scores as printed). The portfolio performance rating is needed for the country performance rating
 * only.
 *
 * @formula  mean(A, B, C, D); country performance rating 0.24 x mean(A, B, C) + 0.68 x D + 0.08 x portfolio
 * @edge     clusters count alike whatever the number of their criteria; a criterion without a rating refuses the record
 * @exact    nothing is rounded; printed cluster scores are taken as they are printed
 * @source   World Bank, IDA country performance ratings; IEG brief on the CPIA (2009)
 */
export const cpia2009 = {
  schema: "kinerja/policy/1",
  scheme: "worldbank/cpia",
  version: "2009",
  inForce: { from: "2005-01-01" },
  title: {
    id: "Penilaian kebijakan dan kelembagaan negara (CPIA)",
    en: "Country Policy and Institutional Assessment",
  },
  description: {
    id: "Rata-rata empat kelompok kriteria kebijakan dan kelembagaan sebuah negara, 1 (rendah) sampai 6 (tinggi).",
    en: "The mean of four clusters of criteria of a country's policies and institutions, 1 (low) to 6 (high).",
  },
  citations: {
    cpia: {
      instrument: "World Bank, IDA country performance ratings; IEG, brief on the CPIA (2009)",
      checked: "2026-11-24",
      confidence: "high",
      note: "Sixteen criteria of 1 to 6 in four clusters of equal weight. In force from 1 January 2005, the first year of the published figures, which follow the same rules (281 of 290 country-years of 2005 to 2008 agree in all clusters and the overall score); neither a beginning nor an end is stated, and the version is named after the year of the brief. What a missing criterion does is not stated: the record is refused.",
    },
    criteria: {
      instrument: "World Bank, catalogue of indicators, public policies and institutions (series IQ.CPA)",
      checked: "2026-11-24",
      confidence: "medium",
      note: "The names of the criteria and their clusters as the catalogue lists the series.",
    },
    clusters: {
      instrument: "World Bank, catalogue of indicators, public policies and institutions (series IQ.CPA)",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Cluster averages are published beside the criteria. Results of rounded averages may differ from those of the criteria.",
    },
    performance: {
      instrument: "World Bank, IDA country performance ratings",
      checked: "2026-11-24",
      confidence: "high",
      note: "0.24 for the mean of clusters A to C, 0.68 for cluster D, 0.08 for the performance of the portfolio. The scale of the portfolio rating was not read; it has no ends here.",
    },
  },
  cite: "cpia",
  parameters: {
    source: {
      oneOf: ["criteria", "clusters"],
      default: "criteria",
      title: {
        id: "Bentuk data: enam belas kriteria, atau empat nilai kelompok tercetak",
        en: "Form of the data: the sixteen criteria, or the four printed cluster scores",
      },
      cite: "clusters",
    },
  },
  nodes: {
    macroeconomicManagement: {
      kind: "indicator",
      title: { id: "Pengelolaan makroekonomi", en: "Macroeconomic management" },
      actual: { unit: "point", min: 1, max: 6, step: "0.5" },
      direction: "higher",
      absent: { missing: "required" },
      cite: "criteria",
    },
    fiscalPolicy: {
      kind: "indicator",
      title: { id: "Kebijakan fiskal", en: "Fiscal policy" },
      actual: { unit: "point", min: 1, max: 6, step: "0.5" },
      direction: "higher",
      absent: { missing: "required" },
      cite: "criteria",
    },
    debtPolicy: {
      kind: "indicator",
      title: { id: "Kebijakan utang", en: "Debt policy" },
      actual: { unit: "point", min: 1, max: 6, step: "0.5" },
      direction: "higher",
      absent: { missing: "required" },
      cite: "criteria",
    },
    trade: {
      kind: "indicator",
      title: { id: "Perdagangan", en: "Trade" },
      actual: { unit: "point", min: 1, max: 6, step: "0.5" },
      direction: "higher",
      absent: { missing: "required" },
      cite: "criteria",
    },
    financialSector: {
      kind: "indicator",
      title: { id: "Sektor keuangan", en: "Financial sector" },
      actual: { unit: "point", min: 1, max: 6, step: "0.5" },
      direction: "higher",
      absent: { missing: "required" },
      cite: "criteria",
    },
    businessRegulation: {
      kind: "indicator",
      title: { id: "Lingkungan regulasi usaha", en: "Business regulatory environment" },
      actual: { unit: "point", min: 1, max: 6, step: "0.5" },
      direction: "higher",
      absent: { missing: "required" },
      cite: "criteria",
    },
    genderEquality: {
      kind: "indicator",
      title: { id: "Kesetaraan gender", en: "Gender equality" },
      actual: { unit: "point", min: 1, max: 6, step: "0.5" },
      direction: "higher",
      absent: { missing: "required" },
      cite: "criteria",
    },
    equityOfResourceUse: {
      kind: "indicator",
      title: { id: "Keadilan penggunaan sumber daya publik", en: "Equity of public resource use" },
      actual: { unit: "point", min: 1, max: 6, step: "0.5" },
      direction: "higher",
      absent: { missing: "required" },
      cite: "criteria",
    },
    humanResources: {
      kind: "indicator",
      title: { id: "Pembangunan sumber daya manusia", en: "Building human resources" },
      actual: { unit: "point", min: 1, max: 6, step: "0.5" },
      direction: "higher",
      absent: { missing: "required" },
      cite: "criteria",
    },
    socialProtection: {
      kind: "indicator",
      title: { id: "Perlindungan sosial", en: "Social protection" },
      actual: { unit: "point", min: 1, max: 6, step: "0.5" },
      direction: "higher",
      absent: { missing: "required" },
      cite: "criteria",
    },
    environmentalSustainability: {
      kind: "indicator",
      title: {
        id: "Kebijakan dan lembaga untuk kelestarian lingkungan",
        en: "Policy and institutions for environmental sustainability",
      },
      actual: { unit: "point", min: 1, max: 6, step: "0.5" },
      direction: "higher",
      absent: { missing: "required" },
      cite: "criteria",
    },
    propertyRights: {
      kind: "indicator",
      title: {
        id: "Hak milik dan tata kelola berdasarkan aturan",
        en: "Property rights and rule-based governance",
      },
      actual: { unit: "point", min: 1, max: 6, step: "0.5" },
      direction: "higher",
      absent: { missing: "required" },
      cite: "criteria",
    },
    budgetaryManagement: {
      kind: "indicator",
      title: {
        id: "Mutu pengelolaan anggaran dan keuangan",
        en: "Quality of budgetary and financial management",
      },
      actual: { unit: "point", min: 1, max: 6, step: "0.5" },
      direction: "higher",
      absent: { missing: "required" },
      cite: "criteria",
    },
    revenueMobilization: {
      kind: "indicator",
      title: { id: "Efisiensi penerimaan", en: "Efficiency of revenue mobilization" },
      actual: { unit: "point", min: 1, max: 6, step: "0.5" },
      direction: "higher",
      absent: { missing: "required" },
      cite: "criteria",
    },
    publicAdministration: {
      kind: "indicator",
      title: { id: "Mutu administrasi publik", en: "Quality of public administration" },
      actual: { unit: "point", min: 1, max: 6, step: "0.5" },
      direction: "higher",
      absent: { missing: "required" },
      cite: "criteria",
    },
    transparency: {
      kind: "indicator",
      title: {
        id: "Transparansi, akuntabilitas, dan korupsi di sektor publik",
        en: "Transparency, accountability and corruption in the public sector",
      },
      actual: { unit: "point", min: 1, max: 6, step: "0.5" },
      direction: "higher",
      absent: { missing: "required" },
      cite: "criteria",
    },
    economicManagementPrinted: {
      kind: "indicator",
      title: {
        id: "Nilai kelompok A tercetak: Pengelolaan ekonomi (untuk source: clusters)",
        en: "Printed score of cluster A: Economic management (for source: clusters)",
      },
      actual: { unit: "point", min: 1, max: 6 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "clusters",
    },
    structuralPoliciesPrinted: {
      kind: "indicator",
      title: {
        id: "Nilai kelompok B tercetak: Kebijakan struktural (untuk source: clusters)",
        en: "Printed score of cluster B: Structural policies (for source: clusters)",
      },
      actual: { unit: "point", min: 1, max: 6 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "clusters",
    },
    socialInclusionPrinted: {
      kind: "indicator",
      title: {
        id: "Nilai kelompok C tercetak: Inklusi sosial dan keadilan (untuk source: clusters)",
        en: "Printed score of cluster C: Social inclusion and equity (for source: clusters)",
      },
      actual: { unit: "point", min: 1, max: 6 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "clusters",
    },
    publicSectorPrinted: {
      kind: "indicator",
      title: {
        id: "Nilai kelompok D tercetak: Pengelolaan dan lembaga sektor publik (untuk source: clusters)",
        en: "Printed score of cluster D: Public sector management and institutions (for source: clusters)",
      },
      actual: { unit: "point", min: 1, max: 6 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "clusters",
    },
    economicManagementCriteria: {
      kind: "group",
      title: { id: "Rata-rata kriteria A", en: "Mean of the criteria of A" },
      parts: ["macroeconomicManagement", "fiscalPolicy", "debtPolicy"],
      combine: "mean",
    },
    economicManagement: {
      kind: "group",
      title: { id: "Kelompok A: Pengelolaan ekonomi", en: "Cluster A: Economic management" },
      parts: [
        { node: "economicManagementCriteria", when: "source == 'criteria'" },
        { node: "economicManagementPrinted", when: "source == 'clusters'" },
      ],
      combine: "mean",
    },
    structuralPoliciesCriteria: {
      kind: "group",
      title: { id: "Rata-rata kriteria B", en: "Mean of the criteria of B" },
      parts: ["trade", "financialSector", "businessRegulation"],
      combine: "mean",
    },
    structuralPolicies: {
      kind: "group",
      title: { id: "Kelompok B: Kebijakan struktural", en: "Cluster B: Structural policies" },
      parts: [
        { node: "structuralPoliciesCriteria", when: "source == 'criteria'" },
        { node: "structuralPoliciesPrinted", when: "source == 'clusters'" },
      ],
      combine: "mean",
    },
    socialInclusionCriteria: {
      kind: "group",
      title: { id: "Rata-rata kriteria C", en: "Mean of the criteria of C" },
      parts: [
        "genderEquality",
        "equityOfResourceUse",
        "humanResources",
        "socialProtection",
        "environmentalSustainability",
      ],
      combine: "mean",
    },
    socialInclusion: {
      kind: "group",
      title: { id: "Kelompok C: Inklusi sosial dan keadilan", en: "Cluster C: Social inclusion and equity" },
      parts: [
        { node: "socialInclusionCriteria", when: "source == 'criteria'" },
        { node: "socialInclusionPrinted", when: "source == 'clusters'" },
      ],
      combine: "mean",
    },
    publicSectorCriteria: {
      kind: "group",
      title: { id: "Rata-rata kriteria D", en: "Mean of the criteria of D" },
      parts: [
        "propertyRights",
        "budgetaryManagement",
        "revenueMobilization",
        "publicAdministration",
        "transparency",
      ],
      combine: "mean",
    },
    publicSector: {
      kind: "group",
      title: {
        id: "Kelompok D: Pengelolaan dan lembaga sektor publik",
        en: "Cluster D: Public sector management and institutions",
      },
      parts: [
        { node: "publicSectorCriteria", when: "source == 'criteria'" },
        { node: "publicSectorPrinted", when: "source == 'clusters'" },
      ],
      combine: "mean",
    },
    cpia: {
      kind: "group",
      title: { id: "Nilai keseluruhan CPIA (IRAI)", en: "Overall CPIA score (IRAI)" },
      parts: ["economicManagement", "structuralPolicies", "socialInclusion", "publicSector"],
      combine: "mean",
    },
    portfolio: {
      kind: "indicator",
      title: { id: "Nilai kinerja portofolio IDA", en: "Portfolio performance rating" },
      actual: { unit: "point", min: 0 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "performance",
    },
    policies: {
      kind: "group",
      title: { id: "Rata-rata kelompok A, B, dan C", en: "Mean of clusters A, B and C" },
      parts: ["economicManagement", "structuralPolicies", "socialInclusion"],
      combine: "mean",
      cite: "performance",
    },
    performanceRating: {
      kind: "group",
      title: { id: "Nilai kinerja negara IDA (CPR)", en: "IDA country performance rating (CPR)" },
      parts: [
        { node: "policies", weight: "0.24" },
        { node: "publicSector", weight: "0.68" },
        { node: "portfolio", weight: "0.08" },
      ],
      combine: "sum",
      weights: 1,
      absent: { missing: "leave-out", notApplicable: "leave-out", atLeast: 3 },
      cite: "performance",
    },
  },
  result: "cpia",
  examples: [
    {
      title: "Printed cluster scores of 4, 3.5, 3 and 2.5, portfolio 5",
      record: {
        subject: "Example",
        period: "2009",
        parameters: { source: "clusters" },
        actuals: {
          economicManagementPrinted: "4",
          structuralPoliciesPrinted: "3.5",
          socialInclusionPrinted: "3",
          publicSectorPrinted: "2.5",
          portfolio: "5",
        },
      },
      expect: { score: "3.25", nodes: { policies: "3.5", performanceRating: "2.94" } },
      origin: "by-hand",
      source: "World Bank, IDA country performance ratings",
      arithmetic:
        "(4 + 3.5 + 3 + 2.5) / 4 = 3.25; 0.24 x 3.5 + 0.68 x 2.5 + 0.08 x 5 = 0.84 + 1.70 + 0.40 = 2.94",
    },
  ],
} as const satisfies PolicyDocument;
