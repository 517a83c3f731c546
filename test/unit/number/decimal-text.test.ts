import { describe, expect, test } from "vitest";
import { formatFixed, formatNumber, normalNumberText, readNumber } from "../../../src/number/decimal-text.js";
import { rational } from "../../../src/number/rational.js";

const seven = "7".repeat(64);

describe("readNumber of text", () => {
  test.each([
    ["0", 0n, 1n],
    ["-0", 0n, 1n],
    ["-0.0", 0n, 1n],
    ["007", 7n, 1n],
    ["-12.50", -25n, 2n],
    ["0.111", 111n, 1000n],
    ["1e2", 100n, 1n],
    ["1E+2", 100n, 1n],
    ["25e-1", 5n, 2n],
    ["1.5e003", 1500n, 1n],
    ["1/3", 1n, 3n],
    ["-6/4", -3n, 2n],
    ["0/5", 0n, 1n],
    ["1.234", 617n, 500n],
    ["123456789012345678901234567890", 123456789012345678901234567890n, 1n],
    [seven, BigInt(seven), 1n],
    [`1e400`, 10n ** 400n, 1n],
    [`1e-400`, 1n, 10n ** 400n],
  ])("%s is %i/%i", (text, n, d) => {
    expect(readNumber(text)).toEqual({ ok: true, value: { n, d }, floatNoise: false });
  });

  test("64 significant digits after leading zeros and before trailing zeros are read", () => {
    expect(readNumber(`000${seven}000`)).toMatchObject({ ok: true, value: { n: BigInt(seven) * 1000n } });
  });

  test("text of 17 digits is exact and no float noise", () => {
    expect(readNumber("0.30000000000000004")).toMatchObject({ ok: true, floatNoise: false });
  });

  test.each([
    ["", "empty"],
    ["  ", "empty"],
    ["\n", "empty"],
    [" 1", "not-a-number"],
    ["1 ", "not-a-number"],
    ["1\n", "not-a-number"],
    ["1 000", "not-a-number"],
    ["+1", "not-a-number"],
    ["--1", "not-a-number"],
    ["-", "not-a-number"],
    ["1.", "not-a-number"],
    [".5", "not-a-number"],
    ["1e", "not-a-number"],
    ["1e1.5", "not-a-number"],
    ["0x10", "not-a-number"],
    ["1_000", "not-a-number"],
    ["1n", "not-a-number"],
    ["٣", "not-a-number"],
    ["１", "not-a-number"],
    ["−1", "not-a-number"],
    ["1/2/3", "not-a-number"],
    ["1/-2", "not-a-number"],
    ["1/2.5", "not-a-number"],
    ["1 / 2", "not-a-number"],
    ["/2", "not-a-number"],
    ["abc", "not-a-number"],
    ["__proto__", "not-a-number"],
    ["1,,2", "not-a-number"],
    ["1,5,", "not-a-number"],
    ["12,5", "decimal-comma"],
    ["-12,5", "decimal-comma"],
    ["1,234", "decimal-comma"],
    ["1.234,5", "decimal-comma"],
    ["1.234.567,89", "decimal-comma"],
    ["1,5e3", "decimal-comma"],
    ["1,234.5", "grouping"],
    ["1,234,567", "grouping"],
    ["1,234,567.89", "grouping"],
    ["1.234.567", "grouping"],
    ["1,2.3,4", "not-a-number"],
    ["NaN", "not-finite"],
    ["nan", "not-finite"],
    ["Infinity", "not-finite"],
    ["-Infinity", "not-finite"],
    ["-INF", "not-finite"],
    ["inf", "not-finite"],
    ["5/0", "zero-denominator"],
    ["0/00", "zero-denominator"],
    ["1e401", "exponent-too-large"],
    ["1e-401", "exponent-too-large"],
    ["0e999999999999999999", "exponent-too-large"],
    [`${seven}7`, "too-many-digits"],
    [`0.${seven}7`, "too-many-digits"],
    [`${seven}7/3`, "too-many-digits"],
    [`3/${seven}7`, "too-many-digits"],
    [`1${"0".repeat(464)}`, "too-many-digits"],
    [`0.${"0".repeat(464)}1`, "too-many-digits"],
  ])("%j is refused as %s", (text, problem) => {
    expect(readNumber(text)).toEqual({ ok: false, problem });
  });

  test("a million digits, zeros or nines, are refused within 100 ms", () => {
    const started = performance.now();
    expect(readNumber("9".repeat(1_000_000))).toEqual({ ok: false, problem: "too-many-digits" });
    expect(readNumber("10".repeat(500_000))).toEqual({ ok: false, problem: "too-many-digits" });
    expect(readNumber(`1e${"0".repeat(1_000_000)}5`)).toMatchObject({ ok: true });
    expect(readNumber("1,".repeat(500_000))).toEqual({ ok: false, problem: "not-a-number" });
    expect(performance.now() - started).toBeLessThan(100);
  });
});

describe("readNumber of a JS number", () => {
  test("0.1 is exactly 1/10", () => {
    expect(readNumber(0.1)).toEqual({ ok: true, value: { n: 1n, d: 10n }, floatNoise: false });
  });
  test("-0 is 0", () => {
    expect(readNumber(-0)).toEqual({ ok: true, value: { n: 0n, d: 1n }, floatNoise: false });
  });
  test("1e-7, which prints with an exponent, is 1/10000000", () => {
    expect(readNumber(1e-7)).toEqual({ ok: true, value: { n: 1n, d: 10_000_000n }, floatNoise: false });
  });
  test("0.1 + 0.2 has 17 digits, 0.30000000000000004, and is noted as float noise", () => {
    const value = rational(30000000000000004n, 100000000000000000n);
    expect(readNumber(0.1 + 0.2)).toEqual({ ok: true, value, floatNoise: true });
  });
  test("16 digits are noise, 15 are not", () => {
    expect(readNumber(0.1234567890123456)).toMatchObject({ ok: true, floatNoise: true });
    expect(readNumber(0.123456789012345)).toMatchObject({ ok: true, floatNoise: false });
  });
  test("the least positive double 5e-324 is read", () => {
    expect(readNumber(5e-324)).toMatchObject({ ok: true, value: { n: 1n, d: 2n * 10n ** 323n } });
  });
  test("2^53 - 1 is read; 2^53, -2^53 and 1e21 are unsafe integers", () => {
    expect(readNumber(2 ** 53 - 1)).toMatchObject({ ok: true, value: { n: 9007199254740991n, d: 1n } });
    for (const unsafe of [2 ** 53, -(2 ** 53), 1e21]) {
      expect(readNumber(unsafe)).toEqual({ ok: false, problem: "unsafe-integer" });
    }
  });
  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("%d is not finite", (input) => {
    expect(readNumber(input)).toEqual({ ok: false, problem: "not-finite" });
  });
});

describe("readNumber of a bigint", () => {
  test("-12n is -12", () => {
    expect(readNumber(-12n)).toEqual({ ok: true, value: { n: -12n, d: 1n }, floatNoise: false });
  });
  test("64 digits are read and 65 are refused, as are a hundred thousand", () => {
    expect(readNumber(BigInt(seven))).toMatchObject({ ok: true });
    expect(readNumber(BigInt(`${seven}7`))).toEqual({ ok: false, problem: "too-many-digits" });
    expect(readNumber(-(10n ** 100_000n))).toEqual({ ok: false, problem: "too-many-digits" });
  });
});

describe("formatNumber", () => {
  test.each([
    [0n, 1n, "0"],
    [-5n, 4n, "-1.25"],
    [1n, 3n, "1/3"],
    [-1n, 7n, "-1/7"],
    [1n, 8n, "0.125"],
    [-1n, 1000n, "-0.001"],
    [10n ** 50n, 1n, `1${"0".repeat(50)}`],
    // 2^-56 has 40 significant digits (5^56 has 40), 2^-58 has 41 (5^58 has 41)
    [1n, 2n ** 56n, `0.${"0".repeat(16)}${5n ** 56n}`],
    [1n, 2n ** 58n, `1/${2n ** 58n}`],
  ])("%i/%i is written %s", (n, d, text) => {
    expect(formatNumber(rational(n, d))).toBe(text);
  });
});

describe("formatFixed", () => {
  test.each([
    [rational(90n), 2, "90.00"],
    [rational(0n), 2, "0.00"],
    [rational(-1n, 20n), 2, "-0.05"],
    [rational(17_999n, 200n), 3, "89.995"],
    [rational(90n), 0, "90"],
    [rational(12_000n), -3, "12000"],
    [rational(0n), -3, "0"],
  ])("%o at %i digits is %s", (value, digits, text) => {
    expect(formatFixed(value, digits)).toBe(text);
  });
  test("89.995 at 2 digits, 1/3 at 9 digits and 500 at -3 digits throw RangeError", () => {
    expect(() => formatFixed(rational(17_999n, 200n), 2)).toThrow(RangeError);
    expect(() => formatFixed(rational(1n, 3n), 9)).toThrow(RangeError);
    expect(() => formatFixed(rational(500n), -3)).toThrow(RangeError);
  });
});

describe("normalNumberText", () => {
  test.each([
    ["1.50", "1.5"],
    ["1e2", "100"],
    ["-0.0", "0"],
    ["007", "7"],
    ["25e-1", "2.5"],
    [`0.${seven}`, `0.${seven}`],
    ["1/2", undefined],
    ["12,5", undefined],
    [`${seven}7`, undefined],
    ["", undefined],
  ])("%s becomes %s", (text, normal) => {
    expect(normalNumberText(text)).toBe(normal);
  });
});
