import { type Issue, issue, type Outcome, orThrow } from "../issue.js";
import { ownNumber } from "../number/own-number.js";
import { deepFreeze } from "../plan/compile-policy.js";
import { own } from "../plan/own.js";
import type { Cite } from "../policy/citation.js";
import type { Policy } from "../policy/parsed-policy.js";
import type { Text } from "../policy/text.js";
import type { Scorecard, ScorecardNote } from "../scorecard.js";
import { type CohortFacts, Conditions } from "./cohort-conditions.js";
import {
  type CohortCheck,
  type CohortRating,
  checkRule,
  countRatings,
  type Distribution,
  ratingsOfResult,
  ruleName,
} from "./cohort-distribution.js";
import { compareNames } from "./cohort-number.js";
import { PERCENTILE_DEFINITION, type Place, placesOf } from "./cohort-ranks.js";
import { type CohortStatistics, QUARTILE_METHOD, statisticsOf } from "./cohort-statistics.js";

/** How scorecards are ranked. */
export interface CohortRank {
  /** competition 1, 2, 2, 4; dense 1, 2, 2, 3; fractional 1, 2.5, 2.5, 4 */
  readonly ties: "competition" | "dense" | "fractional";
  /** by the score (rounded as the policy says) or by the value before its first rounding */
  readonly on: "score" | "value";
  readonly order: "highest-first" | "lowest-first";
}

/** What a comparison needs beside the scorecards; all of it may be left out. */
export interface CohortOptions {
  /** instead of the policy's `cohort.rank`, key by key */
  readonly rank?: Partial<CohortRank>;
  /** the group of each subject (its type, unit or class), to compare it with its peers */
  readonly groups?: Readonly<Record<string, string>>;
  /** facts of the cohort, for the conditions of prescribed distributions */
  readonly facts?: CohortFacts;
  /** facts of single groups, which go before those of the cohort */
  readonly groupFacts?: Readonly<Record<string, CohortFacts>>;
  /** distributions to check besides those of the policy, in the same form */
  readonly distributions?: readonly Distribution[];
  /** a cohort of fewer subjects with a score is noted as small (default 5) */
  readonly small?: number;
}

/** Where one subject stands; without a figure it has no rank. */
export interface CohortStanding {
  readonly subject: string;
  /** the score or value that was compared */
  readonly figure: string | null;
  readonly rating: string | null;
  readonly rank: string | null;
  /** how many subjects have this rank, the subject itself among them; 0 without a rank */
  readonly sharedBy: number;
  readonly percentile: string | null;
  /** 1 (lowest) to 4 (best), by the percentile */
  readonly quartile: 1 | 2 | 3 | 4 | null;
}

/** What the figures of one node come to. */
export interface CohortNode extends CohortStatistics {
  readonly node: string;
  readonly title?: Text;
}

/** A cohort, or a group of it, in figures. */
export interface CohortFigures {
  /** the subjects, those with a figure and those without */
  readonly count: number;
  readonly ranked: number;
  readonly unranked: number;
  /** in the order of their ranks; those without a figure stand last */
  readonly standings: readonly CohortStanding[];
  /** each node that has numbers and one value a subject, in the order of the policy */
  readonly nodes: readonly CohortNode[];
  readonly ratings: readonly CohortRating[];
  readonly checks: readonly CohortCheck[];
  readonly notes: readonly ScorecardNote[];
}

/** The scorecards of one period compared, as a whole and in groups. */
export interface ComparedCohort {
  readonly policy: { readonly scheme: string; readonly version: string; readonly title: Text };
  readonly period: Scorecard["period"];
  readonly rank: CohortRank & { readonly cite?: Cite };
  readonly methods: { readonly quartiles: string; readonly percentile: string };
  readonly whole: CohortFigures;
  readonly groups: readonly (CohortFigures & { readonly group: string })[];
}

/**
 * The scorecards of one policy and one period compared: ranks, percentiles, the statistics of every node, the
 * distribution of ratings, and prescribed distributions held against it; for the whole and for each group of peers.
 *
 * The rule of ranks is that of `options.rank`, else the policy's `cohort.rank`, else competition ranks of the score,
 * highest first. Distributions count subjects that have a rating of the scale; an override counts in place of the
 * computed rating. The order in which scorecards are given changes nothing.
 *
 * @formula percentile 100 (w + t/2) / n, with w strictly worse and t equal figures, its own among them
 * @edge    scorecards without a score are counted, and stand last without a rank; a node with an irrational figure
 *   has no statistics and is noted; groups that leave a subject out are noted
 * @exact   no rounding here; prescribed shares are compared in whole subjects
 * @throws  {KinerjaError} cohort-unusable, score-irrational; fact-unknown, value-unknown, formula-unreadable and their
 *   like for facts and distributions
 * @source  quartiles: Hyndman and Fan (1996), type 7
 */
export function cohort(
  policy: Policy,
  scorecards: readonly Scorecard[],
  options: CohortOptions = {},
): ComparedCohort {
  return orThrow(safeCohort(policy, scorecards, options));
}

/** As `cohort`, with every issue as data instead of an error. */
export function safeCohort(
  policy: Policy,
  scorecards: readonly Scorecard[],
  options: CohortOptions = {},
): Outcome<ComparedCohort> {
  const { document } = policy;
  const problems = problemsOfCohort(policy, scorecards);
  const cards = [...scorecards].sort((a, b) => compareNames(a.subject, b.subject));
  const [first, ...others] = cards;
  if (problems.length > 0 || first === undefined) {
    return { ok: false, issues: problems.map((problem) => issue("cohort-unusable", [], { problem })) };
  }
  const declared = document.cohort?.rank;
  const rank: CohortRank = {
    ties: options.rank?.ties ?? declared?.ties ?? "competition",
    on: options.rank?.on ?? declared?.on ?? "score",
    order: options.rank?.order ?? declared?.order ?? "highest-first",
  };
  const issues: Issue[] = cards.flatMap((card) => irrational(card, rank.on));
  const conditions = Conditions.of(document, options.distributions, [first, ...others]);
  if (!conditions.ok) issues.push(...conditions.issues);
  if (issues.length > 0 || !conditions.ok) return { ok: false, issues };
  const comparison: Comparison = { policy, rank, conditions: conditions.value, small: options.small ?? 5 };
  const facts = options.facts ?? {};
  const named = groupsOf(cards, options.groups ?? {});
  const whole = figuresOf(cards, facts, comparison, ungrouped(cards, options.groups));
  const groups = named.map(({ group, members }) => {
    const figures = figuresOf(members, { ...facts, ...own(options.groupFacts, group) }, comparison, []);
    return figures.ok ? ({ ok: true, value: { group, ...figures.value } } as const) : figures;
  });
  const refused = [whole, ...groups].flatMap((outcome) => (outcome.ok ? [] : outcome.issues));
  if (!whole.ok || refused.length > 0) return { ok: false, issues: distinct(refused) };
  const cite = options.rank === undefined ? declared?.cite : undefined;
  return {
    ok: true,
    value: deepFreeze({
      policy: { scheme: document.scheme, version: String(document.version), title: document.title },
      period: { ...first.period },
      rank: { ...rank, ...(cite === undefined ? {} : { cite }) },
      methods: { quartiles: QUARTILE_METHOD, percentile: PERCENTILE_DEFINITION },
      whole: whole.value,
      groups: groups.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])),
    }),
  };
}

/** Why scorecards do not belong together, or not to a policy. */
export function problemsOfCohort({ document }: Policy, scorecards: readonly Scorecard[]): readonly string[] {
  const [first] = scorecards;
  if (first === undefined) return ["there is no scorecard"];
  const name = `${document.scheme}-${document.version}`;
  const found = new Set<string>();
  const subjects = new Set<string>();
  for (const { policy, period, subject } of scorecards) {
    const version = `${policy.scheme}-${policy.version}`;
    if (version !== name) found.add(`the scorecard of '${subject}' is of ${version}, not of ${name}`);
    if (period.from !== first.period.from || period.until !== first.period.until) {
      found.add(
        `scorecards of ${first.period.id} and ${period.id} stand together; one period is compared at a time`,
      );
    }
    if (subjects.has(subject)) found.add(`there are two scorecards of '${subject}'`);
    subjects.add(subject);
  }
  return [...found];
}

/** The figure of a scorecard that is compared. */
export function figureOf(card: Scorecard, on: "score" | "value"): string | null {
  return card.score === null || on === "score" ? card.score : (own(card.nodes, card.result)?.value ?? null);
}

/** The issue of a figure that cannot be compared, since it is irrational. */
export function irrational(card: Scorecard, on: "score" | "value"): readonly Issue[] {
  const figure = figureOf(card, on);
  if (figure === null || ownNumber(figure) !== undefined) return [];
  return [issue("score-irrational", [], { subject: card.subject, found: figure })];
}

interface Comparison {
  readonly policy: Policy;
  readonly rank: CohortRank;
  readonly conditions: Conditions;
  readonly small: number;
}

function figuresOf(
  cards: readonly Scorecard[],
  facts: CohortFacts,
  comparison: Comparison,
  more: readonly ScorecardNote[],
): Outcome<CohortFigures> {
  const { policy, rank, conditions, small } = comparison;
  const judged = conditions.judge(facts);
  if (!judged.ok) return judged;
  const figures = cards.flatMap((card) => {
    const figure = figureOf(card, rank.on);
    const number = figure === null ? undefined : ownNumber(figure);
    return number === undefined ? [] : [{ subject: card.subject, figure: number }];
  });
  const places = placesOf(figures, rank);
  const ratings = countRatings(cards, ratingsOfResult(policy.document, cards));
  const { nodes, omitted } = statisticsByNode(policy, cards, rank.on);
  const checks = judged.value.map((rule) => checkRule(rule, ratings));
  const notes: ScorecardNote[] = [
    ...more,
    ...notesOnSize(cards, places, small),
    ...omitted,
    ...notesOnRatings(cards),
    ...judged.value.flatMap(({ rule, acts }) =>
      acts !== undefined ? [] : [notJudged(ruleName(rule), rule.when ?? "")],
    ),
    ...checks.flatMap((check) =>
      check.status === "not-held" && check.missedBy === null ? [noNumber(check)] : [],
    ),
  ];
  return {
    ok: true,
    value: {
      count: cards.length,
      ranked: places.length,
      unranked: cards.length - places.length,
      standings: standingsOf(cards, places, rank.on),
      nodes,
      ratings,
      checks,
      notes,
    },
  };
}

function standingsOf(
  cards: readonly Scorecard[],
  places: readonly Place[],
  on: "score" | "value",
): readonly CohortStanding[] {
  const bySubject = new Map(cards.map((card) => [card.subject, card]));
  const common = (card: Scorecard) => ({
    subject: card.subject,
    figure: figureOf(card, on),
    rating: card.override?.rating ?? card.rating?.id ?? null,
  });
  const ranked = places.flatMap(({ subject, ...place }) => {
    const card = bySubject.get(subject);
    bySubject.delete(subject);
    return card === undefined ? [] : [{ ...common(card), ...place }];
  });
  const none = { rank: null, sharedBy: 0, percentile: null, quartile: null } as const;
  return [...ranked, ...[...bySubject.values()].map((card) => ({ ...common(card), ...none }))];
}

/** The statistics of each node with one value a subject; one with an irrational figure is left out, and noted. */
function statisticsByNode(
  policy: Policy,
  cards: readonly Scorecard[],
  on: "score" | "value",
): { readonly nodes: readonly CohortNode[]; readonly omitted: readonly ScorecardNote[] } {
  const nodes: CohortNode[] = [];
  const omitted: ScorecardNote[] = [];
  for (const [id, { title, in: rows }] of Object.entries(policy.document.nodes)) {
    if (rows !== undefined) continue;
    const texts = cards.flatMap((card) => own(card.nodes, id)?.[on] ?? []);
    const numbers = texts.map(ownNumber).filter((number) => number !== undefined);
    if (numbers.length < texts.length) {
      const message = `'${id}' has irrational figures, so it has no statistics here; round it in its 'then'.`;
      omitted.push({ code: "node-irrational", node: id, message });
      continue;
    }
    const statistics = statisticsOf(numbers);
    if (statistics !== undefined)
      nodes.push({ node: id, ...(title === undefined ? {} : { title }), ...statistics });
  }
  return { nodes, omitted };
}

function notesOnSize(
  cards: readonly Scorecard[],
  places: readonly Place[],
  small: number,
): readonly ScorecardNote[] {
  const notes: ScorecardNote[] = [];
  const count = cards.length;
  const rated = cards.filter((card) => card.rating?.level !== undefined).length;
  const byRating = places.length === 0 && rated > 0;
  const judged = byRating ? rated : places.length;
  if (judged < small) {
    const message = `With a ${byRating ? "rating" : "score"}: ${judged} of ${count}. Ranks and shares among fewer than ${small} say little.`;
    notes.push({ code: "small-cohort", message });
  }
  if (byRating) {
    notes.push({ code: "ratings-only", message: "There are ratings and no scores, so nobody has a rank." });
  } else if (count > places.length) {
    const message = `Without a score: ${count - places.length} of ${count}. They are counted and have no rank.`;
    notes.push({ code: "without-score", message });
  }
  const tied = places.filter((place) => place.sharedBy > 1);
  if (tied.length > 0) {
    const ranks = new Set(tied.map((place) => place.rank)).size;
    const message = `${tied.length} of ${count} share ${ranks === 1 ? "one rank" : `${ranks} ranks`}.`;
    notes.push({ code: "ties", message });
  }
  return notes;
}

function notesOnRatings(cards: readonly Scorecard[]): readonly ScorecardNote[] {
  const notes: ScorecardNote[] = [];
  const decided = cards.filter((card) => card.override !== undefined).length;
  if (decided > 0) {
    const message = `Decided by a person: the ratings of ${decided} of ${cards.length}. They count in place of the computed ones.`;
    notes.push({ code: "overrides-counted", message });
  }
  const [first, ...others] = cards.map((card) =>
    JSON.stringify(Object.entries(card.policy.parameters).sort()),
  );
  if (others.some((other) => other !== first)) {
    const message = "The scorecards were made with different parameters of the policy.";
    notes.push({ code: "parameters-differ", message });
  }
  return notes;
}

function notJudged(name: string, when: string): ScorecardNote {
  const message = `Not judged: ${name}. Its condition '${when}' has no answer; give its facts.`;
  return { code: "condition-absent", message };
}

function noNumber(check: CohortCheck): ScorecardNote {
  const message = `No number of subjects out of ${check.of} meets the shares for ${check.ratings.join(", ")}: at least ${check.least} and at most ${check.most} would be needed.`;
  return { code: "no-number-fits", message };
}

function groupsOf(
  cards: readonly Scorecard[],
  groups: Readonly<Record<string, string>>,
): readonly { readonly group: string; readonly members: readonly Scorecard[] }[] {
  const found = new Map<string, Scorecard[]>();
  for (const card of cards) {
    const group = own(groups, card.subject);
    if (group === undefined) continue;
    const members = found.get(group) ?? [];
    members.push(card);
    found.set(group, members);
  }
  return [...found].sort(([a], [b]) => compareNames(a, b)).map(([group, members]) => ({ group, members }));
}

function ungrouped(
  cards: readonly Scorecard[],
  groups: Readonly<Record<string, string>> | undefined,
): readonly ScorecardNote[] {
  if (groups === undefined) return [];
  const left = cards.filter((card) => own(groups, card.subject) === undefined).length;
  if (left === 0) return [];
  const message = `Without a group: ${left} of ${cards.length}. They stand in the whole only.`;
  return [{ code: "without-group", message }];
}

function distinct(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((found) => [found.message, found])).values()];
}
