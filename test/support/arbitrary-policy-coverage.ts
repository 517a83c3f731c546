import type { PolicyDocument } from "../../src/policy/policy.js";

/** What of the policy language a set of policies used. */
export type Coverage = Set<string>;

/** Everything that the default run must have used. */
export const EXPECTED: readonly string[] = [
  ...["indicator", "group", "formula"].map((kind) => `kind ${kind}`),
  ...["in rows", "each", "rows group"].map((what) => what),
  ...[
    "weighted-mean",
    "mean",
    "sum",
    "geometric-mean",
    "harmonic-mean",
    "power-mean",
    "minimum",
    "maximum",
  ].map((name) => `combine ${name}`),
  ...["median", "best", "matrix", "formula"].map((name) => `combine ${name}`),
  ...["best always", "best zero", "best skip"].map((what) => what),
  ...[
    "ratio",
    "improvement",
    "goalposts",
    "piecewise",
    "stabilise",
    "points",
    "yes-no",
    "identity",
    "formula",
    "best",
  ].map((kind) => `achievement ${kind}`),
  ...["complement", "reciprocal", "reduction"].map((form) => `form ${form}`),
  ...["whenTargetZero", "whenTargetNegative", "whenActualZero", "cap", "floor", "logarithm"].map(
    (key) => `achievement key ${key}`,
  ),
  ...["range target", "target domain", "inputs", "dated", "consolidate", "clip"].map((what) => what),
  ...["add", "subtract", "multiply", "cap", "floor", "map", "round", "set"].map((act) => `then ${act}`),
  ...["add", "subtract", "multiply", "cap", "floor", "map", "set"].map((act) => `then ${act} when`),
  ...["required", "leave-out", "zero", "worst"].map((rule) => `indicator missing ${rule}`),
  ...["leave-out", "zero"].map((rule) => `indicator notApplicable ${rule}`),
  ...["required", "leave-out", "zero"].map((rule) => `group missing ${rule}`),
  ...["leave-out", "zero"].map((rule) => `group notApplicable ${rule}`),
  ...["required", "leave-out", "zero"].map((rule) => `group tooFew ${rule}`),
  ...["proportional", "equal", "none", "table"].map((move) => `move ${move}`),
  ...[
    "atLeast count",
    "atLeast share",
    "absentWhen",
    "part when",
    "noScore",
    "weights total",
    "zero weight",
    "checks",
    "scale of a parameter",
  ],
  ...["closed", "open", "digits", "by parameter", "rules", "values", "direct"].map((what) => `scale ${what}`),
  ...["atMost", "atLeast", "exactly", "down"].map((act) => `gate ${act}`),
  ...[
    "if",
    "min",
    "max",
    "abs",
    "floor",
    "ceil",
    "ln",
    "sqrt",
    "round",
    "sum",
    "mean",
    "count",
    "lookup",
  ].map((name) => `function ${name}`),
  ...["present", "rating", "level", "score", "value", "share", "clip", "twice"].map(
    (name) => `function ${name}`,
  ),
];

/** Notes what a policy uses. */
export function noteCoverage(seen: Coverage, document: PolicyDocument): void {
  for (const node of Object.values(document.nodes)) noteNode(seen, node);
  for (const scale of Object.values(document.scales ?? {})) noteScale(seen, scale);
  if (document.checks !== undefined) seen.add("checks");
  if (document.noScore !== undefined) seen.add("noScore");
  const text = JSON.stringify(document);
  for (const [, name = ""] of text.matchAll(/\b([a-z][A-Za-z]*)\(/g)) seen.add(`function ${name}`);
  for (const what of ["dated", "consolidate", "inputs"]) if (text.includes(`"${what}":`)) seen.add(what);
  if (text.includes('"outside":"clip"')) seen.add("clip");
}

function noteNode(seen: Coverage, node: PolicyDocument["nodes"][string]): void {
  seen.add(`kind ${node.kind}`);
  if (node.in !== undefined) seen.add(node.kind === "group" ? "rows group" : "in rows");
  if (typeof node.scale === "object") seen.add("scale of a parameter");
  if (node.absentWhen !== undefined) seen.add("absentWhen");
  for (const entry of node.then ?? []) {
    const act = Object.keys(entry)[0] ?? "";
    seen.add(`then ${act}`);
    if (entry.when !== undefined) seen.add(`then ${act} when`);
  }
  const { absent = {} } = node;
  const owner = node.kind === "group" ? "group" : "indicator";
  for (const reason of ["missing", "notApplicable", "tooFew"] as const) {
    if (absent[reason] !== undefined) seen.add(`${owner} ${reason} ${absent[reason]}`);
  }
  if (absent.move !== undefined) seen.add(`move ${typeof absent.move === "string" ? absent.move : "table"}`);
  if (absent.atLeast !== undefined)
    seen.add(typeof absent.atLeast === "number" ? "atLeast count" : "atLeast share");
  if (node.kind === "indicator") noteIndicator(seen, node);
  if (node.kind === "group") noteGroup(seen, node);
}

type NodeOf<K extends string> = Extract<PolicyDocument["nodes"][string], { readonly kind: K }>;

function noteIndicator(seen: Coverage, { achievement, target }: NodeOf<"indicator">): void {
  if (typeof target === "object" && ("from" in target || "range" in target)) seen.add("range target");
  if (typeof target === "object" && "min" in target) seen.add("target domain");
  if (achievement === undefined) return;
  const several = "kind" in achievement ? [achievement] : [achievement, ...achievement.best];
  for (const one of several) {
    seen.add(`achievement ${"kind" in one ? one.kind : "best"}`);
    for (const key of Object.keys(one)) seen.add(`achievement key ${key}`);
    if ("form" in one && one.form !== undefined) seen.add(`form ${one.form}`);
  }
}

function noteGroup(seen: Coverage, { combine, each, parts, weights }: NodeOf<"group">): void {
  const name = typeof combine === "string" ? combine : (Object.keys(combine)[0] ?? "");
  seen.add(`combine ${name}`);
  if (typeof combine === "object" && "best" in combine) {
    if (combine.always !== undefined) seen.add("best always");
    if (combine.absentAs !== undefined) seen.add(`best ${combine.absentAs}`);
  }
  if (each !== undefined) seen.add("each");
  if (weights !== undefined) seen.add("weights total");
  for (const part of parts ?? []) {
    if (typeof part !== "object") continue;
    if (part.when !== undefined) seen.add("part when");
    if (part.weight === 0 || part.weight === "0") seen.add("zero weight");
  }
}

function noteScale(seen: Coverage, scale: NonNullable<PolicyDocument["scales"]>[string]): void {
  const { bands, rules, digits, gates, ratings } = scale;
  if (rules !== undefined) seen.add("scale rules");
  if (digits !== undefined) seen.add("scale digits");
  if (bands === undefined && rules === undefined) seen.add("scale direct");
  if (bands !== undefined && "by" in bands) seen.add("scale by parameter");
  if (ratings.some((rating) => rating.value !== undefined)) seen.add("scale values");
  for (const band of bands !== undefined && !("by" in bands) ? bands : []) {
    if (band.to !== undefined && digits === undefined) seen.add("scale closed");
    if (band.below !== undefined) seen.add("scale open");
  }
  for (const gate of gates ?? []) {
    for (const act of ["atMost", "atLeast", "exactly", "down"] as const) {
      if (gate[act] !== undefined) seen.add(`gate ${act}`);
    }
  }
}
