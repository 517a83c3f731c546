import type { Plan } from "../../plan/plan.js";
import { outcomeText, sameFigures } from "../figures.js";
import { type Law, SAYS_NOTHING, scored, scoredBy, tried } from "../law.js";

/** A plan is plain data. */
export const planSurvivesJson: Law = {
  id: "plan-survives-json",
  statement: {
    en: "A plan written to JSON and read back scores every record the same.",
    id: "Rencana hitung yang ditulis ke JSON dan dibaca kembali menilai setiap data sama.",
  },
  formula: "score(JSON(plan), a) = score(plan, a)",
  why: {
    en: "Rules that were checked can be stored and sent as they were checked.",
    id: "Aturan yang telah diperiksa dapat disimpan dan dikirim sebagaimana diperiksa.",
  },
  choices: "default",
  test(subject) {
    const back = JSON.parse(JSON.stringify(subject.plan)) as Plan;
    const runs = Math.min(subject.runs, 60);
    return tried({ ...subject, runs }, subject.records, (record) => {
      const first = scored(subject, record);
      if (first === undefined) return SAYS_NOTHING;
      const second = scoredBy(back, record);
      return sameFigures(first, second)
        ? undefined
        : {
            what: `through JSON the result is ${outcomeText(second)}, not ${outcomeText(first)}`,
            records: [record],
          };
    });
  },
};
