import { safeScore } from "../../score.js";
import { type Law, SAYS_NOTHING, tried } from "../law.js";

/** Whole scorecards are made twice here: so many records do. */
const MOST_RUNS = 40;

/** The same data give the same bytes, and are not touched. */
export const deterministic: Law = {
  id: "deterministic",
  statement: {
    en: "The same record gives the same scorecard, byte for byte, and is not changed.",
    id: "Data yang sama menghasilkan rapor yang sama, bita demi bita, dan tidak diubah.",
  },
  formula: "score(a) = score(copy of a); a stays a",
  why: {
    en: "Whoever checks a score later must be able to get it again.",
    id: "Siapa pun yang memeriksa nilai di kemudian hari harus dapat memperolehnya kembali.",
  },
  choices: "default",
  test(subject) {
    return tried({ ...subject, runs: Math.min(subject.runs, MOST_RUNS) }, subject.records, (record) => {
      const before = JSON.stringify(record);
      const first = safeScore(subject.policy, record);
      if (!first.ok) return SAYS_NOTHING;
      const second = safeScore(subject.policy, JSON.parse(before) as typeof record);
      if (JSON.stringify(record) !== before) return { what: "scoring changed the record", records: [record] };
      return JSON.stringify(first) === JSON.stringify(second)
        ? undefined
        : { what: "the same record gives two scorecards", records: [record] };
    });
  },
};
