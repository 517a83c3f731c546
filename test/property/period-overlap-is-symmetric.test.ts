import fc from "fast-check";
import { expect, test } from "vitest";
import { dateOfDay } from "../../src/period/civil-date.js";
import { MONTH_COUNTS, overlapDays, overlapMonths, overlapPeriod } from "../../src/period/overlap.js";
import { containsPeriod, periodBetween, periodDays } from "../../src/period/period.js";

const SEED = 20261124;
// Close together, so that most pairs overlap; about the leap day of 2024.
const period = fc
  .tuple(fc.integer({ min: 19000, max: 20500 }), fc.integer({ min: 1, max: 900 }))
  .map(([start, days]) => periodBetween(dateOfDay(start), dateOfDay(start + days)));

test("an overlap is the same either way round and lies in both periods", () => {
  fc.assert(
    fc.property(period, period, (a, b) => {
      const overlap = overlapPeriod(a, b);
      expect(overlapPeriod(b, a)).toStrictEqual(overlap);
      expect(overlapDays(a, b)).toBeLessThanOrEqual(Math.min(periodDays(a), periodDays(b)));
      if (overlap !== undefined) {
        expect(containsPeriod(a, overlap) && containsPeriod(b, overlap)).toBe(true);
      }
    }),
    { seed: SEED },
  );
});

test("shared months are the same either way round and at most the months of each, by every count", () => {
  fc.assert(
    fc.property(period, period, fc.constantFrom(...MONTH_COUNTS), (a, b, count) => {
      const months = overlapMonths(a, b, count);
      expect(overlapMonths(b, a, count)).toBe(months);
      expect(months).toBeLessThanOrEqual(overlapMonths(a, a, count));
      expect(months).toBeLessThanOrEqual(overlapMonths(b, b, count));
      expect(Number.isInteger(months) && months >= 0).toBe(true);
    }),
    { seed: SEED, numRuns: 2000 },
  );
});

test("completed, started and calendar months are in that order, completed and started at most 1 apart", () => {
  fc.assert(
    fc.property(period, (a) => {
      const completed = overlapMonths(a, a, "completed");
      const started = overlapMonths(a, a, "started");
      expect(started - completed === 0 || started - completed === 1).toBe(true);
      expect(overlapMonths(a, a, "calendar")).toBeGreaterThanOrEqual(started);
    }),
    { seed: SEED, numRuns: 2000 },
  );
});
