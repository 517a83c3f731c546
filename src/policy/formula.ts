import jsep from "jsep";
import { type Issue, type IssuePath, issue, type Outcome } from "../issue.js";
import { readNumber } from "../number/decimal-text.js";

/** The operators that take two operands. */
export type BinaryOperator =
  | "+"
  | "-"
  | "*"
  | "/"
  | "^"
  | "=="
  | "!="
  | "<"
  | "<="
  | ">"
  | ">="
  | "and"
  | "or";

/** A formula as a tree. Number tokens keep their raw text, so no digit passes through a double. */
export type Formula =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "yes-no"; readonly value: boolean }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "unary"; readonly operator: "-" | "not"; readonly of: Formula }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Formula;
      readonly right: Formula;
    }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Formula[] };

/** How long a formula may be, in characters. */
export const FORMULA_LENGTH_LIMIT = 4000;

/** How deep brackets and signs may be nested in a formula. */
export const FORMULA_DEPTH_LIMIT = 64;

// The bundled copy of the parser is ours alone, so it may be taught our operators once, here.
const PRECEDENCE: readonly (readonly [BinaryOperator, number, boolean])[] = [
  ["or", 1, false],
  ["and", 2, false],
  ["==", 4, false],
  ["!=", 4, false],
  ["<", 5, false],
  ["<=", 5, false],
  [">", 5, false],
  [">=", 5, false],
  ["+", 7, false],
  ["-", 7, false],
  ["*", 8, false],
  ["/", 8, false],
  ["^", 9, true],
];
jsep.removeAllBinaryOps();
jsep.removeAllUnaryOps();
jsep.removeAllLiterals();
for (const [operator, precedence, right] of PRECEDENCE) jsep.addBinaryOp(operator, precedence, right);
jsep.addUnaryOp("-");
jsep.addUnaryOp("not");
jsep.addLiteral("true", true);
jsep.addLiteral("false", false);

const BINARY: ReadonlySet<string> = new Set(PRECEDENCE.map(([operator]) => operator));

/**
 * Reads the text of a formula into a tree.
 *
 * @edge a sign binds tighter than `^`: `-2 ^ 2` is 4, as in spreadsheets; `^` groups to the right, all other
 *   operators to the left; `=` alone, `? :`, brackets `[]`, members `a.b` and assignments are no part of the language
 * @source package definition (policy document, "Formula")
 */
export function parseFormula(text: string, path: IssuePath): Outcome<Formula> {
  if (text.length > FORMULA_LENGTH_LIMIT) {
    return fail(
      issue("formula-too-long", path, { found: String(text.length), limit: String(FORMULA_LENGTH_LIMIT) }),
    );
  }
  if (nesting(text) > FORMULA_DEPTH_LIMIT) {
    return fail(issue("formula-too-deep", path, { limit: `${FORMULA_DEPTH_LIMIT} brackets` }));
  }
  if (/;/.test(text.replaceAll(/'[^']*'|"[^"]*"/g, ""))) {
    return fail(issue("formula-unreadable", path, { text, problem: "';' is no part of the language" }));
  }
  try {
    return { ok: true, value: convert(jsep(text)) };
  } catch (error) {
    if (error instanceof RangeError) {
      return fail(issue("formula-too-deep", path, { limit: `${FORMULA_DEPTH_LIMIT} brackets` }));
    }
    const problem = error instanceof Error ? error.message : String(error);
    return fail(issue("formula-unreadable", path, { text, problem }));
  }
}

function fail(problem: Issue): Outcome<Formula> {
  return { ok: false, issues: [problem] };
}

/** The deepest nesting of brackets, signs and `not`s, counted on the raw text before any recursion. */
function nesting(text: string): number {
  let deepest = 0;
  let brackets = 0;
  let signs = 0;
  let quoted = false;
  for (const token of text.matchAll(/'|"|\(|\)|-|\bnot\b|\^|[^\s'"()^-]+/g)) {
    const word = token[0];
    if (word === "'" || word === '"') quoted = !quoted;
    if (quoted) continue;
    if (word === "(") brackets += 1;
    else if (word === ")") brackets -= 1;
    signs = word === "-" || word === "not" || word === "^" ? signs + 1 : word === "(" ? signs : 0;
    deepest = Math.max(deepest, brackets + signs);
  }
  return deepest;
}

class Unreadable extends Error {}

function convert(tree: jsep.Expression): Formula {
  const node = tree as jsep.CoreExpression;
  switch (node.type) {
    case "Literal": {
      if (typeof node.value === "boolean") return { kind: "yes-no", value: node.value };
      if (typeof node.value === "string") return { kind: "text", text: node.value };
      const read = readNumber(node.raw);
      if (!read.ok) throw new Unreadable(`'${node.raw}' is not a number (${read.problem})`);
      return { kind: "number", text: node.raw };
    }
    case "Identifier":
      return { kind: "name", name: node.name };
    case "UnaryExpression":
      return { kind: "unary", operator: node.operator === "not" ? "not" : "-", of: convert(node.argument) };
    case "BinaryExpression": {
      if (!isBinary(node.operator)) throw new Unreadable(`the operator '${node.operator}' is not known`);
      return {
        kind: "binary",
        operator: node.operator,
        left: convert(node.left),
        right: convert(node.right),
      };
    }
    case "CallExpression": {
      const callee = node.callee as jsep.CoreExpression;
      if (callee.type !== "Identifier") throw new Unreadable("only a name can be called");
      return { kind: "call", name: callee.name, args: node.arguments.map(convert) };
    }
    case "Compound":
      throw new Unreadable(
        node.body.length === 0
          ? "it is empty"
          : "two values stand side by side; an operator or a comma is missing",
      );
    case "ConditionalExpression":
      throw new Unreadable("write a choice as if(condition, then, else)");
    case "MemberExpression":
      throw new Unreadable("names have no members; '.' stands only inside numbers");
    default:
      throw new Unreadable(`'${node.type}' is no part of the language`);
  }
}

function isBinary(operator: string): operator is BinaryOperator {
  return BINARY.has(operator);
}

/** The parts of a formula one level down. */
export function formulaParts(of: Formula): readonly Formula[] {
  switch (of.kind) {
    case "number":
    case "text":
    case "yes-no":
    case "name":
      return [];
    case "unary":
      return [of.of];
    case "binary":
      return [of.left, of.right];
    case "call":
      return of.args;
    default:
      return never(of);
  }
}

function never(of: never): never {
  throw new Error(`unknown formula ${JSON.stringify(of)}`);
}
