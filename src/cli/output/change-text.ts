import type { Scorecard } from "../library.js";
import { type GridRow, gridLines } from "./grid.js";
import { nodeName, numberText, ratingName, type Speech } from "./names.js";
import { MOST_WIDTH } from "./node-grid.js";
import { signedDifference } from "./number-text.js";
import { scorecardTree } from "./scorecard-tree.js";
import { heading } from "./style.js";

/** What changed since an earlier scorecard of the same subject: the score, the rating, each node that differs. */
export function changeText(earlier: Scorecard, later: Scorecard, speech: Speech): readonly string[] {
  const { words } = speech;
  const names = [...scorecardTree(later).tree, ...scorecardTree(later).others].map((line) => line.name);
  const rows = [...new Set(names)].flatMap((name): readonly GridRow[] => {
    const [before, after] = [earlier.nodes[name], later.nodes[name]];
    if (before === undefined || after === undefined) return [];
    if (before.score === after.score && before.rating?.id === after.rating?.id) return [];
    const by =
      before.score === null || after.score === null ? undefined : signedDifference(before.score, after.score);
    return [
      {
        indent: name === later.result ? 0 : 1,
        cells: [
          nodeName(later, name, speech),
          figure(before.score, speech),
          figure(after.score, speech),
          by === undefined ? "" : signed(by, speech),
          ratings(before.rating, after.rating, speech),
        ],
      },
    ];
  });
  if (rows.length === 0) return [];
  const header = [
    words.changedSince(earlier.period.id),
    words.before,
    words.after,
    words.difference,
    words.rating,
  ];
  const [first = "", ...rest] = gridLines(rows, {
    header,
    right: [false, true, true, true, false],
    most: MOST_WIDTH,
  });
  return [heading(first, speech.styled), ...rest];
}

/** The latest scorecard of the same subject that ends before this one begins. */
export function earlierOf(later: Scorecard, all: readonly Scorecard[]): Scorecard | undefined {
  return all
    .filter((s) => s.subject === later.subject && s.period.until <= later.period.from)
    .reduce<Scorecard | undefined>(
      (best, s) => (best === undefined || s.period.until > best.period.until ? s : best),
      undefined,
    );
}

function figure(score: string | null, speech: Speech): string {
  return score === null ? "–" : numberText(score, speech);
}

function signed(by: string, speech: Speech): string {
  const plus = by.startsWith("+");
  const shown = numberText(plus ? by.slice(1) : by, speech);
  return plus ? (shown.startsWith("≈") ? `≈+${shown.slice(1)}` : `+${shown}`) : shown;
}

function ratings(
  before: Scorecard["rating"] | undefined,
  after: Scorecard["rating"] | undefined,
  speech: Speech,
): string {
  const label = (of: Scorecard["rating"] | undefined) =>
    of === undefined || of === null ? "–" : ratingName(of, speech);
  if ((before ?? undefined) === undefined && (after ?? undefined) === undefined) return "";
  return before?.id === after?.id ? label(after) : `${label(before)} → ${label(after)}`;
}
