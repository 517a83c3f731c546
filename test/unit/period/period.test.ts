import { describe, expect, test } from "vitest";
import {
  type CalendarOptions,
  containsDate,
  containsPeriod,
  formatPeriod,
  periodBetween,
  periodDays,
  periodOf,
  readPeriod,
} from "../../../src/period/period.js";

const india: CalendarOptions = { yearStart: 4 };
const australia: CalendarOptions = { yearStart: 7, yearNamedAfter: "end" };
const unitedStates: CalendarOptions = { yearStart: 10, yearNamedAfter: "end" };

describe("readPeriod", () => {
  test.each([
    ["2026", "2026-01-01", "2027-01-01"],
    ["0001", "0001-01-01", "0002-01-01"],
    ["9998", "9998-01-01", "9999-01-01"],
    ["2026-S1", "2026-01-01", "2026-07-01"],
    ["2026-S2", "2026-07-01", "2027-01-01"],
    ["2026-Q1", "2026-01-01", "2026-04-01"],
    ["2026-Q2", "2026-04-01", "2026-07-01"],
    ["2026-Q3", "2026-07-01", "2026-10-01"],
    ["2026-Q4", "2026-10-01", "2027-01-01"],
    ["2026-01", "2026-01-01", "2026-02-01"],
    ["2026-12", "2026-12-01", "2027-01-01"],
    ["2024-02", "2024-02-01", "2024-03-01"],
    ["2026-01-01", "2026-01-01", "2026-01-02"],
    ["2024-02-28", "2024-02-28", "2024-02-29"],
    ["2023-02-28", "2023-02-28", "2023-03-01"],
    ["9999-12-30", "9999-12-30", "9999-12-31"],
    ["2026-02-15/2026-07-10", "2026-02-15", "2026-07-10"],
  ])("%s is from %s until %s and keeps its text as id", (text, from, until) => {
    expect(readPeriod(text)).toStrictEqual({ ok: true, value: { id: text, from, until } });
  });

  test.each([
    ["2026-01-01/2027-01-01", "2026"],
    ["2026-07-01/2027-01-01", "2026-S2"],
    ["2026-01-01/2026-04-01", "2026-Q1"],
    ["2026-03-01/2026-04-01", "2026-03"],
    ["2026-03-31/2026-04-01", "2026-03-31"],
  ])("%s is %s written long, and takes that id", (long, short) => {
    expect(readPeriod(long)).toStrictEqual(readPeriod(short));
  });

  test.each([
    // India, named after its start: FY2026 is April 2026 to March 2027
    ["FY2026", india, "2026-04-01", "2027-04-01"],
    ["FY2026-S2", india, "2026-10-01", "2027-04-01"],
    ["FY2026-Q4", india, "2027-01-01", "2027-04-01"],
    // Australia, named after its end: FY2026 is July 2025 to June 2026
    ["FY2026", australia, "2025-07-01", "2026-07-01"],
    ["FY2026-S2", australia, "2026-01-01", "2026-07-01"],
    ["FY2026-Q1", australia, "2025-07-01", "2025-10-01"],
    // United States, named after its end: FY2026 is October 2025 to September 2026
    ["FY2026", unitedStates, "2025-10-01", "2026-10-01"],
    ["FY2026-S1", unitedStates, "2025-10-01", "2026-04-01"],
    ["FY2026-Q2", unitedStates, "2026-01-01", "2026-04-01"],
    // a year from January ends in the year it starts in, whichever it is named after
    ["FY2026", {}, "2026-01-01", "2027-01-01"],
    ["FY2026", { yearNamedAfter: "end" } as const, "2026-01-01", "2027-01-01"],
  ])("%s with %j is from %s until %s", (text, calendar, from, until) => {
    expect(readPeriod(text, calendar)).toStrictEqual({ ok: true, value: { id: text, from, until } });
  });

  test("2026 and 2026-Q1 are the same with a year from April and without a calendar", () => {
    expect(readPeriod("2026", india)).toStrictEqual(readPeriod("2026"));
    expect(readPeriod("2026-Q1", india)).toStrictEqual(readPeriod("2026-Q1"));
  });

  test("a period is frozen", () => {
    const read = readPeriod("2026");
    expect(read.ok && Object.isFrozen(read.value)).toBe(true);
  });

  test.each([
    "",
    "26",
    "20260",
    "2026-S0",
    "2026-S3",
    "2026-Q0",
    "2026-Q5",
    "2026-q1",
    "2026 ",
    "2026-1",
    "2026-01-1",
    "2026-01/2026-04",
    "2026-01-01/",
    "2026-01-01/2026-04-01/2026-07-01",
    "2026-01-01T00:00/2026-04-01",
    "2026-01-01/10000-01-01",
    "fy2026",
    "FY26",
    "constructor",
  ])("%j is not a period", (text) => {
    expect(readPeriod(text, india)).toStrictEqual({ ok: false, problem: "not-a-period" });
  });

  test("FY2026 without a calendar is not a period, nor is the month FY2026-03 with one", () => {
    expect(readPeriod("FY2026")).toStrictEqual({ ok: false, problem: "not-a-period" });
    expect(readPeriod("FY2026-03", india)).toStrictEqual({ ok: false, problem: "not-a-period" });
  });

  test.each([
    "0000",
    "2026-00",
    "2026-13",
    "2023-02-29",
    "1900-02-29",
    "2026-01-01/2026-02-30",
    "2026-02-30/2026-01-01",
    // these would end on 10000-01-01
    "9999",
    "9999-S2",
    "9999-Q4",
    "9999-12",
    "9999-12-31",
  ])("%s names no such date", (text) => {
    expect(readPeriod(text)).toStrictEqual({ ok: false, problem: "no-such-date" });
  });

  test("FY0001 that would begin in year 0000, and FY9999 that would end in 10000, name no such date", () => {
    expect(readPeriod("FY0001", unitedStates)).toStrictEqual({ ok: false, problem: "no-such-date" });
    expect(readPeriod("FY9999", india)).toStrictEqual({ ok: false, problem: "no-such-date" });
    expect(readPeriod("FY9999", unitedStates).ok).toBe(true);
  });

  test("2026-04-01/2026-01-01 is reversed and 2026-04-01/2026-04-01 is empty", () => {
    expect(readPeriod("2026-04-01/2026-01-01")).toStrictEqual({ ok: false, problem: "reversed" });
    expect(readPeriod("2026-04-01/2026-04-01")).toStrictEqual({ ok: false, problem: "empty" });
  });

  test("a calendar whose year starts in month 13 is refused", () => {
    expect(() => readPeriod("FY2026", { yearStart: 13 })).toThrow(RangeError);
  });
});

describe("formatPeriod", () => {
  test.each([
    ["2026-01-01", "2027-01-01", "2026"],
    ["2026-01-01", "2026-07-01", "2026-S1"],
    ["2026-10-01", "2027-01-01", "2026-Q4"],
    ["2026-03-01", "2026-04-01", "2026-03"],
    ["2026-12-31", "2027-01-01", "2026-12-31"],
    // twelve, six and three months that are no civil year, semester or quarter
    ["2025-10-01", "2026-10-01", "2025-10-01/2026-10-01"],
    ["2026-04-01", "2026-10-01", "2026-04-01/2026-10-01"],
    ["2026-02-01", "2026-05-01", "2026-02-01/2026-05-01"],
    ["2026-01-01", "2028-01-01", "2026-01-01/2028-01-01"],
    ["2026-01-02", "2027-01-02", "2026-01-02/2027-01-02"],
  ])("from %s until %s is written %s", (from, until, text) => {
    expect(formatPeriod({ from, until })).toBe(text);
  });

  test("the fiscal year FY2026 of the United States is written with its dates", () => {
    const read = readPeriod("FY2026", unitedStates);
    expect(read.ok && formatPeriod(read.value)).toBe("2025-10-01/2026-10-01");
  });
});

describe("periodOf and periodBetween", () => {
  test("1 January until 1 April 2026 is 2026-Q1", () => {
    const value = { id: "2026-Q1", from: "2026-01-01", until: "2026-04-01" };
    expect(periodOf("2026-01-01", "2026-04-01")).toStrictEqual({ ok: true, value });
    expect(periodBetween("2026-01-01", "2026-04-01")).toStrictEqual(value);
  });

  test.each([
    ["2026-04-01", "2026-01-01", "reversed"],
    ["2026-04-01", "2026-04-01", "empty"],
    ["2026-02-29", "2026-04-01", "no-such-date"],
    ["2026-01-01", "2026-04-31", "no-such-date"],
    ["2026", "2027-01-01", "not-a-period"],
    ["2026-01-01", "", "not-a-period"],
  ])("from %j until %j is %s", (from, until, problem) => {
    expect(periodOf(from, until)).toStrictEqual({ ok: false, problem });
    expect(() => periodBetween(from, until)).toThrow(problem);
  });
});

describe("periodDays", () => {
  test.each([
    ["2026-01-01", "2027-01-01", 365],
    ["2024-01-01", "2025-01-01", 366],
    ["2000-01-01", "2001-01-01", 366],
    ["1900-01-01", "1901-01-01", 365],
    ["2026-01-01", "2026-07-01", 181], // 31 + 28 + 31 + 30 + 31 + 30
    ["2024-02-28", "2024-03-01", 2],
    ["2026-12-31", "2027-01-01", 1],
  ])("from %s until %s are %i days", (from, until, days) => {
    expect(periodDays(periodBetween(from, until))).toBe(days);
  });
});

describe("containsDate and containsPeriod", () => {
  const year = periodBetween("2026-01-01", "2027-01-01");

  test("2026 contains its first day and its last, not 2025-12-31 and not 2027-01-01", () => {
    expect(containsDate(year, "2026-01-01")).toBe(true);
    expect(containsDate(year, "2026-12-31")).toBe(true);
    expect(containsDate(year, "2025-12-31")).toBe(false);
    expect(containsDate(year, "2027-01-01")).toBe(false);
  });

  test("2026 contains itself, 2026-Q1 and 2026-Q4, not a period with one day more at either end", () => {
    expect(containsPeriod(year, year)).toBe(true);
    expect(containsPeriod(year, periodBetween("2026-01-01", "2026-04-01"))).toBe(true);
    expect(containsPeriod(year, periodBetween("2026-10-01", "2027-01-01"))).toBe(true);
    expect(containsPeriod(year, periodBetween("2025-12-31", "2026-04-01"))).toBe(false);
    expect(containsPeriod(year, periodBetween("2026-10-01", "2027-01-02"))).toBe(false);
  });
});
