import { type CivilDate, compareDates } from "./civil-date.js";

/** When a version is in force: from a civil date until another, or with no end known. */
export interface InForce {
  readonly from: CivilDate;
  /** The first day on which it is no longer in force. */
  readonly until?: CivilDate;
}

/** What picking a version gives: the one in force, or why there is not one, with those that are. */
export type InForcePick<P> =
  | { readonly ok: true; readonly value: P }
  | { readonly ok: false; readonly problem: "none" | "several"; readonly candidates: readonly P[] };

/**
 * Whether a version is in force on a civil date.
 *
 * @edge     on `from` it is, on `until` it is not; without `until` it is for ever
 * @example
 * inForceOn({ from: "2021-07-01", until: "2022-01-01" }, "2021-12-31") // => true
 * inForceOn({ from: "2021-07-01", until: "2022-01-01" }, "2022-01-01") // => false
 * inForceOn({ from: "2021-07-01" }, "2026-11-24") // => true
 */
export function inForceOn(inForce: InForce, date: CivilDate): boolean {
  if (compareDates(inForce.from, date) > 0) return false;
  return inForce.until === undefined || compareDates(date, inForce.until) < 0;
}

/**
 * The one candidate that is in force on a civil date, or why there is not exactly one.
 *
 * @edge     `none` comes with an empty list, `several` with those in force, in the order given: no guess which was meant
 * @example
 * pickInForce(["2021-07-01", "2022-01-01"], (from) => ({ from, until: from === "2021-07-01" ? "2022-01-01" : "9999-12-31" }), "2022-01-01") // => { ok: true, value: "2022-01-01" }
 * pickInForce(["2021-07-01"], (from) => ({ from }), "2021-06-30") // => { ok: false, problem: "none", candidates: [] }
 */
export function pickInForce<P>(
  candidates: readonly P[],
  inForceOf: (candidate: P) => InForce,
  date: CivilDate,
): InForcePick<P> {
  const found = candidates.filter((candidate) => inForceOn(inForceOf(candidate), date));
  // Wrapped first, because a candidate may itself be undefined.
  const [only, ...others] = found.map((value) => ({ ok: true, value }) as const);
  if (only !== undefined && others.length === 0) return only;
  return { ok: false, problem: only === undefined ? "none" : "several", candidates: Object.freeze(found) };
}
