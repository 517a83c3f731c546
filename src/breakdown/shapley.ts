import { type Rational, rational, ZERO } from "../number/rational.js";
import { type Real, realAdd, realCompare, realMultiply, realSubtract } from "../number/real.js";

/** Beyond so many players nothing is enumerated: 2^12 values are what one figure may cost. */
export const MOST_PLAYERS = 12;

/** The value of a coalition, given as a bit mask of players; nothing where it has none. */
export type CoalitionValue = (members: number) => Real | undefined;

/**
 * The Shapley values of up to twelve players: each one's marginal value, averaged over all orders in which they could
 * come. They sum exactly to the value of all players less the value of none.
 *
 * @formula  sum over S without i of |S|! (n - |S| - 1)! / n! * (v(S + i) - v(S))
 * @edge     undefined where there are more than twelve players, or a coalition has no value
 * @exact    no rounding here
 * @source   L. S. Shapley, "A Value for n-Person Games", Contributions to the Theory of Games II (1953)
 * @example
 * shapleyValues(2, (members) => rational([0n, 1n, 2n, 5n][members])) // => [{ n: 2n, d: 1n }, { n: 3n, d: 1n }]
 */
export function shapleyValues(count: number, value: CoalitionValue): readonly Real[] | undefined {
  if (count > MOST_PLAYERS) return undefined;
  const values: Real[] = [];
  for (let members = 0; members < 1 << count; members++) {
    const found = value(members);
    if (found === undefined) return undefined;
    values.push(found);
  }
  const shares = orderShares(count);
  return Array.from({ length: count }, (_, player) => {
    let sum: Real = ZERO;
    for (let members = 0; members < 1 << count; members++) {
      if ((members >> player) & 1) continue;
      const gain = realSubtract(values[members | (1 << player)] as Real, values[members] as Real);
      sum = realAdd(sum, realMultiply(shares[bitCount(members)] as Rational, gain));
    }
    return sum;
  });
}

/**
 * The Shapley values of the least of several values, each at its own value or at its reference, for any number of
 * players: between two neighbouring values the game asks only whether all are above, which has a closed form.
 *
 * @formula  between thresholds, with b players who must be at their value and c who must not:
 *   (b - 1)! c! / (b + c)! for each of the former, -b! (c - 1)! / (b + c)! for each of the latter
 * @edge     undefined where two numbers cannot be told apart
 * @exact    no rounding here
 * @source   package definition; the closed form follows from Shapley's by counting orders
 * @example
 * minimumShapley([rational(4n), rational(10n)], [rational(0n), rational(0n)]) // => [{ n: 2n, d: 1n }, { n: 2n, d: 1n }]
 */
export function minimumShapley(
  values: readonly Real[],
  references: readonly Real[],
): readonly Real[] | undefined {
  const ends = distinct([...values, ...references]);
  if (ends === undefined) return undefined;
  const sums: Real[] = values.map(() => ZERO);
  for (const [at, end] of ends.entries()) {
    const next = ends[at + 1];
    if (next === undefined) break;
    // whether a number is above every threshold between `end` and `next`
    const above = (x: Real): boolean => realCompare(x, end) === 1;
    const must = values.map((v, i) => above(v) && !above(references[i] as Real));
    const mustNot = values.map((v, i) => !above(v) && above(references[i] as Real));
    const never = values.some((v, i) => !above(v) && !above(references[i] as Real));
    if (never) continue;
    const [b, c] = [count(must), count(mustNot)];
    const length = realSubtract(next, end);
    for (const i of values.keys()) {
      const share = must[i]
        ? rational(factorial(b - 1) * factorial(c), factorial(b + c))
        : mustNot[i]
          ? rational(-factorial(b) * factorial(c - 1), factorial(b + c))
          : undefined;
      if (share !== undefined) sums[i] = realAdd(sums[i] as Real, realMultiply(share, length));
    }
  }
  return sums;
}

/**
 * The Owen values of players who belong to unions: unions come one after another, the players of one together, and
 * each player's marginal value is averaged over all orders that keep unions together. They sum exactly to the value
 * of all less the value of none, and a union's players sum to its Shapley value among unions.
 *
 * @param unions - the number of players of each union; players are numbered through, union by union
 * @formula  sum over unions R without k and players T of k without i of
 *   |R|! (m - |R| - 1)! / m! * |T|! (u - |T| - 1)! / u! * (v(R + T + i) - v(R + T))
 * @edge     undefined where a coalition has no value
 * @exact    no rounding here
 * @source   G. Owen, "Values of Games with a Priori Unions", Mathematical Economics and Game Theory (1977)
 * @example
 * owenValues([1, 1], (members) => rational([0n, 1n, 2n, 5n][members])) // => [{ n: 2n, d: 1n }, { n: 3n, d: 1n }]
 */
export function owenValues(unions: readonly number[], value: CoalitionValue): readonly Real[] | undefined {
  const known = new Map<number, Real>();
  const worth = (members: number): Real | undefined => {
    const found = known.get(members) ?? value(members);
    if (found !== undefined) known.set(members, found);
    return found;
  };
  const starts = unions.map((_, k) => unions.slice(0, k).reduce((a, b) => a + b, 0));
  const masks = unions.map((size, k) => ((1 << size) - 1) << (starts[k] as number));
  const among = orderShares(unions.length);
  const result: Real[] = [];
  for (const [k, size] of unions.entries()) {
    const others = masks.filter((_, other) => other !== k);
    const within = orderShares(size);
    const start = starts[k] as number;
    for (let player = 0; player < size; player++) {
      let sum: Real = ZERO;
      for (let chosen = 0; chosen < 1 << others.length; chosen++) {
        const before = others.reduce((mask, other, i) => ((chosen >> i) & 1 ? mask | other : mask), 0);
        for (let inside = 0; inside < 1 << size; inside++) {
          if ((inside >> player) & 1) continue;
          const members = before | (inside << start);
          const after = worth(members | (1 << (start + player)));
          const without = worth(members);
          if (after === undefined || without === undefined) return undefined;
          const share = rational(
            (among[bitCount(chosen)] as Rational).n * (within[bitCount(inside)] as Rational).n,
            (among[bitCount(chosen)] as Rational).d * (within[bitCount(inside)] as Rational).d,
          );
          sum = realAdd(sum, realMultiply(share, realSubtract(after, without)));
        }
      }
      result.push(sum);
    }
  }
  return result;
}

/** Of n players, the share of orders in which exactly a given set of s stands before a given player: s! (n-s-1)! / n! */
function orderShares(n: number): readonly Rational[] {
  return Array.from({ length: n }, (_, s) => rational(factorial(s) * factorial(n - s - 1), factorial(n)));
}

function factorial(n: number): bigint {
  let product = 1n;
  for (let i = 2n; i <= BigInt(n); i++) product *= i;
  return product;
}

function bitCount(members: number): number {
  let found = 0;
  for (let rest = members; rest > 0; rest >>= 1) found += rest & 1;
  return found;
}

function count(flags: readonly boolean[]): number {
  return flags.filter((flag) => flag).length;
}

/** The different numbers in rising order; nothing if two cannot be told apart. */
function distinct(numbers: readonly Real[]): readonly Real[] | undefined {
  let open = false;
  const sorted = [...numbers].sort((a, b) => {
    const sign = realCompare(a, b);
    if (sign === undefined) open = true;
    return sign ?? 0;
  });
  if (open) return undefined;
  return sorted.filter((x, i) => i === 0 || realCompare(x, sorted[i - 1] as Real) !== 0);
}
