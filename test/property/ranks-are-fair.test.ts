import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cohort, definePolicy, score } from "../../src/index.js";

/** Points with two decimals, rounded half-up to one: values differ where scores do not. */
const policy = definePolicy({
  schema: "kinerja/policy/1",
  scheme: "test/points",
  version: "1",
  inForce: { from: "2000-01-01" },
  title: "Points",
  nodes: {
    points: {
      kind: "indicator",
      actual: { min: 0, max: 10 },
      absent: { missing: "leave-out" },
      then: [{ round: 1, mode: "half-up" }],
    },
  },
  result: "points",
});

const RUNS = { seed: 20260101, numRuns: 150 };

/** Few different points, so that ties are common; now and then none at all. */
const points = fc.option(
  fc.integer({ min: 0, max: 40 }).map((n) => String(n / 4)),
  { freq: 6 },
);
const cards = fc
  .array(points, { minLength: 1, maxLength: 25 })
  .map((all) =>
    all.map((actual, i) => score(policy, { subject: `s${i}`, period: "2026", actuals: { points: actual } })),
  );
const rule = fc.record({
  ties: fc.constantFrom("competition", "dense", "fractional"),
  on: fc.constantFrom("score", "value"),
  order: fc.constantFrom("highest-first", "lowest-first"),
});

/** The figures are quarters, and tenths where they are rounded: as many fortieths, a whole number. */
const fortieths = (text: string): number => Math.round(Number(text) * 40);

/** A percentile as a double, which is near enough to tell twenty-fifths apart. */
const percent = (text: string): number => {
  const [n = "", d = "1"] = text.split("/");
  return Number(n) / Number(d);
};

/** The pairs of subjects whose ranks or percentiles are unfair. */
function unfair(
  { standings }: ReturnType<typeof cohort>["whole"],
  order: "highest-first" | "lowest-first",
): readonly string[] {
  const ranked = standings.flatMap(({ subject, figure, rank, percentile }) =>
    figure === null || rank === null || percentile === null
      ? []
      : [{ subject, figure: fortieths(figure), rank: Number(rank), percentile: percent(percentile) }],
  );
  const sign = order === "highest-first" ? 1 : -1;
  return ranked.flatMap((a) =>
    ranked
      .filter((b) => {
        const better = sign * (a.figure - b.figure);
        if (better === 0) return a.rank !== b.rank || a.percentile !== b.percentile;
        return better > 0 && (a.rank >= b.rank || a.percentile <= b.percentile);
      })
      .map((b) => `${a.subject} before ${b.subject}`),
  );
}

describe("ranks are fair", () => {
  test("the order of scorecards is irrelevant", () => {
    fc.assert(
      fc.property(
        cards.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        rule,
        ([all, shuffled], rank) => {
          expect(cohort(policy, shuffled, { rank })).toEqual(cohort(policy, all, { rank }));
        },
      ),
      RUNS,
    );
  });

  test("equal figures share a rank, and a better one never has a worse rank or percentile", () => {
    let ties = 0;
    fc.assert(
      fc.property(cards, rule, (all, rank) => {
        const { whole } = cohort(policy, all, { rank });
        expect(unfair(whole, rank.order)).toEqual([]);
        const figures = whole.standings.map(({ figure }) => figure).filter((figure) => figure !== null);
        expect(figures.length).toBe(all.filter((card) => card.score !== null).length);
        for (const { figure, sharedBy } of whole.standings) {
          if (figure === null) continue;
          expect(sharedBy).toBe(figures.filter((other) => other === figure).length);
          if (sharedBy > 1) ties++;
        }
      }),
      RUNS,
    );
    expect(ties).toBeGreaterThan(100);
  });

  test("competition ranks count those better; fractional ranks sum to 1 + 2 + … + n; dense ones leave no gap", () => {
    fc.assert(
      fc.property(cards, (all) => {
        const of = (ties: "competition" | "fractional" | "dense") =>
          cohort(policy, all, { rank: { ties } }).whole.standings.flatMap(({ figure, rank }) =>
            figure === null ? [] : [{ figure: fortieths(figure), rank: Number(rank) }],
          );
        const competition = of("competition");
        for (const { figure, rank } of competition) {
          expect(rank).toBe(1 + competition.filter((other) => other.figure > figure).length);
        }
        const n = competition.length;
        expect(of("fractional").reduce((sum, { rank }) => sum + rank, 0)).toBe((n * (n + 1)) / 2);
        const dense = [...new Set(of("dense").map(({ rank }) => rank))];
        expect(dense).toEqual(dense.map((_, i) => i + 1));
      }),
      RUNS,
    );
  });

  test("percentiles of a cohort have the mean 50", () => {
    // the places of n subjects, ties sharing theirs, have the mean n/2 of n
    fc.assert(
      fc.property(cards, rule, (all, rank) => {
        const percentiles = cohort(policy, all, { rank }).whole.standings.flatMap(({ percentile }) =>
          percentile === null ? [] : [percentile],
        );
        fc.pre(percentiles.length > 0);
        const sum = percentiles.reduce((total, text) => total + percent(text), 0);
        expect(sum / percentiles.length).toBeCloseTo(50, 9);
      }),
      RUNS,
    );
  });

  test("would be seen to be unfair where the order is turned round", () => {
    const all = ["9", "5"].map((p, i) =>
      score(policy, { subject: `s${i}`, period: "2026", actuals: { points: p } }),
    );
    const { whole } = cohort(policy, all, { rank: { order: "lowest-first" } });
    expect(unfair(whole, "highest-first")).toEqual(["s0 before s1"]);
  });
});
