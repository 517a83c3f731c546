import fc from "fast-check";
import { expect, test } from "vitest";
import { multiplyRational, negateRational, rational } from "../../src/number/rational.js";
import { ROUNDING_MODES, type RoundingMode, roundRational } from "../../src/number/rounding.js";

const options = { seed: 20261124, numRuns: 1000 };

/**
 * Rounding of n / d (d above 0) by its definition: of all integers near, keep those the mode allows, then take the
 * nearest, and of two as near the one that the mode prefers.
 */
function slowRound(n: bigint, d: bigint, mode: RoundingMode): bigint {
  const size = (x: bigint) => (x < 0n ? -x : x);
  const middle = n / d;
  const near = [-2n, -1n, 0n, 1n, 2n].map((step) => middle + step);
  const allowed: Record<string, (k: bigint) => boolean> = {
    up: (k) => (n < 0n ? k * d <= n : k * d >= n),
    down: (k) => (n < 0n ? k * d >= n : k * d <= n) && size(k) * d <= size(n),
    ceil: (k) => k * d >= n,
    floor: (k) => k * d <= n,
  };
  const preferred: Record<string, (a: bigint, b: bigint) => boolean> = {
    "half-up": (a, b) => size(a) > size(b),
    "half-down": (a, b) => size(a) < size(b),
    "half-even": (a) => a % 2n === 0n,
    "half-ceil": (a, b) => a > b,
    "half-floor": (a, b) => a < b,
  };
  const rest = near.filter(allowed[mode] ?? (() => true));
  return rest.reduce((best, k) => {
    const [ofK, ofBest] = [size(k * d - n), size(best * d - n)];
    return ofK < ofBest || (ofK === ofBest && (preferred[mode]?.(k, best) ?? false)) ? k : best;
  });
}

const mode = fc.constantFrom(...ROUNDING_MODES);
// Small denominators make ties frequent; the large ones reach 30 digits.
const value = fc
  .tuple(
    fc.oneof(fc.bigInt(-100n, 100n), fc.bigInt(-(10n ** 30n), 10n ** 30n)),
    fc.oneof(fc.bigInt(1n, 18n), fc.bigInt(1n, 10n ** 30n)),
  )
  .map(([n, d]) => rational(n, d));
const multiple = fc
  .tuple(fc.bigInt(1n, 20n), fc.constantFrom(1n, 2n, 3n, 7n, 9n, 10n, 100n))
  .map(([n, d]) => rational(n, d));

test("rounding to a multiple is rounding by definition over the integers", () => {
  fc.assert(
    fc.property(value, multiple, mode, (x, step, how) => {
      const expected = slowRound(x.n * step.d, x.d * step.n, how);
      expect(roundRational(x, step, how)).toEqual(multiplyRational(rational(expected), step));
    }),
    options,
  );
});

test("an exact tie (2 k + 1) / 2 of a multiple rounds by definition in every mode", () => {
  fc.assert(
    fc.property(fc.bigInt(-50n, 50n), multiple, mode, (k, step, how) => {
      const tie = multiplyRational(rational(2n * k + 1n, 2n), step);
      const expected = slowRound(2n * k + 1n, 2n, how);
      expect(roundRational(tie, step, how)).toEqual(multiplyRational(rational(expected), step));
    }),
    options,
  );
});

test("rounding twice changes nothing more, and rounding -x mirrors ceil and floor", () => {
  const mirrored: Partial<Record<RoundingMode, RoundingMode>> = {
    ceil: "floor",
    floor: "ceil",
    "half-ceil": "half-floor",
    "half-floor": "half-ceil",
  };
  fc.assert(
    fc.property(value, multiple, mode, (x, step, how) => {
      const once = roundRational(x, step, how);
      expect(roundRational(once, step, how)).toEqual(once);
      expect(roundRational(negateRational(x), step, mirrored[how] ?? how)).toEqual(negateRational(once));
    }),
    options,
  );
});
