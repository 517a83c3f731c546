import { issue } from "../../issue.js";
import { readCell } from "./cell.js";
import type { Column } from "./csv-header.js";
import type { CsvLine } from "./csv-lines.js";
import type { CsvOptions } from "./csv-options.js";
import type { RecordBuilder } from "./record-builder.js";
import type { FieldMeaning, Vocabulary } from "./vocabulary.js";

/** Puts the cells of one line of a wide table into the record that it belongs to. */
export function takeWideLine(
  line: CsvLine,
  columns: readonly Column[],
  vocabulary: Vocabulary,
  options: CsvOptions,
  into: RecordBuilder,
): void {
  const row = cellOf(line, columns, "row");
  const filled = columns.flatMap((column, at) => {
    const text = line.cells[at] ?? "";
    const holds = column.kind === "cell" || column.kind === "ofRow";
    return holds && text.trim() !== "" ? [{ column, text }] : [];
  });
  const set =
    row === ""
      ? undefined
      : rowSetOf(
          line,
          columns,
          vocabulary,
          filled.map((f) => f.column),
        );
  if (row !== "" && set === undefined) {
    const expected = `the row set of the row '${row}', one of ${vocabulary.rowSets.join(", ")}`;
    into.refuse(issue("key-missing", [], { key: "rowSet", expected }));
    return;
  }
  if (set !== undefined) into.addRow(set, row);
  for (const { column, text } of filled) {
    if (column.kind === "ofRow") takeOfRow(column.name, text, set, row, options, into);
    else if (column.kind === "cell") takeCell(column.name, column.meaning, text, set, row, options, into);
  }
}

/** The text of the column of a kind; empty where the table has no such column. */
export function cellOf(line: CsvLine, columns: readonly Column[], kind: Column["kind"]): string {
  const at = columns.findIndex((column) => column.kind === kind);
  return at < 0 ? "" : (line.cells[at] ?? "");
}

/** Puts one cell where its meaning says, in the row at hand if it belongs to one. */
export function takeCell(
  name: string,
  meaning: FieldMeaning,
  text: string,
  set: string | undefined,
  row: string,
  options: CsvOptions,
  into: RecordBuilder,
): void {
  const absent = meaning.actual && options.notApplicable !== undefined && text === options.notApplicable;
  const path = absent ? [...meaning.path.slice(0, -1), "notApplicable"] : meaning.path;
  const read = absent
    ? ({ ok: true, value: text } as const)
    : readCell(text, meaning.type, options.decimal, [name], meaning.choices);
  if (!read.ok) into.refuse(read.issue);
  else if (meaning.rows === undefined) into.put(path, read.value, name);
  else if (row === "") {
    const expected = `in the column 'row' the key of the row that this cell belongs to`;
    into.refuse(issue("key-missing", [name], { key: "row", expected }));
  } else if (set !== undefined && set !== meaning.rows) {
    into.refuse(
      issue("value-unknown", [name], {
        found: `a row of '${set}'`,
        expected: `the rows of '${meaning.rows}'`,
      }),
    );
  } else into.putInRow(meaning.rows, row, path, read.value, name);
}

/** Puts the title or the weight of a row. */
export function takeOfRow(
  name: "title" | "weight",
  text: string,
  set: string | undefined,
  row: string,
  options: CsvOptions,
  into: RecordBuilder,
): void {
  if (row === "" || set === undefined) {
    const expected = "in the column 'row' the key of the row that this cell belongs to";
    into.refuse(issue("key-missing", [name], { key: "row", expected }));
    return;
  }
  const read = readCell(text, name === "weight" ? "number" : "text", options.decimal, [name]);
  if (read.ok) into.putInRow(set, row, [name], read.value, name);
  else into.refuse(read.issue);
}

/** The row set of a line: as said, else the policy's only one, else that of its filled cells. */
function rowSetOf(
  line: CsvLine,
  columns: readonly Column[],
  { rowSets }: Vocabulary,
  filled: readonly Column[],
): string | undefined {
  const said = cellOf(line, columns, "rowSet").trim();
  if (said !== "") return rowSets.includes(said) ? said : undefined;
  if (rowSets.length === 1) return rowSets[0];
  const sets = new Set(
    filled.flatMap((c) => (c.kind === "cell" && c.meaning.rows !== undefined ? [c.meaning.rows] : [])),
  );
  return sets.size === 1 ? [...sets][0] : undefined;
}
