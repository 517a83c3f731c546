import type { Group } from "../../src/policy/node.js";
import type { Quantity } from "../../src/policy/quantity.js";
import { bestOf, combineNumbers } from "./combine.js";
import { evaluateText } from "./formula.js";
import { fraction, mustRead, order, times } from "./fraction.js";
import { moveWeights } from "./move-weights.js";
import { seenByOthers } from "./outcome.js";
import { mustHave, quantity } from "./quantity.js";
import { integer, NOTHING, type Real, real } from "./real.js";
import { compare, sign, sum } from "./real-decide.js";
import { Refused } from "./refused.js";
import { levelOf } from "./scale.js";
import { type Absent, absent, holds, number, strongest, text, UNDEFINED, type Value } from "./value.js";
import { nodeOf, type Outcome, type Row, rowFor, type Scope, withNames } from "./world.js";

/** A part as declared: which node, in which row, and its weight and condition where it stands. */
interface DeclaredPart {
  readonly id: string;
  readonly scope: Scope;
  readonly row: Row | undefined;
  readonly weight: (() => Real) | undefined;
  readonly when: string | undefined;
}

/** A part after the rules for absence: what it counts as, or why it is left out. */
type PartState =
  | { readonly id: string; readonly value: Exclude<Value, Absent>; readonly gone?: undefined }
  | { readonly id: string; readonly value?: undefined; readonly gone: Absent };

/** The value of a group: its parts combined after the rules for absence. */
export function groupValue(group: Group, scope: Scope): Value {
  const parts = declaredParts(group, scope);
  const { combine } = group;
  if (typeof combine === "object" && "formula" in combine) {
    return formulaOfParts(combine.formula, group, parts, scope);
  }
  const weights = weightsOf(parts);
  if (weights !== undefined) checkTotal(group, weights, scope);
  const states = parts.map((part) => stateOf(part, group));
  if (states.some(({ gone }) => gone?.reason === "undefined")) return UNDEFINED;
  if (isTooFew(group, states)) return absent("too-few");
  if (typeof combine === "object" && "matrix" in combine) return matrixRating(combine.matrix, parts, states);
  if (typeof combine === "object") {
    const numbers = states.map(({ id, value }) => ({
      id,
      x: value === undefined ? undefined : mustHave(value),
    }));
    const found = bestOf(combine, numbers);
    return found === undefined ? nothingLeft(states) : number(found);
  }
  const numbers = states.map(({ value }) => (value === undefined ? undefined : mustHave(value)));
  if (numbers.every((x) => x === undefined)) return nothingLeft(states);
  const acting =
    weights === undefined
      ? states.map(() => integer(1))
      : moveWeights(
          group,
          states.map(({ id, value }) => ({ id, isPresent: value !== undefined })),
          weights,
        );
  const counted = numbers.flatMap((x, at) => {
    const w = acting[at] ?? NOTHING;
    return x !== undefined && sign(w) > 0 ? [{ x, w }] : [];
  });
  if (counted.length === 0) return nothingLeft(states);
  const keepsTotal = weights !== undefined && group.absent?.move === "none";
  return combineNumbers(combine, group.exponent, counted, {
    isWeighted: weights !== undefined,
    divisor: keepsTotal ? sum(weights) : sum(counted.map(({ w }) => w)),
  });
}

/** How many parts of a group a condition is true for; it sees each part's score, rating and level. */
export function countOfParts(id: string, scope: Scope, isTrue: (inner: Scope) => boolean): number {
  const group = nodeOf(scope.world, id);
  if (group.kind !== "group") throw new ReferenceError(`'${id}' is no group`);
  const { world } = scope;
  return declaredParts(group, { ...scope, row: rowFor(scope, id) }).filter((part) => {
    const outcome = applies(part) ? world.outcome(part.id, part.row) : undefined;
    const gone = absent(outcome?.score.kind === "absent" ? outcome.score.reason : "not-applicable");
    const score: Value = outcome === undefined || outcome.score.kind === "absent" ? gone : outcome.score;
    const rating = outcome?.rating();
    return isTrue(
      withNames(scope, {
        score: () => score,
        rating: () => (rating === undefined ? gone : text(rating)),
        level: () =>
          rating === undefined ? gone : number(integer(levelOf(rating, nodeOf(world, part.id), world))),
      }),
    );
  }).length;
}

/** Refuses a record whose weights in a group are negative or do not total what the policy says. */
export function checkWeights(group: Group, scope: Scope): void {
  const weights = weightsOf(declaredParts(group, scope));
  if (weights !== undefined) checkTotal(group, weights, scope);
}

function declaredParts(group: Group, scope: Scope): readonly DeclaredPart[] {
  const { world } = scope;
  const { each, weight } = group;
  if (each !== undefined) {
    const set = nodeOf(world, each).in ?? "";
    return (world.rows.get(set) ?? []).map((row) => {
      const inner = { ...scope, row };
      return {
        id: each,
        scope: inner,
        row,
        weight: readWeight(weight, inner, () => row.weight),
        when: undefined,
      };
    });
  }
  return (group.parts ?? []).map((given) => {
    const part = typeof given === "string" ? { node: given } : given;
    const row = rowFor(scope, part.node);
    const entry = (row?.entries ?? world.entries).get(part.node);
    return {
      id: part.node,
      scope,
      row,
      weight: readWeight(part.weight, scope, () => entry?.weight),
      when: part.when,
    };
  });
}

function readWeight(
  declared: Quantity | undefined,
  scope: Scope,
  brought: () => string | number | undefined,
): (() => Real) | undefined {
  if (declared === undefined) return undefined;
  return () => {
    const value = quantity(declared, scope, () => {
      const given = brought();
      if (given === undefined) throw new Refused("input-missing");
      return number(real(mustRead(given)));
    });
    const weight = mustHave(value);
    if (sign(weight) < 0) throw new Refused("weight-negative");
    return weight;
  };
}

function weightsOf(parts: readonly DeclaredPart[]): readonly Real[] | undefined {
  if (parts.length > 0 && parts.every((part) => part.weight === undefined)) return undefined;
  return parts.map((part) => {
    if (part.weight === undefined) throw new Refused("weight-missing");
    return part.weight();
  });
}

/** The weights of all declared parts total what the group says. */
function checkTotal(group: Group, weights: readonly Real[], scope: Scope): void {
  if (group.weights === undefined || (group.each !== undefined && weights.length === 0)) return;
  if (compare(sum(weights), mustHave(quantity(group.weights, scope))) !== 0)
    throw new Refused("weights-total");
}

function applies(part: DeclaredPart): boolean {
  return part.when === undefined || holds(evaluateText(part.when, part.scope));
}

/** A part that is there, counted as zero, or left out; refused where no rule lets it be absent. */
function stateOf(part: DeclaredPart, group: Group): PartState {
  const { id } = part;
  const { world } = part.scope;
  const value: Value = applies(part)
    ? seenByOthers(world, id, world.outcome(id, part.row))
    : { ...absent("not-applicable"), byRule: true };
  if (value.kind !== "absent") return { id, value };
  const rules = group.absent ?? {};
  if (value.always === true) throw new Refused(value.refuses ?? "actual-absent");
  const zero: PartState = { id, value: number(NOTHING) };
  const gone = absent(value.reason);
  const out: PartState = { id, gone };
  if (value.byRule === true) return rules.notApplicable === "zero" ? zero : out;
  const written = {
    missing: rules.missing,
    "not-applicable": rules.notApplicable,
    "too-few": rules.tooFew ?? rules.missing,
    undefined: undefined,
  }[value.reason];
  if (written === "zero") return zero;
  if (written === "leave-out") return out;
  if (written === undefined && ownRule(part, value) === "leave-out") return out;
  if (value.reason === "undefined") return out;
  throw new Refused(value.refuses ?? "actual-absent");
}

/** What an indicator or formula says of its own absence; a group's rules are about its parts. */
function ownRule(part: DeclaredPart, value: Absent): string | undefined {
  const node = nodeOf(part.scope.world, part.id);
  if (node.kind === "group") return undefined;
  if (value.reason === "missing") return node.absent?.missing;
  return value.reason === "not-applicable" ? node.absent?.notApplicable : undefined;
}

function isTooFew(group: Group, states: readonly PartState[]): boolean {
  const least = group.absent?.atLeast;
  if (least === undefined) return false;
  const present = fraction(BigInt(states.filter(({ value }) => value !== undefined).length));
  const needed =
    typeof least === "number"
      ? fraction(BigInt(least))
      : times(mustRead(least.share), fraction(BigInt(states.length)));
  return order(present, needed) < 0;
}

function nothingLeft(states: readonly PartState[]): Value {
  return absent(strongest(states.flatMap(({ gone }) => (gone === undefined ? [] : [gone.reason]))));
}

/** The rating that the matrix has for the ratings of its two parts. */
function matrixRating(
  matrix: Readonly<Record<string, Readonly<Record<string, string>>>>,
  parts: readonly DeclaredPart[],
  states: readonly PartState[],
): Value {
  if (states.some(({ value }) => value === undefined)) return nothingLeft(states);
  const [row, column] = parts.map(({ id, row, scope }): Outcome => scope.world.outcome(id, row));
  const found = matrix[row?.rating() ?? ""]?.[column?.rating() ?? ""];
  if (found === undefined) throw new Refused("matrix-incomplete");
  return text(found);
}

/** A formula that sees the parts after the rules for absence; only those that it looks at are asked for. */
function formulaOfParts(source: string, group: Group, parts: readonly DeclaredPart[], scope: Scope): Value {
  const states = group.absent?.atLeast === undefined ? [] : parts.map((part) => stateOf(part, group));
  const lost = states.find(({ gone }) => gone?.kind === "absent" && gone.reason === "undefined");
  if (lost?.gone !== undefined) return lost.gone;
  if (states.length > 0 && isTooFew(group, states)) return absent("too-few");
  const names = parts.map((part) => {
    const read = (): Value => {
      const { value, gone } = stateOf(part, group);
      return value ?? gone ?? absent("not-applicable");
    };
    return [part.id, read] as const;
  });
  return evaluateText(source, withNames(scope, Object.fromEntries(names)));
}
