import { type CivilDate, readDate } from "./civil-date.js";

/**
 * The number of whole calendar months from January of the year 0000 to the month of a civil date: twelve
 * times the year, plus 0 for January to 11 for December.
 *
 * @range    12 (January 0001) to 119999 (December 9999), an integer
 * @throws   {RangeError} the text is no civil date
 * @example
 * monthIndex("2026-03-15") // => 24314
 * monthIndex("2026-04-01") - monthIndex("2026-03-31") // => 1
 */
export function monthIndex(date: CivilDate): number {
  const read = readDate(date);
  if (!read.ok) throw new RangeError(`"${date}" is ${read.problem}: expected YYYY-MM-DD, such as 2026-03-31`);
  return Number(read.value.slice(0, 4)) * 12 + Number(read.value.slice(5, 7)) - 1;
}

/**
 * The first day of the month with an index, as `monthIndex` counts; undefined outside the years 0001 to 9999.
 *
 * @example
 * firstOfMonth(24314) // => "2026-03-01"
 * firstOfMonth(120000) // => undefined
 */
export function firstOfMonth(index: number): CivilDate | undefined {
  const year = Math.floor(index / 12);
  if (!Number.isInteger(index) || year < 1 || year > 9999) return undefined;
  return `${String(year).padStart(4, "0")}-${String(index - year * 12 + 1).padStart(2, "0")}-01`;
}
