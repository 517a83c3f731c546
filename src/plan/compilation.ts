import { type IssuePath, issue } from "../issue.js";
import { readNumber } from "../number/decimal-text.js";
import type { Rational } from "../number/rational.js";
import type { Period } from "../period/period.js";
import type { Formula } from "../policy/formula.js";
import type { Node } from "../policy/node.js";
import type { ParsedPolicy } from "../policy/parsed-policy.js";
import type { NumberInput } from "../policy/quantity.js";
import { NUMBER, PlanBuilder, type Term } from "./builder.js";
import type { Plan, PlanNode, PlanScale } from "./plan.js";

/** What a compiled node offers to others. */
export interface NodeTerms {
  /** after `then`; absent where the node is, also by its own rules of not applying */
  readonly score: Term;
  /** the score before `absentWhen`, and the condition of it: a group needs both to tell rule from declaration */
  readonly bare: Term;
  readonly byRule: Term | undefined;
  /** the number that parents and formulas see: the value of the rating where its scale has values, else the score */
  readonly number: Term | undefined;
  /** the rating after gates, as an index in its scale */
  readonly rating: Term | undefined;
  readonly scale: number | undefined;
  readonly plan: PlanNode;
}

/** Names that a place of a formula adds to those of the policy. */
export type Locals = ReadonlyMap<string, Term>;

/** No local names. */
export const NO_LOCALS: Locals = new Map();

/** One compilation: the policy, the period, the parameters chosen, and the plan as it grows. */
export class Compilation {
  readonly builder = new PlanBuilder();
  readonly scales: PlanScale[] = [];
  /** what every record must meet, whether its result needs it or not */
  readonly checks: Plan["checks"][number][] = [];
  /** how deep definitions are being expanded right now, so that a circle among them is found */
  readonly expanding: string[] = [];
  /** calls of definitions by name and arguments: the same call is expanded once */
  readonly expanded = new Map<string, Term>();

  constructor(
    readonly policy: ParsedPolicy,
    readonly period: Period,
    readonly parameters: Readonly<Record<string, string | boolean>>,
    /** compiles a node, or gives it where it is compiled already; undefined if it does not exist or stands in a circle */
    readonly node: (id: string, from: IssuePath) => NodeTerms | undefined,
  ) {}

  /** A plain number of the document, which the schema has let through as text or number. */
  plain(input: NumberInput, at: IssuePath): Rational {
    const read = readNumber(input);
    if (read.ok) return read.value;
    this.builder.report(issue("number-unreadable", at, { found: String(input), problem: read.problem }));
    return { n: 0n, d: 1n };
  }

  /**
   * A stand-in after an issue was reported, so that compiling goes on and finds the others. Nothing is known of its
   * number, so no check of numbers takes it for a mistake of its own.
   */
  nothing(at: IssuePath): Term {
    return this.builder.add({ kind: "input", input: -1 }, NUMBER, at, new Set());
  }

  /** A plain number of the document as a term; a stand-in where it cannot be read. */
  plainTerm(input: NumberInput, at: IssuePath): Term {
    const read = readNumber(input);
    if (read.ok) return this.builder.number(read.value, at);
    this.plain(input, at);
    return this.nothing(at);
  }

  /** The tree of a formula; a formula that cannot be read was reported when the policy was parsed. */
  formula(text: string): Formula | undefined {
    return this.policy.formulas.get(text);
  }
}

/** The scale of a node: the one it names, or the one that a parameter chooses. */
export function scaleOf(c: Compilation, id: string, node: Node): string | undefined {
  const { scale } = node;
  if (scale === undefined || typeof scale === "string") return scale;
  const chosen = Object.hasOwn(c.parameters, scale.by) ? c.parameters[scale.by] : undefined;
  const named =
    chosen === undefined || !Object.hasOwn(scale.of, String(chosen)) ? undefined : scale.of[String(chosen)];
  if (named === undefined) {
    const name = chosen === undefined ? scale.by : String(chosen);
    const known = chosen === undefined ? Object.keys(c.parameters) : Object.keys(scale.of);
    c.builder.report(
      issue("name-unknown", ["nodes", id, "scale"], { name, known: known.join(", ") || "none" }),
    );
  }
  return named;
}
