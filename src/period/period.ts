import { type CalendarOptions, fiscalYearLead, yearStartOf } from "./calendar-options.js";
import { type CivilDate, compareDates, dateOfDay, dayNumber, readDate } from "./civil-date.js";
import { firstOfMonth, monthIndex } from "./month-index.js";

export type { CalendarOptions } from "./calendar-options.js";

/**
 * A half-open interval of civil dates: `from` is its first day, `until` the first day after it.
 *
 * Periods that follow one another share a date and no day. Two periods are the same when both dates are; the
 * id is how the period is written.
 *
 * @range    frozen; at least one day; the last possible `until` is 9999-12-31
 */
export interface Period {
  readonly id: string;
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/**
 * Why something is no period: a text of another form (`not-a-period`), a date outside the calendar or the
 * years 0001 to 9999 (`no-such-date`), `until` before `from` (`reversed`) or on it (`empty`).
 */
export type PeriodProblem = "not-a-period" | "no-such-date" | "reversed" | "empty";

/** What reading a period gives: the period, or why there is none. */
export type PeriodReading =
  | { readonly ok: true; readonly value: Period }
  | { readonly ok: false; readonly problem: PeriodProblem };

const NAMED_FORM = /^(FY)?(\d{4})(?:-(S[12]|Q[1-4]|\d{2}))?$/;
const DATES_FORM = /^(\d{4}-\d{2}-\d{2})(?:\/(\d{4}-\d{2}-\d{2}))?$/;
const LAST_DATE = "9999-12-31";

/**
 * The period that a text names, or why it names none.
 *
 * Forms: a year `2026`, a semester `2026-S1`, a quarter `2026-Q1`, a month `2026-03`, a day `2026-03-31`, two
 * dates `2026-01-01/2026-04-01` (the second is the first day after), and with a calendar a fiscal year
 * `FY2026`, `FY2026-S1`, `FY2026-Q1`. Forms without FY never depend on the calendar.
 *
 * The id is the text in its canonical form: two dates that are a year, semester, quarter, month or day take
 * its shorter name; a fiscal period keeps its FY name, which is read with the same calendar.
 *
 * @edge     FY without a calendar is `not-a-period`: the text alone does not say which days are meant. A period whose `until` would be after 9999-12-31 is `no-such-date`
 * @throws   {RangeError} yearStart is no integer from 1 to 12
 * @source   package definition; two dates with a slash follow ISO 8601, with the end left out of the period
 * @example
 * readPeriod("2026-Q1") // => { ok: true, value: { id: "2026-Q1", from: "2026-01-01", until: "2026-04-01" } }
 * readPeriod("2026-01-01/2027-01-01") // => { ok: true, value: { id: "2026", from: "2026-01-01", until: "2027-01-01" } }
 * readPeriod("FY2026", { yearStart: 10, yearNamedAfter: "end" }) // => { ok: true, value: { id: "FY2026", from: "2025-10-01", until: "2026-10-01" } }
 * readPeriod("2026-04-01/2026-01-01") // => { ok: false, problem: "reversed" }
 */
export function readPeriod(text: string, calendar?: CalendarOptions): PeriodReading {
  const dates = DATES_FORM.exec(text);
  if (dates !== null) {
    const [, from = "", until] = dates;
    return until === undefined ? readDay(from) : periodOf(from, until);
  }
  const named = NAMED_FORM.exec(text);
  if (named === null) return problem("not-a-period");
  const [id, fiscal, year = "", part] = named;
  if (fiscal === undefined) return readMonths(id, Number(year) * 12, part);
  if (calendar === undefined || /^\d/.test(part ?? "")) return problem("not-a-period");
  const firstMonth = (Number(year) - fiscalYearLead(calendar)) * 12 + yearStartOf(calendar) - 1;
  return readMonths(id, firstMonth, part);
}

/**
 * The shortest text that `readPeriod` reads as the period without a calendar: a year, semester, quarter,
 * month or day by its name, any other as `from/until`.
 *
 * @edge     never a fiscal name, also where the period has one as its id
 * @throws   {RangeError} one of the dates is no civil date
 * @example
 * formatPeriod({ from: "2026-01-01", until: "2027-01-01" }) // => "2026"
 * formatPeriod({ from: "2026-07-01", until: "2027-01-01" }) // => "2026-S2"
 * formatPeriod({ from: "2026-02-15", until: "2026-07-10" }) // => "2026-02-15/2026-07-10"
 */
export function formatPeriod(period: Pick<Period, "from" | "until">): string {
  const { from, until } = period;
  const first = monthIndex(from);
  if (from.endsWith("-01") && until.endsWith("-01")) {
    const name = monthsName(from, first % 12, monthIndex(until) - first);
    if (name !== undefined) return name;
  }
  return dayNumber(until) - dayNumber(from) === 1 ? from : `${from}/${until}`;
}

/**
 * The period from one civil date until another, its id as `formatPeriod` writes it, or why there is none.
 *
 * @edge     text that is no date is `not-a-period`
 * @example
 * periodOf("2026-03-01", "2026-04-01") // => { ok: true, value: { id: "2026-03", from: "2026-03-01", until: "2026-04-01" } }
 * periodOf("2026-03-01", "2026-03-01") // => { ok: false, problem: "empty" }
 * periodOf("2026-02-30", "2026-03-01") // => { ok: false, problem: "no-such-date" }
 */
export function periodOf(from: CivilDate, until: CivilDate): PeriodReading {
  for (const date of [from, until]) {
    const read = readDate(date);
    if (!read.ok) return problem(read.problem === "not-a-date" ? "not-a-period" : read.problem);
  }
  const order = compareDates(from, until);
  if (order === 0) return problem("empty");
  if (order > 0) return problem("reversed");
  return period(formatPeriod({ from, until }), from, until);
}

/**
 * The period between two civil dates that are known to make one: `periodOf` for code that has made sure.
 *
 * @throws   {RangeError} the dates make no period
 * @example
 * periodBetween("2026-01-01", "2026-07-01") // => { id: "2026-S1", from: "2026-01-01", until: "2026-07-01" }
 */
export function periodBetween(from: CivilDate, until: CivilDate): Period {
  const read = periodOf(from, until);
  if (!read.ok) throw new RangeError(`"${from}" until "${until}" is no period: ${read.problem}`);
  return read.value;
}

/**
 * The number of days of a period, 1 or more.
 *
 * @example
 * periodDays({ id: "2026", from: "2026-01-01", until: "2027-01-01" }) // => 365
 * periodDays({ id: "2024-02", from: "2024-02-01", until: "2024-03-01" }) // => 29
 */
export function periodDays(period: Period): number {
  return dayNumber(period.until) - dayNumber(period.from);
}

/**
 * Whether a civil date is a day of the period.
 *
 * @edge     `from` is in, `until` is out
 * @example
 * containsDate({ id: "2026", from: "2026-01-01", until: "2027-01-01" }, "2026-12-31") // => true
 * containsDate({ id: "2026", from: "2026-01-01", until: "2027-01-01" }, "2027-01-01") // => false
 */
export function containsDate(period: Period, date: CivilDate): boolean {
  return compareDates(period.from, date) <= 0 && compareDates(date, period.until) < 0;
}

/**
 * Whether every day of the inner period is a day of the outer one.
 *
 * @edge     a period contains itself
 * @example
 * containsPeriod({ id: "2026", from: "2026-01-01", until: "2027-01-01" }, { id: "2026-Q4", from: "2026-10-01", until: "2027-01-01" }) // => true
 */
export function containsPeriod(outer: Period, inner: Period): boolean {
  return compareDates(outer.from, inner.from) <= 0 && compareDates(inner.until, outer.until) <= 0;
}

function readDay(date: CivilDate): PeriodReading {
  if (!readDate(date).ok || date === LAST_DATE) return problem("no-such-date");
  return periodOf(date, dateOfDay(dayNumber(date) + 1));
}

function readMonths(id: string, yearFirstMonth: number, part: string | undefined): PeriodReading {
  const [skipped, months] = monthsOfPart(part);
  if (skipped < 0 || skipped > 11) return problem("no-such-date");
  const from = firstOfMonth(yearFirstMonth + skipped);
  const until = firstOfMonth(yearFirstMonth + skipped + months);
  if (from === undefined || until === undefined) return problem("no-such-date");
  return period(id, from, until);
}

function monthsOfPart(part: string | undefined): readonly [skipped: number, months: number] {
  if (part === undefined) return [0, 12];
  const number = Number(part.replace(/^[SQ]/, "")) - 1;
  if (part.startsWith("S")) return [number * 6, 6];
  if (part.startsWith("Q")) return [number * 3, 3];
  return [number, 1];
}

function monthsName(from: CivilDate, month: number, months: number): string | undefined {
  const year = from.slice(0, 4);
  if (months === 12 && month === 0) return year;
  if (months === 6 && month % 6 === 0) return `${year}-S${month / 6 + 1}`;
  if (months === 3 && month % 3 === 0) return `${year}-Q${month / 3 + 1}`;
  return months === 1 ? from.slice(0, 7) : undefined;
}

function period(id: string, from: CivilDate, until: CivilDate): PeriodReading {
  return { ok: true, value: Object.freeze({ id, from, until }) };
}

function problem(code: PeriodProblem): PeriodReading {
  return { ok: false, problem: code };
}
