import { ceilDivide, floorDivide } from "./integer-division.js";
import { decimalLength } from "./integer-size.js";
import { powerOfTen } from "./power-of-ten.js";
import { multiplyRational, type Rational, rational } from "./rational.js";
import { tenToThe } from "./rounding.js";

/** Bounds of a number: it lies between lo * 10^exponent and hi * 10^exponent, both ends included. */
export interface Interval {
  readonly lo: bigint;
  readonly hi: bigint;
  readonly exponent: number;
}

/** Digits carried beyond those asked for, so that a handful of operations costs none of them. */
export const GUARD_DIGITS = 10;

/**
 * A rational, bounded to a number of significant digits.
 *
 * @exact    ends are rounded outward, so the interval contains the value
 * @source   package definition
 * @example
 * intervalOf(rational(7n), 40) // => { lo: 7n, hi: 7n, exponent: 0 }
 */
export function intervalOf(value: Rational, digits: number): Interval {
  const wanted = digits + GUARD_DIGITS;
  const length = decimalLength(value.n);
  if (value.d === 1n && length <= wanted) return { lo: value.n, hi: value.n, exponent: 0 };
  const shift = wanted - length + decimalLength(value.d);
  const n = shift < 0 ? value.n : value.n * powerOfTen(shift);
  const d = shift < 0 ? value.d * powerOfTen(-shift) : value.d;
  const lo = floorDivide(n, d);
  return { lo, hi: lo * d === n ? lo : lo + 1n, exponent: 0 - shift };
}

/**
 * The lower end of an interval as a rational.
 *
 * @source   package definition
 * @example
 * intervalLow({ lo: -15n, hi: 7n, exponent: -1 }) // => { n: -3n, d: 2n }
 */
export function intervalLow({ lo, exponent }: Interval): Rational {
  return multiplyRational(rational(lo), tenToThe(exponent));
}

/**
 * The upper end of an interval as a rational.
 *
 * @source   package definition
 * @example
 * intervalHigh({ lo: -15n, hi: 7n, exponent: -1 }) // => { n: 7n, d: 10n }
 */
export function intervalHigh({ hi, exponent }: Interval): Rational {
  return multiplyRational(rational(hi), tenToThe(exponent));
}

/**
 * The sign that every number of an interval has; nothing if they differ.
 *
 * @source   package definition
 * @example
 * intervalSign({ lo: 1n, hi: 2n, exponent: 0 }) // => 1
 * intervalSign({ lo: -1n, hi: 2n, exponent: 0 }) // => undefined
 */
export function intervalSign({ lo, hi }: Interval): -1 | 0 | 1 | undefined {
  if (lo > 0n) return 1;
  if (hi < 0n) return -1;
  return lo === 0n && hi === 0n ? 0 : undefined;
}

/**
 * The interval of the numbers with the other sign.
 *
 * @source   package definition
 * @example
 * negateInterval({ lo: 1n, hi: 2n, exponent: 0 }) // => { lo: -2n, hi: -1n, exponent: 0 }
 */
export function negateInterval({ lo, hi, exponent }: Interval): Interval {
  return { lo: -hi, hi: -lo, exponent };
}

/**
 * An interval that contains every sum of a number of one and a number of the other.
 *
 * @exact    ends are rounded outward
 * @source   interval arithmetic
 * @example
 * addIntervals({ lo: 1n, hi: 2n, exponent: 0 }, { lo: 5n, hi: 6n, exponent: -1 }, 40) // => { lo: 15n, hi: 26n, exponent: -1 }
 */
export function addIntervals(a: Interval, b: Interval, digits: number): Interval {
  if (intervalSign(a) === 0) return b;
  if (intervalSign(b) === 0) return a;
  const top = Math.max(a.exponent + length(a), b.exponent + length(b));
  // Digits of the lesser one that fall below the greater one's last are dropped before they are spelled out.
  const exponent = Math.max(Math.min(a.exponent, b.exponent), top - digits - GUARD_DIGITS);
  const x = rescale(a, exponent);
  const y = rescale(b, exponent);
  return { lo: x.lo + y.lo, hi: x.hi + y.hi, exponent };
}

/**
 * An interval that contains every product of a number of one and a number of the other.
 *
 * @exact    ends are rounded outward
 * @source   interval arithmetic
 * @example
 * multiplyIntervals({ lo: -1n, hi: 2n, exponent: 0 }, { lo: 3n, hi: 4n, exponent: -1 }, 40) // => { lo: -4n, hi: 8n, exponent: -1 }
 */
export function multiplyIntervals(a: Interval, b: Interval, digits: number): Interval {
  let lo = a.lo * b.lo;
  let hi = lo;
  for (const product of [a.lo * b.hi, a.hi * b.lo, a.hi * b.hi]) {
    if (product < lo) lo = product;
    if (product > hi) hi = product;
  }
  return shorten({ lo, hi, exponent: a.exponent + b.exponent }, digits);
}

/**
 * An interval that contains every quotient of a number of one and a number of the other.
 *
 * @range    the divisor's interval must not contain 0
 * @exact    ends are rounded outward
 * @source   interval arithmetic
 * @throws   {RangeError} if the divisor's interval contains 0, which is a programmer's error
 * @example
 * divideIntervals({ lo: 1n, hi: 1n, exponent: 0 }, { lo: 4n, hi: 4n, exponent: 0 }, 1) // => { lo: 25000000000n, hi: 25000000000n, exponent: -11 }
 */
export function divideIntervals(a: Interval, b: Interval, digits: number): Interval {
  const sign = intervalSign(b);
  if (sign === undefined || sign === 0) throw new RangeError("an interval with 0 in it is no divisor");
  if (sign < 0) return divideIntervals(negateInterval(a), negateInterval(b), digits);
  const shift = Math.max(0, digits + GUARD_DIGITS + length(b) - length(a));
  const scale = powerOfTen(shift);
  const lo = floorDivide(a.lo * scale, a.lo < 0n ? b.lo : b.hi);
  const hi = ceilDivide(a.hi * scale, a.hi < 0n ? b.hi : b.lo);
  return shorten({ lo, hi, exponent: a.exponent - b.exponent - shift }, digits);
}

/** The number of digits of the longer end. */
function length({ lo, hi }: Interval): number {
  return Math.max(decimalLength(lo), decimalLength(hi));
}

function shorten(interval: Interval, digits: number): Interval {
  const excess = length(interval) - digits - GUARD_DIGITS;
  return excess <= 0 ? interval : rescale(interval, interval.exponent + excess);
}

function rescale(interval: Interval, exponent: number): Interval {
  const { lo, hi } = interval;
  if (interval.exponent === exponent) return interval;
  // A number far below the last digit kept is only a sign; its power of ten may be too long to spell out.
  if (exponent - interval.exponent > length(interval)) {
    return { lo: lo < 0n ? -1n : 0n, hi: hi > 0n ? 1n : 0n, exponent };
  }
  const scale = powerOfTen(Math.abs(interval.exponent - exponent));
  return interval.exponent > exponent
    ? { lo: lo * scale, hi: hi * scale, exponent }
    : { lo: floorDivide(lo, scale), hi: ceilDivide(hi, scale), exponent };
}
