import fc from "fast-check";
import type { PolicyDocument } from "../../src/policy/policy.js";
import type { Then } from "../../src/policy/then.js";

/** Choices, each drawn from fast-check, so that a policy built from them can be replayed and shrunk. */
export interface Choose {
  int(low: number, high: number): number;
  chance(percent: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** some of a list, in its order */
  some<T>(from: readonly T[], least: number, most: number): T[];
}

/** An arbitrary of whatever a function makes of choices. */
export function chosen<T>(build: (choose: Choose) => T): fc.Arbitrary<T> {
  return fc.gen().map((draw) => {
    const int = (low: number, high: number): number =>
      draw(fc.integer, { min: low, max: Math.max(low, high) });
    const pick = <V>(from: readonly V[]): V => {
      if (from.length === 0) throw new RangeError("nothing to pick from");
      return from[int(0, from.length - 1)] as V;
    };
    const some = <V>(from: readonly V[], least: number, most: number): V[] => {
      const count = int(Math.min(least, from.length), Math.min(most, from.length));
      const left = [...from];
      while (left.length > count) left.splice(int(0, left.length - 1), 1);
      return left;
    };
    return build({ int, pick, some, chance: (percent) => int(1, 100) > 100 - percent });
  });
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
export type NodeDraft = PolicyDocument["nodes"][string];
export type ScaleDraft = NonNullable<PolicyDocument["scales"]>[string];

/** A node that stands in the draft: what others may do with it, and roughly the span of what they see. */
export interface Made {
  readonly id: string;
  readonly kind: "indicator" | "group" | "formula";
  readonly set: string | undefined;
  readonly hasNumber: boolean;
  readonly low: number;
  readonly high: number;
  readonly scale: string | undefined;
  readonly hasValues: boolean;
  /** its score is a number, also where others see that of its rating */
  readonly hasScore: boolean;
  /** its maximum follows from its domain */
  readonly hasMaximum: boolean;
  /** its parts, where it is a group whose parts all have the same abilities */
  readonly parts: readonly Made[];
}

/** A policy in the making. */
export interface Draft {
  readonly choose: Choose;
  readonly parameters: Mutable<NonNullable<PolicyDocument["parameters"]>>;
  readonly facts: Mutable<NonNullable<PolicyDocument["facts"]>>;
  readonly rows: Mutable<NonNullable<PolicyDocument["rows"]>>;
  readonly tables: Mutable<NonNullable<PolicyDocument["tables"]>>;
  readonly definitions: Record<string, string>;
  readonly nodes: Record<string, NodeDraft>;
  readonly scales: Record<string, ScaleDraft>;
  readonly made: Made[];
  /** indicators whose weight the record already brings for a group */
  readonly weighed: Set<string>;
  /** how many irrational nodes may still be made */
  irrational: number;
  /** numbers the next ids */
  count: number;
}

export function nextId(draft: Draft, letter: string): string {
  draft.count++;
  return `${letter}${draft.count}`;
}

/** A number between two, with so many decimals at most, in one of the forms of the document. */
export function numberIn(choose: Choose, low: number, high: number, decimals = 2): string | number {
  const digits = choose.int(0, decimals);
  const scale = 10 ** digits;
  const found = choose.int(Math.ceil(low * scale), Math.floor(high * scale)) / scale;
  if (choose.chance(12)) {
    const parts = choose.pick([3, 7, 9]);
    const whole = choose.int(Math.ceil(low * parts), Math.floor(high * parts));
    return `${whole}/${parts}`;
  }
  return choose.chance(25) ? found : plainText(found);
}

/** A double as decimal text without an exponent. */
export function plainText(of: number): string {
  return Number(of.toFixed(4)).toString();
}

/** A node's `then`, where it has entries. */
export function acting(acts: readonly Then[]): { readonly then?: readonly Then[] } {
  const key = "then";
  return acts.length > 0 ? { [key]: acts } : {};
}
