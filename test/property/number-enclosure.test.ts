import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addRational,
  compareRational,
  multiplyRational,
  powerRational,
  type Rational,
  rational,
  subtractRational,
} from "../../src/number/rational.js";
import {
  isRational,
  type Real,
  realAdd,
  realCompare,
  realDivide,
  realEnclosure,
  realLn,
  realMultiply,
  realNegate,
  realPower,
  realRound,
  realSubtract,
} from "../../src/number/real.js";
import { ROUNDING_MODES, roundRational, tenToThe } from "../../src/number/rounding.js";

const options = { seed: 20261124, numRuns: 150 };
const positive = fc
  .tuple(
    fc.oneof(fc.bigInt(1n, 100n), fc.bigInt(1n, 10n ** 30n)),
    fc.oneof(fc.bigInt(1n, 100n), fc.bigInt(1n, 10n ** 30n)),
  )
  .map(([n, d]) => rational(n, d));
const anyRational = fc.tuple(fc.bigInt(-200n, 200n), fc.bigInt(1n, 30n)).map(([n, d]) => rational(n, d));
const index = fc.integer({ min: 2, max: 12 });

function defined<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("expected a value");
  return value;
}

/** 10^80 times the natural logarithm, by halving to near 1 and the plain series; its error is below 10^-70. */
function slowLn(x: Rational): bigint {
  const one = 10n ** 80n;
  const series = (n: bigint, d: bigint) => {
    // ln(n/d) = 2 (z + z^3/3 + z^5/5 ...) with z = (n - d)/(n + d)
    const z = ((n - d) * one) / (n + d);
    let power = z;
    let sum = 0n;
    for (let k = 1n; power !== 0n; k += 2n) {
      sum += power / k;
      power = (((power * z) / one) * z) / one;
    }
    return 2n * sum;
  };
  const lnTwo = series(2n, 1n);
  let { n, d } = x;
  let twos = 0n;
  for (; n > 2n * d; twos += 1n) d *= 2n;
  for (; d > 2n * n; twos -= 1n) n *= 2n;
  return series(n, d) + twos * lnTwo;
}

function expectWithin(x: Real, scaled: bigint): void {
  const { lo, hi } = realEnclosure(x, 60);
  const slack = tenToThe(-70);
  const value = rational(scaled, 10n ** 80n);
  expect(compareRational(lo, addRational(value, slack))).not.toBe(1);
  expect(compareRational(hi, subtractRational(value, slack))).not.toBe(-1);
}

describe("an enclosure contains the value", () => {
  test("of a root: the powers of the ends enclose the radicand, at 40, 80 and 160 digits", () => {
    fc.assert(
      fc.property(positive, index, (radicand, k) => {
        const x = defined(realPower(radicand, rational(1n, BigInt(k))));
        for (const digits of [40, 80, 160]) {
          const { lo, hi } = realEnclosure(x, digits);
          expect(compareRational(powerRational(lo, k), radicand)).not.toBe(1);
          expect(compareRational(powerRational(hi, k), radicand)).not.toBe(-1);
          const width = subtractRational(hi, lo);
          expect(compareRational(width, multiplyRational(hi, tenToThe(-digits)))).not.toBe(1);
        }
      }),
      options,
    );
  });
  test("of a logarithm, against the plain series on integers", () => {
    fc.assert(
      fc.property(positive, (x) => expectWithin(defined(realLn(x)), slowLn(x))),
      options,
    );
  });
  test("of a power x^(k/97): its logarithm is k/97 ln x", () => {
    fc.assert(
      fc.property(positive, fc.bigInt(-150n, 150n), (x, k) => {
        fc.pre(k % 97n !== 0n);
        const power = defined(realPower(x, rational(k, 97n)));
        expectWithin(defined(realLn(power)), (slowLn(x) * k) / 97n);
      }),
      options,
    );
  });
  test("of sums, products and quotients: the coarse bounds contain the fine ones' middle", () => {
    const leaf: fc.Arbitrary<Real> = fc.oneof(
      anyRational,
      fc.tuple(positive, index).map(([x, k]) => defined(realPower(x, rational(1n, BigInt(k))))),
      positive.map((x) => defined(realLn(x))),
    );
    const combined = fc
      .tuple(
        leaf,
        leaf,
        leaf,
        fc.constantFrom("add", "subtract", "multiply", "divide"),
        fc.constantFrom("add", "multiply"),
      )
      .map(([a, b, c, first, second]) => {
        const inner = {
          add: realAdd(a, b),
          subtract: realSubtract(a, b),
          multiply: realMultiply(a, b),
          divide: realDivide(a, b),
        }[first];
        return inner === undefined ? a : second === "add" ? realAdd(inner, c) : realMultiply(inner, c);
      });
    fc.assert(
      fc.property(combined, (x) => {
        const fine = realEnclosure(x, 160);
        for (const digits of [1, 10, 40, 80]) {
          const { lo, hi } = realEnclosure(x, digits);
          expect(compareRational(lo, fine.hi)).not.toBe(1);
          expect(compareRational(hi, fine.lo)).not.toBe(-1);
        }
      }),
      options,
    );
  });
});

describe("exact forms agree with rational arithmetic", () => {
  test("the product of n equal n-th roots is the radicand, and a root of a power is the base", () => {
    fc.assert(
      fc.property(positive, index, (x, k) => {
        const root = defined(realPower(x, rational(1n, BigInt(k))));
        expect(Array.from({ length: k }, () => root).reduce(realMultiply)).toEqual(x);
        expect(realPower(powerRational(x, k), rational(1n, BigInt(k)))).toEqual(x);
      }),
      options,
    );
  });
  test("ln x^p / ln x^q is p / q", () => {
    fc.assert(
      fc.property(positive, fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }), (x, p, q) => {
        fc.pre(x.n !== x.d);
        const quotient = realDivide(
          defined(realLn(powerRational(x, p))),
          defined(realLn(powerRational(x, q))),
        );
        expect(quotient).toEqual(rational(BigInt(p), BigInt(q)));
      }),
      options,
    );
  });
  test("(a + b root x) - a, divided by b, compares equal to root x, and a root orders as its radicand", () => {
    fc.assert(
      fc.property(anyRational, anyRational, positive, positive, index, (a, b, x, y, k) => {
        fc.pre(b.n !== 0n);
        const [rootX, rootY] = [x, y].map((r) => defined(realPower(r, rational(1n, BigInt(k)))));
        const back = realDivide(realSubtract(realAdd(a, realMultiply(b, defined(rootX))), a), b);
        expect(realCompare(defined(back), defined(rootX))).toBe(0);
        expect(realCompare(defined(rootX), defined(rootY))).toBe(compareRational(x, y));
      }),
      options,
    );
  });
});

test("rounding a root is rounding the integer root: floor(root(x) * 100) / 100, and the same above 0 for down", () => {
  fc.assert(
    fc.property(fc.bigInt(2n, 10n ** 24n), (x) => {
      const root = defined(realPower(rational(x), rational(1n, 2n)));
      fc.pre(!isRational(root));
      const floored = realRound(root, tenToThe(-2), "floor");
      expect(floored.ok).toBe(true);
      if (!floored.ok) return;
      const hundredths = multiplyRational(floored.value, rational(100n)).n;
      expect(hundredths ** 2n <= x * 10_000n && x * 10_000n < (hundredths + 1n) ** 2n).toBe(true);
      const half = realRound(root, tenToThe(-2), "half-even");
      // above the tie just if (2 h + 1)^2 < 4 * 10,000 x; a tie cannot be, the root being irrational
      const upper = (2n * hundredths + 1n) ** 2n < 40_000n * x;
      expect(half).toEqual({ ok: true, value: rational(hundredths + (upper ? 1n : 0n), 100n) });
    }),
    options,
  );
});

test("a rational rounds as a Real as it does as a Rational, and -x mirrors x for an irrational", () => {
  fc.assert(
    fc.property(anyRational, positive, fc.constantFrom(...ROUNDING_MODES), (a, x, mode) => {
      const step = tenToThe(-1);
      expect(realRound(a, step, mode)).toEqual({ ok: true, value: roundRational(a, step, mode) });
      fc.pre(!["ceil", "floor"].includes(mode));
      const log = defined(realLn(x));
      const [plus, minus] = [realRound(log, step, mode), realRound(realNegate(log), step, mode)];
      expect(plus.ok && minus.ok && addRational(plus.value, minus.value).n === 0n).toBe(true);
    }),
    options,
  );
});
