import { runRecord } from "../../engine/run-record.js";
import { compareRational, type Rational } from "../../number/rational.js";
import { formatReal, realEnclosure } from "../../number/real.js";
import { planNumber } from "../../plan/evaluate-step.js";
import type { Plan } from "../../plan/plan.js";
import { isNumber } from "../../plan/value.js";
import { type Law, SAYS_NOTHING, tried } from "../law.js";

/** Every score is a number inside the outer edges of the result's scale. */
export const bounded: Law = {
  id: "bounded",
  statement: {
    en: "Every score is a finite number inside the outer edges of the result's scale.",
    id: "Setiap nilai adalah bilangan berhingga di dalam batas terluar skala hasil.",
  },
  formula: "lowest edge ≤ score ≤ highest edge",
  why: {
    en: "A score beyond its scale has no rating that anybody agreed on.",
    id: "Nilai di luar skala tidak mempunyai predikat yang disepakati.",
  },
  choices: "every",
  test(subject) {
    const { least, most } = edgesOf(subject.plan);
    const result = subject.plan.nodes.find((n) => n.id === subject.plan.result);
    if (result?.unnumbered === true)
      return { status: "not-applicable", why: "the result is a rating without a number" };
    const low = result?.least === undefined ? undefined : planNumber(result.least);
    const high = result?.most === undefined ? undefined : planNumber(result.most);
    const inside =
      (least === undefined || (low !== undefined && compareRational(low, least) >= 0)) &&
      (most === undefined || (high !== undefined && compareRational(high, most) <= 0));
    if (inside) return { status: "proved", how: boundsText(result?.least, result?.most) };
    return tried(subject, subject.records, (record) => {
      const done = runRecord(subject.plan, record);
      if (!done.ok || result === undefined) return SAYS_NOTHING;
      const { run } = done.value;
      if (subject.plan.checks.some((check) => run.at(check.holds) === false)) return SAYS_NOTHING;
      const score = run.at(result.score); // there too where no band holds it and the record is refused for that
      if (!isNumber(score)) return SAYS_NOTHING;
      const { lo, hi } = realEnclosure(score, 30);
      const beyond =
        (least !== undefined && compareRational(hi, least) < 0) ||
        (most !== undefined && compareRational(lo, most) > 0);
      return beyond
        ? { what: `the result ${formatReal(score)} lies outside the edges of its scale`, records: [record] }
        : undefined;
    });
  },
};

/** The outer edges of the bands of the result's scale, where it has them. */
export function edgesOf(plan: Plan): { readonly least?: Rational; readonly most?: Rational } {
  const result = plan.nodes.find((n) => n.id === plan.result);
  const bands = result?.rated === undefined ? [] : (plan.scales[result.rated.scale]?.bands ?? []);
  const lower = bands[0]?.from ?? bands[0]?.above;
  const last = bands[bands.length - 1];
  const upper = last?.to ?? last?.below;
  return {
    ...(lower === undefined ? {} : { least: planNumber(lower) }),
    ...(upper === undefined ? {} : { most: planNumber(upper) }),
  };
}

function boundsText(least: string | undefined, most: string | undefined): string {
  return `by the declared domains it lies between ${least ?? "no least number"} and ${most ?? "no greatest number"}`;
}
