import { describe, expect, test } from "vitest";
import type { PolicyDocument } from "../../../src/index.js";
import { codesOf, policyOf, scoreOf } from "../../support/small-policy.js";

type Node = PolicyDocument["nodes"][string];
type Indicator = Omit<Extract<Node, { kind: "indicator" }>, "kind" | "actual"> & {
  readonly actual?: unknown;
};

const document = (of: Indicator) =>
  policyOf({ r: { kind: "indicator", actual: {}, ...of } as Extract<Node, { kind: "indicator" }> });

/** The score of an indicator for what a record brings of it, or the codes that refuse it. */
const achieved = (of: Indicator, entry: unknown): string | null | undefined => {
  const outcome = scoreOf(document(of), { actuals: { r: entry } });
  return "codes" in outcome ? outcome.codes?.join(" ") : outcome.score;
};

describe("ratio", () => {
  const ratio = (
    direction: "higher" | "lower",
    form?: "complement" | "reciprocal" | "reduction",
  ): Indicator => ({
    direction,
    target: "from-record",
    achievement: { kind: "ratio", ...(form === undefined ? {} : { form }) },
  });

  test.each([
    ["higher", undefined, 90, 120, "0.75"], // 90 / 120
    ["lower", "complement", 6, 5, "0.8"], // 2 - 6/5
    ["lower", "complement", 15, 5, "-1"], // 2 - 3
    ["lower", "reciprocal", 8, 5, "0.625"], // 5 / 8
    ["lower", "reduction", 6, 5, "-0.2"], // (5 - 6) / 5
    ["lower", "reduction", 4, 5, "0.2"], // (5 - 4) / 5
  ] as const)("%s %s of %d against %d is %s", (direction, form, actual, target, expected) => {
    expect(achieved(ratio(direction, form), { actual, target })).toBe(expected);
  });

  test("refuses a target of zero, and a negative one, brought by the record", () => {
    expect(achieved(ratio("higher"), { actual: 1, target: 0 })).toBe("target-zero");
    expect(achieved(ratio("higher"), { actual: 1, target: "-2" })).toBe("target-negative");
  });

  test("takes what the policy says a target of zero or below means", () => {
    const said: Indicator = {
      direction: "higher",
      target: "from-record",
      achievement: {
        kind: "ratio",
        whenTargetZero: "if(actual >= 0, 1, 0)",
        whenTargetNegative: "actual - target",
      },
    };
    expect(achieved(said, { actual: 3, target: 0 })).toBe("1");
    expect(achieved(said, { actual: -3, target: 0 })).toBe("0");
    expect(achieved(said, { actual: 3, target: -2 })).toBe("5"); // 3 - -2
    expect(achieved(said, { actual: 3, target: 2 })).toBe("1.5");
  });

  test("is undefined for a reciprocal of zero, unless the policy says what that means", () => {
    expect(achieved(ratio("lower", "reciprocal"), { actual: 0, target: 5 })).toBe("undefined-value");
    const said: Indicator = {
      direction: "lower",
      target: 5,
      achievement: { kind: "ratio", form: "reciprocal", whenActualZero: "target + 1" },
    };
    expect(achieved(said, 0)).toBe("6"); // 5 + 1
    expect(achieved(said, 10)).toBe("0.5");
  });

  test("refuses a policy whose target may be zero or below without a meaning", () => {
    const of = (target: unknown, more: object = {}) =>
      codesOf(
        document({ direction: "higher", target, achievement: { kind: "ratio", ...more } } as Indicator),
      );
    expect(of(0)).toEqual(["target-without-meaning"]);
    expect(of(-1)).toEqual(["target-without-meaning"]);
    expect(of({ value: "from-record", min: 0 })).toEqual(["target-without-meaning"]);
    expect(of({ value: "from-record", min: 0 }, { whenTargetZero: "1" })).toEqual([]);
    expect(of({ value: "from-record", min: -1 }, { whenTargetZero: "1" })).toEqual([
      "target-without-meaning",
    ]);
    expect(of({ value: "from-record", min: "0.01" })).toEqual([]);
    expect(of("from-record")).toEqual([]); // nothing is declared, so the record is judged
  });

  test("runs floor before cap: 0.5 with a floor of 2 and a cap of 1 is 1; constants that clash are refused", () => {
    const held: Indicator = {
      direction: "higher",
      target: 100,
      inputs: { low: {}, high: {} },
      achievement: { kind: "ratio", floor: "= low", cap: "= high" },
    };
    expect(achieved(held, { actual: 50, low: 2, high: 1 })).toBe("1");
    expect(achieved(held, { actual: 50, low: 0, high: 1 })).toBe("0.5");
    const clash: Indicator = { ...held, achievement: { kind: "ratio", floor: 2, cap: 1 } };
    expect(codesOf(document(clash))).toContain("then-never");
  });

  test("of a range target is 1 inside, and held against the nearer end outside", () => {
    const range = (direction: "higher" | "lower"): Indicator => ({
      direction,
      target: { from: 80, to: 100 },
      achievement: { kind: "ratio", ...(direction === "lower" ? { form: "complement" as const } : {}) },
    });
    for (const inside of [80, "90.5", 100]) expect(achieved(range("higher"), inside)).toBe("1");
    expect(achieved(range("higher"), 60)).toBe("0.75"); // 60 / 80
    expect(achieved(range("higher"), 120)).toBe("1.2"); // 120 / 100
    expect(achieved(range("lower"), 60)).toBe("1.25"); // 2 - 60/80
    expect(achieved(range("lower"), 125)).toBe("0.75"); // 2 - 125/100
  });

  test("takes a number or a range from the record where the policy allows both, and refuses a reversed one", () => {
    const either: Indicator = {
      direction: "higher",
      target: { value: "from-record", range: true },
      achievement: { kind: "ratio" },
    };
    expect(achieved(either, { actual: 90, target: 120 })).toBe("0.75");
    expect(achieved(either, { actual: 90, target: { from: 80, to: 100 } })).toBe("1");
    expect(achieved(either, { actual: 120, target: { from: 100, to: 100 } })).toBe("1.2"); // a plain target
    expect(achieved(either, { actual: 90, target: { from: 100, to: 80 } })).toBe("target-reversed");
    expect(achieved(either, { actual: 90 })).toContain("input-missing");
  });

  test("of a range of which one end is zero counts only the end that is used", () => {
    const range: Indicator = {
      direction: "higher",
      target: { value: "from-record", range: true },
      achievement: { kind: "ratio" },
    };
    expect(achieved(range, { actual: 30, target: { from: 0, to: 20 } })).toBe("1.5");
    expect(achieved(range, { actual: -30, target: { from: 0, to: 20 } })).toBe("target-zero");
  });
});

describe("improvement", () => {
  const improved: Indicator = {
    direction: "higher",
    target: 80,
    achievement: { kind: "improvement", baseline: "from-record" },
  };

  test("is the way gone of the way to go: from 50 to 65 of 80 is a half", () => {
    expect(achieved(improved, { actual: 65, baseline: 50 })).toBe("0.5"); // 15 / 30
    expect(achieved(improved, { actual: 40, baseline: 50 })).toBe("-1/3"); // -10 / 30
    expect(achieved(improved, { actual: 40, baseline: 100 })).toBe("3"); // -60 / -20
  });

  test("is undefined where the baseline is the target", () => {
    expect(achieved(improved, { actual: 65, baseline: 80 })).toBe("undefined-value");
  });

  test("needs its baseline", () => {
    expect(achieved(improved, 65)).toBe("input-missing");
  });
});

describe("goalposts", () => {
  const posts = (worst: unknown, best: unknown, more: object = {}): Indicator =>
    ({ achievement: { kind: "goalposts", worst, best, ...more } }) as Indicator;

  test("are (a - worst) / (best - worst), and stop at the posts", () => {
    expect(achieved(posts(20, 85), 52.5)).toBe("0.5"); // 32.5 / 65
    expect(achieved(posts(20, 85), 90)).toBe("1");
    expect(achieved(posts(20, 85), 10)).toBe("0");
    expect(achieved(posts(20, 85, { clip: false }), 98)).toBe("1.2"); // 78 / 65
    expect(achieved(posts(20, 85, { clip: false }), 7)).toBe("-0.2"); // -13 / 65
  });

  test("with best below worst mean that lower is better", () => {
    expect(achieved(posts(100, 20), 40)).toBe("0.75"); // -60 / -80
    expect(achieved(posts(100, 20), 10)).toBe("1");
    expect(achieved(posts(100, 20), 101)).toBe("0");
  });

  test("of logarithms: 10 between 1 and 1000 is a third, 20 between 5 and 80 a half", () => {
    expect(achieved(posts(1, 1000, { logarithm: true }), 10)).toBe("1/3"); // 1 / 3 powers of ten
    expect(achieved(posts(5, 80, { logarithm: true }), 20)).toBe("0.5"); // ln 4 / ln 16
    expect(achieved(posts(1, 1000, { logarithm: true }), 0)).toBe("0"); // clipped first
    expect(achieved(posts(1, 1000, { logarithm: true, clip: false }), 0)).toBe("undefined-value");
  });

  test("may come with the record", () => {
    expect(achieved(posts("from-record", "from-record"), { actual: 3, worst: 1, best: 5 })).toBe("0.5");
  });
});

describe("piecewise", () => {
  const curve = (of: object, more: Partial<Indicator> = {}): Indicator => ({
    ...more,
    achievement: { kind: "piecewise", ...of } as Exclude<Indicator["achievement"], undefined>,
  });
  const segments = [
    { below: 0, a: -1 },
    { from: 0, to: 10, a: 0, b: "0.1" },
    { above: 10, below: 20, a: 5 },
  ];

  test.each([
    [-3, "-1"],
    [0, "0"],
    [5, "0.5"],
    [10, "1"], // the closed end, not 5
    ["10.000001", "5"],
    [20, "no-segment"],
  ])("of segments at %s is %s", (x, expected) => expect(achieved(curve({ segments }), x)).toBe(expected));

  test("takes the first segment that holds x", () => {
    const two = [
      { from: 0, to: 5, a: 1 },
      { from: 5, to: 9, a: 2 },
    ];
    expect(achieved(curve({ segments: two }), 5)).toBe("1");
  });

  test("joins points by straight lines, and has nothing beyond them unless clipped", () => {
    const points = [
      [0, 0],
      [50, 30],
      [100, 100],
    ];
    expect(achieved(curve({ points }), 25)).toBe("15"); // half of 30
    expect(achieved(curve({ points }), 75)).toBe("65"); // 30 + 70/2
    expect(achieved(curve({ points }), 50)).toBe("30");
    expect(achieved(curve({ points }), 101)).toBe("no-segment");
    expect(achieved(curve({ points, clip: true }), 101)).toBe("100");
    expect(achieved(curve({ points, clip: true }), -1)).toBe("0");
  });

  test("clip moves x to the outermost closed ends of segments", () => {
    const closed = [
      { from: 0, below: 5, a: 1, b: 1 },
      { from: 5, to: 10, a: 2, b: 1 },
    ];
    expect(achieved(curve({ segments: closed, clip: true }), -7)).toBe("1"); // x = 0: 1 + 0
    expect(achieved(curve({ segments: closed, clip: true }), 99)).toBe("12"); // x = 10: 2 + 10
  });

  test("is the curve at a/t where there is a target", () => {
    const points = [
      [0, 0],
      [1, 100],
      [2, 120],
    ];
    expect(achieved(curve({ points }, { direction: "higher", target: 40 }), 60)).toBe("110"); // at 1.5
  });
});

describe("stabilise", () => {
  const stabilised = (target: unknown): Indicator =>
    ({ target, achievement: { kind: "stabilise" } }) as Indicator;

  test("falls on both sides of the target: 80 and 120 of 100 are both 0.8", () => {
    expect(achieved(stabilised(100), 80)).toBe("0.8");
    expect(achieved(stabilised(100), 100)).toBe("1");
    expect(achieved(stabilised(100), 120)).toBe("0.8"); // 2 - 1.2
    expect(achieved(stabilised(100), 250)).toBe("-0.5"); // 2 - 2.5
  });

  test("refuses a target of zero that no rule explains", () => {
    expect(achieved(stabilised("from-record"), { actual: 1, target: 0 })).toBe("target-zero");
    expect(codesOf(document(stabilised(0)))).toEqual(["target-without-meaning"]);
  });
});

describe("points, yes-no, identity and formula", () => {
  const choice: Indicator = {
    actual: { type: "choice", of: ["a", "b"] },
    achievement: { kind: "points", of: { a: "2.5", b: "-1" } },
  };

  test("points are those of the choice; a choice that is none refuses the record", () => {
    expect(achieved(choice, "a")).toBe("2.5");
    expect(achieved(choice, "b")).toBe("-1");
    expect(achieved(choice, "c")).not.toBe("2.5");
  });

  test("points must be given for every choice", () => {
    const holed: Indicator = { ...choice, achievement: { kind: "points", of: { a: 1 } } };
    const strange: Indicator = { ...choice, achievement: { kind: "points", of: { a: 1, b: 2, c: 3 } } };
    expect(codesOf(document(holed))).not.toEqual([]);
    expect(codesOf(document(strange))).not.toEqual([]);
  });

  test("yes and no are what is said", () => {
    const yesNo: Indicator = {
      actual: { type: "yes-no" },
      achievement: { kind: "yes-no", whenYes: "= 2 * 3", whenNo: "0.5" },
    };
    expect(achieved(yesNo, true)).toBe("6");
    expect(achieved(yesNo, false)).toBe("0.5");
    expect(achieved(yesNo, 1)).toBe("type-wrong");
  });

  test("identity is the actual, held by floor and cap", () => {
    const held: Indicator = { achievement: { kind: "identity", floor: 0, cap: 100 } };
    expect([-5, 50, 101].map((a) => achieved(held, a))).toEqual(["0", "50", "100"]);
  });

  test("a formula sees actual, target and the further inputs", () => {
    const own: Indicator = {
      target: 10,
      inputs: { threshold: {}, count: { value: 4 } },
      achievement: { kind: "formula", text: "(actual - threshold) / (target - threshold) * count" },
    };
    expect(achieved(own, { actual: 8, threshold: 6 })).toBe("2"); // 2 / 4 * 4
    expect(achieved(own, 8)).toBe("input-missing");
  });

  test("a formula is absent where the actual is, even if it does not name it", () => {
    const own: Indicator = {
      achievement: { kind: "formula", text: "7" },
      absent: { missing: "leave-out" },
    };
    const outcome = scoreOf(document(own), { actuals: {} });
    expect(outcome.card?.nodes.r).toMatchObject({ score: null, absent: "missing" });
    expect(achieved(own, 1)).toBe("7");
  });

  test("the best of several counts, each with its own cap", () => {
    const best: Indicator = {
      direction: "higher",
      target: 100,
      achievement: {
        best: [
          { kind: "ratio", cap: "0.9" },
          { kind: "improvement", baseline: 50, cap: 2 },
        ],
        cap: "1.5",
      },
    };
    expect(achieved(best, 60)).toBe("0.6"); // 0.6 and 10/50 = 0.2
    expect(achieved(best, 100)).toBe("1"); // 0.9 and 1
    expect(achieved(best, 140)).toBe("1.5"); // 0.9 and 1.8, capped by 1.5
  });
});

describe("the domain of an actual", () => {
  test("holds both ends and the grid from min; what is off is refused", () => {
    const grid: Indicator = { actual: { min: 1, max: 10, step: 3 } };
    expect([1, 4, 7, 10].map((a) => achieved(grid, a))).toEqual(["1", "4", "7", "10"]);
    for (const off of [0, 2, 11, "4.5"]) expect(achieved(grid, off)).toBe("value-outside");
    expect(achieved({ actual: { step: "0.5" } }, "-1.5")).toBe("-1.5"); // from 0 without min
    expect(achieved({ actual: { step: "0.5" } }, "1.25")).toBe("value-outside");
  });

  test("with outside: clip moves a value to the nearer end, and still refuses one off the grid", () => {
    const clipped: Indicator = { actual: { min: 0, max: 10, step: 2, outside: "clip" } };
    expect([-4, 12].map((a) => achieved(clipped, a))).toEqual(["0", "10"]);
    expect(achieved(clipped, 3)).toBe("value-outside");
  });

  test("of inputs and targets is held too", () => {
    const held: Indicator = {
      direction: "higher",
      target: { value: "from-record", min: 10, max: 20 },
      inputs: { threshold: { min: 0, max: 1 } },
      achievement: { kind: "formula", text: "actual / target + threshold" },
    };
    expect(achieved(held, { actual: 5, target: 10, threshold: "0.25" })).toBe("0.75"); // 0.5 + 0.25
    expect(achieved(held, { actual: 5, target: 9, threshold: 0 })).toBe("value-outside");
    expect(achieved(held, { actual: 5, target: 10, threshold: 2 })).toBe("value-outside");
  });

  // docs/policy.md: "A value outside its domain is an issue"; a domain that holds no value at all, or has a grid of
  // zero, is a mistake of the policy, which "comes out as all issues at once, before anything is scored" (errors.md)
  test("from 5 to 1 is a mistake of the policy", () => {
    expect(codesOf(document({ actual: { min: 5, max: 1 } }))).not.toEqual([]);
  });

  test("with a grid of zero or below is a mistake of the policy", () => {
    expect(codesOf(document({ actual: { step: 0 } }))).not.toEqual([]);
    expect(codesOf(document({ actual: { step: -1 } }))).not.toEqual([]);
  });
});

describe("observations", () => {
  // docs/periods.md: January 4 of 5, February 1 of 2, March 2 of 2
  const observations = [
    { date: "2026-01-31", value: 4, of: 5 },
    { date: "2026-02-28", value: 1, of: 2 },
    { date: "2026-03-31", value: 2, of: 2 },
  ];
  const joined = (consolidate: string, of: unknown): string | null | undefined =>
    achieved({ actual: { consolidate }, absent: { missing: "zero" } }, { observations: of });

  test.each([
    ["sum", "7"],
    ["mean", "7/3"],
    ["last", "2"],
    ["minimum", "1"],
    ["maximum", "4"],
    ["ratio-of-sums", "7/9"],
  ])("joined by %s are %s", (consolidate, expected) =>
    expect(joined(consolidate, observations)).toBe(expected),
  );

  test("outside the period do not count, and none inside is a missing actual", () => {
    const before = { date: "2025-12-31", value: 100, of: 1 };
    const after = { date: "2027-01-01", value: 100, of: 1 };
    expect(joined("sum", [before, ...observations, after])).toBe("7");
    expect(joined("sum", [before, after])).toBe("0"); // missing: zero
    expect(joined("sum", [])).toBe("0");
  });

  test("in another order are the same", () => {
    expect(joined("last", [...observations].reverse())).toBe("2");
  });

  test("that cannot be joined refuse the record: twice on the last day, no denominator, a zero one, no such date", () => {
    const twice = [...observations, { date: "2026-03-31", value: 3, of: 1 }];
    expect(joined("last", twice)).toBe("observations-unusable");
    expect(joined("ratio-of-sums", [{ date: "2026-01-31", value: 4 }])).toBe("observations-unusable");
    expect(joined("ratio-of-sums", [{ date: "2026-01-31", value: 4, of: 0 }])).toBe("observations-unusable");
    expect(joined("sum", [{ date: "2026-02-30", value: 4 }])).toBe("date-unreadable");
    expect(joined("sum", [{ date: "2026-01-30", value: "4,5" }])).toBe("number-unreadable");
    expect(achieved({}, { observations })).toBe("observations-unusable"); // the policy does not join any
  });
});

describe("a choice or a condition without achievement", () => {
  test("is rated directly where the ratings are its choices", () => {
    const rated = scoreOf(
      policyOf(
        { r: { kind: "indicator", actual: { type: "choice", of: ["low", "high"] }, scale: "s" } },
        { scales: { s: { ratings: [{ id: "low" }, { id: "high" }] } } },
      ),
      { actuals: { r: "high" } },
    );
    expect(rated).toMatchObject({ score: null, rating: "high", status: "scored" });
    expect(rated.card?.rating).toMatchObject({ level: 2, of: 2 });
  });

  test("is what formulas see: status == 'late', if(trained, 1, 0)", () => {
    const nodes = {
      status: { kind: "indicator", actual: { type: "choice", of: ["early", "late"] } },
      trained: { kind: "indicator", actual: { type: "yes-no" } },
      r: { kind: "formula", text: "if(status == 'late', 0, 2) + if(trained, 1, 0)" },
    } as const;
    const at = (status: string, trained: boolean) =>
      scoreOf(policyOf(nodes), { actuals: { status, trained } }).score;
    expect([at("late", false), at("late", true), at("early", true)]).toEqual(["0", "1", "3"]);
  });
});
