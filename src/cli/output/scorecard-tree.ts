import type { Scorecard, ScorecardNode, ScorecardPart } from "../library.js";

/** One line of a scorecard's tree: a node, how deep it stands, and what it is to the group above it. */
export interface TreeLine {
  readonly name: string;
  readonly node: ScorecardNode;
  readonly depth: number;
  readonly part?: ScorecardPart;
  /** whether its parts stand at an earlier line */
  readonly repeated: boolean;
}

/** The nodes of a scorecard as a tree from its result down, and those that the result's groups do not reach. */
export function scorecardTree(scorecard: Scorecard): {
  readonly tree: readonly TreeLine[];
  readonly others: readonly TreeLine[];
} {
  const seen = new Set<string>();
  const tree: TreeLine[] = [];
  const visit = (into: TreeLine[], name: string, depth: number, part?: ScorecardPart): void => {
    const node = scorecard.nodes[name];
    if (node === undefined) return;
    const repeated = seen.has(name) && (node.parts ?? []).length > 0;
    into.push({ name, node, depth, repeated, ...(part === undefined ? {} : { part }) });
    if (repeated) return;
    seen.add(name);
    for (const inner of node.parts ?? []) visit(into, inner.node, depth + 1, inner);
  };
  visit(tree, scorecard.result, 0);
  const others: TreeLine[] = [];
  const reached = new Set(seen);
  const below = new Set(
    Object.entries(scorecard.nodes)
      .filter(([name]) => !reached.has(name))
      .flatMap(([, node]) => (node.parts ?? []).map((part) => part.node)),
  );
  for (const name of Object.keys(scorecard.nodes)) {
    if (!reached.has(name) && !below.has(name)) visit(others, name, 0);
  }
  for (const name of Object.keys(scorecard.nodes)) if (!seen.has(name)) visit(others, name, 0);
  return { tree, others };
}
