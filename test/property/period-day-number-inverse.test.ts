import fc from "fast-check";
import { expect, test } from "vitest";
import { addMonths, compareDates, dateOfDay, dayNumber, readDate } from "../../src/period/civil-date.js";
import { firstOfMonth, monthIndex } from "../../src/period/month-index.js";

const SEED = 20261124;
const day = fc.integer({ min: -719162, max: 2932896 });

test("dateOfDay and dayNumber undo one another, and every date so made is read", () => {
  fc.assert(
    fc.property(day, (n) => {
      const date = dateOfDay(n);
      expect(dayNumber(date)).toBe(n);
      expect(readDate(date)).toStrictEqual({ ok: true, value: date });
    }),
    { seed: SEED },
  );
});

test("the first days of all 119988 months of the years 0001 to 9999 have the numbers that the calendar's rule gives", () => {
  // Independent of date-fns: month lengths and the leap rule, added up from 0001-01-01.
  let expected = -719162;
  for (let year = 1; year <= 9999; year += 1) {
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    for (const [month, days] of [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].entries()) {
      const first = firstOfMonth(year * 12 + month) ?? "";
      if (dayNumber(first) !== expected || monthIndex(first) !== year * 12 + month) {
        expect.unreachable(`${first} should be day ${expected}`);
      }
      expected += days;
    }
  }
  expect(expected).toBe(2932897);
});

test("dates are in the order of their day numbers", () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(compareDates(dateOfDay(a), dateOfDay(b))).toBe(Math.sign(a - b));
    }),
    { seed: SEED },
  );
});

test("adding months leads to that month, on the same day or on the last of it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100000 }), fc.integer({ min: -500, max: 500 }), (n, months) => {
      const date = dateOfDay(n);
      const later = addMonths(date, months);
      expect(monthIndex(later)).toBe(monthIndex(date) + months);
      const isSameDay = later.slice(8) === date.slice(8);
      const isLastDay = dateOfDay(dayNumber(later) + 1).endsWith("-01");
      expect(isSameDay || (isLastDay && later.slice(8) < date.slice(8))).toBe(true);
    }),
    { seed: SEED },
  );
});
