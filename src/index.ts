/**
 * Exact, explained performance scoring. In the order in which data flow: a policy document is defined, compiled for a
 * period, and scores records; the scorecard says how.
 */
export {
  type BreakdownLine,
  type BreakdownReference,
  breakdown,
  type NodeBreakdown,
  safeBreakdown,
} from "./breakdown/breakdown.js";
export {
  type CauseLine,
  type Change,
  type ChangeCause,
  type ChangeSide,
  change,
  safeChange,
} from "./breakdown/change.js";
export type { Changes } from "./breakdown/changed-record.js";
export {
  type CohortFigures,
  type CohortNode,
  type CohortOptions,
  type CohortRank,
  type CohortStanding,
  type ComparedCohort,
  cohort,
  safeCohort,
} from "./breakdown/cohort.js";
export type { CohortFacts } from "./breakdown/cohort-conditions.js";
export type { CohortCheck, CohortRating, Distribution } from "./breakdown/cohort-distribution.js";
export type { CohortStatistics } from "./breakdown/cohort-statistics.js";
export {
  type ActualChange,
  type NextRating,
  type NextRatingOptions,
  nextRating,
  type OutOfReach,
  type RatingDistance,
  safeNextRating,
  type WayToRating,
} from "./breakdown/next-rating.js";
export {
  type RolledUnit,
  type RolledUp,
  type RollUpOptions,
  type RollUpRule,
  rollUp,
  safeRollUp,
  type UnitMember,
} from "./breakdown/roll-up.js";
export {
  type SampleInterval,
  type SampleIntervalOptions,
  safeSampleInterval,
  sampleInterval,
} from "./breakdown/sample-interval.js";
export type { Sample } from "./breakdown/sample-interval-spread.js";
export {
  type Shortfall,
  type ShortfallReference,
  safeShortfalls,
  shortfalls,
} from "./breakdown/shortfalls.js";
export { type FigureDifference, safeWhatIf, type WhatIf, whatIf } from "./breakdown/what-if.js";
export { type Consolidated, type ConsolidationRule, consolidate, safeConsolidate } from "./consolidate.js";
export { definePolicy, safeDefinePolicy } from "./define-policy.js";
export { type DerivedNode, derivation } from "./explain/derivation.js";
export { type ExplainOptions, explain, safeExplain } from "./explain/explain.js";
export type { Explanation, ExplanationLine, ExplanationStep } from "./explain/explanation.js";
export { type Expression, expressionText } from "./explain/expression.js";
export type { ExplanationLocale } from "./explain/languages/languages.js";
export {
  formatPath,
  ISSUE_CODES,
  type Issue,
  type IssueCode,
  type IssuePath,
  KinerjaError,
  type Outcome,
} from "./issue.js";
export { ROUNDING_MODES, type RoundingMode } from "./number/rounding.js";
export { splitPeriod } from "./period/calendar.js";
export {
  MONTH_COUNTS,
  type MonthCount,
  overlapDays,
  overlapMonths,
  overlapPeriod,
} from "./period/overlap.js";
export {
  type CalendarOptions,
  containsDate,
  containsPeriod,
  formatPeriod,
  type Period,
  type PeriodReading,
  periodDays,
  readPeriod,
} from "./period/period.js";
export { prorateByDays, prorateByMonths, type Share } from "./period/proration.js";
export { type CompileOptions, compilePolicy, safeCompilePolicy } from "./plan/compile-policy.js";
export type { Plan } from "./plan/plan.js";
export type { Policy } from "./policy/parsed-policy.js";
export type { PolicyDocument } from "./policy/policy.js";
export { policyAt, safePolicyAt } from "./policy-at.js";
export type { RecordDocument } from "./record.js";
export type { NodeId, RecordFor } from "./record-for.js";
export { digestRecord, type Scored, type ScoreOptions, safeScore, score, scoreMany } from "./score.js";
export type {
  Override,
  Scorecard,
  ScorecardAbsence,
  ScorecardGate,
  ScorecardNode,
  ScorecardNote,
  ScorecardPart,
  ScorecardRating,
  ScorecardReason,
} from "./scorecard.js";
