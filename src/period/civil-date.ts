import { UTCDate } from "@date-fns/utc";
import { addMonths as addMonthsToDate } from "date-fns/addMonths";
import { getDaysInMonth } from "date-fns/getDaysInMonth";

/**
 * A day of the proleptic Gregorian calendar as text `YYYY-MM-DD`, without a time and without a time zone.
 *
 * @range  0001-01-01 to 9999-12-31
 */
export type CivilDate = string;

/**
 * Why a text is no civil date: it has another form (`not-a-date`), or the form of a date that the calendar
 * does not have (`no-such-date`).
 */
export type DateProblem = "not-a-date" | "no-such-date";

/** What reading a civil date gives: the date, or why the text is none. */
export type DateReading =
  | { readonly ok: true; readonly value: CivilDate }
  | { readonly ok: false; readonly problem: DateProblem };

const DATE_FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_A_DAY = 86_400_000;
const FIRST_DAY = -719_162; // 0001-01-01
const LAST_DAY = 2_932_896; // 9999-12-31

/**
 * The civil date that a text names, or why it names none.
 *
 * @range    exactly `YYYY-MM-DD`: ten characters, ASCII digits, no blanks, no time
 * @edge     year 0000 and days that a month does not have are `no-such-date`
 * @source   package definition; the form is the calendar date of ISO 8601
 * @example
 * readDate("2024-02-29") // => { ok: true, value: "2024-02-29" }
 * readDate("2023-02-29") // => { ok: false, problem: "no-such-date" }
 * readDate("2023-2-9") // => { ok: false, problem: "not-a-date" }
 */
export function readDate(text: string): DateReading {
  const match = DATE_FORM.exec(text);
  if (match === null) return { ok: false, problem: "not-a-date" };
  const [value, year = "", month = "", day = ""] = match;
  return existsInCalendar(year, month, day) ? { ok: true, value } : { ok: false, problem: "no-such-date" };
}

/**
 * The number of days from 1970-01-01 to a civil date.
 *
 * @range    -719162 to 2932896, an integer; negative before 1970
 * @throws   {RangeError} the text is no civil date
 * @example
 * dayNumber("1970-01-01") // => 0
 * dayNumber("1969-12-31") // => -1
 * dayNumber("2000-03-01") // => 11017
 */
export function dayNumber(date: CivilDate): number {
  return utcMidnight(date).getTime() / MILLISECONDS_A_DAY;
}

/**
 * The civil date that lies a number of days after 1970-01-01: the inverse of `dayNumber`.
 *
 * @range    an integer from -719162 (0001-01-01) to 2932896 (9999-12-31)
 * @throws   {RangeError} the number is no integer or the date lies outside the years 0001 to 9999
 * @example
 * dateOfDay(0) // => "1970-01-01"
 * dateOfDay(11016) // => "2000-02-29"
 */
export function dateOfDay(day: number): CivilDate {
  if (!Number.isInteger(day) || day < FIRST_DAY || day > LAST_DAY) {
    throw new RangeError(`${day} is no day number: expected an integer from ${FIRST_DAY} to ${LAST_DAY}`);
  }
  return civilText(new UTCDate(day * MILLISECONDS_A_DAY));
}

/**
 * The civil date a number of months after another (before it, if negative), on the same day of the month.
 *
 * A month that does not have that day gives its last day, as date-fns, java.time and PostgreSQL do. So adding
 * one month twice may differ from adding two months once.
 *
 * @range    months: an integer
 * @edge     from a 29th, 30th or 31st into a shorter month: the last day of that month
 * @throws   {RangeError} the text is no civil date, months is no integer, or the result lies outside the years 0001 to 9999
 * @example
 * addMonths("2026-01-31", 1) // => "2026-02-28"
 * addMonths("2024-01-31", 1) // => "2024-02-29"
 * addMonths("2026-03-15", -3) // => "2025-12-15"
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const start = utcMidnight(date);
  const year = Math.floor((start.getFullYear() * 12 + start.getMonth() + months) / 12);
  if (!Number.isInteger(months) || year < 1 || year > 9999) {
    throw new RangeError(
      `${date} and ${months} months: expected an integer that leads to the years 0001 to 9999`,
    );
  }
  return civilText(addMonthsToDate(start, months));
}

/**
 * The order of two civil dates: -1 when the first is earlier, 1 when it is later, 0 for the same day.
 *
 * @range    texts that `readDate` accepts; other text is compared as text and not refused
 * @example
 * compareDates("2026-03-31", "2026-04-01") // => -1
 * compareDates("2026-04-01", "2026-04-01") // => 0
 */
export function compareDates(a: CivilDate, b: CivilDate): -1 | 0 | 1 {
  // Four-digit years and fixed widths: the order of the text is the order of the days.
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function existsInCalendar(year: string, month: string, day: string): boolean {
  if (year === "0000" || month < "01" || month > "12" || day < "01") return false;
  return Number(day) <= getDaysInMonth(new UTCDate(`${year}-${month}-01T00:00:00Z`));
}

function utcMidnight(date: CivilDate): UTCDate {
  const read = readDate(date);
  if (!read.ok) throw new RangeError(`"${date}" is ${read.problem}: expected YYYY-MM-DD, such as 2026-03-31`);
  // From text, because Date.UTC takes the years 0 to 99 for 1900 to 1999.
  return new UTCDate(`${read.value}T00:00:00Z`);
}

function civilText(midnight: UTCDate): CivilDate {
  return midnight.toISOString().slice(0, 10);
}
