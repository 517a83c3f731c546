import { formatNumber } from "../number/decimal-text.js";
import {
  addRational,
  compareRational,
  floorRational,
  multiplyRational,
  type Rational,
  rational,
  subtractRational,
} from "../number/rational.js";
import { meanText } from "./cohort-number.js";

/** How quartiles are taken, for people to cite. */
export const QUARTILE_METHOD =
  "Hyndman and Fan, type 7: with the n figures in rising order, the p-quantile stands at place 1 + (n - 1) p, between two figures in proportion. Hyndman, R. J. and Fan, Y. (1996), Sample quantiles in statistical packages, The American Statistician 50(4), 361-365";

/** What the figures of one node come to in a cohort, as exact text. */
export interface CohortStatistics {
  /** how many there are */
  readonly count: number;
  readonly minimum: string;
  readonly lowerQuartile: string;
  readonly median: string;
  readonly upperQuartile: string;
  readonly maximum: string;
  /** cut after 30 significant digits, with "…", where its denominator would have more than some 1,233 digits */
  readonly mean: string;
  /** the upper quartile less the lower one */
  readonly spread: string;
}

/**
 * A quantile of numbers in rising order, by rational arithmetic.
 *
 * @formula x[k] + (h - k) (x[k + 1] - x[k]) with h = (n - 1) p and k = floor(h), places counted from 0
 * @range   at least one number; p from 0 to 1
 * @exact   no rounding here
 * @source  Hyndman and Fan (1996), definition 7
 * @throws  {RangeError} if there is no number, which is a programmer's error
 * @example
 * quantileOf([rational(1n), rational(2n), rational(4n), rational(8n)], rational(1n, 4n)) // => { n: 7n, d: 4n }
 * quantileOf([rational(1n), rational(2n), rational(4n), rational(8n)], rational(1n, 2n)) // => { n: 3n, d: 1n }
 */
export function quantileOf(rising: readonly Rational[], p: Rational): Rational {
  const h = multiplyRational(rational(BigInt(rising.length - 1)), p);
  const k = floorRational(h);
  const low = rising[Number(k)];
  if (low === undefined) throw new RangeError("a quantile needs at least one number");
  const high = rising[Number(k) + 1] ?? low;
  return addRational(low, multiplyRational(subtractRational(h, rational(k)), subtractRational(high, low)));
}

/** The statistics of some numbers, in any order; nothing where there is none. */
export function statisticsOf(numbers: readonly Rational[]): CohortStatistics | undefined {
  const rising = [...numbers].sort(compareRational);
  const [first] = rising;
  const last = rising[rising.length - 1];
  if (first === undefined || last === undefined) return undefined;
  const lower = quantileOf(rising, rational(1n, 4n));
  const upper = quantileOf(rising, rational(3n, 4n));
  return {
    count: rising.length,
    minimum: formatNumber(first),
    lowerQuartile: formatNumber(lower),
    median: formatNumber(quantileOf(rising, rational(1n, 2n))),
    upperQuartile: formatNumber(upper),
    maximum: formatNumber(last),
    mean: meanText(rising),
    spread: formatNumber(subtractRational(upper, lower)),
  };
}
