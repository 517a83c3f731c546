import { describe, expect, test } from "vitest";
import type { PolicyDocument } from "../../../src/index.js";
import { codesOf, indicator, numberOf, policyOf, scoreOf } from "../../support/small-policy.js";

type Group = Extract<PolicyDocument["nodes"][string], { kind: "group" }>;
type Combining = Omit<Group, "kind" | "parts">;

const IDS = ["a", "b", "c", "d", "e"] as const;

/** The score of parts a, b, c … combined, with weights where they are given. */
function combined(
  of: Combining,
  values: readonly (string | number | null)[],
  weights?: readonly (string | number)[],
): string | undefined {
  const ids = IDS.slice(0, values.length);
  const parts = ids.map((node, i) => {
    const weight = weights?.[i];
    return weight === undefined ? node : { node, weight };
  });
  const nodes = {
    ...Object.fromEntries(ids.map((id) => [id, indicator])),
    r: { kind: "group" as const, parts, ...of },
  };
  const brought = ids.flatMap((id, i) => (values[i] === null ? [] : [[id, values[i]] as const]));
  return numberOf(nodes, Object.fromEntries(brought));
}

describe("combining parts", () => {
  test.each<
    [string, Combining, readonly (string | number)[], readonly (string | number)[] | undefined, string]
  >([
    ["weighted-mean", { combine: "weighted-mean" }, [10, 20], [1, 3], "17.5"], // 70 / 4
    ["mean", { combine: "mean" }, [1, 2, 4], undefined, "7/3"],
    ["sum", { combine: "sum" }, [1, 2, 4], undefined, "7"],
    ["sum with weights", { combine: "sum", weights: "0.5" }, [10, 20], ["0.2", "0.3"], "8"], // 2 + 6
    ["geometric-mean", { combine: "geometric-mean" }, [4, 9], undefined, "6"], // root of 36
    ["geometric-mean weighted", { combine: "geometric-mean" }, [16, 81], [1, 3], "54"], // 2 x 27
    ["harmonic-mean", { combine: "harmonic-mean" }, [3, 6], undefined, "4"], // 2 / (1/3 + 1/6)
    ["harmonic-mean weighted", { combine: "harmonic-mean" }, [3, 6], [1, 2], "4.5"], // 3 / (1/3 + 2/6)
    ["power-mean 2", { combine: "power-mean", exponent: 2 }, [1, 7], undefined, "5"], // root of 50/2
    ["power-mean 2 weighted", { combine: "power-mean", exponent: 2 }, [1, 5], [2, 1], "3"], // root of 27/3
    ["power-mean -1", { combine: "power-mean", exponent: -1 }, [3, 6], undefined, "4"],
    ["power-mean 1/2", { combine: "power-mean", exponent: "1/2" }, [4, 16], undefined, "9"], // (2 + 4)/2 squared
    ["minimum", { combine: "minimum" }, [3, -1, 2], undefined, "-1"],
    ["maximum", { combine: "maximum" }, [3, -1, 2], undefined, "3"],
    ["median of three", { combine: "median" }, [9, 1, 4], undefined, "4"],
    ["median of four", { combine: "median" }, [9, 1, 4, 5], undefined, "4.5"], // (4 + 5) / 2
    ["best 2", { combine: { best: 2 } }, [9, 1, 4], undefined, "6.5"], // (9 + 4) / 2
    ["best 1", { combine: { best: 1 } }, [-9, -1], undefined, "-1"],
    ["best 2, c always", { combine: { best: 2, always: ["c"] } }, [9, 8, 1], undefined, "5"], // (1 + 9) / 2
    ["a formula", { combine: { formula: "a * b - c" } }, [3, 4, 2], undefined, "10"],
  ])("%s", (_, of, values, weights, expected) => expect(combined(of, values, weights)).toBe(expected));

  test("a zero part makes geometric and harmonic means 0, a negative one undefined", () => {
    for (const combine of ["geometric-mean", "harmonic-mean"] as const) {
      expect(combined({ combine }, [0, 5])).toBe("0");
      expect(combined({ combine }, [-1, 5])).toBe("undefined-value");
    }
  });

  test("a part of weight zero contributes nothing, whatever its value", () => {
    for (const value of [0, -7, 1000]) {
      expect(combined({ combine: "weighted-mean" }, [6, value], [2, 0])).toBe("6");
      expect(combined({ combine: "geometric-mean" }, [6, value], [2, 0])).toBe("6");
      expect(combined({ combine: "harmonic-mean" }, [6, value], [2, 0])).toBe("6");
      expect(combined({ combine: "power-mean", exponent: 2 }, [6, value], [2, 0])).toBe("6");
      expect(combined({ combine: "power-mean", exponent: -1 }, [6, value], [2, 0])).toBe("6");
      expect(combined({ combine: "sum", weights: 2 }, [6, value], [2, 0])).toBe("12");
    }
  });

  test("a part of weight zero must have its value", () => {
    const nodes = {
      a: indicator,
      b: { kind: "indicator", actual: {} },
      r: {
        kind: "group",
        parts: [
          { node: "a", weight: 1 },
          { node: "b", weight: 0 },
        ],
        combine: "weighted-mean",
      },
    } as const;
    expect(numberOf(nodes, { a: 1 })).toBe("actual-absent");
  });

  test("a power mean of exponent zero or beyond 64 is refused with the policy", () => {
    expect(combined({ combine: "power-mean", exponent: 0 }, [1, 2])).not.toMatch(/^\d/);
    expect(combined({ combine: "power-mean", exponent: 65 }, [1, 2])).toBe("exponent-too-large");
    expect(combined({ combine: "power-mean" }, [1, 2])).toBe("exponent-missing");
  });

  test("weights that are needed, unused, undeclared or negative are refused with the policy", () => {
    expect(combined({ combine: "weighted-mean" }, [1, 2])).toContain("weight-missing");
    expect(combined({ combine: "mean" }, [1, 2], [1, 1])).toContain("weight-unused");
    expect(combined({ combine: "sum" }, [1, 2], [1, 1])).toBe("weights-undeclared");
    expect(combined({ combine: "weighted-mean" }, [1, 2], [2, -1])).toBe("weight-negative");
    expect(combined({ combine: "weighted-mean", weights: 100 }, [1, 2], ["33.3", "66.6"])).toBe(
      "weights-total",
    );
    expect(combined({ combine: "weighted-mean", weights: 1 }, [3, 6], ["1/3", "2/3"])).toBe("5"); // 1 + 4
  });
});

describe("the best k of parts that may be absent", () => {
  const best = (more: object): Combining => ({
    combine: { best: 2, ...more },
    absent: { missing: "leave-out" },
  });

  test("skipped: the mean of those that are there, at most k", () => {
    expect(combined(best({}), [9, null, 4])).toBe("6.5");
    expect(combined(best({}), [9, null, null])).toBe("9"); // of one
    expect(combined(best({}), [null, null, null])).toBe("no-score");
  });

  test("as zero: divided by k always, and 0 with nothing there", () => {
    expect(combined(best({ absentAs: "zero" }), [9, null, null])).toBe("4.5"); // (9 + 0) / 2
    expect(combined(best({ absentAs: "zero" }), [null, null, null])).toBe("0");
    // an absent part counts as 0, which is higher than -3
    expect(combined(best({ absentAs: "zero" }), [-3, 9, null])).toBe("4.5"); // (9 + 0) / 2
  });

  test("always: takes a place of the k, unless it is absent and skipped", () => {
    expect(combined(best({ always: ["c"] }), [9, 8, null])).toBe("8.5"); // (9 + 8) / 2
    expect(combined(best({ always: ["c"], absentAs: "zero" }), [9, 8, null])).toBe("4.5"); // (0 + 9) / 2
    expect(combined(best({ always: ["b", "c"] }), [9, 8, 1])).toBe("4.5"); // (8 + 1) / 2
  });
});

describe("a matrix of two ratings", () => {
  const rated = { ...indicator, scale: "s" } as const;
  const scale = (ids: readonly string[]) => ({
    ratings: ids.map((id) => ({ id })),
    bands: [
      { rating: ids[0] ?? "", below: 50 },
      { rating: ids[1] ?? "", from: 50 },
    ],
  });
  const matrix = {
    low: { low: "poor", high: "fair" },
    high: { low: "fair", high: "good" },
  };
  const of = (cells: object) =>
    policyOf(
      {
        a: rated,
        b: rated,
        r: { kind: "group", parts: ["a", "b"], combine: { matrix: cells as typeof matrix }, scale: "t" },
      },
      {
        scales: {
          s: scale(["low", "high"]),
          t: { ratings: [{ id: "poor" }, { id: "fair" }, { id: "good" }] },
        },
        noScore: { rating: "none" },
      },
    );

  test.each([
    [49, 49, "poor"],
    [49, 50, "fair"],
    [50, 49, "fair"],
    [50, 50, "good"],
  ])("of %d and %d is %s", (a, b, rating) => {
    expect(scoreOf(of(matrix), { actuals: { a, b } })).toMatchObject({
      score: null,
      rating,
      status: "scored",
    });
  });

  test("without one of the two there is no score, and the rating that the policy names for that", () => {
    expect(scoreOf(of(matrix), { actuals: { a: 1 } })).toMatchObject({
      score: null,
      rating: "none",
      status: "no-score",
    });
  });

  test("must be complete, and name ratings of the scales", () => {
    expect(codesOf(of({ low: { low: "poor", high: "fair" }, high: { low: "good" } }))).toContain(
      "matrix-incomplete",
    );
    expect(codesOf(of({ ...matrix, low: { low: "poor", high: "splendid" } }))).not.toEqual([]);
  });
});

describe("parts that are absent", () => {
  const required = { kind: "indicator", actual: {} } as const;
  const group = (absent: object, part: object = required) => ({
    a: indicator,
    b: part as typeof required,
    r: { kind: "group" as const, parts: ["a", "b"], combine: "mean" as const, absent },
  });

  test("without any rule refuse the record", () => {
    expect(numberOf(group({}), { a: 4 })).toBe("actual-absent");
  });

  test("are treated by the group's rule where it has one, else by their own", () => {
    expect(numberOf(group({ missing: "leave-out" }), { a: 4 })).toBe("4");
    expect(numberOf(group({ missing: "zero" }), { a: 4 })).toBe("2"); // (4 + 0) / 2
    expect(numberOf(group({ missing: "required" }, indicator), { a: 4 })).toBe("actual-absent");
    expect(numberOf(group({}, indicator), { a: 4 })).toBe("4");
    expect(numberOf(group({ missing: "zero" }, indicator), { a: 4 })).toBe("2"); // what the group writes counts
  });

  test("by when or absentWhen are left out without any rule, unless the group says zero", () => {
    const off = { ...required, absentWhen: "a > 3" } as const;
    expect(numberOf(group({}, off), { a: 4, b: 10 })).toBe("4");
    expect(numberOf(group({}, off), { a: 2, b: 10 })).toBe("6"); // (2 + 10) / 2
    expect(numberOf(group({ notApplicable: "zero" }, off), { a: 4, b: 10 })).toBe("2");
    const when = (absent: object) => ({
      ...group(absent),
      r: {
        kind: "group" as const,
        parts: ["a", { node: "b", when: "a <= 3" }],
        combine: "mean" as const,
        absent,
      },
    });
    expect(numberOf(when({}), { a: 4 })).toBe("4"); // b is not needed
    expect(numberOf(when({ notApplicable: "zero" }), { a: 4, b: 10 })).toBe("2");
    expect(numberOf(when({}), { a: 3, b: 10 })).toBe("6.5");
  });

  test("declared not applicable need a rule: the part's own or the group's", () => {
    const gone = { notApplicable: "no such service" };
    expect(numberOf(group({}), { a: 4, b: gone })).toMatch(/refused|absent/);
    expect(numberOf(group({ notApplicable: "leave-out" }), { a: 4, b: gone })).toBe("4");
    expect(numberOf(group({ notApplicable: "zero" }), { a: 4, b: gone })).toBe("2");
    expect(
      numberOf(group({}, { ...required, absent: { notApplicable: "leave-out" } }), { a: 4, b: gone }),
    ).toBe("4");
    expect(numberOf(group({}, { ...required, absent: { notApplicable: "zero" } }), { a: 4, b: gone })).toBe(
      "2",
    );
  });

  test("zero is put before cap, floor and then of the indicator itself", () => {
    const zero = {
      ...required,
      achievement: { kind: "identity", floor: 3 },
      absent: { missing: "zero" },
      then: [{ multiply: 10 }],
    };
    expect(numberOf(group({}, zero), { a: 4 })).toBe("17"); // (4 + 3 x 10) / 2
  });

  test("worst is the bad end of the domain: min, max where lower is better, the post, the lowest points", () => {
    const worst = (part: object) =>
      numberOf(group({}, { absent: { missing: "worst" }, kind: "indicator", ...part }), { a: 0 });
    const domain = { min: 2, max: 10 };
    expect(worst({ actual: domain, direction: "higher" })).toBe("1"); // (0 + 2) / 2
    expect(worst({ actual: domain, direction: "lower" })).toBe("5"); // (0 + 10) / 2
    expect(worst({ actual: {}, achievement: { kind: "goalposts", worst: 90, best: 10 } })).toBe("0");
    expect(
      worst({
        actual: { type: "choice", of: ["x", "y"] },
        achievement: { kind: "points", of: { x: 8, y: 6 } },
      }),
    ).toBe("3"); // (0 + 6) / 2
    expect(
      worst({ actual: { type: "yes-no" }, achievement: { kind: "yes-no", whenYes: 2, whenNo: 4 } }),
    ).toBe("1"); // (0 + 2) / 2
    // complement of the worst: 2 - 10/5 = 0
    expect(
      worst({
        actual: domain,
        direction: "lower",
        target: 5,
        achievement: { kind: "ratio", form: "complement" },
        then: [{ add: 6 }],
      }),
    ).toBe("3"); // (0 + 0 + 6) / 2
  });

  test("too few of them make the group absent as too-few, whose parent treats it as missing unless it says more", () => {
    const few = (outer: object) => ({
      a: indicator,
      b: indicator,
      c: indicator,
      inner: {
        kind: "group" as const,
        parts: ["a", "b"],
        combine: "mean" as const,
        absent: { missing: "leave-out" as const, atLeast: 2 },
      },
      r: { kind: "group" as const, parts: ["inner", "c"], combine: "mean" as const, absent: outer },
    });
    expect(numberOf(few({ missing: "leave-out" }), { a: 1, c: 8 })).toBe("8");
    expect(numberOf(few({ missing: "zero" }), { a: 1, c: 8 })).toBe("4");
    expect(numberOf(few({ missing: "leave-out", tooFew: "zero" }), { a: 1, c: 8 })).toBe("4");
    expect(numberOf(few({ missing: "leave-out", tooFew: "required" }), { a: 1, c: 8 })).toBe("actual-absent");
    expect(numberOf(few({}), { a: 1, c: 8 })).toBe("actual-absent");
    expect(numberOf(few({ missing: "leave-out" }), { a: 1, b: 3, c: 8 })).toBe("5"); // (2 + 8) / 2
  });

  test("a share of the declared parts: two thirds of three is two", () => {
    const share = (s: string) => ({
      a: indicator,
      b: indicator,
      c: indicator,
      r: {
        kind: "group" as const,
        parts: ["a", "b", "c"],
        combine: "mean" as const,
        absent: { missing: "leave-out" as const, atLeast: { share: s } },
      },
    });
    expect(numberOf(share("2/3"), { a: 1, b: 3 })).toBe("2");
    expect(numberOf(share("0.67"), { a: 1, b: 3 })).toBe("no-score"); // 2 < 2.01
    expect(numberOf(share("2/3"), { a: 1 })).toBe("no-score");
  });

  test("a group left with parts of weight zero only has nothing", () => {
    const nodes = {
      a: indicator,
      b: indicator,
      r: {
        kind: "group" as const,
        parts: [
          { node: "a", weight: 1 },
          { node: "b", weight: 0 },
        ],
        combine: "weighted-mean" as const,
      },
    };
    const outcome = scoreOf(policyOf(nodes), { actuals: { b: 5 } });
    expect(outcome).toMatchObject({ status: "no-score" });
    expect(outcome.card?.nodes.r?.absent).toBe("missing");
  });

  test("weights of absent parts of a sum go nowhere unless it says so", () => {
    const sum = (move?: "proportional" | "equal" | "none") => ({
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
        combine: "sum" as const,
        weights: 100,
        absent: { missing: "leave-out" as const, ...(move === undefined ? {} : { move }) },
      },
    });
    expect(numberOf(sum(), { a: 2, b: 1 })).toBe("130"); // 100 + 30
    expect(numberOf(sum("none"), { a: 2, b: 1 })).toBe("130");
    expect(numberOf(sum("proportional"), { a: 2, b: 1 })).toBe("162.5"); // 62.5 x 2 + 37.5
    expect(numberOf(sum("equal"), { a: 2, b: 1 })).toBe("160"); // 60 x 2 + 40
  });

  test("equal moves share only among present parts above zero", () => {
    const nodes = {
      a: indicator,
      b: indicator,
      c: indicator,
      d: indicator,
      r: {
        kind: "group" as const,
        parts: [
          { node: "a", weight: 60 },
          { node: "b", weight: 20 },
          { node: "c", weight: 20 },
          { node: "d", weight: 0 },
        ],
        combine: "weighted-mean" as const,
        weights: 100,
        absent: { missing: "leave-out" as const, move: "equal" as const },
      },
    };
    // 20 moves as 10 to a and 10 to b: (70 x 10 + 30 x 20) / 100 = 13; d gets none
    expect(numberOf(nodes, { a: 10, b: 20, d: 1000 })).toBe("13");
  });
});

describe("groups over rows", () => {
  const rows = { items: { max: 4, facts: { active: { type: "yes-no", default: true } } } } as const;
  const of = (group: object, item: object = indicator) =>
    policyOf(
      {
        x: { ...item, in: "items" } as typeof indicator & { in: "items" },
        r: { kind: "group", each: "x", ...group } as Group,
      },
      { rows },
    );
  const at = (policy: unknown, items: readonly object[]) => {
    const outcome = scoreOf(policy, { rows: { items } });
    return "codes" in outcome ? outcome.codes?.join(" ") : (outcome.score ?? outcome.status);
  };

  test.each([
    ["mean", "4"], // (2 + 3 + 7) / 3
    ["sum", "12"],
    ["minimum", "2"],
    ["maximum", "7"],
    ["median", "3"],
  ])("%s of 2, 3 and 7 is %s", (combine, expected) => {
    expect(at(of({ combine }), [{ x: 2 }, { x: 3 }, { x: 7 }])).toBe(expected);
  });

  test("geometric, harmonic, power mean and best work over rows too", () => {
    expect(at(of({ combine: "geometric-mean" }), [{ x: 2 }, { x: 4 }, { x: 8 }])).toBe("4");
    expect(at(of({ combine: "harmonic-mean" }), [{ x: 3 }, { x: 6 }])).toBe("4");
    expect(at(of({ combine: "power-mean", exponent: 2 }), [{ x: 1 }, { x: 7 }])).toBe("5");
    expect(at(of({ combine: { best: 2 } }), [{ x: 1 }, { x: 7 }, { x: 3 }])).toBe("5");
    expect(at(of({ combine: { best: 2, absentAs: "zero" } }), [{ x: 7 }])).toBe("3.5");
  });

  test("weights of the record must total what is stated for each record", () => {
    const weighed = of({ combine: "weighted-mean", weight: "from-record", weights: 100 });
    expect(
      at(weighed, [
        { weight: 60, x: 10 },
        { weight: 40, x: 20 },
      ]),
    ).toBe("14");
    expect(
      at(weighed, [
        { weight: "33.33", x: 10 },
        { weight: "66.66", x: 20 },
      ]),
    ).toBe("weights-total");
    expect(
      at(weighed, [
        { weight: 101, x: 10 },
        { weight: -1, x: 20 },
      ]),
    ).toContain("weight-negative");
    expect(at(weighed, [{ x: 10 }])).toContain("input-missing");
  });

  test("weights of rows may be a formula of the row: active rows count twice", () => {
    const weighed = of({ combine: "weighted-mean", weight: "= if(active, 2, 1)" });
    expect(at(weighed, [{ x: 10 }, { x: 40, active: false }])).toBe("20"); // (20 + 40) / 3
  });

  test("without rows there is nothing: no-score, not applicable", () => {
    const outcome = scoreOf(of({ combine: "mean" }), { rows: { items: [] } });
    expect(outcome).toMatchObject({ status: "no-score", score: null });
    expect(outcome.card?.nodes.r?.absent).toBe("not-applicable");
    const weighed = of({ combine: "weighted-mean", weight: "from-record", weights: 100 });
    expect(at(weighed, [])).toBe("no-score"); // a set without rows has no weights to total
  });

  test("rows beyond max, or two of one key, are refused", () => {
    const five = [1, 2, 3, 4, 5].map((x) => ({ x }));
    expect(at(of({ combine: "mean" }), five)).toBe("items-too-many");
    expect(
      at(of({ combine: "mean" }), [
        { key: "k", x: 1 },
        { key: "k", x: 2 },
      ]),
    ).toBe("row-key-duplicate");
  });

  test("a share of rows that are there: half of three rows is two", () => {
    const half = of({ combine: "mean", absent: { missing: "leave-out", atLeast: { share: "0.5" } } });
    expect(at(half, [{ x: 2 }, { x: 4 }, {}])).toBe("3");
    expect(at(half, [{ x: 2 }, {}, {}])).toBe("no-score"); // 1 < 1.5
  });

  test("a group of one row may hold nodes without rows", () => {
    const document = policyOf(
      {
        common: indicator,
        x: { ...indicator, in: "items" },
        inner: { kind: "group", in: "items", parts: ["x", "common"], combine: "sum" },
        r: { kind: "group", each: "inner", combine: "maximum" },
      },
      { rows },
    );
    const outcome = scoreOf(document, { actuals: { common: 100 }, rows: { items: [{ x: 1 }, { x: 5 }] } });
    expect(outcome.score).toBe("105");
    expect(outcome.card?.nodes["inner@1"]?.score).toBe("101");
  });

  // docs/errors.md: scoreMany "never throws for a record", and safeScore "throws nothing"
  test.each([undefined, new Date(0), () => 1, 1n])(
    "a row that is no plain data is an issue of the record, never an exception: %s",
    (row) => {
      expect(() => at(of({ combine: "mean" }), [row as unknown as object])).not.toThrow();
    },
  );
});
