import { describe, expect, test } from "vitest";
import {
  type Expression,
  expressionText,
  numberExpression,
  operation,
} from "../../../src/explain/expression.js";

const [a, b, fraction, negative] = ["2", "3", "31/30", "-4"].map((value) => numberExpression(value)) as [
  Expression,
  Expression,
  Expression,
  Expression,
];

describe("an expression as text", () => {
  test.each([
    [operation("*", [operation("+", [a, b]), b]), "(2 + 3) * 3"],
    [operation("+", [operation("*", [a, b]), b]), "2 * 3 + 3"],
    [operation("-", [a, operation("-", [a, b])]), "2 - (2 - 3)"],
    [operation("-", [operation("-", [a, b]), b]), "2 - 3 - 3"],
    [operation("/", [a, operation("*", [a, b])]), "2 / (2 * 3)"],
    [operation("/", [fraction, a]), "(31/30) / 2"],
    [operation("*", [a, fraction]), "2 * 31/30"],
    [operation("^", [fraction, numberExpression("1/3")]), "(31/30) ^ (1/3)"],
    [operation("*", [a, negative]), "2 * (-4)"],
    [operation("+", [a, negative]), "2 + (-4)"],
    [{ kind: "call", name: "min", of: [a, operation("+", [a, b])] }, "min(2; 2 + 3)"],
    [operation(">=", [a, operation("+", [a, b])]), "2 >= 2 + 3"],
  ] satisfies readonly (readonly [Expression, string])[])("keeps its brackets", (of, text) => {
    expect(expressionText(of)).toBe(text);
  });

  test("shows the first and the last of very many operands", () => {
    const many = operation(
      "+",
      Array.from({ length: 30 }, (_, i) => numberExpression(String(i))),
    );
    expect(expressionText(many)).toBe("0 + 1 + 2 + 3 + 4 + 5 + 6 + 7 + … + 29");
  });
});
