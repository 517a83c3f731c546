import { runRecord } from "../engine/run-record.js";
import { type Issue, type IssuePath, issue, type Outcome } from "../issue.js";
import type { Plan } from "../plan/plan.js";
import type { Fact } from "../policy/fact.js";
import { parsePolicy } from "../policy/parse-policy.js";
import type { PolicyDocument } from "../policy/policy.js";
import type { Scorecard } from "../scorecard.js";
import { type Distribution, type JudgedRule, ratingsOfResult, readRule } from "./cohort-distribution.js";
import { compareNames } from "./cohort-number.js";
import { namesIn, planBeside } from "./cohort-policy.js";

/** Facts of a cohort, by their ids: as a record would bring them. */
export type CohortFacts = Readonly<Record<string, string | number | boolean>>;

interface Placed {
  readonly rule: Distribution;
  readonly from: "policy" | "options";
  readonly at: IssuePath;
}

/** The one node that a policy of conditions needs. */
const NOTHING = { cohortOfScorecards: { kind: "formula", text: "0" } } as const;

/** The prescribed distributions of a policy and of the caller, which can be judged for the facts of a cohort. */
export class Conditions {
  private constructor(
    private readonly document: PolicyDocument,
    private readonly rules: readonly (Placed & { readonly bounds: JudgedRule["bounds"] })[],
    private readonly period: Scorecard["period"],
    private readonly parameters: Scorecard["policy"]["parameters"],
  ) {}

  /** The rules with their numbers and ratings checked; every issue of them at once. */
  static of(
    document: PolicyDocument,
    own: readonly Distribution[] | undefined,
    scorecards: readonly [Scorecard, ...Scorecard[]],
  ): Outcome<Conditions> {
    const [{ period, policy }] = scorecards;
    if (own !== undefined) {
      const issues = problemsOfForm(document, own);
      if (issues.length > 0) return { ok: false, issues };
    }
    const place = (list: readonly Distribution[] | undefined, from: Placed["from"], at: IssuePath) =>
      (list ?? []).map((rule, i): Placed => ({ rule, from, at: [...at, i] }));
    const placed = [
      ...place(document.cohort?.distributions, "policy", ["cohort", "distributions"]),
      ...place(own, "options", ["distributions"]),
    ];
    const scale = ratingsOfResult(document, scorecards).map(({ id }) => id);
    const read = placed.map((rule) => ({ rule, bounds: readRule(rule.rule, scale, rule.at) }));
    const issues = [
      ...read.flatMap(({ bounds }) => (bounds.ok ? [] : bounds.issues)),
      ...differingParameters(document, placed, scorecards),
    ];
    if (issues.length > 0) return { ok: false, issues };
    const rules = read.flatMap(({ rule, bounds }) => (bounds.ok ? [{ ...rule, bounds: bounds.value }] : []));
    return { ok: true, value: new Conditions(document, rules, period, policy.parameters) };
  }

  /** Which rules act for some facts. A rule whose condition has no answer, or names a fact that is not there, is not judged. */
  judge(facts: CohortFacts): Outcome<readonly JudgedRule[]> {
    const key = JSON.stringify(Object.entries(facts).sort(([a], [b]) => compareNames(a, b)));
    const judged = this.#judged.get(key) ?? this.#judge(facts);
    this.#judged.set(key, judged);
    return judged;
  }

  /** What was judged so far, by the facts: many groups often have the same. */
  readonly #judged = new Map<string, Outcome<readonly JudgedRule[]>>();

  #judge(facts: CohortFacts): Outcome<readonly JudgedRule[]> {
    const declared = this.document.facts ?? {};
    const known = Object.keys(declared).join(", ") || "none";
    const issues: Issue[] = Object.keys(facts)
      .filter((id) => !Object.hasOwn(declared, id))
      .map((id) => issue("fact-unknown", ["facts", id], { id, known }));
    if (issues.length > 0) return { ok: false, issues };
    const there = Object.fromEntries(
      Object.entries(declared).filter(([id, fact]) => Object.hasOwn(facts, id) || fact.default !== undefined),
    );
    const asked = this.rules.filter(({ rule }) => this.#missingFacts(rule, there).length === 0);
    const answers = this.#answers(
      asked.filter(({ rule }) => rule.when !== undefined),
      there,
      facts,
    );
    if (!answers.ok) return answers;
    return {
      ok: true,
      value: this.rules.map((placed) => {
        const { rule, from, bounds } = placed;
        const acts = !asked.includes(placed)
          ? undefined
          : rule.when === undefined
            ? true
            : answers.value.get(placed.at.join());
        return { rule, from, bounds, acts };
      }),
    };
  }

  #missingFacts(rule: Distribution, there: Readonly<Record<string, Fact>>): readonly string[] {
    if (rule.when === undefined) return [];
    const names = namesIn(rule.when, this.document);
    return Object.keys(this.document.facts ?? {}).filter((id) => names.has(id) && !Object.hasOwn(there, id));
  }

  /** The answers by the places of the rules; none for a condition that has none. */
  #answers(
    asked: readonly Placed[],
    declared: Readonly<Record<string, Fact>>,
    facts: CohortFacts,
  ): Outcome<ReadonlyMap<string, boolean>> {
    const answers = new Map<string, boolean>();
    // the facts are read, and refused, also where no condition needs them
    const compiled = this.#plan(asked, declared);
    if (!compiled.ok) {
      return { ok: false, issues: compiled.issues.map((found) => replaced(found, asked)) };
    }
    const run = runRecord(compiled.value, { subject: "cohort", facts });
    if (!run.ok) return run;
    for (const [i, { holds }] of compiled.value.checks.entries()) {
      const answer = run.value.run.at(holds);
      const place = asked[i]?.at.join();
      if (typeof answer === "boolean" && place !== undefined) answers.set(place, answer);
    }
    return { ok: true, value: answers };
  }

  #plan(asked: readonly Placed[], facts: Readonly<Record<string, Fact>>): Outcome<Plan> {
    const checks = asked.map(({ rule }) => ({ that: rule.when ?? "true" }));
    const parts = { nodes: NOTHING, result: "cohortOfScorecards", facts, checks };
    return planBeside(this.document, parts, this.period, this.parameters);
  }
}

/** What is wrong with the form of distributions that a caller brings. */
function problemsOfForm(document: PolicyDocument, own: readonly Distribution[]): readonly Issue[] {
  const { schema, scheme, version, inForce, title, citations } = document;
  const parsed = parsePolicy({
    ...{ schema, scheme, version, inForce, title, nodes: NOTHING, result: "cohortOfScorecards" },
    ...(citations === undefined ? {} : { citations }),
    cohort: { distributions: own },
  });
  if (parsed.ok) return [];
  return parsed.issues.map((found) => moved(found, found.path.slice(1)));
}

/** A condition cannot be judged by a parameter that the scorecards do not share. */
function differingParameters(
  document: PolicyDocument,
  rules: readonly Placed[],
  [first, ...others]: readonly [Scorecard, ...Scorecard[]],
): readonly Issue[] {
  const named = rules.flatMap(({ rule }) => (rule.when === undefined ? [] : [namesIn(rule.when, document)]));
  return Object.entries(first.policy.parameters)
    .filter(([name]) => named.some((names) => names.has(name)))
    .filter(([name, value]) => others.some((card) => card.policy.parameters[name] !== value))
    .map(([name]) => {
      const problem = `they were made with different values of the parameter '${name}', which the condition of a distribution names`;
      return issue("cohort-unusable", [], { problem });
    });
}

/** An issue of a condition, with its place among the distributions instead of the checks. */
function replaced(found: Issue, asked: readonly Placed[]): Issue {
  const [top, index] = found.path;
  const at = top === "checks" && typeof index === "number" ? asked[index]?.at : undefined;
  return at === undefined ? found : moved(found, [...at, "when"]);
}

function moved(found: Issue, path: IssuePath): Issue {
  return issue(found.code, path, found.details as never);
}
