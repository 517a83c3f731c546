import { greatestCommonDivisor } from "./integer-division.js";
import { integerRoot, perfectRoot, takeExactRoots } from "./integer-root.js";
import { decimalLength, EXACT_BITS, rationalBits } from "./integer-size.js";
import { addIntervals, GUARD_DIGITS, type Interval, intervalOf, multiplyIntervals } from "./interval.js";
import { powerOfTen } from "./power-of-ten.js";
import {
  addRational,
  compareRational,
  divideRational,
  multiplyRational,
  negateRational,
  ONE,
  powerRational,
  type Rational,
  signRational,
  subtractRational,
  ZERO,
} from "./rational.js";

/**
 * The irrational number offset + coefficient * radicand ^ (1 / index).
 *
 * The coefficient is not 0, the radicand is above 0 and the index is the least one, so that the value is irrational
 * for certain. Built by `makeRoot`, never by hand.
 */
export interface Root {
  readonly kind: "root";
  readonly offset: Rational;
  readonly coefficient: Rational;
  readonly radicand: Rational;
  readonly index: number;
}

/** The greatest index of a root form: comparing raises to it. Greater ones are enclosed instead. */
export const MOST_INDEX = 256;

/** What `makeRoot` is given; the offset is 0 unless said. */
export interface RootParts {
  readonly offset?: Rational;
  readonly coefficient: Rational;
  readonly radicand: Rational;
  readonly index: number;
}

/**
 * The number offset + coefficient * radicand ^ (1 / index): a rational where it is one, otherwise a root form.
 *
 * @formula  offset + coefficient * radicand ^ (1 / index)
 * @range    radicand above 0; index from 1 to 256
 * @edge     8 ^ (1/3) is the rational 2; 4 ^ (1/6) becomes 2 ^ (1/3)
 * @exact    no rounding here
 * @source   package definition
 * @example
 * makeRoot({ coefficient: ONE, radicand: rational(8n), index: 3 }) // => { n: 2n, d: 1n }
 */
export function makeRoot({ offset = ZERO, coefficient, radicand, index }: RootParts): Rational | Root {
  if (coefficient.n === 0n) return offset;
  const exact = takeExactRoots(radicand, BigInt(index));
  if (exact.index === 1n) return addRational(offset, multiplyRational(coefficient, exact.base));
  return { kind: "root", offset, coefficient, radicand: exact.base, index: Number(exact.index) };
}

/**
 * A root form times a rational, plus a rational.
 *
 * @formula  factor * root + shift
 * @edge     a factor of 0 leaves the shift
 * @exact    no rounding here
 * @source   package definition
 * @example
 * scaleRoot({ kind: "root", offset: ZERO, coefficient: ONE, radicand: rational(2n), index: 2 }, ZERO, ONE) // => { n: 1n, d: 1n }
 */
export function scaleRoot(root: Root, factor: Rational, shift: Rational): Rational | Root {
  if (factor.n === 0n) return shift;
  const offset = addRational(multiplyRational(root.offset, factor), shift);
  return { ...root, offset, coefficient: multiplyRational(root.coefficient, factor) };
}

/**
 * The sum of two root forms, where it is one again; otherwise nothing.
 *
 * @formula  a + b
 * @edge     the square roots of 8 and 2 combine, since one is twice the other; those of 2 and 3 do not
 * @exact    no rounding here
 * @source   package definition
 * @example
 * addRoots({ kind: "root", offset: ONE, coefficient: ONE, radicand: rational(8n), index: 2 }, { kind: "root", offset: ONE, coefficient: rational(-2n), radicand: rational(2n), index: 2 }) // => { n: 2n, d: 1n }
 */
export function addRoots(a: Root, b: Root): Rational | Root | undefined {
  // Both indices are the least that make the power rational, so a rational ratio needs equal ones.
  if (a.index !== b.index) return undefined;
  const ratio = perfectRoot(divideRational(a.radicand, b.radicand), a.index);
  if (ratio === undefined) return undefined;
  const offset = addRational(a.offset, b.offset);
  const coefficient = addRational(multiplyRational(a.coefficient, ratio), b.coefficient);
  return coefficient.n === 0n ? offset : { ...b, offset, coefficient };
}

/**
 * The product of two root forms without offset, where it is small enough to be one again; otherwise nothing.
 *
 * @formula  a * b
 * @edge     an offset, a common index above 256 or a radicand of very many digits gives undefined
 * @exact    no rounding here
 * @source   package definition
 * @example
 * multiplyRoots({ kind: "root", offset: ZERO, coefficient: ONE, radicand: rational(9n, 10n), index: 2 }, { kind: "root", offset: ZERO, coefficient: ONE, radicand: rational(9n, 10n), index: 2 }) // => { n: 9n, d: 10n }
 */
export function multiplyRoots(a: Root, b: Root): Rational | Root | undefined {
  if (a.offset.n !== 0n || b.offset.n !== 0n) return undefined;
  const index = commonIndex(a, b);
  if (index > MOST_INDEX) return undefined;
  const bits = rationalBits(a.radicand) * (index / a.index) + rationalBits(b.radicand) * (index / b.index);
  if (bits > EXACT_BITS) return undefined;
  const radicand = multiplyRational(
    powerRational(a.radicand, index / a.index),
    powerRational(b.radicand, index / b.index),
  );
  return makeRoot({ coefficient: multiplyRational(a.coefficient, b.coefficient), radicand, index });
}

/**
 * One divided by a root form without offset.
 *
 * @formula  1 / root
 * @range    a root form whose offset is 0
 * @exact    no rounding here
 * @source   package definition
 * @example
 * invertRoot({ kind: "root", offset: ZERO, coefficient: rational(2n), radicand: rational(3n), index: 2 }) // => { kind: "root", offset: { n: 0n, d: 1n }, coefficient: { n: 1n, d: 2n }, radicand: { n: 1n, d: 3n }, index: 2 }
 */
export function invertRoot(root: Root): Root {
  return {
    ...root,
    coefficient: divideRational(ONE, root.coefficient),
    radicand: divideRational(ONE, root.radicand),
  };
}

/**
 * Whether a root form is above (1) or below (-1) a rational; they are never equal.
 *
 * Decided by comparing powers, so it holds however near they are.
 *
 * @exact    no rounding here
 * @source   package definition
 * @example
 * compareRootWithRational({ kind: "root", offset: ZERO, coefficient: ONE, radicand: rational(2n), index: 2 }, rational(3n, 2n)) // => -1
 */
export function compareRootWithRational(root: Root, value: Rational): -1 | 1 {
  const bare = divideRational(subtractRational(value, root.offset), root.coefficient);
  const above = bare.n <= 0n || compareRational(root.radicand, powerRational(bare, root.index)) > 0;
  return above === root.coefficient.n > 0n ? 1 : -1;
}

/**
 * Which of two root forms is the greater, where powers can tell: they have one offset and a common index up to 256.
 *
 * @edge     nothing (undefined) for any others
 * @exact    no rounding here
 * @source   package definition
 * @example
 * compareRoots({ kind: "root", offset: ZERO, coefficient: ONE, radicand: rational(2n), index: 2 }, { kind: "root", offset: ZERO, coefficient: ONE, radicand: rational(3n), index: 3 }) // => -1
 */
export function compareRoots(a: Root, b: Root): -1 | 0 | 1 | undefined {
  if (compareRational(a.offset, b.offset) !== 0) return undefined;
  const sign = signRational(a.coefficient);
  const other = signRational(b.coefficient);
  if (sign !== other) return sign < other ? -1 : 1;
  const index = commonIndex(a, b);
  if (index > MOST_INDEX) return undefined;
  const bits = powerBits(a, index) + powerBits(b, index);
  if (bits > EXACT_BITS) return undefined;
  const order = compareRational(barePower(a, index), barePower(b, index));
  return sign > 0 ? order : order === 0 ? 0 : order > 0 ? -1 : 1;
}

/** The size of coefficient ^ power * radicand ^ (power / index), before it is spelled out. */
function powerBits({ coefficient, radicand, index }: Root, power: number): number {
  return rationalBits(coefficient) * power + rationalBits(radicand) * (power / index);
}

/** The magnitude of the part without offset, raised to a multiple of its index. */
function barePower({ coefficient, radicand, index }: Root, power: number): Rational {
  const magnitude = coefficient.n < 0n ? negateRational(coefficient) : coefficient;
  return multiplyRational(powerRational(magnitude, power), powerRational(radicand, power / index));
}

/**
 * What a root form without offset gives when raised to its index, apart from its sign: a rational above 0.
 *
 * @formula  |coefficient| ^ index * radicand
 * @edge     nothing (undefined) where an offset is in the way or the result has very many digits
 * @exact    no rounding here
 * @source   package definition
 * @example
 * rootBase({ kind: "root", offset: ZERO, coefficient: rational(-3n), radicand: rational(2n), index: 2 }) // => { n: 18n, d: 1n }
 */
export function rootBase(root: Root): Rational | undefined {
  if (root.offset.n !== 0n || powerBits(root, root.index) > EXACT_BITS) return undefined;
  return barePower(root, root.index);
}

/**
 * An interval of about the given number of significant digits that contains a root form.
 *
 * @exact    ends are rounded outward
 * @source   package definition
 * @example
 * rootInterval({ kind: "root", offset: ZERO, coefficient: ONE, radicand: rational(2n), index: 2 }, 1) // => { lo: 14142135623n, hi: 14142135624n, exponent: -10 }
 */
export function rootInterval(root: Root, digits: number): Interval {
  const bare = bareInterval(root.radicand, root.index, digits);
  const scaled = multiplyIntervals(bare, intervalOf(root.coefficient, digits), digits);
  return addIntervals(scaled, intervalOf(root.offset, digits), digits);
}

function bareInterval({ n, d }: Rational, index: number, digits: number): Interval {
  const magnitude = Math.floor((decimalLength(n) - decimalLength(d)) / index);
  const shift = digits + GUARD_DIGITS - magnitude - 1;
  const scale = powerOfTen(Math.abs(shift) * index);
  const lo = integerRoot(shift < 0 ? n / (d * scale) : (n * scale) / d, index);
  return { lo, hi: lo + 1n, exponent: 0 - shift };
}

function commonIndex(a: Root, b: Root): number {
  return (a.index * b.index) / Number(greatestCommonDivisor(BigInt(a.index), BigInt(b.index)));
}
