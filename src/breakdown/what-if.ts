import type { RecordRun, ScoreOptions } from "../engine/run-record.js";
import { type Issue, issue, type Outcome, orThrow } from "../issue.js";
import { formatReal, realSubtract } from "../number/real.js";
import { deepFreeze } from "../plan/compile-policy.js";
import { planNumber } from "../plan/evaluate-step.js";
import type { Plan } from "../plan/plan.js";
import { isNumber } from "../plan/value.js";
import type { Policy } from "../policy/parsed-policy.js";
import type { Scorecard, ScorecardRating } from "../scorecard.js";
import { type Changes, changedRecord } from "./changed-record.js";
import { scoredRun } from "./scored-run.js";

/** One figure that is not the same in both scorecards. */
export interface FigureDifference {
  readonly node: string;
  readonly before: string | null;
  readonly after: string | null;
  /** after less before, where both are exact numbers */
  readonly difference: string | null;
  readonly ratingBefore?: string;
  readonly ratingAfter?: string;
}

/** What some changes would make of a record. */
export interface WhatIf {
  readonly before: Scorecard;
  readonly after: Scorecard;
  /** the difference of the unrounded values of the result, where both have one */
  readonly value: string | null;
  readonly score: { readonly before: string | null; readonly after: string | null };
  readonly rating: { readonly before: ScorecardRating | null; readonly after: ScorecardRating | null };
  /** every figure that differs, in the order of the policy */
  readonly figures: readonly FigureDifference[];
}

/**
 * The scorecard that changed actuals, targets, weights, facts or parameters would give, beside the present one, with
 * every figure that differs.
 *
 * @edge a row's value is named `indicator@row`; an unknown name is an issue of the changed record
 * @exact both are scored in full; nothing is estimated
 * @throws {KinerjaError} with every issue of the record, or of the changed one
 */
export function whatIf(
  policyOrPlan: Policy | Plan,
  record: unknown,
  changes: Changes,
  options: ScoreOptions = {},
): WhatIf {
  return orThrow(safeWhatIf(policyOrPlan, record, changes, options));
}

/** As `whatIf`, with every issue as data instead of an error. */
export function safeWhatIf(
  policyOrPlan: Policy | Plan,
  record: unknown,
  changes: Changes,
  options: ScoreOptions = {},
): Outcome<WhatIf> {
  const first = scoredRun(policyOrPlan, record, options);
  if (!first.ok) return first;
  const unknown = unknownRows(first.value, changes);
  const changed = changedRecord(
    record,
    changes,
    (node) => first.value.plan.nodes.find((n) => n.id === node)?.rows,
  );
  const second = scoredRun(policyOrPlan, changed, options);
  if (unknown.length > 0) return { ok: false, issues: [...unknown, ...(second.ok ? [] : second.issues)] };
  if (!second.ok) return second;
  const [before, after] = [first.value.scorecard, second.value.scorecard];
  const result = (of: typeof first.value) => {
    const node = of.plan.nodes.find((n) => n.id === of.plan.result);
    const value = node === undefined || node.unnumbered === true ? undefined : of.run.at(node.unrounded);
    return value !== undefined && isNumber(value) ? value : undefined;
  };
  const [from, to] = [result(first.value), result(second.value)];
  return {
    ok: true,
    value: deepFreeze({
      before,
      after,
      value: from === undefined || to === undefined ? null : formatReal(realSubtract(to, from)),
      score: { before: before.score, after: after.score },
      rating: { before: before.rating, after: after.rating },
      figures: figureDifferences(before, after),
    }),
  };
}

/** The names of rows that the record does not bring. */
function unknownRows({ plan, record }: RecordRun, changes: Changes): readonly Issue[] {
  const keys = [...record.rows.values()].flat();
  const ofRows = new Set([
    ...plan.nodes.flatMap((n) => (n.rows === undefined ? [] : [n.id])),
    ...plan.rows.map((r) => r.id),
    ...Object.values(plan.rowFacts).flat(),
  ]);
  return (["actuals", "targets", "weights", "facts"] as const).flatMap((section) =>
    Object.keys(changes[section] ?? {}).flatMap((name) => {
      const at = name.indexOf("@");
      const row = name.slice(at + 1);
      return at === -1 || keys.includes(row) || !ofRows.has(name.slice(0, at))
        ? []
        : [issue("row-unknown", [section, name], { row, known: keys.join(", ") || "none" })];
    }),
  );
}

/** Every figure that differs between two scorecards, in the order of the later one. */
export function figureDifferences(before: Scorecard, after: Scorecard): readonly FigureDifference[] {
  const names = [...new Set([...Object.keys(after.nodes), ...Object.keys(before.nodes)])];
  return names.flatMap((node) => {
    const [a, b] = [before.nodes[node], after.nodes[node]];
    const [from, to] = [a?.score ?? null, b?.score ?? null];
    const [first, then] = [a?.rating?.id, b?.rating?.id];
    if (from === to && first === then) return [];
    return [
      {
        node,
        before: from,
        after: to,
        difference: differenceOf(from, to),
        ...(first === then
          ? {}
          : {
              ...(first === undefined ? {} : { ratingBefore: first }),
              ...(then === undefined ? {} : { ratingAfter: then }),
            }),
      },
    ];
  });
}

function differenceOf(before: string | null, after: string | null): string | null {
  const [a, b] = [before, after].map((text) =>
    text === null || text.endsWith("…") ? undefined : planNumber(text),
  );
  return a === undefined || b === undefined ? null : formatReal(realSubtract(b, a));
}
