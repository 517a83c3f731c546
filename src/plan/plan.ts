import type { Consolidation } from "../period/consolidation.js";
import type { Period } from "../period/period.js";
import type { Citation } from "../policy/citation.js";
import type { Cohort } from "../policy/cohort.js";
import type { Development } from "../policy/development.js";
import type { Text } from "../policy/text.js";
import type { GuardIssue, Ref, Step } from "./step.js";

/** The name of this form of plan. */
export const PLAN_SCHEMA = "kinerja/plan/1";

/** The ends and the grid of a number, as text; a value outside is an issue unless it is clipped. */
export interface PlanDomain {
  readonly unit?: string;
  readonly min?: string;
  readonly max?: string;
  readonly step?: string;
  readonly clip?: true;
}

/** Where in a record an input is read. */
export type PlanPlace =
  | { readonly of: "fact"; readonly fact: string }
  | { readonly of: "node"; readonly node: string; readonly field: string }
  | { readonly of: "row-fact"; readonly fact: string }
  | { readonly of: "row-weight" };

/** What kind of value an input holds. A choice is its index in `choices`; a date its day number from 1970-01-01. */
export type PlanInputType =
  | { readonly type: "number"; readonly domain: PlanDomain; readonly consolidate?: Consolidation }
  | { readonly type: "yes-no" }
  | { readonly type: "choice"; readonly choices: readonly string[] }
  | { readonly type: "date" };

/** One value that a record brings. */
export interface PlanInput {
  readonly place: PlanPlace;
  readonly rows?: string;
  readonly holds: PlanInputType;
  /** it is needed even where the actual of its node is missing */
  readonly needed?: true;
  /** what stands in for it where it is left out; an input without one is refused or missing by its node's rule */
  readonly default?: string | boolean;
}

/** One key of a table's row. */
export type PlanKey =
  | { readonly kind: "equal"; readonly at: string }
  | { readonly kind: "yes-no"; readonly value: boolean }
  | { readonly kind: "range"; readonly from?: string; readonly below?: string };

/** A look-up table with its keys resolved. */
export interface PlanTable {
  readonly id: string;
  readonly rows: readonly { readonly keys: readonly PlanKey[]; readonly value: string }[];
  readonly else?: string;
}

/** A row set of the plan. */
export interface PlanRows {
  readonly id: string;
  readonly min: number;
  readonly max?: number;
}

/** A rating of a plan's scale. */
export interface PlanRating {
  readonly id: string;
  readonly label?: Text;
  readonly value?: string;
  readonly development?: Development;
}

/** A scale of the plan, with its bands where they are numbers. */
export interface PlanScale {
  readonly id: string;
  readonly ratings: readonly PlanRating[];
  readonly bands: readonly {
    readonly rating: number;
    readonly from?: string;
    readonly above?: string;
    readonly below?: string;
    readonly to?: string;
  }[];
}

/** One part of a group: its weight as declared and as it acts, and the number that it brings. */
export interface PlanPart {
  readonly node: string;
  readonly weight?: Ref;
  /** the weight after absent parts and moves; its share is this over the group's `weightTotal` */
  readonly acting?: Ref;
  readonly value: Ref;
  readonly when?: Ref;
}

/** One entry of a node's `then`, with the value after it. */
export interface PlanThen {
  readonly kind: "add" | "subtract" | "multiply" | "cap" | "floor" | "map" | "round" | "set";
  readonly index: number;
  readonly when?: Ref;
  readonly of: Ref;
  /** a constant multiplication at the very start, which `factor` of the node holds already */
  readonly scaling?: true;
  /** the operand of the act, where it is a number */
  readonly by?: Ref;
  readonly digits?: number;
}

/** One gate of a node's scale. */
export interface PlanGate {
  readonly index: number;
  readonly condition: Ref;
  readonly acts: Ref;
  readonly kind: "atMost" | "atLeast" | "exactly" | "down";
  /** the level (1 = lowest), or the number of levels down */
  readonly by: number;
  readonly title?: Text;
  readonly cite?: string;
}

/** How a node is rated: the rating before gates and after them, as an index in the scale's ratings. */
export interface PlanRated {
  readonly scale: number;
  readonly before: Ref;
  readonly of: Ref;
  readonly gates: readonly PlanGate[];
  /** the conditions of rules, which the scorecard notes where they are absent */
  readonly conditions: readonly Ref[];
}

/** One named value of the policy, and the steps that hold its figures. */
export interface PlanNode {
  readonly id: string;
  readonly kind: "indicator" | "group" | "formula";
  readonly rows?: string;
  readonly each?: string;
  readonly title?: Text;
  /** what the policy says where this node is a weakness, and what helps */
  readonly reason?: Text;
  readonly development?: Development;
  readonly unit?: string;
  readonly direction?: "higher" | "lower";
  readonly cite?: string;
  readonly combine?: string;
  /** of an indicator: the inputs by their field, and the achievement before `then` */
  readonly fields?: readonly { readonly field: string; readonly of: Ref }[];
  readonly achievementKind?: string;
  readonly achievement?: Ref;
  /** the achievement (of a formula: the value) that stands for full marks: at the target, or at the best end */
  readonly reference?: Ref;
  readonly choices?: readonly string[];
  readonly parts?: readonly PlanPart[];
  /** of a group whose parts add up: what the acting weights are divided by (none: they are not divided) */
  readonly linear?: { readonly total?: Ref };
  /** of a formula: the nodes that it names */
  readonly uses?: readonly string[];
  /** what happens with an absent actual by the node's own rule */
  readonly whenMissing?: "zero" | "worst";
  /** of a group: false where the weights of absent parts stay where they are */
  readonly moves?: boolean;
  /** of a rated node without a number: true */
  readonly unnumbered?: true;
  /** the achievement, combination or formula, before `then` */
  readonly value: Ref;
  /** the value before the first rounding of `then` */
  readonly unrounded: Ref;
  /** the condition by which the node is absent, where the policy says one */
  readonly absentWhen?: Ref;
  /** what the constant multiplications at the start of `then` come to; contributions stand on that scale */
  readonly factor?: string;
  readonly then: readonly PlanThen[];
  readonly score: Ref;
  /** between which numbers the score lies by the declared domains, as far as they tell */
  readonly least?: string;
  readonly most?: string;
  readonly digits?: number;
  readonly rated?: PlanRated;
}

/** A policy at one period with its parameters chosen, as an ordered list of small steps. Frozen, plain JSON. */
export interface Plan {
  readonly schema: typeof PLAN_SCHEMA;
  readonly policy: {
    readonly scheme: string;
    readonly version: string;
    readonly title: Text;
    readonly digest: string;
  };
  readonly period: Period;
  readonly parameters: Readonly<Record<string, string | boolean>>;
  readonly citations: Readonly<Record<string, Citation>>;
  readonly inputs: readonly PlanInput[];
  /** the facts that the policy declares, also those that no step reads */
  readonly facts: readonly string[];
  readonly rowFacts: Readonly<Record<string, readonly string[]>>;
  readonly rows: readonly PlanRows[];
  readonly tables: readonly PlanTable[];
  readonly scales: readonly PlanScale[];
  readonly steps: readonly Step[];
  readonly nodes: readonly PlanNode[];
  /** what every record must meet; an absent condition says nothing */
  readonly checks: readonly { readonly holds: Ref; readonly issue: GuardIssue }[];
  readonly result: string;
  readonly noScore?: { readonly rating: string; readonly label?: Text };
  readonly strengths: { readonly achievementAtLeast?: string; readonly most: number };
  readonly cohort?: Cohort;
}
