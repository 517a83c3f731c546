import { runAgain } from "../engine/exact.js";
import { runRecord, type ScoreOptions } from "../engine/run-record.js";
import { type Issue, issue, type Outcome, orThrow } from "../issue.js";
import { formatNumber, readNumber } from "../number/decimal-text.js";
import { ownNumber } from "../number/own-number.js";
import { addRational, multiplyRational, ONE, type Rational, rational } from "../number/rational.js";
import { formatReal, isRational, type Real, realCompare, realRound } from "../number/real.js";
import { tenToThe } from "../number/rounding.js";
import { deepFreeze } from "../plan/compile-policy.js";
import type { Plan, PlanNode } from "../plan/plan.js";
import { isAbsent, isNumber, type Value } from "../plan/value.js";
import type { Policy } from "../policy/parsed-policy.js";
import type { NumberInput } from "../policy/quantity.js";
import type { ScorecardNote } from "../scorecard.js";
import { overRows } from "./sample-interval-rows.js";
import {
  largest,
  overCases,
  overCount,
  type Sample,
  type SampleContext,
  type SampleSpread,
  smallest,
  unusableSample,
} from "./sample-interval-spread.js";

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
  /** every rating that a value of the interval leads to, lowest first; none where the result has no scale */
  readonly ratings: readonly string[];
  /** whether that is one rating; null where the result has no scale */
  readonly certain: boolean | null;
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
 * @exact   square roots and logarithms are refined until the digits asked for are certain; ends are rounded outward.
 *   Where the values without a row have no common denominator of 1,233 digits, they are taken to 50 decimals and the
 *   interval is made wider by more than that can take from it
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
    return unusableSample("the result of this record is no number");
  const settings = settingsOf(options);
  if (!settings.ok) return settings;
  const { digits, quantile, population } = settings.value;
  const context: SampleContext = { plan, values, run, result, value, quantile, population };
  const sample = options.sample ?? onlyRows(plan);
  if (sample === undefined) {
    return unusableSample(
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
  const { low, high, notes: noted } = within(spread.value, result);
  const ratings = ratingsBetween(context, low, high);
  if (!ratings.ok) return ratings;
  const ends = [rounded(low, digits, "floor"), rounded(high, digits, "ceil")] as const;
  const rating = result.rated === undefined ? undefined : run.at(result.rated.of);
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
      certain: result.rated === undefined ? null : ratings.value.ratings.length === 1,
      notes: [...spread.value.notes, ...noted, ...ratings.value.notes],
    }),
  };
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

/** An interval cut where the declared domains let no score lie, which says nothing where score and value differ in scale. */
function within(
  { low, high }: SampleSpread,
  { least, most, then }: PlanNode,
): { readonly low: Real; readonly high: Real; readonly notes: readonly ScorecardNote[] } {
  const first = then.findIndex(({ kind }) => kind === "round");
  if (first >= 0 && then.slice(first).some(({ kind }) => kind !== "round")) {
    const message =
      "More than rounding happens to the value on its way to the score; the ends are on the scale of the value.";
    return { low, high, notes: [{ code: "value-scale", message }] };
  }
  const [bottom, top] = [least, most].map(edgeOf);
  const cutLow = bottom === undefined ? low : largest(low, bottom);
  const cutHigh = top === undefined ? high : smallest(high, top);
  if (cutLow === low && cutHigh === high) return { low, high, notes: [] };
  const message = "The interval is cut where the declared domains let no score lie.";
  return { low: cutLow, high: cutHigh, notes: [{ code: "cut-to-domain", message }] };
}

function rounded(end: Real, digits: number, mode: "floor" | "ceil"): Rational {
  const done = realRound(end, tenToThe(-digits), mode);
  // what 640 digits do not decide is taken as the wider one
  return done.ok ? done.value : mode === "floor" ? done.candidates[0] : done.candidates[1];
}

type Band = NonNullable<Plan["scales"][number]>["bands"][number];

/** Every rating that a value between two leads to, lowest first. */
function ratingsBetween(
  context: SampleContext,
  low: Real,
  high: Real,
): Outcome<{ readonly ratings: readonly string[]; readonly notes: readonly ScorecardNote[] }> {
  const { plan, values, run, result } = context;
  const { rated } = result;
  if (rated === undefined) return { ok: true, value: { ratings: [], notes: [] } };
  const ends = [low, high].map((value) => runAgain(plan, values, run, [{ of: result.unrounded, value }]));
  const found: Value[] = ends.map((end) => end.at(rated.of));
  const scale = plan.scales[rated.scale];
  const bands = scale?.bands ?? [];
  const notes: ScorecardNote[] = [];
  if (bands.length === 0) {
    const message = "The scale goes by rules; the ratings are those at the two ends.";
    notes.push({ code: "ratings-at-ends", message });
  }
  const places = ends.map((end) => placeAmong(bands, end.at(result.score)));
  for (const band of bands.slice(Math.min(...places) + 1, Math.max(...places))) {
    const value = pointIn(band);
    if (value !== undefined)
      found.push(runAgain(plan, values, run, [{ of: result.score, value }]).at(rated.of));
  }
  const refusals = found.flatMap((value) => (isAbsent(value) ? (value.issues ?? []) : []));
  const others = refusals.filter(({ code }) => code !== "no-band");
  if (others.length > 0) return { ok: false, issues: others };
  if (refusals.length > 0) {
    const message = "An end of the interval lies in no band of the scale; it adds no rating.";
    notes.push({ code: "end-outside-bands", message });
  }
  const levels = found.flatMap((value) => (isNumber(value) && isRational(value) ? [Number(value.n)] : []));
  const ratings = [...new Set(levels)]
    .sort((a, b) => a - b)
    .flatMap((level) => scale?.ratings[level]?.id ?? []);
  return { ok: true, value: { ratings, notes } };
}

/** The place of a score among bands in rising order: -1 below all of them, their number above all. */
function placeAmong(bands: readonly Band[], score: Value): number {
  if (!isNumber(score)) return -1;
  const place = bands.findIndex(({ below, to }) => {
    const [open, closed] = [edgeOf(below), edgeOf(to)];
    if (open !== undefined) return realCompare(score, open) === -1;
    return closed === undefined || realCompare(score, closed) !== 1;
  });
  if (place < 0) return bands.length;
  const [first] = bands;
  const [from, above] = [edgeOf(first?.from), edgeOf(first?.above)];
  const under =
    place === 0 &&
    ((from !== undefined && realCompare(score, from) === -1) ||
      (above !== undefined && realCompare(score, above) !== 1));
  return under ? -1 : place;
}

/** A score in a band between two others: a closed edge of it, else its middle. */
function pointIn({ from, above, below, to }: Band): Rational | undefined {
  const closed = edgeOf(from) ?? edgeOf(to);
  if (closed !== undefined) return closed;
  const [lower, upper] = [edgeOf(above), edgeOf(below)];
  if (lower === undefined || upper === undefined) return undefined;
  return multiplyRational(addRational(lower, upper), HALF);
}

function edgeOf(text: string | undefined): Rational | undefined {
  return text === undefined ? undefined : ownNumber(text);
}

function nameOf(plan: Plan, { rated }: PlanNode, rating: Value): string | null {
  const scale = rated === undefined ? undefined : plan.scales[rated.scale];
  return isNumber(rating) && isRational(rating) ? (scale?.ratings[Number(rating.n)]?.id ?? null) : null;
}
