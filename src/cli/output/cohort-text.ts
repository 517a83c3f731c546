import { formatNumber } from "../../number/decimal-text.js";
import { multiplyRational, rational } from "../../number/rational.js";
import {
  type CohortCheck,
  type CohortFigures,
  type ComparedCohort,
  type PolicyDocument,
  type Scorecard,
  textIn,
} from "../library.js";
import { printable } from "../printable.js";
import { csvLine } from "./csv.js";
import { wrapText } from "./display-width.js";
import { type GridRow, gridLines } from "./grid.js";
import { numberText, type Speech } from "./names.js";
import { MOST_WIDTH } from "./node-grid.js";
import { exactValue } from "./number-text.js";
import { citationText } from "./scorecard-text.js";
import { heading } from "./style.js";

/** A table is for reading; the other formats hold every subject. */
const MOST_STANDINGS = 100;
const MOST_NODES = 40;

/** A compared cohort as a person reads it: the whole, then each group. */
export function cohortText(
  compared: ComparedCohort,
  document: PolicyDocument,
  speech: Speech,
): readonly string[] {
  const { words, locale, styled } = speech;
  const { period, rank } = compared;
  const word = words.cohort;
  const title = printable(textIn(compared.policy.title, locale) ?? compared.policy.scheme);
  const rows = [
    [words.period, `${period.id} (${period.from} ${words.until} ${period.until})`],
    [word.subjects, sizeText(compared.whole, speech)],
    ...(compared.whole.ranked === 0
      ? []
      : [[word.rule, `${word.on[rank.on]}, ${word.order[rank.order]}; ${word.ties[rank.ties]}`]]),
  ];
  const width = rows.reduce((most, [name = ""]) => Math.max(most, name.length), 0);
  const lines = [
    heading(title, styled),
    ...rows.map(([name = "", value = ""]) => `${name.padEnd(width)}  ${value}`),
    ...figuresText(compared.whole, document, speech),
    ...compared.groups.flatMap((group) => [
      "",
      "─".repeat(MOST_WIDTH),
      heading(`${word.group}: ${printable(group.group)}`, styled),
      sizeText(group, speech),
      ...figuresText(group, document, speech),
    ]),
  ];
  return lines.some((line) => line.includes("≈")) ? [...lines, "", words.shortened] : lines;
}

function sizeText({ count, ranked }: CohortFigures, { words }: Speech): string {
  return `${count} (${words.cohort.withScore(ranked)})`;
}

function figuresText(figures: CohortFigures, document: PolicyDocument, speech: Speech): readonly string[] {
  const { words } = speech;
  return [
    ...section(words.cohort.ranking, standings(figures, speech), speech),
    ...section(words.cohort.ratings, ratings(figures, speech), speech),
    ...section(words.cohort.checks, checks(figures, document, speech), speech),
    ...section(words.cohort.figures, statistics(figures, speech), speech),
    ...section(words.notes, listed(figures.notes.map(({ message }) => printable(message))), speech),
  ];
}

function section(name: string, lines: readonly string[], { styled }: Speech): readonly string[] {
  return lines.length === 0 ? [] : ["", heading(name, styled), ...lines];
}

function listed(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) =>
    wrapText(line, MOST_WIDTH - 4).map((piece, at) => `${at === 0 ? "  - " : "    "}${piece}`),
  );
}

function standings(figures: CohortFigures, speech: Speech): readonly string[] {
  const { words } = speech;
  const shown = figures.ranked === 0 ? [] : figures.standings.slice(0, MOST_STANDINGS);
  if (shown.length === 0) return [];
  const rows = shown.map(({ subject, rank, figure, rating, percentile, quartile }): GridRow => {
    const number = (text: string | null, decimals?: number) =>
      text === null ? "–" : numberText(text, speech, decimals);
    return {
      cells: [
        printable(subject),
        number(rank),
        number(figure),
        rating === null ? "–" : ratingLabel(figures, rating, speech),
        number(percentile, 2),
        quartile === null ? "–" : String(quartile),
      ],
    };
  });
  const { rank, percentile, quartile } = words.cohort;
  const lines = gridLines(rows, {
    header: [words.subject, rank, words.score, words.rating, percentile, quartile],
    right: [false, true, true, false, true, true],
    most: MOST_WIDTH,
  });
  const left = figures.standings.length - shown.length;
  return left > 0 ? [...lines, words.more(left)] : lines;
}

function ratingLabel(figures: CohortFigures, id: string, { locale }: Speech): string {
  const label = figures.ratings.find(({ rating }) => rating === id)?.label;
  return printable(textIn(label, locale) ?? id);
}

function ratings(figures: CohortFigures, speech: Speech): readonly string[] {
  const { words } = speech;
  const rows = figures.ratings
    .filter(({ level, count }) => level !== undefined || count > 0)
    .map(({ rating, label, count, share, shareOfRated }): GridRow => {
      const name = rating === null ? words.unrated : (textIn(label, speech.locale) ?? rating);
      return {
        cells: [
          printable(name),
          String(count),
          percentText(share, speech),
          shareOfRated === null ? "–" : percentText(shareOfRated, speech),
        ],
      };
    });
  if (figures.ratings.every(({ rating }) => rating === null)) return [];
  const { count, share, ofRated } = words.cohort;
  return gridLines(rows, {
    header: [words.rating, count, share, ofRated],
    right: [false, true, true, true],
    most: MOST_WIDTH,
  });
}

function percentText(share: string, speech: Speech): string {
  const value = exactValue(share);
  const percent = value === undefined ? share : formatNumber(multiplyRational(value, rational(100n)));
  return `${numberText(percent, speech, 2)} %`;
}

/** The distributions that act or cannot be judged; those that do not act would bury them. */
function checks(figures: CohortFigures, document: PolicyDocument, speech: Speech): readonly string[] {
  const acting = figures.checks.filter(({ status }) => status !== "not-applicable");
  if (figures.checks.length > 0 && acting.length === 0)
    return listed([speech.words.cohort.noneActs(figures.checks.length)]);
  return listed(acting.map((check) => checkText(check, figures, document, speech)));
}

function checkText(
  check: CohortCheck,
  figures: CohortFigures,
  document: PolicyDocument,
  speech: Speech,
): string {
  const words = speech.words.cohort;
  const { status, count, of, least, most, missedBy } = check;
  const names = check.ratings.map((id) => ratingLabel(figures, id, speech)).join(" + ");
  const title = printable(textIn(check.title, speech.locale) ?? names);
  const missed =
    missedBy === null || missedBy === 0
      ? ""
      : `, ${missedBy < 0 ? words.tooFew(-missedBy) : words.tooMany(missedBy)}`;
  const article =
    check.cite === undefined
      ? undefined
      : typeof check.cite === "string"
        ? citationText(document, check.cite)
        : printable(check.cite.instrument);
  const allowed = least > most ? words.noneAllowed : words.allowed(least, most);
  return [
    `${title}: ${words.statuses[status]}`,
    ` (${words.counted(count, of)}; ${allowed}${missed})`,
    article === undefined ? "" : ` [${article}]`,
  ].join("");
}

function statistics(figures: CohortFigures, speech: Speech): readonly string[] {
  const { words, locale } = speech;
  const shown = figures.nodes.slice(0, MOST_NODES);
  if (shown.length === 0) return [];
  const number = (text: string) => numberText(text, speech, 3);
  const rows = shown.map(
    (node): GridRow => ({
      cells: [
        printable(textIn(node.title, locale) ?? node.node),
        String(node.count),
        number(node.minimum),
        number(node.lowerQuartile),
        number(node.median),
        number(node.upperQuartile),
        number(node.maximum),
        number(node.mean),
        number(node.spread),
      ],
    }),
  );
  const { count, minimum, lowerQuartile, median, upperQuartile, maximum, mean, spread } = words.cohort;
  const lines = gridLines(rows, {
    header: [words.item, count, minimum, lowerQuartile, median, upperQuartile, maximum, mean, spread],
    right: [false, true, true, true, true, true, true, true, true],
    most: MOST_WIDTH,
  });
  const left = figures.nodes.length - shown.length;
  return left > 0 ? [...lines, words.more(left)] : lines;
}

/** The header of the lines that `cohortCsv` gives. */
export const COHORT_CSV_HEADER = csvLine([
  "period",
  "group",
  "subject",
  "figure",
  "rating",
  "rank",
  "sharedBy",
  "percentile",
  "quartile",
]);

/** The ranks of a compared cohort, one line a subject: of the whole (group empty), then of each group. */
export function cohortCsv({ period, whole, groups }: ComparedCohort): string {
  return [{ group: "", ...whole }, ...groups]
    .flatMap(({ group, standings: lines }) =>
      lines.map(({ subject, figure, rating, rank, sharedBy, percentile, quartile }) =>
        csvLine([
          period.id,
          group,
          subject,
          figure ?? "",
          rating ?? "",
          rank ?? "",
          String(sharedBy),
          percentile ?? "",
          quartile === null ? "" : String(quartile),
        ]),
      ),
    )
    .join("");
}

/** The period of a scorecard as a key: two names of one period are one. */
export function periodKey({ period }: Scorecard): string {
  return `${period.from}/${period.until}`;
}
