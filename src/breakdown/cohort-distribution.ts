import { type IssuePath, issue, type Outcome } from "../issue.js";
import { formatNumber, readNumber } from "../number/decimal-text.js";
import {
  floorRational,
  multiplyRational,
  negateRational,
  type Rational,
  rational,
} from "../number/rational.js";
import type { Cite } from "../policy/citation.js";
import type { Cohort } from "../policy/cohort.js";
import type { PolicyDocument } from "../policy/policy.js";
import { type Text, textIn } from "../policy/text.js";
import type { Scorecard } from "../scorecard.js";

/** One prescribed distribution, as a policy or a caller writes it. */
export type Distribution = NonNullable<Cohort["distributions"]>[number];

/** How many subjects have a rating. Shares are exact text. */
export interface CohortRating {
  /** the rating's id; null counts those without a rating */
  readonly rating: string | null;
  readonly level?: number;
  readonly label?: Text;
  readonly count: number;
  /** of the whole cohort */
  readonly share: string;
  /** of those that have a rating of the scale; null for those that have none */
  readonly shareOfRated: string | null;
}

/** One prescribed distribution held against a cohort, in whole subjects. */
export interface CohortCheck {
  readonly from: "policy" | "options";
  readonly title?: Text;
  readonly cite?: Cite;
  readonly when?: string;
  readonly ratings: readonly string[];
  /** `not-applicable`: its condition is false; `not-judged`: its condition has no answer, or nobody is rated */
  readonly status: "held" | "not-held" | "not-applicable" | "not-judged";
  /** the subjects that have one of the ratings, and those that have any rating of the scale */
  readonly count: number;
  readonly of: number;
  /** the fewest and the most subjects with these ratings that the rule allows among so many */
  readonly least: number;
  readonly most: number;
  /**
   * by how many subjects it is missed: below 0 there are too few, above 0 too many; null where no number would do, and
   * where the rule does not act
   */
  readonly missedBy: number | null;
}

/** A rule with its numbers read, and whether it acts: nothing where that has no answer. */
export interface JudgedRule {
  readonly rule: Distribution;
  readonly from: "policy" | "options";
  readonly acts: boolean | undefined;
  readonly bounds: Bounds;
}

interface Bounds {
  readonly atLeast?: Rational;
  readonly above?: Rational;
  readonly atMost?: Rational;
  readonly below?: Rational;
}

/** The rating that counts: a person's decision where there is one, else the computed one. */
export function ratingThatCounts({ override, rating }: Scorecard): string | undefined {
  return override?.rating ?? rating?.id;
}

/** The ratings of the scales that the result of a policy may be rated by, lowest first. */
export function ratingsOfResult(
  document: PolicyDocument,
  scorecards: readonly Scorecard[],
): readonly { readonly id: string; readonly level: number; readonly label?: Text }[] {
  const scale = document.nodes[document.result]?.scale;
  const names =
    scale === undefined
      ? []
      : typeof scale === "string"
        ? [scale]
        : [...new Set(scorecards.map((card) => scale.of[String(card.policy.parameters[scale.by])]))];
  const found = new Map<string, { readonly id: string; readonly level: number; readonly label?: Text }>();
  for (const name of names) {
    const ratings = name === undefined ? [] : (document.scales?.[name]?.ratings ?? []);
    for (const [at, { id, label }] of ratings.entries()) {
      if (!found.has(id)) found.set(id, { id, level: at + 1, ...(label === undefined ? {} : { label }) });
    }
  }
  return [...found.values()];
}

/** Every rating of the scale with its subjects, lowest first; then ratings outside it, then those without one. */
export function countRatings(
  scorecards: readonly Scorecard[],
  scale: ReturnType<typeof ratingsOfResult>,
): readonly CohortRating[] {
  const counts = new Map<string | null, number>(scale.map(({ id }) => [id, 0]));
  const others = new Set<string>();
  const labels = new Map<string, Text>();
  for (const card of scorecards) {
    const rating = ratingThatCounts(card) ?? null;
    if (rating !== null && !scale.some(({ id }) => id === rating)) {
      others.add(rating);
      if (card.rating?.id === rating && card.rating.label !== undefined)
        labels.set(rating, card.rating.label);
    }
    counts.set(rating, (counts.get(rating) ?? 0) + 1);
  }
  const rated = scale.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0);
  const share = (count: number, of: number) => formatNumber(rational(BigInt(count), BigInt(of)));
  const all = scorecards.length;
  const outside = [...others].sort().map((id) => {
    const label = labels.get(id);
    return { id, ...(label === undefined ? {} : { label }) };
  });
  const line = (id: string | null, named: Partial<CohortRating> = {}): CohortRating => {
    const count = counts.get(id) ?? 0;
    const inScale = named.level !== undefined && rated > 0;
    return {
      rating: id,
      ...named,
      count,
      share: share(count, all),
      shareOfRated: inScale ? share(count, rated) : null,
    };
  };
  return [
    ...scale.map(({ id, ...named }) => line(id, named)),
    ...outside.map(({ id, ...named }) => line(id, named)),
    line(null),
  ];
}

/** The numbers of a rule, read; and its ratings, which must be of the scale. */
export function readRule(rule: Distribution, scale: readonly string[], at: IssuePath): Outcome<Bounds> {
  const unknown = rule.ratings.filter((id) => !scale.includes(id));
  const bounds: Record<string, Rational> = {};
  const issues = unknown.map((found) =>
    issue("value-unknown", [...at, "ratings"], { found: `'${found}'`, expected: scale.join(", ") || "none" }),
  );
  for (const key of ["atLeast", "above", "atMost", "below"] as const) {
    const given = rule[key];
    if (given === undefined) continue;
    const read = readNumber(given);
    if (read.ok) bounds[key] = read.value;
    else
      issues.push(issue("number-unreadable", [...at, key], { found: String(given), problem: read.problem }));
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: bounds };
}

/**
 * The fewest and the most of some subjects that a rule allows: those n for which n / of lies within its bounds.
 *
 * @formula atLeast a: n >= a of; above a: n > a of; atMost b: n <= b of; below b: n < b of
 * @edge    where the fewest is more than the most, no number of subjects meets the rule
 * @exact   whole subjects are compared with exact shares; nothing is rounded to heads
 * @source  package definition
 * @example
 * countsAllowed({ atMost: rational(1n, 10n) }, 15) // => { least: 0, most: 1 }
 * countsAllowed({ above: rational(1n, 2n), atMost: rational(7n, 10n) }, 10) // => { least: 6, most: 7 }
 */
export function countsAllowed(
  { atLeast, above, atMost, below }: Bounds,
  of: number,
): { readonly least: number; readonly most: number } {
  const floor = (share: Rational) => Number(floorRational(multiplyRational(share, rational(BigInt(of)))));
  const ceil = (share: Rational) => 0 - floor(negateRational(share));
  return {
    least: Math.max(0, atLeast === undefined ? 0 : ceil(atLeast), above === undefined ? 0 : floor(above) + 1),
    most: Math.min(of, atMost === undefined ? of : floor(atMost), below === undefined ? of : ceil(below) - 1),
  };
}

/** A rule held against the ratings of a cohort. */
export function checkRule(
  { rule, from, acts, bounds }: JudgedRule,
  ratings: readonly CohortRating[],
): CohortCheck {
  const inScale = ratings.filter((r) => r.level !== undefined);
  const of = inScale.reduce((sum, r) => sum + r.count, 0);
  const named = inScale.filter((r) => r.rating !== null && rule.ratings.includes(r.rating));
  const count = named.reduce((sum, r) => sum + r.count, 0);
  const { least, most } = countsAllowed(bounds, of);
  const missed = least > most ? null : count < least ? count - least : count > most ? count - most : 0;
  const status =
    acts === false
      ? "not-applicable"
      : acts === undefined || of === 0
        ? "not-judged"
        : missed === 0
          ? "held"
          : "not-held";
  return {
    from,
    ...(rule.title === undefined ? {} : { title: rule.title }),
    ...(rule.cite === undefined ? {} : { cite: rule.cite }),
    ...(rule.when === undefined ? {} : { when: rule.when }),
    ratings: rule.ratings,
    status,
    count,
    of,
    least,
    most,
    missedBy: status === "held" || status === "not-held" ? missed : null,
  };
}

/** How a rule is named in a note. */
export function ruleName(rule: Distribution): string {
  return textIn(rule.title, "en") ?? `the share of ${rule.ratings.join(", ")}`;
}
