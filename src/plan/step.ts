import type { IssueCode, IssuePath } from "../issue.js";
import type { RoundingMode } from "../number/rounding.js";

/** A step by its place in the plan; a step reads earlier steps only. */
export type Ref = number;

/** Why a value is absent, weakest first: arithmetic with several absent values keeps the strongest. */
export const ABSENCE_REASONS = ["not-applicable", "too-few", "missing", "undefined"] as const;

/** Why a value is absent. */
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];

/** A comparison of two numbers, choices or yes/no values. */
export type Comparison = "==" | "!=" | "<" | "<=" | ">" | ">=";

/** A constant of a plan: a number as text, yes or no, or a value that is not there. Choices are their index. */
export type Constant =
  | { readonly number: string }
  | { readonly yesNo: boolean }
  | { readonly absent: AbsenceReason };

/** One edge of a segment or band. */
export interface Edge {
  readonly at: string;
  readonly closed: boolean;
}

/** One piece of a piecewise step: `a + b x` between two edges; an edge left out is open to infinity. */
export interface PlanSegment {
  readonly from?: Edge;
  readonly until?: Edge;
  readonly a: string;
  readonly b: string;
}

/** What an order step takes of several values: the k-th highest or lowest, the sum of the k highest, or the median. */
export type OrderPick =
  | { readonly kind: "highest"; readonly k: number }
  | { readonly kind: "lowest"; readonly k: number }
  | { readonly kind: "sum-of-highest"; readonly k: number }
  | { readonly kind: "median" };

/** In the path of a guard's issue: the number of the row that is being run. */
export const THIS_ROW = -1;

/** The issue that a guard raises, with the words that it already knows. */
export interface GuardIssue {
  readonly code: IssueCode;
  readonly path: IssuePath;
  readonly details: Readonly<Record<string, string>>;
  /** the words of `details` that get the values of steps; an index in `choices` is shown as the choice */
  readonly found?: readonly {
    readonly word: string;
    readonly of: Ref;
    readonly choices?: readonly string[];
  }[];
}

/** What every step carries: the row set whose rows it runs over, and the place in the policy it came from. */
interface StepBase {
  readonly rows?: string;
  readonly at: IssuePath;
  readonly cite?: string;
}

/** A step without the place it came from. */
export type StepBody =
  /** a constant */
  | { readonly kind: "constant"; readonly value: Constant }
  /** one of the plan's inputs */
  | { readonly kind: "input"; readonly input: number }
  /** plus + sum of by * of */
  | {
      readonly kind: "linear";
      readonly plus: string;
      readonly terms: readonly { readonly of: Ref; readonly by: string }[];
    }
  | { readonly kind: "multiply"; readonly left: Ref; readonly right: Ref }
  /** undefined where the divisor is zero */
  | { readonly kind: "divide"; readonly left: Ref; readonly right: Ref }
  | { readonly kind: "minimum"; readonly of: readonly Ref[] }
  | { readonly kind: "maximum"; readonly of: readonly Ref[] }
  /** rational exponent; undefined for a negative base with a fraction as exponent, and for 0 to a negative power */
  | { readonly kind: "power"; readonly base: Ref; readonly exponent: Ref }
  /** natural logarithm; undefined at zero and below */
  | { readonly kind: "logarithm"; readonly of: Ref }
  /** refused with `outside` where no segment holds the value */
  | {
      readonly kind: "piecewise";
      readonly of: Ref;
      readonly segments: readonly PlanSegment[];
      readonly outside: GuardIssue;
    }
  | { readonly kind: "round"; readonly of: Ref; readonly multiple: string; readonly mode: RoundingMode }
  | { readonly kind: "compare"; readonly comparison: Comparison; readonly left: Ref; readonly right: Ref }
  | { readonly kind: "and"; readonly of: readonly Ref[] }
  | { readonly kind: "or"; readonly of: readonly Ref[] }
  | { readonly kind: "not"; readonly of: Ref }
  /** looks only at the branch taken; an absent condition gives its own absence, or `whenAbsent` */
  | {
      readonly kind: "select";
      readonly if: Ref;
      readonly then: Ref;
      readonly else: Ref;
      readonly whenAbsent?: "then" | "else";
    }
  /** yes where the value is absent for one of the reasons */
  | { readonly kind: "absent"; readonly of: Ref; readonly reasons: readonly AbsenceReason[] }
  /** the strongest absence among the values, or `not-applicable` where none is absent: what a node left with nothing has */
  | { readonly kind: "absence"; readonly of: readonly Ref[] }
  /** the value of `of` if `holds`; otherwise the record is refused (where the value is needed) */
  | { readonly kind: "guard"; readonly of: Ref; readonly holds: Ref; readonly issue: GuardIssue }
  | {
      readonly kind: "look-up";
      readonly table: number;
      readonly keys: readonly Ref[];
      readonly outside: GuardIssue;
    }
  /** one of several values by size, over those present */
  | { readonly kind: "order"; readonly of: readonly Ref[]; readonly pick: OrderPick }
  /** over the rows of the set that `of` runs over, absent ones left out */
  | { readonly kind: "row-sum"; readonly of: Ref }
  | { readonly kind: "row-product"; readonly of: Ref }
  /** of rows where `of` is yes */
  | { readonly kind: "row-count"; readonly of: Ref }
  | { readonly kind: "row-minimum"; readonly of: Ref }
  | { readonly kind: "row-maximum"; readonly of: Ref }
  | { readonly kind: "row-order"; readonly of: Ref; readonly pick: OrderPick }
  /** as `absence`, over rows */
  | { readonly kind: "row-absence"; readonly of: Ref };

/** One small operation of a plan. */
export type Step = StepBody & StepBase;

/** The kinds of step. */
export type StepKind = Step["kind"];

/** The steps that a step reads, in written order. */
export function operandsOf(step: StepBody): readonly Ref[] {
  switch (step.kind) {
    case "constant":
    case "input":
      return [];
    case "linear":
      return step.terms.map((t) => t.of);
    case "multiply":
    case "divide":
    case "compare":
      return [step.left, step.right];
    case "minimum":
    case "maximum":
    case "and":
    case "or":
    case "order":
    case "absence":
      return step.of;
    case "power":
      return [step.base, step.exponent];
    case "logarithm":
    case "round":
    case "not":
    case "absent":
    case "row-sum":
    case "row-product":
    case "row-count":
    case "row-minimum":
    case "row-maximum":
    case "row-order":
    case "row-absence":
      return [step.of];
    case "piecewise":
      return [step.of];
    case "select":
      return [step.if, step.then, step.else];
    case "guard":
      return step.issue.found === undefined
        ? [step.of, step.holds]
        : [step.of, step.holds, ...step.issue.found.map((f) => f.of)];
    case "look-up":
      return step.keys;
    default:
      return unknownStep(step);
  }
}

/** Fails the build where a switch over steps forgets a kind. */
export function unknownStep(step: never): never {
  throw new Error(`unknown step ${JSON.stringify(step)}`);
}
