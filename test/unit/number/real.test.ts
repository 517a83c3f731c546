import { describe, expect, test } from "vitest";
import { ONE, type Rational, rational, ZERO } from "../../../src/number/rational.js";
import {
  formatReal,
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
  realSign,
  realSubtract,
} from "../../../src/number/real.js";
import { ROUNDING_MODES, tenToThe } from "../../../src/number/rounding.js";

/** The value of something that this test knows to be defined. */
function defined<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("expected a value");
  return value;
}

const whole = (n: number | bigint): Rational => rational(BigInt(n));
const root = (n: Real, index: number): Real => defined(realPower(n, rational(1n, BigInt(index))));
const ln = (x: Real): Real => defined(realLn(x));
const divide = (a: Real, b: Real): Real => defined(realDivide(a, b));
const two = whole(2);
const half = rational(1n, 2n);

describe("roots", () => {
  test("8^(1/3) is 2, (4/9)^(3/2) is 8/27, 32^(-2/5) is 1/4", () => {
    expect(root(whole(8), 3)).toEqual(two);
    expect(realPower(rational(4n, 9n), rational(3n, 2n))).toEqual(rational(8n, 27n));
    expect(realPower(whole(32), rational(-2n, 5n))).toEqual(rational(1n, 4n));
  });
  test("the geometric mean of 2, 4 and 8 from three cube roots is 4", () => {
    const product = [2, 4, 8].map((n) => root(whole(n), 3)).reduce(realMultiply);
    expect(product).toEqual(whole(4));
  });
  test("0.9^(1/2) * 0.9^(1/2) is 9/10", () => {
    expect(realMultiply(root(rational(9n, 10n), 2), root(rational(9n, 10n), 2))).toEqual(rational(9n, 10n));
  });
  test("2^(1/4) * 8^(1/6) * 2^(1/4) is 2: exponents 1/4 + 1/2 + 1/4", () => {
    expect([root(two, 4), root(whole(8), 6), root(two, 4)].reduce(realMultiply)).toEqual(two);
  });
  test("root 8 less twice root 2 is 0, and root 8 divided by root 2 is 2", () => {
    const eight = root(whole(8), 2);
    const twice = realMultiply(two, root(two, 2));
    expect(realSubtract(eight, twice)).toEqual(ZERO);
    expect(realCompare(eight, twice)).toBe(0);
    expect(divide(eight, root(two, 2))).toEqual(two);
  });
  test("(2^(1/3))^3 is 2, (-root 2)^2 is 2, (-root 2)^3 is -2 root 2, (2^(1/3))^(3/2) is root 2", () => {
    const minus = realNegate(root(two, 2));
    expect(realPower(root(two, 3), whole(3))).toEqual(two);
    expect(realPower(minus, two)).toEqual(two);
    expect(realCompare(defined(realPower(minus, whole(3))), realMultiply(whole(-2), root(two, 2)))).toBe(0);
    expect(realPower(root(two, 3), rational(3n, 2n))).toEqual(root(two, 2));
  });
  test("(1 + root 2) - 1 is root 2, and times 0 is 0", () => {
    const sum = realAdd(ONE, root(two, 2));
    expect(realSubtract(sum, ONE)).toEqual(root(two, 2));
    expect(realMultiply(sum, ZERO)).toEqual(ZERO);
  });
  test("1 / root 2 is root 2 / 2", () => {
    expect(realCompare(divide(ONE, root(two, 2)), realMultiply(half, root(two, 2)))).toBe(0);
  });
});

describe("powers with and without a value", () => {
  test("0^0 is 1, 0^(1/2) is 0, 0^-1 is undefined", () => {
    expect(realPower(ZERO, ZERO)).toEqual(ONE);
    expect(realPower(ZERO, half)).toEqual(ZERO);
    expect(realPower(ZERO, whole(-1))).toBeUndefined();
  });
  test("(-8)^(1/3) is undefined although the root is odd; (-8)^3 is -512 and (-8)^-1 is -1/8", () => {
    expect(realPower(whole(-8), rational(1n, 3n))).toBeUndefined();
    expect(realPower(whole(-8), whole(3))).toEqual(whole(-512));
    expect(realPower(whole(-8), whole(-1))).toEqual(rational(-1n, 8n));
    expect(realPower(realNegate(root(two, 2)), half)).toBeUndefined();
  });
  test("1 to the power 10^60 is 1 and -1 to the power 10^60 + 1 is -1", () => {
    expect(realPower(ONE, whole(10n ** 60n))).toEqual(ONE);
    expect(realPower(whole(-1), whole(10n ** 60n + 1n))).toEqual(whole(-1));
  });
  test("2^(10^60) and 2^(-10^60) are beyond 10^100000 and undefined", () => {
    expect(realPower(two, whole(10n ** 60n))).toBeUndefined();
    expect(realPower(two, whole(-(10n ** 60n)))).toBeUndefined();
  });
  test("(2^100)^(1/100) is 2 and 2^100 stays exact", () => {
    expect(realPower(whole(2n ** 100n), rational(1n, 100n))).toEqual(two);
    expect(realPower(two, whole(100))).toEqual(whole(2n ** 100n));
  });
  test("2^(1/97), through the enclosure, to the 97th lies around 2 within 10^-35", () => {
    const power = defined(realPower(root(two, 97), whole(97)));
    const { lo, hi } = realEnclosure(power, 40);
    expect(realCompare(lo, whole(2))).not.toBe(1);
    expect(realCompare(hi, whole(2))).not.toBe(-1);
    expect(realCompare(realSubtract(hi, lo), tenToThe(-35))).toBe(-1);
  });
  test("x^0 is 1 and x^1 is x itself for an enclosure", () => {
    const x = realAdd(root(two, 2), root(whole(3), 2));
    expect(realPower(x, ZERO)).toEqual(ONE);
    expect(realPower(x, ONE)).toBe(x);
  });
  test("(root 2 + root 3)^2 is 5 + 2 root 6, about 9.8989794855663561963945681494", () => {
    // root 6 = 2.4494897427831780981972840747058913919659474806567
    const x = realAdd(root(two, 2), root(whole(3), 2));
    expect(formatReal(defined(realPower(x, two)))).toBe("9.89897948556635619639456814941…");
  });
});

describe("logarithms", () => {
  test("ln 1 is 0; ln 0, ln -1 and ln -root 2 are undefined", () => {
    expect(realLn(ONE)).toEqual(ZERO);
    expect(realLn(ZERO)).toBeUndefined();
    expect(realLn(whole(-1))).toBeUndefined();
    expect(realLn(realNegate(root(two, 2)))).toBeUndefined();
  });
  test("ln 10 / ln 1000 is exactly 1/3, ln 8 / ln 1/4 is -3/2, ln 7 / ln 7 is 1", () => {
    expect(divide(ln(whole(10)), ln(whole(1000)))).toEqual(rational(1n, 3n));
    expect(divide(ln(whole(8)), ln(rational(1n, 4n)))).toEqual(rational(-3n, 2n));
    expect(divide(ln(whole(7)), ln(whole(7)))).toEqual(ONE);
  });
  test("exponents beyond 64 are found too: ln 2^150 / ln 2^100 is 3/2", () => {
    expect(divide(ln(whole(2n ** 150n)), ln(whole(2n ** 100n)))).toEqual(rational(3n, 2n));
  });
  test("ln 2 + ln 3 - ln 6 is 0; 2 ln 2 + ln 3 - ln 12 is 0; ln 2 / 2 - ln root 2 is 0", () => {
    const [two_, three] = [ln(two), ln(whole(3))];
    expect(realSubtract(realAdd(two_, three), ln(whole(6)))).toEqual(ZERO);
    expect(realSubtract(realAdd(realMultiply(two, two_), three), ln(whole(12)))).toEqual(ZERO);
    expect(realSubtract(realMultiply(half, two_), ln(root(two, 2)))).toEqual(ZERO);
  });
  test("the goalpost (ln 5000 - ln 100) / (ln 50000 - ln 100) is ln 50 / ln 500", () => {
    // ln 50 = 3.912023005428146058618750787910551847126..., ln 500 = 6.214608098422191742636...; 0.62948...
    const low = ln(whole(100));
    const share = divide(realSubtract(ln(whole(5000)), low), realSubtract(ln(whole(50_000)), low));
    expect(realCompare(share, rational(62_948n, 100_000n))).toBe(1);
    expect(realCompare(share, rational(62_949n, 100_000n))).toBe(-1);
  });
  test("the goalpost from 100 to 10000 at 1000 is exactly 1/2", () => {
    const low = ln(whole(100));
    const share = divide(realSubtract(ln(whole(1000)), low), realSubtract(ln(whole(10_000)), low));
    expect(share).toEqual(half);
  });
  test("ln 2 starts 0.693147180559945309417232121458 and ln 10 starts 2.30258509299404568401799145468", () => {
    expect(formatReal(ln(two))).toBe("0.693147180559945309417232121458…");
    expect(formatReal(ln(whole(10)))).toBe("2.30258509299404568401799145468…");
  });
  test("ln(1 + 10^-60) is 10^-60 less half of 10^-120, to 30 digits", () => {
    expect(formatReal(ln(rational(10n ** 60n + 1n, 10n ** 60n)))).toBe(
      `0.${"0".repeat(60)}${"9".repeat(30)}…`,
    );
  });
});

describe("realDivide", () => {
  test("dividing by 0, or by root 2 + root 3 - root(5 + 2 root 6), which is 0, is undefined", () => {
    const sum = realAdd(root(two, 2), root(whole(3), 2));
    const nested = root(realAdd(whole(5), realMultiply(two, root(whole(6), 2))), 2);
    expect(realDivide(ONE, ZERO)).toBeUndefined();
    expect(realDivide(root(two, 2), ZERO)).toBeUndefined();
    expect(realDivide(ONE, realSubtract(sum, nested))).toBeUndefined();
  });
  test("an object divided by itself is 1, whatever its form", () => {
    for (const x of [whole(7), root(two, 2), realAdd(ONE, root(two, 2)), ln(two), realAdd(ln(two), ONE)]) {
      expect(realDivide(x, x)).toEqual(ONE);
    }
  });
  test("a divisor whose sign shows only at 160 digits divides: 1 / (root(1 + 10^-100) - 1) is about 2 * 10^100", () => {
    const tiny = realSubtract(root(rational(10n ** 100n + 1n, 10n ** 100n), 2), ONE);
    const quotient = divide(ONE, tiny);
    // 1 / (root(1 + e) - 1) = 2/e + 1/2 - e/8 ...
    expect(realCompare(quotient, whole(2n * 10n ** 100n))).toBe(1);
    expect(realCompare(quotient, whole(2n * 10n ** 100n + 1n))).toBe(-1);
  });
  test("so does it for a logarithm and a power: root(1 + 10^-100) - 1 is about 5 * 10^-101", () => {
    const tiny = realSubtract(root(rational(10n ** 100n + 1n, 10n ** 100n), 2), ONE);
    // its decimal logarithm is -100.30103; times 2.302585 that is -230.95; over 97 it is -1.03403, so 0.0924...
    expect(realRound(ln(tiny), ONE, "half-up")).toEqual({ ok: true, value: whole(-231) });
    expect(realRound(root(tiny, 97), tenToThe(-4), "down")).toEqual({
      ok: true,
      value: rational(924n, 10_000n),
    });
  });
});

describe("realCompare and realSign", () => {
  test("root 2 against its first 60 digits and one unit of the 60th digit above", () => {
    // root 2 = 1.41421356237309504880168872420969807856967187537694807317667 973...
    const digits = 141421356237309504880168872420969807856967187537694807317667n;
    expect(realCompare(root(two, 2), rational(digits, 10n ** 59n))).toBe(1);
    expect(realCompare(root(two, 2), rational(digits + 1n, 10n ** 59n))).toBe(-1);
    expect(realCompare(realNegate(root(two, 2)), rational(-digits, 10n ** 59n))).toBe(-1);
  });
  test("a root 10^-1000 from a rational is decided by powers, far beyond 640 digits", () => {
    const near = root(rational(10n ** 1000n + 1n, 10n ** 1000n), 3);
    expect(realCompare(near, ONE)).toBe(1);
    expect(realSign(realSubtract(near, ONE))).toBe(1);
  });
  test("2^(1/2) < 3^(1/3), since 8 < 9, and the order turns for negatives", () => {
    expect(realCompare(root(two, 2), root(whole(3), 3))).toBe(-1);
    expect(realCompare(realNegate(root(two, 2)), realNegate(root(whole(3), 3)))).toBe(1);
    expect(realCompare(realNegate(root(two, 2)), root(whole(3), 3))).toBe(-1);
  });
  test("ln 2 against 0.69 and 0.7, ln 8 against 3 ln 2", () => {
    expect(realCompare(ln(two), rational(69n, 100n))).toBe(1);
    expect(realCompare(ln(two), rational(7n, 10n))).toBe(-1);
    expect(realCompare(ln(whole(8)), realMultiply(whole(3), ln(two)))).toBe(0);
  });
  test("root 2 + root 3 against root(5 + 2 root 6), equal numbers of unlike forms, stays undecided", () => {
    const sum = realAdd(root(two, 2), root(whole(3), 2));
    const nested = root(realAdd(whole(5), realMultiply(two, root(whole(6), 2))), 2);
    expect(realCompare(sum, nested)).toBeUndefined();
    expect(realSign(realSubtract(sum, nested))).toBeUndefined();
    expect(realCompare(sum, sum)).toBe(0);
  });
  test("(10^-300)^(1/3) is 10^-100; twice 10^-300 has a cube root between 1.25 and 1.26 times that", () => {
    expect(root(tenToThe(-300), 3)).toEqual(tenToThe(-100));
    const small = root(rational(2n, 10n ** 300n), 3);
    expect(formatReal(small)).toBe(`0.${"0".repeat(99)}125992104989487316476721060727…`);
  });
});

describe("realRound", () => {
  test("root 2 to two digits is 1.41 in every mode but up and ceil, which give 1.42", () => {
    for (const mode of ROUNDING_MODES) {
      const expected = mode === "up" || mode === "ceil" ? 142n : 141n;
      expect(realRound(root(two, 2), tenToThe(-2), mode)).toEqual({
        ok: true,
        value: rational(expected, 100n),
      });
    }
  });
  test("a root a hair (10^-1000) above the tie 2.5 rounds to 3 in every half mode, and to 2 a hair below", () => {
    // (2.5 + e)^2 is 6.25 + 5e + e^2: a radicand of 6.25 + 10^-1000 lies above the tie, minus 10^-1000 below
    const above = root(rational(625n * 10n ** 998n + 1n, 10n ** 1000n), 2);
    const below = root(rational(625n * 10n ** 998n - 1n, 10n ** 1000n), 2);
    for (const mode of ROUNDING_MODES.filter((name) => name.startsWith("half-"))) {
      expect(realRound(above, ONE, mode)).toEqual({ ok: true, value: whole(3) });
      expect(realRound(below, ONE, mode)).toEqual({ ok: true, value: two });
      expect(realRound(realNegate(above), ONE, mode)).toEqual({ ok: true, value: whole(-3) });
      expect(realRound(realNegate(below), ONE, mode)).toEqual({ ok: true, value: whole(-2) });
    }
  });
  test("a root 10^-1000 above 2 rounds up and ceil to 3, down and floor to 2", () => {
    const above = root(rational(4n * 10n ** 1000n + 1n, 10n ** 1000n), 2);
    const expected = { up: 3, down: 2, ceil: 3, floor: 2 } as const;
    for (const mode of ["up", "down", "ceil", "floor"] as const) {
      expect(realRound(above, ONE, mode)).toEqual({ ok: true, value: whole(expected[mode]) });
      const other = mode === "ceil" ? "floor" : mode === "floor" ? "ceil" : mode;
      expect(realRound(realNegate(above), ONE, other)).toEqual({ ok: true, value: whole(-expected[mode]) });
    }
  });
  test("a root within 10^-900 of 0 rounds up to 1 or -1 and down to 0", () => {
    const tiny = realSubtract(root(rational(10n ** 1000n + 1n, 10n ** 1000n), 2), ONE);
    expect(realRound(tiny, ONE, "up")).toEqual({ ok: true, value: ONE });
    expect(realRound(realNegate(tiny), ONE, "up")).toEqual({ ok: true, value: whole(-1) });
    expect(realRound(tiny, ONE, "down")).toEqual({ ok: true, value: ZERO });
  });
  test("an enclosure that is exactly 2.5 is refused with the candidates 2 and 3", () => {
    // (root 2 + root 3)^2 - 2 root 6 is 5, which nothing here knows
    const square = defined(realPower(realAdd(root(two, 2), root(whole(3), 2)), two));
    const five = realSubtract(square, realMultiply(two, root(whole(6), 2)));
    const tie = realMultiply(five, half);
    expect(realRound(tie, ONE, "half-up")).toEqual({ ok: false, candidates: [two, whole(3)] });
    // away from any edge it rounds as 2.5 does
    expect(realRound(tie, tenToThe(-2), "half-up")).toEqual({ ok: true, value: rational(5n, 2n) });
  });
  test("100 * ln 50 / ln 500, 62.948..., rounds half-up to 62.95 at 2 digits", () => {
    const share = divide(ln(whole(50)), ln(whole(500)));
    expect(realRound(realMultiply(whole(100), share), tenToThe(-2), "half-up")).toEqual({
      ok: true,
      value: rational(6295n, 100n),
    });
  });
  test("the rational 89.995 rounds half-up to 90 without any refinement", () => {
    expect(realRound(rational(17_999n, 200n), tenToThe(-2), "half-up")).toEqual({
      ok: true,
      value: whole(90),
    });
  });
});

describe("formatReal", () => {
  test("rationals are written as formatNumber does", () => {
    expect([formatReal(half), formatReal(rational(1n, 3n))]).toEqual(["0.5", "1/3"]);
  });
  test("root 2 is cut, not rounded, after 30 digits, also below 0", () => {
    // 1.41421356237309504880168872420 969...
    expect(formatReal(root(two, 2))).toBe("1.41421356237309504880168872420…");
    expect(formatReal(realNegate(root(two, 2)))).toBe("-1.41421356237309504880168872420…");
  });
  test("root(2 * 10^80) fills the places after 30 digits with zeros", () => {
    expect(formatReal(root(whole(2n * 10n ** 80n), 2))).toBe(
      `141421356237309504880168872420${"0".repeat(11)}…`,
    );
  });
  test("root(1 + 10^-100) shows 1 and 29 zeros; root(1 - 10^-100) shows thirty nines", () => {
    expect(formatReal(root(rational(10n ** 100n + 1n, 10n ** 100n), 2))).toBe(`1.${"0".repeat(29)}…`);
    expect(formatReal(root(rational(10n ** 100n - 1n, 10n ** 100n), 2))).toBe(`0.${"9".repeat(30)}…`);
  });
});

describe("realEnclosure", () => {
  test("a rational is both its ends", () => {
    expect(realEnclosure(half, 40)).toEqual({ lo: half, hi: half });
  });
  test("root 2 at 100 digits lies within 10^-100, and the squares of the ends enclose 2", () => {
    const { lo, hi } = realEnclosure(root(two, 2), 100);
    expect(realCompare(realMultiply(lo, lo), two)).toBe(-1);
    expect(realCompare(realMultiply(hi, hi), two)).toBe(1);
    expect(realCompare(realSubtract(hi, lo), tenToThe(-100))).toBe(-1);
  });
  test("the ends never cross, at the least and at the greatest precision, for all forms", () => {
    const forms = [root(two, 64), ln(whole(3)), root(two, 97), divide(ln(two), ln(whole(3)))];
    for (const x of forms) {
      const coarse = realEnclosure(x, 1);
      const fine = realEnclosure(x, 640);
      expect(realCompare(coarse.lo, fine.hi)).toBe(-1);
      expect(realCompare(fine.lo, coarse.hi)).toBe(-1);
      expect(realCompare(fine.lo, fine.hi)).toBe(-1);
      expect(realCompare(realSubtract(fine.hi, fine.lo), tenToThe(-600))).toBe(-1);
    }
  });
});

describe("long sums", () => {
  test("20,000 unlike terms one after the other neither overflow the stack nor lose the value", () => {
    // alternately plus root 2 and minus root 3: 10,000 * (root 2 - root 3) = -3178.372451957822...
    const plus = root(two, 2);
    const minus = realNegate(root(whole(3), 2));
    let sum: Real = ZERO;
    for (let i = 0; i < 10_000; i += 1) sum = realAdd(realAdd(sum, plus), minus);
    expect(realRound(sum, tenToThe(-3), "half-up")).toEqual({
      ok: true,
      value: rational(-3_178_372n, 1000n),
    });
  });
  test("x (x + 1) / (x + 1) forty times over, with 2^40 paths to the first x, is worked out once each", () => {
    // ln 1000 / ln 999 = 1 + ln(1000/999) / ln 999 = 1 + 0.0010005003... / 6.9067547... = 1.000144858...
    let x: Real = divide(ln(whole(1000)), ln(whole(999)));
    for (let i = 0; i < 40; i += 1) x = divide(realMultiply(x, realAdd(x, ONE)), realAdd(x, ONE));
    expect(realRound(x, tenToThe(-6), "half-up")).toEqual({
      ok: true,
      value: rational(1_000_145n, 1_000_000n),
    });
  });
  test("numbers that shrink to 10^-(2^26) are added to 1 without being spelled out", () => {
    let x: Real = divide(ln(whole(2)), ln(whole(20)));
    for (let i = 0; i < 26; i += 1) x = realMultiply(x, x);
    expect(realCompare(realAdd(x, ONE), ZERO)).toBe(1);
    expect(realSign(x)).toBe(1);
  });
});

describe("isRational", () => {
  test("1/2 is, root 2 is not, root 4 is", () => {
    expect([half, root(two, 2), root(whole(4), 2)].map(isRational)).toEqual([true, false, true]);
  });
});
