import { compareRational, type Rational, signRational } from "../number/rational.js";
import { planNumber } from "../plan/evaluate-step.js";
import type { Plan, PlanTable } from "../plan/plan.js";
import { type Range, rangeOfStep } from "../plan/range.js";
import {
  type Comparison,
  operandsOf,
  type PlanSegment,
  type Ref,
  type Step,
  unknownStep,
} from "../plan/step.js";

/** How a value moves while one input rises and everything else stands: not at all, up, down, or in no way that is sure. */
export type Trend = "constant" | "up" | "down" | "unknown";

/**
 * How every step of a plan moves while one input rises, whatever all others are within their domains. `up` and `down`
 * are proved: never falling, never rising. Absence and refusals are left aside; a law speaks of records that score.
 *
 * @edge  yes and no move too: no before yes is up
 */
export function trendsOf(plan: Plan, moved: Ref): readonly Trend[] {
  const ranges = rangesOf(plan);
  const trends: Trend[] = [];
  const vanishing: boolean[] = [];
  for (const [of, step] of plan.steps.entries()) {
    const operands = operandsOf(step);
    const rests = operands.some((o) => trends[o] !== "constant");
    const mayVanish =
      rests && (mayBeUndefined(step, trends, ranges) || operands.some((o) => vanishing[o] === true));
    vanishing.push(mayVanish);
    const asks = step.kind === "absent" && vanishing[step.of] !== true;
    trends.push(of === moved ? "up" : rests && !asks ? trendOf(step, trends, ranges, plan) : "constant");
  }
  return trends;
}

/** Between which numbers each step of a plan lies, by the declared domains. */
export function rangesOf(plan: Plan): (of: Ref) => Range {
  const known = new Map<Ref, Range>();
  const most = new Map(plan.rows.map((rows) => [rows.id, rows.max]));
  const range = (of: Ref): Range => {
    const found = known.get(of);
    if (found !== undefined) return found;
    const step = plan.steps[of];
    const made =
      step === undefined
        ? {}
        : rangeOfStep(step, {
            inputs: plan.inputs,
            tables: plan.tables,
            rowsMost: (rows) => most.get(rows),
            range,
            step: (other) => plan.steps[other],
          });
    known.set(of, made);
    return made;
  };
  return range;
}

/** Whether a step may have no value for some sizes of what moves, and one for others. */
function mayBeUndefined(step: Step, trends: readonly Trend[], range: (of: Ref) => Range): boolean {
  switch (step.kind) {
    case "divide": {
      const divisor = range(step.right);
      return trends[step.right] !== "constant" && !isAboveZero(divisor) && !isBelowZero(divisor);
    }
    case "power":
    case "logarithm":
      return true;
    case "select":
      return trends[step.if] !== "constant";
    default:
      return false;
  }
}

function trendOf(step: Step, trends: readonly Trend[], range: (of: Ref) => Range, plan: Plan): Trend {
  const { tables } = plan;
  const isUndefined = (of: Ref): boolean => {
    const found = plan.steps[of];
    return found?.kind === "constant" && "absent" in found.value && found.value.absent === "undefined";
  };
  const at = (of: Ref): Trend => trends[of] ?? "constant";
  switch (step.kind) {
    case "constant":
    case "input":
    case "absence":
    case "row-absence":
      return "constant";
    case "linear":
      return together(step.terms.map(({ of, by }) => scaled(at(of), signRational(planNumber(by)))));
    case "multiply":
      return product(at(step.left), range(step.left), at(step.right), range(step.right));
    case "divide": {
      const divisor = range(step.right);
      const inverse =
        isAboveZero(divisor) || isBelowZero(divisor)
          ? scaled(at(step.right), -1)
          : unlessConstant(at(step.right));
      return product(at(step.left), range(step.left), inverse, signOnly(divisor));
    }
    case "minimum":
    case "maximum":
    case "order":
    case "and":
    case "or":
      return together(step.of.map(at));
    case "power": {
      const base = range(step.base);
      if (at(step.exponent) !== "constant" || base.least === undefined || base.least.n < 0n) return "unknown";
      const { least, most } = range(step.exponent);
      if (least !== undefined && least.n >= 0n) return at(step.base);
      return most !== undefined && most.n <= 0n ? scaled(at(step.base), -1) : "unknown";
    }
    case "logarithm":
    case "round":
    case "row-sum":
    case "row-count":
    case "row-minimum":
    case "row-maximum":
    case "row-order":
    case "guard":
      return at(step.of);
    case "row-product": {
      const { least } = range(step.of);
      return least !== undefined && least.n >= 0n ? at(step.of) : "unknown";
    }
    case "piecewise":
      return scaled(at(step.of), curveSign(step.segments));
    case "compare":
      return compared(step.comparison, at(step.left), at(step.right));
    case "not":
      return scaled(at(step.of), -1);
    case "select": {
      const branches = together([at(step.then), at(step.else)]);
      if (at(step.if) === "constant") return branches;
      // where a value is undefined the record does not score, so only the other branch says anything
      if (isUndefined(step.then)) return at(step.else);
      if (isUndefined(step.else)) return at(step.then);
      const [yes, no] = [range(step.then), range(step.else)];
      const rises =
        yes.least !== undefined && no.most !== undefined && compareRational(yes.least, no.most) >= 0;
      const falls =
        yes.most !== undefined && no.least !== undefined && compareRational(yes.most, no.least) <= 0;
      const switched = rises ? at(step.if) : falls ? scaled(at(step.if), -1) : "unknown";
      return together([branches, switched]);
    }
    case "absent":
      return "unknown"; // of a value that may vanish; of any other it is constant
    case "look-up":
      return lookedUp(step, at, tables[step.table]);
    default:
      return unknownStep(step);
  }
}

/** Several that move together: one way, if none moves the other way. */
function together(all: readonly Trend[]): Trend {
  const moving = new Set(all.filter((t) => t !== "constant"));
  const [only] = moving;
  return moving.size === 0 ? "constant" : moving.size === 1 ? (only ?? "unknown") : "unknown";
}

function scaled(trend: Trend, sign: -1 | 0 | 1 | undefined): Trend {
  if (trend === "constant" || sign === 0) return "constant";
  if (trend === "unknown" || sign === undefined) return "unknown";
  return sign === 1 ? trend : trend === "up" ? "down" : "up";
}

function unlessConstant(trend: Trend): Trend {
  return trend === "constant" ? "constant" : "unknown";
}

function product(left: Trend, leftRange: Range, right: Trend, rightRange: Range): Trend {
  return together([scaled(left, signOf(rightRange)), scaled(right, signOf(leftRange))]);
}

/** The sign that a factor has in all of its range: 1 for zero and above. */
function signOf({ least, most }: Range): -1 | 1 | undefined {
  if (least !== undefined && least.n >= 0n) return 1;
  return most !== undefined && most.n <= 0n ? -1 : undefined;
}

function signOnly(of: Range): Range {
  const zero: Rational = { n: 0n, d: 1n };
  return isAboveZero(of) || (of.least !== undefined && of.least.n === 0n)
    ? { least: zero }
    : isBelowZero(of)
      ? { most: zero }
      : {};
}

function isAboveZero({ least }: Range): boolean {
  return least !== undefined && least.n > 0n;
}

function isBelowZero({ most }: Range): boolean {
  return most !== undefined && most.n < 0n;
}

function compared(comparison: Comparison, left: Trend, right: Trend): Trend {
  const difference = together([left, scaled(right, -1)]);
  switch (comparison) {
    case ">":
    case ">=":
      return difference;
    case "<":
    case "<=":
      return scaled(difference, -1);
    case "==":
    case "!=":
      return unlessConstant(difference);
    default:
      return comparison satisfies never;
  }
}

/** 1 where a curve never falls, -1 where it never rises, jumps at its edges counted. */
function curveSign(segments: readonly PlanSegment[]): -1 | 1 | undefined {
  const signs = new Set<-1 | 1>();
  const note = (sign: number): void => {
    if (sign !== 0) signs.add(sign > 0 ? 1 : -1);
  };
  for (const [i, segment] of segments.entries()) {
    note(signRational(planNumber(segment.b)));
    const next = segments[i + 1];
    if (next === undefined || segment.until === undefined) continue;
    const edge = planNumber(segment.until.at);
    note(compareRational(onLine(next, edge), onLine(segment, edge)));
  }
  const [only] = signs;
  return signs.size > 1 ? undefined : (only ?? 1);
}

function onLine({ a, b }: PlanSegment, x: Rational): Rational {
  const [p, q] = [planNumber(a), planNumber(b)];
  return { n: p.n * q.d * x.d + q.n * x.n * p.d, d: p.d * q.d * x.d };
}

/** A table with one moving key, whose rows stand in rising order of that key. */
function lookedUp(
  step: Extract<Step, { kind: "look-up" }>,
  at: (of: Ref) => Trend,
  table: PlanTable | undefined,
): Trend {
  const moving = step.keys.flatMap((of, i) => (at(of) === "constant" ? [] : [i]));
  const [only] = moving;
  if (table === undefined || moving.length !== 1 || only === undefined || table.else !== undefined)
    return "unknown";
  const groups = new Map<string, { from: Rational; value: Rational }[]>();
  for (const row of table.rows) {
    const key = row.keys[only];
    if (key?.kind === "yes-no" || key === undefined) return "unknown";
    const edge = key.kind === "range" ? key.from : key.at;
    if (edge === undefined && key.kind === "range") {
      if (key.below === undefined) return "unknown";
    }
    const from = edge === undefined ? { n: -(10n ** 999n), d: 1n } : planNumber(edge);
    const others = JSON.stringify(row.keys.filter((_, i) => i !== only));
    groups.set(others, [...(groups.get(others) ?? []), { from, value: planNumber(row.value) }]);
  }
  const signs = new Set<number>();
  for (const rows of groups.values()) {
    const sorted = rows.sort((a, b) => compareRational(a.from, b.from));
    sorted.forEach((row, i) => {
      const next = sorted[i + 1];
      const sign = next === undefined ? 0 : compareRational(next.value, row.value);
      if (sign !== 0) signs.add(sign);
    });
  }
  const [sign] = signs;
  if (signs.size > 1) return "unknown";
  return scaled(at(step.keys[only] as Ref), sign === undefined ? 0 : sign > 0 ? 1 : -1);
}
