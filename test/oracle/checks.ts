import { attempt, evaluate, rowsOf } from "./formula.js";
import { parse } from "./formula-parse.js";
import { Refused } from "./refused.js";
import type { Row, World } from "./world.js";

/** Refuses a record that does not meet a condition of the policy; over rows, in every row. */
export function checkConditions(world: World): void {
  for (const { that } of world.document.checks ?? []) {
    const tree = parse(that);
    for (const row of placesOf(tree, world)) {
      const value = attempt(() => evaluate(tree, { world, row, special: new Map() }));
      if (value instanceof Refused) continue; // what cannot be had says nothing
      if (value.kind === "yes-no" && !value.yes) throw new Refused("check-failed");
    }
  }
}

/** The rows that a condition is about, or one place without a row. */
function placesOf(tree: ReturnType<typeof parse>, world: World): readonly (Row | undefined)[] {
  return rowsOf(tree, world) ?? [undefined];
}
