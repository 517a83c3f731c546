import { formatNumber } from "../number/decimal-text.js";
import { ceilDivide, floorDivide, greatestCommonDivisor } from "../number/integer-division.js";
import { bitLength } from "../number/integer-size.js";
import { powerOfTen } from "../number/power-of-ten.js";
import { type Rational, rational } from "../number/rational.js";
import { formatReal } from "../number/real.js";

/** The order of two names by their code units: the same on every machine. */
export function compareNames(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Bits that a common denominator may have, some 1,233 digits: beyond, an exact sum is of no use to anybody. */
const MOST_BITS = 4096;

/**
 * The least common denominator of some numbers; nothing where it has more bits than are allowed.
 *
 * @source  package definition
 * @example
 * commonDenominator([rational(1n, 6n), rational(1n, 4n)]) // => 12n
 * commonDenominator([rational(1n, 6n), rational(1n, 4n)], 3) // => undefined
 */
export function commonDenominator(numbers: readonly Rational[], mostBits = MOST_BITS): bigint | undefined {
  let common = 1n;
  for (const d of new Set(numbers.map((number) => number.d))) {
    common *= d / greatestCommonDivisor(common, d);
    if (bitLength(common) > mostBits) return undefined;
  }
  return common;
}

/**
 * The sum of numbers, over their common denominator: one reduction instead of one a number.
 *
 * @formula sum(x)
 * @edge    the sum of nothing is 0
 * @exact   no rounding here
 * @source  package definition
 * @example
 * sumOf([rational(1n, 6n), rational(1n, 4n), rational(1n, 12n)]) // => { n: 1n, d: 2n }
 */
export function sumOf(numbers: readonly Rational[]): Rational {
  const common = commonDenominator(numbers, Number.MAX_SAFE_INTEGER) ?? 1n;
  return rational(
    numbers.reduce((sum, { n, d }) => sum + n * (common / d), 0n),
    common,
  );
}

/**
 * The text of a mean: exact, or cut after 30 significant digits with "…" where its denominator would be a giant.
 *
 * @formula sum(x) / n
 * @range   at least one number
 * @exact   cut, never rounded; only where the common denominator of the numbers has more than 1,233 digits
 * @source  package definition
 * @example
 * meanText([rational(1n), rational(2n), rational(2n)]) // => "5/3"
 */
export function meanText(numbers: readonly Rational[]): string {
  const count = BigInt(numbers.length);
  if (commonDenominator(numbers) !== undefined) {
    const { n, d } = sumOf(numbers);
    return formatNumber(rational(n, d * count));
  }
  const bounds = boundsOfSum(numbers);
  const near = bounds(FINEST);
  const decided = String(near.lo).slice(0, 40) === String(near.hi).slice(0, 40);
  const sum = decided ? bounds : boundsOfExactSum(numbers);
  return formatReal({
    kind: "enclosure",
    parts: [],
    combine: (_, digits) => {
      const { lo, hi, exponent } = sum(digits + 20);
      return { lo: floorDivide(lo, count), hi: ceilDivide(hi, count), exponent };
    },
  });
}

const FINEST = 640;

/** Bounds of a sum in units of 10^exponent. */
type SumBounds = (decimals: number) => {
  readonly lo: bigint;
  readonly hi: bigint;
  readonly exponent: number;
};

/** Each number is cut to some decimals, which is quick. */
function boundsOfSum(numbers: readonly Rational[]): SumBounds {
  return (decimals) => {
    const scale = powerOfTen(decimals);
    const lo = numbers.reduce((sum, { n, d }) => sum + floorDivide(n * scale, d), 0n);
    return { lo, hi: lo + BigInt(numbers.length), exponent: -decimals };
  };
}

/** For a sum that lies on a decimal itself, as 0.5: whatever the decimals, cut ones do not show it. */
function boundsOfExactSum(numbers: readonly Rational[]): SumBounds {
  const common = commonDenominator(numbers, Number.MAX_SAFE_INTEGER) ?? 1n;
  const whole = numbers.reduce((sum, { n, d }) => sum + n * (common / d), 0n);
  return (decimals) => {
    const scaled = whole * powerOfTen(decimals);
    return { lo: floorDivide(scaled, common), hi: ceilDivide(scaled, common), exponent: -decimals };
  };
}
