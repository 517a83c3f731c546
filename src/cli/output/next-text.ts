import {
  type NextRating,
  type PolicyDocument,
  type Scorecard,
  textIn,
  type WayToRating,
} from "../library.js";
import { printable } from "../printable.js";
import { wrapText } from "./display-width.js";
import { nodeName, numberText, type Speech } from "./names.js";
import { MOST_WIDTH } from "./node-grid.js";
import { headText } from "./scorecard-text.js";
import { heading } from "./style.js";

/** So many indicators that cannot reach a rating alone are named. */
const MOST_NAMED = 12;

/** What would reach each higher rating, as a person reads it. */
export function nextText(
  next: NextRating,
  scorecard: Scorecard,
  document: PolicyDocument,
  speech: Speech,
): readonly string[] {
  const { words, locale, styled } = speech;
  const lines = [...headText(scorecard, speech)];
  if (next.higher.length === 0) lines.push("", words.next.none);
  for (const { rating, points, alone, together, notAlone, gates } of next.higher) {
    const label = printable(textIn(rating.label, locale) ?? rating.id);
    const distance = points === null ? "" : `: ${words.next.points(numberText(points, speech))}`;
    lines.push("", heading(`${label}${distance}`, styled));
    for (const gate of gates) {
      const title = textIn(gate.title, locale);
      const citation = gate.cite === undefined ? undefined : document.citations?.[gate.cite]?.instrument;
      lines.push(
        `  - ${words.next.gate(printable(title ?? `${gate.index + 1}`))}${citation === undefined ? "" : ` [${printable(citation)}]`}`,
      );
    }
    for (const way of alone) lines.push(`  - ${wayText(way, scorecard, speech)}`);
    for (const way of together) lines.push(`  - ${words.next.together} ${wayText(way, scorecard, speech)}`);
    if (alone.length === 0 && together.length === 0) lines.push(`  - ${words.next.noWay}`);
    const short = notAlone.filter(({ because }) => because !== "no-effect");
    if (short.length > 0) {
      const named = short
        .slice(0, MOST_NAMED)
        .map(({ node, because }) => `${nodeName(scorecard, node, speech)} (${words.next.because[because]})`);
      const more = short.length > MOST_NAMED ? `; ${words.andMore(short.length - MOST_NAMED)}` : "";
      lines.push(
        ...wrapText(`${words.next.notAlone}: ${named.join("; ")}${more}`, MOST_WIDTH - 4).map(
          (l) => `    ${l}`,
        ),
      );
    }
  }
  return lines;
}

function wayText({ changes, score }: WayToRating, scorecard: Scorecard, speech: Speech): string {
  const { words } = speech;
  const value = (of: string | boolean | null): string =>
    of === null ? "–" : typeof of === "boolean" ? (of ? words.yes : words.no) : numberText(of, speech);
  const moved = changes
    .map(({ node, from, to }) => `${nodeName(scorecard, node, speech)} ${value(from)} → ${value(to)}`)
    .join(", ");
  return score === null ? moved : `${moved} (${words.score.toLowerCase()} ${numberText(score, speech)})`;
}
