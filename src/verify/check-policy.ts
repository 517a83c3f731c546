import { safeDefinePolicy } from "../define-policy.js";
import { type Issue, issue, type Outcome, orThrow } from "../issue.js";
import { formatNumber, readNumber } from "../number/decimal-text.js";
import { compareRational } from "../number/rational.js";
import type { Parameters } from "../plan/choose-parameters.js";
import { deepFreeze, safeCompilePolicy } from "../plan/compile-policy.js";
import type { Example } from "../policy/example.js";
import type { Policy } from "../policy/parsed-policy.js";
import type { PolicyDocument } from "../policy/policy.js";
import { safeScore } from "../score.js";
import { arbitraryRecord, type PlainRecord } from "./arbitrary-record.js";
import { exactOf } from "./figures.js";
import { firstPeriod } from "./first-period.js";
import { type Evaluator, type Finding, LAW_IDS, type Law, type LawId, type Subject } from "./law.js";
import { LAWS } from "./laws/index.js";
import { Remembered } from "./remembered.js";

/** How a policy is checked. */
export interface CheckOptions {
  /** how many records each law is tried on (default 200) */
  readonly runs?: number;
  /** the seed of all that is drawn: the same seed draws the same records (default 1) */
  readonly seed?: number;
  /** only these laws (default: all) */
  readonly laws?: readonly LawId[];
  /** the period for which records are made (default: the first year of the policy, or what of it is in force) */
  readonly period?: string;
  /** another way of running plans, to be held against the library */
  readonly evaluator?: Evaluator;
}

/** What a law came to, over the choices of parameters that were tried. */
export interface LawReport {
  readonly law: LawId;
  readonly statement: Law["statement"];
  readonly why: Law["why"];
  readonly finding: Finding;
  /** the choice of parameters under which it was broken, where it is not the default */
  readonly parameters?: Parameters;
  /** the policy's own exception from the law, if it declares one */
  readonly exception?: { readonly because: string; readonly cite?: string };
}

/** What a worked case of the policy came to. */
export interface CaseReport {
  readonly title: string;
  readonly ok: boolean;
  /** what was expected and what came out, where they differ */
  readonly differences: readonly string[];
}

/** Everything that a check found. */
export interface CheckReport {
  readonly policy: string;
  readonly period: string;
  readonly runs: number;
  readonly seed: number;
  readonly notes: readonly Issue[];
  readonly laws: readonly LawReport[];
  readonly cases: readonly CaseReport[];
  /** no law broken without an exception, and every case as expected */
  readonly ok: boolean;
}

/** So many choices of parameters beside the default are tried, one parameter at a time, on so many records each. */
const MOST_CHOICES = 12;
const RUNS_OF_A_CHOICE = 20;
/** Fewer choices are tried of plans that are long: so many steps in all. */
const MOST_STEPS_OF_CHOICES = 6000;

/**
 * Holds a policy against the laws, and runs the worked cases that it carries.
 *
 * A law is proved where the steps of the plan allow it, else tried on made records, with the smallest counterexample
 * where it is broken. Choices of parameters are tried one at a time beside the defaults.
 *
 * @edge the same seed and runs give the same report
 * @throws {KinerjaError} every issue of the document, before any law; period-unreadable, not-in-force
 */
export function checkPolicy(policy: Policy | PolicyDocument, options: CheckOptions = {}): CheckReport {
  return orThrow(safeCheckPolicy(policy, options));
}

/** As `checkPolicy`, with every issue as data instead of an error. */
export function safeCheckPolicy(
  policyOrDocument: Policy | PolicyDocument,
  options: CheckOptions = {},
): Outcome<CheckReport> {
  const defined: Outcome<Policy> =
    "document" in policyOrDocument
      ? { ok: true, value: policyOrDocument }
      : safeDefinePolicy(policyOrDocument);
  if (!defined.ok) return defined;
  const policy = defined.value;
  const { document } = policy;
  const unknown = unknownLaws(document);
  if (unknown.length > 0) return { ok: false, issues: unknown };
  const period = options.period ?? firstPeriod(document);
  const wanted = options.laws ?? LAW_IDS;
  const chosen = LAWS.filter((law) => wanted.includes(law.id));
  const subjects: Subject[] = [];
  let steps = 0;
  for (const parameters of chosen.every((l) => l.choices === "default") ? [{}] : choicesOf(document)) {
    const plan = safeCompilePolicy(policy, period, { parameters });
    if (!plan.ok) return plan;
    steps += plan.value.steps.length;
    if (subjects.length > 3 && steps > MOST_STEPS_OF_CHOICES) break;
    subjects.push({
      policy,
      document,
      plan: plan.value,
      parameters,
      records: new Remembered(arbitraryRecord(plan.value, document)),
      known: new WeakMap(),
      other: options.evaluator,
      runs: options.runs ?? 200,
      seed: options.seed ?? 1,
      others: [],
    });
  }
  const laws = chosen.map((law) => reportOf(law, subjects, document));
  const cases = (document.examples ?? []).map((example) => caseOf(policy, example, period));
  return {
    ok: true,
    value: deepFreeze({
      policy: `${document.scheme}-${document.version}`,
      period,
      runs: options.runs ?? 200,
      seed: options.seed ?? 1,
      notes: policy.notes,
      laws,
      cases,
      ok:
        laws.every((l) => l.finding.status !== "broken" || l.exception !== undefined) &&
        cases.every((c) => c.ok),
    }),
  };
}

/** Exceptions from laws that do not exist: most likely the name is misspelt, and the law would be excepted by nobody. */
function unknownLaws({ exceptions }: PolicyDocument): readonly Issue[] {
  const known: readonly string[] = LAW_IDS;
  return (exceptions ?? []).flatMap(({ law }, i) =>
    known.includes(law)
      ? []
      : [issue("value-unknown", ["exceptions", i, "law"], { found: `'${law}'`, expected: known.join(", ") })],
  );
}

/** One law on every choice: the first that breaks it, else what the default choice came to. */
function reportOf(law: Law, subjects: readonly Subject[], document: PolicyDocument): LawReport {
  const exception = document.exceptions?.find((e) => e.law === law.id);
  const common = {
    law: law.id,
    statement: law.statement,
    why: law.why,
    ...(exception === undefined ? {} : { exception: exceptionOf(exception, document) }),
  };
  const [own, ...others] = subjects;
  if (own === undefined) return { ...common, finding: { status: "untested", why: "nothing was tried" } };
  if (law.choices === "any") return { ...common, finding: law.test({ ...own, others }) };
  let first = law.test(own);
  if (law.choices === "default" || first.status === "broken") return { ...common, finding: first };
  for (const subject of others) {
    const finding = law.test({ ...subject, runs: Math.min(own.runs, RUNS_OF_A_CHOICE) });
    if (finding.status === "broken") return { ...common, finding, parameters: subject.parameters };
    // what is proved for the default, and only held for another choice, is held
    if (first.status !== "held" && finding.status === "held") first = finding;
  }
  return { ...common, finding: first };
}

function exceptionOf(
  { because, cite }: NonNullable<PolicyDocument["exceptions"]>[number],
  document: PolicyDocument,
): NonNullable<LawReport["exception"]> {
  const citation = typeof cite === "string" ? document.citations?.[cite] : cite;
  if (citation === undefined) return { because };
  const { instrument, article } = citation;
  return { because, cite: article === undefined ? instrument : `${instrument}, ${article}` };
}

/** The defaults, then each other option of each parameter alone. */
function choicesOf(document: PolicyDocument): readonly Parameters[] {
  const alone = Object.entries(document.parameters ?? {}).flatMap(([name, parameter]): Parameters[] => {
    if ("oneOf" in parameter)
      return parameter.oneOf
        .map(String)
        .filter((option) => option !== String(parameter.default))
        .map((option) => ({ [name]: option }));
    return parameter.type === "yes-no" ? [{ [name]: !parameter.default }] : [];
  });
  return [{}, ...alone.slice(0, MOST_CHOICES)];
}

function caseOf(policy: Policy, { title, record, expect }: Example, period: string): CaseReport {
  const given: PlainRecord = { subject: "case", ...record };
  const outcome = safeScore(policy, given, given.period === undefined ? { period } : {});
  const differences: string[] = [];
  const differ = (what: string, expected: unknown, found: unknown): void => {
    differences.push(`${what}: expected ${String(expected)}, found ${String(found)}`);
  };
  if (!outcome.ok) {
    const codes = outcome.issues.map((i) => i.code).join(", ");
    if (expect.issue === undefined && expect.status !== "refused")
      differ("outcome", "a scorecard", `refused: ${outcome.issues.map((i) => i.message).join(" ")}`);
    else if (expect.issue !== undefined && !outcome.issues.some((i) => i.code === expect.issue))
      differ("issue", expect.issue, codes);
    return { title, ok: differences.length === 0, differences };
  }
  const card = outcome.value;
  if (expect.issue !== undefined || expect.status === "refused")
    differ("outcome", "a refusal", "a scorecard");
  if (expect.status !== undefined && expect.status !== "refused" && expect.status !== card.status)
    differ("status", expect.status, card.status);
  if (expect.score !== undefined && !sameNumber(expect.score, card.score))
    differ("score", expect.score, card.score);
  if (expect.rating !== undefined && expect.rating !== (card.rating?.id ?? null))
    differ("rating", expect.rating, card.rating?.id ?? null);
  for (const [id, figure] of Object.entries(expect.nodes ?? {})) {
    const node = card.nodes[id];
    if (!sameNumber(figure, node?.score ?? null) && node?.rating?.id !== figure)
      differ(id, figure, node?.score ?? node?.rating?.id ?? null);
  }
  return { title, ok: differences.length === 0, differences };
}

function sameNumber(expected: string | number | null, found: string | null): boolean {
  if (expected === null || found === null) return expected === found;
  const read = readNumber(expected);
  const value = exactOf(found);
  if (!read.ok) return false;
  return value === undefined
    ? found.startsWith(formatNumber(read.value))
    : compareRational(read.value, value) === 0;
}
