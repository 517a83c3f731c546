import { type Rational, rational } from "../../number/rational.js";
import type { PolicyDocument } from "../../policy/policy.js";
import { outcomeText, sameFigures } from "../figures.js";
import { type Law, SAYS_NOTHING, scored, scoredBy, tried } from "../law.js";
import { replanned, timesNumber, withNodes } from "../transform.js";

const MEANS: readonly unknown[] = ["weighted-mean", "geometric-mean", "harmonic-mean", "power-mean"];
const BY = rational(7n, 3n);

/** Only the proportion of weights matters. */
export const weightScale: Law = {
  id: "weight-scale",
  statement: {
    en: "All weights of a group multiplied by the same number, and their total with them, change nothing.",
    id: "Semua bobot satu kelompok yang dikali bilangan yang sama, beserta jumlahnya, tidak mengubah apa pun.",
  },
  formula: "score(k · weights) = score(weights), k = 7/3",
  why: {
    en: "Weights of 30 and 70 must mean what 0.30 and 0.70 mean.",
    id: "Bobot 30 dan 70 harus bermakna sama dengan 0,30 dan 0,70.",
  },
  choices: "default",
  test(subject) {
    const made = weighted(subject.document, BY);
    if (made.groups === 0)
      return { status: "not-applicable", why: "no mean has weights that the policy states" };
    const other = replanned(subject, made.document);
    if (other === undefined)
      return { status: "untested", why: "the policy with other weights does not compile" };
    return tried(subject, subject.records, (record) => {
      const first = scored(subject, record);
      if (first === undefined) return SAYS_NOTHING;
      const second = scoredBy(other, record);
      return sameFigures(first, second)
        ? undefined
        : {
            what: `with all weights times 7/3 the result is ${outcomeText(second)}, not ${outcomeText(first)}`,
            records: [record],
          };
    });
  },
};

/** The policy with the weights of every mean multiplied, their stated total and the rows of a move with them. */
export function weighted(
  document: PolicyDocument,
  by: Rational,
): { readonly document: PolicyDocument; readonly groups: number } {
  const changed: Record<string, unknown> = {};
  for (const [id, node] of Object.entries(document.nodes)) {
    if (node.kind !== "group" || !MEANS.includes(node.combine)) continue;
    const parts = (node.parts ?? []).map((part) => (typeof part === "string" ? { node: part } : part));
    const weights = [...parts.map((part) => ("weight" in part ? part.weight : undefined)), node.weight];
    if (weights.every((w) => w === undefined) || weights.includes("from-record")) continue;
    const move = node.absent?.move;
    const moved =
      typeof move === "object"
        ? {
            table: move.table.map((row) => ({
              ...row,
              weights: Object.fromEntries(
                Object.entries(row.weights).map(([k, w]) => [k, timesNumber(w, by)]),
              ),
            })),
          }
        : move;
    changed[id] = {
      ...node,
      ...(node.parts === undefined
        ? {}
        : {
            parts: parts.map((p) =>
              "weight" in p && p.weight !== undefined ? { ...p, weight: timesNumber(p.weight, by) } : p,
            ),
          }),
      ...(node.weight === undefined ? {} : { weight: timesNumber(node.weight, by) }),
      ...(node.weights === undefined ? {} : { weights: timesNumber(node.weights, by) }),
      ...(node.absent === undefined
        ? {}
        : { absent: { ...node.absent, ...(moved === undefined ? {} : { move: moved }) } }),
    };
  }
  return { document: withNodes(document, changed), groups: Object.keys(changed).length };
}
