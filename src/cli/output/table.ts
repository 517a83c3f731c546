import type { PolicyDocument, Scorecard } from "../library.js";
import { printable } from "../printable.js";
import type { ScoredRecord } from "../score-records.js";
import { changeText, earlierOf } from "./change-text.js";
import { cutTo, displayWidth, padLeft, padRight } from "./display-width.js";
import { numberText, ratingName, type Speech } from "./names.js";
import { MOST_WIDTH } from "./node-grid.js";
import type { ResultWriter } from "./result-writer.js";
import { scorecardText } from "./scorecard-text.js";
import { heading } from "./style.js";

/** Up to so many records each have a scorecard of their own; more have one line each. */
const MOST_CARDS = 5;
/** Widths of columns are taken from so many records, so that a file of any length needs no more memory. */
const SAMPLE = 500;

/** Writes results for a person to read: a scorecard each for a few, one line each for many. */
export function tableWriter(speech: Speech): ResultWriter {
  const held: ScoredRecord[] = [];
  let widths: readonly number[] | undefined;
  const flush = (): string => {
    const rows = held.splice(0).map((result) => summaryCells(result, speech));
    if (widths !== undefined) return summaryLines(rows, widths);
    const header = summaryHeader(speech);
    widths = summaryWidths([header, ...rows]);
    return `${heading(summaryLines([header], widths).trimEnd(), speech.styled)}\n${summaryLines(rows, widths)}`;
  };
  return {
    take(result) {
      held.push(result);
      return widths !== undefined || held.length >= SAMPLE ? flush() : "";
    },
    end() {
      if (widths === undefined && held.length <= MOST_CARDS) return cards(held, speech);
      return held.length > 0 ? flush() : "";
    },
  };
}

function cards(results: readonly ScoredRecord[], speech: Speech): string {
  const scored = results.flatMap((result) => (result.ok ? [result] : []));
  const all = scored.map((result) => result.scorecard);
  return scored
    .map(({ scorecard, document }) => card(scorecard, document, all, speech).join("\n"))
    .map((text) => `${text}\n`)
    .join(`\n${"─".repeat(MOST_WIDTH)}\n\n`);
}

function card(
  scorecard: Scorecard,
  document: PolicyDocument,
  all: readonly Scorecard[],
  speech: Speech,
): readonly string[] {
  const lines = scorecardText(scorecard, document, speech);
  const earlier = earlierOf(scorecard, all);
  const change = earlier === undefined ? [] : changeText(earlier, scorecard, speech);
  return change.length === 0 ? lines : [...lines, "", ...change];
}

function summaryHeader({ words }: Speech): readonly string[] {
  return [words.subject, words.period, words.score, words.rating, words.status];
}

function summaryCells(result: ScoredRecord, speech: Speech): readonly string[] {
  const { words } = speech;
  if (!result.ok) {
    return [
      printable(result.subject ?? result.place),
      printable(result.period ?? ""),
      "",
      "",
      words.statuses.refused,
    ];
  }
  const { subject, period, score, rating, status } = result.scorecard;
  return [
    printable(subject),
    period.id,
    score === null ? "–" : numberText(score, speech),
    rating === null ? "–" : ratingName(rating, speech),
    words.statuses[status],
  ];
}

const SUMMARY_MOST = [40, 22, 16, 30, 12];

function summaryWidths(rows: readonly (readonly string[])[]): readonly number[] {
  return SUMMARY_MOST.map((most, at) =>
    Math.min(
      most,
      rows.reduce((width, row) => Math.max(width, displayWidth(row[at] ?? "")), 0),
    ),
  );
}

function summaryLines(rows: readonly (readonly string[])[], widths: readonly number[]): string {
  return rows
    .map((row) => {
      const cells = row.map((cell, at) => {
        const width = widths[at] ?? 0;
        return at === 2 ? padLeft(cutTo(cell, width), width) : padRight(cutTo(cell, width), width);
      });
      return `${cells.join("  ").trimEnd()}\n`;
    })
    .join("");
}
