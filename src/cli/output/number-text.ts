import { formatNumber } from "../../number/decimal-text.js";
import { ownNumber } from "../../number/own-number.js";
import { compareRational, type Rational, rational } from "../../number/rational.js";
import { roundRational, tenToThe } from "../../number/rounding.js";

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(…?)$/;
/** Whole digits beyond which a table shows powers of ten. */
const MOST_WHOLE = 15;

/**
 * The value of a number on a scorecard. There is no limit on its digits, since it is the library's own text; one
 * that ends in "…" is taken as far as it is written.
 */
export function exactValue(text: string): Rational | undefined {
  return ownNumber(text.replace(/…$/, ""));
}

/** A number for a table: as it is where it is short enough, else rounded to some decimals with "≈" before it. */
export function shortNumber(text: string, decimals: number): string {
  const decimal = DECIMAL.exec(text);
  const [, , whole = "", written = "", open = ""] = decimal ?? [];
  if (decimal !== null && open === "" && written.length <= decimals && whole.length <= MOST_WHOLE)
    return text;
  const value = exactValue(text);
  if (value === undefined) return text;
  const rounded = roundRational(value, tenToThe(-decimals), "half-even");
  const shown = inPowers(formatNumber(rounded)) ?? formatNumber(rounded);
  const same = open === "" && compareRational(rounded, value) === 0 && shown === formatNumber(rounded);
  return same ? shown : `≈${shown}`;
}

/** A very long whole part as a power of ten: "1.2346e21". */
function inPowers(text: string): string | undefined {
  const [, sign = "", whole = ""] = /^(-?)(\d+)/.exec(text) ?? [];
  if (whole.length <= MOST_WHOLE) return undefined;
  const value = roundRational(rational(BigInt(whole)), tenToThe(whole.length - 5), "half-even");
  const digits = value.n.toString();
  return `${sign}${digits[0] ?? ""}.${digits.slice(1, 5)}e${digits.length - 1}`;
}

/** The difference of two numbers of scorecards as exact text with its sign; nothing where one is no number. */
export function signedDifference(before: string, after: string): string | undefined {
  const [from, to] = [exactValue(before), exactValue(after)];
  if (from === undefined || to === undefined) return undefined;
  const by = rational(to.n * from.d - from.n * to.d, to.d * from.d);
  const open = before.endsWith("…") || after.endsWith("…") ? "…" : "";
  const text = open === "" ? formatNumber(by) : decimalSoFar(by);
  return `${by.n > 0n ? "+" : ""}${text}${open}`;
}

/** A difference of numbers that were cut off is itself known to fewer digits. */
function decimalSoFar(value: Rational): string {
  const text = formatNumber(roundRational(value, tenToThe(-20), "down"));
  return text.includes(".") ? text : `${text}.0`;
}
