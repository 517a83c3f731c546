import { definePolicy } from "./define-policy.js";
import { type Issue, issue, type Outcome, orThrow } from "./issue.js";
import { readNumber } from "./number/decimal-text.js";
import { ownNumber } from "./number/own-number.js";
import {
  addRational,
  divideRational,
  multiplyRational,
  ONE,
  type Rational,
  rational,
  ZERO,
} from "./number/rational.js";
import { formatReal } from "./number/real.js";
import type { RoundingMode } from "./number/rounding.js";
import { type MonthCount, overlapMonths } from "./period/overlap.js";
import { type Period, periodBetween, periodDays } from "./period/period.js";
import { deepFreeze } from "./plan/compile-policy.js";
import type { Policy } from "./policy/parsed-policy.js";
import { POLICY_SCHEMA } from "./policy/policy.js";
import type { NumberInput } from "./policy/quantity.js";
import { safeScore } from "./score.js";
import type { Scorecard, ScorecardRating } from "./scorecard.js";

/** How the scorecards of one person's posts, half-years or years become one value. */
export interface ConsolidationRule {
  /**
   * What each scorecard weighs, oldest first: `days` (of its period), months counted in a named way, `equal`, or
   * weights of one's own (20, 35, 45).
   */
  readonly weights: "days" | "equal" | { readonly months: MonthCount } | readonly NumberInput[];
  /** the decimals that the joined value is rounded to; without it, it is exact */
  readonly round?: { readonly digits: number; readonly mode: RoundingMode };
  /** the scale that the joined value is rated by, of a policy */
  readonly rate?: { readonly policy: Policy; readonly scale: string };
  /** what a scorecard without a score does: refuse (default), or leave it out with its weight */
  readonly noScore?: "refuse" | "leave-out";
}

/** The joined value of several scorecards of one subject. */
export interface Consolidated {
  readonly subject: string;
  readonly period: Period;
  readonly score: string;
  readonly rating: ScorecardRating | null;
  readonly parts: readonly {
    readonly period: string;
    readonly score: string | null;
    /** the share of the whole */
    readonly weight: string;
    readonly contribution: string;
  }[];
}

/**
 * One value of one subject from the scorecards of its posts, half-years or years.
 *
 * @formula sum(weight * score) / sum(weight), over the scorecards in order of their periods
 * @edge scorecards of several subjects, overlapping periods, and a score that is missing are refused
 * @exact rounded only where the rule says so
 * @throws {KinerjaError} consolidation-unusable - with what does not fit
 */
export function consolidate(scorecards: readonly Scorecard[], rule: ConsolidationRule): Consolidated {
  return orThrow(safeConsolidate(scorecards, rule));
}

/** As `consolidate`, with every issue as data instead of an error. */
export function safeConsolidate(
  scorecards: readonly Scorecard[],
  rule: ConsolidationRule,
): Outcome<Consolidated> {
  const ordered = [...scorecards].sort((a, b) =>
    a.period.from < b.period.from ? -1 : a.period.from > b.period.from ? 1 : 0,
  );
  const issues = problemsOf(ordered, rule);
  const [first] = ordered;
  const last = ordered[ordered.length - 1];
  if (issues.length > 0 || first === undefined || last === undefined) return { ok: false, issues };
  const weighed = ordered.map((card, i) => ({
    card,
    score: card.score === null ? undefined : scoreOf(card.score),
    weight: weightOf(card, i, rule),
  }));
  const present = weighed.filter((w) => w.score !== undefined);
  const total = present.map((w) => w.weight).reduce(addRational, ZERO);
  if (total.n === 0n) return unusable("no scorecard with a weight above zero has a score");
  const parts = weighed.map(({ card, score, weight }) => {
    const share = score === undefined ? ZERO : divideRational(weight, total);
    return { card, share, adds: multiplyRational(share, score ?? ZERO) };
  });
  const joined = parts.map((p) => p.adds).reduce(addRational, ZERO);
  const settled = settle(joined, rule, first.subject);
  if (!settled.ok) return settled;
  const period = periodBetween(first.period.from, last.period.until);
  return {
    ok: true,
    value: deepFreeze({
      subject: first.subject,
      period,
      score: settled.value.score,
      rating: settled.value.rating,
      parts: parts.map(({ card, share, adds }) => ({
        period: card.period.id,
        score: card.score,
        weight: formatReal(share),
        contribution: formatReal(adds),
      })),
    }),
  };
}

function problemsOf(ordered: readonly Scorecard[], rule: ConsolidationRule): readonly Issue[] {
  const found: string[] = [];
  const [first] = ordered;
  if (first === undefined) found.push("there is no scorecard");
  for (const [i, card] of ordered.entries()) {
    const before = ordered[i - 1];
    if (first !== undefined && card.subject !== first.subject) {
      found.push(
        `scorecards of '${first.subject}' and '${card.subject}' stand together; one subject is consolidated at a time`,
      );
    }
    if (before !== undefined && card.period.from < before.period.until) {
      found.push(`the periods ${before.period.id} and ${card.period.id} overlap`);
    }
    if (rule.noScore !== "leave-out" && card.score === null) found.push(`${card.period.id} has no score`);
    if (card.score?.endsWith("…") === true)
      found.push(`the score of ${card.period.id} is irrational; round it in its policy`);
  }
  if (Array.isArray(rule.weights)) {
    const weights: readonly NumberInput[] = rule.weights;
    if (weights.length !== ordered.length) {
      found.push(`there are ${weights.length} weights for ${ordered.length} scorecards`);
    }
    for (const weight of weights) {
      const read = readNumber(weight);
      if (!read.ok || read.value.n < 0n) found.push(`the weight '${weight}' is not a number of zero or more`);
    }
  }
  return found.map((problem) => issue("consolidation-unusable", [], { problem }));
}

function unusable(problem: string): Outcome<never> {
  return { ok: false, issues: [issue("consolidation-unusable", [], { problem })] };
}

function scoreOf(text: string): Rational {
  return ownNumber(text) ?? ZERO; // what cannot be read was an issue before
}

function weightOf(card: Scorecard, index: number, rule: ConsolidationRule): Rational {
  const { weights } = rule;
  if (weights === "equal") return ONE;
  if (weights === "days") return rational(BigInt(periodDays(card.period)));
  if ("months" in weights) return rational(BigInt(overlapMonths(card.period, card.period, weights.months)));
  return scoreOf(String(weights[index] ?? "0"));
}

/**
 * Rounds and rates the joined value by scoring it: a policy of one indicator with the scale asked for, so that
 * rounding and bands mean here what they mean everywhere.
 */
function settle(
  joined: Rational,
  rule: ConsolidationRule,
  subject: string,
): Outcome<{ readonly score: string; readonly rating: ScorecardRating | null }> {
  const scale = rule.rate?.policy.document.scales?.[rule.rate.scale];
  if (rule.rate !== undefined && scale === undefined)
    return unusable(`the policy has no scale '${rule.rate.scale}'`);
  const { gates: _, ...plain } = scale ?? { ratings: [{ id: "none" }] };
  const policy = definePolicy({
    schema: POLICY_SCHEMA,
    scheme: "kinerja/consolidated",
    version: "1",
    inForce: { from: "0001-01-01" },
    title: "A value joined from scorecards",
    nodes: {
      joined: {
        kind: "indicator",
        actual: {},
        absent: { missing: "required" },
        then: rule.round === undefined ? [] : [{ round: rule.round.digits, mode: rule.round.mode }],
        ...(scale === undefined ? {} : { scale: "scale" }),
      },
    },
    ...(scale === undefined ? {} : { scales: { scale: plain } }),
    ...(rule.rate?.policy.document.citations === undefined
      ? {}
      : { citations: rule.rate.policy.document.citations }),
    result: "joined",
  });
  const text = formatReal(joined);
  const scored = safeScore(policy, { subject, period: "2000", actuals: { joined: text } });
  if (!scored.ok) return scored;
  return { ok: true, value: { score: scored.value.score ?? text, rating: scored.value.rating } };
}
