import { type Issue, type IssuePath, issue } from "../issue.js";
import { formatNumber } from "../number/decimal-text.js";
import { compareRational, ONE, type Rational, subtractRational, ZERO } from "../number/rational.js";
import type { Period } from "../period/period.js";
import { type Formula, formulaParts } from "../policy/formula.js";
import type { Node } from "../policy/node.js";
import type { ParsedPolicy } from "../policy/parsed-policy.js";
import { textIn } from "../policy/text.js";
import { mayBe, NUMBER, type Term, typeName } from "./builder.js";
import { Compilation, type NodeTerms, scaleOf } from "./compilation.js";
import { lowerFact, lowerRowFact } from "./lower-fact.js";
import { lowerCondition, lowerFormula } from "./lower-formula.js";
import { lowerGroup } from "./lower-group.js";
import { lowerIndicator } from "./lower-indicator.js";
import { lowerRating, type RatingTerms } from "./lower-rating.js";
import { lowerThen, type ThenTerms } from "./lower-then.js";
import { own } from "./own.js";
import { PLAN_SCHEMA, type Plan, type PlanNode } from "./plan.js";
import type { Range } from "./range.js";
import { refuseAbsent, unhandled } from "./refuse-absent.js";

/** How long a chain of nodes that need one another may be. */
export const NODE_DEPTH_LIMIT = 64;

/** What compiling gives: the plan, every issue found on the way, and notes that stop nothing. */
export interface Compiled {
  readonly plan: Plan;
  readonly issues: readonly Issue[];
  readonly notes: readonly Issue[];
  /** for every scale's rating, whether a band, rule or gate can lead to it by the declared domains */
  readonly reachable: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Lowers a policy at one period, with all parameters chosen, to a plan. It goes on after an issue, so that all of
 * them come out at once; a plan with issues must not be run.
 */
export function compile(
  policy: ParsedPolicy,
  period: Period,
  parameters: Readonly<Record<string, string | boolean>>,
  digest: string,
): Compiled {
  return new Compiler(policy, period, parameters).compile(digest);
}

class Compiler {
  readonly #c: Compilation;
  readonly #nodes = new Map<string, NodeTerms | undefined>();
  readonly #open: string[] = [];
  /** how many nodes the longest chain under a node has, itself included */
  readonly #depths = new Map<string, number>();
  readonly #notes: Issue[] = [];

  constructor(
    readonly policy: ParsedPolicy,
    readonly period: Period,
    readonly parameters: Readonly<Record<string, string | boolean>>,
  ) {
    this.#c = new Compilation(policy, period, parameters, (id, from) => this.#node(id, from));
    for (const [id, rows] of Object.entries(policy.document.rows ?? {})) {
      if (rows.max !== undefined) this.#c.builder.rowsMost.set(id, rows.max);
    }
  }

  compile(digest: string): Compiled {
    const { document } = this.policy;
    const c = this.#c;
    for (const id of Object.keys(document.nodes)) this.#node(id, ["nodes", id]);
    // a declared fact that no step uses is still asked for and checked
    for (const id of Object.keys(document.facts ?? {})) lowerFact(c, id);
    for (const [rows, set] of Object.entries(document.rows ?? {})) {
      for (const id of Object.keys(set.facts ?? {})) lowerRowFact(c, rows, id);
    }
    this.#result();
    c.checks.push(...this.#checks());
    const nodes = Object.keys(document.nodes)
      .map((id) => this.#nodes.get(id)?.plan)
      .filter((n) => n !== undefined);
    this.#mixedUnits(nodes);
    const plan: Plan = {
      schema: PLAN_SCHEMA,
      policy: { scheme: document.scheme, version: String(document.version), title: document.title, digest },
      period: this.period,
      parameters: this.parameters,
      citations: document.citations ?? {},
      inputs: c.builder.inputs,
      facts: Object.keys(document.facts ?? {}),
      rowFacts: Object.fromEntries(
        Object.entries(document.rows ?? {}).map(([id, rows]) => [id, Object.keys(rows.facts ?? {})]),
      ),
      rows: Object.entries(document.rows ?? {}).map(([id, rows]) => ({
        id,
        min: rows.min ?? 0,
        ...(rows.max === undefined ? {} : { max: rows.max }),
      })),
      tables: c.builder.tables,
      scales: c.scales,
      steps: c.builder.steps,
      nodes,
      checks: c.checks,
      result: document.result,
      ...(document.noScore === undefined
        ? {}
        : {
            noScore: {
              rating: document.noScore.rating,
              ...(document.noScore.label === undefined ? {} : { label: document.noScore.label }),
            },
          }),
      strengths: {
        ...(document.strengths?.achievementAtLeast === undefined
          ? {}
          : { achievementAtLeast: String(document.strengths.achievementAtLeast) }),
        most: document.strengths?.most ?? 3,
      },
      ...(document.cohort === undefined ? {} : { cohort: document.cohort }),
    };
    return { plan, issues: unique(c.builder.issues), notes: this.#notes, reachable: this.#reachable };
  }

  readonly #reachable = new Map<string, Set<string>>();

  /** The policy's checks; one with a value a row must hold in every row. */
  #checks(): Plan["checks"] {
    const c = this.#c;
    const b = c.builder;
    return (this.policy.document.checks ?? []).map((check, i) => {
      const at: IssuePath = ["checks", i];
      const condition = lowerCondition(c, check.that, [...at, "that"]);
      const title = textIn(check.title, "en") ?? "";
      const details = { check: check.that, title };
      const found = { code: "check-failed" as const, path: at, details };
      if (condition.rows === undefined) return { holds: condition.of, issue: found };
      const broken = b.add({ kind: "row-count", of: b.not(condition, at).of }, NUMBER, at);
      return { holds: b.compare(broken, "==", b.number(ZERO, at), at).of, issue: found };
    });
  }

  /** The result refuses the record where it is an indicator whose rule does not say what absence means. */
  #result(): void {
    const { document } = this.policy;
    const node = this.#nodes.get(document.result);
    if (own(document.nodes, document.result) === undefined) {
      this.#c.builder.report(
        issue("name-unknown", ["result"], {
          name: document.result,
          known: Object.keys(document.nodes).slice(0, 30).join(", "),
        }),
      );
      return;
    }
    if (node === undefined) return;
    const rows = node.score.rows ?? node.rating?.rows;
    if (rows !== undefined) {
      this.#c.builder.report(issue("row-context", ["result"], { name: document.result, rows }));
      return;
    }
    const score = unhandled(this.#c, document.result, node.score, ["result"]);
    const plan: PlanNode = { ...node.plan, score: score.of };
    this.#nodes.set(document.result, { ...node, score, plan });
  }

  #node(id: string, from: IssuePath): NodeTerms | undefined {
    if (!this.#nodes.has(id)) this.#compileNode(id, from);
    // whoever asks stands on this node: its chain is one longer, whichever of the two was compiled first
    const asking = this.#open[this.#open.length - 1];
    if (asking !== undefined) {
      const depth = Math.max(this.#depths.get(asking) ?? 1, (this.#depths.get(id) ?? 1) + 1);
      this.#depths.set(asking, depth);
      if (depth === NODE_DEPTH_LIMIT + 1) this.#tooDeep(asking);
    }
    return this.#nodes.get(id);
  }

  #tooDeep(id: string): void {
    this.#c.builder.report(
      issue("nodes-too-deep", ["nodes", id], { node: id, limit: String(NODE_DEPTH_LIMIT) }),
    );
  }

  #compileNode(id: string, from: IssuePath): void {
    const { builder } = this.#c;
    const { nodes } = this.policy.document;
    const node = own(nodes, id);
    if (node === undefined) {
      builder.report(
        issue("name-unknown", from, { name: id, known: Object.keys(nodes).slice(0, 30).join(", ") }),
      );
      return;
    }
    const place = this.#open.indexOf(id);
    if (place !== -1) {
      const cycle = [...this.#open.slice(place), id].join(" → ");
      builder.report(issue("node-cycle", ["nodes", id], { cycle }));
      return;
    }
    if (this.#open.length >= NODE_DEPTH_LIMIT) {
      this.#tooDeep(this.#open[0] ?? id);
      return;
    }
    this.#open.push(id);
    const terms = this.#lower(id, node);
    this.#open.pop();
    this.#nodes.set(id, terms);
  }

  #lower(id: string, node: Node): NodeTerms | undefined {
    const c = this.#c;
    const b = c.builder;
    const at: IssuePath = ["nodes", id];
    if (node.in !== undefined && own(this.policy.document.rows, node.in) === undefined) {
      b.report(
        issue("name-unknown", [...at, "in"], {
          name: node.in,
          known: Object.keys(this.policy.document.rows ?? {}).join(", ") || "no row sets",
        }),
      );
      return undefined;
    }
    const figure = this.#figure(id, node);
    if (figure === undefined) return undefined;
    const { direct } = figure;
    // a row's node whose value is the same for every row still has one a row
    const value = node.in === undefined ? figure.value : b.spread(figure.value, node.in, at);
    if (value.rows !== node.in && value.rows !== undefined) {
      b.report(issue("row-context", at, { name: id, rows: value.rows }));
      return undefined;
    }
    if (direct && node.then !== undefined && node.then.length > 0) {
      b.report(
        issue("kind-wrong", [...at, "then"], {
          found: "acts on a number",
          expected: "no 'then'",
          place: "a node that is rated without a number",
        }),
      );
    }
    const then: ThenTerms = direct
      ? { of: value, then: [], unrounded: value, factor: ONE, digits: undefined }
      : lowerThen(c, id, node.then ?? [], value);
    const bare = then.of;
    const byRule =
      node.absentWhen === undefined ? undefined : lowerCondition(c, node.absentWhen, [...at, "absentWhen"]);
    const away = b.constant({ absent: "not-applicable" }, bare.type, at, node.in);
    const score = byRule === undefined ? bare : b.select(byRule, away, bare, [...at, "absentWhen"], "else");
    const scale = scaleOf(c, id, node);
    const rated = scale === undefined ? undefined : this.#rate(id, scale, score, then.digits, direct);
    const number = rated?.value ?? (direct ? undefined : score);
    if (direct && node.scale !== undefined && rated === undefined) return undefined;
    const plan: PlanNode = {
      id,
      kind: node.kind,
      ...(node.in === undefined ? {} : { rows: node.in }),
      ...(node.title === undefined ? {} : { title: node.title }),
      ...(node.reason === undefined ? {} : { reason: node.reason }),
      ...(node.development === undefined ? {} : { development: node.development }),
      ...(typeof node.cite === "string" ? { cite: node.cite } : {}),
      ...figure.plan,
      ...(node.fullMarks === undefined
        ? {}
        : { reference: c.plainTerm(node.fullMarks, [...at, "fullMarks"]).of }),
      ...(direct ? { unnumbered: true as const } : {}),
      value: value.of,
      unrounded: then.unrounded.of,
      ...(byRule === undefined ? {} : { absentWhen: byRule.of }),
      ...(then.factor.n === 1n && then.factor.d === 1n ? {} : { factor: formatNumber(then.factor) }),
      then: then.then,
      score: score.of,
      ...endsOf(score.type.type === "number" ? b.range(score) : {}),
      ...(then.digits === undefined ? {} : { digits: then.digits }),
      ...(rated === undefined
        ? {}
        : {
            rated: {
              scale: rated.scale,
              before: rated.before.of,
              of: rated.of.of,
              gates: rated.gates,
              conditions: rated.conditions.map((t) => t.of),
            },
          }),
    };
    return { score, bare, byRule, number, rating: rated?.of, scale: rated?.scale, plan };
  }

  #rate(
    id: string,
    scale: string,
    score: Term,
    digits: number | undefined,
    direct: boolean,
  ): RatingTerms | undefined {
    if (!direct) {
      const rated = lowerRating(this.#c, id, scale, score, digits, undefined);
      this.#noteReachable(scale, score, rated);
      return rated;
    }
    const ratings = own(this.policy.document.scales, scale)?.ratings.map((r) => r.id);
    this.#noteDirect(id, scale, ratings ?? []);
    let rating = score;
    if (ratings !== undefined && score.type.type === "choice") {
      const { choices } = score.type;
      const same = choices.length === ratings.length && choices.every((choice) => ratings.includes(choice));
      if (!same) {
        this.#c.builder.report(
          issue("achievement-mismatch", ["nodes", id, "scale"], {
            kind: "choice",
            expected: `the choices ${choices.join(", ")} to be the ratings of '${scale}': ${ratings.join(", ")}`,
          }),
        );
        return undefined;
      }
      if (choices.some((choice, i) => choice !== ratings[i]))
        rating = this.#inScaleOrder(score, choices, ratings, id);
    }
    return lowerRating(this.#c, id, scale, rating, digits, rating);
  }

  /** Ratings that a matrix or a choice leads to. */
  #noteDirect(id: string, scale: string, ratings: readonly string[]): void {
    const found = this.#reachable.get(scale) ?? new Set<string>();
    this.#reachable.set(scale, found);
    const node = own(this.policy.document.nodes, id);
    const matrix = node?.kind === "group" && typeof node.combine === "object" && "matrix" in node.combine;
    const led = matrix
      ? Object.values((node.combine as { matrix: Record<string, Record<string, string>> }).matrix)
      : [];
    for (const rating of matrix ? led.flatMap((row) => Object.values(row)) : ratings) found.add(rating);
    for (const gate of own(this.policy.document.scales, scale)?.gates ?? []) {
      for (const to of [gate.atLeast, gate.atMost, gate.exactly]) if (to !== undefined) found.add(to);
      if (gate.down !== undefined) for (const rating of ratings) found.add(rating);
    }
  }

  /** A choice as an index in the scale's ratings, where the indicator lists them in another order. */
  #inScaleOrder(score: Term, choices: readonly string[], ratings: readonly string[], id: string): Term {
    const b = this.#c.builder;
    const at: IssuePath = ["nodes", id, "scale"];
    const type = { type: "choice" as const, choices: ratings };
    const segments = choices.map((choice, i) => {
      const edge = { at: String(i), closed: true };
      return { from: edge, until: edge, a: String(ratings.indexOf(choice)), b: "0" };
    });
    const outside = { code: "no-band" as const, path: at, details: { node: id } };
    return b.add({ kind: "piecewise", of: score.of, segments, outside }, type, at, score.absent);
  }

  /** Which ratings of a scale this node can reach, judged by the range of its score and by rules and gates. */
  #noteReachable(scaleId: string, score: Term, rated: RatingTerms | undefined): void {
    const scale = own(this.policy.document.scales, scaleId);
    if (scale === undefined || rated === undefined) return;
    const found = this.#reachable.get(scaleId) ?? new Set<string>();
    this.#reachable.set(scaleId, found);
    for (const rule of scale.rules ?? []) found.add(rule.rating);
    for (const gate of scale.gates ?? []) {
      const to = gate.atLeast ?? gate.atMost ?? gate.exactly;
      if (to !== undefined) found.add(to);
      if (gate.down !== undefined) for (const r of scale.ratings) found.add(r.id);
    }
    const { least, most } = this.#c.builder.range(score);
    for (const band of this.#c.scales[rated.scale]?.bands ?? []) {
      const rating = scale.ratings[band.rating]?.id;
      const low = band.from ?? band.above;
      const high = band.to ?? band.below;
      const above =
        low !== undefined &&
        most !== undefined &&
        beyond(most, this.#c.plain(low, []), band.above !== undefined);
      const below =
        high !== undefined &&
        least !== undefined &&
        beyond(this.#c.plain(high, []), least, band.below !== undefined);
      if (rating !== undefined && !above && !below) found.add(rating);
    }
  }

  #figure(id: string, node: Node): Figure | undefined {
    const c = this.#c;
    const at: IssuePath = ["nodes", id];
    switch (node.kind) {
      case "indicator": {
        const terms = lowerIndicator(c, id, node);
        const unit =
          node.actual.type === undefined || node.actual.type === "number" ? node.actual.unit : undefined;
        const plan = {
          fields: terms.fields.map((f) => ({ field: f.field, of: f.of.of })),
          achievementKind: terms.achievementKind,
          ...(unit === undefined ? {} : { unit }),
          ...(node.direction === undefined ? {} : { direction: node.direction }),
          ...(node.absent?.missing === "zero" || node.absent?.missing === "worst"
            ? { whenMissing: node.absent.missing }
            : {}),
          ...(node.actual.type === "choice" ? { choices: node.actual.of } : {}),
          ...(terms.achievement === undefined ? {} : { achievement: terms.achievement.of }),
          ...(terms.reference === undefined ? {} : { reference: terms.reference.of }),
        };
        if (terms.achievement !== undefined) return { value: terms.achievement, direct: false, plan };
        return { value: terms.actual, direct: true, plan };
      }
      case "group": {
        const terms = lowerGroup(c, id, node);
        if (terms === undefined) return undefined;
        const plan = {
          combine: terms.combine,
          ...(node.each === undefined ? {} : { each: node.each }),
          parts: terms.parts,
          moves: terms.moves,
          ...(terms.linear === undefined ? {} : { linear: terms.linear }),
        };
        return { value: terms.value, direct: terms.rated, plan };
      }
      case "formula": {
        const tree = c.formula(node.text);
        const term = tree === undefined ? c.nothing(at) : lowerFormula(c, tree, [...at, "text"]);
        const plan = {
          ...(node.unit === undefined ? {} : { unit: node.unit }),
          ...(tree === undefined ? {} : { uses: nodesIn(tree, this.policy.document.nodes) }),
          ...this.#fullMarks(term),
        };
        if (term.type.type === "number") {
          const reasons = [
            ...(node.absent?.missing === "zero" ? (["missing"] as const) : []),
            ...(node.absent?.notApplicable === "zero" ? (["not-applicable"] as const) : []),
          ];
          const zero = c.builder.number(ZERO, at);
          const kept =
            mayBe(term, ...reasons) && reasons.length > 0
              ? c.builder.select(c.builder.absent(term, reasons, at), zero, term, at)
              : term;
          const value =
            node.absent?.missing === "required" ? refuseAbsent(c, id, kept, ["missing"], at) : kept;
          return { value, direct: false, plan };
        }
        if (term.type.type === "choice" && node.scale !== undefined)
          return { value: term, direct: true, plan };
        c.builder.report(
          issue("kind-wrong", [...at, "text"], {
            found: typeName(term.type),
            expected: "a number (or, with a scale, one of its ratings)",
            place: `the formula '${node.text}'`,
          }),
        );
        return undefined;
      }
      default: {
        const unknown: never = node;
        throw new Error(`unknown node ${JSON.stringify(unknown)}`);
      }
    }
  }

  /** The greatest value of a formula by the declared domains. */
  #fullMarks(term: Term): { readonly reference?: number } {
    if (term.type.type !== "number") return {};
    const { most } = this.#c.builder.range(term);
    return most === undefined ? {} : { reference: this.#c.builder.number(most, []).of };
  }

  /** Parts of one mean whose ranges differ twentyfold look like a mistake of units: a note, not an issue. */
  #mixedUnits(nodes: readonly PlanNode[]): void {
    for (const node of nodes) {
      if (node.linear === undefined || node.combine === "sum") continue;
      let narrow: { id: string; width: Rational } | undefined;
      let wide: { id: string; width: Rational } | undefined;
      for (const part of node.parts ?? []) {
        const { least, most } = this.#c.builder.range(this.#c.builder.term(part.value));
        if (least === undefined || most === undefined) continue;
        const width = subtractRational(most, least);
        if (width.n <= 0n) continue;
        if (narrow === undefined || compareRational(width, narrow.width) < 0)
          narrow = { id: part.node, width };
        if (wide === undefined || compareRational(width, wide.width) > 0) wide = { id: part.node, width };
      }
      if (narrow === undefined || wide === undefined) continue;
      const twenty = { n: narrow.width.n * 20n, d: narrow.width.d };
      if (compareRational(wide.width, twenty) >= 0) {
        this.#notes.push(
          issue("mixed-units", ["nodes", node.id, "parts"], { narrow: narrow.id, wide: wide.id }),
        );
      }
    }
  }
}

/** The nodes that a formula names. */
function nodesIn(tree: Formula, nodes: Readonly<Record<string, Node>>): readonly string[] {
  const found = new Set<string>();
  const visit = (of: Formula): void => {
    if (of.kind === "name" && Object.hasOwn(nodes, of.name)) found.add(of.name);
    for (const part of formulaParts(of)) visit(part);
  };
  visit(tree);
  return [...found];
}

interface Figure {
  readonly value: Term;
  /** rated without a number: `value` is the rating */
  readonly direct: boolean;
  readonly plan: Partial<PlanNode>;
}

function beyond(a: Rational, b: Rational, strict: boolean): boolean {
  const sign = compareRational(a, b);
  return sign < 0 || (strict && sign === 0);
}

/** The same issue found on two ways into a node is one issue. */
function unique(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter((i) => {
    const key = `${i.code} ${i.message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The ends of a range as a plan holds them. */
function endsOf({ least, most }: Range): { readonly least?: string; readonly most?: string } {
  return {
    ...(least === undefined ? {} : { least: formatNumber(least) }),
    ...(most === undefined ? {} : { most: formatNumber(most) }),
  };
}
