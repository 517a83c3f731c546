/**
 * How a fiscal year lies in the civil calendar. The default is the civil year.
 *
 * Indonesia's fiscal year is the civil year; India, Japan and Singapore start in April, Australia in July,
 * the federal government of the United States in October and names the year after the one it ends in.
 */
export interface CalendarOptions {
  /** The month in which the fiscal year starts, 1 (January) to 12; default 1. */
  readonly yearStart?: number;
  /** Which civil year gives its number to the fiscal year: the one of its first or of its last day; default `start`. */
  readonly yearNamedAfter?: "start" | "end";
}

/**
 * The month in which the fiscal year of a calendar starts, from 1 to 12.
 *
 * @throws   {RangeError} yearStart is no integer from 1 to 12
 * @example
 * yearStartOf({ yearStart: 10 }) // => 10
 * yearStartOf({}) // => 1
 */
export function yearStartOf(calendar: CalendarOptions): number {
  const month = calendar.yearStart ?? 1;
  if (!Number.isInteger(month) || month < 1 || month > 12) {
    throw new RangeError(`yearStart is ${month}: expected the month in which the year starts, 1 to 12`);
  }
  return month;
}

/**
 * How many years the number of a fiscal year is ahead of the civil year of its first day: 1 for a year that
 * starts after January and is named after the year it ends in, otherwise 0.
 *
 * @edge     a fiscal year that starts in January ends in the same civil year: 0 either way
 * @throws   {RangeError} yearStart is no integer from 1 to 12
 * @example
 * fiscalYearLead({ yearStart: 10, yearNamedAfter: "end" }) // => 1
 * fiscalYearLead({ yearStart: 4 }) // => 0
 * fiscalYearLead({ yearStart: 1, yearNamedAfter: "end" }) // => 0
 */
export function fiscalYearLead(calendar: CalendarOptions): 0 | 1 {
  return yearStartOf(calendar) > 1 && calendar.yearNamedAfter === "end" ? 1 : 0;
}
