import { describe, expect, test } from "vitest";
import { indicator, numberOf, policyOf, scoreOf } from "../../support/small-policy.js";

/** Four values, each absent for its own reason, and one that is there. */
const five = {
  there: indicator,
  gone: indicator,
  away: { kind: "indicator", actual: {}, absentWhen: "true", absent: { missing: "leave-out" } },
  few: {
    kind: "group",
    parts: ["there", "gone"],
    combine: "mean",
    absent: { missing: "leave-out", atLeast: 2 },
  },
  never: { kind: "formula", text: "there / 0" },
} as const;
const actuals = { there: "2" };
const reason = (text: string): string | undefined => {
  const outcome = scoreOf(policyOf({ ...five, r: { kind: "formula", text } }), { actuals });
  if ("codes" in outcome) return outcome.codes?.join(" ");
  return outcome.card?.nodes.r?.absent ?? outcome.score ?? undefined;
};

describe("absent values", () => {
  test("each has its reason", () => {
    expect(reason("gone + 0")).toBe("missing");
    expect(reason("away + 0")).toBe("not-applicable");
    expect(reason("few + 0")).toBe("too-few");
    expect(reason("never + 0")).toBe("undefined-value");
  });

  const strongest = ["never", "gone", "few", "away"] as const;
  const name = { never: "undefined-value", gone: "missing", few: "too-few", away: "not-applicable" };
  for (const [i, a] of strongest.entries()) {
    for (const b of strongest.slice(i)) {
      test(`of ${a} and ${b}, ${a} is the stronger in every operation`, () => {
        for (const text of [
          `${a} + ${b}`,
          `${b} - ${a}`,
          `${a} * ${b}`,
          `${b} / ${a}`,
          `min(${a}, ${b})`,
          `max(${b}, ${a})`,
          `if(${a} < ${b}, 1, 2)`,
        ]) {
          expect(reason(text), text).toBe(name[a]);
        }
      });
    }
  }

  test("and, or are three-valued: an operand that decides makes the other unneeded", () => {
    expect(reason("if(there > 5 and gone > 1, 1, 0)")).toBe("0");
    expect(reason("if(gone > 1 and there > 5, 1, 0)")).toBe("0");
    expect(reason("if(there > 1 or never > 1, 1, 0)")).toBe("1");
    expect(reason("if(there > 1 and gone > 1, 1, 0)")).toBe("missing");
    expect(reason("if(not (gone > 1), 1, 0)")).toBe("missing");
  });

  test("if looks at the branch taken only", () => {
    expect(reason("if(there > 1, 7, never)")).toBe("7");
    expect(reason("if(there > 5, never, gone)")).toBe("missing");
  });

  test("present sees every absence, and refuses nothing", () => {
    expect(reason("if(present(gone), gone, 3)")).toBe("3");
    expect(reason("if(present(never), never, 4)")).toBe("4");
    expect(reason("if(present(there), there, 5)")).toBe("2");
  });
});

describe("weights of absent parts", () => {
  const of = (move: "proportional" | "equal" | "none") => ({
    a: indicator,
    b: indicator,
    c: indicator,
    r: {
      kind: "group" as const,
      parts: [
        { node: "a", weight: 50 },
        { node: "b", weight: 30 },
        { node: "c", weight: 20 },
      ],
      combine: "weighted-mean" as const,
      weights: 100,
      absent: { missing: "leave-out" as const, move },
    },
  });

  test("move in proportion: 50 and 30 of 80", () => {
    // (50 x 80 + 30 x 60) / 80 = 5800 / 80 = 72.5
    expect(numberOf(of("proportional"), { a: 80, b: 60 })).toBe("72.5");
  });

  test("move equally: 20 makes 60 and 40", () => {
    // (60 x 80 + 40 x 60) / 100 = 72
    expect(numberOf(of("equal"), { a: 80, b: 60 })).toBe("72");
  });

  test("stay: the absent part counts as nothing", () => {
    // (50 x 80 + 30 x 60) / 100 = 58
    expect(numberOf(of("none"), { a: 80, b: 60 })).toBe("58");
  });

  test("move as a table says, and refuse what it does not name", () => {
    const group = of("none").r;
    const absent = {
      missing: "leave-out" as const,
      move: { table: [{ absent: ["c"], weights: { a: 70, b: 30 } }] },
    };
    const nodes = { ...of("none"), r: { ...group, absent } };
    expect(numberOf(nodes, { a: 80, b: 60 })).toBe("74"); // (70 x 80 + 30 x 60) / 100
    expect(numberOf(nodes, { a: 80, b: 60, c: 0 })).toBe("58"); // nothing absent: as declared
    expect(numberOf(nodes, { a: 80 })).toBe("reweight-row-missing");
  });

  test("a group left with nothing has no score", () => {
    expect(numberOf(of("proportional"), {})).toBe("no-score");
  });

  test("the scorecard says what was left out and how much weight moved", () => {
    const { card } = scoreOf(policyOf(of("proportional")), { actuals: { a: 80, b: 60 } });
    expect(card?.absent).toEqual([
      { node: "c", reason: "missing", handled: "left-out", group: "r", weightMoved: "20" },
    ]);
    expect(card?.nodes.r?.parts?.map((p) => p.weight)).toEqual(["0.625", "0.375", "0"]);
    expect(card?.nodes.r?.parts?.map((p) => p.contribution)).toEqual(["50", "22.5", "0"]);
  });
});
