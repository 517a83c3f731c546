import type { IssuePath } from "../issue.js";
import type { Group } from "../policy/node.js";
import type { Term } from "./builder.js";
import type { Compilation, NodeTerms } from "./compilation.js";
import type { PlanPart } from "./plan.js";
import type { AbsenceReason } from "./step.js";

/** A group being lowered: where it stands and what it says. */
export interface GroupPlace {
  readonly c: Compilation;
  readonly id: string;
  readonly group: Group;
  readonly at: IssuePath;
}

/** What a group brings: its value (or, by a matrix, its rating), its parts, and how they add up where they do. */
export interface GroupTerms {
  readonly value: Term;
  readonly rated: boolean;
  readonly parts: readonly PlanPart[];
  readonly linear: { readonly total?: number } | undefined;
  readonly combine: string;
  readonly moves: boolean;
}

/** A part on its way into the group: what it brings, its weight, and the condition under which it counts. */
export interface Part {
  readonly id: string;
  readonly node: NodeTerms;
  readonly value: Term;
  readonly weight: Term | undefined;
  readonly when: Term | undefined;
}

/** The combinations that take weights. */
export const WEIGHED: ReadonlySet<string> = new Set([
  "weighted-mean",
  "sum",
  "geometric-mean",
  "harmonic-mean",
  "power-mean",
]);

/** The reasons for which a group may leave a part out. */
export const LEAVABLE: readonly AbsenceReason[] = ["missing", "not-applicable", "too-few"];

/** A part as the plan shows it. */
export function planPart(part: Part, acting?: Term): PlanPart {
  return {
    node: part.id,
    ...(part.weight === undefined ? {} : { weight: part.weight.of }),
    ...(acting === undefined ? {} : { acting: acting.of }),
    value: part.value.of,
    ...(part.when === undefined ? {} : { when: part.when.of }),
  };
}
