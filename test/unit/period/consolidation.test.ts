import { describe, expect, test } from "vitest";
import {
  type Arithmetic,
  CONSOLIDATIONS,
  consolidateObservations,
  type Observation,
  selectObservations,
} from "../../../src/period/consolidation.js";
import { periodBetween } from "../../../src/period/period.js";

type Fraction = readonly [numerator: bigint, denominator: bigint];

function lowest([n, d]: Fraction): Fraction {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? [0n, 1n] : [n / a, d / a];
}

const fractions: Arithmetic<Fraction> = {
  zero: [0n, 1n],
  add: ([a, b], [c, d]) => lowest([a * d + c * b, b * d]),
  divide: ([a, b], [c, d]) => {
    if (c === 0n) return undefined;
    return lowest(c < 0n ? [-a * d, -b * c] : [a * d, b * c]);
  },
  compare: ([a, b], [c, d]) => {
    if (a * d === c * b) return 0;
    return a * d < c * b ? -1 : 1;
  },
  fromInteger: (integer) => [BigInt(integer), 1n],
};

function on(date: string, value: bigint, of?: bigint): Observation<Fraction> {
  return of === undefined ? { date, value: [value, 1n] } : { date, value: [value, 1n], of: [of, 1n] };
}

describe("selectObservations", () => {
  const quarter = periodBetween("2026-01-01", "2026-04-01");

  test("1 January and 31 March are in 2026-Q1, 31 December and 1 April are not; the result is by date", () => {
    const observations = [
      on("2026-04-01", 5n),
      on("2026-03-31", 4n),
      on("2025-12-31", 1n),
      on("2026-01-01", 2n),
    ];
    expect(selectObservations(observations, quarter).map((o) => o.date)).toStrictEqual([
      "2026-01-01",
      "2026-03-31",
    ]);
    expect(observations.map((o) => o.date)).toStrictEqual([
      "2026-04-01",
      "2026-03-31",
      "2025-12-31",
      "2026-01-01",
    ]);
  });

  test("three observations of 15 February keep their order 3, 1, 2", () => {
    const observations = [on("2026-02-15", 3n), on("2026-02-15", 1n), on("2026-02-15", 2n)];
    expect(selectObservations(observations, quarter)).toStrictEqual(observations);
  });

  test("nothing inside gives an empty list", () => {
    expect(selectObservations([on("2026-07-01", 1n)], quarter)).toStrictEqual([]);
  });
});

describe("consolidateObservations", () => {
  const monthly = [on("2026-01-31", 4n, 5n), on("2026-02-28", 1n, 2n), on("2026-03-31", 2n, 2n)];

  test.each([
    ["sum", 7n, 1n],
    ["mean", 7n, 3n],
    ["last", 2n, 1n],
    ["minimum", 1n, 1n],
    ["maximum", 4n, 1n],
    ["ratio-of-sums", 7n, 9n],
  ] as const)("the %s of 4 of 5, 1 of 2 and 2 of 2 is %s/%s", (rule, numerator, denominator) => {
    expect(consolidateObservations(monthly, rule, fractions)).toStrictEqual({
      ok: true,
      value: [numerator, denominator],
    });
  });

  test("the mean of one third, one third and one third is one third exactly", () => {
    const thirds = ["2026-01-31", "2026-02-28", "2026-03-31"].map(
      (date): Observation<Fraction> => ({ date, value: [1n, 3n] }),
    );
    expect(consolidateObservations(thirds, "mean", fractions)).toStrictEqual({ ok: true, value: [1n, 3n] });
  });

  test("one observation is its own sum, mean, last, minimum and maximum", () => {
    for (const rule of ["sum", "mean", "last", "minimum", "maximum"] as const) {
      expect(consolidateObservations([on("2026-01-31", 7n)], rule, fractions)).toStrictEqual({
        ok: true,
        value: [7n, 1n],
      });
    }
  });

  test("negative values have a minimum of -5 and a maximum of -2", () => {
    const negative = [on("2026-01-31", -2n), on("2026-02-28", -5n)];
    expect(consolidateObservations(negative, "minimum", fractions)).toStrictEqual({
      ok: true,
      value: [-5n, 1n],
    });
    expect(consolidateObservations(negative, "maximum", fractions)).toStrictEqual({
      ok: true,
      value: [-2n, 1n],
    });
  });

  test("last goes by the date, not by the order given", () => {
    const mixed = [on("2026-03-31", 9n), on("2026-01-31", 1n), on("2026-01-31", 2n)];
    expect(consolidateObservations(mixed, "last", fractions)).toStrictEqual({ ok: true, value: [9n, 1n] });
  });

  test("two observations of the last day are a problem for last only, also when both are 9", () => {
    const twice = [on("2026-01-31", 1n), on("2026-03-31", 9n), on("2026-03-31", 9n)];
    expect(consolidateObservations(twice, "last", fractions)).toStrictEqual({
      ok: false,
      problem: "same-day-twice",
    });
    expect(consolidateObservations(twice, "sum", fractions)).toStrictEqual({ ok: true, value: [19n, 1n] });
  });

  test("two observations of 31 January do not matter once 28 February is known", () => {
    const early = [on("2026-01-31", 1n), on("2026-01-31", 2n), on("2026-02-28", 3n)];
    expect(consolidateObservations(early, "last", fractions)).toStrictEqual({ ok: true, value: [3n, 1n] });
  });

  test("no observation is a problem for every rule", () => {
    for (const rule of CONSOLIDATIONS) {
      expect(consolidateObservations([], rule, fractions)).toStrictEqual({
        ok: false,
        problem: "no-observations",
      });
    }
  });

  test("ratio-of-sums of 4/5 and a 1 without denominator lacks one", () => {
    const observations = [on("2026-01-31", 4n, 5n), on("2026-02-28", 1n)];
    expect(consolidateObservations(observations, "ratio-of-sums", fractions)).toStrictEqual({
      ok: false,
      problem: "denominator-missing",
    });
  });

  test("ratio-of-sums of 1/0 and 2/0 has a zero denominator; 0/0 with 2/4 is 1/2", () => {
    const zero = [on("2026-01-31", 1n, 0n), on("2026-02-28", 2n, 0n)];
    expect(consolidateObservations(zero, "ratio-of-sums", fractions)).toStrictEqual({
      ok: false,
      problem: "zero-denominator",
    });
    const partly = [on("2026-01-31", 0n, 0n), on("2026-02-28", 2n, 4n)];
    expect(consolidateObservations(partly, "ratio-of-sums", fractions)).toStrictEqual({
      ok: true,
      value: [1n, 2n],
    });
  });

  test("an unknown rule is refused", () => {
    expect(() => consolidateObservations(monthly, "mode" as "mean", fractions)).toThrow(RangeError);
  });
});
