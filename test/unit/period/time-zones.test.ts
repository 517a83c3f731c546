import { afterEach, describe, expect, test } from "vitest";
import { fiscalYearOf, splitPeriod } from "../../../src/period/calendar.js";
import { addMonths, dateOfDay, dayNumber, readDate } from "../../../src/period/civil-date.js";
import { datedSegments, valueDuring } from "../../../src/period/dated.js";
import { MONTH_COUNTS, overlapDays, overlapMonths } from "../../../src/period/overlap.js";
import { periodBetween, periodDays, readPeriod } from "../../../src/period/period.js";

const zoneBefore = process.env.TZ;

afterEach(() => {
  if (zoneBefore === undefined) delete process.env.TZ;
  else process.env.TZ = zoneBefore;
});

/** Minutes that local time is behind UTC, as the running zone has it. */
function offsetOn(instant: string): number {
  return new Date(instant).getTimezoneOffset();
}

const year = periodBetween("2011-01-01", "2012-01-01");

// Days on which a local clock misleads: New York's changes of 2026-03-08 and 2026-11-01, Apia's missing
// 2011-12-30, the last and first days of years and of February.
const dates = [
  "0001-01-01",
  "0099-12-31",
  "1900-02-28",
  "1969-12-31",
  "1970-01-01",
  "2000-02-29",
  "2011-12-29",
  "2011-12-30",
  "2011-12-31",
  "2026-03-08",
  "2026-03-09",
  "2026-11-01",
  "2026-11-02",
  "9999-12-31",
];

function results(): unknown[] {
  return [
    dates.map(readDate),
    dates.map(dayNumber),
    dates.map((date) => dateOfDay(dayNumber(date))),
    dates.slice(1, -1).map((date) => [addMonths(date, 1), addMonths(date, -1), addMonths(date, 12)]),
    addMonths("2011-11-30", 1),
    addMonths("2012-01-30", -1),
    readPeriod("2011-12-30"),
    readPeriod("2026-03-08"),
    readPeriod("FY2026-Q2", { yearStart: 10, yearNamedAfter: "end" }),
    periodDays(periodBetween("2011-12-29", "2012-01-01")),
    periodDays(periodBetween("2026-03-08", "2026-03-09")),
    splitPeriod(periodBetween("2011-12-15", "2012-02-15"), "month"),
    fiscalYearOf("2011-12-30", { yearStart: 4 }),
    overlapDays(year, periodBetween("2011-12-30", "2012-03-01")),
    MONTH_COUNTS.map((count) => overlapMonths(year, periodBetween("2011-11-30", "2011-12-31"), count)),
    datedSegments(
      [
        { from: "2010-01-01", value: 1 },
        { from: "2011-12-30", value: 2 },
      ],
      year,
    ),
    valueDuring(
      [
        { from: "2010-01-01", value: 1 },
        { from: "2011-12-31", value: 2 },
      ],
      year,
      "end",
    ),
  ];
}

function resultsIn(zone: string): unknown[] {
  process.env.TZ = zone;
  return results();
}

describe("the local time zone", () => {
  test("really changes: Jakarta is 7 hours ahead, New York 5 or 4 behind, Apia went from 10 behind to 14 ahead", () => {
    process.env.TZ = "Asia/Jakarta";
    expect(offsetOn("2026-03-08T12:00:00Z")).toBe(-7 * 60);
    process.env.TZ = "America/New_York";
    expect(offsetOn("2026-03-07T12:00:00Z")).toBe(5 * 60);
    expect(offsetOn("2026-03-08T12:00:00Z")).toBe(4 * 60);
    process.env.TZ = "Pacific/Apia";
    expect(offsetOn("2011-12-29T12:00:00Z")).toBe(10 * 60);
    expect(offsetOn("2011-12-31T12:00:00Z")).toBe(-14 * 60);
    // The local calendar has no 30 December 2011: what arithmetic on local dates would trip over.
    expect(new Date(2011, 11, 30).getDate()).toBe(31);
  });

  test("changes no result: Jakarta, New York and Apia give the list that UTC gives", () => {
    const expected = resultsIn("UTC");
    expect(resultsIn("Asia/Jakarta")).toStrictEqual(expected);
    expect(resultsIn("America/New_York")).toStrictEqual(expected);
    expect(resultsIn("Pacific/Apia")).toStrictEqual(expected);
  });

  test.each(["Asia/Jakarta", "America/New_York", "Pacific/Apia"])(
    "in %s 2011-12-30 is a day, 2026-03-08 has one day, and a month before 2012-01-30 is 2011-12-30",
    (zone) => {
      process.env.TZ = zone;
      expect(readPeriod("2011-12-30")).toStrictEqual({
        ok: true,
        value: { id: "2011-12-30", from: "2011-12-30", until: "2011-12-31" },
      });
      // 29, 30 and 31 December
      expect(periodDays(periodBetween("2011-12-29", "2012-01-01"))).toBe(3);
      expect(periodDays(periodBetween("2026-03-08", "2026-03-09"))).toBe(1);
      expect(addMonths("2012-01-30", -1)).toBe("2011-12-30");
    },
  );
});
