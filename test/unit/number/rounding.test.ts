import { describe, expect, test } from "vitest";
import { rational } from "../../../src/number/rational.js";
import { ROUNDING_MODES, roundRational, tenToThe } from "../../../src/number/rounding.js";

const hair = 10n ** 60n;

/** What each mode gives for a number over 2 (and the same plus or minus 10^-60), worked out by hand. */
const table = {
  //             2.5 -2.5 3.5 -3.5 2.5- 2.5+ -2.5- -2.5+  (a minus is a hair below, a plus a hair above)
  up: [3, -3, 4, -4, 3, 3, -3, -3],
  down: [2, -2, 3, -3, 2, 2, -2, -2],
  ceil: [3, -2, 4, -3, 3, 3, -2, -2],
  floor: [2, -3, 3, -4, 2, 2, -3, -3],
  "half-up": [3, -3, 4, -4, 2, 3, -3, -2],
  "half-down": [2, -2, 3, -3, 2, 3, -3, -2],
  "half-even": [2, -2, 4, -4, 2, 3, -3, -2],
  "half-ceil": [3, -2, 4, -3, 2, 3, -3, -2],
  "half-floor": [2, -3, 3, -4, 2, 3, -3, -2],
} as const;

const values = [
  rational(5n, 2n),
  rational(-5n, 2n),
  rational(7n, 2n),
  rational(-7n, 2n),
  rational(5n * hair - 2n, 2n * hair),
  rational(5n * hair + 2n, 2n * hair),
  rational(-5n * hair - 2n, 2n * hair),
  rational(-5n * hair + 2n, 2n * hair),
];

describe("roundRational", () => {
  for (const mode of ROUNDING_MODES) {
    test(`2.5, -2.5, 3.5, -3.5 and their neighbours round ${mode} to ${table[mode].join(", ")}`, () => {
      const rounded = values.map((value) => roundRational(value, rational(1n), mode));
      expect(rounded).toEqual(table[mode].map((whole) => rational(BigInt(whole))));
    });
    test(`-3, 0 and 3 stay as they are ${mode}`, () => {
      for (const whole of [-3n, 0n, 3n]) {
        expect(roundRational(rational(whole), rational(1n), mode)).toEqual(rational(whole));
      }
    });
  }

  test("89.995 rounds half-up to 90.00, half-down to 89.99 and half-even to 90.00", () => {
    const value = rational(17_999n, 200n);
    expect(roundRational(value, tenToThe(-2), "half-up")).toEqual(rational(90n));
    expect(roundRational(value, tenToThe(-2), "half-down")).toEqual(rational(8999n, 100n));
    // 8999 is odd, 9000 is even
    expect(roundRational(value, tenToThe(-2), "half-even")).toEqual(rational(90n));
  });
  test("three times 1/6 of 1 is the tie 0.5, which rounds half-up to 1", () => {
    expect(roundRational(rational(3n, 6n), rational(1n), "half-up")).toEqual(rational(1n));
  });
  test("7/2 of a seventh is the tie 1/2 of a multiple of 1: 3.5 * 1/7 rounds half-even to 4/7", () => {
    // 1/2 divided by 1/7 is 3.5; its neighbours are 3/7 and 4/7, and 4 is even
    expect(roundRational(rational(1n, 2n), rational(1n, 7n), "half-even")).toEqual(rational(4n, 7n));
  });
  test("with multiple 2/9, the tie 1/9 goes half-up to 2/9 and half-down to 0", () => {
    expect(roundRational(rational(1n, 9n), rational(2n, 9n), "half-up")).toEqual(rational(2n, 9n));
    expect(roundRational(rational(1n, 9n), rational(2n, 9n), "half-down")).toEqual(rational(0n));
  });
  test("1/3 rounds up to 0.34 and down to 0.33; -1/3 rounds ceil to -0.33 and floor to -0.34", () => {
    expect(roundRational(rational(1n, 3n), tenToThe(-2), "up")).toEqual(rational(34n, 100n));
    expect(roundRational(rational(1n, 3n), tenToThe(-2), "down")).toEqual(rational(33n, 100n));
    expect(roundRational(rational(-1n, 3n), tenToThe(-2), "ceil")).toEqual(rational(-33n, 100n));
    expect(roundRational(rational(-1n, 3n), tenToThe(-2), "floor")).toEqual(rational(-34n, 100n));
  });
  test("12,500 to a multiple of 1,000 rounds half-even to 12,000 and half-up to 13,000", () => {
    expect(roundRational(rational(12_500n), rational(1000n), "half-even")).toEqual(rational(12_000n));
    expect(roundRational(rational(12_500n), rational(1000n), "half-up")).toEqual(rational(13_000n));
  });
  test("2.25 to a multiple of 0.5 rounds half-even to 2", () => {
    // 2.25 / 0.5 = 4.5, the even neighbour is 4
    expect(roundRational(rational(9n, 4n), rational(1n, 2n), "half-even")).toEqual(rational(2n));
  });
  test("a 30-digit tie 123456789012345678901234567890.5 rounds half-even to …890", () => {
    const tie = rational(123456789012345678901234567890n * 2n + 1n, 2n);
    expect(roundRational(tie, rational(1n), "half-even")).toEqual(rational(123456789012345678901234567890n));
  });
  test("a multiple of 0 or -1 throws RangeError", () => {
    expect(() => roundRational(rational(1n), rational(0n), "up")).toThrow(RangeError);
    expect(() => roundRational(rational(1n), rational(-1n), "up")).toThrow(RangeError);
  });
});

describe("tenToThe", () => {
  test("10^3 is 1000, 10^0 is 1, 10^-2 is 1/100 and 10^-100 has 101 digits below", () => {
    expect(tenToThe(3)).toEqual(rational(1000n));
    expect(tenToThe(0)).toEqual(rational(1n));
    expect(tenToThe(-2)).toEqual(rational(1n, 100n));
    expect(tenToThe(-100)).toEqual(rational(1n, 10n ** 100n));
  });
  test("an exponent of 0.5 throws RangeError", () => {
    expect(() => tenToThe(0.5)).toThrow(RangeError);
  });
});
