import { decimalLength, EXACT_BITS, rationalBits } from "./integer-size.js";
import { type Interval, intervalOf, multiplyIntervals } from "./interval.js";
import {
  addRational,
  compareRational,
  divideRational,
  multiplyRational,
  negateRational,
  powerRational,
  type Rational,
  rational,
  ZERO,
} from "./rational.js";
import { logarithmOfInterval } from "./transcendental.js";

/**
 * The irrational number coefficient * ln(radicand).
 *
 * The coefficient is not 0 and the radicand is above 1, so the sign is the coefficient's, and the value is
 * transcendental (Lindemann), hence never equal to a rational or to a root. Built by `makeLogarithm`.
 */
export interface Logarithm {
  readonly kind: "logarithm";
  readonly coefficient: Rational;
  readonly radicand: Rational;
}

/** Whole multipliers tried when two logarithms are put under one. */
const MOST_MULTIPLIER = 64n;

/**
 * The number coefficient * ln(radicand): 0 where it is 0, otherwise a logarithm form.
 *
 * @formula  coefficient * ln(radicand)
 * @range    radicand above 0
 * @edge     ln 1 is 0; ln(1/2) becomes -ln 2
 * @exact    no rounding here
 * @source   package definition
 * @example
 * makeLogarithm(ONE, rational(1n, 2n)) // => { kind: "logarithm", coefficient: { n: -1n, d: 1n }, radicand: { n: 2n, d: 1n } }
 */
export function makeLogarithm(coefficient: Rational, radicand: Rational): Rational | Logarithm {
  if (coefficient.n === 0n || radicand.n === radicand.d) return ZERO;
  if (radicand.n > radicand.d) return { kind: "logarithm", coefficient, radicand };
  const inverse = rational(radicand.d, radicand.n);
  return { kind: "logarithm", coefficient: negateRational(coefficient), radicand: inverse };
}

/**
 * The sum of two logarithm forms, where it is one again; otherwise nothing.
 *
 * @formula  a + b
 * @edge     ln 2 + ln 3 is ln 6; 2 ln 2 - ln 4 is 0; multipliers that are not whole up to 64 give undefined
 * @exact    no rounding here
 * @source   package definition
 * @example
 * addLogarithms({ kind: "logarithm", coefficient: ONE, radicand: rational(2n) }, { kind: "logarithm", coefficient: ONE, radicand: rational(3n) }) // => { kind: "logarithm", coefficient: { n: 1n, d: 1n }, radicand: { n: 6n, d: 1n } }
 */
export function addLogarithms(a: Logarithm, b: Logarithm): Rational | Logarithm | undefined {
  const ratio = logarithmRatio(b.radicand, a.radicand);
  if (ratio !== undefined) {
    return makeLogarithm(addRational(a.coefficient, multiplyRational(b.coefficient, ratio)), a.radicand);
  }
  const { n, d } = divideRational(a.coefficient, b.coefficient);
  if (n > MOST_MULTIPLIER || n < -MOST_MULTIPLIER || d > MOST_MULTIPLIER) return undefined;
  const bits = rationalBits(a.radicand) * Math.abs(Number(n)) + rationalBits(b.radicand) * Number(d);
  if (bits > EXACT_BITS) return undefined;
  const radicand = multiplyRational(
    powerRational(a.radicand, Number(n)),
    powerRational(b.radicand, Number(d)),
  );
  return makeLogarithm(divideRational(b.coefficient, rational(d)), radicand);
}

/**
 * The quotient of two logarithm forms, where it is rational; otherwise nothing, and then it is irrational.
 *
 * @formula  a / b
 * @edge     ln 10 / ln 1000 is 1/3; ln 2 / ln 3 gives undefined
 * @exact    no rounding here
 * @source   package definition
 * @example
 * divideLogarithms({ kind: "logarithm", coefficient: ONE, radicand: rational(10n) }, { kind: "logarithm", coefficient: ONE, radicand: rational(1000n) }) // => { n: 1n, d: 3n }
 */
export function divideLogarithms(a: Logarithm, b: Logarithm): Rational | undefined {
  const ratio = logarithmRatio(a.radicand, b.radicand);
  return ratio === undefined
    ? undefined
    : multiplyRational(divideRational(a.coefficient, b.coefficient), ratio);
}

/** A number written as a ^ ofA * b ^ ofB. */
interface Product {
  readonly value: Rational;
  readonly ofA: bigint;
  readonly ofB: bigint;
}

/**
 * ln a / ln b for a and b above 1, if it is rational.
 *
 * It is so just if a and b are whole powers of one number c. Dividing the greater by the lesser is then Euclid's
 * algorithm on the two exponents, and each quotient has fewer digits than what was divided; a quotient that has not
 * proves that there is no such c. This is complete, where trying small exponents would not be.
 */
function logarithmRatio(a: Rational, b: Rational): Rational | undefined {
  let greater: Product = { value: a, ofA: 1n, ofB: 0n };
  let lesser: Product = { value: b, ofA: 0n, ofB: 1n };
  for (;;) {
    if (compareRational(greater.value, lesser.value) < 0) [greater, lesser] = [lesser, greater];
    // a ^ ofA * b ^ ofB = 1 says that ofA ln a = -ofB ln b.
    if (lesser.value.n === lesser.value.d) return rational(-lesser.ofB, lesser.ofA);
    const value = divideRational(greater.value, lesser.value);
    if (value.n >= greater.value.n) return undefined;
    greater = { value, ofA: greater.ofA - lesser.ofA, ofB: greater.ofB - lesser.ofB };
  }
}

/**
 * An interval of about the given number of significant digits that contains a logarithm form.
 *
 * @exact    ends are widened outward
 * @source   decimal.js `ln`
 * @example
 * logarithmInterval({ kind: "logarithm", coefficient: ONE, radicand: rational(2n) }, 40).lo > 0n // => true
 */
export function logarithmInterval({ coefficient, radicand }: Logarithm, digits: number): Interval {
  // Near 1 the leading digits of the radicand say nothing about its logarithm.
  const excess = subtractedLength(radicand);
  const bare = logarithmOfInterval(intervalOf(radicand, digits + excess), digits);
  return multiplyIntervals(bare, intervalOf(coefficient, digits), digits);
}

function subtractedLength({ n, d }: Rational): number {
  return Math.max(0, decimalLength(d) - decimalLength(n - d) + 1);
}
