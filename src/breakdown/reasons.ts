import { type Run, runAgain } from "../engine/exact.js";
import type { RecordValues } from "../engine/record-values.js";
import { ONE, ZERO } from "../number/rational.js";
import {
  formatReal,
  type Real,
  realAdd,
  realCompare,
  realDivide,
  realSign,
  realSubtract,
} from "../number/real.js";
import { planNumber } from "../plan/evaluate-step.js";
import type { Plan, PlanNode } from "../plan/plan.js";
import type { Ref } from "../plan/step.js";
import { isNumber } from "../plan/value.js";
import type { ScorecardReason } from "../scorecard.js";

/** What is strong and what is weak, most points first. */
export interface Reasons {
  readonly strengths: readonly ScorecardReason[];
  readonly weaknesses: readonly ScorecardReason[];
}

/** Beyond so many leaves, points would cost more than they tell. */
const MOST_LEAVES = 500;

/** Where the groups of a result end: an indicator or formula, with its figure and its full marks. */
export interface Leaf {
  readonly node: PlanNode;
  readonly name: string;
  readonly of: Ref;
  readonly row: number;
  readonly rows: boolean;
  readonly value: Real;
  readonly reference: Real;
  /** what counts as nothing: zero, or the bad end of a measure that is better the lower it is */
  readonly nothing: Real;
  readonly degree: Real;
  readonly targeted: boolean;
}

/**
 * The strengths and weaknesses of a record. A leaf is where the result's groups end: an indicator, or a formula. Its
 * degree is its achievement over its reference (the achievement at its target, else its best by the declared
 * domains). With a target, a degree of 1 or more is a strength; without, one above the mean of such leaves. The
 * policy's `achievementAtLeast` replaces both. Points are found by scoring again: of a weakness, what the result
 * would gain with this leaf alone at its reference; of a strength, what it would lose with this leaf alone at zero.
 *
 * @source package definition
 */
export function reasonsOf(plan: Plan, record: RecordValues, run: Run): Reasons {
  const result = plan.nodes.find((n) => n.id === plan.result);
  if (result === undefined || result.unnumbered === true) return { strengths: [], weaknesses: [] };
  const before = run.at(result.unrounded);
  const leaves = leavesOf(plan, record, run);
  if (!isNumber(before) || leaves.length > MOST_LEAVES) return { strengths: [], weaknesses: [] };
  const stated = plan.strengths.achievementAtLeast;
  const free = leaves.filter((l) => !l.targeted);
  const mean =
    free.length === 0
      ? undefined
      : realDivide(free.map((l) => l.degree).reduce(realAdd, ZERO), { n: BigInt(free.length), d: 1n });
  const strengths: Weighed[] = [];
  const weaknesses: Weighed[] = [];
  for (const leaf of leaves) {
    const against = stated !== undefined ? planNumber(stated) : leaf.targeted ? ONE : mean;
    if (against === undefined) continue;
    const sign = realCompare(leaf.degree, against);
    if (sign === undefined || (stated === undefined && !leaf.targeted && sign === 0)) continue;
    const strong = sign >= 0;
    const other = resultWith(plan, record, run, leaf, strong ? leaf.nothing : leaf.reference, result);
    if (other === undefined) continue;
    const points = strong ? realSubtract(before, other) : realSubtract(other, before);
    if (realSign(points) !== 1) continue;
    const because = `${formatReal(leaf.degree)} ${strong ? "≥" : "<"} ${formatReal(against)}`;
    (strong ? strengths : weaknesses).push({ leaf, points, because });
  }
  return {
    strengths: listed(strengths, plan.strengths.most, false),
    weaknesses: listed(weaknesses, plan.strengths.most, true),
  };
}

interface Weighed {
  readonly leaf: Leaf;
  readonly points: Real;
  readonly because: string;
}

function listed(found: readonly Weighed[], most: number, helps: boolean): readonly ScorecardReason[] {
  return [...found]
    .sort((a, b) => -(realCompare(a.points, b.points) ?? 0))
    .slice(0, most)
    .map(({ leaf, points, because }) => ({
      node: leaf.name,
      points: formatReal(points),
      because,
      ...(helps ? helpOf(leaf.node) : {}),
    }));
}

/** The policy's own words for a weakness, and what helps. */
export function helpOf({ reason, development }: PlanNode): Pick<ScorecardReason, "reason" | "development"> {
  return {
    ...(reason === undefined ? {} : { reason }),
    ...(development === undefined ? {} : { development }),
  };
}

/** The unrounded result with one leaf at another figure; nothing where it has no number then. */
export function resultWith(
  plan: Plan,
  record: RecordValues,
  base: Run,
  leaf: Pick<Leaf, "of" | "row" | "rows">,
  value: Real,
  result: PlanNode,
): Real | undefined {
  const replaced = { of: leaf.of, value, ...(leaf.rows ? { row: leaf.row } : {}) };
  const other = runAgain(plan, record, base, [replaced]).at(result.unrounded);
  return isNumber(other) ? other : undefined;
}

/** The leaves of a record that have a figure and full marks, in the order of the policy. */
export function leavesOf(plan: Plan, record: RecordValues, run: Run): readonly Leaf[] {
  const nodes = new Map(plan.nodes.map((n) => [n.id, n]));
  const leaves: Leaf[] = [];
  const seen = new Set<string>();
  const visit = (id: string, fromGroup: boolean): void => {
    const node = nodes.get(id);
    if (node === undefined || seen.has(id)) return;
    seen.add(id);
    if (node.kind === "group") {
      for (const part of node.parts ?? []) {
        const off = part.when !== undefined && node.rows === undefined && run.at(part.when) === false;
        if (!off) visit(part.node, true);
      }
    } else if (node.kind === "formula" && !fromGroup) {
      for (const used of node.uses ?? []) visit(used, false);
    } else leaves.push(...leafValues(plan, node, record, run));
  };
  visit(plan.result, false);
  return leaves;
}

function leafValues(plan: Plan, node: PlanNode, record: RecordValues, run: Run): readonly Leaf[] {
  const of = node.achievement ?? node.value;
  if (node.reference === undefined || node.unnumbered === true) return [];
  if (plan.steps[of]?.kind === "constant") return []; // nothing that a record brings changes it
  const keys = node.rows === undefined ? [undefined] : (record.rows.get(node.rows) ?? []);
  return keys.flatMap((key, row): readonly Leaf[] => {
    const value = run.at(of, row);
    const reference = run.at(node.reference ?? of, row);
    if (!isNumber(value) || !isNumber(reference)) return [];
    const inverse = node.direction === "lower" && node.achievementKind === "identity";
    const degree = degreeOf(value, reference, inverse);
    const nothing = !inverse ? ZERO : node.most === undefined ? undefined : planNumber(node.most);
    if (degree === undefined || nothing === undefined) return [];
    const targeted = (node.fields ?? []).some((f) => f.field.startsWith("target"));
    return [
      {
        node,
        name: key === undefined ? node.id : `${node.id}@${key}`,
        of,
        row,
        rows: key !== undefined,
        value,
        reference,
        nothing,
        degree,
        targeted,
      },
    ];
  });
}

/**
 * How near a figure is to full marks: its share of them; where less is better, or full marks are below zero, their share
 * of it. A figure of zero where less is better has all of them.
 */
function degreeOf(value: Real, reference: Real, inverse: boolean): Real | undefined {
  const turned = inverse !== (realSign(reference) === -1);
  if (!turned) return realDivide(value, reference);
  return realSign(value) === 0 ? ONE : realDivide(reference, value);
}
