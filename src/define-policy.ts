import { type Issue, issue, type Outcome, orThrow } from "./issue.js";
import { dateOfDay, dayNumber } from "./period/civil-date.js";
import { type Period, periodBetween } from "./period/period.js";
import { type ChosenParameters, chooseParameters } from "./plan/choose-parameters.js";
import { compile } from "./plan/compile.js";
import { deepFreeze } from "./plan/compile-policy.js";
import { parsePolicy } from "./policy/parse-policy.js";
import type { ParsedPolicy, Policy } from "./policy/parsed-policy.js";
import type { PolicyDocument } from "./policy/policy.js";

/** How many combinations of parameters are all checked; beyond, each option is checked beside the defaults. */
const MOST_COMBINATIONS = 64;

/**
 * A policy, checked: form, names, formulas and kinds, circles, weights that total what is stated, bands without hole
 * or overlap, ratings that nothing leads to; for every choice of parameters and at every date on which a value
 * changes.
 *
 * @throws {KinerjaError} with every issue found
 */
export function definePolicy<const D extends PolicyDocument>(document: D): Policy<D> {
  return orThrow(safeDefinePolicy(document)) as Policy<D>;
}

/** As `definePolicy`, for any document and with every issue as data instead of an error. */
export function safeDefinePolicy(document: unknown): Outcome<Policy> {
  const parsed = parsePolicy(document);
  if (!parsed.ok) return parsed;
  const checked = check(parsed.value);
  if (checked.issues.length > 0) return { ok: false, issues: checked.issues };
  return {
    ok: true,
    value: Object.freeze({
      ...parsed.value,
      document: deepFreeze(parsed.value.document),
      notes: checked.notes,
    }),
  };
}

function check(policy: ParsedPolicy): {
  readonly issues: readonly Issue[];
  readonly notes: readonly Issue[];
} {
  const issues = new Map<string, Issue>();
  const notes = new Map<string, Issue>();
  const reachable = new Map<string, Set<string>>();
  const defaults = chooseParameters(policy.document, {});
  if (!defaults.ok) return { issues: defaults.issues, notes: [] };
  for (const parameters of combinations(policy.document, defaults.value)) {
    for (const period of samples(policy.document)) {
      const compiled = compile(policy, period, parameters, "");
      for (const found of compiled.issues) keep(issues, found);
      for (const found of compiled.notes) keep(notes, found);
      for (const [scale, ratings] of compiled.reachable) {
        const known = reachable.get(scale) ?? new Set<string>();
        for (const rating of ratings) known.add(rating);
        reachable.set(scale, known);
      }
    }
  }
  if (issues.size === 0) {
    const dead = unreachable(policy.document, reachable);
    for (const found of dead.issues) keep(issues, found);
    for (const found of dead.notes) keep(notes, found);
  }
  return { issues: [...issues.values()], notes: [...notes.values()] };
}

/** One issue a place and code: other parameters or dates that break the same thing add nothing. */
function keep(into: Map<string, Issue>, found: Issue): void {
  const key = JSON.stringify([found.code, found.path, found.code === "weights-total" ? "" : found.message]);
  if (!into.has(key)) into.set(key, found);
}

/**
 * Ratings that nothing leads to: an issue where no band, rule, gate or matrix names one; a note where only the
 * declared domains keep its band out of reach, since a scale may be wider than what it is used for.
 */
function unreachable(
  document: PolicyDocument,
  reachable: ReadonlyMap<string, ReadonlySet<string>>,
): { readonly issues: readonly Issue[]; readonly notes: readonly Issue[] } {
  const issues: Issue[] = [];
  const notes: Issue[] = [];
  for (const [id, scale] of Object.entries(document.scales ?? {})) {
    const found = reachable.get(id);
    if (found === undefined) continue; // no node is rated by it
    const bands =
      scale.bands === undefined
        ? []
        : "by" in scale.bands
          ? Object.values(scale.bands.of).flat()
          : scale.bands;
    const banded = new Set(bands.map((band) => band.rating));
    scale.ratings.forEach((rating, i) => {
      if (found.has(rating.id)) return;
      const problem = issue("rating-unreachable", ["scales", id, "ratings", i], { rating: rating.id });
      (banded.has(rating.id) ? notes : issues).push(problem);
    });
  }
  return { issues, notes };
}

/** The choices of parameters to check: all combinations where they are few, else each option beside the defaults. */
function combinations(document: PolicyDocument, defaults: ChosenParameters): readonly ChosenParameters[] {
  const options = Object.entries(document.parameters ?? {}).map(([name, parameter]) => {
    if ("oneOf" in parameter) return [name, parameter.oneOf.map(String)] as const;
    if (parameter.type === "yes-no") return [name, [true, false]] as const;
    const ends = [parameter.min, parameter.max].filter((v) => v !== undefined).map(String);
    return [name, [...new Set([String(defaults[name]), ...ends])]] as const;
  });
  const count = options.reduce((n, [, values]) => n * values.length, 1);
  if (count <= MOST_COMBINATIONS) {
    let all: ChosenParameters[] = [{}];
    for (const [name, values] of options) {
      all = all.flatMap((chosen) => values.map((value) => ({ ...chosen, [name]: value })));
    }
    return all;
  }
  return [
    defaults,
    ...options.flatMap(([name, values]) =>
      values.filter((v) => v !== defaults[name]).map((value) => ({ ...defaults, [name]: value })),
    ),
  ];
}

/** One day at the start of the policy and on each date on which a dated value changes. */
function samples(document: PolicyDocument): readonly Period[] {
  const dates = new Set<string>([document.inForce.from]);
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const dated: unknown = Reflect.get(value, "dated");
    if (Array.isArray(dated)) {
      for (const entry of dated as readonly { readonly from: string }[]) {
        const until = document.inForce.until;
        if (entry.from > document.inForce.from && (until === undefined || entry.from < until))
          dates.add(entry.from);
      }
    }
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(document.nodes);
  visit(document.scales);
  return [...dates].map((from) => periodBetween(from, dateOfDay(dayNumber(from) + 1)));
}
