import type { IssuePath } from "../issue.js";
import { ONE } from "../number/rational.js";
import type { Term } from "./builder.js";
import type { Compilation, NodeTerms } from "./compilation.js";

/** The names that a condition about a rated node sees. */
export function ratingLocals(c: Compilation, node: NodeTerms, at: IssuePath): Map<string, Term> {
  const locals = new Map<string, Term>();
  if (node.plan.unnumbered !== true) locals.set("score", node.score);
  if (node.rating !== undefined) {
    locals.set("rating", node.rating);
    locals.set("level", levelOf(c, node.rating, at));
  }
  return locals;
}

/** The level (1 = lowest) of a rating. */
export function levelOf(c: Compilation, rating: Term, at: IssuePath): Term {
  return c.builder.linear([[rating, ONE]], at, ONE);
}
