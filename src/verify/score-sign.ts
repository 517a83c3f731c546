import fc from "fast-check";
import { runAgain } from "../engine/exact.js";
import { addRational, compareRational, type Rational, rational } from "../number/rational.js";
import { isRational } from "../number/real.js";
import { planNumber } from "../plan/evaluate-step.js";
import type { Plan } from "../plan/plan.js";
import { isNumber } from "../plan/value.js";
import { compareReals, figuresOfRun } from "./figures.js";
import { type Subject, scored } from "./law.js";
import { type Measure, measuresOf, rowsFor } from "./measures.js";

const known = new WeakMap<Plan, 1 | -1>();

/** So many records are looked at where nothing says which way a score is good. */
const ASKED = 24;

/**
 * 1 where a higher score of the result is better, -1 where a lower one is (an index of inequality, ratings that fall
 * as values rise): as the bands say, else the order of ranks, else what most better figures do.
 */
export function scoreSign(subject: Subject): 1 | -1 {
  const found = known.get(subject.plan) ?? declaredSign(subject.plan) ?? askedSign(subject);
  known.set(subject.plan, found);
  return found;
}

function declaredSign(plan: Plan): 1 | -1 | undefined {
  const result = plan.nodes.find((n) => n.id === plan.result);
  const bands = result?.rated === undefined ? [] : (plan.scales[result.rated.scale]?.bands ?? []);
  const [first, last] = [bands[0], bands[bands.length - 1]];
  if (first !== undefined && last !== undefined && first.rating !== last.rating)
    return last.rating > first.rating ? 1 : -1;
  const order = plan.cohort?.rank?.order;
  return order === undefined ? undefined : order === "lowest-first" ? -1 : 1;
}

function askedSign(subject: Subject): 1 | -1 {
  const directed = measuresOf(subject.plan).filter(
    (m) => m.node.direction !== undefined && m.input.holds.type === "number",
  );
  let votes = 0;
  for (const record of fc.sample(subject.records, { numRuns: ASKED, seed: subject.seed })) {
    const now = scored(subject, record);
    if (now?.score === null || now === undefined) continue;
    for (const measure of directed) {
      for (const row of rowsFor(measure, now.done).slice(0, 1)) {
        const value = now.done.run.at(measure.of, row ?? 0);
        const to = isNumber(value) && isRational(value) ? bettered(measure, value) : undefined;
        if (to === undefined) continue;
        const change = { of: measure.of, ...(row === undefined ? {} : { row }), value: to };
        const moved = figuresOfRun({
          ...now.done,
          run: runAgain(now.done.plan, now.done.record, now.done.run, [change]),
        });
        if (moved.ok && moved.value.score !== null) votes += compareReals(moved.value.score, now.score);
      }
    }
  }
  return votes < 0 ? -1 : 1;
}

/** A number moved a good way in its better direction; nothing at the end of its domain. */
function bettered({ node, input: { holds } }: Measure, from: Rational): Rational | undefined {
  if (holds.type !== "number") return undefined;
  const sign = node.direction === "lower" ? -1 : 1;
  const end = sign === 1 ? holds.domain.max : holds.domain.min;
  const to = end === undefined ? addRational(from, rational(BigInt(sign * 10))) : planNumber(end);
  return compareRational(to, from) * sign > 0 ? to : undefined;
}
