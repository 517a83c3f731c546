import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The periodic value of a JPT within the second half of 2021, 0 to 120, without a rating: the mean of its action
 * plans and of the main work that can already be measured, half each.
 *
 * @edge    an indicator that cannot be measured yet is declared not applicable and left out; without any action plan
 *   or any measured indicator the record is refused. An achievement below zero has no value in the text and refuses the
 *   record (`belowZero: zero` counts it as 0)
 * @exact   achievements are whole per cents before they get their value; nothing else is rounded
 * @source  PermenPANRB 8/2021, Lampiran p. 67
 */
export const skpPeriodic2019 = {
  schema: "kinerja/policy/1",
  scheme: "id/skp-periodic",
  version: "2019",
  inForce: { from: "2021-07-01", until: "2022-01-01" },
  supersededBy: "id/ekinerja-2022",
  title: { id: "Nilai periodik JPT", en: "Periodic value of senior executives" },
  description: {
    id: "Rata-rata nilai rencana aksi dan nilai kinerja utama yang sudah dapat diukur, masing-masing setengah.",
    en: "The mean value of the action plans and of the main work already measurable, half each.",
  },
  citations: {
    periodic: {
      instrument: "PermenPANRB 8/2021",
      article: "Lampiran p. 67",
      checked: "2026-11-24",
      confidence: "medium",
      note: "(mean of the values of action plans + mean of the values of main work already measurable) / 2; an action plan at its maximum target counts as 120. No rating of this value was read, so it has none. Applied from July to December 2021.",
    },
    achievement: {
      instrument: "PermenPANRB 8/2021",
      article: "Lampiran Bab VI A",
      checked: "2026-11-24",
      confidence: "high",
      note: "normal R/T, khusus 1 + (1 - R/T). An actual inside a range target counts as 100 %; above it the upper bound is the divisor, below it the lower one, under both conditions.",
    },
    wholePercent: {
      instrument: "PermenPANRB 8/2021",
      article: "Lampiran Bab VI A",
      checked: "2026-11-24",
      confidence: "medium",
      note: "The tables show whole per cents and are undefined between them; one application rounds to the nearest whole per cent. Half-up is the reading here: the mode is not printed.",
    },
    belowZero: {
      instrument: "PermenPANRB 8/2021",
      article: "Lampiran Bab VI A",
      checked: "2026-11-24",
      confidence: "unverified",
      note: "A special indicator whose actual is more than twice its target has an achievement below zero; the lowest category is printed 0 to 59. Refused by default; the option 'zero' counts it as 0.",
    },
    indicatorValue: {
      instrument: "PermenPANRB 8/2021",
      article: "Lampiran Bab VI A",
      checked: "2026-11-24",
      confidence: "high",
      note: "c = achievement in whole per cent. Above 110: 120. 101 to 110: 110 + (120 - 110)/(110 - 101) x (c - 101). 100: 109, or 120 where the target is the highest attainable value. 80 to 99: 70 + (89 - 70)/(99 - 80) x (c - 80). 60 to 79: 50 + (69 - 50)/(79 - 60) x (c - 60). 0 to 59: c/59 x 49.",
    },
  },
  cite: "periodic",
  parameters: {
    belowZero: {
      oneOf: ["refuse", "zero"],
      default: "refuse",
      title: {
        id: "Capaian di bawah nol: ditolak, atau dihitung nol",
        en: "An achievement below zero: refused, or counted as zero",
      },
      cite: "belowZero",
    },
  },
  rows: {
    actionPlans: {
      title: { id: "Rencana aksi", en: "Action plans" },
      min: 1,
      facts: {
        atMaximum: {
          type: "yes-no",
          default: false,
          title: { id: "Mencapai target maksimalnya", en: "At its maximum target" },
        },
      },
    },
    indicators: {
      title: { id: "Indikator kinerja utama", en: "Main indicators" },
      min: 1,
      facts: {
        maximum: {
          type: "yes-no",
          default: false,
          title: {
            id: "Target adalah nilai tertinggi yang dapat dicapai",
            en: "The target is the highest attainable value",
          },
          cite: "indicatorValue",
        },
      },
    },
  },
  nodes: {
    actionPlan: {
      kind: "indicator",
      in: "actionPlans",
      title: { id: "Nilai rencana aksi", en: "Value of an action plan" },
      actual: { unit: "point", min: 0, max: 120 },
      direction: "higher",
      absent: { missing: "required" },
      then: [{ set: 120, when: "atMaximum" }],
    },
    actionPlanMean: {
      kind: "group",
      title: { id: "Rata-rata nilai rencana aksi", en: "Mean value of the action plans" },
      each: "actionPlan",
      combine: "mean",
    },
    normal: {
      kind: "indicator",
      in: "indicators",
      title: { id: "IKI normal: makin besar makin baik", en: "Normal indicator: more is better" },
      actual: {},
      direction: "higher",
      target: { value: "from-record", range: true },
      achievement: { kind: "ratio" },
      absent: { missing: "required", notApplicable: "leave-out" },
      cite: "achievement",
    },
    special: {
      kind: "indicator",
      in: "indicators",
      title: { id: "IKI khusus: makin kecil makin baik", en: "Special indicator: less is better" },
      actual: {},
      direction: "lower",
      target: { value: "from-record", range: true },
      achievement: { kind: "ratio", form: "complement" },
      absent: { missing: "required", notApplicable: "leave-out" },
      cite: "achievement",
    },
    achievement: {
      kind: "group",
      in: "indicators",
      title: { id: "Capaian IKI (persen bulat)", en: "Achievement of an indicator (whole per cent)" },
      parts: [
        { node: "normal", when: "not present(special)" },
        { node: "special", when: "present(special)" },
      ],
      combine: "sum",
      then: [
        { multiply: 100 },
        { floor: 0, when: "belowZero == 'zero'", cite: "belowZero" },
        { round: 0, mode: "half-up", cite: "wholePercent" },
      ],
      cite: "achievement",
    },
    indicatorValue: {
      kind: "group",
      in: "indicators",
      title: { id: "Nilai capaian IKI", en: "Value of an indicator" },
      parts: ["achievement"],
      combine: "sum",
      absent: { notApplicable: "leave-out" },
      then: [
        {
          map: {
            segments: [
              { from: 0, to: 59, a: 0, b: "49/59" },
              { from: 60, to: 79, a: -10, b: 1 },
              { from: 80, to: 99, a: -10, b: 1 },
              { from: 100, to: 100, a: 109 },
              { from: 101, to: 110, a: "-20/9", b: "10/9" },
              { above: 110, a: 120 },
            ],
          },
        },
        { set: 120, when: "maximum and achievement == 100" },
      ],
      cite: "indicatorValue",
    },
    measured: {
      kind: "group",
      title: {
        id: "Rata-rata nilai kinerja utama yang sudah dapat diukur",
        en: "Mean value of the main work already measurable",
      },
      each: "indicatorValue",
      combine: "mean",
      absent: { notApplicable: "leave-out" },
    },
    periodic: {
      kind: "group",
      title: { id: "Nilai periodik", en: "Periodic value" },
      parts: ["actionPlanMean", "measured"],
      combine: "mean",
    },
  },
  checks: [
    {
      that: "not (present(normal) and present(special))",
      title: {
        id: "satu kondisi per indikator: normal atau khusus",
        en: "one condition an indicator: normal or special",
      },
    },
  ],
  result: "periodic",
  examples: [
    {
      title: "Two action plans, one at its maximum target; one indicator measured, one not yet",
      record: {
        subject: "197001011995011001",
        period: "2021-Q3",
        rows: {
          actionPlans: [
            { key: "a1", actionPlan: "100" },
            { key: "a2", atMaximum: true, actionPlan: "109" },
          ],
          indicators: [
            { key: "i1", normal: { actual: "50", target: "50" } },
            { key: "i2", normal: { notApplicable: "measured once a year" } },
          ],
        },
      },
      expect: { score: "109.5", rating: null, status: "scored" },
      origin: "by-hand",
      source: "the formula of the periodic value",
      arithmetic: "action plans (100 + 120) / 2 = 110; measured 109; (110 + 109) / 2 = 109.5",
    },
  ],
} as const satisfies PolicyDocument;
