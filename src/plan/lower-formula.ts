import { type IssuePath, issue } from "../issue.js";
import { formatNumber, readNumber } from "../number/decimal-text.js";
import { divideRational, ONE, type Rational } from "../number/rational.js";
import { ROUNDING_MODES, type RoundingMode, tenToThe } from "../number/rounding.js";
import { dayNumber } from "../period/civil-date.js";
import { overlapMonths } from "../period/overlap.js";
import { periodDays } from "../period/period.js";
import type { BinaryOperator, Formula } from "../policy/formula.js";
import { formulaText } from "../policy/formula-text.js";
import { NUMBER, type Term, typeName, type ValueType, YES_NO } from "./builder.js";
import { type Compilation, type Locals, NO_LOCALS, type NodeTerms } from "./compilation.js";
import { lowerFact, lowerRowFact } from "./lower-fact.js";
import { lowerLookUp } from "./lower-table.js";
import { maximumOf } from "./maximum.js";
import { own } from "./own.js";
import { levelOf, ratingLocals } from "./rating-locals.js";
import { unhandled } from "./refuse-absent.js";
import { ABSENCE_REASONS } from "./step.js";

/** The functions of formulas, with how many arguments each takes. */
export const FUNCTIONS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  if: [3, 3],
  min: [1, 100],
  max: [1, 100],
  abs: [1, 1],
  round: [3, 3],
  floor: [1, 1],
  ceil: [1, 1],
  ln: [1, 1],
  sqrt: [1, 1],
  sum: [1, 100],
  mean: [1, 100],
  count: [1, 2],
  lookup: [2, 20],
  present: [1, 1],
  rating: [1, 1],
  level: [1, 1],
  score: [1, 1],
  value: [1, 1],
  share: [1, 1],
};

/** How deep definitions may stand in one another. */
const MOST_EXPANSIONS = 64;

/** A formula as steps. Every problem is reported at `at`, and a stand-in goes on in its place. */
export function lowerFormula(c: Compilation, of: Formula, at: IssuePath, locals: Locals = NO_LOCALS): Term {
  return new Lowering(c, at, locals).lower(of);
}

/** A formula that must be a number. */
export function lowerNumber(c: Compilation, text: string, at: IssuePath, locals: Locals = NO_LOCALS): Term {
  return expectText(c, text, at, NUMBER, "a number", locals);
}

/** A formula that must be a condition. */
export function lowerCondition(
  c: Compilation,
  text: string,
  at: IssuePath,
  locals: Locals = NO_LOCALS,
): Term {
  return expectText(c, text, at, YES_NO, "a condition (yes or no)", locals);
}

function expectText(
  c: Compilation,
  text: string,
  at: IssuePath,
  type: ValueType,
  expected: string,
  locals: Locals,
): Term {
  const stand = (): Term =>
    type.type === "number" ? c.nothing(at) : c.builder.constant({ yesNo: true }, YES_NO, at);
  const tree = c.formula(text);
  if (tree === undefined) return stand(); // reported when the policy was parsed
  const term = lowerFormula(c, tree, at, locals);
  if (term.type.type === type.type) return term;
  c.builder.report(
    issue("kind-wrong", at, { found: typeName(term.type), expected, place: `the formula '${text}'` }),
  );
  return stand();
}

/** A chain of operators that group to the left, as a list: a formula of 2,000 terms is not 2,000 deep. */
function spine(
  of: Formula,
  operators: readonly BinaryOperator[],
): { readonly first: Formula; readonly rest: readonly { operator: BinaryOperator; of: Formula }[] } {
  const rest: { operator: BinaryOperator; of: Formula }[] = [];
  let first = of;
  while (first.kind === "binary" && operators.includes(first.operator)) {
    rest.push({ operator: first.operator, of: first.right });
    first = first.left;
  }
  return { first, rest: rest.reverse() };
}

class Lowering {
  constructor(
    readonly c: Compilation,
    readonly at: IssuePath,
    readonly locals: Locals,
  ) {}

  lower(of: Formula): Term {
    const { c, at } = this;
    switch (of.kind) {
      case "number": {
        const read = readNumber(of.text);
        return read.ok ? c.builder.number(read.value, at) : c.nothing(at);
      }
      case "text":
        c.builder.report(
          issue("kind-wrong", at, {
            found: `the text '${of.text}'`,
            expected: "a text only where a choice or rating is compared with it",
            place: "this",
          }),
        );
        return c.nothing(at);
      case "yes-no":
        return c.builder.constant({ yesNo: of.value }, YES_NO, at);
      case "name":
        return this.#name(of.name);
      case "unary":
        return of.operator === "not"
          ? c.builder.not(this.#condition(of.of), at)
          : c.builder.linear([[this.#number(of.of), { n: -1n, d: 1n }]], at);
      case "binary":
        return this.#binary(of.operator, of.left, of.right);
      case "call":
        return this.#call(of.name, of.args);
      default: {
        const unknown: never = of;
        throw new Error(`unknown formula ${JSON.stringify(unknown)}`);
      }
    }
  }

  #expect(of: Formula, type: "number" | "yes-no"): Term {
    const term = this.lower(of);
    if (term.type.type === type) return term;
    const expected = type === "number" ? "a number" : "a condition (yes or no)";
    this.c.builder.report(
      issue("kind-wrong", this.at, { found: typeName(term.type), expected, place: `'${formulaText(of)}'` }),
    );
    return type === "number"
      ? this.c.nothing(this.at)
      : this.c.builder.constant({ yesNo: true }, YES_NO, this.at);
  }

  #number(of: Formula): Term {
    return this.#expect(of, "number");
  }

  #condition(of: Formula): Term {
    return this.#expect(of, "yes-no");
  }

  #name(name: string): Term {
    const { c, at } = this;
    const local = this.locals.get(name);
    if (local !== undefined) return local;
    const { document } = c.policy;
    const parameter = own(document.parameters, name);
    if (parameter !== undefined) return this.#parameter(name);
    if (own(document.facts, name) !== undefined) return lowerFact(c, name);
    for (const rows of Object.keys(document.rows ?? {})) {
      if (own(document.rows?.[rows]?.facts, name) !== undefined) return lowerRowFact(c, rows, name);
    }
    if (own(document.nodes, name) !== undefined) {
      const node = c.node(name, at);
      return node === undefined ? c.nothing(at) : this.#nodeValue(name, node);
    }
    switch (name) {
      case "periodDays":
        return this.#integer(periodDays(c.period));
      case "periodMonths":
        return this.#integer(overlapMonths(c.period, c.period, "calendar"));
      case "periodFrom":
        return this.#integer(dayNumber(c.period.from));
      case "periodUntil":
        return this.#integer(dayNumber(c.period.until));
      default:
        c.builder.report(issue("name-unknown", at, { name, known: this.#known() }));
        return c.nothing(at);
    }
  }

  /** A node by its bare name: its number, else its rating, else the choice or yes-no that was measured. */
  #nodeValue(name: string, node: NodeTerms): Term {
    return unhandled(this.c, name, node.number ?? node.rating ?? node.score, this.at);
  }

  #parameter(name: string): Term {
    const { c, at } = this;
    const chosen = c.parameters[name];
    if (typeof chosen === "boolean") return c.builder.constant({ yesNo: chosen }, YES_NO, at);
    const options = parameterChoices(c, name);
    if (options !== undefined) {
      const choice = options.indexOf(chosen ?? "");
      return c.builder.constant({ number: String(choice) }, { type: "choice", choices: options }, at);
    }
    return c.builder.number(c.plain(chosen ?? "0", at), at);
  }

  #integer(value: number): Term {
    return this.c.builder.number({ n: BigInt(value), d: 1n }, this.at);
  }

  #known(): string {
    const { document } = this.c.policy;
    const names = [
      ...this.locals.keys(),
      ...Object.keys(document.parameters ?? {}),
      ...Object.keys(document.facts ?? {}),
      ...Object.keys(document.nodes),
    ];
    return names.slice(0, 30).join(", ");
  }

  #binary(operator: BinaryOperator, left: Formula, right: Formula): Term {
    const { c, at } = this;
    const b = c.builder;
    switch (operator) {
      case "+":
      case "-":
        return this.#sum({ kind: "binary", operator, left, right });
      case "*":
      case "/":
        return this.#product({ kind: "binary", operator, left, right });
      case "^":
        return b.add(
          { kind: "power", base: this.#number(left).of, exponent: this.#number(right).of },
          NUMBER,
          at,
        );
      case "and":
      case "or":
        return this.#join(operator, { kind: "binary", operator, left, right });
      case "==":
      case "!=":
        return this.#equal(operator, left, right);
      case "<":
      case "<=":
      case ">":
      case ">=":
        return b.compare(this.#number(left), operator, this.#number(right), at);
      default: {
        const unknown: never = operator;
        throw new Error(`unknown operator ${String(unknown)}`);
      }
    }
  }

  /** A chain of sums and differences is one step, however long it is. */
  #sum(of: Formula): Term {
    const { first, rest } = spine(of, ["+", "-"]);
    const terms: (readonly [Term, Rational])[] = [[this.#number(first), ONE]];
    for (const { operator, of: next } of rest)
      terms.push([this.#number(next), operator === "-" ? { n: -1n, d: 1n } : ONE]);
    return this.c.builder.linear(terms, this.at);
  }

  #product(of: Formula): Term {
    const { c, at } = this;
    const { first, rest } = spine(of, ["*", "/"]);
    let product = this.#number(first);
    for (const { operator, of: next } of rest) {
      const by = this.#number(next);
      product = operator === "*" ? c.builder.multiply(product, by, at) : c.builder.divide(product, by, at);
    }
    return product;
  }

  #join(operator: "and" | "or", of: Formula): Term {
    const { first, rest } = spine(of, [operator]);
    const conditions = [first, ...rest.map((r) => r.of)].map((f) => this.#condition(f));
    return this.c.builder.join(operator, conditions, this.at);
  }

  #equal(operator: "==" | "!=", left: Formula, right: Formula): Term {
    const { c, at } = this;
    if (left.kind === "text" && right.kind !== "text") return this.#equal(operator, right, left);
    const l = this.lower(left);
    if (right.kind === "text") {
      if (l.type.type !== "choice") {
        c.builder.report(
          issue("kind-wrong", at, {
            found: typeName(l.type),
            expected: `a choice or rating, since it is compared with '${right.text}'`,
            place: `'${formulaText(left)}'`,
          }),
        );
        return c.builder.constant({ yesNo: true }, YES_NO, at);
      }
      return c.builder.compare(l, operator, this.#choice(right.text, l.type.choices), at);
    }
    const r = this.lower(right);
    const same =
      l.type.type === r.type.type &&
      (l.type.type !== "choice" ||
        r.type.type !== "choice" ||
        l.type.choices.join("\n") === r.type.choices.join("\n"));
    if (!same) {
      c.builder.report(
        issue("kind-wrong", at, {
          found: typeName(r.type),
          expected: typeName(l.type),
          place: `'${formulaText(right)}'`,
        }),
      );
    }
    return c.builder.compare(l, operator, r, at);
  }

  #choice(text: string, choices: readonly string[]): Term {
    const index = choices.indexOf(text);
    if (index === -1) {
      this.c.builder.report(issue("choice-unknown", this.at, { found: text, known: choices.join(", ") }));
    }
    return this.c.builder.constant(
      { number: String(Math.max(index, 0)) },
      { type: "choice", choices },
      this.at,
    );
  }

  #call(name: string, args: readonly Formula[]): Term {
    const { c, at } = this;
    const defined = c.policy.definitions.get(name);
    if (defined !== undefined) {
      if (!this.#arity(name, args, defined.args.length, defined.args.length)) return c.nothing(at);
      if (c.expanding.includes(name)) {
        c.builder.report(issue("node-cycle", at, { cycle: [...c.expanding, name].join(" → ") }));
        return c.nothing(at);
      }
      if (c.expanding.length >= MOST_EXPANSIONS) {
        c.builder.report(issue("formula-too-deep", at, { limit: `${MOST_EXPANSIONS} definitions` }));
        return c.nothing(at);
      }
      const inner = new Map<string, Term>();
      defined.args.forEach((arg, i) => {
        const given = args[i];
        if (given !== undefined) inner.set(arg, this.lower(given));
      });
      const key = JSON.stringify([name, [...inner.values()].map((term) => term.of)]);
      const known = c.expanded.get(key);
      if (known !== undefined) return known;
      c.expanding.push(name);
      const term = lowerFormula(c, defined.body, at, inner);
      c.expanding.pop();
      c.expanded.set(key, term);
      return term;
    }
    const arity = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
    if (arity === undefined) {
      const known = [...Object.keys(FUNCTIONS), ...c.policy.definitions.keys()].join(", ");
      c.builder.report(issue("function-unknown", at, { name, known }));
      return c.nothing(at);
    }
    if (!this.#arity(name, args, arity[0], arity[1])) return c.nothing(at);
    return this.#function(name, args);
  }

  #arity(name: string, args: readonly Formula[], least: number, most: number): boolean {
    if (args.length >= least && args.length <= most) return true;
    const expected = least === most ? String(least) : `${least} to ${most}`;
    this.c.builder.report(issue("arguments-wrong", this.at, { name, found: String(args.length), expected }));
    return false;
  }

  #function(name: string, args: readonly Formula[]): Term {
    const { c, at } = this;
    const b = c.builder;
    const [first, second, third] = args as readonly [Formula, Formula, Formula];
    switch (name) {
      case "if": {
        const condition = this.#condition(first);
        const known = b.constantOf(condition);
        if (known !== undefined && "yesNo" in known) {
          // the other branch is still checked, but its steps are not used
          const yes = this.lower(second);
          const no = this.lower(third);
          return known.yesNo ? yes : no;
        }
        const yes = this.lower(second);
        const no = this.lower(third);
        if (yes.type.type !== no.type.type) {
          b.report(
            issue("kind-wrong", at, {
              found: typeName(no.type),
              expected: typeName(yes.type),
              place: `'${formulaText(third)}'`,
            }),
          );
        }
        return b.select(condition, yes, no, at);
      }
      case "min":
      case "max": {
        const terms = args.map((a) => this.#number(a));
        const kind = name === "min" ? "minimum" : "maximum";
        return terms.length === 1 && terms[0] !== undefined
          ? terms[0]
          : b.add({ kind, of: terms.map((t) => t.of) }, NUMBER, at);
      }
      case "abs": {
        const x = this.#number(first);
        return b.add({ kind: "maximum", of: [x.of, b.linear([[x, { n: -1n, d: 1n }]], at).of] }, NUMBER, at);
      }
      case "round":
        return this.#round(first, second, third);
      case "floor":
      case "ceil":
        return b.add({ kind: "round", of: this.#number(first).of, multiple: "1", mode: name }, NUMBER, at);
      case "ln":
        return b.add({ kind: "logarithm", of: this.#number(first).of }, NUMBER, at);
      case "sqrt": {
        const half = b.number({ n: 1n, d: 2n }, at);
        return b.add({ kind: "power", base: this.#number(first).of, exponent: half.of }, NUMBER, at);
      }
      case "sum":
      case "mean":
        return this.#total(name, args);
      case "count":
        return this.#count(args);
      case "lookup": {
        const table =
          first.kind === "name" ? first.name : first.kind === "text" ? first.text : formulaText(first);
        return lowerLookUp(c, table, args.slice(1), at, (of) => this.lower(of));
      }
      case "present":
        return this.#present(first);
      case "rating":
        return this.#rated(first)?.rating ?? c.nothing(at);
      case "level":
        return this.#level(first);
      case "score":
      case "value":
      case "share":
        return this.#figure(name, first);
      default:
        throw new Error(`the function '${name}' is listed but not lowered`);
    }
  }

  /** Whether a value is there. Asking for a required actual does not need it, so it refuses nothing. */
  #present(of: Formula): Term {
    const { c, at } = this;
    const b = c.builder;
    const there = (term: Term): Term => b.not(b.absent(term, ABSENCE_REASONS, at), at);
    const node = of.kind === "name" ? this.#plainNode(of.name) : undefined;
    const whole = there(node ?? this.lower(of));
    const actual = of.kind === "name" && node !== undefined ? this.#actualOf(of.name) : undefined;
    return actual === undefined ? whole : b.join("and", [there(actual), whole], at);
  }

  /** The actual of an indicator that a record must bring. */
  #actualOf(name: string): Term | undefined {
    const { c } = this;
    if (own(c.policy.document.nodes, name)?.absent?.missing !== "required") return undefined;
    const field = c.node(name, this.at)?.plan.fields?.find((f) => f.field === "actual");
    return field === undefined ? undefined : c.builder.term(field.of);
  }

  /** A node whose own absence is being asked for: no rule refuses it here. */
  #plainNode(name: string): Term | undefined {
    if (this.locals.has(name) || own(this.c.policy.document.nodes, name) === undefined) return undefined;
    const node = this.c.node(name, this.at);
    return node === undefined ? undefined : (node.number ?? node.rating ?? node.score);
  }

  #round(of: Formula, digits: Formula, mode: Formula): Term {
    const { c, at } = this;
    const places = c.builder.numberOf(this.#number(digits));
    const whole = places !== undefined && places.d === 1n && places.n >= -30n && places.n <= 60n;
    if (!whole) {
      c.builder.report(
        issue("kind-wrong", at, {
          found: formulaText(digits),
          expected: "a whole number from -30 to 60, the same for every record",
          place: "the number of digits",
        }),
      );
    }
    const name = mode.kind === "text" ? mode.text : formulaText(mode);
    if (!isMode(name)) {
      c.builder.report(
        issue("value-unknown", at, { found: `'${name}'`, expected: ROUNDING_MODES.join(", ") }),
      );
      return c.nothing(at);
    }
    const multiple = formatNumber(tenToThe(whole ? -Number(places.n) : 0));
    return c.builder.add({ kind: "round", of: this.#number(of).of, multiple, mode: name }, NUMBER, at);
  }

  #total(name: "sum" | "mean", args: readonly Formula[]): Term {
    const { c, at } = this;
    const terms = args.map((a) => this.#number(a));
    const [only] = terms;
    if (terms.length === 1 && only !== undefined && only.rows !== undefined) {
      // rows without a value are skipped, whatever the reason
      const skipped = c.builder.constant({ absent: "not-applicable" }, NUMBER, at);
      const given = c.builder.select(c.builder.absent(only, ["undefined"], at), skipped, only, at);
      const sum = kept(c.builder.add({ kind: "row-sum", of: given.of }, NUMBER, at), skipped);
      if (name === "sum") return sum;
      const here = c.builder.not(c.builder.absent(only, ABSENCE_REASONS, at), at);
      const count = this.#rowCount(here, only.rows);
      return c.builder.divide(sum, count, at);
    }
    const sum = c.builder.sum(terms, at);
    if (name === "sum") return sum;
    return c.builder.divide(sum, this.#integer(terms.length), at);
  }

  #rowCount(condition: Term, rows: string): Term {
    const { c, at } = this;
    const laid = condition.rows === undefined ? c.builder.spread(condition, rows, at) : condition;
    return kept(c.builder.add({ kind: "row-count", of: laid.of }, NUMBER, at), condition);
  }

  #count(args: readonly Formula[]): Term {
    const { c, at } = this;
    const [first, second] = args as readonly [Formula, Formula | undefined];
    const name = first.kind === "name" ? first.name : undefined;
    const { document } = c.policy;
    if (name !== undefined && own(document.rows, name) !== undefined) {
      const condition =
        second === undefined ? c.builder.constant({ yesNo: true }, YES_NO, at) : this.#condition(second);
      if (condition.rows !== undefined && condition.rows !== name) {
        c.builder.report(issue("rows-mixed", at, { first: name, second: condition.rows }));
      }
      return this.#rowCount(condition, name);
    }
    const node = name === undefined ? undefined : own(document.nodes, name);
    if (name !== undefined && node?.kind === "group") return this.#countParts(name, second);
    if (second !== undefined) {
      c.builder.report(
        issue("kind-wrong", at, {
          found: `'${formulaText(first)}'`,
          expected: "a group or a row set",
          place: "what 'count' counts in",
        }),
      );
      return c.nothing(at);
    }
    const condition = this.#condition(first);
    if (condition.rows === undefined) {
      c.builder.report(
        issue("kind-wrong", at, {
          found: "one value",
          expected: "a condition with one value a row, a group or a row set",
          place: "what 'count' counts in",
        }),
      );
      return c.nothing(at);
    }
    return this.#rowCount(condition, condition.rows);
  }

  /** How many parts of a group meet a condition that sees each part's score, rating and level. */
  #countParts(group: string, condition: Formula | undefined): Term {
    const { c, at } = this;
    const compiled = c.node(group, at);
    if (compiled === undefined) return c.nothing(at);
    const { plan } = compiled;
    const meets = (id: string, when: Term | undefined): Term => {
      const node = c.node(id, at);
      if (node === undefined) return c.builder.constant({ yesNo: false }, YES_NO, at);
      const holds =
        condition === undefined
          ? c.builder.not(c.builder.absent(node.number ?? node.rating ?? node.score, ABSENCE_REASONS, at), at)
          : lowerFormula(c, condition, at, new Map([...this.locals, ...ratingLocals(c, node, at)]));
      if (holds.type.type !== "yes-no") {
        c.builder.report(
          issue("kind-wrong", at, {
            found: typeName(holds.type),
            expected: "a condition (yes or no)",
            place: "what 'count' asks of each part",
          }),
        );
        return c.builder.constant({ yesNo: false }, YES_NO, at);
      }
      return when === undefined ? holds : c.builder.join("and", [when, holds], at);
    };
    if (plan.each !== undefined) {
      const holds = meets(plan.each, undefined);
      return this.#rowCount(holds, holds.rows ?? c.node(plan.each, at)?.score.rows ?? "");
    }
    const one = this.#integer(1);
    const zero = this.#integer(0);
    const counted = (plan.parts ?? []).map((part) =>
      c.builder.select(
        meets(part.node, part.when === undefined ? undefined : c.builder.term(part.when)),
        one,
        zero,
        at,
        "else",
      ),
    );
    return c.builder.sum(counted, at);
  }

  #rated(of: Formula): { readonly rating: Term; readonly node: NodeTerms } | undefined {
    const { c, at } = this;
    const name = of.kind === "name" ? of.name : formulaText(of);
    const node =
      of.kind === "name" && own(c.policy.document.nodes, name) !== undefined ? c.node(name, at) : undefined;
    if (node === undefined) {
      if (own(c.policy.document.nodes, name) === undefined) {
        c.builder.report(
          issue("name-unknown", at, {
            name,
            known: Object.keys(c.policy.document.nodes).slice(0, 30).join(", "),
          }),
        );
      }
      return undefined;
    }
    if (node.rating === undefined) {
      c.builder.report(issue("not-rated", at, { name }));
      return undefined;
    }
    return { rating: unhandled(c, name, node.rating, at), node };
  }

  #level(of: Formula): Term {
    const { c, at } = this;
    if (of.kind !== "text") {
      const rated = this.#rated(of);
      return rated === undefined ? c.nothing(at) : levelOf(c, rated.rating, at);
    }
    const levels = new Set<number>();
    for (const scale of Object.values(c.policy.document.scales ?? {})) {
      const index = scale.ratings.findIndex((r) => r.id === of.text);
      if (index !== -1) levels.add(index + 1);
    }
    const [level] = levels;
    if (level === undefined || levels.size > 1) {
      const known =
        levels.size > 1
          ? `one place (it stands at levels ${[...levels].join(" and ")} of different scales)`
          : Object.values(c.policy.document.scales ?? {})
              .flatMap((s) => s.ratings.map((r) => r.id))
              .join(", ");
      c.builder.report(issue("choice-unknown", at, { found: of.text, known }));
      return c.nothing(at);
    }
    return this.#integer(level);
  }

  #figure(name: "score" | "value" | "share", of: Formula): Term {
    const { c, at } = this;
    const id = of.kind === "name" ? of.name : formulaText(of);
    if (own(c.policy.document.nodes, id) === undefined) {
      c.builder.report(
        issue("name-unknown", at, {
          name: id,
          known: Object.keys(c.policy.document.nodes).slice(0, 30).join(", "),
        }),
      );
      return c.nothing(at);
    }
    const node = c.node(id, at);
    if (node === undefined) return c.nothing(at);
    if (node.plan.unnumbered === true && (name !== "value" || node.number === undefined)) {
      c.builder.report(issue("not-a-number-node", at, { name: id }));
      return c.nothing(at);
    }
    if (name === "value") return unhandled(c, id, node.number ?? node.score, at);
    const score = unhandled(c, id, node.score, at);
    if (name === "score") return score;
    const maximum = maximumOf(c, node);
    if (maximum === undefined || maximum.n === 0n) {
      c.builder.report(issue("maximum-unknown", at, { node: id }));
      return c.nothing(at);
    }
    return c.builder.multiply(score, c.builder.number(divideRational(ONE, maximum), at), at);
  }
}

function isMode(name: string): name is RoundingMode {
  return (ROUNDING_MODES as readonly string[]).includes(name);
}

/** An aggregate over rows is absent only for what no aggregation passes over. */
function kept(aggregate: Term, of: Term): Term {
  return { ...aggregate, absent: new Set([...of.absent].filter((r) => r === "undefined")) };
}

/** The options of a parameter that is a choice of names; undefined where its options are numbers. */
export function parameterChoices(c: Compilation, name: string): readonly string[] | undefined {
  const parameter = own(c.policy.document.parameters, name);
  if (parameter === undefined || !("oneOf" in parameter)) return undefined;
  return parameter.oneOf.every((option) => readNumber(option).ok) ? undefined : parameter.oneOf.map(String);
}
