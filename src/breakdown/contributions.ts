import type { Run } from "../engine/exact.js";
import {
  compareRational,
  floorRational,
  multiplyRational,
  type Rational,
  rational,
  subtractRational,
  ZERO,
} from "../number/rational.js";
import {
  formatReal,
  isRational,
  type Real,
  realDivide,
  realEnclosure,
  realMultiply,
  realNegate,
  realSign,
} from "../number/real.js";
import { tenToThe } from "../number/rounding.js";
import { planNumber } from "../plan/evaluate-step.js";
import type { PlanNode, PlanPart } from "../plan/plan.js";
import { isNumber } from "../plan/value.js";

/** What a part adds to its group's value, and its acting weight as a share, both as text; undefined where neither exists. */
export interface Contribution {
  readonly node: string;
  readonly row?: number;
  readonly weight?: string;
  readonly contribution?: string;
  /** the contribution before it is stated as text */
  readonly exact?: Real;
}

/**
 * The contributions of a group's parts: acting weight (as a share) times value. In a linear group they sum exactly to
 * the combination (times the constant multiplications that `then` begins with); an absent part contributes 0. Irrational values are stated in units of 10^-(digits + 6),
 * settled by largest remainder, so that they sum exactly to the value so stated.
 *
 * @formula contribution = weight / total * value * factor; of a sum, weight * value * factor
 * @source package definition
 */
export function contributionsOf(
  node: PlanNode,
  run: Run,
  row: number,
  rowCount: number,
): readonly Contribution[] {
  interface Laid {
    readonly part: PlanPart;
    readonly at: number;
    readonly row: number | undefined;
  }
  const parts = (node.parts ?? []).flatMap((part): readonly Laid[] =>
    node.each === undefined
      ? [{ part, at: row, row: undefined }]
      : Array.from({ length: rowCount }, (_, r) => ({ part, at: r, row: r })),
  );
  const total = node.linear?.total === undefined ? undefined : run.at(node.linear.total, row);
  const factor = node.factor === undefined ? undefined : planNumber(node.factor);
  const whole = run.at(node.value, row);
  const sum = factor === undefined || !isNumber(whole) ? whole : realMultiply(whole, factor);
  const laid = parts.map(({ part, at, row: r }) => {
    const acting = part.acting === undefined ? undefined : run.at(part.acting, at);
    const value = run.at(part.value, at);
    const weight = acting === undefined || !isNumber(acting) ? undefined : shareOf(acting, total);
    const scaled = weight === undefined || factor === undefined ? weight : realMultiply(weight, factor);
    const adds =
      node.linear === undefined || scaled === undefined
        ? undefined
        : isNumber(value)
          ? realMultiply(scaled, value)
          : ZERO;
    return { node: part.node, row: r, weight, adds };
  });
  const stated = stateOnGrid(
    laid.map((l) => l.adds),
    sum,
    node.digits ?? 2,
  );
  return laid.map((l, i) => {
    const contribution = stated[i];
    return {
      node: l.node,
      ...(l.row === undefined ? {} : { row: l.row }),
      ...(l.weight === undefined ? {} : { weight: formatReal(l.weight) }),
      ...(contribution === undefined ? {} : { contribution }),
      ...(l.adds === undefined ? {} : { exact: l.adds }),
    };
  });
}

function shareOf(acting: Real, total: ReturnType<Run["at"]> | undefined): Real | undefined {
  if (total === undefined) return acting;
  return isNumber(total) ? realDivide(acting, total) : undefined;
}

/** Exact text where all are rational; otherwise units of 10^-(digits + 6) by largest remainder, so that they sum to the value so stated. */
export function stateOnGrid(
  adds: readonly (Real | undefined)[],
  value: ReturnType<Run["at"]>,
  digits: number,
): readonly (string | undefined)[] {
  const present = adds.filter((a) => a !== undefined);
  if (present.every(isRational) || !isNumber(value))
    return adds.map((a) => (a === undefined ? undefined : formatReal(a)));
  // stated the other way round, every line is the same with the other sign
  if (isNegative(value, present)) {
    const turned = adds.map((a) => (a === undefined ? undefined : realNegate(a)));
    return stateOnGrid(turned, realNegate(value), digits).map((text) =>
      text === undefined || text === "0" ? text : text.startsWith("-") ? text.slice(1) : `-${text}`,
    );
  }
  const unit = tenToThe(-(digits + 6));
  const perUnit = tenToThe(digits + 6);
  const units = (x: Real): { readonly floor: bigint; readonly rest: Rational } => {
    const scaled = multiplyRational(realEnclosure(x, 60).lo, perUnit);
    const floor = floorRational(scaled);
    return { floor, rest: subtractRational(scaled, rational(floor)) };
  };
  const parts = adds.map((a) => (a === undefined ? undefined : units(a)));
  let left = units(value).floor - parts.reduce((sum, p) => sum + (p?.floor ?? 0n), 0n);
  const order = parts
    .map((p, i) => ({ i, rest: p?.rest }))
    .filter((p): p is { i: number; rest: Rational } => p.rest !== undefined)
    .sort((a, b) => compareRational(b.rest, a.rest) || a.i - b.i);
  const floors = parts.map((p) => p?.floor);
  for (const { i } of order) {
    if (left <= 0n) break;
    floors[i] = (floors[i] ?? 0n) + 1n;
    left -= 1n;
  }
  return floors.map((f) => (f === undefined ? undefined : formatReal(multiplyRational(rational(f), unit))));
}

/** Whether a sum is below zero; of one that is zero, whether its first line that is not is. */
function isNegative(value: Real, lines: readonly Real[]): boolean {
  for (const x of [value, ...lines]) {
    const sign = realSign(x);
    if (sign !== undefined && sign !== 0) return sign < 0;
  }
  return false;
}
