import { describe, expect, test } from "vitest";
import { dateIn, equalsIn, lastDay, numberIn, roughlyIn } from "../../../src/explain/language-number.js";
import { LANGUAGES } from "../../../src/explain/languages/languages.js";

const { id, en } = LANGUAGES;

describe("a number in a language", () => {
  test.each([
    ["97.4", 2, "97,40", "97.40"],
    ["96.4", undefined, "96,4", "96.4"],
    ["1240", undefined, "1.240", "1,240"],
    ["-1234567.5", undefined, "-1.234.567,5", "-1,234,567.5"],
    ["0", 2, "0,00", "0.00"],
    ["31/30", undefined, "31/30 ≈ 1,0333", "31/30 ≈ 1.0333"],
    ["-2/3", undefined, "-2/3 ≈ -0,6667", "-2/3 ≈ -0.6667"],
    ["1/30000", undefined, "1/30000 ≈ 0,00003333", "1/30000 ≈ 0.00003333"],
    ["41587313387/433602000", 2, "≈ 95,9113", "≈ 95.9113"],
    ["0.793700525984099737375852819636…", undefined, "0,7937…", "0.7937…"],
    ["0.000079370052598409973737585281…", undefined, "0,00007937…", "0.00007937…"],
    ["12345.6789012345678901234567890…", undefined, "12.345,6789…", "12,345.6789…"],
  ])("%s with %s decimals", (text, digits, indonesian, english) => {
    expect(numberIn(id, text, digits)).toBe(indonesian);
    expect(numberIn(en, text, digits)).toBe(english);
  });

  test("never looks whole when it is not: a rounded decimal has as many decimals as it takes", () => {
    expect(numberIn(id, "899999999/10000000")).toBe("899999999/10000000 ≈ 89,9999999");
    expect(numberIn(id, "269999999/3000000")).toBe("269999999/3000000 ≈ 89,9999997");
  });

  test("is one of a huge number of digits, which no double holds", () => {
    expect(numberIn(id, "12345678901234567890.01")).toBe("12.345.678.901.234.567.890,01");
  });

  test("stands behind a formula with the sign that is true", () => {
    expect(equalsIn(id, "97.13", 2)).toBe("= 97,13");
    expect(equalsIn(id, "31/30")).toBe("= 31/30 ≈ 1,0333");
    expect(equalsIn(id, "41587313387/433602000")).toBe("≈ 95,9113");
    expect(equalsIn(id, "0.793700525984099737375852819636…")).toBe("= 0,7937…");
  });

  test("is said roughly where its size is enough", () => {
    expect(roughlyIn(id, "68.18")).toBe("68,18");
    expect(roughlyIn(id, "320/7")).toBe("sekitar 45,71");
    expect(roughlyIn(en, "9.1487654321…")).toBe("about 9.15");
  });
});

describe("a date in a language", () => {
  test("is written out, and the last day of a period is the one before its end", () => {
    expect(dateIn(id, "2021-07-01")).toBe("1 Juli 2021");
    expect(dateIn(en, lastDay("2022-01-01"))).toBe("31 December 2021");
    expect(dateIn(id, lastDay("2024-03-01"))).toBe("29 Februari 2024");
  });
});
