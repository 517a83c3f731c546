import type fc from "fast-check";
import type { PolicyDocument } from "../../src/policy/policy.js";
import { acting, chosen, type Draft, type Made, nextId } from "./arbitrary-policy-draft.js";
import { numberFormula } from "./arbitrary-policy-formula.js";
import { groundOf } from "./arbitrary-policy-ground.js";
import { makeEach, makeGroup, makeMatrix } from "./arbitrary-policy-group.js";
import { makeIndicator } from "./arbitrary-policy-indicator.js";
import { ratedBy } from "./arbitrary-policy-scale.js";
import { thenFor } from "./arbitrary-policy-then.js";

export { arbitraryRecord } from "./arbitrary-policy-record.js";

/** Policies that use everything the document has, most of them valid, small enough to score quickly. */
export function arbitraryPolicy(): fc.Arbitrary<PolicyDocument> {
  return chosen((choose) => {
    const draft = groundOf(choose);
    const plain = Array.from({ length: choose.int(2, 5) }, () => makeIndicator(draft));
    const fromRows = Object.keys(draft.rows).flatMap((set) => rowNodes(draft, set));
    const formulas = choose.chance(45) ? [makeFormula(draft, draft.made)] : [];
    const first = layer(draft, [...plain, ...fromRows, ...formulas]);
    const matrix = choose.chance(30) ? makeMatrix(draft, draft.made) : undefined;
    const second = choose.chance(60)
      ? layer(draft, [...first, ...plain.slice(0, 2), ...(matrix === undefined ? [] : [matrix])])
      : first;
    const result = resultOf(draft, [...second, ...plain], matrix);
    return documentOf(draft, result);
  });
}

/** Indicators, groups and formulas of one row, and groups over the rows. */
function rowNodes(draft: Draft, set: string): Made[] {
  const { choose } = draft;
  const indicators = Array.from({ length: choose.int(1, 3) }, () => makeIndicator(draft, set));
  const numbers = indicators.filter((n) => n.hasNumber);
  const rowGroups = numbers.length >= 2 && choose.chance(70) ? [makeGroup(draft, numbers, set)] : [];
  const rowFormulas = choose.chance(30) ? [makeFormula(draft, indicators, set)] : [];
  const each = [...rowGroups, ...rowFormulas, ...numbers].slice(0, choose.int(1, 2));
  return each.filter((n) => n.hasNumber).map((n) => makeEach(draft, n));
}

/** One or two groups over some of the nodes; a node may serve both. */
function layer(draft: Draft, nodes: readonly Made[]): Made[] {
  const { choose } = draft;
  const usable = nodes.filter((n) => n.hasNumber && n.set === undefined);
  if (usable.length < 2) return [...usable];
  return Array.from({ length: choose.int(1, 2) }, () => makeGroup(draft, usable));
}

function makeFormula(draft: Draft, nodes: readonly Made[], set?: string): Made {
  const { choose } = draft;
  const id = nextId(draft, "f");
  const usable = nodes.filter((n) => n.hasNumber || n.scale !== undefined);
  const text = numberFormula(draft, { set, nodes: usable });
  const acted = choose.chance(40)
    ? thenFor(draft, { set, nodes: [] }, 0, 100)
    : { acts: [], low: 0, high: 100 };
  const rated = choose.chance(25) ? ratedBy(draft, { set, nodes: [] }, acted) : undefined;
  const acts = rated?.acts ?? acted.acts;
  const absent = choose.pick([
    undefined,
    { missing: "leave-out" as const, notApplicable: "leave-out" as const },
    { missing: "zero" as const, notApplicable: "zero" as const },
    { missing: "required" as const },
  ]);
  draft.nodes[id] = {
    kind: "formula",
    ...(set === undefined ? {} : { in: set }),
    text,
    ...(absent === undefined ? {} : { absent }),
    ...acting(acts),
    ...(rated === undefined ? {} : { scale: rated.named }),
  };
  const made: Made = {
    id,
    kind: "formula",
    set,
    hasNumber: true,
    low: rated?.low ?? acted.low,
    high: rated?.high ?? acted.high,
    scale: rated?.scale,
    hasValues: rated?.hasValues === true,
    hasScore: true,
    hasMaximum: false,
    parts: [],
  };
  draft.made.push(made);
  return made;
}

function resultOf(draft: Draft, nodes: readonly Made[], matrix: Made | undefined): string {
  const { choose } = draft;
  if (matrix !== undefined && choose.chance(40)) return matrix.id;
  const usable = nodes.filter((n) => n.hasNumber && n.set === undefined);
  if (usable.length >= 2 && choose.chance(75)) return makeGroup(draft, usable).id;
  if (choose.chance(30)) return makeFormula(draft, draft.made).id;
  return usable[0]?.id ?? draft.made[0]?.id ?? "";
}

/** Conditions that most records meet: of the subject, and of every row. */
function checksFor(draft: Draft): Pick<PolicyDocument, "checks"> {
  const { choose } = draft;
  const indicator = draft.made.find((n) => n.kind === "indicator" && n.hasScore && n.set === undefined);
  const hours = draft.rows.tasks?.facts?.hours === undefined ? [] : ["hours < 39"];
  const checks = [
    ...(indicator === undefined ? [] : [`${indicator.id} < 118 or ${indicator.id} > 119`]),
    ...(draft.facts.absences === undefined ? [] : ["absences != 13"]),
    ...hours,
  ];
  if (checks.length === 0 || !choose.chance(25)) return {};
  return { checks: choose.some(checks, 1, 2).map((that) => ({ that })) };
}

function documentOf(draft: Draft, result: string): PolicyDocument {
  const { choose, parameters, facts, rows, tables, definitions, nodes, scales } = draft;
  const filled = Object.entries({ parameters, facts, rows, tables, definitions, scales }).filter(
    ([, entries]) => Object.keys(entries).length > 0,
  );
  return {
    schema: "kinerja/policy/1",
    scheme: "test/made",
    version: "1",
    inForce: { from: "2020-01-01" },
    title: "Made",
    during: choose.pick(["start", "end", "days"] as const),
    ...Object.fromEntries(filled),
    ...checksFor(draft),
    nodes,
    result,
    ...(choose.chance(50) ? { noScore: { rating: "unrated" } } : {}),
  };
}
