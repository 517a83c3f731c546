import { describe, expect, test } from "vitest";
import {
  addIntervals,
  divideIntervals,
  type Interval,
  intervalHigh,
  intervalLow,
  intervalOf,
  intervalSign,
  multiplyIntervals,
} from "../../../src/number/interval.js";
import { compareRational, rational } from "../../../src/number/rational.js";

const of = (lo: number, hi: number, exponent = 0): Interval => ({ lo: BigInt(lo), hi: BigInt(hi), exponent });
const ends = (x: Interval) => [intervalLow(x), intervalHigh(x)];

describe("intervalOf", () => {
  test("1/3 at 1 digit, with 10 guard digits, lies between 0.333…3 and 0.333…4", () => {
    const { lo, hi, exponent } = intervalOf(rational(1n, 3n), 1);
    expect(hi - lo).toBe(1n);
    expect(lo).toBe(BigInt("3".repeat(-exponent)));
  });
  test("-1/3 lies between its ends, the lower being farther from 0", () => {
    const [lo, hi] = ends(intervalOf(rational(-1n, 3n), 1)).map((end) =>
      compareRational(end, rational(-1n, 3n)),
    );
    expect([lo, hi]).toEqual([-1, 1]);
  });
  test("10^99 + 1 at 1 digit lies between two neighbours of 11 digits or one more", () => {
    const value = rational(10n ** 99n + 1n);
    const interval = intervalOf(value, 1);
    expect(interval.hi - interval.lo).toBe(1n);
    expect([11, 12]).toContain(interval.lo.toString().length);
    expect(ends(interval).map((end) => compareRational(end, value))).toEqual([-1, 1]);
  });
});

describe("operations over all signs", () => {
  test("[-1, 2] + [3, 4] is [2, 6]", () => {
    expect(addIntervals(of(-1, 2), of(3, 4), 40)).toEqual(of(2, 6));
  });
  test("10^50 + 10^-50 at 1 digit keeps the lesser one as one unit outward", () => {
    const sum = addIntervals(of(1, 1, 50), of(1, 1, -50), 1);
    expect(sum).toEqual({ lo: 10n ** 10n, hi: 10n ** 10n + 1n, exponent: 40 });
  });
  test("1 - 10^-(10^9) does not spell out a billion zeros", () => {
    const sum = addIntervals(of(1, 1), of(-1, -1, -1_000_000_000), 1);
    expect(sum).toEqual({ lo: 10n ** 10n - 1n, hi: 10n ** 10n, exponent: -10 });
  });
  test.each([
    [of(2, 3), of(4, 5), 8, 15],
    [of(-3, -2), of(4, 5), -15, -8],
    [of(-3, -2), of(-5, -4), 8, 15],
    [of(-2, 3), of(-5, 4), -15, 12],
  ])("the product of %o and %o runs from the least to the greatest product of ends", (a, b, lo, hi) => {
    expect(multiplyIntervals(a, b, 40)).toEqual(of(lo, hi));
  });
  test.each([
    [of(8, 12), of(2, 4), 2, 6],
    [of(-12, -8), of(2, 4), -6, -2],
    [of(8, 12), of(-4, -2), -6, -2],
    [of(-8, 12), of(2, 4), -4, 6],
    [of(-8, 12), of(-4, -2), -6, 4],
  ])("the quotient of %o and %o runs from the least to the greatest quotient of ends", (a, b, lo, hi) => {
    expect(ends(divideIntervals(a, b, 40))).toEqual([rational(BigInt(lo)), rational(BigInt(hi))]);
  });
  test("a divisor with 0 in it throws RangeError", () => {
    expect(() => divideIntervals(of(1, 1), of(-1, 1), 40)).toThrow(RangeError);
    expect(() => divideIntervals(of(1, 1), of(0, 1), 40)).toThrow(RangeError);
  });
});

test("signs: [1, 2] is 1, [-2, -1] is -1, [0, 0] is 0, [0, 1] and [-1, 0] are open", () => {
  const signs = [of(1, 2), of(-2, -1), of(0, 0), of(0, 1), of(-1, 0)].map(intervalSign);
  expect(signs).toEqual([1, -1, 0, undefined, undefined]);
});
