import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The summary level of a US federal employee under an appraisal programme of 5 CFR 430.208, level 1 to 5.
 *
 * The regulation fixes level 1 alone: it is assigned if and only if a critical element is unacceptable. The other levels
 * come from each programme's own method, so the record brings the level that this method gave. Which levels a programme
 * uses is a choice (`usesLevel2`, `usesLevel4`, `usesLevel5`); with levels 1 and 3 only, nothing needs to be brought.
 *
 * @edge    non-critical elements never give level 1. Where a critical element is not evaluated and none is unacceptable
 *   there is no rating: a level may not be assumed
 * @source  5 CFR 430.208
 */
export const gs2007 = {
  schema: "kinerja/policy/1",
  scheme: "us/gs",
  version: "2007",
  inForce: { from: "2007-01-01" },
  title: {
    id: "Tingkat kinerja pegawai federal AS (General Schedule)",
    en: "US General Schedule: summary level",
  },
  description: {
    id: "Tingkat 1 sampai 5; tingkat 1 jika dan hanya jika ada unsur kritis yang tidak dapat diterima.",
    en: "Level 1 to 5; level 1 if and only if a critical element is unacceptable.",
  },
  citations: {
    rating: {
      instrument: "5 CFR 430.208",
      article: "430.208",
      link: "http://edocket.access.gpo.gov/cfr_2007/janqtr/5cfr430.208.htm",
      checked: "2026-11-24",
      confidence: "high",
      note: "The text revised as of 1 January 2007 was read, so the policy begins on that day; the section itself is older. Forced distributions of levels are forbidden, so none is prescribed here.",
    },
    assumed: {
      instrument: "5 CFR 430.208",
      article: "430.208(a)",
      checked: "2026-11-24",
      confidence: "high",
      note: "A rating may not assume a level without an evaluation: no evaluation, no rating.",
    },
    patterns: {
      instrument: "5 CFR 430.208",
      article: "430.208(d)",
      checked: "2026-11-24",
      confidence: "high",
      note: "A programme uses two to five levels, always 1 and 3 among them. How levels above 1 are derived is the programme's own method.",
    },
    labels: {
      instrument: "OPM, Summary Levels FAQ",
      checked: "2026-11-24",
      confidence: "high",
      note: "Level 1 is Unacceptable, level 3 Fully Successful or equivalent, level 5 Outstanding or equivalent; levels 2 and 4 have no name of their own.",
    },
  },
  cite: "rating",
  parameters: {
    usesLevel2: {
      type: "yes-no",
      default: true,
      title: { id: "Program memakai tingkat 2", en: "The programme uses level 2" },
      cite: "patterns",
    },
    usesLevel4: {
      type: "yes-no",
      default: true,
      title: { id: "Program memakai tingkat 4", en: "The programme uses level 4" },
      cite: "patterns",
    },
    usesLevel5: {
      type: "yes-no",
      default: true,
      title: { id: "Program memakai tingkat 5", en: "The programme uses level 5" },
      cite: "patterns",
    },
  },
  rows: {
    elements: {
      title: { id: "Unsur kinerja", en: "Performance elements" },
      min: 0,
      facts: {
        critical: {
          type: "yes-no",
          default: true,
          title: { id: "Unsur kritis", en: "Critical element" },
        },
      },
    },
  },
  nodes: {
    unacceptable: {
      kind: "indicator",
      in: "elements",
      title: { id: "Unsur dinilai tidak dapat diterima", en: "The element is appraised as unacceptable" },
      actual: { type: "yes-no" },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "assumed",
    },
    assignedLevel: {
      kind: "indicator",
      title: {
        id: "Tingkat menurut metode program (bila tingkatnya lebih dari 1 dan 3)",
        en: "Level by the programme's own method (where it has more than levels 1 and 3)",
      },
      actual: { unit: "level", min: 1, max: 5, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "patterns",
    },
    summaryLevel: {
      kind: "formula",
      unit: "level",
      title: { id: "Tingkat kinerja", en: "Summary level" },
      text: "if(count(elements, critical and unacceptable) > 0, 1, if(not (usesLevel2 or usesLevel4 or usesLevel5), 3, assignedLevel))",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      absentWhen:
        "count(elements, critical and unacceptable) == 0 and (count(elements, critical and present(unacceptable)) == 0 or count(elements, critical and not present(unacceptable)) > 0)",
      fullMarks: 5,
      scale: "summary",
      cite: "rating",
    },
  },
  scales: {
    summary: {
      title: { id: "Tingkat kinerja", en: "Summary level" },
      ratings: [
        { id: "level-1", label: { id: "Tingkat 1 (Tidak dapat diterima)", en: "Level 1 (Unacceptable)" } },
        { id: "level-2", label: { id: "Tingkat 2", en: "Level 2" } },
        {
          id: "level-3",
          label: {
            id: "Tingkat 3 (Berhasil penuh atau setara)",
            en: "Level 3 (Fully Successful or equivalent)",
          },
        },
        { id: "level-4", label: { id: "Tingkat 4", en: "Level 4" } },
        {
          id: "level-5",
          label: { id: "Tingkat 5 (Luar biasa atau setara)", en: "Level 5 (Outstanding or equivalent)" },
        },
      ],
      bands: [
        { rating: "level-1", from: 1, below: 2 },
        { rating: "level-2", from: 2, below: 3 },
        { rating: "level-3", from: 3, below: 4 },
        { rating: "level-4", from: 4, below: 5 },
        { rating: "level-5", from: 5, to: 5 },
      ],
      cite: "labels",
    },
  },
  checks: [
    {
      that: "count(elements, critical and present(unacceptable)) == 0 or assignedLevel != 1 or count(elements, critical and unacceptable) > 0",
      title: {
        id: "tingkat 1 hanya bila ada unsur kritis yang tidak dapat diterima",
        en: "level 1 only with an unacceptable critical element",
      },
      cite: "rating",
    },
    {
      that: "(usesLevel2 or assignedLevel != 2) and (usesLevel4 or assignedLevel != 4) and (usesLevel5 or assignedLevel != 5)",
      title: { id: "tingkat yang dipakai program", en: "a level that the programme uses" },
      cite: "patterns",
    },
  ],
  noScore: {
    rating: "not-rated",
    label: { id: "Belum dinilai", en: "Not rated" },
    cite: "assumed",
  },
  result: "summaryLevel",
  examples: [
    {
      title: "A critical element is unacceptable",
      record: {
        subject: "Employee",
        period: "2024",
        actuals: { assignedLevel: "3" },
        rows: {
          elements: [
            { key: "e1", critical: true, unacceptable: true },
            { key: "e2", critical: true, unacceptable: false },
          ],
        },
      },
      expect: { score: "1", rating: "level-1", status: "scored" },
      origin: "by-hand",
      source: "5 CFR 430.208(b)(1)",
      arithmetic: "one critical element unacceptable: level 1, whatever the method gave",
    },
    {
      title: "Only a non-critical element is unacceptable",
      record: {
        subject: "Employee",
        period: "2024",
        actuals: { assignedLevel: "3" },
        rows: {
          elements: [
            { key: "e1", critical: true, unacceptable: false },
            { key: "e2", critical: false, unacceptable: true },
          ],
        },
      },
      expect: { score: "3", rating: "level-3", status: "scored" },
      origin: "by-hand",
      source: "5 CFR 430.208(b)(2)",
      arithmetic: "no critical element unacceptable: the level of the programme's method, 3",
    },
  ],
} as const satisfies PolicyDocument;
