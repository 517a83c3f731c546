import { type Issue, issue } from "../../issue.js";
import { knownNames } from "../near-names.js";
import { unusable } from "../unusable.js";
import type { CsvOptions } from "./csv-options.js";
import type { FieldMeaning, Vocabulary } from "./vocabulary.js";

/** What one column of a table is for. */
export type Column =
  | {
      readonly kind: "subject" | "period" | "row" | "rowSet" | "id" | "field" | "value" | "remark";
      readonly name: string;
    }
  | { readonly kind: "ofRow"; readonly name: "title" | "weight" }
  | { readonly kind: "cell"; readonly name: string; readonly meaning: FieldMeaning };

/** The columns of a table, and its form: wide (a column a field) or long (a line a field). */
export interface Header {
  readonly form: "wide" | "long";
  readonly columns: readonly Column[];
}

const LONG = ["subject", "period", "row", "rowSet", "id", "field", "value"];

/** Reads the header line of a table; an unknown or repeated column makes the whole file unusable. */
export function readHeader(
  cells: readonly string[],
  vocabulary: Vocabulary,
  file: string,
  { columns: renamed, ignoreOthers }: Pick<CsvOptions, "columns" | "ignoreOthers"> = {},
): Header {
  const written = cells.map((cell) => cell.trim());
  const absent = [...(renamed?.keys() ?? [])].filter((name) => !written.includes(name));
  const names = written.map((name) => renamed?.get(name) ?? name);
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const name of absent)
    issues.push(issue("column-unknown", [], { column: name, known: knownNames(name, written) }));
  for (const name of names) {
    if (seen.has(name)) issues.push(issue("header-duplicate", [], { column: name }));
    seen.add(name);
  }
  const long = seen.has("id") && seen.has("field") && seen.has("value");
  const known = long ? LONG : wideNames(vocabulary);
  const columns = names.map((name): Column => {
    const column = long ? longColumn(name) : wideColumn(name, vocabulary);
    if (column !== undefined) return column;
    if (ignoreOthers === true) return { kind: "remark", name };
    issues.push(issue("column-unknown", [], { column: name, known: knownNames(name, known) }));
    return { kind: "remark", name };
  });
  if (!seen.has("subject")) {
    const expected = "a column 'subject', which names whom each line is about";
    issues.push(issue("key-missing", [], { key: "subject", expected }));
  }
  if (issues.length > 0) throw unusable(issues, `${file}, header:`);
  return { form: long ? "long" : "wide", columns };
}

function wideNames({ fields, rowSets }: Vocabulary): readonly string[] {
  const rows = rowSets.length === 0 ? [] : ["row", "rowSet", "title", "weight"];
  return ["subject", "period", ...rows, ...fields.keys()];
}

function wideColumn(name: string, { fields, rowSets }: Vocabulary): Column | undefined {
  if (name.startsWith("x-")) return { kind: "remark", name };
  const meaning = fields.get(name);
  if (meaning !== undefined) return { kind: "cell", name, meaning };
  if (name === "subject" || name === "period") return { kind: name, name };
  if (rowSets.length === 0) return undefined;
  if (name === "row" || name === "rowSet") return { kind: name, name };
  return name === "title" || name === "weight" ? { kind: "ofRow", name } : undefined;
}

function longColumn(name: string): Column | undefined {
  if (name.startsWith("x-")) return { kind: "remark", name };
  switch (name) {
    case "subject":
    case "period":
    case "row":
    case "rowSet":
    case "id":
    case "field":
    case "value":
      return { kind: name, name };
    default:
      return undefined;
  }
}
