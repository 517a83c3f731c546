import { type PolicyDocument, type Scorecard, textIn } from "../library.js";
import { printable } from "../printable.js";
import { wrapText } from "./display-width.js";
import { bandText, nodeName, numberText, ratingName, type Speech } from "./names.js";
import { MOST_WIDTH, nodeGrid } from "./node-grid.js";
import { scorecardTree, type TreeLine } from "./scorecard-tree.js";
import { heading } from "./style.js";

/** One scorecard as a person reads it: its head, every figure, then why it came out so. */
export function scorecardText(
  scorecard: Scorecard,
  document: PolicyDocument,
  speech: Speech,
): readonly string[] {
  const { tree, others } = scorecardTree(scorecard);
  const figures = figuresOf(scorecard, tree, MOST_IN_TREE, speech);
  const rest = others.length === 0 ? [] : figuresOf(scorecard, others, MOST_OTHERS, speech);
  const sections: readonly (readonly string[])[] = [
    headText(scorecard, speech),
    titled(figures, speech),
    section(speech.words.otherFigures, rest, speech, ""),
    section(speech.words.strengths, reasons(scorecard, "strengths", speech), speech),
    section(speech.words.weaknesses, reasons(scorecard, "weaknesses", speech), speech),
    section(speech.words.absent, absences(scorecard, speech), speech),
    section(speech.words.gates, gates(scorecard, document, speech), speech),
    section(
      speech.words.notes,
      scorecard.notes.map((note) => printable(note.message)),
      speech,
    ),
    section(speech.words.parameters, parameters(scorecard, document, speech), speech),
    policyLines(scorecard, document, speech),
  ];
  const lines = sections.filter((s) => s.length > 0).flatMap((s, at) => (at === 0 ? s : ["", ...s]));
  return lines.some((line) => line.includes("≈")) ? [...lines, "", speech.words.shortened] : lines;
}

/** Subjects with thousands of rows would bury the rest; the other formats hold every figure. */
const MOST_IN_TREE = 400;
const MOST_OTHERS = 60;

function figuresOf(
  scorecard: Scorecard,
  lines: readonly TreeLine[],
  most: number,
  speech: Speech,
): readonly string[] {
  const grid = nodeGrid(scorecard, lines.slice(0, most), speech);
  return lines.length > most ? [...grid, speech.words.more(lines.length - most)] : grid;
}

/** The head of a scorecard: what it is, of whom, and what it came to. */
export function headText(scorecard: Scorecard, speech: Speech): readonly string[] {
  const { words, locale, styled } = speech;
  const { period, rating } = scorecard;
  const score =
    scorecard.score === null ? words.statuses[scorecard.status] : numberText(scorecard.score, speech);
  const rows: (readonly [string, string])[] = [
    [words.subject, printable(scorecard.subject)],
    [words.period, `${period.id} (${period.from} ${words.until} ${period.until})`],
  ];
  if (scorecard.score !== null || scorecard.status === "no-score") rows.push([words.score, score]);
  if (rating !== null) {
    const level =
      rating.level === undefined || rating.of === undefined
        ? ""
        : `, ${words.level(rating.level, rating.of)}`;
    const band = bandText(rating, speech);
    rows.push([
      words.rating,
      `${ratingName(rating, speech)}${level}${band === undefined ? "" : ` (${band})`}`,
    ]);
  }
  const width = rows.reduce((most, [name]) => Math.max(most, name.length), 0);
  const title = printable(textIn(scorecard.policy.title, locale) ?? scorecard.policy.scheme);
  const { override } = scorecard;
  return [
    heading(title, styled),
    ...rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`),
    ...(override === undefined
      ? []
      : wrapText(
          words.override(
            printable(textIn(override.label, locale) ?? override.rating),
            printable(override.by),
            printable(override.reason),
          ),
          MOST_WIDTH,
        )),
    ...(scorecard.final ? [words.final] : []),
  ];
}

function titled(lines: readonly string[], { styled }: Speech): readonly string[] {
  return lines.map((line, at) => (at === 0 ? heading(line, styled) : line));
}

/** A heading with its lines below, wrapped and with marks before them; nothing where there are no lines. */
function section(name: string, lines: readonly string[], { styled }: Speech, mark = "- "): readonly string[] {
  if (lines.length === 0) return [];
  const body =
    mark === ""
      ? lines
      : lines.flatMap((line) =>
          wrapText(line, MOST_WIDTH - 4).map((piece, at) => `${at === 0 ? `  ${mark}` : "    "}${piece}`),
        );
  return [heading(name, styled), ...body];
}

function reasons(scorecard: Scorecard, key: "strengths" | "weaknesses", speech: Speech): readonly string[] {
  const { words } = speech;
  return scorecard[key].map(({ node, points, because, reason, development = [] }) => {
    const shown = numberText(points, speech);
    const what = key === "strengths" ? words.gains(shown) : words.costs(shown);
    const said = textIn(reason, speech.locale);
    const helps = development.map(
      ({ kind, what: help, link }) =>
        `${words.development[kind]}: ${printable(textIn(help, speech.locale) ?? "")}${link === undefined ? "" : ` (${printable(link)})`}`,
    );
    return [
      `${nodeName(scorecard, node, speech)}: ${what} (${numbersIn(because, speech)})`,
      ...(said === undefined ? [] : [printable(said)]),
      ...helps,
    ].join(". ");
  });
}

/** The figures inside a sentence, as a table shows them. */
function numbersIn(sentence: string, speech: Speech): string {
  return printable(sentence).replace(/-?\d+(?:\.\d+|\/\d+)?…?/g, (number) => numberText(number, speech));
}

/** So many absences of one kind have a line each; more share one. */
const MOST_ALIKE = 3;

function absences(scorecard: Scorecard, speech: Speech): readonly string[] {
  const { words } = speech;
  const alike = new Map<string, string[]>();
  for (const { node, reason, note, handled, group, weightMoved } of scorecard.absent) {
    const remark = note === undefined ? "" : ` (${printable(note)})`;
    const where = group === undefined ? "" : ` ${words.inGroup(nodeName(scorecard, group, speech))}`;
    const moved = weightMoved === undefined ? "" : `; ${words.weightMoved(numberText(weightMoved, speech))}`;
    const what = `${words.reasons[reason]}${remark}; ${words.handled[handled]}${where}${moved}`;
    const names = alike.get(what) ?? [];
    alike.set(what, [...names, nodeName(scorecard, node, speech)]);
  }
  return [...alike].flatMap(([what, names]) =>
    names.length <= MOST_ALIKE
      ? names.map((name) => `${name}: ${what}`)
      : [`${names.slice(0, MOST_ALIKE).join("; ")}; ${words.andMore(names.length - MOST_ALIKE)}: ${what}`],
  );
}

function gates(scorecard: Scorecard, document: PolicyDocument, speech: Speech): readonly string[] {
  const { words, locale } = speech;
  return scorecard.gates.map(({ node, act, by, before, after, title, cite }) => {
    const label = (id: string) => ratingLabel(scorecard, document, node, id, speech);
    const what = textIn(title, locale);
    const article = cite === undefined ? undefined : citationText(document, cite);
    return [
      `${nodeName(scorecard, node, speech)}: ${words.acts[act]} ${act === "down" ? by : label(by)}`,
      before === after ? "" : `, ${label(before)} → ${label(after)}`,
      what === undefined ? "" : ` (${printable(what)})`,
      article === undefined ? "" : ` [${article}]`,
    ].join("");
  });
}

function ratingLabel(
  scorecard: Scorecard,
  document: PolicyDocument,
  node: string,
  id: string,
  { locale }: Speech,
) {
  const scale = document.nodes[node.replace(/@.*/, "")]?.scale;
  const name = typeof scale === "object" ? scale.of[String(scorecard.policy.parameters[scale.by])] : scale;
  const rating = name === undefined ? undefined : document.scales?.[name]?.ratings.find((r) => r.id === id);
  return printable(textIn(rating?.label, locale) ?? id);
}

function parameters(scorecard: Scorecard, document: PolicyDocument, speech: Speech): readonly string[] {
  return Object.entries(scorecard.policy.parameters).map(([name, value]) => {
    const declared = document.parameters?.[name];
    const title = textIn(declared?.title, speech.locale);
    const shown = typeof value === "boolean" ? (value ? speech.words.yes : speech.words.no) : value;
    return `${name} = ${printable(shown)}${title === undefined ? "" : `: ${printable(title)}`}`;
  });
}

function policyLines(scorecard: Scorecard, document: PolicyDocument, { words }: Speech): readonly string[] {
  const { scheme, version, digest } = scorecard.policy;
  const instruments = [
    ...new Set(Object.values(document.citations ?? {}).map((c) => printable(c.instrument))),
  ];
  const basis = instruments.join("; ");
  return [
    `${words.policy}: ${scheme}-${version} (${digest})`,
    ...(basis === "" ? [] : wrapText(`${words.basis}: ${basis}`, MOST_WIDTH)),
  ];
}

/** An instrument and its article, of a citation by its id. */
export function citationText(document: PolicyDocument, cite: string): string | undefined {
  const citations = document.citations ?? {};
  const found = Object.hasOwn(citations, cite) ? citations[cite] : undefined;
  if (found === undefined) return undefined;
  return printable(`${found.instrument}${found.article === undefined ? "" : `, ${found.article}`}`);
}
