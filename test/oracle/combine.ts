import type { COMBINE_NAMES, Combine } from "../../src/policy/node.js";
import { type Fraction, mustRead, ONE, over } from "./fraction.js";
import { integer, multiply, NOTHING, type Real, rationalOf } from "./real.js";
import { compare, higher, lower, power, product, quotient, sign, sum } from "./real-decide.js";
import { number, numberOr, UNDEFINED, type Value } from "./value.js";

/** A number and its weight, which is above zero. */
export interface Weighed {
  readonly x: Real;
  readonly w: Real;
}

type Best = Extract<Combine, { readonly best: number }>;

/** Numbers combined by a named way. `divisor` is what the weights are held against. */
export function combineNumbers(
  name: (typeof COMBINE_NAMES)[number],
  exponent: string | number | undefined,
  parts: readonly Weighed[],
  { isWeighted, divisor }: { readonly isWeighted: boolean; readonly divisor: Real },
): Value {
  const xs = parts.map(({ x }) => x);
  const weightedSum = (of: (x: Real) => Real): Real => sum(parts.map(({ x, w }) => multiply(w, of(x))));
  switch (name) {
    case "sum":
      return number(isWeighted ? weightedSum((x) => x) : sum(xs));
    case "mean":
    case "weighted-mean":
      return numberOr(
        quotient(
          weightedSum((x) => x),
          divisor,
        ),
      );
    case "geometric-mean":
      return geometricMean(parts, divisor);
    case "harmonic-mean": {
      if (xs.some((x) => sign(x) < 0)) return UNDEFINED;
      if (xs.some((x) => sign(x) === 0)) return number(NOTHING);
      return numberOr(
        quotient(
          divisor,
          weightedSum((x) => quotient(integer(1), x) ?? NOTHING),
        ),
      );
    }
    case "power-mean":
      return powerMean(parts, mustRead(exponent ?? 1), divisor);
    case "minimum":
      return number(xs.reduce(lower));
    case "maximum":
      return number(xs.reduce(higher));
    case "median":
      return number(median(xs));
  }
}

/** The mean of the k highest; undefined where there is none to take. */
export function bestOf(
  { best, absentAs, always = [] }: Best,
  parts: readonly { readonly id: string; readonly x: Real | undefined }[],
): Real | undefined {
  const filled = absentAs === "zero" ? parts.map(({ id, x }) => ({ id, x: x ?? NOTHING })) : parts;
  const known = filled.flatMap(({ id, x }) => (x === undefined ? [] : [{ id, x }]));
  const first = known.filter(({ id }) => always.includes(id));
  const others = known.filter(({ id }) => !always.includes(id)).sort((a, b) => compare(b.x, a.x));
  const taken = [...first, ...others.slice(0, Math.max(0, best - first.length))];
  if (taken.length === 0) return undefined;
  return quotient(sum(taken.map(({ x }) => x)), integer(absentAs === "zero" ? best : taken.length));
}

/** The product of x^(w / divisor). */
function geometricMean(parts: readonly Weighed[], divisor: Real): Value {
  if (parts.some(({ x }) => sign(x) < 0)) return UNDEFINED;
  if (parts.some(({ x }) => sign(x) === 0)) return number(NOTHING);
  const factors = parts.map(({ x, w }) => power(x, over(plain(w), plain(divisor))));
  const known = factors.filter((factor) => factor !== undefined);
  return known.length < factors.length ? UNDEFINED : number(product(known));
}

/** The root of the mean of the powers. */
function powerMean(parts: readonly Weighed[], p: Fraction, divisor: Real): Value {
  const terms = parts.map(({ x, w }) => {
    const raised = power(x, p);
    return raised === undefined ? undefined : multiply(w, raised);
  });
  const known = terms.filter((term) => term !== undefined);
  const mean = known.length < terms.length ? undefined : quotient(sum(known), divisor);
  return mean === undefined ? UNDEFINED : numberOr(power(mean, over(ONE, p)));
}

function median(of: readonly Real[]): Real {
  const sorted = [...of].sort(compare);
  const middle = sorted.length >> 1;
  const [below = NOTHING, above = NOTHING] = [sorted[middle - 1], sorted[middle]];
  if (sorted.length % 2 === 1) return above;
  return quotient(sum([below, above]), integer(2)) ?? NOTHING;
}

/** A weight as a fraction; weights are rational. */
function plain(of: Real): Fraction {
  const exact = rationalOf(of);
  if (exact === undefined) throw new TypeError("an irrational weight");
  return exact;
}
