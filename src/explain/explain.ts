import { type NodeBreakdown, safeBreakdown } from "../breakdown/breakdown.js";
import { scorecardOf } from "../breakdown/scorecard-of.js";
import { runRecord, type ScoreOptions } from "../engine/run-record.js";
import { issue, type Outcome, orThrow } from "../issue.js";
import { deepFreeze } from "../plan/compile-policy.js";
import type { Plan, PlanNode } from "../plan/plan.js";
import type { Policy } from "../policy/parsed-policy.js";
import { textIn } from "../policy/text.js";
import type { Explanation, ExplanationLine, ExplanationStep } from "./explanation.js";
import type { CitedLine } from "./figure.js";
import { type ExplanationLocale, LANGUAGES } from "./languages/languages.js";
import { citationIn, lineText, type Speaker } from "./line-text.js";
import { linesOf } from "./node-lines.js";
import { Sources } from "./sources.js";
import { summaryOf } from "./summary.js";

/** Which figure is explained, and in which language. */
export interface ExplainOptions extends ScoreOptions {
  /** default: English */
  readonly locale?: ExplanationLocale;
  /** a figure by its name on the scorecard (`results`, `activity@a1`); default: the result */
  readonly node?: string;
}

/**
 * How a figure of a record came about: a paragraph for any reader, and numbered steps from what was measured up to
 * the figure. Every line is data (its kind, its values, the formula with the numbers put in) and the same in words.
 *
 * With a policy, the lines also hold the formulas and conditions as it writes them, and its citations; with a plan,
 * what the plan still knows.
 *
 * @exact numbers in `text` are exact, or say that they are not: "≈" before a rounded one, "…" after one that goes on
 * @throws {KinerjaError} with every issue of the record; name-unknown for a figure, value-unknown for a language
 */
export function explain(
  policyOrPlan: Policy | Plan,
  record: unknown,
  options: ExplainOptions = {},
): Explanation {
  return orThrow(safeExplain(policyOrPlan, record, options));
}

/** As `explain`, with every issue as data instead of an error. */
export function safeExplain(
  policyOrPlan: Policy | Plan,
  record: unknown,
  options: ExplainOptions = {},
): Outcome<Explanation> {
  const locale = options.locale ?? "en";
  if (!Object.hasOwn(LANGUAGES, locale)) {
    const expected = Object.keys(LANGUAGES).join(", ");
    return {
      ok: false,
      issues: [issue("value-unknown", ["locale"], { found: `'${String(locale)}'`, expected })],
    };
  }
  const done = runRecord(policyOrPlan, record, options);
  if (!done.ok) return done;
  const { plan, record: values, run } = done.value;
  const scorecard = scorecardOf(plan, values, run);
  if (!scorecard.ok) return scorecard;
  const document = "document" in policyOrPlan ? policyOrPlan.document : undefined;
  const s = new Sources(plan, values, run, scorecard.value, document, locale);
  const figures = s.figures();
  const name = options.node ?? plan.result;
  const figure = figures.get(name);
  if (figure === undefined) {
    const known = [...figures.keys()].slice(0, 30).join(", ");
    return { ok: false, issues: [issue("name-unknown", ["node"], { name, known })] };
  }
  const speaker: Speaker = {
    language: LANGUAGES[locale],
    locale,
    title: (node) => s.title(node),
    parameter: (parameter) => textIn(document?.parameters?.[parameter]?.title, locale) ?? parameter,
  };
  const steps = stepsOf(s, speaker, name);
  const breakdown = needsBreakdown(figure.node)
    ? breakdownOf(policyOrPlan, record, options, name)
    : undefined;
  const summary = summaryOf(s, speaker, name, steps, breakdown);
  const text = textOf(s, speaker, summary, steps);
  return {
    ok: true,
    value: deepFreeze({ locale, node: name, summary, steps, text, scorecard: scorecard.value }),
  };
}

/** Parts that do not add up are told apart by the breakdown. */
function needsBreakdown(node: PlanNode): boolean {
  return node.kind !== "indicator" && node.linear === undefined && node.unnumbered !== true;
}

function breakdownOf(
  policyOrPlan: Policy | Plan,
  record: unknown,
  options: ScoreOptions,
  name: string,
): NodeBreakdown | undefined {
  const found = safeBreakdown(policyOrPlan, record, options);
  return found.ok ? found.value.find((b) => b.node === name) : undefined;
}

/** The figures that a figure rests on, each once, before what rests on them. */
function orderOf(s: Sources, name: string): readonly string[] {
  const figures = s.figures();
  const order: string[] = [];
  const seen = new Set<string>();
  const visit = (at: string): void => {
    const figure = figures.get(at);
    if (figure === undefined || seen.has(at)) return;
    seen.add(at);
    const { node, row } = figure;
    for (const { part, row: r, name: of } of s.partsOf(node, row)) {
      // a part that a condition switches off brings nothing to follow
      if (part.when === undefined || s.run.at(part.when, r) !== false) visit(of);
    }
    for (const used of node.uses ?? []) {
      const other = s.node(used);
      if (other === undefined) continue;
      const rows = other.rows !== undefined && other.rows === node.rows ? [row] : s.rowsOf(other);
      for (const r of rows) visit(s.name(other, r));
    }
    order.push(at);
  };
  visit(name);
  return order;
}

function stepsOf(s: Sources, speaker: Speaker, name: string): readonly ExplanationStep[] {
  const figures = s.figures();
  return orderOf(s, name).flatMap((at, i): readonly ExplanationStep[] => {
    const figure = figures.get(at);
    if (figure === undefined) return [];
    const own = linesOf(s, figure.node, figure.row, at === name);
    const lines = at === name ? [...parametersOf(s), ...own, ...decisionOf(s, name)] : own;
    return [
      {
        number: i + 1,
        node: at,
        heading: s.title(at),
        lines: lines.map((line): ExplanationLine => ({ ...line, text: lineText(line, speaker) })),
      },
    ];
  });
}

function parametersOf(s: Sources): readonly CitedLine[] {
  return Object.entries(s.plan.parameters).map(([name, value]) => {
    const cite = s.citation(s.document?.parameters?.[name]?.cite);
    return { kind: "parameter", name, value, ...(cite === undefined ? {} : { cite }) };
  });
}

/** What a person decided, and notes that belong to no figure, stand with the result. */
function decisionOf(s: Sources, name: string): readonly CitedLine[] {
  const { scorecard } = s;
  if (name !== scorecard.result) return [];
  const notes = scorecard.notes
    .filter((note) => note.node === undefined)
    .map((note): CitedLine => ({ kind: "note", code: note.code, message: note.message }));
  const { override } = scorecard;
  if (override === undefined) return notes;
  const { rating, by, reason, label } = override;
  const decided = { id: rating, ...(label === undefined ? {} : { label }) };
  return [...notes, { kind: "override", computed: scorecard.rating, decided, by, reason }];
}

function textOf(s: Sources, speaker: Speaker, summary: string, steps: readonly ExplanationStep[]): string {
  const { headings } = speaker.language;
  const basis = s.citation(s.document?.cite);
  return [
    summary,
    "",
    headings.steps,
    ...steps.flatMap((step) => [
      "",
      `${step.number}. ${step.heading}`,
      ...step.lines.map((line) => `   ${line.text}`),
    ]),
    ...(basis === undefined ? [] : ["", `${headings.basis}: ${citationIn(speaker.language, basis)}`]),
    "",
  ].join("\n");
}
