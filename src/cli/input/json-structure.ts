import { type Issue, issue } from "../../issue.js";

/** How deep JSON may be nested before it is refused; documents are far flatter. */
export const NESTING_LIMIT = 128;

/** Where one entry of an array stands in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a walk over JSON text finds: its issues, and the spans of the entries of the array of records. */
export interface JsonStructure {
  readonly issues: readonly Issue[];
  /** the entries of the outermost array, or of the array under the outermost key `records` */
  readonly entries: readonly Span[];
}

interface Level {
  readonly array: boolean;
  readonly keys: Set<string>;
  readonly collects: boolean;
  atKey: boolean;
  key: string;
  start: number;
}

/**
 * Walks JSON text without recursion before a parser sees it: finds nesting beyond the limit and keys that stand
 * twice in one object (also where both have one value, which parsers pass over). Errors of syntax are left to the
 * parser.
 */
export function inspectJson(text: string): JsonStructure {
  const issues: Issue[] = [];
  const entries: Span[] = [];
  const levels: Level[] = [];
  const endEntry = (level: Level | undefined, end: number) => {
    if (level?.collects === true && level.start >= 0) entries.push({ start: level.start, end });
    if (level !== undefined) level.start = -1;
  };
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char === SPACE || char === TAB || char === NEWLINE || char === RETURN) continue;
    const top = levels.at(-1);
    if (char === COMMA) {
      endEntry(top, i);
      if (top !== undefined) top.atKey = !top.array;
      continue;
    }
    if (char === CLOSE_BRACE || char === CLOSE_BRACKET) {
      endEntry(top, i);
      levels.pop();
      continue;
    }
    if (char === COLON) {
      if (top !== undefined) top.atKey = false;
      continue;
    }
    if (top?.collects === true && top.start < 0) top.start = i;
    if (char === QUOTE) {
      const end = stringEnd(text, i);
      if (top?.atKey === true) {
        top.key = readKey(text.slice(i, end + 1));
        if (top.keys.has(top.key)) {
          issues.push(
            issue("syntax-wrong", [], {
              problem: `the key '${top.key}' stands twice in one object, ${placeAt(text, i)}`,
            }),
          );
        }
        top.keys.add(top.key);
      }
      i = end;
      continue;
    }
    if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      if (levels.length >= NESTING_LIMIT) {
        issues.push(issue("document-too-deep", [placeAt(text, i)], { limit: String(NESTING_LIMIT) }));
        return { issues, entries };
      }
      const array = char === OPEN_BRACKET;
      const underRecords = levels.length === 1 && top?.array === false && top.key === "records";
      const collects = array && (levels.length === 0 || underRecords);
      levels.push({ array, keys: new Set(), collects, atKey: !array, key: "", start: -1 });
    }
  }
  return { issues, entries };
}

/** A place in a text as people count it: line and column from 1. */
export function placeAt(text: string, position: number): string {
  let line = 1;
  let last = -1;
  for (let at = text.indexOf("\n"); at >= 0 && at < position; at = text.indexOf("\n", at + 1)) {
    line += 1;
    last = at;
  }
  return `line ${line}, column ${position - last}`;
}

/** The end of a string that begins at a quote: the place of its closing quote, or of the text's end. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === BACKSLASH) at += 1;
    else if (char === QUOTE) return at;
  }
  return text.length;
}

function readKey(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}

const TAB = 0x09;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
