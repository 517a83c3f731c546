import { describe, expect, test } from "vitest";
import { type PolicyDocument, safeDefinePolicy } from "../../../src/index.js";
import { safeCheckPolicy } from "../../../src/verify/index.js";
import { policyOf } from "../../support/small-policy.js";

const PERCENT = { unit: "percent", min: 0, max: 100 } as const;
const measured = { kind: "indicator", actual: PERCENT, direction: "higher" } as const;
const scales: PolicyDocument["scales"] = {
  rating: {
    ratings: [{ id: "low" }, { id: "fair" }, { id: "good" }],
    bands: [
      { rating: "low", below: 50 },
      { rating: "fair", from: 50, below: 80 },
      { rating: "good", from: 80 },
    ],
  },
};
const whole = [{ multiply: 100 }, { round: 2, mode: "half-up" }] as const;

const SOUND: Readonly<Record<string, PolicyDocument>> = {
  "capped ratios in a weighted mean": policyOf(
    {
      speed: {
        kind: "indicator",
        actual: { unit: "day", min: 0, max: 60 },
        direction: "lower",
        target: "5",
        achievement: { kind: "ratio", form: "complement", cap: "1.2", floor: 0 },
        absent: { missing: "zero" },
      },
      quality: {
        ...measured,
        target: { value: "from-record", min: 1, max: 100 },
        achievement: { kind: "ratio", cap: "1.2" },
        absent: { missing: "required", notApplicable: "leave-out" },
      },
      r: {
        kind: "group",
        parts: [
          { node: "speed", weight: 40 },
          { node: "quality", weight: 60 },
        ],
        combine: "weighted-mean",
        weights: 100,
        then: whole,
        scale: "rating",
      },
    },
    { scales },
  ),
  "goalposts in a geometric mean": policyOf(
    {
      life: {
        kind: "indicator",
        actual: { unit: "year", min: 20, max: 90 },
        achievement: { kind: "goalposts", worst: 20, best: 85 },
      },
      income: {
        kind: "indicator",
        actual: { unit: "dollar", min: 100, max: 75000 },
        achievement: { kind: "goalposts", worst: 100, best: 75000, logarithm: true },
      },
      r: {
        kind: "group",
        parts: ["life", "income"],
        combine: "geometric-mean",
        then: whole,
        scale: "rating",
      },
    },
    { scales },
  ),
  "a subject's own weighted rows": policyOf(
    {
      output: {
        kind: "indicator",
        in: "tasks",
        actual: { unit: "document", min: 0, max: 500, step: 1 },
        direction: "higher",
        target: { value: "from-record", min: 1, max: 400, step: 1 },
        achievement: { kind: "ratio", cap: 1 },
      },
      r: {
        kind: "group",
        each: "output",
        combine: "weighted-mean",
        weight: "from-record",
        weights: 100,
        then: whole,
        scale: "rating",
      },
    },
    { scales, rows: { tasks: { min: 1, max: 10 } } },
  ),
  "a matrix of results and conduct": policyOf(
    {
      results: { ...measured, scale: "third" },
      conduct: { ...measured, scale: "third" },
      r: {
        kind: "group",
        parts: ["results", "conduct"],
        combine: {
          matrix: {
            below: { below: "low", as: "low", above: "fair" },
            as: { below: "low", as: "fair", above: "good" },
            above: { below: "fair", as: "good", above: "good" },
          },
        },
        scale: "rating",
      },
    },
    {
      scales: {
        third: {
          ratings: [{ id: "below" }, { id: "as" }, { id: "above" }],
          bands: [
            { rating: "below", below: 60 },
            { rating: "as", from: 60, below: 90 },
            { rating: "above", from: 90 },
          ],
        },
        rating: { ratings: [{ id: "low" }, { id: "fair" }, { id: "good" }] },
      },
    },
  ),
  "rules in order, with a gate that only holds down": policyOf(
    {
      a: measured,
      b: measured,
      r: { kind: "group", parts: ["a", "b"], combine: "mean", scale: "rating" },
    },
    {
      facts: { sanctioned: { type: "yes-no", default: false } },
      scales: {
        rating: {
          ratings: [{ id: "low" }, { id: "fair" }, { id: "good" }],
          rules: [
            { rating: "good", when: "score >= 80 and a >= 50" },
            { rating: "fair", when: "score >= 40" },
            { rating: "low" },
          ],
          gates: [{ when: "sanctioned", atMost: "fair" }],
        },
      },
    },
  ),
  "the best two of three": policyOf(
    {
      a: measured,
      b: measured,
      c: measured,
      r: {
        kind: "group",
        parts: ["a", "b", "c"],
        combine: { best: 2, absentAs: "zero" },
        absent: { missing: "zero" },
        scale: "rating",
      },
    },
    { scales },
  ),
  "a penalty that is never more than the score": policyOf(
    {
      a: measured,
      late: { kind: "indicator", actual: { unit: "day", min: 0, max: 365, step: 1 }, direction: "lower" },
      r: { kind: "formula", text: "max(0, a - 0.5 * late)", scale: "rating" },
    },
    { scales },
  ),
  "a value to be hit, which neither less nor more may miss": policyOf(
    {
      budget: {
        kind: "indicator",
        actual: { unit: "percent", min: 0, max: 200 },
        target: 100,
        achievement: { kind: "stabilise", floor: 0 },
        then: [{ multiply: 100 }],
      },
      b: measured,
      r: { kind: "group", parts: ["budget", "b"], combine: "mean", scale: "rating" },
    },
    { scales },
  ),
  "choices, yes and no, and a weight that an agency chooses": policyOf(
    {
      audit: {
        kind: "indicator",
        actual: { type: "choice", of: ["none", "partial", "full"] },
        achievement: { kind: "points", of: { none: 0, partial: 60, full: 100 } },
        absent: { missing: "worst" },
      },
      published: {
        kind: "indicator",
        actual: { type: "yes-no" },
        achievement: { kind: "yes-no", whenYes: 100, whenNo: 0 },
        absent: { missing: "worst" },
      },
      r: {
        kind: "group",
        parts: [
          { node: "audit", weight: "= 1 - share" },
          { node: "published", weight: "= share" },
        ],
        combine: "weighted-mean",
        weights: 1,
        scale: "rating",
      },
    },
    { scales, parameters: { share: { oneOf: ["0.3", "0.4"], default: "0.3" } } },
  ),
  "a curve, a power mean, and weights that do not come to 1 but are noted": policyOf(
    {
      a: {
        ...measured,
        achievement: {
          kind: "piecewise",
          points: [
            [0, 0],
            [50, 20],
            [80, 80],
            [100, 100],
          ],
        },
      },
      b: measured,
      r: {
        kind: "group",
        parts: [
          { node: "a", weight: "0.333" },
          { node: "b", weight: "0.666" },
        ],
        combine: "sum",
        weights: "0.999",
        scale: "rating",
      },
    },
    { scales },
  ),
  "a rank in which the lowest is best": policyOf(
    {
      harm: { kind: "indicator", actual: { unit: "case", min: 0, max: 100, step: 1 }, direction: "lower" },
      gap: { ...measured, direction: "lower" },
      r: { kind: "group", parts: ["harm", "gap"], combine: "harmonic-mean", scale: "grade" },
    },
    {
      scales: {
        grade: {
          ratings: [{ id: "poor" }, { id: "good" }],
          bands: [
            { rating: "good", below: 40 },
            { rating: "poor", from: 40 },
          ],
        },
      },
    },
  ),
};

describe("a sound policy raises no alarm", () => {
  for (const [name, raw] of Object.entries(SOUND)) {
    test(name, () => {
      const document = JSON.parse(JSON.stringify(raw)) as PolicyDocument;
      const defined = safeDefinePolicy(document);
      if (!defined.ok) throw new Error(defined.issues.map((i) => i.message).join("\n"));
      const report = safeCheckPolicy(defined.value, { runs: 120, seed: 7 });
      if (!report.ok) throw new Error(report.issues.map((i) => i.message).join("\n"));
      const alarms = report.value.laws.filter(
        (l) => l.finding.status === "broken" || l.finding.status === "untested",
      );
      expect(alarms.map((l) => [l.law, l.finding])).toEqual([]);
      expect(report.value.ok).toBe(true);
    });
  }
});
