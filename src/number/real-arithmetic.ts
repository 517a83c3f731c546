import { type Enclosure, isRational, type Real, shownSign } from "./enclosure.js";
import {
  addIntervals,
  divideIntervals,
  type Interval,
  multiplyIntervals,
  negateInterval,
} from "./interval.js";
import { addLogarithms, divideLogarithms, makeLogarithm } from "./logarithm.js";
import {
  addRational,
  divideRational,
  multiplyRational,
  negateRational,
  ONE,
  type Rational,
  rational,
  ZERO,
} from "./rational.js";
import { addRoots, invertRoot, multiplyRoots, type Root, rootBase, scaleRoot } from "./root.js";
import { logarithmOfInterval } from "./transcendental.js";

/**
 * The sum of two real numbers.
 *
 * @formula  a + b
 * @edge     roots and logarithms that combine stay exact; any others are enclosed
 * @exact    no rounding here
 * @source   package definition
 * @example
 * realAdd(rational(1n, 2n), rational(1n, 3n)) // => { n: 5n, d: 6n }
 */
export function realAdd(a: Real, b: Real): Real {
  if (isRational(a)) return isRational(b) ? addRational(a, b) : addToIrrational(b, a);
  if (isRational(b)) return addToIrrational(a, b);
  if (a.kind === "root" && b.kind === "root") return addRoots(a, b) ?? encloseTwo(a, b, addIntervals);
  if (a.kind === "logarithm" && b.kind === "logarithm") {
    return addLogarithms(a, b) ?? encloseTwo(a, b, addIntervals);
  }
  return encloseTwo(a, b, addIntervals);
}

function addToIrrational(a: Exclude<Real, Rational>, b: Rational): Real {
  if (b.n === 0n) return a;
  return a.kind === "root" ? scaleRoot(a, ONE, b) : encloseTwo(a, b, addIntervals);
}

/**
 * The first real number less the second.
 *
 * @formula  a - b
 * @edge     an object less itself is the rational 0, whatever its form
 * @exact    no rounding here
 * @source   package definition
 * @example
 * realSubtract(rational(1n, 2n), rational(1n, 3n)) // => { n: 1n, d: 6n }
 */
export function realSubtract(a: Real, b: Real): Real {
  return a === b ? ZERO : realAdd(a, realNegate(b));
}

/**
 * The real number with the other sign.
 *
 * @formula  -a
 * @exact    no rounding here
 * @source   package definition
 * @example
 * realNegate(rational(1n, 3n)) // => { n: -1n, d: 3n }
 */
export function realNegate(a: Real): Real {
  return isRational(a) ? negateRational(a) : multiplyByRational(a, rational(-1n));
}

/**
 * The product of two real numbers.
 *
 * @formula  a * b
 * @edge     roots without offset stay exact: 2^(1/3) * 4^(1/3) is the rational 2; 0 times anything is 0
 * @exact    no rounding here
 * @source   package definition
 * @example
 * realMultiply(rational(2n, 3n), rational(3n, 4n)) // => { n: 1n, d: 2n }
 */
export function realMultiply(a: Real, b: Real): Real {
  if (isRational(a)) return isRational(b) ? multiplyRational(a, b) : multiplyByRational(b, a);
  if (isRational(b)) return multiplyByRational(a, b);
  if (a.kind === "root" && b.kind === "root")
    return multiplyRoots(a, b) ?? encloseTwo(a, b, multiplyIntervals);
  return encloseTwo(a, b, multiplyIntervals);
}

function multiplyByRational(a: Exclude<Real, Rational>, b: Rational): Real {
  if (b.n === 0n) return ZERO;
  if (b.n === b.d) return a;
  switch (a.kind) {
    case "root":
      return scaleRoot(a, b, ZERO);
    case "logarithm":
      return makeLogarithm(multiplyRational(a.coefficient, b), a.radicand);
    case "enclosure":
      return b.d === 1n && b.n === -1n ? encloseOne(a, negateInterval) : encloseTwo(a, b, multiplyIntervals);
    default:
      return a satisfies never;
  }
}

/**
 * The first real number divided by the second; nothing if the second is 0, or is not provably other than 0 at
 * 640 digits.
 *
 * @formula  a / b
 * @edge     b = 0 gives undefined; ln 10 / ln 1000 is exactly 1/3; an object divided by itself is 1
 * @exact    no rounding here
 * @source   package definition
 * @example
 * realDivide(rational(1n), rational(3n)) // => { n: 1n, d: 3n }
 * realDivide(rational(1n), rational(0n)) // => undefined
 */
export function realDivide(a: Real, b: Real): Real | undefined {
  if (isRational(b)) {
    if (b.n === 0n) return undefined;
    return isRational(a) ? divideRational(a, b) : multiplyByRational(a, divideRational(ONE, b));
  }
  if (a === b && b.kind === "root") return ONE;
  if (b.kind === "root" && b.offset.n === 0n) return realMultiply(a, invertRoot(b));
  if (!isRational(a) && a.kind === "logarithm" && b.kind === "logarithm") {
    return divideLogarithms(a, b) ?? encloseQuotient(a, b);
  }
  return encloseQuotient(a, b);
}

function encloseQuotient(a: Real, b: Real): Real | undefined {
  const divisor = shownSign(b);
  if (divisor === undefined || divisor.sign === 0) return undefined;
  if (isRational(a) && a.n === 0n) return ZERO;
  const difference = realSubtract(a, b);
  if (isRational(difference) && difference.n === 0n) return ONE;
  return encloseTwo(a, b, divideIntervals, divisor.digits);
}

/**
 * The natural logarithm of a real number; nothing where it has none.
 *
 * @formula  ln(x)
 * @range    x above 0
 * @edge     x at or below 0, or not provably above 0 at 640 digits, gives undefined; ln 1 is the rational 0
 * @exact    no rounding here: a rational's or root's logarithm keeps its exact form
 * @source   package definition
 * @example
 * realLn(rational(1n)) // => { n: 0n, d: 1n }
 * realLn(rational(2n)) // => { kind: "logarithm", coefficient: { n: 1n, d: 1n }, radicand: { n: 2n, d: 1n } }
 * realLn(rational(-2n)) // => undefined
 */
export function realLn(x: Real): Real | undefined {
  if (isRational(x)) return x.n <= 0n ? undefined : makeLogarithm(ONE, x);
  return (x.kind === "root" ? lnOfRoot(x) : undefined) ?? encloseLn(x);
}

function lnOfRoot(root: Root): Real | undefined {
  const base = root.coefficient.n > 0n ? rootBase(root) : undefined;
  return base === undefined ? undefined : makeLogarithm(rational(1n, BigInt(root.index)), base);
}

function encloseLn(x: Real): Real | undefined {
  const shown = shownSign(x);
  if (shown?.sign !== 1) return undefined;
  return encloseOne(x, logarithmOfInterval, shown.digits);
}

function encloseOne(x: Real, combine: (x: Interval, digits: number) => Interval, leastDigits = 0): Enclosure {
  const part = { real: x, leastDigits };
  return { kind: "enclosure", parts: [part], combine: (boundsOf, digits) => combine(boundsOf(part), digits) };
}

function encloseTwo(
  a: Real,
  b: Real,
  combine: (a: Interval, b: Interval, digits: number) => Interval,
  leastDigitsOfB = 0,
): Enclosure {
  const first = { real: a, leastDigits: 0 };
  const second = { real: b, leastDigits: leastDigitsOfB };
  return {
    kind: "enclosure",
    parts: [first, second],
    combine: (boundsOf, digits) => combine(boundsOf(first), boundsOf(second), digits),
  };
}
