import { issue } from "../../issue.js";
import { unusable } from "../unusable.js";
import { parseJson } from "./json-text.js";
import type { PlacedRecord } from "./placed-record.js";
import type { TextFile } from "./text-file.js";

/** The longest line that is read, in characters. */
const MOST_CHARACTERS = 10_000_000;

/** Reads the records of an NDJSON file, one a line; a broken line is an issue of its own and the others go on. */
export async function* readNdjson(file: TextFile): AsyncGenerator<PlacedRecord, void, undefined> {
  let any = false;
  for await (const { number, text } of lines(file)) {
    if (text.trim() === "") continue;
    any = true;
    const place = `line ${number}`;
    if (text.length > MOST_CHARACTERS) {
      const problem = `the line has more than ${MOST_CHARACTERS} characters`;
      yield { ok: false, place, issues: [issue("syntax-wrong", [], { problem })] };
      continue;
    }
    const read = parseJson(text);
    if (read.ok) yield { ok: true, place, record: read.value.value };
    else yield { ok: false, place, issues: read.issues.map(inLine) };
  }
  if (!any) throw unusable([issue("file-empty", [], { file: file.name })]);
}

/** Each text is a line of its own, so only the column is worth saying. */
function inLine(found: { readonly code: string; readonly details: Readonly<Record<string, string>> }) {
  if (found.code === "document-too-deep") {
    return issue("document-too-deep", [], { limit: found.details.limit ?? "" });
  }
  const problem = (found.details.problem ?? "").replace(/line 1, (?=column \d+$)/, "");
  return issue("syntax-wrong", [], { problem });
}

async function* lines(file: TextFile): AsyncGenerator<{ number: number; text: string }, void, undefined> {
  let rest = "";
  let number = 0;
  for await (const chunk of file.chunks()) {
    // A line beyond the limit is not kept whole: what follows its first characters tells nothing more.
    const pieces = (rest.length > MOST_CHARACTERS && !chunk.includes("\n") ? rest : rest + chunk).split("\n");
    rest = pieces.pop() ?? "";
    for (const text of pieces)
      yield { number: ++number, text: text.endsWith("\r") ? text.slice(0, -1) : text };
  }
  if (rest !== "") yield { number: number + 1, text: rest };
}
