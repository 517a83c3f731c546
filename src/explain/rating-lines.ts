import { formatReal, type Real, realCompare } from "../number/real.js";
import { planNumber } from "../plan/evaluate-step.js";
import type { PlanRated } from "../plan/plan.js";
import type { Ref, Step } from "../plan/step.js";
import { isNumber } from "../plan/value.js";
import type { Scale } from "../policy/scale.js";
import { textIn } from "../policy/text.js";
import type { ScorecardRating } from "../scorecard.js";
import type { Expression } from "./expression.js";
import type { Figure } from "./figure.js";

/** The rating, how it was found, and the gates that acted on it. */
export function ratingLines(f: Figure): void {
  const { node, s } = f;
  const { rated } = node;
  if (rated === undefined) return;
  const before = s.ratingOf(rated, f.at(rated.before));
  const after = s.ratingOf(rated, f.at(rated.of));
  if (before === undefined || after === undefined) return;
  const scale = s.document?.scales?.[s.plan.scales[rated.scale]?.id ?? ""];
  if (node.combine === "matrix") matrixLine(f, before);
  else if (node.unnumbered === true) {
    if (node.kind === "indicator") f.add({ kind: "direct", rating: before }, f.cite);
  } else if ((s.plan.scales[rated.scale]?.bands.length ?? 0) > 0) bandLine(f, rated, before, scale);
  else ruleLine(f, rated, before, scale);
  gateLines(f, rated, scale, before, after);
  const value = s.plan.scales[rated.scale]?.ratings.find((r) => r.id === after.id)?.value;
  if (value !== undefined) f.add({ kind: "rating-value", rating: after, value });
}

function matrixLine(f: Figure, rating: ScorecardRating): void {
  const parts = f.s.partsOf(f.node, f.row).flatMap(({ name, part, row }) => {
    const rated = f.s.plan.nodes.find((n) => n.id === part.node)?.rated;
    const found = rated === undefined ? undefined : f.s.ratingOf(rated, f.s.run.at(part.value, row));
    return found === undefined ? [] : [{ part: name, rating: found }];
  });
  f.add({ kind: "matrix", parts, rating }, f.cite);
}

function bandLine(f: Figure, rated: PlanRated, rating: ScorecardRating, scale: Scale | undefined): void {
  const score = f.at(f.node.score);
  if (!isNumber(score)) return;
  const bands = f.s.plan.scales[rated.scale]?.bands ?? [];
  const at = bands.findIndex(
    (band) => f.s.ratingAt(rated, band.rating)?.id === rating.id && inBand(band, score),
  );
  const { rating: _, ...edges } = bands[at] ?? { rating: 0 };
  const written = scale?.bands !== undefined && !("by" in scale.bands) ? scale.bands[at]?.cite : undefined;
  const digits = f.node.digits === undefined ? {} : { digits: f.node.digits };
  f.add({ kind: "band", score: formatReal(score), ...digits, rating, ...edges }, written ?? scale?.cite);
}

function ruleLine(f: Figure, rated: PlanRated, rating: ScorecardRating, scale: Scale | undefined): void {
  const conditions = new Set(rated.conditions);
  let of: Ref | undefined = rated.before;
  let index: number | undefined;
  let condition: Expression | undefined;
  while (of !== undefined && index === undefined) {
    const step: Step | undefined = f.s.plan.steps[of];
    if (step?.kind !== "select") break;
    const held = f.at(step.if);
    const taken: boolean = typeof held === "boolean" ? held : step.whenAbsent === "then";
    if (taken && conditions.has(step.if) && step.at[2] === "rules" && typeof step.at[3] === "number") {
      index = step.at[3];
      condition = f.s.expressions.of(step.if, f.row).formula;
    }
    of = taken ? step.then : step.else;
  }
  const rules = scale?.rules ?? [];
  const last = index === undefined && rules[rules.length - 1]?.rating === rating.id;
  const rule = index === undefined ? (last ? rules[rules.length - 1] : undefined) : rules[index];
  f.add(
    {
      kind: "rule",
      ...(index === undefined ? {} : { index: index + 1 }),
      ...(last ? { last: true as const } : {}),
      ...(rule?.when === undefined ? {} : { written: rule.when }),
      ...(condition === undefined ? {} : { condition }),
      rating,
    },
    rule?.cite ?? scale?.cite,
  );
}

/** The gates that the scorecard says acted, with their conditions from the plan. */
function gateLines(
  f: Figure,
  rated: PlanRated,
  scale: Scale | undefined,
  before: ScorecardRating,
  after: ScorecardRating,
): void {
  const acted = f.s.scorecard.gates.filter((g) => g.node === f.name);
  let at = 0;
  for (const gate of rated.gates) {
    const found = acted[at];
    if (found === undefined) return;
    const bound = gate.kind === "down" ? undefined : f.s.ratingAt(rated, gate.by - 1);
    const by = bound === undefined ? String(gate.by) : bound.id;
    if (f.at(gate.acts) !== true || found.act !== gate.kind || found.by !== by) continue;
    at += 1;
    const title = textIn(gate.title, f.s.locale);
    const written = scale?.gates?.[gate.index];
    f.add(
      {
        kind: "gate",
        act: gate.kind,
        by,
        ...(bound === undefined ? {} : { bound }),
        before,
        after,
        ...(title === undefined ? {} : { title }),
        ...(written === undefined ? {} : { written: written.when }),
        condition: f.s.expressions.of(gate.condition, f.row).formula,
      },
      written?.cite ?? gate.cite,
    );
  }
}
function inBand(
  band: { readonly from?: string; readonly above?: string; readonly below?: string; readonly to?: string },
  score: Real,
): boolean {
  const side = (edge: string | undefined): number | undefined =>
    edge === undefined ? undefined : realCompare(score, planNumber(edge));
  const [from, above, below, to] = [side(band.from), side(band.above), side(band.below), side(band.to)];
  return (from ?? 0) >= 0 && (above ?? 1) > 0 && (below ?? -1) < 0 && (to ?? 0) <= 0;
}
