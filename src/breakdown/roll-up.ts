import { runExact } from "../engine/exact.js";
import { type Issue, issue, type Outcome, orThrow } from "../issue.js";
import { formatNumber, readNumber } from "../number/decimal-text.js";
import { ownNumber } from "../number/own-number.js";
import { ONE, type Rational, ZERO } from "../number/rational.js";
import type { RoundingMode } from "../number/rounding.js";
import { deepFreeze } from "../plan/compile-policy.js";
import { own } from "../plan/own.js";
import type { Plan } from "../plan/plan.js";
import type { Cite } from "../policy/citation.js";
import type { Policy } from "../policy/parsed-policy.js";
import type { NumberInput } from "../policy/quantity.js";
import type { Scorecard, ScorecardNote, ScorecardRating } from "../scorecard.js";
import { figureOf, irrational, problemsOfCohort } from "./cohort.js";
import { commonDenominator, compareNames, sumOf } from "./cohort-number.js";
import { planBeside } from "./cohort-policy.js";
import { contributionsTo, type MemberFigure } from "./roll-up-contributions.js";
import { scorecardOf } from "./scorecard-of.js";

/** How the figures of members become one value of their unit. */
export interface RollUpRule {
  readonly combine: "mean" | "weighted-mean" | "sum" | "median" | "minimum" | "maximum";
  /** by the score of a member, or by its value before rounding */
  readonly on: "score" | "value";
  /**
   * what a subject weighs in a weighted mean: `equal`; the id of a node, whose score on its scorecard is the weight; or
   * any other name for what `options.weights` gives
   */
  readonly weight?: string;
}

/** The units that subjects belong to, and what else a roll-up needs. */
export interface RollUpOptions {
  /** the unit of each subject */
  readonly units: Readonly<Record<string, string>>;
  /** the unit above each unit; one that stands in no other is a root */
  readonly parents?: Readonly<Record<string, string>>;
  /** what each subject weighs in a weighted mean */
  readonly weights?: Readonly<Record<string, NumberInput>>;
  /** what each unit weighs in the one above it; without it, the total of what its members weigh */
  readonly unitWeights?: Readonly<Record<string, NumberInput>>;
  /** instead of the policy's `cohort.rollUp`, key by key */
  readonly rule?: Partial<RollUpRule>;
  /** the decimals that the value of a unit is rounded to; without it, it is exact */
  readonly round?: { readonly digits: number; readonly mode: RoundingMode };
  /** the scale of the policy that units are rated by; without it, they have no rating */
  readonly rate?: string;
  /** what a subject without a score does: refuse (default), or leave it out with its weight */
  readonly noScore?: "refuse" | "leave-out";
}

/** A member of a unit: a subject or a unit below it. Contributions of all members sum exactly to the unit's value. */
export interface UnitMember {
  readonly kind: "subject" | "unit";
  readonly name: string;
  /** the score or value that it brings; null where it has none and is left out */
  readonly figure: string | null;
  /** its share of the whole, in a mean */
  readonly weight?: string;
  readonly contribution: string;
}

/** A unit rolled up from its members. */
export interface RolledUnit {
  readonly unit: string;
  readonly parent: string | null;
  /** before rounding; null where no member has a figure */
  readonly value: string | null;
  /** after rounding */
  readonly score: string | null;
  readonly rating: ScorecardRating | null;
  /** the subjects with a score in it and below it */
  readonly subjects: number;
  readonly members: readonly UnitMember[];
}

/** Units from the scorecards of their subjects, up to the roots. */
export interface RolledUp {
  readonly policy: { readonly scheme: string; readonly version: string };
  readonly period: Scorecard["period"];
  readonly rule: RollUpRule & { readonly cite?: Cite };
  /** each root with what stands below it, by names */
  readonly units: readonly RolledUnit[];
  readonly notes: readonly ScorecardNote[];
}

/**
 * Individuals rolled up to units, and units to those above them, by the policy's `cohort.rollUp` or the caller's rule.
 *
 * The members of a unit are the subjects that belong to it and the units right below it. A subject brings its score (or
 * value), a unit its own. In a mean every member counts once; in a weighted mean a subject weighs what the rule says, and
 * a unit the total of what its members weigh, so that without rounding a weighted mean of units is that of all subjects.
 *
 * @formula mean sum(x) / n; weighted-mean sum(w x) / sum(w); sum(x); the median of an even number is the mean of the
 *   middle two. A contribution is the member's part of that; of a median, minimum or maximum, the members that hold it
 *   share it equally and the others add 0
 * @edge    a unit without any figure has value null and is left out above; a subject without a unit is refused
 * @exact   rounded only where `options.round` says so
 * @throws  {KinerjaError} roll-up-unusable, unit-cycle, score-irrational
 * @source  package definition
 */
export function rollUp(policy: Policy, scorecards: readonly Scorecard[], options: RollUpOptions): RolledUp {
  return orThrow(safeRollUp(policy, scorecards, options));
}

/** As `rollUp`, with every issue as data instead of an error. */
export function safeRollUp(
  policy: Policy,
  scorecards: readonly Scorecard[],
  options: RollUpOptions,
): Outcome<RolledUp> {
  const cards = [...scorecards].sort((a, b) => compareNames(a.subject, b.subject));
  const belonging = problemsOfCohort(policy, cards);
  const [first] = cards;
  if (belonging.length > 0 || first === undefined) return refuse(belonging);
  const declared = policy.document.cohort?.rollUp;
  const combine = options.rule?.combine ?? declared?.combine;
  if (combine === undefined) {
    return refuse(["the policy says nothing in cohort.rollUp, and no rule is given; name one in 'rule'"]);
  }
  const weight = options.rule?.weight ?? declared?.weight;
  const rule: RollUpRule = {
    combine,
    on: options.rule?.on ?? declared?.on ?? "score",
    ...(weight === undefined ? {} : { weight }),
  };
  const weigher = new Weigher(policy, rule, options);
  const problems = problemsOfSubjects(cards, options, weigher);
  const cycle = cycleIn(options.parents ?? {});
  const issues: Issue[] = [
    ...problems.map((problem) => issue("roll-up-unusable", [], { problem })),
    ...(cycle === undefined ? [] : [issue("unit-cycle", ["parents"], { cycle })]),
    ...cards.flatMap((card) => irrational(card, rule.on)),
  ];
  if (issues.length > 0) return { ok: false, issues };
  const settler = Settler.of(policy, options, first);
  if (!settler.ok) return settler;
  const tree = new Tree(cards, rule, options, weigher, settler.value);
  const units = tree.roots().flatMap((root) => tree.below(root));
  if (tree.issues.length > 0) return { ok: false, issues: tree.issues };
  const cite = options.rule === undefined ? declared?.cite : undefined;
  const { scheme, version } = policy.document;
  return {
    ok: true,
    value: deepFreeze({
      policy: { scheme, version: String(version) },
      period: { ...first.period },
      rule: { ...rule, ...(cite === undefined ? {} : { cite }) },
      units,
      notes: notesOf(cards, units, options),
    }),
  };
}

function refuse(problems: readonly string[]): Outcome<never> {
  return { ok: false, issues: problems.map((problem) => issue("roll-up-unusable", [], { problem })) };
}

function problemsOfSubjects(
  cards: readonly Scorecard[],
  options: RollUpOptions,
  weigher: Weigher,
): readonly string[] {
  const found: string[] = [...weigher.problems(cards)];
  for (const { subject, score } of cards) {
    if (own(options.units, subject) === undefined) found.push(`'${subject}' belongs to no unit`);
    if (score === null && options.noScore !== "leave-out") {
      found.push(`'${subject}' has no score; 'noScore: leave-out' leaves such subjects out`);
    }
  }
  return found;
}

/** The first circle among units, as people read it. */
function cycleIn(parents: Readonly<Record<string, string>>): string | undefined {
  const sound = new Set<string>();
  for (const start of Object.keys(parents).sort()) {
    const trail: string[] = [];
    for (let at: string | undefined = start; at !== undefined && !sound.has(at); at = own(parents, at)) {
      const seen = trail.indexOf(at);
      if (seen >= 0) return [...trail.slice(seen), at].join(" → ");
      trail.push(at);
    }
    for (const unit of trail) sound.add(unit);
  }
  return undefined;
}

/** What subjects and units weigh. */
class Weigher {
  readonly #node: string | undefined;

  constructor(
    policy: Policy,
    readonly rule: RollUpRule,
    readonly options: RollUpOptions,
  ) {
    const { weight } = rule;
    this.#node =
      weight !== undefined && own(policy.document.nodes, weight) !== undefined ? weight : undefined;
  }

  problems(cards: readonly Scorecard[]): readonly string[] {
    if (this.rule.combine !== "weighted-mean") return [];
    const wrong = (name: string) => `the weight of '${name}' is no exact number of zero or more`;
    const units = Object.keys(this.options.unitWeights ?? {}).filter(
      (unit) => this.#given(unit) === undefined,
    );
    if (this.rule.weight === undefined && this.options.weights === undefined) {
      return [
        "a weighted mean needs weights: give them in 'weights', or name a node or 'equal' in the rule's 'weight'",
      ];
    }
    return [
      ...cards
        .filter((card) => card.score !== null && this.ofSubject(card) === undefined)
        .map((card) =>
          own(this.options.weights, card.subject) === undefined && this.#node === undefined
            ? `'weights' has no weight of '${card.subject}'`
            : wrong(card.subject),
        ),
      ...units.map(wrong),
    ];
  }

  /** The weight of a subject: given by the caller, else as the rule says. */
  ofSubject(card: Scorecard): Rational | undefined {
    if (this.rule.combine !== "weighted-mean") return ONE;
    const given = own(this.options.weights, card.subject);
    if (given !== undefined) return nonNegative(given);
    if (this.rule.weight === "equal") return ONE;
    const text = this.#node === undefined ? undefined : own(card.nodes, this.#node)?.score;
    const value = text === undefined || text === null ? undefined : ownNumber(text);
    return value === undefined || value.n < 0n ? undefined : value;
  }

  /** The weight of a unit in the one above it. */
  ofUnit(unit: string, total: Rational): Rational {
    return this.rule.combine !== "weighted-mean" ? ONE : (this.#given(unit) ?? total);
  }

  #given(unit: string): Rational | undefined {
    const given = own(this.options.unitWeights, unit);
    return given === undefined ? undefined : nonNegative(given);
  }
}

function nonNegative(given: NumberInput): Rational | undefined {
  const read = readNumber(given);
  return read.ok && read.value.n >= 0n ? read.value : undefined;
}

interface Settled {
  readonly unit: RolledUnit;
  readonly figure: Rational | undefined;
  readonly weight: Rational;
}

/** The units with what belongs to them, worked out from below. */
class Tree {
  readonly issues: Issue[] = [];
  readonly #children = new Map<string, string[]>();
  readonly #subjects = new Map<string, Scorecard[]>();
  readonly #settled = new Map<string, Settled>();
  readonly #parents: Readonly<Record<string, string>>;

  constructor(
    cards: readonly Scorecard[],
    readonly rule: RollUpRule,
    options: RollUpOptions,
    readonly weigher: Weigher,
    readonly settler: Settler,
  ) {
    this.#parents = options.parents ?? {};
    for (const card of cards) {
      const unit = own(options.units, card.subject);
      if (unit !== undefined) put(this.#subjects, unit, card);
    }
    for (const [unit, parent] of Object.entries(this.#parents)) put(this.#children, parent, unit);
    for (const unit of this.#bottomUp()) this.#settled.set(unit, this.#settle(unit));
  }

  roots(): readonly string[] {
    return this.#names().filter((unit) => own(this.#parents, unit) === undefined);
  }

  /** A unit, then all below it. */
  below(root: string): readonly RolledUnit[] {
    const found: RolledUnit[] = [];
    const waiting = [root];
    for (let unit = waiting.pop(); unit !== undefined; unit = waiting.pop()) {
      const settled = this.#settled.get(unit);
      if (settled !== undefined) found.push(settled.unit);
      waiting.push(...this.#childrenOf(unit).reverse());
    }
    return found;
  }

  #names(): readonly string[] {
    const names = new Set([
      ...this.#subjects.keys(),
      ...this.#children.keys(),
      ...Object.keys(this.#parents),
    ]);
    return [...names].sort(compareNames);
  }

  #childrenOf(unit: string): string[] {
    return [...(this.#children.get(unit) ?? [])].sort(compareNames);
  }

  /** Every unit after those below it; there is no circle. */
  #bottomUp(): readonly string[] {
    const ordered: string[] = [];
    const waiting = [...this.roots()];
    for (let unit = waiting.pop(); unit !== undefined; unit = waiting.pop()) {
      ordered.push(unit);
      waiting.push(...this.#childrenOf(unit));
    }
    return ordered.reverse();
  }

  /** Whether the members' figures have a common denominator that anybody can use; values of many need not. */
  #isHandy(unit: string, members: readonly MemberFigure[]): boolean {
    const figures = members.flatMap(({ figure }) => (figure === undefined ? [] : [figure]));
    if (commonDenominator(figures) !== undefined) return true;
    const problem = `the common denominator of the figures in '${unit}' has more than 1,233 digits; roll up the rounded scores, with 'on: score'`;
    this.issues.push(issue("roll-up-unusable", [], { problem }));
    return false;
  }

  #settle(unit: string): Settled {
    const { rule, weigher } = this;
    const people = (this.#subjects.get(unit) ?? []).map((card): MemberFigure => {
      const text = figureOf(card, rule.on);
      const figure = text === null ? undefined : ownNumber(text);
      const weight = figure === undefined ? ZERO : (weigher.ofSubject(card) ?? ZERO);
      return { kind: "subject", name: card.subject, figure, weight };
    });
    const units = this.#childrenOf(unit).map((name): MemberFigure => {
      const below = this.#settled.get(name);
      const weight = weigher.ofUnit(name, below?.weight ?? ZERO);
      const { figure } = below ?? {};
      return { kind: "unit", name, figure, weight: figure === undefined ? ZERO : weight };
    });
    const members = [...people, ...units];
    const laid = this.#isHandy(unit, members) ? contributionsTo(members, rule.combine) : undefined;
    const value = laid?.value;
    const settled = value === undefined ? undefined : this.settler.settle(unit, value);
    if (settled?.ok === false) this.issues.push(...settled.issues);
    const done = settled?.ok === true ? settled.value : undefined;
    const below = units.reduce((sum, { name }) => sum + (this.#settled.get(name)?.unit.subjects ?? 0), 0);
    return {
      unit: {
        unit,
        parent: own(this.#parents, unit) ?? null,
        value: value === undefined ? null : formatNumber(value),
        score: done === undefined ? null : formatNumber(done.score),
        rating: done?.rating ?? null,
        subjects: below + people.filter(({ figure }) => figure !== undefined).length,
        members: members.map(({ kind, name, figure }, i) => {
          const share = laid?.shares?.[i];
          return {
            kind,
            name,
            figure: figure === undefined ? null : formatNumber(figure),
            ...(share === undefined ? {} : { weight: formatNumber(share) }),
            contribution: formatNumber(laid?.contributions[i] ?? ZERO),
          };
        }),
      },
      figure: rule.on === "score" ? done?.score : value,
      weight: sumOf(members.map((m) => m.weight)),
    };
  }
}

/**
 * Rounds and rates the value of a unit by a policy of one indicator with the scale asked for, so that rounding and bands
 * mean here what they mean everywhere.
 */
class Settler {
  private constructor(readonly plan: Plan) {}

  static of({ document }: Policy, { round, rate }: RollUpOptions, first: Scorecard): Outcome<Settler> {
    const scale = rate === undefined ? undefined : own(document.scales, rate);
    if (rate !== undefined && scale === undefined) return refuse([`the policy has no scale '${rate}'`]);
    const { gates: _, ...plain } = scale ?? { ratings: [] };
    const unitOfSubjects = {
      kind: "indicator",
      actual: {},
      absent: { missing: "required" },
      ...(round === undefined ? {} : { then: [{ round: round.digits, mode: round.mode }] }),
      ...(scale === undefined ? {} : { scale: "scale" }),
    } as const;
    const plan = planBeside(
      document,
      {
        nodes: { unitOfSubjects },
        result: "unitOfSubjects",
        ...(scale === undefined ? {} : { scales: { scale: plain } }),
      },
      first.period,
      first.policy.parameters,
    );
    return plan.ok ? { ok: true, value: new Settler(plan.value) } : plan;
  }

  settle(
    unit: string,
    value: Rational,
  ): Outcome<{ readonly score: Rational; readonly rating: ScorecardRating | null }> {
    const { plan } = this;
    // the value is put in as it is: as text it may be longer than a record's numbers may be
    const record = {
      subject: unit,
      values: plan.inputs.map(() => value),
      rows: new Map<string, readonly string[]>(),
      titles: new Map<string, readonly (string | undefined)[]>(),
      remarks: new Map<string, string>(),
      notes: [],
      final: false,
    };
    const card = scorecardOf(plan, record, runExact(plan, record));
    if (!card.ok) return card;
    const { score, rating } = card.value;
    return {
      ok: true,
      value: { score: (score === null ? undefined : ownNumber(score)) ?? value, rating },
    };
  }
}

function notesOf(
  cards: readonly Scorecard[],
  units: readonly RolledUnit[],
  options: RollUpOptions,
): readonly ScorecardNote[] {
  const notes: ScorecardNote[] = [];
  const without = cards.filter((card) => card.score === null).length;
  if (without > 0) {
    const message = `Left out without a score: ${without} of ${cards.length} subjects.`;
    notes.push({ code: "without-score", message });
  }
  const subjects = new Set(cards.map((card) => card.subject));
  const missing = Object.keys(options.units).filter((subject) => !subjects.has(subject)).length;
  if (missing > 0) {
    const message = `Named in 'units' without a scorecard: ${missing}.`;
    notes.push({ code: "without-scorecard", message });
  }
  const empty = units.filter((unit) => unit.value === null).map(({ unit }) => unit);
  if (empty.length > 0) {
    const message = `Without any figure: ${empty.slice(0, 10).join(", ")}${empty.length > 10 ? ", …" : ""}.`;
    notes.push({ code: "empty-unit", message });
  }
  return notes;
}

function put<T>(into: Map<string, T[]>, key: string, value: T): void {
  const list = into.get(key) ?? [];
  list.push(value);
  into.set(key, list);
}
