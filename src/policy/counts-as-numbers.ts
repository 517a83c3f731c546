/** The places of a policy document that hold counts; `*` stands for any key or index. */
const COUNTS: readonly (readonly string[])[] = [
  ["rows", "*", "min"],
  ["rows", "*", "max"],
  ["scales", "*", "digits"],
  ["scales", "*", "gates", "*", "down"],
  ["strengths", "most"],
  ["nodes", "*", "absent", "atLeast"],
  ["nodes", "*", "combine", "best"],
];

/**
 * Makes numbers of the counts of a document that was read with all its numbers as text. A count is a small whole
 * number (rows, digits, levels), so no digit is lost; whatever is none stays as it was, for the policy to refuse.
 */
export function countsAsNumbers(document: unknown): unknown {
  for (const path of COUNTS) convert(document, path);
  return document;
}

function convert(at: unknown, [key, ...rest]: readonly string[]): void {
  if (typeof at !== "object" || at === null || key === undefined) return;
  for (const name of key === "*" ? Object.keys(at) : [key]) {
    if (!Object.hasOwn(at, name)) continue;
    const value: unknown = Reflect.get(at, name);
    if (rest.length > 0) convert(value, rest);
    else if (typeof value === "string" && /^\d{1,9}$/.test(value)) Reflect.set(at, name, Number(value));
  }
}
