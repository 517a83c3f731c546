import { type Interval, intervalOf, intervalSign } from "./interval.js";
import { type Logarithm, logarithmInterval } from "./logarithm.js";
import type { Rational } from "./rational.js";
import { type Root, rootInterval } from "./root.js";

/**
 * A real number known by bounds that can be made as near as wanted: a result of other numbers' bounds.
 *
 * It may be rational without anybody knowing. Built by the arithmetic of `real.ts`.
 */
export interface Enclosure {
  readonly kind: "enclosure";
  readonly parts: readonly EnclosurePart[];
  /** Bounds of the result; `boundsOf` gives those of a part. */
  readonly combine: (boundsOf: (part: EnclosurePart) => Interval, digits: number) => Interval;
}

/** A number that an enclosure is made of, and the digits below which its bounds are of no use (they contain 0). */
export interface EnclosurePart {
  readonly real: Real;
  readonly leastDigits: number;
}

/** A number that is not written as a rational: a root, a logarithm or an enclosure. */
export type Irrational = Root | Logarithm | Enclosure;

/** A real number: a `Rational` wherever it is known to be one, otherwise one of the irrational forms. */
export type Real = Rational | Irrational;

/** The finest precision, in significant digits: what is open there stays open. decimal.js fails near 1,200. */
export const FINEST_DIGITS = 640;

/** The precisions tried in turn, in significant digits. */
export const REFINEMENTS: readonly number[] = [40, 80, 160, 320, FINEST_DIGITS];

/**
 * Whether a real number is known to be rational; it is then used as a `Rational` as it is.
 *
 * @source   package definition
 * @example
 * isRational(rational(1n, 3n)) // => true
 * isRational({ kind: "logarithm", coefficient: ONE, radicand: rational(2n) }) // => false
 */
export function isRational(x: Real): x is Rational {
  return !("kind" in x);
}

/** Bounds found so far, so that a number with many uses is worked out once per precision. */
const known = new WeakMap<Irrational, Map<number, Interval>>();

/**
 * An interval of about the given number of significant digits that contains a real number.
 *
 * The number of digits is aimed at, not promised: a difference of near numbers has fewer.
 *
 * @exact    ends are rounded outward
 * @source   package definition
 * @example
 * realInterval(rational(1n, 4n), 1) // => { lo: 25000000000n, hi: 25000000000n, exponent: -11 }
 */
export function realInterval(x: Real, digits: number): Interval {
  if (isRational(x)) return intervalOf(x, digits);
  // A stack of our own: a sum of ten thousand terms is ten thousand deep, which recursion does not survive.
  const waiting: { readonly real: Irrational; readonly digits: number }[] = [{ real: x, digits }];
  for (let top = waiting.at(-1); top !== undefined; top = waiting.at(-1)) {
    const missing = recall(top.real, top.digits) === undefined ? missingParts(top.real, top.digits) : [];
    if (missing.length > 0) {
      waiting.push(...missing);
      continue;
    }
    waiting.pop();
    if (recall(top.real, top.digits) === undefined)
      remember(top.real, top.digits, workOut(top.real, top.digits));
  }
  return recall(x, digits) ?? workOut(x, digits);
}

/** Goes one level deep: the bounds that an enclosure asks for have been remembered by now. */
function workOut(x: Irrational, digits: number): Interval {
  switch (x.kind) {
    case "root":
      return rootInterval(x, digits);
    case "logarithm":
      return logarithmInterval(x, digits);
    case "enclosure":
      return x.combine(({ real, leastDigits }) => realInterval(real, Math.max(digits, leastDigits)), digits);
    default:
      return x satisfies never;
  }
}

function missingParts(
  x: Irrational,
  digits: number,
): { readonly real: Irrational; readonly digits: number }[] {
  if (x.kind !== "enclosure") return [];
  return x.parts.flatMap(({ real, leastDigits }) => {
    const wanted = Math.max(digits, leastDigits);
    return isRational(real) || recall(real, wanted) !== undefined ? [] : [{ real, digits: wanted }];
  });
}

function recall(x: Irrational, digits: number): Interval | undefined {
  return known.get(x)?.get(digits);
}

function remember(x: Irrational, digits: number, interval: Interval): void {
  const found = known.get(x);
  if (found === undefined) known.set(x, new Map([[digits, interval]]));
  else found.set(digits, interval);
}

/** A number's sign, and the first of `REFINEMENTS` whose bounds show it. */
export interface ShownSign {
  readonly sign: -1 | 0 | 1;
  readonly digits: number;
}

/**
 * The sign of a real number as its bounds show it; nothing if they still contain 0 at 640 digits.
 *
 * @source   package definition
 * @example
 * shownSign(rational(-1n, 3n)) // => { sign: -1, digits: 40 }
 */
export function shownSign(x: Real): ShownSign | undefined {
  for (const digits of REFINEMENTS) {
    const sign = intervalSign(realInterval(x, digits));
    if (sign !== undefined) return { sign, digits };
  }
  return undefined;
}
