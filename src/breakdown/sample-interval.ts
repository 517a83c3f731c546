import { type Run, runAgain, runExact } from "../engine/exact.js";
import type { RecordValues } from "../engine/record-values.js";
import { runRecord, type ScoreOptions } from "../engine/run-record.js";
import { type Issue, issue, type Outcome, orThrow } from "../issue.js";
import { formatNumber, readNumber } from "../number/decimal-text.js";
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
  realRound,
  realSubtract,
} from "../number/real.js";
import { tenToThe } from "../number/rounding.js";
import { deepFreeze } from "../plan/compile-policy.js";
import type { Plan, PlanNode } from "../plan/plan.js";
import { operandsOf, type Ref, type Step } from "../plan/step.js";
import { isAbsent, isNumber, type Value } from "../plan/value.js";
import type { Policy } from "../policy/parsed-policy.js";
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

/** How an interval is taken. */
export interface SampleIntervalOptions extends ScoreOptions {
  /** what was sampled; without it, the only row set of the policy */
  readonly sample?: Sample;
  /** the confidence in percent (default 95) */
  readonly level?: 90 | 95 | 99;
  /** the two-sided normal quantile, instead of that of a level */
  readonly quantile?: NumberInput;
  /** how many there are to be drawn from, for the finite-population correction (rows only) */
  readonly population?: NumberInput;
  /** the decimals that the ends are rounded to, outward (default 2) */
  readonly digits?: number;
}

/** An interval for the score of a record that rests on a sample, beside its scorecard. Numbers are exact text. */
export interface SampleInterval {
  readonly subject: string;
  readonly period: string;
  readonly policy: { readonly scheme: string; readonly version: string };
  readonly node: string;
  readonly method: "jackknife" | "wilson" | "hoeffding";
  /** the method in a sentence, and who described it */
  readonly formula: string;
  readonly source: string;
  /** how many cases count */
  readonly cases: number;
  readonly population: string | null;
  readonly level: string | null;
  readonly quantile: string | null;
  /** of the score's value; null where the method has none */
  readonly standardError: string | null;
  /** the value of the result before rounding, its score and its rating, as on the scorecard */
  readonly value: string;
  readonly score: string | null;
  readonly rating: string | null;
  /** the ends, rounded outward */
  readonly low: string;
  readonly high: string;
  readonly digits: number;
  /** every rating that a value of the interval leads to, lowest first; null stands for none */
  readonly ratings: readonly (string | null)[];
  /** whether that is one rating */
  readonly certain: boolean;
  readonly notes: readonly ScorecardNote[];
}

/** Two-sided normal quantiles, rounded up to six decimals, so that an interval is never too narrow by them. */
const QUANTILES = { 90: "1.644854", 95: "1.959964", 99: "2.575830" } as const;

const METHODS = {
  jackknife: {
    formula:
      "value ± z s, with s^2 = (1 - n/N) (n - 1)/n sum((v_i - m)^2), where v_i is the value without case i and m their mean; where the score is a mean of scores of cases, s^2 is their variance over n. Rounding below the result is left out of the v_i. Without a population, 1 - n/N is 1",
    source:
      "Tukey, J. W. (1958), Bias and confidence in not-quite large samples, Annals of Mathematical Statistics 29, 614; Efron, B. and Stein, C. (1981), The jackknife estimate of variance, Annals of Statistics 9(3), 586-596; finite population: Cochran, W. G. (1977), Sampling Techniques, 3rd edition",
  },
  wilson: {
    formula:
      "the values at the ends of the interval of the share p = count / n: (p + z^2/(2n) ± z sqrt(p (1 - p)/n + z^2/(4 n^2))) / (1 + z^2/n)",
    source:
      "Wilson, E. B. (1927), Probable inference, the law of succession, and statistical inference, Journal of the American Statistical Association 22(158), 209-212",
  },
  hoeffding: {
    formula:
      "value ± (to - from) sqrt(ln(2/a) / (2n)), with a = 1 - level: holds for cases of any distribution between from and to",
    source:
      "Hoeffding, W. (1963), Probability inequalities for sums of bounded random variables, Journal of the American Statistical Association 58(301), 13-30",
  },
} as const;

const HALF = rational(1n, 2n);

/**
 * An interval for the score of a record that rests on a sample, and whether its rating is certain within it. It stands
 * beside the scorecard and changes no score.
 *
 * Rows of answers give a normal interval whose variance is that of the cases (the jackknife); a count gives Wilson's
 * interval of its share, carried through the policy; a mean of which only the number of cases is known gives Hoeffding's,
 * which needs no variance. A row that adds nothing to any sum or count (a questionnaire that is not filled) is no case.
 *
 * @formula see `formula` of what comes out
 * @edge    the interval is cut where the declared domains let no score lie; ratings are those of every value inside it
 * @exact   square roots and logarithms are refined until the digits asked for are certain; ends are rounded outward
 * @throws  {KinerjaError} sample-unusable where there is no sample data or no method for it, and the record's own issues
 * @source  Tukey (1958), Efron and Stein (1981), Cochran (1977); Wilson (1927); Hoeffding (1963)
 */
export function sampleInterval(
  policy: Policy,
  record: unknown,
  options: SampleIntervalOptions = {},
): SampleInterval {
  return orThrow(safeSampleInterval(policy, record, options));
}

/** As `sampleInterval`, with every issue as data instead of an error. */
export function safeSampleInterval(
  policy: Policy,
  record: unknown,
  options: SampleIntervalOptions = {},
): Outcome<SampleInterval> {
  const done = runRecord(policy, record, options);
  if (!done.ok) return done;
  const { plan, record: values, run } = done.value;
  const result = plan.nodes.find((node) => node.id === plan.result);
  if (result === undefined) throw new Error("the plan has no result node");
  const [value, score] = [run.at(result.unrounded), run.at(result.score)];
  const refusals = [score, value].flatMap((v) => (isAbsent(v) ? (v.issues ?? []) : []));
  if (refusals.length > 0) return { ok: false, issues: refusals };
  if (result.unnumbered === true || !isNumber(value) || !isNumber(score))
    return unusable("the result of this record is no number");
  const settings = settingsOf(options);
  if (!settings.ok) return settings;
  const { digits, quantile, population } = settings.value;
  const context: Context = { plan, values, run, result, value, quantile, population };
  const sample = options.sample ?? onlyRows(plan);
  if (sample === undefined) {
    return unusable(
      "the policy has no row set, or several; say in 'sample' which rows, count or cases were sampled",
    );
  }
  const level = options.quantile === undefined ? (options.level ?? 95) : undefined;
  const spread =
    "rows" in sample
      ? overRows(context, sample.rows)
      : "count" in sample
        ? overCount(context, sample.count, sample.of)
        : overCases(context, sample, level);
  if (!spread.ok) return spread;
  const { method, cases, standardError } = spread.value;
  const { low, high, cut } = within(spread.value, result);
  const ratings = ratingsBetween(context, low, high);
  if (!ratings.ok) return ratings;
  const ends = [rounded(low, digits, "floor"), rounded(high, digits, "ceil")] as const;
  const rating = result.rated === undefined ? undefined : run.at(result.rated.of);
  const noted = cut ? [...ratings.value.notes, CUT] : ratings.value.notes;
  return {
    ok: true,
    value: deepFreeze({
      subject: values.subject,
      period: plan.period.id,
      policy: { scheme: plan.policy.scheme, version: plan.policy.version },
      node: result.id,
      method,
      ...METHODS[method],
      cases,
      population: population === undefined ? null : formatNumber(population),
      level: level === undefined ? null : String(level),
      quantile: method === "hoeffding" ? null : formatNumber(quantile),
      standardError: standardError === undefined ? null : formatReal(standardError),
      value: formatReal(value),
      score: formatReal(score),
      rating: rating === undefined ? null : nameOf(plan, result, rating),
      low: formatNumber(ends[0]),
      high: formatNumber(ends[1]),
      digits,
      ratings: ratings.value.ratings,
      certain: ratings.value.ratings.length === 1,
      notes: [...spread.value.notes, ...noted],
    }),
  };
}

const CUT: ScorecardNote = {
  code: "cut-to-domain",
  message: "The interval is cut where the declared domains let no score lie.",
};

interface Context {
  readonly plan: Plan;
  readonly values: RecordValues;
  readonly run: Run;
  readonly result: PlanNode;
  readonly value: Real;
  readonly quantile: Rational;
  readonly population: Rational | undefined;
}

/** An interval of the result's value, before it is cut and rounded. */
interface Spread {
  readonly method: SampleInterval["method"];
  readonly cases: number;
  readonly low: Real;
  readonly high: Real;
  readonly standardError?: Real;
  readonly notes: readonly ScorecardNote[];
}

function unusable(problem: string): Outcome<never> {
  return { ok: false, issues: [issue("sample-unusable", [], { problem })] };
}

function settingsOf(options: SampleIntervalOptions): Outcome<{
  readonly digits: number;
  readonly quantile: Rational;
  readonly population: Rational | undefined;
}> {
  const issues: Issue[] = [];
  const number = (key: "quantile" | "population", given: NumberInput): Rational => {
    const read = readNumber(given);
    if (read.ok && read.value.n > 0n) return read.value;
    const problem = `'${key}' is '${given}', expected a number above 0`;
    issues.push(issue("sample-unusable", [], { problem }));
    return ONE;
  };
  const { level = 95, digits = 2 } = options;
  if (options.quantile === undefined && !Object.hasOwn(QUANTILES, level)) {
    const problem = `the level is ${String(level)}, expected 90, 95 or 99, or a quantile of your own in 'quantile'`;
    issues.push(issue("sample-unusable", [], { problem }));
  }
  if (!Number.isInteger(digits) || digits < 0 || digits > 30) {
    const problem = `'digits' is ${String(digits)}, expected a whole number from 0 to 30`;
    issues.push(issue("sample-unusable", [], { problem }));
  }
  const quantile = number("quantile", options.quantile ?? QUANTILES[level] ?? ONE_TEXT);
  const population = options.population === undefined ? undefined : number("population", options.population);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: { digits, quantile, population } };
}

const ONE_TEXT = "1";

function onlyRows(plan: Plan): Sample | undefined {
  const [rows, ...others] = plan.rows;
  return rows === undefined || others.length > 0 ? undefined : { rows: rows.id };
}

// --- rows ---

function overRows(context: Context, set: string): Outcome<Spread> {
  const { plan, values, value, quantile, population } = context;
  if (!plan.rows.some((rows) => rows.id === set)) {
    const known = plan.rows.map((rows) => rows.id).join(", ") || "none";
    return unusable(`the policy has no row set '${set}'; it has: ${known}`);
  }
  const sums = sumsOver(context, set);
  const [sharp] = sums.filter(({ step }) => !SMOOTH.has(step.kind));
  if (sharp !== undefined) {
    return unusable(
      `the result rests on '${sharp.step.kind}' over the rows, of which no variance can be told from a sample`,
    );
  }
  if (sums.length === 0) return unusable(`the result of this record does not rest on the rows '${set}'`);
  const rows = values.rows.get(set) ?? [];
  const drawn = rows.map((_, row) => row).filter((row) => sums.some((sum) => counts(context, sum, row)));
  const n = drawn.length;
  if (n < 2) return unusable(`the record has ${n} rows of '${set}' that count; a variance needs two`);
  if (population !== undefined && compareRational(population, rational(BigInt(n))) < 0) {
    return unusable(`the population is ${formatNumber(population)}, but ${n} cases were drawn`);
  }
  const without = valuesWithout(context, set, sums, drawn);
  if (!without.ok) return without;
  const size = rational(BigInt(n));
  const mean = divideRational(without.value.reduce(addRational, ZERO), size);
  const squares = without.value
    .map((v) => subtractRational(v, mean))
    .map((d) => multiplyRational(d, d))
    .reduce(addRational, ZERO);
  const scale = divideRational(subtractRational(size, ONE), size);
  const left = population === undefined ? ONE : subtractRational(ONE, divideRational(size, population));
  const variance = multiplyRational(multiplyRational(left, scale), squares);
  const error = realPower(variance, HALF) ?? ZERO;
  const half = realMultiply(quantile, error);
  const notes: ScorecardNote[] = [];
  if (n < 30) {
    const message = `${n} cases count: the normal approximation is rough for fewer than 30.`;
    notes.push({ code: "few-cases", message });
  }
  if (n < rows.length) {
    const message = `${rows.length - n} of ${rows.length} rows add nothing to the result and are no cases.`;
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

/** Steps over rows whose value moves little when one row does; of others a sample tells no variance. */
const SMOOTH: ReadonlySet<Step["kind"]> = new Set(["row-sum", "row-count", "row-product", "row-absence"]);
const OVER_ROWS: ReadonlySet<Step["kind"]> = new Set([...SMOOTH, "row-minimum", "row-maximum", "row-order"]);

interface SumStep {
  readonly ref: Ref;
  readonly step: Step & { readonly of: Ref };
}

function isOverRows(step: Step): step is Step & { readonly of: Ref } {
  return OVER_ROWS.has(step.kind) && "of" in step && typeof step.of === "number";
}

/** The steps over the rows of a set that the value of the result rests on in this record. */
function sumsOver({ plan, run, result }: Context, set: string): readonly SumStep[] {
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
function counts({ run }: Context, { step }: SumStep, row: number): boolean {
  const value = run.at(step.of, row);
  if (step.kind === "row-count") return value === true;
  if (!isNumber(value)) return false;
  return step.kind !== "row-sum" || !isRational(value) || value.n !== 0n;
}

/** The value of the result without each of some rows, with rounding of what rests on them left out. */
function valuesWithout(
  context: Context,
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
    if (!isNumber(value)) return unusable(`without the row '${key}' the result has no value`);
    if (!isRational(value)) {
      return unusable("the value of the result is irrational, so its variance is no exact number");
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

// --- a count, and a mean of cases ---

function overCount(context: Context, id: string, of: NumberInput): Outcome<Spread> {
  const { plan, values, run, result, value, quantile, population } = context;
  const node = plan.nodes.find((n) => n.id === id);
  const field = node?.fields?.find((f) => f.field === "actual");
  if (node === undefined || field === undefined || node.rows !== undefined) {
    return unusable(`'${id}' is no indicator of the policy with one actual`);
  }
  if (population !== undefined) {
    return unusable("Wilson's interval knows no finite population; leave 'population' out");
  }
  const count = run.at(field.of);
  const total = totalOf(plan, values, run, node, of);
  if (total === undefined || total.d !== 1n || total.n < 1n) {
    return unusable(`'of' is '${of}', expected a whole number above 0, or an input or fact that holds one`);
  }
  const whole = isNumber(count) && isRational(count) && count.d === 1n ? count.n : undefined;
  if (whole === undefined || whole < 0n || whole > total.n) {
    return unusable(`the actual of '${id}' is no count from 0 to ${total.n}`);
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
    return unusable(`the result has no value at an end of the share of '${id}'`);
  }
  const order = realCompare(first, second);
  const [low, high] = order === 1 ? [second, first] : [first, second];
  if (order === 0) return unusable(`the result does not change with '${id}'`);
  if (realCompare(low, value) === 1 || realCompare(high, value) === -1) {
    return unusable(`the result does not rise or fall steadily with '${id}'`);
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

function overCases(
  { value, population }: Context,
  sample: Extract<Sample, { readonly cases: NumberInput }>,
  level: 90 | 95 | 99 | undefined,
): Outcome<Spread> {
  if (level === undefined) {
    return unusable("Hoeffding's interval goes by a level, not by a normal quantile; leave 'quantile' out");
  }
  if (population !== undefined) {
    return unusable("Hoeffding's interval holds for every population; leave 'population' out");
  }
  const read = [sample.cases, sample.from, sample.to].map((given) => readNumber(given));
  const [cases, from, to] = read.map((r) => (r.ok ? r.value : undefined));
  if (cases === undefined || from === undefined || to === undefined || cases.d !== 1n || cases.n < 1n) {
    return unusable("'cases' must be a whole number above 0, 'from' and 'to' numbers");
  }
  const inside = isRational(value) && compareRational(from, value) <= 0 && compareRational(value, to) <= 0;
  if (!inside || compareRational(from, to) >= 0) {
    return unusable(
      `the value ${formatReal(value)} does not lie between 'from' and 'to', the lowest and the highest score of a case`,
    );
  }
  // 1 - level, in parts of 200 for both sides: 2/a = 200 / (100 - level)
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

function largest(a: Real, b: Real): Real {
  return realCompare(a, b) === -1 ? b : a;
}

function smallest(a: Real, b: Real): Real {
  return realCompare(a, b) === 1 ? b : a;
}

// --- the ends and what they lead to ---

/** An interval cut where the declared domains let no score lie. */
function within(
  { low, high }: Spread,
  { least, most }: PlanNode,
): { readonly low: Real; readonly high: Real; readonly cut: boolean } {
  const ends = [least, most].map((text) => {
    const read = text === undefined ? undefined : readNumber(text);
    return read?.ok === true ? read.value : undefined;
  });
  const [bottom, top] = ends;
  const cutLow = bottom === undefined ? low : largest(low, bottom);
  const cutHigh = top === undefined ? high : smallest(high, top);
  return { low: cutLow, high: cutHigh, cut: cutLow !== low || cutHigh !== high };
}

function rounded(end: Real, digits: number, mode: "floor" | "ceil"): Rational {
  const done = realRound(end, tenToThe(-digits), mode);
  // what 640 digits do not decide is taken as the wider one
  return done.ok ? done.value : mode === "floor" ? done.candidates[0] : done.candidates[1];
}

/** Every rating that a value between two leads to, lowest first. */
function ratingsBetween(
  context: Context,
  low: Real,
  high: Real,
): Outcome<{ readonly ratings: readonly (string | null)[]; readonly notes: readonly ScorecardNote[] }> {
  const { plan, values, run, result } = context;
  const { rated } = result;
  if (rated === undefined) return { ok: true, value: { ratings: [null], notes: [] } };
  const ends = [low, high].map((value) => runAgain(plan, values, run, [{ of: result.unrounded, value }]));
  const found: Value[] = ends.map((end) => end.at(rated.of));
  const scale = plan.scales[rated.scale];
  const bands = scale?.bands ?? [];
  const places = ends.map((end) => {
    const before = end.at(rated.before);
    return isNumber(before) && isRational(before)
      ? bands.findIndex((b) => b.rating === Number(before.n))
      : -1;
  });
  const notes: ScorecardNote[] = [];
  if (bands.length === 0) {
    const message = "The scale goes by rules; the ratings are those at the two ends.";
    notes.push({ code: "ratings-at-ends", message });
  } else if (places.every((place) => place >= 0)) {
    const [from, to] = [Math.min(...places), Math.max(...places)];
    for (const band of bands.slice(from + 1, to)) {
      const score = pointIn(band);
      if (score !== undefined)
        found.push(runAgain(plan, values, run, [{ of: result.score, value: score }]).at(rated.of));
    }
  }
  const refused = found.flatMap((value) => (isAbsent(value) ? (value.issues ?? []) : []));
  if (refused.length > 0) return { ok: false, issues: refused };
  const levels = found.map((value) => (isNumber(value) && isRational(value) ? Number(value.n) : -1));
  const ratings = [...new Set(levels)]
    .sort((a, b) => a - b)
    .map((level) => scale?.ratings[level]?.id ?? null);
  return { ok: true, value: { ratings, notes } };
}

/** A score in a band between two others: a closed edge of it, else its middle. */
function pointIn(band: {
  readonly from?: string;
  readonly above?: string;
  readonly below?: string;
  readonly to?: string;
}): Rational | undefined {
  const number = (text: string | undefined) => {
    const read = text === undefined ? undefined : readNumber(text);
    return read?.ok === true ? read.value : undefined;
  };
  const closed = number(band.from) ?? number(band.to);
  if (closed !== undefined) return closed;
  const [above, below] = [number(band.above), number(band.below)];
  return above === undefined || below === undefined
    ? undefined
    : multiplyRational(addRational(above, below), HALF);
}

function nameOf(plan: Plan, { rated }: PlanNode, rating: Value): string | null {
  const scale = rated === undefined ? undefined : plan.scales[rated.scale];
  return isNumber(rating) && isRational(rating) ? (scale?.ratings[Number(rating.n)]?.id ?? null) : null;
}
