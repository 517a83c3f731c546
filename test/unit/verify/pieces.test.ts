import { describe, expect, test } from "vitest";
import { runRecord } from "../../../src/engine/run-record.js";
import { safeDefinePolicy } from "../../../src/index.js";
import { formatNumber } from "../../../src/number/decimal-text.js";
import { rational } from "../../../src/number/rational.js";
import { measuresOf } from "../../../src/verify/measures.js";
import { piecesOf } from "../../../src/verify/pieces.js";
import { policyOf } from "../../support/small-policy.js";

/** The pieces of `r` along `a` from 0 to 100, each as `from..until: value at from + slope`. */
function pieces(text: string, actuals: Readonly<Record<string, string>>) {
  const policy = safeDefinePolicy(
    policyOf({
      a: { kind: "indicator", actual: { min: 0, max: 100 } },
      b: { kind: "indicator", actual: { min: 0, max: 100 } },
      r: { kind: "formula", text },
    }),
  );
  if (!policy.ok) throw new Error(policy.issues.map((i) => i.message).join("\n"));
  const done = runRecord(policy.value, { subject: "x", period: "2026", actuals });
  if (!done.ok) throw new Error(done.issues.map((i) => i.message).join("\n"));
  const { plan, run } = done.value;
  const measure = measuresOf(plan).find((m) => m.node.id === "a");
  const result = plan.nodes.find((n) => n.id === "r");
  const stretch = { from: rational(0n), until: rational(100n) };
  const found = piecesOf(plan, run, { of: measure?.of ?? -1, row: undefined }, result?.score ?? -1, stretch);
  return found?.map(({ from, until, a, b }) => [from, until, a, b].map(formatNumber).join(" "));
}

describe("the pieces of a value along one input", () => {
  test("a line is one piece: 3 + 2 a", () => {
    expect(pieces("3 + 2 * a", { a: "1", b: "0" })).toEqual(["0 100 3 2"]);
  });

  test("a cap at 40 splits 2 a at 20", () => {
    expect(pieces("min(2 * a, 40)", { a: "1", b: "0" })).toEqual(["0 20 0 2", "20 100 40 0"]);
  });

  test("a condition splits where it turns true: a / 4 > 7 from 28 on", () => {
    expect(pieces("if(a / 4 > 7, 100 - a, a)", { a: "1", b: "0" })).toEqual(["0 28 0 1", "28 100 100 -1"]);
  });

  test("the ends of pieces are exact: 3 a = b at b / 3", () => {
    expect(pieces("max(3 * a, b)", { a: "1", b: "10" })).toEqual(["0 10/3 10 0", "10/3 100 0 3"]);
  });

  test("a product of two that move, or a power of it, is not walked", () => {
    expect(pieces("a * a", { a: "1", b: "0" })).toBeUndefined();
    expect(pieces("sqrt(a)", { a: "1", b: "0" })).toBeUndefined();
  });

  test("a value that does not rest on the input is one flat piece", () => {
    expect(pieces("b", { a: "1", b: "7" })).toEqual(["0 100 7 0"]);
  });

  test("the time aspect of PP 46/2011 with a target of 100 turns at 76: a saving of 24 %", () => {
    const efficiency = "if(100 - a <= 24, 176 - a, 76 - (176 - a - 100))";
    expect(pieces(efficiency, { a: "90", b: "0" })).toEqual(["0 76 0 1", "76 100 176 -1"]);
  });
});
