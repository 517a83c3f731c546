import type { Rational } from "../number/rational.js";
import type { Compilation, NodeTerms } from "./compilation.js";

/** The greatest score that a node can reach by the declared domains; undefined where none follows from them. */
export function maximumOf(c: Compilation, node: NodeTerms): Rational | undefined {
  return c.builder.range(node.score).most;
}
