import type { Change } from "../library.js";
import { changeText } from "./change-text.js";
import { type GridRow, gridLines } from "./grid.js";
import { nodeName, numberText, ratingName, type Speech } from "./names.js";
import { MOST_WIDTH } from "./node-grid.js";
import { heading } from "./style.js";

/** What changed between two scorecards of a subject, by cause and within a cause by indicator, then every figure. */
export function causeText(of: Change, speech: Speech): readonly string[] {
  const { words } = speech;
  const { before, after } = of;
  const rows: GridRow[] = of.lines.flatMap((line): readonly GridRow[] => [
    { indent: 0, cells: [words.change.causes[line.cause], signed(line.adds, speech)] },
    ...line.of.map(({ name, adds }) => ({
      indent: 1,
      cells: [nodeName(after.nodes[name] === undefined ? before : after, name, speech), signed(adds, speech)],
    })),
  ]);
  if (of.rounding !== null && of.rounding !== "0")
    rows.push({ indent: 0, cells: [words.change.rounding, signed(of.rounding, speech)] });
  const [first = "", ...rest] =
    rows.length === 0
      ? []
      : gridLines(rows, {
          header: [words.change.cause, words.difference],
          right: [false, true],
          most: MOST_WIDTH,
        });
  const together =
    of.together.length === 0
      ? []
      : [words.change.together(of.together.map((cause) => words.change.causes[cause]).join(", "))];
  const figures = changeText(before, after, speech);
  return [
    heading(after.subject, speech.styled),
    `${before.period.id} (${before.policy.scheme}-${before.policy.version}): ${standing(before, speech)}`,
    `${after.period.id} (${after.policy.scheme}-${after.policy.version}): ${standing(after, speech)}`,
    ...(rows.length === 0 ? ["", words.change.nothing] : ["", heading(first, speech.styled), ...rest]),
    ...together,
    ...(figures.length === 0 ? [] : ["", ...figures]),
  ];
}

function standing(card: Change["before"], speech: Speech): string {
  const score = card.score === null ? speech.words.statuses[card.status] : numberText(card.score, speech);
  return card.rating === null ? score : `${score}, ${ratingName(card.rating, speech)}`;
}

function signed(text: string, speech: Speech): string {
  const shown = numberText(text, speech);
  if (text.startsWith("-") || text === "0") return shown;
  return shown.startsWith("≈") ? `≈+${shown.slice(1)}` : `+${shown}`;
}
