import { isRational, type Real, realInterval, shownSign } from "./enclosure.js";
import { floorDivide } from "./integer-division.js";
import { takeExactRoots } from "./integer-root.js";
import { EXACT_BITS, rationalBits } from "./integer-size.js";
import { type Interval, intervalOf, multiplyIntervals } from "./interval.js";
import { logarithmInterval, makeLogarithm } from "./logarithm.js";
import {
  divideRational,
  negateRational,
  ONE,
  powerRational,
  type Rational,
  rational,
  ZERO,
} from "./rational.js";
import { realDivide, realMultiply, realNegate } from "./real-arithmetic.js";
import { MOST_INDEX, makeRoot, type Root, rootBase } from "./root.js";
import { exponentialOfInterval, logarithmOfInterval } from "./transcendental.js";

/** Beyond e to this, about 10 to the 100,000, a power counts as having no value: nothing scored is that large. */
const MOST_ARGUMENT = 230_258n;
/** Whole powers of an enclosure up to this are multiplied out, which needs no sign of the base. */
const MOST_MULTIPLIED = 1024n;

/**
 * A real number to a rational power; nothing where it has no value.
 *
 * Rational where it is so: 8^(1/3) is 2, (4/9)^(3/2) is 8/27. A root of index up to 256 keeps its exact form; other
 * powers are enclosed through exp(exponent * ln(base)).
 *
 * @formula  base ^ exponent
 * @range    base above 0, or any base with a whole exponent
 * @edge     0^0 is 1, and x^0 for every x; 0 to a negative power is undefined; a negative base with an exponent that
 *           is not whole is undefined, odd roots too: (-8)^(1/3) has no value; so is a power beyond 10^100000 or
 *           below 10^-100000, and one of a base whose sign is open at 640 digits
 * @exact    no rounding here
 * @source   package definition
 * @example
 * realPower(rational(4n, 9n), rational(3n, 2n)) // => { n: 8n, d: 27n }
 * realPower(rational(2n), rational(1n, 2n)) // => { kind: "root", offset: { n: 0n, d: 1n }, coefficient: { n: 1n, d: 1n }, radicand: { n: 2n, d: 1n }, index: 2 }
 * realPower(rational(-8n), rational(1n, 3n)) // => undefined
 */
export function realPower(base: Real, exponent: Rational): Real | undefined {
  if (exponent.n === 0n) return ONE;
  if (exponent.n === exponent.d) return base;
  if (isRational(base)) return powerOfRational(base, exponent);
  const root = base.kind === "root" ? rootBase(base) : undefined;
  if (base.kind === "root" && root !== undefined) return powerOfRoot(base, root, exponent);
  return powerOfOther(base, exponent);
}

function powerOfRational(base: Rational, exponent: Rational): Real | undefined {
  if (base.n === 0n) return exponent.n > 0n ? ZERO : undefined;
  return withSign(base.n < 0n, exponent, () =>
    positivePower(base.n < 0n ? negateRational(base) : base, exponent),
  );
}

/** The base is coefficient * radicand ^ (1 / index), so a power of its index-th power is a power of a rational. */
function powerOfRoot(base: Root, toTheIndex: Rational, exponent: Rational): Real | undefined {
  const share = divideRational(exponent, rational(BigInt(base.index)));
  return withSign(base.coefficient.n < 0n, exponent, () => positivePower(toTheIndex, share));
}

function withSign(
  baseIsNegative: boolean,
  exponent: Rational,
  ofMagnitude: () => Real | undefined,
): Real | undefined {
  if (!baseIsNegative) return ofMagnitude();
  if (exponent.d !== 1n) return undefined;
  const power = ofMagnitude();
  return power !== undefined && exponent.n % 2n !== 0n ? realNegate(power) : power;
}

function positivePower(base: Rational, exponent: Rational): Real | undefined {
  if (base.n === base.d) return ONE;
  const { base: rest, index } = takeExactRoots(base, exponent.d);
  const power = rational(exponent.n, index);
  if (power.d <= BigInt(MOST_INDEX)) {
    const whole = floorDivide(power.n, power.d);
    const over = power.n - whole * power.d;
    const size = (whole < 0n ? -whole : whole) + over;
    if (size * BigInt(rationalBits(rest)) <= BigInt(EXACT_BITS)) {
      const coefficient = powerRational(rest, Number(whole));
      return makeRoot({ coefficient, radicand: powerRational(rest, Number(over)), index: Number(power.d) });
    }
  }
  return exponential(rest, power, 0);
}

function powerOfOther(base: Real, exponent: Rational): Real | undefined {
  const times = exponent.n < 0n ? -exponent.n : exponent.n;
  if (exponent.d === 1n && times <= MOST_MULTIPLIED) {
    const power = multipliedPower(base, Number(times));
    return exponent.n < 0n ? realDivide(ONE, power) : power;
  }
  const shown = shownSign(base);
  if (shown === undefined || shown.sign === 0) return undefined;
  const negative = shown.sign < 0;
  return withSign(negative, exponent, () =>
    exponential(negative ? realNegate(base) : base, exponent, shown.digits),
  );
}

function multipliedPower(base: Real, times: number): Real {
  if (times === 1) return base;
  const half = multipliedPower(base, Math.floor(times / 2));
  const square = realMultiply(half, half);
  return times % 2 === 0 ? square : realMultiply(square, base);
}

/** exp(exponent * ln(base)) of a base above 0, which its bounds show at `leastDigits`. */
function exponential(base: Real, exponent: Rational, leastDigits: number): Real | undefined {
  const argument = (interval: Interval, digits: number) =>
    multiplyIntervals(interval, intervalOf(exponent, digits), digits);
  // The logarithm of a rational has its own form, which knows how to deal with a base very near 1.
  const logarithm = isRational(base) ? makeLogarithm(ONE, base) : undefined;
  const lnOf = (interval: Interval, digits: number) =>
    logarithm !== undefined && !isRational(logarithm)
      ? logarithmInterval(logarithm, digits)
      : logarithmOfInterval(interval, digits);
  const first = Math.max(40, leastDigits);
  if (isBeyond(argument(lnOf(realInterval(base, first), first), first))) return undefined;
  const part = { real: base, leastDigits: first };
  return {
    kind: "enclosure",
    parts: [part],
    combine: (boundsOf, digits) =>
      exponentialOfInterval(argument(lnOf(boundsOf(part), digits), digits), digits),
  };
}

function isBeyond({ lo, hi, exponent }: Interval): boolean {
  const shift = 10n ** BigInt(Math.abs(exponent));
  const [scale, unit] = exponent < 0 ? [1n, shift] : [shift, 1n];
  return hi * scale > MOST_ARGUMENT * unit || lo * scale < -MOST_ARGUMENT * unit;
}
