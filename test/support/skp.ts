import type { PolicyDocument } from "../../src/index.js";

/** A small SKP-like policy: two activities as rows, a rounding at each level, 70/30 with behaviour, a gate. */
export const skp = {
  schema: "kinerja/policy/1",
  scheme: "test/skp",
  version: "1",
  inForce: { from: "2021-07-01", until: "2022-01-01" },
  title: { id: "Sasaran kinerja", en: "Performance targets" },
  citations: { pp30: { instrument: "PP 30/2019", article: "41" } },
  facts: { newIdea: { type: "yes-no", default: false } },
  rows: { activities: { min: 1, max: 25 } },
  nodes: {
    quantity: {
      kind: "indicator",
      in: "activities",
      title: { id: "Kuantitas", en: "Quantity" },
      actual: { unit: "document", min: 0, step: 1 },
      direction: "higher",
      target: "from-record",
      achievement: { kind: "ratio", cap: "1.2" },
      absent: { missing: "required", notApplicable: "leave-out" },
    },
    quality: {
      kind: "indicator",
      in: "activities",
      actual: { unit: "percent", min: 0, max: 100 },
      direction: "higher",
      target: "from-record",
      achievement: { kind: "ratio", cap: "1.2" },
      absent: { missing: "required", notApplicable: "leave-out" },
    },
    activity: {
      kind: "group",
      in: "activities",
      parts: ["quantity", "quality"],
      combine: "mean",
      then: [{ multiply: 100 }, { round: 0, mode: "half-up" }],
    },
    results: {
      kind: "group",
      each: "activity",
      combine: "weighted-mean",
      weight: "from-record",
      weights: 100,
      then: [{ round: 2, mode: "half-up" }],
    },
    behaviour: { kind: "indicator", actual: { unit: "point", min: 0, max: 120 }, direction: "higher" },
    total: {
      kind: "group",
      parts: [
        { node: "results", weight: "0.70" },
        { node: "behaviour", weight: "0.30" },
      ],
      combine: "weighted-mean",
      weights: 1,
      then: [{ cap: 120 }, { round: 2, mode: "half-up" }],
      scale: "predikat",
      cite: "pp30",
    },
  },
  scales: {
    predikat: {
      ratings: [
        { id: "cukup", label: { id: "Cukup", en: "Fair" } },
        { id: "baik", label: { id: "Baik", en: "Good" } },
        { id: "sangat-baik", label: { id: "Sangat Baik", en: "Very good" } },
      ],
      bands: [
        { rating: "cukup", below: 90 },
        { rating: "baik", from: 90, below: 110 },
        { rating: "sangat-baik", from: 110, to: 120 },
      ],
      gates: [{ when: "not newIdea", atMost: "baik", cite: "pp30" }],
    },
  },
  result: "total",
  strengths: { achievementAtLeast: 1, most: 3 },
} as const satisfies PolicyDocument;

/** Two activities: 1,240 of 1,200 at 97 of 95, and 310 of 350 without a quality target; behaviour 96.5. */
export const skpRecord = {
  subject: "198501012010011001",
  period: "2021-S2",
  facts: { newIdea: true },
  actuals: { behaviour: "96.5" },
  rows: {
    activities: [
      {
        key: "a1",
        title: "KTP-el issued",
        weight: "60",
        quantity: { actual: "1240", target: "1200" },
        quality: { actual: "97", target: "95" },
      },
      {
        key: "a2",
        title: "Birth certificates",
        weight: "40",
        quantity: { actual: "310", target: "350" },
        quality: { notApplicable: "no quality target agreed" },
      },
    ],
  },
} as const;
