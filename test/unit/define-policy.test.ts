import { describe, expect, test } from "vitest";
import { definePolicy, KinerjaError, safeDefinePolicy } from "../../src/index.js";
import { codesOf, indicator, policyOf } from "../support/small-policy.js";

const chain = (length: number, from: "first" | "last") => {
  const ids = Array.from({ length }, (_, i) => i);
  if (from === "last") ids.reverse();
  const nodes = Object.fromEntries(
    ids.map((i) => [`n${i}`, { kind: "formula" as const, text: i === 0 ? "1" : `n${i - 1} + 1` }]),
  );
  return policyOf({ ...nodes, r: { kind: "formula", text: `n${length - 1}` } });
};

describe("definePolicy", () => {
  test("gives all issues of a document at once", () => {
    const outcome = safeDefinePolicy({ schema: "other", nodes: { a: { kind: "indicater" } } });
    expect(outcome.ok).toBe(false);
    // schema, scheme, version, inForce, title, the node's kind, result
    if (!outcome.ok) expect(outcome.issues.length).toBeGreaterThanOrEqual(7);
  });

  test("throws a KinerjaError that carries them", () => {
    const broken = policyOf({ r: { kind: "formula", text: "nowhere" } });
    expect(() => definePolicy(broken)).toThrowError(KinerjaError);
    expect(() => definePolicy(broken)).toThrowError("nodes.r.text: 'nowhere' is not defined");
  });

  test("refuses 100,000 nodes by their number", () => {
    expect(codesOf(chain(100_000, "first"))).toEqual(["too-many-nodes"]);
  });

  test.each(["first", "last"] as const)(
    "refuses a chain of 65 nodes and takes one of 64, written %s to last",
    (from) => {
      // r stands on the chain, so 63 others make 64
      expect(codesOf(chain(63, from))).toEqual([]);
      expect(codesOf(chain(64, from))).toContain("nodes-too-deep");
    },
  );

  test("finds a circle of three nodes and names it", () => {
    const ring = policyOf({
      a: { kind: "formula", text: "b" },
      b: { kind: "formula", text: "c" },
      c: { kind: "formula", text: "a" },
      r: { kind: "formula", text: "a" },
    });
    const outcome = safeDefinePolicy(ring);
    expect(outcome.ok ? "" : outcome.issues[0]?.message).toContain("a → b → c → a");
  });

  test("finds a circle among definitions", () => {
    const ring = policyOf(
      { r: { kind: "formula", text: "f(1)" } },
      { definitions: { "f(x)": "g(x)", "g(x)": "f(x)" } },
    );
    expect(codesOf(ring)).toContain("node-cycle");
  });

  test("checks the total of weights for every choice of a parameter: 0.4 with 0.7 is 1.1", () => {
    const of = (share: string) =>
      policyOf(
        {
          a: indicator,
          b: indicator,
          r: {
            kind: "group",
            parts: [
              { node: "a", weight: "= share" },
              { node: "b", weight: share },
            ],
            combine: "weighted-mean",
            weights: 1,
          },
        },
        { parameters: { share: { oneOf: ["0.3", "0.4"], default: "0.3" } } },
      );
    expect(codesOf(of("= 1 - share"))).toEqual([]);
    expect(codesOf(of("0.7"))).toEqual(["weights-total"]);
  });

  test("checks the total of weights at every date on which one changes", () => {
    const weight = {
      dated: [
        { from: "2000-01-01", value: "0.5" },
        { from: "2020-01-01", value: "0.6" },
      ],
    };
    const of = (other: typeof weight | string) =>
      policyOf({
        a: indicator,
        b: indicator,
        r: {
          kind: "group",
          parts: [
            { node: "a", weight },
            { node: "b", weight: other },
          ],
          combine: "weighted-mean",
          weights: 1,
        },
      });
    expect(codesOf(of("0.5"))).toEqual(["weights-total"]);
    const falling = {
      dated: [
        { from: "2000-01-01", value: "0.5" },
        { from: "2020-01-01", value: "0.4" },
      ],
    };
    expect(codesOf(of(falling))).toEqual([]);
  });

  test("finds gates that cross for one of the facts, and says for which", () => {
    const crossing = policyOf(
      { a: indicator, r: { kind: "group", parts: ["a"], combine: "mean", scale: "s" } },
      {
        facts: { late: { type: "yes-no" }, post: { type: "choice", of: ["head", "staff"] } },
        scales: {
          s: {
            ratings: [{ id: "low" }, { id: "high" }],
            bands: [
              { rating: "low", below: 50 },
              { rating: "high", from: 50 },
            ],
            gates: [
              { when: "late", atMost: "low" },
              { when: "late and post == 'head'", atLeast: "high" },
            ],
          },
        },
      },
    );
    const outcome = safeDefinePolicy(crossing);
    expect(outcome.ok ? "" : outcome.issues[0]?.message).toContain("(late = true, post = head)");
  });

  test("does not touch the document and freezes its own copy", () => {
    const document = policyOf({ a: indicator, r: { kind: "group", parts: ["a"], combine: "mean" } });
    const before = JSON.stringify(document);
    const policy = definePolicy(document);
    expect(JSON.stringify(document)).toBe(before);
    expect(Object.isFrozen(policy.document.nodes)).toBe(true);
  });
});

describe("a document read as text", () => {
  test('has its counts as text too: digits "2", best "1", atLeast "1", min "0"', () => {
    const document = {
      ...policyOf({}),
      rows: { items: { min: "0", max: "5" } },
      nodes: {
        a: indicator,
        r: {
          kind: "group",
          parts: ["a"],
          combine: { best: "1" },
          absent: { missing: "leave-out", atLeast: "1" },
          then: [{ round: "2", mode: "half-up" }],
          scale: "s",
        },
      },
      scales: { s: { ratings: [{ id: "x" }], bands: [{ rating: "x" }], digits: "2" } },
      strengths: { most: "2" },
    };
    expect(codesOf(document)).toEqual([]);
    expect(document.rows.items.min).toBe("0");
  });
});
