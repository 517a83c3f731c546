import { type Replacement, type Run, runAgain } from "../engine/exact.js";
import type { RecordRun } from "../engine/run-record.js";
import { formatNumber } from "../number/decimal-text.js";
import {
  addRational,
  compareRational,
  divideRational,
  floorRational,
  multiplyRational,
  ONE,
  type Rational,
  rational,
  subtractRational,
  ZERO,
} from "../number/rational.js";
import { isRational, type Real, realCompare } from "../number/real.js";
import { planNumber } from "../plan/evaluate-step.js";
import type { PlanInput, PlanNode } from "../plan/plan.js";
import type { Ref } from "../plan/step.js";
import { isAbsent, isNumber, type Value } from "../plan/value.js";

/** A value that a lever can be set to: as the plan holds it, and as a record writes it. */
export interface Setting {
  readonly value: Value;
  readonly text: string | boolean;
}

/** Whether a record with some levers set does what is asked. */
export type Asks = (run: Run) => boolean;

/** How far an open domain is searched: doublings of what is measured now. */
const MOST_DOUBLINGS = 40;
/** How many values between here and the best end are tried where the best end itself does not do. */
const SAMPLES = 16n;

/**
 * The actual of one indicator (of one row, where it has rows) as something that can be moved: along its own grid in
 * the better direction where one is declared, else both ways; among its choices.
 */
export class Lever {
  readonly name: string;
  readonly #of: Ref;
  readonly #row: number | undefined;
  readonly #grid: Grid | undefined;
  readonly #now: Value;

  constructor(
    readonly done: RecordRun,
    readonly node: PlanNode,
    readonly input: PlanInput,
    of: Ref,
    row: number | undefined,
    step: Rational,
  ) {
    const key =
      row === undefined || node.rows === undefined ? undefined : done.record.rows.get(node.rows)?.[row];
    this.name = key === undefined ? node.id : `${node.id}@${key}`;
    this.#of = of;
    this.#row = row;
    this.#now = done.run.at(of, row ?? 0);
    this.#grid = input.holds.type === "number" ? gridOf(input.holds.domain, step) : undefined;
  }

  /** What it is now, as a record writes it; nothing where it is absent. */
  get now(): string | boolean | null {
    return isAbsent(this.#now) ? null : this.#written(this.#now);
  }

  /** The change that puts it to a setting. */
  to(setting: Setting): Replacement {
    return { of: this.#of, ...(this.#row === undefined ? {} : { row: this.#row }), value: setting.value };
  }

  /** How far a setting is from now, in the unit of the actual; 1 from one choice to another. */
  distance({ value }: Setting): Rational {
    const from = this.#start();
    if (this.#grid === undefined || !isNumber(value) || !isRational(value) || from === undefined) return ONE;
    const way = subtractRational(value, from);
    return way.n < 0n ? { n: -way.n, d: way.d } : way;
  }

  /** The width of its domain, else what it is held against or measured at, as the measure of a distance. */
  get span(): Rational {
    const { min, max } = this.#grid ?? {};
    if (min !== undefined && max !== undefined && compareRational(max, min) > 0)
      return subtractRational(max, min);
    const target = this.node.fields?.find((f) => f.field === "target");
    for (const value of [
      target === undefined ? undefined : this.done.run.at(target.of, this.#row ?? 0),
      this.#now,
    ]) {
      if (value === undefined || !isNumber(value) || !isRational(value) || value.n === 0n) continue;
      return value.n < 0n ? { n: -value.n, d: value.d } : value;
    }
    return ONE;
  }

  /**
   * The setting farthest from now in its better direction, of a choice the one with the highest figure; without a
   * declared direction, of the two ends the one that is better by a measure of results.
   */
  end(better?: (run: Run) => Real | undefined): Setting | undefined {
    if (this.#grid === undefined) return this.ranked().at(-1);
    const ends = this.#ways().map((way) => this.#endOf(way));
    const [first, second] = ends;
    if (second === undefined || first === undefined || better === undefined) return first;
    const [a, b] = [first, second].map((setting) => better(this.#runWith([this.to(setting)])));
    return a !== undefined && b !== undefined && realCompare(b, a) === 1 ? second : first;
  }

  /** The end of its domain itself, unless it declares a grid that the end is not on. */
  #endOf(way: 1n | -1n): Setting {
    const { min, max, isDeclared } = this.#grid as Grid;
    const end = way === 1n ? max : min;
    return end === undefined || isDeclared
      ? this.#setting(this.#last(way))
      : { value: end, text: formatNumber(end) };
  }

  /**
   * The setting nearest to now that does what is asked while other levers stand as given: the next one nearer does
   * not. Nothing where none was found: at the best ends, or among sixteen values on the way.
   */
  nearest(asks: Asks, others: readonly Replacement[]): Setting | undefined {
    const does = (setting: Setting): boolean => asks(this.#runWith([...others, this.to(setting)]));
    if (this.#grid === undefined) return this.ranked().find((s) => s.text !== this.now && does(s));
    const ways = this.#ways();
    const found = ways.flatMap((way) => this.#nearestAlong(way, does));
    // a measure that turns may have to go back
    if (found.length === 0 && ways.length === 1 && ways[0] !== undefined)
      found.push(...this.#nearestAlong(ways[0] === 1n ? -1n : 1n, does));
    return found.sort((a, b) => compareRational(this.distance(a), this.distance(b)))[0];
  }

  /** The nearest setting along one way that does, and that is not where it stands. */
  #nearestAlong(way: 1n | -1n, does: (setting: Setting) => boolean): Setting[] {
    const found = this.#firstThatDoes(does, this.#place(way), this.#last(way), way);
    if (found !== undefined) return [this.#setting(found)];
    const end = this.#endOf(way);
    return end.text !== this.now && does(end) ? [end] : [];
  }

  #runWith(changes: readonly Replacement[]): Run {
    return runAgain(this.done.plan, this.done.record, this.done.run, changes);
  }

  /** By bisection between a place that does not and one that does. */
  #firstThatDoes(
    does: (setting: Setting) => boolean,
    first: bigint,
    last: bigint,
    way: 1n | -1n,
  ): bigint | undefined {
    const length = (last - first) * way;
    if (length < 0n) return undefined;
    let short = 0n;
    let reached: bigint | undefined;
    const at = (steps: bigint): Setting => this.#setting(first + way * steps);
    if (isAbsent(this.#now) && does(at(0n))) return first; // to be there at all is enough
    if (length === 0n) return undefined;
    if (does(at(length))) reached = length;
    else {
      for (let i = 1n; i < SAMPLES && reached === undefined; i++) {
        const steps = (length * i) / SAMPLES;
        if (steps <= short) continue;
        if (does(at(steps))) reached = steps;
        else short = steps;
      }
    }
    if (reached === undefined) return undefined;
    let least: bigint = reached;
    while (least - short > 1n) {
      const middle: bigint = (least + short) / 2n;
      if (does(at(middle))) least = middle;
      else short = middle;
    }
    return first + way * least;
  }

  #ways(): readonly (1n | -1n)[] {
    const { direction } = this.node;
    return direction === "higher" ? [1n] : direction === "lower" ? [-1n] : [1n, -1n];
  }

  /** Where it stands on its grid: between two places, the one that is not better. */
  #place(way: 1n | -1n): bigint {
    const { zero, step } = this.#grid as Grid;
    const steps = divideRational(subtractRational(this.#start() ?? zero, zero), step);
    const floor = floorRational(steps);
    return steps.d === 1n || way === 1n ? floor : floor + 1n;
  }

  /** What it is now, or the bad end of its domain where it is absent. */
  #start(): Rational | undefined {
    if (isNumber(this.#now) && isRational(this.#now)) return this.#now;
    const { min, max, zero } = this.#grid ?? {};
    return (this.node.direction === "lower" ? max : min) ?? zero;
  }

  #last(way: 1n | -1n): bigint {
    const { zero, step, min, max } = this.#grid as Grid;
    const end = way === 1n ? max : min;
    if (end !== undefined) {
      const steps = divideRational(subtractRational(end, zero), step);
      const floor = floorRational(steps);
      return steps.d === 1n || way === 1n ? floor : floor + 1n;
    }
    const far = multiplyRational(this.span, rational(1n << BigInt(MOST_DOUBLINGS)));
    return this.#place(way) + way * floorRational(divideRational(far, step));
  }

  #setting(place: bigint): Setting {
    const { zero, step } = this.#grid as Grid;
    const value = addRational(zero, multiplyRational(step, rational(place)));
    return { value, text: formatNumber(value) };
  }

  /** The choices, or yes and no, by the figure that the indicator has with each: least first. */
  ranked(): readonly Setting[] {
    const { holds } = this.input;
    const all: readonly Setting[] =
      holds.type === "yes-no"
        ? [false, true].map((value) => ({ value, text: value }))
        : holds.type === "choice"
          ? holds.choices.map((text, i) => ({ value: rational(BigInt(i)), text }))
          : [];
    const { rated, score, unnumbered } = this.node;
    const of = unnumbered === true && rated !== undefined ? rated.of : score;
    const figures = all.map((setting) => ({
      setting,
      figure: this.#runWith([this.to(setting)]).at(of, this.#row ?? 0),
    }));
    return figures
      .sort((a, b) => (isNumber(a.figure) && isNumber(b.figure) ? (realCompare(a.figure, b.figure) ?? 0) : 0))
      .map(({ setting }) => setting);
  }

  #written(value: Value): string | boolean | null {
    if (typeof value === "boolean") return value;
    if (!isNumber(value) || !isRational(value)) return null;
    const { holds } = this.input;
    return holds.type === "choice" ? (holds.choices[Number(value.n)] ?? null) : formatNumber(value);
  }
}

interface Grid {
  readonly zero: Rational;
  readonly step: Rational;
  readonly min: Rational | undefined;
  readonly max: Rational | undefined;
  readonly isDeclared: boolean;
}

function gridOf(
  domain: { readonly min?: string; readonly max?: string; readonly step?: string },
  otherwise: Rational,
): Grid {
  const number = (text: string | undefined) => (text === undefined ? undefined : planNumber(text));
  const min = number(domain.min);
  const step = number(domain.step);
  return {
    zero: min ?? ZERO,
    step: step ?? otherwise,
    min,
    max: number(domain.max),
    isDeclared: step !== undefined,
  };
}

/** The levers of a record: every actual that its plan reads. */
export function leversOf(done: RecordRun, step: Rational): readonly Lever[] {
  const { plan, record } = done;
  const refs = new Map<number, Ref>();
  for (const [of, found] of plan.steps.entries()) if (found.kind === "input") refs.set(found.input, of);
  return plan.inputs.flatMap((input, index): readonly Lever[] => {
    const { place } = input;
    const of = refs.get(index);
    if (place.of !== "node" || place.field !== "actual" || of === undefined) return [];
    const node = plan.nodes.find((n) => n.id === place.node);
    if (node === undefined || input.holds.type === "date") return [];
    if (input.rows === undefined) return [new Lever(done, node, input, of, undefined, step)];
    return (record.rows.get(input.rows) ?? []).map((_, row) => new Lever(done, node, input, of, row, step));
  });
}
