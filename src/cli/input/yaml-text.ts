import { Lexer, parseDocument, type Tags } from "yaml";
import { type Issue, issue, type Outcome } from "../../issue.js";
import { NESTING_LIMIT } from "./json-structure.js";

/** How often an alias may be used; beyond it a small file could grow to fill the memory. */
const MOST_ALIASES = 100;

/**
 * Reads YAML 1.2 (core schema) with its numbers kept as text; true, false and null are what they say. No merge
 * keys; a key that stands twice, more than one document and nesting beyond the limit are issues.
 */
export function parseYaml(text: string): Outcome<unknown> {
  if (isTooDeep(text)) return fail([issue("document-too-deep", [], { limit: String(NESTING_LIMIT) })]);
  try {
    const document = parseDocument(text, {
      version: "1.2",
      schema: "core",
      merge: false,
      uniqueKeys: true,
      strict: true,
      logLevel: "error",
      prettyErrors: true,
      customTags: withoutNumbers,
    });
    const problems = [...document.errors, ...document.warnings];
    if (problems.length > 0) {
      return fail(problems.map((p) => issue("syntax-wrong", [], { problem: firstLine(p.message) })));
    }
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return { ok: true, value };
  } catch (error) {
    if (error instanceof RangeError) {
      return fail([issue("document-too-deep", [], { limit: String(NESTING_LIMIT) })]);
    }
    const problem = error instanceof Error ? error.message : String(error);
    return fail([issue("syntax-wrong", [], { problem: firstLine(problem) })]);
  }
}

function fail(issues: readonly Issue[]): Outcome<unknown> {
  return { ok: false, issues };
}

function withoutNumbers(tags: Tags): Tags {
  return tags.filter((tag) => typeof tag === "string" || !/:(?:int|float)$/.test(tag.tag));
}

/** The parser adds the source below its message; the place is already in the first line. */
function firstLine(message: string): string {
  return (message.split("\n")[0] ?? "").replace(/\.?:$/, "").replace(/ at (line \d+)/, ", $1");
}

/**
 * Whether a text is nested beyond the limit. Judged on its tokens and its indentation, because the parser recurses
 * and ends the whole process when it goes too deep.
 */
function isTooDeep(text: string): boolean {
  let flow = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === "[" || token === "{") flow += 1;
    else if (token === "]" || token === "}") flow -= 1;
    if (flow > NESTING_LIMIT) return true;
  }
  const columns: number[] = [];
  for (const line of text.split("\n")) {
    const starts = blockStarts(line);
    const [first] = starts;
    if (first === undefined) continue;
    while ((columns.at(-1) ?? -1) >= first) columns.pop();
    columns.push(...starts);
    if (columns.length > NESTING_LIMIT) return true;
  }
  return false;
}

/** The columns at which a line begins blocks: its first character, and what follows each `- ` or `? `. */
function blockStarts(line: string): readonly number[] {
  const starts: number[] = [];
  let column = 0;
  for (;;) {
    while (line[column] === " " || line[column] === "\t") column += 1;
    if (column >= line.length || line[column] === "\r") return starts;
    starts.push(column);
    const dash = line[column] === "-" || line[column] === "?";
    if (!dash || (line[column + 1] !== " " && line[column + 1] !== "\t")) return starts;
    if (starts.length > NESTING_LIMIT) return starts;
    column += 1;
  }
}
