import { describe, expect, test } from "vitest";
import { type DatedEntry, datedSegments, valueDuring } from "../../../src/period/dated.js";
import { periodBetween } from "../../../src/period/period.js";

const year = periodBetween("2026-01-01", "2027-01-01");
const targets: readonly DatedEntry<string>[] = [
  { from: "2024-01-01", value: "80" },
  { from: "2026-03-01", value: "85" },
  { from: "2026-07-01", value: "90" },
  { from: "2027-01-01", value: "95" },
];

describe("datedSegments", () => {
  test("80 until March, 85 until July, 90 after are 59, 122 and 184 days of 2026", () => {
    // 31 + 28; 31 + 30 + 31 + 30; 31 + 31 + 30 + 31 + 30 + 31; together 365
    expect(datedSegments(targets, year)).toStrictEqual({
      ok: true,
      segments: [
        { value: "80", days: 59 },
        { value: "85", days: 122 },
        { value: "90", days: 184 },
      ],
    });
  });

  test("in 2024 the value 80 holds on all 366 days", () => {
    expect(datedSegments(targets, periodBetween("2024-01-01", "2025-01-01"))).toStrictEqual({
      ok: true,
      segments: [{ value: "80", days: 366 }],
    });
  });

  test("after the last entry its value holds for ever: 95 on all 365 days of 2030", () => {
    expect(datedSegments(targets, periodBetween("2030-01-01", "2031-01-01"))).toStrictEqual({
      ok: true,
      segments: [{ value: "95", days: 365 }],
    });
  });

  test("an entry that begins on the last day has 1 day", () => {
    const entries = [
      { from: "2026-01-01", value: 1 },
      { from: "2026-12-31", value: 2 },
    ];
    expect(datedSegments(entries, year)).toStrictEqual({
      ok: true,
      segments: [
        { value: 1, days: 364 },
        { value: 2, days: 1 },
      ],
    });
  });

  test("equal neighbouring values stay apart, and the entries are not changed", () => {
    const entries = Object.freeze([
      { from: "2026-01-01", value: 1 },
      { from: "2026-07-01", value: 1 },
    ]);
    expect(datedSegments(entries, year)).toStrictEqual({
      ok: true,
      segments: [
        { value: 1, days: 181 },
        { value: 1, days: 184 },
      ],
    });
  });

  test("a period that begins 1 day before the first entry, or no entry at all, is before-first", () => {
    const problem = { ok: false, problem: "before-first" };
    expect(datedSegments([{ from: "2026-01-02", value: 1 }], year)).toStrictEqual(problem);
    expect(datedSegments([], year)).toStrictEqual(problem);
  });

  test("two entries of 2026-01-01, or one of 2025 after one of 2026, are not ordered", () => {
    const problem = { ok: false, problem: "not-ordered" };
    const same = [
      { from: "2026-01-01", value: 1 },
      { from: "2026-01-01", value: 2 },
    ];
    const falling = [
      { from: "2026-01-01", value: 1 },
      { from: "2025-01-01", value: 2 },
    ];
    expect(datedSegments(same, year)).toStrictEqual(problem);
    expect(datedSegments(falling, year)).toStrictEqual(problem);
    expect(valueDuring(falling, year, "start")).toStrictEqual(problem);
  });
});

describe("valueDuring", () => {
  test("80 is in force on 1 January 2026, 90 on 31 December; 95 of 1 January 2027 is not yet", () => {
    expect(valueDuring(targets, year, "start")).toStrictEqual({ ok: true, value: "80" });
    expect(valueDuring(targets, year, "end")).toStrictEqual({ ok: true, value: "90" });
  });

  test("an entry of the first day is in force at the start, one of the last day at the end", () => {
    const entries = [
      { from: "2026-01-01", value: 1 },
      { from: "2026-12-31", value: 2 },
    ];
    expect(valueDuring(entries, year, "start")).toStrictEqual({ ok: true, value: 1 });
    expect(valueDuring(entries, year, "end")).toStrictEqual({ ok: true, value: 2 });
  });

  test("a first entry of 1 July has no value at the start of 2026 and one at its end", () => {
    const entries = [{ from: "2026-07-01", value: 1 }];
    expect(valueDuring(entries, year, "start")).toStrictEqual({ ok: false, problem: "before-first" });
    expect(valueDuring(entries, year, "end")).toStrictEqual({ ok: true, value: 1 });
    expect(valueDuring([], year, "end")).toStrictEqual({ ok: false, problem: "before-first" });
  });

  test("undefined is a value like another", () => {
    expect(valueDuring([{ from: "2026-01-01", value: undefined }], year, "end")).toStrictEqual({
      ok: true,
      value: undefined,
    });
  });
});
