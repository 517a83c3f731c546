import type { PolicyDocument } from "../../policy/policy.js";

/**
 * Freedom in the World: a country's ratings in political rights and civil liberties, 1 (best) to 7, and its status by
 * their mean.
 *
 * The score is the mean of the two ratings. The period is that of the edition (the edition of 2018 covers the year 2017).
 * The form of the data is a choice: `source` is `questions` (25 questions of 0 to 4), `subcategories` (the seven sums A to
 * G), `totals` (the two totals) or `ratings` (the two ratings). The additional question Q takes points off, so the total
 * of political rights can be negative; question A adds points, in editions to 2017 only.
 *
 * @formula  political rights A + B + C + additional A - additional Q; civil liberties D + E + F + G; ratings by bands;
 *   status by the mean of the ratings
 * @edge     points of additional question A in an edition from 2018 refuse the record; none given are none. An electoral
 *   democracy (a node of its own) needs 30 points of civil liberties from the edition of 2019 on
 * @source   Freedom House, Freedom in the World, methodology; raw data 2013-2024
 */
export const fiw2013 = {
  schema: "kinerja/policy/1",
  scheme: "freedomhouse/fiw",
  version: "2013",
  inForce: { from: "2006-01-01" },
  title: { id: "Kebebasan di dunia (Freedom in the World)", en: "Freedom in the World" },
  description: {
    id: "Rata-rata nilai hak politik dan kebebasan sipil, 1 (paling bebas) sampai 7; makin rendah makin baik.",
    en: "The mean of the ratings of political rights and civil liberties, 1 (most free) to 7; lower is better.",
  },
  citations: {
    methodology: {
      instrument: "Freedom House, Freedom in the World, methodology (2013, 2014)",
      checked: "2026-11-24",
      confidence: "high",
      note: "Recomputed for all country-years of the raw data of the editions 2013 to 2024. The printed totals and ratings of the editions 2006 to 2012 follow the same rules (1,452 of 1,454 country-years; only Kosovo has another total and status in 2006 and 2007), so it is in force from 1 January 2006; the version is named after the edition whose text was read. No end is stated. The period is the edition.",
    },
    questions: {
      instrument: "Freedom House, Freedom in the World, raw data 2013-2024",
      checked: "2026-11-24",
      confidence: "high",
      note: "Questions A1-A3, B1-B4, C1-C3, D1-D4, E1-E3, F1-F4 and G1-G4 of 0 to 4 points, by the codes of the raw data; their wording changes and is not given here.",
    },
    additionalA: {
      instrument: "Freedom House, Freedom in the World, raw data 2013-2024",
      checked: "2026-11-24",
      confidence: "high",
      note: "Additional discretionary question A of 0 to 4 points, dropped after the edition of 2017. That an edition without it gives nothing is read as no points.",
    },
    additionalQ: {
      instrument: "Freedom House, Freedom in the World, raw data 2013-2024",
      checked: "2026-11-24",
      confidence: "high",
      note: "Additional discretionary question Q of 0 to 4 points, which are taken off.",
    },
    ratings: {
      instrument: "Freedom House, Freedom in the World, methodology (2013, 2014)",
      checked: "2026-11-24",
      confidence: "high",
      note: "Bands printed in whole points: political rights 36-40 is 1, 30-35 is 2, 24-29 is 3, 18-23 is 4, 12-17 is 5, 6-11 is 6, 5 and below is 7; civil liberties 53-60 is 1, 44-52 is 2, 35-43 is 3, 26-34 is 4, 17-25 is 5, 8-16 is 6, 0-7 is 7. Totals are whole, so a band ends where the next begins.",
    },
    status: {
      instrument: "Freedom House, Freedom in the World, methodology (2013, 2014)",
      checked: "2026-11-24",
      confidence: "high",
      note: "1.0-2.5 Free, 3.0-5.0 Partly Free, 5.5-7.0 Not Free. Means are halves, so a band ends where the next begins.",
    },
    electoral: {
      instrument: "Freedom House, Freedom in the World, methodology (2013)",
      checked: "2026-11-24",
      confidence: "high",
      note: "At least 7 of 12 points in subcategory A and 20 of 40 in political rights, by the text of 2013. It does not act on the status.",
    },
    electoralLiberties: {
      instrument: "Freedom House, Freedom in the World, methodology (2019)",
      checked: "2026-11-24",
      confidence: "high",
      note: "And at least 30 of 60 in civil liberties, by the text of 2019; with it all 195 countries of the list of electoral democracies of the edition of 2024 agree. The texts of 2014 to 2018 do not show here when it began: it counts from the edition of 2019, the first that is known to have it.",
    },
    total: {
      instrument: "Freedom House, Freedom in the World, raw data 2013-2024",
      checked: "2026-11-24",
      confidence: "high",
      note: "The total of 0 to 100 printed beside the status: political rights and civil liberties together; it can be negative and acts on nothing here. All 3,759 totals of the editions 2006 to 2023 are as computed.",
    },
  },
  cite: "methodology",
  parameters: {
    source: {
      oneOf: ["questions", "subcategories", "totals", "ratings"],
      default: "questions",
      title: {
        id: "Bentuk data: 25 pertanyaan, tujuh jumlah subkategori, dua jumlah, atau dua nilai",
        en: "Form of the data: 25 questions, seven sums of subcategories, two totals, or two ratings",
      },
      cite: "questions",
    },
  },
  nodes: {
    questionA1: {
      kind: "indicator",
      title: { id: "Pertanyaan A1 (proses pemilihan)", en: "Question A1 (electoral process)" },
      actual: { unit: "point", min: 0, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    questionA2: {
      kind: "indicator",
      title: { id: "Pertanyaan A2 (proses pemilihan)", en: "Question A2 (electoral process)" },
      actual: { unit: "point", min: 0, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    questionA3: {
      kind: "indicator",
      title: { id: "Pertanyaan A3 (proses pemilihan)", en: "Question A3 (electoral process)" },
      actual: { unit: "point", min: 0, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    questionB1: {
      kind: "indicator",
      title: {
        id: "Pertanyaan B1 (pluralisme dan partisipasi politik)",
        en: "Question B1 (political pluralism and participation)",
      },
      actual: { unit: "point", min: 0, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    questionB2: {
      kind: "indicator",
      title: {
        id: "Pertanyaan B2 (pluralisme dan partisipasi politik)",
        en: "Question B2 (political pluralism and participation)",
      },
      actual: { unit: "point", min: 0, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    questionB3: {
      kind: "indicator",
      title: {
        id: "Pertanyaan B3 (pluralisme dan partisipasi politik)",
        en: "Question B3 (political pluralism and participation)",
      },
      actual: { unit: "point", min: 0, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    questionB4: {
      kind: "indicator",
      title: {
        id: "Pertanyaan B4 (pluralisme dan partisipasi politik)",
        en: "Question B4 (political pluralism and participation)",
      },
      actual: { unit: "point", min: 0, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    questionC1: {
      kind: "indicator",
      title: {
        id: "Pertanyaan C1 (berjalannya pemerintahan)",
        en: "Question C1 (functioning of government)",
      },
      actual: { unit: "point", min: 0, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    questionC2: {
      kind: "indicator",
      title: {
        id: "Pertanyaan C2 (berjalannya pemerintahan)",
        en: "Question C2 (functioning of government)",
      },
      actual: { unit: "point", min: 0, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    questionC3: {
      kind: "indicator",
      title: {
        id: "Pertanyaan C3 (berjalannya pemerintahan)",
        en: "Question C3 (functioning of government)",
      },
      actual: { unit: "point", min: 0, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    questionD1: {
      kind: "indicator",
      title: {
        id: "Pertanyaan D1 (kebebasan berekspresi dan berkeyakinan)",
        en: "Question D1 (freedom of expression and belief)",
      },
      actual: { unit: "point", min: 0, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    questionD2: {
      kind: "indicator",
      title: {
        id: "Pertanyaan D2 (kebebasan berekspresi dan berkeyakinan)",
        en: "Question D2 (freedom of expression and belief)",
      },
      actual: { unit: "point", min: 0, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    questionD3: {
      kind: "indicator",
      title: {
        id: "Pertanyaan D3 (kebebasan berekspresi dan berkeyakinan)",
        en: "Question D3 (freedom of expression and belief)",
      },
      actual: { unit: "point", min: 0, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    questionD4: {
      kind: "indicator",
      title: {
        id: "Pertanyaan D4 (kebebasan berekspresi dan berkeyakinan)",
        en: "Question D4 (freedom of expression and belief)",
      },
      actual: { unit: "point", min: 0, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    questionE1: {
      kind: "indicator",
      title: {
        id: "Pertanyaan E1 (hak berserikat dan berorganisasi)",
        en: "Question E1 (associational and organizational rights)",
      },
      actual: { unit: "point", min: 0, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    questionE2: {
      kind: "indicator",
      title: {
        id: "Pertanyaan E2 (hak berserikat dan berorganisasi)",
        en: "Question E2 (associational and organizational rights)",
      },
      actual: { unit: "point", min: 0, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    questionE3: {
      kind: "indicator",
      title: {
        id: "Pertanyaan E3 (hak berserikat dan berorganisasi)",
        en: "Question E3 (associational and organizational rights)",
      },
      actual: { unit: "point", min: 0, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    questionF1: {
      kind: "indicator",
      title: { id: "Pertanyaan F1 (supremasi hukum)", en: "Question F1 (rule of law)" },
      actual: { unit: "point", min: 0, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    questionF2: {
      kind: "indicator",
      title: { id: "Pertanyaan F2 (supremasi hukum)", en: "Question F2 (rule of law)" },
      actual: { unit: "point", min: 0, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    questionF3: {
      kind: "indicator",
      title: { id: "Pertanyaan F3 (supremasi hukum)", en: "Question F3 (rule of law)" },
      actual: { unit: "point", min: 0, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    questionF4: {
      kind: "indicator",
      title: { id: "Pertanyaan F4 (supremasi hukum)", en: "Question F4 (rule of law)" },
      actual: { unit: "point", min: 0, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    questionG1: {
      kind: "indicator",
      title: {
        id: "Pertanyaan G1 (otonomi pribadi dan hak perseorangan)",
        en: "Question G1 (personal autonomy and individual rights)",
      },
      actual: { unit: "point", min: 0, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    questionG2: {
      kind: "indicator",
      title: {
        id: "Pertanyaan G2 (otonomi pribadi dan hak perseorangan)",
        en: "Question G2 (personal autonomy and individual rights)",
      },
      actual: { unit: "point", min: 0, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    questionG3: {
      kind: "indicator",
      title: {
        id: "Pertanyaan G3 (otonomi pribadi dan hak perseorangan)",
        en: "Question G3 (personal autonomy and individual rights)",
      },
      actual: { unit: "point", min: 0, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    questionG4: {
      kind: "indicator",
      title: {
        id: "Pertanyaan G4 (otonomi pribadi dan hak perseorangan)",
        en: "Question G4 (personal autonomy and individual rights)",
      },
      actual: { unit: "point", min: 0, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    additionalA: {
      kind: "indicator",
      title: {
        id: "Pertanyaan tambahan A (menambah; sampai edisi 2017)",
        en: "Additional question A (adds points; to the edition of 2017)",
      },
      actual: { unit: "point", min: 0, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "zero", notApplicable: "zero" },
      cite: "additionalA",
    },
    additionalQ: {
      kind: "indicator",
      title: { id: "Pertanyaan tambahan Q (mengurangi)", en: "Additional question Q (takes points off)" },
      actual: { unit: "point", min: 0, max: 4, step: 1 },
      direction: "lower",
      absent: { missing: "required" },
      then: [{ multiply: -1 }],
      cite: "additionalQ",
    },
    sumA: {
      kind: "indicator",
      title: {
        id: "Jumlah subkategori A (untuk source: subcategories)",
        en: "Sum of subcategory A (for source: subcategories)",
      },
      actual: { unit: "point", min: 0, max: 12, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    sumB: {
      kind: "indicator",
      title: {
        id: "Jumlah subkategori B (untuk source: subcategories)",
        en: "Sum of subcategory B (for source: subcategories)",
      },
      actual: { unit: "point", min: 0, max: 16, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    sumC: {
      kind: "indicator",
      title: {
        id: "Jumlah subkategori C (untuk source: subcategories)",
        en: "Sum of subcategory C (for source: subcategories)",
      },
      actual: { unit: "point", min: 0, max: 12, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    sumD: {
      kind: "indicator",
      title: {
        id: "Jumlah subkategori D (untuk source: subcategories)",
        en: "Sum of subcategory D (for source: subcategories)",
      },
      actual: { unit: "point", min: 0, max: 16, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    sumE: {
      kind: "indicator",
      title: {
        id: "Jumlah subkategori E (untuk source: subcategories)",
        en: "Sum of subcategory E (for source: subcategories)",
      },
      actual: { unit: "point", min: 0, max: 12, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    sumF: {
      kind: "indicator",
      title: {
        id: "Jumlah subkategori F (untuk source: subcategories)",
        en: "Sum of subcategory F (for source: subcategories)",
      },
      actual: { unit: "point", min: 0, max: 16, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    sumG: {
      kind: "indicator",
      title: {
        id: "Jumlah subkategori G (untuk source: subcategories)",
        en: "Sum of subcategory G (for source: subcategories)",
      },
      actual: { unit: "point", min: 0, max: 16, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    politicalRightsTotal: {
      kind: "indicator",
      title: {
        id: "Jumlah hak politik (untuk source: totals)",
        en: "Total of political rights (for source: totals)",
      },
      actual: { unit: "point", min: -4, max: 44, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    civilLibertiesTotal: {
      kind: "indicator",
      title: {
        id: "Jumlah kebebasan sipil (untuk source: totals)",
        en: "Total of civil liberties (for source: totals)",
      },
      actual: { unit: "point", min: 0, max: 60, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "questions",
    },
    printedPoliticalRights: {
      kind: "indicator",
      title: {
        id: "Nilai hak politik (untuk source: ratings)",
        en: "Rating of political rights (for source: ratings)",
      },
      actual: { unit: "rating", min: 1, max: 7, step: 1 },
      direction: "lower",
      absent: { missing: "required" },
      cite: "ratings",
    },
    printedCivilLiberties: {
      kind: "indicator",
      title: {
        id: "Nilai kebebasan sipil (untuk source: ratings)",
        en: "Rating of civil liberties (for source: ratings)",
      },
      actual: { unit: "rating", min: 1, max: 7, step: 1 },
      direction: "lower",
      absent: { missing: "required" },
      cite: "ratings",
    },
    questionsA: {
      kind: "group",
      title: { id: "Jumlah pertanyaan A", en: "Sum of the questions of A" },
      parts: ["questionA1", "questionA2", "questionA3"],
      combine: "sum",
    },
    subcategoryA: {
      kind: "group",
      title: { id: "A. Proses pemilihan", en: "A. Electoral process" },
      parts: [
        { node: "questionsA", when: "source == 'questions'" },
        { node: "sumA", when: "source == 'subcategories'" },
      ],
      combine: "mean",
    },
    questionsB: {
      kind: "group",
      title: { id: "Jumlah pertanyaan B", en: "Sum of the questions of B" },
      parts: ["questionB1", "questionB2", "questionB3", "questionB4"],
      combine: "sum",
    },
    subcategoryB: {
      kind: "group",
      title: { id: "B. Pluralisme dan partisipasi politik", en: "B. Political pluralism and participation" },
      parts: [
        { node: "questionsB", when: "source == 'questions'" },
        { node: "sumB", when: "source == 'subcategories'" },
      ],
      combine: "mean",
    },
    questionsC: {
      kind: "group",
      title: { id: "Jumlah pertanyaan C", en: "Sum of the questions of C" },
      parts: ["questionC1", "questionC2", "questionC3"],
      combine: "sum",
    },
    subcategoryC: {
      kind: "group",
      title: { id: "C. Berjalannya pemerintahan", en: "C. Functioning of government" },
      parts: [
        { node: "questionsC", when: "source == 'questions'" },
        { node: "sumC", when: "source == 'subcategories'" },
      ],
      combine: "mean",
    },
    questionsD: {
      kind: "group",
      title: { id: "Jumlah pertanyaan D", en: "Sum of the questions of D" },
      parts: ["questionD1", "questionD2", "questionD3", "questionD4"],
      combine: "sum",
    },
    subcategoryD: {
      kind: "group",
      title: { id: "D. Kebebasan berekspresi dan berkeyakinan", en: "D. Freedom of expression and belief" },
      parts: [
        { node: "questionsD", when: "source == 'questions'" },
        { node: "sumD", when: "source == 'subcategories'" },
      ],
      combine: "mean",
    },
    questionsE: {
      kind: "group",
      title: { id: "Jumlah pertanyaan E", en: "Sum of the questions of E" },
      parts: ["questionE1", "questionE2", "questionE3"],
      combine: "sum",
    },
    subcategoryE: {
      kind: "group",
      title: { id: "E. Hak berserikat dan berorganisasi", en: "E. Associational and organizational rights" },
      parts: [
        { node: "questionsE", when: "source == 'questions'" },
        { node: "sumE", when: "source == 'subcategories'" },
      ],
      combine: "mean",
    },
    questionsF: {
      kind: "group",
      title: { id: "Jumlah pertanyaan F", en: "Sum of the questions of F" },
      parts: ["questionF1", "questionF2", "questionF3", "questionF4"],
      combine: "sum",
    },
    subcategoryF: {
      kind: "group",
      title: { id: "F. Supremasi hukum", en: "F. Rule of law" },
      parts: [
        { node: "questionsF", when: "source == 'questions'" },
        { node: "sumF", when: "source == 'subcategories'" },
      ],
      combine: "mean",
    },
    questionsG: {
      kind: "group",
      title: { id: "Jumlah pertanyaan G", en: "Sum of the questions of G" },
      parts: ["questionG1", "questionG2", "questionG3", "questionG4"],
      combine: "sum",
    },
    subcategoryG: {
      kind: "group",
      title: {
        id: "G. Otonomi pribadi dan hak perseorangan",
        en: "G. Personal autonomy and individual rights",
      },
      parts: [
        { node: "questionsG", when: "source == 'questions'" },
        { node: "sumG", when: "source == 'subcategories'" },
      ],
      combine: "mean",
    },
    politicalRights: {
      kind: "group",
      title: { id: "Hak politik", en: "Political rights" },
      parts: [
        { node: "subcategoryA", when: "source == 'questions' or source == 'subcategories'" },
        { node: "subcategoryB", when: "source == 'questions' or source == 'subcategories'" },
        { node: "subcategoryC", when: "source == 'questions' or source == 'subcategories'" },
        {
          node: "additionalA",
          when: "(source == 'questions' or source == 'subcategories') and periodFrom < 17532",
          cite: "additionalA",
        },
        {
          node: "additionalQ",
          when: "source == 'questions' or source == 'subcategories'",
          cite: "additionalQ",
        },
        { node: "politicalRightsTotal", when: "source == 'totals'" },
      ],
      combine: "sum",
      scale: "politicalRights",
    },
    civilLiberties: {
      kind: "group",
      title: { id: "Kebebasan sipil", en: "Civil liberties" },
      parts: [
        { node: "subcategoryD", when: "source == 'questions' or source == 'subcategories'" },
        { node: "subcategoryE", when: "source == 'questions' or source == 'subcategories'" },
        { node: "subcategoryF", when: "source == 'questions' or source == 'subcategories'" },
        { node: "subcategoryG", when: "source == 'questions' or source == 'subcategories'" },
        { node: "civilLibertiesTotal", when: "source == 'totals'" },
      ],
      combine: "sum",
      scale: "civilLiberties",
    },
    politicalRightsRating: {
      kind: "group",
      title: { id: "Nilai hak politik", en: "Rating of political rights" },
      parts: [
        { node: "politicalRights", when: "source != 'ratings'" },
        { node: "printedPoliticalRights", when: "source == 'ratings'" },
      ],
      combine: "mean",
      cite: "ratings",
    },
    civilLibertiesRating: {
      kind: "group",
      title: { id: "Nilai kebebasan sipil", en: "Rating of civil liberties" },
      parts: [
        { node: "civilLiberties", when: "source != 'ratings'" },
        { node: "printedCivilLiberties", when: "source == 'ratings'" },
      ],
      combine: "mean",
      cite: "ratings",
    },
    freedom: {
      kind: "group",
      title: { id: "Rata-rata kedua nilai", en: "Mean of the two ratings" },
      parts: ["politicalRightsRating", "civilLibertiesRating"],
      combine: "mean",
      scale: "status",
      cite: "status",
    },
    electoralDemocracy: {
      kind: "formula",
      title: { id: "Demokrasi elektoral (1 ya, 0 tidak)", en: "Electoral democracy (1 yes, 0 no)" },
      description: {
        id: "A paling sedikit 7, hak politik paling sedikit 20; sejak edisi 2019 juga kebebasan sipil paling sedikit 30.",
        en: "A at least 7, political rights at least 20; from the edition of 2019 civil liberties at least 30 as well.",
      },
      text: "if(subcategoryA >= 7 and score(politicalRights) >= 20 and (periodFrom < 17897 or score(civilLiberties) >= 30), 1, 0)",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      scale: "electoralDemocracy",
      cite: "electoralLiberties",
    },
    total: {
      kind: "formula",
      title: { id: "Jumlah keseluruhan (0 sampai 100)", en: "Total (0 to 100)" },
      description: {
        id: "Hak politik dan kebebasan sipil dijumlahkan; tidak ada untuk source: ratings.",
        en: "Political rights and civil liberties together; there is none for source: ratings.",
      },
      unit: "point",
      fullMarks: 100,
      text: "score(politicalRights) + score(civilLiberties)",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "total",
    },
  },
  scales: {
    politicalRights: {
      title: { id: "Nilai hak politik", en: "Rating of political rights" },
      ratings: [
        { id: "7", value: 7 },
        { id: "6", value: 6 },
        { id: "5", value: 5 },
        { id: "4", value: 4 },
        { id: "3", value: 3 },
        { id: "2", value: 2 },
        { id: "1", value: 1 },
      ],
      bands: [
        { rating: "7", below: 6 },
        { rating: "6", from: 6, below: 12 },
        { rating: "5", from: 12, below: 18 },
        { rating: "4", from: 18, below: 24 },
        { rating: "3", from: 24, below: 30 },
        { rating: "2", from: 30, below: 36 },
        { rating: "1", from: 36 },
      ],
      cite: "ratings",
    },
    civilLiberties: {
      title: { id: "Nilai kebebasan sipil", en: "Rating of civil liberties" },
      ratings: [
        { id: "7", value: 7 },
        { id: "6", value: 6 },
        { id: "5", value: 5 },
        { id: "4", value: 4 },
        { id: "3", value: 3 },
        { id: "2", value: 2 },
        { id: "1", value: 1 },
      ],
      bands: [
        { rating: "7", from: 0, below: 8 },
        { rating: "6", from: 8, below: 17 },
        { rating: "5", from: 17, below: 26 },
        { rating: "4", from: 26, below: 35 },
        { rating: "3", from: 35, below: 44 },
        { rating: "2", from: 44, below: 53 },
        { rating: "1", from: 53, to: 60 },
      ],
      cite: "ratings",
    },
    status: {
      title: { id: "Status", en: "Status" },
      ratings: [
        { id: "not-free", label: { id: "Tidak Bebas", en: "Not Free" } },
        { id: "partly-free", label: { id: "Bebas Sebagian", en: "Partly Free" } },
        { id: "free", label: { id: "Bebas", en: "Free" } },
      ],
      bands: [
        { rating: "free", from: 1, below: 3 },
        { rating: "partly-free", from: 3, below: "5.5" },
        { rating: "not-free", from: "5.5", to: 7 },
      ],
      cite: "status",
    },
    electoralDemocracy: {
      title: { id: "Demokrasi elektoral", en: "Electoral democracy" },
      ratings: [
        { id: "no", label: { id: "Tidak", en: "No" } },
        { id: "yes", label: { id: "Ya", en: "Yes" } },
      ],
      bands: [
        { rating: "no", from: 0, below: 1 },
        { rating: "yes", from: 1, to: 1 },
      ],
      cite: "electoral",
    },
  },
  checks: [
    {
      that: "periodFrom < 17532 or not present(additionalA) or additionalA == 0",
      title: {
        id: "tidak ada pertanyaan tambahan A sejak edisi 2018",
        en: "there is no additional question A from the edition of 2018",
      },
      cite: "additionalA",
    },
  ],
  result: "freedom",
  examples: [
    {
      title: "Subcategories of an edition with both additional questions",
      record: {
        subject: "Example",
        period: "2016",
        parameters: { source: "subcategories" },
        actuals: {
          sumA: "8",
          sumB: "9",
          sumC: "5",
          additionalA: "1",
          additionalQ: "3",
          sumD: "11",
          sumE: "8",
          sumF: "7",
          sumG: "9",
        },
      },
      expect: {
        score: "3.5",
        rating: "partly-free",
        nodes: {
          politicalRights: "20",
          civilLiberties: "35",
          politicalRightsRating: "4",
          civilLibertiesRating: "3",
          electoralDemocracy: "1",
          total: "55",
        },
      },
      origin: "by-hand",
      source: "Freedom House, Freedom in the World, methodology",
      arithmetic:
        "8 + 9 + 5 + 1 - 3 = 20, rating 4; 11 + 8 + 7 + 9 = 35, rating 3; (4 + 3) / 2 = 3.5, Partly Free; total 20 + 35 = 55; A is 8 and political rights 20, an electoral democracy",
    },
    {
      title: "A total below zero",
      record: {
        subject: "Example",
        period: "2020",
        parameters: { source: "totals" },
        actuals: { politicalRightsTotal: "-2", civilLibertiesTotal: "3" },
      },
      expect: { score: "7", rating: "not-free" },
      origin: "by-hand",
      source: "Freedom House, Freedom in the World, methodology",
      arithmetic: "-2 is 5 or below, rating 7; 3 is 7 or below, rating 7; mean 7, Not Free",
    },
    {
      title: "Civil liberties below 30: no electoral democracy from the edition of 2019",
      record: {
        subject: "Example",
        period: "2024",
        parameters: { source: "subcategories" },
        actuals: {
          sumA: "8",
          sumB: "9",
          sumC: "4",
          additionalQ: "0",
          sumD: "9",
          sumE: "7",
          sumF: "6",
          sumG: "7",
        },
      },
      expect: {
        score: "4",
        rating: "partly-free",
        nodes: { politicalRights: "21", civilLiberties: "29", electoralDemocracy: "0", total: "50" },
      },
      origin: "by-hand",
      source: "Freedom House, Freedom in the World, methodology (2019)",
      arithmetic:
        "8 + 9 + 4 = 21, rating 4; 9 + 7 + 6 + 7 = 29, rating 4; mean 4, Partly Free; A is 8 and political rights 21, but civil liberties 29 are below 30; total 21 + 29 = 50",
    },
  ],
} as const satisfies PolicyDocument;
