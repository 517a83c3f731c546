import { describe, expect, test } from "vitest";
import { consolidate, definePolicy, safeConsolidate, score } from "../../src/index.js";

const plain = definePolicy({
  schema: "kinerja/policy/1",
  scheme: "test/points",
  version: "1",
  inForce: { from: "2000-01-01" },
  title: "Points as they are",
  nodes: {
    points: {
      kind: "indicator",
      actual: { unit: "point", min: 0, max: 120 },
      direction: "higher",
      absent: { missing: "leave-out" },
      scale: "predikat",
    },
  },
  scales: {
    predikat: {
      ratings: [{ id: "cukup" }, { id: "baik" }, { id: "sangat-baik" }],
      bands: [
        { rating: "cukup", below: 90 },
        { rating: "baik", from: 90, below: 110 },
        { rating: "sangat-baik", from: 110, to: 120 },
      ],
    },
  },
  result: "points",
});

const card = (period: string, points: string | null, subject = "a") =>
  score(plain, { subject, period, actuals: { points } });

describe("consolidate", () => {
  test("joins two posts by their days: 80 for 59 days and 100 for 306 are 35320/365 and 96.77 half-up", () => {
    // 2025-01-01/2025-03-01 has 31 + 28 = 59 days, 2025-03-01/2026-01-01 has 306
    // (59 x 80 + 306 x 100) / 365 = (4720 + 30600) / 365 = 35320/365 = 96.767...
    const joined = consolidate([card("2025-03-01/2026-01-01", "100"), card("2025-01-01/2025-03-01", "80")], {
      weights: "days",
      round: { digits: 2, mode: "half-up" },
      rate: { policy: plain, scale: "predikat" },
    });
    expect(joined.score).toBe("96.77");
    expect(joined.rating?.id).toBe("baik");
    expect(joined.period).toEqual({ id: "2025", from: "2025-01-01", until: "2026-01-01" });
    expect(joined.parts.map((p) => [p.period, p.weight])).toEqual([
      ["2025-01-01/2025-03-01", "59/365"],
      ["2025-03-01/2026-01-01", "306/365"],
    ]);
  });

  test("joins two half-years equally: 89.99 and 90.02 are 90.005 exactly, 90.01 half-up and Baik", () => {
    const halves = [card("2021-S1", "89.99"), card("2021-S2", "90.02")];
    expect(consolidate(halves, { weights: "equal" }).score).toBe("90.005");
    const rated = consolidate(halves, {
      weights: "equal",
      round: { digits: 2, mode: "half-up" },
      rate: { policy: plain, scale: "predikat" },
    });
    expect([rated.score, rated.rating?.id]).toEqual(["90.01", "baik"]);
  });

  test("joins three years by 20, 35 and 45, oldest first: 70, 80 and 90 are 82.5", () => {
    // 0.20 x 70 + 0.35 x 80 + 0.45 x 90 = 14 + 28 + 40.5
    const years = [card("2025", "90"), card("2023", "70"), card("2024", "80")];
    const joined = consolidate(years, { weights: [20, 35, 45] });
    expect(joined.score).toBe("82.5");
    expect(joined.parts.map((p) => p.contribution)).toEqual(["14", "28", "40.5"]);
  });

  test("joins posts by months begun", () => {
    // January to March are 3 months, April to December 9: (3 x 80 + 9 x 100) / 12 = 95
    const posts = [card("2025-01-01/2025-04-01", "80"), card("2025-04-01/2026-01-01", "100")];
    expect(consolidate(posts, { weights: { months: "calendar" } }).score).toBe("95");
  });

  test("leaves a year without a score out with its weight where the rule says so, and refuses it otherwise", () => {
    const halves = [card("2021-S1", null), card("2021-S2", "90")];
    expect(consolidate(halves, { weights: [1, 3], noScore: "leave-out" }).score).toBe("90");
    expect(safeConsolidate(halves, { weights: "equal" })).toMatchObject({
      ok: false,
      issues: [{ code: "consolidation-unusable" }],
    });
  });

  test("refuses nothing at all, two people, overlapping periods and weights that do not fit, each with its reason", () => {
    const reasons = (outcome: ReturnType<typeof safeConsolidate>) =>
      outcome.ok ? [] : outcome.issues.map((i) => i.details.problem);
    expect(reasons(safeConsolidate([], { weights: "days" }))).toEqual(["there is no scorecard"]);
    const two = [card("2021-S1", "90"), card("2021-S2", "90", "b")];
    expect(reasons(safeConsolidate(two, { weights: "equal" }))).toHaveLength(1);
    const overlap = [card("2021", "90"), card("2021-S2", "90")];
    expect(reasons(safeConsolidate(overlap, { weights: "equal" }))).toEqual([
      "the periods 2021 and 2021-S2 overlap",
    ]);
    const one = [card("2021", "90")];
    expect(reasons(safeConsolidate(one, { weights: [1, 2] }))).toEqual([
      "there are 2 weights for 1 scorecards",
    ]);
    expect(reasons(safeConsolidate(one, { weights: ["-1"] }))).toHaveLength(1);
  });
});
