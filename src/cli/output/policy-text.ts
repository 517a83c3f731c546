import type { Fact } from "../../policy/fact.js";
import type { Group, Indicator, Node, Part, Target } from "../../policy/node.js";
import type { Parameter } from "../../policy/parameter.js";
import { FROM_RECORD, type Quantity } from "../../policy/quantity.js";
import type { Band, Scale } from "../../policy/scale.js";
import { type PolicyDocument, type Text, textIn } from "../library.js";
import { printable } from "../printable.js";
import { achievementText } from "./achievement-text.js";
import { wrapText } from "./display-width.js";
import type { Speech } from "./names.js";
import { MOST_WIDTH } from "./node-grid.js";
import { actText, edges, quantityText, range } from "./quantity-text.js";
import { heading } from "./style.js";

/** A policy as a person reads it: what is measured, how it is combined and rated, and where that stands. */
export function policyText(document: PolicyDocument, speech: Speech): readonly string[] {
  return new PolicyPage(document, speech).lines();
}

type Entries<T> = Readonly<Record<string, T>> | undefined;

class PolicyPage {
  private readonly out: string[] = [];

  constructor(
    private readonly document: PolicyDocument,
    private readonly speech: Speech,
  ) {}

  lines(): readonly string[] {
    const { document, speech } = this;
    const { words } = speech;
    const { from, until } = document.inForce;
    this.out.push(heading(this.title(document.title) ?? document.scheme, speech.styled));
    this.out.push(`${document.scheme}-${document.version}`);
    this.out.push(
      `${words.inForce}: ${from} ${until === undefined ? words.onwards : `${words.until} ${until}`}`,
    );
    const description = this.title(document.description);
    if (description !== undefined) this.add(description, 0);
    this.section(words.parameters, document.parameters, (id, parameter) =>
      this.add(`${id}: ${this.parameter(parameter)}${this.about(parameter)}`),
    );
    this.section(words.facts, document.facts, (id, fact) =>
      this.add(`${id}: ${this.fact(fact)}${this.about(fact)}`),
    );
    this.section(words.rows, document.rows, (id, rows) => {
      this.add(`${id}: ${rows.min ?? 0}–${rows.max ?? "…"}${this.about(rows)}`);
      for (const [name, fact] of Object.entries(rows.facts ?? {})) {
        this.add(`${name}: ${this.fact(fact)}${this.about(fact)}`, 4);
      }
    });
    this.nodes();
    this.section(words.scales, document.scales, (id, scale) => this.scale(id, scale));
    this.section(words.tables, document.tables, (id, table) => {
      this.add(`${id} (${table.keys.join(", ")})`);
      for (const row of table.rows) {
        const cells = row.map((cell) =>
          Array.isArray(cell) ? `[${cell[0] ?? ""}, ${cell[1] ?? ""})` : String(cell),
        );
        this.add(`${cells.slice(0, -1).join(", ")} → ${cells.at(-1) ?? ""}`, 4);
      }
      if (table.else !== undefined) this.add(`else → ${table.else}`, 4);
    });
    const checks = Object.entries(document.checks ?? []);
    this.section(words.checks, Object.fromEntries(checks), (_, check) =>
      this.add(`${check.that}${this.about(check)}`),
    );
    this.section(words.definitions, document.definitions, (name, text) => this.add(`${name} = ${text}`));
    this.section(words.citations, document.citations, (id, citation) => {
      const { instrument, article, confidence, checked, note, link } = citation;
      const facts = [
        article,
        confidence === undefined ? undefined : `${words.confidence}: ${confidence}`,
        checked,
      ];
      this.add(`${id}: ${[instrument, ...facts.filter((f) => f !== undefined)].join(", ")}`);
      if (note !== undefined) this.add(note, 4);
      if (link !== undefined) this.add(link, 4);
    });
    return this.out;
  }

  private section<T>(name: string, entries: Entries<T>, show: (id: string, value: T) => void): void {
    const list = Object.entries(entries ?? {});
    if (list.length === 0) return;
    this.out.push("", heading(name, this.speech.styled));
    for (const [id, value] of list) show(id, value);
  }

  private add(text: string, indent = 2): void {
    const lines = wrapText(printable(text), MOST_WIDTH - indent - 2);
    for (const [at, line] of lines.entries())
      this.out.push(" ".repeat(at === 0 ? indent : indent + 2) + line);
  }

  private title(text: Text | undefined): string | undefined {
    const found = textIn(text, this.speech.locale);
    return found === undefined ? undefined : printable(found);
  }

  /** The title and the article of something, as they follow its figures. */
  private about(of: { readonly title?: Text | undefined; readonly cite?: unknown }): string {
    const title = this.title(of.title);
    return `${title === undefined ? "" : ` — ${title}`}${this.cite(of.cite)}`;
  }

  private cite(cite: unknown): string {
    if (typeof cite === "string") return ` [${cite}]`;
    if (typeof cite !== "object" || cite === null || !("instrument" in cite)) return "";
    const article = "article" in cite && cite.article !== undefined ? `, ${String(cite.article)}` : "";
    return ` [${String(cite.instrument)}${article}]`;
  }

  private parameter(parameter: Parameter): string {
    const { words } = this.speech;
    const what =
      "oneOf" in parameter
        ? parameter.oneOf.join(" | ")
        : parameter.type === "yes-no"
          ? `${words.yes} | ${words.no}`
          : range(parameter);
    return `${what}; ${words.default} ${String(parameter.default)}`;
  }

  private fact(fact: Fact): string {
    const { words } = this.speech;
    const what =
      fact.type === "choice"
        ? fact.of.join(" | ")
        : fact.type === "number"
          ? range(fact)
          : fact.type === "yes-no"
            ? `${words.yes} | ${words.no}`
            : "YYYY-MM-DD";
    return `${what}; ${fact.default === undefined ? words.required : `${words.default} ${String(fact.default)}`}`;
  }

  private nodes(): void {
    const { document, speech } = this;
    this.out.push("", heading(speech.words.result, speech.styled));
    const seen = new Set<string>();
    const visit = (id: string, depth: number): void => {
      const node = document.nodes[id];
      if (node === undefined || seen.has(id)) return;
      seen.add(id);
      this.node(id, node, 2 + depth * 2);
      for (const part of partsOf(node, document)) visit(part, Math.min(depth + 1, 12));
    };
    visit(document.result, 0);
    const others = Object.keys(document.nodes).filter((id) => !seen.has(id));
    if (others.length === 0) return;
    this.out.push("", heading(speech.words.otherFigures, speech.styled));
    for (const id of others) visit(id, 0);
  }

  private node(id: string, node: Node, indent: number): void {
    const rows = node.in === undefined ? "" : ` (${this.speech.words.rows.toLowerCase()}: ${node.in})`;
    this.add(`${id}${rows}${this.about(node)}`, indent);
    for (const line of this.rules(node)) this.add(line, indent + 4);
  }

  private rules(node: Node): readonly string[] {
    const lines: string[] = [];
    if (node.kind === "indicator") lines.push(...this.indicator(node));
    else if (node.kind === "group") lines.push(...this.group(node));
    else lines.push(`= ${node.text}`);
    if (node.absentWhen !== undefined) lines.push(`absent when ${node.absentWhen}`);
    const absent = Object.entries(node.absent ?? {}).map(([key, value]) => `${key} → ${plain(value)}`);
    if (absent.length > 0) lines.push(`absent: ${absent.join("; ")}`);
    for (const act of node.then ?? []) lines.push(`then ${actText(act)}${this.cite(act.cite)}`);
    if (node.scale !== undefined) lines.push(`rated by ${scaleText(node.scale)}`);
    return lines;
  }

  private indicator(node: Indicator): readonly string[] {
    const { words } = this.speech;
    const { actual, target } = node;
    const measured =
      actual.type === "choice"
        ? actual.of.join(" | ")
        : actual.type === "yes-no"
          ? `${words.yes} | ${words.no}`
          : range(actual);
    const better = node.direction === undefined ? "" : `; ${node.direction} is better`;
    const goal = target === undefined ? "" : `; ${words.target.toLowerCase()} ${this.target(target)}`;
    const inputs = Object.entries(node.inputs ?? {}).map(
      ([name, input]) => `${name}: ${range(input)} (${this.quantity(input.value ?? FROM_RECORD)})`,
    );
    return [`${measured}${better}${goal}`, ...inputs, ...this.achievement(node)];
  }

  private target(target: Target): string {
    if (typeof target !== "object" || "dated" in target) return this.quantity(target);
    const { value, from, to } = target;
    const end = (of: Quantity | undefined) =>
      of === undefined ? this.speech.words.fromRecord : this.quantity(of);
    const what = from === undefined && to === undefined ? end(value) : `${end(from)}–${end(to)}`;
    const limits = range({ ...target, unit: target.unit ?? "" }).trim();
    return limits === "" ? what : `${what} (${limits})`;
  }

  private achievement(node: Indicator): readonly string[] {
    const { achievement } = node;
    if (achievement === undefined) return [];
    return [achievementText(achievement, node, this.speech.words) + this.cite(achievement.cite)];
  }

  private group(node: Group): readonly string[] {
    const { combine } = node;
    const how =
      typeof combine === "string"
        ? combine + (node.exponent === undefined ? "" : ` (exponent ${node.exponent})`)
        : "best" in combine
          ? `mean of the best ${combine.best}${combine.always === undefined ? "" : `, always ${combine.always.join(", ")}`}`
          : "matrix" in combine
            ? "by matrix"
            : `= ${combine.formula}`;
    const total = node.weights === undefined ? "" : `; weights total ${this.quantity(node.weights)}`;
    const each =
      node.each === undefined
        ? ""
        : `, each ${node.each}${node.weight === undefined ? "" : ` x ${this.quantity(node.weight)}`}`;
    const parts = (node.parts ?? []).map((part) => this.part(part));
    const matrix =
      typeof combine === "object" && "matrix" in combine
        ? Object.entries(combine.matrix).flatMap(([row, columns]) =>
            Object.entries(columns).map(([column, rating]) => `${row} + ${column} → ${rating}`),
          )
        : [];
    return [`${how}${each}${total}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}`, ...matrix];
  }

  private part(part: Part): string {
    if (typeof part === "string") return part;
    const weight = part.weight === undefined ? "" : ` x ${this.quantity(part.weight)}`;
    const when = part.when === undefined ? "" : ` when ${part.when}`;
    return `${part.node}${weight}${when}${this.cite(part.cite)}`;
  }

  private quantity(of: Quantity): string {
    if (of === FROM_RECORD) return this.speech.words.fromRecord;
    return quantityText(of);
  }

  private scale(id: string, scale: Scale): void {
    this.add(`${id}${this.about(scale)}`);
    const lists: readonly (readonly [string, readonly Band[]])[] =
      scale.bands === undefined
        ? []
        : "by" in scale.bands
          ? Object.entries(scale.bands.of).map(([option, bands]) => [option, bands] as const)
          : [["", scale.bands as readonly Band[]] as const];
    for (const [at, rating] of scale.ratings.entries()) {
      const bands = lists.flatMap(([option, list]) =>
        list
          .filter((band) => band.rating === rating.id)
          .map((band) => `${option === "" ? "" : `${option}: `}${edges(band)}${this.cite(band.cite)}`),
      );
      const label = this.title(rating.label);
      const value = rating.value === undefined ? "" : ` = ${rating.value}`;
      this.add(
        `${at + 1}. ${rating.id}${label === undefined ? "" : ` (${label})`}${value}  ${bands.join("; ")}`.trimEnd(),
        4,
      );
    }
    for (const rule of scale.rules ?? []) {
      this.add(
        `${rule.rating}${rule.when === undefined ? "" : ` when ${rule.when}`}${this.cite(rule.cite)}`,
        4,
      );
    }
    for (const gate of scale.gates ?? []) {
      const act =
        gate.down !== undefined
          ? `${gate.down} ${this.speech.words.acts.down}`
          : (["atMost", "atLeast", "exactly"] as const)
              .filter((key) => gate[key] !== undefined)
              .map((key) => `${this.speech.words.acts[key]} ${gate[key] ?? ""}`)
              .join(", ");
      this.add(`gate: ${act} when ${gate.when}${this.about(gate)}`, 4);
    }
  }
}

/** The nodes that a node is made of; those that a formula names count as such. */
function partsOf(node: Node, document: PolicyDocument): readonly string[] {
  const named = (text: string) =>
    [...text.matchAll(/[a-zA-Z]\w*/g)]
      .map(([name]) => name)
      .filter((name) => Object.hasOwn(document.nodes, name));
  if (node.kind === "formula") return named(node.text);
  if (node.kind === "indicator") return [];
  if (node.each !== undefined) return [node.each];
  return (node.parts ?? []).map((part) => (typeof part === "string" ? part : part.node));
}

/** The scale of a node, or the scales among which a parameter chooses. */
function scaleText(scale: NonNullable<Node["scale"]>): string {
  if (typeof scale === "string") return scale;
  return Object.entries(scale.of)
    .map(([option, name]) => `${name} where ${scale.by} is ${option}`)
    .join(", ");
}

function plain(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
