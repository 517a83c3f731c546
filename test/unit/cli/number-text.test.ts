import { describe, expect, test } from "vitest";
import { shortNumber, signedDifference } from "../../../src/cli/output/number-text.js";

describe("a number in a table", () => {
  test.each([
    ["97.50", "97.50"],
    ["1240", "1240"],
    ["-0.5", "-0.5"],
    ["31/30", "≈1.033333"],
    ["-1/3", "≈-0.333333"],
    ["1/4", "0.25"],
    ["0.1234565", "≈0.123456"],
    ["0.1234575", "≈0.123458"],
    ["1.41421356237309504880168872420…", "≈1.414214"],
    ["2.5…", "≈2.5"],
    ["12345678901234567890", "≈1.2346e19"],
    ["99999999999999999999", "≈1.0000e20"],
    [`${"1".repeat(70)}/${"2".repeat(70)}`, "0.5"],
    ["not a number", "not a number"],
  ])("%s is shown as %s", (text, shown) => {
    expect(shortNumber(text, 6)).toBe(shown);
  });
});

describe("a difference", () => {
  test.each([
    ["89.995", "90", "+0.005"],
    ["1/3", "1/4", "-1/12"],
    ["5", "5.00", "0"],
    ["1.4142…", "1.5", "+0.0858…"],
  ])("from %s to %s is %s", (before, after, by) => {
    expect(signedDifference(before, after)).toBe(by);
  });

  test("of something that is no number there is none", () => {
    expect(signedDifference("x", "1")).toBeUndefined();
  });
});
