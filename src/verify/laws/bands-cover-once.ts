import { compareRational } from "../../number/rational.js";
import { planNumber } from "../../plan/evaluate-step.js";
import type { Plan, PlanNode } from "../../plan/plan.js";
import { type Law, outcomeOf, SAYS_NOTHING, tried } from "../law.js";

/** Every value that the result can reach is in exactly one band. */
export const bandsCoverOnce: Law = {
  id: "bands-cover-once",
  statement: {
    en: "Every score that can come out lies in exactly one band of its scale.",
    id: "Setiap nilai yang mungkin muncul berada tepat di satu rentang skalanya.",
  },
  formula: "for every reachable score there is exactly one band",
  why: {
    en: "A score between two bands leaves its rating to whoever writes the program.",
    id: "Nilai di antara dua rentang membuat predikatnya ditentukan oleh pembuat program.",
  },
  choices: "every",
  test(subject) {
    const rated = subject.plan.nodes.filter((n) => n.rated !== undefined && n.unnumbered !== true);
    if (rated.length === 0) return { status: "not-applicable", why: "no number is rated by bands" };
    if (rated.every((node) => isCovered(subject.plan, node)))
      return {
        status: "proved",
        how: "the bands leave no hole and do not overlap, and their outer ends are open or beyond what the declared domains allow",
      };
    return tried(subject, subject.records, (record) => {
      const found = outcomeOf(subject, record);
      if (found.ok) return undefined;
      if (found.issues.some((i) => i.code === "check-failed")) return SAYS_NOTHING; // no data that the policy admits
      const hole = found.issues.find((i) => i.code === "no-band");
      return hole === undefined ? SAYS_NOTHING : { what: hole.message, records: [record] };
    });
  },
};

/** Whether a node's bands, which have no hole between them (that is an issue when a policy is defined), hold all it can come to. */
function isCovered(plan: Plan, { rated, least, most }: PlanNode): boolean {
  const bands = rated === undefined ? [] : (plan.scales[rated.scale]?.bands ?? []);
  const [first, last] = [bands[0], bands[bands.length - 1]];
  if (first === undefined || last === undefined) return true; // rules, of which the last stands alone
  const isAt = (end: string | undefined, edge: string, sign: 1 | -1, closed: boolean): boolean => {
    if (end === undefined) return false;
    const way = compareRational(planNumber(end), planNumber(edge)) * sign;
    return way > 0 || (way === 0 && closed);
  };
  const lower = first.from ?? first.above;
  const upper = last.to ?? last.below;
  return (
    (lower === undefined || isAt(least, lower, 1, first.from !== undefined)) &&
    (upper === undefined || isAt(most, upper, -1, last.to !== undefined))
  );
}
