import { scorecardOf } from "./breakdown/scorecard-of.js";
import { runExact } from "./engine/exact.js";
import { readRecord } from "./engine/read-record.js";
import { shown } from "./engine/read-value.js";
import { type Issue, issue, type Outcome, orThrow } from "./issue.js";
import type { Parameters } from "./plan/choose-parameters.js";
import { readPeriodText, safeCompilePolicy } from "./plan/compile-policy.js";
import { PLAN_SCHEMA, type Plan } from "./plan/plan.js";
import { digestOf } from "./policy/canonical.js";
import type { Policy } from "./policy/parsed-policy.js";
import type { PolicyDocument } from "./policy/policy.js";
import type { RecordDocument } from "./record.js";
import type { RecordFor } from "./record-for.js";
import type { Scorecard } from "./scorecard.js";

/** What holds for a record that does not say it itself. */
export interface ScoreOptions {
  /** the period of records that name none */
  readonly period?: string;
  /** an agency's choices, for records that name none */
  readonly parameters?: Parameters;
}

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
  const plan = planFor(policyOrPlan, record, options);
  if (!plan.ok) return plan;
  const read = readRecord(plan.value, record);
  if (!read.ok) return read;
  return scorecardOf(plan.value, read.value, runExact(plan.value, read.value));
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

const plans = new WeakMap<Policy, Map<string, Outcome<Plan>>>();
const MOST_PLANS = 256;

function planFor(policyOrPlan: Policy | Plan, record: unknown, options: ScoreOptions): Outcome<Plan> {
  const given = textAt(record, "period") ?? options.period;
  if (isPlan(policyOrPlan)) return { ok: true, value: policyOrPlan };
  if (given === undefined) return { ok: false, issues: [issue("period-missing", [], {})] };
  const own = ownValue(record, "parameters");
  const parameters = { ...options.parameters, ...(isParameters(own) ? own : {}) };
  if (own !== undefined && !isParameters(own)) {
    return {
      ok: false,
      issues: [
        issue("type-wrong", ["parameters"], {
          found: shown(own),
          expected: "an object of texts, numbers, true or false",
        }),
      ],
    };
  }
  const period = readPeriodText(given);
  if (!period.ok) return period;
  const key = JSON.stringify([period.value.from, period.value.until, Object.entries(parameters).sort()]);
  const known = plans.get(policyOrPlan) ?? new Map<string, Outcome<Plan>>();
  plans.set(policyOrPlan, known);
  const plan = known.get(key) ?? safeCompilePolicy(policyOrPlan, period.value, { parameters });
  if (known.size >= MOST_PLANS) known.clear();
  known.set(key, plan);
  return plan;
}

function isPlan(of: Policy | Plan): of is Plan {
  return "schema" in of && of.schema === PLAN_SCHEMA;
}

function isParameters(value: unknown): value is Parameters {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(
      (v) => typeof v === "string" || typeof v === "number" || typeof v === "boolean",
    )
  );
}

function textAt(record: unknown, key: string): string | undefined {
  const value = ownValue(record, key);
  return typeof value === "string" ? value : undefined;
}

function ownValue(record: unknown, key: string): unknown {
  return typeof record === "object" && record !== null && Object.hasOwn(record, key)
    ? (record as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
