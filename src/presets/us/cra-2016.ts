import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The composite rating of a bank under the US Community Reinvestment Act, 0 to 24 points, from the ratings of the
 * lending, service and investment tests.
 *
 * `variant: massachusetts` rates by the five grades of that state, `massachusetts-credit-union` by its two tests of
 * credit unions. The form of the data is a choice: `source` is `ratings` (the rating of each test) or `points` (the points
 * of each test as printed). Intermediate small banks have a policy of their own, `us/cra-intermediate-small-2016`.
 *
 * @edge    the total is at most three times the lending points
 * @source  Interagency Questions and Answers Regarding Community Reinvestment (July 2016), section 28(a)-3;
 *   Massachusetts Division of Banks, Regulatory Bulletin 2.3-102
 */
export const cra2016 = {
  schema: "kinerja/policy/1",
  scheme: "us/cra",
  version: "2016",
  inForce: { from: "2016-07-01" },
  title: {
    id: "Peringkat reinvestasi masyarakat bank AS (CRA)",
    en: "US Community Reinvestment Act: composite rating",
  },
  description: {
    id: "Poin uji kredit, layanan, dan investasi dijumlahkan, paling banyak tiga kali poin kredit.",
    en: "The points of the lending, service and investment tests, at most three times the lending points.",
  },
  citations: {
    questions: {
      instrument: "Interagency Questions and Answers Regarding Community Reinvestment (July 2016)",
      article: "section 28(a)-3",
      checked: "2026-11-24",
      confidence: "high",
      note: "Points of the tests, the cap at three times the lending points, and the four composite ratings. The month of the text is known, its day not: from 1 July 2016. An end was not read.",
    },
    massachusetts: {
      instrument: "Massachusetts Division of Banks, Regulatory Bulletin 2.3-102, CRA Ratings Policy",
      link: "https://www.mass.gov/regulatory-bulletin/23-102-cra-ratings-policy",
      checked: "2026-11-24",
      confidence: "high",
      note: "Five grades, and the points of credit unions, which have two tests. What federal regulators call Low Satisfactory on a test is Satisfactory there; both words are read there.",
    },
    creditUnionCap: {
      instrument: "Massachusetts Division of Banks, Regulatory Bulletin 2.3-102, CRA Ratings Policy",
      checked: "2026-11-24",
      confidence: "medium",
      note: "The bulletin does not repeat the cap of three times the lending points. It is applied to its variants too. For credit unions it decides the grade in one case only: Substantial Noncompliance on lending beside Outstanding or High Satisfactory on service.",
    },
    creditUnionLending: {
      instrument: "209 CMR 46.28",
      article: "46.28(2)(c)",
      link: "https://regulations.justia.com/states/massachusetts/209-cmr/title-209-cmr-46-00/section-46-28",
      checked: "2026-11-24",
      confidence: "medium",
      note: "No institution is Satisfactory or better without at least Satisfactory on lending. For banks the cap already says so. A credit union with Needs to Improve on lending (4) and Outstanding on service (9) has 13 points, at most 12 with the cap, so its points make it Satisfactory: the default, as the bulletin's table stands. The option 'regulation' holds it at Needs to Improve.",
    },
    points: {
      instrument: "Interagency Questions and Answers Regarding Community Reinvestment (July 2016)",
      checked: "2026-11-24",
      confidence: "high",
      note: "The points of a test may be brought as printed instead of its rating. Points that the table does not have are refused.",
    },
  },
  cite: "questions",
  parameters: {
    variant: {
      oneOf: ["federal", "massachusetts", "massachusetts-credit-union"],
      default: "federal",
      title: {
        id: "Aturan: federal, Massachusetts (lima tingkat), atau koperasi kredit Massachusetts (dua uji)",
        en: "Rules: federal, Massachusetts (five grades), or Massachusetts credit union (two tests)",
      },
      cite: "massachusetts",
    },
    source: {
      oneOf: ["ratings", "points"],
      default: "ratings",
      title: {
        id: "Bentuk data: peringkat tiap uji, atau poin tiap uji",
        en: "Form of the data: the rating of each test, or its points",
      },
      cite: "points",
    },
    creditUnionLending: {
      oneOf: ["points", "regulation"],
      default: "points",
      title: {
        id: "Koperasi kredit dengan uji kredit di bawah Satisfactory: menurut poin saja, atau tidak dapat Satisfactory",
        en: "A credit union below Satisfactory on lending: by its points alone, or never Satisfactory",
      },
      cite: "creditUnionLending",
    },
  },
  tables: {
    bankLending: {
      keys: ["rating"],
      rows: [
        ["outstanding", 12],
        ["high-satisfactory", 9],
        ["low-satisfactory", 6],
        ["satisfactory", 6],
        ["needs-to-improve", 3],
        ["substantial-noncompliance", 0],
      ],
      cite: "questions",
    },
    bankOther: {
      keys: ["rating"],
      rows: [
        ["outstanding", 6],
        ["high-satisfactory", 4],
        ["low-satisfactory", 3],
        ["satisfactory", 3],
        ["needs-to-improve", 1],
        ["substantial-noncompliance", 0],
      ],
      cite: "questions",
    },
    creditUnionLendingPoints: {
      keys: ["rating"],
      rows: [
        ["outstanding", 15],
        ["high-satisfactory", 11],
        ["low-satisfactory", 8],
        ["satisfactory", 8],
        ["needs-to-improve", 4],
        ["substantial-noncompliance", 0],
      ],
      cite: "massachusetts",
    },
    creditUnionService: {
      keys: ["rating"],
      rows: [
        ["outstanding", 9],
        ["high-satisfactory", 6],
        ["low-satisfactory", 4],
        ["satisfactory", 4],
        ["needs-to-improve", 1],
        ["substantial-noncompliance", 0],
      ],
      cite: "massachusetts",
    },
  },
  nodes: {
    lending: {
      kind: "indicator",
      title: { id: "Peringkat uji kredit", en: "Rating of the lending test" },
      actual: {
        type: "choice",
        of: [
          "outstanding",
          "high-satisfactory",
          "low-satisfactory",
          "satisfactory",
          "needs-to-improve",
          "substantial-noncompliance",
        ],
      },
      absent: { missing: "required" },
    },
    service: {
      kind: "indicator",
      title: { id: "Peringkat uji layanan", en: "Rating of the service test" },
      actual: {
        type: "choice",
        of: [
          "outstanding",
          "high-satisfactory",
          "low-satisfactory",
          "satisfactory",
          "needs-to-improve",
          "substantial-noncompliance",
        ],
      },
      absent: { missing: "required" },
    },
    investment: {
      kind: "indicator",
      title: {
        id: "Peringkat uji investasi (bukan untuk koperasi kredit)",
        en: "Rating of the investment test (not of credit unions)",
      },
      actual: {
        type: "choice",
        of: [
          "outstanding",
          "high-satisfactory",
          "low-satisfactory",
          "satisfactory",
          "needs-to-improve",
          "substantial-noncompliance",
        ],
      },
      absent: { missing: "required" },
    },
    lendingPrinted: {
      kind: "indicator",
      title: {
        id: "Poin uji kredit (untuk source: points)",
        en: "Points of the lending test (for source: points)",
      },
      actual: { unit: "point", min: 0, max: 15, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "points",
    },
    servicePrinted: {
      kind: "indicator",
      title: {
        id: "Poin uji layanan (untuk source: points)",
        en: "Points of the service test (for source: points)",
      },
      actual: { unit: "point", min: 0, max: 9, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "points",
    },
    investmentPrinted: {
      kind: "indicator",
      title: {
        id: "Poin uji investasi (untuk source: points)",
        en: "Points of the investment test (for source: points)",
      },
      actual: { unit: "point", min: 0, max: 6, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "points",
    },
    lendingPoints: {
      kind: "formula",
      unit: "point",
      title: { id: "Poin uji kredit", en: "Points of the lending test" },
      text: "if(source == 'points', lendingPrinted, if(variant == 'massachusetts-credit-union', lookup(creditUnionLendingPoints, lending), lookup(bankLending, lending)))",
      fullMarks: 12,
    },
    servicePoints: {
      kind: "formula",
      unit: "point",
      title: { id: "Poin uji layanan", en: "Points of the service test" },
      text: "if(source == 'points', servicePrinted, if(variant == 'massachusetts-credit-union', lookup(creditUnionService, service), lookup(bankOther, service)))",
      fullMarks: 6,
    },
    investmentPoints: {
      kind: "formula",
      unit: "point",
      title: { id: "Poin uji investasi", en: "Points of the investment test" },
      text: "if(source == 'points', investmentPrinted, lookup(bankOther, investment))",
      fullMarks: 6,
    },
    composite: {
      kind: "group",
      title: { id: "Poin gabungan", en: "Composite points" },
      parts: [
        "lendingPoints",
        "servicePoints",
        { node: "investmentPoints", when: "variant != 'massachusetts-credit-union'" },
      ],
      combine: "sum",
      then: [{ cap: "= 3 * lendingPoints", cite: "creditUnionCap" }],
      scale: {
        by: "variant",
        of: { federal: "four", massachusetts: "five", "massachusetts-credit-union": "five" },
      },
    },
  },
  scales: {
    four: {
      title: { id: "Peringkat gabungan", en: "Composite rating" },
      ratings: [
        {
          id: "substantial-noncompliance",
          label: { id: "Sangat tidak patuh", en: "Substantial Noncompliance" },
        },
        { id: "needs-to-improve", label: { id: "Perlu perbaikan", en: "Needs to Improve" } },
        { id: "satisfactory", label: { id: "Memuaskan", en: "Satisfactory" } },
        { id: "outstanding", label: { id: "Luar biasa", en: "Outstanding" } },
      ],
      bands: [
        { rating: "substantial-noncompliance", from: 0, below: 5 },
        { rating: "needs-to-improve", from: 5, below: 11 },
        { rating: "satisfactory", from: 11, below: 20 },
        { rating: "outstanding", from: 20 },
      ],
      cite: "questions",
    },
    five: {
      title: { id: "Peringkat gabungan Massachusetts", en: "Massachusetts composite rating" },
      ratings: [
        {
          id: "substantial-noncompliance",
          label: { id: "Sangat tidak patuh", en: "Substantial Noncompliance" },
        },
        { id: "needs-to-improve", label: { id: "Perlu perbaikan", en: "Needs to Improve" } },
        { id: "satisfactory", label: { id: "Memuaskan", en: "Satisfactory" } },
        { id: "high-satisfactory", label: { id: "Sangat memuaskan", en: "High Satisfactory" } },
        { id: "outstanding", label: { id: "Luar biasa", en: "Outstanding" } },
      ],
      bands: [
        { rating: "substantial-noncompliance", from: 0, below: 5 },
        { rating: "needs-to-improve", from: 5, below: 11 },
        { rating: "satisfactory", from: 11, below: 17 },
        { rating: "high-satisfactory", from: 17, below: 20 },
        { rating: "outstanding", from: 20 },
      ],
      gates: [
        {
          when: "variant == 'massachusetts-credit-union' and creditUnionLending == 'regulation' and lendingPoints < 8",
          atMost: "needs-to-improve",
          title: {
            id: "Uji kredit di bawah Satisfactory: paling tinggi Needs to Improve",
            en: "Lending below Satisfactory: at most Needs to Improve",
          },
          cite: "creditUnionLending",
        },
      ],
      cite: "massachusetts",
    },
  },
  checks: [
    {
      that: "variant != 'federal' or source == 'points' or (lending != 'satisfactory' and service != 'satisfactory' and investment != 'satisfactory')",
      title: {
        id: "uji federal memakai High atau Low Satisfactory, bukan Satisfactory",
        en: "tests of federal regulators are High or Low Satisfactory, not Satisfactory",
      },
      cite: "questions",
    },
    {
      that: "source == 'ratings' or if(variant == 'massachusetts-credit-union', lendingPrinted == 0 or lendingPrinted == 4 or lendingPrinted == 8 or lendingPrinted == 11 or lendingPrinted == 15, lendingPrinted == 0 or lendingPrinted == 3 or lendingPrinted == 6 or lendingPrinted == 9 or lendingPrinted == 12)",
      title: {
        id: "poin uji kredit yang ada dalam tabel",
        en: "points of the lending test that the table has",
      },
      cite: "points",
    },
    {
      that: "source == 'ratings' or if(variant == 'massachusetts-credit-union', servicePrinted == 0 or servicePrinted == 1 or servicePrinted == 4 or servicePrinted == 6 or servicePrinted == 9, servicePrinted == 0 or servicePrinted == 1 or servicePrinted == 3 or servicePrinted == 4 or servicePrinted == 6)",
      title: {
        id: "poin uji layanan yang ada dalam tabel",
        en: "points of the service test that the table has",
      },
      cite: "points",
    },
    {
      that: "source == 'ratings' or variant == 'massachusetts-credit-union' or investmentPrinted == 0 or investmentPrinted == 1 or investmentPrinted == 3 or investmentPrinted == 4 or investmentPrinted == 6",
      title: {
        id: "poin uji investasi yang ada dalam tabel",
        en: "points of the investment test that the table has",
      },
      cite: "points",
    },
    {
      that: "variant != 'massachusetts-credit-union' or not (present(investment) or present(investmentPrinted))",
      title: {
        id: "koperasi kredit tidak memiliki uji investasi",
        en: "credit unions have no investment test",
      },
      cite: "massachusetts",
    },
  ],
  result: "composite",
  examples: [
    {
      title: "Low Satisfactory on lending, Outstanding on service and investment",
      record: {
        subject: "Bank",
        period: "2018",
        actuals: { lending: "low-satisfactory", service: "outstanding", investment: "outstanding" },
      },
      expect: { score: "18", rating: "satisfactory", status: "scored" },
      origin: "by-hand",
      source: "the table of points",
      arithmetic: "6 + 6 + 6 = 18 = 3 x 6; 11 <= 18 < 20",
    },
    {
      title: "Needs to Improve on lending caps the total at 9",
      record: {
        subject: "Bank",
        period: "2018",
        actuals: { lending: "needs-to-improve", service: "outstanding", investment: "outstanding" },
      },
      expect: { score: "9", rating: "needs-to-improve", status: "scored" },
      origin: "by-hand",
      source: "the table of points",
      arithmetic: "3 + 6 + 6 = 15, capped at 3 x 3 = 9",
    },
  ],
} as const satisfies PolicyDocument;
