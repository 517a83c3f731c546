import type { Issue } from "../issue.js";
import type { Real } from "../number/real.js";
import type { AbsenceReason, Ref } from "./step.js";

/**
 * A value that is not there, and why. `refused` is stronger than every reason: the record cannot be scored if
 * this value is needed, and `issues` say why. `origin` is the step where an undefined value arose.
 */
export interface Absent {
  readonly absent: AbsenceReason | "refused";
  readonly issues?: readonly Issue[];
  readonly origin?: Ref;
}

/** A step's value: a number (a choice is its index), yes or no, or absent with a reason. */
export type Value = Real | boolean | Absent;

const STRENGTH: Readonly<Record<Absent["absent"], number>> = {
  "not-applicable": 1,
  "too-few": 2,
  missing: 3,
  undefined: 4,
  refused: 5,
};

/** Whether a value is absent. */
export function isAbsent(value: Value): value is Absent {
  return typeof value === "object" && "absent" in value;
}

/** Whether a value is a number. */
export function isNumber(value: Value): value is Real {
  return typeof value === "object" && !("absent" in value);
}

/** The stronger of two absences; of two refusals, one with the issues of both. */
export function strongest(a: Absent | undefined, b: Absent): Absent {
  if (a === undefined) return b;
  if (a.absent === "refused" && b.absent === "refused") {
    const issues = [...(a.issues ?? [])];
    for (const more of b.issues ?? []) if (!issues.includes(more)) issues.push(more);
    return { absent: "refused", issues };
  }
  return STRENGTH[b.absent] > STRENGTH[a.absent] ? b : a;
}

/** The strongest absence among values, or undefined where all are present. */
export function strongestOf(values: Iterable<Value>): Absent | undefined {
  let found: Absent | undefined;
  for (const value of values) if (isAbsent(value)) found = strongest(found, value);
  return found;
}

/** A refusal for one issue. */
export function refused(problem: Issue): Absent {
  return { absent: "refused", issues: [problem] };
}

/** Not applicable, by rule or as declared. */
export const NOT_APPLICABLE: Absent = Object.freeze({ absent: "not-applicable" });

/** Missing: a value that should be there. */
export const MISSING: Absent = Object.freeze({ absent: "missing" });
