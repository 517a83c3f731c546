import { type Issue, type IssuePath, issue } from "../../issue.js";
import type { CellType } from "./vocabulary.js";

/** How numbers are written in the cells of a data file: with a decimal point or a decimal comma. */
export type DecimalNotation = "point" | "comma";

/** What a cell holds, or why it cannot be read. */
export type CellReading =
  | { readonly ok: true; readonly value: string | boolean }
  | { readonly ok: false; readonly issue: Issue };

const YES = new Set(["true", "yes", "ya", "1"]);
const NO = new Set(["false", "no", "tidak", "0"]);

/**
 * Yes or no as people write it: true/false, yes/no, ya/tidak, 1/0, in upper or lower case.
 *
 * @edge     any other text gives undefined
 */
export function readYesNo(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
}

const COMMA_DECIMAL = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
const WITHOUT_SEPARATORS = /^-?\d+(?:[eE][+-]?\d+|\/\d+)?$/;

/**
 * The text with a decimal point of a number that is written with a decimal comma and points between thousands.
 *
 * @edge     points must part groups of three digits: "1.234,5" is 1234.5, and "12.5" is no such number (undefined)
 */
export function fromDecimalComma(text: string): string | undefined {
  if (WITHOUT_SEPARATORS.test(text)) return text;
  const found = COMMA_DECIMAL.exec(text);
  if (found === null) return undefined;
  const [, sign = "", whole = "", decimals] = found;
  return `${sign}${whole.replaceAll(".", "")}${decimals === undefined ? "" : `.${decimals}`}`;
}

/** A choice as people write it: "High Satisfactory" is `high-satisfactory`. Text that is like no single choice stays. */
function readChoice(text: string, choices: readonly string[]): string {
  if (choices.includes(text)) return text;
  const like = (a: string): string => a.toLowerCase().replaceAll(/[^\p{L}\p{N}+]+/gu, "");
  const [found, ...others] = choices.filter((choice) => like(choice) === like(text));
  return found === undefined || others.length > 0 ? text : found;
}

/** Reads a cell by its type. Text that does not fit the type is passed on, for the policy to refuse by name. */
export function readCell(
  text: string,
  type: CellType,
  decimal: DecimalNotation,
  path: IssuePath,
  choices: readonly string[] = [],
): CellReading {
  if (type === "yes-no") return { ok: true, value: readYesNo(text) ?? text };
  if (type === "text" && choices.length > 0) return { ok: true, value: readChoice(text, choices) };
  if (type === "text" || decimal === "point") return { ok: true, value: text };
  const value = fromDecimalComma(text);
  if (value !== undefined) return { ok: true, value };
  const problem = "with decimal commas it is written as 1234,5 or 1.234,5";
  return { ok: false, issue: issue("number-unreadable", path, { found: text, problem }) };
}
