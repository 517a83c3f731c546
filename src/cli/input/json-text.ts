import { parse } from "lossless-json";
import { issue, type Outcome } from "../../issue.js";
import { inspectJson, type JsonStructure, placeAt } from "./json-structure.js";

/** A JSON value with what a walk over its text found. */
export interface JsonText {
  readonly value: unknown;
  readonly structure: JsonStructure;
}

/** Reads JSON; number tokens come out as their own text, so that no digit passes through a double. */
export function parseJson(text: string): Outcome<JsonText> {
  const structure = inspectJson(text);
  if (structure.issues.length > 0) return { ok: false, issues: structure.issues };
  try {
    return { ok: true, value: { value: parse(text, null, (digits) => digits), structure } };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { ok: false, issues: [issue("syntax-wrong", [], { problem: withLine(problem, text) })] };
  }
}

/** The parser counts characters from 0; people count lines and columns. */
function withLine(problem: string, text: string): string {
  return problem.replace(/ ?(?:at )?position (\d+)/, (_, at: string) => `, ${placeAt(text, Number(at))}`);
}
