import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import { type Interval, intervalOf } from "../../../src/number/interval.js";
import { rational } from "../../../src/number/rational.js";
import { exponentialOfInterval, logarithmOfInterval } from "../../../src/number/transcendental.js";

const places = 1100;
const one = 10n ** BigInt(places);

/** 10^1100 ln(n/d) by the plain series, after halving to near 1; it shares nothing with decimal.js. */
function slowLn(n: bigint, d: bigint): bigint {
  const series = (a: bigint, b: bigint) => {
    const z = ((a - b) * one) / (a + b);
    const square = (z * z) / one;
    let sum = 0n;
    for (let power = z, k = 1n; power !== 0n; k += 2n, power = (power * square) / one) sum += power / k;
    return 2n * sum;
  };
  let [a, b, twos] = [n, d, 0n];
  for (; a > 2n * b; twos += 1n) b *= 2n;
  for (; b > 2n * a; twos -= 1n) a *= 2n;
  return series(a, b) + twos * series(2n, 1n);
}

/** An interval over 10^1100, rounded outward. */
function scaled({ lo, hi, exponent }: Interval): readonly [bigint, bigint] {
  const shift = places + exponent;
  if (shift >= 0) return [lo * 10n ** BigInt(shift), hi * 10n ** BigInt(shift)];
  const scale = 10n ** BigInt(-shift);
  return [lo / scale - 1n, hi / scale + 1n];
}

/** The last digits of the slow series are not to be trusted. */
const slack = 10n ** 20n;

describe("logarithmOfInterval", () => {
  test.each([
    ["2", 2n, 1n],
    ["10", 10n, 1n],
    ["1.3", 13n, 10n],
    ["0.7", 7n, 10n],
    ["9.999999999999999999", 9999999999999999999n, 10n ** 18n],
    ["10^300 + 1", 10n ** 300n + 1n, 1n],
    ["10^-300", 1n, 10n ** 300n],
    ["1 + 10^-300", 10n ** 300n + 1n, 10n ** 300n],
    ["1 - 10^-300", 10n ** 300n - 1n, 10n ** 300n],
  ])("ln %s at 40, 320 and 640 digits contains what the plain series gives", (_name, n, d) => {
    const expected = slowLn(n, d);
    for (const digits of [40, 320, 640]) {
      // 1,000 digits spell these arguments out, so that the interval is a point or nearly so
      const [lo, hi] = scaled(logarithmOfInterval(intervalOf(rational(n, d), 1000), digits));
      expect(lo <= expected + slack && expected - slack <= hi).toBe(true);
    }
  });
});

describe("exponentialOfInterval", () => {
  test.each(["1", "-1", "0.1", "1e-300", "-1e-300", "700.5", "-700.5", "20000", "-20000"])(
    "the logarithm of exp(%s) is it again, by the plain series",
    (text) => {
      const [mantissa = "", power = "0"] = text.split("e");
      const point = mantissa.indexOf(".");
      const decimals = point < 0 ? 0 : mantissa.length - point - 1;
      const units = BigInt(mantissa.replace(".", ""));
      const exponent = Number(power) - decimals;
      const wanted = units * 10n ** BigInt(places + exponent);
      for (const digits of [40, 320, 640]) {
        const result = exponentialOfInterval({ lo: units, hi: units, exponent }, digits);
        const scale = 10n ** BigInt(Math.abs(result.exponent));
        const [n, d] = result.exponent < 0 ? [1n, scale] : [scale, 1n];
        expect(slowLn(result.lo * n, d) <= wanted + slack).toBe(true);
        expect(slowLn(result.hi * n, d) >= wanted - slack).toBe(true);
      }
    },
  );
});

test("the application's own Decimal settings neither matter nor change", () => {
  const before = logarithmOfInterval({ lo: 7n, hi: 7n, exponent: 0 }, 41);
  Decimal.set({ precision: 3, rounding: 1, toExpNeg: 0, minE: -2, maxE: 2 });
  const x: Interval = { lo: 7n, hi: 7n, exponent: 0 };
  try {
    expect(logarithmOfInterval(x, 41)).toEqual(before);
    expect(logarithmOfInterval(x, 42).lo > 0n).toBe(true);
    expect(exponentialOfInterval({ lo: 7000n, hi: 7000n, exponent: 0 }, 43).lo > 0n).toBe(true);
    expect(Decimal.precision).toBe(3);
  } finally {
    Decimal.set({ defaults: true });
  }
});
