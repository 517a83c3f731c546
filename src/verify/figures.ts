import { type RecordRun, runRecord } from "../engine/run-record.js";
import { type Issue, issue, type Outcome } from "../issue.js";
import { ownNumber } from "../number/own-number.js";
import { compareRational, type Rational } from "../number/rational.js";
import { formatReal, isRational, type Real, realCompare } from "../number/real.js";
import type { Plan, PlanNode } from "../plan/plan.js";
import { isAbsent, isNumber, type Value } from "../plan/value.js";
import type { Policy } from "../policy/parsed-policy.js";
import type { Scorecard } from "../scorecard.js";

/** What laws look at of a record that scores: no explanation, no reasons, no contributions. */
export interface Figures {
  readonly status: "scored" | "no-score";
  readonly score: Real | null;
  /** level 1 is the lowest; the rating for no score has none */
  readonly rating: { readonly id: string; readonly level?: number } | null;
  readonly done: RecordRun;
}

/** The figures of a record, refused exactly where its scorecard is. */
export function figuresOfRecord(policyOrPlan: Policy | Plan, record: unknown): Outcome<Figures> {
  const done = runRecord(policyOrPlan, record);
  return done.ok ? figuresOfRun(done.value) : done;
}

/** The figures of a run. */
export function figuresOfRun(done: RecordRun): Outcome<Figures> {
  const { plan, run } = done;
  const node = plan.nodes.find((n) => n.id === plan.result) as PlanNode;
  const score = run.at(node.score);
  const rating = node.rated === undefined ? undefined : run.at(node.rated.of);
  const issues: Issue[] = plan.checks
    .filter((check) => run.at(check.holds) === false)
    .map(({ issue: found }) => issue(found.code, found.path, found.details as never));
  for (const value of [score, rating]) {
    if (value === undefined || !isAbsent(value)) continue;
    if (value.absent === "refused") issues.push(...(value.issues ?? []));
    else if (value.absent === "undefined")
      issues.push(
        issue("undefined-value", ["nodes", node.id], { node: node.id, problem: "it has no value" }),
      );
  }
  if (issues.length > 0) return { ok: false, issues };
  const absent = isAbsent(score) || (rating !== undefined && isAbsent(rating) && node.unnumbered === true);
  const scale = node.rated === undefined ? undefined : plan.scales[node.rated.scale];
  const index = rating !== undefined && isNumber(rating) && isRational(rating) ? Number(rating.n) : undefined;
  const found = index === undefined ? undefined : scale?.ratings[index];
  return {
    ok: true,
    value: {
      status: absent ? "no-score" : "scored",
      score: node.unnumbered === true || !isNumber(score) ? null : score,
      rating:
        found !== undefined && index !== undefined
          ? { id: found.id, level: index + 1 }
          : absent && plan.noScore !== undefined
            ? { id: plan.noScore.rating }
            : null,
      done,
    },
  };
}

/** -1, 0 or 1 as the first score is below, equal to or above the second; nothing where one has none. */
export function compareScores(a: Figures, b: Figures): -1 | 0 | 1 | undefined {
  if (a.score === null || b.score === null) return undefined;
  return compareReals(a.score, b.score);
}

/** By size; two irrational numbers whose first thirty digits agree count as equal. */
export function compareReals(a: Real, b: Real): -1 | 0 | 1 {
  if (isRational(a) && isRational(b)) return compareRational(a, b);
  if (formatReal(a) === formatReal(b)) return 0;
  return realCompare(a, b) ?? 0;
}

/** A score that is rational. */
export function rationalScore(of: Figures | undefined): Rational | undefined {
  const score = of?.score;
  return score !== null && score !== undefined && isRational(score) ? score : undefined;
}

/** The figures of every node by its name on the scorecard: score, rating, or why it is absent. */
function valuesOf({ done: { plan, record, run } }: Figures): ReadonlyMap<string, readonly Value[]> {
  const found = new Map<string, readonly Value[]>();
  for (const node of plan.nodes) {
    const at = (row: number): readonly Value[] =>
      [node.score, ...(node.rated === undefined ? [] : [node.rated.of])].map((of) => run.at(of, row));
    if (node.rows === undefined) found.set(node.id, at(0));
    else
      for (const [row, key] of (record.rows.get(node.rows) ?? []).entries())
        found.set(`${node.id}@${key}`, at(row));
  }
  return found;
}

/** What no way of writing a policy may change: of every node that both have its score, rating and absence, and what came of it all. */
export function sameFigures(a: Figures | undefined, b: Figures | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.status !== b.status || a.rating?.id !== b.rating?.id || (a.score === null) !== (b.score === null))
    return false;
  const others = valuesOf(b);
  for (const [name, values] of valuesOf(a)) {
    const other = others.get(name);
    if (other !== undefined && !values.every((v, i) => sameValue(v, other[i]))) return false;
  }
  return a.score === null || b.score === null || compareReals(a.score, b.score) === 0;
}

function sameValue(a: Value, b: Value | undefined): boolean {
  if (b === undefined || typeof a === "boolean" || typeof b === "boolean") return a === b;
  if (isAbsent(a) || isAbsent(b)) return isAbsent(a) && isAbsent(b) && a.absent === b.absent;
  return compareReals(a, b) === 0;
}

/** What a record came to, in words. */
export function outcomeText(of: Figures | undefined): string {
  if (of === undefined) return "refused";
  if (of.status === "no-score") return "no score";
  const rating = of.rating === null ? "" : ` (${of.rating.id})`;
  return `${of.score === null ? "rated" : formatReal(of.score)}${rating}`;
}

/** The number of a scorecard's text; nothing for one that is absent or irrational. */
export function exactOf(text: string | null | undefined): Rational | undefined {
  return text === null || text === undefined ? undefined : ownNumber(text);
}

/** All figures of a scorecard as one text, to hold another way of running a plan against. */
export function cardText(card: Scorecard | undefined): string {
  if (card === undefined) return "refused";
  const nodes = Object.entries(card.nodes).map(([name, node]) => [
    name,
    node.score,
    node.rating?.id ?? null,
    node.absent ?? null,
  ]);
  nodes.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  return JSON.stringify([card.status, card.score, card.rating?.id ?? null, nodes]);
}
