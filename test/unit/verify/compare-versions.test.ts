import { describe, expect, test } from "vitest";
import { definePolicy, type PolicyDocument } from "../../../src/index.js";
import { compareVersions } from "../../../src/verify/index.js";
import { policyOf } from "../../support/small-policy.js";

/** The mean of two, or 40 and 60 of a hundred; good from 80. */
function version(weights: readonly [string, string]) {
  const measured = { kind: "indicator", actual: { min: 0, max: 100, step: 1 }, direction: "higher" } as const;
  const scales: PolicyDocument["scales"] = {
    s: {
      ratings: [{ id: "low" }, { id: "good" }],
      bands: [
        { rating: "low", below: 80 },
        { rating: "good", from: 80 },
      ],
    },
  };
  const parts = [
    { node: "a", weight: weights[0] },
    { node: "b", weight: weights[1] },
  ];
  return definePolicy(
    policyOf(
      { a: measured, b: measured, r: { kind: "group", parts, combine: "weighted-mean", scale: "s" } },
      { scales },
    ),
  );
}

describe("two versions of a rule compared", () => {
  const [before, after] = [version(["50", "50"]), version(["40", "60"])];
  const records = [
    { subject: "x", actuals: { a: "100", b: "60" } }, // 80 before, 76 after
    { subject: "y", actuals: { a: "50", b: "100" } }, // 75 before, 80 after
    { subject: "z", actuals: { a: "70", b: "70" } }, // 70 both times
  ];

  test("given records: one gains 5, one loses 4, one is the same, and two ratings flip", () => {
    const found = compareVersions(before, after, { runs: 0, records });
    expect(found).toMatchObject({ compared: 3, same: 1, higher: 1, lower: 1, onlyBefore: 0, onlyAfter: 0 });
    expect(found.largestGain).toMatchObject({
      difference: "5",
      before: { score: "75" },
      after: { score: "80" },
    });
    expect(found.largestLoss).toMatchObject({
      difference: "-4",
      before: { score: "80" },
      after: { score: "76" },
    });
    expect(found.ratingFlips).toEqual(
      expect.arrayContaining([
        { from: "good", to: "low", count: 1 },
        { from: "low", to: "good", count: 1 },
      ]),
    );
  });

  test("made records: the greatest difference comes near a tenth of 100, both ways", () => {
    const found = compareVersions(before, after, { runs: 200, seed: 2 });
    expect(found.compared).toBe(200);
    // a = 0, b = 100: 50 before, 60 after; no record can gain more than 10
    expect(Number(found.largestGain?.difference)).toBeGreaterThan(8);
    expect(Number(found.largestGain?.difference)).toBeLessThanOrEqual(10);
    expect(Number(found.largestLoss?.difference)).toBeLessThan(-8);
    expect(Number(found.largestLoss?.difference)).toBeGreaterThanOrEqual(-10);
  });

  test("a version and itself differ for nobody", () => {
    const found = compareVersions(before, before, { runs: 50 });
    expect(found).toMatchObject({ compared: 50, same: 50, largestGain: null, largestLoss: null });
  });

  test("each version reads what it knows of a record, and what it misses is counted", () => {
    const more = definePolicy(
      policyOf({
        a: { kind: "indicator", actual: { min: 0, max: 100 } },
        c: { kind: "indicator", actual: { min: 0, max: 100 } },
        r: { kind: "formula", text: "a + c" },
      }),
    );
    const less = definePolicy(
      policyOf({ a: { kind: "indicator", actual: { min: 0, max: 100 } }, r: { kind: "formula", text: "a" } }),
    );
    const given = [{ subject: "x", actuals: { a: "10", c: "5" } }];
    expect(compareVersions(less, more, { runs: 0, records: given }).largestGain?.difference).toBe("5");
    const short = [{ subject: "x", actuals: { a: "10" } }];
    expect(compareVersions(less, more, { runs: 0, records: short })).toMatchObject({
      compared: 0,
      onlyBefore: 1,
    });
  });
});
