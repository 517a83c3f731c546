import type { Node } from "../../src/policy/node.js";
import { mustRead } from "./fraction.js";
import { real } from "./real.js";
import { number, text, type Value } from "./value.js";
import { nodeOf, type Outcome, type World } from "./world.js";

/** The number that a rating of a node's scale stands for, if it has one. */
export function ratingValue(rating: string, node: Node, world: World): Value | undefined {
  if (node.scale === undefined) return undefined;
  const declared = world.document.scales?.[node.scale]?.ratings.find((r) => r.id === rating);
  return declared?.value === undefined ? undefined : number(real(mustRead(declared.value)));
}

/** What parents and formulas see of a node: the number of its rating where it stands for one, else its score. */
export function seenByOthers(world: World, id: string, outcome: Outcome): Value {
  if (outcome.score.kind === "absent" || outcome.rating === undefined) return outcome.score;
  const value = ratingValue(outcome.rating, nodeOf(world, id), world);
  if (value !== undefined) return value;
  return outcome.score.kind === "number" ? outcome.score : text(outcome.rating);
}
