import { describe, expect, test } from "vitest";
import { ROUNDING_MODES } from "../../../src/index.js";
import { indicator, numberOf, policyOf, scoreOf } from "../../support/small-policy.js";

const scale = {
  s: {
    ratings: [{ id: "cukup" }, { id: "baik" }],
    bands: [
      { rating: "cukup", below: 90 },
      { rating: "baik", from: 90 },
    ],
  },
};

describe("exact scores", () => {
  test("30 % of 85.06 and 70 % of 92.11 are 89.995 exactly: 90.00 half-up, and Baik", () => {
    // 0.30 x 85.06 = 25.518; 0.70 x 92.11 = 64.477; together 89.995
    const of = (share: string, rest: string) =>
      scoreOf(
        policyOf(
          {
            a: indicator,
            b: indicator,
            r: {
              kind: "group",
              parts: [
                { node: "a", weight: share },
                { node: "b", weight: rest },
              ],
              combine: "weighted-mean",
              weights: 1,
              then: [{ round: 2, mode: "half-up" }],
              scale: "s",
            },
          },
          { scales: scale },
        ),
        { actuals: { a: "85.06", b: "92.11" } },
      );
    expect(of("0.30", "0.70")).toMatchObject({ score: "90", rating: "baik" });
    expect(of("30/100", "70/100")).toMatchObject({ score: "90", rating: "baik" });
    expect(of("0.30", "0.70").card?.nodes.r?.value).toBe("89.995");
  });

  test("nine weights of 1/9 give 100 where every answer is best, and 0.111 gives 99.9", () => {
    const nine = (weight: string, weights: string) => {
      const ids = Array.from({ length: 9 }, (_, i) => `u${i}`);
      return numberOf(
        {
          ...Object.fromEntries(ids.map((id) => [id, indicator])),
          r: {
            kind: "group",
            parts: ids.map((node) => ({ node, weight })),
            combine: "sum",
            weights,
            then: [{ multiply: 25 }],
          },
        },
        Object.fromEntries(ids.map((id) => [id, 4])),
      );
    };
    expect(nine("1/9", "1")).toBe("100");
    expect(nine("0.111", "0.999")).toBe("99.9");
  });

  test.each([
    // a third, a seventh and a ninth whose sum is a tie at two decimals: 1/3 + 1/7 + 1/9 = 37/63; 0.125 - 37/63 is the fourth
    ["1/3", "1/7", "1/9", "-233/504", "0.13"],
    // 1/3 + 1/7 + 1/9 - 233/504 = 296/504 - 233/504 = 63/504 = 1/8 = 0.125
    ["2/3", "2/7", "2/9", "-589/504", "0.01"],
    // 74/63 = 592/504; minus 589/504 is 3/504 = 1/168 = 0.00595..., no tie: 0.01
    ["-1/3", "-1/7", "-1/9", "233/504", "-0.13"],
  ])("%s + %s + %s + %s rounds half-up to %s", (a, b, c, d, expected) => {
    const nodes = {
      a: indicator,
      b: indicator,
      c: indicator,
      d: indicator,
      r: {
        kind: "group" as const,
        parts: ["a", "b", "c", "d"],
        combine: "sum" as const,
        then: [{ round: 2, mode: "half-up" as const }],
      },
    };
    expect(numberOf(nodes, { a, b, c, d })).toBe(expected);
  });

  test("30-digit inputs keep every digit", () => {
    const nodes = { a: indicator, b: indicator, r: { kind: "formula" as const, text: "a + b" } };
    const sum = numberOf(nodes, {
      a: "0.123456789012345678901234567891",
      b: "0.000000000000000000000000000009",
    });
    expect(sum).toBe("0.1234567890123456789012345679");
  });

  test("a geometric mean lands on its edge exactly: 2, 4 and 8 make 4; a hair less makes less", () => {
    const nodes = {
      a: indicator,
      b: indicator,
      c: indicator,
      r: { kind: "group" as const, parts: ["a", "b", "c"], combine: "geometric-mean" as const, scale: "s" },
    };
    const scales = {
      s: {
        ratings: [{ id: "low" }, { id: "high" }],
        bands: [
          { rating: "low", below: 4 },
          { rating: "high", from: 4 },
        ],
      },
    };
    const rated = (c: string) =>
      scoreOf(policyOf(nodes, { scales }), { actuals: { a: "2", b: "4", c } }).rating;
    expect(rated("8")).toBe("high");
    expect(rated("7.999999999999999999999999999999")).toBe("low");
    expect(rated("8.000000000000000000000000000001")).toBe("high");
  });

  // what each mode makes of -2.5, -1.5, -0.5, 0.5, 1.5, -1.2 and -1.7, from its definition
  const expected: Readonly<Record<(typeof ROUNDING_MODES)[number], string>> = {
    up: "-3 -2 -1 1 2 -2 -2",
    down: "-2 -1 0 0 1 -1 -1",
    ceil: "-2 -1 0 1 2 -1 -1",
    floor: "-3 -2 -1 0 1 -2 -2",
    "half-up": "-3 -2 -1 1 2 -1 -2",
    "half-down": "-2 -1 0 0 1 -1 -2",
    "half-even": "-2 -2 0 0 2 -1 -2",
    "half-ceil": "-2 -1 0 1 2 -1 -2",
    "half-floor": "-3 -2 -1 0 1 -1 -2",
  };
  test.each(ROUNDING_MODES)("%s rounds negatives as its name says", (mode) => {
    const nodes = {
      a: indicator,
      r: { kind: "group" as const, parts: ["a"], combine: "mean" as const, then: [{ round: 0, mode }] },
    };
    const values = ["-2.5", "-1.5", "-0.5", "0.5", "1.5", "-1.2", "-1.7"];
    expect(values.map((a) => numberOf(nodes, { a })).join(" ")).toBe(expected[mode]);
  });

  test("ln 10 / ln 1000 is exactly a third", () => {
    const nodes = {
      a: {
        kind: "indicator" as const,
        actual: { min: 1, max: 1000 },
        achievement: { kind: "goalposts" as const, worst: 1, best: 1000, logarithm: true },
        absent: { missing: "leave-out" as const },
      },
      r: { kind: "formula" as const, text: "a * 3" },
    };
    expect(numberOf(nodes, { a: "10" })).toBe("1");
  });

  test("an irrational score is truncated to 30 digits: sqrt 2 is 1.41421356237309504880168872420…", () => {
    const nodes = { r: { kind: "formula" as const, text: "sqrt(2)" } };
    expect(numberOf(nodes, {})).toBe("1.41421356237309504880168872420…");
  });

  test("equal numbers of unlike form are undecided and refused, not guessed", () => {
    // sqrt 2 + sqrt 3 = sqrt(5 + 2 sqrt 6), since both squares are 5 + 2 sqrt 6
    const nodes = {
      r: { kind: "formula" as const, text: "if(sqrt(2) + sqrt(3) >= sqrt(5 + 2 * sqrt(6)), 1, 0)" },
    };
    expect(numberOf(nodes, {})).toBe("tie-undecided");
  });

  test("a tower of powers is refused quickly", () => {
    const nodes = {
      a: indicator,
      b: { kind: "formula" as const, text: "a ^ 64" },
      c: { kind: "formula" as const, text: "b ^ 64" },
      d: { kind: "formula" as const, text: "c ^ 64" },
      r: { kind: "formula" as const, text: "d ^ 64" },
    };
    expect(numberOf(nodes, { a: "3" })).toMatch(/undefined-value|number-outside-limits/);
  });
});
