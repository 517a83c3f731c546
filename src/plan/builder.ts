import { type Issue, type IssuePath, issue } from "../issue.js";
import { formatNumber } from "../number/decimal-text.js";
import { divideRational, ONE, type Rational, ZERO } from "../number/rational.js";
import { isRational } from "../number/real.js";
import { EXPONENT_LIMIT, evaluatorOf, planNumber } from "./evaluate-step.js";
import type { PlanInput, PlanTable } from "./plan.js";
import { hull, type Range, rangeOfStep } from "./range.js";
import {
  ABSENCE_REASONS,
  type AbsenceReason,
  type Comparison,
  type Constant,
  type GuardIssue,
  operandsOf,
  type Ref,
  type Step,
  type StepBody,
} from "./step.js";
import { isAbsent, isNumber, type Value } from "./value.js";

/** What a value is: a number, yes or no, or one of a list (a rating of a scale is one of its ids). */
export type ValueType =
  | { readonly type: "number" }
  | { readonly type: "yes-no" }
  | { readonly type: "choice"; readonly choices: readonly string[] };

/** What a type is called in messages. */
export function typeName(type: ValueType): string {
  switch (type.type) {
    case "number":
      return "a number";
    case "yes-no":
      return "a condition (yes or no)";
    case "choice":
      return `a choice of ${type.choices.join(", ")}`;
    default: {
      const unknown: never = type;
      return String(unknown);
    }
  }
}

/** The type of numbers. */
export const NUMBER: ValueType = Object.freeze({ type: "number" });

/** The type of conditions. */
export const YES_NO: ValueType = Object.freeze({ type: "yes-no" });

/** A value on its way into the plan: its step, its type, its row set, and for which reasons it may be absent. */
export interface Term {
  readonly of: Ref;
  readonly type: ValueType;
  readonly rows: string | undefined;
  readonly absent: ReadonlySet<AbsenceReason>;
}

const NEVER: ReadonlySet<AbsenceReason> = new Set();
const MOST_STEPS = 200_000;

/** Collects the steps of a plan: shares equal ones, folds constants, and keeps each value's type beside it. */
export class PlanBuilder {
  readonly steps: Step[] = [];
  readonly inputs: PlanInput[] = [];
  readonly tables: PlanTable[] = [];
  readonly issues: Issue[] = [];
  /** how many rows a set has at most, where the policy says */
  readonly rowsMost = new Map<string, number>();
  readonly #shared = new Map<string, Term>();

  /** Notes an issue of the policy; compiling goes on, so that all of them come out at once. */
  report(problem: Issue): void {
    this.issues.push(problem);
  }

  /** A constant number. */
  number(value: Rational, at: IssuePath): Term {
    return this.constant({ number: formatNumber(value) }, NUMBER, at);
  }

  /** A constant of any kind. */
  constant(value: Constant, type: ValueType, at: IssuePath, rows?: string): Term {
    const absent: ReadonlySet<AbsenceReason> = "absent" in value ? new Set([value.absent]) : NEVER;
    return this.add({ kind: "constant", value }, type, at, absent, rows);
  }

  /** The value of a constant step, where it is one. */
  constantOf(term: Term): Constant | undefined {
    const step = this.steps[term.of];
    return step?.kind === "constant" ? step.value : undefined;
  }

  /** The number of a constant step, where it is one. */
  numberOf(term: Term): Rational | undefined {
    const value = this.constantOf(term);
    return value !== undefined && "number" in value ? planNumber(value.number) : undefined;
  }

  /** An input that the record brings. */
  input(input: PlanInput, type: ValueType, at: IssuePath, absent: ReadonlySet<AbsenceReason>): Term {
    const key = JSON.stringify([input.place, input.rows]);
    const known = this.inputs.findIndex((i) => JSON.stringify([i.place, i.rows]) === key);
    const index = known === -1 ? this.inputs.push(input) - 1 : known;
    return this.add({ kind: "input", input: index }, type, at, absent, input.rows);
  }

  /**
   * Adds a step over terms and gives its term. `absent` says for which reasons the result may be absent; unsaid, it
   * is absent for every reason for which an operand may be.
   */
  add(
    body: StepBody,
    type: ValueType,
    at: IssuePath,
    absent?: ReadonlySet<AbsenceReason>,
    rows: string | undefined = this.#rowsOf(body, at),
    cite?: string,
  ): Term {
    if (body.kind === "power") this.#checkExponent(body.exponent, at);
    const reasons = absent ?? this.#absentOf(body);
    const folded = this.#fold(body, rows, at);
    if (folded !== undefined && folded !== body) {
      const value = (folded as { readonly value: Constant }).value;
      return this.add(folded, type, at, "absent" in value ? new Set([value.absent]) : NEVER, rows, cite);
    }
    const key = JSON.stringify([body, rows ?? null, body.kind === "constant" ? type : null]);
    const shared = this.#shared.get(key);
    if (shared !== undefined) return shared;
    if (this.steps.length === MOST_STEPS) {
      this.report(issue("plan-too-large", [], { limit: String(MOST_STEPS) }));
    }
    const step: Step = Object.freeze({
      ...body,
      at: Object.freeze([...at]),
      ...(rows === undefined ? {} : { rows }),
      ...(cite === undefined ? {} : { cite }),
    });
    // past the limit the plan is lost already; steps are still laid down so that every reference stands
    const of = this.steps.push(step) - 1;
    const term: Term = Object.freeze({ of, type, rows, absent: reasons });
    this.#terms.set(of, term);
    this.#shared.set(key, term);
    return term;
  }

  readonly #terms = new Map<Ref, Term>();
  readonly #ranges = new Map<Ref, Range>();
  readonly #between = new Map<Ref, readonly Ref[]>();

  /** Says that a value lies between the least and the greatest of others, which its steps alone do not show. */
  between(term: Term, others: readonly Term[]): void {
    // a value that is one of the others itself (a group of one part) says nothing new
    if (others.some((t) => t.of >= term.of)) return;
    if (!this.#between.has(term.of))
      this.#between.set(
        term.of,
        others.map((t) => t.of),
      );
  }

  /** Between which numbers a value lies, as far as the declared domains tell. */
  range(term: Term): Range {
    return this.#range(term.of);
  }

  #range(of: Ref): Range {
    const known = this.#ranges.get(of);
    if (known !== undefined) return known;
    const step = this.steps[of];
    if (step === undefined) return {};
    const others = this.#between.get(of);
    const range =
      others !== undefined && others.length > 0
        ? others.map((other) => this.#range(other)).reduce(hull)
        : rangeOfStep(step, {
            inputs: this.inputs,
            tables: this.tables,
            rowsMost: (rows) => this.rowsMost.get(rows),
            range: (other) => this.#range(other),
            step: (other) => this.steps[other],
          });
    this.#ranges.set(of, range);
    return range;
  }

  /** The term of a step. */
  term(of: Ref): Term {
    const term = this.#terms.get(of);
    if (term === undefined) throw new Error(`the plan has no step ${of}`);
    return term;
  }

  /** An exponent that is a constant is known to be too large before any record is. */
  #checkExponent(of: Ref, at: IssuePath): void {
    const exponent = this.numberOf(this.term(of));
    if (exponent === undefined) return;
    const size = exponent.n < 0n ? -exponent.n : exponent.n;
    if (size <= EXPONENT_LIMIT * exponent.d) return;
    this.report(
      issue("exponent-too-large", at, { found: formatNumber(exponent), limit: String(EXPONENT_LIMIT) }),
    );
  }

  #rowsOf(body: StepBody, at: IssuePath): string | undefined {
    if (body.kind.startsWith("row-")) return undefined;
    let rows: string | undefined;
    for (const of of operandsOf(body)) {
      const other = this.term(of).rows;
      if (other === undefined || other === rows) continue;
      if (rows !== undefined) this.report(issue("rows-mixed", at, { first: rows, second: other }));
      rows ??= other;
    }
    return rows;
  }

  #absentOf(body: StepBody): ReadonlySet<AbsenceReason> {
    const found = new Set<AbsenceReason>();
    for (const of of operandsOf(body)) for (const reason of this.term(of).absent) found.add(reason);
    switch (body.kind) {
      case "absent":
        return NEVER;
      case "divide":
      case "power":
      case "logarithm":
        found.add("undefined");
        return found;
      case "absence":
      case "row-absence":
        found.add("not-applicable");
        return found;
      default:
        return found;
    }
  }

  /** The constant that a step over constants comes to; rational numbers only, since a plan holds text. */
  #fold(body: StepBody, rows: string | undefined, at: IssuePath): StepBody | undefined {
    if (
      body.kind === "constant" ||
      body.kind === "input" ||
      rows !== undefined ||
      body.kind.startsWith("row-")
    ) {
      return undefined;
    }
    const values: Value[] = [];
    for (const of of operandsOf(body)) {
      const value = this.constantOf(this.term(of));
      if (value === undefined) return undefined;
      values[of] = "number" in value ? planNumber(value.number) : "yesNo" in value ? value.yesNo : value;
    }
    const step: Step = { ...body, at };
    const value = evaluatorOf(step, this.steps.length, this.tables)(
      (of) => values[of] as Value,
      () => [],
      0,
    );
    if (typeof value === "boolean") return { kind: "constant", value: { yesNo: value } };
    if (isAbsent(value)) {
      return value.absent === "refused" || value.absent === "undefined"
        ? undefined
        : { kind: "constant", value: { absent: value.absent } };
    }
    return isNumber(value) && isRational(value)
      ? { kind: "constant", value: { number: formatNumber(value) } }
      : undefined;
  }

  /** plus + sum of coefficient * term; a coefficient of zero stays, since an absent term makes the sum absent */
  linear(terms: readonly (readonly [Term, Rational])[], at: IssuePath, plus: Rational = ZERO): Term {
    const [only] = terms;
    if (terms.length === 1 && only !== undefined && plus.n === 0n && only[1].n === 1n && only[1].d === 1n)
      return only[0];
    const body: StepBody = {
      kind: "linear",
      plus: formatNumber(plus),
      terms: terms.map(([term, by]) => ({ of: term.of, by: formatNumber(by) })),
    };
    return this.add(body, NUMBER, at);
  }

  /** The sum of terms. */
  sum(terms: readonly Term[], at: IssuePath): Term {
    return this.linear(
      terms.map((t) => [t, ONE] as const),
      at,
    );
  }

  /** The product of two terms; by a constant it is linear. */
  multiply(left: Term, right: Term, at: IssuePath): Term {
    const l = this.numberOf(left);
    const r = this.numberOf(right);
    if (r !== undefined) return this.#times(left, r, at);
    if (l !== undefined) return this.#times(right, l, at);
    return this.add({ kind: "multiply", left: left.of, right: right.of }, NUMBER, at);
  }

  /** Nothing is dropped by a factor of zero: an absent value stays absent. */
  #times(term: Term, by: Rational, at: IssuePath): Term {
    if (by.n === 1n && by.d === 1n) return term;
    return this.add(
      { kind: "linear", plus: "0", terms: [{ of: term.of, by: formatNumber(by) }] },
      NUMBER,
      at,
    );
  }

  /** The quotient of two terms; by a constant other than zero it is linear. */
  divide(left: Term, right: Term, at: IssuePath): Term {
    const r = this.numberOf(right);
    if (r !== undefined && r.n !== 0n) return this.#times(left, divideRational(ONE, r), at);
    return this.add({ kind: "divide", left: left.of, right: right.of }, NUMBER, at);
  }

  /** One of two terms by a condition; a constant condition leaves only its branch. */
  select(condition: Term, yes: Term, no: Term, at: IssuePath, whenAbsent?: "then" | "else"): Term {
    const known = this.constantOf(condition);
    if (known !== undefined && "yesNo" in known) return known.yesNo ? yes : no;
    if (known !== undefined && "absent" in known && whenAbsent !== undefined)
      return whenAbsent === "then" ? yes : no;
    const absent = new Set<AbsenceReason>([...yes.absent, ...no.absent]);
    // an undefined condition is absent too, so `whenAbsent` covers it
    if (whenAbsent === undefined) for (const reason of condition.absent) absent.add(reason);
    const body: StepBody = {
      kind: "select",
      if: condition.of,
      then: yes.of,
      else: no.of,
      ...(whenAbsent === undefined ? {} : { whenAbsent }),
    };
    const constant = this.constantOf(yes);
    const type = constant !== undefined && "absent" in constant ? no.type : yes.type;
    return this.add(body, type, at, absent);
  }

  /** A comparison. */
  compare(left: Term, comparison: Comparison, right: Term, at: IssuePath): Term {
    return this.add({ kind: "compare", comparison, left: left.of, right: right.of }, YES_NO, at);
  }

  /** Yes where a term is absent for one of the reasons; a constant `no` where it cannot be. */
  absent(term: Term, reasons: readonly AbsenceReason[], at: IssuePath): Term {
    if (!mayBe(term, ...reasons)) return this.constant({ yesNo: false }, YES_NO, at);
    return this.add({ kind: "absent", of: term.of, reasons }, YES_NO, at);
  }

  /** A value with one value a row, where it was one for all. */
  spread(term: Term, rows: string, at: IssuePath): Term {
    if (term.rows !== undefined) return term;
    if (term.type.type === "yes-no")
      return this.add({ kind: "and", of: [term.of] }, YES_NO, at, term.absent, rows);
    return this.add(
      { kind: "linear", plus: "0", terms: [{ of: term.of, by: "1" }] },
      term.type,
      at,
      term.absent,
      rows,
    );
  }

  /** The opposite of a condition. */
  not(term: Term, at: IssuePath): Term {
    return this.add({ kind: "not", of: term.of }, YES_NO, at);
  }

  /** Whether all (or any) conditions hold; constants and single conditions need no step. */
  join(kind: "and" | "or", terms: readonly Term[], at: IssuePath): Term {
    const wins = kind === "or";
    const open: Term[] = [];
    for (const term of terms) {
      const known = this.constantOf(term);
      if (known === undefined || !("yesNo" in known)) open.push(term);
      else if (known.yesNo === wins) return term;
    }
    const [only] = open;
    if (only === undefined) return this.constant({ yesNo: !wins }, YES_NO, at);
    return open.length === 1 ? only : this.add({ kind, of: open.map((t) => t.of) }, YES_NO, at);
  }

  /** The value, or a refusal of the record where the condition does not hold; for `removes` it is then never absent. */
  guard(
    of: Term,
    holds: Term,
    problem: GuardIssue,
    at: IssuePath,
    removes: readonly AbsenceReason[] = [],
  ): Term {
    const known = this.constantOf(holds);
    if (known !== undefined && "yesNo" in known && known.yesNo) return of;
    const absent = new Set([...of.absent, ...holds.absent].filter((r) => !removes.includes(r)));
    return this.add({ kind: "guard", of: of.of, holds: holds.of, issue: problem }, of.type, at, absent);
  }
}

/** Whether a value may be absent for a reason. */
export function mayBe(term: Term, ...reasons: readonly AbsenceReason[]): boolean {
  return (reasons.length === 0 ? ABSENCE_REASONS : reasons).some((r) => term.absent.has(r));
}
