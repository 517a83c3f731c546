import fc from "fast-check";
import type { Outcome } from "../issue.js";
import type { Parameters } from "../plan/choose-parameters.js";
import type { Plan } from "../plan/plan.js";
import type { Policy } from "../policy/parsed-policy.js";
import type { PolicyDocument } from "../policy/policy.js";
import type { Scorecard } from "../scorecard.js";
import type { PlainRecord } from "./arbitrary-record.js";
import { type Figures, figuresOfRecord } from "./figures.js";
import { trimmedRecord } from "./trim-record.js";

/** The names of the laws. */
export const LAW_IDS = [
  "bounded",
  "monotone",
  "bands-cover-once",
  "reachable",
  "gates-agree",
  "order",
  "unit-change",
  "weight-scale",
  "zero-weight",
  "replacement",
  "withholding",
  "independence",
  "rounds-once",
  "contributions-sum",
  "deterministic",
  "plan-survives-json",
  "evaluators-agree",
] as const;

/** The name of a law. */
export type LawId = (typeof LAW_IDS)[number];

/** What scores records: the library itself, or another way of running a plan that is held against it. */
export type Evaluator = (policy: Policy, record: PlainRecord) => Outcome<Scorecard>;

/** What a law is tried on. */
export interface Subject {
  readonly policy: Policy;
  readonly document: PolicyDocument;
  readonly plan: Plan;
  readonly parameters: Parameters;
  readonly records: fc.Arbitrary<PlainRecord>;
  /** the figures of records of this policy that were asked for before */
  readonly known: WeakMap<PlainRecord, Outcome<Figures>>;
  /** another way of running plans, to be held against the library */
  readonly other: Evaluator | undefined;
  readonly runs: number;
  readonly seed: number;
  /** the same policy with other choices of its parameters */
  readonly others: readonly Subject[];
}

/** What came of trying a law on a policy. */
export type Finding =
  | { readonly status: "proved"; readonly how: string }
  /** tried on so many records that scored, and never broken */
  | { readonly status: "held"; readonly runs: number; readonly note?: string }
  | { readonly status: "broken"; readonly what: string; readonly records: readonly PlainRecord[] }
  /** nothing in the policy is of the kind that the law speaks of */
  | { readonly status: "not-applicable"; readonly why: string }
  /** too few of the records that were made could be scored to say anything */
  | { readonly status: "untested"; readonly why: string };

/** A statement about a policy that must always hold. */
export interface Law {
  readonly id: LawId;
  readonly statement: { readonly en: string; readonly id: string };
  readonly formula: string;
  /** why it matters to the person who is scored */
  readonly why: { readonly en: string; readonly id: string };
  /**
   * it asks whether something can be, under any choice of parameters; all others ask whether something always is:
   * under every choice that is tried, or only under the default where it is about the library, not the rule
   */
  readonly choices: "any" | "every" | "default";
  readonly test: (subject: Subject) => Finding;
}

/** What a law finds wrong with some records. */
export interface Breach {
  readonly what: string;
  readonly records: readonly PlainRecord[];
}

/** A trial that says nothing, because the record was refused or has nothing to compare. */
export const SAYS_NOTHING = Symbol("says nothing");

/** Less than this share of made records scored: nothing is said. */
const LEAST_SHARE = 0.02;

/**
 * Tries a statement on made values, and shrinks the first that breaks it to the smallest that does.
 *
 * @param trial - gives what is wrong, nothing where all is well, or SAYS_NOTHING
 */
export function tried<T>(
  subject: Subject,
  values: fc.Arbitrary<T>,
  trial: (value: T) => Breach | undefined | typeof SAYS_NOTHING,
): Finding {
  let said = 0;
  let tries = 0;
  const result = fc.check(
    fc.property(values, (value) => {
      tries += 1;
      const found = trial(value);
      if (found === SAYS_NOTHING) return true;
      said += 1;
      return found === undefined;
    }),
    { numRuns: subject.runs, seed: subject.seed, endOnFailure: false },
  );
  if (result.failed) {
    const [shrunk] = result.counterexample ?? [];
    const breach = shrunk === undefined ? undefined : trial(trimmed(subject, shrunk, trial));
    if (breach !== undefined && breach !== SAYS_NOTHING) return { status: "broken", ...breach };
    throw new Error("a law was broken once and not again: it is not deterministic");
  }
  if (said === 0 || said < tries * LEAST_SHARE)
    return { status: "untested", why: `${said} of ${tries} made records had something to compare` };
  return { status: "held", runs: said };
}

/** What was drawn, with its record trimmed to what matters; a pair of two records, or anything else, as it is. */
function trimmed<T>(
  { parameters }: Subject,
  drawn: T,
  trial: (value: T) => Breach | undefined | typeof SAYS_NOTHING,
): T {
  const finds = (value: T): string | undefined => {
    const found = trial(value);
    return found === undefined || found === SAYS_NOTHING ? undefined : found.what;
  };
  if (Array.isArray(drawn)) {
    const [record, ...rest] = drawn as readonly unknown[];
    if (!isRecord(record) || rest.some(isRecord)) return drawn;
    const whole = (own: PlainRecord) => [own, ...rest] as T;
    return whole(trimmedRecord(record, parameters, (own) => finds(whole(own))));
  }
  return isRecord(drawn) ? (trimmedRecord(drawn, parameters, (own) => finds(own as T)) as T) : drawn;
}

function isRecord(value: unknown): value is PlainRecord {
  return typeof value === "object" && value !== null && "subject" in value;
}

/** The figures of a record or its issues, computed once for each record. */
export function outcomeOf(subject: Subject, record: PlainRecord): Outcome<Figures> {
  const known = subject.known.get(record);
  if (known !== undefined) return known;
  const found = figuresOfRecord(subject.plan, record);
  subject.known.set(record, found);
  return found;
}

/** The figures of a record; nothing where it is refused. */
export function scored(subject: Subject, record: PlainRecord): Figures | undefined {
  const found = outcomeOf(subject, record);
  return found.ok ? found.value : undefined;
}

/** The figures of a record under another plan; nothing where it is refused. */
export function scoredBy(plan: Plan, record: PlainRecord): Figures | undefined {
  const found = figuresOfRecord(plan, record);
  return found.ok ? found.value : undefined;
}
