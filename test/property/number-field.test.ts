import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addRational,
  compareRational,
  divideRational,
  floorRational,
  multiplyRational,
  negateRational,
  ONE,
  powerRational,
  type Rational,
  rational,
  subtractRational,
  ZERO,
} from "../../src/number/rational.js";

const options = { seed: 20261124, numRuns: 500 };
const most = 10n ** 30n;
const integer = fc.oneof(fc.bigInt(-20n, 20n), fc.bigInt(-most, most));
const anyRational = fc
  .tuple(integer, fc.oneof(fc.constant(1n), fc.bigInt(1n, 12n), fc.bigInt(1n, most)))
  .map(([n, d]) => rational(n, d));

/** Equality by cross multiplication, so that the reduction under test plays no part in it. */
function same(a: Rational, n: bigint, d: bigint): boolean {
  return a.n * d === n * a.d;
}

function slowDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : slowDivisor(b, a % b);
}

describe("rationals are a field in lowest terms", () => {
  test("every result is in lowest terms with a denominator above 0", () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        const results = [
          addRational(a, b),
          subtractRational(a, b),
          multiplyRational(a, b),
          negateRational(a),
        ];
        for (const { n, d } of b.n === 0n ? results : [...results, divideRational(a, b)]) {
          expect(d > 0n).toBe(true);
          expect(slowDivisor(n, d)).toBe(1n);
        }
      }),
      options,
    );
  });
  test("sums, products and quotients are those of school fractions", () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        expect(same(addRational(a, b), a.n * b.d + b.n * a.d, a.d * b.d)).toBe(true);
        expect(same(multiplyRational(a, b), a.n * b.n, a.d * b.d)).toBe(true);
        fc.pre(b.n !== 0n);
        expect(same(divideRational(a, b), a.n * b.d, a.d * b.n)).toBe(true);
      }),
      options,
    );
  });
  test("the laws of a field: order and grouping do not matter, products distribute, inverses cancel", () => {
    fc.assert(
      fc.property(anyRational, anyRational, anyRational, (a, b, c) => {
        expect(addRational(a, b)).toEqual(addRational(b, a));
        expect(addRational(addRational(a, b), c)).toEqual(addRational(a, addRational(b, c)));
        expect(multiplyRational(multiplyRational(a, b), c)).toEqual(
          multiplyRational(a, multiplyRational(b, c)),
        );
        expect(multiplyRational(a, addRational(b, c))).toEqual(
          addRational(multiplyRational(a, b), multiplyRational(a, c)),
        );
        expect(addRational(a, negateRational(a))).toEqual(ZERO);
        if (a.n !== 0n) expect(multiplyRational(a, divideRational(ONE, a))).toEqual(ONE);
      }),
      options,
    );
  });
  test("order is that of cross products, the floor is the integer below, a power is repeated product", () => {
    fc.assert(
      fc.property(anyRational, anyRational, fc.integer({ min: 0, max: 8 }), (a, b, exponent) => {
        expect(compareRational(a, b)).toBe(Math.sign(Number(a.n * b.d - b.n * a.d)));
        const floor = floorRational(a);
        expect(floor * a.d <= a.n && a.n < (floor + 1n) * a.d).toBe(true);
        const product = Array.from({ length: exponent }, () => a).reduce(multiplyRational, ONE);
        expect(powerRational(a, exponent)).toEqual(product);
      }),
      options,
    );
  });
});
