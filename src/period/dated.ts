import { type CivilDate, compareDates, dateOfDay, dayNumber } from "./civil-date.js";
import type { Period } from "./period.js";

/** A value that holds from a civil date until the `from` of the next entry, or for ever. */
export interface DatedEntry<V> {
  readonly from: CivilDate;
  readonly value: V;
}

/**
 * What a dated value means in a period inside which it changes: the value of the first day (`start`), of the
 * last day (`end`), or each value for its days (`days`, weighted by the caller from `datedSegments`).
 */
export type DuringRule = "start" | "end" | "days";

/**
 * Why dated entries give no value: they do not ascend strictly by `from` (`not-ordered`), or the first begins
 * after a day that needs a value (`before-first`; also when there is no entry).
 */
export type DatedProblem = "not-ordered" | "before-first";

/** One value and the number of days of a period on which it holds. */
export interface DatedSegment<V> {
  readonly value: V;
  readonly days: number;
}

/**
 * The values that hold in a period, each with its number of days, in order of time.
 *
 * @range    days 1 or more each; together the days of the period
 * @edge     neighbouring entries with equal values stay two segments; entries after the period are not used
 * @edge     a period that begins before the first entry is `before-first`, also when only by a day
 * @throws   {RangeError} a `from` that is used is no civil date
 * @example
 * datedSegments([{ from: "2025-01-01", value: "a" }, { from: "2026-07-01", value: "b" }], { id: "2026", from: "2026-01-01", until: "2027-01-01" }) // => { ok: true, segments: [{ value: "a", days: 181 }, { value: "b", days: 184 }] }
 * datedSegments([{ from: "2026-01-02", value: "a" }], { id: "2026", from: "2026-01-01", until: "2027-01-01" }) // => { ok: false, problem: "before-first" }
 */
export function datedSegments<V>(
  entries: readonly DatedEntry<V>[],
  period: Period,
):
  | { readonly ok: true; readonly segments: readonly DatedSegment<V>[] }
  | { readonly ok: false; readonly problem: DatedProblem } {
  const problem = findProblem(entries, period.from);
  if (problem !== undefined) return { ok: false, problem };
  const firstDay = dayNumber(period.from);
  let nextStart = dayNumber(period.until);
  const segments: DatedSegment<V>[] = [];
  for (const { from, value } of [...entries].reverse()) {
    const start = Math.max(dayNumber(from), firstDay);
    if (start < nextStart) {
      segments.unshift(Object.freeze({ value, days: nextStart - start }));
      nextStart = start;
    }
  }
  return { ok: true, segments: Object.freeze(segments) };
}

/**
 * The value in force on the first day (`start`) or on the last day (`end`) of a period.
 *
 * @edge     only that day needs a value: with `end`, the first entry may begin inside the period
 * @example
 * valueDuring([{ from: "2025-01-01", value: "a" }, { from: "2026-07-01", value: "b" }], { id: "2026", from: "2026-01-01", until: "2027-01-01" }, "start") // => { ok: true, value: "a" }
 * valueDuring([{ from: "2025-01-01", value: "a" }, { from: "2026-07-01", value: "b" }], { id: "2026", from: "2026-01-01", until: "2027-01-01" }, "end") // => { ok: true, value: "b" }
 */
export function valueDuring<V>(
  entries: readonly DatedEntry<V>[],
  period: Period,
  rule: Exclude<DuringRule, "days">,
): { readonly ok: true; readonly value: V } | { readonly ok: false; readonly problem: DatedProblem } {
  const day = rule === "start" ? period.from : dateOfDay(dayNumber(period.until) - 1);
  const problem = findProblem(entries, day);
  if (problem !== undefined) return { ok: false, problem };
  const inForce = entries.filter((entry) => compareDates(entry.from, day) <= 0).at(-1);
  return inForce === undefined ? { ok: false, problem: "before-first" } : { ok: true, value: inForce.value };
}

function findProblem(
  entries: readonly DatedEntry<unknown>[],
  firstNeeded: CivilDate,
): DatedProblem | undefined {
  let previous: CivilDate | undefined;
  for (const { from } of entries) {
    if (previous !== undefined && compareDates(previous, from) >= 0) return "not-ordered";
    previous = from;
  }
  const first = entries[0];
  return first === undefined || compareDates(first.from, firstNeeded) > 0 ? "before-first" : undefined;
}
