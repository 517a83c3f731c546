import type { Scorecard } from "../library.js";
import { printable } from "../printable.js";
import { type GridForm, type GridRow, gridLines, gridNeeds } from "./grid.js";
import { nodeName, numberText, ratingName, type Speech } from "./names.js";
import type { TreeLine } from "./scorecard-tree.js";

/** The widest that a table may be, in columns of a terminal. */
export const MOST_WIDTH = 100;

/** The nodes of a scorecard as a table: indented names, then what was reached and what it came to. */
export function nodeGrid(
  scorecard: Scorecard,
  lines: readonly TreeLine[],
  speech: Speech,
): readonly string[] {
  const { words } = speech;
  const form: GridForm = {
    header: [
      words.item,
      words.target,
      words.actual,
      words.achievement,
      words.weight,
      words.contribution,
      words.score,
      words.rating,
    ],
    right: [false, true, true, true, true, true, true, false],
    most: MOST_WIDTH,
  };
  // Decimals give way before names do.
  for (const decimals of [6, 5, 4, 3]) {
    const rows = lines.map((line) => rowOf(scorecard, line, speech, decimals));
    if (gridNeeds(rows, form) <= MOST_WIDTH) return gridLines(rows, form);
  }
  return gridLines(
    lines.map((line) => rowOf(scorecard, line, speech, 2)),
    form,
  );
}

function rowOf(scorecard: Scorecard, line: TreeLine, speech: Speech, decimals: number): GridRow {
  const { node, part, depth } = line;
  const { words } = speech;
  const number = (text: string | null | undefined) =>
    text === undefined || text === null ? "" : numberText(text, speech, decimals);
  const range =
    node.targetFrom === undefined ? undefined : `${number(node.targetFrom)}–${number(node.targetTo)}`;
  const actual =
    typeof node.actual === "boolean"
      ? node.actual
        ? words.yes
        : words.no
      : textOrNumber(node.actual, number);
  const name = nodeName(scorecard, line.name, speech);
  return {
    indent: depth,
    cells: [
      line.repeated ? `${name} ${words.above}` : name,
      range ?? number(node.target),
      actual === "" && node.absent !== undefined && node.kind === "indicator" ? "–" : actual,
      number(node.achievement),
      number(part?.weight),
      number(part?.contribution),
      node.score === null ? (node.absent === undefined ? "" : "–") : number(node.score),
      node.rating === undefined ? "" : ratingName(node.rating, speech),
    ],
  };
}

/** An actual may be a choice, which is text. */
function textOrNumber(actual: string | null | undefined, number: (text: string) => string): string {
  if (actual === undefined || actual === null) return "";
  return printable(number(actual));
}
