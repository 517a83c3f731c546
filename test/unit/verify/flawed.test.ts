import { describe, expect, test } from "vitest";
import { type PolicyDocument, safeDefinePolicy, safeScore } from "../../../src/index.js";
import { type Evaluator, type LawId, safeCheckPolicy } from "../../../src/verify/index.js";
import { policyOf } from "../../support/small-policy.js";

type Nodes = PolicyDocument["nodes"];

const PERCENT = { unit: "percent", min: 0, max: 100 } as const;
const measured = { kind: "indicator", actual: PERCENT, direction: "higher" } as const;
const perTarget = {
  kind: "indicator",
  actual: { unit: "unit", min: 0, max: 1000 },
  target: { value: "from-record", min: 1, max: 500 },
  direction: "higher",
} as const;

/** Low below 50, fair below 80, good from there on. */
const rated: PolicyDocument["scales"] = {
  rating: {
    ratings: [{ id: "low" }, { id: "fair" }, { id: "good" }],
    bands: [
      { rating: "low", below: 50 },
      { rating: "fair", from: 50, below: 80 },
      { rating: "good", from: 80 },
    ],
  },
};
/** The same, with 0 and 120 as the ends that the scale is printed with. */
const closed: PolicyDocument["scales"] = {
  rating: {
    ratings: [{ id: "low" }, { id: "fair" }, { id: "good" }],
    bands: [
      { rating: "low", from: 0, below: 50 },
      { rating: "fair", from: 50, below: 80 },
      { rating: "good", from: 80, to: 120 },
    ],
  },
};

function flawed(nodes: Nodes, scales: PolicyDocument["scales"] = rated, more: Partial<PolicyDocument> = {}) {
  return policyOf(nodes, { scales, ...more });
}

const two = (more: object): Nodes => ({
  a: measured,
  b: measured,
  r: {
    kind: "group",
    parts: [
      { node: "a", weight: 50 },
      { node: "b", weight: 50 },
    ],
    combine: "weighted-mean",
    weights: 100,
    scale: "rating",
    ...more,
  },
});

interface Flaw {
  readonly law: LawId;
  readonly policy: PolicyDocument;
  /** what the counterexample must say */
  readonly says: RegExp;
  /** no record that shows it can score: the hole is what it shows */
  readonly refused?: true;
}

const FLAWS: Readonly<Record<string, Flaw>> = {
  "a table whose fourth point lies below its third": {
    law: "monotone",
    says: /falls from exactly 50|takes the result from/,
    policy: flawed({
      r: {
        ...measured,
        achievement: {
          kind: "piecewise",
          points: [
            [0, 0],
            [50, 60],
            [60, 55],
            [100, 100],
          ],
        },
        scale: "rating",
      },
    }),
  },
  "a conversion that gives 85 from 90 on, where 89 stays 89": {
    law: "monotone",
    says: /from exactly 90/,
    policy: flawed({
      r: {
        ...measured,
        then: [
          {
            map: {
              segments: [
                { below: 90, a: 0, b: 1 },
                { from: 90, a: 85 },
              ],
            },
          },
        ],
        scale: "rating",
      },
    }),
  },
  "no cap, so that a score leaves its scale of 0 to 120": {
    law: "bounded",
    says: /outside the edges/,
    refused: true,
    policy: flawed(
      { r: { ...perTarget, achievement: { kind: "ratio" }, then: [{ multiply: 100 }], scale: "rating" } },
      closed,
    ),
  },
  "the reciprocal form, which has no upper end": {
    law: "bands-cover-once",
    says: /no band/,
    refused: true,
    policy: flawed(
      {
        r: {
          ...perTarget,
          actual: { unit: "day", min: "0.01", max: 1000 },
          direction: "lower",
          achievement: { kind: "ratio", form: "reciprocal" },
          then: [{ multiply: 100 }],
          scale: "rating",
        },
      },
      closed,
    ),
  },
  "a gate that holds every good score to fair": {
    law: "reachable",
    says: /'good'/,
    policy: flawed(two({}), {
      rating: {
        ...rated.rating,
        ratings: [{ id: "low" }, { id: "fair" }, { id: "good" }],
        gates: [{ when: "a >= 60 or b >= 60", atMost: "fair" }],
      },
    }),
  },
  "weights of 0.111, so that the top rating from 100 on stays empty": {
    law: "reachable",
    says: /'top'/,
    policy: flawed(
      {
        a: measured,
        b: measured,
        c: measured,
        r: {
          kind: "group",
          parts: [
            { node: "a", weight: "0.333" },
            { node: "b", weight: "0.333" },
            { node: "c", weight: "0.333" },
          ],
          combine: "sum",
          weights: "0.999",
          scale: "rating",
        },
      },
      {
        rating: {
          ratings: [{ id: "low" }, { id: "top" }],
          bands: [
            { rating: "low", below: 100 },
            { rating: "top", from: 100 },
          ],
        },
      },
    ),
  },
  "a part that counts only above zero, so that zero is hidden": {
    law: "monotone",
    says: /takes the result from/,
    policy: flawed({
      ...two({}),
      r: {
        kind: "group",
        parts: [
          { node: "a", weight: 50, when: "a > 0" },
          { node: "b", weight: 50 },
        ],
        combine: "weighted-mean",
        weights: 100,
        scale: "rating",
      },
    }),
  },
  "a missing figure that is left out": {
    law: "withholding",
    says: /without a/,
    policy: flawed({ ...two({}), a: { ...measured, absent: { missing: "leave-out" } } }),
  },
  "zero for a missing figure, where a bad one is below zero": {
    law: "withholding",
    says: /without days/,
    policy: flawed({
      days: {
        kind: "indicator",
        actual: { unit: "day", min: 0, max: 500 },
        target: 100,
        direction: "lower",
        achievement: { kind: "ratio", form: "complement" },
        then: [{ multiply: 100 }],
        absent: { missing: "zero" },
      },
      b: measured,
      r: { kind: "group", parts: ["days", "b"], combine: "mean", scale: "rating" },
    }),
  },
  "a gate on complaints that acts only where they are reported": {
    law: "withholding",
    says: /without complaints/,
    policy: flawed(
      {
        ...two({}),
        complaints: {
          kind: "indicator",
          actual: { unit: "complaint", min: 0, max: 50, step: 1 },
          direction: "lower",
          absent: { missing: "leave-out" },
        },
      },
      {
        rating: {
          ...rated.rating,
          ratings: [{ id: "low" }, { id: "fair" }, { id: "good" }],
          gates: [{ when: "present(complaints) and complaints > 5", down: 1 }],
        },
      },
    ),
  },
  "two roundings one after the other": {
    law: "rounds-once",
    says: /half a unit/,
    policy: flawed(
      two({
        then: [
          { round: 1, mode: "half-up" },
          { round: 0, mode: "half-up", twice: true },
        ],
      }),
    ),
  },
  "a bonus for more than 30 units, whatever the target": {
    law: "unit-change",
    says: /24 times smaller/,
    policy: flawed({
      r: {
        ...perTarget,
        achievement: { kind: "formula", text: "100 * actual / target + if(actual > 30, 10, 0)" },
        scale: "rating",
      },
    }),
  },
  "gates that contradict one another for some figures": {
    law: "gates-agree",
    says: /at once/,
    refused: true,
    policy: flawed(two({}), {
      rating: {
        ...rated.rating,
        ratings: [{ id: "low" }, { id: "fair" }, { id: "good" }],
        gates: [
          { when: "a >= 90", atLeast: "good" },
          { when: "b < 20", atMost: "fair" },
        ],
      },
    }),
  },
  "a matrix in which better work with good conduct is rated lower": {
    law: "monotone",
    says: /takes the result from/,
    policy: flawed(
      {
        work: { ...measured, scale: "half" },
        conduct: { ...measured, scale: "half" },
        r: {
          kind: "group",
          parts: ["work", "conduct"],
          combine: {
            matrix: {
              under: { under: "low", over: "good" },
              over: { under: "fair", over: "fair" },
            },
          },
          scale: "rating",
        },
      },
      {
        half: {
          ratings: [{ id: "under" }, { id: "over" }],
          bands: [
            { rating: "under", below: 60 },
            { rating: "over", from: 60 },
          ],
        },
        rating: { ratings: [{ id: "low" }, { id: "fair" }, { id: "good" }] },
      },
    ),
  },
  "the organisation's value shared in only from 90 on": {
    law: "monotone",
    says: /organisation from/,
    policy: flawed({
      own: { ...measured, actual: { unit: "point", min: 0, max: 120 } },
      organisation: { ...measured, actual: { unit: "point", min: 0, max: 120 } },
      r: {
        kind: "formula",
        text: "if(organisation >= 90, 0.6 * own + 0.4 * organisation, own)",
        scale: "rating",
      },
    }),
  },
  "a floor of 40 for scores below 20 only": {
    law: "monotone",
    says: /from exactly 20|takes the result from/,
    policy: flawed({
      r: { ...measured, then: [{ floor: 40, when: "value < 20" }], scale: "rating" },
    }),
  },
  "a score above 95 taken for an error and set to zero": {
    law: "monotone",
    says: /takes the result from/,
    policy: flawed(two({ then: [{ set: 0, when: "value > 95" }] })),
  },
  "a gate with its sign the wrong way round": {
    law: "monotone",
    says: /complaints from/,
    policy: flawed(
      {
        ...two({}),
        complaints: {
          kind: "indicator",
          actual: { unit: "complaint", min: 0, max: 50, step: 1 },
          direction: "lower",
        },
      },
      {
        rating: {
          ...rated.rating,
          ratings: [{ id: "low" }, { id: "fair" }, { id: "good" }],
          gates: [{ when: "complaints < 3", atMost: "fair" }],
        },
      },
    ),
  },
  "a saving that lowers the value beyond 24 %": {
    law: "monotone",
    says: /turns at exactly .*19\/25|turns at exactly .*0\.76/,
    policy: flawed({
      r: {
        ...perTarget,
        direction: undefined as never,
        achievement: {
          kind: "formula",
          text: "if(100 - actual / target * 100 <= 24, 176 - actual / target * 100, 76 - (176 - actual / target * 100 - 100))",
        },
        scale: "rating",
      },
    }),
  },
};

/** Another way of running rules, which rounds where the rule does not. */
const rounding: Evaluator = (policy, record) => {
  const found = safeScore(policy, record);
  if (!found.ok || found.value.score === null) return found;
  return { ok: true, value: { ...found.value, score: String(Math.round(Number(found.value.score))) } };
};

describe("a hidden flaw is found by the law that speaks of it", () => {
  for (const [name, { law, policy: raw, says, refused }] of Object.entries(FLAWS)) {
    test(`${name}: ${law}`, () => {
      const document = JSON.parse(JSON.stringify(raw)) as PolicyDocument;
      const defined = safeDefinePolicy(document);
      if (!defined.ok) throw new Error(defined.issues.map((i) => i.message).join("\n"));
      const report = safeCheckPolicy(defined.value, { laws: [law] });
      if (!report.ok) throw new Error(report.issues.map((i) => i.message).join("\n"));
      const finding = report.value.laws[0]?.finding;
      expect(finding?.status, JSON.stringify(finding)).toBe("broken");
      if (finding?.status !== "broken") return;
      expect(finding.what).toMatch(says);
      expect(report.value.ok).toBe(false);
      expect(finding.records.length).toBeGreaterThan(0);
      for (const record of finding.records) {
        const scored = safeScore(defined.value, record);
        expect(scored.ok, scored.ok ? "" : scored.issues.map((i) => i.message).join(" ")).toBe(
          refused !== true,
        );
      }
    });
  }

  test("another evaluator that rounds to whole numbers: evaluators-agree", () => {
    const report = safeCheckPolicy(flawed(two({})), { laws: ["evaluators-agree"], evaluator: rounding });
    expect(report.ok && report.value.laws[0]?.finding.status).toBe("broken");
  });

  test("bands that leave 90.5 out are found when the policy is defined", () => {
    const report = safeCheckPolicy(
      flawed(two({}), {
        rating: {
          ratings: [{ id: "low" }, { id: "good" }],
          bands: [
            { rating: "low", to: 90 },
            { rating: "good", from: 91 },
          ],
        },
      }),
    );
    expect(report.ok ? [] : report.issues.map((i) => i.code)).toEqual(["band-hole"]);
  });
});
