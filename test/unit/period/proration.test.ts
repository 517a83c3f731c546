import { describe, expect, test } from "vitest";
import { periodBetween } from "../../../src/period/period.js";
import { prorateByDays, prorateByMonths } from "../../../src/period/proration.js";

const year = periodBetween("2026-01-01", "2027-01-01");
const leapYear = periodBetween("2024-01-01", "2025-01-01");

describe("prorateByDays", () => {
  test("the first quarter is 90/365 of 2026 and 91/366 of 2024", () => {
    expect(prorateByDays(periodBetween("2026-01-01", "2026-04-01"), year)).toStrictEqual({
      numerator: 90n,
      denominator: 365n,
    });
    expect(prorateByDays(periodBetween("2024-01-01", "2024-04-01"), leapYear)).toStrictEqual({
      numerator: 91n,
      denominator: 366n,
    });
  });

  test("the whole is 365/365, unreduced; days outside do not count; 2025 is 0/365 of 2026", () => {
    expect(prorateByDays(year, year)).toStrictEqual({ numerator: 365n, denominator: 365n });
    expect(prorateByDays(periodBetween("2025-12-01", "2026-02-01"), year).numerator).toBe(31n);
    expect(prorateByDays(periodBetween("2025-01-01", "2026-01-01"), year)).toStrictEqual({
      numerator: 0n,
      denominator: 365n,
    });
  });
});

describe("prorateByMonths", () => {
  test("angka kredit for January and February 2024 is 2/12 by every count (60 days are two thirties)", () => {
    const part = periodBetween("2024-01-01", "2024-03-01");
    for (const count of ["calendar", "started", "thirty-day", "completed"] as const) {
      expect(prorateByMonths(part, leapYear, count)).toStrictEqual({ numerator: 2n, denominator: 12n });
    }
  });

  test("a post held from 15 January until 16 March 2026 is 3/12 started, 2/12 completed", () => {
    const part = periodBetween("2026-01-15", "2026-03-16");
    expect(prorateByMonths(part, year, "started")).toStrictEqual({ numerator: 3n, denominator: 12n });
    expect(prorateByMonths(part, year, "completed")).toStrictEqual({ numerator: 2n, denominator: 12n });
  });

  test("a whole of 10 days has no completed month: 0/0 and no division", () => {
    const whole = periodBetween("2026-01-01", "2026-01-11");
    expect(prorateByMonths(whole, whole, "completed")).toStrictEqual({ numerator: 0n, denominator: 0n });
    expect(prorateByMonths(whole, whole, "started")).toStrictEqual({ numerator: 1n, denominator: 1n });
  });

  test("a share is frozen", () => {
    expect(Object.isFrozen(prorateByDays(year, year))).toBe(true);
  });
});
