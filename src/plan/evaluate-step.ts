import { formatPath, issue } from "../issue.js";
import { readNumber } from "../number/decimal-text.js";
import { ownNumber } from "../number/own-number.js";
import { ONE, type Rational, ZERO } from "../number/rational.js";
import {
  formatReal,
  isBeyondSize,
  isRational,
  type Real,
  realAdd,
  realCompare,
  realDivide,
  realLn,
  realMultiply,
  realPower,
  realRound,
} from "../number/real.js";
import type { PlanTable } from "./plan.js";
import {
  type Comparison,
  type GuardIssue,
  type OrderPick,
  type PlanSegment,
  type Ref,
  type Step,
  THIS_ROW,
  unknownStep,
} from "./step.js";
import {
  type Absent,
  isAbsent,
  isNumber,
  NOT_APPLICABLE,
  refused,
  strongestOf,
  type Value,
} from "./value.js";

/** Reads the value of an earlier step. */
export type ReadStep = (ref: Ref) => Value;

/** Reads the values of an earlier step for every row of its set. */
export type ReadRows = (ref: Ref) => readonly Value[];

/** A step made ready to run: its constants are parsed once. */
export type Evaluate = (read: ReadStep, rows: ReadRows, row: number) => Value;

/**
 * The rational that a plan's number text stands for. Constants folded by the compiler may have more digits than
 * an input may have.
 */
export function planNumber(text: string): Rational {
  const found = ownNumber(text) ?? exponential(text);
  if (found === undefined) throw new Error(`a plan holds '${text}', which is not a number`);
  return found;
}

/** A number that a policy writes with an exponent. */
function exponential(text: string): Rational | undefined {
  const read = readNumber(text);
  return read.ok ? read.value : undefined;
}

/** How large an exponent may be, either way. */
export const EXPONENT_LIMIT = 64n;

function absolute(n: bigint): bigint {
  return n < 0n ? -n : n;
}

const UNDEFINED = (origin: Ref): Absent => ({ absent: "undefined", origin });

/**
 * The meaning of each kind of step, over exact numbers: this switch is where arithmetic, absence and
 * three-valued logic are defined for the exact engine and for constants folded when a plan is compiled.
 */
export function evaluatorOf(step: Step, self: Ref, tables: readonly PlanTable[]): Evaluate {
  const undecided = (first: string, second: string): Absent =>
    refused(issue("tie-undecided", step.at, { node: formatPath(step.at), first, second }));
  /** Products of products double their digits each time; what outgrows everything that is scored is refused. */
  const sized = (value: Value): Value =>
    isNumber(value) && isBeyondSize(value)
      ? refused(issue("number-too-large", step.at, { node: formatPath(step.at) }))
      : value;
  switch (step.kind) {
    case "constant": {
      const c = step.value;
      const value: Value =
        "number" in c ? planNumber(c.number) : "yesNo" in c ? c.yesNo : Object.freeze({ absent: c.absent });
      return () => value;
    }
    case "input":
      throw new Error("an input has no evaluator: the engine lays its value down");
    case "linear": {
      const plus = planNumber(step.plus);
      const terms = step.terms.map((t) => ({ of: t.of, by: planNumber(t.by) }));
      return (read) => {
        let sum: Real = plus;
        let lost: Absent | undefined;
        for (const { of, by } of terms) {
          const value = read(of);
          if (isNumber(value)) {
            if (lost === undefined) sum = realAdd(sum, by === ONE ? value : realMultiply(by, value));
          } else lost = strongestOf(lost === undefined ? [value] : [lost, value]);
        }
        return lost ?? sum;
      };
    }
    case "multiply":
      return numbers2(step.left, step.right, (a, b) => sized(realMultiply(a, b)));
    case "divide":
      return numbers2(step.left, step.right, (a, b) => sized(realDivide(a, b) ?? UNDEFINED(self)));
    case "minimum":
      return (read) => extreme(step.of.map(read), -1);
    case "maximum":
      return (read) => extreme(step.of.map(read), 1);
    case "power":
      return numbers2(step.base, step.exponent, (base, exponent) => {
        if (!isRational(exponent)) return UNDEFINED(self);
        if (absolute(exponent.n) > EXPONENT_LIMIT * exponent.d) {
          return refused(
            issue("exponent-too-large", step.at, {
              found: formatReal(exponent),
              limit: String(EXPONENT_LIMIT),
            }),
          );
        }
        return sized(realPower(base, exponent) ?? UNDEFINED(self));
      });
    case "logarithm":
      return numbers1(step.of, (x) => realLn(x) ?? UNDEFINED(self));
    case "piecewise": {
      const segments = step.segments.map(parseSegment);
      return (read, _, row) => {
        const x = read(step.of);
        if (!isNumber(x)) return x;
        for (const segment of segments) {
          const inside = holds(segment, x);
          if (inside === undefined) return undecided(edgeText(segment), "the next piece");
          if (inside) return segment.b.n === 0n ? segment.a : realAdd(segment.a, realMultiply(segment.b, x));
        }
        return refuseWith(step.outside, read, row, formatReal(x));
      };
    }
    case "round": {
      const multiple = planNumber(step.multiple);
      return numbers1(step.of, (x) => {
        const rounded = realRound(x, multiple, step.mode);
        if (rounded.ok) return rounded.value;
        return undecided(formatReal(rounded.candidates[0]), formatReal(rounded.candidates[1]));
      });
    }
    case "compare":
      return (read) => {
        const left = read(step.left);
        const right = read(step.right);
        const lost = strongestOf([left, right]);
        if (lost !== undefined) return lost;
        if (typeof left === "boolean" || typeof right === "boolean") {
          return step.comparison === "!=" ? left !== right : left === right;
        }
        if (!isNumber(left) || !isNumber(right)) throw new Error("a comparison of two kinds");
        const sign = realCompare(left, right);
        return sign === undefined
          ? undecided(formatReal(left), formatReal(right))
          : compares(step.comparison, sign);
      };
    case "and":
      return (read) => connect(step.of.map(read), false);
    case "or":
      return (read) => connect(step.of.map(read), true);
    case "not":
      return (read) => {
        const value = read(step.of);
        return typeof value === "boolean" ? !value : value;
      };
    case "select":
      return (read) => {
        const condition = read(step.if);
        if (typeof condition === "boolean") return read(condition ? step.then : step.else);
        if (isAbsent(condition) && step.whenAbsent !== undefined && condition.absent !== "refused") {
          return read(step.whenAbsent === "then" ? step.then : step.else);
        }
        return condition;
      };
    case "absent": {
      const reasons: ReadonlySet<string> = new Set(step.reasons);
      return (read) => {
        const value = read(step.of);
        if (!isAbsent(value)) return false;
        return value.absent === "refused" ? value : reasons.has(value.absent);
      };
    }
    case "absence":
      return (read) => strongestOf(step.of.map(read)) ?? NOT_APPLICABLE;
    case "guard":
      return (read, _, row) => {
        const condition = read(step.holds);
        if (condition === true) return read(step.of);
        if (condition === false) return refuseWith(step.issue, read, row);
        return condition;
      };
    case "look-up": {
      const table = tables[step.table];
      if (table === undefined) throw new Error(`the plan has no table ${step.table}`);
      const rows = parseTable(table);
      const otherwise = table.else === undefined ? undefined : planNumber(table.else);
      return (read, _, row) => {
        const keys = step.keys.map(read);
        const lost = strongestOf(keys);
        if (lost !== undefined) return lost;
        for (const row of rows) {
          if (row.keys.every((matches, k) => matches(keys[k] as Value))) return row.value;
        }
        return otherwise ?? refuseWith(step.outside, read, row, keys.map((k) => keyText(k)).join(", "));
      };
    }
    case "order":
      return (read) => pickOf(step.of.map(read), step.pick, self);
    case "row-sum":
      return (_, rows) => overRows(rows(step.of), ZERO, realAdd);
    case "row-product":
      return (_, rows) => sized(overRows(rows(step.of), ONE, realMultiply));
    case "row-count":
      return (_, rows) => {
        const values = rows(step.of);
        const lost = strongestOf(values.filter((v) => isAbsent(v) && v.absent === "refused"));
        if (lost !== undefined) return lost;
        return { n: BigInt(values.filter((v) => v === true).length), d: 1n };
      };
    case "row-minimum":
      return (_, rows) => extremePresent(rows(step.of), -1);
    case "row-maximum":
      return (_, rows) => extremePresent(rows(step.of), 1);
    case "row-order":
      return (_, rows) => pickOf(rows(step.of), step.pick, self);
    case "row-absence":
      return (_, rows) => strongestOf(rows(step.of)) ?? NOT_APPLICABLE;
    default:
      return unknownStep(step);
  }
}

function numbers1(of: Ref, f: (x: Real) => Value): Evaluate {
  return (read) => {
    const value = read(of);
    return isNumber(value) ? f(value) : value;
  };
}

function numbers2(left: Ref, right: Ref, f: (a: Real, b: Real) => Value): Evaluate {
  return (read) => {
    const a = read(left);
    const b = read(right);
    if (isNumber(a) && isNumber(b)) return f(a, b);
    return strongestOf([a, b]) ?? a;
  };
}

/** Absence that no aggregation may pass over: a refusal, or a value that is undefined. */
function refusedOf(values: readonly Value[]): Absent | undefined {
  return strongestOf(
    values.filter((v) => isAbsent(v) && (v.absent === "refused" || v.absent === "undefined")),
  );
}

function overRows(values: readonly Value[], start: Real, join: (a: Real, b: Real) => Real): Value {
  const lost = refusedOf(values);
  if (lost !== undefined) return lost;
  let total = start;
  for (const value of values) if (isNumber(value)) total = join(total, value);
  return total;
}

/** The least (-1) or greatest (1) value; of two that 640 digits do not tell apart, the first. */
function extreme(values: readonly Value[], direction: -1 | 1): Value {
  const lost = strongestOf(values);
  if (lost !== undefined) return lost;
  return extremePresent(values, direction);
}

function extremePresent(values: readonly Value[], direction: -1 | 1): Value {
  const lost = refusedOf(values);
  if (lost !== undefined) return lost;
  let best: Real | undefined;
  for (const value of values) {
    if (isNumber(value) && (best === undefined || realCompare(value, best) === direction)) best = value;
  }
  return best ?? strongestOf(values) ?? NOT_APPLICABLE;
}

function pickOf(values: readonly Value[], pick: OrderPick, self: Ref): Value {
  const lost = refusedOf(values);
  if (lost !== undefined) return lost;
  const present = values.filter(isNumber).sort((a, b) => -(realCompare(a, b) ?? 0));
  if (present.length === 0) return strongestOf(values) ?? NOT_APPLICABLE;
  switch (pick.kind) {
    case "highest":
      return present[pick.k - 1] ?? UNDEFINED(self);
    case "lowest":
      return present[present.length - pick.k] ?? UNDEFINED(self);
    case "sum-of-highest":
      return present.slice(0, pick.k).reduce(realAdd, ZERO);
    case "median": {
      const upper = present[(present.length - 1) >> 1] as Real;
      const lower = present[present.length >> 1] as Real;
      return upper === lower ? upper : realMultiply({ n: 1n, d: 2n }, realAdd(upper, lower));
    }
    default: {
      const unknown: never = pick;
      throw new Error(`unknown pick ${JSON.stringify(unknown)}`);
    }
  }
}

/** And (`wins` false) or or (`wins` true) in three values: one deciding operand decides, whatever else is absent. */
function connect(values: readonly Value[], wins: boolean): Value {
  if (values.includes(wins)) return wins;
  return strongestOf(values) ?? !wins;
}

/** Whether a comparison holds for the sign of left minus right. */
export function compares(comparison: Comparison, sign: -1 | 0 | 1): boolean {
  switch (comparison) {
    case "==":
      return sign === 0;
    case "!=":
      return sign !== 0;
    case "<":
      return sign < 0;
    case "<=":
      return sign <= 0;
    case ">":
      return sign > 0;
    case ">=":
      return sign >= 0;
    default: {
      const unknown: never = comparison;
      throw new Error(`unknown comparison ${String(unknown)}`);
    }
  }
}

interface ParsedEdge {
  readonly at: Rational;
  readonly closed: boolean;
}

interface ParsedSegment {
  readonly from: ParsedEdge | undefined;
  readonly until: ParsedEdge | undefined;
  readonly a: Rational;
  readonly b: Rational;
}

function parseSegment(segment: PlanSegment): ParsedSegment {
  const edge = (e: { at: string; closed: boolean } | undefined): ParsedEdge | undefined =>
    e === undefined ? undefined : { at: planNumber(e.at), closed: e.closed };
  return {
    from: edge(segment.from),
    until: edge(segment.until),
    a: planNumber(segment.a),
    b: planNumber(segment.b),
  };
}

function holds(segment: ParsedSegment, x: Real): boolean | undefined {
  const { from, until } = segment;
  if (from !== undefined) {
    const sign = realCompare(x, from.at);
    if (sign === undefined) return undefined;
    if (sign < 0 || (sign === 0 && !from.closed)) return false;
  }
  if (until !== undefined) {
    const sign = realCompare(x, until.at);
    if (sign === undefined) return undefined;
    if (sign > 0 || (sign === 0 && !until.closed)) return false;
  }
  return true;
}

function edgeText(segment: ParsedSegment): string {
  const at = segment.until?.at ?? segment.from?.at ?? ZERO;
  return `the piece that ends at ${formatReal(at)}`;
}

type Matches = (key: Value) => boolean;

/** The rows of a table with their keys as conditions. */
function parseTable(
  table: PlanTable,
): readonly { readonly keys: readonly Matches[]; readonly value: Rational }[] {
  return table.rows.map((row) => ({
    keys: row.keys.map((key): Matches => {
      switch (key.kind) {
        case "equal": {
          const at = planNumber(key.at);
          return (v) => isNumber(v) && realCompare(v, at) === 0;
        }
        case "yes-no":
          return (v) => v === key.value;
        case "range": {
          const from = key.from === undefined ? undefined : planNumber(key.from);
          const below = key.below === undefined ? undefined : planNumber(key.below);
          return (v) =>
            isNumber(v) &&
            (from === undefined || (realCompare(v, from) ?? 0) >= 0) &&
            (below === undefined || realCompare(v, below) === -1);
        }
        default: {
          const unknown: never = key;
          throw new Error(`unknown key ${JSON.stringify(unknown)}`);
        }
      }
    }),
    value: planNumber(row.value),
  }));
}

function keyText(value: Value): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return isNumber(value) ? formatReal(value) : value.absent;
}

function refuseWith(problem: GuardIssue, read: ReadStep, row: number, found?: string): Absent {
  const details: Record<string, string> = { ...problem.details };
  if (found !== undefined) details.found = found;
  for (const { word, of, choices } of problem.found ?? []) {
    const value = read(of);
    const choice =
      choices !== undefined && isNumber(value) && isRational(value) ? choices[Number(value.n)] : undefined;
    details[word] = choice ?? (isAbsent(value) ? value.absent : keyText(value));
  }
  const path = problem.path.map((key) => (key === THIS_ROW ? row : key));
  return refused(issue(problem.code, path, details as never));
}
