import { describe, expect, test } from "vitest";
import { addMonths, compareDates, dateOfDay, dayNumber, readDate } from "../../../src/period/civil-date.js";

describe("readDate", () => {
  test.each(["0001-01-01", "1970-01-01", "2024-02-29", "2000-02-29", "2026-12-31", "9999-12-31"])(
    "%s is a date",
    (text) => {
      expect(readDate(text)).toStrictEqual({ ok: true, value: text });
    },
  );

  test("29 February exists in 2024 and in 2000, not in 2023 and not in 1900 (a century not divisible by 400)", () => {
    expect(readDate("2024-02-29").ok).toBe(true);
    expect(readDate("2000-02-29").ok).toBe(true);
    expect(readDate("2023-02-29")).toStrictEqual({ ok: false, problem: "no-such-date" });
    expect(readDate("1900-02-29")).toStrictEqual({ ok: false, problem: "no-such-date" });
  });

  test("29 February exists in year 0004 and not in year 0099, which is not read as 1999", () => {
    expect(readDate("0004-02-29").ok).toBe(true);
    expect(readDate("0099-02-29")).toStrictEqual({ ok: false, problem: "no-such-date" });
  });

  test.each([
    "0000-01-01",
    "2026-00-10",
    "2026-13-01",
    "2026-01-00",
    "2026-01-32",
    "2026-04-31",
    "2026-99-99",
  ])("%s has the form of a date that does not exist", (text) => {
    expect(readDate(text)).toStrictEqual({ ok: false, problem: "no-such-date" });
  });

  test.each([
    "",
    "2026",
    "2026-1-1",
    "2026-01-01T00:00:00Z",
    " 2026-01-01",
    "2026-01-01\n",
    "10000-01-01",
    "-001-01-01",
    "01-01-2026",
    "2026/01/01",
    "２０２６-01-01",
    "__proto__",
  ])("%j is not a date", (text) => {
    expect(readDate(text)).toStrictEqual({ ok: false, problem: "not-a-date" });
  });
});

describe("dayNumber and dateOfDay", () => {
  test.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["1970-12-31", 364],
    // 30 years of 365 days and the leap days of 1972, 76, 80, 84, 88, 92, 96: 10950 + 7
    ["2000-01-01", 10957],
    // 31 days of January and 29 of February 2000 later
    ["2000-03-01", 11017],
    // back 70 years and the 17 leap days of 1904 to 1968 (1900 has none): 25550 + 17
    ["1900-01-01", -25567],
    // 31 days of January and 28 of February 1900 later
    ["1900-03-01", -25508],
    // back 1969 years and 492 - 19 + 4 = 477 leap days: 718685 + 477
    ["0001-01-01", -719162],
    // 9999 years and 2499 - 99 + 24 = 2424 leap days, less one day, less 719162: 3649635 + 2424 - 1 - 719162
    ["9999-12-31", 2932896],
  ])("%s is day %i, and back", (date, day) => {
    expect(dayNumber(date)).toBe(day);
    expect(dateOfDay(day)).toBe(date);
  });

  test("dayNumber refuses 2023-02-29 and says what it expects", () => {
    expect(() => dayNumber("2023-02-29")).toThrow(
      new RangeError('"2023-02-29" is no-such-date: expected YYYY-MM-DD, such as 2026-03-31'),
    );
    expect(() => dayNumber("today")).toThrow(RangeError);
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, -719163, 2932897])("dateOfDay refuses %d", (day) => {
    expect(() => dateOfDay(day)).toThrow(RangeError);
  });
});

describe("addMonths", () => {
  test.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["1900-01-31", 1, "1900-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-05-31", 1, "2026-06-30"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2026-11-15", 2, "2027-01-15"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-01-15", 0, "2026-01-15"],
    ["0050-01-31", 1, "0050-02-28"],
    ["0001-02-01", -1, "0001-01-01"],
    ["9999-11-30", 1, "9999-12-30"],
  ])("%s and %i months is %s", (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  test("31 January plus 1 month twice is 28 March, plus 2 months once is 31 March", () => {
    expect(addMonths(addMonths("2026-01-31", 1), 1)).toBe("2026-03-28");
    expect(addMonths("2026-01-31", 2)).toBe("2026-03-31");
  });

  test("half a month, the year 10000 and the year 0000 are refused", () => {
    expect(() => addMonths("2026-01-31", 0.5)).toThrow(RangeError);
    expect(() => addMonths("2026-01-31", Number.NaN)).toThrow(RangeError);
    expect(() => addMonths("9999-12-01", 1)).toThrow(RangeError);
    expect(() => addMonths("0001-01-31", -1)).toThrow(RangeError);
    expect(() => addMonths("2026-02-30", 1)).toThrow(RangeError);
  });
});

describe("compareDates", () => {
  test("2026-03-31 is before 2026-04-01, 0999-12-31 before 1000-01-01, and a day equals itself", () => {
    expect(compareDates("2026-03-31", "2026-04-01")).toBe(-1);
    expect(compareDates("2026-04-01", "2026-03-31")).toBe(1);
    expect(compareDates("0999-12-31", "1000-01-01")).toBe(-1);
    expect(compareDates("2026-04-01", "2026-04-01")).toBe(0);
  });
});
