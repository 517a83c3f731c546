import { FINEST_DIGITS, isRational, REFINEMENTS, type Real, realInterval } from "./enclosure.js";
import { intervalHigh, intervalLow } from "./interval.js";
import { addRational, compareRational, multiplyRational, type Rational, rational } from "./rational.js";
import { compareRootWithRational } from "./root.js";
import { type RoundingMode, roundRational } from "./rounding.js";

/** The rounded value; or, if it is undecided at 640 digits, the two values that it may be, the lesser first. */
export type RoundedReal =
  | { readonly ok: true; readonly value: Rational }
  | { readonly ok: false; readonly candidates: readonly [Rational, Rational] };

/**
 * A real number rounded to a multiple of a step, or the two candidates if 640 digits do not decide it.
 *
 * Bounds are refined until both ends round to one value. A root is always decided: it is irrational, so it stands on
 * one side of the edge between the candidates, and comparing powers tells which.
 *
 * @range    multiple above 0
 * @edge     only an enclosure can be undecided: one that is, unknown to anybody, exactly on an edge
 * @exact    the mode decides; there is no other rounding, and never a guess
 * @source   package definition
 * @throws   {RangeError} if the multiple is not above 0, which is a programmer's error
 * @example
 * realRound(rational(5n, 2n), rational(1n), "half-even") // => { ok: true, value: { n: 2n, d: 1n } }
 */
export function realRound(x: Real, multiple: Rational, mode: RoundingMode): RoundedReal {
  if (isRational(x)) return { ok: true, value: roundRational(x, multiple, mode) };
  for (const digits of REFINEMENTS) {
    const { low, high } = roundedBounds(x, multiple, mode, digits);
    if (compareRational(low, high) === 0) return { ok: true, value: low };
  }
  const bounds = roundedBounds(x, multiple, mode, FINEST_DIGITS);
  if (x.kind !== "root") return { ok: false, candidates: [bounds.low, bounds.high] };
  const side = compareRootWithRational(x, edgeBetween(bounds, multiple, mode));
  return { ok: true, value: side < 0 ? bounds.low : bounds.high };
}

/** The rounded ends of a number's bounds, and the lower end itself. */
interface Bounds {
  readonly low: Rational;
  readonly high: Rational;
  readonly end: Rational;
}

function roundedBounds(x: Real, multiple: Rational, mode: RoundingMode, digits: number): Bounds {
  const interval = realInterval(x, digits);
  const end = intervalLow(interval);
  const high = roundRational(intervalHigh(interval), multiple, mode);
  return { low: roundRational(end, multiple, mode), high, end };
}

/** Where the rounding of numbers jumps from one candidate to the other: half way between, or at a multiple. */
function edgeBetween({ low, high, end }: Bounds, multiple: Rational, mode: RoundingMode): Rational {
  return mode.startsWith("half-")
    ? multiplyRational(addRational(low, high), rational(1n, 2n))
    : roundRational(end, multiple, "half-even");
}
