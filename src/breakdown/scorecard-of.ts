import type { Run } from "../engine/exact.js";
import type { RecordValues } from "../engine/record-values.js";
import { formatPath, type Issue, issue, type Outcome } from "../issue.js";
import { rational } from "../number/rational.js";
import { formatReal, isRational } from "../number/real.js";
import { deepFreeze } from "../plan/compile-policy.js";
import type { Plan, PlanGate, PlanNode, PlanRated } from "../plan/plan.js";
import type { GuardIssue } from "../plan/step.js";
import { type Absent, isAbsent, isNumber, type Value } from "../plan/value.js";
import {
  SCORECARD_SCHEMA,
  type Scorecard,
  type ScorecardAbsence,
  type ScorecardGate,
  type ScorecardNode,
  type ScorecardNote,
  type ScorecardPart,
  type ScorecardRating,
} from "../scorecard.js";
import { contributionsOf } from "./contributions.js";
import { reasonsOf } from "./reasons.js";

/** The scorecard of a run, or the issues for which the record is refused. */
export function scorecardOf(plan: Plan, record: RecordValues, run: Run): Outcome<Scorecard> {
  const result = plan.nodes.find((n) => n.id === plan.result);
  if (result === undefined) throw new Error("the plan has no result node");
  const score = run.at(result.score);
  const rating = result.rated === undefined ? undefined : run.at(result.rated.of);
  const lost = [score, rating].filter((v) => v !== undefined && isAbsent(v)) as readonly Absent[];
  const broken = plan.checks.filter((check) => run.at(check.holds) === false);
  const issues = [
    ...broken.map(({ issue: found }) => checkIssue(found, run)),
    ...lost.flatMap((a) => refusalOf(plan, a)),
  ];
  if (issues.length > 0) return { ok: false, issues: uniqueIssues(issues) };
  const override = record.override;
  const scale = result.rated === undefined ? undefined : plan.scales[result.rated.scale];
  if (override !== undefined && scale !== undefined && !scale.ratings.some((r) => r.id === override.rating)) {
    const known = scale.ratings.map((r) => r.id).join(", ");
    return {
      ok: false,
      issues: [issue("override-rating", ["override", "rating"], { found: override.rating, known })],
    };
  }
  const absent = isAbsent(score) || (rating !== undefined && isAbsent(rating) && result.unnumbered === true);
  const shownRating =
    rating !== undefined && isNumber(rating) && result.rated !== undefined
      ? ratingOf(plan, result.rated, rating)
      : absent && plan.noScore !== undefined
        ? {
            id: plan.noScore.rating,
            ...(plan.noScore.label === undefined ? {} : { label: plan.noScore.label }),
          }
        : null;
  const cards = new Cards(plan, record, run);
  const nodes = cards.nodes();
  const { strengths, weaknesses } = reasonsOf(plan, record, run);
  const label = scale?.ratings.find((r) => r.id === override?.rating)?.label;
  const scorecard: Scorecard = {
    schema: SCORECARD_SCHEMA,
    subject: record.subject,
    period: { id: plan.period.id, from: plan.period.from, until: plan.period.until },
    policy: { ...plan.policy, parameters: plan.parameters },
    status: absent ? "no-score" : "scored",
    score: result.unnumbered === true ? null : textOf(score),
    rating: shownRating,
    result: plan.result,
    nodes,
    strengths,
    weaknesses,
    absent: cards.absences(),
    gates: cards.gates(),
    notes: [
      ...record.notes.map((n): ScorecardNote => ({ code: n.code, message: n.message })),
      ...cards.notes(),
    ],
    ...(override === undefined
      ? {}
      : { override: { ...override, ...(label === undefined ? {} : { label }) } }),
    final: record.final,
  };
  return { ok: true, value: deepFreeze(scorecard) };
}

/** The issue of a check that does not hold, with the values that it names. */
function checkIssue(found: GuardIssue, run: Run): Issue {
  const details: Record<string, string> = { ...found.details };
  for (const { word, of } of found.found ?? []) details[word] = textOf(run.at(of)) ?? "absent";
  return issue(found.code, found.path, details as never);
}

/** The issues behind an absence that refuses the record; none for one that the regulation has an answer to. */
function refusalOf(plan: Plan, absence: Absent): readonly Issue[] {
  if (absence.absent === "refused") return absence.issues ?? [];
  if (absence.absent !== "undefined") return [];
  const step = absence.origin === undefined ? undefined : plan.steps[absence.origin];
  const problem =
    step?.kind === "divide"
      ? "it divides by zero"
      : step?.kind === "logarithm"
        ? "it takes the logarithm of zero or less"
        : step?.kind === "power"
          ? "it takes a root or power that does not exist"
          : "it combines values that have no such mean";
  const at = step?.at ?? ["nodes", plan.result];
  return [issue("undefined-value", at, { node: String(at[1] ?? plan.result), problem })];
}

function uniqueIssues(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter((i) => {
    const key = `${i.code} ${formatPath(i.path)} ${i.message}`;
    return !seen.has(key) && seen.add(key);
  });
}

function ratingOf(plan: Plan, rated: PlanRated, rating: Value): ScorecardRating {
  const scale = plan.scales[rated.scale];
  const index = isNumber(rating) && isRational(rating) ? Number(rating.n) : 0;
  const found = scale?.ratings[index];
  if (scale === undefined || found === undefined) throw new Error("a rating outside its scale");
  const band = scale.bands.find((b) => b.rating === index);
  const { rating: _, ...edges } = band ?? { rating: index };
  return {
    id: found.id,
    level: index + 1,
    of: scale.ratings.length,
    ...(found.label === undefined ? {} : { label: found.label }),
    ...edges,
    ...(found.development === undefined ? {} : { development: found.development }),
  };
}

/** A value as a scorecard shows it: exact text, or null where it is absent. */
function textOf(value: Value): string | null {
  return isNumber(value) ? formatReal(value) : null;
}

class Cards {
  readonly #nodes = new Map<string, PlanNode>();

  constructor(
    readonly plan: Plan,
    readonly record: RecordValues,
    readonly run: Run,
  ) {
    for (const node of plan.nodes) this.#nodes.set(node.id, node);
  }

  nodes(): Readonly<Record<string, ScorecardNode>> {
    const cards: [string, ScorecardNode][] = [];
    this.#each((node, row, name) => {
      cards.push([name, this.#node(node, row)]);
    });
    return Object.fromEntries(cards);
  }

  #each(visit: (node: PlanNode, row: number, name: string, key: string | undefined) => void): void {
    for (const node of this.plan.nodes) {
      if (node.rows === undefined) visit(node, 0, node.id, undefined);
      else
        for (const [r, key] of (this.record.rows.get(node.rows) ?? []).entries())
          visit(node, r, `${node.id}@${key}`, key);
    }
  }

  #node(node: PlanNode, row: number): ScorecardNode {
    const { run, plan } = this;
    const value = run.at(node.unrounded, row);
    const score = run.at(node.score, row);
    const rating = node.rated === undefined ? undefined : run.at(node.rated.of, row);
    const lost = isAbsent(score) && score.absent !== "refused" ? score.absent : undefined;
    const parts = this.#parts(node, row);
    const then = node.then
      .filter((t) => t.when === undefined || run.at(t.when, row) === true)
      .map((t) => ({ act: t.kind, value: textOf(run.at(t.of, row)) }));
    return {
      kind: node.kind,
      ...(node.title === undefined ? {} : { title: node.title }),
      ...(node.unit === undefined ? {} : { unit: node.unit }),
      ...this.#row(node, row),
      ...this.#fields(node, row),
      ...(node.achievement === undefined ? {} : { achievement: textOf(run.at(node.achievement, row)) }),
      value: node.unnumbered === true || isAbsent(score) ? null : textOf(value),
      score: node.unnumbered === true ? null : textOf(score),
      ...(rating !== undefined && isNumber(rating) && node.rated !== undefined
        ? { rating: ratingOf(plan, node.rated, rating) }
        : {}),
      ...(lost === undefined ? {} : { absent: lost }),
      ...(parts.length === 0 ? {} : { parts }),
      ...(node.factor === undefined || node.linear === undefined ? {} : { factor: node.factor }),
      ...(then.length === 0 ? {} : { then }),
      ...(node.cite === undefined ? {} : { cite: node.cite }),
    };
  }

  /** The row that a figure is of, by its key and title. */
  #row(node: PlanNode, row: number): Pick<ScorecardNode, "row"> {
    const key = node.rows === undefined ? undefined : this.record.rows.get(node.rows)?.[row];
    if (node.rows === undefined || key === undefined) return {};
    const title = this.record.titles.get(node.rows)?.[row];
    return { row: { key, ...(title === undefined ? {} : { title }) } };
  }

  #fields(node: PlanNode, row: number): Partial<ScorecardNode> {
    const shown: Record<string, string | boolean | null> = {};
    const inputs: Record<string, string | null> = {};
    for (const { field, of } of node.fields ?? []) {
      const value = this.run.at(of, row);
      if (field === "actual") shown.actual = this.#actual(node, value);
      else if (field === "target" || field === "targetFrom" || field === "targetTo") {
        const text = textOf(value);
        if (text !== null) shown[field] = text;
      } else inputs[field] = textOf(value);
    }
    return { ...shown, ...(Object.keys(inputs).length === 0 ? {} : { inputs }) };
  }

  #actual(node: PlanNode, value: Value): string | boolean | null {
    if (typeof value === "boolean") return value;
    if (!isNumber(value)) return null;
    return node.choices !== undefined && isRational(value)
      ? (node.choices[Number(value.n)] ?? null)
      : formatReal(value);
  }

  #parts(node: PlanNode, row: number): readonly ScorecardPart[] {
    const keys =
      node.each === undefined ? [] : (this.record.rows.get(this.#nodes.get(node.each)?.rows ?? "") ?? []);
    return contributionsOf(node, this.run, row, keys.length).map((c) => ({
      node: this.#partName(
        c.node,
        c.row ?? row,
        c.row === undefined ? node.rows : this.#nodes.get(c.node)?.rows,
      ),
      ...(c.weight === undefined ? {} : { weight: c.weight }),
      ...(c.contribution === undefined ? {} : { contribution: c.contribution }),
    }));
  }

  #partName(id: string, row: number, rows: string | undefined): string {
    const own = this.#nodes.get(id)?.rows;
    const key = own === undefined || rows === undefined ? undefined : this.record.rows.get(own)?.[row];
    return key === undefined ? id : `${id}@${key}`;
  }

  /** What was absent: nodes by what they came to, and indicators that have a score although their actual was absent. */
  absences(): readonly ScorecardAbsence[] {
    const found: ScorecardAbsence[] = [];
    const silent = this.#insideWhatIsSwitchedOff();
    this.#each((node, row, name) => {
      if (silent.has(node.id)) return;
      const field = node.fields?.find((f) => f.field === "actual");
      const brought = field === undefined ? undefined : this.run.at(field.of, row);
      const score = this.run.at(node.score, row);
      const lost = isAbsent(score) ? score : brought !== undefined && isAbsent(brought) ? brought : undefined;
      if (lost === undefined || lost.absent === "refused") return;
      const note = this.record.remarks.get(name);
      const common = { node: name, reason: lost.absent, ...(note === undefined ? {} : { note }) };
      if (!isAbsent(score)) {
        const worst = lost.absent === "missing" && node.whenMissing === "worst";
        found.push({ ...common, handled: worst ? "worst" : "zero" });
        return;
      }
      const groups = this.#groupsOf(node.id);
      if (groups.length === 0) found.push({ ...common, handled: "absent" });
      for (const group of groups) found.push({ ...common, ...this.#inGroup(group, node, row) });
    });
    return found;
  }

  /** Nodes that only parts switched off by the policy's own conditions are made of: the part is told, not its insides. */
  #insideWhatIsSwitchedOff(): ReadonlySet<string> {
    const reach = (id: string, from: Set<string>): void => {
      const node = this.#nodes.get(id);
      if (node === undefined || from.has(id)) return;
      from.add(id);
      if (node.absentWhen !== undefined && node.rows === undefined && this.run.at(node.absentWhen) === true)
        return;
      for (const used of node.uses ?? []) reach(used, from);
      for (const part of node.parts ?? []) {
        if (part.when !== undefined && node.rows === undefined && this.run.at(part.when) === false)
          from.add(part.node);
        else reach(part.node, from);
      }
    };
    const told = new Set<string>();
    reach(this.plan.result, told);
    const all = new Set<string>();
    const everything = (id: string): void => {
      const node = this.#nodes.get(id);
      if (node === undefined || all.has(id)) return;
      all.add(id);
      for (const used of [...(node.uses ?? []), ...(node.parts ?? []).map((p) => p.node)]) everything(used);
    };
    everything(this.plan.result);
    return new Set([...all].filter((id) => !told.has(id)));
  }

  #groupsOf(id: string): readonly PlanNode[] {
    return this.plan.nodes.filter((n) => n.parts?.some((p) => p.node === id) === true);
  }

  #inGroup(
    group: PlanNode,
    node: PlanNode,
    row: number,
  ): Pick<ScorecardAbsence, "handled" | "group" | "weightMoved"> {
    const part = group.parts?.find((p) => p.node === node.id);
    if (part === undefined) return { handled: "absent", group: group.id };
    const value = this.run.at(part.value, row);
    const name = this.#partName(group.id, row, group.rows);
    if (!isAbsent(value)) return { handled: "zero", group: name };
    const inGroup = group.rows === node.rows ? row : 0;
    const weight =
      part.weight === undefined ? this.#equalShare(group, node) : textOf(this.run.at(part.weight, row));
    const moved = weight !== null && group.moves === true && isNumber(this.run.at(group.value, inGroup));
    return { handled: "left-out", group: name, ...(moved ? { weightMoved: weight } : {}) };
  }

  /** The share that each part of a group without weights has. */
  #equalShare(group: PlanNode, node: PlanNode): string {
    const rows = group.each === undefined ? undefined : this.record.rows.get(node.rows ?? "");
    const count = rows === undefined ? (group.parts ?? []).length : rows.length;
    return formatReal(rational(1n, BigInt(Math.max(count, 1))));
  }

  gates(): readonly ScorecardGate[] {
    const acted: ScorecardGate[] = [];
    this.#each((node, row, name) => {
      const { rated } = node;
      if (rated === undefined) return;
      const [before, after] = [this.run.at(rated.before, row), this.run.at(rated.of, row)];
      if (!isNumber(before) || !isNumber(after)) return;
      const scale = this.plan.scales[rated.scale];
      for (const gate of rated.gates) {
        if (this.run.at(gate.acts, row) !== true || !binds(gate, before)) continue;
        acted.push({
          node: name,
          act: gate.kind,
          by: gate.kind === "down" ? String(gate.by) : (scale?.ratings[gate.by - 1]?.id ?? ""),
          before: ratingOf(this.plan, rated, before).id,
          after: ratingOf(this.plan, rated, after).id,
          ...(gate.title === undefined ? {} : { title: gate.title }),
          ...(gate.cite === undefined ? {} : { cite: gate.cite }),
        });
      }
    });
    return acted;
  }

  /** Conditions that could not be judged, because something they need is absent. */
  notes(): readonly ScorecardNote[] {
    const found: ScorecardNote[] = [];
    this.#each((node, row, name) => {
      const conditions = [
        ...node.then.map((t) => [t.when, `entry ${t.index + 1} of 'then'`] as const),
        ...(node.parts ?? []).map((p) => [p.when, `the condition of the part '${p.node}'`] as const),
        ...(node.rated?.gates ?? []).map((g) => [g.condition, `gate ${g.index + 1}`] as const),
        ...(node.rated?.conditions ?? []).map((of, i) => [of, `rule ${i + 1}`] as const),
      ];
      for (const [of, what] of conditions) {
        if (of === undefined || !isAbsent(this.run.at(of, row))) continue;
        found.push({
          code: "condition-absent",
          node: name,
          message: `${what} of '${name}' could not be judged, since a value that it needs is absent.`,
        });
      }
    });
    return found;
  }
}

/** Whether a gate moves a rating: one that holds it where it is has done nothing. */
export function binds(gate: PlanGate, before: Value): boolean {
  if (!isNumber(before) || !isRational(before)) return false;
  const level = Number(before.n) + 1;
  switch (gate.kind) {
    case "atMost":
      return level > gate.by;
    case "atLeast":
      return level < gate.by;
    case "exactly":
      return level !== gate.by;
    case "down":
      return level > 1;
    default:
      return gate.kind satisfies never;
  }
}
