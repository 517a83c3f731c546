import { pipeline, Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { issue } from "../../issue.js";
import { Unusable, unusable } from "../unusable.js";
import type { TextFile } from "./text-file.js";

/** One line of a table: its cells, and the number of the line in the file on which it begins. */
export interface CsvLine {
  readonly number: number;
  readonly cells: readonly string[];
}

/** The longest line of a table that is read, in characters. */
const MOST_CHARACTERS = 1_000_000;

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Reads the lines of a CSV file one after another. The delimiter (comma, semicolon or tab) is found in the header. */
export async function* readCsvLines(file: TextFile): AsyncGenerator<CsvLine, void, undefined> {
  const chunks = file.chunks();
  const head = await headOf(chunks);
  if (head.trim() === "") throw unusable([issue("file-empty", [], { file: file.name })]);
  const parser = parse({
    delimiter: delimiterOf(head),
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: MOST_CHARACTERS,
  });
  let failure: unknown;
  // The parser counts a CRLF inside quotes as two lines.
  let overcount = 0;
  pipeline(Readable.from(joined(head, chunks)), parser, (error) => {
    failure = error;
  });
  try {
    for await (const piece of parser) {
      const { record, info }: Parsed = piece;
      const inside = record.join("");
      const number = info.lines - overcount - (inside.match(/[\r\n]/g)?.length ?? 0);
      overcount += inside.match(/\r\n/g)?.length ?? 0;
      if (inside.trim() !== "") yield { number, cells: record };
    }
  } catch (error) {
    const cause = failure ?? error;
    if (cause instanceof Unusable) throw cause;
    if (!(cause instanceof CsvError)) throw cause;
    throw unusable([issue("syntax-wrong", [], { problem: problemOf(cause) })], `${file.name}:`);
  }
}

function problemOf(error: CsvError): string {
  const line = "lines" in error && typeof error.lines === "number" ? ` (line ${error.lines})` : "";
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return `a quote is opened${line} and never closed; close it, or double a quote that is part of the text`;
    case "INVALID_OPENING_QUOTE":
      return `a quote stands inside a cell without quotes${line}; put the whole cell in quotes and double the quote`;
    case "CSV_INVALID_CLOSING_QUOTE":
      return `text follows a closing quote${line}; double a quote that is part of the text`;
    case "CSV_MAX_RECORD_SIZE":
      return `a line has more than ${MOST_CHARACTERS} characters${line}; look for a quote that is not closed`;
    default:
      return error.message.split("\n")[0] ?? "the table is broken";
  }
}

/** The text up to the end of the header line. */
async function headOf(chunks: AsyncGenerator<string, void, undefined>): Promise<string> {
  let head = "";
  while (!/\S[\s\S]*[\r\n]/.test(head) && head.length < MOST_CHARACTERS) {
    const next = await chunks.next();
    if (next.done === true) break;
    head += next.value;
  }
  return head;
}

async function* joined(head: string, chunks: AsyncGenerator<string, void, undefined>) {
  yield head;
  yield* chunks;
}

/** The one of comma, semicolon and tab that parts most cells of the header; a comma where there is none. */
export function delimiterOf(head: string): string {
  const counts = new Map([
    [",", 0],
    [";", 0],
    ["\t", 0],
  ]);
  let quoted = false;
  for (const char of head.trimStart()) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === "\n" || char === "\r")) break;
    else if (!quoted && counts.has(char)) counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
