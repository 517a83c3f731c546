import { type Issue, issue } from "../../issue.js";
import type { PlacedRecord } from "./placed-record.js";

type Value = string | boolean;

interface Entry {
  readonly path: readonly string[];
  readonly value: Value;
}

/**
 * Gathers one record from the cells of one or several lines. A field may be given again with the same value, but
 * not with another one.
 */
export class RecordBuilder {
  private readonly entries = new Map<string, Entry>();
  private readonly rows = new Map<string, Map<string, Entry[]>>();
  private readonly issues: Issue[] = [];
  private remark: { readonly name: string; readonly text: string } | undefined;

  constructor(
    private readonly place: string,
    readonly subject: string,
    readonly period: string,
  ) {}

  /** Notes a problem; the record will be refused. */
  refuse(problem: Issue): void {
    this.issues.push(problem);
  }

  /** Makes sure that a row is there, also where none of its cells is filled. */
  addRow(set: string, key: string): void {
    this.row(set, key);
  }

  /** Puts a value of the subject's own; `shown` names the field in a message. */
  put(path: readonly string[], value: Value, shown: string): void {
    if (this.isNew(["own", ...path], value, shown))
      this.entries.set(["own", ...path].join("\n"), { path, value });
  }

  /** Puts a value of a row. */
  putInRow(set: string, key: string, path: readonly string[], value: Value, shown: string): void {
    const full = ["row", set, key, ...path];
    if (!this.isNew(full, value, `${shown} of the row '${key}'`)) return;
    const entry = { path, value };
    this.entries.set(full.join("\n"), entry);
    this.row(set, key).push(entry);
  }

  /** Keeps a remark under its name; of several lines, the first that has one. */
  keepRemark(name: string, text: string): void {
    if (this.remark === undefined && text.trim() !== "") this.remark = { name, text };
  }

  /** The row sets that hold a row of a key so far. */
  setsWithRow(key: string): readonly string[] {
    return [...this.rows].filter(([, rows]) => rows.has(key)).map(([set]) => set);
  }

  /** The record, or its issues. */
  build(): PlacedRecord {
    const { place, subject, period, issues } = this;
    if (issues.length > 0) return { ok: false, place, subject, period, issues };
    const record: Record<string, unknown> = {};
    if (subject !== "") record.subject = subject;
    if (period !== "") record.period = period;
    if (this.remark !== undefined) record[this.remark.name] = this.remark.text;
    for (const [key, { path, value }] of this.entries) {
      if (key.startsWith("own\n")) putAt(record, path, value);
    }
    collapse(record.actuals);
    if (this.rows.size > 0)
      record.rows = Object.fromEntries([...this.rows].map(([set, r]) => [set, rowsOf(r)]));
    return { ok: true, place, record };
  }

  private row(set: string, key: string): Entry[] {
    const rows = this.rows.get(set) ?? new Map<string, Entry[]>();
    this.rows.set(set, rows);
    const entries = rows.get(key) ?? [];
    rows.set(key, entries);
    return entries;
  }

  private isNew(path: readonly string[], value: Value, shown: string): boolean {
    const before = this.entries.get(path.join("\n"));
    if (before === undefined) return true;
    if (before.value !== value) {
      const details = { field: shown, first: String(before.value), second: String(value) };
      this.issues.push(issue("cell-repeated", [], details));
    }
    return false;
  }
}

function rowsOf(rows: ReadonlyMap<string, readonly Entry[]>): readonly Record<string, unknown>[] {
  return [...rows].map(([key, entries]) => {
    const row: Record<string, unknown> = { key };
    for (const { path, value } of entries) putAt(row, path, value);
    collapse(row);
    return row;
  });
}

/** Sets a value below objects that are made on the way. Names are ids of a policy, so none touches a prototype. */
function putAt(root: Record<string, unknown>, path: readonly string[], value: Value): void {
  let at = root;
  for (const [index, key] of path.entries()) {
    if (index === path.length - 1) {
      // A range target beside a plain one: both stand in one cell's place, the plain one as `value`.
      const there = Object.hasOwn(at, key) ? at[key] : undefined;
      if (isObject(there)) there.value = value;
      else at[key] = value;
      return;
    }
    const there = Object.hasOwn(at, key) ? at[key] : undefined;
    const next: Record<string, unknown> = isObject(there) ? there : {};
    if (there !== undefined && !isObject(there)) next.value = there;
    at[key] = next;
    at = next;
  }
}

/** An object that holds an actual alone is written as that actual. */
function collapse(fields: unknown): void {
  if (!isObject(fields)) return;
  for (const [id, value] of Object.entries(fields)) {
    if (!isObject(value)) continue;
    const keys = Object.keys(value);
    if (keys.length === 1 && keys[0] === "actual") fields[id] = value.actual;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
