import { issue } from "../issue.js";
import { type Evaluate, evaluatorOf } from "../plan/evaluate-step.js";
import type { Plan } from "../plan/plan.js";
import { operandsOf, type Ref } from "../plan/step.js";
import { refused, type Value } from "../plan/value.js";
import type { RecordValues } from "./record-values.js";

/** The values of every step for one record; a step over rows has one value a row. */
export interface Run {
  readonly values: readonly (Value | readonly Value[])[];
  /** the value of a step, of one row where it has rows */
  readonly at: (of: Ref, row?: number) => Value;
}

/** A value put in place of what a step comes to (of one row, where it has rows): for what-if questions. */
export interface Replacement {
  readonly of: Ref;
  readonly row?: number;
  readonly value: Value;
}

interface Prepared {
  readonly evaluate: Evaluate | undefined;
  readonly operands: readonly Ref[];
}

const prepared = new WeakMap<Plan, readonly Prepared[]>();

/** Runs a plan exactly, over rationals and lazily refined reals, for one record. */
export function runExact(plan: Plan, record: RecordValues): Run {
  return run(plan, record);
}

/** Runs a plan again with some values replaced; only the steps that rest on them are computed anew. */
export function runAgain(
  plan: Plan,
  record: RecordValues,
  base: Run,
  replacements: readonly Replacement[],
): Run {
  return run(plan, record, base, replacements);
}

function run(plan: Plan, record: RecordValues, base?: Run, replacements: readonly Replacement[] = []): Run {
  const steps = preparedOf(plan);
  const values: (Value | readonly Value[])[] = new Array(plan.steps.length);
  const changed = new Set<Ref>();
  const replaced = new Map<Ref, Replacement[]>();
  for (const r of replacements) replaced.set(r.of, [...(replaced.get(r.of) ?? []), r]);
  let row = 0;
  const read = (of: Ref): Value => {
    const value = values[of];
    return isLane(value) ? (value[row] as Value) : (value as Value);
  };
  const rowsOf = (of: Ref): readonly Value[] => {
    const value = values[of];
    if (isLane(value)) return value;
    throw new Error(`step ${of} has no rows`);
  };
  const one = (of: Ref, evaluate: Evaluate, at: number): Value => {
    row = at;
    try {
      return evaluate(read, rowsOf, at);
    } catch (error) {
      // a number that outgrows the engine is this record's problem, not the batch's
      if (!(error instanceof RangeError)) throw error;
      const step = plan.steps[of];
      return refused(
        issue("number-outside-limits", step?.at ?? [], {
          found: "too large a number",
          expected: "one that can be computed",
        }),
      );
    }
  };
  for (const [of, step] of plan.steps.entries()) {
    const { evaluate, operands } = steps[of] as Prepared;
    const known = base?.values[of];
    if (known !== undefined && !operands.some((o) => changed.has(o))) values[of] = known;
    else if (step.kind === "input") values[of] = record.values[step.input] as Value | readonly Value[];
    else if (evaluate === undefined) throw new Error(`step ${of} cannot be run`);
    else if (step.rows === undefined) values[of] = one(of, evaluate, 0);
    else values[of] = (record.rows.get(step.rows) ?? []).map((_, r) => one(of, evaluate, r));
    for (const r of replaced.get(of) ?? []) {
      const value = values[of] as Value | readonly Value[];
      values[of] = isLane(value) ? value.map((v, i) => (i === r.row ? r.value : v)) : r.value;
    }
    if (values[of] !== known) changed.add(of);
  }
  const at = (of: Ref, inRow = 0): Value => {
    const value = values[of];
    return isLane(value) ? (value[inRow] as Value) : (value as Value);
  };
  return { values, at };
}

function preparedOf(plan: Plan): readonly Prepared[] {
  const known = prepared.get(plan);
  if (known !== undefined) return known;
  const made = plan.steps.map((step, of) => ({
    evaluate: step.kind === "input" ? undefined : evaluatorOf(step, of, plan.tables),
    operands: operandsOf(step),
  }));
  prepared.set(plan, made);
  return made;
}

function isLane(value: Value | readonly Value[] | undefined): value is readonly Value[] {
  return Array.isArray(value);
}
