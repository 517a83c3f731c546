import type { Then } from "../../src/policy/then.js";
import { curveAt } from "./curve.js";
import { evaluateText } from "./formula.js";
import { unitOf } from "./formula-functions.js";
import { mustRead } from "./fraction.js";
import { quantity } from "./quantity.js";
import { add, multiply, type Real, subtract } from "./real.js";
import { higher, lower, roundTo } from "./real-decide.js";
import { holds, lift, number, type Value } from "./value.js";
import { type Scope, withNames } from "./world.js";

/** A value on its way through `then`: what stood before the first rounding that acted, and what came out. */
export interface ThenRun {
  readonly beforeRounding: Value;
  readonly score: Value;
}

/** A value after the entries of `then`, in written order. An absent value stays as it is. */
export function runThen(start: Value, entries: readonly Then[], scope: Scope): ThenRun {
  let value = start;
  let beforeRounding: Value | undefined;
  for (const entry of entries) {
    if (value.kind !== "number") break;
    const soFar = value;
    const inner = withNames(scope, { value: () => soFar });
    if (entry.when !== undefined && !holds(evaluateText(entry.when, inner), entry.whenAbsent === "act")) {
      continue;
    }
    if ("round" in entry) beforeRounding ??= soFar;
    value = act(entry, soFar, inner);
  }
  return { beforeRounding: beforeRounding ?? value, score: value };
}

function act(entry: Then, value: Value, scope: Scope): Value {
  const withOther = (other: Value, operate: (x: Real, y: Real) => Real): Value =>
    lift([value, other], (...[x, y]) => number(operate(must(x), must(y))));
  if ("add" in entry) return withOther(quantity(entry.add, scope), add);
  if ("subtract" in entry) return withOther(quantity(entry.subtract, scope), subtract);
  if ("multiply" in entry) return withOther(quantity(entry.multiply, scope), multiply);
  if ("cap" in entry) return withOther(quantity(entry.cap, scope), lower);
  if ("floor" in entry) return withOther(quantity(entry.floor, scope), higher);
  if ("set" in entry) return quantity(entry.set, scope);
  if ("map" in entry) return lift([value], (...[x]) => number(curveAt(entry.map, must(x))));
  const unit = typeof entry.round === "object" ? mustRead(entry.round.multiple) : unitOf(entry.round);
  return lift([value], (...[x]) => number(roundTo(must(x), unit, entry.mode)));
}

function must(of: Real | undefined): Real {
  if (of === undefined) throw new TypeError("an operand is missing");
  return of;
}
