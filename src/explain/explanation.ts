import type { RoundingMode } from "../number/rounding.js";
import type { Citation } from "../policy/citation.js";
import type { Scorecard, ScorecardAbsence, ScorecardRating } from "../scorecard.js";
import type { Expression } from "./expression.js";
import type { ExplanationLocale } from "./languages/languages.js";

/** The edges of a band or of a piece of a curve; `from` and `to` are closed, `above` and `below` open. */
export interface LineEdges {
  readonly from?: string;
  readonly above?: string;
  readonly below?: string;
  readonly to?: string;
}

/** What led to a condition: its text in the policy, and itself with the values put in. */
export interface LineCondition {
  readonly written?: string;
  readonly condition: Expression;
}

/** One line of a derivation as data. Numbers are exact text, as on a scorecard. */
export type LineData =
  /** a choice of the agency */
  | { readonly kind: "parameter"; readonly name: string; readonly value: string | boolean }
  | {
      readonly kind: "measured";
      readonly actual: string | boolean | null;
      readonly unit?: string;
      readonly target?: string;
      readonly targetFrom?: string;
      readonly targetTo?: string;
      readonly inputs?: Readonly<Record<string, string | null>>;
    }
  /** an indicator's own value that is not there, and what is put in its place */
  | {
      readonly kind: "not-measured";
      readonly reason: ScorecardAbsence["reason"];
      readonly handled: ScorecardAbsence["handled"];
      readonly note?: string;
    }
  /** an actual moved into the span between the goalposts */
  | { readonly kind: "clipped"; readonly actual: string; readonly used: string }
  /** a target that is not divided by */
  | {
      readonly kind: "target-without-quotient";
      readonly sign: "zero" | "negative";
      readonly written?: string;
      readonly formula: Expression;
      readonly value: string;
    }
  | { readonly kind: "inside-target" }
  /** a branch that a formula took, or did not */
  | ({ readonly kind: "condition"; readonly holds: boolean } & LineCondition)
  | {
      readonly kind: "look-up";
      readonly table: string;
      readonly keys: readonly Expression[];
      readonly value: string;
    }
  /** the piece of a curve that holds a value */
  | ({ readonly kind: "segment"; readonly x: string } & LineEdges)
  | {
      readonly kind: "achievement";
      readonly form: string;
      readonly written?: string;
      readonly formula: Expression;
      readonly value: string;
    }
  /** a cap or floor that acted, on an achievement or in `then` */
  | {
      readonly kind: "cap" | "floor";
      readonly before: string;
      readonly by: string;
      readonly after: string;
      readonly because?: LineCondition;
    }
  /** a part of a group: its weight as declared, its share as it acts, the value that it brings, what it adds */
  | {
      readonly kind: "part";
      readonly part: string;
      readonly weight?: string;
      /** the weight after those of absent parts moved, and what all of them come to */
      readonly acting?: string;
      readonly total?: string;
      readonly share?: string;
      readonly value: string;
      readonly digits?: number;
      readonly factor?: string;
      readonly contribution?: string;
      /** the contribution is stated on the grid on which irrational ones sum: it is rounded */
      readonly onGrid?: true;
    }
  | {
      readonly kind: "combine";
      readonly combine: string;
      readonly written?: string;
      readonly formula: Expression;
      readonly value: string;
    }
  /** one part is zero, and makes a harmonic mean zero */
  | { readonly kind: "zero-part"; readonly part: string; readonly value: string }
  | {
      readonly kind: "formula";
      readonly written?: string;
      readonly formula: Expression;
      readonly value: string;
    }
  | {
      readonly kind: "add" | "subtract" | "multiply";
      readonly before: string;
      readonly by: string;
      readonly after: string;
      readonly because?: LineCondition;
    }
  | {
      readonly kind: "map";
      readonly before: string;
      readonly formula: Expression;
      readonly after: string;
      readonly because?: LineCondition;
    }
  | {
      readonly kind: "set";
      readonly before: string;
      readonly after: string;
      readonly because?: LineCondition;
    }
  | {
      readonly kind: "round";
      readonly before: string;
      readonly after: string;
      readonly mode: RoundingMode;
      readonly digits?: number;
      readonly multiple: string;
      readonly because?: LineCondition;
    }
  | ({
      readonly kind: "band";
      readonly score: string;
      readonly digits?: number;
      readonly rating: ScorecardRating;
    } & LineEdges)
  /** without `index` it is not known which; `last` where no rule before it holds */
  | {
      readonly kind: "rule";
      readonly index?: number;
      readonly last?: true;
      readonly written?: string;
      readonly condition?: Expression;
      readonly rating: ScorecardRating;
    }
  | {
      readonly kind: "matrix";
      readonly parts: readonly { readonly part: string; readonly rating: ScorecardRating }[];
      readonly rating: ScorecardRating;
    }
  /** a rating that the record states itself */
  | { readonly kind: "direct"; readonly rating: ScorecardRating }
  | { readonly kind: "rating-value"; readonly rating: ScorecardRating; readonly value: string }
  | {
      readonly kind: "gate";
      readonly act: "atMost" | "atLeast" | "exactly" | "down";
      /** the rating that bounds, by its id, or the number of levels down */
      readonly by: string;
      readonly bound?: ScorecardRating;
      readonly before: ScorecardRating;
      readonly after: ScorecardRating;
      readonly title?: string;
      readonly written?: string;
      readonly condition?: Expression;
    }
  /** a part that brought nothing, what was done about it, and where its weight went */
  | {
      readonly kind: "absent";
      readonly part: string;
      readonly reason: ScorecardAbsence["reason"];
      readonly handled: ScorecardAbsence["handled"];
      readonly note?: string;
      readonly weightMoved?: string;
      readonly move?: "proportional" | "equal" | "table";
    }
  | {
      readonly kind: "no-score";
      readonly reason: ScorecardAbsence["reason"];
      /** of a group with too few parts: how many there are, of how many, and how many there must be */
      readonly parts?: { readonly present: number; readonly all: number; readonly least: number };
    }
  | { readonly kind: "score"; readonly score: string; readonly digits?: number }
  | {
      readonly kind: "override";
      readonly computed: ScorecardRating | null;
      readonly decided: ScorecardRating;
      readonly by: string;
      readonly reason: string;
    }
  | { readonly kind: "note"; readonly code: string; readonly message: string };

/** One line: its data, where it stands in the law, and the same in words. */
export type ExplanationLine = LineData & { readonly cite?: Citation; readonly text: string };

/** One step: a figure, and the lines that lead to it. */
export interface ExplanationStep {
  readonly number: number;
  /** the figure's name on the scorecard */
  readonly node: string;
  readonly heading: string;
  readonly lines: readonly ExplanationLine[];
}

/** How one figure of a record came about. */
export interface Explanation {
  readonly locale: ExplanationLocale;
  readonly node: string;
  readonly summary: string;
  /** what the figure is made of first, the figure itself last */
  readonly steps: readonly ExplanationStep[];
  /** the paragraph and the numbered steps as one text */
  readonly text: string;
  readonly scorecard: Scorecard;
}
