import { type Scorecard, type ScorecardRating, textIn } from "../library.js";
import { printable } from "../printable.js";
import type { Locale, Words } from "../words.js";
import { shortNumber } from "./number-text.js";

/** What a scorecard's texts look like in one language. */
export interface Speech {
  readonly locale: Locale;
  readonly words: Words;
  readonly styled: boolean;
}

/** A node's title, with the title or key of its row where it has one. */
export function nodeName(scorecard: Scorecard, name: string, { locale }: Speech): string {
  const node = scorecard.nodes[name];
  const title = textIn(node?.title, locale);
  const row = node?.row;
  if (title === undefined) return printable(row?.title === undefined ? name : `${name} (${row.title})`);
  return printable(row === undefined ? title : `${title} · ${row.title ?? row.key}`);
}

/** A rating's label, else its id. */
export function ratingName(rating: ScorecardRating, { locale }: Speech): string {
  return printable(textIn(rating.label, locale) ?? rating.id);
}

/** A number for a table, with the decimal sign of the language. */
export function numberText(text: string, { words }: Speech, decimals = 6): string {
  const short = shortNumber(text, decimals);
  return words.decimal === "," ? short.replace(".", ",") : short;
}

/** The edges of a rating's band: "90 ≤ … < 110". */
export function bandText(rating: ScorecardRating, speech: Speech): string | undefined {
  const number = (text: string) => numberText(text, speech);
  const lower =
    rating.from !== undefined
      ? `${number(rating.from)} ≤ `
      : rating.above !== undefined
        ? `${number(rating.above)} < `
        : "";
  const upper =
    rating.below !== undefined
      ? ` < ${number(rating.below)}`
      : rating.to !== undefined
        ? ` ≤ ${number(rating.to)}`
        : "";
  return lower === "" && upper === "" ? undefined : `${lower}…${upper}`;
}
