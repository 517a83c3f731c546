import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { PolicyDocument } from "../../src/policy/policy.js";
import { mustRead } from "./fraction.js";
import { type OracleNode, type OracleResult, scoreByOracle } from "./oracle.js";
import { real } from "./real.js";
import { formatReal, roundTo } from "./real-decide.js";
import type { RecordDocument } from "./record.js";

/** A policy in force from 2020 on with what is written in YAML. */
function policy(written: string): PolicyDocument {
  const header = {
    schema: "kinerja/policy/1",
    scheme: "test/case",
    version: "1",
    inForce: { from: "2020-01-01" },
  };
  return { ...header, title: "Case", ...(parse(written) as object) } as PolicyDocument;
}

function scoreOf(written: string, record: Omit<RecordDocument, "subject">): OracleResult {
  return scoreByOracle(policy(written), { subject: "s", period: "2026", ...record });
}

/** The outcome in short: score and rating, or the codes of a refusal. */
function short(result: OracleResult): string {
  if (result.status === "refused") return `refused: ${result.codes.join(" ")}`;
  const rating = result.rating === null ? "" : ` ${result.rating}`;
  return result.status === "no-score" ? `no-score${rating}` : `${result.score}${rating}`;
}

function nodeOf(result: OracleResult, id: string): OracleNode | undefined {
  return result.status === "refused" ? undefined : result.nodes[id];
}

/** One indicator, alone, with an actual. */
function alone(indicator: string, entry: NonNullable<RecordDocument["actuals"]>[string]): string {
  return short(
    scoreOf(`{ nodes: { x: { kind: indicator, ${indicator} } }, result: x }`, { actuals: { x: entry } }),
  );
}

/** Plain numbers a, b, c under a group. */
function grouped(group: string, actuals: NonNullable<RecordDocument["actuals"]>, more = ""): string {
  const plain = "{ kind: indicator, actual: { unit: point } }";
  return short(
    scoreOf(
      `{ nodes: { a: ${plain}, b: ${plain}, c: ${plain}, g: { kind: group, ${group} } }, result: g ${more} }`,
      { actuals },
    ),
  );
}

describe("the example of a whole policy", () => {
  const skp = `
parameters: { behaviourShare: { oneOf: ["0.30", "0.40"], default: "0.30" } }
facts: { newIdea: { type: yes-no, default: false } }
rows: { activities: { min: 1, max: 25 } }
nodes:
  quantity: { kind: indicator, in: activities, actual: { min: 0, step: 1 }, direction: higher, target: from-record, achievement: { kind: ratio, cap: "1.2" }, absent: { missing: required, notApplicable: leave-out } }
  quality: { kind: indicator, in: activities, actual: { min: 0, max: 100 }, direction: higher, target: from-record, achievement: { kind: ratio, cap: "1.2" }, absent: { missing: required, notApplicable: leave-out } }
  activity: { kind: group, in: activities, parts: [quantity, quality], combine: mean, then: [ { multiply: 100 }, { round: 0, mode: half-up } ] }
  results: { kind: group, each: activity, combine: weighted-mean, weight: from-record, weights: 100, then: [ { round: 2, mode: half-up } ] }
  behaviour: { kind: indicator, actual: { min: 0, max: 120 }, direction: higher, achievement: { kind: identity } }
  total: { kind: group, parts: [ { node: results, weight: "= 1 - behaviourShare" }, { node: behaviour, weight: "= behaviourShare" } ], combine: weighted-mean, weights: 1, then: [ { cap: 120 }, { round: 2, mode: half-up } ], scale: predikat }
scales:
  predikat:
    ratings: [ { id: sangat-kurang }, { id: kurang }, { id: cukup }, { id: baik }, { id: sangat-baik } ]
    bands: [ { rating: sangat-kurang, below: 50 }, { rating: kurang, from: 50, below: 70 }, { rating: cukup, from: 70, below: 90 }, { rating: baik, from: 90, below: 110 }, { rating: sangat-baik, from: 110, to: 120 } ]
    gates: [ { when: "not newIdea", atMost: baik } ]
result: total`;
  const rows = (weight: string) => ({
    activities: [
      {
        key: "a1",
        weight: "60",
        quantity: { actual: "1240", target: "1200" },
        quality: { actual: "97", target: "95" },
      },
      {
        key: "a2",
        weight,
        quantity: { actual: "310", target: "350" },
        quality: { notApplicable: "none agreed" },
      },
    ],
  });

  test("every figure", () => {
    const result = scoreOf(skp, {
      facts: { newIdea: true },
      actuals: { behaviour: "96.5" },
      rows: rows("40"),
    });
    // 0.7 x 97.4 + 0.3 x 96.5 = 68.18 + 28.95
    expect(short(result)).toBe("97.13 baik");
    // 1240 / 1200; 97 / 95; their mean (589 + 582) / 1140, times 100 = 5855/57, 102.7…
    expect(nodeOf(result, "quantity@a1")?.value).toBe("31/30");
    expect(nodeOf(result, "quality@a1")?.value).toBe("97/95");
    expect(nodeOf(result, "activity@a1")).toEqual({ value: "5855/57", score: "103", rating: null });
    // 310 / 350 alone, because quality is not applicable: 3100/35 = 620/7, 88.57… -> 89
    expect(nodeOf(result, "activity@a2")).toEqual({ value: "620/7", score: "89", rating: null });
    expect(nodeOf(result, "quality@a2")?.absent).toBe("not-applicable");
    // (60 x 103 + 40 x 89) / 100 = 9740 / 100
    expect(nodeOf(result, "results")?.score).toBe("97.4");
  });

  test("the other share, and a gate that acts", () => {
    const facts = { parameters: { behaviourShare: "0.40" }, actuals: { behaviour: "120" }, rows: rows("40") };
    // 0.6 x 97.4 + 0.4 x 120 = 58.44 + 48
    expect(short(scoreOf(skp, facts))).toBe("106.44 baik");
    const full = {
      key: "a1",
      weight: 100,
      quantity: { actual: 12, target: 10 },
      quality: { actual: 96, target: 80 },
    };
    const best = { actuals: { behaviour: 120 }, rows: { activities: [full] } };
    // 1.2 and 1.2: 120 twice; without a new idea no more than baik
    expect(short(scoreOf(skp, best))).toBe("120 baik");
    expect(short(scoreOf(skp, { ...best, facts: { newIdea: true } }))).toBe("120 sangat-baik");
  });

  test("weights that do not total 100, a missing actual, no rows", () => {
    const of = (changed: object) =>
      short(scoreOf(skp, { actuals: { behaviour: 90 }, rows: rows("40"), ...changed }));
    expect(of({ rows: rows("40.01") })).toBe("refused: weights-total");
    expect(of({ actuals: {} })).toBe("refused: actual-missing");
    expect(of({ rows: {} })).toBe("refused: items-too-few");
    expect(of({ actuals: { behaviour: "120.5" } })).toBe("refused: value-outside");
  });
});

describe("achievements", () => {
  test("ratios where lower is better, in three forms", () => {
    const of = (form: string) =>
      alone(`actual: {}, direction: lower, target: 5, achievement: { kind: ratio, form: ${form} }`, 4);
    expect(of("complement")).toBe("1.2"); // 2 - 4/5
    expect(of("reciprocal")).toBe("1.25"); // 5/4
    expect(of("reduction")).toBe("0.2"); // (5 - 4)/5
  });

  test("the floor comes before the cap", () => {
    const of = (a: number) =>
      alone(
        `actual: {}, direction: higher, target: 3, achievement: { kind: ratio, floor: 2, cap: "1.5" }`,
        a,
      );
    expect(of(1)).toBe("1.5"); // 1/3 -> 2 -> 1.5
  });

  test("a target of zero or less needs a meaning", () => {
    const with0 = `actual: {}, direction: higher, target: from-record, achievement: { kind: ratio, whenTargetZero: "if(actual >= 0, 1, 0)", cap: "0.9" }`;
    expect(alone(with0, { actual: 4, target: 0 })).toBe("0.9"); // 1, capped
    expect(alone(with0, { actual: 4, target: -1 })).toBe("refused: target-negative");
    const without = `actual: {}, direction: higher, target: from-record, achievement: { kind: ratio }`;
    expect(alone(without, { actual: 4, target: "0" })).toBe("refused: target-zero");
    expect(alone(without, { actual: 4 })).toBe("refused: input-missing");
  });

  test("the actual zero of a reciprocal", () => {
    const of = (more: string) =>
      alone(
        `actual: {}, direction: lower, target: 5, achievement: { kind: ratio, form: reciprocal${more} }`,
        0,
      );
    expect(of("")).toBe("refused: undefined-value"); // 5/0
    expect(of(', whenActualZero: "target / 4"')).toBe("1.25");
  });

  test("a range counts 1 inside, the nearer end outside", () => {
    const of = (a: number) =>
      alone("actual: {}, direction: higher, target: { from: 20, to: 40 }, achievement: { kind: ratio }", a);
    expect([of(10), of(20), of(40), of(50)]).toEqual(["0.5", "1", "1", "1.25"]); // 10/20, 50/40
    const brought =
      "actual: {}, direction: lower, target: { value: from-record, range: true }, achievement: { kind: ratio, form: complement }";
    expect(alone(brought, { actual: 60, target: { from: 20, to: 40 } })).toBe("0.5"); // 2 - 60/40
    expect(alone(brought, { actual: 60, target: { from: 40, to: 20 } })).toBe("refused: target-reversed");
  });

  test("improvement, stabilisation, points, yes-no", () => {
    const improved = "actual: {}, target: 50, achievement: { kind: improvement, baseline: from-record }";
    expect(alone(improved, { actual: 30, baseline: 20 })).toBe("1/3"); // 10/30
    expect(alone(improved, { actual: 30, baseline: 50 })).toBe("refused: undefined-value"); // 0/0
    expect(alone("actual: {}, direction: higher, target: 60, achievement: { kind: stabilise }", 90)).toBe(
      "0.5",
    ); // 2 - 3/2
    expect(
      alone("actual: { type: choice, of: [x, y] }, achievement: { kind: points, of: { x: 1, y: 7/2 } }", "y"),
    ).toBe("3.5");
    expect(
      alone("actual: { type: yes-no }, achievement: { kind: yes-no, whenYes: 5, whenNo: 1 }", false),
    ).toBe("1");
  });

  test("goalposts, clipped and not, falling, of logarithms", () => {
    const of = (posts: string, a: number) =>
      alone(`actual: {}, achievement: { kind: goalposts, ${posts} }`, a);
    expect(of("worst: 20, best: 80", 90)).toBe("1");
    expect(of("worst: 20, best: 80, clip: false", 90)).toBe("7/6"); // 70/60
    expect(of("worst: 80, best: 20", 65)).toBe("0.25"); // -15/-60
    expect(of("worst: 1, best: 1000, logarithm: true", 10)).toBe("1/3"); // ln 10 / ln 1000
    expect(of("worst: 1, best: 100, logarithm: true", 2)).toBe("0.150514997831990597606869447362…"); // log 2 / 2
    expect(of("worst: 0, best: 100, logarithm: true", 2)).toBe("refused: undefined-value");
  });

  test("curves: points, segments with open and closed edges, clip, no piece", () => {
    const of = (curve: string, a: number) =>
      alone(`actual: {}, achievement: { kind: piecewise, ${curve} }`, a);
    const points = "points: [[0, 1], [10, 2], [20, 6]]";
    expect(of(points, 15)).toBe("4"); // 2 + 5 x 4/10
    expect(of(points, 21)).toBe("refused: no-segment");
    expect(of(`${points}, clip: true`, 21)).toBe("6");
    const segments = "segments: [{ below: 5, a: 1 }, { from: 5, to: 9, a: 2, b: 1/3 }]";
    expect([of(segments, 5), of(segments, 4)]).toEqual(["11/3", "1"]); // 2 + 5/3
    expect(of(segments, 10)).toBe("refused: no-segment");
    expect(of(`${segments}, clip: true`, 10)).toBe("5"); // moved to 9: 2 + 3
    expect(
      alone("actual: {}, target: 40, achievement: { kind: piecewise, points: [[0, 0], [1, 10]] }", 30),
    ).toBe("7.5"); // 3/4
  });

  test("a formula with a further input, and the best of several", () => {
    const formula = `actual: {}, target: 10, inputs: { count: {} }, achievement: { kind: formula, text: "(actual + count) / target" }`;
    expect(alone(formula, { actual: 4, count: "1" })).toBe("0.5");
    expect(alone(formula, { actual: 4 })).toBe("refused: input-missing");
    const best =
      "actual: {}, direction: higher, target: 10, achievement: { best: [ { kind: ratio, cap: 1 }, { kind: goalposts, worst: 0, best: 8, clip: false } ], cap: 2 }";
    expect([alone(best, 12), alone(best, 20)]).toEqual(["1.5", "2"]); // 12/8; 20/8 capped
  });

  test("domains: ends, grid, clip", () => {
    const of = (domain: string, a: number | string) => alone(`actual: { ${domain} }`, a);
    expect(of("min: 0, max: 60", 60)).toBe("60");
    expect(of("min: 0, max: 60", "60.01")).toBe("refused: value-outside");
    expect(of("min: 0, max: 60, outside: clip", "60.01")).toBe("60");
    expect(of('min: 1, step: "0.5"', "2.5")).toBe("2.5");
    expect(of('min: 1, step: "0.5", outside: clip', "2.3")).toBe("refused: value-outside");
  });

  test("dated observations of the period", () => {
    const observations = [
      { date: "2025-12-31", value: 99, of: 1 },
      { date: "2026-01-31", value: 4, of: 5 },
      { date: "2026-02-28", value: 1, of: 2 },
      { date: "2026-03-31", value: 2, of: 2 },
    ];
    const of = (rule: string) => alone(`actual: { consolidate: ${rule} }`, { observations });
    expect(["sum", "mean", "last", "minimum", "maximum", "ratio-of-sums"].map(of)).toEqual([
      "7",
      "7/3",
      "2",
      "1",
      "4",
      "7/9",
    ]);
    expect(
      alone("actual: { consolidate: sum }, absent: { missing: zero }", {
        observations: observations.slice(0, 1),
      }),
    ).toBe("0");
  });
});

describe("groups", () => {
  test("a weighted mean that leaves a part out, and where its weight goes", () => {
    const of = (absent: string) =>
      grouped(
        `parts: [{ node: a, weight: 50 }, { node: b, weight: 30 }, { node: c, weight: 20 }], combine: weighted-mean, weights: 100, absent: { missing: leave-out${absent} }`,
        { a: 60, b: 90 },
      );
    expect(of("")).toBe("71.25"); // (50 x 60 + 30 x 90) / 80 = 5700/80
    expect(of(", move: equal")).toBe("72"); // (60 x 60 + 40 x 90) / 100
    expect(of(", move: none")).toBe("57"); // 5700/100
    expect(of(", move: { table: [{ absent: [c], weights: { a: 1, b: 2 } }] }")).toBe("80"); // (60 + 180)/3
    expect(of(", move: { table: [{ absent: [a], weights: { b: 1, c: 2 } }] }")).toBe(
      "refused: reweight-row-missing",
    );
  });

  test("a missing part: refused, counted as zero, or too few", () => {
    const of = (absent: string) => grouped(`parts: [a, b, c], combine: mean${absent}`, { a: 60, b: 90 });
    expect(of("")).toBe("refused: actual-missing");
    expect(of(", absent: { missing: zero }")).toBe("50");
    expect(of(", absent: { missing: leave-out, atLeast: 2 }")).toBe("75");
    expect(of(", absent: { missing: leave-out, atLeast: 3 }")).toBe("no-score");
    expect(of(", absent: { missing: leave-out, atLeast: { share: 2/3 } }")).toBe("75"); // 2 is not fewer than 2
  });

  test("sums, with weights and without", () => {
    const actuals = { a: 1, b: "0.2", c: "1/3" };
    expect(grouped("parts: [a, b, c], combine: sum", actuals)).toBe("23/15"); // 1 + 1/5 + 1/3
    const weighted = "parts: [{ node: a, weight: 2 }, { node: b, weight: 5 }], combine: sum, weights: 7";
    expect(grouped(weighted, actuals)).toBe("3"); // 2 + 1
    const gone = { a: 1, b: { notApplicable: "x" } };
    expect(grouped(`${weighted}, absent: { notApplicable: leave-out }`, gone)).toBe("2");
    expect(grouped(`${weighted}, absent: { notApplicable: leave-out, move: proportional }`, gone)).toBe("7"); // 2 x 7/2
  });

  test("geometric means: rational where the root is one, truncated where not", () => {
    const geometric = "parts: [a, b], combine: geometric-mean";
    expect(grouped(geometric, { a: 2, b: 8 })).toBe("4");
    expect(grouped(geometric, { a: 1, b: 2 })).toBe("1.41421356237309504880168872420…");
    expect(grouped(geometric, { a: 0, b: 2 })).toBe("0");
    expect(grouped(geometric, { a: -1, b: 2 })).toBe("refused: undefined-value");
    const weighted =
      "parts: [{ node: a, weight: 25 }, { node: b, weight: 75 }, { node: c, weight: 0 }], combine: geometric-mean, weights: 100";
    expect(grouped(weighted, { a: 16, b: "1/81", c: -5 })).toBe("2/27"); // 16^(1/4) x 81^(-3/4)
  });

  test("a geometric mean on the edge of a band, and a unit beside it", () => {
    const scale =
      ", scales: { s: { ratings: [ { id: low }, { id: high } ], bands: [ { rating: low, below: 90 }, { rating: high, from: 90 } ] } }";
    const of = (b: string) =>
      grouped("parts: [a, b], combine: geometric-mean, scale: s", { a: 81, b }, scale);
    expect(of("100")).toBe("90 high"); // 8100 = 90^2
    expect(of("99.99999999999999999999999999")).toMatch(/^89\.9{20}\d+… low$/);
  });

  test("harmonic and power means", () => {
    expect(grouped("parts: [a, b], combine: harmonic-mean", { a: 2, b: 6 })).toBe("3"); // 2 / (1/2 + 1/6)
    expect(grouped("parts: [a, b], combine: harmonic-mean", { a: 0, b: 6 })).toBe("0");
    expect(grouped("parts: [a, b], combine: power-mean, exponent: 2", { a: 1, b: 7 })).toBe("5"); // sqrt(50/2)
    expect(grouped('parts: [a, b], combine: power-mean, exponent: "1/2"', { a: 1, b: 9 })).toBe("4"); // (4/2)^2
  });

  test("minimum, maximum, median, the best k", () => {
    const actuals = { a: 3, b: 8, c: 4 };
    const of = (combine: string) => grouped(`parts: [a, b, c], combine: ${combine}`, actuals);
    expect(["minimum", "maximum", "median"].map(of)).toEqual(["3", "8", "4"]);
    expect(of("{ best: 2 }")).toBe("6"); // (8 + 4)/2
    expect(of("{ best: 2, always: [a] }")).toBe("5.5"); // (3 + 8)/2
    const few = (as: string) =>
      grouped(`parts: [a, b, c], combine: { best: 2, absentAs: ${as} }, absent: { missing: leave-out }`, {
        b: 8,
      });
    expect([few("zero"), few("skip")]).toEqual(["4", "8"]);
    expect(grouped("parts: [a, b], combine: median", actuals)).toBe("5.5");
  });

  test("a formula over parts, and a part with a condition", () => {
    expect(grouped('parts: [a, b], combine: { formula: "max(a, b) - min(a, b)" }', { a: 3, b: 10 })).toBe(
      "7",
    );
    const when = (b: number) => grouped(`parts: [a, { node: b, when: "b > 5" }], combine: mean`, { a: 4, b });
    expect([when(5), when(6)]).toEqual(["4", "5"]);
    expect(
      grouped(`parts: [a, { node: b, when: "b > 5" }], combine: mean, absent: { notApplicable: zero }`, {
        a: 4,
        b: 5,
      }),
    ).toBe("2");
  });

  test("two rated parts in a matrix", () => {
    const written = `
nodes:
  a: { kind: indicator, actual: { type: choice, of: [no, yes] }, scale: answer }
  b: { kind: indicator, actual: {}, scale: height }
  g: { kind: group, parts: [a, b], combine: { matrix: { no: { low: bad, high: fair }, yes: { low: fair, high: good } } }, scale: verdict }
  twice: { kind: formula, text: "2 * g" }
scales:
  answer: { ratings: [ { id: no }, { id: yes } ] }
  height: { ratings: [ { id: low }, { id: high } ], bands: [ { rating: low, to: 5 }, { rating: high, above: 5 } ] }
  verdict: { ratings: [ { id: bad, value: 0 }, { id: fair, value: 5 }, { id: good, value: 9 } ] }
result: g`
      .replaceAll("no", '"no"')
      .replaceAll("yes", '"yes"')
      .replaceAll('"no"des', "nodes");
    const result = scoreOf(written, { actuals: { a: "yes", b: 5 } });
    expect(short(result)).toBe("null fair");
    expect(nodeOf(result, "twice")?.score).toBe("10");
  });
});

describe("rounding", () => {
  const modes = [
    "up",
    "down",
    "ceil",
    "floor",
    "half-up",
    "half-down",
    "half-even",
    "half-ceil",
    "half-floor",
  ];
  const rounded = (x: string) =>
    modes.map((mode) => formatReal(roundTo(real(mustRead(x)), mustRead(1), mode)));

  test("each mode on halves, below zero and above", () => {
    expect(rounded("-2.5")).toEqual(["-3", "-2", "-2", "-3", "-3", "-2", "-2", "-2", "-3"]);
    expect(rounded("2.5")).toEqual(["3", "2", "3", "2", "3", "2", "2", "3", "2"]);
    expect(rounded("-1.5")).toEqual(["-2", "-1", "-1", "-2", "-2", "-1", "-2", "-1", "-2"]);
    expect(rounded("-2.51")).toEqual(["-3", "-2", "-2", "-3", "-3", "-3", "-3", "-3", "-3"]);
    expect(rounded("-0.2")).toEqual(["-1", "0", "0", "-1", "0", "0", "0", "0", "0"]);
    expect(rounded("7")).toEqual(modes.map(() => "7"));
  });

  test("a tie that doubles lose: 30 % of 85.06 and 70 % of 92.11", () => {
    const means =
      'parts: [{ node: a, weight: "0.3" }, { node: b, weight: "0.7" }], combine: weighted-mean, weights: 1';
    expect(grouped(means, { a: "85.06", b: "92.11" })).toBe("89.995"); // 25.518 + 64.477
    expect(grouped(`${means}, then: [{ round: 2, mode: half-up }]`, { a: "85.06", b: "92.11" })).toBe("90");
    expect(
      grouped(`${means}, then: [{ round: { multiple: 1/3 }, mode: down }]`, { a: "85.06", b: "92.11" }),
    ).toBe("269/3");
  });
});

describe("then, scales and gates", () => {
  test("entries act in order, each where its condition is true", () => {
    const of = (a: number) =>
      alone(
        `actual: {}, then: [{ add: 1 }, { multiply: 2, when: "value > 5" }, { cap: 20 }, { floor: 0 }, { subtract: 1/2 }, { set: 3, when: "value == 7.5" }]`,
        a,
      );
    expect([of(4), of(5), of(30), of(-9), of(3)]).toEqual(["4.5", "11.5", "19.5", "-0.5", "3.5"]);
    expect(
      alone(
        `actual: {}, then: [{ set: 3, when: "value == 7.5" }, { map: { points: [[0, 0], [3, 1]] } }]`,
        "7.5",
      ),
    ).toBe("1");
  });

  const scale = (more: string) =>
    `ratings: [ { id: a }, { id: b }, { id: c }, { id: d } ], bands: [ { rating: a, below: 1 }, { rating: b, from: 1, to: 2 }, { rating: c, above: 2, below: 3 }, { rating: d, from: 3, to: 4 } ]${more}`;
  const rated = (x: number | string, more = "", facts: RecordDocument["facts"] = {}) =>
    short(
      scoreOf(
        `{ facts: { f: { type: yes-no, default: false } }, nodes: { x: { kind: indicator, actual: {}, scale: s } }, scales: { s: { ${scale(more)} } }, result: x }`,
        { actuals: { x }, facts },
      ),
    );

  test("open and closed edges, and a score in no band", () => {
    expect([0, 1, 2, "2.0001", 3, 4].map((x) => rated(x))).toEqual([
      "0 a",
      "1 b",
      "2 b",
      "2.0001 c",
      "3 d",
      "4 d",
    ]);
    expect(rated("4.01")).toBe("refused: no-band");
  });

  test("gates: judged first, then steps down together, then bounds", () => {
    const gates = `, gates: [ { when: "level >= 3", down: 1 }, { when: "score >= 3", down: 2 }, { when: "rating == 'd'", atLeast: b } ]`;
    expect([rated(3, gates), rated("2.5", gates), rated(2, gates)]).toEqual(["3 b", "2.5 b", "2 b"]); // d - 3 = a, at least b
    expect(rated(4, ', gates: [ { when: "true", atMost: b }, { when: "f", atLeast: c } ]')).toBe("4 b");
    expect(rated(4, ', gates: [ { when: "true", atMost: b }, { when: "f", atLeast: c } ]', { f: true })).toBe(
      "refused: gates-contradict",
    );
    expect(rated(0, ", gates: [ { when: \"level < level('c')\", exactly: d } ]")).toBe("0 d");
  });

  test("rules in order, and the number that a rating stands for", () => {
    const written = `
nodes:
  x: { kind: indicator, actual: {}, scale: s }
  y: { kind: formula, text: "x + score(x) + value(x) + level(x)" }
scales: { s: { ratings: [ { id: low, value: 10 }, { id: high, value: 20 } ], rules: [ { rating: high, when: "score > 3 or score == 1" }, { rating: low } ] } }
result: y`;
    const of = (x: number) => short(scoreOf(written, { actuals: { x } }));
    expect([of(1), of(2)]).toEqual(["43", "23"]); // 20 + 1 + 20 + 2; 10 + 2 + 10 + 1
  });

  test("bands printed on a grid", () => {
    const written = `{ nodes: { x: { kind: indicator, actual: {}, then: [{ round: 2, mode: half-up }], scale: s } }, scales: { s: { digits: 2, ratings: [ { id: b }, { id: a } ], bands: [ { rating: b, to: "88.30" }, { rating: a, from: "88.31" } ] } }, result: x }`;
    const of = (x: string) => short(scoreOf(written, { actuals: { x } }));
    expect([of("88.304"), of("88.305")]).toEqual(["88.3 b", "88.31 a"]);
  });
});

describe("absence", () => {
  test("what an indicator's own rules make of a missing actual", () => {
    const of = (rule: string) =>
      alone(
        `actual: { min: 10, max: 50 }, direction: lower, target: 20, achievement: { kind: ratio, form: complement, floor: "0.1" }, then: [{ add: 1 }], absent: { missing: ${rule} }`,
        {},
      );
    expect(of("required")).toBe("refused: actual-missing");
    expect(of("leave-out")).toBe("no-score");
    expect(of("zero")).toBe("1.1"); // 0, floor 0.1, plus 1
    expect(of("worst")).toBe("1.1"); // 2 - 50/20 = -0.5, floor 0.1, plus 1
    expect(alone("actual: {}", { notApplicable: "none" })).toBe("refused: not-applicable-refused");
  });

  test("a refusal counts only where the value is needed", () => {
    const written = `
facts: { f: { type: yes-no, default: false } }
nodes:
  a: { kind: indicator, actual: {}, absent: { missing: required } }
  b: { kind: indicator, actual: {} }
  y: { kind: formula, text: "if(f, a, b)" }
  z: { kind: formula, text: "if(present(a), 1, 2)" }
result: y`;
    const result = scoreOf(written, { actuals: { b: 3 } });
    expect(short(result)).toBe("3");
    expect(nodeOf(result, "z")?.score).toBe("2");
    expect(short(scoreOf(written, { actuals: { b: 3 }, facts: { f: true } }))).toBe(
      "refused: actual-missing",
    );
  });

  test("a group left with nothing, under a parent with a rule and without", () => {
    const written = (rule: string) => `
noScore: { rating: unrated }
nodes:
  a: { kind: indicator, actual: {}, absent: { notApplicable: leave-out } }
  b: { kind: indicator, actual: {} }
  g: { kind: group, parts: [a], combine: mean }
  top: { kind: group, parts: [g, b], combine: mean${rule} }
result: top`;
    const actuals = { a: { notApplicable: "x" }, b: 4 };
    expect(short(scoreOf(written(""), { actuals }))).toBe("refused: actual-absent");
    expect(short(scoreOf(written(", absent: { notApplicable: leave-out }"), { actuals }))).toBe("4");
    const none = { a: { notApplicable: "x" }, b: { notApplicable: "y" } };
    expect(short(scoreOf(written(", absent: { notApplicable: leave-out }"), { actuals: none }))).toBe(
      "no-score unrated",
    );
  });

  test("conditions are three-valued, and an absent one does not act", () => {
    const written = (when: string) => `
nodes:
  a: { kind: indicator, actual: {}, absent: { missing: leave-out } }
  b: { kind: indicator, actual: {}, then: [{ add: 10, when: "${when}" }, { add: 1, when: "a > 0", whenAbsent: act }] }
result: b`;
    const of = (when: string) => short(scoreOf(written(when), { actuals: { b: 1 } }));
    expect([of("a > 0"), of("a > 0 or value > 0"), of("not (a > 0)"), of("a > 0 and value > 0")]).toEqual([
      "2",
      "12",
      "2",
      "2",
    ]);
  });

  test("a node absent by rule is left out without a rule of the group", () => {
    const written = `
facts: { f: { type: yes-no } }
nodes:
  a: { kind: indicator, actual: {}, absentWhen: f }
  b: { kind: indicator, actual: {} }
  g: { kind: group, parts: [{ node: a, weight: 3 }, { node: b, weight: 1 }], combine: weighted-mean, weights: 4 }
result: g`;
    const of = (f: boolean) => short(scoreOf(written, { actuals: { a: 1, b: 5 }, facts: { f } }));
    expect([of(true), of(false)]).toEqual(["5", "2"]); // (3 + 5)/4
    expect(short(scoreOf(written, { actuals: { a: 1, b: 5 } }))).toBe("refused: fact-missing");
  });
});

describe("rows, tables, dates, formulas", () => {
  const rows = `
rows: { items: { facts: { hours: { type: number, min: 0 } } } }
nodes:
  x: { kind: indicator, in: items, actual: {}, absent: { missing: leave-out } }
  y: { kind: formula, in: items, text: "x * hours" }
  all: { kind: group, each: x, combine: weighted-mean, weight: "= hours", absent: { missing: leave-out } }
  z: { kind: formula, text: "sum(y) + mean(x) + count(x > 1) + count(items) + count(items, hours > 1) + count(all, score > 1)" }
result: z`;

  test("over rows: absent ones are skipped", () => {
    const items = [{ x: 1, hours: 2 }, { x: 4, hours: 3 }, { hours: 5 }];
    const result = scoreOf(rows, { rows: { items } });
    // (2 + 12) + 5/2 + 1 + 3 + 3 + 1
    expect(short(result)).toBe("24.5");
    expect(nodeOf(result, "all")?.score).toBe("2.8"); // 14/5
    expect([nodeOf(result, "y@2")?.value, nodeOf(result, "y@3")?.absent]).toEqual(["12", "missing"]);
  });

  test("over no rows: sums are 0, means undefined", () => {
    expect(short(scoreOf(rows, {}))).toBe("refused: undefined-value");
    expect(short(scoreOf(rows.replace("mean(x)", "0"), {}))).toBe("0");
  });

  test("look-ups by choice, number and range", () => {
    const written = `
facts: { post: { type: choice, of: [x, y] }, n: { type: number } }
tables: { t: { keys: [post, n], rows: [ [x, [null, 0], 1], [x, [0, null], 2], [y, 5, 3] ] }, u: { keys: [n], rows: [[1, 7]], else: 1/3 } }
nodes: { v: { kind: formula, text: "lookup(t, post, n) + lookup(u, n)" } }
result: v`;
    const of = (post: string, n: number) => short(scoreOf(written, { facts: { post, n } }));
    expect([of("x", -1), of("x", 0), of("y", 5), of("x", 1), of("y", 6)]).toEqual([
      "4/3",
      "7/3",
      "10/3",
      "9",
      "refused: table-row-missing",
    ]);
  });

  test("a target that changes inside the period: start, end, by days", () => {
    const of = (during: string, period: string) =>
      short(
        scoreOf(
          `{ nodes: { x: { kind: indicator, actual: {}, direction: higher, target: { dated: [ { from: "2020-01-01", value: 80 }, { from: "2026-07-01", value: 90 } ], during: ${during} }, achievement: { kind: ratio } } }, result: x }`,
          { actuals: { x: 72 }, period },
        ),
      );
    expect([of("start", "2026"), of("end", "2026")]).toEqual(["0.9", "0.8"]);
    // 80 for 181 days and 90 for 184: 31040/365; 72 x 365/31040 = 26280/31040
    expect(of("days", "2026")).toBe("657/776");
    expect(of("days", "2026-Q2")).toBe("0.9");
  });

  test("the period's own names, definitions, powers, signs", () => {
    const of = (text: string) =>
      short(
        scoreOf(
          `{ definitions: { "clip(x, lo, hi)": "min(max(x, lo), hi)" }, nodes: { v: { kind: formula, text: "${text}" } }, result: v }`,
          { period: "2026-Q1" },
        ),
      );
    expect(of("periodDays + (periodUntil - periodFrom)")).toBe("180"); // 31 + 28 + 31, twice
    expect(of("clip(7, 0, 5) + clip(-1, 0, 5)")).toBe("5");
    expect(of("-2 ^ 2 + 2 ^ -1")).toBe("4.5");
    expect(of("8 ^ (1/3) - sqrt(4)")).toBe("0");
    expect(of("ln(8) / ln(2)")).toBe("3");
    expect(of("sqrt(2) * sqrt(8) - 4")).toBe("0");
    expect(of("round(-2.5, 0, 'half-even') + floor(-0.5) + ceil(-0.5) + abs(-3)")).toBe("0"); // -2 - 1 - 0 + 3
    expect(of("1 / 0")).toBe("refused: undefined-value");
    expect(of("2 ^ 65")).toBe("refused: exponent-too-large");
    expect(of("10 - 2 - 3 * 2 / 4")).toBe("6.5");
  });

  test("exact text: forty digits, else a ratio", () => {
    const of = (text: string) =>
      short(scoreOf(`{ nodes: { v: { kind: formula, text: "${text}" } }, result: v }`, {}));
    expect(of(`1 / 2 ^ 40`)).toBe("0.0000000000009094947017729282379150390625");
    expect(of(`1 / 2 ^ 64`)).toBe("1/18446744073709551616"); // 5^64 has 45 digits
    expect(of("0.111 * 9")).toBe("0.999");
  });

  test("a share of the most that the domain allows, and a rating by the choice itself", () => {
    const written = `
nodes:
  a: { kind: indicator, actual: { min: 0, max: 40 } }
  q: { kind: indicator, actual: { type: choice, of: [low, high] }, scale: s }
  v: { kind: formula, text: "share(a) + if(rating(q) == 'high', 1, 0) + level(q)" }
scales: { s: { ratings: [ { id: low }, { id: high } ] } }
result: v`;
    expect(short(scoreOf(written, { actuals: { a: 10, q: "high" } }))).toBe("3.25"); // 1/4 + 1 + 2
  });

  test("checks: false in one place refuses, absent says nothing", () => {
    const written = `
rows: { items: { facts: { hours: { type: number } } } }
checks: [ { that: "hours > 0" }, { that: "x < 100 or y > 0" } ]
nodes:
  x: { kind: indicator, actual: {} }
  y: { kind: indicator, actual: {}, absent: { missing: leave-out } }
result: x`;
    const of = (x: number, hours: number[]) =>
      short(scoreOf(written, { actuals: { x }, rows: { items: hours.map((h) => ({ hours: h })) } }));
    expect([of(1, [1, 2]), of(1, [1, 0]), of(100, []), of(1, [])]).toEqual([
      "1",
      "refused: check-failed",
      "100",
      "1",
    ]);
  });

  test("a scale that a parameter chooses", () => {
    const written = `
parameters: { manner: { oneOf: [strict, lenient], default: strict } }
nodes: { x: { kind: indicator, actual: {}, scale: { by: manner, of: { strict: s, lenient: t } } } }
scales:
  s: { ratings: [ { id: low }, { id: high } ], bands: [ { rating: low, below: 5 }, { rating: high, from: 5 } ] }
  t: { ratings: [ { id: low }, { id: high } ], bands: [ { rating: low, below: 2 }, { rating: high, from: 2 } ] }
result: x`;
    const of = (manner: string) => short(scoreOf(written, { actuals: { x: 3 }, parameters: { manner } }));
    expect([of("strict"), of("lenient")]).toEqual(["3 low", "3 high"]);
  });

  test("periods outside the policy's force", () => {
    const written =
      '{ inForce: { from: "2026-01-01", until: "2027-01-01" }, nodes: { x: { kind: indicator, actual: {} } }, result: x }';
    expect(short(scoreOf(written, { actuals: { x: 1 }, period: "2026-S2" }))).toBe("1");
    expect(short(scoreOf(written, { actuals: { x: 1 }, period: "2026-07-01/2027-01-02" }))).toBe(
      "refused: not-in-force",
    );
  });
});
