import { describe, expect, test } from "vitest";
import { integerRoot, perfectRoot, takeExactRoots } from "../../../src/number/integer-root.js";
import { rational } from "../../../src/number/rational.js";

describe("integerRoot", () => {
  test("the floor holds exactly at, one below and one above each power, for indices 2 to 64", () => {
    for (const index of [2, 3, 5, 7, 16, 63, 64]) {
      for (const root of [2n, 3n, 10n, 12_345n, 10n ** 30n + 7n]) {
        const power = root ** BigInt(index);
        expect(integerRoot(power - 1n, index)).toBe(root - 1n);
        expect(integerRoot(power, index)).toBe(root);
        expect(integerRoot(power + 1n, index)).toBe(root);
      }
    }
  });
  test("0 and 1 are their own roots", () => {
    expect([integerRoot(0n, 3), integerRoot(1n, 3)]).toEqual([0n, 1n]);
  });
});

describe("perfectRoot", () => {
  test("the cube root of 8/27 is 2/3; 8/28 has none", () => {
    expect(perfectRoot(rational(8n, 27n), 3)).toEqual(rational(2n, 3n));
    expect(perfectRoot(rational(8n, 28n), 3)).toBeUndefined();
  });
});

describe("takeExactRoots", () => {
  test("64^(1/12) is 2^(1/2), since 64 is 2^6", () => {
    expect(takeExactRoots(rational(64n), 12n)).toEqual({ base: rational(2n), index: 2n });
  });
  test("(1/1024)^(1/10) is 1/2", () => {
    expect(takeExactRoots(rational(1n, 1024n), 10n)).toEqual({ base: rational(1n, 2n), index: 1n });
  });
  test("(2^100)^(1/100) is 2", () => {
    expect(takeExactRoots(rational(2n ** 100n), 100n)).toEqual({ base: rational(2n), index: 1n });
  });
  test("an index with a prime factor of 40 digits costs nothing", () => {
    const prime = 10n ** 39n + 3n;
    expect(takeExactRoots(rational(4n), 2n * prime)).toEqual({ base: rational(2n), index: prime });
  });
});
