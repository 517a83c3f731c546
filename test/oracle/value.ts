import type { IssueCode } from "../../src/issue.js";
import type { Real } from "./real.js";
import { Refused } from "./refused.js";

/** Why a value is absent, strongest first. */
export const REASONS = ["undefined", "missing", "too-few", "not-applicable"] as const;
export type Reason = (typeof REASONS)[number];

export interface Absent {
  readonly kind: "absent";
  readonly reason: Reason;
  /** by `when` or `absentWhen`: groups leave it out without a rule */
  readonly byRule?: boolean;
  /** no rule allows this absence: whoever needs the value refuses the record with this code */
  readonly refuses?: IssueCode;
  /** its own rule says `required`: a group that uses it refuses too, whatever its rules */
  readonly always?: boolean;
}

export interface NumberValue {
  readonly kind: "number";
  readonly real: Real;
}

/** A value: a number, yes or no, a choice or rating by its text, or nothing with a reason. */
export type Value =
  | NumberValue
  | { readonly kind: "yes-no"; readonly yes: boolean }
  | { readonly kind: "text"; readonly text: string }
  | Absent;

export const number = (real: Real): NumberValue => ({ kind: "number", real });
export const yesNo = (yes: boolean): Value => ({ kind: "yes-no", yes });
export const text = (words: string): Value => ({ kind: "text", text: words });
export const absent = (reason: Reason): Absent => ({ kind: "absent", reason });
export const UNDEFINED: Absent = absent("undefined");

/** A number that may not exist. */
export const numberOr = (real: Real | undefined): Value => (real === undefined ? UNDEFINED : number(real));

/** The strongest of several reasons; not-applicable where there is none. */
export function strongest(reasons: readonly Reason[]): Reason {
  return REASONS.find((reason) => reasons.includes(reason)) ?? "not-applicable";
}

/** The value, where somebody needs it: one that no rule lets be absent refuses the record. */
export function needed(value: Value): Value {
  if (value.kind === "absent" && value.refuses !== undefined) throw new Refused(value.refuses);
  return value;
}

/** Arithmetic: the result for numbers, absent with the strongest reason where one of them is. */
export function lift(values: readonly Value[], operate: (...reals: readonly Real[]) => Value): Value {
  const reasons: Reason[] = [];
  const reals: Real[] = [];
  for (const value of values.map(needed)) {
    if (value.kind === "absent") reasons.push(value.reason);
    else if (value.kind === "number") reals.push(value.real);
    else throw new Refused("not-a-number-node");
  }
  return reasons.length > 0 ? absent(strongest(reasons)) : operate(...reals);
}

/** Whether a condition is true; `whenAbsent` decides where it is absent. */
export function holds(condition: Value, whenAbsent = false): boolean {
  const value = needed(condition);
  if (value.kind === "absent") return whenAbsent;
  if (value.kind !== "yes-no") throw new TypeError(`a condition is ${value.kind}`);
  return value.yes;
}
