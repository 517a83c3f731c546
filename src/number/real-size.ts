import { isRational, type Real, realInterval } from "./enclosure.js";

/** Numerators and denominators of rationals stay below 2 to this. */
const MOST_BITS = 32_768n;
const MOST = 1n << MOST_BITS;
/** Irrational values stay below 10 to this, and above its inverse. */
const MOST_EXPONENT = 100_000;

/**
 * Whether a real number has outgrown what is computed exactly: numerator or denominator from 2^32768 (some 9,800
 * digits), or an irrational from 10^100000 or below 10^-100000.
 *
 * @edge     roots and logarithms are kept within their own limits and are never beyond it
 * @source   package definition
 * @example
 * isBeyondSize(rational(1n, 3n)) // => false
 */
export function isBeyondSize(x: Real): boolean {
  if (isRational(x)) return x.n >= MOST || x.n <= -MOST || x.d >= MOST;
  return x.kind === "enclosure" && Math.abs(realInterval(x, 40).exponent) > MOST_EXPONENT;
}
