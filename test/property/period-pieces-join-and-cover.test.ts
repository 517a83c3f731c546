import fc from "fast-check";
import { expect, test } from "vitest";
import { splitPeriod } from "../../src/period/calendar.js";
import { dateOfDay } from "../../src/period/civil-date.js";
import { datedSegments } from "../../src/period/dated.js";
import { periodBetween, periodDays } from "../../src/period/period.js";

const SEED = 20261124;
const period = fc
  .tuple(fc.integer({ min: -719162, max: 2920000 }), fc.integer({ min: 1, max: 3000 }))
  .map(([start, days]) => periodBetween(dateOfDay(start), dateOfDay(start + days)));
const unit = fc.constantFrom("month", "quarter", "semester", "year" as const);

test("the pieces of a period join without gap and cover it, and all inner cuts are on a first of a month", () => {
  fc.assert(
    fc.property(period, unit, fc.integer({ min: 1, max: 12 }), (whole, by, yearStart) => {
      const pieces = splitPeriod(whole, by, { yearStart });
      let from = whole.from;
      for (const piece of pieces) {
        expect(piece.from).toBe(from);
        from = piece.until;
      }
      expect(from).toBe(whole.until);
      expect(pieces.slice(1).every((piece) => piece.from.endsWith("-01"))).toBe(true);
      expect(pieces.reduce((days, piece) => days + periodDays(piece), 0)).toBe(periodDays(whole));
    }),
    { seed: SEED },
  );
});

test("the segments of a dated value have the days of the period", () => {
  const starts = fc.uniqueArray(fc.integer({ min: 1, max: 3000 }), { maxLength: 8 });
  fc.assert(
    fc.property(
      fc.integer({ min: -700000, max: 2900000 }),
      starts,
      fc.integer({ min: 1, max: 3000 }),
      (first, offsets, days) => {
        const entries = [0, ...offsets.sort((a, b) => a - b)].map((offset) => ({
          from: dateOfDay(first + offset),
          value: offset,
        }));
        const whole = periodBetween(dateOfDay(first), dateOfDay(first + days));
        const result = datedSegments(entries, whole);
        expect(result.ok && result.segments.reduce((sum, segment) => sum + segment.days, 0)).toBe(days);
        expect(result.ok && result.segments.every((segment) => segment.days > 0)).toBe(true);
        expect(result.ok && result.segments.map((segment) => segment.value)).toStrictEqual(
          entries.map((entry) => entry.value).filter((offset) => offset < days),
        );
      },
    ),
    { seed: SEED },
  );
});
