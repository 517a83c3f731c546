import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The rating of an intermediate small bank under the US Community Reinvestment Act, from two ratings: the lending test
 * and the community development test.
 *
 * There is no number: a scorecard has a rating and no score. Outstanding on one test and Satisfactory on the other *may*
 * give Outstanding: whether the examiner gave it is the fact `outstandingGiven`.
 *
 * @edge    Needs to Improve on either test makes the whole Needs to Improve
 * @source  Interagency Questions and Answers Regarding Community Reinvestment (July 2016)
 */
export const craIntermediateSmall2016 = {
  schema: "kinerja/policy/1",
  scheme: "us/cra-intermediate-small",
  version: "2016",
  inForce: { from: "2016-07-01" },
  title: {
    id: "Peringkat reinvestasi masyarakat bank kecil-menengah AS (CRA)",
    en: "US Community Reinvestment Act: intermediate small banks",
  },
  description: {
    id: "Peringkat dari dua uji: kredit dan pembangunan masyarakat.",
    en: "A rating from two tests: lending and community development.",
  },
  citations: {
    questions: {
      instrument: "Interagency Questions and Answers Regarding Community Reinvestment (July 2016)",
      checked: "2026-11-24",
      confidence: "high",
      note: "Needs to Improve on either test: Needs to Improve. Outstanding on one and at least Satisfactory on the other may give Outstanding. The month of the text is known, its day not: from 1 July 2016. An end was not read.",
    },
    may: {
      instrument: "Interagency Questions and Answers Regarding Community Reinvestment (July 2016)",
      checked: "2026-11-24",
      confidence: "high",
      note: "The text says 'may'. Without a word of the examiner, one Outstanding gives Satisfactory here.",
    },
    noncompliance: {
      instrument: "Interagency Questions and Answers Regarding Community Reinvestment (July 2016)",
      checked: "2026-11-24",
      confidence: "low",
      note: "What Substantial Noncompliance on one test does was not read: beside Needs to Improve the rule of that rating holds; beside Satisfactory or Outstanding, Needs to Improve is the reading here, for the bank does no better than with Needs to Improve. On both tests it is Substantial Noncompliance.",
    },
  },
  cite: "questions",
  facts: {
    outstandingGiven: {
      type: "yes-no",
      default: false,
      title: {
        id: "Pemeriksa memberi Outstanding bila satu uji Outstanding dan yang lain Satisfactory",
        en: "The examiner gives Outstanding where one test is Outstanding and the other Satisfactory",
      },
      cite: "may",
    },
  },
  nodes: {
    lending: {
      kind: "indicator",
      title: { id: "Peringkat uji kredit", en: "Rating of the lending test" },
      actual: {
        type: "choice",
        of: ["substantial-noncompliance", "needs-to-improve", "satisfactory", "outstanding"],
      },
      absent: { missing: "required" },
      scale: "test",
    },
    communityDevelopment: {
      kind: "indicator",
      title: {
        id: "Peringkat uji pembangunan masyarakat",
        en: "Rating of the community development test",
      },
      actual: {
        type: "choice",
        of: ["substantial-noncompliance", "needs-to-improve", "satisfactory", "outstanding"],
      },
      absent: { missing: "required" },
      scale: "test",
    },
    overall: {
      kind: "group",
      title: { id: "Peringkat keseluruhan", en: "Overall rating" },
      parts: ["lending", "communityDevelopment"],
      combine: {
        matrix: {
          "substantial-noncompliance": {
            "substantial-noncompliance": "substantial-noncompliance",
            "needs-to-improve": "needs-to-improve",
            satisfactory: "needs-to-improve",
            outstanding: "needs-to-improve",
          },
          "needs-to-improve": {
            "substantial-noncompliance": "needs-to-improve",
            "needs-to-improve": "needs-to-improve",
            satisfactory: "needs-to-improve",
            outstanding: "needs-to-improve",
          },
          satisfactory: {
            "substantial-noncompliance": "needs-to-improve",
            "needs-to-improve": "needs-to-improve",
            satisfactory: "satisfactory",
            outstanding: "outstanding",
          },
          outstanding: {
            "substantial-noncompliance": "needs-to-improve",
            "needs-to-improve": "needs-to-improve",
            satisfactory: "outstanding",
            outstanding: "outstanding",
          },
        },
      },
      scale: "overallRating",
      cite: "noncompliance",
    },
  },
  scales: {
    test: {
      title: { id: "Peringkat uji", en: "Rating of a test" },
      ratings: [
        {
          id: "substantial-noncompliance",
          label: { id: "Sangat tidak patuh", en: "Substantial Noncompliance" },
        },
        { id: "needs-to-improve", label: { id: "Perlu perbaikan", en: "Needs to Improve" } },
        { id: "satisfactory", label: { id: "Memuaskan", en: "Satisfactory" } },
        { id: "outstanding", label: { id: "Luar biasa", en: "Outstanding" } },
      ],
    },
    overallRating: {
      title: { id: "Peringkat keseluruhan", en: "Overall rating" },
      ratings: [
        {
          id: "substantial-noncompliance",
          label: { id: "Sangat tidak patuh", en: "Substantial Noncompliance" },
        },
        { id: "needs-to-improve", label: { id: "Perlu perbaikan", en: "Needs to Improve" } },
        { id: "satisfactory", label: { id: "Memuaskan", en: "Satisfactory" } },
        { id: "outstanding", label: { id: "Luar biasa", en: "Outstanding" } },
      ],
      gates: [
        {
          when: "rating == 'outstanding' and rating(lending) != rating(communityDevelopment) and not outstandingGiven",
          atMost: "satisfactory",
          title: {
            id: "Satu Outstanding dan satu Satisfactory: Outstanding hanya bila diberikan pemeriksa",
            en: "One Outstanding and one Satisfactory: Outstanding only where the examiner gives it",
          },
          cite: "may",
        },
      ],
    },
  },
  result: "overall",
  examples: [
    {
      title: "Outstanding on one test, Satisfactory on the other",
      record: {
        subject: "Bank",
        period: "2018",
        facts: { outstandingGiven: true },
        actuals: { lending: "outstanding", communityDevelopment: "satisfactory" },
      },
      expect: { score: null, rating: "outstanding", status: "scored" },
      origin: "by-hand",
      source: "the rule of two tests",
      arithmetic: "Outstanding and at least Satisfactory, and the examiner gives Outstanding",
    },
    {
      title: "Needs to Improve on one test",
      record: {
        subject: "Bank",
        period: "2018",
        actuals: { lending: "outstanding", communityDevelopment: "needs-to-improve" },
      },
      expect: { score: null, rating: "needs-to-improve", status: "scored" },
      origin: "by-hand",
      source: "the rule of two tests",
      arithmetic: "Needs to Improve on either test: Needs to Improve",
    },
  ],
} as const satisfies PolicyDocument;
