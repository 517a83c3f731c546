import { formatNumber } from "../number/decimal-text.js";
import { compareRational, multiplyRational, type Rational, rational } from "../number/rational.js";
import { roundRational, tenToThe } from "../number/rounding.js";
import { dateOfDay, dayNumber } from "../period/civil-date.js";
import type { Language } from "./languages/language.js";
import { fill } from "./languages/languages.js";

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(…?)$/;
const FRACTION = /^(-?\d+)\/(\d+)$/;
/** Decimals shown of what does not end, and decimals beyond which an ending number is shown rounded. */
const SHOWN = 4;
const MOST_DECIMALS = 20;
/** Digits of a numerator or denominator beyond which a fraction says nothing to a reader. */
const MOST_FRACTION = 10;
/** Further decimals that are looked at before a rounded decimal may look whole. */
const FINER = 16;

/** A number as a reader sees it: in full, or a fraction with its decimal, or the decimal alone. */
export interface ShownNumber {
  readonly text: string;
  /** the rounded decimal, where `text` is a fraction */
  readonly near?: string;
  /** the text is rounded itself */
  readonly rounded?: true;
}

/** The value of a scorecard's number as far as its text tells it. */
export function valueOfText(text: string): Rational | undefined {
  const fraction = FRACTION.exec(text);
  if (fraction !== null) return rational(BigInt(fraction[1] ?? "0"), BigInt(fraction[2] ?? "1"));
  const decimal = DECIMAL.exec(text);
  if (decimal === null) return undefined;
  const [, sign = "", whole = "0", decimals = ""] = decimal;
  return rational(BigInt(`${sign}${whole}${decimals}`), 10n ** BigInt(decimals.length));
}

/**
 * A scorecard's number in the form of a language: "97.4" with two declared decimals is "97,40" in Indonesian. A
 * fraction keeps its form and has its decimal beside it; what never ends is cut off and ends in "…".
 */
export function showNumber(language: Language, text: string, digits?: number): ShownNumber {
  const decimal = DECIMAL.exec(text);
  if (decimal !== null) {
    const [, sign = "", whole = "0", decimals = "", open = ""] = decimal;
    if (open !== "") return { text: `${sign}${placed(language, whole, cut(whole, decimals, digits))}…` };
    if (decimals.length <= MOST_DECIMALS)
      return { text: `${sign}${placed(language, whole, decimals.padEnd(digits ?? 0, "0"))}` };
  }
  const value = valueOfText(text);
  if (value === undefined) return { text };
  const near = nearText(language, value, Math.max(SHOWN, (digits ?? 0) + 2));
  const fraction = FRACTION.exec(text);
  const short =
    fraction !== null &&
    (fraction[1]?.length ?? 0) <= MOST_FRACTION &&
    (fraction[2]?.length ?? 0) <= MOST_FRACTION;
  return short ? { text, near } : { text: near, rounded: true };
}

/** A number inside a sentence: "31/30 ≈ 1,0333", "≈ 95,9113", "97,40", "0,7937…". */
export function numberIn(language: Language, text: string, digits?: number): string {
  const shown = showNumber(language, text, digits);
  if (shown.near !== undefined) return `${shown.text} ≈ ${shown.near}`;
  return shown.rounded === true ? `≈ ${shown.text}` : shown.text;
}

/** What stands after a formula: "= 31/30 ≈ 1,0333", or "≈ 95,9113" where the fraction would say nothing. */
export function equalsIn(language: Language, text: string, digits?: number): string {
  const shown = numberIn(language, text, digits);
  return shown.startsWith("≈") ? shown : `= ${shown}`;
}

/** A number for people who want its size only, with "about" before it unless it is exact. */
export function roughlyIn(language: Language, text: string): string {
  const decimal = DECIMAL.exec(text);
  if (decimal !== null && decimal[4] === "" && (decimal[3]?.length ?? 0) <= SHOWN)
    return showNumber(language, text).text;
  const value = valueOfText(text);
  if (value === undefined) return text;
  return fill(language.summary.roughly, { number: nearText(language, value, 2) });
}

/** A date of a period in the form of a language; `until` is the first day after it. */
export function dateIn(language: Language, date: string): string {
  const [year = "", month = "1", day = "1"] = date.split("-");
  return fill(language.date, {
    day: day.replace(/^0/, ""),
    month: language.months[Number(month) - 1] ?? month,
    year,
  });
}

/** The last day of a half-open period. */
export function lastDay(until: string): string {
  return dateOfDay(dayNumber(until) - 1);
}

/**
 * A rounded decimal that misleads nobody: more decimals where fewer would look like a whole number that it is not, or
 * like zero.
 */
function nearText(language: Language, value: Rational, decimals: number): string {
  const least = decimals + zerosAfterPoint(value);
  for (let places = least; ; places += 1) {
    const rounded = roundRational(value, tenToThe(-places), "half-up");
    const whole = rounded.d === 1n && compareRational(rounded, value) !== 0;
    if (whole && places < least + FINER) continue;
    const [sign, digits] =
      rounded.n < 0n ? ["-", formatNumber(negative(rounded))] : ["", formatNumber(rounded)];
    const [left = "0", right = ""] = digits.split(".");
    return `${sign}${placed(language, left, right.padEnd(places, "0"))}`;
  }
}

/** The zeros between the point and the first digit of a number below one. */
function zerosAfterPoint(value: Rational): number {
  const size = value.n < 0n ? -value.n : value.n;
  if (size === 0n || size >= value.d) return 0;
  const places = value.d.toString().length - size.toString().length;
  return size * 10n ** BigInt(places) < value.d ? places : Math.max(0, places - 1);
}

function negative(value: Rational): Rational {
  return multiplyRational(value, rational(-1n));
}

/** The first decimals of a number that goes on, four of them that say something. */
function cut(whole: string, decimals: string, digits = 0): string {
  const zeros = /^0+$/.test(whole) ? (/^0*/.exec(decimals)?.[0].length ?? 0) : 0;
  return decimals.slice(0, Math.max(SHOWN, digits + 2, zeros + SHOWN));
}

function placed({ decimal, thousands }: Language, whole: string, decimals: string): string {
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return decimals === "" ? grouped : `${grouped}${decimal}${decimals}`;
}
