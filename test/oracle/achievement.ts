import type { SimpleAchievement } from "../../src/policy/achievement.js";
import type { Quantity } from "../../src/policy/quantity.js";
import { curveAt } from "./curve.js";
import { evaluateText } from "./formula.js";
import { mustHave, quantity } from "./quantity.js";
import { integer, NOTHING, type Real, subtract } from "./real.js";
import { compare, higher, ln, lower, quotient, sign } from "./real-decide.js";
import { Refused } from "./refused.js";
import type { Target } from "./target.js";
import { absent, lift, needed, number, numberOr, UNDEFINED, type Value } from "./value.js";
import { type Scope, withNames } from "./world.js";

/** One actual, and everything that it may be held against. */
export interface Measured {
  readonly actual: Value;
  readonly direction: "higher" | "lower" | undefined;
  readonly target: () => Target | undefined;
  /** a number of the record by its field: baseline, worst, best */
  readonly field: (name: string) => Value;
  readonly inputs: Readonly<Record<string, () => Value>>;
}

interface Limits {
  readonly cap?: Quantity | undefined;
  readonly floor?: Quantity | undefined;
}

const ONE = integer(1);
const TWO = integer(2);

/** One way to hold an actual against its target: the value, then its floor, then its cap. */
export function simpleAchievement(of: SimpleAchievement, measured: Measured, scope: Scope): Value {
  return withLimits(plainAchievement(of, measured, scope), of, scope);
}

/** A value with a floor and then a cap. */
export function withLimits(value: Value, { floor, cap }: Limits, scope: Scope): Value {
  if (value.kind !== "number") return value;
  const raised = floor === undefined ? value : pair(value, quantity(floor, scope), higher);
  return cap === undefined ? raised : pair(raised, quantity(cap, scope), lower);
}

function pair(a: Value, b: Value, choose: (x: Real, y: Real) => Real): Value {
  return lift([a, b], (...reals) => number(reals.reduce(choose)));
}

function plainAchievement(of: SimpleAchievement, measured: Measured, scope: Scope): Value {
  const { actual } = measured;
  switch (of.kind) {
    case "ratio":
    case "stabilise":
      return held(of, measured, scope);
    case "improvement": {
      const baseline = quantity(of.baseline, scope, () => measured.field("baseline"));
      const target = single(measured);
      return divided(minus(actual, baseline), minus(target, baseline));
    }
    case "goalposts": {
      const worst = quantity(of.worst, scope, () => measured.field("worst"));
      const best = quantity(of.best, scope, () => measured.field("best"));
      const inside = of.clip === false ? actual : between(actual, worst, best);
      const view = (v: Value): Value =>
        of.logarithm === true ? lift([v], (x = NOTHING) => numberOr(ln(x))) : v;
      return divided(minus(view(inside), view(worst)), minus(view(best), view(worst)));
    }
    case "piecewise": {
      const x = measured.target() === undefined ? actual : divided(actual, single(measured));
      return lift([x], (at = NOTHING) => number(curveAt(of, at)));
    }
    case "points": {
      const points = actual.kind === "text" ? of.of[actual.text] : undefined;
      if (points === undefined) throw new Refused("value-outside");
      return quantity(points, scope);
    }
    case "yes-no":
      return quantity(actual.kind === "yes-no" && actual.yes ? of.whenYes : of.whenNo, scope);
    case "identity":
      return actual;
    case "formula":
      return inFormula(of.text, measured, () => single(measured), scope);
  }
}

type Held = Extract<SimpleAchievement, { readonly kind: "ratio" | "stabilise" }>;

/** A ratio or a stabilisation: 1 inside a range target, else against the target or the nearer end of the range. */
function held(of: Held, measured: Measured, scope: Scope): Value {
  const target = measured.target();
  if (target === undefined) throw new Refused("target-missing");
  let against: Value;
  if (target.kind === "one") against = needed(target.value);
  else {
    const [from, to] = [needed(target.from), needed(target.to)];
    if (from.kind === "absent" || to.kind === "absent") return UNDEFINED;
    const a = mustHave(measured.actual);
    if (compare(a, mustHave(from)) < 0) against = from;
    else if (compare(a, mustHave(to)) > 0) against = to;
    else return number(ONE);
  }
  if (against.kind === "absent") return absent(against.reason);
  const t = mustHave(against);
  const meaning = (text: string): Value => inFormula(text, measured, () => against, scope);
  const { whenTargetZero, whenTargetNegative, whenActualZero } = meaningsOf(of);
  if (sign(t) === 0) {
    if (whenTargetZero === undefined) throw new Refused("target-zero");
    return meaning(whenTargetZero);
  }
  if (sign(t) < 0) {
    if (whenTargetNegative === undefined) throw new Refused("target-negative");
    return meaning(whenTargetNegative);
  }
  return lift([measured.actual], (a = NOTHING) => {
    const ratio = quotient(a, t) ?? NOTHING;
    if (of.kind === "stabilise") return number(compare(a, t) <= 0 ? ratio : subtract(TWO, ratio));
    if (measured.direction !== "lower") return number(ratio);
    switch (of.form) {
      case "reciprocal":
        return sign(a) === 0 && whenActualZero !== undefined
          ? meaning(whenActualZero)
          : numberOr(quotient(t, a));
      case "reduction":
        return number(subtract(ONE, ratio));
      case "complement":
        return number(subtract(TWO, ratio));
      default:
        throw new Refused("form-missing");
    }
  });
}

interface Meanings {
  readonly whenTargetZero?: string | undefined;
  readonly whenTargetNegative?: string | undefined;
  readonly whenActualZero?: string | undefined;
}

function meaningsOf(of: Held): Meanings {
  return of.kind === "ratio" ? of : {};
}

/** The target where only a single value makes sense. */
function single(measured: Measured): Value {
  const target = measured.target();
  if (target === undefined) throw new Refused("target-missing");
  if (target.kind === "range") throw new TypeError("a range target here");
  return needed(target.value);
}

function inFormula(source: string, measured: Measured, target: () => Value, scope: Scope): Value {
  const names = { ...measured.inputs, actual: () => measured.actual, target };
  return evaluateText(source, withNames(scope, names));
}

function between(a: Value, worst: Value, best: Value): Value {
  return lift([a, worst, best], (x = NOTHING, w = NOTHING, b = NOTHING) =>
    number(lower(higher(x, lower(w, b)), higher(w, b))),
  );
}

function minus(a: Value, b: Value): Value {
  return lift([a, b], (x = NOTHING, y = NOTHING) => number(subtract(x, y)));
}

function divided(a: Value, b: Value): Value {
  return lift([a, b], (x = NOTHING, y = NOTHING) => numberOr(quotient(x, y)));
}
