import { type Run, runAgain, runExact } from "../engine/exact.js";
import type { RecordValues } from "../engine/record-values.js";
import type { Outcome } from "../issue.js";
import { formatNumber } from "../number/decimal-text.js";
import {
  addRational,
  compareRational,
  divideRational,
  multiplyRational,
  ONE,
  type Rational,
  rational,
  subtractRational,
  ZERO,
} from "../number/rational.js";
import { isRational, type Real, realAdd, realMultiply, realPower, realSubtract } from "../number/real.js";
import { roundRational, tenToThe } from "../number/rounding.js";
import type { Plan } from "../plan/plan.js";
import { operandsOf, type Ref, type Step } from "../plan/step.js";
import { isNumber, type Value } from "../plan/value.js";
import type { ScorecardNote } from "../scorecard.js";
import { commonDenominator, sumOf } from "./cohort-number.js";
import { type SampleContext, type SampleSpread, unusableSample } from "./sample-interval-spread.js";

/**
 * The interval of a result that rests on means over rows: a normal one whose variance is that of the cases, by the jackknife.
 *
 * @source Tukey (1958), Efron and Stein (1981); finite population: Cochran (1977)
 */
export function overRows(context: SampleContext, set: string): Outcome<SampleSpread> {
  const { plan, values, value, quantile, population } = context;
  if (!plan.rows.some((rows) => rows.id === set)) {
    const known = plan.rows.map((rows) => rows.id).join(", ") || "none";
    return unusableSample(`the policy has no row set '${set}'; it has: ${known}`);
  }
  const sums = sumsOver(context, set);
  const [sharp] = sums.filter(({ step }) => !SMOOTH.has(step.kind));
  if (sharp !== undefined) {
    return unusableSample(
      `the result rests on '${sharp.step.kind}' over the rows, of which no variance can be told from a sample`,
    );
  }
  if (sums.length === 0)
    return unusableSample(`the result of this record does not rest on the rows '${set}'`);
  const rows = values.rows.get(set) ?? [];
  const drawn = rows.map((_, row) => row).filter((row) => sums.some((sum) => counts(context, sum, row)));
  const n = drawn.length;
  if (n < 2) return unusableSample(`the record has ${n} rows of '${set}' that count; a variance needs two`);
  if (population !== undefined && compareRational(population, rational(BigInt(n))) < 0) {
    return unusableSample(`the population is ${formatNumber(population)}, but ${n} cases were drawn`);
  }
  const without = valuesWithout(context, set, sums, drawn);
  if (!without.ok) return without;
  const size = rational(BigInt(n));
  const { figures, slack } = handy(without.value);
  const mean = divideRational(sumOf(figures), size);
  const squares = sumOf(figures.map((v) => subtractRational(v, mean)).map((d) => multiplyRational(d, d)));
  const scale = divideRational(subtractRational(size, ONE), size);
  const left = population === undefined ? ONE : subtractRational(ONE, divideRational(size, population));
  const variance = addRational(multiplyRational(multiplyRational(left, scale), squares), slack);
  const error = realPower(variance, rational(1n, 2n)) ?? ZERO;
  const half = realMultiply(quantile, error);
  const notes: ScorecardNote[] = [];
  if (n < 30) {
    const message = `${n} cases count: the normal approximation is rough for fewer than 30.`;
    notes.push({ code: "few-cases", message });
  }
  if (n < rows.length) {
    const message = `Rows that add nothing to the result and are no cases: ${rows.length - n} of ${rows.length}.`;
    notes.push({ code: "rows-without-effect", message });
  }
  return {
    ok: true,
    value: {
      method: "jackknife",
      cases: n,
      low: realSubtract(value, half),
      high: realAdd(value, half),
      standardError: error,
      notes,
    },
  };
}

/**
 * Values with a common denominator that anybody can use. Where they have none, each is taken to 50 decimals, and the
 * variance is made greater by more than that can take from it.
 */
function handy(values: readonly Rational[]): {
  readonly figures: readonly Rational[];
  readonly slack: Rational;
} {
  if (commonDenominator(values) !== undefined) return { figures: values, slack: ZERO };
  const figures = values.map((v) => roundRational(v, tenToThe(-50), "half-even"));
  // each deviation d is wrong by at most 10^-50, so the sum of squares by less than 10^-49 sum(1 + d^2)
  const size = figures.reduce((sum, v) => addRational(sum, multiplyRational(v, v)), ONE);
  return {
    figures,
    slack: multiplyRational(tenToThe(-45), addRational(size, rational(BigInt(values.length)))),
  };
}

/** Steps over rows whose value moves little when one row does; of others a sample tells no variance. */
const SMOOTH: ReadonlySet<Step["kind"]> = new Set(["row-sum", "row-count", "row-product", "row-absence"]);
const OVER_ROWS: ReadonlySet<Step["kind"]> = new Set([
  "row-sum",
  "row-count",
  "row-product",
  "row-absence",
  "row-minimum",
  "row-maximum",
  "row-order",
]);

interface SumStep {
  readonly ref: Ref;
  readonly step: Step & { readonly of: Ref };
}

function isOverRows(step: Step): step is Step & { readonly of: Ref } {
  return OVER_ROWS.has(step.kind) && "of" in step && typeof step.of === "number";
}

/** The steps over the rows of a set that the value of the result rests on in this record. */
function sumsOver({ plan, run, result }: SampleContext, set: string): readonly SumStep[] {
  const touched = touchedBy(plan, set);
  const found: SumStep[] = [];
  const seen = new Set<Ref>();
  const waiting: Ref[] = [result.unrounded];
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    const step = plan.steps[ref];
    if (step === undefined || seen.has(ref)) continue;
    seen.add(ref);
    if (isOverRows(step) && plan.steps[step.of]?.rows === set) found.push({ ref, step });
    // a condition that the sample does not touch leaves one branch
    const fixed = step.kind === "select" && step.rows === undefined && !touched.has(step.if);
    const condition = fixed && step.kind === "select" ? run.at(step.if) : undefined;
    if (step.kind === "select" && typeof condition === "boolean") {
      waiting.push(condition ? step.then : step.else);
    } else waiting.push(...operandsOf(step));
  }
  return found.filter(({ step }) => step.kind !== "row-absence");
}

/** The steps whose values change with the rows of a set. */
function touchedBy(plan: Plan, set: string): ReadonlySet<Ref> {
  const touched = new Set<Ref>();
  for (const [ref, step] of plan.steps.entries()) {
    if (step.rows === set || operandsOf(step).some((of) => touched.has(of))) touched.add(ref);
  }
  return touched;
}

/** Whether a row adds anything to a sum, product or count. */
function counts({ run }: SampleContext, { step }: SumStep, row: number): boolean {
  const value = run.at(step.of, row);
  if (step.kind === "row-count") return value === true;
  if (!isNumber(value)) return false;
  return step.kind !== "row-sum" || !isRational(value) || value.n !== 0n;
}

/** The value of the result without each of some rows, with rounding of what rests on them left out. */
function valuesWithout(
  context: SampleContext,
  set: string,
  sums: readonly SumStep[],
  drawn: readonly number[],
): Outcome<readonly Rational[]> {
  const { values, result } = context;
  const plan = unroundedBelow(context.plan, set);
  const base = runExact(plan, values);
  const quick = sums.every(({ ref }) => !restsOnOtherRows(plan, ref, set));
  const found: Rational[] = [];
  for (const row of drawn) {
    const changed = quick ? sums.map((sum) => ({ of: sum.ref, value: lessRow(base, sum, row) })) : [];
    const sound = quick && changed.every((c): c is { of: Ref; value: Real } => c.value !== undefined);
    const run = sound
      ? runAgain(
          plan,
          values,
          base,
          changed.map(({ of, value }) => ({ of, value: value ?? ZERO })),
        )
      : runExact(plan, withoutRow(plan, values, set, row));
    const value = run.at(result.unrounded);
    const key = values.rows.get(set)?.[row] ?? String(row + 1);
    if (!isNumber(value)) return unusableSample(`without the row '${key}' the result has no value`);
    if (!isRational(value)) {
      return unusableSample("the value of the result is irrational, so its variance is no exact number");
    }
    found.push(value);
  }
  return { ok: true, value: found };
}

/** A sum or count less one row; nothing where that needs the rows themselves. */
function lessRow(base: Run, { ref, step }: SumStep, row: number): Real | undefined {
  const [whole, own] = [base.at(ref), base.at(step.of, row)];
  if (!isNumber(whole)) return undefined;
  switch (step.kind) {
    case "row-count":
      return own === true ? realSubtract(whole, ONE) : whole;
    case "row-sum":
      return isNumber(own) ? realSubtract(whole, own) : whole;
    default:
      return undefined;
  }
}

/** Whether the rows that a sum is over rest on another sum over them: a row's value then changes with the others. */
function restsOnOtherRows(plan: Plan, ref: Ref, set: string): boolean {
  const waiting = [...operandsOf(plan.steps[ref] ?? { kind: "row-sum", of: ref })];
  const seen = new Set<Ref>();
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const step = plan.steps[at];
    if (step === undefined || seen.has(at)) continue;
    seen.add(at);
    if (isOverRows(step) && plan.steps[step.of]?.rows === set) return true;
    waiting.push(...operandsOf(step));
  }
  return false;
}

/** The plan with the rounding of what rests on a sample left out; rows keep theirs, which is part of their measure. */
function unroundedBelow(plan: Plan, set: string): Plan {
  const touched = touchedBy(plan, set);
  const steps = plan.steps.map((step, ref): Step => {
    if (step.kind !== "round" || step.rows !== undefined || !touched.has(ref)) return step;
    return { kind: "linear", plus: "0", terms: [{ of: step.of, by: "1" }], at: step.at };
  });
  return { ...plan, steps };
}

function withoutRow(plan: Plan, values: RecordValues, set: string, row: number): RecordValues {
  const less = <T>(list: readonly T[]): readonly T[] => list.filter((_, at) => at !== row);
  return {
    ...values,
    values: values.values.map((value, input): Value | readonly Value[] =>
      plan.inputs[input]?.rows === set && Array.isArray(value) ? less(value as readonly Value[]) : value,
    ),
    rows: new Map([...values.rows].map(([id, keys]) => [id, id === set ? less(keys) : keys])),
  };
}
