import type { PlanNode } from "../plan/plan.js";
import type { Ref } from "../plan/step.js";
import type { Value } from "../plan/value.js";
import type { Citation, Cite } from "../policy/citation.js";
import type { Node } from "../policy/node.js";
import type { ScorecardNode } from "../scorecard.js";
import type { LineData } from "./explanation.js";
import type { Expression } from "./expression.js";
import { type ExpressionStyle, exactText, type Told } from "./plan-expression.js";
import type { Sources } from "./sources.js";

/** A line before it is put into words. */
export type CitedLine = LineData & { readonly cite?: Citation };

/** One figure while its lines are laid: its node, its row, what the scorecard and the document say of it. */
export class Figure {
  readonly lines: CitedLine[] = [];
  readonly name: string;
  readonly card: ScorecardNode | undefined;
  readonly written: Node | undefined;

  constructor(
    readonly s: Sources,
    readonly node: PlanNode,
    readonly row: number,
    /** it is the figure that the explanation is for, whose score is said in any case */
    readonly asked: boolean,
  ) {
    this.name = s.name(node, row);
    this.card = s.scorecard.nodes[this.name];
    this.written = s.document?.nodes[node.id];
  }

  /** Lays a line, with where it stands in the law. */
  add(line: LineData, cite?: Cite | undefined): void {
    const found = this.s.citation(cite);
    this.lines.push(found === undefined ? line : { ...line, cite: found });
  }

  /** A step's value for this row. */
  at(of: Ref): Value {
    return this.s.run.at(of, this.row);
  }

  /** A step's number as exact text. */
  text(of: Ref): string | undefined {
    return exactText(this.at(of));
  }

  /** The law of the whole node: what its main line cites where that has no citation of its own. */
  get cite(): Cite | undefined {
    return this.written?.cite ?? this.node.cite;
  }

  /** Lays what an expression rests on, each line once. */
  tell(told: readonly Told[]): void {
    const seen = new Set<string>();
    for (const line of told) {
      const key = JSON.stringify(line);
      if (!seen.has(key)) this.add(line);
      seen.add(key);
    }
  }

  /** A step as a formula with its numbers put in; what it rests on is told before it. */
  expression(of: Ref, style: ExpressionStyle): Expression {
    const { formula, told } = this.s.expressions.of(of, this.row, style);
    this.tell(told);
    return formula;
  }
}

/** A key with its value, or nothing where there is none. */
export function given<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: V });
}
