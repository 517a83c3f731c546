import { issue } from "../../issue.js";
import { knownNames } from "../near-names.js";
import type { Column } from "./csv-header.js";
import type { CsvLine } from "./csv-lines.js";
import type { CsvOptions } from "./csv-options.js";
import { cellOf, takeCell, takeOfRow } from "./csv-wide.js";
import type { RecordBuilder } from "./record-builder.js";
import type { Vocabulary } from "./vocabulary.js";

/** Puts the value of one line of a long table into the record that it belongs to. */
export function takeLongLine(
  line: CsvLine,
  columns: readonly Column[],
  vocabulary: Vocabulary,
  options: CsvOptions,
  into: RecordBuilder,
): void {
  const cell = (kind: Column["kind"]) => cellOf(line, columns, kind);
  const [row, said, id, field, value] = [
    cell("row"),
    cell("rowSet"),
    cell("id"),
    cell("field"),
    cell("value"),
  ];
  if (id === "") {
    if (field !== "title" && field !== "weight") {
      into.refuse(
        issue("field-unknown", [`line ${line.number}`], { field, known: "title, weight (of a row)" }),
      );
      return;
    }
    const set = rowSetOf(row, said, vocabulary, into);
    if (value.trim() !== "") takeOfRow(field, value, set, row, options, into);
    return;
  }
  const meaning = vocabulary.fields.get(field === "" || field === "actual" ? id : `${id}.${field}`);
  if (meaning === undefined) {
    const ids = [...vocabulary.fields.keys()];
    const fields = ids.filter((name) => name.startsWith(`${id}.`)).map((name) => name.slice(id.length + 1));
    into.refuse(
      vocabulary.fields.has(id)
        ? issue("field-unknown", [id], { field, known: knownNames(field, fields) })
        : issue("indicator-unknown", [], {
            id,
            known: knownNames(
              id,
              ids.filter((name) => !name.includes(".")),
            ),
          }),
    );
    return;
  }
  if (meaning.rows !== undefined && row !== "") into.addRow(meaning.rows, row);
  if (value.trim() === "") return;
  const name = field === "" ? id : `${id}.${field}`;
  if (meaning.rows === undefined && row !== "") {
    into.refuse(
      issue("value-unknown", [name], {
        found: `the row '${row}'`,
        expected: "an empty 'row': it is the subject's own",
      }),
    );
  } else takeCell(name, meaning, value, meaning.rows, row, options, into);
}

function rowSetOf(
  row: string,
  said: string,
  { rowSets }: Vocabulary,
  into: RecordBuilder,
): string | undefined {
  if (said !== "") return rowSets.includes(said) ? said : undefined;
  if (rowSets.length === 1) return rowSets[0];
  const sets = into.setsWithRow(row);
  return sets.length === 1 ? sets[0] : undefined;
}
