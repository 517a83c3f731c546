import { describe, expect, test } from "vitest";
import { definePolicy, type PolicyDocument, rollUp, safeRollUp, score } from "../../../src/index.js";
import { readNumber } from "../../../src/number/decimal-text.js";
import { addRational, ZERO } from "../../../src/number/rational.js";

const document = {
  schema: "kinerja/policy/1",
  scheme: "test/points",
  version: "1",
  inForce: { from: "2000-01-01" },
  title: "Points, rounded to whole ones",
  nodes: {
    points: {
      kind: "indicator",
      actual: { unit: "point", min: 0, max: 100 },
      absent: { missing: "leave-out" },
    },
    headcount: { kind: "indicator", actual: { min: 0 }, absent: { missing: "leave-out" } },
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
      ratings: [{ id: "low" }, { id: "high", label: { en: "High", id: "Tinggi" } }],
      bands: [
        { rating: "low", below: "80" },
        { rating: "high", from: "80" },
      ],
    },
  },
  result: "total",
  cohort: { rollUp: { combine: "mean" } },
} as const satisfies PolicyDocument;

const policy = definePolicy(document);
const card = (subject: string, points: string | null, headcount = "1") =>
  score(policy, { subject, period: "2026", actuals: { points, headcount } });

/** Two units under one office: a and b in the first, c, d and e in the second. */
const cards = [card("a", "70"), card("b", "81"), card("c", "90"), card("d", "60"), card("e", "61")];
const units = { a: "first", b: "first", c: "second", d: "second", e: "second" };
const parents = { first: "office", second: "office" };

const figures = (done: ReturnType<typeof rollUp>) => done.units.map((u) => [u.unit, u.value, u.score]);

describe("rollUp", () => {
  test("takes the mean of 70 and 81, of 90, 60 and 61, and of both units: 75.5, 211/3 and 875/12", () => {
    // (151/2 + 211/3) / 2 = (453 + 422) / 12 = 875/12
    const done = rollUp(policy, cards, { units, parents });
    expect(figures(done)).toEqual([
      ["office", "875/12", "875/12"],
      ["first", "75.5", "75.5"],
      ["second", "211/3", "211/3"],
    ]);
    expect(done.units[0]).toMatchObject({
      parent: null,
      subjects: 5,
      rating: null,
      members: [
        { kind: "unit", name: "first", figure: "75.5", weight: "0.5", contribution: "37.75" },
        { kind: "unit", name: "second", figure: "211/3", weight: "0.5", contribution: "211/6" },
      ],
    });
    expect(done.rule).toEqual({ combine: "mean", on: "score" });
    expect(Object.isFrozen(done.units[0]?.members[0])).toBe(true);
  });

  test("rounds and rates each unit where asked; the rounded score goes up: 75.5 is 76, 70.33 is 70, their mean 73", () => {
    const done = rollUp(policy, cards, {
      units,
      parents,
      round: { digits: 0, mode: "half-up" },
      rate: "rating",
    });
    expect(done.units.map((u) => [u.value, u.score, u.rating?.id])).toEqual([
      ["73", "73", "low"],
      ["75.5", "76", "low"],
      ["211/3", "70", "low"],
    ]);
    const value = rollUp(policy, cards, {
      units,
      parents,
      rule: { on: "value" },
      round: { digits: 0, mode: "half-up" },
    });
    // on values nothing that is rounded goes up: 875/12 is 72.9
    expect(figures(value)[0]).toEqual(["office", "875/12", "73"]);
  });

  test("weighs people by a node, and a unit by all its people, so that the office is the mean of all", () => {
    // first: (70 x 1 + 81 x 3) / 4 = 313/4; second: (90 x 2 + 60 + 61) / 4 = 301/4; office: 614/8
    const weighed = [
      card("a", "70"),
      card("b", "81", "3"),
      card("c", "90", "2"),
      card("d", "60"),
      card("e", "61"),
    ];
    const done = rollUp(policy, weighed, {
      units,
      parents,
      rule: { combine: "weighted-mean", weight: "headcount" },
    });
    expect(figures(done).map(([unit, value]) => [unit, value])).toEqual([
      ["office", "76.75"],
      ["first", "78.25"],
      ["second", "75.25"],
    ]);
    expect(done.units[1]?.members.map((m) => [m.weight, m.contribution])).toEqual([
      ["0.25", "17.5"],
      ["0.75", "60.75"],
    ]);
  });

  test("takes weights that the caller gives, of people and of units", () => {
    // first: (70 + 2 x 81) / 3 = 232/3; second: 90 alone has a weight; office: (232/3 x 3 + 90) / 4 = 322/4
    const done = rollUp(policy, cards, {
      units,
      parents,
      rule: { combine: "weighted-mean", weight: "budget" },
      weights: { a: 1, b: "2", c: "1/2", d: 0, e: 0 },
      unitWeights: { first: 3, second: 1 },
    });
    expect(figures(done).map(([, value]) => value)).toEqual(["80.5", "232/3", "90"]);
  });

  test("sums: 151 and 211 are 362", () => {
    const done = rollUp(policy, cards, { units, parents, rule: { combine: "sum" } });
    expect(figures(done).map(([, value]) => value)).toEqual(["362", "151", "211"]);
    expect(done.units[2]?.members.map((m) => m.contribution)).toEqual(["90", "60", "61"]);
  });

  test("takes the median: 75.5 of two, each of which brings half; 61 of three, which one brings", () => {
    const done = rollUp(policy, cards, { units, parents, rule: { combine: "median" } });
    expect(figures(done).map(([, value]) => value)).toEqual(["68.25", "75.5", "61"]);
    expect(done.units[1]?.members.map((m) => m.contribution)).toEqual(["35", "40.5"]);
    expect(done.units[2]?.members.map((m) => m.contribution)).toEqual(["0", "0", "61"]);
  });

  test("takes the lowest and the highest, which those that have it share: 60 of 60, 60 and 90", () => {
    const tied = [card("c", "90"), card("d", "60"), card("e", "60")];
    const of = (combine: "minimum" | "maximum" | "median") =>
      rollUp(policy, tied, { units, rule: { combine } }).units.map((u) => [
        u.value,
        ...u.members.map((m) => m.contribution),
      ]);
    expect(of("minimum")).toEqual([["60", "0", "30", "30"]]);
    expect(of("maximum")).toEqual([["90", "90", "0", "0"]]);
    expect(of("median")).toEqual([["60", "0", "30", "30"]]);
  });

  test("has contributions that sum exactly to the value, whatever the rule", () => {
    const exact = (text: string) => {
      const read = readNumber(text);
      return read.ok ? read.value : ZERO;
    };
    for (const combine of ["mean", "weighted-mean", "sum", "median", "minimum", "maximum"] as const) {
      const done = rollUp(policy, cards, {
        units,
        parents,
        rule: { combine, weight: "n" },
        weights: { a: "0.1", b: "0.2", c: "1/7", d: 1, e: 1 },
        round: { digits: 1, mode: "half-even" },
      });
      for (const unit of done.units) {
        const sum = unit.members.map((m) => exact(m.contribution)).reduce(addRational, ZERO);
        expect(sum, `${combine} ${unit.unit}`).toEqual(exact(unit.value ?? ""));
      }
    }
  });

  test("does not depend on the order of scorecards, units or parents", () => {
    const turned = <T>(of: Readonly<Record<string, T>>) => Object.fromEntries(Object.entries(of).reverse());
    expect(rollUp(policy, [...cards].reverse(), { units: turned(units), parents: turned(parents) })).toEqual(
      rollUp(policy, cards, { units, parents }),
    );
  });

  test("leaves people without a score out where asked, and a unit left with nobody has no value", () => {
    const some = [card("a", "70"), card("b", null), card("c", null)];
    const done = rollUp(policy, some, { units, parents, noScore: "leave-out" });
    expect(figures(done)).toEqual([
      ["office", "70", "70"],
      ["first", "70", "70"],
      ["second", null, null],
    ]);
    expect(done.units[1]?.members[1]).toEqual({
      kind: "subject",
      name: "b",
      figure: null,
      weight: "0",
      contribution: "0",
    });
    expect(done.notes.map((n) => n.code)).toEqual(["without-score", "without-scorecard", "empty-unit"]);
  });
});

describe("a roll-up that cannot be", () => {
  const problems = (outcome: ReturnType<typeof safeRollUp>) =>
    outcome.ok ? [] : outcome.issues.map((i) => [i.code, i.details.problem ?? i.details.cycle]);

  test("names a circle of units by its members", () => {
    const circle = { first: "office", office: "region", region: "first", second: "office" };
    expect(problems(safeRollUp(policy, cards, { units, parents: circle }))).toEqual([
      ["unit-cycle", "first → office → region → first"],
    ]);
    expect(problems(safeRollUp(policy, cards, { units, parents: { first: "first" } }))).toEqual([
      ["unit-cycle", "first → first"],
    ]);
  });

  test("names every subject without a unit and every one without a score", () => {
    const some = [card("a", null), card("z", "70")];
    expect(problems(safeRollUp(policy, some, { units, parents })).map(([, p]) => p)).toEqual([
      "'a' has no score; 'noScore: leave-out' leaves such subjects out",
      "'z' belongs to no unit",
    ]);
  });

  test("says what a weighted mean lacks: weights at all, the weight of one, a weight that is none", () => {
    const of = (more: object) =>
      problems(safeRollUp(policy, [card("a", "70")], { units, ...more })).map(([, p]) => p);
    const weighted = { combine: "weighted-mean" } as const;
    expect(of({ rule: weighted })).toHaveLength(1);
    expect(of({ rule: weighted, weights: {} })).toEqual(["'weights' has no weight of 'a'"]);
    expect(of({ rule: weighted, weights: { a: "-1" } })).toHaveLength(1);
    expect(of({ rule: weighted, weights: { a: 1 }, unitWeights: { first: "x" } })).toHaveLength(1);
    expect(of({ rule: { ...weighted, weight: "equal" } })).toEqual([]);
  });

  test("says so where the values of many have no common denominator of use, and rolls up their scores", () => {
    const many = Array.from({ length: 600 }, (_, i) => card(`s${i}`, `1/${10_007 + 2 * i}`));
    const all = Object.fromEntries(many.map(({ subject }) => [subject, "first"]));
    const value = safeRollUp(policy, many, { units: all, rule: { on: "value" } });
    expect(problems(value).map(([code]) => code)).toEqual(["roll-up-unusable"]);
    expect(figures(rollUp(policy, many, { units: all }))).toEqual([["first", "0", "0"]]);
  });

  test("says that the policy has no such scale, or no rule of its own", () => {
    expect(problems(safeRollUp(policy, cards, { units, rate: "grades" }))).toEqual([
      ["roll-up-unusable", "the policy has no scale 'grades'"],
    ]);
    const { cohort: _, ...rest } = document;
    expect(problems(safeRollUp(definePolicy(rest), cards, { units }))).toHaveLength(1);
    expect(() => rollUp(policy, [], { units })).toThrow("there is no scorecard");
  });
});
