/**
 * The greatest integer that is not above `n / d`.
 *
 * BigInt division truncates towards zero, which is the wrong way for negative numbers.
 *
 * @formula  floor(n / d)
 * @range    d > 0
 * @edge     -7 / 2 is -4, not -3
 * @source   package definition
 * @example
 * floorDivide(-7n, 2n) // => -4n
 */
export function floorDivide(n: bigint, d: bigint): bigint {
  const quotient = n / d;
  return n < 0n && quotient * d !== n ? quotient - 1n : quotient;
}

/**
 * The least integer that is not below `n / d`.
 *
 * @formula  ceil(n / d)
 * @range    d > 0
 * @edge     -7 / 2 is -3
 * @source   package definition
 * @example
 * ceilDivide(7n, 2n) // => 4n
 */
export function ceilDivide(n: bigint, d: bigint): bigint {
  const quotient = n / d;
  return n > 0n && quotient * d !== n ? quotient + 1n : quotient;
}

/**
 * The greatest common divisor of two integers, never negative.
 *
 * @range    any integers; the result is at least 0
 * @edge     gcd(0, 0) is 0
 * @source   Euclid, Elements VII.2
 * @example
 * greatestCommonDivisor(-12n, 18n) // => 6n
 */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) {
    // Small numbers are the common case, and their remainders are exact and several times quicker as doubles.
    if (x <= MAX_SAFE && y <= MAX_SAFE) return BigInt(smallDivisor(Number(x), Number(y)));
    [x, y] = [y, x % y];
  }
  return x;
}

const MAX_SAFE = BigInt(Number.MAX_SAFE_INTEGER);

function smallDivisor(a: number, b: number): number {
  let x = a;
  let y = b;
  while (y !== 0) {
    const remainder = x % y;
    x = y;
    y = remainder;
  }
  return x;
}
