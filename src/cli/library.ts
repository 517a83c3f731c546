/** What the command line uses of the library, in one place. */
export {
  type Change,
  type CohortCheck,
  type CohortFacts,
  type CohortFigures,
  type ComparedCohort,
  type Explanation,
  type NextRating,
  type Policy,
  type PolicyDocument,
  readPeriod,
  type Scorecard,
  type ScorecardNode,
  type ScorecardPart,
  type ScorecardRating,
  safeChange,
  safeCohort,
  safeCompilePolicy,
  safeDefinePolicy,
  safeExplain,
  safeNextRating,
  safePolicyAt,
  safeScore,
  type WayToRating,
} from "../index.js";
export type { Text } from "../policy/text.js";
export { textIn } from "../policy/text.js";
