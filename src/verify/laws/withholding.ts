import fc from "fast-check";
import { runAgain } from "../../engine/exact.js";
import { formatNumber, readNumber } from "../../number/decimal-text.js";
import { type Rational, rational, subtractRational } from "../../number/rational.js";
import { planNumber } from "../../plan/evaluate-step.js";
import type { Plan } from "../../plan/plan.js";
import { MISSING, type Value } from "../../plan/value.js";
import type { Achievement } from "../../policy/achievement.js";
import type { PolicyDocument } from "../../policy/policy.js";
import { compareScores, type Figures, figuresOfRun, outcomeText, rationalScore } from "../figures.js";
import { type Breach, type Law, SAYS_NOTHING, scored, tried } from "../law.js";
import { type Measure, measuresOf, rowsFor } from "../measures.js";
import { textOf, withInput } from "../mend-record.js";
import { scoreSign } from "../score-sign.js";

/** Saying nothing is never better than saying the worst. */
export const withholding: Law = {
  id: "withholding",
  statement: {
    en: "Leaving a figure out never scores higher than bringing its worst value.",
    id: "Tidak melaporkan suatu angka tidak pernah menghasilkan nilai lebih tinggi daripada melaporkan nilai terburuknya.",
  },
  formula: "score(record without a) ≤ score(record with the worst a)",
  why: {
    en: "Where silence pays, bad news is not reported, and honest offices lose.",
    id: "Jika diam lebih menguntungkan, kabar buruk tidak dilaporkan dan kantor yang jujur merugi.",
  },
  choices: "every",
  test(subject) {
    const { plan, document } = subject;
    const silent = measuresOf(plan).flatMap((measure) => {
      const bad = worstOf(document, measure);
      return bad.length === 0 ? [] : [{ measure, bad }];
    });
    if (silent.length === 0)
      return { status: "not-applicable", why: "no indicator has a bad end of its domain" };
    const good = scoreSign(subject);
    const most = silent.length - 1;
    return tried(subject, fc.tuple(subject.records, fc.nat({ max: most })), ([record, turn]) => {
      const now = scored(subject, record);
      if (now === undefined) return SAYS_NOTHING;
      for (let i = 0; i < Math.min(silent.length, MOST_MEASURES); i++) {
        const { measure, bad } = silent[(turn + i) % silent.length] as (typeof silent)[number];
        for (const row of rowsFor(measure, now.done).slice(0, 2)) {
          const found = paying(plan, record, now, measure, row, bad, good);
          if (found !== undefined) return found;
        }
      }
      return undefined;
    });
  },
};

/** So many measures of one record are left out, one at a time; the next record has the next ones. */
const MOST_MEASURES = 24;

/** What is wrong where silence pays; nothing where it does not, or where a record without the figure is refused. */
function paying(
  plan: Plan,
  record: Parameters<typeof withInput>[0],
  { done }: Figures,
  measure: Measure,
  row: number | undefined,
  bad: readonly Value[],
  good: 1 | -1,
): Breach | undefined {
  const place = { of: measure.of, ...(row === undefined ? {} : { row }) };
  const at = (value: Value): Figures | undefined => {
    const found = figuresOfRun({
      ...done,
      run: runAgain(plan, done.record, done.run, [{ ...place, value }]),
    });
    return found.ok ? found.value : undefined;
  };
  const without = at(MISSING);
  if (without === undefined || without.status === "no-score") return undefined;
  let worst: { readonly figures: Figures; readonly value: Value } | undefined;
  for (const value of bad) {
    const figures = at(value);
    if (figures === undefined) continue;
    if (worst === undefined || isAbove(worst.figures, figures, good)) worst = { figures, value };
  }
  if (worst === undefined) return undefined;
  if (!isAbove(without, worst.figures, good)) return undefined;
  const [x, y] = [rationalScore(without), rationalScore(worst.figures)];
  const by =
    x === undefined || y === undefined ? "" : `, ${formatNumber(subtractRational(x, y))} points more`;
  const text = textOf(measure.input, worst.value);
  return {
    what: `without ${measure.node.id} the result is ${outcomeText(without)}, with its worst value ${String(text)} it is ${outcomeText(worst.figures)}${by}`,
    records: [withInput(record, measure.input, row, undefined), withInput(record, measure.input, row, text)],
  };
}

function isAbove(a: Figures, b: Figures, good: 1 | -1): boolean {
  return (
    compareScores(a, b) === good ||
    (a.rating?.level !== undefined && b.rating?.level !== undefined && a.rating.level > b.rating.level)
  );
}

/** The bad end of a number that has a good one; all choices, or yes and no, where they have points or a rating. */
function worstOf(document: PolicyDocument, { node, input }: Measure): readonly Value[] {
  const { holds } = input;
  if (holds.type === "choice") return holds.choices.map((_, i) => rational(BigInt(i)));
  if (holds.type === "yes-no") return [false, true];
  if (holds.type !== "number") return [];
  const declared = document.nodes[node.id];
  const achievement = declared?.kind === "indicator" ? declared.achievement : undefined;
  const direction = node.direction ?? directionOf(achievement);
  const end =
    direction === "higher" ? holds.domain.min : direction === "lower" ? holds.domain.max : undefined;
  return end === undefined ? [] : [planNumber(end)];
}

/** The direction that stands in goalposts. */
function directionOf(of: Achievement | undefined): "higher" | "lower" | undefined {
  if (of === undefined || !("kind" in of) || of.kind !== "goalposts") return undefined;
  const [worst, best]: (Rational | undefined)[] = [of.worst, of.best].map((post) =>
    typeof post === "string" || typeof post === "number" ? numberIn(String(post)) : undefined,
  );
  if (worst === undefined || best === undefined) return undefined;
  return subtractRational(best, worst).n >= 0n ? "higher" : "lower";
}

function numberIn(text: string): Rational | undefined {
  const read = readNumber(text);
  return read.ok ? read.value : undefined;
}
