import { describe, expect, test } from "vitest";
import {
  breakdown,
  definePolicy,
  KinerjaError,
  type NodeBreakdown,
  type PolicyDocument,
  safeBreakdown,
  score,
} from "../../../src/index.js";
import { policyOf } from "../../support/small-policy.js";

type Nodes = PolicyDocument["nodes"];
type Group = Extract<Nodes[string], { kind: "group" }>;

const within = (min: number | string, max: number | string) =>
  ({
    kind: "indicator",
    actual: { min, max },
    direction: "higher",
    absent: { missing: "leave-out" },
  }) as const;
const percent = within(0, 100);
const one = within(1, 10);
const group = (combine: Group["combine"], parts: Group["parts"] = ["a", "b"], more: object = {}): Group =>
  ({ kind: "group", parts, combine, ...more }) as Group;

const THREE = [{ id: "lo" }, { id: "mid" }, { id: "hi" }];
const BANDS = [
  { rating: "lo", below: 50 },
  { rating: "mid", from: 50, below: 80 },
  { rating: "hi", from: 80 },
];

/** The breakdown of every figure of a record, by node. */
function figures(nodes: Nodes, record: object, more: Partial<PolicyDocument> = {}) {
  const found = breakdown(definePolicy(policyOf(nodes, more)), { subject: "a", period: "2026", ...record });
  return new Map(found.map((f) => [f.node, f]));
}

/** The breakdown of `r` in short: what it is held against, and what each line adds. */
function short(nodes: Nodes, actuals: object, more: Partial<PolicyDocument> = {}, record: object = {}) {
  const found = figures(nodes, { actuals, ...record }, more).get("r");
  return found === undefined ? undefined : inShort(found);
}

function inShort({ from, reference, lines, score }: NodeBreakdown): string {
  const told = lines.map((line) => {
    if (line.kind === "part") return `${line.node} ${line.adds}`;
    if (line.kind === "together") return `${line.nodes.join("&")} ${line.adds}`;
    if (line.kind === "then") return `${line.act}#${line.index} ${line.adds}`;
    return `gate#${line.index} ${line.before}>${line.after}`;
  });
  return `${reference} ${from}: ${told.join(", ")} = ${score}`;
}

describe("a breakdown of parts that add up", () => {
  test("stands against zero, each part with weight times value: 0.4 x 80 + 0.6 x 90 = 86", () => {
    const parts = [
      { node: "a", weight: 2 },
      { node: "b", weight: 3 },
    ];
    expect(short({ a: percent, b: percent, r: group("weighted-mean", parts) }, { a: 80, b: 90 })).toBe(
      "zero 0: a 32, b 54 = 86",
    );
  });

  test("has the parts of a weighted sum, and of a mean of rows, a row each", () => {
    const parts = [
      { node: "a", weight: "0.3" },
      { node: "b", weight: "0.7" },
    ];
    expect(short({ a: percent, b: percent, r: group("sum", parts, { weights: 1 }) }, { a: 9, b: 4 })).toBe(
      "zero 0: a 2.7, b 2.8 = 5.5",
    );
    const rows = {
      a: { ...percent, in: "k" },
      r: { kind: "group", each: "a", combine: "mean" },
    } as const;
    const record = {
      rows: {
        k: [
          { key: "x", a: 40 },
          { key: "y", a: 61 },
        ],
      },
    };
    expect(short(rows, {}, { rows: { k: {} } }, record)).toBe("zero 0: a@x 20, a@y 30.5 = 50.5");
  });

  test("gives a part of weight zero, and one that is left out, nothing: its weight has moved", () => {
    const weights = (c: number) => [
      { node: "a", weight: 1 },
      { node: "b", weight: 1 },
      { node: "c", weight: c },
    ];
    const nodes = (c: number) => ({
      a: percent,
      b: percent,
      c: percent,
      r: group("weighted-mean", weights(c)),
    });
    expect(short(nodes(0), { a: 9, b: 4, c: 100 })).toBe("zero 0: a 4.5, b 2, c 0 = 6.5");
    // c is absent: 9 and 4 stand with half each, not with a quarter
    expect(short(nodes(2), { a: 9, b: 4 })).toBe("zero 0: a 4.5, b 2, c 0 = 6.5");
  });

  test("keeps a negative part negative", () => {
    const wide = within(-100, 100);
    expect(short({ a: wide, b: wide, r: group("mean") }, { a: -3, b: 5 })).toBe("zero 0: a -1.5, b 2.5 = 1");
  });

  test("sees the number that a part's rating stands for", () => {
    const scales = {
      s: {
        ratings: THREE.map((rating, i) => ({ ...rating, value: 10 * (i + 1) })),
        bands: BANDS,
      },
    };
    // a is rated hi: 30; so (30 + 80) / 2
    expect(
      short({ a: { ...percent, scale: "s" }, b: percent, r: group("mean") }, { a: 90, b: 80 }, { scales }),
    ).toBe("zero 0: a 15, b 40 = 55");
  });
});

describe("the lines of then", () => {
  test("follow the parts, one for each entry that acts, in order", () => {
    const then = [
      { multiply: "1/2" },
      { add: 3 },
      { cap: 20 },
      { round: 0, mode: "half-up" },
      { add: 1, when: "value > 100" },
      { subtract: "0.5" },
    ];
    // 36.5 / 2 = 18.25; + 3 = 21.25; capped to 20; round adds nothing; - 0.5
    expect(short({ a: percent, b: percent, r: group("mean", ["a", "b"], { then }) }, { a: 33, b: 40 })).toBe(
      "zero 0: a 8.25, b 10, add#1 3, cap#2 -1.25, round#3 0, subtract#5 -0.5 = 19.5",
    );
  });

  test("tell floor, map and set as what they add", () => {
    const of = (then: readonly object[], a: number) =>
      short({ a: percent, r: group("mean", ["a"], { then }) }, { a });
    expect(of([{ floor: 30 }], 20)).toBe("zero 0: a 20, floor#0 10 = 30");
    const points = [
      [0, 0],
      [50, 80],
      [100, 100],
    ];
    expect(of([{ map: { points } }], 25)).toBe("zero 0: a 25, map#0 15 = 40");
    expect(of([{ set: 7, when: "value < 60" }], 25)).toBe("zero 0: a 25, set#0 -18 = 7");
    // a multiplication that does not stand first is a line too: (20 + 1) x 2 = 42
    expect(of([{ add: 1 }, { multiply: 2 }], 20)).toBe("zero 0: a 20, add#0 1, multiply#1 21 = 42");
  });

  test("of a Shapley figure begin after the multiplications: from and parts are on the scale of the value", () => {
    const wide = within(4, 100);
    const then = [{ multiply: 2 }, { add: 3 }];
    // without them: from 4, a 9, b 7 (below)
    expect(
      short({ a: wide, b: wide, r: group("geometric-mean", ["a", "b"], { then }) }, { a: 25, b: 16 }),
    ).toBe("lower-ends 8: a 18, b 14, add#1 3 = 43");
  });
});

describe("a breakdown of parts that do not add up", () => {
  test("is held against the lower ends of the domains where the figure is positive there", () => {
    // a geometric mean from 4: with a alone 10, with b alone 8, with both 20
    // a: (6 + 12) / 2 = 9; b: (4 + 10) / 2 = 7
    const wide = within(4, 100);
    expect(short({ a: wide, b: wide, r: group("geometric-mean") }, { a: 25, b: 16 })).toBe(
      "lower-ends 4: a 9, b 7 = 20",
    );
  });

  test("is held against full marks where it is zero there, and then its lines are losses", () => {
    // from 100: with a alone sqrt(25 x 100) = 50, with b alone 40, with both 20
    // a: (-50 - 20) / 2 = -35; b: (-60 - 30) / 2 = -45
    expect(short({ a: percent, b: percent, r: group("geometric-mean") }, { a: 25, b: 16 })).toBe(
      "full-marks 100: a -35, b -45 = 20",
    );
  });

  test("is held against full marks where it is negative there", () => {
    // least of -4 and 9, domains -10 to 10: losses 14 and 1 from 10; the first unit is both's, 13 more are a's
    const wide = within(-10, 10);
    expect(short({ a: wide, b: wide, r: group("minimum") }, { a: -4, b: 9 })).toBe(
      "full-marks 10: a -13.5, b -0.5 = -4",
    );
  });

  test("takes the achievement at the target for full marks", () => {
    const held = (target: number) => ({
      kind: "indicator" as const,
      actual: { min: 0, max: 1000 },
      direction: "higher" as const,
      target,
      achievement: { kind: "ratio" as const },
    });
    // sqrt(1/4 x 1) = 1/2; b is at its target
    expect(short({ a: held(4), b: held(9), r: group("geometric-mean") }, { a: 1, b: 9 })).toBe(
      "full-marks 1: a -0.5, b 0 = 0.5",
    );
  });

  test("of a harmonic mean of 6 and 3 from 2: 1.3 and 0.7", () => {
    // with a alone 2 / (1/6 + 1/2) = 3, with b alone 2 / (1/3 + 1/2) = 2.4, with both 4
    // a: (1 + 1.6) / 2; b: (0.4 + 1) / 2
    const wide = within(2, 100);
    expect(short({ a: wide, b: wide, r: group("harmonic-mean") }, { a: 6, b: 3 })).toBe(
      "lower-ends 2: a 1.3, b 0.7 = 4",
    );
  });

  test("of a power mean with exponent 2 of 7 and 7 from 1: 3 and 3; with exponent -1 it is the harmonic", () => {
    // with one alone sqrt((49 + 1) / 2) = 5
    const wide = within(1, 100);
    const of = (exponent: number) => group("power-mean", ["a", "b"], { exponent });
    expect(short({ a: wide, b: wide, r: of(2) }, { a: 7, b: 7 })).toBe("lower-ends 1: a 3, b 3 = 7");
    const from2 = within(2, 100);
    expect(short({ a: from2, b: from2, r: of(-1) }, { a: 6, b: 3 })).toBe("lower-ends 2: a 1.3, b 0.7 = 4");
  });

  test("of a minimum shares each stretch among those who must be there", () => {
    const nodes = (of: typeof percent | typeof one) => ({
      a: of,
      b: of,
      c: of,
      r: group("minimum", ["a", "b", "c"]),
    });
    // from 100, losses 96, 90, 93: 90 by three, 3 more by a and c, 3 more by a
    expect(short(nodes(percent), { a: 4, b: 10, c: 7 })).toBe("full-marks 100: a -34.5, b -30, c -31.5 = 4");
    // from 1 to 4 all three are needed, a unit each
    expect(short(nodes(one), { a: 4, b: 10, c: 7 })).toBe("lower-ends 1: a 1, b 1, c 1 = 4");
  });

  test("of a minimum with an absent part that counts as zero lays the loss on that part", () => {
    const absent = { missing: "zero" };
    const nodes = { a: one, b: one, c: one, r: group("minimum", ["a", "b", "c"], { absent }) };
    expect(short(nodes, { a: 5, b: 9 })).toBe("lower-ends 1: a 0, b 0, c -1 = 0");
  });

  // found: from 0, a -4.5, b -0.5: the closed form does not know of the part that counts as zero by rule
  test("of a minimum with a part that is not applicable by rule and counts as zero: nothing is lost", () => {
    const absent = { notApplicable: "zero" };
    const parts = ["a", "b", { node: "c", when: "false" }];
    const nodes = { a: one, b: one, c: one, r: group("minimum", parts, { absent }) };
    expect(short(nodes, { a: 5, b: 9, c: 3 })).toBe("full-marks 0: a 0, b 0 = 0");
  });

  test("of a maximum shares each stretch among those who reach it", () => {
    const nodes = { a: one, b: one, c: one, r: group("maximum", ["a", "b", "c"]) };
    // 1 to 4 by three, 4 to 7 by b and c, 7 to 10 by b
    expect(short(nodes, { a: 4, b: 10, c: 7 })).toBe("lower-ends 1: a 1, b 5.5, c 2.5 = 10");
    const open = { a: percent, b: percent, c: percent, r: group("maximum", ["a", "b", "c"]) };
    // from 100 nothing is lost until all are lower: 90 by three alike
    expect(short(open, { a: 4, b: 10, c: 7 })).toBe("full-marks 100: a -30, b -30, c -30 = 10");
  });

  test("of a median of 2, 5, 9 from 1: 1/3, 11/6, 11/6; of an even number too", () => {
    // alone 1 each; ab 2, ac 2, bc 5; all 5
    // a: 0/3 + (1 + 1)/6 + 0/3; b: 0/3 + (1 + 4)/6 + 3/3; c as b
    const nodes = { a: one, b: one, c: one, r: group("median", ["a", "b", "c"]) };
    expect(short(nodes, { a: 2, b: 5, c: 9 })).toBe("lower-ends 1: a 1/3, b 11/6, c 11/6 = 5");
    // of two it is their mean: (4 - 1) / 2 and (9 - 1) / 2
    expect(short({ a: one, b: one, r: group("median") }, { a: 4, b: 9 })).toBe(
      "lower-ends 1: a 1.5, b 4 = 6.5",
    );
  });

  test("of the best two of 10, 20, 30 below 100: -155/6, -155/6, -70/3", () => {
    // alone 100 each (two others are at full marks); ab 60, ac 65, bc 65; all 25
    // a: 0 + (-40 - 35)/6 + (25 - 65)/3; b the same; c: 0 + (-35 - 35)/6 + (25 - 60)/3
    const nodes = { a: percent, b: percent, c: percent, r: group({ best: 2 }, ["a", "b", "c"]) };
    expect(short(nodes, { a: 10, b: 20, c: 30 })).toBe("full-marks 100: a -155/6, b -155/6, c -70/3 = 25");
  });

  test("of a formula group, and of a formula with a fact, which stays as it is", () => {
    // a x b from 1: 5 alone, 4 alone, 20: a (4 + 16) / 2, b (3 + 15) / 2
    expect(short({ a: one, b: one, r: group({ formula: "a * b" }) }, { a: 5, b: 4 })).toBe(
      "lower-ends 1: a 10, b 9 = 20",
    );
    const formula = { kind: "formula" as const, text: "a * b + n" };
    const facts = { n: { type: "number" as const, min: 0, max: 9 } };
    expect(short({ a: one, b: one, r: formula }, { a: 5, b: 4 }, { facts }, { facts: { n: 7 } })).toBe(
      "lower-ends 8: a 10, b 9 = 27",
    );
  });

  test("of a formula that falls as a part rises has a line that is negative from the lower ends", () => {
    // 100 / a: 100 at 1, 20 at 5
    expect(short({ a: one, r: { kind: "formula", text: "100 / a" } }, { a: 5 })).toBe(
      "lower-ends 100: a -80 = 20",
    );
  });

  test("of a formula that has no value at the lower ends is held against full marks", () => {
    // b / a is 0 / 0 at the lower ends; 1 at full marks; with a alone 10 / 4, with b alone 3 / 10, with both 3 / 4
    // a: (3/2 + 9/20) / 2 = 39/40; b: (-7/10 - 7/4) / 2 = -49/40
    const ten = within(0, 10);
    expect(short({ a: ten, b: ten, r: { kind: "formula", text: "b / a" } }, { a: 4, b: 3 })).toBe(
      "full-marks 1: b -1.225, a 0.975 = 0.75",
    );
  });

  test("over rows has a line a row, and of the nodes in rows one breakdown a row", () => {
    const rows = { k: {} };
    const record = {
      actuals: { b: 4 },
      rows: {
        k: [
          { key: "x", a: 4 },
          { key: "y", a: 9 },
        ],
      },
    };
    // sqrt(4 x 9) from 1: 2 alone, 3 alone, 6
    const each = {
      b: one,
      a: { ...one, in: "k" },
      r: { kind: "group", each: "a", combine: "geometric-mean" },
    } as const;
    expect(short(each, {}, { rows }, record)).toBe("lower-ends 1: a@x 2, a@y 3 = 6");
    const nodes = {
      a: { ...one, in: "k" },
      b: one,
      h: group("geometric-mean", ["a", "b"], { in: "k" }),
      r: { kind: "group", each: "h", combine: "mean" },
    } as const;
    const found = figures(nodes, record, { rows });
    expect([...found.values()].map((f) => `${f.node} ${inShort(f)}`)).toEqual([
      "h@x lower-ends 1: a@x 1.5, b 1.5 = 4", // 2 alone each, 4: (1 + 2) / 2
      "h@y lower-ends 1: a@y 3, b 2 = 6",
      "r zero 0: h@x 2, h@y 3 = 5",
    ]);
    // a formula over rows: 2 x (4 + 9), from 2 x (1 + 1)
    const formula = { b: one, a: { ...one, in: "k" }, r: { kind: "formula", text: "sum(a) * 2" } } as const;
    expect(short(formula, {}, { rows }, record)).toBe("lower-ends 4: a@x 6, a@y 16 = 26");
  });

  test("leaves absent parts out, and gives a part of weight zero nothing", () => {
    const parts = ["a", "b", "c"].map((node) => ({ node, weight: node === "c" ? 0 : 1 }));
    const nodes = { a: one, b: one, c: one };
    // sqrt(9 x 4) from 1: 3 alone, 2 alone
    expect(short({ ...nodes, r: group("geometric-mean", ["a", "b", "c"]) }, { a: 9, b: 4 })).toBe(
      "lower-ends 1: a 3, b 2 = 6",
    );
    expect(short({ ...nodes, r: group("geometric-mean", parts) }, { a: 9, b: 4, c: 7 })).toBe(
      "lower-ends 1: a 3, b 2, c 0 = 6",
    );
  });

  test("of yes or no, and of choices, goes by their points", () => {
    const nodes = {
      a: {
        kind: "indicator",
        actual: { type: "yes-no" },
        achievement: { kind: "yes-no", whenYes: 9, whenNo: 1 },
      },
      b: {
        kind: "indicator",
        actual: { type: "choice", of: ["x", "y", "z"] },
        achievement: { kind: "points", of: { x: 1, y: 4, z: 25 } },
      },
      r: group("geometric-mean"),
    } as const;
    expect(short(nodes, { a: true, b: "y" })).toBe("lower-ends 1: a 3, b 2 = 6");
  });

  test("of irrational figures is stated on a grid six digits finer than the display, and sums on it", () => {
    const wide = within(1, 100);
    const then = [{ round: 2, mode: "half-up" }];
    const found = figures(
      { a: wide, b: wide, r: group("geometric-mean", ["a", "b"], { then }) },
      { actuals: { a: 2, b: 3 } },
    ).get("r");
    // sqrt(6) = 2.449489742783…; with a alone 1.414213562373…, with b alone 1.732050807568…
    // a: (0.414213562373 + 0.717438935215) / 2 = 0.565826248794; b: (0.732050807568 + 1.035276180410) / 2 = 0.883663493989
    const adds = found?.lines.map((line) => ("adds" in line ? line.adds : ""));
    expect(found?.from).toBe("1");
    const eighth = (text = "") => BigInt(text.replace(".", "").padEnd(text.startsWith("-") ? 10 : 9, "0"));
    const [a = 0n, b = 0n, round = 0n] = (adds ?? []).map(eighth);
    expect([56582624n, 56582625n]).toContain(a);
    expect([88366349n, 88366350n]).toContain(b);
    expect(100000000n + a + b + round).toBe(245000000n);
    expect(found?.score).toBe("2.45");
  });
});

describe("a breakdown of many parts", () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => `p${i}`);
  const four = within(1, 4);
  const policyWith = (count: number, combine: Group["combine"]) => ({
    ...Object.fromEntries(many(count).map((id) => [id, four])),
    r: group(combine, many(count)),
  });
  const all = (count: number, actual: number) => Object.fromEntries(many(count).map((id) => [id, actual]));

  test("of thirteen parts of a geometric mean is one line; of twelve one each, a twelfth", () => {
    expect(short(policyWith(13, "geometric-mean"), all(13, 4))).toBe(
      `lower-ends 1: ${many(13).join("&")} 3 = 4`,
    );
    const twelve = short(policyWith(12, "harmonic-mean"), all(12, 4));
    expect(twelve).toBe(
      `lower-ends 1: ${many(12)
        .map((id) => `${id} 0.25`)
        .join(", ")} = 4`,
    );
  });

  test("of a minimum or maximum of thirteen still has a line each: 3/13", () => {
    const lines = many(13).map((id) => `${id} 3/13`);
    expect(short(policyWith(13, "minimum"), all(13, 4))).toBe(`lower-ends 1: ${lines.join(", ")} = 4`);
    expect(short(policyWith(13, "maximum"), all(13, 4))).toBe(`lower-ends 1: ${lines.join(", ")} = 4`);
  });
});

describe("a breakdown in levels", () => {
  const matrix = {
    lo: { lo: "lo", mid: "lo", hi: "mid" },
    mid: { lo: "lo", mid: "mid", hi: "hi" },
    hi: { lo: "mid", mid: "hi", hi: "hi" },
  };
  const nodes = {
    a: { ...percent, scale: "s" },
    b: { ...percent, scale: "s" },
    r: group({ matrix }, ["a", "b"], { scale: "s" }),
  };
  const scales = { s: { ratings: THREE, bands: BANDS } };

  test("is that of a matrix: hi and mid give level 3, from 1 with both lowest", () => {
    // with a alone (hi, lo) level 2, with b alone (lo, mid) level 1, with both 3: a (1 + 2) / 2, b (0 + 1) / 2
    const found = figures(nodes, { actuals: { a: 90, b: 60 } }, { scales }).get("r");
    expect(found?.unit).toBe("levels");
    expect(found === undefined ? "" : inShort(found)).toBe("lower-ends 1: a 1.5, b 0.5 = 3");
  });

  test("names the gates after the level", () => {
    const gated = { s: { ...scales.s }, t: { ratings: THREE, gates: [{ when: "b > 0", atMost: "lo" }] } };
    const found = figures(
      { ...nodes, r: group({ matrix }, ["a", "b"], { scale: "t" }) },
      { actuals: { a: 90, b: 60 } },
      { scales: gated },
    ).get("r");
    expect(found === undefined ? "" : inShort(found)).toBe("lower-ends 1: a 1.5, b 0.5, gate#0 hi>lo = 3");
  });
});

describe("the lines of gates", () => {
  const nodes = { a: percent, b: percent, r: group("mean", ["a", "b"], { scale: "s" }) };
  const gated = (gates: readonly object[]) =>
    ({ s: { ratings: THREE, bands: BANDS, gates } }) as PolicyDocument["scales"];

  test("say the rating before and after, and add nothing to the score", () => {
    const scales = gated([
      { when: "a > 95", atMost: "lo" },
      { when: "b > 0", down: 1 },
    ]);
    expect(short(nodes, { a: 90, b: 80 }, { scales })).toBe("zero 0: a 45, b 40, gate#1 hi>mid = 85");
  });

  // found: `mid>mid` is told here, though the scorecard names no gate
  test("are none where a condition holds and nothing is moved", () => {
    const scales = gated([{ when: "b > 0", atMost: "mid" }]);
    expect(short(nodes, { a: 50, b: 60 }, { scales })).toBe("zero 0: a 25, b 30 = 55");
  });
});

describe("breakdown", () => {
  test("has an entry for every figure on the way, in the order of the policy, that sums to its score", () => {
    const nodes = {
      a: one,
      b: one,
      c: percent,
      g: group("harmonic-mean", ["a", "b"]),
      h: { kind: "formula", text: "g + c / 10" },
      r: group("mean", ["h", "g"]),
    } as const;
    const record = { subject: "a", period: "2026", actuals: { a: 6, b: 3, c: 30 } };
    const policy = definePolicy(policyOf(nodes));
    const found = breakdown(policy, record);
    // g is 2 / (1/6 + 1/3) = 4; h is 4 + 3 = 7; r is 5.5
    expect(found.map((f) => [f.node, f.score])).toEqual([
      ["g", "4"],
      ["h", "7"],
      ["r", "5.5"],
    ]);
    // h from 1 + 0: g adds 3, c adds 3; r adds 3.5 and 2 of its parts
    expect(found.slice(1).map(inShort)).toEqual(["lower-ends 1: g 3, c 3 = 7", "zero 0: h 3.5, g 2 = 5.5"]);
    expect(score(policy, record as never).score).toBe("5.5");
  });

  test("has no entry for a figure without a value", () => {
    const nodes = {
      a: one,
      b: one,
      g: group("minimum", ["a"]),
      r: group("mean", ["g", "b"], { absent: { missing: "leave-out" } }),
    };
    const found = figures(nodes, { actuals: { b: 4 } });
    expect(found.has("g")).toBe(false);
    expect(found.get("r")?.score).toBe("4");
    expect(figures({ a: one, r: group("minimum", ["a"]) }, { actuals: {} }).size).toBe(0);
  });

  // found: the parts' own values are taken for full marks, so that 6 stands against 6
  test("has no entry for a figure whose parts have neither domain nor target", () => {
    const open = { kind: "indicator", actual: {}, direction: "higher" } as const;
    expect(short({ a: open, b: open, r: group("geometric-mean") }, { a: 4, b: 9 })).toBeUndefined();
  });

  test("adds up without any domain where parts add up", () => {
    const open = { kind: "indicator", actual: {} } as const;
    expect(short({ a: open, b: open, r: group("mean") }, { a: 4, b: 9 })).toBe("zero 0: a 2, b 4.5 = 6.5");
  });

  test("is frozen all the way, and throws the issues of a record that is refused", () => {
    const policy = definePolicy(policyOf({ a: percent, r: group("mean", ["a"]) }));
    const found = breakdown(policy, { subject: "a", period: "2026", actuals: { a: 1 } });
    expect([found, found[0], found[0]?.lines, found[0]?.lines[0]].every((o) => Object.isFrozen(o))).toBe(
      true,
    );
    const bad = { subject: "a", period: "2026", actuals: { a: 101, zz: 1 } };
    const refused = safeBreakdown(policy, bad);
    expect(refused.ok ? [] : refused.issues.map((i) => i.code).sort()).toEqual([
      "indicator-unknown",
      "value-outside",
    ]);
    expect(() => breakdown(policy, bad)).toThrow(KinerjaError);
  });

  // found: an answer without entries, though the record has no score
  test("is refused where a required actual is missing", () => {
    const required = { ...percent, absent: { missing: "required" } } as const;
    const policy = definePolicy(policyOf({ a: required, b: percent, r: group("mean") }));
    expect(safeBreakdown(policy, { subject: "a", period: "2026", actuals: { b: 4 } }).ok).toBe(false);
  });
});
