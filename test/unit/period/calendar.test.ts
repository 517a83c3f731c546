import { describe, expect, test } from "vitest";
import { fiscalYearOf, splitPeriod } from "../../../src/period/calendar.js";
import { periodBetween } from "../../../src/period/period.js";

const ids = (pieces: ReturnType<typeof splitPeriod>): string[] => pieces.map((piece) => piece.id);

describe("splitPeriod", () => {
  const spring = periodBetween("2026-02-15", "2026-07-10");

  test("2026-02-15/2026-07-10 by quarter is a part of Q1, all of Q2 and a part of Q3", () => {
    expect(splitPeriod(spring, "quarter")).toStrictEqual([
      { id: "2026-02-15/2026-04-01", from: "2026-02-15", until: "2026-04-01" },
      { id: "2026-Q2", from: "2026-04-01", until: "2026-07-01" },
      { id: "2026-07-01/2026-07-10", from: "2026-07-01", until: "2026-07-10" },
    ]);
  });

  test("2026-02-15/2026-07-10 by month is 6 pieces, 4 of them whole months", () => {
    expect(ids(splitPeriod(spring, "month"))).toStrictEqual([
      "2026-02-15/2026-03-01",
      "2026-03",
      "2026-04",
      "2026-05",
      "2026-06",
      "2026-07-01/2026-07-10",
    ]);
  });

  test("2026-02-15/2026-07-10 by semester is cut on 1 July, by year not at all", () => {
    expect(ids(splitPeriod(spring, "semester"))).toStrictEqual([
      "2026-02-15/2026-07-01",
      "2026-07-01/2026-07-10",
    ]);
    expect(splitPeriod(spring, "year")).toStrictEqual([spring]);
  });

  test("2026 is 2 semesters, 4 quarters and 12 months, the leap month 2024-02 among those of 2024", () => {
    const year = periodBetween("2026-01-01", "2027-01-01");
    expect(ids(splitPeriod(year, "semester"))).toStrictEqual(["2026-S1", "2026-S2"]);
    expect(ids(splitPeriod(year, "quarter"))).toStrictEqual(["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"]);
    expect(splitPeriod(year, "month")).toHaveLength(12);
    expect(splitPeriod(periodBetween("2024-01-01", "2025-01-01"), "month")[1]).toStrictEqual({
      id: "2024-02",
      from: "2024-02-01",
      until: "2024-03-01",
    });
  });

  test("2026 by fiscal year is cut on 1 April (India), 1 July (Australia) and 1 October (United States)", () => {
    const year = periodBetween("2026-01-01", "2027-01-01");
    expect(ids(splitPeriod(year, "year", { yearStart: 4 }))).toStrictEqual([
      "2026-Q1",
      "2026-04-01/2027-01-01",
    ]);
    expect(ids(splitPeriod(year, "year", { yearStart: 7 }))).toStrictEqual(["2026-S1", "2026-S2"]);
    expect(ids(splitPeriod(year, "year", { yearStart: 10 }))).toStrictEqual([
      "2026-01-01/2026-10-01",
      "2026-Q4",
    ]);
  });

  test("quarters of a year that starts in February are cut on 1 February, May, August and November", () => {
    const year = periodBetween("2026-01-01", "2027-01-01");
    expect(splitPeriod(year, "quarter", { yearStart: 2 }).map((piece) => piece.from)).toStrictEqual([
      "2026-01-01",
      "2026-02-01",
      "2026-05-01",
      "2026-08-01",
      "2026-11-01",
    ]);
  });

  test("semesters of a year that starts in October are cut on 1 April and 1 October", () => {
    const fiscal = periodBetween("2025-10-01", "2026-10-01");
    expect(ids(splitPeriod(fiscal, "semester", { yearStart: 10 }))).toStrictEqual([
      "2025-10-01/2026-04-01",
      "2026-04-01/2026-10-01",
    ]);
  });

  test("the last days of 9999 and the first of 0001 are split without leaving the calendar", () => {
    expect(ids(splitPeriod(periodBetween("9999-11-30", "9999-12-31"), "month"))).toStrictEqual([
      "9999-11-30",
      "9999-12-01/9999-12-31",
    ]);
    expect(
      ids(splitPeriod(periodBetween("0001-01-01", "0001-02-02"), "year", { yearStart: 2 })),
    ).toStrictEqual(["0001-01", "0001-02-01"]);
  });

  test("the pieces are frozen", () => {
    const pieces = splitPeriod(spring, "quarter");
    expect(Object.isFrozen(pieces)).toBe(true);
    expect(pieces.every((piece) => Object.isFrozen(piece))).toBe(true);
  });

  test("a year that starts in month 0 is refused", () => {
    expect(() => splitPeriod(spring, "quarter", { yearStart: 0 })).toThrow(RangeError);
  });
});

describe("fiscalYearOf", () => {
  test.each([
    ["2026-03-31", { yearStart: 4 }, "FY2025", "2025-04-01", "2026-04-01"],
    ["2026-04-01", { yearStart: 4 }, "FY2026", "2026-04-01", "2027-04-01"],
    ["2026-06-30", { yearStart: 7, yearNamedAfter: "end" }, "FY2026", "2025-07-01", "2026-07-01"],
    ["2026-07-01", { yearStart: 7, yearNamedAfter: "end" }, "FY2027", "2026-07-01", "2027-07-01"],
    ["2025-09-30", { yearStart: 10, yearNamedAfter: "end" }, "FY2025", "2024-10-01", "2025-10-01"],
    ["2025-10-01", { yearStart: 10, yearNamedAfter: "end" }, "FY2026", "2025-10-01", "2026-10-01"],
    ["2026-12-31", {}, "FY2026", "2026-01-01", "2027-01-01"],
    ["2026-12-31", { yearNamedAfter: "end" }, "FY2026", "2026-01-01", "2027-01-01"],
  ] as const)("%s with %j lies in %s", (date, calendar, id, from, until) => {
    expect(fiscalYearOf(date, calendar)).toStrictEqual({ id, from, until });
  });

  test("a fiscal year that would begin in year 0000 or end in 10000, and text that is no date, are refused", () => {
    expect(() => fiscalYearOf("0001-03-31", { yearStart: 4 })).toThrow(RangeError);
    expect(() => fiscalYearOf("9999-12-31", {})).toThrow(RangeError);
    expect(() => fiscalYearOf("2026-02-30", {})).toThrow(RangeError);
  });
});
