import { dayNumber } from "../../src/period/civil-date.js";
import { callFunction } from "./formula-functions.js";
import { namesIn, parse, type Tree } from "./formula-parse.js";
import { fraction, mustRead, order, signOf } from "./fraction.js";
import { seenByOthers } from "./outcome.js";
import { add, integer, multiply, negate, type Real, rationalOf, real, subtract } from "./real.js";
import { compare, power, quotient } from "./real-decide.js";
import { Refused } from "./refused.js";
import {
  absent,
  lift,
  needed,
  number,
  numberOr,
  type Reason,
  strongest,
  text,
  type Value,
  yesNo,
} from "./value.js";
import { type Row, rowFor, type Scope, type World, withNames } from "./world.js";

/** The value of a formula where it stands. */
export function evaluate(tree: Tree, scope: Scope): Value {
  switch (tree.kind) {
    case "number":
      return number(real(mustRead(tree.text)));
    case "quoted":
      return text(tree.text);
    case "name":
      return needed(valueOfName(tree.name, scope));
    case "sign": {
      const of = evaluate(tree.of, scope);
      return lift([of], (x) => number(tree.negative ? negate(x) : x));
    }
    case "not": {
      const of = evaluate(tree.of, scope);
      return of.kind === "absent" ? of : yesNo(!truth(of));
    }
    case "binary":
      if (tree.operator === "and" || tree.operator === "or")
        return threeValued(tree.operator, [tree.left, tree.right], scope);
      return binary(tree.operator, evaluate(tree.left, scope), evaluate(tree.right, scope));
    case "call": {
      const definition = scope.world.definitions.get(tree.name);
      if (definition === undefined) return callFunction(tree.name, tree.args, scope);
      const given = definition.parameters.map((name, at) => {
        const argument = tree.args[at];
        if (argument === undefined) throw new SyntaxError(`'${tree.name}' has too few arguments`);
        return [name, () => evaluate(argument, scope)] as const;
      });
      return evaluate(definition.body, withNames(scope, Object.fromEntries(given)));
    }
  }
}

export function evaluateText(source: string, scope: Scope): Value {
  return evaluate(parse(source), scope);
}

/** The value behind a name, without asking whether it may be absent. */
export function valueOfName(name: string, scope: Scope): Value {
  const { world } = scope;
  const special = scope.special.get(name);
  if (special !== undefined) return special();
  if (name === "true" || name === "false") return yesNo(name === "true");
  if (name === "periodFrom") return number(integer(dayNumber(world.period.from)));
  if (name === "periodUntil") return number(integer(dayNumber(world.period.until)));
  if (name === "periodDays") {
    return number(integer(dayNumber(world.period.until) - dayNumber(world.period.from)));
  }
  const plain = world.parameters.get(name) ?? world.facts.get(name) ?? scope.row?.facts.get(name);
  if (plain !== undefined) return plain;
  const definition = world.definitions.get(name);
  if (definition !== undefined) return evaluate(definition.body, scope);
  return seenByOthers(world, name, world.outcome(name, rowFor(scope, name)));
}

/** The rows of the set that a formula's names belong to; undefined where no name has rows. */
export function rowsOf(tree: Tree, world: World): readonly Row[] | undefined {
  const pending = [...namesIn(tree)];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const set = world.document.nodes[name]?.in ?? setOfFact(name, world);
    if (set !== undefined) return world.rows.get(set) ?? [];
    const definition = world.definitions.get(name);
    if (definition !== undefined) pending.push(...namesIn(definition.body));
  }
  return undefined;
}

function setOfFact(name: string, world: World): string | undefined {
  const sets = Object.entries(world.document.rows ?? {});
  return sets.find(([, declared]) => declared.facts?.[name] !== undefined)?.[0];
}

function binary(operator: string, a: Value, b: Value): Value {
  switch (operator) {
    case "+":
      return lift([a, b], (x, y) => number(add(first(x), first(y))));
    case "-":
      return lift([a, b], (x, y) => number(subtract(first(x), first(y))));
    case "*":
      return lift([a, b], (x, y) => number(multiply(first(x), first(y))));
    case "/":
      return lift([a, b], (x, y) => numberOr(quotient(first(x), first(y))));
    case "^":
      return lift([a, b], (x, y) => raise(first(x), first(y)));
    default:
      return comparison(operator, a, b);
  }
}

function first(of: Real | undefined): Real {
  if (of === undefined) throw new TypeError("an operand is missing");
  return of;
}

const EXPONENT_LIMIT = fraction(64n);

function raise(base: Real, exponent: Real): Value {
  const plain = rationalOf(exponent);
  if (plain === undefined) throw new TypeError("an irrational exponent");
  const size = signOf(plain) < 0 ? { n: -plain.n, d: plain.d } : plain;
  if (order(size, EXPONENT_LIMIT) > 0) throw new Refused("exponent-too-large");
  return numberOr(power(base, plain));
}

function comparison(operator: string, a: Value, b: Value): Value {
  if (a.kind === "absent" || b.kind === "absent") return absent(strongest([a, b].flatMap(reasonOf)));
  if (a.kind !== b.kind) throw new TypeError(`${a.kind} compared with ${b.kind}`);
  if (a.kind === "number" && b.kind === "number") {
    const found = compare(a.real, b.real);
    switch (operator) {
      case "==":
        return yesNo(found === 0);
      case "!=":
        return yesNo(found !== 0);
      case "<":
        return yesNo(found < 0);
      case "<=":
        return yesNo(found <= 0);
      case ">":
        return yesNo(found > 0);
      case ">=":
        return yesNo(found >= 0);
    }
  }
  const same =
    a.kind === "text" && b.kind === "text"
      ? a.text === b.text
      : a.kind === "yes-no" && b.kind === "yes-no" && a.yes === b.yes;
  if (operator === "==") return yesNo(same);
  if (operator === "!=") return yesNo(!same);
  throw new SyntaxError(`there is no operator '${operator}'`);
}

/**
 * `or` is true where one side is, `and` false where one side is; else one absent side makes it absent. Where one
 * side decides, the other is not needed: that it cannot be had then refuses nothing.
 */
function threeValued(operator: "and" | "or", sides: readonly Tree[], scope: Scope): Value {
  const deciding = operator === "or";
  const found = sides.map((side) => attempt(() => evaluate(side, scope)));
  if (found.some((v) => !(v instanceof Refused) && v.kind !== "absent" && truth(v) === deciding))
    return yesNo(deciding);
  const values = found.map((v) => {
    if (v instanceof Refused) throw v;
    return v;
  });
  const reasons = values.flatMap(reasonOf);
  return reasons.length > 0 ? absent(strongest(reasons)) : yesNo(!deciding);
}

/** What a call gives, or the refusal that it ends in. */
export function attempt<T>(act: () => T): T | Refused {
  try {
    return act();
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown;
    throw thrown;
  }
}

function reasonOf(of: Value): readonly Reason[] {
  return of.kind === "absent" ? [of.reason] : [];
}

function truth(of: Value): boolean {
  if (of.kind !== "yes-no") throw new TypeError(`a condition is ${of.kind}`);
  return of.yes;
}
