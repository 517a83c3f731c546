import { type IssuePath, issue } from "../issue.js";
import { formatNumber } from "../number/decimal-text.js";
import {
  addRational,
  compareRational,
  divideRational,
  ONE,
  type Rational,
  ZERO,
} from "../number/rational.js";
import { formatReal, isRational, type Real } from "../number/real.js";
import type { Absent } from "../policy/absent.js";
import type { Group } from "../policy/node.js";
import type { Quantity } from "../policy/quantity.js";
import { mayBe, NUMBER, type Term } from "./builder.js";
import { casesOf } from "./cases.js";
import { type Collection, listOf, rowsOf } from "./collection.js";
import { type Compilation, type NodeTerms, scaleOf } from "./compilation.js";
import { lowerCondition, lowerNumber, own, refuseAbsent } from "./lower-formula.js";
import { lowerQuantity } from "./lower-quantity.js";
import type { PlanPart } from "./plan.js";
import { ABSENCE_REASONS, type AbsenceReason } from "./step.js";
import { isNumber } from "./value.js";

/** What a group brings: its value (or, by a matrix, its rating), its parts, and how they add up where they do. */
export interface GroupTerms {
  readonly value: Term;
  readonly rated: boolean;
  readonly parts: readonly PlanPart[];
  readonly linear: { readonly total?: number } | undefined;
  readonly combine: string;
  readonly moves: boolean;
}

/** A part on its way into the group: what it brings, its weight, and the condition under which it counts. */
interface Part {
  readonly id: string;
  readonly node: NodeTerms;
  readonly value: Term;
  readonly weight: Term | undefined;
  readonly when: Term | undefined;
}

const ABSENT_RULES = [
  ["missing", "missing"],
  ["not-applicable", "notApplicable"],
  ["too-few", "tooFew"],
] as const;

const WEIGHED: ReadonlySet<string> = new Set([
  "weighted-mean",
  "sum",
  "geometric-mean",
  "harmonic-mean",
  "power-mean",
]);

const LEAVABLE: readonly AbsenceReason[] = ["missing", "not-applicable", "too-few"];

/** A group's steps: its parts with their absence handled, weights moved, and the combination. */
export function lowerGroup(c: Compilation, id: string, group: Group): GroupTerms | undefined {
  return new GroupLowering(c, id, group).lower();
}

class GroupLowering {
  readonly at: IssuePath;

  constructor(
    readonly c: Compilation,
    readonly id: string,
    readonly group: Group,
  ) {
    this.at = ["nodes", id];
  }

  lower(): GroupTerms | undefined {
    const { c, group, at } = this;
    if ((group.parts === undefined) === (group.each === undefined)) {
      c.builder.report(issue("parts-or-each", at, {}));
      return undefined;
    }
    this.#checkKeys();
    const parts = group.each === undefined ? this.#listParts(group.parts ?? []) : this.#rowParts(group.each);
    if (parts === undefined || parts.length === 0) return undefined;
    if (typeof group.combine === "object" && "matrix" in group.combine)
      return this.#matrix(parts, group.combine.matrix);
    if (typeof group.combine === "object" && "formula" in group.combine) {
      const value = lowerNumber(c, group.combine.formula, [...at, "combine", "formula"]);
      return {
        value,
        rated: false,
        parts: parts.map((p) => planPart(p)),
        linear: undefined,
        combine: "formula",
        moves: false,
      };
    }
    return group.each === undefined
      ? this.#combine(
          listOf(c.builder, at),
          parts.map((p) => p.value),
          weightsOf(parts),
          parts,
        )
      : this.#overRows(group.each, parts);
  }

  #overRows(each: string, parts: readonly Part[]): GroupTerms | undefined {
    const { c, at } = this;
    const [part] = parts;
    const rows = part?.value.rows;
    if (part === undefined || rows === undefined) {
      c.builder.report(
        issue("kind-wrong", [...at, "each"], {
          found: "one value for the subject",
          expected: "a node with one value a row (a node with 'in')",
          place: `'${each}'`,
        }),
      );
      return undefined;
    }
    return this.#combine(rowsOf(c.builder, at, rows), part.value, part.weight, parts);
  }

  #checkKeys(): void {
    const { c, group, at } = this;
    const weighted =
      group.weight !== undefined ||
      (group.parts ?? []).some((p) => typeof p === "object" && p.weight !== undefined);
    const name = typeof group.combine === "string" ? group.combine : Object.keys(group.combine)[0];
    if (weighted && !WEIGHED.has(name ?? ""))
      c.builder.report(issue("weight-unused", at, { combine: name ?? "" }));
    if (!weighted && group.weights !== undefined)
      c.builder.report(issue("weight-unused", [...at, "weights"], { combine: `${name} without weights` }));
    if (name === "sum" && weighted && group.weights === undefined)
      c.builder.report(issue("weights-undeclared", at, {}));
    if (name === "power-mean" && group.exponent === undefined)
      c.builder.report(issue("exponent-missing", at, {}));
    if (group.absent?.missing === "worst") {
      c.builder.report(
        issue("value-unknown", [...at, "absent", "missing"], {
          found: "'worst'",
          expected: "required, leave-out, zero: 'worst' stands on an indicator",
        }),
      );
    }
  }

  #listParts(written: NonNullable<Group["parts"]>): readonly Part[] | undefined {
    const { c, at } = this;
    const seen = new Set<string>();
    const parts: Part[] = [];
    written.forEach((part, i) => {
      const id = typeof part === "string" ? part : part.node;
      const path = [...at, "parts", i];
      if (seen.has(id)) c.builder.report(issue("part-duplicate", path, { node: id }));
      seen.add(id);
      const node = c.node(id, path);
      const value = node === undefined ? undefined : this.#partValue(id, node, path);
      if (node === undefined || value === undefined) return;
      if (value.rows !== undefined && value.rows !== this.group.in) {
        c.builder.report(issue("row-context", path, { name: id, rows: value.rows }));
        return;
      }
      const weight = typeof part === "string" ? undefined : part.weight;
      const when = typeof part === "string" ? undefined : part.when;
      parts.push(
        this.#part(id, node, value, weight, when, path, {
          place: { of: "node", node: id, field: "weight" },
          rows: this.group.in,
        }),
      );
    });
    const some = parts.some((p) => p.weight !== undefined);
    const takes = typeof this.group.combine === "string" && WEIGHED.has(this.group.combine);
    if ((some && takes) || this.group.combine === "weighted-mean") {
      for (const part of parts) {
        if (part.weight === undefined) c.builder.report(issue("weight-missing", at, { part: part.id }));
      }
    }
    return parts.length === written.length ? parts : undefined;
  }

  #rowParts(each: string): readonly Part[] | undefined {
    const { c, at, group } = this;
    const path = [...at, "each"];
    const node = c.node(each, path);
    const value = node === undefined ? undefined : this.#partValue(each, node, path);
    if (node === undefined || value === undefined) return undefined;
    if (group.combine === "weighted-mean" && group.weight === undefined) {
      c.builder.report(issue("weight-missing", at, { part: each }));
    }
    return [
      this.#part(each, node, value, group.weight, undefined, path, {
        place: { of: "row-weight" },
        rows: value.rows,
      }),
    ];
  }

  /** The number that a part brings; in a matrix, its rating. */
  #partValue(id: string, node: NodeTerms, path: IssuePath): Term | undefined {
    const matrix = typeof this.group.combine === "object" && "matrix" in this.group.combine;
    const value = matrix ? node.rating : node.number;
    if (value === undefined) {
      const code = matrix ? "not-rated" : "not-a-number-node";
      this.c.builder.report(issue(code, path, { name: id }));
    }
    return value;
  }

  /** A part with the group's rule for its absence applied, then its own conditions of not applying. */
  #part(
    id: string,
    node: NodeTerms,
    value: Term,
    weight: Quantity | undefined,
    when: string | undefined,
    path: IssuePath,
    record: Parameters<typeof lowerQuantity>[4],
  ): Part {
    const { c } = this;
    const b = c.builder;
    const byNumber = value === node.score ? node.bare : value;
    let handled = this.#ruled(id, byNumber, path);
    const notByRule =
      node.byRule !== undefined && value === node.score ? b.not(node.byRule, path) : undefined;
    const condition = when === undefined ? undefined : lowerCondition(c, when, [...path, "when"]);
    const away =
      this.group.absent?.notApplicable === "zero"
        ? b.number(ZERO, path)
        : b.constant({ absent: "not-applicable" }, value.type, path);
    if (notByRule !== undefined) handled = b.select(notByRule, handled, away, path, "then");
    if (condition !== undefined) handled = b.select(condition, handled, away, path, "else");
    let weighed =
      weight === undefined ? undefined : lowerQuantity(c, weight, [...path, "weight"], undefined, record);
    if (weighed !== undefined) weighed = this.#zeroOrMore(id, weighed, path, weight);
    const counts = [condition, notByRule].filter((t) => t !== undefined);
    return {
      id,
      node,
      value: handled,
      weight: weighed,
      when: counts.length === 0 ? undefined : b.join("and", counts, path),
    };
  }

  #zeroOrMore(id: string, weight: Term, path: IssuePath, written: Quantity | undefined): Term {
    const b = this.c.builder;
    const constant = b.numberOf(weight);
    if (constant !== undefined) {
      if (constant.n < 0n)
        b.report(issue("weight-negative", [...path, "weight"], { found: formatNumber(constant), part: id }));
      return weight;
    }
    if (written === "from-record") return weight; // its domain refuses it when the record is read
    const { least } = b.range(weight);
    if (least !== undefined && least.n >= 0n) return weight;
    const problem = {
      code: "weight-negative" as const,
      path: this.at,
      details: { part: id, found: "negative" },
      found: [{ word: "found", of: weight.of }],
    };
    return b.guard(weight, b.compare(weight, ">=", b.number(ZERO, path), path), problem, path);
  }

  /** What the group does with an absent part, by reason: refuse it, put zero in its place, or leave it out. */
  #ruled(id: string, value: Term, path: IssuePath): Term {
    const { c } = this;
    const b = c.builder;
    const refuse: AbsenceReason[] = [];
    const zero: AbsenceReason[] = [];
    for (const [reason, key] of ABSENT_RULES) {
      if (!mayBe(value, reason)) continue;
      const rule = this.#rule(id, key);
      if (rule === undefined || rule === "required") refuse.push(reason);
      else if (rule === "zero") zero.push(reason);
    }
    let handled = value;
    if (zero.length > 0) {
      handled = b.select(b.absent(handled, zero, path), b.number(ZERO, path), handled, path);
      handled = { ...handled, absent: new Set([...handled.absent].filter((r) => !zero.includes(r))) };
    }
    return refuseAbsent(c, id, handled, refuse, path);
  }

  #rule(id: string, key: "missing" | "notApplicable" | "tooFew"): string | undefined {
    const written = this.group.absent;
    const ofGroup = written?.[key] ?? (key === "tooFew" ? written?.missing : undefined);
    if (ofGroup !== undefined) return ofGroup;
    const part = own(this.c.policy.document.nodes, id);
    if (part === undefined || part.kind === "group") return undefined;
    const ownRule: Absent | undefined = part.absent;
    const said = ownRule?.[key] ?? (key === "tooFew" ? ownRule?.missing : undefined);
    return said === "leave-out" ? said : undefined;
  }

  #matrix(
    parts: readonly Part[],
    matrix: Readonly<Record<string, Readonly<Record<string, string>>>>,
  ): GroupTerms | undefined {
    const { c, at, group } = this;
    const b = c.builder;
    const path = [...at, "combine", "matrix"];
    const [first, second] = parts;
    if (first === undefined || second === undefined || parts.length !== 2) {
      b.report(issue("matrix-parts", at, { found: `${parts.length} parts` }));
      return undefined;
    }
    const named = scaleOf(c, this.id, group);
    const scale = named === undefined ? undefined : own(c.policy.document.scales, named);
    if (scale === undefined) {
      b.report(
        issue("key-missing", at, { key: "scale", expected: "the scale that the matrix gives ratings of" }),
      );
      return undefined;
    }
    const ratings = scale.ratings.map((r) => r.id);
    const choices = (term: Term): readonly string[] => (term.type.type === "choice" ? term.type.choices : []);
    const rows = choices(first.value).flatMap((row, i) =>
      choices(second.value).map((column, j) => {
        const cells = own(matrix, row);
        const rating = cells === undefined ? undefined : own(cells, column);
        if (rating === undefined) b.report(issue("matrix-incomplete", path, { row, column }));
        else if (!ratings.includes(rating)) {
          b.report(
            issue("choice-unknown", [...path, row, column], { found: rating, known: ratings.join(", ") }),
          );
        }
        return {
          keys: [
            { kind: "equal" as const, at: String(i) },
            { kind: "equal" as const, at: String(j) },
          ],
          value: String(Math.max(ratings.indexOf(rating ?? ""), 0)),
        };
      }),
    );
    for (const [row, cells] of Object.entries(matrix)) {
      if (!choices(first.value).includes(row)) {
        b.report(
          issue("choice-unknown", [...path, row], { found: row, known: choices(first.value).join(", ") }),
        );
      }
      for (const column of Object.keys(cells)) {
        if (!choices(second.value).includes(column)) {
          b.report(
            issue("choice-unknown", [...path, row, column], {
              found: column,
              known: choices(second.value).join(", "),
            }),
          );
        }
      }
    }
    const table = b.tables.push({ id: `${this.id}.matrix`, rows }) - 1;
    const outside = {
      code: "table-row-missing" as const,
      path,
      details: { keys: `${first.id}, ${second.id}` },
    };
    const value = b.add(
      { kind: "look-up", table, keys: [first.value.of, second.value.of], outside },
      { type: "choice", choices: ratings },
      at,
    );
    return {
      value,
      rated: true,
      parts: parts.map((p) => planPart(p)),
      linear: undefined,
      combine: "matrix",
      moves: false,
    };
  }

  /** The combination over a list of parts or over rows: one text for both, by the collection's operations. */
  #combine<L>(
    over: Collection<L>,
    values: L,
    weights: L | undefined,
    parts: readonly Part[],
  ): GroupTerms | undefined {
    const { c, at, group } = this;
    const b = c.builder;
    const absentable = over.some(values, (t) => mayBe(t, ...LEAVABLE));
    const here = over.map(values, (x) => b.not(b.absent(x, LEAVABLE, at), at));
    const declared = weights ?? over.map(values, () => b.number(ONE, at));
    const total = over.sum(declared);
    const move = group.absent?.move ?? (group.combine === "sum" ? "none" : "proportional");
    const acting =
      absentable || group.each !== undefined
        ? this.#moved(over, declared, here, total, move, parts)
        : declared;
    const divisor = move === "none" && group.combine !== "sum" ? total : over.sum(acting);
    const name = typeof group.combine === "string" ? group.combine : "best";
    let value = this.#value(over, values, here, acting, divisor, absentable);
    if (value === undefined) return undefined;
    if (name !== "sum" && name !== "best" && name !== "power-mean") b.between(value, over.terms(values));
    value = this.#leftWithNothing(over, values, here, acting, value, absentable);
    value = this.#atLeast(over, here, value, parts.length);
    if (weights !== undefined) value = this.#weightsTotal(value, total, over.terms(weights));
    const linear =
      name === "weighted-mean" || name === "mean" ? { total: divisor.of } : name === "sum" ? {} : undefined;
    const actingTerms = over.terms(acting);
    const showWeights = weights !== undefined || name === "mean";
    return {
      value,
      rated: false,
      parts: parts.map((p, i) =>
        planPart(p, linear !== undefined || showWeights ? actingTerms[i] : undefined),
      ),
      linear,
      combine: name,
      moves: move !== "none",
    };
  }

  #value<L>(
    over: Collection<L>,
    values: L,
    here: L,
    acting: L,
    divisor: Term,
    absentable: boolean,
  ): Term | undefined {
    const { c, at, group } = this;
    const b = c.builder;
    const zero = b.number(ZERO, at);
    const one = b.number(ONE, at);
    const standIn = (x: Term, i: Term, instead: Term): Term => (absentable ? b.select(i, x, instead, at) : x);
    const { combine } = group;
    if (typeof combine === "object")
      return this.#best(over, values, here, combine as Extract<typeof combine, { best: number }>);
    const weighted = (): Term => {
      const constants = over.constants(acting);
      if (constants !== undefined && !absentable) {
        return over.linear(values, constants);
      }
      return over.sum(over.map3(values, here, acting, (x, i, w) => b.multiply(w, standIn(x, i, zero), at)));
    };
    switch (combine) {
      case "sum":
        return weighted();
      case "mean":
      case "weighted-mean": {
        const by = b.numberOf(divisor);
        const constants = over.constants(acting);
        if (constants !== undefined && by !== undefined && by.n !== 0n && !absentable) {
          return over.linear(
            values,
            constants.map((w) => divideRational(w, by)),
          );
        }
        return b.divide(weighted(), divisor, at);
      }
      case "geometric-mean":
        return over.product(
          over.map3(values, here, acting, (x, i, w) => {
            const exponent = b.divide(w, divisor, at);
            const factor = b.add({ kind: "power", base: x.of, exponent: exponent.of }, NUMBER, at);
            return this.#counts(w, i, this.#notNegative(x, factor), one, absentable);
          }),
        );
      case "harmonic-mean": {
        const zeroes = over.any(
          over.map3(values, here, acting, (x, i, w) =>
            b.join(
              "and",
              [i, b.compare(standIn(x, i, one), "==", zero, at), b.compare(w, ">", zero, at)],
              at,
            ),
          ),
        );
        const inverse = over.sum(
          over.map3(values, here, acting, (x, i, w) =>
            this.#counts(w, i, this.#notNegative(x, b.divide(w, x, at)), zero, absentable),
          ),
        );
        const negative = over.any(
          over.map3(values, here, acting, (x, i, w) =>
            b.join("and", [i, b.compare(standIn(x, i, one), "<", zero, at), b.compare(w, ">", zero, at)], at),
          ),
        );
        const nothing = b.constant({ absent: "undefined" }, NUMBER, at);
        const value = b.select(zeroes, zero, b.divide(divisor, inverse, at), at);
        return b.select(negative, nothing, value, at);
      }
      case "power-mean": {
        const p = group.exponent === undefined ? ONE : c.plain(group.exponent, [...at, "exponent"]);
        if (p.n === 0n) {
          b.report(
            issue("value-unknown", [...at, "exponent"], {
              found: "0",
              expected: "a number other than zero; the power mean at zero is the geometric mean",
            }),
          );
          return undefined;
        }
        const exponent = b.number(p, at);
        const sum = over.sum(
          over.map3(values, here, acting, (x, i, w) =>
            this.#counts(
              w,
              i,
              b.multiply(
                w,
                b.add({ kind: "power", base: x.of, exponent: exponent.of }, NUMBER, [...at, "exponent"]),
                at,
              ),
              zero,
              absentable,
            ),
          ),
        );
        const root = b.number(divideRational(ONE, p), at);
        return b.add({ kind: "power", base: b.divide(sum, divisor, at).of, exponent: root.of }, NUMBER, at);
      }
      case "minimum":
        return over.order(values, { kind: "lowest", k: 1 });
      case "maximum":
        return over.order(values, { kind: "highest", k: 1 });
      case "median":
        return over.order(values, { kind: "median" });
      default: {
        const unknown: never = combine;
        throw new Error(`unknown combination ${String(unknown)}`);
      }
    }
  }

  /** What a part brings if it is there with a weight above zero, else what changes nothing. */
  #counts(weight: Term, here: Term, brings: Term, neutral: Term, absentable: boolean): Term {
    const b = this.c.builder;
    const some = b.compare(weight, ">", b.number(ZERO, this.at), this.at);
    return b.select(absentable ? b.join("and", [here, some], this.at) : some, brings, neutral, this.at);
  }

  /** Undefined for a negative part: no such mean exists. */
  #notNegative(x: Term, brings: Term): Term {
    const b = this.c.builder;
    const { least } = b.range(x);
    if (least !== undefined && least.n >= 0n) return brings;
    const negative = b.compare(x, "<", b.number(ZERO, this.at), this.at);
    return b.select(negative, b.constant({ absent: "undefined" }, NUMBER, this.at), brings, this.at);
  }

  #best<L>(
    over: Collection<L>,
    values: L,
    here: L,
    combine: {
      readonly best: number;
      readonly absentAs?: "zero" | "skip" | undefined;
      readonly always?: readonly string[] | undefined;
    },
  ): Term | undefined {
    const { c, at, group } = this;
    const b = c.builder;
    const zero = b.number(ZERO, at);
    const k = b.number({ n: BigInt(combine.best), d: 1n }, at);
    const counted =
      combine.absentAs === "zero" ? over.map2(values, here, (x, i) => b.select(i, x, zero, at)) : values;
    const always = new Set(combine.always ?? []);
    if (always.size > 0 && group.each !== undefined) {
      b.report(
        issue("key-unknown", [...at, "combine"], { key: "always", known: "best, absentAs (over rows)" }),
      );
      return undefined;
    }
    const ids = (group.parts ?? []).map((p) => (typeof p === "string" ? p : p.node));
    for (const id of always) {
      if (!ids.includes(id)) {
        b.report(issue("name-unknown", [...at, "combine", "always"], { name: id, known: ids.join(", ") }));
        return undefined;
      }
    }
    if (always.size > combine.best || (group.each === undefined && combine.best > ids.length)) {
      b.report(
        issue("number-outside-limits", [...at, "combine", "best"], {
          found: String(combine.best),
          expected: `from ${always.size} (always) to ${ids.length} (parts)`,
        }),
      );
      return undefined;
    }
    const places = combine.best - always.size;
    const fixed = over.terms(counted).filter((_, i) => always.has(ids[i] ?? ""));
    const free = always.size === 0 ? counted : over.only(counted, (i) => !always.has(ids[i] ?? ""));
    const present = (t: Term): Term => b.not(b.absent(t, ABSENCE_REASONS, at), at);
    const freeHere = over.count(over.map(free, present));
    const anyFree = b.compare(freeHere, ">", zero, at);
    const sum =
      places === 0
        ? zero
        : b.select(anyFree, over.order(free, { kind: "sum-of-highest", k: places }), zero, at);
    const fixedSum = fixed.map((t) => b.select(present(t), t, zero, at));
    const total = b.sum([sum, ...fixedSum], at);
    if (combine.absentAs === "zero") return b.divide(total, k, at);
    const used = b.sum(
      [
        b.add(
          { kind: "minimum", of: [freeHere.of, b.number({ n: BigInt(places), d: 1n }, at).of] },
          NUMBER,
          at,
        ),
        ...fixed.map((t) => b.select(present(t), b.number(ONE, at), zero, at)),
      ],
      at,
    );
    const value = b.divide(total, used, at);
    b.between(value, over.terms(values));
    return value;
  }

  /** Weights as they act: those of absent parts moved by the rule. */
  #moved<L>(
    over: Collection<L>,
    declared: L,
    here: L,
    total: Term,
    move: NonNullable<Absent["move"]>,
    parts: readonly Part[],
  ): L {
    const { c, at } = this;
    const b = c.builder;
    const zero = b.number(ZERO, at);
    const kept = over.map2(declared, here, (w, i) => b.select(i, w, zero, at));
    if (typeof move === "object") return this.#movedByTable(over, kept, here, move.table, parts);
    switch (move) {
      case "none":
        return kept;
      case "proportional":
        // a mean divides by the weights that are left; a sum must scale them up to the declared total
        return this.group.combine === "sum"
          ? over.map(kept, (w) => b.divide(b.multiply(w, total, at), over.sum(kept), at))
          : kept;
      case "equal": {
        const takes = over.map2(kept, here, (w, i) => b.join("and", [i, b.compare(w, ">", zero, at)], at));
        const moving = b.linear(
          [
            [total, ONE],
            [over.sum(kept), { n: -1n, d: 1n }],
          ],
          at,
        );
        const share = b.divide(moving, over.count(takes), at);
        return over.map2(kept, takes, (w, t) => b.select(t, b.sum([w, share], at), zero, at));
      }
      default: {
        const unknown: never = move;
        throw new Error(`unknown move ${String(unknown)}`);
      }
    }
  }

  #movedByTable<L>(
    over: Collection<L>,
    kept: L,
    here: L,
    table: readonly {
      readonly absent: readonly string[];
      readonly weights: Readonly<Record<string, string | number>>;
    }[],
    parts: readonly Part[],
  ): L {
    const { c, at } = this;
    const b = c.builder;
    const path = [...at, "absent", "move", "table"];
    if (this.group.each !== undefined) {
      b.report(
        issue("value-unknown", path, { found: "a table", expected: "proportional, equal, none (over rows)" }),
      );
      return kept;
    }
    const ids = parts.map((p) => p.id);
    const present = over.terms(here);
    const everyone = b.join("and", present, at);
    const rows = table.map((row, r) => {
      for (const id of [...row.absent, ...Object.keys(row.weights)]) {
        if (!ids.includes(id))
          b.report(issue("name-unknown", [...path, r], { name: id, known: ids.join(", ") }));
      }
      const exactly = b.join(
        "and",
        present.map((i, p) => (row.absent.includes(ids[p] ?? "") ? b.not(i, at) : i)),
        at,
      );
      return { exactly, weights: row.weights, r };
    });
    const known = b.join("or", [everyone, ...rows.map((row) => row.exactly)], at);
    const problem = {
      code: "reweight-row-missing" as const,
      path,
      details: { absent: `of '${this.id}'` },
    };
    return over.mapAt(kept, (w, p) => {
      let moved = w;
      for (const row of rows) {
        const given = own(row.weights, ids[p] ?? "");
        const term = b.number(
          given === undefined ? ZERO : c.plain(given, [...path, row.r, "weights", ids[p] ?? ""]),
          at,
        );
        moved = b.select(row.exactly, term, moved, at);
      }
      return b.guard(moved, known, problem, at);
    });
  }

  /** Absent where no part with a weight above zero is there. */
  #leftWithNothing<L>(
    over: Collection<L>,
    values: L,
    here: L,
    acting: L,
    value: Term,
    absentable: boolean,
  ): Term {
    const { c, at } = this;
    const b = c.builder;
    const zero = b.number(ZERO, at);
    const constants = over.constants(acting);
    if (!absentable && constants?.some((w) => w.n > 0n) === true) return value;
    const some = over.any(
      over.map2(here, acting, (i, w) => b.join("and", [i, b.compare(w, ">", zero, at)], at)),
    );
    return b.select(some, value, over.absence(values), at);
  }

  #atLeast<L>(over: Collection<L>, here: L, value: Term, declared: number): Term {
    const { c, at, group } = this;
    const b = c.builder;
    const rule = group.absent?.atLeast;
    if (rule === undefined) return value;
    const path = [...at, "absent", "atLeast"];
    const present = over.count(here);
    const least =
      typeof rule === "number"
        ? b.number({ n: BigInt(rule), d: 1n }, path)
        : b.multiply(
            b.number(c.plain(rule.share, [...path, "share"]), path),
            over.size() ?? b.number({ n: BigInt(declared), d: 1n }, path),
            path,
          );
    const enough = b.compare(present, ">=", least, path);
    return b.select(enough, value, b.constant({ absent: "too-few" }, NUMBER, path), path);
  }

  /** Weights total what is declared: at once where they are constants, else for each record. */
  #weightsTotal(value: Term, total: Term, weights: readonly Term[]): Term {
    const { c, at, group } = this;
    const b = c.builder;
    if (group.weights === undefined) return value;
    const path = [...at, "weights"];
    const stated = lowerQuantity(c, group.weights, path);
    const sum = b.numberOf(total) ?? sumOf(weights.map((w) => b.numberOf(w)));
    const expected = b.numberOf(stated);
    if (sum !== undefined && expected !== undefined) {
      if (compareRational(sum, expected) !== 0) {
        b.report(
          issue("weights-total", path, {
            found: formatNumber(sum),
            expected: formatNumber(expected),
            when: this.#chosen(),
          }),
        );
      }
      return value;
    }
    const off =
      expected === undefined
        ? undefined
        : casesOf(b, [total])?.find((one) => {
            const found = one.read(total);
            return isNumber(found) && isRational(found) && compareRational(found, expected) !== 0;
          });
    if (off !== undefined && expected !== undefined) {
      const found = formatReal(off.read(total) as Real);
      b.report(
        issue("weights-total", path, { found, expected: formatNumber(expected), when: ` (${off.words})` }),
      );
    }
    const problem = {
      code: "weights-total" as const,
      path: group.each === undefined ? ["actuals"] : ["rows"],
      details: {
        expected: expected === undefined ? "what the policy states" : formatNumber(expected),
        when: ` (weights of '${this.id}')`,
      },
      found: [{ word: "found", of: total.of }],
    };
    return b.guard(value, b.compare(total, "==", stated, path), problem, path);
  }

  /** The parameters under which a total is wrong, for the message. */
  #chosen(): string {
    const chosen = Object.entries(this.c.parameters).map(([name, value]) => `${name} = ${String(value)}`);
    return chosen.length === 0 ? "" : ` (with ${chosen.join(", ")})`;
  }
}

function weightsOf(parts: readonly Part[]): readonly Term[] | undefined {
  const weights = parts.map((p) => p.weight).filter((w) => w !== undefined);
  return weights.length === parts.length ? weights : undefined;
}

function sumOf(values: readonly (Rational | undefined)[]): Rational | undefined {
  let sum: Rational = ZERO;
  for (const value of values) {
    if (value === undefined) return undefined;
    sum = addRational(sum, value);
  }
  return sum;
}

function planPart(part: Part, acting?: Term): PlanPart {
  return {
    node: part.id,
    ...(part.weight === undefined ? {} : { weight: part.weight.of }),
    ...(acting === undefined ? {} : { acting: acting.of }),
    value: part.value.of,
    ...(part.when === undefined ? {} : { when: part.when.of }),
  };
}
