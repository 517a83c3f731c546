import { describe, expect, test } from "vitest";
import { cohort, definePolicy, type PolicyDocument, safeCohort, score } from "../../../src/index.js";
import { ekinerja2022 } from "../../../src/presets/index.js";

const document = {
  schema: "kinerja/policy/1",
  scheme: "test/points",
  version: "1",
  inForce: { from: "2000-01-01" },
  title: "Points, rounded to whole ones",
  parameters: { strict: { type: "yes-no", default: false } },
  facts: {
    merit: { type: "choice", of: ["high", "low"] },
    size: { type: "number", min: 0, default: "0" },
    newUnit: { type: "yes-no", default: false },
  },
  nodes: {
    points: {
      kind: "indicator",
      title: "Points",
      actual: { unit: "point", min: 0, max: 100 },
      absent: { missing: "leave-out" },
    },
    root: { kind: "formula", text: "sqrt(points)" },
    total: {
      kind: "group",
      parts: ["points"],
      combine: "mean",
      then: [{ round: 0, mode: "half-up" }],
      scale: "rating",
    },
  },
  scales: {
    rating: {
      ratings: [{ id: "low" }, { id: "fair" }, { id: "good" }],
      bands: [
        { rating: "low", below: 50 },
        { rating: "fair", from: 50, below: 80 },
        { rating: "good", from: 80 },
      ],
    },
  },
  result: "total",
} as const satisfies PolicyDocument;

const plain = definePolicy(document);
const withRules = (rules: PolicyDocument["cohort"]) => definePolicy({ ...document, cohort: rules });

const card = (subject: string, points: string | null, more: Readonly<Record<string, unknown>> = {}) =>
  score(plain, { subject, period: "2026", facts: { merit: "low" }, actuals: { points }, ...more });
const ranks = (compared: ReturnType<typeof cohort>) =>
  compared.whole.standings.map((s) => [s.subject, s.rank, s.sharedBy]);

describe("ranks", () => {
  // Rounded half-up: a 90, b 70, c 70 (69.5), d 61, e none.
  const cards = [card("e", null), card("d", "61"), card("c", "69.5"), card("b", "70"), card("a", "90")];

  test("are competition ranks of the score, highest first, unless said otherwise: 1, 2, 2, 4", () => {
    expect(ranks(cohort(plain, cards))).toEqual([
      ["a", "1", 1],
      ["b", "2", 2],
      ["c", "2", 2],
      ["d", "4", 1],
      ["e", null, 0],
    ]);
  });

  test("dense are 1, 2, 2, 3; fractional 1, 2.5, 2.5, 4", () => {
    const of = (ties: "dense" | "fractional") =>
      cohort(plain, cards, { rank: { ties } }).whole.standings.map((s) => s.rank);
    expect(of("dense")).toEqual(["1", "2", "2", "3", null]);
    expect(of("fractional")).toEqual(["1", "2.5", "2.5", "4", null]);
  });

  test("on the value, 69.5 stands behind 70", () => {
    expect(ranks(cohort(plain, cards, { rank: { on: "value" } }))).toEqual([
      ["a", "1", 1],
      ["b", "2", 1],
      ["c", "3", 1],
      ["d", "4", 1],
      ["e", null, 0],
    ]);
  });

  test("lowest first, as the policy says, put 61 before 70", () => {
    const policy = withRules({ rank: { ties: "competition", order: "lowest-first" } });
    const compared = cohort(policy, cards);
    expect(compared.rank).toEqual({ ties: "competition", on: "score", order: "lowest-first" });
    expect(compared.whole.standings.map((s) => [s.subject, s.rank])).toEqual([
      ["d", "1"],
      ["b", "2"],
      ["c", "2"],
      ["a", "4"],
      ["e", null],
    ]);
    // three of four are strictly worse than 61, none other is alike: 100 (3 + 1/2) / 4
    expect(compared.whole.standings[0]).toMatchObject({ percentile: "87.5", quartile: 4 });
  });

  test("come with percentiles: strictly worse plus half of those alike, out of those with a figure", () => {
    // a: 100 (3 + 1/2)/4; b and c: 100 (1 + 2/2)/4; d: 100 (0 + 1/2)/4
    expect(cohort(plain, cards).whole.standings.map((s) => [s.percentile, s.quartile])).toEqual([
      ["87.5", 4],
      ["50", 3],
      ["50", 3],
      ["12.5", 1],
      [null, null],
    ]);
  });

  test("do not depend on the order of the scorecards, and come out frozen", () => {
    const compared = cohort(plain, cards);
    expect(cohort(plain, [...cards].reverse())).toEqual(compared);
    expect(Object.isFrozen(compared.whole.standings[0])).toBe(true);
    expect(Object.isFrozen(compared.whole.nodes)).toBe(true);
  });

  test("are noted where four of five have a figure, one has none and two share a rank", () => {
    expect(cohort(plain, cards).whole.notes.map((n) => n.code)).toEqual([
      "small-cohort",
      "without-score",
      "ties",
      "node-irrational",
    ]);
    expect(cohort(plain, cards, { small: 4 }).whole.notes.map((n) => n.code)).not.toContain("small-cohort");
  });
});

describe("the figures of a node", () => {
  test("of 60, 70, 80 and 90 are 67.5, 75 and 82.5 by type 7, with mean 75 and spread 15", () => {
    // lower: place 3/4, 60 + 3/4 x 10; upper: place 9/4, 80 + 1/4 x 10
    const cards = ["60", "70", "80", "90"].map((points) => card(`s${points}`, points));
    expect(cohort(plain, cards).whole.nodes.find((n) => n.node === "points")).toEqual({
      node: "points",
      title: "Points",
      count: 4,
      minimum: "60",
      lowerQuartile: "67.5",
      median: "75",
      upperQuartile: "82.5",
      maximum: "90",
      mean: "75",
      spread: "15",
    });
  });

  test("of 1 to 10 have the quartiles 3.25 and 7.75, as type 7 has them", () => {
    // places 9/4 and 27/4 counted from 0: 3 + 1/4 and 7 + 3/4
    const cards = Array.from({ length: 10 }, (_, i) => card(`s${i}`, String(i + 1)));
    const node = cohort(plain, cards).whole.nodes.find((n) => n.node === "points");
    expect([node?.lowerQuartile, node?.median, node?.upperQuartile]).toEqual(["3.25", "5.5", "7.75"]);
  });

  test("of three are exact where the mean is 211/3", () => {
    // (70 + 70 + 71) / 3
    const cards = ["70", "70", "71"].map((points, i) => card(`s${i}`, points));
    expect(cohort(plain, cards).whole.nodes[0]?.mean).toBe("211/3");
  });

  test("are cut after 30 digits where no exact mean is of use: 600 fractions and what each lacks to 1 have the mean 0.5", () => {
    // x and 1 - x for x = 1/10007, 1/10009, …: their common denominator has thousands of digits
    const cards = Array.from({ length: 600 }, (_, i) => 10_007 + 2 * i).flatMap((d) => [
      card(`a${d}`, `1/${d}`),
      card(`b${d}`, `${d - 1}/${d}`),
    ]);
    const points = cohort(plain, cards).whole.nodes.find((n) => n.node === "points");
    expect(points?.mean).toBe("0.500000000000000000000000000000…");
  });

  test("are left out with a note where a figure is irrational and no rank depends on it", () => {
    // sqrt(2) is irrational, sqrt(4) is not
    const compared = cohort(plain, [card("a", "2"), card("b", "4")]);
    expect(compared.whole.nodes.map((n) => n.node)).toEqual(["points", "total"]);
    expect(compared.whole.notes.filter((n) => n.code === "node-irrational").map((n) => n.node)).toEqual([
      "root",
    ]);
  });
});

describe("groups of peers", () => {
  const cards = [card("a", "90"), card("b", "80"), card("c", "70"), card("d", "60")];
  const compared = cohort(plain, cards, { groups: { a: "large", c: "large", b: "small" } });

  test("each have their own ranks: c is third of all and second of the large ones", () => {
    expect(compared.groups.map((g) => [g.group, g.standings.map((s) => [s.subject, s.rank])])).toEqual([
      [
        "large",
        [
          ["a", "1"],
          ["c", "2"],
        ],
      ],
      ["small", [["b", "1"]]],
    ]);
    expect(compared.whole.standings[2]).toMatchObject({ subject: "c", rank: "3" });
  });

  test("note whom they leave out", () => {
    expect(compared.whole.notes.map((n) => n.code)).toContain("without-group");
    expect(compared.whole.count).toBe(4);
  });

  test("and subjects may have any name", () => {
    const odd = cohort(plain, [card("__proto__", "90"), card("constructor", "80")], {
      groups: Object.fromEntries([["__proto__", "toString"]]),
    });
    expect(odd.groups.map((g) => [g.group, g.count])).toEqual([["toString", 1]]);
  });
});

describe("the distribution of ratings", () => {
  test("counts each rating, and those without one, with exact shares", () => {
    // low 40; fair 60; good 85 and 95; none: shares of five, and of the four rated
    const cards = [card("a", "40"), card("b", "60"), card("c", "85"), card("d", "95"), card("e", null)];
    expect(cohort(plain, cards).whole.ratings).toEqual([
      { rating: "low", level: 1, count: 1, share: "0.2", shareOfRated: "0.25" },
      { rating: "fair", level: 2, count: 1, share: "0.2", shareOfRated: "0.25" },
      { rating: "good", level: 3, count: 2, share: "0.4", shareOfRated: "0.5" },
      { rating: null, count: 1, share: "0.2", shareOfRated: null },
    ]);
  });

  test("counts the rating that a person decided in place of the computed one", () => {
    const decided = card("a", "40", { override: { rating: "good", by: "Head", reason: "appeal upheld" } });
    const { ratings, notes, standings } = cohort(plain, [decided, card("b", "60")]).whole;
    expect(ratings.map((r) => r.count)).toEqual([0, 1, 1, 0]);
    expect(notes.map((n) => n.code)).toContain("overrides-counted");
    expect(standings.map((s) => [s.subject, s.rating])).toEqual([
      ["b", "fair"],
      ["a", "good"],
    ]);
  });
});

describe("a prescribed distribution", () => {
  const people = (good: number, others: number) => [
    ...Array.from({ length: good }, (_, i) => card(`g${i}`, "90")),
    ...Array.from({ length: others }, (_, i) => card(`o${i}`, "60")),
  ];
  const check = (cards: ReturnType<typeof people>, rule: object, facts = {}) =>
    cohort(plain, cards, { facts, distributions: [{ ratings: ["good"], ...rule }] }).whole.checks[0];

  test("of at most 0.1 lets 1 of 15 be good, since 2/15 is more than 0.1", () => {
    expect(check(people(1, 14), { atMost: "0.1" })).toMatchObject({
      status: "held",
      least: 0,
      most: 1,
      missedBy: 0,
    });
    expect(check(people(2, 13), { atMost: 0.1 })).toMatchObject({ status: "not-held", missedBy: 1 });
  });

  test("above 0.5 and at most 0.7 of 10 are 6 or 7; 5 is one too few, 9 two too many", () => {
    const majority = { above: "0.5", atMost: "0.7" };
    expect(check(people(5, 5), majority)).toMatchObject({
      status: "not-held",
      count: 5,
      of: 10,
      least: 6,
      most: 7,
      missedBy: -1,
    });
    expect(check(people(7, 3), majority)).toMatchObject({ status: "held", missedBy: 0 });
    expect(check(people(9, 1), majority)).toMatchObject({ status: "not-held", missedBy: 2 });
  });

  test("at least 2/3 of 9 are 6, and below 1/3 of 9 are at most 2", () => {
    expect(check(people(6, 3), { atLeast: "2/3" })).toMatchObject({ status: "held", least: 6, most: 9 });
    expect(check(people(3, 6), { below: "1/3" })).toMatchObject({ status: "not-held", most: 2, missedBy: 1 });
  });

  test("that no number of three meets says so: above 1/3 and below 2/3 is more than 1 and less than 2", () => {
    const compared = cohort(plain, people(1, 2), {
      distributions: [{ ratings: ["good"], above: "1/3", below: "2/3" }],
    }).whole;
    expect(compared.checks[0]).toMatchObject({ status: "not-held", least: 2, most: 1, missedBy: null });
    expect(compared.notes.map((n) => n.code)).toContain("no-number-fits");
  });

  test("counts those rated only: of three and one without a score, 2 of 3 are good", () => {
    const cards = [...people(2, 1), card("none", null)];
    expect(check(cards, { atLeast: "0.6" })).toMatchObject({ status: "held", count: 2, of: 3 });
  });

  test("acts by facts of the cohort and parameters, through formulas of the policy's own kind", () => {
    const rule = { atLeast: "1", when: "merit == 'high' and size >= 3 and not strict" };
    expect(check(people(1, 1), rule, { merit: "high", size: "3" })?.status).toBe("not-held");
    expect(check(people(1, 1), rule, { merit: "low", size: "3" })?.status).toBe("not-applicable");
    const strict = [
      score(plain, {
        subject: "a",
        period: "2026",
        facts: { merit: "low" },
        actuals: { points: "90" },
        parameters: { strict: true },
      }),
    ];
    expect(check(strict, rule, { merit: "high", size: "3" })?.status).toBe("not-applicable");
  });

  test("is not judged where its condition needs a fact that nobody gave, or divides by zero", () => {
    expect(check(people(1, 1), { atLeast: "1", when: "merit == 'high'" })?.status).toBe("not-judged");
    expect(check(people(1, 1), { atLeast: "1", when: "1 / size > 1" })?.status).toBe("not-judged");
    const { notes } = cohort(plain, people(1, 1), {
      distributions: [{ ratings: ["good"], atLeast: "1", when: "merit == 'high'" }],
    }).whole;
    expect(notes.map((n) => n.code)).toContain("condition-absent");
  });

  test("is judged for each group by that group's own facts", () => {
    const compared = cohort(plain, people(1, 1), {
      groups: { g0: "one", o0: "two" },
      facts: { merit: "low" },
      groupFacts: { one: { merit: "high" } },
      distributions: [{ ratings: ["good"], atLeast: "1", when: "merit == 'high'" }],
    });
    expect(compared.whole.checks.map((c) => c.status)).toEqual(["not-applicable"]);
    expect(compared.groups.map((g) => g.checks.map((c) => c.status))).toEqual([["held"], ["not-applicable"]]);
  });
});

describe("the distributions of SE MenPANRB 3/2023", () => {
  const policy = definePolicy(ekinerja2022);
  const rate = {
    SB: ["di-atas", "di-atas"],
    B: ["sesuai", "sesuai"],
    BP: ["di-bawah", "sesuai"],
    SK: ["di-bawah", "di-bawah"],
  } as const;
  const staff = (counts: Partial<Record<keyof typeof rate, number>>) =>
    (Object.keys(rate) as (keyof typeof rate)[]).flatMap((name) =>
      Array.from({ length: counts[name] ?? 0 }, (_, i) =>
        score(policy, {
          subject: `${name}${i}`,
          period: "2024",
          actuals: { results: `${rate[name][0]}-ekspektasi`, behaviour: `${rate[name][1]}-ekspektasi` },
        }),
      ),
    );
  const acting = (counts: Parameters<typeof staff>[0], organisationRating: string) =>
    cohort(policy, staff(counts), { facts: { organisationRating } })
      .whole.checks.filter((c) => c.status !== "not-applicable")
      .map((c) => [c.status, c.count, c.least, c.most, c.missedBy]);

  test("of an outstanding organisation with 10 people ask for 6 or 7 Sangat Baik", () => {
    expect(acting({ SB: 7, B: 3 }, "istimewa")).toEqual([["held", 7, 6, 7, 0]]);
    expect(acting({ SB: 8, B: 2 }, "istimewa")).toEqual([["not-held", 8, 6, 7, 1]]);
  });

  test("of a good one with 15 people ask for 8 to 10 Baik, and for somebody below", () => {
    // more than 7.5 are 8, at most 10.5 are 10; more than 0 of 15 are 1 to 15
    expect(acting({ SB: 5, B: 10 }, "baik")).toEqual([
      ["held", 10, 8, 10, 0],
      ["not-held", 0, 1, 15, -1],
    ]);
  });

  test("of one that needs improvement with 15 people ask for 9 Butuh Perbaikan and let 1 be Sangat Baik", () => {
    // 0.6 x 15 = 9 exactly; 0.1 x 15 = 1.5
    expect(acting({ BP: 9, B: 4, SB: 2 }, "butuh-perbaikan")).toEqual([
      ["held", 9, 9, 15, 0],
      ["not-held", 2, 0, 1, 1],
    ]);
  });

  test("ask for nothing where the organisation's rating is not set, and give nobody a rank", () => {
    expect(acting({ B: 5 }, "not-set")).toEqual([]);
    const { whole } = cohort(policy, staff({ B: 5 }));
    expect([whole.ranked, whole.unranked]).toEqual([0, 5]);
    expect(whole.notes.map((n) => n.code)).toEqual(["ratings-only"]);
  });
});

describe("scorecards that do not belong together", () => {
  const codes = (outcome: ReturnType<typeof safeCohort>) =>
    outcome.ok ? [] : outcome.issues.map((i) => [i.code, i.path.join(".")]);

  test("are refused: none, two of one subject, two periods, another policy", () => {
    const other = definePolicy({ ...document, version: "2" });
    const late = score(plain, {
      subject: "b",
      period: "2027",
      facts: { merit: "low" },
      actuals: { points: "1" },
    });
    for (const [policy, cards] of [
      [plain, []],
      [plain, [card("a", "1"), card("a", "2")]],
      [plain, [card("a", "1"), late]],
      [other, [card("a", "1")]],
    ] as const) {
      expect(codes(safeCohort(policy, cards))).toEqual([["cohort-unusable", ""]]);
    }
    expect(() => cohort(plain, [])).toThrow("there is no scorecard");
  });

  test("are refused where the figure that ranks them is irrational, with the way out", () => {
    const rooted = definePolicy({ ...document, result: "root" });
    const cards = ["2", "4"].map((points, i) =>
      score(rooted, { subject: `s${i}`, period: "2026", facts: { merit: "low" }, actuals: { points } }),
    );
    const outcome = safeCohort(rooted, cards);
    expect(codes(outcome)).toEqual([["score-irrational", ""]]);
    expect(outcome.ok ? "" : outcome.issues[0]?.message).toContain("round it in the 'then'");
  });

  test("are refused with every issue of facts and distributions, in its place", () => {
    const of = (rule: object, facts = {}) =>
      codes(
        safeCohort(plain, [card("a", "1")], {
          facts,
          distributions: [{ ratings: ["good"], ...rule }] as never,
        }),
      );
    expect(of({ ratings: ["best"] })).toEqual([["value-unknown", "distributions.0.ratings"]]);
    expect(of({ atMost: "10%" })).toEqual([["number-unreadable", "distributions.0.atMost"]]);
    expect(of({ when: "nothing > 1" })).toEqual([["name-unknown", "distributions.0.when"]]);
    expect(of({ when: "1 +" })).toEqual([["formula-unreadable", "distributions.0.when"]]);
    expect(of({ when: "size" })).toEqual([["kind-wrong", "distributions.0.when"]]);
    expect(of({ most: 1 })).toEqual([["key-unknown", "distributions.0"]]);
    expect(of({}, { colour: "red" })).toEqual([["fact-unknown", "facts.colour"]]);
    expect(of({ when: "size > 1" }, { size: "-1" })).toEqual([["value-outside", "facts.size"]]);
  });

  test("are refused where a condition names a parameter on which they differ", () => {
    const strict = card("b", "1", { parameters: { strict: true } });
    const rule = { ratings: ["good"], when: "strict" };
    expect(codes(safeCohort(plain, [card("a", "1"), strict], { distributions: [rule] }))).toEqual([
      ["cohort-unusable", ""],
    ]);
    const { notes } = cohort(plain, [card("a", "1"), strict]).whole;
    expect(notes.map((n) => n.code)).toContain("parameters-differ");
  });
});
