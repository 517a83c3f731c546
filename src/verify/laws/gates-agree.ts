import { type Law, outcomeOf, SAYS_NOTHING, tried } from "../law.js";

/** Gates never hold one rating to two bounds that cross. */
export const gatesAgree: Law = {
  id: "gates-agree",
  statement: {
    en: "No record meets gates that hold its rating to bounds that contradict one another.",
    id: "Tidak ada data yang memenuhi syarat-syarat yang saling bertentangan.",
  },
  formula: "max(atLeast that act) ≤ min(atMost that act)",
  why: {
    en: "Where two gates contradict, the order of code lines would decide a person's rating.",
    id: "Jika dua syarat bertentangan, urutan baris program yang menentukan predikat seseorang.",
  },
  choices: "every",
  test(subject) {
    const gates = subject.plan.nodes.flatMap((n) => n.rated?.gates ?? []);
    if (gates.length === 0) return { status: "not-applicable", why: "there are no gates" };
    const kinds = new Set(gates.map((g) => g.kind));
    if (gates.length === 1 || (!kinds.has("exactly") && !(kinds.has("atMost") && kinds.has("atLeast"))))
      return { status: "proved", how: "all gates pull in one direction" };
    return tried(subject, subject.records, (record) => {
      const found = outcomeOf(subject, record);
      if (found.ok) return undefined;
      const crossed = found.issues.find((i) => i.code === "gates-contradict");
      return crossed === undefined ? SAYS_NOTHING : { what: crossed.message, records: [record] };
    });
  },
};
