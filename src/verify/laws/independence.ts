import fc from "fast-check";
import { outcomeText, sameFigures } from "../figures.js";
import { type Law, SAYS_NOTHING, scoredBy, tried } from "../law.js";

/** Another person's data change nobody's score. */
export const independence: Law = {
  id: "independence",
  statement: {
    en: "One person's record never changes another person's score.",
    id: "Data seseorang tidak pernah mengubah nilai orang lain.",
  },
  formula: "score(a) after score(b) = score(a)",
  why: {
    en: "A score is about one's own work; comparison has its own place, after scoring.",
    id: "Nilai adalah tentang pekerjaan sendiri; perbandingan mempunyai tempatnya sendiri setelah penilaian.",
  },
  choices: "default",
  test(subject) {
    const runs = Math.min(subject.runs, 60);
    return tried({ ...subject, runs }, fc.tuple(subject.records, subject.records), ([record, other]) => {
      const first = scoredBy(subject.plan, record);
      if (first === undefined) return SAYS_NOTHING;
      scoredBy(subject.plan, { ...other, subject: "another" });
      const second = scoredBy(subject.plan, record);
      return sameFigures(first, second)
        ? undefined
        : {
            what: `after another record the result is ${outcomeText(second)}, not ${outcomeText(first)}`,
            records: [record, other],
          };
    });
  },
};
