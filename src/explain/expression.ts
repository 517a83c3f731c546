import type { Comparison } from "../plan/step.js";

/** The signs between values of an expression. */
export type Sign = "+" | "-" | "*" | "/" | "^" | Comparison | "and" | "or";

/**
 * A formula with its numbers put in, as plain data. Numbers are exact text, as on a scorecard; `digits` are the
 * decimals that a rounding declared.
 */
export type Expression =
  | { readonly kind: "number"; readonly value: string; readonly digits?: number }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "yes-no"; readonly value: boolean; readonly name?: string }
  | { readonly kind: "absent" }
  | { readonly kind: "operation"; readonly sign: Sign; readonly of: readonly Expression[] }
  | { readonly kind: "negative"; readonly of: Expression }
  | { readonly kind: "not"; readonly of: Expression }
  | { readonly kind: "call"; readonly name: string; readonly of: readonly Expression[] }
  /** so many operands that are not shown */
  | { readonly kind: "more"; readonly count: number };

/** How the pieces of an expression are written. */
export interface Notation {
  readonly number: (value: string, digits: number | undefined) => string;
  readonly word: (word: string) => string;
  readonly yesNo: (value: boolean, name: string | undefined) => string;
  readonly absent: string;
  readonly sign: (sign: Sign | "not") => string;
}

/** The notation of formulas in policies. */
export const PLAIN: Notation = {
  number: (value) => value,
  word: (word) => `'${word}'`,
  yesNo: (value, name) => (name === undefined ? String(value) : name),
  absent: "absent",
  sign: (sign) => sign,
};

const STRENGTH: Readonly<Record<Sign, number>> = {
  or: 1,
  and: 2,
  "==": 3,
  "!=": 3,
  "<": 3,
  "<=": 3,
  ">": 3,
  ">=": 3,
  "+": 4,
  "-": 4,
  "*": 5,
  "/": 5,
  "^": 6,
};
const ATOM = 8;
/** A fraction and a negative number hold together like a product and a sum. */
const FRACTION = 5;
const NEGATIVE = 4;

/** An expression as text. */
export function expressionText(of: Expression, notation: Notation = PLAIN): string {
  return written(of, notation).text;
}

/** A number as an expression. */
export function numberExpression(value: string, digits?: number): Expression {
  return { kind: "number", value, ...(digits === undefined ? {} : { digits }) };
}

/** Operands of one sign beyond which only the first and the last are shown. */
const MOST_OPERANDS = 12;
const FIRST_OPERANDS = 8;

/** Operands made one by one; of very many, the first and the last with a mark between them. */
export function elided<T>(of: readonly T[], make: (one: T) => Expression): readonly Expression[] {
  if (of.length <= MOST_OPERANDS) return of.map((one) => make(one));
  return [
    ...of.slice(0, FIRST_OPERANDS).map((one) => make(one)),
    { kind: "more", count: of.length - FIRST_OPERANDS - 1 },
    ...of.slice(-1).map((one) => make(one)),
  ];
}

/** Several operands with one sign between them; a single one stands alone. */
export function operation(sign: Sign, of: readonly Expression[]): Expression {
  const [only] = of;
  return of.length === 1 && only !== undefined
    ? only
    : { kind: "operation", sign, of: elided(of, (one) => one) };
}

/** A function of several operands. */
export function call(name: string, of: readonly Expression[]): Expression {
  return { kind: "call", name, of: elided(of, (one) => one) };
}

/** Whether an expression is nothing but a value, so that "= the same" would say nothing. */
export function isBare(of: Expression): boolean {
  return of.kind === "number" || of.kind === "word" || of.kind === "yes-no" || of.kind === "absent";
}

interface Written {
  readonly text: string;
  readonly strength: number;
}

function written(of: Expression, notation: Notation): Written {
  switch (of.kind) {
    case "number": {
      const text = notation.number(of.value, of.digits);
      const strength = text.startsWith("-") ? NEGATIVE : text.includes("/") ? FRACTION : ATOM;
      return { text, strength };
    }
    case "word":
      return { text: notation.word(of.word), strength: ATOM };
    case "yes-no":
      return {
        text: notation.yesNo(of.value, of.name),
        strength: of.name === undefined ? ATOM : STRENGTH["=="],
      };
    case "absent":
      return { text: notation.absent, strength: ATOM };
    case "more":
      return { text: "…", strength: ATOM };
    case "not":
      return { text: `${notation.sign("not")} ${wrapped(of.of, STRENGTH["^"], notation)}`, strength: 2.5 };
    case "negative":
      return { text: `-${wrapped(of.of, STRENGTH["^"], notation)}`, strength: NEGATIVE };
    case "call":
      return {
        text: `${of.name}(${of.of.map((one) => written(one, notation).text).join("; ")})`,
        strength: ATOM,
      };
    case "operation": {
      const own = STRENGTH[of.sign];
      const parts = of.of.map((one, i) => wrapped(one, needed(of.sign, i), notation));
      return { text: parts.join(` ${notation.sign(of.sign)} `), strength: own };
    }
    default: {
      const unknown: never = of;
      return { text: String(unknown), strength: ATOM };
    }
  }
}

/** How strongly an operand must hold together to stand without brackets. */
function needed(sign: Sign, place: number): number {
  const own = STRENGTH[sign];
  switch (sign) {
    case "+":
      return place === 0 ? own : own + 0.5;
    case "*":
      return own;
    case "-":
      return place === 0 ? own : own + 1;
    case "/":
      // a fraction over something else is set apart, so that nobody reads it the other way round
      return own + 1;
    case "^":
      return own + 1;
    default:
      return own + 1;
  }
}

function wrapped(of: Expression, needs: number, notation: Notation): string {
  const { text, strength } = written(of, notation);
  return strength < needs ? `(${text})` : text;
}
