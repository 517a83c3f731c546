import { describe, expect, test } from "vitest";
import { fiscalYearLead, yearStartOf } from "../../../src/period/calendar-options.js";

describe("yearStartOf", () => {
  test("a year starts in month 1 unless the calendar says 4, 7, 10 or another", () => {
    expect(yearStartOf({})).toBe(1);
    expect(yearStartOf({ yearStart: 4 })).toBe(4);
    expect(yearStartOf({ yearStart: 12 })).toBe(12);
  });

  test.each([0, 13, -1, 1.5, Number.NaN])("month %d is refused", (yearStart) => {
    expect(() => yearStartOf({ yearStart })).toThrow(RangeError);
  });
});

describe("fiscalYearLead", () => {
  test("a year from October named after its end is 1 ahead; named after its start, or from January, it is 0", () => {
    expect(fiscalYearLead({ yearStart: 10, yearNamedAfter: "end" })).toBe(1);
    expect(fiscalYearLead({ yearStart: 10, yearNamedAfter: "start" })).toBe(0);
    expect(fiscalYearLead({ yearStart: 10 })).toBe(0);
    expect(fiscalYearLead({ yearNamedAfter: "end" })).toBe(0);
  });
});
