import { formatNumber } from "../../number/decimal-text.js";
import { isRational } from "../../number/real.js";
import { isNumber } from "../../plan/value.js";
import type { PolicyDocument } from "../../policy/policy.js";
import { compareScores, figuresOfRecord, outcomeText } from "../figures.js";
import { type Finding, type Law, SAYS_NOTHING, type Subject, scored, tried } from "../law.js";
import { isNamedInFormulas, replanned, withNodes } from "../transform.js";

/** A group stands for what it comes to. */
export const replacement: Law = {
  id: "replacement",
  statement: {
    en: "A group can be replaced by its score: its parent needs nothing else of it.",
    id: "Suatu kelompok dapat diganti dengan nilainya: induknya tidak memerlukan hal lain darinya.",
  },
  formula: "score(policy with a group as an indicator, that group's score) = score(policy)",
  why: {
    en: "A part that was scored and signed elsewhere must count as it was signed.",
    id: "Bagian yang telah dinilai dan disahkan di tempat lain harus dihitung sebagaimana disahkan.",
  },
  choices: "default",
  test(subject) {
    const { document } = subject;
    const ids = replaceable(document);
    if (ids.length === 0) return { status: "not-applicable", why: "no group is part of another" };
    let last: Finding | undefined;
    for (const layer of [0, 1]) {
      const own = ids.filter((id) => depthOf(document, id) % 2 === layer);
      const found = own.length === 0 ? undefined : triedWith(subject, own);
      if (found?.status === "broken") {
        for (const id of own.slice(0, MOST_ALONE)) {
          const alone = triedWith(subject, [id]);
          if (alone?.status === "broken") return alone;
        }
        return found;
      }
      if (found !== undefined && last?.status !== "held") last = found;
    }
    return last ?? { status: "untested", why: "the policy without its groups does not compile" };
  },
};

/** Where replacing a layer of groups shows a difference, so many are looked at alone to name the one. */
const MOST_ALONE = 30;

/** The groups of the subject that are parts of others, have a plain score, and are named in no formula. */
function replaceable(document: PolicyDocument): readonly string[] {
  const parts = new Set(Object.keys(document.nodes).flatMap((id) => partsOf(document, id)));
  return Object.entries(document.nodes).flatMap(([id, node]) => {
    const plain =
      node.kind === "group" &&
      node.in === undefined &&
      node.scale === undefined &&
      node.absentWhen === undefined;
    return plain && parts.has(id) && !isNamedInFormulas(document, id) ? [id] : [];
  });
}

function partsOf(document: PolicyDocument, id: string): readonly string[] {
  const node = document.nodes[id];
  if (node?.kind !== "group") return [];
  return (node.parts ?? []).map((part) => (typeof part === "string" ? part : part.node));
}

/** How many groups stand below a node, one over another. */
function depthOf(document: PolicyDocument, id: string): number {
  return partsOf(document, id).reduce((most, part) => Math.max(most, 1 + depthOf(document, part)), 0);
}

/** Some groups as indicators that bring their scores; nothing where the policy does not compile so. */
function triedWith(subject: Subject, ids: readonly string[]): Finding | undefined {
  const indicator = { kind: "indicator", actual: {}, absent: { missing: "leave-out" } };
  const other = replanned(
    subject,
    withNodes(subject.document, Object.fromEntries(ids.map((id) => [id, indicator]))),
  );
  if (other === undefined) return undefined;
  const read = new Set(other.inputs.flatMap((i) => (i.place.of === "node" ? [i.place.node] : [])));
  return tried(subject, subject.records, (record) => {
    const first = scored(subject, record);
    if (first === undefined) return SAYS_NOTHING;
    const { plan, run } = first.done;
    const brought: Record<string, string> = {};
    for (const id of ids) {
      const node = plan.nodes.find((n) => n.id === id);
      const score = node === undefined ? undefined : run.at(node.score);
      // an absent group's reason belongs to it, and an irrational score cannot be written down
      if (score === undefined || !isNumber(score) || !isRational(score)) return SAYS_NOTHING;
      brought[id] = formatNumber(score);
    }
    const own = Object.entries((record.actuals ?? {}) as Readonly<Record<string, unknown>>);
    const moved = {
      ...record,
      actuals: { ...Object.fromEntries(own.filter(([id]) => read.has(id))), ...brought },
    };
    const found = figuresOfRecord(other, moved);
    if (!found.ok && found.issues.every((i) => /-unknown$/.test(i.code) || i.code === "number-unreadable"))
      return SAYS_NOTHING;
    const second = found.ok ? found.value : undefined;
    const same =
      second !== undefined &&
      first.rating?.id === second.rating?.id &&
      (first.score === null || second.score === null || compareScores(first, second) === 0);
    return same
      ? undefined
      : {
          what: `with ${ids.length === 1 ? (ids[0] ?? "") : "every group of a layer"} as its score the result is ${outcomeText(second)}, not ${outcomeText(first)}`,
          records: [record],
        };
  });
}
