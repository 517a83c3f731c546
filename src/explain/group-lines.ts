import { formatNumber, normalNumberText } from "../number/decimal-text.js";
import { formatReal, type Real, realDivide, realMultiply, realSign } from "../number/real.js";
import { planNumber } from "../plan/evaluate-step.js";
import type { PlanPart } from "../plan/plan.js";
import type { Ref } from "../plan/step.js";
import { isAbsent, isNumber } from "../plan/value.js";
import type { ScorecardAbsence, ScorecardPart } from "../scorecard.js";
import { bestExpression, combinationExpression } from "./combination.js";
import { numberExpression } from "./expression.js";
import { type Figure, given } from "./figure.js";
import { exactText } from "./plan-expression.js";
import type { PlacedPart, Sources } from "./sources.js";

/** The parts of a group, those that brought nothing, and what they come to together. */
export function groupLines(f: Figure): void {
  const { node, s } = f;
  const parts = s.partsOf(node, f.row);
  const group = f.written?.kind === "group" ? f.written : undefined;
  const cards = new Map((f.card?.parts ?? []).map((c) => [c.node, c]));
  const present = parts.filter(({ part, row }) => isNumber(s.run.at(part.value, row)));
  const matrix = node.combine === "matrix";
  for (const placed of parts) {
    if (!isNumber(s.run.at(placed.part.value, placed.row))) absentLine(f, placed.name);
    else if (!matrix) partLine(f, placed, cards.get(placed.name));
  }
  const value = f.text(node.value);
  if (matrix || value === undefined) return;
  const combine = node.combine ?? "formula";
  const written = group !== undefined && typeof group.combine === "object" ? group.combine : undefined;
  if (combine === "formula") {
    const text = written !== undefined && "formula" in written ? written.formula : undefined;
    const formula = f.expression(node.value, { tells: true, written: text });
    f.add(
      { kind: "combine", combine, ...(text === undefined ? {} : { written: text }), formula, value },
      f.cite,
    );
    return;
  }
  const total = node.linear?.total === undefined ? undefined : f.at(node.linear.total);
  if (combine === "best") {
    const formula =
      written === undefined || !("best" in written)
        ? numberExpression(value)
        : bestExpression(
            written,
            parts.map(({ part, row }) => {
              const size = s.run.at(part.value, row);
              const value = s.partValue(part, row);
              return { id: part.node, value, size: isNumber(size) ? size : undefined };
            }),
          );
    f.add({ kind: "combine", combine, formula, value }, f.cite);
    return;
  }
  const zero = combine === "harmonic-mean" ? present.find((p) => isZero(f, p)) : undefined;
  if (zero !== undefined) {
    f.add({ kind: "zero-part", part: zero.name, value }, f.cite);
    return;
  }
  const formula = combinationExpression(
    combine,
    present.map(({ part, row }) => ({
      value: s.partValue(part, row),
      weight: actingWeight(s, part, row),
    })),
    total !== undefined && isNumber(total) ? total : undefined,
    group?.exponent === undefined ? exponent(f) : plainNumber(String(group.exponent)),
  );
  f.add({ kind: "combine", combine, formula: formula ?? numberExpression(value), value }, f.cite);
}

/** What a part adds, before it is stated on a grid. */
function contributionOf(f: Figure, part: PlanPart, row: number): string | undefined {
  const { linear, factor } = f.node;
  const value = f.s.run.at(part.value, row);
  const total = linear?.total === undefined ? undefined : f.at(linear.total);
  const acting = actingWeight(f.s, part, row);
  if (!isNumber(value) || acting === undefined) return undefined;
  const share = total === undefined ? acting : isNumber(total) ? realDivide(acting, total) : undefined;
  if (share === undefined) return undefined;
  const scaled = factor === undefined ? share : realMultiply(share, planNumber(factor));
  return formatReal(realMultiply(scaled, value));
}

/** Whether a part that counts is zero. */
function isZero(f: Figure, { part, row }: PlacedPart): boolean {
  const value = f.s.run.at(part.value, row);
  const weight = actingWeight(f.s, part, row);
  return isNumber(value) && realSign(value) === 0 && (weight === undefined || realSign(weight) === 1);
}

function partLine(f: Figure, { part, row, name }: PlacedPart, card: ScorecardPart | undefined): void {
  const { node, s } = f;
  const value = exactText(s.run.at(part.value, row)) ?? "0";
  const text = (of: Ref | undefined): string | undefined =>
    of === undefined ? undefined : exactText(s.run.at(of, row));
  const adds = isNumber(f.at(node.value)) ? card?.contribution : undefined;
  f.add(
    {
      kind: "part",
      part: name,
      value,
      ...given("weight", text(part.weight)),
      ...(part.weight === undefined ? {} : given("acting", text(part.acting))),
      ...(node.linear?.total === undefined ? {} : given("total", f.text(node.linear.total))),
      ...(adds === undefined ? {} : { ...given("share", card?.weight), ...given("factor", node.factor) }),
      ...given("contribution", adds),
      ...(adds === undefined || adds === contributionOf(f, part, row) ? {} : { onGrid: true as const }),
      ...given("digits", s.digitsOf(part.node, row, value)),
    },
    s.citeOfPart(node.id, part.node),
  );
}

/** The exponent of a power mean, which only the steps tell where there is no document. */
function exponent(f: Figure): string | undefined {
  const step = f.s.plan.steps[f.s.expressions.behind(f.node.value, f.row)];
  if (step?.kind !== "power") return undefined;
  const root = f.at(step.exponent);
  const inverse = isNumber(root) ? realDivide({ n: 1n, d: 1n }, root) : undefined;
  return inverse === undefined ? undefined : formatReal(inverse);
}

function absentLine(f: Figure, name: string): void {
  const found =
    f.s.scorecard.absent.find((a) => a.node === name && a.group === f.name) ??
    f.s.scorecard.absent.find((a) => a.node === name);
  const card = f.s.scorecard.nodes[name];
  const reason: ScorecardAbsence["reason"] = found?.reason ?? card?.absent ?? "not-applicable";
  const written = f.written;
  const move = written?.kind === "group" ? written.absent?.move : undefined;
  const moves: "proportional" | "equal" | "table" | undefined =
    typeof move === "object"
      ? "table"
      : move === "equal" || move === "proportional"
        ? move
        : written === undefined
          ? undefined
          : "proportional";
  f.add({
    kind: "absent",
    part: name,
    reason,
    handled: found?.handled ?? "left-out",
    ...(found?.note === undefined ? {} : { note: found.note }),
    ...(found?.weightMoved === undefined
      ? {}
      : { weightMoved: found.weightMoved, ...(moves === undefined ? {} : { move: moves }) }),
  });
}

/** A formula with its numbers put in. */
export function formulaLines(f: Figure): void {
  const { node } = f;
  const value = f.at(node.value);
  if (isAbsent(value)) return;
  const rating = node.unnumbered === true;
  const text = f.written?.kind === "formula" ? f.written.text : undefined;
  const formula = f.expression(node.value, { tells: true, written: text });
  const shown = rating ? (f.card?.rating?.id ?? "") : (exactText(value) ?? "");
  f.add({ kind: "formula", ...(text === undefined ? {} : { written: text }), formula, value: shown }, f.cite);
}

function actingWeight(s: Sources, part: PlanPart, row: number): Real | undefined {
  const of = part.acting ?? part.weight;
  const weight = of === undefined ? undefined : s.run.at(of, row);
  return weight !== undefined && isNumber(weight) ? weight : undefined;
}

function plainNumber(text: string): string {
  return normalNumberText(text) ?? formatNumber(planNumber(text));
}
