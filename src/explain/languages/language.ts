import type { RoundingMode } from "../../number/rounding.js";
import type { Citation } from "../../policy/citation.js";
import type { COMBINE_NAMES } from "../../policy/node.js";

/** The reasons for which a value is absent. */
export type Reason = "missing" | "not-applicable" | "too-few" | "undefined";

/**
 * One language of explanations: words and sentences as plain data. `{name}` in a sentence is filled with a figure or
 * a title; a sentence has the same names in every language.
 */
export interface Language {
  /** the sign between whole and decimals, and between thousands */
  readonly decimal: "." | ",";
  readonly thousands: "." | ",";
  /** from January on */
  readonly months: readonly string[];
  readonly date: string;
  readonly yes: string;
  readonly no: string;
  readonly absentValue: string;
  /** between two things, and the last two of a list */
  readonly and: string;
  readonly operators: Readonly<Record<"and" | "or" | "not", string>>;
  readonly edges: Readonly<
    Record<
      | "exactly"
      | "from"
      | "above"
      | "fromOnly"
      | "aboveOnly"
      | "below"
      | "to"
      | "belowOnly"
      | "toOnly"
      | "everywhere",
      string
    >
  >;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly handled: Readonly<Record<"left-out" | "zero" | "worst" | "absent", string>>;
  readonly moved: Readonly<Record<"proportional" | "equal" | "table" | "unsaid", string>>;
  readonly modes: Readonly<Record<RoundingMode, string>>;
  readonly roundTo: Readonly<Record<"digit" | "digits" | "whole" | "multiple", string>>;
  /** what inputs of an achievement are called; any other has the name of the policy */
  readonly inputs: Readonly<Record<"worst" | "best" | "baseline", string>>;
  readonly combine: Readonly<Record<CombineName, string>>;
  readonly level: string;
  readonly lines: Readonly<Record<LineSentence, string>>;
  readonly summary: Readonly<Record<SummarySentence, string>>;
  readonly headings: Readonly<Record<"steps" | "basis", string>>;
  readonly confidence: Readonly<Record<NonNullable<Citation["confidence"]>, string>>;
  /** an article that is a bare number, and one with its paragraph */
  readonly article: string;
  readonly articleParagraph: string;
}

/** The combinations that have a name of their own. */
export type CombineName = (typeof COMBINE_NAMES)[number] | "best" | "formula";

/** The sentences of numbered steps. */
export type LineSentence =
  | "parameter"
  | "measured"
  | "measuredTarget"
  | "measuredRange"
  | "inputs"
  | "notMeasured"
  | "clipped"
  | "targetZero"
  | "targetNegative"
  | "insideTarget"
  | "achievement"
  | "achievementFormula"
  | "condition"
  | "conditionNot"
  | "lookUp"
  | "segment"
  | "cap"
  | "floor"
  | "partWeighted"
  | "partShare"
  | "partMoved"
  | "part"
  | "partOutside"
  | "combine"
  | "combineFormula"
  | "zeroPart"
  | "formula"
  | "add"
  | "subtract"
  | "multiply"
  | "map"
  | "set"
  | "round"
  | "roundUnchanged"
  | "because"
  | "band"
  | "bandUnsaid"
  | "rule"
  | "ruleUnsaid"
  | "ruleLast"
  | "matrix"
  | "direct"
  | "ratingValue"
  | "gateAtMost"
  | "gateAtLeast"
  | "gateExactly"
  | "gateDown"
  | "absent"
  | "absentMoved"
  | "noScore"
  | "noScoreFew"
  | "score"
  | "override"
  | "noteCondition"
  | "noteNoise"
  | "note";

/** The sentences of the paragraph. */
export type SummarySentence =
  | "about"
  | "aboutNode"
  | "scoreAndRating"
  | "scoreOnly"
  | "ratingOnly"
  | "neither"
  | "noScore"
  | "noScoreRating"
  | "restsOn"
  | "restsOnMatrix"
  | "weakest"
  | "cost"
  | "loss"
  | "gate"
  | "limited"
  | "raised"
  | "absent"
  | "absentMoved"
  | "absentOneMore"
  | "absentMore"
  | "noted"
  | "override"
  | "provisional"
  | "final"
  | "roughly";
