import { describe, expect, test } from "vitest";
import {
  compilePolicy,
  definePolicy,
  explain,
  type PolicyDocument,
  safeExplain,
} from "../../../src/index.js";
import { skp, skpRecord } from "../../support/skp.js";
import { policyOf } from "../../support/small-policy.js";

const policy = definePolicy(skp);
const codesOf = (options: object): readonly string[] => {
  const found = safeExplain(policy, skpRecord, options);
  return found.ok ? [] : found.issues.map((i) => i.code);
};

/** The lines of the last step, of a small policy and its actuals. */
function lines(
  nodes: PolicyDocument["nodes"],
  actuals: Readonly<Record<string, unknown>>,
  more: Partial<PolicyDocument> & { readonly record?: object } = {},
) {
  const { record, ...document } = more;
  const defined = definePolicy(policyOf(nodes, document));
  const explained = explain(defined, { subject: "a", period: "2026", actuals, ...record }, { locale: "en" });
  return explained.steps.flatMap((step) => step.lines);
}

const number = { kind: "indicator", actual: {}, absent: { missing: "leave-out" } } as const;

describe("explain", () => {
  test("goes from what was measured up to the result, each figure once", () => {
    expect(explain(policy, skpRecord).steps.map((s) => s.node)).toEqual([
      "quantity@a1",
      "quality@a1",
      "activity@a1",
      "quantity@a2",
      "quality@a2",
      "activity@a2",
      "results",
      "behaviour",
      "total",
    ]);
  });

  test("takes any figure, with what it is made of", () => {
    const { steps, summary, node } = explain(policy, skpRecord, { node: "activity@a2", locale: "id" });
    expect(node).toBe("activity@a2");
    expect(steps.map((s) => s.node)).toEqual(["quantity@a2", "quality@a2", "activity@a2"]);
    expect(summary).toContain("menghasilkan nilai 89");
    expect(summary).not.toContain("sementara");
  });

  test("says which figures there are, and which languages", () => {
    expect(codesOf({ node: "nothing" })).toEqual(["name-unknown"]);
    expect(codesOf({ locale: "xx" })).toEqual(["value-unknown"]);
    expect(codesOf({ locale: "constructor" })).toEqual(["value-unknown"]);
    const refused = safeExplain(policy, { ...skpRecord, actuals: { behaviour: "x" } });
    expect(refused.ok).toBe(false);
  });

  test("is frozen plain data that JSON carries", () => {
    const explained = explain(policy, skpRecord, { locale: "id" });
    expect(Object.isFrozen(explained.steps[0]?.lines[0])).toBe(true);
    expect(JSON.parse(JSON.stringify(explained))).toEqual(explained);
  });

  test("of a plan says the same but what only the document knows", () => {
    const plan = compilePolicy(policy, "2021-S2");
    expect(explain(plan, skpRecord, { locale: "id" }).scorecard).toEqual(
      explain(policy, skpRecord).scorecard,
    );
    expect(explain(plan, skpRecord, { locale: "id" }).text).toContain("Nilai: 97,13.");
  });

  test("shows the value of a formula before the cap that acted on it", () => {
    const found = lines(
      {
        a: number,
        r: { kind: "group", parts: ["a"], combine: { formula: "a * k" }, then: [{ cap: 120 }] },
      },
      { a: 104 },
      { parameters: { k: { oneOf: ["1.175", "1"], default: "1.175" } } },
    );
    expect(found.map((l) => l.kind)).toEqual(["measured", "parameter", "part", "combine", "cap", "score"]);
    expect(found.find((l) => l.kind === "combine")).toMatchObject({
      written: "a * k",
      value: "122.2",
      text: "Formula “a * k”: 104 × 1.175 = 122.2.",
    });
    expect(found.find((l) => l.kind === "cap")).toMatchObject({ before: "122.2", by: "120", after: "120" });
  });

  test("leaves out a cap that did not act, and what adds nothing", () => {
    const found = lines(
      { a: number, r: { kind: "group", parts: ["a"], combine: "mean", then: [{ cap: 120 }, { add: 0 }] } },
      { a: 104 },
    );
    expect(found.map((l) => l.kind)).toEqual(["measured", "part", "combine", "score"]);
  });

  test("tells the branch that a formula took, and the rule that gave the rating", () => {
    const found = lines(
      { a: number, r: { kind: "formula", text: "if(a >= 10 and late, a / 4, a)", scale: "s" } },
      { a: 12 },
      {
        facts: { late: { type: "yes-no" } },
        scales: {
          s: {
            ratings: [{ id: "low" }, { id: "mid" }, { id: "high" }],
            rules: [
              { rating: "high", when: "score > 9" },
              { rating: "mid", when: "score > 2" },
              { rating: "low" },
            ],
          },
        },
        record: { facts: { late: true } },
      },
    );
    expect(found.map((l) => l.text)).toEqual([
      "Actual: 12.",
      "The condition “12 ≥ 10 and late = yes” holds.",
      "Formula “if(a >= 10 and late, a / 4, a)”: 12 / 4 = 3.",
      "Score: 3.",
      "Rule 2 holds, namely “score > 2” (3 > 2): rating mid (level 2 of 3).",
    ]);
  });

  test("divides where the policy divides, and multiplies where it multiplies", () => {
    const of = (text: string) =>
      lines({ a: number, r: { kind: "formula", text } }, { a: 12 }).find((l) => l.kind === "formula")?.text;
    expect(of("a / 100")).toBe("Formula “a / 100”: 12 / 100 = 0.12.");
    expect(of("a * 0.5")).toBe("Formula “a * 0.5”: 12 × 0.5 = 6.");
    expect(of("abs(2 - a) ^ 2 + ln(1)")).toBe("Formula “abs(2 - a) ^ 2 + ln(1)”: abs(2 - 12) ^ 2 + 0 = 100.");
  });

  test("adds up the best parts, those that always count among them", () => {
    const parts = { a: number, b: number, c: number } as const;
    const best = (actuals: object, combine: object) =>
      lines(
        { ...parts, r: { kind: "group", parts: ["a", "b", "c"], combine } as never },
        actuals as never,
      ).find((l) => l.kind === "combine")?.text;
    expect(best({ a: 1, b: 5, c: 9 }, { best: 2 })).toBe("Mean of the highest values: (9 + 5) / 2 = 7.");
    expect(best({ a: 1, b: 5, c: 9 }, { best: 2, always: ["a"] })).toBe(
      "Mean of the highest values: (1 + 9) / 2 = 5.",
    );
    expect(best({ b: 5 }, { best: 2, absentAs: "zero" })).toBe(
      "Mean of the highest values: (5 + 0) / 2 = 2.5.",
    );
  });

  test("warns of a citation that nobody has verified", () => {
    const cite = { instrument: "Rule 7", article: "3(2)", confidence: "unverified" } as const;
    const found = lines({ a: number, r: { kind: "group", parts: ["a"], combine: "mean", cite } }, { a: 1 });
    expect(found.find((l) => l.kind === "combine")?.text).toBe(
      "Mean: 1. (Rule 7, Article 3(2), this citation is not verified)",
    );
  });

  test("of thousands of rows stays readable, and quick", () => {
    const rows = Array.from({ length: 1000 }, (_, i) => ({ key: `k${i}`, x: i }));
    const defined = definePolicy(
      policyOf(
        {
          x: { kind: "indicator", in: "items", actual: {}, absent: { missing: "leave-out" } },
          r: { kind: "group", each: "x", combine: "mean" },
        },
        { rows: { items: {} } },
      ),
    );
    const { steps } = explain(defined, { subject: "a", period: "2026", rows: { items: rows } });
    const last = steps[steps.length - 1]?.lines.find((l) => l.kind === "combine");
    expect(last?.text).toBe("Mean: (0 + 1 + 2 + 3 + 4 + 5 + 6 + 7 + … + 999) / 1,000 = 499.5.");
  });
});
