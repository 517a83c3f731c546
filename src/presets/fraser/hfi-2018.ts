import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The Human Freedom Index of a country, edition of 2018, 0 to 10: the mean of personal and economic freedom.
 *
 * The form of the data is a choice: `source` is `categories` (seven personal categories and five economic areas),
 * `components` (the economic areas from their components, one a row of `components` with its `area`) or `indices`
 * (personal and economic freedom as printed). The period is the year of the data or that of the edition. Quartiles follow
 * from the rank and are not part of this policy.
 *
 * @formula  mean(personal, economic) rounded to 2 decimals; personal is the mean of mean(rule of law, security) and
 *   mean(movement, religion, association, expression, identity); economic is the mean of the areas, rounded to 2 decimals
 * @edge     a missing personal category re-weights only inside its half; a missing area re-weights the other areas; with a
 *   half or one of the two indices absent there is no index (status `no-score`)
 * @source   Fraser Institute and Cato Institute, Human Freedom Index 2018, data file and codebook
 */
export const hfi2018 = {
  schema: "kinerja/policy/1",
  scheme: "fraser/hfi",
  version: "2018",
  inForce: { from: "2008-01-01", until: "2019-01-01" },
  title: { id: "Indeks kebebasan manusia", en: "Human Freedom Index" },
  description: {
    id: "Rata-rata kebebasan pribadi dan kebebasan ekonomi sebuah negara, 0 sampai 10.",
    en: "The mean of a country's personal and economic freedom, 0 to 10.",
  },
  citations: {
    hfi: {
      instrument: "Fraser Institute and Cato Institute, Human Freedom Index 2018, data file and codebook",
      checked: "2026-11-24",
      confidence: "high",
      note: "Recomputed for all scored country-years of the data file. The edition of 2018 computes the data years from 2008 by one method, so the policy holds from 1 January 2008 to the end of 2018: a period may be the year of the data or that of the edition.",
    },
    halves: {
      instrument: "Fraser Institute and Cato Institute, Human Freedom Index 2018, data file and codebook",
      checked: "2026-11-24",
      confidence: "high",
      note: "A missing item re-weights only inside its half. What a half without any item does is not stated: there is no index here.",
    },
    areas: {
      instrument: "Fraser Institute and Cato Institute, Human Freedom Index 2018, data file and codebook",
      checked: "2026-11-24",
      confidence: "high",
      note: "The mean of five areas, rounded to two decimals; areas are means of their components, missing ones dropped. A missing area is dropped likewise: the data file scores three country-years so. The names of areas are those of the codebook. Half-up is the reading here: the mode is not printed.",
    },
    twoDecimals: {
      instrument: "Fraser Institute and Cato Institute, Human Freedom Index 2018, data file and codebook",
      checked: "2026-11-24",
      confidence: "high",
      note: "Ranked on the score of two decimals, competition ranking. Half-up is the reading here: the mode is not printed.",
    },
  },
  cite: "hfi",
  parameters: {
    source: {
      oneOf: ["categories", "components", "indices"],
      default: "categories",
      title: {
        id: "Bentuk data: kategori dan bidang, bidang ekonomi dari komponennya, atau dua indeks tercetak",
        en: "Form of the data: categories and areas, economic areas from their components, or the two printed indices",
      },
      cite: "areas",
    },
  },
  rows: {
    components: {
      title: {
        id: "Komponen ekonomi (untuk source: components)",
        en: "Economic components (for source: components)",
      },
      min: 0,
      facts: {
        area: {
          type: "choice",
          of: ["government", "legal", "money", "trade", "regulation"],
          title: { id: "Bidang", en: "Area" },
        },
      },
    },
  },
  nodes: {
    ruleOfLaw: {
      kind: "indicator",
      title: { id: "Supremasi hukum", en: "Rule of law" },
      actual: { unit: "point", min: 0, max: 10 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    security: {
      kind: "indicator",
      title: { id: "Keamanan dan keselamatan", en: "Security and safety" },
      actual: { unit: "point", min: 0, max: 10 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    movement: {
      kind: "indicator",
      title: { id: "Kebebasan bergerak", en: "Movement" },
      actual: { unit: "point", min: 0, max: 10 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    religion: {
      kind: "indicator",
      title: { id: "Kebebasan beragama", en: "Religion" },
      actual: { unit: "point", min: 0, max: 10 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    association: {
      kind: "indicator",
      title: { id: "Kebebasan berserikat", en: "Association, assembly and civil society" },
      actual: { unit: "point", min: 0, max: 10 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    expression: {
      kind: "indicator",
      title: { id: "Kebebasan berekspresi dan informasi", en: "Expression and information" },
      actual: { unit: "point", min: 0, max: 10 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    identity: {
      kind: "indicator",
      title: { id: "Identitas dan hubungan", en: "Identity and relationships" },
      actual: { unit: "point", min: 0, max: 10 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    government: {
      kind: "indicator",
      title: { id: "Ukuran pemerintahan", en: "Size of government" },
      actual: { unit: "point", min: 0, max: 10 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "areas",
    },
    legal: {
      kind: "indicator",
      title: { id: "Sistem hukum dan hak milik", en: "Legal system and property rights" },
      actual: { unit: "point", min: 0, max: 10 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "areas",
    },
    money: {
      kind: "indicator",
      title: { id: "Uang yang sehat", en: "Sound money" },
      actual: { unit: "point", min: 0, max: 10 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "areas",
    },
    trade: {
      kind: "indicator",
      title: { id: "Kebebasan perdagangan internasional", en: "Freedom to trade internationally" },
      actual: { unit: "point", min: 0, max: 10 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "areas",
    },
    regulation: {
      kind: "indicator",
      title: { id: "Regulasi", en: "Regulation" },
      actual: { unit: "point", min: 0, max: 10 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "areas",
    },
    component: {
      kind: "indicator",
      in: "components",
      title: { id: "Nilai komponen", en: "Score of the component" },
      actual: { unit: "point", min: 0, max: 10 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "areas",
    },
    governmentComponent: {
      kind: "formula",
      in: "components",
      title: { id: "Komponen: ukuran pemerintahan", en: "Component: size of government" },
      text: "component",
      fullMarks: 10,
      absentWhen: "area != 'government'",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "areas",
    },
    governmentMean: {
      kind: "group",
      title: {
        id: "Rata-rata komponen: ukuran pemerintahan",
        en: "Mean of the components: size of government",
      },
      each: "governmentComponent",
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "areas",
    },
    governmentArea: {
      kind: "group",
      title: { id: "Bidang: ukuran pemerintahan", en: "Area: size of government" },
      parts: [
        { node: "government", when: "source == 'categories'" },
        { node: "governmentMean", when: "source == 'components'" },
      ],
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "areas",
    },
    legalComponent: {
      kind: "formula",
      in: "components",
      title: {
        id: "Komponen: sistem hukum dan hak milik",
        en: "Component: legal system and property rights",
      },
      text: "component",
      fullMarks: 10,
      absentWhen: "area != 'legal'",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "areas",
    },
    legalMean: {
      kind: "group",
      title: {
        id: "Rata-rata komponen: sistem hukum dan hak milik",
        en: "Mean of the components: legal system and property rights",
      },
      each: "legalComponent",
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "areas",
    },
    legalArea: {
      kind: "group",
      title: { id: "Bidang: sistem hukum dan hak milik", en: "Area: legal system and property rights" },
      parts: [
        { node: "legal", when: "source == 'categories'" },
        { node: "legalMean", when: "source == 'components'" },
      ],
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "areas",
    },
    moneyComponent: {
      kind: "formula",
      in: "components",
      title: { id: "Komponen: uang yang sehat", en: "Component: sound money" },
      text: "component",
      fullMarks: 10,
      absentWhen: "area != 'money'",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "areas",
    },
    moneyMean: {
      kind: "group",
      title: { id: "Rata-rata komponen: uang yang sehat", en: "Mean of the components: sound money" },
      each: "moneyComponent",
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "areas",
    },
    moneyArea: {
      kind: "group",
      title: { id: "Bidang: uang yang sehat", en: "Area: sound money" },
      parts: [
        { node: "money", when: "source == 'categories'" },
        { node: "moneyMean", when: "source == 'components'" },
      ],
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "areas",
    },
    tradeComponent: {
      kind: "formula",
      in: "components",
      title: {
        id: "Komponen: kebebasan perdagangan internasional",
        en: "Component: freedom to trade internationally",
      },
      text: "component",
      fullMarks: 10,
      absentWhen: "area != 'trade'",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "areas",
    },
    tradeMean: {
      kind: "group",
      title: {
        id: "Rata-rata komponen: kebebasan perdagangan internasional",
        en: "Mean of the components: freedom to trade internationally",
      },
      each: "tradeComponent",
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "areas",
    },
    tradeArea: {
      kind: "group",
      title: {
        id: "Bidang: kebebasan perdagangan internasional",
        en: "Area: freedom to trade internationally",
      },
      parts: [
        { node: "trade", when: "source == 'categories'" },
        { node: "tradeMean", when: "source == 'components'" },
      ],
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "areas",
    },
    regulationComponent: {
      kind: "formula",
      in: "components",
      title: { id: "Komponen: regulasi", en: "Component: regulation" },
      text: "component",
      fullMarks: 10,
      absentWhen: "area != 'regulation'",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "areas",
    },
    regulationMean: {
      kind: "group",
      title: { id: "Rata-rata komponen: regulasi", en: "Mean of the components: regulation" },
      each: "regulationComponent",
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "areas",
    },
    regulationArea: {
      kind: "group",
      title: { id: "Bidang: regulasi", en: "Area: regulation" },
      parts: [
        { node: "regulation", when: "source == 'categories'" },
        { node: "regulationMean", when: "source == 'components'" },
      ],
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "areas",
    },
    printedPersonal: {
      kind: "indicator",
      title: {
        id: "Kebebasan pribadi tercetak (untuk source: indices)",
        en: "Printed personal freedom (for source: indices)",
      },
      actual: { unit: "point", min: 0, max: 10 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    printedEconomic: {
      kind: "indicator",
      title: {
        id: "Kebebasan ekonomi tercetak (untuk source: indices)",
        en: "Printed economic freedom (for source: indices)",
      },
      actual: { unit: "point", min: 0, max: 10 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    legalAndSecurity: {
      kind: "group",
      title: { id: "Perlindungan hukum dan keamanan", en: "Legal protection and security" },
      parts: ["ruleOfLaw", "security"],
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "halves",
    },
    specificFreedoms: {
      kind: "group",
      title: { id: "Kebebasan pribadi tertentu", en: "Specific personal freedoms" },
      parts: ["movement", "religion", "association", "expression", "identity"],
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "halves",
    },
    personalCategories: {
      kind: "group",
      title: { id: "Kebebasan pribadi dari kategori", en: "Personal freedom of the categories" },
      parts: ["legalAndSecurity", "specificFreedoms"],
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out", tooFew: "leave-out", atLeast: 2 },
      cite: "halves",
    },
    economicAreas: {
      kind: "group",
      title: { id: "Kebebasan ekonomi dari bidang", en: "Economic freedom of the areas" },
      parts: ["governmentArea", "legalArea", "moneyArea", "tradeArea", "regulationArea"],
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      then: [{ round: 2, mode: "half-up", cite: "areas" }],
      cite: "areas",
    },
    personal: {
      kind: "group",
      title: { id: "Kebebasan pribadi", en: "Personal freedom" },
      parts: [
        { node: "personalCategories", when: "source != 'indices'" },
        { node: "printedPersonal", when: "source == 'indices'" },
      ],
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out", tooFew: "leave-out" },
    },
    economic: {
      kind: "group",
      title: { id: "Kebebasan ekonomi", en: "Economic freedom" },
      parts: [
        { node: "economicAreas", when: "source != 'indices'" },
        { node: "printedEconomic", when: "source == 'indices'" },
      ],
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out", tooFew: "leave-out" },
    },
    humanFreedom: {
      kind: "group",
      title: { id: "Indeks kebebasan manusia", en: "Human Freedom Index" },
      parts: ["personal", "economic"],
      combine: "mean",
      absent: { missing: "leave-out", notApplicable: "leave-out", tooFew: "leave-out", atLeast: 2 },
      then: [{ round: 2, mode: "half-up", cite: "twoDecimals" }],
    },
  },
  exceptions: [
    {
      law: "withholding",
      because: "An area without data is left out of the mean of its half.",
      cite: "areas",
    },
  ],
  result: "humanFreedom",
  cohort: {
    rank: { ties: "competition", on: "score", order: "highest-first", cite: "twoDecimals" },
  },
  examples: [
    {
      title: "A missing category of identity re-weights the other four of its half",
      record: {
        subject: "Example",
        period: "2018",
        actuals: {
          ruleOfLaw: "6",
          security: "8",
          movement: "10",
          religion: "9",
          association: "8",
          expression: "7",
          government: "6.5",
          legal: "7",
          money: "9.33",
          trade: "7.2",
          regulation: "7.1",
        },
      },
      expect: {
        score: "7.59",
        nodes: { personal: "7.75", economic: "7.43" },
      },
      origin: "by-hand",
      source: "Human Freedom Index 2018, data file and codebook",
      arithmetic:
        "personal: ((6 + 8) / 2 + (10 + 9 + 8 + 7) / 4) / 2 = (7 + 8.5) / 2 = 7.75; economic: 37.13 / 5 = 7.426, rounded 7.43; (7.75 + 7.43) / 2 = 7.59",
    },
  ],
} as const satisfies PolicyDocument;
