import { describe, expect, test } from "vitest";
import { type Formula, parseFormula } from "../../../src/policy/formula.js";
import { formulaText } from "../../../src/policy/formula-text.js";

const tree = (text: string): Formula => {
  const parsed = parseFormula(text, []);
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  return parsed.value;
};
const code = (text: string): string | undefined => {
  const parsed = parseFormula(text, []);
  return parsed.ok ? undefined : parsed.issues[0]?.code;
};
const shape = (of: Formula): string =>
  of.kind === "binary"
    ? `(${shape(of.left)} ${of.operator} ${shape(of.right)})`
    : of.kind === "unary"
      ? `(${of.operator} ${shape(of.of)})`
      : formulaText(of);

describe("parseFormula", () => {
  test("binds * before +, + before <, < before and, and before or", () => {
    expect(shape(tree("a + b * c < d and e or f"))).toBe("((((a + (b * c)) < d) and e) or f)");
  });

  test("groups ^ to the right and - to the left", () => {
    expect(shape(tree("2 ^ 3 ^ 2"))).toBe("(2 ^ (3 ^ 2))");
    expect(shape(tree("9 - 3 - 2"))).toBe("((9 - 3) - 2)");
  });

  test("binds a sign before ^, as spreadsheets do", () => {
    expect(shape(tree("-2 ^ 2"))).toBe("((- 2) ^ 2)");
  });

  test("keeps number tokens as they are written: 0.10 and 30 digits", () => {
    expect(tree("0.10")).toEqual({ kind: "number", text: "0.10" });
    const long = "0.123456789012345678901234567891";
    expect(tree(long)).toEqual({ kind: "number", text: long });
  });

  test("does not take a name that begins with an operator's letters for the operator", () => {
    expect(shape(tree("notable + order + android"))).toBe("((notable + order) + android)");
  });

  test.each([
    "",
    "a b",
    "a.b",
    "a ? b : c",
    "a = 1",
    "a @ b",
    "[1]",
    "1.",
    ".5",
    "0x10",
    "12abc",
    "f(,1)",
    "a; b",
    "'open",
  ])("refuses %j as unreadable", (text) => expect(code(text)).toBe("formula-unreadable"));

  test("refuses 4,001 characters, 65 brackets and 65 signs without reading them", () => {
    expect(code("1".repeat(4001))).toBe("formula-too-long");
    expect(code(`${"(".repeat(65)}1${")".repeat(65)}`)).toBe("formula-too-deep");
    expect(code(`${"-".repeat(65)}1`)).toBe("formula-too-deep");
    expect(code(`${"(".repeat(10_000)}1${")".repeat(10_000)}`)).toBe("formula-too-long");
  });
});
