import { issue } from "../../issue.js";
import type { PolicyDocument } from "../../policy/policy.js";
import { unusable } from "../unusable.js";
import { type Header, readHeader } from "./csv-header.js";
import { type CsvLine, readCsvLines } from "./csv-lines.js";
import { takeLongLine } from "./csv-long.js";
import type { CsvOptions } from "./csv-options.js";
import { cellOf, takeWideLine } from "./csv-wide.js";
import type { PlacedRecord } from "./placed-record.js";
import { RecordBuilder } from "./record-builder.js";
import type { TextFile } from "./text-file.js";
import { vocabularyOf } from "./vocabulary.js";

/**
 * Reads the records of a CSV file, wide or long, one after another. Lines of one subject and period that stand
 * together make one record where the table is long or has rows; otherwise every line is a record.
 */
export async function* readCsv(
  file: TextFile,
  documents: readonly PolicyDocument[],
  options: CsvOptions,
): AsyncGenerator<PlacedRecord, void, undefined> {
  const vocabulary = vocabularyOf(...documents);
  let header: Header | undefined;
  let current: RecordBuilder | undefined;
  let any = false;
  for await (const raw of readCsvLines(file)) {
    const line = header === undefined ? raw : withoutMissing(raw, options.missing);
    if (header === undefined) {
      header = readHeader(line.cells, vocabulary, file.name, options);
      continue;
    }
    any = true;
    const { columns, form } = header;
    const joins = form === "long" || columns.some((column) => column.kind === "row");
    const subject = cellOf(line, columns, "subject");
    const period = cellOf(line, columns, "period");
    if (current !== undefined && !(joins && current.subject === subject && current.period === period)) {
      yield current.build();
      current = undefined;
    }
    current ??= new RecordBuilder(`line ${line.number}`, subject, period);
    const remark = columns.findIndex(({ kind, name }) => kind === "remark" && name === options.remark);
    if (remark >= 0) current.keepRemark(columns[remark]?.name ?? "", line.cells[remark] ?? "");
    if (line.cells.length !== columns.length) current.refuse(ragged(line, columns.length, joins));
    else if (form === "long") takeLongLine(line, columns, vocabulary, options, current);
    else takeWideLine(line, columns, vocabulary, options, current);
  }
  if (!any) throw unusable([issue("file-empty", [], { file: file.name })]);
  if (current !== undefined) yield current.build();
}

/** A line with empty cells where the file writes that nothing is there. */
function withoutMissing(line: CsvLine, missing: readonly string[] = []): CsvLine {
  if (missing.length === 0) return line;
  return { ...line, cells: line.cells.map((cell) => (missing.includes(cell.trim()) ? "" : cell)) };
}

function ragged({ number, cells }: CsvLine, expected: number, joins: boolean) {
  const details = { found: String(cells.length), expected: String(expected) };
  return issue("row-ragged", joins ? [`line ${number}`] : [], details);
}
