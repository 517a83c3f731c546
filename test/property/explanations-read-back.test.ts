import { describe, expect, test } from "vitest";
import {
  compilePolicy,
  type Explanation,
  type ExplanationLocale,
  type Scorecard,
  safeExplain,
  safeScore,
} from "../../src/index.js";
import { textIn } from "../../src/policy/text.js";
import { evaluate, plain, readEquations } from "../conformance/explanations/read-back.js";
import { madeCases } from "../support/made-cases.js";

const POLICIES = 150;
const RECORDS = 2;
const LOCALES: readonly ExplanationLocale[] = ["id", "en"];

/** The score that the paragraph tells, by what stands after the words that come before it. */
function scoreTold(summary: string, locale: ExplanationLocale): string | undefined {
  const before = { id: "menghasilkan nilai ", en: "comes to a score of " }[locale];
  const [, rest] = summary.split(before);
  return rest === undefined ? undefined : /^(≈ )?[-\d.,/]*\d…?/.exec(rest)?.[0];
}

function expectScore(
  card: Scorecard,
  { summary }: Explanation,
  locale: ExplanationLocale,
  why: string,
): void {
  const told = scoreTold(summary, locale);
  if (card.score === null || card.status === "no-score") {
    expect(told, why).toBeUndefined();
    return;
  }
  const exact = evaluate(card.score.replace("…", ""));
  const read = evaluate(
    plain(told ?? "", locale)
      .replace("…", "")
      .trim(),
  );
  const whole = told?.startsWith("≈") === false && !told.endsWith("…") && !card.score.endsWith("…");
  if (whole) expect(read?.exact, why).toEqual(exact?.exact);
  else expect(Math.abs((read?.near ?? Number.NaN) - (exact?.near ?? 0)), why).toBeLessThanOrEqual(1e-3);
}

describe("explanations", () => {
  test("are there wherever a score is, and say its score and rating; their equations hold as read", () => {
    let explained = 0;
    let equations = 0;
    for (const { document, policy, records } of madeCases(POLICIES, RECORDS, 77)) {
      for (const record of records) {
        const scored = safeScore(policy, record);
        const locale = LOCALES[explained % 2] ?? "id";
        const explanation = safeExplain(policy, record, { locale });
        const why = `${JSON.stringify(record)} of ${JSON.stringify(document)}`;
        expect(explanation.ok, why).toBe(scored.ok);
        if (!scored.ok || !explanation.ok) continue;
        explained += 1;
        expect(explanation.value.scorecard).toEqual(scored.value);
        expectScore(scored.value, explanation.value, locale, why);
        const { rating } = scored.value;
        if (rating !== null)
          expect(explanation.value.summary, why).toContain(textIn(rating.label, locale) ?? rating.id);
        for (const step of explanation.value.steps)
          for (const line of step.lines)
            for (const { text, holds } of readEquations(line.text, locale)) {
              equations += 1;
              expect(holds, `${text} in ${line.text} of ${why}`).toBe(true);
            }
      }
    }
    expect(explained).toBeGreaterThan(POLICIES / 2);
    expect(equations).toBeGreaterThan(POLICIES);
  });

  test("of a plan alone, and of every figure, say the same score", () => {
    for (const { policy, records } of madeCases(25, 1, 78)) {
      for (const record of records) {
        const scored = safeScore(policy, record);
        if (!scored.ok) continue;
        const { period, policy: of } = scored.value;
        const plan = compilePolicy(policy, period.id, { parameters: of.parameters });
        const bare = safeExplain(plan, record, { locale: "id" });
        expect(bare.ok && bare.value.scorecard).toEqual(scored.value);
        for (const node of Object.keys(scored.value.nodes)) {
          const one = safeExplain(policy, record, { locale: "en", node });
          expect(one.ok && one.value.steps[one.value.steps.length - 1]?.node).toBe(node);
          const said = one.ok ? one.value.steps.at(-1)?.lines.find((l) => l.kind === "score") : undefined;
          expect(said?.kind === "score" ? said.score : null).toBe(scored.value.nodes[node]?.score ?? null);
        }
      }
    }
  });
});
