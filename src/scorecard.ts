import type { Development } from "./policy/development.js";
import type { Text } from "./policy/text.js";

/** The name of this form of document. */
export const SCORECARD_SCHEMA = "kinerja/scorecard/1";

/** A rating on a scorecard: its id, its level (1 = lowest) of how many, its label, and the edges of its band. */
export interface ScorecardRating {
  readonly id: string;
  readonly level?: number;
  readonly of?: number;
  readonly label?: Text;
  readonly from?: string;
  readonly above?: string;
  readonly below?: string;
  readonly to?: string;
  /** what helps to do better, where the policy attaches it to the rating */
  readonly development?: Development;
}

/** A part of a group on a scorecard. `weight` is its acting weight as a share; `contribution` only where parts add up. */
export interface ScorecardPart {
  readonly node: string;
  readonly weight?: string;
  readonly contribution?: string;
}

/** One figure on a scorecard. Numbers are exact text; `null` where there is none, with the reason in `absent`. */
export interface ScorecardNode {
  readonly kind: "indicator" | "group" | "formula";
  readonly title?: Text;
  readonly unit?: string;
  /** of a row's figure: the row's key and title */
  readonly row?: { readonly key: string; readonly title?: string };
  /** of an indicator: the actual and what it was held against, as read */
  readonly actual?: string | boolean | null;
  readonly target?: string;
  readonly targetFrom?: string;
  readonly targetTo?: string;
  /** further inputs by name (baseline, worst, best and those that the policy declares) */
  readonly inputs?: Readonly<Record<string, string | null>>;
  readonly achievement?: string | null;
  /** before the first rounding: the achievement, combination or formula, and what `then` did to it up to there */
  readonly value: string | null;
  /** after `then` */
  readonly score: string | null;
  readonly rating?: ScorecardRating;
  readonly absent?: "missing" | "not-applicable" | "too-few" | "undefined";
  readonly parts?: readonly ScorecardPart[];
  /** of a group whose `then` begins with constant multiplications: what they come to; contributions stand on that scale */
  readonly factor?: string;
  /** what each entry of `then` that acted made of the value */
  readonly then?: readonly { readonly act: string; readonly value: string | null; readonly cite?: string }[];
  readonly cite?: string;
}

/** An indicator that is strong or weak: how many points of the result, and why. */
export interface ScorecardReason {
  readonly node: string;
  readonly points: string;
  /** the leaf's degree and what it was held against, as `31/30 ≥ 1` */
  readonly because: string;
  /** the policy's own words for it, and what helps, where it is a weakness */
  readonly reason?: Text;
  readonly development?: Development;
}

/** A value that was absent: why, the reason given, and the weight that moved to others in its group. */
export interface ScorecardAbsence {
  readonly node: string;
  readonly reason: "missing" | "not-applicable" | "too-few" | "undefined";
  readonly note?: string;
  /** what its group did with it */
  readonly handled: "left-out" | "zero" | "worst" | "absent";
  readonly group?: string;
  readonly weightMoved?: string;
}

/** A gate that acted on a rating. */
export interface ScorecardGate {
  readonly node: string;
  readonly act: "atMost" | "atLeast" | "exactly" | "down";
  readonly by: string;
  readonly before: string;
  readonly after: string;
  readonly title?: Text;
  readonly cite?: string;
}

/** Something a reader should know: a condition that could not be judged, a number that looks like float noise. */
export interface ScorecardNote {
  readonly code: string;
  readonly node?: string;
  readonly message: string;
}

/** A person's decision beside the computed rating: the rule proposes, a person decides. */
export interface Override {
  readonly rating: string;
  readonly by: string;
  readonly reason: string;
}

/** The result for one record: plain JSON, frozen, the same bytes on every runtime. */
export interface Scorecard {
  readonly schema: typeof SCORECARD_SCHEMA;
  readonly subject: string;
  readonly period: { readonly id: string; readonly from: string; readonly until: string };
  readonly policy: {
    readonly scheme: string;
    readonly version: string;
    readonly title: Text;
    readonly digest: string;
    readonly parameters: Readonly<Record<string, string | boolean>>;
  };
  readonly status: "scored" | "no-score";
  readonly score: string | null;
  readonly rating: ScorecardRating | null;
  readonly result: string;
  readonly nodes: Readonly<Record<string, ScorecardNode>>;
  readonly strengths: readonly ScorecardReason[];
  readonly weaknesses: readonly ScorecardReason[];
  readonly absent: readonly ScorecardAbsence[];
  readonly gates: readonly ScorecardGate[];
  readonly notes: readonly ScorecardNote[];
  readonly override?: Override & { readonly label?: Text };
  readonly final: boolean;
}
