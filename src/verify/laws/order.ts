import type { PolicyDocument } from "../../policy/policy.js";
import type { PlainRecord } from "../arbitrary-record.js";
import { outcomeText, sameFigures } from "../figures.js";
import { type Law, SAYS_NOTHING, scored, scoredBy, tried } from "../law.js";
import { replanned } from "../transform.js";

/** The order of parts, facts, keys and rows means nothing. */
export const order: Law = {
  id: "order",
  statement: {
    en: "The order in which parts, facts, keys and rows are written changes no score and no rating.",
    id: "Urutan penulisan bagian, keterangan, kunci, dan baris tidak mengubah nilai atau predikat.",
  },
  formula: "score(permuted policy, permuted record) = score(policy, record)",
  why: {
    en: "Two offices that list the same work in another order must get the same result.",
    id: "Dua kantor yang menulis pekerjaan yang sama dalam urutan berbeda harus mendapat hasil yang sama.",
  },
  choices: "default",
  test(subject) {
    const other = replanned(subject, reordered(subject.document));
    if (other === undefined) return { status: "untested", why: "the reordered policy does not compile" };
    return tried(subject, subject.records, (record) => {
      const first = scored(subject, record);
      if (first === undefined) return SAYS_NOTHING;
      const moved = shuffled(record);
      const second = scoredBy(other, moved);
      return sameFigures(first, second)
        ? undefined
        : {
            what: `in another order the result is ${outcomeText(second)}, not ${outcomeText(first)}`,
            records: [record, moved],
          };
    });
  },
};

/** The same policy with everything whose order means nothing in another order. */
export function reordered(document: PolicyDocument): PolicyDocument {
  const nodes = Object.entries(document.nodes).map(([id, node]) => {
    const ordered = node.kind === "group" && typeof node.combine === "object" && "matrix" in node.combine;
    return [
      id,
      node.kind === "group" && node.parts !== undefined && !ordered
        ? { ...node, parts: [...node.parts].reverse() }
        : node,
    ] as const;
  });
  const sections = ["facts", "parameters", "scales", "tables", "definitions"] as const;
  return {
    ...document,
    ...Object.fromEntries(
      sections.flatMap((key) => (document[key] === undefined ? [] : [[key, turned(document[key])]])),
    ),
    nodes: Object.fromEntries(nodes.reverse()),
  };
}

/** The same record with its keys in another order, and its rows too where they have keys of their own. */
export function shuffled(record: PlainRecord): PlainRecord {
  const out: Record<string, unknown> = { ...turned(record) };
  for (const key of ["facts", "actuals"] as const) {
    const section = record[key];
    if (typeof section === "object" && section !== null) out[key] = turned(section);
  }
  const rows: unknown = record.rows;
  if (typeof rows === "object" && rows !== null) {
    out.rows = Object.fromEntries(
      Object.entries(rows).map(([set, list]: [string, unknown]) => {
        if (!Array.isArray(list)) return [set, list];
        const inOrder = (list as readonly object[]).map((row) => turned(row));
        return [set, inOrder.every((row) => "key" in row) ? inOrder.reverse() : inOrder];
      }),
    );
  }
  return out;
}

function turned<T extends object>(of: T): T {
  return Object.fromEntries(Object.entries(of).reverse()) as T;
}
