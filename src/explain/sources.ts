import type { Run } from "../engine/exact.js";
import type { RecordValues } from "../engine/record-values.js";
import { formatReal, isRational } from "../number/real.js";
import type { Plan, PlanNode, PlanPart, PlanRated } from "../plan/plan.js";
import { isNumber, type Value } from "../plan/value.js";
import type { Citation, Cite } from "../policy/citation.js";
import type { PolicyDocument } from "../policy/policy.js";
import { textIn } from "../policy/text.js";
import type { Scorecard, ScorecardRating } from "../scorecard.js";
import { type Expression, numberExpression } from "./expression.js";
import { PlanExpressions } from "./plan-expression.js";

/** A part where its group reads it: its name on the scorecard, and its row. */
export interface PlacedPart {
  readonly part: PlanPart;
  readonly row: number;
  readonly name: string;
}

/** What an explanation is made from. The document is there only where a policy was given, not a plan. */
export class Sources {
  readonly expressions: PlanExpressions;
  readonly #nodes: ReadonlyMap<string, PlanNode>;

  constructor(
    readonly plan: Plan,
    readonly record: RecordValues,
    readonly run: Run,
    readonly scorecard: Scorecard,
    readonly document: PolicyDocument | undefined,
    readonly locale: string,
  ) {
    this.#nodes = new Map(plan.nodes.map((n) => [n.id, n]));
    this.expressions = new PlanExpressions(plan, run, (rows) => this.#keys(rows).length, locale);
  }

  #keys(rows: string): readonly string[] {
    return this.record.rows.get(rows) ?? [];
  }

  node(id: string): PlanNode | undefined {
    return this.#nodes.get(id);
  }

  /** Every figure of the scorecard: its node and its row. */
  figures(): ReadonlyMap<string, { readonly node: PlanNode; readonly row: number }> {
    const all = new Map<string, { node: PlanNode; row: number }>();
    for (const node of this.plan.nodes)
      for (const row of this.rowsOf(node)) all.set(this.name(node, row), { node, row });
    return all;
  }

  rowsOf(node: PlanNode): readonly number[] {
    return node.rows === undefined ? [0] : this.#keys(node.rows).map((_, row) => row);
  }

  /** A node's name on the scorecard. */
  name(node: PlanNode, row: number): string {
    const key = node.rows === undefined ? undefined : this.#keys(node.rows)[row];
    return key === undefined ? node.id : `${node.id}@${key}`;
  }

  /** A node's title for readers, with that of its row. */
  title(name: string): string {
    const card = this.scorecard.nodes[name];
    const title =
      textIn(card?.title, this.locale) ?? (card?.row === undefined ? name : name.replace(/@.*$/s, ""));
    return card?.row === undefined ? title : `${title} · ${card.row.title ?? card.row.key}`;
  }

  /** The parts of a group, each once for every row that it has there. */
  partsOf(group: PlanNode, row: number): readonly PlacedPart[] {
    return (group.parts ?? []).flatMap((part) => {
      const node = this.#nodes.get(part.node);
      if (node === undefined) return [];
      const rows = group.each === undefined ? [row] : this.rowsOf(node);
      return rows.map((r) => ({ part, row: r, name: this.name(node, r) }));
    });
  }

  /** What a part brings, as a number of a formula. */
  partValue(part: PlanPart, row: number): Expression {
    const value = this.run.at(part.value, row);
    if (!isNumber(value)) return { kind: "absent" };
    const text = formatReal(value);
    return numberExpression(text, this.digitsOf(part.node, row, text));
  }

  /** The decimals that a node declares, where the value is its score. */
  digitsOf(id: string, row: number, value: string): number | undefined {
    const node = this.#nodes.get(id);
    if (node?.digits === undefined) return undefined;
    const score = this.run.at(node.score, row);
    return isNumber(score) && formatReal(score) === value ? node.digits : undefined;
  }

  ratingAt(rated: PlanRated, index: number): ScorecardRating | undefined {
    const ratings = this.plan.scales[rated.scale]?.ratings ?? [];
    const found = ratings[index];
    return (
      found && {
        id: found.id,
        level: index + 1,
        of: ratings.length,
        ...(found.label === undefined ? {} : { label: found.label }),
      }
    );
  }

  ratingOf(rated: PlanRated, value: Value): ScorecardRating | undefined {
    return isNumber(value) && isRational(value) ? this.ratingAt(rated, Number(value.n)) : undefined;
  }

  /** The label of a rating of a scale, by its id. */
  ratingLabel(rating: ScorecardRating): string {
    return textIn(rating.label, this.locale) ?? rating.id;
  }

  citation(cite: Cite | undefined): Citation | undefined {
    if (typeof cite !== "string") return cite;
    return Object.hasOwn(this.plan.citations, cite) ? this.plan.citations[cite] : undefined;
  }

  citeOfPart(group: string, part: string): Cite | undefined {
    const written = this.document?.nodes[group];
    const found =
      written?.kind === "group"
        ? written.parts?.find((p) => typeof p === "object" && p.node === part)
        : undefined;
    return typeof found === "object" ? found.cite : undefined;
  }
}
