import type { Group } from "../../src/policy/node.js";
import { mustRead } from "./fraction.js";
import { add, divide, integer, multiply, NOTHING, type Real, real } from "./real.js";
import { sign, sum } from "./real-decide.js";
import { Refused } from "./refused.js";

interface Standing {
  readonly id: string;
  readonly isPresent: boolean;
}

/** The weights with which the parts act once the absent ones are left out; those have none. */
export function moveWeights(
  group: Group,
  parts: readonly Standing[],
  weights: readonly Real[],
): readonly Real[] {
  const kept = parts.map(({ isPresent }, at) => (isPresent ? (weights[at] ?? NOTHING) : NOTHING));
  if (parts.every(({ isPresent }) => isPresent)) return kept;
  const move = group.absent?.move ?? (group.combine === "sum" ? "none" : "proportional");
  const total = sum(weights);
  const left = sum(kept);
  if (typeof move === "object") return fromTable(move.table, parts);
  if (sign(left) === 0 || move === "none") return kept;
  if (move === "proportional") return kept.map((w) => multiply(w, divide(total, left)));
  const takers = kept.filter((w) => sign(w) > 0).length;
  const gone = weights.filter((_, at) => parts[at]?.isPresent !== true);
  const portion = divide(sum(gone), integer(takers));
  return kept.map((w) => (sign(w) > 0 ? add(w, portion) : w));
}

type Rows = readonly {
  readonly absent: readonly string[];
  readonly weights: Readonly<Record<string, string | number>>;
}[];

/** The weights of the row for exactly these absent parts. */
function fromTable(rows: Rows, parts: readonly Standing[]): readonly Real[] {
  const gone = parts.filter(({ isPresent }) => !isPresent).map(({ id }) => id);
  const row = rows.find(
    ({ absent }) => absent.length === gone.length && gone.every((id) => absent.includes(id)),
  );
  if (row === undefined) throw new Refused("reweight-row-missing");
  return parts.map(({ id, isPresent }) => (isPresent ? real(mustRead(row.weights[id] ?? 0)) : NOTHING));
}
