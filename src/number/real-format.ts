import { formatNumber } from "./decimal-text.js";
import { FINEST_DIGITS, isRational, REFINEMENTS, type Real, realInterval } from "./enclosure.js";
import { intervalHigh, intervalLow } from "./interval.js";
import type { Rational } from "./rational.js";

const SHOWN_DIGITS = 30;

/**
 * The text of a real number: a rational as `formatNumber` writes it, any other cut toward zero after 30 significant
 * digits and followed by "…".
 *
 * For people to read: it does not read back. No exponent form; places before the point that the 30 digits do not
 * reach are zeros.
 *
 * @edge     an enclosure that 640 digits cannot tell from a number of 30 digits is written as the one of the two
 *           texts that is nearer zero; "0…" if they cannot tell it from 0
 * @exact    cut, not rounded
 * @source   package definition
 * @example
 * formatReal(rational(1n, 4n)) // => "0.25"
 * formatReal({ kind: "root", offset: ZERO, coefficient: ONE, radicand: rational(2n), index: 2 }) // => "1.41421356237309504880168872420…"
 */
export function formatReal(x: Real): string {
  if (isRational(x)) return formatNumber(x);
  let text = "0…";
  for (const digits of REFINEMENTS) {
    const { lo, hi, exponent } = realInterval(x, digits);
    if (lo === 0n && hi === 0n) return text;
    const [low, high] = [cut(lo, exponent), cut(hi, exponent)];
    if (low === high) return low;
    text = lo > 0n ? low : hi < 0n ? high : "0…";
  }
  return text;
}

function cut(units: bigint, exponent: number): string {
  const digits = (units < 0n ? -units : units).toString();
  const shown = digits.slice(0, SHOWN_DIGITS).padEnd(SHOWN_DIGITS, "0");
  // The number is 0.shown times ten to this.
  const point = digits.length + exponent;
  const whole = point > 0 ? shown.slice(0, point).padEnd(point, "0") : "0";
  const decimals = point > 0 ? shown.slice(point) : "0".repeat(-point) + shown;
  return `${units < 0n ? "-" : ""}${whole}${decimals === "" ? "" : `.${decimals}`}…`;
}

/**
 * Two rationals between which a real number lies, aiming at a number of significant digits.
 *
 * @range    digits from 1 to 640; others are taken as the nearer end
 * @edge     a rational is both its own ends
 * @exact    ends are rounded outward, never inward; the number of digits is aimed at, not promised
 * @source   package definition
 * @example
 * realEnclosure(rational(1n, 3n), 40) // => { lo: { n: 1n, d: 3n }, hi: { n: 1n, d: 3n } }
 */
export function realEnclosure(x: Real, digits: number): { lo: Rational; hi: Rational } {
  if (isRational(x)) return { lo: x, hi: x };
  const interval = realInterval(x, Math.min(Math.max(1, Math.ceil(digits)), FINEST_DIGITS));
  return { lo: intervalLow(interval), hi: intervalHigh(interval) };
}
