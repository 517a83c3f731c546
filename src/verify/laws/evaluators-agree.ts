import { safeScore } from "../../score.js";
import { cardText } from "../figures.js";
import { type Law, SAYS_NOTHING, tried } from "../law.js";

/** Every way of running a plan gives the same digits. */
export const evaluatorsAgree: Law = {
  id: "evaluators-agree",
  statement: {
    en: "Every way of running the rule gives the same figures.",
    id: "Setiap cara menjalankan aturan menghasilkan angka yang sama.",
  },
  formula: "evaluator(a) = score(a)",
  why: {
    en: "The warehouse of a ministry and the application of an office must not differ by a digit.",
    id: "Gudang data kementerian dan aplikasi kantor tidak boleh berbeda satu digit pun.",
  },
  choices: "default",
  test(subject) {
    const { other } = subject;
    if (other === undefined) return { status: "not-applicable", why: "no other evaluator was given" };
    return tried(subject, subject.records, (record) => {
      const [first, second] = [safeScore(subject.policy, record), other(subject.policy, record)];
      if (!first.ok && !second.ok) return SAYS_NOTHING;
      const [a, b] = [first, second].map((o) => (o.ok ? o.value : undefined));
      if (cardText(a) === cardText(b)) return undefined;
      const [x, y] = [a, b].map((card) =>
        card === undefined ? "refused" : `${card.score ?? ""} ${card.rating?.id ?? ""}`,
      );
      return { what: `the library gives ${x ?? ""}, the other evaluator ${y ?? ""}`, records: [record] };
    });
  },
};
