import { Decimal } from "decimal.js";
import { GUARD_DIGITS, type Interval } from "./interval.js";
import { powerOfTen } from "./power-of-ten.js";

/** decimal.js holds ln 10 to 1,025 digits and throws near there; its own guard digits need room below that. */
const MOST_PRECISION = 720;

/**
 * decimal.js documents ln and exp as correctly rounded, an error of one unit of the last digit. A hundred of them
 * cost two digits and leave nothing to that promise being slightly off (its guard digits are "empirically derived").
 */
const MARGIN_UNITS = 100n;

/** A constructor of our own for each precision: the application's global one must neither change nor matter. */
const constructors = new Map<number, typeof Decimal>();

function decimalWith(precision: number): typeof Decimal {
  const found = constructors.get(precision);
  if (found !== undefined) return found;
  const made = Decimal.clone({ defaults: true, precision });
  constructors.set(precision, made);
  return made;
}

/**
 * An interval that contains the natural logarithm of every number of an interval.
 *
 * @formula  ln(x)
 * @range    the interval's lower end above 0
 * @exact    ends are widened outward
 * @source   decimal.js `ln`, correctly rounded as documented, and a margin
 * @example
 * logarithmOfInterval({ lo: 1n, hi: 1n, exponent: 0 }, 40) // => { lo: 0n, hi: 0n, exponent: 0 }
 */
export function logarithmOfInterval(x: Interval, digits: number): Interval {
  return ofEnds(x, digits, (end) => end.ln());
}

/**
 * An interval that contains the exponential of every number of an interval.
 *
 * @formula  e ^ x
 * @range    ends within some hundred thousand of 0
 * @exact    ends are widened outward
 * @source   decimal.js `exp`, correctly rounded as documented, and a margin
 * @example
 * exponentialOfInterval({ lo: 0n, hi: 0n, exponent: 0 }, 1).lo < 10n ** 10n // => true
 */
export function exponentialOfInterval(x: Interval, digits: number): Interval {
  return ofEnds(x, digits, (end) => end.exp());
}

/** Both functions rise, so the ends of the interval give the ends of the result. */
function ofEnds({ lo, hi, exponent }: Interval, digits: number, apply: (end: Decimal) => Decimal): Interval {
  const precision = Math.min(digits + GUARD_DIGITS, MOST_PRECISION);
  const Precise = decimalWith(precision);
  const bounds = (end: bigint) => widen(apply(new Precise(`${end}e${exponent}`)), precision);
  const low = bounds(lo);
  const high = lo === hi ? low : bounds(hi);
  const shared = Math.min(low.exponent, high.exponent);
  return {
    lo: low.lo * powerOfTen(low.exponent - shared),
    hi: high.hi * powerOfTen(high.exponent - shared),
    exponent: shared,
  };
}

function widen(value: Decimal, precision: number): Interval {
  if (value.isZero()) return { lo: 0n, hi: 0n, exponent: 0 };
  const exponent = value.e - precision + 1;
  const [mantissa = "0"] = value.toExponential(precision - 1).split("e");
  const units = BigInt(mantissa.replace(".", ""));
  return { lo: units - MARGIN_UNITS, hi: units + MARGIN_UNITS, exponent };
}
