import type { Rational } from "./rational.js";

/**
 * The size up to which powers and radicands are kept exact, in bits of numerator plus denominator.
 *
 * Inputs have at most 64 digits (213 bits) on each side, so products of some hundred inputs fit; beyond it an
 * exact form would cost more than the enclosure that replaces it.
 *
 * @source   package definition
 */
export const EXACT_BITS = 65_536;

/**
 * The number of decimal digits of an integer, without its sign.
 *
 * @edge     0 has one digit
 * @source   package definition
 * @example
 * decimalLength(-1234n) // => 4
 */
export function decimalLength(n: bigint): number {
  return (n < 0n ? -n : n).toString().length;
}

/**
 * The number of bits of an integer, without its sign, rounded up to a multiple of four.
 *
 * @edge     0 counts as 4
 * @source   package definition
 * @example
 * bitLength(255n) // => 8
 */
export function bitLength(n: bigint): number {
  return (n < 0n ? -n : n).toString(16).length * 4;
}

/**
 * The bits that a rational takes: numerator plus denominator.
 *
 * @source   package definition
 * @example
 * rationalBits(rational(255n, 256n)) // => 20
 */
export function rationalBits(value: Rational): number {
  return bitLength(value.n) + bitLength(value.d);
}
