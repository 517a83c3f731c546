import { bitLength } from "./integer-size.js";
import { type Rational, rational } from "./rational.js";

/**
 * The greatest integer whose power is not above a number.
 *
 * @formula  floor(n ^ (1 / index))
 * @range    n 0 or more; index 1 or more
 * @source   Newton's method on integers, started above the root so that it only falls
 * @example
 * integerRoot(80n, 4) // => 2n
 * integerRoot(81n, 4) // => 3n
 */
export function integerRoot(n: bigint, index: number): bigint {
  if (index === 1 || n < 2n) return n;
  const bits = bitLength(n);
  if (bits <= index) return 1n;
  const power = BigInt(index);
  const less = power - 1n;
  // The upper half of the digits, found first, leaves one or two steps at full length.
  const shift = BigInt(Math.floor(bits / (2 * index)));
  let root =
    shift > 4n ? (integerRoot(n >> (shift * power), index) + 1n) << shift : 1n << (BigInt(bits) / power + 1n);
  for (;;) {
    const next = (less * root + n / root ** less) / power;
    if (next >= root) return root;
    root = next;
  }
}

/**
 * The rational whose power is exactly a given rational; nothing if there is none.
 *
 * @formula  value ^ (1 / index)
 * @range    value above 0; index 1 or more
 * @exact    no rounding here
 * @source   package definition
 * @example
 * perfectRoot(rational(8n, 27n), 3) // => { n: 2n, d: 3n }
 * perfectRoot(rational(2n), 2) // => undefined
 */
export function perfectRoot(value: Rational, index: number): Rational | undefined {
  // In lowest terms a fraction is a perfect power just if both its sides are.
  const n = wholeRoot(value.n, index);
  if (n === undefined) return undefined;
  const d = wholeRoot(value.d, index);
  return d === undefined ? undefined : rational(n, d);
}

function wholeRoot(n: bigint, index: number): bigint | undefined {
  const root = integerRoot(n, index);
  return root ** BigInt(index) === n ? root : undefined;
}

/**
 * A base and a root index with every exact root taken, so that what is left is irrational unless the index is 1.
 *
 * @formula  the same value base ^ (1 / index), with the least index
 * @range    base above 0; index above 0
 * @exact    no rounding here
 * @source   package definition
 * @example
 * takeExactRoots(rational(4n), 6n) // => { base: { n: 2n, d: 1n }, index: 3n }
 */
export function takeExactRoots(
  base: Rational,
  index: bigint,
): { readonly base: Rational; readonly index: bigint } {
  if (base.n === base.d) return { base, index: 1n };
  let rest = base;
  let left = index;
  let untried = index;
  // A perfect p-th power other than 1 has at least p + 1 bits, so greater primes need no trial.
  const last = BigInt(leastBits(base));
  for (let prime = 2n; untried > 1n && prime <= last; prime += 1n) {
    for (; untried % prime === 0n; untried /= prime) {
      const root = perfectRoot(rest, Number(prime));
      if (root === undefined) continue;
      rest = root;
      left /= prime;
    }
  }
  return { base: rest, index: left };
}

function leastBits({ n, d }: Rational): number {
  if (n === 1n) return bitLength(d);
  return d === 1n ? bitLength(n) : Math.min(bitLength(n), bitLength(d));
}
