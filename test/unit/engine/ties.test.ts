import { describe, expect, test } from "vitest";
import type { PolicyDocument } from "../../../src/index.js";
import { indicator, numberOf, policyOf, scoreOf } from "../../support/small-policy.js";

const summed = (round: number, mode: string, values: readonly string[]) => {
  const ids = values.map((_, i) => `p${i}`);
  const nodes = {
    ...Object.fromEntries(ids.map((id) => [id, indicator])),
    r: { kind: "group", parts: ids, combine: "sum", then: [{ round, mode }] },
  } as PolicyDocument["nodes"];
  return numberOf(nodes, Object.fromEntries(ids.map((id, i) => [id, values[i]])));
};

describe("ties made of parts that do not end", () => {
  // thirds: 1/3 + 1/3 + 1/3 - 0.995 = 0.005; sevenths: 3/7 + 4/7 - 0.985 = 0.015; ninths: 4/9 + 5/9 + 0.125 = 1.125
  test.each([
    ["half-up", ["1/3", "1/3", "1/3", "-0.995"], "0.01"],
    ["half-even", ["1/3", "1/3", "1/3", "-0.995"], "0"],
    ["half-up", ["3/7", "4/7", "-0.985"], "0.02"],
    ["half-even", ["3/7", "4/7", "-0.985"], "0.02"],
    ["half-down", ["3/7", "4/7", "-0.985"], "0.01"],
    ["half-even", ["4/9", "5/9", "0.125"], "1.12"],
    ["half-up", ["4/9", "5/9", "0.125"], "1.13"],
    ["half-ceil", ["-4/9", "-5/9", "-0.125"], "-1.12"],
    ["half-floor", ["-4/9", "-5/9", "-0.125"], "-1.13"],
    ["half-up", ["-4/9", "-5/9", "-0.125"], "-1.13"],
  ])("%s of %s is %s", (mode, values, expected) => expect(summed(2, mode, values)).toBe(expected));

  test("a hair beside a tie is none: 10^-60 decides", () => {
    const hair = `1e-60`;
    expect(summed(2, "half-even", ["4/9", "5/9", "0.125", hair])).toBe("1.13");
    expect(summed(2, "half-up", ["4/9", "5/9", "0.125", `-${hair}`])).toBe("1.12");
  });

  test("up, down, ceil and floor at 10^-60 beside a whole number", () => {
    expect(summed(0, "up", ["1", "1e-60"])).toBe("2");
    expect(summed(0, "down", ["2", "-1e-60"])).toBe("1");
    expect(summed(0, "ceil", ["-1", "1e-60"])).toBe("0");
    expect(summed(0, "floor", ["-1", "-1e-60"])).toBe("-2");
  });
});

describe("irrational values at a tie", () => {
  const mean = (values: readonly string[], round: number, mode: string) => {
    const ids = values.map((_, i) => `p${i}`);
    return numberOf(
      {
        ...Object.fromEntries(ids.map((id) => [id, indicator])),
        r: { kind: "group", parts: ids, combine: "geometric-mean", then: [{ round, mode }] },
      } as PolicyDocument["nodes"],
      Object.fromEntries(ids.map((id, i) => [id, values[i]])),
    );
  };

  test("the root of 2.25 is 1.5 exactly, a tie at no decimals", () => {
    expect(mean(["1.5", "1.5"], 0, "half-even")).toBe("2");
    expect(mean(["0.75", "3"], 0, "half-down")).toBe("1");
    // 1.5^2 = 2.25; a hair less is below the tie
    expect(mean(["0.75", "2.999999999999999999999999999999999999"], 0, "half-up")).toBe("1");
    expect(mean(["0.75", "3.000000000000000000000000000000000001"], 0, "half-down")).toBe("2");
  });

  test("the cube root of 0.000125 is 0.05, a tie at one decimal", () => {
    expect(mean(["0.5", "0.5", "0.0005"], 1, "half-up")).toBe("0.1");
    expect(mean(["0.5", "0.5", "0.0005"], 1, "half-down")).toBe("0");
  });

  test("64 parts of 0.125 make 0.125 exactly", () => {
    expect(
      mean(
        Array.from({ length: 64 }, () => "0.125"),
        2,
        "half-even",
      ),
    ).toBe("0.12");
  });

  // docs/numbers.md: "an irrational value: cut after 30 significant digits"; this one is rational.
  test("65 parts of 7 have the geometric mean 7", () => {
    const ids = Array.from({ length: 65 }, (_, i) => `p${i}`);
    const nodes = {
      ...Object.fromEntries(ids.map((id) => [id, indicator])),
      r: { kind: "group", parts: ids, combine: "geometric-mean" },
    } as PolicyDocument["nodes"];
    expect(numberOf(nodes, Object.fromEntries(ids.map((id) => [id, 7])))).toBe("7");
  });
});

describe("scores on the edges of bands", () => {
  const scales = {
    s: {
      ratings: [{ id: "low" }, { id: "mid" }, { id: "high" }],
      bands: [
        { rating: "low", to: "1/3" },
        { rating: "mid", above: "1/3", below: "2/3" },
        { rating: "high", from: "2/3" },
      ],
    },
  };
  const rated = (text: string, actuals: Readonly<Record<string, unknown>> = {}) =>
    scoreOf(policyOf({ a: indicator, r: { kind: "formula", text, scale: "s" } }, { scales }), { actuals })
      .rating;

  test.each([
    ["1/3", "low"],
    ["1/7 + 4/21", "low"], // 3/21 + 4/21 = 1/3
    ["1/3 + 1e-60", "mid"],
    ["2/3 - 1e-60", "mid"],
    ["1/2 + 1/6", "high"],
    ["0.333333333333333333333333333333", "low"],
    ["0.333333333333333333333333333334", "mid"],
    ["sqrt(4/9)", "high"],
    ["sqrt(4/9 - 1e-60)", "mid"],
    ["ln(2) / ln(8)", "low"], // exactly a third
    ["(8/27) ^ (1/3)", "high"],
    ["(8/27 - 1e-60) ^ (1/3)", "mid"],
    ["sqrt(2) * sqrt(2) / 3", "high"],
    ["2 ^ (1/2) * 2 ^ (1/2) / 6", "low"],
  ])("%s is %s", (text, rating) => expect(rated(text)).toBe(rating));

  test("an edge held against an actual of 30 digits", () => {
    expect(rated("a", { a: "0.666666666666666666666666666666" })).toBe("mid");
    expect(rated("a", { a: "0.666666666666666666666666666667" })).toBe("high");
    expect(rated("a", { a: "2/3" })).toBe("high");
  });
});

describe("weights that do not end", () => {
  test("33.33 + 33.33 + 33.34 of 90.005 each is 90.005, a tie", () => {
    const nodes = (mode: "half-up" | "half-even") =>
      ({
        a: indicator,
        b: indicator,
        c: indicator,
        r: {
          kind: "group",
          parts: [
            { node: "a", weight: "33.33" },
            { node: "b", weight: "33.33" },
            { node: "c", weight: "33.34" },
          ],
          combine: "weighted-mean",
          weights: 100,
          then: [{ round: 2, mode }],
        },
      }) as const;
    const same = { a: "90.005", b: "90.005", c: "90.005" };
    expect(numberOf(nodes("half-up"), same)).toBe("90.01");
    expect(numberOf(nodes("half-even"), same)).toBe("90");
  });

  test("weights of one third total 1, of 0.333 do not", () => {
    const of = (weight: string) => ({
      a: indicator,
      b: indicator,
      c: indicator,
      r: {
        kind: "group" as const,
        parts: ["a", "b", "c"].map((node) => ({ node, weight })),
        combine: "weighted-mean" as const,
        weights: 1,
      },
    });
    expect(numberOf(of("1/3"), { a: 1, b: 2, c: 4 })).toBe("7/3");
    expect(numberOf(of("0.333"), { a: 1, b: 2, c: 4 })).toBe("weights-total");
  });

  test("a score rounded inside is rounded there only: 0.5 x round(84.5) + 0.5 x 90 is 87.5", () => {
    const nodes = {
      a: { ...indicator, then: [{ round: 0, mode: "half-up" }] },
      b: indicator,
      r: { kind: "group", parts: ["a", "b"], combine: "mean" },
    } as const;
    expect(numberOf(nodes, { a: "84.5", b: 90 })).toBe("87.5"); // (85 + 90) / 2
  });
});
