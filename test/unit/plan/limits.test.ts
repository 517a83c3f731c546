import { describe, expect, test } from "vitest";
import type { PolicyDocument } from "../../../src/index.js";
import { codesOf, indicator, numberOf, policyOf, scoreOf } from "../../support/small-policy.js";

const formulaOf = (
  text: string,
  actuals: Readonly<Record<string, unknown>> = {},
  more: Partial<PolicyDocument> = {},
) => numberOf({ a: indicator, r: { kind: "formula", text } }, actuals, more);

const timed = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** Nodes s0 … sN, each a formula over the one before (`P`); s0 is a times a. */
const chain = (text: string, length: number) => {
  const nodes: Record<string, PolicyDocument["nodes"][string]> = { a: indicator };
  for (let i = 0; i < length; i++) {
    nodes[`s${i}`] = { kind: "formula", text: i === 0 ? "a * a" : text.replaceAll("P", `s${i - 1}`) };
  }
  return { ...nodes, r: { kind: "formula" as const, text: `s${length - 1}` } };
};

describe("limits of inputs", () => {
  test("64 significant digits are read, 65 are not; zeros around do not count", () => {
    expect(formulaOf("a", { a: `0.${"3".repeat(64)}` })).toBe(`${"3".repeat(64)}/1${"0".repeat(64)}`);
    expect(formulaOf("a", { a: "3".repeat(65) })).toBe("number-unreadable");
    expect(formulaOf("a - a + 1", { a: `${"3".repeat(64)}000.000` })).toBe("1");
    expect(formulaOf("a", { a: `1/${"3".repeat(65)}` })).toBe("number-unreadable");
  });

  test("an exponent of 400 is read, 401 is not", () => {
    expect(formulaOf("a * 1e-400", { a: "1e400" })).toBe("1");
    expect(formulaOf("a", { a: "1e401" })).toBe("number-unreadable");
    expect(formulaOf("a", { a: "1e-401" })).toBe("number-unreadable");
  });

  test("and of the numbers of a policy: formulas, weights, edges, cases of then", () => {
    expect(formulaOf("3".repeat(65))).toBe("formula-unreadable");
    expect(formulaOf("1e401")).toBe("formula-unreadable");
    expect(codesOf(policyOf({ r: { ...indicator, then: [{ add: "3".repeat(65) }] } }))).toEqual([
      "number-unreadable",
    ]);
  });

  test("a document nested 65 deep is refused, in policy and record", () => {
    let deep: unknown = "x";
    for (let i = 0; i < 70; i++) deep = { a: deep };
    expect(codesOf({ ...policyOf({ r: indicator }), title: deep })).toContain("document-too-deep");
    const outcome = scoreOf(policyOf({ r: indicator }), { actuals: { r: deep } });
    expect(outcome.codes).toContain("document-too-deep");
  });
});

describe("what would be too large", () => {
  test.each([
    "2 ^ 1000000",
    "9 ^ 9 ^ 9",
    "2 ^ 64 ^ 64 ^ 64",
    "if((((a ^ 64) ^ 64) ^ 64) ^ 64 > 1, 1, 0)",
    "round(ln((((a ^ 64) ^ 64) ^ 64)), 2, 'half-up')",
  ])("%s is answered within two seconds", (text) => {
    expect(timed(() => formulaOf(text, { a: "3" }))).toBeLessThan(2000);
  });

  test("64 nodes that raise one another to the 64th are answered within two seconds", () => {
    expect(timed(() => numberOf(chain("P ^ 64", 60), { a: "3" }))).toBeLessThan(2000);
  });

  // docs/numbers.md: "Beyond a limit there is an issue"; docs/errors.md: the safe twins throw nothing.
  test("two constants of 1e-400 multiplied are a number or an issue, not an exception", () => {
    expect(() => formulaOf("1e-400 * 1e-400")).not.toThrow();
  });

  test("two acts that multiply by 1e-400 are a number or an issue, not an exception", () => {
    const nodes = { r: { ...indicator, then: [{ multiply: "1e-400" }, { multiply: "1e-400" }] } };
    expect(() => numberOf(nodes, { r: 1 })).not.toThrow();
  });

  test("60 nodes of ln(P) + P * P are refused, without an exception", () => {
    expect(() => numberOf(chain("ln(P) + P * P", 60), { a: "1.1" })).not.toThrow();
  });

  // The squares of squares of a rational grow without limit
  test("60 nodes that square one another are refused within two seconds", () => {
    expect(timed(() => numberOf(chain("P * P", 60), { a: "1.1" }))).toBeLessThan(2000);
  });

  // expanded one by one they would be 2^18 calls
  test("18 definitions that call one another twice are answered within a third of a second", () => {
    const definitions = Object.fromEntries(
      Array.from({ length: 18 }, (_, i) => [`f${i}(x)`, i === 0 ? "x + x" : `f${i - 1}(x) + f${i - 1}(x)`]),
    );
    expect(timed(() => formulaOf("f17(a)", { a: 1 }, { definitions }))).toBeLessThan(333);
  });
});
