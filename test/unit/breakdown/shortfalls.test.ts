import { describe, expect, test } from "vitest";
import {
  definePolicy,
  KinerjaError,
  type PolicyDocument,
  type ShortfallReference,
  safeShortfalls,
  score,
  shortfalls,
} from "../../../src/index.js";
import { policyOf } from "../../support/small-policy.js";

type Nodes = PolicyDocument["nodes"];

const percent = {
  kind: "indicator",
  actual: { min: 0, max: 100 },
  direction: "higher",
  absent: { missing: "leave-out" },
} as const;
const held = (target: number) => ({ ...percent, target, achievement: { kind: "ratio" } }) as const;
const mean = (parts: readonly string[]) => ({ kind: "group", parts, combine: "mean" }) as const;

const dated = (actuals: object, more: object = {}) => ({ subject: "a", period: "2026", actuals, ...more });
const policyFor = (nodes: Nodes, more: Partial<PolicyDocument> = {}) => definePolicy(policyOf(nodes, more));

/** Each shortfall in short: node, figure < reference, points. */
function lost(
  nodes: Nodes,
  record: object,
  against: ShortfallReference,
  more: Partial<PolicyDocument> = {},
): readonly string[] {
  return shortfalls(policyFor(nodes, more), record, against).map(
    (s) => `${s.node} ${s.figure} < ${s.against}: ${s.points}`,
  );
}

/** The scorecard of some actuals, of another subject. */
const card = (nodes: Nodes, actuals: object, more: Partial<PolicyDocument> = {}, rest: object = {}) =>
  score(policyFor(nodes, more), dated(actuals, rest) as never);

describe("shortfalls against the target", () => {
  const parts = [
    { node: "a", weight: 1 },
    { node: "b", weight: 2 },
    { node: "c", weight: 1 },
  ];
  const nodes: Nodes = {
    a: held(50),
    b: held(80),
    c: percent,
    r: {
      kind: "group",
      parts,
      combine: "weighted-mean",
      then: [{ multiply: 100 }, { round: 0, mode: "half-up" }],
    },
  };

  test("are the points of the unrounded result that each part loses alone, most first", () => {
    // a 40/50 = 0.8 loses 0.2 x 1/4 x 100 = 5; b 60/80 = 0.75 loses 0.25 x 2/4 x 100 = 12.5; c has no target
    expect(lost(nodes, dated({ a: 40, b: 60, c: 1 }), "target")).toEqual([
      "b 0.75 < 1: 12.5",
      "a 0.8 < 1: 5",
    ]);
  });

  test("are none of a part at or above its target, and none of one that is absent", () => {
    expect(lost(nodes, dated({ a: 50, b: 90, c: 1 }), "target")).toEqual([]);
    // without a, b has two thirds: 0.25 x 2/3 x 100
    expect(lost(nodes, dated({ b: 60, c: 1 }), "target")).toEqual(["b 0.75 < 1: 50/3"]);
  });

  // found: the order in which the groups name them, b a c
  test("of equal points keep the order of the policy's nodes", () => {
    const equal = { c: held(50), a: held(50), b: held(50), r: mean(["b", "a", "c"]) };
    expect(lost(equal, dated({ a: 40, b: 40, c: 40 }), "target").map((s) => s[0])).toEqual(["c", "a", "b"]);
  });

  test("of a part for which less is better: (2 - 15/10) is 0.5 of 1", () => {
    const a = {
      ...percent,
      direction: "lower",
      target: 10,
      achievement: { kind: "ratio", form: "complement", cap: "1.2", floor: 0 },
    } as const;
    expect(lost({ a, r: mean(["a"]) }, dated({ a: 15 }), "target")).toEqual(["a 0.5 < 1: 0.5"]);
    // the most is 2 - 0/10, capped at 1.2
    expect(lost({ a, r: mean(["a"]) }, dated({ a: 15 }), "maximum")).toEqual(["a 0.5 < 1.2: 0.7"]);
  });
});

describe("shortfalls against the maximum", () => {
  test("go by the domain, also where a target is below it", () => {
    // a: 40/50 of 100/50; b: 30 of 100
    expect(
      lost({ a: held(50), b: percent, r: mean(["a", "b"]) }, dated({ a: 40, b: 30 }), "maximum"),
    ).toEqual(["b 30 < 100: 35", "a 0.8 < 2: 0.6"]);
  });

  // found: 0.8 < 200, the achievement against the most of the score
  test("state figure and reference on one scale, after then: 80 of 200", () => {
    const a = { ...held(50), then: [{ multiply: 100 }] } as const;
    expect(lost({ a, r: mean(["a"]) }, dated({ a: 40 }), "maximum")).toEqual(["a 80 < 200: 120"]);
  });

  test("are none without a domain or full marks", () => {
    const open = { ...percent, actual: {} } as const;
    expect(lost({ a: open, r: mean(["a"]) }, dated({ a: 15 }), "maximum")).toEqual([]);
  });

  test("of a formula go by the domains that it rests on, before its full marks", () => {
    const f = { kind: "formula", text: "a / 2", fullMarks: 40 } as const;
    const r = { kind: "group", parts: ["f"], combine: "sum" } as const;
    expect(lost({ a: percent, f, r }, dated({ a: 15 }), "maximum")).toEqual(["f 7.5 < 50: 42.5"]);
  });

  test("of a minimum are those of the lowest part, up to the next: 30 to 40", () => {
    const r = { kind: "group", parts: ["a", "b"], combine: "minimum" } as const;
    expect(lost({ a: percent, b: percent, r }, dated({ a: 40, b: 30 }), "maximum")).toEqual([
      "b 30 < 100: 10",
    ]);
  });

  test("of a geometric mean are irrational, and in order all the same", () => {
    const r = { kind: "group", parts: ["a", "b"], combine: "geometric-mean" } as const;
    // sqrt(300) - sqrt(6) = 17.320508075688 - 2.449489742783 = 14.871018332905
    // sqrt(200) - sqrt(6) = 14.142135623730 - 2.449489742783 = 11.692645880947
    const found = lost({ a: percent, b: percent, r }, dated({ a: 2, b: 3 }), "maximum");
    expect(found[0]).toMatch(/^a 2 < 100: 14\.87101833290\d*…$/);
    expect(found[1]).toMatch(/^b 3 < 100: 11\.69264588094\d*…$/);
  });

  test("over rows are named with the row: (100 - 40) / 2 and (100 - 90) / 2", () => {
    const nodes: Nodes = { a: { ...percent, in: "k" }, r: { kind: "group", each: "a", combine: "mean" } };
    const rows = {
      k: [
        { key: "x", a: 40 },
        { key: "y", a: 90 },
      ],
    };
    expect(lost(nodes, dated({}, { rows }), "maximum", { rows: { k: {} } })).toEqual([
      "a@x 40 < 100: 30",
      "a@y 90 < 100: 5",
    ]);
  });
});

describe("shortfalls against a cohort or the period before", () => {
  const nodes: Nodes = { a: percent, b: percent, c: percent, r: mean(["a", "b", "c"]) };
  const record = dated({ a: 40, b: 80, c: 30 });

  test("take the median: of three the middle one", () => {
    const cohort = [
      card(nodes, { a: 50, b: 10, c: 90 }),
      card(nodes, { a: 60, b: 85, c: 20 }),
      card(nodes, { a: 90, b: 99, c: 60 }),
    ];
    // medians 60, 85, 60: lost 20/3, 5/3, 30/3
    expect(lost(nodes, record, { cohort })).toEqual(["c 30 < 60: 10", "a 40 < 60: 20/3", "b 80 < 85: 5/3"]);
  });

  test("take the mean of the middle two of an even number", () => {
    const cohort = [card(nodes, { a: 50, b: 10, c: 90 }), card(nodes, { a: 61, b: 91, c: 20 })];
    // medians 55.5, 50.5, 55
    expect(lost(nodes, record, { cohort })).toEqual(["c 30 < 55: 25/3", "a 40 < 55.5: 31/6"]);
  });

  test("pass over those of the cohort who have no figure; an empty cohort tells nothing", () => {
    const cohort = [card(nodes, { a: 50, b: 10 }), card(nodes, { b: 91, c: 60 })];
    expect(lost(nodes, record, { cohort })).toEqual(["c 30 < 60: 10", "a 40 < 50: 10/3"]);
    expect(lost(nodes, record, { cohort: [] })).toEqual([]);
  });

  test("take the figures of the scorecard before", () => {
    const previous = card(nodes, { a: 50, b: 70, c: 60 });
    expect(lost(nodes, record, { previous })).toEqual(["c 30 < 60: 10", "a 40 < 50: 10/3"]);
  });

  test("take achievements, not actuals: 40 of 50 was better than 45 of 60", () => {
    const brought: Nodes = {
      a: { ...percent, target: "from-record", achievement: { kind: "ratio" } },
      r: mean(["a"]),
    };
    const previous = card(brought, { a: { actual: 40, target: 50 } });
    expect(lost(brought, dated({ a: { actual: 45, target: 60 } }), { previous })).toEqual([
      "a 0.75 < 0.8: 0.05",
    ]);
  });

  test("pass over what the other scorecard has not, or only as an irrational figure", () => {
    const other: Nodes = { a: percent, r: mean(["a"]) };
    expect(lost(nodes, record, { previous: card(other, { a: 50 }) })).toEqual(["a 40 < 50: 10/3"]);
    const root: Nodes = {
      a: percent,
      f: { kind: "formula", text: "sqrt(a)" },
      r: { kind: "group", parts: ["f"], combine: "sum" },
    };
    expect(lost(root, dated({ a: 2 }), { previous: card(root, { a: 3 }) })).toEqual([]);
    expect(lost(root, dated({ a: 2 }), { previous: card(root, { a: 9 }) }).length).toBe(1);
  });

  test("go by the key of a row, not by its place", () => {
    const inRows: Nodes = { a: { ...percent, in: "k" }, r: { kind: "group", each: "a", combine: "mean" } };
    const rows = { k: {} };
    const of = (list: readonly object[]) => ({ rows: { k: list } });
    const before = of([
      { key: "y", a: 95 },
      { key: "x", a: 30 },
      { key: "z", a: 99 },
    ]);
    const now = dated(
      {},
      of([
        { key: "x", a: 40 },
        { key: "y", a: 90 },
      ]),
    );
    expect(lost(inRows, now, { previous: card(inRows, {}, { rows }, before) }, { rows })).toEqual([
      "a@y 90 < 95: 2.5",
    ]);
  });
});

describe("shortfalls", () => {
  test("carry the policy's words for each part, and what helps", () => {
    const words = {
      reason: { en: "Too slow" },
      development: [{ kind: "training", what: "Queues" }],
    } as const;
    const found = shortfalls(
      policyFor({ a: { ...held(50), ...words }, r: mean(["a"]) }),
      dated({ a: 40 }),
      "target",
    );
    expect(found).toEqual([{ node: "a", figure: "0.8", against: "1", points: "0.2", ...words }]);
  });

  test("are none of a result without a number", () => {
    expect(lost({ a: held(50), r: mean(["a"]) }, dated({}), "target")).toEqual([]);
  });

  test("are frozen, and throw the issues of a record that is refused", () => {
    const policy = policyFor({ a: held(50), r: mean(["a"]) });
    const found = shortfalls(policy, dated({ a: 40 }), "target");
    expect([found, found[0]].every((o) => Object.isFrozen(o))).toBe(true);
    const refused = safeShortfalls(policy, dated({ a: 101 }), "target");
    expect(refused.ok ? [] : refused.issues.map((i) => i.code)).toEqual(["value-outside"]);
    expect(() => shortfalls(policy, {}, "target")).toThrow(KinerjaError);
  });

  // found: an answer, though the record has no score
  test("are refused where a required actual is missing", () => {
    const required = { ...percent, absent: { missing: "required" } } as const;
    const policy = policyFor({ a: required, b: percent, r: mean(["a", "b"]) });
    expect(safeShortfalls(policy, dated({ b: 4 }), "maximum").ok).toBe(false);
  });
});
