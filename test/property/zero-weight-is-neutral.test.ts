import { describe, expect, test } from "vitest";
import { type PolicyDocument, type Scorecard, safeDefinePolicy } from "../../src/index.js";
import { figuresOf, madeCases, outcomeOf } from "../support/made-cases.js";

const MEANS = ["weighted-mean", "geometric-mean", "harmonic-mean", "power-mean"];

/** The policy with a part of weight zero more in every mean of the subject that has weights and no `atLeast`. */
function widened(document: PolicyDocument): { document: PolicyDocument; groups: readonly string[] } {
  const groups: string[] = [];
  const nodes = Object.entries(document.nodes).map(([id, node]) => {
    const weighed =
      node.kind === "group" &&
      node.in === undefined &&
      typeof node.combine === "string" &&
      MEANS.includes(node.combine) &&
      node.absent?.atLeast === undefined &&
      node.parts?.every((part) => typeof part === "object" && part.weight !== undefined) === true;
    if (!weighed || node.kind !== "group") return [id, node] as const;
    groups.push(id);
    return [id, { ...node, parts: [...(node.parts ?? []), { node: "zzz", weight: 0 }] }] as const;
  });
  const extra = { kind: "indicator" as const, actual: {} };
  return {
    document: { ...document, nodes: { ...Object.fromEntries(nodes), zzz: extra } } as PolicyDocument,
    groups,
  };
}

/** The figures without those of the part that was put there. */
function without(outcome: Scorecard | readonly string[]): unknown {
  if (!("nodes" in outcome)) return figuresOf(outcome);
  const { zzz: _, ...nodes } = outcome.nodes;
  return figuresOf({ ...outcome, nodes });
}

describe("a part of weight zero", () => {
  test("changes no score and no rating, whatever its value", () => {
    let groups = 0;
    for (const { document, policy, records } of madeCases(50, 2, 3)) {
      const other = widened(document);
      const counted = other.groups.some((id) => JSON.stringify(document).includes(`count(${id}`));
      if (other.groups.length === 0 || counted) continue;
      const defined = safeDefinePolicy(other.document);
      expect(defined.ok ? "" : defined.issues.map((i) => i.message).join("\n")).toBe("");
      if (!defined.ok) continue;
      groups += other.groups.length;
      for (const record of records) {
        const first = figuresOf(outcomeOf(policy, record));
        for (const zzz of ["0", "-3", "1e30"]) {
          const actuals = { ...(record.actuals as object), zzz };
          const note = `${JSON.stringify(document)}\n${JSON.stringify({ ...record, actuals })}`;
          expect(without(outcomeOf(defined.value, { ...record, actuals })), note).toEqual(first);
        }
      }
    }
    expect(groups).toBeGreaterThan(10);
  });
});
