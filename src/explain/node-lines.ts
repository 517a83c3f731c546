import { formatNumber, normalNumberText } from "../number/decimal-text.js";
import { formatReal, type Real, realCompare, realDivide, realMultiply, realSign } from "../number/real.js";
import { planNumber } from "../plan/evaluate-step.js";
import type { PlanNode, PlanPart, PlanRated, PlanThen } from "../plan/plan.js";
import type { Ref, Step } from "../plan/step.js";
import { isAbsent, isNumber, type Value } from "../plan/value.js";
import type { Achievement } from "../policy/achievement.js";
import type { Citation, Cite } from "../policy/citation.js";
import type { Node } from "../policy/node.js";
import type { Scale } from "../policy/scale.js";
import { textIn } from "../policy/text.js";
import type { ScorecardAbsence, ScorecardNode, ScorecardPart, ScorecardRating } from "../scorecard.js";
import { bestExpression, combinationExpression } from "./combination.js";
import type { LineCondition, LineData } from "./explanation.js";
import { type Expression, numberExpression, operation } from "./expression.js";
import { type ExpressionStyle, exactText, type Told } from "./plan-expression.js";
import type { PlacedPart, Sources } from "./sources.js";

/** A line before it is put into words. */
export type CitedLine = LineData & { readonly cite?: Citation };

/** The lines of one figure, in the order in which it came about. */
export function linesOf(s: Sources, node: PlanNode, row: number, asked: boolean): readonly CitedLine[] {
  return new NodeLines(s, node, row, asked).all();
}

class NodeLines {
  readonly #lines: CitedLine[] = [];
  readonly #name: string;
  readonly #card: ScorecardNode | undefined;
  readonly #written: Node | undefined;

  constructor(
    readonly s: Sources,
    readonly node: PlanNode,
    readonly row: number,
    /** it is the figure that the explanation is for, whose score is said in any case */
    readonly asked: boolean,
  ) {
    this.#name = s.name(node, row);
    this.#card = s.scorecard.nodes[this.#name];
    this.#written = s.document?.nodes[node.id];
  }

  all(): readonly CitedLine[] {
    const { node } = this;
    if (node.kind === "indicator") this.#indicator();
    else if (node.kind === "group") this.#group();
    else this.#formula();
    this.#then();
    this.#score();
    this.#rating();
    for (const note of this.s.scorecard.notes)
      if (note.node === this.#name) this.#add({ kind: "note", code: note.code, message: note.message });
    return this.#lines;
  }

  #add(line: LineData, cite?: Cite | undefined): void {
    const found = this.s.citation(cite);
    this.#lines.push(found === undefined ? line : { ...line, cite: found });
  }

  #at(of: Ref): Value {
    return this.s.run.at(of, this.row);
  }

  #text(of: Ref): string | undefined {
    return exactText(this.#at(of));
  }

  /** The law of the whole node: what its main line cites where that has no citation of its own. */
  get #cite(): Cite | undefined {
    return this.#written?.cite ?? this.node.cite;
  }

  #tell(told: readonly Told[]): void {
    for (const line of told) this.#add(line);
  }

  #expression(of: Ref, style: ExpressionStyle): Expression {
    const { formula, told } = this.s.expressions.of(of, this.row, style);
    this.#tell(told);
    return formula;
  }

  // an indicator

  #indicator(): void {
    const { node } = this;
    const card = this.#card;
    const actual = card?.actual ?? null;
    if (actual === null) {
      const own = this.s.scorecard.absent.find((a) => a.node === this.#name);
      const field = node.fields?.find((f) => f.field === "actual");
      const value = field === undefined ? undefined : this.#at(field.of);
      const reason =
        own?.reason ??
        (value !== undefined && isAbsent(value) && value.absent !== "refused" ? value.absent : "missing");
      this.#add({
        kind: "not-measured",
        reason,
        handled: own?.handled ?? "absent",
        ...(own?.note === undefined ? {} : { note: own.note }),
      });
    }
    const targets = {
      ...(card?.target === undefined ? {} : { target: card.target }),
      ...(card?.targetFrom === undefined ? {} : { targetFrom: card.targetFrom }),
      ...(card?.targetTo === undefined ? {} : { targetTo: card.targetTo }),
      ...(card?.inputs === undefined ? {} : { inputs: card.inputs }),
    };
    const stated = node.achievement === undefined && node.rated !== undefined;
    if (actual !== null && !stated)
      this.#add(
        { kind: "measured", actual, ...(node.unit === undefined ? {} : { unit: node.unit }), ...targets },
        node.achievementKind === "identity" || node.achievement === undefined ? this.#cite : undefined,
      );
    this.#achievement(actual);
  }

  #achievement(actual: string | boolean | null): void {
    const { node } = this;
    if (node.achievement === undefined || !isNumber(this.#at(node.achievement))) return;
    const limits: CitedLine[] = [];
    let of = this.s.expressions.behind(node.achievement, this.row);
    for (;;) {
      const step = this.s.plan.steps[of];
      const bounds = (step?.kind === "minimum" || step?.kind === "maximum") && isAchievement(step.at);
      const [inner, by] = bounds ? step.of : [];
      if (!bounds || inner === undefined || by === undefined || step.of.length !== 2) break;
      const texts = [this.#text(inner), this.#text(by), this.#text(of)] as const;
      const [before, limit, after] = texts;
      if (before !== undefined && limit !== undefined && after !== undefined && before !== after)
        limits.unshift({ kind: step.kind === "minimum" ? "cap" : "floor", before, by: limit, after });
      of = this.s.expressions.behind(inner, this.row);
    }
    const form = node.achievementKind ?? "identity";
    const value = this.#text(of);
    if (value === undefined) return;
    if (form === "identity" && actual !== null) {
      for (const line of limits) this.#lines.push(line);
      return;
    }
    const written = this.#written?.kind === "indicator" ? this.#written.achievement : undefined;
    const cite = written?.cite ?? this.#cite;
    if (!this.#withoutQuotient(form, written, of, value, cite)) {
      if (this.#isInsideTarget(form)) this.#add({ kind: "inside-target" });
      const posts = form === "goalposts" ? this.#posts(actual) : undefined;
      const steps = this.#expression(of, {
        divides: !["formula", "best", "points", "yes-no"].includes(form),
        clips: form === "goalposts",
        tells: form === "formula",
      });
      const formula = posts === undefined || hasLogarithm(steps) ? steps : posts;
      const text = written !== undefined && "text" in written ? written.text : undefined;
      this.#add(
        { kind: "achievement", form, ...(text === undefined ? {} : { written: text }), formula, value },
        cite,
      );
    }
    for (const line of limits) this.#add(line, written?.cite);
  }

  /** A target that a ratio does not divide by, with what the policy says instead. */
  #withoutQuotient(
    form: string,
    written: Achievement | undefined,
    of: Ref,
    value: string,
    cite: Cite | undefined,
  ): boolean {
    if (form !== "ratio" && form !== "stabilise") return false;
    const field = this.node.fields?.find((f) => f.field === "target");
    const target = field === undefined ? undefined : this.#at(field.of);
    const sign = target !== undefined && isNumber(target) ? realSign(target) : undefined;
    if (sign === undefined || sign > 0) return false;
    const key = sign === 0 ? "whenTargetZero" : "whenTargetNegative";
    const text = (written as Readonly<Record<string, unknown>> | undefined)?.[key];
    if (sign < 0 && written !== undefined && text === undefined) return false;
    const formula = this.#expression(of, {});
    this.#add(
      {
        kind: "target-without-quotient",
        sign: sign === 0 ? "zero" : "negative",
        ...(typeof text === "string" ? { written: text } : {}),
        formula,
        value,
      },
      cite,
    );
    return true;
  }

  #isInsideTarget(form: string): boolean {
    if (form !== "ratio") return false;
    const at = (field: string): Value | undefined => {
      const found = this.node.fields?.find((f) => f.field === field);
      return found === undefined ? undefined : this.#at(found.of);
    };
    const [actual, from, to] = [at("actual"), at("targetFrom"), at("targetTo")];
    if (actual === undefined || from === undefined || to === undefined) return false;
    if (!isNumber(actual) || !isNumber(from) || !isNumber(to)) return false;
    return (
      realCompare(from, to) === -1 &&
      (realCompare(from, actual) ?? 1) <= 0 &&
      (realCompare(actual, to) ?? 1) <= 0
    );
  }

  /** The achievement between goalposts; an actual beyond them is told. Nothing where there is no actual. */
  #posts(actual: string | boolean | null): Expression | undefined {
    const achievement = this.#written?.kind === "indicator" ? this.#written.achievement : undefined;
    const clip = achievement === undefined || !("clip" in achievement) || achievement.clip !== false;
    const field = (name: string): Real | undefined => {
      const found = this.node.fields?.find((f) => f.field === name);
      const value = found === undefined ? undefined : this.#at(found.of);
      return value !== undefined && isNumber(value) ? value : undefined;
    };
    const [measured, worst, best] = [field("actual"), field("worst"), field("best")];
    if (measured === undefined || worst === undefined || best === undefined) return undefined;
    const [low, high] = realCompare(worst, best) === 1 ? [best, worst] : [worst, best];
    const end =
      realCompare(measured, low) === -1 ? low : realCompare(measured, high) === 1 ? high : undefined;
    const used = clip && end !== undefined ? end : measured;
    if (used !== measured && typeof actual === "string")
      this.#add({ kind: "clipped", actual, used: formatReal(used) });
    const less = (a: Real, b: Real): Expression =>
      operation("-", [numberExpression(formatReal(a)), numberExpression(formatReal(b))]);
    return operation("/", [less(used, worst), less(best, worst)]);
  }

  // a group

  #group(): void {
    const { node, s } = this;
    const parts = s.partsOf(node, this.row);
    const group = this.#written?.kind === "group" ? this.#written : undefined;
    const cards = new Map((this.#card?.parts ?? []).map((c) => [c.node, c]));
    const present = parts.filter(({ part, row }) => isNumber(s.run.at(part.value, row)));
    const matrix = node.combine === "matrix";
    for (const placed of parts) {
      if (!isNumber(s.run.at(placed.part.value, placed.row))) this.#absentPart(placed.name);
      else if (!matrix) this.#part(placed, cards.get(placed.name));
    }
    const value = this.#text(node.value);
    if (matrix || value === undefined) return;
    const combine = node.combine ?? "formula";
    const written = group !== undefined && typeof group.combine === "object" ? group.combine : undefined;
    if (combine === "formula") {
      const formula = this.#expression(node.value, { tells: true });
      const text = written !== undefined && "formula" in written ? written.formula : undefined;
      this.#add(
        { kind: "combine", combine, ...(text === undefined ? {} : { written: text }), formula, value },
        this.#cite,
      );
      return;
    }
    const total = node.linear?.total === undefined ? undefined : this.#at(node.linear.total);
    if (combine === "best") {
      const formula =
        written === undefined || !("best" in written)
          ? numberExpression(value)
          : bestExpression(
              written,
              parts.map(({ part, row }) => {
                const size = s.run.at(part.value, row);
                const value = s.partValue(part, row);
                return { id: part.node, value, size: isNumber(size) ? size : undefined };
              }),
            );
      this.#add({ kind: "combine", combine, formula, value }, this.#cite);
      return;
    }
    const zero = combine === "harmonic-mean" ? present.find((p) => this.#isZero(p)) : undefined;
    if (zero !== undefined) {
      this.#add({ kind: "zero-part", part: zero.name, value }, this.#cite);
      return;
    }
    const formula = combinationExpression(
      combine,
      present.map(({ part, row }) => ({
        value: s.partValue(part, row),
        weight: actingWeight(s, part, row),
      })),
      total !== undefined && isNumber(total) ? total : undefined,
      group?.exponent === undefined ? this.#exponent() : plainNumber(String(group.exponent)),
    );
    this.#add({ kind: "combine", combine, formula: formula ?? numberExpression(value), value }, this.#cite);
  }

  /** What a part adds, before it is stated on a grid. */
  #adds(part: PlanPart, row: number): string | undefined {
    const { linear, factor } = this.node;
    const value = this.s.run.at(part.value, row);
    const total = linear?.total === undefined ? undefined : this.#at(linear.total);
    const acting = actingWeight(this.s, part, row);
    if (!isNumber(value) || acting === undefined) return undefined;
    const share = total === undefined ? acting : isNumber(total) ? realDivide(acting, total) : undefined;
    if (share === undefined) return undefined;
    const scaled = factor === undefined ? share : realMultiply(share, planNumber(factor));
    return formatReal(realMultiply(scaled, value));
  }

  /** Whether a part that counts is zero. */
  #isZero({ part, row }: PlacedPart): boolean {
    const value = this.s.run.at(part.value, row);
    const weight = actingWeight(this.s, part, row);
    return isNumber(value) && realSign(value) === 0 && (weight === undefined || realSign(weight) === 1);
  }

  #part({ part, row, name }: PlacedPart, card: ScorecardPart | undefined): void {
    const { node, s } = this;
    const value = exactText(s.run.at(part.value, row)) ?? "0";
    const text = (of: Ref | undefined): string | undefined =>
      of === undefined ? undefined : exactText(s.run.at(of, row));
    const adds = isNumber(this.#at(node.value)) ? card?.contribution : undefined;
    this.#add(
      {
        kind: "part",
        part: name,
        value,
        ...given("weight", text(part.weight)),
        ...(part.weight === undefined ? {} : given("acting", text(part.acting))),
        ...(node.linear?.total === undefined ? {} : given("total", this.#text(node.linear.total))),
        ...(adds === undefined ? {} : { ...given("share", card?.weight), ...given("factor", node.factor) }),
        ...given("contribution", adds),
        ...(adds === undefined || adds === this.#adds(part, row) ? {} : { onGrid: true as const }),
        ...given("digits", s.digitsOf(part.node, row, value)),
      },
      s.citeOfPart(node.id, part.node),
    );
  }

  /** The exponent of a power mean, which only the steps tell where there is no document. */
  #exponent(): string | undefined {
    const step = this.s.plan.steps[this.s.expressions.behind(this.node.value, this.row)];
    if (step?.kind !== "power") return undefined;
    const root = this.#at(step.exponent);
    const inverse = isNumber(root) ? realDivide({ n: 1n, d: 1n }, root) : undefined;
    return inverse === undefined ? undefined : formatReal(inverse);
  }

  #absentPart(name: string): void {
    const found =
      this.s.scorecard.absent.find((a) => a.node === name && a.group === this.#name) ??
      this.s.scorecard.absent.find((a) => a.node === name);
    const card = this.s.scorecard.nodes[name];
    const reason: ScorecardAbsence["reason"] = found?.reason ?? card?.absent ?? "not-applicable";
    const written = this.#written;
    const move = written?.kind === "group" ? written.absent?.move : undefined;
    const moves: "proportional" | "equal" | "table" | undefined =
      typeof move === "object"
        ? "table"
        : move === "equal" || move === "proportional"
          ? move
          : written === undefined
            ? undefined
            : "proportional";
    this.#add({
      kind: "absent",
      part: name,
      reason,
      handled: found?.handled ?? "left-out",
      ...(found?.note === undefined ? {} : { note: found.note }),
      ...(found?.weightMoved === undefined
        ? {}
        : { weightMoved: found.weightMoved, ...(moves === undefined ? {} : { move: moves }) }),
    });
  }

  // a formula

  #formula(): void {
    const { node } = this;
    const value = this.#at(node.value);
    if (isAbsent(value)) return;
    const rating = node.unnumbered === true;
    const formula = this.#expression(node.value, { tells: true });
    const text = this.#written?.kind === "formula" ? this.#written.text : undefined;
    const shown = rating ? (this.#card?.rating?.id ?? "") : (exactText(value) ?? "");
    this.#add(
      { kind: "formula", ...(text === undefined ? {} : { written: text }), formula, value: shown },
      this.#cite,
    );
  }

  // what `then` did

  #then(): void {
    let before = this.#text(this.node.value);
    for (const entry of this.node.then) {
      const after = this.#text(entry.of);
      if (before === undefined || after === undefined) return;
      if (entry.when === undefined || this.#at(entry.when) === true) this.#entry(entry, before, after);
      before = after;
    }
  }

  #entry(entry: PlanThen, before: string, after: string): void {
    const written = this.#written?.then?.[entry.index];
    const by = entry.by === undefined ? undefined : this.#text(entry.by);
    const condition = this.#because(entry, written?.when);
    const because = condition === undefined ? {} : { because: condition };
    const cite = written?.cite;
    switch (entry.kind) {
      case "add":
      case "subtract":
      case "multiply":
        if (by !== undefined) this.#add({ kind: entry.kind, before, by, after, ...because }, cite);
        return;
      case "cap":
      case "floor":
        if (by !== undefined && before !== after)
          this.#add({ kind: entry.kind, before, by, after, ...because }, cite);
        return;
      case "map": {
        const { formula, told } = this.s.expressions.of(
          this.s.expressions.behind(entry.of, this.row),
          this.row,
        );
        this.#tell(told);
        this.#add({ kind: "map", before, formula, after, ...because }, cite);
        return;
      }
      case "set":
        this.#add({ kind: "set", before, after, ...because }, cite);
        return;
      case "round": {
        const step = this.s.plan.steps[this.s.expressions.behind(entry.of, this.row)];
        if (step?.kind === "round")
          this.#add(
            {
              kind: "round",
              before,
              after,
              mode: step.mode,
              multiple: step.multiple,
              ...(entry.digits === undefined ? {} : { digits: entry.digits }),
              ...because,
            },
            cite,
          );
        return;
      }
      default: {
        const unknown: never = entry.kind;
        throw new Error(`unknown act ${String(unknown)}`);
      }
    }
  }

  #because(entry: PlanThen, written: string | undefined): LineCondition | undefined {
    if (entry.when === undefined) return undefined;
    const condition = this.s.expressions.of(entry.when, this.row).formula;
    return { ...(written === undefined ? {} : { written }), condition };
  }

  #score(): void {
    const { node } = this;
    const value = this.#at(node.unnumbered === true ? (node.rated?.of ?? node.score) : node.score);
    if (isAbsent(value)) {
      if (node.kind === "indicator") return;
      const parts = value.absent === "too-few" ? this.#tooFew() : undefined;
      this.#add({
        kind: "no-score",
        reason: value.absent === "refused" ? "missing" : value.absent,
        ...given("parts", parts),
      });
      return;
    }
    if (node.unnumbered === true || !isNumber(value)) return;
    if (!this.asked && this.#said(formatReal(value))) return;
    const digits = node.digits === undefined ? {} : { digits: node.digits };
    this.#add({ kind: "score", score: formatReal(value), ...digits });
  }

  #tooFew(): { readonly present: number; readonly all: number; readonly least: number } | undefined {
    const least = this.#written?.kind === "group" ? this.#written.absent?.atLeast : undefined;
    if (typeof least !== "number") return undefined;
    const parts = this.s.partsOf(this.node, this.row);
    const present = parts.filter(({ part, row }) => isNumber(this.s.run.at(part.value, row)));
    return { present: present.length, all: parts.length, least };
  }

  /** Whether the last line has said the score already, with the decimals that it declares. */
  #said(score: string): boolean {
    const last = this.#lines[this.#lines.length - 1];
    switch (last?.kind) {
      case "measured":
        return last.actual === score && this.node.digits === undefined;
      case "achievement":
      case "combine":
      case "formula":
      case "target-without-quotient":
        return last.value === score && this.node.digits === undefined;
      case "round":
        return last.after === score && last.digits === this.node.digits;
      default:
        return false;
    }
  }

  // the rating

  #rating(): void {
    const { node, s } = this;
    const { rated } = node;
    if (rated === undefined) return;
    const before = s.ratingOf(rated, this.#at(rated.before));
    const after = s.ratingOf(rated, this.#at(rated.of));
    if (before === undefined || after === undefined) return;
    const scale = s.document?.scales?.[s.plan.scales[rated.scale]?.id ?? ""];
    if (node.combine === "matrix") this.#matrix(before);
    else if (node.unnumbered === true) {
      if (node.kind === "indicator") this.#add({ kind: "direct", rating: before }, this.#cite);
    } else if ((s.plan.scales[rated.scale]?.bands.length ?? 0) > 0) this.#band(rated, before, scale);
    else this.#rule(rated, before, scale);
    this.#gates(rated, scale, before, after);
    const value = s.plan.scales[rated.scale]?.ratings.find((r) => r.id === after.id)?.value;
    if (value !== undefined) this.#add({ kind: "rating-value", rating: after, value });
  }

  #matrix(rating: ScorecardRating): void {
    const parts = this.s.partsOf(this.node, this.row).flatMap(({ name, part, row }) => {
      const rated = this.s.plan.nodes.find((n) => n.id === part.node)?.rated;
      const found = rated === undefined ? undefined : this.s.ratingOf(rated, this.s.run.at(part.value, row));
      return found === undefined ? [] : [{ part: name, rating: found }];
    });
    this.#add({ kind: "matrix", parts, rating }, this.#cite);
  }

  #band(rated: PlanRated, rating: ScorecardRating, scale: Scale | undefined): void {
    const score = this.#at(this.node.score);
    if (!isNumber(score)) return;
    const bands = this.s.plan.scales[rated.scale]?.bands ?? [];
    const at = bands.findIndex(
      (band) => this.s.ratingAt(rated, band.rating)?.id === rating.id && inBand(band, score),
    );
    const { rating: _, ...edges } = bands[at] ?? { rating: 0 };
    const written = scale?.bands !== undefined && !("by" in scale.bands) ? scale.bands[at]?.cite : undefined;
    const digits = this.node.digits === undefined ? {} : { digits: this.node.digits };
    this.#add(
      { kind: "band", score: formatReal(score), ...digits, rating, ...edges },
      written ?? scale?.cite,
    );
  }

  #rule(rated: PlanRated, rating: ScorecardRating, scale: Scale | undefined): void {
    const conditions = new Set(rated.conditions);
    let of: Ref | undefined = rated.before;
    let index: number | undefined;
    let condition: Expression | undefined;
    while (of !== undefined && index === undefined) {
      const step: Step | undefined = this.s.plan.steps[of];
      if (step?.kind !== "select") break;
      const held = this.#at(step.if);
      const taken: boolean = typeof held === "boolean" ? held : step.whenAbsent === "then";
      if (taken && conditions.has(step.if) && step.at[2] === "rules" && typeof step.at[3] === "number") {
        index = step.at[3];
        condition = this.s.expressions.of(step.if, this.row).formula;
      }
      of = taken ? step.then : step.else;
    }
    const rules = scale?.rules ?? [];
    const last = index === undefined && rules[rules.length - 1]?.rating === rating.id;
    const rule = index === undefined ? (last ? rules[rules.length - 1] : undefined) : rules[index];
    this.#add(
      {
        kind: "rule",
        ...(index === undefined ? {} : { index: index + 1 }),
        ...(last ? { last: true as const } : {}),
        ...(rule?.when === undefined ? {} : { written: rule.when }),
        ...(condition === undefined ? {} : { condition }),
        rating,
      },
      rule?.cite ?? scale?.cite,
    );
  }

  /** The gates that the scorecard says acted, with their conditions from the plan. */
  #gates(rated: PlanRated, scale: Scale | undefined, before: ScorecardRating, after: ScorecardRating): void {
    const acted = this.s.scorecard.gates.filter((g) => g.node === this.#name);
    let at = 0;
    for (const gate of rated.gates) {
      const found = acted[at];
      if (found === undefined) return;
      const bound = gate.kind === "down" ? undefined : this.s.ratingAt(rated, gate.by - 1);
      const by = bound === undefined ? String(gate.by) : bound.id;
      if (this.#at(gate.acts) !== true || found.act !== gate.kind || found.by !== by) continue;
      at += 1;
      const title = textIn(gate.title, this.s.locale);
      const written = scale?.gates?.[gate.index];
      this.#add(
        {
          kind: "gate",
          act: gate.kind,
          by,
          ...(bound === undefined ? {} : { bound }),
          before,
          after,
          ...(title === undefined ? {} : { title }),
          ...(written === undefined ? {} : { written: written.when }),
          condition: this.s.expressions.of(gate.condition, this.row).formula,
        },
        written?.cite ?? gate.cite,
      );
    }
  }
}

/** A key with its value, or nothing where there is none. */
function given<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: V });
}

function hasLogarithm(of: Expression): boolean {
  if (of.kind === "call" && of.name === "ln") return true;
  if (of.kind === "operation" || of.kind === "call") return of.of.some(hasLogarithm);
  return (of.kind === "negative" || of.kind === "not") && hasLogarithm(of.of);
}

/** Whether a step came from an achievement itself, not from a formula in it. */
function isAchievement(at: readonly (string | number)[]): boolean {
  return at.length === 3 && at[0] === "nodes" && at[2] === "achievement";
}

function actingWeight(s: Sources, part: PlanPart, row: number): Real | undefined {
  const of = part.acting ?? part.weight;
  const weight = of === undefined ? undefined : s.run.at(of, row);
  return weight !== undefined && isNumber(weight) ? weight : undefined;
}

function inBand(
  band: { readonly from?: string; readonly above?: string; readonly below?: string; readonly to?: string },
  score: Real,
): boolean {
  const side = (edge: string | undefined): number | undefined =>
    edge === undefined ? undefined : realCompare(score, planNumber(edge));
  const [from, above, below, to] = [side(band.from), side(band.above), side(band.below), side(band.to)];
  return (from ?? 0) >= 0 && (above ?? 1) > 0 && (below ?? -1) < 0 && (to ?? 0) <= 0;
}

function plainNumber(text: string): string {
  return normalNumberText(text) ?? formatNumber(planNumber(text));
}
