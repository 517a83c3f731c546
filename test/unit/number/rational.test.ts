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
  rational,
  signRational,
  subtractRational,
  ZERO,
} from "../../../src/number/rational.js";

describe("rational", () => {
  test("6/-4 becomes -3/2", () => {
    expect(rational(6n, -4n)).toEqual({ n: -3n, d: 2n });
  });
  test("0/-7 becomes 0/1", () => {
    expect(rational(0n, -7n)).toEqual({ n: 0n, d: 1n });
  });
  test("a fraction beyond 2^53 on both sides is reduced: 2^70 / 2^69 is 2", () => {
    expect(rational(2n ** 70n, 2n ** 69n)).toEqual({ n: 2n, d: 1n });
  });
  test("a denominator of 0 throws RangeError", () => {
    expect(() => rational(1n, 0n)).toThrow(RangeError);
  });
});

describe("arithmetic", () => {
  test("1/6 + 1/6 reduces to 1/3, the denominators being equal", () => {
    expect(addRational(rational(1n, 6n), rational(1n, 6n))).toEqual({ n: 1n, d: 3n });
  });
  test("2 + 1/3 and 1/3 + 2 are 7/3", () => {
    expect(addRational(rational(2n), rational(1n, 3n))).toEqual({ n: 7n, d: 3n });
    expect(addRational(rational(1n, 3n), rational(2n))).toEqual({ n: 7n, d: 3n });
  });
  test("nine ninths add up to 1, where nine times 0.111 gives 0.999", () => {
    const ninth = rational(1n, 9n);
    expect(Array.from({ length: 9 }, () => ninth).reduce(addRational, ZERO)).toEqual(ONE);
  });
  test("30 % x 85.06 + 70 % x 92.11 is 89.995", () => {
    // 3/10 * 8506/100 = 25.518; 7/10 * 9211/100 = 64.477; together 89.995 = 17999/200
    const first = multiplyRational(rational(3n, 10n), rational(8506n, 100n));
    const second = multiplyRational(rational(7n, 10n), rational(9211n, 100n));
    expect(addRational(first, second)).toEqual({ n: 17_999n, d: 200n });
  });
  test("1/2 - 2/3 is -1/6", () => {
    expect(subtractRational(rational(1n, 2n), rational(2n, 3n))).toEqual({ n: -1n, d: 6n });
  });
  test("3/4 divided by -3/8 is -2", () => {
    expect(divideRational(rational(3n, 4n), rational(-3n, 8n))).toEqual({ n: -2n, d: 1n });
  });
  test("dividing by 0 throws RangeError", () => {
    expect(() => divideRational(ONE, ZERO)).toThrow(RangeError);
  });
  test("minus 0 is 0", () => {
    expect(negateRational(ZERO)).toEqual({ n: 0n, d: 1n });
  });
});

describe("order", () => {
  test.each([
    [rational(1n, 3n), rational(333n, 1000n), 1],
    [rational(-1n, 3n), rational(-333n, 1000n), -1],
    [rational(2n, 4n), rational(1n, 2n), 0],
    [rational(7n), rational(8n), -1],
  ] as const)("%o against %o gives %i", (a, b, order) => {
    expect(compareRational(a, b)).toBe(order);
  });
  test("the signs of -1/3, 0 and 1/3 are -1, 0 and 1", () => {
    expect([rational(-1n, 3n), ZERO, rational(1n, 3n)].map(signRational)).toEqual([-1, 0, 1]);
  });
});

describe("powerRational", () => {
  test("(-2/3)^3 is -8/27 and (-2/3)^-3 is -27/8", () => {
    expect(powerRational(rational(-2n, 3n), 3)).toEqual({ n: -8n, d: 27n });
    expect(powerRational(rational(-2n, 3n), -3)).toEqual({ n: -27n, d: 8n });
  });
  test("0^0 is 1 and 0^-1 throws RangeError", () => {
    expect(powerRational(ZERO, 0)).toEqual(ONE);
    expect(() => powerRational(ZERO, -1)).toThrow(RangeError);
  });
  test("an exponent of 0.5 throws RangeError", () => {
    expect(() => powerRational(ONE, 0.5)).toThrow(RangeError);
  });
});

describe("floorRational", () => {
  test.each([
    [7n, 2n, 3n],
    [-7n, 2n, -4n],
    [-4n, 2n, -2n],
    [-1n, 100n, -1n],
    [0n, 1n, 0n],
  ])("the floor of %i/%i is %i", (n, d, floor) => {
    expect(floorRational(rational(n, d))).toBe(floor);
  });
});
