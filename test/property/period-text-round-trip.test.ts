import fc from "fast-check";
import { expect, test } from "vitest";
import { dateOfDay } from "../../src/period/civil-date.js";
import { formatPeriod, periodBetween, readPeriod } from "../../src/period/period.js";

const SEED = 20261124;
const day = fc.integer({ min: -719162, max: 2932896 });

test("a period between any two dates is read back from its text", () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      fc.pre(a !== b);
      const period = periodBetween(dateOfDay(Math.min(a, b)), dateOfDay(Math.max(a, b)));
      expect(readPeriod(formatPeriod(period))).toStrictEqual({ ok: true, value: period });
      expect(readPeriod(`${period.from}/${period.until}`)).toStrictEqual({ ok: true, value: period });
    }),
    { seed: SEED },
  );
});

test("the name of any year, semester, quarter, month or day is what its period is written as", () => {
  const year = fc.integer({ min: 1, max: 9998 }).map((n) => String(n).padStart(4, "0"));
  const part = fc.oneof(
    fc.constant(""),
    fc.constantFrom("-S1", "-S2", "-Q1", "-Q2", "-Q3", "-Q4"),
    fc.integer({ min: 1, max: 12 }).map((n) => `-${String(n).padStart(2, "0")}`),
  );
  const name = fc.oneof(
    fc.tuple(year, part).map(([y, p]) => y + p),
    fc.integer({ min: -719162, max: 2932895 }).map(dateOfDay),
  );
  fc.assert(
    fc.property(name, (text) => {
      const read = readPeriod(text);
      expect(read.ok && formatPeriod(read.value)).toBe(text);
      expect(read.ok && read.value.id).toBe(text);
    }),
    { seed: SEED },
  );
});

test("no text is read as a period that breaks its promises", () => {
  const text = fc.oneof(
    fc.string(),
    fc.stringMatching(/^(FY)?\d{4}(-([SQ]?\d|\d\d)(-\d\d)?)?(\/\d{4}-\d\d-\d\d)?$/),
  );
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 12 }), (t, yearStart) => {
      const read = readPeriod(t, { yearStart });
      if (read.ok) expect(periodBetween(read.value.from, read.value.until).from).toBe(read.value.from);
    }),
    { seed: SEED, numRuns: 1000 },
  );
});
