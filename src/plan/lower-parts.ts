import { type IssuePath, issue } from "../issue.js";
import { formatNumber } from "../number/decimal-text.js";
import { ZERO } from "../number/rational.js";
import type { Absent } from "../policy/absent.js";
import type { Group } from "../policy/node.js";
import type { Quantity } from "../policy/quantity.js";
import { mayBe, NUMBER, type Term } from "./builder.js";
import type { NodeTerms } from "./compilation.js";
import type { GroupPlace, Part } from "./group-place.js";
import { WEIGHED } from "./group-place.js";
import { lowerCondition } from "./lower-formula.js";
import { lowerQuantity } from "./lower-quantity.js";
import { own } from "./own.js";
import { refuseAbsent } from "./refuse-absent.js";
import type { AbsenceReason } from "./step.js";

const ABSENT_RULES = [
  ["missing", "missing"],
  ["not-applicable", "notApplicable"],
  ["too-few", "tooFew"],
] as const;

/** The written parts of a group, each with its absence, conditions and weight handled; undefined after an issue. */
export function listParts(g: GroupPlace, written: NonNullable<Group["parts"]>): readonly Part[] | undefined {
  const { c, at } = g;
  const seen = new Set<string>();
  const parts: Part[] = [];
  written.forEach((part, i) => {
    const id = typeof part === "string" ? part : part.node;
    const path = [...at, "parts", i];
    if (seen.has(id)) c.builder.report(issue("part-duplicate", path, { node: id }));
    seen.add(id);
    const node = c.node(id, path);
    const value = node === undefined ? undefined : partValue(g, id, node, path);
    if (node === undefined || value === undefined) return;
    if (value.rows !== undefined && value.rows !== g.group.in) {
      c.builder.report(issue("row-context", path, { name: id, rows: value.rows }));
      return;
    }
    const weight = typeof part === "string" ? undefined : part.weight;
    const when = typeof part === "string" ? undefined : part.when;
    parts.push(
      partOf(g, id, node, value, weight, when, path, {
        place: { of: "node", node: id, field: "weight" },
        rows: g.group.in,
      }),
    );
  });
  const some = parts.some((p) => p.weight !== undefined);
  const takes = typeof g.group.combine === "string" && WEIGHED.has(g.group.combine);
  if ((some && takes) || g.group.combine === "weighted-mean") {
    for (const part of parts) {
      if (part.weight === undefined) c.builder.report(issue("weight-missing", at, { part: part.id }));
    }
  }
  return parts.length === written.length ? parts : undefined;
}

/** The one part that stands for every row of a group over rows. */
export function rowParts(g: GroupPlace, each: string): readonly Part[] | undefined {
  const { c, at, group } = g;
  const path = [...at, "each"];
  const node = c.node(each, path);
  const value = node === undefined ? undefined : partValue(g, each, node, path);
  if (node === undefined || value === undefined) return undefined;
  if (group.combine === "weighted-mean" && group.weight === undefined) {
    c.builder.report(issue("weight-missing", at, { part: each }));
  }
  return [
    partOf(g, each, node, value, group.weight, undefined, path, {
      place: { of: "row-weight" },
      rows: value.rows,
    }),
  ];
}

/** A part with the group's rule for its absence applied, then its own conditions of not applying. */
function partOf(
  g: GroupPlace,
  id: string,
  node: NodeTerms,
  value: Term,
  weight: Quantity | undefined,
  when: string | undefined,
  path: IssuePath,
  record: Parameters<typeof lowerQuantity>[4],
): Part {
  const { c } = g;
  const b = c.builder;
  const byNumber = value === node.score ? node.bare : value;
  let handled = ruled(g, id, byNumber, path);
  const notByRule = node.byRule === undefined ? undefined : b.not(node.byRule, path);
  const condition = when === undefined ? undefined : lowerCondition(c, when, [...path, "when"]);
  const away =
    g.group.absent?.notApplicable === "zero"
      ? b.constant({ number: "0" }, NUMBER, path, value.rows)
      : b.constant({ absent: "not-applicable" }, value.type, path, value.rows);
  if (notByRule !== undefined) handled = b.select(notByRule, handled, away, path, "then");
  if (condition !== undefined) handled = b.select(condition, handled, away, path, "else");
  let weighed =
    weight === undefined ? undefined : lowerQuantity(c, weight, [...path, "weight"], undefined, record);
  if (weighed !== undefined) weighed = zeroOrMore(g, id, weighed, path, weight);
  const counts = [condition, notByRule].filter((t) => t !== undefined);
  return {
    id,
    node,
    value: handled,
    weight: weighed,
    when: counts.length === 0 ? undefined : b.join("and", counts, path),
  };
}

/** The number that a part brings; in a matrix, its rating. */
function partValue(g: GroupPlace, id: string, node: NodeTerms, path: IssuePath): Term | undefined {
  const matrix = typeof g.group.combine === "object" && "matrix" in g.group.combine;
  const value = matrix ? node.rating : node.number;
  if (value === undefined) {
    const code = matrix ? "not-rated" : "not-a-number-node";
    g.c.builder.report(issue(code, path, { name: id }));
  }
  return value;
}

function zeroOrMore(
  g: GroupPlace,
  id: string,
  weight: Term,
  path: IssuePath,
  written: Quantity | undefined,
): Term {
  const b = g.c.builder;
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
    path: g.at,
    details: { part: id, found: "negative" },
    found: [{ word: "found", of: weight.of }],
  };
  return b.guard(weight, b.compare(weight, ">=", b.number(ZERO, path), path), problem, path);
}

/** What the group does with an absent part, by reason: refuse it, put zero in its place, or leave it out. */
function ruled(g: GroupPlace, id: string, value: Term, path: IssuePath): Term {
  const { c } = g;
  const b = c.builder;
  const refuse: AbsenceReason[] = [];
  const zero: AbsenceReason[] = [];
  for (const [reason, key] of ABSENT_RULES) {
    if (!mayBe(value, reason)) continue;
    const rule = ruleFor(g, id, key);
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

function ruleFor(g: GroupPlace, id: string, key: "missing" | "notApplicable" | "tooFew"): string | undefined {
  const written = g.group.absent;
  const ofGroup = written?.[key] ?? (key === "tooFew" ? written?.missing : undefined);
  if (ofGroup !== undefined) return ofGroup;
  const part = own(g.c.policy.document.nodes, id);
  if (part === undefined || part.kind === "group") return undefined;
  const ownRule: Absent | undefined = part.absent;
  const said = ownRule?.[key] ?? (key === "tooFew" ? ownRule?.missing : undefined);
  return said === "leave-out" ? said : undefined;
}
