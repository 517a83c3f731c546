import { extname } from "node:path";
import type { PolicyDocument } from "../../policy/policy.js";
import { Unusable } from "../unusable.js";
import { readCsv } from "./csv.js";
import type { CsvOptions } from "./csv-options.js";
import { readJson } from "./json.js";
import { readNdjson } from "./ndjson.js";
import type { PlacedRecord } from "./placed-record.js";
import { openText, type TextFile, unreadable } from "./text-file.js";
import { readYaml } from "./yaml.js";

/** A data file that has been opened: its records in order, each with its place. */
export interface RecordSource {
  readonly file: TextFile;
  readonly records: AsyncIterable<PlacedRecord>;
}

/** Opens a data file; the end of its name says how it is read. */
export async function openRecords(
  name: string,
  documents: readonly PolicyDocument[],
  options: CsvOptions,
): Promise<RecordSource> {
  const ending = extname(name).toLowerCase();
  const table = ending === ".csv" || ending === ".tsv";
  if (!table && (options.decimal === "comma" || options.notApplicable !== undefined)) {
    throw new Unusable([
      `--decimal comma and --not-applicable are for the cells of CSV files; ${name} is none. Write its numbers with a decimal point.`,
    ]);
  }
  const file = await openText(name);
  switch (ending) {
    case ".csv":
    case ".tsv":
      return { file, records: readCsv(file, documents, options) };
    case ".json":
      return { file, records: readJson(file) };
    case ".ndjson":
    case ".jsonl":
      return { file, records: readNdjson(file) };
    case ".yaml":
    case ".yml":
      return { file, records: readYaml(file) };
    default:
      throw unreadable(name, "its name ends in none of .csv, .json, .ndjson, .yaml");
  }
}
