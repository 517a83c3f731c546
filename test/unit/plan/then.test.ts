import { describe, expect, test } from "vitest";
import type { PolicyDocument } from "../../../src/index.js";
import { codesOf, indicator, numberOf, policyOf, scoreOf } from "../../support/small-policy.js";

type Then = NonNullable<PolicyDocument["nodes"][string]["then"]>;

const acted = (then: Then, actual: string | number, more: Partial<PolicyDocument> = {}) =>
  numberOf({ r: { ...indicator, then } }, { r: actual }, more);

describe("then", () => {
  test.each<[string, Then, string | number, string]>([
    ["adds", [{ add: "0.5" }], 2, "2.5"],
    ["subtracts", [{ subtract: "1/3" }], 1, "2/3"],
    ["multiplies", [{ multiply: "1/7" }], 2, "2/7"],
    ["caps", [{ cap: 5 }], 7, "5"],
    ["floors", [{ floor: 5 }], 3, "5"],
    ["sets", [{ set: "= 3 * 4" }], 3, "12"],
    [
      "rounds to a multiple: 2.75 in halves is 3 half-up",
      [{ round: { multiple: "0.5" }, mode: "half-up" }],
      "2.75",
      "3",
    ],
    [
      "rounds to a multiple of 1000: 1499.99 is 1000",
      [{ round: { multiple: 1000 }, mode: "half-up" }],
      "1499.99",
      "1000",
    ],
    [
      "rounds to a third: 0.5 is a tie between 1/3 and 2/3",
      [{ round: { multiple: "1/3" }, mode: "half-up" }],
      "0.5",
      "2/3",
    ],
    ["rounds to thousands", [{ round: -3, mode: "half-even" }], 2500, "2000"],
    ["rounds -0.4 to 0, not to -0", [{ round: 0, mode: "half-up" }], "-0.4", "0"],
    [
      "maps",
      [
        {
          map: {
            points: [
              [0, 0],
              [10, 100],
            ],
          },
        },
      ],
      4,
      "40",
    ],
    [
      "maps by segments",
      [
        {
          map: {
            segments: [
              { below: 5, a: 1 },
              { from: 5, a: 0, b: 2 },
            ],
          },
        },
      ],
      5,
      "10",
    ],
  ])("%s", (_, then, actual, expected) => expect(acted(then, actual)).toBe(expected));

  test("acts in written order: (4 + 1) x 2 is 10 and 4 x 2 + 1 is 9", () => {
    expect(acted([{ add: 1 }, { multiply: 2 }], 4)).toBe("10");
    expect(acted([{ multiply: 2 }, { add: 1 }], 4)).toBe("9");
    expect(acted([{ cap: 5 }, { add: 2 }], 9)).toBe("7");
    expect(acted([{ round: 0, mode: "half-up" }, { multiply: "0.5" }], "4.5")).toBe("2.5");
    // 1.449 to two decimals is 1.45, and that to one is 1.5; at once it would be 1.4
    const twice: Then = [
      { round: 2, mode: "half-up" },
      { round: 1, mode: "half-up", twice: true },
    ];
    expect(acted(twice, "1.449")).toBe("1.5");
    expect(acted([{ round: 1, mode: "half-up" }], "1.449")).toBe("1.4");
  });

  test("acts only where its condition is true, and sees the value so far", () => {
    const then: Then = [
      { multiply: 10 },
      { add: 5, when: "value < 50" },
      { subtract: 1, when: "value == 45" },
    ];
    expect(acted(then, 4)).toBe("44"); // 40, 45, 44
    expect(acted(then, 5)).toBe("50");
  });

  test("whose condition is absent does not act, unless whenAbsent says so, and the scorecard notes it", () => {
    const of = (more: object) =>
      scoreOf(
        policyOf({
          gone: indicator,
          r: { ...indicator, then: [{ add: 5, when: "gone > 1", ...more }] },
        }),
        { actuals: { r: 1 } },
      );
    expect(of({}).score).toBe("1");
    expect(of({}).card?.notes.map((n) => [n.code, n.node])).toEqual([["condition-absent", "r"]]);
    expect(of({ whenAbsent: "act" }).score).toBe("6");
  });

  test("the value on the scorecard is what stands before the first rounding; the score what stands at the end", () => {
    const then: Then = [{ multiply: 100 }, { round: 1, mode: "half-up" }, { add: 1 }];
    const { card } = scoreOf(policyOf({ r: { ...indicator, then } }), { actuals: { r: "1/3" } });
    expect(card?.nodes.r).toMatchObject({ value: "100/3", score: "34.3" });
    expect(card?.nodes.r?.then).toEqual([
      { act: "multiply", value: "100/3" },
      { act: "round", value: "33.3" },
      { act: "add", value: "34.3" },
    ]);
  });

  test("is without effect on an absent value", () => {
    const { card } = scoreOf(policyOf({ r: { ...indicator, then: [{ set: 5 }] } }), { actuals: {} });
    expect(card).toMatchObject({ status: "no-score", score: null });
  });

  test("refuses a map without a piece for the value, and clips where it says so", () => {
    const map = {
      points: [
        ["0", "0"],
        ["1", "10"],
      ] as const,
    };
    expect(acted([{ map }], 2)).toBe("no-segment");
    expect(acted([{ map: { ...map, clip: true } }], 2)).toBe("10");
  });

  test("refuses a rounding without mode, and digits that are no whole number", () => {
    const refused = (then: unknown) => codesOf(policyOf({ r: { ...indicator, then: then as Then } }));
    expect(refused([{ round: 2 }])).not.toEqual([]);
    expect(refused([{ round: "1.5", mode: "half-up" }])).toEqual(["number-outside-limits"]);
    expect(refused([{ round: { multiple: 0 }, mode: "half-up" }])).toEqual(["number-outside-limits"]);
    expect(refused([{ round: 2, mode: "half-odd" }])).not.toEqual([]);
    expect(refused([{ add: 1, multiply: 2 }])).not.toEqual([]);
  });
});
