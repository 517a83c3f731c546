/** The factors of a positive integer: primes, and what is left of a large one when the small primes are out. */
export type Factors = ReadonlyMap<bigint, bigint>;

const LIMIT = 5000;
const SMALL_PRIMES: readonly bigint[] = sieve(LIMIT);
const known = new Map<bigint, Factors>();

/**
 * A positive integer as a product of powers. The bases are primes up to 5000 and at most one more factor, which
 * is no perfect power; it may be composite, and then only a cancellation goes unseen.
 */
export function factorsOf(integer: bigint): Factors {
  const before = known.get(integer);
  if (before !== undefined) return before;
  const factors = new Map<bigint, bigint>();
  let rest = integer;
  for (const p of SMALL_PRIMES) {
    if (p * p > rest) break;
    while (rest % p === 0n) {
      rest /= p;
      factors.set(p, (factors.get(p) ?? 0n) + 1n);
    }
  }
  if (rest > 1n) {
    const { base, power } = perfectPower(rest);
    factors.set(base, (factors.get(base) ?? 0n) + power);
  }
  known.set(integer, factors);
  return factors;
}

/** The integer as base^power with the highest power. Its smallest prime is large, so the power is small. */
function perfectPower(integer: bigint): { base: bigint; power: bigint } {
  if (integer < BigInt(LIMIT) ** 2n) return { base: integer, power: 1n };
  const most = Math.ceil(integer.toString(2).length / 12);
  for (let power = BigInt(most); power >= 2n; power--) {
    const base = rootBelow(integer, power);
    if (base ** power === integer) return { base, power };
  }
  return { base: integer, power: 1n };
}

/** The greatest integer whose power is not above the given one, by halving. */
export function rootBelow(integer: bigint, power: bigint): bigint {
  let low = 0n;
  let high = 1n << (BigInt(integer.toString(2).length) / power + 1n);
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** power <= integer) low = middle;
    else high = middle;
  }
  return low;
}

function sieve(limit: number): bigint[] {
  const primes: number[] = [];
  for (let n = 2; n <= limit; n++) if (primes.every((p) => n % p !== 0)) primes.push(n);
  return primes.map(BigInt);
}
