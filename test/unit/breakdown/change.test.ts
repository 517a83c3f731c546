import { describe, expect, test } from "vitest";
import {
  type Change,
  type ChangeSide,
  change,
  definePolicy,
  KinerjaError,
  type PolicyDocument,
  safeChange,
} from "../../../src/index.js";
import { policyOf } from "../../support/small-policy.js";

type Nodes = PolicyDocument["nodes"];
type Group = Extract<Nodes[string], { kind: "group" }>;

const percent = {
  kind: "indicator",
  actual: { min: 0, max: 100 },
  direction: "higher",
  absent: { missing: "leave-out" },
} as const;
const group = (combine: Group["combine"], parts: Group["parts"] = ["a", "b"], more: object = {}): Group =>
  ({ kind: "group", parts, combine, ...more }) as Group;

const policyWith = (nodes: Nodes, more: Partial<PolicyDocument> = {}) => definePolicy(policyOf(nodes, more));
const side = (policy: ChangeSide["policy"], record: object): ChangeSide => ({
  policy,
  record: { subject: "a", period: "2026", ...record },
});

/** Each line in short: the cause, what it adds, and what each thing within it adds. */
function inShort({ lines }: Change): readonly string[] {
  return lines.map((l) =>
    [
      l.cause,
      l.adds,
      ...(l.of.length > 0 ? [`(${l.of.map((o) => `${o.name} ${o.adds}`).join(", ")})`] : []),
    ].join(" "),
  );
}

const negated = (text: string) => (text === "0" ? "0" : text.startsWith("-") ? text.slice(1) : `-${text}`);

/** The lines of a change by the names of causes, after it was seen that swapping before and after negates every one. */
function causes(before: ChangeSide, after: ChangeSide): readonly string[] {
  const [found, swapped] = [change(before, after), change(after, before)];
  expect(swapped.value).toBe(found.value === null ? null : negated(found.value));
  expect(byName(swapped.lines)).toEqual(
    byName(
      found.lines.map((l) => ({
        ...l,
        adds: negated(l.adds),
        of: l.of.map((o) => ({ ...o, adds: negated(o.adds) })),
      })),
    ),
  );
  return [...inShort(found)].sort();
}

const byName = (lines: Change["lines"]) =>
  [...lines]
    .map((l) => ({ ...l, of: [...l.of].sort((x, y) => (x.name < y.name ? -1 : 1)) }))
    .sort((x, y) => (x.cause < y.cause ? -1 : 1));

describe("a change of actuals", () => {
  const parts = [
    { node: "a", weight: "0.4" },
    { node: "b", weight: "0.6" },
  ];
  const mean = policyWith({ a: percent, b: percent, r: group("weighted-mean", parts) });

  test("of a weighted mean is weight times difference: 0.4 x 10 and 0.6 x -20", () => {
    const [before, after] = [
      side(mean, { actuals: { a: 80, b: 90 } }),
      side(mean, { actuals: { a: 90, b: 70 } }),
    ];
    expect(causes(before, after)).toEqual(["actuals -8 (a 4, b -12)"]);
    expect(change(before, after)).toMatchObject({ value: "-8", rounding: "0", together: [] });
  });

  test("that did not change has no line, however it is written", () => {
    const before = side(mean, { actuals: { a: 80, b: 90 } });
    expect(causes(before, before)).toEqual([]);
    expect(causes(before, side(mean, { actuals: { a: "80.0", b: { actual: "180/2" } } }))).toEqual([]);
    expect(causes(before, side(mean, { actuals: { a: 80, b: 91 } }))).toEqual(["actuals 0.6 (b 0.6)"]);
  });

  test("of a product is shared half and half: 2 x 3 to 5 x 7", () => {
    // a: (3 x 3 + 3 x 7) / 2 = 15; b: (2 x 4 + 5 x 4) / 2 = 14; 35 - 6 = 29
    const product = policyWith({ a: percent, b: percent, r: { kind: "formula", text: "a * b" } });
    expect(
      causes(side(product, { actuals: { a: 2, b: 3 } }), side(product, { actuals: { a: 5, b: 7 } })),
    ).toEqual(["actuals 29 (a 15, b 14)"]);
  });

  test("of a minimum, and of a median, is averaged over the orders", () => {
    // min: (10, 30) to (40, 20): a alone 30, b alone 10, both 20: a (20 + 10) / 2, b (0 - 10) / 2
    const least = policyWith({ a: percent, b: percent, r: group("minimum") });
    expect(
      causes(side(least, { actuals: { a: 10, b: 30 } }), side(least, { actuals: { a: 40, b: 20 } })),
    ).toEqual(["actuals 10 (a 15, b -5)"]);
    // median: (1, 1, 1) to (2, 5, 9): 1/3, 11/6, 11/6 as of a breakdown from 1
    const middle = policyWith({ a: percent, b: percent, c: percent, r: group("median", ["a", "b", "c"]) });
    expect(
      causes(
        side(middle, { actuals: { a: 1, b: 1, c: 1 } }),
        side(middle, { actuals: { a: 2, b: 5, c: 9 } }),
      ),
    ).toEqual(["actuals 4 (a 1/3, b 11/6, c 11/6)"]);
  });

  test("of yes or no, and of choices, by their points", () => {
    const nodes: Nodes = {
      a: {
        kind: "indicator",
        actual: { type: "choice", of: ["x", "y"] },
        achievement: { kind: "points", of: { x: 1, y: 5 } },
      },
      b: {
        kind: "indicator",
        actual: { type: "yes-no" },
        achievement: { kind: "yes-no", whenYes: 10, whenNo: 0 },
      },
      r: group("sum"),
    };
    const policy = policyWith(nodes);
    expect(
      causes(side(policy, { actuals: { a: "x", b: true } }), side(policy, { actuals: { a: "y", b: false } })),
    ).toEqual(["actuals -6 (a 4, b -10)"]);
  });

  test("of eight indicators has a share for each; of nine it is one line", () => {
    const ids = [..."abcdefghi"];
    const policy = policyWith({
      ...Object.fromEntries(ids.map((id) => [id, percent])),
      r: group("mean", ids),
    });
    const with9 = (last: number) =>
      side(policy, { actuals: Object.fromEntries(ids.map((id, i) => [id, i === 8 ? last : 20])) });
    const before = side(policy, { actuals: Object.fromEntries(ids.map((id) => [id, 11])) });
    const eight = ids.slice(0, 8).map((id) => `${id} 1`);
    expect(causes(before, with9(11))).toEqual([`actuals 8 (${eight.join(", ")})`]);
    expect(causes(before, with9(20))).toEqual(["actuals 9"]);
  });
});

describe("a change of several causes", () => {
  test("of actual and target: 40 of 50 to 60 of 100", () => {
    // actual: (60/50 - 40/50 + 60/100 - 40/100) / 2 = 0.3; target: (40/100 - 40/50 + 60/100 - 60/50) / 2 = -0.5
    const policy = policyWith({
      a: { ...percent, target: "from-record", achievement: { kind: "ratio" } },
      r: group("mean", ["a"]),
    });
    const of = (actual: number, target: number) => side(policy, { actuals: { a: { actual, target } } });
    expect(causes(of(40, 50), of(60, 100))).toEqual(["actuals 0.3 (a 0.3)", "targets -0.5 (a -0.5)"]);
  });

  test("of weights from the record: 1 and 1 to 1 and 3", () => {
    const policy = policyWith({
      a: percent,
      b: percent,
      r: group(
        "weighted-mean",
        ["a", "b"].map((node) => ({ node, weight: "from-record" as const })),
      ),
    });
    const of = (a: number, b: number, weight: number) =>
      side(policy, { actuals: { a: { actual: a, weight: 1 }, b: { actual: b, weight } } });
    expect(causes(of(40, 80, 1), of(40, 80, 3)).map((l) => l.split(" (")[0])).toEqual(["weights 10"]);
    // with b at 60 as well: 60, 50 with actuals alone, 70 with weights alone, 55
    // actuals (-10 - 15) / 2, weights (10 + 5) / 2
    const both = causes(of(40, 80, 1), of(40, 60, 3)).map((l) => l.split(" (")[0]);
    expect(both).toEqual(["actuals -12.5", "weights 7.5"]);
  });

  test("of facts, with a share for each fact, causes first", () => {
    const policy = policyWith(
      { a: percent, r: { kind: "formula", text: "a * n + if(late, 0, m)" } },
      { facts: { n: { type: "number" }, m: { type: "number" }, late: { type: "yes-no", default: false } } },
    );
    const before = side(policy, { actuals: { a: 3 }, facts: { n: 2, m: 1 } });
    const after = side(policy, { actuals: { a: 5 }, facts: { n: 4, m: 7, late: true } });
    // 7 to 20. a: (5x2+1 - 7 + 20 - 3x4) / 2 = 6; facts: (12 - 7 + 20 - 11) / 2 = 7
    // within: n 2 x (3 + 5) / 2 = 8; m (6 + 0) / 2 = 3; late (-1 - 7) / 2 = -4
    const found = change(before, after);
    expect(byName(found.lines)).toEqual([
      { cause: "actuals", adds: "6", of: [{ name: "a", adds: "6" }] },
      {
        cause: "facts",
        adds: "7",
        of: [
          { name: "late", adds: "-4" },
          { name: "m", adds: "3" },
          { name: "n", adds: "8" },
        ],
      },
    ]);
    causes(before, after);
  });

  test("of data that are there once: 80 alone, then with 60 beside it", () => {
    const policy = policyWith({ a: percent, b: percent, r: group("mean") });
    const before = side(policy, { actuals: { a: 80 } });
    expect(causes(before, side(policy, { actuals: { a: 80, b: 60 } }))).toEqual(["absent-data -10 (b -10)"]);
    // a to 90 too: actuals (10 + 5) / 2, absent data (-10 - 15) / 2
    expect(causes(before, side(policy, { actuals: { a: 90, b: 60 } }))).toEqual([
      "absent-data -12.5 (b -12.5)",
      "actuals 7.5 (a 7.5)",
    ]);
  });

  test("of rows that come and go, by the key of the row", () => {
    const policy = policyWith(
      { a: { ...percent, in: "k" }, r: { kind: "group", each: "a", combine: "mean" } },
      { rows: { k: {} } },
    );
    const of = (rows: Readonly<Record<string, number>>) =>
      side(policy, { rows: { k: Object.entries(rows).map(([key, a]) => ({ key, a })) } });
    // x 40 to 50 and z of 80 new: 50 to 190/3. x: (5 + 10/3) / 2 = 25/6; rows: (10 + 25/3) / 2 = 55/6
    expect(causes(of({ x: 40, y: 60 }), of({ x: 50, y: 60, z: 80 }))).toEqual([
      "actuals 25/6 (a@x 25/6)",
      "rows 55/6 (k 55/6)",
    ]);
    expect(causes(of({ x: 40 }), of({ y: 60 }))).toEqual(["rows 20 (k 20)"]);
    expect(causes(of({ x: 40, y: 60, z: 80 }), of({ y: 60 }))).toEqual(["rows 0 (k 0)"]);
  });

  // found: a line `rows 0`
  test("of rows in another order there is none", () => {
    const policy = policyWith(
      { a: { ...percent, in: "k" }, r: { kind: "group", each: "a", combine: "mean" } },
      { rows: { k: {} } },
    );
    const [x, y] = [
      { key: "x", a: 40 },
      { key: "y", a: 60 },
    ];
    expect(causes(side(policy, { rows: { k: [x, y] } }), side(policy, { rows: { k: [y, x] } }))).toEqual([]);
  });
});

describe("a change of the rules", () => {
  const first = policyWith({ a: percent, r: group("mean", ["a"]) });

  test("is what an added indicator does: 80 to a mean of 90 and 60", () => {
    // actuals: (90 - 80 + 75 - 70) / 2 = 7.5; rules: (70 - 80 + 75 - 90) / 2 = -12.5
    const second = policyWith({ a: percent, b: percent, r: group("mean") }, { version: "2" });
    expect(causes(side(first, { actuals: { a: 80 } }), side(second, { actuals: { a: 90, b: 60 } }))).toEqual([
      "actuals 7.5 (a 7.5)",
      "rules -12.5",
    ]);
  });

  test("is what a renamed indicator does, and a renamed row set", () => {
    const second = policyWith({ x: percent, r: group("mean", ["x"]) }, { version: "2" });
    expect(causes(side(first, { actuals: { a: 80 } }), side(second, { actuals: { x: 60 } }))).toEqual([
      "rules -20",
    ]);
    const rowsOf = (set: string) =>
      policyWith(
        { a: { ...percent, in: set }, r: { kind: "group", each: "a", combine: "mean" } },
        { rows: { [set]: {} }, version: set },
      );
    const row = { key: "x", a: 40 };
    expect(
      causes(
        side(rowsOf("k"), { rows: { k: [row] } }),
        side(rowsOf("l"), { rows: { l: [{ ...row, a: 70 }] } }),
      ),
    ).toEqual(["rules 30"]);
  });

  test("is what other weights in the policy do: 0.5 and 0.5 to 0.2 and 0.8", () => {
    const weighed = (a: string, b: string, version: string) =>
      policyWith(
        {
          a: percent,
          b: percent,
          r: group("weighted-mean", [
            { node: "a", weight: a },
            { node: "b", weight: b },
          ]),
        },
        { version },
      );
    const actuals = { a: 40, b: 80 };
    expect(
      causes(side(weighed("0.5", "0.5", "1"), { actuals }), side(weighed("0.2", "0.8", "2"), { actuals })),
    ).toEqual(["rules 12"]);
  });

  test("is what a date and a parameter do", () => {
    const target = {
      dated: [
        { from: "2000-01-01", value: 50 },
        { from: "2026-01-01", value: 100 },
      ],
    };
    const policy = policyWith({
      a: { ...percent, target, achievement: { kind: "ratio" } },
      r: group("mean", ["a"]),
    });
    const of = (period: string, a: number) => side(policy, { period, actuals: { a } });
    expect(causes(of("2025", 40), of("2026", 40))).toEqual(["rules -0.4"]);
    // with 60: as of actual and target above
    expect(causes(of("2025", 40), of("2026", 60))).toEqual(["actuals 0.3 (a 0.3)", "rules -0.5"]);
    const chosen = policyWith(
      { a: percent, r: { kind: "formula", text: "a * q" } },
      { parameters: { q: { oneOf: [1, 2], default: 1 } } },
    );
    // 3 x 1 to 4 x 2: actuals (1 + 2) / 2, rules (3 + 4) / 2, by the record and by the caller
    const before = side(chosen, { actuals: { a: 3 } });
    const expected = ["actuals 1.5 (a 1.5)", "rules 3.5"];
    expect(causes(before, side(chosen, { actuals: { a: 4 }, parameters: { q: 2 } }))).toEqual(expected);
    const byCaller = { ...side(chosen, { actuals: { a: 4 } }), options: { parameters: { q: 2 } } };
    expect(causes(before, byCaller)).toEqual(expected);
  });

  test("is what another length of the period does: 2 x 31 to 2 x 28", () => {
    const policy = policyWith({ a: percent, r: { kind: "formula", text: "a * periodDays" } });
    const of = (period: string) => side(policy, { period, actuals: { a: 2 } });
    expect(causes(of("2026-01"), of("2026-02"))).toEqual(["rules -6"]);
  });

  const choices = (of: readonly string[], points: object, version: string) =>
    policyWith(
      {
        a: {
          kind: "indicator",
          actual: { type: "choice", of: of as [string, ...string[]] },
          achievement: { kind: "points", of: points },
        } as Nodes[string],
        r: group("sum", ["a"]),
      },
      { version },
    );

  test("is nothing where a version lists the same choices in another order", () => {
    const [one, two] = [choices(["x", "y"], { x: 1, y: 5 }, "1"), choices(["y", "x"], { x: 1, y: 5 }, "2")];
    const found = causes(side(one, { actuals: { a: "x" } }), side(two, { actuals: { a: "x" } }));
    expect(found.filter((line) => !line.startsWith("rules 0"))).toEqual([]);
  });

  // found: forward the new choice is a change of the actual, backward one of the rules
  test("is what a choice does that the other version has not, both ways alike", () => {
    const [one, two] = [
      choices(["x", "y"], { x: 1, y: 5 }, "1"),
      choices(["x", "y", "z"], { x: 1, y: 5, z: 9 }, "2"),
    ];
    expect(causes(side(one, { actuals: { a: "x" } }), side(two, { actuals: { a: "z" } }))).toEqual([
      "rules 8",
    ]);
  });
});

describe("a change of a performance value with caps, levels and conditions", () => {
  // in the manner of ministries' values: indices capped at 120, a penalty by level, two parts of 60 and 40 %
  const policy = policyWith(
    {
      output: {
        ...percent,
        actual: { min: 0 },
        target: "from-record",
        achievement: { kind: "ratio", cap: "1.2" },
        then: [{ multiply: 100 }],
      },
      budget: { ...percent, actual: { min: 0, max: 200 } },
      late: { kind: "formula", text: "if(days > 10, 0.9, 1)" },
      r: {
        kind: "formula",
        text: "(0.6 * output + 0.4 * (100 - abs(100 - budget))) * late",
      },
    },
    { facts: { days: { type: "number" } } },
  );
  const of = (actual: number, target: number, budget: number, days: number) =>
    side(policy, { actuals: { output: { actual, target }, budget }, facts: { days } });

  test("sums exactly where caps hide some of it: output 100/100 to 150/100", () => {
    // 60 + 40 = 100; 0.6 x 120 + 40 = 112
    expect(causes(of(100, 100, 100, 0), of(150, 100, 100, 0))).toEqual(["actuals 12 (output 12)"]);
    // and a target of 125 leaves it at 120, so both together: 112. actuals: (12 + 0.6 x (120 - 80)) / 2 = 18;
    // targets: (0.6 x (80 - 100) + 0) / 2 = -6
    expect(causes(of(100, 100, 100, 0), of(150, 125, 100, 0))).toEqual([
      "actuals 18 (output 18)",
      "targets -6 (output -6)",
    ]);
  });

  test("shares a penalty with what it falls on: 100 to (0.6 x 50 + 0.4 x 80) x 0.9", () => {
    // 55.8 in all -44.2; actuals alone 62: -38, with the penalty 55.8 - 90 = -34.2: -36.1; facts (-10 - 6.2) / 2 = -8.1
    // within actuals: output -30 and -27: -28.5; budget -8 and -7.2: -7.6
    const [before, after] = [of(100, 100, 100, 0), of(50, 100, 120, 11)];
    expect(causes(before, after)).toEqual([
      "actuals -36.1 (output -28.5, budget -7.6)",
      "facts -8.1 (days -8.1)",
    ]);
    expect(change(before, after).value).toBe("-44.2");
  });
});

describe("what cannot be told apart", () => {
  test("within a cause is one line: 12 / (5 - 1) to 12 / (8 - 5) goes through 12 / 0", () => {
    const policy = policyWith(
      { a: percent, r: { kind: "formula", text: "a / (t - n)" } },
      { facts: { t: { type: "number" }, n: { type: "number" } } },
    );
    const of = (t: number, n: number) => side(policy, { actuals: { a: 12 }, facts: { t, n } });
    expect(causes(of(5, 1), of(8, 5))).toEqual(["facts 1"]);
  });

  test("across causes stands together, and sums all the same", () => {
    const policy = policyWith(
      {
        a: {
          ...percent,
          target: "from-record",
          achievement: { kind: "formula", text: "actual / (target - n)" },
        },
        r: group("mean", ["a"]),
      },
      { facts: { n: { type: "number" } } },
    );
    const of = (actual: number, target: number, n: number) =>
      side(policy, { actuals: { a: { actual, target } }, facts: { n } });
    const found = change(of(12, 5, 1), of(24, 8, 5)); // 3 to 8, through a target of 5 less 5
    expect(found.value).toBe("5");
    expect(found.together).toEqual(expect.arrayContaining(["targets", "facts"]));
    expect(found.lines.map((l) => l.adds)).toEqual(["5"]);
  });
});

describe("a change of irrational results", () => {
  const policy = policyWith({
    a: percent,
    b: percent,
    r: group("geometric-mean", ["a", "b"], { then: [{ round: 2, mode: "half-up" }] }),
  });
  const of = (a: number, b: number) => side(policy, { actuals: { a, b } });

  test("is stated on a grid six digits finer than the display, and sums on it", () => {
    // sqrt(35) - sqrt(6) = 5.916079783099 - 2.449489742783 = 3.466590040316
    // a: (sqrt(15) - sqrt(6) + sqrt(35) - sqrt(14)) / 2 = (1.423493603424 + 2.174422396326) / 2 = 1.798957999875
    const found = change(of(2, 3), of(5, 7));
    expect(found.value).toMatch(/^3\.466590040316\d*…$/);
    const [line] = found.lines;
    const eighth = (text = "") => BigInt(text.replace(".", "").padEnd(9, "0"));
    const [a = 0n, b = 0n] = (line?.of ?? []).map((o) => eighth(o.adds));
    expect([179895799n, 179895800n]).toContain(a);
    expect([346659004n, 346659005n]).toContain(eighth(line?.adds));
    expect(a + b).toBe(eighth(line?.adds));
    // 5.92 - 2.45 = 3.47
    expect(found.rounding).toMatch(/^0\.00340995968\d*…$/);
  });

  // found: 3.46659004 one way, -3.46659005 the other
  test("is the opposite with before and after swapped", () => {
    const [there, back] = [change(of(2, 3), of(5, 7)), change(of(5, 7), of(2, 3))];
    expect(back.lines[0]?.adds).toBe(negated(there.lines[0]?.adds ?? ""));
  });
});

describe("change", () => {
  const policy = policyWith({
    a: percent,
    r: group("mean", ["a"], { then: [{ round: 0, mode: "half-up" }, { add: 1 }, { cap: 60 }] }),
  });

  test("tells apart what rounding and later acts add: 30.4 to 70.6 is 31 to 60", () => {
    const found = change(side(policy, { actuals: { a: "30.4" } }), side(policy, { actuals: { a: "70.6" } }));
    expect(found).toMatchObject({ value: "40.2", rounding: "-11.2" }); // 29 - 40.2
    expect(inShort(found)).toEqual(["actuals 40.2 (a 40.2)"]);
    expect(found.figures.map((f) => [f.node, f.difference])).toEqual([
      ["a", "40.2"],
      ["r", "29"],
    ]);
  });

  test("has no lines where one side has no number", () => {
    const found = change(side(policy, { actuals: {} }), side(policy, { actuals: { a: 1 } }));
    expect(found).toMatchObject({ value: null, rounding: null, lines: [] });
  });

  test("has the issues of either side, throws them, and comes out frozen", () => {
    const [good, bad] = [side(policy, { actuals: { a: 1 } }), side(policy, { actuals: { a: 101 } })];
    for (const found of [safeChange(good, bad), safeChange(bad, good)])
      expect(found.ok ? [] : found.issues.map((i) => i.code)).toEqual(["value-outside"]);
    expect(() => change(good, bad)).toThrow(KinerjaError);
    const record = { actuals: { a: 1 } };
    const found = change(side(policy, record), side(policy, { actuals: { a: 2 } }));
    expect([found, found.lines, found.lines[0], found.lines[0]?.of[0]].every((o) => Object.isFrozen(o))).toBe(
      true,
    );
    expect(record).toEqual({ actuals: { a: 1 } });
  });
});
