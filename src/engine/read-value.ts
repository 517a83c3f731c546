import { type Issue, type IssuePath, issue } from "../issue.js";
import { formatNumber, readNumber } from "../number/decimal-text.js";
import {
  addRational,
  compareRational,
  divideRational,
  type Rational,
  rational,
  subtractRational,
  ZERO,
} from "../number/rational.js";
import { dayNumber, readDate } from "../period/civil-date.js";
import { consolidateObservations, selectObservations } from "../period/consolidation.js";
import type { Period } from "../period/period.js";
import { planNumber } from "../plan/evaluate-step.js";
import type { PlanDomain, PlanInput } from "../plan/plan.js";
import { MISSING, type Value } from "../plan/value.js";

/** Collects what reading finds: issues that refuse the record, notes that do not. */
export interface Findings {
  readonly issues: Issue[];
  readonly notes: Issue[];
}

/** Reads one value of a record as its input says; undefined after an issue. */
export function readValue(
  input: PlanInput,
  given: unknown,
  at: IssuePath,
  found: Findings,
): Value | undefined {
  const { holds } = input;
  switch (holds.type) {
    case "number": {
      const weight =
        input.place.of === "row-weight" || (input.place.of === "node" && input.place.field === "weight");
      return readNumeric(given, holds.domain, at, found, weight);
    }
    case "yes-no": {
      if (typeof given === "boolean") return given;
      if (given === "true") return true;
      if (given === "false") return false;
      found.issues.push(issue("type-wrong", at, { found: shown(given), expected: "true or false" }));
      return undefined;
    }
    case "choice": {
      const index =
        typeof given === "string" || typeof given === "number" ? holds.choices.indexOf(String(given)) : -1;
      if (index !== -1) return rational(BigInt(index));
      found.issues.push(
        issue("choice-unknown", at, { found: shown(given), known: holds.choices.join(", ") }),
      );
      return undefined;
    }
    case "date": {
      const read = typeof given === "string" ? readDate(given) : undefined;
      if (read?.ok === true) return rational(BigInt(dayNumber(read.value)));
      const problem = read === undefined ? "not-a-date" : read.problem;
      found.issues.push(issue("date-unreadable", at, { found: shown(given), problem }));
      return undefined;
    }
    default: {
      const unknown: never = holds;
      throw new Error(`unknown input ${JSON.stringify(unknown)}`);
    }
  }
}

function readNumeric(
  given: unknown,
  domain: PlanDomain,
  at: IssuePath,
  found: Findings,
  weight: boolean,
): Rational | undefined {
  if (typeof given !== "string" && typeof given !== "number" && typeof given !== "bigint") {
    found.issues.push(issue("type-wrong", at, { found: shown(given), expected: "a number" }));
    return undefined;
  }
  const read = readNumber(given);
  if (!read.ok) {
    found.issues.push(issue("number-unreadable", at, { found: String(given), problem: read.problem }));
    return undefined;
  }
  if (read.floatNoise) found.notes.push(issue("float-noise", at, { found: String(given) }));
  if (weight && read.value.n < 0n) {
    const part = String(at[at.length - 2] ?? "");
    found.issues.push(issue("weight-negative", at, { found: formatNumber(read.value), part }));
    return undefined;
  }
  return within(read.value, domain, at, found);
}

/** The value if its domain holds it, moved to the nearest end where that is said, else an issue. */
function within(value: Rational, domain: PlanDomain, at: IssuePath, found: Findings): Rational | undefined {
  const min = domain.min === undefined ? undefined : planNumber(domain.min);
  const max = domain.max === undefined ? undefined : planNumber(domain.max);
  const low = min !== undefined && compareRational(value, min) < 0;
  const high = max !== undefined && compareRational(value, max) > 0;
  if (domain.clip === true && low) return min;
  if (domain.clip === true && high) return max;
  const step = domain.step === undefined ? undefined : planNumber(domain.step);
  const off =
    step !== undefined && step.n > 0n && divideRational(subtractRational(value, min ?? ZERO), step).d !== 1n;
  if (!low && !high && !off) return value;
  const limits = [
    ...(domain.min === undefined ? [] : [`at least ${domain.min}`]),
    ...(domain.max === undefined ? [] : [`at most ${domain.max}`]),
    ...(domain.step === undefined ? [] : [`in steps of ${domain.step}`]),
  ].join(", ");
  const expected = domain.unit === undefined ? limits : `${limits} (${domain.unit})`;
  found.issues.push(
    issue("value-outside", at, {
      name: String(at[at.length - 1] ?? ""),
      found: formatNumber(value),
      expected,
    }),
  );
  return undefined;
}

/** Dated observations of an indicator joined to one value of the period. */
export function readObservations(
  input: PlanInput,
  given: unknown,
  period: Period,
  node: string,
  at: IssuePath,
  found: Findings,
): Value | undefined {
  const rule = input.holds.type === "number" ? input.holds.consolidate : undefined;
  const refuse = (problem: string): undefined => {
    found.issues.push(issue("observations-unusable", at, { node, problem }));
    return undefined;
  };
  if (rule === undefined) return refuse("the policy says no 'consolidate' for its actual");
  if (!Array.isArray(given)) return refuse("expected a list of { date, value }");
  const read: { date: string; value: Rational; of?: Rational }[] = [];
  for (const [i, one] of (given as readonly unknown[]).entries()) {
    const place = [...at, i];
    if (typeof one !== "object" || one === null) return refuse(`entry ${i + 1} is no object`);
    const date: unknown = Reflect.get(one, "date");
    const day = typeof date === "string" ? readDate(date) : undefined;
    if (day?.ok !== true) {
      const problem = day === undefined ? "not-a-date" : day.problem;
      found.issues.push(issue("date-unreadable", [...place, "date"], { found: shown(date), problem }));
      return undefined;
    }
    const value = readNumeric(Reflect.get(one, "value"), {}, [...place, "value"], found, false);
    const whole: unknown = Reflect.get(one, "of");
    const of = whole === undefined ? undefined : readNumeric(whole, {}, [...place, "of"], found, false);
    if (value === undefined || (whole !== undefined && of === undefined)) return undefined;
    read.push({ date: day.value, value, ...(of === undefined ? {} : { of }) });
  }
  const inPeriod = selectObservations(read, period);
  if (inPeriod.length === 0) return MISSING;
  const joined = consolidateObservations(inPeriod, rule, {
    zero: ZERO,
    add: addRational,
    divide: (a, b) => (b.n === 0n ? undefined : divideRational(a, b)),
    compare: compareRational,
    fromInteger: (i) => rational(BigInt(i)),
  });
  if (!joined.ok) {
    const problems: Readonly<Record<string, string>> = {
      "denominator-missing": "one has no 'of' to divide by",
      "zero-denominator": "they divide by zero",
      "same-day-twice": "two stand on the last day, so none is the last",
    };
    return refuse(problems[joined.problem] ?? joined.problem);
  }
  return input.holds.type === "number" ? within(joined.value, input.holds.domain, at, found) : joined.value;
}

/** A value as a message shows it. */
export function shown(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : String(value);
}
