import { type Run, runAgain } from "../engine/exact.js";
import type { RecordValues } from "../engine/record-values.js";
import type { RecordRun, ScoreOptions } from "../engine/run-record.js";
import { type Outcome, orThrow } from "../issue.js";
import { rational, ZERO } from "../number/rational.js";
import {
  formatReal,
  isRational,
  type Real,
  realAdd,
  realMultiply,
  realSign,
  realSubtract,
} from "../number/real.js";
import { deepFreeze } from "../plan/compile-policy.js";
import { planNumber } from "../plan/evaluate-step.js";
import type { Plan, PlanNode } from "../plan/plan.js";
import type { Ref } from "../plan/step.js";
import { isNumber, type Value } from "../plan/value.js";
import type { Policy } from "../policy/parsed-policy.js";
import { contributionsOf, stateOnGrid } from "./contributions.js";
import { binds } from "./scorecard-of.js";
import { scoredRun } from "./scored-run.js";
import { MOST_PLAYERS, minimumShapley, shapleyValues } from "./shapley.js";

/** What a figure is held against: nothing (its parts add up), all parts at their lower ends, or all at full marks. */
export type BreakdownReference = "zero" | "lower-ends" | "full-marks";

/** One line of a breakdown: what a part adds, or what an entry of `then` or a gate does. */
export type BreakdownLine =
  | { readonly kind: "part"; readonly node: string; readonly adds: string }
  | {
      /** parts beyond what can be told apart, in one line */
      readonly kind: "together";
      readonly nodes: readonly string[];
      readonly adds: string;
    }
  | { readonly kind: "then"; readonly act: string; readonly index: number; readonly adds: string }
  | { readonly kind: "gate"; readonly index: number; readonly before: string; readonly after: string };

/** How one figure comes about: `from` and the lines sum exactly to `score`. */
export interface NodeBreakdown {
  readonly node: string;
  /** points, or levels of a scale where a node has a rating and no number */
  readonly unit: "points" | "levels";
  readonly reference: BreakdownReference;
  /** the value with all parts at the reference */
  readonly from: string;
  readonly lines: readonly BreakdownLine[];
  /** the value before the effects of `then` */
  readonly value: string;
  /** the value after them; of a node in levels, its level before gates */
  readonly score: string;
}

/**
 * How every figure of a record comes about: what each part adds, what each entry of `then` does, which gates acted.
 *
 * Parts that add up stand with weight times value, against zero. Of every other combination (geometric, harmonic and
 * power means, minimum, maximum, median, best of, matrix, formula) they are Shapley values against a reference: all
 * parts at the lower ends of their declared domains where the figure is above zero there, else all at full marks
 * (their target or maximum), and then the lines are losses. Minimum and maximum have a closed form; others are enumerated up to
 * twelve parts, beyond which the parts are one line.
 *
 * @formula from + sum of lines = score
 * @edge a figure without a value, or without a reference that the domains tell, has no entry
 * @exact rational figures; irrational ones are stated on a grid six digits finer than the display, and sum on it
 * @throws {KinerjaError} with every issue of the record
 * @source L. S. Shapley (1953); the choice of the reference: package definition
 */
export function breakdown(
  policyOrPlan: Policy | Plan,
  record: unknown,
  options: ScoreOptions = {},
): readonly NodeBreakdown[] {
  return orThrow(safeBreakdown(policyOrPlan, record, options));
}

/** As `breakdown`, with every issue as data instead of an error. */
export function safeBreakdown(
  policyOrPlan: Policy | Plan,
  record: unknown,
  options: ScoreOptions = {},
): Outcome<readonly NodeBreakdown[]> {
  const done = scoredRun(policyOrPlan, record, options);
  if (!done.ok) return done;
  return { ok: true, value: deepFreeze(new Figures(done.value).all()) };
}

/** A part in the place where its group reads it. */
interface Player {
  readonly name: string;
  readonly of: Ref;
  /** the row in which it is replaced; none for a value that the subject has once */
  readonly row: number | undefined;
  readonly value: Real;
  readonly least: Real | undefined;
  readonly full: Real | undefined;
}

interface Against {
  readonly reference: BreakdownReference;
  readonly values: readonly Real[];
  readonly from: Real;
}

class Figures {
  readonly #plan: Plan;
  readonly #record: RecordValues;
  readonly #run: Run;
  readonly #nodes: ReadonlyMap<string, PlanNode>;
  /** the record with every leaf at full marks */
  readonly #full: Run;

  constructor({ plan, record, run }: RecordRun) {
    this.#plan = plan;
    this.#record = record;
    this.#run = run;
    this.#nodes = new Map(plan.nodes.map((node) => [node.id, node]));
    this.#full = this.#atFullMarks();
  }

  all(): readonly NodeBreakdown[] {
    return this.#plan.nodes.flatMap((node) =>
      this.#rowsOf(node).flatMap((row) => {
        const found = this.#breakdownOf(node, row);
        return found === undefined ? [] : [found];
      }),
    );
  }

  #rowsOf(node: PlanNode): readonly number[] {
    return node.rows === undefined ? [0] : (this.#record.rows.get(node.rows) ?? []).map((_, row) => row);
  }

  #name(id: string, row: number | undefined): string {
    const rows = this.#nodes.get(id)?.rows;
    const key = rows === undefined || row === undefined ? undefined : this.#record.rows.get(rows)?.[row];
    return key === undefined ? id : `${id}@${key}`;
  }

  #breakdownOf(node: PlanNode, row: number): NodeBreakdown | undefined {
    const inLevels = node.unnumbered === true;
    const value = this.#run.at(inLevels && node.rated !== undefined ? node.rated.before : node.value, row);
    const score = inLevels ? value : this.#run.at(node.score, row);
    if (!isNumber(value) || !isNumber(score)) return undefined;
    const factor = node.factor === undefined ? rational(1n) : planNumber(node.factor);
    const whole = inLevels ? realAdd(value, rational(1n)) : realMultiply(value, factor);
    const parts =
      inLevels || node.linear === undefined ? this.#shapley(node, row, factor) : this.#linear(node, row);
    if (parts === undefined) return undefined;
    const effects = inLevels ? [] : this.#effects(node, row, whole);
    const end = inLevels ? whole : score;
    const exact = [parts.from, ...parts.lines.map((l) => l.adds), ...effects.map((e) => e.adds)];
    const stated = stateOnGrid(exact, end, node.digits ?? 2);
    const lines: BreakdownLine[] = [];
    parts.lines.forEach((line, i) => {
      const adds = stated[i + 1] ?? "0";
      const [only] = line.nodes;
      lines.push(
        line.nodes.length === 1 && only !== undefined
          ? { kind: "part", node: only, adds }
          : { kind: "together", nodes: line.nodes, adds },
      );
    });
    effects.forEach(({ act, index }, i) => {
      lines.push({ kind: "then", act, index, adds: stated[i + 1 + parts.lines.length] ?? "0" });
    });
    return {
      node: this.#name(node.id, node.rows === undefined ? undefined : row),
      unit: inLevels ? "levels" : "points",
      reference: parts.reference,
      from: stated[0] ?? "0",
      lines: [...lines, ...this.#gates(node, row)],
      value: formatReal(whole),
      score: formatReal(end),
    };
  }

  #linear(node: PlanNode, row: number): Parts {
    const rows = node.each === undefined ? undefined : this.#nodes.get(node.each)?.rows;
    const count = rows === undefined ? 0 : (this.#record.rows.get(rows) ?? []).length;
    const lines = contributionsOf(node, this.#run, row, count).flatMap((c) =>
      c.exact === undefined
        ? []
        : [
            {
              nodes: [this.#name(c.node, c.row ?? (node.rows === undefined ? undefined : row))],
              adds: c.exact,
            },
          ],
    );
    return { reference: "zero", from: ZERO, lines };
  }

  #shapley(node: PlanNode, row: number, factor: Real): Parts | undefined {
    const players = this.#players(node, row);
    if (players.length === 0) return undefined;
    const of = node.unnumbered === true && node.rated !== undefined ? node.rated.before : node.value;
    const shift = node.unnumbered === true ? rational(1n) : ZERO;
    const worth = (values: readonly Real[]): Real | undefined => {
      const changes = players.map((p, i) => ({
        of: p.of,
        ...(p.row === undefined ? {} : { row: p.row }),
        value: values[i] as Value,
      }));
      const found = runAgain(this.#plan, this.#record, this.#run, changes).at(of, row);
      return isNumber(found) ? realMultiply(factor, realAdd(found, shift)) : undefined;
    };
    const against = this.#against(players, worth);
    if (against === undefined) return undefined;
    const own = players.map((p) => p.value);
    const adds =
      this.#extreme(node, row, own, against.values, factor) ??
      shapleyValues(players.length, (members) =>
        worth(own.map((value, i) => ((members >> i) & 1 ? value : (against.values[i] as Real)))),
      );
    const { reference, from } = against;
    if (adds !== undefined)
      return { reference, from, lines: players.map((p, i) => ({ nodes: [p.name], adds: adds[i] as Real })) };
    if (players.length <= MOST_PLAYERS) return undefined;
    const all = worth(own);
    return all === undefined
      ? undefined
      : { reference, from, lines: [{ nodes: players.map((p) => p.name), adds: realSubtract(all, from) }] };
  }

  /** The closed form of minimum and maximum; a maximum is the minimum of what is negated. */
  #extreme(
    node: PlanNode,
    row: number,
    own: readonly Real[],
    references: readonly Real[],
    factor: Real,
  ): readonly Real[] | undefined {
    if (node.combine !== "minimum" && node.combine !== "maximum") return undefined;
    const sign = node.combine === "minimum" ? rational(1n) : rational(-1n);
    const fixed = this.#fixedParts(node, row);
    const turned = (all: readonly Real[]) => [...all, ...fixed].map((x) => realMultiply(sign, x));
    return minimumShapley(turned(own), turned(references))
      ?.slice(0, own.length)
      .map((x) => realMultiply(factor, realMultiply(sign, x)));
  }

  /** The values of parts that nothing in the record changes. */
  #fixedParts(node: PlanNode, row: number): readonly Real[] {
    return (node.parts ?? []).flatMap(({ value: of }) => {
      const value = this.#run.at(of, row);
      return this.#plan.steps[of]?.kind === "constant" && isNumber(value) ? [value] : [];
    });
  }

  #against(
    players: readonly Player[],
    worth: (values: readonly Real[]) => Real | undefined,
  ): Against | undefined {
    const lower = players.map((p) => p.least);
    if (lower.every((x) => x !== undefined)) {
      const from = worth(lower);
      if (from !== undefined && realSign(from) === 1) return { reference: "lower-ends", values: lower, from };
    }
    const upper = players.map((p) => p.full);
    if (!upper.every((x) => x !== undefined)) return undefined;
    const from = worth(upper);
    return from === undefined ? undefined : { reference: "full-marks", values: upper, from };
  }

  /** The present parts of a group, or the figures that a formula names. */
  #players(node: PlanNode, row: number): readonly Player[] {
    if (node.kind === "formula")
      return (node.uses ?? []).flatMap((id) => {
        const used = this.#nodes.get(id);
        return used === undefined ? [] : this.#playersAt(used, used.score, row, node);
      });
    return (node.parts ?? []).flatMap((part) => {
      const used = this.#nodes.get(part.node);
      return used === undefined ? [] : this.#playersAt(used, part.value, row, node);
    });
  }

  #playersAt(used: PlanNode, of: Ref, row: number, inside: PlanNode): readonly Player[] {
    const rows =
      used.rows === undefined ? [undefined] : inside.rows === used.rows ? [row] : this.#rowsOf(used);
    return rows.flatMap((r) => {
      const value = this.#run.at(of, r ?? 0);
      if (!isNumber(value) || this.#plan.steps[of]?.kind === "constant") return [];
      const rating = used.unnumbered === true && used.rated !== undefined;
      const top = rating ? this.#plan.scales[used.rated?.scale ?? 0]?.ratings.length : undefined;
      const full = top === undefined ? this.#full.at(of, r ?? 0) : rational(BigInt(top - 1));
      return [
        {
          name: this.#name(used.id, r),
          of,
          row: r,
          value,
          least: rating ? ZERO : used.least === undefined ? undefined : planNumber(used.least),
          full:
            isNumber(full) && (rating || this.#hasFullMarks(used.id))
              ? full
              : used.most === undefined
                ? undefined
                : planNumber(used.most),
        },
      ];
    });
  }

  /** Whether every indicator under a node has full marks. */
  #hasFullMarks(id: string, open: readonly string[] = []): boolean {
    const node = this.#nodes.get(id);
    if (node === undefined || open.includes(id)) return false;
    if (node.kind === "indicator") return node.reference !== undefined;
    const under = [...(node.uses ?? []), ...(node.parts ?? []).map((p) => p.node)];
    return under.length > 0 && under.every((other) => this.#hasFullMarks(other, [...open, id]));
  }

  #atFullMarks(): Run {
    const changes = this.#plan.nodes.flatMap((node) => {
      const of = node.achievement ?? (node.kind === "formula" ? undefined : node.value);
      if (node.kind !== "indicator" || node.reference === undefined || of === undefined) return [];
      return this.#rowsOf(node).flatMap((row) => {
        const value = this.#run.at(node.reference as Ref, row);
        if (!isNumber(value) || !isNumber(this.#run.at(of, row))) return [];
        return [{ of, ...(node.rows === undefined ? {} : { row }), value }];
      });
    });
    return runAgain(this.#plan, this.#record, this.#run, changes);
  }

  /** What each entry of `then` did beyond the multiplications that the parts' scale holds already. */
  #effects(
    node: PlanNode,
    row: number,
    whole: Real,
  ): readonly { readonly act: string; readonly index: number; readonly adds: Real }[] {
    const effects: { act: string; index: number; adds: Real }[] = [];
    let before = whole;
    for (const entry of node.then) {
      if (entry.scaling === true) continue;
      const after = this.#run.at(entry.of, row);
      const acted = entry.when === undefined || this.#run.at(entry.when, row) === true;
      if (!isNumber(after)) continue;
      const adds = realSubtract(after, before);
      if (acted || !(isRational(adds) && adds.n === 0n))
        effects.push({ act: entry.kind, index: entry.index, adds });
      before = after;
    }
    return effects;
  }

  #gates(node: PlanNode, row: number): readonly BreakdownLine[] {
    const { rated } = node;
    if (rated === undefined) return [];
    const ratings = this.#plan.scales[rated.scale]?.ratings ?? [];
    const id = (value: Value): string =>
      isNumber(value) && isRational(value) ? (ratings[Number(value.n)]?.id ?? "") : "";
    const before = id(this.#run.at(rated.before, row));
    const after = id(this.#run.at(rated.of, row));
    return rated.gates
      .filter((gate) => this.#run.at(gate.acts, row) === true && binds(gate, this.#run.at(rated.before, row)))
      .map((gate) => ({ kind: "gate", index: gate.index, before, after }));
  }
}

interface Parts {
  readonly reference: BreakdownReference;
  readonly from: Real;
  readonly lines: readonly { readonly nodes: readonly string[]; readonly adds: Real }[];
}
