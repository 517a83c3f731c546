import { issue } from "../../issue.js";
import { unusable } from "../unusable.js";
import { placeAt } from "./json-structure.js";
import { parseJson } from "./json-text.js";
import type { PlacedRecord } from "./placed-record.js";
import { readText, type TextFile } from "./text-file.js";

/** The largest JSON file that is read, in bytes; NDJSON has no such limit. */
const MOST_BYTES = 400_000_000;

/** Reads the records of a JSON file: an array of records, an object with `records`, or one record. */
export async function* readJson(file: TextFile): AsyncGenerator<PlacedRecord, void, undefined> {
  const text = await readText(file, MOST_BYTES);
  if (text.trim() === "") throw unusable([issue("file-empty", [], { file: file.name })]);
  const read = parseJson(text);
  if (!read.ok) throw unusable(read.issues, `${file.name}:`);
  const { value, structure } = read.value;
  const list = recordList(value);
  if (list === undefined) {
    yield { ok: true, place: placeAt(text, text.search(/\S/)).replace(/,.*/, ""), record: value };
    return;
  }
  if (list.length === 0) throw unusable([issue("file-empty", [], { file: file.name })]);
  const lines = new LineCounter(text);
  for (const [index, record] of list.entries()) {
    const start = structure.entries[index]?.start;
    const line = start === undefined ? "" : `, line ${lines.at(start)}`;
    yield { ok: true, place: `record ${index + 1}${line}`, record };
  }
}

/** The records that a document holds as a list; nothing where the document is itself one record. */
export function recordList(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null || Object.hasOwn(value, "subject")) return undefined;
  const records: unknown = Object.hasOwn(value, "records") ? Reflect.get(value, "records") : undefined;
  return Array.isArray(records) ? records : undefined;
}

/** Lines of rising positions, counted once. */
class LineCounter {
  private line = 1;
  private from = 0;

  constructor(private readonly text: string) {}

  at(position: number): number {
    for (let next = this.text.indexOf("\n", this.from); next >= 0 && next < position; ) {
      this.line += 1;
      this.from = next + 1;
      next = this.text.indexOf("\n", this.from);
    }
    return this.line;
  }
}
