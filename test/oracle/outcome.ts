import type { Node } from "../../src/policy/node.js";
import { mustRead } from "./fraction.js";
import { real } from "./real.js";
import { scaleIdOf } from "./scale.js";
import { number, text, type Value } from "./value.js";
import { nodeOf, type Outcome, type World } from "./world.js";

/** The number that a rating of a node's scale stands for, if it has one. */
export function ratingValue(rating: string, node: Node, world: World): Value | undefined {
  const declared = scaleOf(node, world)?.ratings.find((r) => r.id === rating);
  return declared?.value === undefined ? undefined : number(real(mustRead(declared.value)));
}

/** What parents and formulas see of a node: the number of its rating where it stands for one, else its score. */
export function seenByOthers(world: World, id: string, { score, rating }: Outcome): Value {
  const node = nodeOf(world, id);
  const ratings = scaleOf(node, world)?.ratings ?? [];
  if (score.kind === "absent" || ratings.length === 0) return score;
  if (score.kind === "number" && ratings.every((r) => r.value === undefined)) return score;
  const given = rating();
  const value = given === undefined ? undefined : ratingValue(given, node, world);
  if (value !== undefined || given === undefined) return value ?? score;
  return score.kind === "number" ? score : text(given);
}

function scaleOf(node: Node, world: World): NonNullable<World["document"]["scales"]>[string] | undefined {
  const id = scaleIdOf(node, world);
  return id === undefined ? undefined : world.document.scales?.[id];
}
