import { type MonthCount, overlapDays, overlapMonths } from "./overlap.js";
import { type Period, periodDays } from "./period.js";

/**
 * An exact share: a numerator over a denominator, not reduced to lowest terms, so that both can be shown.
 *
 * @range    0 or more, at most 1
 */
export interface Share {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The share of a whole period that a part covers, in days: shared days over the days of the whole.
 *
 * @formula  overlapDays(part, whole) / periodDays(whole)
 * @edge     days of the part outside the whole do not count; no shared day gives 0 over the days
 * @exact    no rounding here
 * @example
 * prorateByDays({ id: "2026-Q1", from: "2026-01-01", until: "2026-04-01" }, { id: "2026", from: "2026-01-01", until: "2027-01-01" }) // => { numerator: 90n, denominator: 365n }
 */
export function prorateByDays(part: Period, whole: Period): Share {
  return share(overlapDays(part, whole), periodDays(whole));
}

/**
 * The share of a whole period that a part covers, in months counted one named way: shared months over the
 * months of the whole.
 *
 * @formula  overlapMonths(part, whole, count) / overlapMonths(whole, whole, count)
 * @edge     a whole too short to have a month by that count (ten days, `completed`) gives 0 over 0: the share is undefined, look at the denominator before dividing
 * @exact    no rounding here
 * @source   package definition; so BKN's training slides for Peraturan BKN 3/2023 prorate angka kredit: January and February are 2/12
 * @example
 * prorateByMonths({ id: "2024-01-01/2024-03-01", from: "2024-01-01", until: "2024-03-01" }, { id: "2024", from: "2024-01-01", until: "2025-01-01" }, "calendar") // => { numerator: 2n, denominator: 12n }
 * prorateByMonths({ id: "2026-02", from: "2026-02-01", until: "2026-03-01" }, { id: "2026-02", from: "2026-02-01", until: "2026-03-01" }, "thirty-day") // => { numerator: 0n, denominator: 0n }
 */
export function prorateByMonths(part: Period, whole: Period, count: MonthCount): Share {
  return share(overlapMonths(part, whole, count), overlapMonths(whole, whole, count));
}

function share(numerator: number, denominator: number): Share {
  return Object.freeze({ numerator: BigInt(numerator), denominator: BigInt(denominator) });
}
