import { type Replacement, type Run, runAgain } from "../engine/exact.js";
import { type RecordRun, runRecord, type ScoreOptions } from "../engine/run-record.js";
import { issue, type Outcome, orThrow } from "../issue.js";
import { readNumber } from "../number/decimal-text.js";
import {
  addRational,
  compareRational,
  divideRational,
  multiplyRational,
  type Rational,
  ZERO,
} from "../number/rational.js";
import { formatReal, isRational, type Real, realCompare, realSubtract } from "../number/real.js";
import { deepFreeze } from "../plan/compile-policy.js";
import { planNumber } from "../plan/evaluate-step.js";
import type { Plan, PlanGate, PlanNode, PlanRated } from "../plan/plan.js";
import { isNumber } from "../plan/value.js";
import type { Policy } from "../policy/parsed-policy.js";
import type { NumberInput } from "../policy/quantity.js";
import type { Text } from "../policy/text.js";
import { changedRecord } from "./changed-record.js";
import { type Lever, leversOf, type Setting } from "./lever.js";
import { scoredRun } from "./scored-run.js";

/** How the way to a higher rating is looked for. */
export interface NextRatingOptions extends ScoreOptions {
  /** what one unit of an indicator's actual costs, by `indicator` or `indicator@row`; unsaid: one over the width of its domain */
  readonly costs?: Readonly<Record<string, NumberInput>>;
  /** how many indicators may change together: 1, 2 or 3 (default) */
  readonly together?: 1 | 2 | 3;
  /** the grid of actuals that declare none (default 0.01) */
  readonly step?: NumberInput;
}

/** One actual that would have to change. */
export interface ActualChange {
  readonly node: string;
  readonly from: string | boolean | null;
  readonly to: string | boolean;
}

/** Changes that reach a rating; with any one of them a step less, it is not reached. */
export interface WayToRating {
  readonly changes: readonly ActualChange[];
  readonly cost: string;
  /** what comes out, scored in full */
  readonly score: string | null;
  readonly rating: string;
}

/**
 * Why an indicator alone does not reach a rating: it is at its best already, a gate holds the rating, the policy's
 * checks would refuse the record, its achievement is capped, its domain ends, or the result does not rest on it.
 */
export type OutOfReach = "at-best" | "gate" | "check" | "cap" | "domain" | "no-effect";

/** The way to one higher rating. */
export interface RatingDistance {
  readonly rating: { readonly id: string; readonly level: number; readonly label?: Text };
  /** from the score to the lower edge of its band; null where it has no such edge, or there is no score */
  readonly points: string | null;
  /** for each indicator alone, the least change that reaches it */
  readonly alone: readonly WayToRating[];
  readonly notAlone: readonly { readonly node: string; readonly because: OutOfReach }[];
  /** the cheapest ways found with two or three indicators together, cheapest first, five at most */
  readonly together: readonly WayToRating[];
  /** the gates that stand in the way even where the points are there */
  readonly gates: readonly { readonly index: number; readonly title?: Text; readonly cite?: string }[];
}

/** The rating that a record has, and the way to each higher one. */
export interface NextRating {
  readonly rating: string | null;
  readonly higher: readonly RatingDistance[];
}

const MOST_LEVERS_TOGETHER = 6;
const MOST_WAYS = 5;

/**
 * What would reach each higher rating: for every indicator alone the least actual on its own grid, or why it cannot;
 * the cheapest ways with two or three together; and the gates that stand in the way where points do not. Each way is
 * scored in full before it is told, and one step less of any member does not reach the rating.
 *
 * @edge along a measure that is not monotone, the best end and sixteen values on the way are tried; ways together are
 *   searched among the six indicators with the most effect, by every order of filling them up, and are the cheapest
 *   of those; a node of `result` without a rating gives no distances
 * @exact every candidate is scored exactly
 * @throws {KinerjaError} with every issue of the record; number-unreadable for a cost or step
 */
export function nextRating(
  policyOrPlan: Policy | Plan,
  record: unknown,
  options: NextRatingOptions = {},
): NextRating {
  return orThrow(safeNextRating(policyOrPlan, record, options));
}

/** As `nextRating`, with every issue as data instead of an error. */
export function safeNextRating(
  policyOrPlan: Policy | Plan,
  record: unknown,
  options: NextRatingOptions = {},
): Outcome<NextRating> {
  const done = scoredRun(policyOrPlan, record, options);
  if (!done.ok) return done;
  const step = numberOf(options.step ?? "0.01", "step");
  if (!step.ok) return step;
  const costs = new Map<string, Rational>();
  for (const [name, cost] of Object.entries(options.costs ?? {})) {
    const read = numberOf(cost, name);
    if (!read.ok) return read;
    const known = done.value.plan.nodes.map((n) => n.id);
    if (!known.includes(name.split("@")[0] ?? ""))
      return {
        ok: false,
        issues: [
          issue("indicator-unknown", ["costs", name], { id: name, known: known.slice(0, 40).join(", ") }),
        ],
      };
    costs.set(name, read.value);
  }
  const search = new Search(policyOrPlan, record, options, done.value, step.value, costs);
  return { ok: true, value: deepFreeze(search.all()) };
}

function numberOf(given: NumberInput, name: string): Outcome<Rational> {
  const read = readNumber(given);
  if (read.ok && read.value.n > 0n) return { ok: true, value: read.value };
  const problem = read.ok
    ? issue("number-outside-limits", [name], { found: String(given), expected: "a number above 0" })
    : issue("number-unreadable", [name], { found: String(given), problem: read.problem });
  return { ok: false, issues: [problem] };
}

/** What the result gains with a lever at its best; unknown where it is no number. */
interface Gain {
  readonly lever: Lever;
  readonly gain: Real | undefined;
}

interface Moved {
  readonly lever: Lever;
  readonly setting: Setting;
}

class Search {
  readonly #levers: readonly Lever[];
  readonly #result: PlanNode;

  constructor(
    readonly policyOrPlan: Policy | Plan,
    readonly record: unknown,
    readonly options: NextRatingOptions,
    readonly done: RecordRun,
    step: Rational,
    readonly costs: ReadonlyMap<string, Rational>,
  ) {
    const result = done.plan.nodes.find((n) => n.id === done.plan.result);
    if (result === undefined) throw new Error("the plan has no result node");
    this.#result = result;
    this.#levers = leversOf(done, step);
  }

  all(): NextRating {
    const { rated } = this.#result;
    const level = rated === undefined ? undefined : this.#level(this.done.run, rated.of);
    if (rated === undefined || level === undefined) return { rating: null, higher: [] };
    const ratings = this.done.plan.scales[rated.scale]?.ratings ?? [];
    const higher = ratings.flatMap((rating, i) =>
      i <= level ? [] : [this.#distance(rated, i, rating.id, rating.label)],
    );
    return { rating: ratings[level]?.id ?? null, higher };
  }

  #distance(rated: PlanRated, level: number, id: string, label: Text | undefined): RatingDistance {
    const asks = (run: Run): boolean => (this.#level(run, rated.of) ?? -1) >= level;
    const alone: WayToRating[] = [];
    const notAlone: { node: string; because: OutOfReach }[] = [];
    for (const lever of this.#levers) {
      const setting = lever.nearest(asks, []);
      const way = setting === undefined ? undefined : this.#way([{ lever, setting }], level);
      if (way !== undefined) alone.push(way);
      else notAlone.push({ node: lever.name, because: this.#because(lever, rated, level) });
    }
    const together = (this.options.together ?? 3) > 1 ? this.#together(asks, level) : [];
    return {
      rating: { id, level: level + 1, ...(label === undefined ? {} : { label }) },
      points: this.#points(rated, level),
      alone: alone.sort(byCost),
      notAlone,
      together,
      gates: this.#gates(rated, level),
    };
  }

  #level(run: Run, of: number): number | undefined {
    const value = run.at(of);
    return isNumber(value) && isRational(value) ? Number(value.n) : undefined;
  }

  #runWith(moved: readonly Moved[]): Run {
    const { plan, record, run } = this.done;
    const changes: readonly Replacement[] = moved.map(({ lever, setting }) => lever.to(setting));
    return runAgain(plan, record, run, changes);
  }

  #points(rated: PlanRated, level: number): string | null {
    const band = this.done.plan.scales[rated.scale]?.bands.find((b) => b.rating === level);
    const edge = band?.from ?? band?.above;
    const score = this.done.run.at(this.#result.score);
    return edge === undefined || !isNumber(score) ? null : formatReal(realSubtract(planNumber(edge), score));
  }

  #because(lever: Lever, rated: PlanRated, level: number): OutOfReach {
    const end = this.#endOf(lever);
    if (end === undefined || end.text === lever.now) return "at-best";
    const run = this.#runWith([{ lever, setting: end }]);
    if ((this.#level(run, rated.of) ?? -1) >= level) return "check";
    if ((this.#level(run, rated.before) ?? -1) >= level) return "gate";
    const [before, after] = [this.done.run, run].map((r) => r.at(this.#result.value));
    const same =
      before !== undefined &&
      after !== undefined &&
      isNumber(before) &&
      isNumber(after) &&
      realCompare(before, after) === 0;
    if (same && this.#result.unnumbered !== true) return this.#capped(lever, end) ? "cap" : "no-effect";
    return this.#capped(lever, end) ? "cap" : "domain";
  }

  /** Whether the indicator's achievement is as high with half of the way as with all of it. */
  #capped(lever: Lever, end: Setting): boolean {
    const of = lever.node.achievement ?? lever.node.score;
    const row = lever.to(end).row ?? 0;
    const at = (run: Run) => run.at(of, row);
    const full = at(this.#runWith([{ lever, setting: end }]));
    const asFull = lever.nearest((run) => {
      const found = at(run);
      return isNumber(found) && isNumber(full) && (realCompare(found, full) ?? -1) >= 0;
    }, []);
    return asFull !== undefined && asFull.text !== end.text;
  }

  /** The gates that would hold the rating down with every lever at its best, or that hold it now. */
  #gates(rated: PlanRated, level: number): RatingDistance["gates"] {
    const best = this.#levers.flatMap((lever): readonly Moved[] => {
      const setting = this.#endOf(lever);
      return setting === undefined ? [] : [{ lever, setting }];
    });
    const standing = new Map<number, PlanGate>();
    for (const run of [this.done.run, this.#runWith(best)]) {
      if ((this.#level(run, rated.before) ?? -1) < level || (this.#level(run, rated.of) ?? -1) >= level)
        continue;
      for (const gate of rated.gates) {
        const holds =
          gate.kind === "down" || ((gate.kind === "atMost" || gate.kind === "exactly") && gate.by <= level);
        if (holds && run.at(gate.acts) === true) standing.set(gate.index, gate);
      }
    }
    return [...standing.values()].map(({ index, title, cite }) => ({
      index,
      ...(title === undefined ? {} : { title }),
      ...(cite === undefined ? {} : { cite }),
    }));
  }

  #together(asks: (run: Run) => boolean, level: number): readonly WayToRating[] {
    const useful = this.#useful();
    const ways: WayToRating[] = [];
    const sizes = this.options.together === 2 ? [2] : [2, 3];
    for (const size of sizes) {
      for (const set of subsets(useful, size)) {
        let cheapest: WayToRating | undefined;
        for (const order of permutations(set)) {
          const moved = this.#filled(order, asks);
          const way = moved === undefined ? undefined : this.#way(moved, level);
          if (way !== undefined && (cheapest === undefined || byCost(way, cheapest) < 0)) cheapest = way;
        }
        if (cheapest !== undefined) ways.push(cheapest);
      }
    }
    return ways.sort(byCost).slice(0, MOST_WAYS);
  }

  /** The best end of a lever by the result's own value. */
  #endOf(lever: Lever): Setting | undefined {
    return lever.end((run) => {
      const value = run.at(this.#result.value);
      return isNumber(value) ? value : undefined;
    });
  }

  /** The levers that are not at their best, those first that raise the result most. */
  #useful(): readonly Lever[] {
    const before = this.done.run.at(this.#result.value);
    const gains = this.#levers.flatMap((lever): readonly Gain[] => {
      const setting = this.#endOf(lever);
      if (setting === undefined || setting.text === lever.now) return [];
      const after = this.#runWith([{ lever, setting }]).at(this.#result.value);
      if (!isNumber(before) || !isNumber(after)) return [{ lever, gain: undefined }];
      const gain = realSubtract(after, before);
      return [{ lever, gain }];
    });
    return gains
      .sort((a, b) =>
        a.gain === undefined || b.gain === undefined ? 0 : -(realCompare(a.gain, b.gain) ?? 0),
      )
      .slice(0, MOST_LEVERS_TOGETHER)
      .map(({ lever }) => lever);
  }

  /** Fills levers up one after another until the rating is reached, then takes back what is not needed. */
  #filled(order: readonly Lever[], asks: (run: Run) => boolean): readonly Moved[] | undefined {
    let moved: Moved[] = [];
    let reached = false;
    for (const lever of order) {
      if (reached) return undefined; // fewer levers do
      const others = moved.map((m) => m.lever.to(m.setting));
      const setting = lever.nearest(asks, others);
      if (setting !== undefined) reached = true;
      const end = this.#endOf(lever);
      const chosen = setting ?? end;
      if (chosen === undefined) return undefined;
      moved.push({ lever, setting: chosen });
    }
    if (!reached) return undefined;
    for (let pass = 0; pass < 3; pass++) {
      let changed = false;
      for (const [i, { lever, setting }] of moved.entries()) {
        const rest = moved.filter((_, at) => at !== i);
        const others = rest.map((m) => m.lever.to(m.setting));
        if (asks(this.#runWith(rest))) return undefined; // it reaches the rating without this one
        const nearer = lever.nearest(asks, others);
        if (nearer === undefined || nearer.text === setting.text) continue;
        moved = moved.map((m, at) => (at === i ? { lever, setting: nearer } : m));
        changed = true;
      }
      if (!changed) break;
    }
    return moved;
  }

  /** A way with its cost and what comes out of it, scored as a record of its own; nothing if that does not reach. */
  #way(moved: readonly Moved[], level: number): WayToRating | undefined {
    const actuals = Object.fromEntries(moved.map(({ lever, setting }) => [lever.name, setting.text]));
    const { plan } = this.done;
    const record = changedRecord(this.record, { actuals }, (id) => plan.nodes.find((n) => n.id === id)?.rows);
    const done = runRecord(this.policyOrPlan, record, this.options);
    const { rated } = this.#result;
    if (!done.ok || rated === undefined) return undefined;
    const { run } = done.value;
    const reached = this.#level(run, rated.of) ?? -1;
    if (reached < level || plan.checks.some((check) => run.at(check.holds) === false)) return undefined;
    const score = run.at(this.#result.score);
    return {
      changes: moved.map(({ lever, setting }) => ({ node: lever.name, from: lever.now, to: setting.text })),
      cost: formatReal(moved.map((m) => this.#cost(m)).reduce(addRational, ZERO)),
      score: this.#result.unnumbered === true || !isNumber(score) ? null : formatReal(score),
      rating: plan.scales[rated.scale]?.ratings[reached]?.id ?? "",
    };
  }

  #cost({ lever, setting }: Moved): Rational {
    const each = this.costs.get(lever.name) ?? this.costs.get(lever.node.id);
    const way = lever.distance(setting);
    return each === undefined ? divideRational(way, lever.span) : multiplyRational(each, way);
  }
}

function byCost(a: WayToRating, b: WayToRating): number {
  return compareRational(planNumber(a.cost), planNumber(b.cost)) || a.changes.length - b.changes.length;
}

function subsets<T>(of: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return of.flatMap((first, i) => subsets(of.slice(i + 1), size - 1).map((rest) => [first, ...rest]));
}

function permutations<T>(of: readonly T[]): readonly (readonly T[])[] {
  if (of.length <= 1) return [of];
  return of.flatMap((first, i) =>
    permutations([...of.slice(0, i), ...of.slice(i + 1)]).map((rest) => [first, ...rest]),
  );
}
