import { describe, expect, test } from "vitest";
import { firstOfMonth, monthIndex } from "../../../src/period/month-index.js";

describe("monthIndex and firstOfMonth", () => {
  test.each([
    ["0001-01-01", 12],
    ["1970-01-01", 23640], // 1970 x 12
    ["2026-03-01", 24314], // 2026 x 12 + 2
    ["9999-12-01", 119999], // 9999 x 12 + 11
  ])("the month of %s has index %i, and back", (date, index) => {
    expect(monthIndex(date)).toBe(index);
    expect(firstOfMonth(index)).toBe(date);
  });

  test("every day of a month has the index of its first: 31 December 2026 is 24323", () => {
    expect(monthIndex("2026-12-31")).toBe(24323);
  });

  test("there is no month before January 0001, after December 9999, or half way", () => {
    expect(firstOfMonth(11)).toBeUndefined();
    expect(firstOfMonth(120000)).toBeUndefined();
    expect(firstOfMonth(12.5)).toBeUndefined();
    expect(firstOfMonth(Number.NaN)).toBeUndefined();
  });

  test("2026-02-30 has no month index", () => {
    expect(() => monthIndex("2026-02-30")).toThrow(RangeError);
  });
});
