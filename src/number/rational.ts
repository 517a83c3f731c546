import { floorDivide, greatestCommonDivisor } from "./integer-division.js";

/** An exact fraction in lowest terms, with a positive denominator. Built by `rational`, never by hand. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/**
 * The fraction `n / d` in lowest terms.
 *
 * @formula  n / d
 * @range    any integers with d other than 0; the result's denominator is above 0
 * @edge     a negative denominator moves its sign to the numerator; 0 / d is 0 / 1
 * @exact    no rounding here
 * @source   package definition
 * @throws   {RangeError} if d is 0, which is a programmer's error
 * @example
 * rational(6n, -4n) // => { n: -3n, d: 2n }
 */
export function rational(n: bigint, d = 1n): Rational {
  if (d === 1n) return { n, d };
  if (d === 0n) throw new RangeError("a rational needs a denominator other than 0");
  const divisor = greatestCommonDivisor(n, d);
  const signed = d < 0n ? -divisor : divisor;
  return signed === 1n ? { n, d } : { n: n / signed, d: d / signed };
}

/** The rational 0. */
export const ZERO: Rational = Object.freeze({ n: 0n, d: 1n });

/** The rational 1. */
export const ONE: Rational = Object.freeze({ n: 1n, d: 1n });

/**
 * The sum of two rationals.
 *
 * @formula  a + b
 * @exact    no rounding here
 * @source   package definition
 * @example
 * addRational(rational(1n, 2n), rational(1n, 3n)) // => { n: 5n, d: 6n }
 */
export function addRational(a: Rational, b: Rational): Rational {
  if (a.d === b.d) return rational(a.n + b.n, a.d);
  // A whole number added to a fraction in lowest terms leaves it in lowest terms.
  if (a.d === 1n) return { n: a.n * b.d + b.n, d: b.d };
  if (b.d === 1n) return { n: a.n + b.n * a.d, d: a.d };
  return rational(a.n * b.d + b.n * a.d, a.d * b.d);
}

/**
 * The first rational less the second.
 *
 * @formula  a - b
 * @exact    no rounding here
 * @source   package definition
 * @example
 * subtractRational(rational(1n, 2n), rational(1n, 3n)) // => { n: 1n, d: 6n }
 */
export function subtractRational(a: Rational, b: Rational): Rational {
  return addRational(a, negateRational(b));
}

/**
 * The product of two rationals.
 *
 * @formula  a * b
 * @exact    no rounding here
 * @source   package definition
 * @example
 * multiplyRational(rational(2n, 3n), rational(3n, 4n)) // => { n: 1n, d: 2n }
 */
export function multiplyRational(a: Rational, b: Rational): Rational {
  return rational(a.n * b.n, a.d * b.d);
}

/**
 * The first rational divided by the second.
 *
 * @formula  a / b
 * @range    b other than 0
 * @exact    no rounding here
 * @source   package definition
 * @throws   {RangeError} if b is 0, which is a programmer's error
 * @example
 * divideRational(rational(1n), rational(-3n)) // => { n: -1n, d: 3n }
 */
export function divideRational(a: Rational, b: Rational): Rational {
  if (b.n === 0n) throw new RangeError("a rational cannot be divided by 0");
  return rational(a.n * b.d, a.d * b.n);
}

/**
 * The rational with the other sign.
 *
 * @formula  -a
 * @edge     0 stays 0; there is no negative zero
 * @source   package definition
 * @example
 * negateRational(rational(1n, 3n)) // => { n: -1n, d: 3n }
 */
export function negateRational(a: Rational): Rational {
  return { n: -a.n, d: a.d };
}

/**
 * Which of two rationals is the greater: -1 where a < b, 0 where they are equal, 1 where a > b.
 *
 * @source   package definition
 * @example
 * compareRational(rational(1n, 3n), rational(333n, 1000n)) // => 1
 */
export function compareRational(a: Rational, b: Rational): -1 | 0 | 1 {
  if (a.d === b.d) return a.n < b.n ? -1 : a.n > b.n ? 1 : 0;
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The sign of a rational: -1, 0 or 1.
 *
 * @source   package definition
 * @example
 * signRational(rational(-1n, 3n)) // => -1
 */
export function signRational(a: Rational): -1 | 0 | 1 {
  return a.n < 0n ? -1 : a.n > 0n ? 1 : 0;
}

/**
 * A rational to a whole power.
 *
 * @formula  base ^ exponent
 * @range    a whole exponent, negative allowed
 * @edge     0 to the power 0 is 1
 * @exact    no rounding here
 * @source   package definition
 * @throws   {RangeError} if the exponent is not whole, or if 0 is raised to a negative power
 * @example
 * powerRational(rational(2n, 3n), -2) // => { n: 9n, d: 4n }
 */
export function powerRational(base: Rational, exponent: number): Rational {
  if (!Number.isSafeInteger(exponent)) throw new RangeError("a rational is raised to whole powers only");
  if (exponent < 0) return powerRational(divideRational(ONE, base), -exponent);
  const power = BigInt(exponent);
  // Powers of coprime numbers are coprime, so there is nothing to reduce.
  return { n: base.n ** power, d: base.d ** power };
}

/**
 * The greatest integer that is not above a rational.
 *
 * @formula  floor(a)
 * @edge     -1/2 gives -1
 * @source   package definition
 * @example
 * floorRational(rational(-1n, 2n)) // => -1n
 */
export function floorRational(a: Rational): bigint {
  return a.d === 1n ? a.n : floorDivide(a.n, a.d);
}
