import { scorecardOf } from "./breakdown/scorecard-of.js";
import { runRecord, type ScoreOptions, textAt } from "./engine/run-record.js";
import { type Issue, issue, type Outcome, orThrow } from "./issue.js";
import type { Plan } from "./plan/plan.js";
import { digestOf } from "./policy/canonical.js";
import type { Policy } from "./policy/parsed-policy.js";
import type { PolicyDocument } from "./policy/policy.js";
import type { RecordDocument } from "./record.js";
import type { RecordFor } from "./record-for.js";
import type { Scorecard } from "./scorecard.js";

export type { ScoreOptions } from "./engine/run-record.js";

/**
 * The scorecard of one record: its score, rating, every node, what is strong and weak, what was absent.
 *
 * A policy compiles for the record's period and parameters, and remembers the plan; a plan refuses another period.
 *
 * @exact no rounding but what the policy's `then` declares
 * @throws {KinerjaError} with every issue of the record
 */
export function score<D extends PolicyDocument>(
  policy: Policy<D>,
  record: RecordFor<D>,
  options?: ScoreOptions,
): Scorecard;
export function score(plan: Plan, record: RecordDocument, options?: ScoreOptions): Scorecard;
export function score(policyOrPlan: Policy | Plan, record: unknown, options: ScoreOptions = {}): Scorecard {
  return orThrow(safeScore(policyOrPlan, record, options));
}

/** As `score`, for any record and with every issue as data instead of an error. */
export function safeScore(
  policyOrPlan: Policy | Plan,
  record: unknown,
  options: ScoreOptions = {},
): Outcome<Scorecard> {
  const done = runRecord(policyOrPlan, record, options);
  return done.ok ? scorecardOf(done.value.plan, done.value.record, done.value.run) : done;
}

/** One record of many: its place, its subject where it names one, and its scorecard or its issues. */
export type Scored =
  | {
      readonly index: number;
      readonly subject: string | undefined;
      readonly ok: true;
      readonly value: Scorecard;
    }
  | {
      readonly index: number;
      readonly subject: string | undefined;
      readonly ok: false;
      readonly issues: readonly Issue[];
    };

/**
 * Scores records one by one, in order; a bad one comes out in its place with its issues and nothing stops. Two
 * records of one subject and period are an issue of the second.
 */
export async function* scoreMany(
  policyOrPlan: Policy | Plan,
  records: Iterable<unknown> | AsyncIterable<unknown>,
  options: ScoreOptions = {},
): AsyncGenerator<Scored> {
  const seen = new Map<string, number>();
  let index = 0;
  for await (const record of records) {
    const subject = textAt(record, "subject");
    const scored = safeScore(policyOrPlan, record, options);
    yield twice(seen, scored, index, subject) ??
      (scored.ok
        ? { index, subject, ok: true, value: scored.value }
        : { index, subject, ok: false, issues: scored.issues });
    index += 1;
  }
}

function twice(
  seen: Map<string, number>,
  scored: Outcome<Scorecard>,
  index: number,
  subject: string | undefined,
): Scored | undefined {
  if (!scored.ok) return undefined;
  const { period } = scored.value;
  const key = JSON.stringify([scored.value.subject, period.from, period.until]);
  const first = seen.get(key);
  if (first === undefined) {
    seen.set(key, index);
    return undefined;
  }
  const details = { subject: scored.value.subject, period: period.id, first: `record ${first + 1}` };
  return { index, subject, ok: false, issues: [issue("subject-twice", ["subject"], details)] };
}

/** The SHA-256 of a record's canonical JSON, to tell later that the same inputs were scored. */
export function digestRecord(record: unknown): string {
  return digestOf(record);
}
