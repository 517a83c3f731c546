import { describe, expect, test } from "vitest";
import type { PolicyDocument } from "../../../src/index.js";
import { codesOf, indicator, policyOf, scoreOf } from "../../support/small-policy.js";

type Scale = NonNullable<PolicyDocument["scales"]>[string];

const ratings = [{ id: "low" }, { id: "mid" }, { id: "high" }];
const bands = [
  { rating: "low", below: 50 },
  { rating: "mid", from: 50, to: 70 },
  { rating: "high", above: 70 },
];

const document = (scale: Partial<Scale>, more: Partial<PolicyDocument> = {}, node: object = indicator) =>
  policyOf(
    { ...more.nodes, r: { ...node, scale: "s" } as PolicyDocument["nodes"][string] },
    {
      ...Object.fromEntries(Object.entries(more).filter(([key]) => key !== "nodes")),
      scales: { s: { ratings, ...scale } },
    },
  );
const rated = (of: PolicyDocument, actual: string | number, record: object = {}) => {
  const outcome = scoreOf(of, { actuals: { r: actual }, ...record });
  return "codes" in outcome ? outcome.codes?.join(" ") : outcome.rating;
};

describe("bands", () => {
  test.each([
    ["-1e30", "low"],
    ["49.99999999999999999999999999999999999999", "low"],
    ["50", "mid"],
    ["70", "mid"],
    ["70.00000000000000000000000000000000000001", "high"],
    ["140/2", "mid"],
    ["1e30", "high"],
  ])("%s is %s", (actual, rating) => expect(rated(document({ bands }), actual)).toBe(rating));

  test("on the scorecard have their edges, closed as from and to, open as above and below", () => {
    const cards = ["1", "60", "99"].map((r) => scoreOf(document({ bands }), { actuals: { r } }).card?.rating);
    expect(cards).toEqual([
      { id: "low", level: 1, of: 3, below: "50" },
      { id: "mid", level: 2, of: 3, from: "50", to: "70" },
      { id: "high", level: 3, of: 3, above: "70" },
    ]);
  });

  test("may fall as values rise: 1 is best", () => {
    const grades = [
      { rating: "high", to: 1 },
      { rating: "mid", above: 1, to: 2 },
      { rating: "low", above: 2 },
    ];
    expect(["1", "1.5", "2.5"].map((a) => rated(document({ bands: grades }), a))).toEqual([
      "high",
      "mid",
      "low",
    ]);
  });

  test("that leave a hole, overlap, stand in another order or hold nothing are refused", () => {
    const of = (...edges: object[]) =>
      codesOf(document({ bands: edges.map((e, i) => ({ rating: ratings[i]?.id ?? "", ...e })) }));
    expect(of({ below: 50 }, { above: 50, to: 70 }, { above: 70 })).toContain("band-hole"); // 50 itself
    expect(of({ to: 50 }, { from: 50, to: 70 }, { above: 70 })).toContain("band-overlap"); // 50 itself
    expect(of({ below: 50 }, { from: "50.01", to: 70 }, { above: 70 })).toContain("band-hole");
    expect(of({ above: 70 }, { from: 50, to: 70 }, { below: 50 })).not.toEqual([]);
    expect(of({ below: 50 }, { from: 50, below: 50 }, { from: 50 })).toContain("band-empty");
    expect(of({ from: 1, above: 1 }, { from: 50, to: 70 }, { above: 70 })).toContain("band-edges");
  });

  test("a score outside the outer edges is in no band and refuses the record", () => {
    const closed = [
      { rating: "low", from: 0, below: 50 },
      { rating: "mid", from: 50, to: 70 },
      { rating: "high", above: 70, to: 100 },
    ];
    expect(rated(document({ bands: closed }), "100")).toBe("high");
    expect(rated(document({ bands: closed }), "100.01")).toBe("no-band");
    expect(rated(document({ bands: closed }), "-0.01")).toBe("no-band");
  });

  test("on a grid of two decimals join 88.30 and 88.31, if then rounds to that grid or a coarser one", () => {
    const grid = [
      { rating: "low", from: "25.00", to: "64.99" },
      { rating: "mid", from: "65.00", to: "88.30" },
      { rating: "high", from: "88.31", to: "100.00" },
    ];
    const node = (round: number) => ({ ...indicator, then: [{ round, mode: "half-up" }] });
    const of = (round: number) => document({ bands: grid, digits: 2 }, {}, node(round));
    expect(rated(of(2), "88.304")).toBe("mid"); // 88.30
    expect(rated(of(2), "88.305")).toBe("high"); // 88.31
    expect(rated(of(1), "88.35")).toBe("high"); // 88.4
    expect(rated(of(2), "64.995")).toBe("mid"); // 65.00
    expect(codesOf(of(3))).toEqual(["grid-too-fine"]);
    expect(codesOf(document({ bands: grid, digits: 2 }))).toEqual(["grid-too-fine"]);
    expect(codesOf(document({ bands: grid }, {}, node(2)))).toContain("band-hole"); // the grid is not stated
  });

  test("may have edges that are formulas, and sets of bands that a parameter chooses", () => {
    const parameters = { edge: { oneOf: ["50", "60"], default: "50" } } as const;
    const moved = document(
      {
        ratings: ratings.slice(0, 2),
        bands: [
          { rating: "low", below: "= edge" },
          { rating: "mid", from: "= edge" },
        ],
      },
      { parameters },
    );
    expect(rated(moved, 55)).toBe("mid");
    expect(rated(moved, 55, { parameters: { edge: "60" } })).toBe("low");
    const chosen = document(
      {
        ratings: ratings.slice(0, 2),
        bands: {
          by: "edge",
          of: {
            "50": [
              { rating: "low", below: 50 },
              { rating: "mid", from: 50 },
            ],
            "60": [
              { rating: "low", to: 60 },
              { rating: "mid", above: 60 },
            ],
          },
        },
      },
      { parameters },
    );
    expect(rated(chosen, 60)).toBe("mid");
    expect(rated(chosen, 60, { parameters: { edge: "60" } })).toBe("low");
  });
});

describe("rules", () => {
  const rules = [
    { rating: "high", when: "score >= 70 and good" },
    { rating: "mid", when: "score >= 50" },
    { rating: "low" },
  ];
  const facts = { good: { type: "yes-no", default: true } } as const;

  test("the first true one wins, the last stands without a condition", () => {
    const of = document({ rules }, { facts });
    expect(rated(of, 70)).toBe("high");
    expect(rated(of, 70, { facts: { good: false } })).toBe("mid");
    expect(rated(of, 49)).toBe("low");
  });

  test("must end with one without condition, and have none after it", () => {
    expect(codesOf(document({ rules: rules.slice(0, 2) }, { facts }))).toContain("rules-not-exhaustive");
    expect(codesOf(document({ rules: [{ rating: "low" }, ...rules] }, { facts }))).toContain(
      "rule-unreached",
    );
  });

  test("whose condition is absent does not act, unless whenAbsent says so, and that is noted", () => {
    const of = (more: object) =>
      scoreOf(
        document(
          {
            rules: [
              { rating: "high", when: "gone > 1", ...more },
              { rating: "mid", when: "score > 5" },
              { rating: "low" },
            ],
          },
          { nodes: { gone: indicator } },
        ),
        { actuals: { r: 9 } },
      );
    expect(of({}).rating).toBe("mid");
    expect(of({}).card?.notes.map((n) => n.code)).toEqual(["condition-absent"]);
    expect(of({ whenAbsent: "act" }).rating).toBe("high");
  });

  test("without a score there is no rating, even by a rule without condition", () => {
    const outcome = scoreOf(document({ rules }, { facts }), { actuals: {} });
    expect(outcome).toMatchObject({ rating: null, status: "no-score" });
  });
});

describe("gates", () => {
  const facts = {
    a: { type: "yes-no", default: false },
    b: { type: "yes-no", default: false },
  } as const;
  const gated = (...gates: NonNullable<Scale["gates"]>) => document({ bands, gates }, { facts });

  test("hold a rating from above, from below, exactly, or take it down", () => {
    expect(rated(gated({ when: "a", atMost: "mid" }), 99, { facts: { a: true } })).toBe("mid");
    expect(rated(gated({ when: "a", atMost: "mid" }), 1, { facts: { a: true } })).toBe("low");
    expect(rated(gated({ when: "a", atLeast: "mid" }), 1, { facts: { a: true } })).toBe("mid");
    expect(rated(gated({ when: "a", exactly: "mid" }), 99, { facts: { a: true } })).toBe("mid");
    expect(rated(gated({ when: "a", down: 1 }), 99, { facts: { a: true } })).toBe("mid");
    expect(rated(gated({ when: "a", down: 5 }), 99, { facts: { a: true } })).toBe("low"); // not below the lowest
    expect(rated(gated({ when: "a", atMost: "low" }), 99)).toBe("high");
  });

  test("all downs act together, then the bounds", () => {
    const of = gated({ when: "a", down: 1 }, { when: "b", down: 1 }, { when: "a", atLeast: "mid" });
    expect(rated(of, 99, { facts: { a: true, b: true } })).toBe("mid"); // high, low, then at least mid
    expect(rated(of, 99, { facts: { b: true } })).toBe("mid");
    expect(rated(of, 60, { facts: { b: true } })).toBe("low");
  });

  test("are all judged before any acts: the second sees the rating before the first", () => {
    const of = gated({ when: "a", atMost: "low" }, { when: "rating == 'high' and a", atMost: "mid" });
    const { card } = scoreOf(of, { actuals: { r: 99 }, facts: { a: true } });
    expect(card?.rating?.id).toBe("low");
    expect(rated(gated({ when: "level == 3", down: 1 }, { when: "level == 2", down: 1 }), 99)).toBe("mid");
    expect(rated(gated({ when: "score > 98", atMost: "mid" }), 99)).toBe("mid");
  });

  test("that cross for some facts are an issue of the policy; where facts do not tell, of the record", () => {
    expect(codesOf(gated({ when: "a", atMost: "low" }, { when: "b", atLeast: "mid" }))).toEqual([
      "gates-contradict",
    ]);
    expect(codesOf(gated({ when: "a", atMost: "low" }, { when: "not a", atLeast: "mid" }))).toEqual([]);
    const open = gated({ when: "score > 20", atLeast: "mid" }, { when: "score < 30", atMost: "low" });
    const found = codesOf(open);
    if (found.length > 0) expect(found).toEqual(["gates-contradict"]);
    else expect(rated(open, 25)).toBe("gates-contradict");
  });

  test("must do exactly one thing", () => {
    expect(codesOf(gated({ when: "a" }))).toContain("gate-act");
    expect(codesOf(gated({ when: "a", atMost: "mid", down: 1 }))).toContain("gate-act");
    expect(codesOf(gated({ when: "a", atMost: "splendid" }))).not.toEqual([]);
  });

  test("that acted are on the scorecard with the rating before and after", () => {
    const of = gated({ when: "a", atMost: "mid", title: "A reprimand" }, { when: "b", down: 1 });
    const { card } = scoreOf(of, { actuals: { r: 99 }, facts: { a: true } });
    expect(card?.gates).toEqual([
      { node: "r", act: "atMost", by: "mid", before: "high", after: "mid", title: "A reprimand" },
    ]);
  });

  test("whose condition is absent do not act, unless whenAbsent says so", () => {
    const of = (more: object) =>
      scoreOf(
        document(
          { bands, gates: [{ when: "gone > 1", atMost: "low", ...more }] },
          { nodes: { gone: indicator } },
        ),
        { actuals: { r: 99 } },
      );
    expect(of({}).rating).toBe("high");
    expect(of({}).card?.notes.map((n) => n.code)).toEqual(["condition-absent"]);
    expect(of({ whenAbsent: "act" }).rating).toBe("low");
  });
});

describe("ratings with a value", () => {
  const valued = [
    { id: "low", value: 1 },
    { id: "mid", value: "2.5" },
    { id: "high", value: 4 },
  ];
  const of = (text: string, gates: NonNullable<Scale["gates"]> = []) =>
    policyOf(
      {
        x: { ...indicator, scale: "s" },
        r: { kind: "formula", text },
      },
      {
        scales: { s: { ratings: valued, bands, gates } },
        facts: { down: { type: "yes-no", default: false } },
      },
    );
  const at = (text: string, x: number, record: object = {}, gates: NonNullable<Scale["gates"]> = []) =>
    scoreOf(of(text, gates), { actuals: { x }, ...record }).score;

  test("are what parents and formulas see in place of the score", () => {
    expect(at("x * 10", 60)).toBe("25");
    expect(at("score(x)", 60)).toBe("60");
    expect(at("value(x)", 60)).toBe("2.5");
    expect(at("level(x) + level('high') * 10", 60)).toBe("32"); // 2 + 30
    expect(at("if(rating(x) == 'mid', 1, 0)", 60)).toBe("1");
  });

  test("are those of the rating after gates", () => {
    const gates = [{ when: "down", down: 1 }];
    expect(at("x", 99, { facts: { down: true } }, gates)).toBe("2.5");
    expect(at("level(x)", 99, { facts: { down: true } }, gates)).toBe("2");
  });
});

describe("a scale", () => {
  test("may be chosen by a parameter", () => {
    const two = (edge: number) => ({
      ratings: [{ id: "no" }, { id: "yes" }],
      bands: [
        { rating: "no", below: edge },
        { rating: "yes", from: edge },
      ],
    });
    const of = policyOf(
      { r: { ...indicator, scale: { by: "which", of: { strict: "tight", loose: "wide" } } } },
      {
        parameters: { which: { oneOf: ["strict", "loose"], default: "strict" } },
        scales: { tight: two(90), wide: two(60) },
      },
    );
    expect(rated(of, 75)).toBe("no");
    expect(rated(of, 75, { parameters: { which: "loose" } })).toBe("yes");
  });

  test("a rating that nothing names is an issue; one that the domains keep out of reach a note", () => {
    const unnamed = [bands[0], { rating: "mid", from: 50 }] as NonNullable<Scale["bands"]>;
    expect(codesOf(document({ bands: unnamed }))).toEqual(["rating-unreachable"]);
    const narrow = { ...indicator, actual: { min: 0, max: 60 } };
    const outcome = scoreOf(document({ bands }, {}, narrow), { actuals: { r: 60 } });
    expect(outcome.rating).toBe("mid");
  });
});
