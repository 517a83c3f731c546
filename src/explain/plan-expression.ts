import type { Run } from "../engine/exact.js";
import { formatNumber } from "../number/decimal-text.js";
import { divideRational, ONE, type Rational } from "../number/rational.js";
import { formatReal, isRational, type Real, realCompare } from "../number/real.js";
import { planNumber } from "../plan/evaluate-step.js";
import type { Plan } from "../plan/plan.js";
import type { OrderPick, PlanSegment, Ref, Step } from "../plan/step.js";
import { isAbsent, isNumber, type Value } from "../plan/value.js";
import { textIn } from "../policy/text.js";
import type { LineData, LineEdges } from "./explanation.js";
import { type Expression, elided, numberExpression, operation } from "./expression.js";

/** What an expression rests on and does not show itself: branches taken, tables looked up, pieces of curves. */
export type Told = Extract<LineData, { readonly kind: "condition" | "look-up" | "segment" }>;

/** How an expression is made. */
export interface ExpressionStyle {
  /** a factor of a constant was a divisor (an actual over its target) */
  readonly divides?: boolean;
  /** minimum and maximum only hold a value between posts: the value that they give stands alone */
  readonly clips?: boolean;
  /** branches that a formula took are worth telling */
  readonly tells?: boolean;
  /** the formula as the policy writes it: whether a factor stands in it tells a factor from a divisor */
  readonly written?: string | undefined;
}

/** Steps beyond which an expression stops and shows values. */
const MOST_STEPS = 120;

/**
 * Turns steps of a plan back into formulas with the numbers of a record put in. A step that is another figure of the
 * policy stands as its value; a choice between branches shows the branch taken, absence rules do not show.
 */
export class PlanExpressions {
  /** steps that hold a figure of a node: the decimals that it declares */
  readonly #figures = new Map<Ref, number | undefined>();
  readonly #ratings = new Map<Ref, number>();
  readonly #rules = new Set<Ref>();
  #style: ExpressionStyle = {};
  #told: Told[] = [];
  #left = MOST_STEPS;

  constructor(
    readonly plan: Plan,
    readonly run: Run,
    readonly rowCount: (rows: string) => number,
    readonly locale: string,
  ) {
    for (const node of plan.nodes) {
      // what a node makes of its value on the way to its score stands as it is
      for (const of of [node.value, ...node.then.map((t) => t.of)])
        if (!this.#figures.has(of)) this.#figures.set(of, undefined);
      if (node.unnumbered !== true) this.#figures.set(node.score, node.digits);
      if (node.absentWhen !== undefined) this.#rules.add(node.absentWhen);
      for (const part of node.parts ?? []) if (part.when !== undefined) this.#rules.add(part.when);
      if (node.rated === undefined) continue;
      this.#ratings.set(node.rated.of, node.rated.scale);
      this.#ratings.set(node.rated.before, node.rated.scale);
    }
  }

  /** A step as an expression, and what it rests on. */
  of(
    root: Ref,
    row: number,
    style: ExpressionStyle = {},
  ): { readonly formula: Expression; readonly told: readonly Told[] } {
    this.#style = style;
    this.#told = [];
    this.#left = MOST_STEPS;
    // a formula that is nothing but a name has the value of what it names
    const named = /^[a-z]\w*$/i.test(style.written?.trim() ?? "");
    const formula = this.#expand(root, row, !named);
    return { formula, told: this.#told };
  }

  /** The step behind branches and guards: the one whose value counts. */
  behind(of: Ref, row: number): Ref {
    let at = of;
    for (;;) {
      const step = this.plan.steps[at];
      const next =
        step?.kind === "guard" ? step.of : step?.kind === "select" ? this.#branch(step, row) : undefined;
      if (next === undefined) return at;
      at = next;
    }
  }

  /** A value as an expression. */
  value(of: Ref, row: number): Expression {
    const value = this.run.at(of, row);
    if (isAbsent(value)) return { kind: "absent" };
    if (typeof value === "boolean") {
      const name = this.#nameOf(of);
      return { kind: "yes-no", value, ...(name === undefined ? {} : { name }) };
    }
    const choice = this.#choices(of)?.[isRational(value) ? Number(value.n) : -1];
    if (choice !== undefined) return { kind: "word", word: choice };
    return numberExpression(formatReal(value), this.#figures.get(of));
  }

  /** What a yes or no is called: the fact or indicator that it is, or whether one of them is absent. */
  #nameOf(of: Ref): string | undefined {
    const step = this.plan.steps[of];
    if (step?.kind === "absent") {
      const inner = this.#nameOf(this.#behindGuards(step.of));
      return inner === undefined ? undefined : `absent(${inner})`;
    }
    const node = this.plan.nodes.find((n) => n.score === of);
    if (node !== undefined) return node.id;
    if (step?.kind !== "input") return undefined;
    const place = this.plan.inputs[step.input]?.place;
    return place?.of === "fact" || place?.of === "row-fact"
      ? place.fact
      : place?.of === "node"
        ? place.node
        : undefined;
  }

  #behindGuards(of: Ref): Ref {
    let at = of;
    for (let step = this.plan.steps[at]; step?.kind === "guard"; step = this.plan.steps[at]) at = step.of;
    return at;
  }

  /** The branch of a select that was taken; nothing where its condition is absent and it says nothing of that. */
  #branch(step: Extract<Step, { readonly kind: "select" }>, row: number): Ref | undefined {
    const condition = this.run.at(step.if, row);
    if (typeof condition === "boolean") return condition ? step.then : step.else;
    return step.whenAbsent === undefined ? undefined : step[step.whenAbsent];
  }

  #expand(of: Ref, row: number, top: boolean): Expression {
    this.#left -= 1;
    const step = this.plan.steps[of];
    const figure = this.#figures.has(of) || this.#ratings.has(of);
    if (step === undefined || this.#left <= 0 || (!top && figure) || isAbsent(this.run.at(of, row)))
      return this.value(of, row);
    const expand = (one: Ref): Expression => this.#expand(one, row, false);
    switch (step.kind) {
      case "constant":
      case "input":
      case "absent":
      case "absence":
      case "row-absence":
      case "row-count":
        return this.value(of, row);
      case "linear":
        return this.#linear(step, expand);
      case "multiply":
        return joined("*", expand(step.left), expand(step.right));
      case "divide":
        return operation("/", [expand(step.left), expand(step.right)]);
      case "minimum":
      case "maximum":
        return this.#extreme(step, of, row, expand);
      case "power": {
        const exponent = this.run.at(step.exponent, row);
        const half = isNumber(exponent) && isRational(exponent) && exponent.n === 1n && exponent.d === 2n;
        return half
          ? { kind: "call", name: "sqrt", of: [expand(step.base)] }
          : operation("^", [expand(step.base), expand(step.exponent)]);
      }
      case "logarithm":
        return { kind: "call", name: "ln", of: [expand(step.of)] };
      case "piecewise":
        return this.#piecewise(step, of, row);
      case "round":
        return roundCall(step, expand(step.of));
      case "compare":
        return this.#compare(step, row, expand);
      case "and":
      case "or":
        return operation(step.kind, elided(step.of, expand));
      case "not": {
        const inner = expand(step.of);
        const there = inner.kind === "yes-no" && inner.name?.startsWith("absent(") === true;
        return there
          ? { kind: "yes-no", value: !inner.value, name: inner.name?.replace("absent(", "present(") ?? "" }
          : { kind: "not", of: inner };
      }
      case "select": {
        const branch = this.#branch(step, row);
        if (branch === undefined) return this.value(of, row);
        this.#tell(step.if, row);
        return this.#expand(branch, row, false);
      }
      case "guard":
        return this.#expand(step.of, row, top);
      case "look-up":
        return this.#lookUp(step, of, row);
      case "order":
        return orderCall(
          step.pick,
          elided(
            step.of.filter((one) => isNumber(this.run.at(one, row))),
            expand,
          ),
        );
      case "row-sum":
        return operation("+", this.#rows(step.of));
      case "row-product":
        return operation("*", this.#rows(step.of));
      case "row-minimum":
        return { kind: "call", name: "min", of: this.#rows(step.of) };
      case "row-maximum":
        return { kind: "call", name: "max", of: this.#rows(step.of) };
      case "row-order":
        return orderCall(step.pick, this.#rows(step.of));
      default: {
        const unknown: never = step;
        throw new Error(`unknown step ${JSON.stringify(unknown)}`);
      }
    }
  }

  #linear(step: Extract<Step, { readonly kind: "linear" }>, expand: (of: Ref) => Expression): Expression {
    const plus = planNumber(step.plus);
    const alone = step.terms.length === 1 && plus.n === 0n;
    const signed: readonly Signed[] = elided(step.terms, (term) => {
      const by = planNumber(term.by);
      const size: Rational = { n: by.n < 0n ? -by.n : by.n, d: by.d };
      const product = this.#times(expand(term.of), size, alone);
      return by.n < 0n ? { kind: "negative", of: product } : product;
    }).map((of) => (of.kind === "negative" ? { negative: true, of: of.of } : { negative: false, of }));
    const constant: Signed = {
      negative: plus.n < 0n,
      of: numberExpression(formatNumber({ n: plus.n < 0n ? -plus.n : plus.n, d: plus.d })),
    };
    const all =
      plus.n === 0n ? signed : signed[0]?.negative === true ? [constant, ...signed] : [...signed, constant];
    return (
      all.reduce<Expression | undefined>(
        (sum, term) =>
          sum === undefined
            ? term.negative
              ? { kind: "negative", of: term.of }
              : term.of
            : { kind: "operation", sign: term.negative ? "-" : "+", of: [sum, term.of] },
        undefined,
      ) ?? numberExpression(step.plus)
    );
  }

  #times(of: Expression, by: Rational, alone: boolean): Expression {
    if (by.n === 1n && by.d === 1n) return of;
    const text = formatNumber(by);
    const { divides, written } = this.#style;
    const divisor =
      by.n === 1n && (text.includes("/") || (written?.includes("/") === true && !written.includes(text)));
    if (by.n !== 0n && (divides === true || divisor))
      return operation("/", [of, numberExpression(formatNumber(divideRational(ONE, by)))]);
    const factor = numberExpression(text);
    return alone ? joined("*", of, factor) : operation("*", [factor, of]);
  }

  #extreme(
    step: Extract<Step, { readonly kind: "minimum" | "maximum" }>,
    of: Ref,
    row: number,
    expand: (of: Ref) => Expression,
  ): Expression {
    const [first, second] = step.of;
    if (this.#style.clips === true) {
      const own = this.run.at(of, row);
      const same = step.of.filter((one) => {
        const value = this.run.at(one, row);
        return isNumber(value) && isNumber(own) && realCompare(value, own) === 0;
      });
      // the measured value stands behind the posts
      const chosen = same[same.length - 1];
      return chosen === undefined ? this.value(of, row) : expand(chosen);
    }
    const other = second === undefined ? undefined : this.plan.steps[second];
    if (step.kind === "maximum" && step.of.length === 2 && first !== undefined && other?.kind === "linear") {
      const [term] = other.terms;
      if (other.plus === "0" && other.terms.length === 1 && term?.of === first && term.by === "-1")
        return { kind: "call", name: "abs", of: [expand(first)] };
    }
    return { kind: "call", name: step.kind === "minimum" ? "min" : "max", of: elided(step.of, expand) };
  }

  #piecewise(step: Extract<Step, { readonly kind: "piecewise" }>, of: Ref, row: number): Expression {
    const x = this.run.at(step.of, row);
    // the number that a rating stands for
    if (this.#ratings.has(step.of) || !isNumber(x)) return this.value(of, row);
    const segment = step.segments.find((one) => holds(one, x));
    if (segment === undefined) return this.value(of, row);
    const inner = this.#expand(step.of, row, false);
    this.#told.push({ kind: "segment", x: formatReal(x), ...edgesOf(segment) });
    const b = planNumber(segment.b);
    const a = planNumber(segment.a);
    if (b.n === 0n) return numberExpression(segment.a);
    const size: Rational = { n: b.n < 0n ? -b.n : b.n, d: b.d };
    const product = size.n === size.d ? inner : operation("*", [numberExpression(formatNumber(size)), inner]);
    if (a.n === 0n) return b.n < 0n ? { kind: "negative", of: product } : product;
    return operation(b.n < 0n ? "-" : "+", [numberExpression(segment.a), product]);
  }

  #compare(
    step: Extract<Step, { readonly kind: "compare" }>,
    row: number,
    expand: (of: Ref) => Expression,
  ): Expression {
    const choices = this.#choices(step.left) ?? this.#choices(step.right);
    const side = (of: Ref): Expression => {
      const value = this.run.at(of, row);
      const word = isNumber(value) && isRational(value) ? choices?.[Number(value.n)] : undefined;
      return word === undefined ? expand(of) : { kind: "word", word };
    };
    return operation(step.comparison, [side(step.left), side(step.right)]);
  }

  #lookUp(step: Extract<Step, { readonly kind: "look-up" }>, of: Ref, row: number): Expression {
    const found = this.value(of, row);
    const table = this.plan.tables[step.table]?.id;
    if (found.kind === "number" && table !== undefined)
      this.#told.push({
        kind: "look-up",
        table,
        keys: step.keys.map((key) => this.value(key, row)),
        value: found.value,
      });
    return found;
  }

  #rows(of: Ref): readonly Expression[] {
    const rows = this.plan.steps[of]?.rows;
    const count = rows === undefined ? 0 : this.rowCount(rows);
    const present = Array.from({ length: count }, (_, r) => r).filter((r) => isNumber(this.run.at(of, r)));
    if (present.length === 0) return [numberExpression("0")];
    return elided(present, (r) => this.#expand(of, r, false));
  }

  /** Notes a condition that a formula branched on; what only handles absence is not told. */
  #tell(of: Ref, row: number): void {
    if (this.#style.tells !== true || this.#rules.has(of) || !this.#asks(of)) return;
    const value = this.run.at(of, row);
    if (typeof value !== "boolean") return;
    const outer = this.#style;
    this.#style = {};
    const condition = this.#expand(of, row, true);
    this.#style = outer;
    this.#told.push({ kind: "condition", holds: value, condition });
  }

  /** Whether a condition asks for more than presence. */
  #asks(of: Ref): boolean {
    const step = this.plan.steps[of];
    switch (step?.kind) {
      case undefined:
      case "constant":
      case "absent":
        return false;
      case "not":
        return this.#asks(step.of);
      case "and":
      case "or":
        return step.of.some((one) => this.#asks(one));
      default:
        return true;
    }
  }

  #choices(of: Ref): readonly string[] | undefined {
    const scale = this.#ratings.get(of);
    if (scale !== undefined)
      return this.plan.scales[scale]?.ratings.map((r) => textIn(r.label, this.locale) ?? r.id);
    const step = this.plan.steps[of];
    if (step?.kind === "guard") return this.#choices(step.of);
    if (step?.kind !== "input") return undefined;
    const holding = this.plan.inputs[step.input]?.holds;
    return holding?.type === "choice" ? holding.choices : undefined;
  }
}

interface Signed {
  readonly negative: boolean;
  readonly of: Expression;
}

/** A sign joined to what has the same sign already: `a * b * c` is one product. */
function joined(sign: "*", left: Expression, right: Expression): Expression {
  return left.kind === "operation" && left.sign === sign
    ? { kind: "operation", sign, of: [...left.of, right] }
    : { kind: "operation", sign, of: [left, right] };
}

function orderCall(pick: OrderPick, of: readonly Expression[]): Expression {
  switch (pick.kind) {
    case "highest":
      return pick.k === 1 ? { kind: "call", name: "max", of } : withPlace("highest", pick.k, of);
    case "lowest":
      return pick.k === 1 ? { kind: "call", name: "min", of } : withPlace("lowest", pick.k, of);
    case "median":
      return { kind: "call", name: "median", of };
    case "sum-of-highest":
      return withPlace("sumOfHighest", pick.k, of);
    default: {
      const unknown: never = pick;
      return unknown;
    }
  }
}

function withPlace(name: string, k: number, of: readonly Expression[]): Expression {
  return { kind: "call", name, of: [numberExpression(String(k)), ...of] };
}

function roundCall(step: Extract<Step, { readonly kind: "round" }>, of: Expression): Expression {
  const whole = step.multiple === "1";
  if (whole && (step.mode === "floor" || step.mode === "ceil"))
    return { kind: "call", name: step.mode, of: [of] };
  const mode: readonly Expression[] = step.mode === "half-up" ? [] : [{ kind: "word", word: step.mode }];
  return { kind: "call", name: "round", of: [of, numberExpression(step.multiple), ...mode] };
}

function holds({ from, until }: PlanSegment, x: Real): boolean {
  const low = from === undefined ? 1 : realCompare(x, planNumber(from.at));
  const high = until === undefined ? -1 : realCompare(x, planNumber(until.at));
  return (
    (low === 1 || (low === 0 && from?.closed === true)) &&
    (high === -1 || (high === 0 && until?.closed === true))
  );
}

function edgesOf({ from, until }: PlanSegment): LineEdges {
  return {
    ...(from === undefined ? {} : { [from.closed ? "from" : "above"]: from.at }),
    ...(until === undefined ? {} : { [until.closed ? "to" : "below"]: until.at }),
  };
}

/** A value as exact text; nothing where it is no number. */
export function exactText(value: Value): string | undefined {
  return isNumber(value) ? formatReal(value) : undefined;
}
