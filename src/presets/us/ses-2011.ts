import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The summary rating of a US senior executive under the basic appraisal system, from five critical elements rated 1 to 5.
 *
 * The form of the data is a choice: `source` is `ratings` (the rating and the weight of each element) or `total` (the
 * summary score as printed, with the fact `elementAtLevel1`). Beside the rating, the node `consequence` says what
 * earlier rules attached to unsatisfactory ratings that come again; the record brings the counts of earlier years.
 *
 * @formula  rating x weight, added up: 100 to 500
 * @edge     an element at level 1 makes the summary level 1, whatever the total; below 90 days there is no rating
 * @exact    nothing is rounded; with fractional weights the lower edges of the bands are inclusive
 * @source   OPM, Basic SES Appraisal System; 5 CFR part 430 subpart C
 */
export const ses2011 = {
  schema: "kinerja/policy/1",
  scheme: "us/ses",
  version: "2011",
  inForce: { from: "2011-01-01" },
  title: {
    id: "Penilaian eksekutif senior pemerintah federal AS",
    en: "US Senior Executive Service: summary rating",
  },
  description: {
    id: "Jumlah nilai lima unsur kritis dikali bobotnya, 100 sampai 500, dan lima tingkat.",
    en: "The ratings of five critical elements times their weights, 100 to 500, and five levels.",
  },
  citations: {
    basic: {
      instrument: "OPM, Senior Executive Service FAQ: Basic SES Appraisal System",
      link: "https://www.opm.gov/frequently-asked-questions/senior-executive-service-faq/basic-ses-appraisal-system/",
      checked: "2026-11-24",
      confidence: "high",
      note: "Elements, weights, formula and ranges. The system description is of 2011; its first day was not read: in force from 1 January of that year.",
    },
    lowest: {
      instrument: "OPM, Senior Executive Service FAQ: Basic SES Appraisal System",
      checked: "2026-11-24",
      confidence: "high",
      note: "No range is printed below 200. A total below 200 is possible only with an element at level 1, which makes the summary level 1.",
    },
    edges: {
      instrument: "OPM, Senior Executive Service FAQ: Basic SES Appraisal System",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Ranges are printed in whole numbers (300-399, 400-474). Scores are whole where weights are whole; with fractional weights the lower edge is read as inclusive and nothing is rounded.",
    },
    period: {
      instrument: "5 CFR part 430 subpart C; OPM, SES appraisal system description (2011)",
      checked: "2026-11-24",
      confidence: "high",
      note: "The minimum appraisal period is 90 days. That an executive with fewer days has no rating is the reading here.",
    },
    consequences: {
      instrument: "5 CFR 430.309 (earlier text)",
      article: "430.309",
      checked: "2026-11-24",
      confidence: "high",
      note: "Read in an earlier text of the section. It acts on no score and no rating. Years before the period are counted by whoever brings the record.",
    },
    total: {
      instrument: "OPM, Senior Executive Service FAQ: Basic SES Appraisal System",
      checked: "2026-11-24",
      confidence: "high",
      note: "A printed summary score may be brought instead of the elements; whether an element was at level 1 must then be said too.",
    },
  },
  cite: "basic",
  parameters: {
    source: {
      oneOf: ["ratings", "total"],
      default: "ratings",
      title: {
        id: "Bentuk data: nilai dan bobot tiap unsur, atau jumlah nilai tercetak",
        en: "Form of the data: the rating and weight of each element, or the printed summary score",
      },
      cite: "total",
    },
  },
  facts: {
    appraisalDays: {
      type: "number",
      unit: "day",
      min: 0,
      step: 1,
      default: "90",
      title: {
        id: "Hari dalam masa penilaian (kosong: masa minimum 90 hari terpenuhi)",
        en: "Days of the appraisal period (empty: the minimum of 90 days is met)",
      },
      cite: "period",
    },
    elementAtLevel1: {
      type: "yes-no",
      default: false,
      title: {
        id: "Ada unsur kritis pada tingkat 1 (untuk source: total)",
        en: "A critical element is at level 1 (for source: total)",
      },
      cite: "total",
    },
    unsatisfactoryBefore: {
      type: "number",
      unit: "rating",
      min: 0,
      max: 4,
      step: 1,
      default: "0",
      title: {
        id: "Jumlah predikat Unsatisfactory dalam empat tahun sebelumnya",
        en: "Number of Unsatisfactory ratings in the four years before",
      },
      cite: "consequences",
    },
    belowFullyBefore: {
      type: "number",
      unit: "rating",
      min: 0,
      max: 2,
      step: 1,
      default: "0",
      title: {
        id: "Jumlah predikat di bawah Fully Successful dalam dua tahun sebelumnya",
        en: "Number of ratings below Fully Successful in the two years before",
      },
      cite: "consequences",
    },
  },
  nodes: {
    leadingChange: {
      kind: "indicator",
      title: { id: "Memimpin perubahan (1 sampai 5)", en: "Leading Change (1 to 5)" },
      actual: { unit: "level", min: 1, max: 5, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
    },
    leadingPeople: {
      kind: "indicator",
      title: { id: "Memimpin orang (1 sampai 5)", en: "Leading People (1 to 5)" },
      actual: { unit: "level", min: 1, max: 5, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
    },
    businessAcumen: {
      kind: "indicator",
      title: { id: "Kecakapan mengelola sumber daya (1 sampai 5)", en: "Business Acumen (1 to 5)" },
      actual: { unit: "level", min: 1, max: 5, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
    },
    buildingCoalitions: {
      kind: "indicator",
      title: { id: "Membangun koalisi (1 sampai 5)", en: "Building Coalitions (1 to 5)" },
      actual: { unit: "level", min: 1, max: 5, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
    },
    resultsDriven: {
      kind: "indicator",
      title: { id: "Berorientasi hasil (1 sampai 5)", en: "Results Driven (1 to 5)" },
      actual: { unit: "level", min: 1, max: 5, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
    },
    leadingChangeWeight: {
      kind: "indicator",
      title: { id: "Bobot memimpin perubahan, paling sedikit 5", en: "Weight of Leading Change, at least 5" },
      actual: { unit: "percent", min: 5, max: 100 },
      absent: { missing: "required" },
    },
    leadingPeopleWeight: {
      kind: "indicator",
      title: { id: "Bobot memimpin orang, paling sedikit 5", en: "Weight of Leading People, at least 5" },
      actual: { unit: "percent", min: 5, max: 100 },
      absent: { missing: "required" },
    },
    businessAcumenWeight: {
      kind: "indicator",
      title: {
        id: "Bobot kecakapan mengelola sumber daya, paling sedikit 5",
        en: "Weight of Business Acumen, at least 5",
      },
      actual: { unit: "percent", min: 5, max: 100 },
      absent: { missing: "required" },
    },
    buildingCoalitionsWeight: {
      kind: "indicator",
      title: {
        id: "Bobot membangun koalisi, paling sedikit 5",
        en: "Weight of Building Coalitions, at least 5",
      },
      actual: { unit: "percent", min: 5, max: 100 },
      absent: { missing: "required" },
    },
    resultsDrivenWeight: {
      kind: "indicator",
      title: {
        id: "Bobot berorientasi hasil, paling sedikit 20 dan tidak di bawah bobot lain",
        en: "Weight of Results Driven, at least 20 and no less than any other",
      },
      actual: { unit: "percent", min: 20, max: 100 },
      absent: { missing: "required" },
    },
    elements: {
      kind: "group",
      title: { id: "Jumlah nilai unsur dikali bobot", en: "Element scores added up" },
      parts: [
        { node: "leadingChange", weight: "= leadingChangeWeight" },
        { node: "leadingPeople", weight: "= leadingPeopleWeight" },
        { node: "businessAcumen", weight: "= businessAcumenWeight" },
        { node: "buildingCoalitions", weight: "= buildingCoalitionsWeight" },
        { node: "resultsDriven", weight: "= resultsDrivenWeight" },
      ],
      combine: "sum",
      weights: 100,
    },
    printedTotal: {
      kind: "indicator",
      title: {
        id: "Jumlah nilai tercetak (untuk source: total)",
        en: "Summary score as printed (for source: total)",
      },
      actual: { unit: "point", min: 100, max: 500 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "total",
    },
    summary: {
      kind: "group",
      title: { id: "Jumlah nilai dan tingkat", en: "Summary score and level" },
      parts: [
        { node: "elements", when: "source == 'ratings'" },
        { node: "printedTotal", when: "source == 'total'" },
      ],
      combine: "sum",
      absentWhen: "appraisalDays < 90",
      scale: "summaryLevel",
      cite: "period",
    },
    consequence: {
      kind: "formula",
      title: { id: "Akibat predikat (tidak memengaruhi nilai)", en: "What follows (acts on no rating)" },
      text: "if(unsatisfactoryBefore + if(level(summary) == 1, 1, 0) >= 2 or belowFullyBefore + if(level(summary) <= 2, 1, 0) >= 2, 0, if(level(summary) == 1, 1, 2))",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      absentWhen: "appraisalDays < 90",
      scale: "consequences",
      cite: "consequences",
    },
  },
  scales: {
    summaryLevel: {
      title: { id: "Tingkat", en: "Summary level" },
      ratings: [
        { id: "level-1", label: { id: "Tingkat 1 (Tidak memuaskan)", en: "Level 1 (Unsatisfactory)" } },
        {
          id: "level-2",
          label: { id: "Tingkat 2 (Memuaskan secara minimal)", en: "Level 2 (Minimally Satisfactory)" },
        },
        { id: "level-3", label: { id: "Tingkat 3 (Berhasil penuh)", en: "Level 3 (Fully Successful)" } },
        {
          id: "level-4",
          label: { id: "Tingkat 4 (Melebihi berhasil penuh)", en: "Level 4 (Exceeds Fully Successful)" },
        },
        { id: "level-5", label: { id: "Tingkat 5 (Luar biasa)", en: "Level 5 (Outstanding)" } },
      ],
      bands: [
        { rating: "level-1", from: 100, below: 200, cite: "lowest" },
        { rating: "level-2", from: 200, below: 300 },
        { rating: "level-3", from: 300, below: 400 },
        { rating: "level-4", from: 400, below: 475 },
        { rating: "level-5", from: 475, to: 500 },
      ],
      gates: [
        {
          when: "source == 'ratings' and (leadingChange == 1 or leadingPeople == 1 or businessAcumen == 1 or buildingCoalitions == 1 or resultsDriven == 1)",
          exactly: "level-1",
          title: {
            id: "Satu unsur kritis pada tingkat 1: tingkat keseluruhan 1",
            en: "A critical element at level 1: summary level 1",
          },
          cite: "basic",
        },
        {
          when: "source == 'total' and elementAtLevel1",
          exactly: "level-1",
          title: {
            id: "Satu unsur kritis pada tingkat 1: tingkat keseluruhan 1",
            en: "A critical element at level 1: summary level 1",
          },
          cite: "total",
        },
      ],
      cite: "edges",
    },
    consequences: {
      title: { id: "Akibat", en: "Consequence" },
      ratings: [
        { id: "removal", label: { id: "Diberhentikan dari SES", en: "Removal from the SES" } },
        {
          id: "reassignment-transfer-or-removal",
          label: {
            id: "Penugasan lain, pemindahan, atau pemberhentian",
            en: "Reassignment, transfer or removal",
          },
        },
        { id: "none", label: { id: "Tidak ada", en: "None" } },
      ],
      bands: [
        { rating: "removal", from: 0, below: 1 },
        { rating: "reassignment-transfer-or-removal", from: 1, below: 2 },
        { rating: "none", from: 2, to: 2 },
      ],
      cite: "consequences",
    },
  },
  checks: [
    {
      that: "leadingChangeWeight <= resultsDrivenWeight and leadingPeopleWeight <= resultsDrivenWeight and businessAcumenWeight <= resultsDrivenWeight and buildingCoalitionsWeight <= resultsDrivenWeight",
      title: {
        id: "tidak ada unsur berbobot lebih besar dari Results Driven",
        en: "no element weighs more than Results Driven",
      },
      cite: "basic",
    },
  ],
  noScore: {
    rating: "not-rated",
    label: { id: "Tidak dinilai", en: "Not rated" },
    cite: "period",
  },
  result: "summary",
  examples: [
    {
      title: "The example that OPM prints: 4, 5, 3, 4 and 4 with weights 10, 10, 10, 10 and 60",
      record: {
        subject: "Executive",
        period: "2012",
        actuals: {
          leadingChange: "4",
          leadingPeople: "5",
          businessAcumen: "3",
          buildingCoalitions: "4",
          resultsDriven: "4",
          leadingChangeWeight: "10",
          leadingPeopleWeight: "10",
          businessAcumenWeight: "10",
          buildingCoalitionsWeight: "10",
          resultsDrivenWeight: "60",
        },
      },
      expect: { score: "400", rating: "level-4", status: "scored" },
      origin: "printed",
      source: "OPM, SES FAQ, Basic SES Appraisal System: how are the ratings derived",
      arithmetic: "4 x 10 + 5 x 10 + 3 x 10 + 4 x 10 + 4 x 60 = 40 + 50 + 30 + 40 + 240 = 400",
    },
    {
      title: "A high total with one element at level 1",
      record: {
        subject: "Executive",
        period: "2012",
        actuals: {
          leadingChange: "1",
          leadingPeople: "5",
          businessAcumen: "5",
          buildingCoalitions: "5",
          resultsDriven: "5",
          leadingChangeWeight: "5",
          leadingPeopleWeight: "5",
          businessAcumenWeight: "5",
          buildingCoalitionsWeight: "5",
          resultsDrivenWeight: "80",
        },
      },
      expect: {
        score: "480",
        rating: "level-1",
        status: "scored",
        nodes: { consequence: "reassignment-transfer-or-removal" },
      },
      origin: "by-hand",
      source: "the formula and the rule of level 1",
      arithmetic: "1 x 5 + 5 x 95 = 480, but a critical element is at level 1",
    },
  ],
} as const satisfies PolicyDocument;
