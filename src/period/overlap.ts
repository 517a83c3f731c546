import { addMonths, compareDates, dateOfDay, dayNumber } from "./civil-date.js";
import { monthIndex } from "./month-index.js";
import { type Period, periodBetween, periodDays } from "./period.js";

/**
 * The days that two periods share, as a period; undefined when they share none.
 *
 * @edge     a period that ends on the date on which the other begins shares no day with it
 * @example
 * overlapPeriod({ id: "2026", from: "2026-01-01", until: "2027-01-01" }, { id: "2025-10-01/2026-04-01", from: "2025-10-01", until: "2026-04-01" }) // => { id: "2026-Q1", from: "2026-01-01", until: "2026-04-01" }
 * overlapPeriod({ id: "2025", from: "2025-01-01", until: "2026-01-01" }, { id: "2026", from: "2026-01-01", until: "2027-01-01" }) // => undefined
 */
export function overlapPeriod(a: Period, b: Period): Period | undefined {
  const from = compareDates(a.from, b.from) < 0 ? b.from : a.from;
  const until = compareDates(a.until, b.until) < 0 ? a.until : b.until;
  return compareDates(from, until) < 0 ? periodBetween(from, until) : undefined;
}

/**
 * The number of days that two periods share, 0 when they share none.
 *
 * @example
 * overlapDays({ id: "2024-02", from: "2024-02-01", until: "2024-03-01" }, { id: "2024", from: "2024-01-01", until: "2025-01-01" }) // => 29
 */
export function overlapDays(a: Period, b: Period): number {
  const overlap = overlapPeriod(a, b);
  return overlap === undefined ? 0 : periodDays(overlap);
}

/**
 * The ways to count months, by name.
 *
 * - `calendar`: the months of the calendar that have at least one day in it. 31 January until 2 February is 2.
 * - `started`: months from the first day, each to the same day of the next month; one that is begun counts
 *   whole. 31 January until 2 February is 1; 15 January until 16 March is 3.
 * - `completed`: months from the first day as in `started`; one that is not complete is dropped. 15 January
 *   until 16 March is 2.
 * - `thirty-day`: every full thirty days; the rest is dropped. 15 January until 16 March 2026 is 60 days and
 *   so 2; January and February 2026 are 59 days and so 1.
 *
 * Where posts begin and end at the turn of a month, `calendar`, `started` and `completed` agree; a rule that
 * says only "months of the period", as angka kredit does (m/12), leaves the choice open elsewhere.
 *
 * @example
 * MONTH_COUNTS // => ["calendar", "started", "thirty-day", "completed"]
 */
export const MONTH_COUNTS = Object.freeze(["calendar", "started", "thirty-day", "completed"] as const);

/** A named choice of how months count; see `MONTH_COUNTS` for what each means. */
export type MonthCount = (typeof MONTH_COUNTS)[number];

/**
 * The number of months that two periods share, by a named way of counting, 0 when they share no day.
 *
 * Months are counted on the shared days, so `started` and `completed` run from the first shared day. Where
 * that is the 29th, 30th or 31st, a shorter month completes on its last day, as in `addMonths`.
 *
 * @range    an integer; never more than the count of either period alone; counts of joining pieces need not add up
 * @source   package definition; dropping the part of a month is also how 5 CFR 842.402 counts total service
 * @example
 * overlapMonths({ id: "2026-01-31/2026-02-02", from: "2026-01-31", until: "2026-02-02" }, { id: "2026", from: "2026-01-01", until: "2027-01-01" }, "calendar") // => 2
 * overlapMonths({ id: "2026-01-15/2026-03-16", from: "2026-01-15", until: "2026-03-16" }, { id: "2026", from: "2026-01-01", until: "2027-01-01" }, "started") // => 3
 * overlapMonths({ id: "2026-01-15/2026-03-16", from: "2026-01-15", until: "2026-03-16" }, { id: "2026", from: "2026-01-01", until: "2027-01-01" }, "completed") // => 2
 * overlapMonths({ id: "2026-01-01/2026-03-01", from: "2026-01-01", until: "2026-03-01" }, { id: "2026", from: "2026-01-01", until: "2027-01-01" }, "thirty-day") // => 1
 */
export function overlapMonths(a: Period, b: Period, count: MonthCount): number {
  const overlap = overlapPeriod(a, b);
  return overlap === undefined ? 0 : countMonths(overlap, count);
}

function countMonths(period: Period, count: MonthCount): number {
  switch (count) {
    case "calendar":
      return monthIndex(dateOfDay(dayNumber(period.until) - 1)) - monthIndex(period.from) + 1;
    case "started":
      return monthsBetween(period) + (compareWithSameDay(period) > 0 ? 1 : 0);
    case "completed":
      return monthsBetween(period) - (compareWithSameDay(period) < 0 ? 1 : 0);
    case "thirty-day":
      return Math.floor(periodDays(period) / 30);
    default: {
      const unknown: never = count;
      throw new RangeError(`${String(unknown)} is no way to count months`);
    }
  }
}

function monthsBetween(period: Period): number {
  return monthIndex(period.until) - monthIndex(period.from);
}

/** Where `until` lies beside the day in its month on which a month from `from` completes. */
function compareWithSameDay(period: Period): -1 | 0 | 1 {
  return compareDates(period.until, addMonths(period.from, monthsBetween(period)));
}
