import { describe, expect, test } from "vitest";
import { MONTH_COUNTS, overlapDays, overlapMonths, overlapPeriod } from "../../../src/period/overlap.js";
import { periodBetween, readPeriod } from "../../../src/period/period.js";

const year = periodBetween("2026-01-01", "2027-01-01");
const always = periodBetween("1900-01-01", "2100-01-01");

describe("overlapPeriod and overlapDays", () => {
  test("October 2025 until April 2026 shares 2026-Q1, 90 days, with 2026", () => {
    const winter = periodBetween("2025-10-01", "2026-04-01");
    expect(overlapPeriod(winter, year)).toStrictEqual({
      id: "2026-Q1",
      from: "2026-01-01",
      until: "2026-04-01",
    });
    expect(overlapDays(winter, year)).toBe(90); // 31 + 28 + 31
  });

  test("2025 and 2026 meet on 2026-01-01 and share no day", () => {
    const before = periodBetween("2025-01-01", "2026-01-01");
    expect(overlapPeriod(before, year)).toBeUndefined();
    expect(overlapPeriod(year, before)).toBeUndefined();
    expect(overlapDays(before, year)).toBe(0);
  });

  test("one shared day is 1 day", () => {
    const last = periodBetween("2026-12-31", "2027-02-01");
    expect(overlapPeriod(year, last)).toStrictEqual({
      id: "2026-12-31",
      from: "2026-12-31",
      until: "2027-01-01",
    });
    expect(overlapDays(year, last)).toBe(1);
  });

  test("the overlap of FY2026 with itself is written with its dates, so that the order does not matter", () => {
    const fiscal = readPeriod("FY2026", { yearStart: 10, yearNamedAfter: "end" });
    expect(fiscal.ok && overlapPeriod(fiscal.value, fiscal.value)?.id).toBe("2025-10-01/2026-10-01");
  });
});

describe("overlapMonths", () => {
  test.each([
    // from, until, calendar, started, thirty-day, completed
    ["2026-01-01", "2027-01-01", 12, 12, 12, 12], // 365 days = 12 x 30 + 5
    ["2024-01-01", "2025-01-01", 12, 12, 12, 12], // 366 days
    ["2026-01-01", "2026-03-01", 2, 2, 1, 2], // 31 + 28 = 59 days
    ["2024-01-01", "2024-03-01", 2, 2, 2, 2], // 31 + 29 = 60 days
    ["1900-01-01", "1900-03-01", 2, 2, 1, 2], // 1900 had no leap day
    ["2026-01-31", "2026-02-02", 2, 1, 0, 0], // 2 days, one in each month
    ["2026-01-15", "2026-03-15", 3, 2, 1, 2], // 17 + 28 + 14 = 59 days
    ["2026-01-15", "2026-03-16", 3, 3, 2, 2], // 60 days
    ["2026-01-15", "2026-03-14", 3, 2, 1, 1], // 58 days
    ["2026-02-15", "2026-07-10", 6, 5, 4, 4], // 14 + 31 + 30 + 31 + 30 + 9 = 145 days
    ["2026-01-31", "2026-02-28", 2, 1, 0, 1], // a month from the 31st completes on 28 February
    ["2026-01-31", "2026-03-30", 3, 2, 1, 1], // from the 31st, March completes on the 31st; 58 days
    ["2026-01-31", "2026-03-31", 3, 2, 1, 2], // 59 days
    ["2024-02-29", "2025-02-28", 13, 12, 12, 12], // 365 days; the 12th month completes on the last of February
    ["2024-02-29", "2025-02-27", 13, 12, 12, 11], // 364 days
    ["2026-03-31", "2026-04-01", 1, 1, 0, 0], // 1 day
  ])("from %s until %s: calendar %i, started %i, thirty-day %i, completed %i", (from, until, ...expected) => {
    const period = periodBetween(from, until);
    expect(MONTH_COUNTS.map((count) => overlapMonths(period, always, count))).toStrictEqual(expected);
  });

  test("periods that share no day share 0 months by every count", () => {
    const before = periodBetween("2025-01-01", "2026-01-01");
    expect(MONTH_COUNTS.map((count) => overlapMonths(before, year, count))).toStrictEqual([0, 0, 0, 0]);
  });

  test("completed months run from the first shared day: 15 December until 20 February has 1 in 2026", () => {
    // shared: 1 January until 20 February
    expect(overlapMonths(periodBetween("2025-12-15", "2026-02-20"), year, "completed")).toBe(1);
  });

  test("an unknown way of counting is refused", () => {
    expect(() => overlapMonths(year, year, "lunar" as "calendar")).toThrow(RangeError);
  });
});
