import type { Citation } from "../policy/citation.js";
import { textIn } from "../policy/text.js";
import type { Scorecard, ScorecardNode, ScorecardRating } from "../scorecard.js";
import { DERIVATION_WORDS, type DerivationWords } from "./words.js";

/** How one node came to its figures: a heading, then one line a step. */
export interface DerivedNode {
  readonly node: string;
  readonly heading: string;
  readonly lines: readonly string[];
}

/**
 * The derivation of a scorecard as plain text, from the result down to what was measured: for each node its parts
 * with weight times value, what `then` did, its rating and the gates that acted, with the article where one is cited.
 *
 * Numbers are the scorecard's own exact text; only the decimal sign follows the language.
 */
export function derivation(
  scorecard: Scorecard,
  locale: "id" | "en" = "en",
  citations: Readonly<Record<string, Citation>> = {},
): readonly DerivedNode[] {
  const words = DERIVATION_WORDS[locale];
  return order(scorecard).map((name): DerivedNode => {
    const node = scorecard.nodes[name];
    if (node === undefined) throw new Error(`the scorecard has no node '${name}'`);
    const title = titleOf(node, locale);
    const heading = title === undefined ? name : `${title} (${name})`;
    return { node: name, heading, lines: linesOf(scorecard, name, node, locale, words, citations) };
  });
}

/** A node's title, with that of its row (or the row's key) where it has one. */
function titleOf(node: ScorecardNode, locale: string): string | undefined {
  const title = textIn(node.title, locale);
  if (title === undefined || node.row === undefined) return title;
  return `${title} · ${node.row.title ?? node.row.key}`;
}

/** Nodes from the result down, each once; what the result does not rest on comes last, in document order. */
function order(scorecard: Scorecard): readonly string[] {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name) || scorecard.nodes[name] === undefined) return;
    seen.add(name);
    for (const part of scorecard.nodes[name]?.parts ?? []) visit(part.node);
  };
  visit(scorecard.result);
  for (const name of Object.keys(scorecard.nodes)) seen.add(name);
  return [...seen];
}

function linesOf(
  scorecard: Scorecard,
  name: string,
  node: ScorecardNode,
  locale: "id" | "en",
  words: DerivationWords,
  citations: Readonly<Record<string, Citation>>,
): readonly string[] {
  const number = (text: string): string => (words.decimal === "," ? text.replace(".", ",") : text);
  const shown = (value: string | boolean | null | undefined): string =>
    value === undefined || value === null
      ? "-"
      : typeof value === "boolean"
        ? value
          ? words.yes
          : words.no
        : number(value);
  const lines: string[] = [];
  const unit = node.unit === undefined ? "" : ` ${node.unit}`;
  if (node.kind === "indicator") {
    const target =
      node.targetFrom !== undefined
        ? `; ${words.target} ${shown(node.targetFrom)} - ${shown(node.targetTo)}${unit}`
        : node.target === undefined
          ? ""
          : `; ${words.target} ${shown(node.target)}${unit}`;
    lines.push(`${words.actual} ${shown(node.actual)}${unit}${target}`);
    for (const [input, value] of Object.entries(node.inputs ?? {})) lines.push(`${input} ${shown(value)}`);
    if (node.achievement !== undefined) lines.push(`${words.achievement} ${shown(node.achievement)}`);
  }
  for (const part of node.parts ?? []) {
    const of = scorecard.nodes[part.node];
    const label = (of === undefined ? undefined : titleOf(of, locale)) ?? part.node;
    const value = of?.score ?? textIn(of?.rating?.label, locale) ?? of?.rating?.id;
    if (part.contribution !== undefined && part.weight !== undefined) {
      const factor = node.factor === undefined ? "" : ` x ${number(node.factor)}`;
      lines.push(
        `${label}: ${number(part.weight)} x ${shown(value)}${factor} = ${number(part.contribution)}`,
      );
    } else
      lines.push(`${label}: ${shown(value)}${part.weight === undefined ? "" : ` (${number(part.weight)})`}`);
  }
  for (const act of node.then ?? []) lines.push(`${words.acts[act.act] ?? act.act}: ${shown(act.value)}`);
  if (node.score !== null) lines.push(`${words.score} ${number(node.score)}`);
  for (const gate of scorecard.gates.filter((g) => g.node === name)) {
    const title = textIn(gate.title, locale);
    lines.push(`${words.gate}${title === undefined ? "" : ` (${title})`}: ${gate.before} → ${gate.after}`);
  }
  if (node.rating !== undefined) lines.push(ratingLine(node.rating, locale, words, number));
  for (const gone of scorecard.absent.filter((a) => a.node === name)) {
    const moved = gone.weightMoved === undefined ? "" : `; ${words.weightMoved} ${number(gone.weightMoved)}`;
    const note = gone.note === undefined ? "" : ` (${gone.note})`;
    lines.push(
      `${words.absent[gone.reason]}${note}${gone.handled === "left-out" ? `; ${words.leftOut}` : ""}${moved}`,
    );
  }
  const citation = node.cite === undefined ? undefined : citations[node.cite];
  if (citation !== undefined) {
    lines.push(`[${citation.instrument}${citation.article === undefined ? "" : `, ${citation.article}`}]`);
  }
  return lines;
}

function ratingLine(
  rating: ScorecardRating,
  locale: "id" | "en",
  words: DerivationWords,
  number: (text: string) => string,
): string {
  const edges = [
    ...(rating.from === undefined ? [] : [`>= ${number(rating.from)}`]),
    ...(rating.above === undefined ? [] : [`> ${number(rating.above)}`]),
    ...(rating.below === undefined ? [] : [`< ${number(rating.below)}`]),
    ...(rating.to === undefined ? [] : [`<= ${number(rating.to)}`]),
  ].join(", ");
  const level =
    rating.level === undefined || rating.of === undefined ? "" : `, ${words.level(rating.level, rating.of)}`;
  const range = edges === "" ? "" : ` (${words.range} ${edges})`;
  return `${words.rating} ${textIn(rating.label, locale) ?? rating.id}${level}${range}`;
}
