/** Choices that look random and are the same for the same seed. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 to below a limit. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let x = this.#state;
    x = Math.imul(x ^ (x >>> 15), x | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) % limit;
  }

  /** A whole number from 0 to a limit that may be large. */
  upTo(limit: bigint): bigint {
    const drawn = (BigInt(this.below(2 ** 31)) << 31n) | BigInt(this.below(2 ** 31));
    return drawn % (limit + 1n);
  }

  /** The same values in another order. */
  shuffled<T>(values: readonly T[]): readonly T[] {
    const out = [...values];
    for (let i = out.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      const [a, b] = [out[i] as T, out[j] as T];
      out[i] = b;
      out[j] = a;
    }
    return out;
  }
}
