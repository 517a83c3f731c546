import { type Run, runExact } from "../engine/exact.js";
import type { RecordValues } from "../engine/record-values.js";
import type { RecordRun, ScoreOptions } from "../engine/run-record.js";
import { type Outcome, orThrow } from "../issue.js";
import { rational } from "../number/rational.js";
import { formatReal, isRational, type Real, realAdd, realCompare, realSubtract } from "../number/real.js";
import { deepFreeze } from "../plan/compile-policy.js";
import { planNumber } from "../plan/evaluate-step.js";
import type { Plan, PlanInput, PlanNode } from "../plan/plan.js";
import { isAbsent, isNumber, MISSING, type Value } from "../plan/value.js";
import type { Policy } from "../policy/parsed-policy.js";
import type { Scorecard } from "../scorecard.js";
import { stateOnGrid } from "./contributions.js";
import { scoredRun } from "./scored-run.js";
import { owenValues } from "./shapley.js";
import { type FigureDifference, figureDifferences } from "./what-if.js";

/**
 * What a figure changed by: what was measured, what it was held against, what the parts weigh, facts, rows that came
 * or went, data that were there once and not the other time, and the rules (version, dates, parameters, and whatever
 * exists in one version only).
 */
export type ChangeCause = "actuals" | "targets" | "weights" | "facts" | "rows" | "absent-data" | "rules";

/** What one cause did to the result, and within it each indicator, fact or row set. */
export interface CauseLine {
  readonly cause: ChangeCause;
  readonly adds: string;
  /** each of what changed; empty where the cause is one thing (rules) or too many to tell apart */
  readonly of: readonly { readonly name: string; readonly adds: string }[];
}

/** The change between two scorecards of a subject, attributed to causes. */
export interface Change {
  readonly before: Scorecard;
  readonly after: Scorecard;
  /** after less before, of the unrounded results: what the lines sum to; null where one of them has no number */
  readonly value: string | null;
  readonly lines: readonly CauseLine[];
  /** what rounding, caps and other acts after it add to that, up to the difference of the scores */
  readonly rounding: string | null;
  readonly figures: readonly FigureDifference[];
  /** causes that could not be told apart, because a mixture of before and after has no value */
  readonly together: readonly ChangeCause[];
}

/** One side of a comparison: a record and the policy (or plan) that scored it. */
export interface ChangeSide {
  readonly policy: Policy | Plan;
  readonly record: unknown;
  readonly options?: ScoreOptions;
}

/** So many values may one attribution cost; beyond it, causes are taken whole. */
const MOST_MIXTURES = 1 << 14;
const MOST_OF_A_CAUSE = 8;

/**
 * What changed a result between two records, possibly under two versions of the rules: an exact share for each cause
 * and, within a cause, for each indicator, by the Owen value (causes first), so that no order of replacement matters.
 *
 * @formula sum of lines = value(after) - value(before), of the unrounded results
 * @edge what exists in one version only belongs to the rules; a row that exists on one side only belongs to rows; a
 *   cause with more than eight changed things is one line; causes whose mixtures have no value stand together
 * @exact rational results; irrational ones are stated on a grid six digits finer than the display, and sum on it
 * @throws {KinerjaError} with every issue of either record
 * @source G. Owen (1977); L. S. Shapley (1953)
 */
export function change(before: ChangeSide, after: ChangeSide): Change {
  return orThrow(safeChange(before, after));
}

/** As `change`, with every issue as data instead of an error. */
export function safeChange(before: ChangeSide, after: ChangeSide): Outcome<Change> {
  const first = scoredRun(before.policy, before.record, before.options);
  if (!first.ok) return first;
  const second = scoredRun(after.policy, after.record, after.options);
  if (!second.ok) return second;
  const [a, b] = [first.value, second.value];
  const attributed = new Attribution(a, b).all();
  return {
    ok: true,
    value: deepFreeze({
      before: a.scorecard,
      after: b.scorecard,
      ...attributed,
      figures: figureDifferences(a.scorecard, b.scorecard),
    }),
  };
}

/** Something that may come from before or from after: an indicator's actual, a group's weights, the rules. */
interface Player {
  readonly cause: ChangeCause;
  readonly name: string;
}

class Attribution {
  readonly #sides: readonly [Side, Side];

  constructor(
    readonly before: RecordRun,
    readonly after: RecordRun,
  ) {
    this.#sides = [new Side(before), new Side(after)];
  }

  all(): Pick<Change, "value" | "lines" | "rounding" | "together"> {
    const [from, to] = [resultOf(this.before, "unrounded"), resultOf(this.after, "unrounded")];
    if (from === undefined || to === undefined)
      return { value: null, lines: [], rounding: null, together: [] };
    const value = realSubtract(to, from);
    const players = this.#players();
    const { lines, together } = this.#attribute(players, value);
    const scores = [resultOf(this.before, "score"), resultOf(this.after, "score")] as const;
    const rounding =
      scores[0] === undefined || scores[1] === undefined
        ? null
        : formatReal(realSubtract(realSubtract(scores[1], scores[0]), value));
    return { value: formatReal(value), lines, rounding, together };
  }

  #attribute(
    players: readonly Player[],
    value: Real,
  ): { readonly lines: readonly CauseLine[]; readonly together: readonly ChangeCause[] } {
    const causes = [...new Set(players.map((p) => p.cause))];
    if (causes.length === 0) return { lines: [], together: [] };
    let unions: readonly (readonly Player[])[] = causes.map((cause) =>
      players.filter((p) => p.cause === cause),
    );
    const whole = (of: readonly Player[]): readonly Player[] => [
      { cause: of[0]?.cause ?? "rules", name: "*" },
    ];
    unions = unions.map((of) => (of.length > MOST_OF_A_CAUSE ? whole(of) : of));
    while (2 ** unions.flat().length > MOST_MIXTURES) {
      const largest = unions.reduce((most, of) => (of.length > most.length ? of : most));
      unions = unions.map((of) => (of === largest ? whole(of) : of));
    }
    const found = this.#owen(unions) ?? this.#owen(unions.map((of) => whole(of)));
    const digits = this.after.plan.nodes.find((n) => n.id === this.after.plan.result)?.digits ?? 2;
    if (found === undefined) {
      const [cause = "rules"] = causes;
      return { lines: [{ cause, adds: formatReal(value), of: [] }], together: causes };
    }
    const { unions: told, values } = found;
    const stated = stateOnGrid(values, value, digits);
    let at = 0;
    const lines = told.map((of): CauseLine => {
      const own = of.map((player, i) => ({
        name: player.name,
        adds: stated[at + i] ?? "0",
        exact: values[at + i] as Real,
      }));
      at += of.length;
      const [only] = own;
      const cause = of[0]?.cause ?? "rules";
      const alone = own.length === 1 && (only?.name === "*" || cause === "rules");
      return {
        cause,
        adds: sumText(own.map((o) => o.adds)),
        of: alone ? [] : own.map(({ name, adds }) => ({ name, adds })),
      };
    });
    return { lines, together: [] };
  }

  #owen(
    unions: readonly (readonly Player[])[],
  ): { readonly unions: readonly (readonly Player[])[]; readonly values: readonly Real[] } | undefined {
    const players = unions.flat();
    const values = owenValues(
      unions.map((of) => of.length),
      (members) => {
        const later = new Set<string>();
        players.forEach((player, i) => {
          if ((members >> i) & 1) later.add(keyOf(player));
        });
        return this.#mixed(later);
      },
    );
    return values === undefined ? undefined : { unions, values };
  }

  /** The unrounded result with some players from after and all others from before. */
  #mixed(later: ReadonlySet<string>): Real | undefined {
    const from = (cause: ChangeCause, name: string): 0 | 1 =>
      later.has(keyOf({ cause, name })) || later.has(keyOf({ cause, name: "*" })) ? 1 : 0;
    const rules = this.#sides[from("rules", "*")];
    const { plan } = rules.done;
    const rows = new Map<string, readonly string[]>();
    for (const { id } of plan.rows)
      rows.set(id, this.#sides[from("rows", id)].keys(id) ?? rules.keys(id) ?? []);
    const values = plan.inputs.map((input): Value | readonly Value[] => {
      const one = (row: string | undefined): Value => {
        const { cause, name } = placeOf(input, row);
        if (!this.#isCommon(input, row)) return rules.value(input, row) ?? this.#either(input, row);
        const absent = this.#isAbsence(input, row);
        const side = absent ? from("absent-data", name) : from(cause, name);
        return this.#sides[side].value(input, row) ?? MISSING;
      };
      return input.rows === undefined ? one(undefined) : (rows.get(input.rows) ?? []).map(one);
    });
    const record: RecordValues = { ...rules.done.record, values, rows };
    const run: Run = runExact(plan, record);
    return resultOf({ plan, record, run }, "unrounded");
  }

  /** The value of the one side that has it. */
  #either(input: PlanInput, row: string | undefined): Value {
    return this.#sides[0].value(input, row) ?? this.#sides[1].value(input, row) ?? MISSING;
  }

  /** Whether each side can bring its value to the other: choices that exist in one version only cannot. */
  #isCommon(input: PlanInput, row: string | undefined): boolean {
    return this.#sides.every(({ done }) => {
      const own = done.plan.inputs.find((i) => placeKey(i) === placeKey(input));
      return own !== undefined && this.#sides.every((side) => side.value(own, row) !== undefined);
    });
  }

  /** Whether an actual is there on one side and absent on the other. */
  #isAbsence(input: PlanInput, row: string | undefined): boolean {
    const [a, b] = this.#sides.map((side) => side.value(input, row));
    return a !== undefined && b !== undefined && isAbsent(a) !== isAbsent(b);
  }

  /** What is not the same on both sides. */
  #players(): readonly Player[] {
    const found = new Map<string, Player>();
    const add = (player: Player): void => {
      found.set(keyOf(player), player);
    };
    const [a, b] = this.#sides;
    if (a.done.plan.policy.digest !== b.done.plan.policy.digest || !samePlan(a.done.plan, b.done.plan))
      add({ cause: "rules", name: "*" });
    for (const { id } of b.done.plan.rows) {
      const [x, y] = [a.keys(id), b.keys(id)];
      if (x !== undefined && y !== undefined && [...x].sort().join("\n") !== [...y].sort().join("\n"))
        add({ cause: "rows", name: id });
    }
    for (const input of b.done.plan.inputs) {
      const rows = input.rows === undefined ? [undefined] : (b.keys(input.rows) ?? []);
      for (const row of rows) {
        const [x, y] = [a.value(input, row), b.value(input, row)];
        if (x === undefined || y === undefined || same(x, y) || !this.#isCommon(input, row)) continue;
        const { cause, name } = placeOf(input, row);
        add(isAbsent(x) === isAbsent(y) ? { cause, name } : { cause: "absent-data", name });
      }
    }
    return [...found.values()];
  }
}

/** A record with its values found by place, whatever plan asks for them. */
class Side {
  readonly #values = new Map<string, Value | readonly Value[]>();
  readonly #choices = new Map<string, readonly string[]>();

  constructor(readonly done: RecordRun) {
    const { plan, record } = done;
    for (const [i, input] of plan.inputs.entries()) {
      this.#values.set(placeKey(input), record.values[i] as Value | readonly Value[]);
      if (input.holds.type === "choice") this.#choices.set(placeKey(input), input.holds.choices);
    }
  }

  keys(rows: string): readonly string[] | undefined {
    return this.done.plan.rows.some((r) => r.id === rows)
      ? (this.done.record.rows.get(rows) ?? [])
      : undefined;
  }

  /** The value at the place of an input, in the numbers of that input's own choices; undefined if this side has none. */
  value(input: PlanInput, row: string | undefined): Value | undefined {
    const key = placeKey(input);
    const found = this.#values.get(key);
    if (found === undefined) return undefined;
    const at =
      row === undefined || input.rows === undefined ? undefined : this.keys(input.rows)?.indexOf(row);
    if (at === -1) return undefined;
    const value = Array.isArray(found) ? (found as readonly Value[])[at ?? 0] : (found as Value);
    const own = this.#choices.get(key);
    if (input.holds.type !== "choice" || own === undefined || value === undefined || !isNumber(value))
      return value;
    const text = isRational(value) ? own[Number(value.n)] : undefined;
    const index = text === undefined ? -1 : input.holds.choices.indexOf(text);
    return index === -1 ? undefined : rational(BigInt(index));
  }
}

/** Which cause an input belongs to, and the name of the thing that changes; weights of a group change together. */
function placeOf(input: PlanInput, row: string | undefined): Player {
  const { place } = input;
  switch (place.of) {
    case "fact":
      return { cause: "facts", name: place.fact };
    case "row-fact":
      return { cause: "facts", name: place.fact };
    case "row-weight":
      return { cause: "weights", name: input.rows ?? "" };
    case "node": {
      const name = row === undefined ? place.node : `${place.node}@${row}`;
      if (place.field === "actual") return { cause: "actuals", name };
      return place.field === "weight" ? { cause: "weights", name: "*" } : { cause: "targets", name };
    }
    default:
      return place satisfies never;
  }
}

function placeKey({ place, rows }: PlanInput): string {
  return JSON.stringify([place, rows ?? null]);
}

function keyOf({ cause, name }: Player): string {
  return `${cause} ${cause === "rules" ? "*" : name}`;
}

/** Whether two plans are the same rules: dates inside a period may differ where the document does not. */
function samePlan(a: Plan, b: Plan): boolean {
  return (
    a === b || JSON.stringify([a.steps, a.tables, a.nodes]) === JSON.stringify([b.steps, b.tables, b.nodes])
  );
}

function same(a: Value, b: Value): boolean {
  if (typeof a === "boolean" || typeof b === "boolean") return a === b;
  if (isAbsent(a) || isAbsent(b)) return isAbsent(a) && isAbsent(b) && a.absent === b.absent;
  return realCompare(a, b) === 0;
}

function resultOf({ plan, run }: RecordRun, of: "unrounded" | "score"): Real | undefined {
  const node: PlanNode | undefined = plan.nodes.find((n) => n.id === plan.result);
  if (node === undefined || node.unnumbered === true) return undefined;
  const value = run.at(node[of]);
  return isNumber(value) ? value : undefined;
}

function sumText(texts: readonly string[]): string {
  return formatReal(texts.map(planNumber).reduce(realAdd, rational(0n)));
}
