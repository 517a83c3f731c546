import type { Run } from "../engine/exact.js";
import {
  addRational,
  compareRational,
  divideRational,
  multiplyRational,
  type Rational,
  rational,
  subtractRational,
  ZERO,
} from "../number/rational.js";
import { isRational } from "../number/real.js";
import { roundRational } from "../number/rounding.js";
import { compares, planNumber } from "../plan/evaluate-step.js";
import type { Plan } from "../plan/plan.js";
import { type OrderPick, operandsOf, type PlanSegment, type Ref, type Step } from "../plan/step.js";
import { isAbsent, isNumber, NOT_APPLICABLE, strongestOf, type Value } from "../plan/value.js";

/** A stretch of an input on which a value is exactly `a + b x`; its ends belong to it or not, which a run tells. */
export interface Piece {
  readonly from: Rational;
  readonly until: Rational;
  readonly a: Rational;
  readonly b: Rational;
}

/** Beyond so many pieces a walk stops: the value is not of a kind that is walked. */
const MOST_PIECES = 2000;

/**
 * The pieces of a step's value while one number input (of one row) goes through a stretch and everything else of a
 * record stands still: where a piecewise-linear value turns, exactly.
 *
 * @edge  nothing where the value is not piecewise linear in that input (a product of two that move, a power), is
 *   absent, or has more than 2,000 pieces; a rounding on the way is left out, as it never turns a value round
 * @exact the ends of pieces are rationals, solved for
 */
export function piecesOf(
  plan: Plan,
  run: Run,
  moved: { readonly of: Ref; readonly row: number | undefined },
  target: Ref,
  stretch: { readonly from: Rational; readonly until: Rational },
): readonly Piece[] | undefined {
  const needed = stepsBetween(plan, moved.of, target);
  if (needed === undefined) return [{ ...stretch, ...constantOf(run.at(target)) }];
  const done: Piece[] = [];
  const open = [stretch];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (done.length + open.length > MOST_PIECES) return undefined;
    const found = new Walk(plan, run, moved, needed, part).to(target);
    if (found === undefined) return undefined;
    if ("split" in found) {
      open.push({ from: found.split, until: part.until }, { from: part.from, until: found.split });
    } else done.push({ ...part, ...found });
  }
  return done;
}

type Line = { readonly a: Rational; readonly b: Rational };
/** A value on an open stretch: a line, or yes or no, or one that does not move. */
type Moving = Line | { readonly still: Value };

class Split extends Error {
  constructor(readonly at: Rational) {
    super("split");
  }
}
class NotLinear extends Error {}

class Walk {
  readonly #values = new Map<Ref, Moving | readonly Moving[]>();

  constructor(
    readonly plan: Plan,
    readonly run: Run,
    readonly moved: { readonly of: Ref; readonly row: number | undefined },
    readonly needed: readonly Ref[],
    readonly stretch: { readonly from: Rational; readonly until: Rational },
  ) {}

  to(target: Ref): Line | { readonly split: Rational } | undefined {
    try {
      for (const of of this.needed) this.#step(of);
      const found = this.#at(target, 0);
      if ("still" in found)
        return isNumber(found.still) && isRational(found.still) ? { a: found.still, b: ZERO } : undefined;
      return found;
    } catch (problem) {
      if (problem instanceof Split) return { split: problem.at };
      if (problem instanceof NotLinear) return undefined;
      throw problem;
    }
  }

  #step(of: Ref): void {
    const step = this.plan.steps[of] as Step;
    const lane = this.run.values[of];
    if (of === this.moved.of) {
      const line: Moving = { a: ZERO, b: rational(1n) };
      this.#values.set(
        of,
        Array.isArray(lane)
          ? (lane as readonly Value[]).map((still, row) => (row === this.moved.row ? line : { still }))
          : line,
      );
    } else if (step.rows !== undefined && Array.isArray(lane)) {
      this.#values.set(
        of,
        (lane as readonly Value[]).map((_, row) => this.#value(step, row)),
      );
    } else this.#values.set(of, this.#value(step, 0));
  }

  #at(of: Ref, row: number): Moving {
    const found = this.#values.get(of);
    if (found === undefined) return { still: this.run.at(of, row) };
    return Array.isArray(found) ? ((found as readonly Moving[])[row] as Moving) : (found as Moving);
  }

  #lane(of: Ref): readonly Moving[] {
    const found = this.#values.get(of);
    if (Array.isArray(found)) return found as readonly Moving[];
    return ((this.run.values[of] ?? []) as readonly Value[]).map((still) => ({ still }));
  }

  #line(of: Moving): Line {
    if (!("still" in of)) return of;
    if (isNumber(of.still) && isRational(of.still)) return { a: of.still, b: ZERO };
    throw new NotLinear();
  }

  #value(step: Step, row: number): Moving {
    const at = (of: Ref): Moving => this.#at(of, row);
    const operands = operandsOf(step).map(at);
    const lost = operands.find((o) => "still" in o && isAbsent(o.still));
    switch (step.kind) {
      case "linear": {
        if (lost !== undefined) return lost;
        let sum: Line = { a: planNumber(step.plus), b: ZERO };
        for (const { of, by } of step.terms) sum = plus(sum, times(this.#line(at(of)), planNumber(by)));
        return sum;
      }
      case "multiply": {
        if (lost !== undefined) return lost;
        const [l, r] = [this.#line(at(step.left)), this.#line(at(step.right))];
        if (r.b.n === 0n) return times(l, r.a);
        if (l.b.n === 0n) return times(r, l.a);
        throw new NotLinear();
      }
      case "divide": {
        if (lost !== undefined) return lost;
        const [l, r] = [this.#line(at(step.left)), this.#line(at(step.right))];
        if (r.b.n !== 0n || r.a.n === 0n) throw new NotLinear();
        return times(l, divideRational(rational(1n), r.a));
      }
      case "minimum":
      case "maximum":
        return (
          lost ??
          this.#extreme(
            step.of.map((of) => this.#line(at(of))),
            step.kind === "minimum" ? -1 : 1,
          )
        );
      case "piecewise": {
        if (lost !== undefined) return lost;
        return this.#onCurve(this.#line(at(step.of)), step.segments);
      }
      case "compare": {
        if (lost !== undefined) return lost;
        const [left, right] = [at(step.left), at(step.right)];
        if (
          "still" in left &&
          "still" in right &&
          (typeof left.still === "boolean" || typeof right.still === "boolean")
        )
          return {
            still: step.comparison === "!=" ? left.still !== right.still : left.still === right.still,
          };
        const sign = this.#sign(plus(this.#line(left), times(this.#line(right), rational(-1n))));
        return { still: compares(step.comparison, sign) };
      }
      case "and":
      case "or": {
        const wins = step.kind === "or";
        const stills = operands.map((o) => ("still" in o ? o.still : undefined));
        if (stills.includes(wins)) return { still: wins };
        if (stills.includes(undefined)) throw new NotLinear();
        return lost ?? { still: !wins };
      }
      case "not": {
        const [of] = operands;
        if (of === undefined || !("still" in of)) throw new NotLinear();
        return typeof of.still === "boolean" ? { still: !of.still } : of;
      }
      case "select": {
        const condition = at(step.if);
        if (!("still" in condition)) throw new NotLinear();
        const { still } = condition;
        if (typeof still === "boolean") return at(still ? step.then : step.else);
        if (step.whenAbsent !== undefined && isAbsent(still) && still.absent !== "refused")
          return at(step.whenAbsent === "then" ? step.then : step.else);
        return condition;
      }
      case "absent": {
        const of = at(step.of);
        if (!("still" in of)) return { still: false };
        const reasons: readonly string[] = step.reasons;
        return { still: isAbsent(of.still) && reasons.includes(of.still.absent) };
      }
      case "guard": {
        const holds = at(step.holds);
        if ("still" in holds && holds.still === true) return at(step.of);
        throw new NotLinear(); // refused here
      }
      case "row-sum":
        return this.#lane(step.of)
          .filter((m) => !("still" in m && isAbsent(m.still)))
          .map((m) => this.#line(m))
          .reduce(plus, { a: ZERO, b: ZERO });
      case "row-count": {
        const yes = this.#lane(step.of).map((m) => {
          if (!("still" in m)) throw new NotLinear();
          return m.still === true ? 1n : 0n;
        });
        return { a: rational(yes.reduce<bigint>((sum, x) => sum + x, 0n)), b: ZERO };
      }
      case "absence":
        return absenceAmong(operands);
      case "row-absence":
        return absenceAmong(this.#lane(step.of));
      case "order":
        return this.#picked(operands, step.pick);
      case "row-order":
        return this.#picked(this.#lane(step.of), step.pick);
      case "look-up": {
        if (lost !== undefined) return lost;
        return this.#lookedUp(step.table, step.keys.map(at));
      }
      case "row-minimum":
      case "row-maximum":
        return this.#extreme(
          this.#lane(step.of)
            .filter((m) => !("still" in m && isAbsent(m.still)))
            .map((m) => this.#line(m)),
          step.kind === "row-minimum" ? -1 : 1,
        );
      case "round": {
        if (lost !== undefined) return lost;
        const of = this.#line(at(step.of));
        if (of.b.n !== 0n) return of; // rounding never turns a value round; where it is walked it is left out
        return { a: roundRational(of.a, planNumber(step.multiple), step.mode), b: ZERO };
      }
      default:
        throw new NotLinear();
    }
  }

  /** One of several lines by size, or the sum of the highest, over those present. */
  #picked(of: readonly Moving[], pick: OrderPick): Line {
    const lines = of.filter((m) => !("still" in m && isAbsent(m.still))).map((m) => this.#line(m));
    const rising: Line[] = [];
    for (const line of lines) {
      const place = rising.findIndex((other) => this.#sign(plus(line, times(other, rational(-1n)))) < 0);
      rising.splice(place === -1 ? rising.length : place, 0, line);
    }
    const nth = (i: number): Line => {
      const found = rising[i];
      if (found === undefined) throw new NotLinear();
      return found;
    };
    const count = rising.length;
    switch (pick.kind) {
      case "highest":
        return nth(count - pick.k);
      case "lowest":
        return nth(pick.k - 1);
      case "sum-of-highest":
        return rising.slice(Math.max(0, count - pick.k)).reduce(plus, { a: ZERO, b: ZERO });
      case "median": {
        const half = rational(1n, 2n);
        if (count % 2 === 1) return nth((count - 1) / 2);
        return times(plus(nth(count / 2 - 1), nth(count / 2)), half);
      }
      default:
        return pick satisfies never;
    }
  }

  #lookedUp(table: number, keys: readonly Moving[]): Line {
    const rows = this.plan.tables[table]?.rows ?? [];
    const from = (line: Line, edge: string): -1 | 0 | 1 =>
      this.#sign(plus(line, { a: negated(planNumber(edge)), b: ZERO }));
    const found = rows.find((row) =>
      row.keys.every((key, i) => {
        const own = keys[i] as Moving;
        if (key.kind === "yes-no") return "still" in own && own.still === key.value;
        const line = this.#line(own);
        if (key.kind === "equal") return from(line, key.at) === 0;
        return (
          (key.from === undefined || from(line, key.from) >= 0) &&
          (key.below === undefined || from(line, key.below) < 0)
        );
      }),
    );
    const value = found?.value ?? this.plan.tables[table]?.else;
    if (value === undefined) throw new NotLinear();
    return { a: planNumber(value), b: ZERO };
  }

  #extreme(lines: readonly Line[], direction: -1 | 1): Line {
    const [first, ...rest] = lines;
    if (first === undefined) throw new NotLinear();
    return rest.reduce(
      (best, line) => (this.#sign(plus(line, times(best, rational(-1n)))) === direction ? line : best),
      first,
    );
  }

  #onCurve(x: Line, segments: readonly PlanSegment[]): Line {
    for (const segment of segments) {
      const below =
        segment.until === undefined
          ? -1
          : this.#sign(plus(x, { a: negated(planNumber(segment.until.at)), b: ZERO }));
      if (below > 0 || (below === 0 && segment.until?.closed === false)) continue;
      const above =
        segment.from === undefined
          ? 1
          : this.#sign(plus(x, { a: negated(planNumber(segment.from.at)), b: ZERO }));
      if (above < 0 || (above === 0 && segment.from?.closed === false)) continue;
      return plus({ a: planNumber(segment.a), b: ZERO }, times(x, planNumber(segment.b)));
    }
    throw new NotLinear();
  }

  /** The sign of a line on the whole open stretch; where it changes inside, the stretch is split there. */
  #sign({ a, b }: Line): -1 | 0 | 1 {
    if (b.n !== 0n) {
      const root = divideRational(negated(a), b);
      if (compareRational(root, this.stretch.from) > 0 && compareRational(root, this.stretch.until) < 0)
        throw new Split(root);
    }
    const middle = multiplyRational(rational(1n, 2n), addRational(this.stretch.from, this.stretch.until));
    const value = addRational(a, multiplyRational(b, middle));
    return value.n > 0n ? 1 : value.n < 0n ? -1 : 0;
  }
}

/** What a node left with nothing has: of several values the strongest absence, moving ones being present. */
function absenceAmong(of: readonly Moving[]): Moving {
  return { still: strongestOf(of.flatMap((m) => ("still" in m ? [m.still] : []))) ?? NOT_APPLICABLE };
}

function plus(x: Line, y: Line): Line {
  return { a: addRational(x.a, y.a), b: addRational(x.b, y.b) };
}

function times(x: Line, by: Rational): Line {
  return { a: multiplyRational(x.a, by), b: multiplyRational(x.b, by) };
}

function negated(x: Rational): Rational {
  return subtractRational(ZERO, x);
}

function constantOf(value: Value): Line {
  return { a: isNumber(value) && isRational(value) ? value : ZERO, b: ZERO };
}

/** The steps on the way from an input to a target, in order; nothing if the target does not rest on it. */
function stepsBetween(plan: Plan, from: Ref, target: Ref): readonly Ref[] | undefined {
  const resting = new Set<Ref>([from]);
  for (const [of, step] of plan.steps.entries()) {
    if (of > target) break;
    if (operandsOf(step).some((o) => resting.has(o))) resting.add(of);
  }
  return resting.has(target) ? [...resting].sort((a, b) => a - b) : undefined;
}
