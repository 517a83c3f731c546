import { formatNumber } from "../number/decimal-text.js";
import { divideRational, ONE, rational, ZERO } from "../number/rational.js";
import { formatReal, type Real, realAdd, realCompare, realDivide, realSign } from "../number/real.js";
import { call, type Expression, numberExpression, operation } from "./expression.js";
import { valueOfText } from "./language-number.js";

/** A part that is present: its value, and its acting weight where it has one. */
export interface PresentPart {
  readonly value: Expression;
  readonly weight: Real | undefined;
}

/**
 * A combination of parts as a formula with their numbers put in; nothing for combinations that have a form of their
 * own (a matrix, a formula).
 */
export function combinationExpression(
  combine: string,
  present: readonly PresentPart[],
  total: Real | undefined,
  exponent: string | undefined,
): Expression | undefined {
  // a part of weight zero changes nothing, and has no place in a root or under a line
  const adds = combine === "weighted-mean" || combine === "mean" || combine === "sum";
  const parts = adds ? present : present.filter((p) => p.weight === undefined || realSign(p.weight) !== 0);
  const values = parts.map((p) => p.value);
  const weighted = parts.every((p) => p.weight !== undefined);
  const all = total ?? sumOf(parts.map((p) => p.weight));
  const shares = parts.map((p) =>
    p.weight === undefined || all === undefined ? undefined : realDivide(p.weight, all),
  );
  const count = numberExpression(String(parts.length));
  const each = (make: (value: Expression, share: Expression) => Expression): readonly Expression[] =>
    values.map((value, i) => {
      const share = shares[i];
      return make(value, share === undefined ? unit(parts.length) : shareNumber(share));
    });
  switch (combine) {
    case "weighted-mean":
      return operation(
        "+",
        each((value, share) => operation("*", [share, value])),
      );
    case "mean":
      return parts.length === 1 ? values[0] : operation("/", [operation("+", values), count]);
    case "sum":
      return operation(
        "+",
        values.map((value, i) => {
          const weight = parts[i]?.weight;
          return weight === undefined || isOne(weight) ? value : operation("*", [shareNumber(weight), value]);
        }),
      );
    case "geometric-mean":
      if (!weighted || shares.every((s) => sameText(s, shares[0])))
        return operation("^", [operation("*", values), unit(parts.length)]);
      return operation(
        "*",
        each((value, share) => operation("^", [value, share])),
      );
    case "harmonic-mean":
      return operation("/", [
        one(),
        operation(
          "+",
          each((value, share) => operation("/", [weighted ? share : unit(parts.length), value])),
        ),
      ]);
    case "power-mean": {
      if (exponent === undefined) return undefined;
      const powers = each((value, share) =>
        operation("*", [
          weighted ? share : unit(parts.length),
          operation("^", [value, numberExpression(exponent)]),
        ]),
      );
      const value = valueOfText(exponent);
      if (value === undefined || value.n === 0n) return undefined;
      const inverse = numberExpression(formatNumber(divideRational(ONE, value)));
      return operation("^", [operation("+", powers), inverse]);
    }
    case "minimum":
      return call("min", values);
    case "maximum":
      return call("max", values);
    case "median":
      return call("median", values);
    default:
      return undefined;
  }
}

/** The rule of a mean of the highest values. */
export interface BestRule {
  readonly best: number;
  readonly absentAs?: "zero" | "skip" | undefined;
  readonly always?: readonly string[] | undefined;
}

/** The mean of the parts that count: those that always do, and the highest of the others for the places left. */
export function bestExpression(
  { best, absentAs, always = [] }: BestRule,
  parts: readonly { readonly id: string; readonly value: Expression; readonly size: Real | undefined }[],
): Expression {
  const zero = absentAs === "zero";
  const counted = parts.flatMap(({ id, value, size }) =>
    size !== undefined
      ? [{ id, value, size }]
      : zero
        ? [{ id, value: numberExpression("0"), size: ZERO }]
        : [],
  );
  const fixed = counted.filter((p) => always.includes(p.id));
  const free = counted.filter((p) => !always.includes(p.id)).sort((a, b) => realCompare(b.size, a.size) ?? 0);
  const chosen = [...fixed, ...free.slice(0, Math.max(best - fixed.length, 0))];
  const count = zero ? best : chosen.length;
  const sum = operation("+", chosen.length === 0 ? [numberExpression("0")] : chosen.map((p) => p.value));
  return count === 1 ? sum : operation("/", [sum, numberExpression(String(count))]);
}

function one(): Expression {
  return numberExpression("1");
}

/** One over a count. */
function unit(count: number): Expression {
  return numberExpression(formatNumber(rational(1n, BigInt(count))));
}

function shareNumber(share: Real): Expression {
  return numberExpression(formatReal(share));
}

function isOne(weight: Real): boolean {
  return formatReal(weight) === "1";
}

function sameText(a: Real | undefined, b: Real | undefined): boolean {
  return a !== undefined && b !== undefined && formatReal(a) === formatReal(b);
}

function sumOf(weights: readonly (Real | undefined)[]): Real | undefined {
  return weights.reduce<Real | undefined>(
    (sum, w) => (w === undefined ? sum : sum === undefined ? w : realAdd(sum, w)),
    undefined,
  );
}
