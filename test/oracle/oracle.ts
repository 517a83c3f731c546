import type { Fact } from "../../src/policy/fact.js";
import type { Node } from "../../src/policy/node.js";
import type { PolicyDocument } from "../../src/policy/policy.js";
import { withLimits } from "./achievement.js";
import { checkConditions } from "./checks.js";
import { attempt, evaluateText } from "./formula.js";
import { parse } from "./formula-parse.js";
import { checkWeights, groupValue } from "./group.js";
import { actualOf, indicatorValue, inputOf } from "./indicator.js";
import { entriesOf, readFact, readParameters, readRecordPeriod, readRows } from "./read-record.js";
import { NOTHING } from "./real.js";
import { formatReal } from "./real-decide.js";
import type { RecordDocument } from "./record.js";
import { Refused } from "./refused.js";
import { rate, scaleIdOf } from "./scale.js";
import { targetOf } from "./target.js";
import { runThen } from "./then.js";
import { type Absent, absent, holds, number, type Value } from "./value.js";
import { type Definition, nodeOf, type Outcome, type Row, type Scope, type World } from "./world.js";

/** One node as the oracle has it: numbers as exact text. */
export interface OracleNode {
  readonly value: string | null;
  readonly score: string | null;
  readonly rating: string | null;
  /** the reason, or `refused` where the node's value cannot be had and the result does not need it */
  readonly absent?: string;
}

/** What the policy makes of a record. */
export type OracleResult =
  | {
      readonly status: "scored" | "no-score";
      readonly score: string | null;
      readonly rating: string | null;
      readonly nodes: Readonly<Record<string, OracleNode>>;
    }
  | { readonly status: "refused"; readonly codes: readonly string[] };

/** Scores a record straight from the policy document, node by node. */
export function scoreByOracle(
  document: PolicyDocument,
  record: RecordDocument,
  options: {
    readonly period?: string;
    readonly parameters?: Readonly<Record<string, string | boolean>>;
  } = {},
): OracleResult {
  const read = attempt(() => worldOf(document, record, options));
  if (read instanceof Refused) return { status: "refused", codes: [read.code] };
  const codes = problemsOfRecord(read);
  if (codes.length > 0) return { status: "refused", codes };
  const result = attempt(() => {
    checkConditions(read);
    return resultOf(read);
  });
  if (result instanceof Refused) return { status: "refused", codes: [result.code] };
  return {
    ...result,
    nodes: Object.fromEntries(everyPlace(read).map(([key, id, row]) => [key, shown(read, id, row)])),
  };
}

function worldOf(
  document: PolicyDocument,
  record: RecordDocument,
  options: { readonly period?: string; readonly parameters?: Readonly<Record<string, string | boolean>> },
): World {
  const memo = new Map<string, Outcome | Refused>();
  const facts = Object.entries(document.facts ?? {});
  const world: World = {
    document,
    record,
    period: readRecordPeriod(document, record.period ?? options.period),
    parameters: readParameters(document, { ...options.parameters, ...record.parameters }),
    facts: new Map(facts.map(([id, fact]) => [id, readFact(fact as Fact, record.facts?.[id])])),
    rows: readRows(document, record),
    entries: entriesOf(document, record.actuals ?? {}, undefined),
    definitions: definitionsOf(document),
    outcome: (id, row) => {
      const key = row === undefined ? id : `${id}@${row.key}`;
      const known = memo.get(key) ?? attempt(() => live({ world, row, special: new Map() }, id));
      memo.set(key, known);
      if (known instanceof Refused) throw known;
      return known;
    },
  };
  return world;
}

function definitionsOf(document: PolicyDocument): ReadonlyMap<string, Definition> {
  const written = Object.entries(document.definitions ?? {});
  return new Map(
    written.map(([head, body]): [string, Definition] => {
      const [name = "", inside = ""] = head.split(/[()]/);
      const parameters = inside.split(",").flatMap((p) => (p.trim() === "" ? [] : [p.trim()]));
      return [name.trim(), { parameters, body: parse(body) }];
    }),
  );
}

/** The life of a node: value, then score, then rating. */
function live(scope: Scope, id: string): Outcome {
  const node = nodeOf(scope.world, id);
  if (node.absentWhen !== undefined && holds(evaluateText(node.absentWhen, scope))) {
    return gone({ ...absent("not-applicable"), byRule: true });
  }
  const start = valueOfNode(node, scope, id);
  if (start.kind === "absent") return gone(start);
  const { beforeRounding, score } = runThen(start, node.then ?? [], scope);
  const scale = scaleIdOf(node, scope.world);
  return {
    value: beforeRounding,
    score,
    rating: once(() => (scale === undefined ? undefined : rate(score, scale, scope))),
  };
}

function gone(value: Absent): Outcome {
  return { value, score: value, rating: () => undefined };
}

/** A function that works its result out at the first call, a refusal too. */
function once<T>(compute: () => T): () => T {
  let known: { readonly result: T | Refused } | undefined;
  return () => {
    known ??= { result: attempt(compute) };
    if (known.result instanceof Refused) throw known.result;
    return known.result;
  };
}

function valueOfNode(node: Node, scope: Scope, id: string): Value {
  switch (node.kind) {
    case "group":
      return groupValue(node, scope);
    case "indicator":
      return indicatorValue(node, (scope.row?.entries ?? scope.world.entries).get(id) ?? {}, scope);
    case "formula": {
      const value = evaluateText(node.text, scope);
      if (value.kind !== "absent") return value;
      const rule =
        value.reason === "missing"
          ? node.absent?.missing
          : value.reason === "not-applicable"
            ? node.absent?.notApplicable
            : undefined;
      if (rule === "zero") return withLimits(number(NOTHING), {}, scope);
      return rule === "required" ? { ...value, refuses: "actual-absent", always: true } : value;
    }
  }
}

/** What a record must have right whatever the result needs: values inside their domains, and weights. */
function problemsOfRecord(world: World): readonly string[] {
  const codes: string[] = [];
  const check = (act: () => unknown, counted: readonly string[]): void => {
    const found = attempt(act);
    if (found instanceof Refused && counted.includes(found.code)) codes.push(found.code);
  };
  for (const [, id, row] of everyPlace(world)) {
    const node = nodeOf(world, id);
    const scope: Scope = { world, row, special: new Map() };
    const entry = (row?.entries ?? world.entries).get(id) ?? {};
    if (node.kind === "group") check(() => checkWeights(node, scope), ["weights-total", "weight-negative"]);
    if (node.kind !== "indicator") continue;
    const outside = ["value-outside", "observations-unusable"];
    check(() => actualOf(node, entry, scope), outside);
    const isBrought = typeof entry.target === "object";
    check(() => targetOf(node, entry, scope), isBrought ? [...outside, "target-reversed"] : outside);
    for (const name of Object.keys(node.inputs ?? {}))
      check(() => inputOf(node, name, entry, scope), outside);
  }
  return codes;
}

function resultOf(world: World): {
  status: "scored" | "no-score";
  score: string | null;
  rating: string | null;
} {
  const { score, rating } = world.outcome(world.document.result, undefined);
  if (score.kind !== "absent") return { status: "scored", score: textOf(score), rating: rating() ?? null };
  if (score.refuses !== undefined) throw new Refused(score.refuses);
  if (score.reason === "undefined") throw new Refused("undefined-value");
  return { status: "no-score", score: null, rating: world.document.noScore?.rating ?? null };
}

type Place = readonly [key: string, id: string, row: Row | undefined];

/** Every node, once a row where it has rows: its key on the scorecard, its id, its row. */
function everyPlace(world: World): readonly Place[] {
  return Object.entries(world.document.nodes).flatMap(([id, node]): readonly Place[] => {
    if (node.in === undefined) return [[id, id, undefined]];
    return (world.rows.get(node.in) ?? []).map((row): Place => [`${id}@${row.key}`, id, row]);
  });
}

function shown(world: World, id: string, row: Row | undefined): OracleNode {
  const found = attempt((): OracleNode => {
    const { value, score, rating } = world.outcome(id, row);
    if (score.kind === "absent" && score.always === true) throw new Refused(score.refuses ?? "actual-absent");
    const reason = score.kind === "absent" ? { absent: score.reason } : {};
    const rated = attempt(rating);
    const shownRating = rated instanceof Refused ? null : (rated ?? null);
    return { value: textOf(value), score: textOf(score), rating: shownRating, ...reason };
  });
  return found instanceof Refused ? { value: null, score: null, rating: null, absent: "refused" } : found;
}

function textOf(value: Value): string | null {
  return value.kind === "number" ? formatReal(value.real) : null;
}
