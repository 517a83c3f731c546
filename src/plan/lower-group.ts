import { type IssuePath, issue } from "../issue.js";
import { ONE, ZERO } from "../number/rational.js";
import type { Group } from "../policy/node.js";
import { mayBe, NUMBER, type Term } from "./builder.js";
import { type Collection, listOf, rowsOf } from "./collection.js";
import type { Compilation } from "./compilation.js";
import type { GroupPlace, GroupTerms, Part } from "./group-place.js";
import { LEAVABLE, planPart, WEIGHED } from "./group-place.js";
import { combinedValue } from "./lower-combination.js";
import { lowerNumber } from "./lower-formula.js";
import { lowerMatrix } from "./lower-matrix.js";
import { listParts, rowParts } from "./lower-parts.js";
import { checkWeightsTotal, movedWeights } from "./lower-weights.js";

/** A group's steps: its parts with their absence handled, weights moved, and the combination. */
export function lowerGroup(c: Compilation, id: string, group: Group): GroupTerms | undefined {
  const at: IssuePath = ["nodes", id];
  const g: GroupPlace = { c, id, group, at };
  if ((group.parts === undefined) === (group.each === undefined)) {
    c.builder.report(issue("parts-or-each", at, {}));
    return undefined;
  }
  checkKeys(g);
  const parts = group.each === undefined ? listParts(g, group.parts ?? []) : rowParts(g, group.each);
  if (parts === undefined || parts.length === 0) return undefined;
  if (typeof group.combine === "object" && "matrix" in group.combine) {
    const rated = lowerMatrix(g, parts, group.combine.matrix);
    return (
      rated && { ...rated, value: { ...withEnoughParts(g, parts, rated.value), type: rated.value.type } }
    );
  }
  if (typeof group.combine === "object" && "formula" in group.combine) {
    const value = lowerNumber(
      c,
      group.combine.formula,
      [...at, "combine", "formula"],
      new Map(parts.map((p) => [p.id, p.value])),
    );
    return {
      value: withEnoughParts(g, parts, value),
      rated: false,
      parts: parts.map((p) => planPart(p)),
      linear: undefined,
      combine: "formula",
      moves: false,
    };
  }
  return group.each === undefined
    ? combined(
        g,
        listOf(c.builder, at),
        parts.map((p) => p.value),
        weightsOf(parts),
        parts,
      )
    : combinedOverRows(g, group.each, parts);
}

/** `atLeast` where a formula or a matrix combines the parts. */
function withEnoughParts(g: GroupPlace, parts: readonly Part[], value: Term): Term {
  const b = g.c.builder;
  const over = listOf(b, g.at);
  const values = parts.map((p) => p.value);
  const here = values.map((x) => b.not(b.absent(x, LEAVABLE, g.at), g.at));
  return withAtLeast(g, over, values, here, value, parts.length);
}

function combinedOverRows(g: GroupPlace, each: string, parts: readonly Part[]): GroupTerms | undefined {
  const { c, at } = g;
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
  return combined(g, rowsOf(c.builder, at, rows), part.value, part.weight, parts);
}

function checkKeys(g: GroupPlace): void {
  const { c, group, at } = g;
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

/** The combination over a list of parts or over rows: one text for both, by the collection's operations. */
function combined<L>(
  g: GroupPlace,
  over: Collection<L>,
  values: L,
  weights: L | undefined,
  parts: readonly Part[],
): GroupTerms | undefined {
  const { c, at, group } = g;
  const b = c.builder;
  const absentable = over.some(values, (t) => mayBe(t, ...LEAVABLE));
  const here = over.map(values, (x) => b.not(b.absent(x, LEAVABLE, at), at));
  const declared = weights ?? over.map(values, () => b.number(ONE, at));
  const total = over.sum(declared);
  const move = group.absent?.move ?? (group.combine === "sum" ? "none" : "proportional");
  const acting =
    absentable || group.each !== undefined
      ? movedWeights(g, over, declared, here, total, move, parts)
      : declared;
  const size = over.size();
  const divisor = move === "none" && group.combine !== "sum" ? total : over.sum(acting);
  const name = typeof group.combine === "string" ? group.combine : "best";
  let value = combinedValue(g, over, values, here, acting, divisor, absentable);
  if (value === undefined) return undefined;
  if (name !== "sum" && name !== "best" && name !== "power-mean") b.between(value, over.terms(values));
  // where absent parts count as zero, only a set without rows leaves nothing
  const asZero =
    typeof group.combine === "object" && "best" in group.combine && group.combine.absentAs === "zero";
  if (!asZero) value = leftWithNothing(g, over, values, here, acting, value, absentable);
  else if (size !== undefined) {
    const some = b.compare(size, ">", b.number(ZERO, at), at);
    value = b.select(some, value, over.absence(values), at);
  }
  value = withAtLeast(g, over, values, here, value, parts.length);
  if (weights !== undefined) checkWeightsTotal(g, total, over.terms(weights), size);
  const linear =
    name === "weighted-mean" || name === "mean" ? { total: divisor.of } : name === "sum" ? {} : undefined;
  const actingTerms = over.terms(acting);
  const showWeights = weights !== undefined || name === "mean";
  return {
    value,
    rated: false,
    parts: parts.map((p, i) => planPart(p, linear !== undefined || showWeights ? actingTerms[i] : undefined)),
    linear,
    combine: name,
    moves: move !== "none",
  };
}

/** Absent where no part with a weight above zero is there. */
function leftWithNothing<L>(
  g: GroupPlace,
  over: Collection<L>,
  values: L,
  here: L,
  acting: L,
  value: Term,
  absentable: boolean,
): Term {
  const { c, at } = g;
  const b = c.builder;
  const zero = b.number(ZERO, at);
  const constants = over.constants(acting);
  if (!absentable && constants?.some((w) => w.n > 0n) === true) return value;
  const some = over.any(
    over.map2(here, acting, (i, w) => b.join("and", [i, b.compare(w, ">", zero, at)], at)),
  );
  return b.select(some, value, over.absence(values), at);
}

function withAtLeast<L>(
  g: GroupPlace,
  over: Collection<L>,
  values: L,
  here: L,
  value: Term,
  declared: number,
): Term {
  const { c, at, group } = g;
  const b = c.builder;
  const rule = group.absent?.atLeast;
  if (rule === undefined) return value;
  const path = [...at, "absent", "atLeast"];
  const size = over.size();
  const rows = size === undefined ? undefined : b.compare(size, ">", b.number(ZERO, path), path);
  const present = over.count(here);
  const least =
    typeof rule === "number"
      ? b.number({ n: BigInt(rule), d: 1n }, path)
      : b.multiply(
          b.number(c.plain(rule.share, [...path, "share"]), path),
          size ?? b.number({ n: BigInt(declared), d: 1n }, path),
          path,
        );
  // to count its parts a group needs them: one that refuses the record or is undefined comes before too few
  const zero = b.number(ZERO, path);
  const parts = over.order(
    over.map2(values, here, (x, i) => b.select(i, x, zero, path)),
    { kind: "lowest", k: 1 },
  );
  const counted = b.linear(
    [
      [present, ONE],
      [parts, ZERO],
    ],
    path,
  );
  const enough = b.compare(
    rows === undefined ? counted : b.select(rows, counted, present, path),
    ">=",
    least,
    path,
  );
  const few = b.constant({ absent: "too-few" }, NUMBER, path);
  return b.select(enough, value, few, path);
}

function weightsOf(parts: readonly Part[]): readonly Term[] | undefined {
  const weights = parts.map((p) => p.weight).filter((w) => w !== undefined);
  return weights.length === parts.length ? weights : undefined;
}
