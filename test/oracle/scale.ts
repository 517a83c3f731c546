import type { Node } from "../../src/policy/node.js";
import type { Band, Gate, Scale } from "../../src/policy/scale.js";
import { evaluateText } from "./formula.js";
import { order, readFraction } from "./fraction.js";
import { mustHave, quantity } from "./quantity.js";
import { integer, type Real, rationalOf } from "./real.js";
import { compare } from "./real-decide.js";
import { Refused } from "./refused.js";
import { holds, number, text, type Value } from "./value.js";
import { type Scope, type World, withNames } from "./world.js";

/** The rating of a score by a scale, after its gates. A text is a rating already: only the gates act on it. */
export function rate(score: Value, scaleId: string, scope: Scope): string | undefined {
  if (score.kind === "absent") return undefined;
  const scale = scaleOf(scaleId, scope.world);
  const before = score.kind === "text" ? score.text : ratingOf(score, scale, scope);
  return throughGates(before, score, scale, scope);
}

/** The scale of a node: the one that it names, or the one for the choice of a parameter. */
export function scaleIdOf(node: Node, world: World): string | undefined {
  const { scale } = node;
  return typeof scale === "object" ? chosenBy(scale, world) : scale;
}

/** The place of a rating on its node's scale, 1 for the lowest. */
export function levelOf(rating: string, node: Node, world: World): number {
  const scale = scaleIdOf(node, world);
  if (scale === undefined) throw new Refused("not-rated");
  return placeOn(scaleOf(scale, world), rating);
}

/** The place of a rating on the scale that knows it. */
export function levelOfId(rating: string, world: World): number {
  const scale = Object.values(world.document.scales ?? {}).find((s) =>
    s.ratings.some((r) => r.id === rating),
  );
  if (scale === undefined) throw new ReferenceError(`no scale has the rating '${rating}'`);
  return placeOn(scale as Scale, rating);
}

function scaleOf(id: string, world: World): Scale {
  const scale = world.document.scales?.[id];
  if (scale === undefined) throw new ReferenceError(`there is no scale '${id}'`);
  return scale as Scale;
}

function placeOn(scale: Scale, rating: string): number {
  const at = scale.ratings.findIndex((r) => r.id === rating);
  if (at < 0) throw new ReferenceError(`there is no rating '${rating}'`);
  return at + 1;
}

function ratingOf(score: Value, scale: Scale, scope: Scope): string {
  if (scale.rules !== undefined) {
    const inner = withNames(scope, { score: () => score });
    const rule = scale.rules.find(
      (r) => r.when === undefined || holds(evaluateText(r.when, inner), r.whenAbsent === "act"),
    );
    if (rule === undefined) throw new Refused("rules-not-exhaustive");
    return rule.rating;
  }
  const x = mustHave(score);
  const band = bandsOf(scale, scope).find((b) => inBand(x, b, scope));
  if (band === undefined) throw new Refused("no-band");
  return band.rating;
}

function bandsOf(scale: Scale, scope: Scope): readonly Band[] {
  if (scale.bands === undefined) throw new Refused("scale-without-rule");
  if (!("by" in scale.bands)) return scale.bands;
  return chosenBy(scale.bands, scope.world);
}

/** What stands for the option that was chosen for a parameter. */
function chosenBy<T>(
  { by, of }: { readonly by: string; readonly of: Readonly<Record<string, T>> },
  world: World,
): T {
  const chosen = world.parameters.get(by);
  const found = Object.entries(of).find(([option]) => names(option, chosen));
  if (found === undefined) throw new ReferenceError(`nothing for the choice of '${by}'`);
  return found[1];
}

function names(option: string, chosen: Value | undefined): boolean {
  if (chosen?.kind === "text") return chosen.text === option;
  if (chosen?.kind === "yes-no") return String(chosen.yes) === option;
  const [read, exact] = [
    readFraction(option),
    chosen?.kind === "number" ? rationalOf(chosen.real) : undefined,
  ];
  return read !== undefined && exact !== undefined && order(read, exact) === 0;
}

function inBand(x: Real, band: Band, scope: Scope): boolean {
  const against = (edge: NonNullable<Band["from"]>): number => compare(x, mustHave(quantity(edge, scope)));
  return (
    (band.from === undefined || against(band.from) >= 0) &&
    (band.above === undefined || against(band.above) > 0) &&
    (band.to === undefined || against(band.to) <= 0) &&
    (band.below === undefined || against(band.below) < 0)
  );
}

/** All conditions are judged first; then the steps down; then the bounds. */
function throughGates(before: string, score: Value, scale: Scale, scope: Scope): string {
  const level = placeOn(scale, before);
  const inner = withNames(scope, {
    score: () => score,
    rating: () => text(before),
    level: () => number(integer(level)),
  });
  const acting = (scale.gates ?? []).filter((gate: Gate) =>
    holds(evaluateText(gate.when, inner), gate.whenAbsent === "act"),
  );
  const steps = acting.reduce((total, gate) => total + (gate.down ?? 0), 0);
  const lowered = Math.max(1, level - steps);
  let least = 1;
  let most = scale.ratings.length;
  for (const { atMost, atLeast, exactly } of acting) {
    if (atMost !== undefined) most = Math.min(most, placeOn(scale, atMost));
    if (atLeast !== undefined) least = Math.max(least, placeOn(scale, atLeast));
    if (exactly !== undefined) {
      most = Math.min(most, placeOn(scale, exactly));
      least = Math.max(least, placeOn(scale, exactly));
    }
  }
  if (least > most) throw new Refused("gates-contradict");
  const after = scale.ratings[Math.min(most, Math.max(least, lowered)) - 1];
  if (after === undefined) throw new RangeError("a level beyond the scale");
  return after.id;
}
