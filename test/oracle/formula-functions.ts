import { evaluate, rowsOf, valueOfName } from "./formula.js";
import type { Tree } from "./formula-parse.js";
import { type Fraction, HALF, mustRead, ONE, over, toPower } from "./fraction.js";
import { countOfParts } from "./group.js";
import { maximumOf } from "./maximum.js";
import { ratingValue } from "./outcome.js";
import { integer, type Real, scale } from "./real.js";
import { absolute, floor, higher, ln, lower, power, quotient, roundTo, sum } from "./real-decide.js";
import { Refused } from "./refused.js";
import { levelOf, levelOfId } from "./scale.js";
import { lookUp } from "./table.js";
import { absent, lift, needed, number, numberOr, text, type Value, yesNo } from "./value.js";
import { nodeOf, type Outcome, type Row, rowFor, type Scope } from "./world.js";

/** The value of a function of the formula language. */
export function callFunction(name: string, args: readonly Tree[], scope: Scope): Value {
  const value = (at: number): Value => evaluate(argument(name, args, at), scope);
  const values = (): readonly Value[] => args.map((_, at) => value(at));
  switch (name) {
    case "if": {
      const condition = value(0);
      if (condition.kind === "absent") return absent(condition.reason);
      return value(condition.kind === "yes-no" && condition.yes ? 1 : 2);
    }
    case "min":
      return lift(values(), (...reals) => number(reals.reduce(lower)));
    case "max":
      return lift(values(), (...reals) => number(reals.reduce(higher)));
    case "abs":
      return lift([value(0)], (...[x]) => number(absolute(must(x))));
    case "floor":
      return lift([value(0)], (...[x]) => number(integer(floor(must(x)))));
    case "ceil":
      return lift([value(0)], (...[x]) => number(roundTo(must(x), ONE, "ceil")));
    case "ln":
      return lift([value(0)], (...[x]) => numberOr(ln(must(x))));
    case "sqrt":
      return lift([value(0)], (...[x]) => numberOr(power(must(x), HALF)));
    case "round":
      return rounded(argument(name, args, 1), argument(name, args, 2), value(0));
    case "sum":
    case "mean":
      return overRows(name, argument(name, args, 0), scope);
    case "count":
      return count(args, scope);
    case "lookup":
      return lookUp(
        nameOf(argument(name, args, 0)),
        args.slice(1).map((tree) => evaluate(tree, scope)),
        scope,
      );
    case "present":
      return yesNo(isPresent(argument(name, args, 0), scope));
    case "rating":
    case "level":
    case "score":
    case "value":
      return ofNode(name, argument(name, args, 0), scope);
    case "share":
      return share(nameOf(argument(name, args, 0)), scope);
    default:
      throw new ReferenceError(`there is no function '${name}'`);
  }
}

function argument(name: string, args: readonly Tree[], at: number): Tree {
  const tree = args[at];
  if (tree === undefined) throw new SyntaxError(`'${name}' has too few arguments`);
  return tree;
}

function must(of: Real | undefined): Real {
  if (of === undefined) throw new TypeError("an operand is missing");
  return of;
}

function nameOf(tree: Tree): string {
  if (tree.kind !== "name") throw new SyntaxError("a name is expected here");
  return tree.name;
}

/** The unit of so many decimals: 2 gives 1/100, -1 gives 10. */
export function unitOf(digits: string | number): Fraction {
  return toPower(mustRead("10"), -mustRead(digits).n);
}

function rounded(digits: Tree, mode: Tree, of: Value): Value {
  const count = digits.kind === "sign" && digits.of.kind === "number" ? `-${digits.of.text}` : undefined;
  const written = count ?? (digits.kind === "number" ? digits.text : undefined);
  if (written === undefined || mode.kind !== "quoted") throw new SyntaxError("round(x, digits, 'mode')");
  return lift([of], (...[x]) => number(roundTo(must(x), unitOf(written), mode.text)));
}

/** The sum or mean over the rows that have the value. */
function overRows(name: "sum" | "mean", tree: Tree, scope: Scope): Value {
  const present = mustHaveRows(tree, scope).flatMap((row) => {
    const value = evaluate(tree, { ...scope, row });
    return value.kind === "absent" ? [] : [value];
  });
  return lift(present, (...reals) =>
    name === "sum" ? number(sum(reals)) : numberOr(quotient(sum(reals), integer(reals.length))),
  );
}

function count(args: readonly Tree[], scope: Scope): Value {
  const over = argument("count", args, 0);
  const condition = args[1];
  if (over.kind === "name") {
    const rows = scope.world.rows.get(over.name);
    if (rows !== undefined) {
      const counted =
        condition === undefined ? rows : rows.filter((row) => isTrue(condition, { ...scope, row }));
      return number(integer(counted.length));
    }
    if (condition !== undefined) {
      return number(integer(countOfParts(over.name, scope, (inner) => isTrue(condition, inner))));
    }
  }
  const rows = mustHaveRows(over, scope);
  return number(integer(rows.filter((row) => isTrue(over, { ...scope, row })).length));
}

function mustHaveRows(tree: Tree, scope: Scope): readonly Row[] {
  const rows = rowsOf(tree, scope.world);
  if (rows === undefined) throw new ReferenceError("the formula names nothing that has rows");
  return rows;
}

function isTrue(condition: Tree, scope: Scope): boolean {
  const value = evaluate(condition, scope);
  return value.kind === "yes-no" && value.yes;
}

function isPresent(tree: Tree, scope: Scope): boolean {
  const value = tree.kind === "name" ? valueOfName(tree.name, scope) : evaluate(tree, scope);
  return value.kind !== "absent";
}

function ofNode(name: "rating" | "level" | "score" | "value", tree: Tree, scope: Scope): Value {
  if (tree.kind === "quoted") return number(integer(levelOfId(tree.text, scope.world)));
  const id = nameOf(tree);
  const outcome: Outcome = scope.world.outcome(id, rowFor(scope, id));
  const score = needed(outcome.score);
  if (score.kind === "absent" || name === "score") return score;
  const rating = outcome.rating();
  if (rating === undefined) throw new Refused("not-rated");
  if (name === "rating") return text(rating);
  if (name === "level") return number(integer(levelOf(rating, nodeOf(scope.world, id), scope.world)));
  return ratingValue(rating, nodeOf(scope.world, id), scope.world) ?? absent("undefined");
}

function share(id: string, scope: Scope): Value {
  const most = maximumOf(id, scope.world);
  const outcome = scope.world.outcome(id, rowFor(scope, id));
  return lift([outcome.score], (...[x]) => number(scale(must(x), over(ONE, most))));
}
