import { Decimal } from "decimal.js";
import {
  type Fraction,
  floorOf,
  formatFraction,
  fraction,
  HALF,
  isInteger,
  over,
  signOf,
} from "./fraction.js";
import {
  add,
  divide,
  integer,
  logarithm,
  multiply,
  NOTHING,
  negate,
  powerOf,
  type Real,
  rationalOf,
  real,
  scale,
  subtract,
} from "./real.js";
import { enclose } from "./real-enclose.js";
import { Refused } from "./refused.js";

const LADDER = [40, 80, 160, 320, 640] as const;

/** The sign of a number, by its form where that shows it, else at growing precision. */
export function sign(of: Real): -1 | 0 | 1 {
  const exact = rationalOf(of);
  if (exact !== undefined) return signOf(exact);
  const terms = [...of.terms.values()];
  const plain = terms.every((t) => t.atom.kind === "radical" || t.atom.kind === "log");
  const [first, ...others] = terms.map((t) => signOf(t.coefficient));
  if (plain && first !== undefined && others.every((s) => s === first)) return first;
  for (const digits of LADDER) {
    const found = enclose(of, digits);
    if (found?.low.gt(0)) return 1;
    if (found?.high.lt(0)) return -1;
  }
  throw new Refused("tie-undecided");
}

export const compare = (a: Real, b: Real): -1 | 0 | 1 => sign(subtract(a, b));
export const lower = (a: Real, b: Real): Real => (compare(a, b) <= 0 ? a : b);
export const higher = (a: Real, b: Real): Real => (compare(a, b) >= 0 ? a : b);
export const absolute = (of: Real): Real => (sign(of) < 0 ? negate(of) : of);

/** a / b, or undefined where b is zero. */
export function quotient(a: Real, b: Real): Real | undefined {
  return sign(b) === 0 ? undefined : divide(a, b);
}

/** base to a rational power, or undefined where there is no such real number. */
export function power(base: Real, exponent: Fraction): Real | undefined {
  const direction = sign(base);
  if (signOf(exponent) === 0) return integer(1);
  if (direction === 0) return signOf(exponent) > 0 ? NOTHING : undefined;
  if (direction > 0) return powerOf(base, exponent);
  if (!isInteger(exponent)) return undefined;
  const size = powerOf(negate(base), exponent);
  return exponent.n % 2n === 0n ? size : negate(size);
}

/** The natural logarithm, or undefined for zero and less. */
export function ln(of: Real): Real | undefined {
  return sign(of) <= 0 ? undefined : logarithm(of);
}

export function sum(of: readonly Real[]): Real {
  return of.reduce(add, NOTHING);
}

export const product = (of: readonly Real[]): Real => of.reduce(multiply, integer(1));

/** The greatest integer that is not above the number. */
export function floor(of: Real): bigint {
  const exact = rationalOf(of);
  if (exact !== undefined) return floorOf(exact);
  for (const digits of LADDER) {
    const found = enclose(of, digits);
    if (found === undefined) continue;
    const [low, high] = [found.low.floor(), found.high.floor()];
    if (low.eq(high)) return BigInt(low.toFixed());
    if (high.minus(low).eq(1)) {
      const between = BigInt(high.toFixed());
      return compare(of, integer(between)) >= 0 ? between : between - 1n;
    }
  }
  throw new Refused("tie-undecided");
}

/** A number rounded to a multiple of a unit above zero, in a mode by its name. */
export function roundTo(of: Real, unit: Fraction, mode: string): Real {
  const units = scale(of, over(fraction(1n), unit));
  const below = floor(units);
  if (compare(units, integer(below)) === 0) return of;
  return scale(integer(takesUpper(units, below, mode) ? below + 1n : below), unit);
}

/** Whether a number strictly between an integer and the next goes to the next. */
function takesUpper(units: Real, below: bigint, mode: string): boolean {
  const isPositive = below >= 0n; // strictly between two integers: above zero, or below it
  switch (mode) {
    case "up":
      return isPositive;
    case "down":
      return !isPositive;
    case "ceil":
      return true;
    case "floor":
      return false;
  }
  const toMiddle = compare(units, add(integer(below), real(HALF)));
  if (toMiddle !== 0) return toMiddle > 0;
  switch (mode) {
    case "half-up":
      return isPositive;
    case "half-down":
      return !isPositive;
    case "half-even":
      return below % 2n !== 0n;
    case "half-ceil":
      return true;
    case "half-floor":
      return false;
    default:
      throw new RangeError(`there is no rounding mode '${mode}'`);
  }
}

const SHOWN_DIGITS = 30;

/** Exact text of a rational number; 30 digits cut off and an ellipsis for another. */
export function formatReal(of: Real): string {
  const exact = rationalOf(of);
  if (exact !== undefined) return formatFraction(exact);
  for (const digits of LADDER) {
    const found = enclose(of, digits);
    if (found === undefined) continue;
    const [low, high] = [found.low, found.high].map((end) =>
      end.toSignificantDigits(SHOWN_DIGITS, Decimal.ROUND_DOWN).toFixed(),
    );
    if (low !== undefined && low === high && !found.low.isZero()) return `${withZeros(low)}…`;
  }
  throw new Refused("tie-undecided");
}

/** Decimal text with the zeros that make up the digits to show. */
function withZeros(text: string): string {
  const shown = text.replace("-", "").replace(".", "").replace(/^0+/, "").length;
  const point = text.includes(".") || shown >= SHOWN_DIGITS ? "" : ".";
  return `${text}${point}${"0".repeat(Math.max(0, SHOWN_DIGITS - shown))}`;
}
