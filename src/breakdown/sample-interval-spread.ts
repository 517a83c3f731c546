import { type Run, runAgain } from "../engine/exact.js";
import type { RecordValues } from "../engine/record-values.js";
import { issue, type Outcome } from "../issue.js";
import { readNumber } from "../number/decimal-text.js";
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
import {
  formatReal,
  isRational,
  type Real,
  realAdd,
  realCompare,
  realLn,
  realMultiply,
  realPower,
  realSubtract,
} from "../number/real.js";
import type { Plan, PlanNode } from "../plan/plan.js";
import { isNumber, type Value } from "../plan/value.js";
import type { NumberInput } from "../policy/quantity.js";
import type { ScorecardNote } from "../scorecard.js";

/** What of a record was sampled. */
export type Sample =
  /** rows, one a questionnaire (or case) that was drawn: the score rests on means over them */
  | { readonly rows: string }
  /** an indicator whose actual is a count, among `of` tries: a number, an input of the indicator, or a fact */
  | { readonly count: string; readonly of: NumberInput }
  /** of a score known only as the mean over so many drawn cases: between which scores one case lies */
  | { readonly cases: NumberInput; readonly from: NumberInput; readonly to: NumberInput };

/** A record that was sampled, with the settings of its interval. */
export interface SampleContext {
  readonly plan: Plan;
  readonly values: RecordValues;
  readonly run: Run;
  readonly result: PlanNode;
  readonly value: Real;
  readonly quantile: Rational;
  readonly population: Rational | undefined;
}

/** An interval of the result's value, before it is cut and rounded. */
export interface SampleSpread {
  readonly method: "jackknife" | "wilson" | "hoeffding";
  readonly cases: number;
  readonly low: Real;
  readonly high: Real;
  readonly standardError?: Real;
  readonly notes: readonly ScorecardNote[];
}

/** The outcome where no interval can be given. */
export function unusableSample(problem: string): Outcome<never> {
  return { ok: false, issues: [issue("sample-unusable", [], { problem })] };
}

const HALF = rational(1n, 2n);

/**
 * The interval of a result that rests on a count: Wilson's of its share, carried through the policy.
 *
 * @source Wilson (1927)
 */
export function overCount(context: SampleContext, id: string, of: NumberInput): Outcome<SampleSpread> {
  const { plan, values, run, result, value, quantile, population } = context;
  const node = plan.nodes.find((n) => n.id === id);
  const field = node?.fields?.find((f) => f.field === "actual");
  if (node === undefined || field === undefined || node.rows !== undefined) {
    return unusableSample(`'${id}' is no indicator of the policy with one actual`);
  }
  if (population !== undefined) {
    return unusableSample("Wilson's interval knows no finite population; leave 'population' out");
  }
  const count = run.at(field.of);
  const total = totalOf(plan, values, run, node, of);
  if (total === undefined || total.d !== 1n || total.n < 1n) {
    return unusableSample(
      `'of' is '${of}', expected a whole number above 0, or an input or fact that holds one`,
    );
  }
  const whole = isNumber(count) && isRational(count) && count.d === 1n ? count.n : undefined;
  if (whole === undefined || whole < 0n || whole > total.n) {
    return unusableSample(`the actual of '${id}' is no count from 0 to ${total.n}`);
  }
  const p = rational(whole, total.n);
  const z2 = multiplyRational(quantile, quantile);
  const n = total;
  const inside = addRational(
    divideRational(multiplyRational(p, subtractRational(ONE, p)), n),
    divideRational(z2, multiplyRational(rational(4n), multiplyRational(n, n))),
  );
  const shrink = divideRational(n, addRational(ONE, divideRational(z2, n)));
  const middle = multiplyRational(
    shrink,
    addRational(p, divideRational(z2, multiplyRational(rational(2n), n))),
  );
  const half = realMultiply(multiplyRational(shrink, quantile), realPower(inside, HALF) ?? ZERO);
  // the counts that the ends of the share would mean, carried through the policy
  const ends = [realSubtract(middle, half), realAdd(middle, half)].map((replaced) =>
    runAgain(plan, values, run, [{ of: field.of, value: replaced }]).at(result.unrounded),
  );
  const [first, second] = ends;
  if (first === undefined || second === undefined || !isNumber(first) || !isNumber(second)) {
    return unusableSample(`the result has no value at an end of the share of '${id}'`);
  }
  const order = realCompare(first, second);
  const [low, high] = order === 1 ? [second, first] : [first, second];
  if (order === 0) return unusableSample(`the result does not change with '${id}'`);
  if (realCompare(low, value) === 1 || realCompare(high, value) === -1) {
    return unusableSample(`the result does not rise or fall steadily with '${id}'`);
  }
  const message = "The score is taken to rise or fall with the count all the way between the ends.";
  return {
    ok: true,
    value: {
      method: "wilson",
      cases: Number(total.n),
      low,
      high,
      notes: [{ code: "steady", message }],
    },
  };
}

/** The number of tries: a number, an input of the indicator, or a fact. */
function totalOf(
  plan: Plan,
  values: RecordValues,
  run: Run,
  node: PlanNode,
  of: NumberInput,
): Rational | undefined {
  const read = readNumber(of);
  if (read.ok) return read.value;
  const field = node.fields?.find((f) => f.field === of);
  const at = plan.inputs.findIndex((input) => input.place.of === "fact" && input.place.fact === of);
  const value = field === undefined ? values.values[at] : run.at(field.of);
  if (typeof value !== "object" || Array.isArray(value)) return undefined;
  const single = value as Exclude<Value, boolean>;
  return isNumber(single) && isRational(single) ? single : undefined;
}

/**
 * The interval of a result that is the mean over some cases, of which only the ends of their scores are known.
 *
 * @source Hoeffding (1963)
 */
export function overCases(
  { value, population }: SampleContext,
  sample: Extract<Sample, { readonly cases: NumberInput }>,
  level: 90 | 95 | 99 | undefined,
): Outcome<SampleSpread> {
  if (level === undefined) {
    return unusableSample(
      "Hoeffding's interval goes by a level, not by a normal quantile; leave 'quantile' out",
    );
  }
  if (population !== undefined) {
    return unusableSample("Hoeffding's interval holds for every population; leave 'population' out");
  }
  const read = [sample.cases, sample.from, sample.to].map((given) => readNumber(given));
  const [cases, from, to] = read.map((r) => (r.ok ? r.value : undefined));
  if (cases === undefined || from === undefined || to === undefined || cases.d !== 1n || cases.n < 1n) {
    return unusableSample("'cases' must be a whole number above 0, 'from' and 'to' numbers");
  }
  const inside = isRational(value) && compareRational(from, value) <= 0 && compareRational(value, to) <= 0;
  if (!inside || compareRational(from, to) >= 0) {
    return unusableSample(
      `the value ${formatReal(value)} does not lie between 'from' and 'to', the lowest and the highest score of a case`,
    );
  }
  // a = (100 - level) / 100, so 2/a is this
  const logarithm = realLn(rational(200n, BigInt(100 - level))) ?? ZERO;
  const under = realMultiply(logarithm, divideRational(HALF, cases));
  const half = realMultiply(subtractRational(to, from), realPower(under, HALF) ?? ZERO);
  return {
    ok: true,
    value: {
      method: "hoeffding",
      cases: Number(cases.n),
      low: largest(realSubtract(value, half), from),
      high: smallest(realAdd(value, half), to),
      notes: [],
    },
  };
}

/** The greater of two numbers. */
export function largest(a: Real, b: Real): Real {
  return realCompare(a, b) === -1 ? b : a;
}

/** The lesser of two numbers. */
export function smallest(a: Real, b: Real): Real {
  return realCompare(a, b) === 1 ? b : a;
}
