import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { definePolicy, score } from "../../src/index.js";
import { formatNumber, readNumber } from "../../src/number/decimal-text.js";
import { powerOfTen } from "../../src/number/power-of-ten.js";
import {
  addRational,
  compareRational,
  divideRational,
  floorRational,
  multiplyRational,
  ONE,
  type Rational,
  rational,
  subtractRational,
} from "../../src/number/rational.js";
import { roundRational } from "../../src/number/rounding.js";
import { hdi2010, hospitalVbp2016 } from "../../src/presets/index.js";
import { type HdiAgreement, hdiAgreement, readCountries } from "../support/published-hdi.js";

/** The published tables that presets are held against: outside the project, so absent where `../shared` is. */
const TABLES = [{ name: "hospital-vbp-fy2016.csv", hospitals: 3041 }] as const;
const HDI_TABLE = { name: "hdi-2011.csv", countries: 187 } as const;

const SIGNIFICANT_DIGITS = 10;
const HALF = rational(1n, 2n);
const HUNDRED = rational(100n);
const DOMAINS = ["processCare", "patientExperience", "outcome", "efficiency"] as const;

type Domain = (typeof DOMAINS)[number];

/** One line of the table: the texts of the domain scores that the hospital has, and of its total. */
interface Hospital {
  readonly id: string;
  readonly domains: ReadonlyMap<Domain, string>;
  readonly total: string;
}

/** What a table came to: how many totals agree, and the lines that do not. */
interface Agreement {
  readonly of: number;
  readonly inInterval: number;
  readonly asFractions: number;
  readonly asPrinted: number;
  readonly mostPossible: bigint;
  readonly misses: readonly string[];
}

const policy = definePolicy(hospitalVbp2016);
const checked = new Set<string>();

afterAll(() => {
  console.log(`published tables checked: ${checked.size} of ${TABLES.length + 1}`);
});

describe("us/hospital-vbp-2016 against the total performance scores published by CMS", () => {
  it("12 hospitals, with every pattern of missing domains that occurs", () => {
    const found = agreement(
      readHospitals(new URL("cases/us/hospital-vbp-2016/fy2016-excerpt.csv", import.meta.url)),
    );
    console.log(summary("fy2016-excerpt.csv", found));
    expect(found.misses, summary("fy2016-excerpt.csv", found)).toEqual([]);
    expect(found).toMatchObject({ of: 12, inInterval: 12, asFractions: 12 });
  });

  for (const { name, hospitals } of TABLES) {
    it(`all ${hospitals} hospitals of ${name}`, { timeout: 300_000 }, (context) => {
      const file = new URL(`../../../shared/data/${name}`, import.meta.url);
      context.skip(!existsSync(file), `${fileURLToPath(file)} is absent: ${name} was not checked`);
      const found = agreement(readHospitals(file));
      console.log(summary(name, found));
      expect(found.misses, summary(name, found)).toEqual([]);
      expect(found).toMatchObject({ of: hospitals, inInterval: hospitals, asFractions: hospitals });
      checked.add(name);
    });
  }
});

describe("undp/hdi-2010 against the indices that UNDP published in 2011", () => {
  it("12 countries, those of the highest components among them", () => {
    const file = new URL("cases/undp/hdi-2010/hdr2011-excerpt.csv", import.meta.url);
    const found = hdiAgreement(definePolicy(hdi2010), readCountries(file));
    console.log(hdiSummary("hdr2011-excerpt.csv", found));
    expect(found.misses).toEqual([]);
    expect(found).toMatchObject({ of: 12, fromComponents: 12, fromIndices: 12, indicesInInterval: 36 });
  });

  it(`all ${HDI_TABLE.countries} countries of ${HDI_TABLE.name}`, { timeout: 120_000 }, (context) => {
    const { name, countries } = HDI_TABLE;
    const file = new URL(`../../../shared/data/${name}`, import.meta.url);
    context.skip(!existsSync(file), `${fileURLToPath(file)} is absent: ${name} was not checked`);
    const found = hdiAgreement(definePolicy(hdi2010), readCountries(file));
    console.log(hdiSummary(name, found));
    expect(found.misses).toEqual([]);
    expect(found).toMatchObject({
      of: countries,
      fromComponents: countries,
      fromIndices: countries,
      indicesInInterval: 3 * countries,
    });
    checked.add(name);
  });

  it("an index of 0.910 instead of 0.908 is a miss of both checks", () => {
    const altered = {
      name: "altered",
      components: ["80.7", "18.0", "12.5", "23737"],
      indices: ["0.957", "1.000", "0.783"],
      hdi: "0.910",
    };
    const found = hdiAgreement(definePolicy(hdi2010), [altered]);
    expect(found).toMatchObject({ of: 1, fromComponents: 0, fromIndices: 0, indicesInInterval: 3 });
    expect(found.misses).toHaveLength(2);
  });
});

describe("the arithmetic of these checks", () => {
  it("a printed score stands for all numbers within half a unit of its tenth digit", () => {
    const interval = intervalOf("52.85714286").map(formatNumber);
    expect(interval).toEqual(["52.857142855", "52.857142865"]);
    expect(intervalOf("10").map(formatNumber)).toEqual(["9.999999995", "10.000000005"]);
    expect(intervalOf("0").map(formatNumber)).toEqual(["0", "0"]);
  });

  it("52.85714286 is 37 of 70 points", () => {
    expect(formatNumber(shareOfPoints("52.85714286"))).toBe("37/70");
  });

  it("a total one unit of its tenth digit away is a miss of both checks", () => {
    const hospital: Hospital = {
      id: "altered",
      domains: new Map([
        ["outcome", "55"],
        ["efficiency", "0"],
      ]),
      total: "33.84615386", // 55 x 40 / 65 is 33.846153846…
    };
    const found = agreement([hospital]);
    expect(found).toMatchObject({ of: 1, inInterval: 0, asFractions: 0 });
    expect(found.misses).toHaveLength(2);
  });
});

function readHospitals(file: URL): readonly Hospital[] {
  const [header, ...lines] = readFileSync(file, "utf8").trim().split(/\r?\n/);
  expect(header).toBe("facility_id,state,process_care,patient_experience,outcome,efficiency,tps");
  return lines.map((line) => {
    const cells = line.split(",");
    const given = DOMAINS.map((domain, at) => [domain, cells[at + 2] ?? ""] as const);
    return {
      id: cells[0] ?? "",
      domains: new Map(given.filter(([, text]) => text !== "")),
      total: cells[6] ?? "",
    };
  });
}

/**
 * Holds each published total against the preset in two ways.
 *
 * Interval: the domain scores are printed to ten significant digits, so each stands for an interval. The total rises
 * with each of them, so the totals of all lower and of all upper ends bound the true one; the published total, with
 * half a unit of its own last digit, must meet them.
 *
 * Fractions: a domain score is points earned of points possible, times 100. The fraction with the smallest
 * denominator that prints to the given digits is taken for it, and the total must print to the published digits.
 */
function agreement(hospitals: readonly Hospital[]): Agreement {
  let inInterval = 0;
  let asFractions = 0;
  let asPrinted = 0;
  let mostPossible = 1n;
  const misses: string[] = [];
  for (const { id, domains, total } of hospitals) {
    const totalOf = (actual: (text: string) => Rational): Rational => scored(id, domains, actual);
    const lowest = totalOf((text) => atLeast(intervalOf(text)[0], rational(0n)));
    const highest = totalOf((text) => atMost(intervalOf(text)[1], HUNDRED));
    const [from, to] = intervalOf(total);
    if (compareRational(lowest, to) <= 0 && compareRational(from, highest) <= 0) inInterval += 1;
    else
      misses.push(
        `${id}: published ${total}, but the total is from ${printed(lowest)} to ${printed(highest)}`,
      );

    const exact = totalOf((text) => {
      const share = shareOfPoints(text);
      if (share.d > mostPossible) mostPossible = share.d;
      return multiplyRational(share, HUNDRED);
    });
    if (printed(exact) === total) asFractions += 1;
    else misses.push(`${id}: published ${total}, but its fractions give ${printed(exact)}`);

    if (printed(totalOf(numberOf)) === total) asPrinted += 1;
  }
  return { of: hospitals.length, inInterval, asFractions, asPrinted, mostPossible, misses };
}

function summary(name: string, { of, inInterval, asFractions, asPrinted, mostPossible }: Agreement): string {
  return `${name}: of ${of} published totals ${inInterval} lie in the exact interval of the printed inputs; ${asFractions} equal to ten digits with inputs as fractions (of at most ${mostPossible} points); ${asPrinted} with inputs as printed`;
}

function hdiSummary(name: string, found: HdiAgreement): string {
  return `${name}: of ${found.of} published indices ${found.fromComponents} lie in the exact interval of the printed components, ${found.fromIndices} in that of the printed dimension indices (for ${found.decided} it holds one figure only); ${found.indicesInInterval} of ${3 * found.of} dimension indices meet the interval of their components; ${found.asPrinted} indices are equal with components as printed`;
}

/** The hospital's total by the preset, with each domain score as `actual` reads it. */
function scored(
  subject: string,
  domains: ReadonlyMap<Domain, string>,
  actual: (text: string) => Rational,
): Rational {
  const actuals = Object.fromEntries(
    [...domains].map(([domain, text]) => [domain, formatNumber(actual(text))]),
  );
  const card = score(policy, { subject, period: "2015-10-01/2016-10-01", actuals });
  if (card.score === null) throw new Error(`${subject} has no score`);
  return numberOf(card.score);
}

function numberOf(text: string): Rational {
  const read = readNumber(text);
  if (!read.ok) throw new Error(`'${text}' is not a number: ${read.problem}`);
  return read.value;
}

/** The numbers that a printed one may stand for: half a unit of its tenth significant digit to both sides. */
function intervalOf(text: string): readonly [Rational, Rational] {
  const x = numberOf(text);
  const half = multiplyRational(lastUnit(x), HALF);
  return [subtractRational(x, half), addRational(x, half)];
}

/** One unit of the tenth significant digit; of zero, which is printed only if it is exactly zero, none. */
function lastUnit(x: Rational): Rational {
  if (x.n === 0n) return x;
  let exponent = 2; // scores are at most 100
  while (compareRational(x, tenTo(exponent)) < 0) exponent -= 1;
  return tenTo(exponent - SIGNIFICANT_DIGITS + 1);
}

function tenTo(exponent: number): Rational {
  return exponent < 0 ? rational(1n, powerOfTen(-exponent)) : rational(powerOfTen(exponent));
}

/** A score as the table prints it: ten significant digits without trailing zeros. */
function printed(x: Rational): string {
  return x.n === 0n ? "0" : formatNumber(roundRational(x, lastUnit(x), "half-up"));
}

/** Points earned of points possible: the fraction with the smallest denominator that prints to the score. */
function shareOfPoints(text: string): Rational {
  const [from, to] = intervalOf(text);
  const share = simplestBetween(divideRational(from, HUNDRED), divideRational(to, HUNDRED));
  const again = printed(multiplyRational(share, HUNDRED));
  if (again !== text) throw new Error(`${formatNumber(share)} x 100 prints to ${again}, not to ${text}`);
  return share;
}

/** The fraction with the smallest denominator from `from` to `to`, by their continued fractions. */
function simplestBetween(from: Rational, to: Rational): Rational {
  const whole = rational(floorRational(from));
  if (compareRational(whole, from) === 0) return whole;
  const next = addRational(whole, ONE);
  if (compareRational(next, to) <= 0) return next;
  const inner = simplestBetween(
    divideRational(ONE, subtractRational(to, whole)),
    divideRational(ONE, subtractRational(from, whole)),
  );
  return addRational(whole, divideRational(ONE, inner));
}

function atLeast(x: Rational, least: Rational): Rational {
  return compareRational(x, least) < 0 ? least : x;
}

function atMost(x: Rational, most: Rational): Rational {
  return compareRational(x, most) > 0 ? most : x;
}
