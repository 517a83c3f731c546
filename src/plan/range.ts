import {
  addRational,
  compareRational,
  divideRational,
  multiplyRational,
  type Rational,
  signRational,
  ZERO,
} from "../number/rational.js";
import { isRational, type Real, realEnclosure, realLn, realPower } from "../number/real.js";
import { roundRational } from "../number/rounding.js";
import { planNumber } from "./evaluate-step.js";
import type { PlanInput, PlanTable } from "./plan.js";
import { type Edge, type Ref, type Step, unknownStep } from "./step.js";

/** Between which numbers a value lies; an end that is not known is left out. Both ends are inclusive. */
export interface Range {
  readonly least?: Rational;
  readonly most?: Rational;
}

const ANY: Range = Object.freeze({});

/** What the range of a step is read from. */
export interface RangeSource {
  readonly inputs: readonly PlanInput[];
  readonly tables: readonly PlanTable[];
  readonly rowsMost: (rows: string) => number | undefined;
  readonly range: (of: Ref) => Range;
  readonly step: (of: Ref) => Step | undefined;
}

/** The range of a step from those of its operands and the declared domains: a bound, not always the least one. */
export function rangeOfStep(step: Step, source: RangeSource): Range {
  const range = source.range;
  switch (step.kind) {
    case "constant":
      return "number" in step.value ? point(planNumber(step.value.number)) : ANY;
    case "input":
      return inputRange(source.inputs[step.input]);
    case "linear": {
      let sum: Range = point(planNumber(step.plus));
      for (const term of step.terms) sum = add(sum, scale(range(term.of), planNumber(term.by)));
      return sum;
    }
    case "multiply":
      return multiply(range(step.left), range(step.right));
    case "divide":
      return multiply(range(step.left), reciprocal(range(step.right)));
    case "minimum":
      return step.of.map(range).reduce(lower);
    case "maximum":
      return step.of.map(range).reduce(upper);
    case "power":
      return powerRange(range(step.base), range(step.exponent));
    case "logarithm": {
      const of = range(step.of);
      return outward(
        of.least !== undefined && signRational(of.least) > 0 ? realLn(of.least) : undefined,
        of.most !== undefined && signRational(of.most) > 0 ? realLn(of.most) : undefined,
      );
    }
    case "piecewise": {
      const x = range(step.of);
      const pieces = step.segments.flatMap((segment): Range[] => {
        const inside = meet(x, edgeRange(segment.from, segment.until));
        if (inside === undefined) return [];
        return [add(point(planNumber(segment.a)), scale(inside, planNumber(segment.b)))];
      });
      return pieces.length === 0 ? ANY : pieces.reduce(hull);
    }
    case "round": {
      const of = range(step.of);
      const multiple = planNumber(step.multiple);
      return ends(
        of.least && roundRational(of.least, multiple, step.mode),
        of.most && roundRational(of.most, multiple, step.mode),
      );
    }
    case "select":
      return hull(branchRange(step.then, source), branchRange(step.else, source));
    case "guard":
      return range(step.of);
    case "look-up": {
      const table = source.tables[step.table];
      const values = (table?.rows ?? []).map((row) => point(planNumber(row.value)));
      if (table?.else !== undefined) values.push(point(planNumber(table.else)));
      return values.length === 0 ? ANY : values.reduce(hull);
    }
    case "order": {
      const all = step.of.map(range).reduce(hull);
      return step.pick.kind === "sum-of-highest" ? scaleByCount(all, step.pick.k) : all;
    }
    case "row-order": {
      const of = range(step.of);
      return step.pick.kind === "sum-of-highest" ? scaleByCount(of, step.pick.k) : of;
    }
    case "row-minimum":
    case "row-maximum":
      return range(step.of);
    case "row-sum":
      return scaleByCount(range(step.of), rowsMostOf(step.of, source));
    case "row-count": {
      const most = rowsMostOf(step.of, source);
      return ends(ZERO, most === undefined ? undefined : { n: BigInt(most), d: 1n });
    }
    case "compare":
    case "and":
    case "or":
    case "not":
    case "absent":
    case "absence":
    case "row-product":
    case "row-absence":
      return ANY;
    default:
      return unknownStep(step);
  }
}

/** The smallest range that holds both. */
export function hull(a: Range, b: Range): Range {
  return ends(
    a.least !== undefined && b.least !== undefined ? least(a.least, b.least) : undefined,
    a.most !== undefined && b.most !== undefined ? most(a.most, b.most) : undefined,
  );
}

/** A branch that is a constant absence has no number, so it does not widen the range. */
function branchRange(of: Ref, source: RangeSource): Range {
  const step = source.step(of);
  if (step?.kind === "constant" && "absent" in step.value) return NOTHING;
  if (step?.kind === "absence" || step?.kind === "row-absence") return NOTHING;
  return source.range(of);
}

/** The range of no number at all: the neutral element of `hull`. */
const NOTHING: Range = Object.freeze({
  least: { n: 10n ** 999n, d: 1n },
  most: { n: -(10n ** 999n), d: 1n },
});

function point(at: Rational): Range {
  return { least: at, most: at };
}

function ends(low: Rational | undefined, high: Rational | undefined): Range {
  return { ...(low === undefined ? {} : { least: low }), ...(high === undefined ? {} : { most: high }) };
}

function least(a: Rational, b: Rational): Rational {
  return compareRational(a, b) <= 0 ? a : b;
}

function most(a: Rational, b: Rational): Rational {
  return compareRational(a, b) >= 0 ? a : b;
}

function inputRange(input: PlanInput | undefined): Range {
  if (input === undefined) return ANY;
  switch (input.holds.type) {
    case "number":
      return ends(
        input.holds.domain.min === undefined ? undefined : planNumber(input.holds.domain.min),
        input.holds.domain.max === undefined ? undefined : planNumber(input.holds.domain.max),
      );
    case "choice":
      return { least: ZERO, most: { n: BigInt(input.holds.choices.length - 1), d: 1n } };
    case "yes-no":
    case "date":
      return ANY;
    default: {
      const unknown: never = input.holds;
      return unknown;
    }
  }
}

function add(a: Range, b: Range): Range {
  return ends(
    a.least !== undefined && b.least !== undefined ? addRational(a.least, b.least) : undefined,
    a.most !== undefined && b.most !== undefined ? addRational(a.most, b.most) : undefined,
  );
}

function scale(of: Range, by: Rational): Range {
  if (by.n === 0n) return point(ZERO);
  const low = of.least === undefined ? undefined : multiplyRational(of.least, by);
  const high = of.most === undefined ? undefined : multiplyRational(of.most, by);
  return by.n > 0n ? ends(low, high) : ends(high, low);
}

/** The range of a sum of up to `count` values; none at all sums to zero. */
function scaleByCount(of: Range, count: number | undefined): Range {
  if (count === undefined) {
    return ends(
      of.least !== undefined && of.least.n >= 0n ? ZERO : undefined,
      of.most !== undefined && of.most.n <= 0n ? ZERO : undefined,
    );
  }
  return hull(point(ZERO), scale(of, { n: BigInt(count), d: 1n }));
}

function multiply(a: Range, b: Range): Range {
  if (a.least !== undefined && a.most !== undefined && b.least !== undefined && b.most !== undefined) {
    const products = [a.least, a.most].flatMap((x) =>
      [b.least, b.most].map((y) => multiplyRational(x, y ?? ZERO)),
    );
    return { least: products.reduce(least), most: products.reduce(most) };
  }
  const positive = (r: Range): boolean => r.least !== undefined && r.least.n >= 0n;
  if (positive(a) && positive(b)) {
    return { least: multiplyRational(a.least ?? ZERO, b.least ?? ZERO) };
  }
  return ANY;
}

function reciprocal(of: Range): Range {
  const { least: low, most: high } = of;
  const one: Rational = { n: 1n, d: 1n };
  if (low !== undefined && low.n > 0n) {
    return { least: high === undefined ? ZERO : divideRational(one, high), most: divideRational(one, low) };
  }
  if (high !== undefined && high.n < 0n) {
    return { least: divideRational(one, high), most: low === undefined ? ZERO : divideRational(one, low) };
  }
  // a divisor of zero is undefined, so what is left of [0, …] is open at zero and its reciprocal unbounded
  if (low !== undefined && low.n === 0n)
    return { least: high === undefined || high.n === 0n ? ZERO : divideRational(one, high) };
  return ANY;
}

function lower(a: Range, b: Range): Range {
  const high = a.most === undefined ? b.most : b.most === undefined ? a.most : least(a.most, b.most);
  return ends(a.least !== undefined && b.least !== undefined ? least(a.least, b.least) : undefined, high);
}

function upper(a: Range, b: Range): Range {
  const low = a.least === undefined ? b.least : b.least === undefined ? a.least : most(a.least, b.least);
  return ends(low, a.most !== undefined && b.most !== undefined ? most(a.most, b.most) : undefined);
}

function powerRange(base: Range, exponent: Range): Range {
  const e = exponent.least;
  if (e === undefined || exponent.most === undefined || compareRational(e, exponent.most) !== 0) return ANY;
  if (base.least === undefined || base.least.n < 0n) return ANY;
  const low = realPower(base.least, e);
  const high = base.most === undefined ? undefined : realPower(base.most, e);
  return e.n >= 0n ? outward(low, high) : outward(high, low);
}

function outward(low: Real | undefined, high: Real | undefined): Range {
  return ends(
    low === undefined ? undefined : isRational(low) ? low : realEnclosure(low, 20).lo,
    high === undefined ? undefined : isRational(high) ? high : realEnclosure(high, 20).hi,
  );
}

function edgeRange(from: Edge | undefined, until: Edge | undefined): Range {
  return ends(
    from === undefined ? undefined : planNumber(from.at),
    until === undefined ? undefined : planNumber(until.at),
  );
}

/** Where two ranges overlap; undefined where they do not. */
function meet(a: Range, b: Range): Range | undefined {
  const low = upper({ ...(a.least && { least: a.least }) }, { ...(b.least && { least: b.least }) }).least;
  const high = lower({ ...(a.most && { most: a.most }) }, { ...(b.most && { most: b.most }) }).most;
  if (low !== undefined && high !== undefined && compareRational(low, high) > 0) return undefined;
  return ends(low, high);
}

function rowsMostOf(of: Ref, source: RangeSource): number | undefined {
  const rows = source.step(of)?.rows;
  return rows === undefined ? undefined : source.rowsMost(rows);
}
