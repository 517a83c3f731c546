import { describe, expect, test } from "vitest";
import {
  definePolicy,
  KinerjaError,
  type NextRatingOptions,
  nextRating,
  type PolicyDocument,
  safeNextRating,
} from "../../../src/index.js";
import { faultsOf } from "../../support/proved-ways.js";
import { policyOf } from "../../support/small-policy.js";

type Nodes = PolicyDocument["nodes"];
type Group = Extract<Nodes[string], { kind: "group" }>;

const percent = {
  kind: "indicator",
  actual: { min: 0, max: 100 },
  direction: "higher",
  absent: { missing: "leave-out" },
} as const;
const plain = { kind: "indicator", actual: { min: 0, max: 100 } } as const;
const group = (combine: Group["combine"], parts: Group["parts"] = ["a", "b"], more: object = {}): Group =>
  ({ kind: "group", parts, combine, scale: "s", ...more }) as Group;
const formula = (text: string) => ({ kind: "formula", text, scale: "s" }) as const;

const RATINGS = [{ id: "lo" }, { id: "mid" }, { id: "hi" }];
const BANDS = [
  { rating: "lo", below: 50 },
  { rating: "mid", from: 50, below: 80 },
  { rating: "hi", from: 80 },
];
const scaled = (more: object = {}) =>
  ({ s: { ratings: RATINGS, bands: BANDS, ...more } }) as PolicyDocument["scales"];

/** The ways to each higher rating in short; every way is held against the scores of records first. */
function ways(
  nodes: Nodes,
  record: object,
  more: Partial<PolicyDocument> = {},
  options: NextRatingOptions = {},
) {
  const document = policyOf(nodes, { scales: scaled(), ...more });
  const policy = definePolicy(document);
  const given = { subject: "a", period: "2026", ...record };
  const found = nextRating(policy, given, options);
  expect(faultsOf(policy, document, given, found, String(options.step ?? "0.01"))).toEqual([]);
  return Object.fromEntries(
    found.higher.map((h) => [
      h.rating.id,
      {
        points: h.points,
        alone: h.alone.map((way) => way.changes.map((c) => `${c.node} ${c.from}>${c.to}`).join(", ")),
        not: h.notAlone.map(({ node, because }) => `${node} ${because}`),
        together: h.together.map((way) =>
          way.changes
            .map((c) => `${c.node} ${c.from}>${c.to}`)
            .sort()
            .join(", "),
        ),
        costs: [...h.alone, ...h.together].map((way) => way.cost),
        gates: h.gates,
      },
    ]),
  );
}

describe("the next rating of a mean of 30 and 40", () => {
  test("is 15 points away: either alone by 30, and of the highest only both together", () => {
    const found = ways({ a: percent, b: percent, r: group("mean") }, { actuals: { a: 30, b: 40 } });
    expect(found.mid).toMatchObject({ points: "15", alone: ["a 30>60", "b 40>70"], not: [] });
    // 160 are needed in all: a alone gives 140, b alone 130
    expect(found.hi).toMatchObject({ points: "45", alone: [], not: ["a domain", "b domain"] });
    expect(found.hi?.together).toEqual(["a 30>100, b 40>60"]);
    // 70 + 20 of domains that are 100 wide
    expect(found.hi?.costs).toEqual(["0.9"]);
  });

  test("is told alone only with `together: 1`", () => {
    const nodes = { a: percent, b: percent, r: group("mean") };
    const found = ways(nodes, { actuals: { a: 30, b: 40 } }, {}, { together: 1 });
    expect(found.hi?.together).toEqual([]);
  });

  test("goes along the steps that are declared, and is reached where rounding reaches it", () => {
    const nodes = {
      a: { ...percent, actual: { min: 0, max: 100, step: 5 } },
      b: { ...percent, actual: { min: 1, max: 100, step: 2 } },
      r: group("mean", ["a", "b"], { then: [{ round: 0, mode: "half-up" }] }),
    };
    // 49.5 rounds to 50, so 99 in all: a 58 is 60 on steps of 5; b 69 is 1 + 34 x 2
    const found = ways(nodes, { actuals: { a: 30, b: 41 } });
    expect(found.mid?.alone).toEqual(["b 41>69", "a 30>60"]);
    expect(found.mid?.costs).toEqual(["28/99", "0.3"]);
    // 159 in all: with a at 100, b 59 is on its grid
    expect(found.hi?.together).toEqual(["a 30>100, b 41>59"]);
  });

  test("with nothing said goes by hundredths, or by the step that the caller gives", () => {
    const nodes = { a: percent, r: group("mean", ["a"], { then: [{ multiply: "1/3" }] }) };
    const scales = scaled({
      bands: [
        { rating: "lo", below: 10 },
        { rating: "mid", from: 10, below: 20 },
        { rating: "hi", from: "20.001" },
      ].map((band) => (band.rating === "mid" ? { ...band, below: "20.001" } : band)),
    });
    // 60.003 is needed for hi
    expect(ways(nodes, { actuals: { a: 1 } }, { scales }).hi?.alone).toEqual(["a 1>60.01"]);
    expect(ways(nodes, { actuals: { a: 1 } }, { scales }, { step: "0.5" }).hi?.alone).toEqual(["a 1>60.5"]);
  });
});

describe("the way of one indicator", () => {
  test("goes down where lower is better: (2 - a/50) x 100 is 50 at 75 and 80 at 60", () => {
    const a = {
      ...percent,
      direction: "lower",
      target: 50,
      achievement: { kind: "ratio", form: "complement" },
      then: [{ multiply: 100 }],
    } as const;
    const found = ways({ a, r: group("mean", ["a"]) }, { actuals: { a: 90 } });
    expect([found.mid?.alone, found.hi?.alone]).toEqual([["a 90>75"], ["a 90>60"]]);
  });

  test("goes down from an edge that is open: below 50 is 49.99", () => {
    const scales = scaled({
      ratings: [{ id: "lo" }, { id: "hi" }],
      bands: [
        { rating: "hi", below: 50 },
        { rating: "lo", from: 50 },
      ],
    });
    const found = ways(
      { a: { ...percent, direction: "lower" }, r: group("mean", ["a"]) },
      { actuals: { a: 90 } },
      { scales },
    );
    expect(found.hi).toMatchObject({ points: null, alone: ["a 90>49.99"] });
  });

  test("goes up past an edge that is open: above 50 is 50.01", () => {
    const scales = scaled({
      ratings: [{ id: "lo" }, { id: "hi" }],
      bands: [
        { rating: "lo", to: 50 },
        { rating: "hi", above: 50 },
      ],
    });
    const found = ways({ a: percent, r: group("mean", ["a"]) }, { actuals: { a: "10.005" } }, { scales });
    expect(found.hi).toMatchObject({ points: "39.995", alone: ["a 10.005>50.01"] });
  });

  test("is not there where it is at its best, capped, without effect, or at the end of its domain", () => {
    const capped = {
      ...percent,
      target: 50,
      achievement: { kind: "ratio", cap: "0.7" },
      then: [{ multiply: 100 }],
    } as const;
    const parts = ["best", "capped", "free", "idle"].map((node) => ({
      node,
      weight: node === "idle" ? 0 : 1,
    }));
    const nodes = { best: percent, capped, free: percent, idle: percent, r: group("weighted-mean", parts) };
    // (100 + 30 + 10) / 3; 240 in all are needed: capped ends at 70, free at 100
    const found = ways(nodes, { actuals: { best: 100, capped: 15, free: 10, idle: 5 } });
    expect(found.hi?.not.sort()).toEqual(["best at-best", "capped cap", "free domain", "idle no-effect"]);
    // capped full at 35 with free 70 costs 0.2 + 0.6; free full with capped 40, at 20, would cost 0.9 + 0.05
    expect(found.hi?.together).toEqual(["capped 15>35, free 10>70"]);
  });

  test("of yes or no, and of choices, is the least that does", () => {
    const asked = {
      kind: "indicator",
      actual: { type: "yes-no" },
      achievement: { kind: "yes-no", whenYes: 90, whenNo: 10 },
    } as const;
    const yes = ways({ a: asked, b: percent, r: group("mean") }, { actuals: { a: false, b: 40 } });
    expect(yes.mid?.alone.sort()).toEqual(["a false>true", "b 40>90"]);
    const chosen = {
      kind: "indicator",
      actual: { type: "choice", of: ["z", "x", "y"] },
      achievement: { kind: "points", of: { x: 0, y: 65, z: 100 } },
    } as const;
    // with b at 60, y gives 62.5 and z 80
    const choice = ways({ a: chosen, b: percent, r: group("mean") }, { actuals: { a: "x", b: 60 } });
    expect(choice.mid?.alone).toContain("a x>y");
    expect(choice.hi?.alone).toEqual(["a x>z"]);
    expect(choice.hi?.together).toEqual(["a x>y, b 60>95"]);
  });

  test("that is absent begins with nothing", () => {
    // only b counts now; with a there, 100 are needed in all
    const nodes = { a: percent, b: percent, r: group("mean") };
    expect(ways(nodes, { actuals: { b: 10 } }).mid?.alone.sort()).toEqual(["a null>90", "b 10>50"]);
    const zero = { ...percent, absent: { missing: "zero" } } as const;
    expect(ways({ a: zero, b: percent, r: group("mean") }, { actuals: { b: 10 } }).mid?.alone.sort()).toEqual(
      ["a null>90", "b 10>100"],
    );
    const declared = { ...percent, absent: { notApplicable: "leave-out" } } as const;
    const record = { actuals: { a: { notApplicable: "none" }, b: 10 } };
    expect(ways({ a: declared, b: percent, r: group("mean") }, record).mid?.alone).toContain("a null>90");
  });

  test("in a row is named with its row, also where rows have no keys or an @ in them", () => {
    const nodes = {
      a: { ...percent, in: "k" },
      r: { kind: "group", each: "a", combine: "mean", scale: "s" },
    } as const;
    const rows = { k: {} };
    const of = (list: readonly object[]) => ways(nodes, { rows: { k: list } }, { rows }).mid?.alone;
    expect(
      of([
        { key: "x", a: 40 },
        { key: "y", a: 10 },
      ]),
    ).toEqual(["a@x 40>90", "a@y 10>60"]);
    expect(of([{ a: 40 }, { a: 10 }])).toEqual(["a@1 40>90", "a@2 10>60"]);
    expect(
      of([
        { key: "x@1", a: 40 },
        { key: "y", a: { actual: 10 } },
      ]),
    ).toEqual(["a@x@1 40>90", "a@y 10>60"]);
  });

  test("keeps target and weight of its entry, and takes the place of observations", () => {
    const nodes = {
      a: { ...percent, target: "from-record", achievement: { kind: "ratio" }, then: [{ multiply: 100 }] },
      b: percent,
      r: group("weighted-mean", [
        { node: "a", weight: "from-record" },
        { node: "b", weight: "from-record" },
      ]),
    } as const;
    // (2 x 20 + 20) / 3 = 20; a: 2 x 65 + 20 = 150, 65 % of 50 is 32.5
    const actuals = { a: { actual: 10, target: 50, weight: 2 }, b: { actual: 20, weight: 1 } };
    expect(ways(nodes, { actuals }).mid?.alone).toEqual(["a 10>32.5"]);
    const joined = { ...percent, actual: { min: 0, max: 100, consolidate: "mean" } } as const;
    const observations = [
      { date: "2026-02-01", value: 20 },
      { date: "2026-03-01", value: 30 },
    ];
    expect(
      ways({ a: joined, r: group("mean", ["a"]) }, { actuals: { a: { observations } } }).mid?.alone,
    ).toEqual(["a 25>50"]);
  });

  test("without a domain is found as well", () => {
    const open = { ...percent, actual: {} } as const;
    const found = ways({ a: open, b: percent, r: group("mean") }, { actuals: { a: 10, b: 10 } });
    expect(found.hi?.alone).toEqual(["a 10>150"]);
    expect(found.hi?.not).toEqual(["b domain"]);
  });

  test("is exact in a domain of two billion whole steps", () => {
    const a = {
      ...percent,
      actual: { min: 0, max: "2000000000", step: 1 },
      target: "1000000001",
      achievement: { kind: "ratio" },
      then: [{ multiply: 100 }],
    } as const;
    // half of 1000000001 is 500000000.5
    expect(ways({ a, r: group("mean", ["a"]) }, { actuals: { a: 3 } }).mid?.alone).toEqual(["a 3>500000001"]);
  });

  test("of a geometric mean is decided exactly: 16 x b must be 2500, and 25 x 100", () => {
    const nodes = { a: percent, b: percent, r: group("geometric-mean") };
    const found = ways(nodes, { actuals: { a: 25, b: 16 } });
    expect(found.mid?.alone).toEqual(["b 16>100"]);
    expect(found.mid?.not).toEqual(["a domain"]); // 156.25
  });

  test("that is not monotone is looked for among sixteen values on the way", () => {
    const points = [
      [0, 0],
      [40, 100],
      [100, 0],
    ];
    const a = { ...percent, achievement: { kind: "piecewise", points } } as unknown as Nodes[string];
    // from 10 (25) up: 50 at 20, 80 at 32
    const found = ways({ a, r: group("mean", ["a"]) }, { actuals: { a: 10 } });
    expect([found.mid?.alone, found.hi?.alone]).toEqual([["a 10>20"], ["a 10>32"]]);
  });

  test("without a declared direction is looked for both ways: a stabilised 90 of 50 goes down to 75", () => {
    const a = {
      ...plain,
      target: 50,
      achievement: { kind: "stabilise" },
      then: [{ multiply: 100 }],
    } as const;
    // 2 - 90/50 = 0.2; 2 - 75/50 = 0.5
    expect(ways({ a, r: group("mean", ["a"]) }, { actuals: { a: 90 } }).mid?.alone).toEqual(["a 90>75"]);
    expect(ways({ a: plain, r: formula("100 - a") }, { actuals: { a: 90 } }).mid?.alone).toEqual(["a 90>50"]);
  });

  // found: 75, which is 45 away; 25 is 5 away
  test("without a declared direction is the nearer of two", () => {
    // |a - 50| x 2 is 40 at 30; 50 at 25 and at 75
    expect(ways({ a: plain, r: formula("abs(a - 50) * 2") }, { actuals: { a: 30 } }).mid?.alone).toEqual([
      "a 30>25",
    ]);
  });

  // found: 49.99, though 50 does already
  test("without a declared direction goes down from between two steps to the first of them", () => {
    expect(ways({ a: plain, r: formula("100 - a") }, { actuals: { a: "50.005" } }).mid?.alone).toEqual([
      "a 50.005>50",
    ]);
  });

  // found: 0.01, though 0 does already
  test("that is absent may end at the bad end of its domain, where being there is enough", () => {
    const gates = [{ when: "not present(a)", atMost: "lo" }];
    const found = ways(
      { a: percent, b: percent, r: group("mean", ["b"]) },
      { actuals: { b: 90 } },
      { scales: scaled({ gates }) },
    );
    expect(found.hi?.alone).toEqual(["a null>0"]);
  });

  // found: not alone, because of a cap that there is not
  test("with a peak behind it goes back to it: 90 falls to 70", () => {
    const points = [
      [0, 0],
      [40, 100],
      [100, 0],
    ];
    const a = { ...percent, achievement: { kind: "piecewise", points } } as unknown as Nodes[string];
    // (100 - 70) / 60 x 100 = 50
    expect(ways({ a, r: group("mean", ["a"]) }, { actuals: { a: 90 } }).mid?.alone).toEqual(["a 90>70"]);
  });

  // found: domain
  test("is at its best at the end of a domain that is on no step", () => {
    const a = { ...percent, actual: { min: 0, max: "100/3" } } as const;
    const found = ways({ a, b: percent, r: group("sum") }, { actuals: { a: "100/3", b: 0 } });
    expect(found.mid?.not).toEqual(["a at-best"]);
  });

  // found: not alone, domain
  test("may end at the end of its domain, though that is on no step", () => {
    const a = {
      ...percent,
      actual: { min: 0, max: "100/3" },
      target: "100/3",
      achievement: { kind: "ratio" },
      then: [{ multiply: 50 }],
    } as const;
    expect(ways({ a, r: group("mean", ["a"]) }, { actuals: { a: 1 } }).mid?.alone).toEqual(["a 1>100/3"]);
  });
});

describe("ways together", () => {
  test("are cheapest first, by the costs given", () => {
    const nodes = { a: percent, b: percent, c: percent, r: group("mean", ["a", "b", "c"]) };
    const options = { costs: { a: 10, b: 1, c: "1/3" } };
    // 30 more are needed for mid: c 10, b 30, a 300
    const found = ways(nodes, { actuals: { a: 30, b: 40, c: 50 } }, {}, options);
    expect(found.mid?.alone).toEqual(["c 50>80", "b 40>70", "a 30>60"]);
    expect(found.mid?.costs).toEqual(["10", "30", "300"]);
    // for hi 120 more: b 60 and c 50 make 110, then a 10: 60 + 50/3 + 100 = 530/3;
    // without c: b 60, a 60: 660; without b: c 50, a 70: 50/3 + 700 = 2150/3
    expect(found.hi?.together).toEqual([
      "a 30>40, b 40>100, c 50>100",
      "a 30>90, b 40>100",
      "a 30>100, c 50>100",
    ]);
    expect(found.hi?.costs).toEqual(["530/3", "660", "2150/3"]);
  });

  test("of rows may have costs of their own", () => {
    const nodes = {
      a: { ...percent, in: "k" },
      r: { kind: "group", each: "a", combine: "mean", scale: "s" },
    } as const;
    const record = {
      rows: {
        k: [
          { key: "x", a: 40 },
          { key: "y", a: 10 },
        ],
      },
    };
    const found = ways(nodes, record, { rows: { k: {} } }, { costs: { a: 2, "a@x": 3 } });
    // y 50 units at 2, x 50 at 3
    expect(found.mid?.alone).toEqual(["a@y 10>60", "a@x 40>90"]);
    expect(found.mid?.costs).toEqual(["100", "150"]);
  });

  test("are found among the best two of three: the two highest do most cheaply", () => {
    const nodes = { a: percent, b: percent, c: percent, r: group({ best: 2 }, ["a", "b", "c"]) };
    const found = ways(nodes, { actuals: { a: 10, b: 20, c: 30 } });
    expect(found.mid?.alone).toEqual(["b 20>70", "c 30>80", "a 10>70"]);
    expect(found.hi?.together[0]).toBe("b 20>100, c 30>60");
  });

  test("go through a matrix, which has a rating only", () => {
    const matrix = {
      lo: { lo: "lo", mid: "lo", hi: "mid" },
      mid: { lo: "lo", mid: "mid", hi: "hi" },
      hi: { lo: "mid", mid: "hi", hi: "hi" },
    };
    const rated = { ...percent, scale: "s" } as const;
    const found = ways({ a: rated, b: rated, r: group({ matrix }) }, { actuals: { a: 40, b: 60 } });
    expect(found.mid).toMatchObject({ points: null, alone: ["a 40>50", "b 60>80"] });
    expect(found.hi).toMatchObject({ alone: ["a 40>80"], together: ["a 40>50, b 60>80"] });
  });

  // found: no way, since one part alone has no effect
  test("raise every part of a minimum that stands below: 30 and 40 to 50", () => {
    const found = ways({ a: percent, b: percent, r: group("minimum") }, { actuals: { a: 30, b: 40 } });
    expect(found.mid?.together).toEqual(["a 30>50, b 40>50"]);
  });

  // found: no way
  test("raise three equal parts of a minimum", () => {
    const nodes = { a: percent, b: percent, c: percent, r: group("minimum", ["a", "b", "c"]) };
    const found = ways(nodes, { actuals: { a: 30, b: 30, c: 30 } });
    expect(found.mid?.together).toEqual(["a 30>50, b 30>50, c 30>50"]);
  });

  // found: no way, since the gain of each alone is zero
  test("raise both parts of a geometric mean that are zero", () => {
    const found = ways({ a: percent, b: percent, r: group("geometric-mean") }, { actuals: { a: 0, b: 0 } });
    expect(found.mid?.together.length).toBeGreaterThan(0);
  });

  // found: no way, since a moves a gate and no points
  test("move one indicator past a gate and another to the points", () => {
    const gates = [{ when: "a < 60", atMost: "lo" }];
    const found = ways(
      { a: percent, b: percent, r: group("mean", ["b"]) },
      { actuals: { a: 40, b: 60 } },
      { scales: scaled({ gates }) },
    );
    expect(found.hi?.together).toEqual(["a 40>60, b 60>80"]);
  });

  // found: no way, since without a direction only the upper end is tried
  test("move one up and one down where no direction is declared", () => {
    // a x (100 - b) / 100: 100 and 50 give 50
    const found = ways(
      { a: plain, b: plain, r: formula("a * (100 - b) / 100") },
      { actuals: { a: 30, b: 60 } },
    );
    expect(found.mid?.together.length).toBeGreaterThan(0);
  });
});

describe("gates and rules", () => {
  const facts = { late: { type: "yes-no" } } as const;
  const mean = { a: percent, b: percent, r: group("mean") };

  test("name the gate that holds the rating, with its title and article, and how far the points are past", () => {
    const gates = [{ when: "late", atMost: "lo", title: "Late report", cite: "law" }];
    const more = { facts, scales: scaled({ gates }), citations: { law: { instrument: "A law" } } };
    const found = ways(mean, { actuals: { a: 90, b: 85 }, facts: { late: true } }, more);
    // 50 - 87.5 and 80 - 87.5
    expect(found.mid).toMatchObject({ points: "-37.5", alone: [], not: ["a gate", "b gate"] });
    expect(found.hi).toMatchObject({
      points: "-7.5",
      gates: [{ index: 0, title: "Late report", cite: "law" }],
    });
  });

  test("reckon with a gate that takes a level down: 80 points for mid, and hi is out of reach", () => {
    const more = { facts, scales: scaled({ gates: [{ when: "late", down: 1 }] }) };
    const found = ways(
      { b: percent, r: group("mean", ["b"]) },
      { actuals: { b: 60 }, facts: { late: true } },
      more,
    );
    expect(found.mid).toMatchObject({ alone: ["b 60>80"] });
    expect(found.hi).toMatchObject({ alone: [], not: ["b gate"], gates: [{ index: 0 }] });
  });

  test("move an indicator past a gate of its own", () => {
    const more = { scales: scaled({ gates: [{ when: "a < 60", atMost: "lo" }] }) };
    const found = ways(mean, { actuals: { a: 40, b: 60 } }, more);
    // the points are there: (40 + 60) / 2
    expect(found.mid).toMatchObject({
      points: "0",
      alone: ["a 40>60"],
      not: ["b gate"],
      gates: [{ index: 0 }],
    });
    const asked = { kind: "indicator", actual: { type: "yes-no" } } as const;
    const yes = { scales: scaled({ gates: [{ when: "not a", atMost: "mid" }] }) };
    expect(
      ways({ a: asked, b: percent, r: group("mean", ["b"]) }, { actuals: { a: false, b: 90 } }, yes).hi
        ?.alone,
    ).toEqual(["a false>true"]);
  });

  test("go by rules, also those that look at one part", () => {
    const rules = [
      { rating: "hi", when: "score >= 80 and a > 70" },
      { rating: "mid", when: "b >= 70" },
      { rating: "lo" },
    ];
    const scales = { s: { ratings: RATINGS, rules } } as PolicyDocument["scales"];
    const found = ways(mean, { actuals: { a: 40, b: 60 } }, { scales });
    // hi, and so more than mid, with a at 100: 160 in all
    expect(found.mid?.alone).toEqual(["b 60>70", "a 40>100"]);
    expect(found.hi?.alone).toEqual(["a 40>100"]);
    expect(found.hi?.together).toEqual(["a 40>70.01, b 60>89.99"]);
    expect(found.hi?.points).toBeNull();
  });

  test("tell no way that a check of the policy refuses", () => {
    const checks = [{ that: "a <= 60" }, { that: "b < 70" }];
    const found = ways(mean, { actuals: { a: 30, b: 40 } }, { checks });
    expect(found.mid?.alone).toEqual(["a 30>60"]); // b would have to be 70
    expect(found.hi).toMatchObject({ alone: [], together: [] });
  });

  // found: gate, though the policy has none
  test("do not call a check a gate", () => {
    const found = ways(mean, { actuals: { a: 30, b: 40 } }, { checks: [{ that: "b < 70" }] });
    expect(found.mid?.not).not.toContain("b gate");
  });

  test("tell no way into a score that has no band, or an actual without a segment", () => {
    const bands = [
      { rating: "lo", from: 0, below: 50 },
      { rating: "mid", from: 50, to: 60 },
    ];
    const ratings = [{ id: "lo" }, { id: "mid" }];
    const found = ways(
      { a: percent, r: group("mean", ["a"]) },
      { actuals: { a: 30 } },
      { scales: scaled({ ratings, bands }) },
    );
    expect(found.mid?.alone).toEqual(["a 30>50"]);
    const segments = [
      { from: 0, below: 40, a: 0, b: 1 },
      { from: 90, to: 100, a: 0, b: 1 },
    ];
    const a = { ...percent, achievement: { kind: "piecewise", segments } } as Nodes[string];
    expect(ways({ a, r: group("mean", ["a"]) }, { actuals: { a: 30 } }).mid?.alone).toEqual(["a 30>90"]);
  });
});

describe("nextRating", () => {
  test("says nothing where there is nothing higher, no scale, or no score", () => {
    const of = (nodes: Nodes, actuals: object, more: Partial<PolicyDocument> = { scales: scaled() }) =>
      nextRating(definePolicy(policyOf(nodes, more)), { subject: "a", period: "2026", actuals });
    expect(of({ a: percent, r: group("mean", ["a"]) }, { a: 90 })).toEqual({ rating: "hi", higher: [] });
    expect(of({ a: percent, r: { kind: "group", parts: ["a"], combine: "mean" } }, { a: 9 }, {})).toEqual({
      rating: null,
      higher: [],
    });
    expect(of({ a: percent, r: group("mean", ["a"]) }, {})).toEqual({ rating: null, higher: [] });
  });

  test("is frozen, and leaves the record as it was", () => {
    const policy = definePolicy(policyOf({ a: percent, b: percent, r: group("mean") }, { scales: scaled() }));
    const record = { subject: "a", period: "2026", actuals: { a: { actual: 30 }, b: 40 } };
    const before = JSON.stringify(record);
    const found = nextRating(policy, record);
    const [mid] = found.higher;
    expect(JSON.stringify(record)).toBe(before);
    expect([found, mid, mid?.alone[0], mid?.alone[0]?.changes[0]].every((o) => Object.isFrozen(o))).toBe(
      true,
    );
  });

  test("has the issues of the record, of a cost, and of a step", () => {
    const policy = definePolicy(policyOf({ a: percent, r: group("mean", ["a"]) }, { scales: scaled() }));
    const codes = (actual: unknown, options: NextRatingOptions = {}) => {
      const found = safeNextRating(policy, { subject: "a", period: "2026", actuals: { a: actual } }, options);
      return found.ok ? "" : found.issues.map((i) => i.code).join(" ");
    };
    expect(codes("101")).toBe("value-outside");
    expect(codes("1", { costs: { a: "x" } })).toBe("number-unreadable");
    expect(codes("1", { step: "half" })).toBe("number-unreadable");
    expect(codes("1", { step: 0 })).not.toBe("");
    expect(codes("1", { costs: { a: -1 } })).not.toBe("");
    expect(() => nextRating(policy, {})).toThrow(KinerjaError);
  });

  // found: an answer, though the record has no score
  test("is refused where a required actual is missing", () => {
    const required = { ...percent, absent: { missing: "required" } } as const;
    const policy = definePolicy(
      policyOf({ a: required, b: percent, r: group("mean") }, { scales: scaled() }),
    );
    expect(safeNextRating(policy, { subject: "a", period: "2026", actuals: { b: 4 } }).ok).toBe(false);
  });

  // found: the name is passed over in silence
  test("has an issue for a cost of something that there is not", () => {
    const policy = definePolicy(policyOf({ a: percent, r: group("mean", ["a"]) }, { scales: scaled() }));
    const record = { subject: "a", period: "2026", actuals: { a: 4 } };
    expect(safeNextRating(policy, record, { costs: { zz: 1 } }).ok).toBe(false);
  });
});
