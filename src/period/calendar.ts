import { type CalendarOptions, fiscalYearLead, yearStartOf } from "./calendar-options.js";
import { type CivilDate, compareDates } from "./civil-date.js";
import { firstOfMonth, monthIndex } from "./month-index.js";
import { type Period, periodBetween, readPeriod } from "./period.js";

const MONTHS_IN_UNIT = { month: 1, quarter: 3, semester: 6, year: 12 } as const;

/** A unit of the calendar at whose boundaries a period can be cut. */
export type CalendarUnit = keyof typeof MONTHS_IN_UNIT;

/**
 * The pieces of a period, cut at the boundaries of the calendar's months, quarters, semesters or years.
 *
 * With a calendar, quarters, semesters and years count from the month in which the fiscal year starts. The
 * first and the last piece may be partial; each piece ends where the next begins.
 *
 * @range    one piece or more, in order of time; ids as `formatPeriod` writes them, never fiscal names
 * @throws   {RangeError} yearStart is no integer from 1 to 12
 * @example
 * splitPeriod({ id: "2026-02-15/2026-07-10", from: "2026-02-15", until: "2026-07-10" }, "quarter").map((piece) => piece.id) // => ["2026-02-15/2026-04-01", "2026-Q2", "2026-07-01/2026-07-10"]
 * splitPeriod({ id: "2026", from: "2026-01-01", until: "2027-01-01" }, "year", { yearStart: 4 }).map((piece) => piece.id) // => ["2026-Q1", "2026-04-01/2027-01-01"]
 */
export function splitPeriod(
  period: Period,
  by: CalendarUnit,
  calendar: CalendarOptions = {},
): readonly Period[] {
  const pieces: Period[] = [];
  let from = period.from;
  while (compareDates(from, period.until) < 0) {
    const boundary = firstOfMonth(unitStart(from, by, calendar) + MONTHS_IN_UNIT[by]);
    const isLast = boundary === undefined || compareDates(boundary, period.until) >= 0;
    const until = isLast ? period.until : boundary;
    pieces.push(periodBetween(from, until));
    from = until;
  }
  return Object.freeze(pieces);
}

/**
 * The fiscal year in which a civil date lies, with its FY name as id.
 *
 * @edge     a fiscal year that is not wholly in 0001-01-01 to 9999-12-31 is refused
 * @throws   {RangeError} the text is no civil date, yearStart is no integer from 1 to 12, or the year is out of range
 * @example
 * fiscalYearOf("2026-03-31", { yearStart: 4 }) // => { id: "FY2025", from: "2025-04-01", until: "2026-04-01" }
 * fiscalYearOf("2025-10-01", { yearStart: 10, yearNamedAfter: "end" }) // => { id: "FY2026", from: "2025-10-01", until: "2026-10-01" }
 */
export function fiscalYearOf(date: CivilDate, calendar: CalendarOptions): Period {
  const year = Math.floor(unitStart(date, "year", calendar) / 12) + fiscalYearLead(calendar);
  const read = readPeriod(`FY${String(year).padStart(4, "0")}`, calendar);
  if (!read.ok) throw new RangeError(`the fiscal year of ${date} is not within the years 0001 to 9999`);
  return read.value;
}

function unitStart(date: CivilDate, unit: CalendarUnit, calendar: CalendarOptions): number {
  const months = MONTHS_IN_UNIT[unit];
  const shift = yearStartOf(calendar) - 1;
  return Math.floor((monthIndex(date) - shift) / months) * months + shift;
}
