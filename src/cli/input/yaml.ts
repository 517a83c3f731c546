import { issue } from "../../issue.js";
import { unusable } from "../unusable.js";
import { recordList } from "./json.js";
import type { PlacedRecord } from "./placed-record.js";
import { readText, type TextFile } from "./text-file.js";
import { parseYaml } from "./yaml-text.js";

/** The largest YAML file that is read, in bytes. */
const MOST_BYTES = 32_000_000;

/** Reads the records of a YAML file: a list of records, an object with `records`, or one record. */
export async function* readYaml(file: TextFile): AsyncGenerator<PlacedRecord, void, undefined> {
  const read = parseYaml(await readText(file, MOST_BYTES));
  if (!read.ok) throw unusable(read.issues, `${file.name}:`);
  const list = recordList(read.value) ?? (read.value === null ? [] : [read.value]);
  if (list.length === 0) throw unusable([issue("file-empty", [], { file: file.name })]);
  for (const [index, record] of list.entries()) yield { ok: true, place: `record ${index + 1}`, record };
}
