import type { PlanNode } from "../plan/plan.js";
import { type CitedLine, Figure } from "./figure.js";
import { formulaLines, groupLines } from "./group-lines.js";
import { indicatorLines } from "./indicator-lines.js";
import { ratingLines } from "./rating-lines.js";
import type { Sources } from "./sources.js";
import { scoreLine, thenLines } from "./then-lines.js";

/** The lines of one figure, in the order in which it came about. */
export function linesOf(s: Sources, node: PlanNode, row: number, asked: boolean): readonly CitedLine[] {
  const f = new Figure(s, node, row, asked);
  if (node.kind === "indicator") indicatorLines(f);
  else if (node.kind === "group") groupLines(f);
  else formulaLines(f);
  thenLines(f);
  scoreLine(f);
  ratingLines(f);
  for (const note of s.scorecard.notes)
    if (note.node === f.name) f.add({ kind: "note", code: note.code, message: note.message });
  return f.lines;
}
