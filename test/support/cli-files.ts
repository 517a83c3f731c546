import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CsvOptions } from "../../src/cli/input/csv-options.js";
import type { PlacedRecord } from "../../src/cli/input/placed-record.js";
import { openRecords } from "../../src/cli/input/records.js";
import { Unusable } from "../../src/cli/unusable.js";
import type { PolicyDocument } from "../../src/policy/policy.js";

/** Writes a file into a folder of its own and gives its path. */
export function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), "kinerja-")), name);
  writeFileSync(path, content);
  return path;
}

/** What reading a data file gives: every record with its place, or the lines that ended the run. */
export async function readData(
  name: string,
  content: string | Uint8Array,
  document: PolicyDocument,
  options: Partial<CsvOptions> = {},
): Promise<readonly PlacedRecord[] | { readonly unusable: readonly string[] }> {
  const path = fileOf(name, content);
  const records: PlacedRecord[] = [];
  try {
    const source = await openRecords(path, [document], { decimal: "point", ...options });
    for await (const record of source.records) records.push(record);
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    return { unusable: error.lines.map((line) => line.replaceAll(path, name)) };
  }
  return records;
}

/** The codes of the issues of each refused record, by its place. */
export function refusals(
  read: Awaited<ReturnType<typeof readData>>,
): readonly (readonly [string, ...string[]])[] {
  if (!Array.isArray(read)) throw new Error("the whole file was refused");
  const placed: readonly PlacedRecord[] = read;
  return placed.flatMap((p) => (p.ok ? [] : [[p.place, ...p.issues.map((i) => i.code)] as const]));
}

/** The records that could be read. */
export function recordsOf(read: Awaited<ReturnType<typeof readData>>): readonly unknown[] {
  if (!Array.isArray(read)) throw new Error("the whole file was refused");
  const placed: readonly PlacedRecord[] = read;
  return placed.flatMap((p) => (p.ok ? [p.record] : []));
}

/** A policy without rows: a speed with a target of its own and a quality whose target comes with the record. */
export const FLAT: PolicyDocument = {
  schema: "kinerja/policy/1",
  scheme: "test/flat",
  version: "1",
  inForce: { from: "2026-01-01" },
  title: { en: "Flat", id: "Datar" },
  parameters: {
    portion: { oneOf: ["0.30", "0.40"], default: "0.30" },
    strict: { type: "yes-no", default: false },
  },
  facts: {
    newIdea: { type: "yes-no", default: false },
    post: { type: "choice", of: ["head", "staff"], default: "staff" },
    days: { type: "number", min: 0, default: "0" },
  },
  nodes: {
    speed: {
      kind: "indicator",
      title: { en: "Speed", id: "Kecepatan" },
      actual: { unit: "day", min: 0, max: 60 },
      direction: "lower",
      target: "5",
      achievement: { kind: "ratio", form: "complement", floor: "0" },
      absent: { missing: "zero", notApplicable: "leave-out" },
    },
    quality: {
      kind: "indicator",
      title: { en: "Quality", id: "Mutu" },
      actual: { unit: "percent", min: 0, max: 100 },
      direction: "higher",
      target: { value: "from-record", min: 1 },
      achievement: { kind: "ratio", cap: "1.2" },
      absent: { missing: "required", notApplicable: "leave-out" },
    },
    done: {
      kind: "indicator",
      actual: { type: "yes-no" },
      achievement: { kind: "yes-no", whenYes: 1, whenNo: 0 },
    },
    total: {
      kind: "group",
      title: { en: "Total", id: "Jumlah" },
      parts: [
        { node: "speed", weight: "from-record" },
        { node: "quality", weight: "from-record" },
        { node: "done", weight: "from-record" },
      ],
      combine: "weighted-mean",
      weights: 100,
      then: [{ multiply: 100 }, { round: 2, mode: "half-up" }],
      scale: "rating",
    },
  },
  scales: {
    rating: {
      ratings: [{ id: "low" }, { id: "fair" }, { id: "good", label: { en: "Good", id: "Baik" } }],
      bands: [
        { rating: "low", below: 70 },
        { rating: "fair", from: 70, below: 90 },
        { rating: "good", from: 90 },
      ],
    },
  },
  result: "total",
};

/** A policy with rows: activities, each with a quantity, and a behaviour of the subject itself. */
export const ROWS: PolicyDocument = {
  schema: "kinerja/policy/1",
  scheme: "test/rows",
  version: "1",
  inForce: { from: "2026-01-01", until: "2028-01-01" },
  title: "Rows",
  rows: { activities: { min: 1, facts: { urgent: { type: "yes-no", default: false } } } },
  nodes: {
    quantity: {
      kind: "indicator",
      in: "activities",
      actual: { unit: "document", min: 0, step: 1 },
      direction: "higher",
      target: { value: "from-record", min: 1 },
      achievement: { kind: "ratio", cap: "1.2" },
      absent: { missing: "required", notApplicable: "leave-out" },
    },
    activity: { kind: "group", in: "activities", parts: ["quantity"], combine: "mean" },
    results: {
      kind: "group",
      each: "activity",
      combine: "weighted-mean",
      weight: "from-record",
      weights: 100,
    },
    behaviour: { kind: "indicator", actual: { unit: "point", min: 0, max: 1 }, direction: "higher" },
    total: {
      kind: "group",
      parts: [
        { node: "results", weight: "0.7" },
        { node: "behaviour", weight: "0.3" },
      ],
      combine: "weighted-mean",
      weights: 1,
    },
  },
  result: "total",
};
