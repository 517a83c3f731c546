import type { ScoreOptions } from "../engine/run-record.js";
import { type Outcome, orThrow } from "../issue.js";
import { rational } from "../number/rational.js";
import {
  formatReal,
  type Real,
  realAdd,
  realCompare,
  realMultiply,
  realSign,
  realSubtract,
} from "../number/real.js";
import { deepFreeze } from "../plan/compile-policy.js";
import { planNumber } from "../plan/evaluate-step.js";
import type { Plan } from "../plan/plan.js";
import { isNumber } from "../plan/value.js";
import type { Policy } from "../policy/parsed-policy.js";
import type { Scorecard, ScorecardReason } from "../scorecard.js";
import { helpOf, type Leaf, leavesOf, resultWith } from "./reasons.js";
import { scoredRun } from "./scored-run.js";

/**
 * What each part of a result is held against: its target, the most that its domain allows, the median of a cohort's
 * scorecards, or a scorecard of the period before.
 */
export type ShortfallReference =
  | "target"
  | "maximum"
  | { readonly cohort: readonly Scorecard[] }
  | { readonly previous: Scorecard };

/** What one part loses against its reference, in points of the unrounded result. */
export interface Shortfall extends Pick<ScorecardReason, "reason" | "development"> {
  readonly node: string;
  /** the part's figure (its achievement, or of a formula its value), and what it was held against */
  readonly figure: string;
  readonly against: string;
  readonly points: string;
}

/**
 * Where points are lost, most first; ties in the order of the policy. A part at or above its reference, and one for
 * which there is no reference, is not listed.
 *
 * @formula points = result with this part alone at its reference - result
 * @edge a result without a number has no shortfalls; the median of an even number is the mean of the middle two;
 *   figures that are irrational in a scorecard are no reference
 * @exact nothing is rounded
 * @throws {KinerjaError} with every issue of the record
 * @source the order by points lost against a reference follows reason codes of PMML scorecards (pointsBelow, pointsAbove)
 */
export function shortfalls(
  policyOrPlan: Policy | Plan,
  record: unknown,
  against: ShortfallReference,
  options: ScoreOptions = {},
): readonly Shortfall[] {
  return orThrow(safeShortfalls(policyOrPlan, record, against, options));
}

/** As `shortfalls`, with every issue as data instead of an error. */
export function safeShortfalls(
  policyOrPlan: Policy | Plan,
  record: unknown,
  against: ShortfallReference,
  options: ScoreOptions = {},
): Outcome<readonly Shortfall[]> {
  const done = scoredRun(policyOrPlan, record, options);
  if (!done.ok) return done;
  const { plan, record: values, run } = done.value;
  const result = plan.nodes.find((n) => n.id === plan.result);
  const before = result === undefined || result.unnumbered === true ? undefined : run.at(result.unrounded);
  if (result === undefined || before === undefined || !isNumber(before)) return { ok: true, value: [] };
  const lost = leavesOf(plan, values, run).flatMap((leaf) => {
    const reference = referenceOf(leaf, against);
    if (reference === undefined) return [];
    const figure = run.at(reference.of, leaf.row);
    const after = resultWith(plan, values, run, { ...leaf, of: reference.of }, reference.value, result);
    const points = after === undefined ? undefined : realSubtract(after, before);
    if (points === undefined || realSign(points) !== 1) return [];
    return [{ leaf, figure: isNumber(figure) ? figure : leaf.value, reference: reference.value, points }];
  });
  const place = (leaf: Leaf): number => plan.nodes.indexOf(leaf.node);
  lost.sort(
    (a, b) =>
      -(realCompare(a.points, b.points) ?? 0) || place(a.leaf) - place(b.leaf) || a.leaf.row - b.leaf.row,
  );
  return {
    ok: true,
    value: deepFreeze(
      lost.map(({ leaf, figure, reference, points }) => ({
        node: leaf.name,
        figure: formatReal(figure),
        against: formatReal(reference),
        points: formatReal(points),
        ...helpOf(leaf.node),
      })),
    ),
  };
}

function referenceOf(
  leaf: Leaf,
  against: ShortfallReference,
): { readonly of: number; readonly value: Real } | undefined {
  const { of, node } = leaf;
  if (against === "target") return leaf.targeted ? { of, value: leaf.reference } : undefined;
  if (against === "maximum") {
    const end = node.direction === "lower" && node.achievementKind === "identity" ? node.least : node.most;
    return end === undefined ? undefined : { of: node.score, value: planNumber(end) };
  }
  const figures = ("cohort" in against ? against.cohort : [against.previous]).flatMap((card) => {
    const found = Object.hasOwn(card.nodes, leaf.name) ? card.nodes[leaf.name] : undefined;
    const text = found?.achievement ?? found?.value;
    return typeof text !== "string" || text.endsWith("…") ? [] : [planNumber(text)];
  });
  const value = medianOf(figures);
  return value === undefined ? undefined : { of, value };
}

function medianOf(figures: readonly Real[]): Real | undefined {
  const sorted = [...figures].sort((a, b) => realCompare(a, b) ?? 0);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) return undefined;
  return low === high ? low : realMultiply(rational(1n, 2n), realAdd(low, high));
}
