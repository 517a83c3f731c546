import { extname } from "node:path";
import { unusable } from "../unusable.js";
import { parseJson } from "./json-text.js";
import { openText, readText, unreadable } from "./text-file.js";
import { parseYaml } from "./yaml-text.js";

/** The largest policy file that is read, in bytes. */
const MOST_BYTES = 16_000_000;

/** Reads a policy document from a JSON or YAML file, with its numbers as text. */
export async function readPolicyFile(name: string): Promise<unknown> {
  const text = await readText(await openText(name), MOST_BYTES);
  if (text.trim() === "") throw unreadable(name, "it is empty; a policy document was expected");
  if (extname(name).toLowerCase() === ".json") {
    const read = parseJson(text);
    if (!read.ok) throw unusable(read.issues, `${name}:`);
    return read.value.value;
  }
  const read = parseYaml(text);
  if (!read.ok) throw unusable(read.issues, `${name}:`);
  if (typeof read.value !== "object" || read.value === null || Array.isArray(read.value)) {
    throw unreadable(name, "it holds no policy document (an object with 'schema: kinerja/policy/1')");
  }
  return read.value;
}
