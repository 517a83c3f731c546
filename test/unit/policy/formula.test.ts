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

  test("takes 4,000 characters, 64 brackets and 64 signs", () => {
    expect(code("1".padEnd(3999, " ").concat("1"))).toBe("formula-unreadable"); // two values side by side
    expect(code("1".padStart(4000, " "))).toBeUndefined();
    expect(code(`${"(".repeat(64)}1${")".repeat(64)}`)).toBeUndefined();
    expect(code(`${"-".repeat(64)}1`)).toBeUndefined();
    expect(code(`${"not ".repeat(64)}true`)).toBeUndefined();
  });

  test("refuses 10,000 signs, nots and powers without running out of stack", () => {
    for (const text of ["-", "not ", "(", "f(", "-(", "if("])
      for (const times of [65, 1000, 10_000])
        expect(code(`${text.repeat(times)}1`), `${times} times ${text}`).toMatch(/^formula-/);
  });

  test("reads 1,999 powers without running out of stack", () => {
    expect(() => code(`${"2^".repeat(1999)}1`)).not.toThrow();
    expect(code(`${"2^".repeat(10_000)}1`)).toBe("formula-too-long");
  });

  // the table of forms in docs/policy.md has no ';'
  test("refuses a semicolon at the end", () => expect(code("a;")).toBe("formula-unreadable"));

  test("brackets and signs inside a text do not count", () => {
    expect(code(`post == '${"(".repeat(100)}'`)).toBeUndefined();
    expect(code(`post == "${"-".repeat(100)}"`)).toBeUndefined();
  });

  test("a long formula of many terms is no deep one: 1,000 terms", () => {
    expect(code(Array.from({ length: 1000 }, () => "a").join("+"))).toBeUndefined();
  });

  test("reads calls, texts and conditions", () => {
    expect(tree("f(a, 'b c', true)")).toEqual({
      kind: "call",
      name: "f",
      args: [
        { kind: "name", name: "a" },
        { kind: "text", text: "b c" },
        { kind: "yes-no", value: true },
      ],
    });
    expect(tree("not a == b")).toEqual(tree("(not a) == b")); // a sign or not binds tightest
    expect(shape(tree("a - -b"))).toBe("(a - (- b))");
    expect(shape(tree("a < b == c >= d"))).toBe("((a < b) == (c >= d))");
  });

  test.each([
    ["0.10", "0.10"],
    ["1e5", "1e5"],
    ["1E-5", "1E-5"],
    ["007", "007"],
    ["100000000000000000000000000001", "100000000000000000000000000001"],
  ])("keeps the token %s raw", (text, raw) => expect(tree(text)).toEqual({ kind: "number", text: raw }));

  test.each([
    "a[0]",
    "a.b()",
    "f(a)(b)",
    "a = b",
    "a := b",
    "a => b",
    "`a`",
    "a ?? b",
    "a || b",
    "a && b",
    "!a",
    "+a",
    "~a",
    "a % b",
    "a ** b",
    "a++",
    "a, b",
    "(a, b)",
    "()",
    "{a: 1}",
    "new a",
    "this",
    "a // b",
    "a /* b */",
    "1_000",
    "1e",
    "1.2.3",
    "\u0000",
    "f(a",
    "f a)",
    "'a' 'b'",
    "a and",
    "or b",
    "3a",
    "1e401",
    "9".repeat(65),
  ])("refuses %j: it is no part of the language", (text) => {
    expect(code(text)).toMatch(/^formula-unreadable$/);
  });

  test("says what it does not understand, with the formula", () => {
    const parsed = parseFormula("a b", ["nodes", "r", "text"]);
    expect(parsed.ok ? "" : parsed.issues[0]?.message).toBe(
      "nodes.r.text: the formula 'a b' cannot be read: two values stand side by side; an operator or a comma is missing.",
    );
  });
});
