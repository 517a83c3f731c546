import { safeBreakdown } from "../../breakdown/breakdown.js";
import { addRational, compareRational, type Rational } from "../../number/rational.js";
import { exactOf } from "../figures.js";
import { type Law, SAYS_NOTHING, tried } from "../law.js";

/** What is explained is all there is. */
export const contributionsSum: Law = {
  id: "contributions-sum",
  statement: {
    en: "What a figure starts from and what each part and act adds sum exactly to the figure.",
    id: "Titik awal suatu angka ditambah sumbangan setiap bagian dan tindakan tepat sama dengan angka itu.",
  },
  formula: "from + sum of lines = score, for every figure",
  why: {
    en: "An explanation that does not add up explains nothing.",
    id: "Penjelasan yang tidak cocok jumlahnya tidak menjelaskan apa pun.",
  },
  choices: "default",
  test(subject) {
    if (subject.plan.nodes.every((n) => n.parts === undefined && n.each === undefined))
      return { status: "not-applicable", why: "no figure is put together from parts" };
    return tried({ ...subject, runs: Math.min(subject.runs, 60) }, subject.records, (record) => {
      const found = safeBreakdown(subject.policy, record);
      if (!found.ok || found.value.length === 0) return SAYS_NOTHING;
      for (const { node, from, lines, score } of found.value) {
        const adds = lines.flatMap((line) => ("adds" in line ? [exactOf(line.adds)] : []));
        const [start, end] = [exactOf(from), exactOf(score)];
        if (start === undefined || end === undefined || adds.includes(undefined)) continue;
        const sum = adds.reduce<Rational>((all, x) => (x === undefined ? all : addRational(all, x)), start);
        if (compareRational(sum, end) !== 0)
          return { what: `the lines of ${node} do not sum to its score ${score}`, records: [record] };
      }
      return undefined;
    });
  },
};
