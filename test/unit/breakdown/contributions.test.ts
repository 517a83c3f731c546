import { describe, expect, test } from "vitest";
import type { PolicyDocument } from "../../../src/index.js";
import { indicator, policyOf, scoreOf } from "../../support/small-policy.js";

const partsOf = (nodes: PolicyDocument["nodes"], actuals: Readonly<Record<string, unknown>>) => {
  const { card } = scoreOf(policyOf(nodes), { actuals });
  return card?.nodes.r?.parts?.map((p) => [p.node, p.weight ?? null, p.contribution ?? null]);
};

const group = (of: object) => ({ kind: "group", ...of }) as PolicyDocument["nodes"][string];

describe("contributions", () => {
  test("of a weighted mean are share times value: 0.4 x 80 and 0.6 x 90 are 32 and 54", () => {
    const parts = [
      { node: "a", weight: 2 },
      { node: "b", weight: 3 },
    ];
    const nodes = { a: indicator, b: indicator, r: group({ parts, combine: "weighted-mean" }) };
    expect(partsOf(nodes, { a: 80, b: 90 })).toEqual([
      ["a", "0.4", "32"],
      ["b", "0.6", "54"],
    ]);
  });

  test("of a mean have equal shares, of a sum none", () => {
    const nodes = (combine: string) => ({
      a: indicator,
      b: indicator,
      c: indicator,
      r: group({ parts: ["a", "b", "c"], combine }),
    });
    expect(partsOf(nodes("mean"), { a: 1, b: 2, c: 4 })?.map(([, , c]) => c)).toEqual(["1/3", "2/3", "4/3"]);
    expect(partsOf(nodes("sum"), { a: 1, b: 2, c: 4 })?.map(([, , c]) => c)).toEqual(["1", "2", "4"]);
  });

  test("stand on the scale of the value: multiplications that then begins with are in them", () => {
    const then = [{ multiply: 100 }, { multiply: "1/2" }, { round: 1, mode: "half-up" }];
    const nodes = { a: indicator, b: indicator, r: group({ parts: ["a", "b"], combine: "mean", then }) };
    const { card } = scoreOf(policyOf(nodes), { actuals: { a: "0.5", b: "1/3" } });
    // (0.5 + 1/3) / 2 x 50 = 5/12 x 50 = 125/6; parts 12.5 and 25/3
    expect(card?.nodes.r).toMatchObject({ value: "125/6", score: "20.8", factor: "50" });
    expect(card?.nodes.r?.parts?.map((p) => p.contribution)).toEqual(["12.5", "25/3"]);
  });

  test("are not there where parts do not add up: a geometric mean, a minimum, a median", () => {
    for (const combine of ["geometric-mean", "minimum", "maximum", "median"]) {
      const nodes = { a: indicator, b: indicator, r: group({ parts: ["a", "b"], combine }) };
      const found = partsOf(nodes, { a: 4, b: 9 });
      expect(
        found?.map(([node]) => node),
        combine,
      ).toEqual(["a", "b"]);
      expect(
        found?.every(([, , contribution]) => contribution === null),
        combine,
      ).toBe(true);
    }
  });

  test("of irrational parts sum exactly to the value in units of 10^-(digits + 6)", () => {
    const root = (n: number) => ({ kind: "formula" as const, text: `sqrt(${n})` });
    const nodes = {
      a: root(2),
      b: root(3),
      c: root(5),
      r: group({ parts: ["a", "b", "c"], combine: "mean", then: [{ round: 0, mode: "half-up" }] }),
    };
    // 0.4714045207…, 0.5773502691…, 0.7453559924… and 1.7941107824…, in millionths
    const found = (partsOf(nodes, {}) ?? []).map(([, , c]) =>
      Number(String(c).padEnd(8, "0").replace(".", "")),
    );
    const [a = 0, b = 0, c = 0] = found;
    expect([471404, 471405]).toContain(a);
    expect([577350, 577351]).toContain(b);
    expect([745355, 745356]).toContain(c);
    expect([1794110, 1794111]).toContain(a + b + c);
    // by largest remainder c (0.99) goes up before a (0.52), and a before b (0.27)
    expect(c).toBe(745356);
    expect(b).toBe(577350);
  });

  test("of a part that counts as zero are 0 with its weight; of one left out 0 without", () => {
    const nodes = (missing: string) => ({
      a: indicator,
      b: indicator,
      r: group({
        parts: [
          { node: "a", weight: 1 },
          { node: "b", weight: 3 },
        ],
        combine: "weighted-mean",
        absent: { missing },
      }),
    });
    expect(partsOf(nodes("zero"), { a: 80 })).toEqual([
      ["a", "0.25", "20"],
      ["b", "0.75", "0"],
    ]);
    expect(partsOf(nodes("leave-out"), { a: 80 })).toEqual([
      ["a", "1", "80"],
      ["b", "0", "0"],
    ]);
  });

  test("of a negative part are negative, and sum all the same", () => {
    const nodes = { a: indicator, b: indicator, r: group({ parts: ["a", "b"], combine: "mean" }) };
    expect(partsOf(nodes, { a: -3, b: 5 })?.map(([, , c]) => c)).toEqual(["-1.5", "2.5"]);
  });
});
