import { floorDivide } from "./integer-division.js";
import { powerOfTen } from "./power-of-ten.js";
import { multiplyRational, type Rational, rational } from "./rational.js";

/**
 * The rounding modes, named as in decimal.js.
 *
 * up and down: away from and toward zero. ceil and floor: toward plus and minus infinity. half-…: to the nearest,
 * and a tie away from zero (half-up), toward zero (half-down), to the even neighbour (half-even), toward plus
 * infinity (half-ceil), toward minus infinity (half-floor).
 *
 * @source   decimal.js, "Modes"
 */
export const ROUNDING_MODES = [
  "up",
  "down",
  "ceil",
  "floor",
  "half-up",
  "half-down",
  "half-even",
  "half-ceil",
  "half-floor",
] as const;

/** One of `ROUNDING_MODES`. */
export type RoundingMode = (typeof ROUNDING_MODES)[number];

/**
 * A rational rounded to a multiple of a step, such as 1/100 for two digits or 1000 for thousands.
 *
 * @formula  multiple * round(value / multiple)
 * @range    multiple above 0
 * @edge     a value that is a multiple already comes back unchanged in every mode
 * @exact    the mode decides; there is no other rounding
 * @source   package definition
 * @throws   {RangeError} if the multiple is not above 0, which is a programmer's error
 * @example
 * roundRational(rational(89_995n, 1000n), rational(1n, 100n), "half-up") // => { n: 90n, d: 1n }
 * roundRational(rational(-5n, 2n), rational(1n), "half-ceil") // => { n: -2n, d: 1n }
 */
export function roundRational(value: Rational, multiple: Rational, mode: RoundingMode): Rational {
  if (multiple.n <= 0n) throw new RangeError("rounding needs a multiple above 0");
  // Left unreduced: reducing would cost more than the division.
  const n = value.n * multiple.d;
  const d = value.d * multiple.n;
  const lower = floorDivide(n, d);
  const over = n - lower * d;
  if (over === 0n) return value;
  const twice = 2n * over;
  const toHalf = twice < d ? "below" : twice > d ? "above" : "tie";
  const upper = takesUpper(mode, { positive: n > 0n, toHalf, lowerIsEven: lower % 2n === 0n });
  return multiplyRational(rational(upper ? lower + 1n : lower), multiple);
}

/** Where a value stands strictly between two neighbouring multiples. */
interface Between {
  readonly positive: boolean;
  readonly toHalf: "below" | "tie" | "above";
  readonly lowerIsEven: boolean;
}

function takesUpper(mode: RoundingMode, { positive, toHalf, lowerIsEven }: Between): boolean {
  switch (mode) {
    case "up":
      return positive;
    case "down":
      return !positive;
    case "ceil":
      return true;
    case "floor":
      return false;
    case "half-up":
      return toHalf === "tie" ? positive : toHalf === "above";
    case "half-down":
      return toHalf === "tie" ? !positive : toHalf === "above";
    case "half-even":
      return toHalf === "tie" ? !lowerIsEven : toHalf === "above";
    case "half-ceil":
      return toHalf !== "below";
    case "half-floor":
      return toHalf === "above";
    default:
      return mode satisfies never;
  }
}

/** Kept only for the exponents that digits and units use; others are rare. */
const tens = new Map<number, Rational>();
const KEPT_EXPONENT = 64;

/**
 * Ten to a whole power, as a rational.
 *
 * @formula  10 ^ exponent
 * @range    a whole exponent, negative allowed
 * @source   package definition
 * @throws   {RangeError} if the exponent is not whole
 * @example
 * tenToThe(-2) // => { n: 1n, d: 100n }
 */
export function tenToThe(exponent: number): Rational {
  const found = tens.get(exponent);
  if (found !== undefined) return found;
  const power: Rational =
    exponent < 0 ? { n: 1n, d: powerOfTen(-exponent) } : { n: powerOfTen(exponent), d: 1n };
  if (Math.abs(exponent) <= KEPT_EXPONENT) tens.set(exponent, Object.freeze(power));
  return power;
}
