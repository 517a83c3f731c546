import { describe, expect, test } from "vitest";
import { type PolicyDocument, safeDefinePolicy } from "../../src/index.js";
import { figuresOf, madeCases, outcomeOf, times } from "../support/made-cases.js";

const MEANS = ["weighted-mean", "geometric-mean", "harmonic-mean", "power-mean"];

/** The policy with the weights of every mean times n/d, their stated total and the rows of a move with them. */
function scaled(
  document: PolicyDocument,
  n: bigint,
  d: bigint,
): { document: PolicyDocument; groups: number } {
  let groups = 0;
  const nodes = Object.entries(document.nodes).map(([id, node]) => {
    if (node.kind !== "group" || typeof node.combine !== "string" || !MEANS.includes(node.combine))
      return [id, node] as const;
    const parts = (node.parts ?? []).map((part) => (typeof part === "string" ? { node: part } : part));
    const weights = [...parts.map((part) => ("weight" in part ? part.weight : undefined)), node.weight];
    if (weights.every((w) => w === undefined) || weights.includes("from-record")) return [id, node] as const;
    groups++;
    const move = node.absent?.move;
    const moved =
      typeof move === "object"
        ? {
            table: move.table.map((row) => ({
              ...row,
              weights: Object.fromEntries(Object.entries(row.weights).map(([k, w]) => [k, times(w, n, d)])),
            })),
          }
        : move;
    return [
      id,
      {
        ...node,
        ...(node.parts === undefined
          ? {}
          : { parts: parts.map((p) => ("weight" in p ? { ...p, weight: times(p.weight, n, d) } : p)) }),
        ...(node.weight === undefined ? {} : { weight: times(node.weight, n, d) }),
        ...(node.weights === undefined ? {} : { weights: times(node.weights, n, d) }),
        ...(node.absent === undefined ? {} : { absent: { ...node.absent, move: moved } }),
      },
    ] as const;
  });
  return { document: { ...document, nodes: Object.fromEntries(nodes) } as PolicyDocument, groups };
}

describe("weights of a mean", () => {
  test("times 7/3, their total with them, change no score and no rating", () => {
    let groups = 0;
    for (const { document, policy, records } of madeCases(50, 3, 2)) {
      const other = scaled(document, 7n, 3n);
      if (other.groups === 0) continue;
      const defined = safeDefinePolicy(other.document);
      expect(
        defined.ok ? "" : defined.issues.map((i) => i.message).join("\n"),
        JSON.stringify(other.document),
      ).toBe("");
      if (!defined.ok) continue;
      groups += other.groups;
      for (const record of records) {
        const note = `${JSON.stringify(document)}\n${JSON.stringify(record)}`;
        expect(figuresOf(outcomeOf(defined.value, record)), note).toEqual(
          figuresOf(outcomeOf(policy, record)),
        );
      }
    }
    expect(groups).toBeGreaterThan(20);
  });
});
