import { issue, type Outcome } from "../issue.js";
import { readNumber } from "../number/decimal-text.js";
import { compareRational } from "../number/rational.js";
import type { Parameters } from "../plan/choose-parameters.js";
import { readPeriodText, safeCompilePolicy } from "../plan/compile-policy.js";
import { PLAN_SCHEMA, type Plan } from "../plan/plan.js";
import type { Policy } from "../policy/parsed-policy.js";
import { type Run, runExact } from "./exact.js";
import { readRecord } from "./read-record.js";
import { shown } from "./read-value.js";
import type { RecordValues } from "./record-values.js";

/** What holds for a record that does not say it itself. */
export interface ScoreOptions {
  /** the period of records that name none */
  readonly period?: string;
  /** an agency's choices, for records that name none */
  readonly parameters?: Parameters;
}

/** A record that has been read for its plan, and run. */
export interface RecordRun {
  readonly plan: Plan;
  readonly record: RecordValues;
  readonly run: Run;
}

/** The plan of a record, its values, and every step's value. */
export function runRecord(
  policyOrPlan: Policy | Plan,
  record: unknown,
  options: ScoreOptions = {},
): Outcome<RecordRun> {
  const plan = planFor(policyOrPlan, record, options);
  if (!plan.ok) return plan;
  const read = readRecord(plan.value, record);
  if (!read.ok) return read;
  return {
    ok: true,
    value: { plan: plan.value, record: read.value, run: runExact(plan.value, read.value) },
  };
}

const plans = new WeakMap<Policy, Map<string, Outcome<Plan>>>();
const MOST_PLANS = 256;

/** The plan of a policy for a record's period and parameters; a policy remembers its plans. */
export function planFor(policyOrPlan: Policy | Plan, record: unknown, options: ScoreOptions): Outcome<Plan> {
  const given = textAt(record, "period") ?? options.period;
  if (isPlan(policyOrPlan)) return fixedPlan(policyOrPlan, record);
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

/** A plan, unless the record chooses parameters otherwise. */
function fixedPlan(plan: Plan, record: unknown): Outcome<Plan> {
  const own = ownValue(record, "parameters");
  if (!isParameters(own)) return { ok: true, value: plan };
  const issues = Object.entries(own).flatMap(([name, value]) => {
    const chosen = Object.hasOwn(plan.parameters, name) ? plan.parameters[name] : undefined;
    return sameChoice(chosen, value)
      ? []
      : [
          issue("parameters-other", ["parameters", name], {
            name,
            found: String(value),
            expected: chosen === undefined ? "no such parameter" : String(chosen),
          }),
        ];
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: plan };
}

/** Whether two texts choose the same: 0.3 and 0.30 do. */
export function sameChoice(a: string | boolean | undefined, b: string | number | boolean): boolean {
  const [x, y] = [readNumber(String(a)), readNumber(String(b))];
  return x.ok && y.ok ? compareRational(x.value, y.value) === 0 : String(a) === String(b);
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

/** A text that a record brings under a key; nothing for anything else. */
export function textAt(record: unknown, key: string): string | undefined {
  const value = ownValue(record, key);
  return typeof value === "string" ? value : undefined;
}

function ownValue(record: unknown, key: string): unknown {
  return typeof record === "object" && record !== null && Object.hasOwn(record, key)
    ? (record as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
