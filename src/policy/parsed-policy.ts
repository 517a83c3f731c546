import type { Issue } from "../issue.js";
import type { Formula } from "./formula.js";
import type { PolicyDocument } from "./policy.js";

/** A policy whose form has been checked, with every formula of it read into a tree, by its text. */
export interface ParsedPolicy {
  readonly document: PolicyDocument;
  readonly formulas: ReadonlyMap<string, Formula>;
  /** the definitions by name, with the names of their arguments */
  readonly definitions: ReadonlyMap<string, { readonly args: readonly string[]; readonly body: Formula }>;
}

/** A policy that has been defined: every check that needs no record has passed. */
export interface Policy<D extends PolicyDocument = PolicyDocument> extends ParsedPolicy {
  readonly document: D;
  /** what deserves a look but stops nothing */
  readonly notes: readonly Issue[];
}
