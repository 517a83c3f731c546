import { describe, expect, test } from "vitest";
import { type PolicyDocument, safeDefinePolicy } from "../../src/index.js";
import { figuresOf, type MadeRecord, madeCases, outcomeOf } from "../support/made-cases.js";

const turned = <T extends object>(of: T | undefined): T | undefined =>
  of === undefined ? undefined : (Object.fromEntries(Object.entries(of).reverse()) as T);

/** The same policy with everything whose order means nothing in another order: nodes, facts, parts, tables. */
function reordered(document: PolicyDocument): PolicyDocument {
  const nodes = Object.entries(document.nodes).map(([id, node]) => {
    const ordered = node.kind === "group" && typeof node.combine === "object" && "matrix" in node.combine;
    return [
      id,
      node.kind === "group" && node.parts !== undefined && !ordered
        ? { ...node, parts: [...node.parts].reverse() }
        : node,
    ] as const;
  });
  const changed = {
    ...document,
    nodes: Object.fromEntries(nodes.reverse()),
    facts: turned(document.facts),
    parameters: turned(document.parameters),
    scales: turned(document.scales),
    tables: turned(document.tables),
    definitions: turned(document.definitions),
  };
  return Object.fromEntries(Object.entries(changed).filter(([, v]) => v !== undefined)) as PolicyDocument;
}

/** The same record with its keys in another order, and its rows too where they have keys of their own. */
function shuffled(record: MadeRecord): MadeRecord {
  const rows = Object.entries((record.rows ?? {}) as Readonly<Record<string, readonly object[]>>).map(
    ([set, list]) => {
      const inOrder = list.map((row) => turned(row));
      return [set, list.every((row) => "key" in row) ? inOrder.reverse() : inOrder] as const;
    },
  );
  return turned({
    ...record,
    facts: turned((record.facts ?? {}) as object),
    actuals: turned((record.actuals ?? {}) as object),
    rows: Object.fromEntries(rows),
  }) as MadeRecord;
}

describe("order", () => {
  test("of nodes, parts, facts, keys and rows changes no score, rating or refusal", () => {
    let scored = 0;
    for (const { document, policy, records } of madeCases(35, 4, 1)) {
      const other = safeDefinePolicy(reordered(document));
      expect(other.ok, JSON.stringify(document)).toBe(true);
      if (!other.ok) continue;
      for (const record of records) {
        const first = outcomeOf(policy, record);
        if ("nodes" in first) scored++;
        const note = `${JSON.stringify(document)}\n${JSON.stringify(record)}`;
        expect(figuresOf(outcomeOf(other.value, shuffled(record))), note).toEqual(figuresOf(first));
      }
    }
    expect(scored).toBeGreaterThan(30);
  });
});
