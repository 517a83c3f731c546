import { type CivilDate, compareDates } from "./civil-date.js";
import { containsDate, type Period } from "./period.js";

/**
 * The ways to make one value of the dated observations of one indicator, by name.
 *
 * - `sum`: all values added (documents issued a month).
 * - `mean`: the sum over the number of observations, each counting once whatever days lie between them.
 * - `last`: the value of the latest date, the last one known (staff at the end of the year).
 * - `minimum`, `maximum`: the lowest, the highest value.
 * - `ratio-of-sums`: the sum of the values over the sum of their denominators (cases solved of cases filed),
 *   which is not the mean of the ratios.
 *
 * @example
 * CONSOLIDATIONS // => ["sum", "mean", "last", "minimum", "maximum", "ratio-of-sums"]
 */
export const CONSOLIDATIONS = Object.freeze([
  "sum",
  "mean",
  "last",
  "minimum",
  "maximum",
  "ratio-of-sums",
] as const);

/** A named way to make one value of several; see `CONSOLIDATIONS` for what each means. */
export type Consolidation = (typeof CONSOLIDATIONS)[number];

/** One dated value of an indicator. */
export interface Observation<N> {
  readonly date: CivilDate;
  readonly value: N;
  /** What the value is out of: its denominator, for `ratio-of-sums`. */
  readonly of?: N;
}

/** The arithmetic of the caller's numbers; results are as exact as it is. */
export interface Arithmetic<N> {
  readonly zero: N;
  add(a: N, b: N): N;
  /** The quotient, or undefined when the divisor is zero. */
  divide(a: N, b: N): N | undefined;
  compare(a: N, b: N): -1 | 0 | 1;
  fromInteger(integer: number): N;
}

/** Why observations give no value. */
export type ConsolidationProblem =
  | "no-observations"
  | "denominator-missing"
  | "zero-denominator"
  | "same-day-twice";

/** What consolidating gives: one value, or why there is none. */
export type ConsolidationResult<N> =
  | { readonly ok: true; readonly value: N }
  | { readonly ok: false; readonly problem: ConsolidationProblem };

/**
 * The observations whose date is a day of the period, in order of date.
 *
 * @edge     observations of the same day keep the order in which they came; the given list is not changed
 * @example
 * selectObservations([{ date: "2026-03-31", value: 7 }, { date: "2026-01-31", value: 3 }, { date: "2026-04-01", value: 9 }], { id: "2026-Q1", from: "2026-01-01", until: "2026-04-01" }) // => [{ date: "2026-01-31", value: 3 }, { date: "2026-03-31", value: 7 }]
 */
export function selectObservations<N>(
  observations: readonly Observation<N>[],
  period: Period,
): readonly Observation<N>[] {
  return Object.freeze(
    observations
      .filter((observation) => containsDate(period, observation.date))
      .sort((a, b) => compareDates(a.date, b.date)),
  );
}

/**
 * One value of the observations of one indicator by a named rule, in the caller's numbers, or why there is
 * none. All given observations count: select those of a period first.
 *
 * @edge     no observation is `no-observations` for every rule, also for `sum`: nothing known is not zero
 * @edge     `last` looks at the dates, not at the order; two observations of the latest day are `same-day-twice`, also with equal values
 * @edge     `ratio-of-sums` needs every `of`; denominators that sum to zero are `zero-denominator`
 * @exact    no rounding here
 * @example
 * consolidateObservations([{ date: "2026-01-31", value: 3n }, { date: "2026-02-28", value: 5n }], "sum", { zero: 0n, add: (a, b) => a + b, divide: (a, b) => (b === 0n ? undefined : a / b), compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0), fromInteger: BigInt }) // => { ok: true, value: 8n }
 * consolidateObservations([], "sum", { zero: 0n, add: (a, b) => a + b, divide: (a, b) => (b === 0n ? undefined : a / b), compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0), fromInteger: BigInt }) // => { ok: false, problem: "no-observations" }
 */
export function consolidateObservations<N>(
  observations: readonly Observation<N>[],
  rule: Consolidation,
  arithmetic: Arithmetic<N>,
): ConsolidationResult<N> {
  const [first, ...others] = observations;
  if (first === undefined) return problem("no-observations");
  const values = observations.map((observation) => observation.value);
  switch (rule) {
    case "sum":
      return found(sum(values, arithmetic));
    case "mean":
      return quotient(sum(values, arithmetic), arithmetic.fromInteger(values.length), arithmetic);
    case "last":
      return last(first, others);
    case "minimum":
      return found(values.reduce((low, value) => (arithmetic.compare(value, low) < 0 ? value : low)));
    case "maximum":
      return found(values.reduce((high, value) => (arithmetic.compare(value, high) > 0 ? value : high)));
    case "ratio-of-sums":
      return ratioOfSums(observations, arithmetic);
    default: {
      const unknown: never = rule;
      throw new RangeError(`${String(unknown)} is no way to consolidate observations`);
    }
  }
}

function last<N>(first: Observation<N>, others: readonly Observation<N>[]): ConsolidationResult<N> {
  let latest = first;
  let isTwice = false;
  for (const other of others) {
    const order = compareDates(other.date, latest.date);
    if (order === 0) isTwice = true;
    if (order > 0) {
      latest = other;
      isTwice = false;
    }
  }
  return isTwice ? problem("same-day-twice") : found(latest.value);
}

function ratioOfSums<N>(
  observations: readonly Observation<N>[],
  arithmetic: Arithmetic<N>,
): ConsolidationResult<N> {
  let numerator = arithmetic.zero;
  let denominator = arithmetic.zero;
  for (const { value, of } of observations) {
    if (of === undefined) return problem("denominator-missing");
    numerator = arithmetic.add(numerator, value);
    denominator = arithmetic.add(denominator, of);
  }
  return quotient(numerator, denominator, arithmetic);
}

function sum<N>(values: readonly N[], arithmetic: Arithmetic<N>): N {
  return values.reduce((total, value) => arithmetic.add(total, value), arithmetic.zero);
}

function quotient<N>(numerator: N, denominator: N, arithmetic: Arithmetic<N>): ConsolidationResult<N> {
  const value = arithmetic.divide(numerator, denominator);
  return value === undefined ? problem("zero-denominator") : found(value);
}

function found<N>(value: N): ConsolidationResult<N> {
  return { ok: true, value };
}

function problem<N>(code: ConsolidationProblem): ConsolidationResult<N> {
  return { ok: false, problem: code };
}
