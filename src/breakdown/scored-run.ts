import { type RecordRun, runRecord, type ScoreOptions } from "../engine/run-record.js";
import type { Outcome } from "../issue.js";
import type { Plan } from "../plan/plan.js";
import type { Policy } from "../policy/parsed-policy.js";
import type { Scorecard } from "../scorecard.js";
import { scorecardOf } from "./scorecard-of.js";

/** A record that scores: its run and its scorecard. */
export interface ScoredRun extends RecordRun {
  readonly scorecard: Scorecard;
}

/** The run of a record with its scorecard, or the issues for which it is refused. */
export function scoredRun(
  policyOrPlan: Policy | Plan,
  record: unknown,
  options: ScoreOptions = {},
): Outcome<ScoredRun> {
  const done = runRecord(policyOrPlan, record, options);
  if (!done.ok) return done;
  const { plan, record: values, run } = done.value;
  const scorecard = scorecardOf(plan, values, run);
  return scorecard.ok
    ? { ok: true, value: { plan, record: values, run, scorecard: scorecard.value } }
    : scorecard;
}
