import type { Period } from "../../src/period/period.js";
import type { Node } from "../../src/policy/node.js";
import type { PolicyDocument } from "../../src/policy/policy.js";
import type { Tree } from "./formula-parse.js";
import type { IndicatorEntry, RecordDocument } from "./record.js";
import type { Value } from "./value.js";

/** One row of a row set: which, its key on the scorecard, its facts, and the record's entry. */
export interface Row {
  readonly set: string;
  readonly key: string;
  readonly facts: ReadonlyMap<string, Value>;
  readonly weight: string | number | undefined;
  readonly entries: ReadonlyMap<string, IndicatorEntry>;
}

/** What became of a node for a record. */
export interface Outcome {
  /** before the first rounding of `then` */
  readonly value: Value;
  /** after `then` */
  readonly score: Value;
  /** after the gates; asked for only where it is needed, because it may refuse the record */
  readonly rating: () => string | undefined;
}

/** A definition of the policy, ready to be put in place of a call. */
export interface Definition {
  readonly parameters: readonly string[];
  readonly body: Tree;
}

/** Everything that formulas and nodes may look at: the policy, the record as read, and the nodes' outcomes. */
export interface World {
  readonly document: PolicyDocument;
  readonly record: RecordDocument;
  readonly period: Period;
  readonly parameters: ReadonlyMap<string, Value>;
  readonly facts: ReadonlyMap<string, Value>;
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  readonly entries: ReadonlyMap<string, IndicatorEntry>;
  readonly definitions: ReadonlyMap<string, Definition>;
  outcome(id: string, row: Row | undefined): Outcome;
}

/** Where a formula stands: the row, if any, and the names that have a meaning only there. */
export interface Scope {
  readonly world: World;
  readonly row: Row | undefined;
  readonly special: ReadonlyMap<string, () => Value>;
}

/** The node of an id, which is known to exist. */
export function nodeOf(world: World, id: string): Node {
  const node = world.document.nodes[id];
  if (node === undefined) throw new ReferenceError(`there is no node '${id}'`);
  return node as Node;
}

/** A scope with further names. */
export function withNames(scope: Scope, names: Readonly<Record<string, () => Value>>): Scope {
  return { ...scope, special: new Map([...scope.special, ...Object.entries(names)]) };
}

/** The row in which a node of this scope's row set stands; undefined for a node without rows. */
export function rowFor(scope: Scope, id: string): Row | undefined {
  const set = nodeOf(scope.world, id).in;
  if (set === undefined) return undefined;
  if (scope.row?.set !== set) throw new ReferenceError(`'${id}' has one value a row of '${set}'`);
  return scope.row;
}
