import { type IssuePath, issue } from "../issue.js";
import { formatNumber, readNumber } from "../number/decimal-text.js";
import { compareRational } from "../number/rational.js";
import type { Formula } from "../policy/formula.js";
import type { Table } from "../policy/table.js";
import { NUMBER, type Term } from "./builder.js";
import { casesOf } from "./cases.js";
import type { Compilation } from "./compilation.js";
import { planNumber } from "./evaluate-step.js";
import type { PlanKey, PlanTable } from "./plan.js";
import { isAbsent, type Value } from "./value.js";

/** A look-up in a table of the policy. The keys' types say how the table's own keys are read. */
export function lowerLookUp(
  c: Compilation,
  id: string,
  keys: readonly Formula[],
  at: IssuePath,
  lower: (of: Formula) => Term,
): Term {
  const { tables } = c.policy.document;
  const table = tables !== undefined && Object.hasOwn(tables, id) ? tables[id] : undefined;
  if (table === undefined) {
    c.builder.report(
      issue("name-unknown", at, { name: id, known: Object.keys(tables ?? {}).join(", ") || "no tables" }),
    );
    return c.nothing(at);
  }
  if (keys.length !== table.keys.length) {
    c.builder.report(
      issue("arguments-wrong", at, {
        name: "lookup",
        found: String(keys.length + 1),
        expected: `${table.keys.length + 1}: the table and its keys ${table.keys.join(", ")}`,
      }),
    );
    return c.nothing(at);
  }
  const terms = keys.map(lower);
  const index = laidTable(c, id, table, terms, ["tables", id]);
  const outside = {
    code: "table-row-missing" as const,
    path: ["tables", id],
    details: { keys: table.keys.join(", ") },
  };
  const value = c.builder.add(
    { kind: "look-up", table: index, keys: terms.map((t) => t.of), outside },
    NUMBER,
    at,
  );
  const missing = casesOf(c.builder, [value])?.find((one) => refusedBy(one.read(value)));
  if (missing !== undefined)
    c.builder.report(issue("table-row-missing", ["tables", id], { keys: missing.words }));
  return value;
}

function refusedBy(value: Value): boolean {
  return isAbsent(value) && value.issues?.some((i) => i.code === "table-row-missing") === true;
}

/** The table laid down for keys of these types; the same table with the same types is laid down once. */
function laidTable(c: Compilation, id: string, table: Table, keys: readonly Term[], at: IssuePath): number {
  const rows: { keys: readonly PlanKey[]; value: string }[] = [];
  table.rows.forEach((row, r) => {
    const path = [...at, "rows", r];
    if (row.length !== table.keys.length + 1) {
      c.builder.report(
        issue("table-row-short", path, {
          found: String(row.length),
          expected: String(table.keys.length + 1),
        }),
      );
      return;
    }
    const value = row[row.length - 1];
    if (typeof value !== "string" && typeof value !== "number") {
      c.builder.report(
        issue("type-wrong", [...path, row.length - 1], { found: String(value), expected: "a number" }),
      );
      return;
    }
    rows.push({
      keys: keys.map((term, k) => planKey(c, row[k], term, [...path, k])),
      value: formatNumber(c.plain(value, [...path, row.length - 1])),
    });
  });
  reportOverlaps(c, rows, at);
  const laid: PlanTable = {
    id,
    rows,
    ...(table.else === undefined ? {} : { else: formatNumber(c.plain(table.else, [...at, "else"])) }),
  };
  const text = JSON.stringify(laid);
  const known = c.builder.tables.findIndex((t) => JSON.stringify(t) === text);
  return known === -1 ? c.builder.tables.push(laid) - 1 : known;
}

function planKey(
  c: Compilation,
  key: Table["rows"][number][number] | undefined,
  term: Term,
  at: IssuePath,
): PlanKey {
  if (key !== undefined && typeof key === "object") {
    const [from, below] = key;
    return {
      kind: "range",
      ...(from === null ? {} : { from: formatNumber(c.plain(from, at)) }),
      ...(below === null ? {} : { below: formatNumber(c.plain(below, at)) }),
    };
  }
  if (term.type.type === "yes-no") {
    if (typeof key === "boolean" || key === "true" || key === "false") {
      return { kind: "yes-no", value: key === true || key === "true" };
    }
    c.builder.report(issue("type-wrong", at, { found: String(key), expected: "true or false" }));
    return { kind: "yes-no", value: true };
  }
  if (term.type.type === "choice") {
    const index = term.type.choices.indexOf(String(key));
    if (index === -1) {
      c.builder.report(
        issue("choice-unknown", at, { found: String(key), known: term.type.choices.join(", ") }),
      );
    }
    return { kind: "equal", at: String(index) };
  }
  const read = typeof key === "string" || typeof key === "number" ? readNumber(key) : undefined;
  if (read === undefined || !read.ok) {
    c.builder.report(
      issue("type-wrong", at, { found: String(key), expected: "a number, since that key is one" }),
    );
    return { kind: "equal", at: "0" };
  }
  return { kind: "equal", at: formatNumber(read.value) };
}

/** Two rows that hold the same keys would make the order of rows a hidden rule. */
function reportOverlaps(
  c: Compilation,
  rows: readonly { readonly keys: readonly PlanKey[] }[],
  at: IssuePath,
): void {
  const seen = new Map<string, number>();
  rows.forEach((row, r) => {
    const plain = row.keys.every((k) => k.kind !== "range");
    if (plain) {
      const text = JSON.stringify(row.keys);
      const first = seen.get(text);
      if (first !== undefined) overlap(c, first, r, at);
      else seen.set(text, r);
      return;
    }
    for (let other = 0; other < r; other++) {
      const keys = rows[other]?.keys ?? [];
      if (row.keys.every((key, k) => meets(key, keys[k]))) {
        overlap(c, other, r, at);
        return;
      }
    }
  });
}

function overlap(c: Compilation, first: number, second: number, at: IssuePath): void {
  c.builder.report(
    issue("table-rows-overlap", [...at, "rows", second], {
      first: String(first + 1),
      second: String(second + 1),
    }),
  );
}

function meets(a: PlanKey, b: PlanKey | undefined): boolean {
  if (b === undefined) return false;
  if (a.kind === "yes-no" || b.kind === "yes-no")
    return a.kind === b.kind && a.kind === "yes-no" && a.value === (b as typeof a).value;
  const span = (key: typeof a | typeof b): readonly [string | undefined, string | undefined] =>
    key.kind === "equal"
      ? [key.at, key.at]
      : key.kind === "range"
        ? [key.from, key.below]
        : [undefined, undefined];
  const [from, to] = span(a);
  const [low, high] = span(b);
  // ranges are half-open, single values closed: touching ends meet only where both are single values
  const apart = (end: string | undefined, start: string | undefined, closed: boolean): boolean =>
    end !== undefined &&
    start !== undefined &&
    (compareRational(planNumber(end), planNumber(start)) < 0 ||
      (!closed && compareRational(planNumber(end), planNumber(start)) === 0));
  return !apart(to, low, a.kind === "equal") && !apart(high, from, b.kind === "equal");
}
