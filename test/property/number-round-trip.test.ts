import fc from "fast-check";
import { expect, test } from "vitest";
import { formatFixed, formatNumber, normalNumberText, readNumber } from "../../src/number/decimal-text.js";
import { rational } from "../../src/number/rational.js";

const options = { seed: 20261124, numRuns: 1000 };
const most = 10n ** 40n;

test("what formatNumber writes, readNumber reads back to the same value", () => {
  const denominator = fc.oneof(
    fc.bigInt(1n, most),
    fc
      .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 20 }))
      .map(([a, b]) => 2n ** BigInt(a) * 5n ** BigInt(b)),
  );
  fc.assert(
    fc.property(fc.bigInt(-most, most), denominator, (n, d) => {
      const value = rational(n, d);
      expect(readNumber(formatNumber(value))).toEqual({ ok: true, value, floatNoise: false });
    }),
    options,
  );
});

test("formatFixed and normalNumberText of k / 10^digits read back to it", () => {
  fc.assert(
    fc.property(fc.bigInt(-most, most), fc.integer({ min: 0, max: 20 }), (k, digits) => {
      const value = rational(k, 10n ** BigInt(digits));
      const text = formatFixed(value, digits);
      expect(text.length - (text.includes(".") ? text.indexOf(".") + 1 : text.length)).toBe(digits);
      expect(readNumber(text)).toMatchObject({ ok: true, value });
      const normal = normalNumberText(text) ?? "";
      expect(readNumber(normal)).toMatchObject({ ok: true, value });
      expect(normal).not.toMatch(/\.\d*0$|^-0$|e/);
    }),
    options,
  );
});

test("a double that is no unsafe integer reads as the decimal that it prints as", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      fc.pre(!Number.isInteger(x) || Number.isSafeInteger(x));
      const fromNumber = readNumber(x);
      const fromText = readNumber(String(x));
      expect(fromNumber.ok && fromText.ok).toBe(true);
      if (fromNumber.ok && fromText.ok) expect(fromNumber.value).toEqual(fromText.value);
    }),
    options,
  );
});

test("no text whatever throws", () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."0123456789.,-+e/ ") }));
  fc.assert(
    fc.property(text, (input) => {
      expect(typeof readNumber(input).ok).toBe("boolean");
      normalNumberText(input);
    }),
    options,
  );
});
