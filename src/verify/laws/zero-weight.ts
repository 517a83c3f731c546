import type { PolicyDocument } from "../../policy/policy.js";
import { outcomeText, sameFigures } from "../figures.js";
import { type Law, SAYS_NOTHING, scored, scoredBy, tried } from "../law.js";
import { replanned, withNodes } from "../transform.js";

const MEANS: readonly unknown[] = ["weighted-mean", "geometric-mean", "harmonic-mean", "power-mean"];
/** The id of the part that is put in: long, so that no policy has it. */
const EXTRA = "partOfWeightZeroThatNobodyNames";

/** A part of weight zero means nothing. */
export const zeroWeight: Law = {
  id: "zero-weight",
  statement: {
    en: "A part of weight zero changes no score and no rating, whatever its value.",
    id: "Bagian dengan bobot nol tidak mengubah nilai atau predikat, berapa pun nilainya.",
  },
  formula: "score(parts + a part of weight 0) = score(parts)",
  why: {
    en: "What is only watched, and does not count, must not count by the back door.",
    id: "Yang hanya dipantau dan tidak dinilai tidak boleh ikut menentukan nilai.",
  },
  choices: "default",
  test(subject) {
    const made = widened(subject.document);
    if (made.groups === 0)
      return { status: "not-applicable", why: "no mean has weights for all of its parts" };
    const other = replanned(subject, made.document);
    if (other === undefined)
      return { status: "untested", why: "the policy with one part more does not compile" };
    return tried(subject, subject.records, (record) => {
      const first = scored(subject, record);
      if (first === undefined) return SAYS_NOTHING;
      for (const value of ["0", "-3", "1000000"]) {
        const actuals = { ...(record.actuals as object), [EXTRA]: value };
        const second = scoredBy(other, { ...record, actuals });
        if (!sameFigures(first, second))
          return {
            what: `with a part of weight zero and value ${value} the result is ${outcomeText(second)}, not ${outcomeText(first)}`,
            records: [record],
          };
      }
      return undefined;
    });
  },
};

/** The policy with a part of weight zero more in every mean of the subject that has weights and no least number of parts. */
function widened(document: PolicyDocument): { readonly document: PolicyDocument; readonly groups: number } {
  const changed: Record<string, unknown> = {};
  const text = JSON.stringify(document);
  for (const [id, node] of Object.entries(document.nodes)) {
    if (node.kind !== "group" || node.in !== undefined || !MEANS.includes(node.combine)) continue;
    const weighed =
      node.parts?.every((part) => typeof part === "object" && part.weight !== undefined) === true;
    if (!weighed || node.absent?.atLeast !== undefined || text.includes(`count(${id}`)) continue;
    if (typeof node.absent?.move === "object" || node.absent?.move === "equal") continue;
    changed[id] = { ...node, parts: [...(node.parts ?? []), { node: EXTRA, weight: 0 }] };
  }
  const groups = Object.keys(changed).length;
  return {
    document: withNodes(document, { ...changed, [EXTRA]: { kind: "indicator", actual: {} } }),
    groups,
  };
}
