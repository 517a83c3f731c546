import type * as z from "zod";
import { type Issue, type IssueCode, type IssuePath, issue } from "../issue.js";

type ZodIssue = z.core.$ZodIssue;

/** The issues of a schema in the project's own form: where, what was found, what was expected. */
export function fromZod(issues: readonly ZodIssue[], value: unknown, root: IssuePath = []): readonly Issue[] {
  return issues.flatMap((i) => one(i, value, root));
}

function one(of: ZodIssue, value: unknown, root: IssuePath): readonly Issue[] {
  const path = [...root, ...of.path.map((k) => (typeof k === "symbol" ? String(k) : k))];
  const found = at(value, of.path);
  switch (of.code) {
    case "unrecognized_keys":
      return of.keys.map((key) => issue("key-unknown", path, { key, known: "see the form of the document" }));
    case "invalid_type":
      if (found === undefined) {
        const key = String(path[path.length - 1] ?? "");
        return [issue("key-missing", path.slice(0, -1), { key, expected: expectedType(of.expected) })];
      }
      return [issue("type-wrong", path, { found: show(found), expected: expectedType(of.expected) })];
    case "invalid_value": {
      if (found === undefined) {
        const key = String(path[path.length - 1] ?? "");
        return [issue("key-missing", path.slice(0, -1), { key, expected: of.values.map(String).join(", ") })];
      }
      return [
        issue("value-unknown", path, { found: show(found), expected: of.values.map(String).join(", ") }),
      ];
    }
    case "invalid_union":
      return union(of, path, found);
    case "too_small":
      return [sized("items-too-few", path, found, `${of.minimum}`)];
    case "too_big":
      return [sized("items-too-many", path, found, `${of.maximum}`)];
    case "invalid_format":
      return [
        issue("type-wrong", path, { found: show(found), expected: `text of the form ${formatOf(of)}` }),
      ];
    case "invalid_key":
      return of.issues.flatMap(() => [
        issue("type-wrong", path, {
          found: "a key of another form",
          expected: "a language code such as id or en",
        }),
      ]);
    default:
      return [issue("type-wrong", path, { found: show(found), expected: of.message })];
  }
}

function formatOf(of: ZodIssue): string {
  return "pattern" in of && typeof of.pattern === "string" ? of.pattern : of.message;
}

/** Of a union, the issues of the branch that the value comes closest to; for a wrong `kind`, the kinds there are. */
function union(
  of: Extract<ZodIssue, { code: "invalid_union" }>,
  path: IssuePath,
  found: unknown,
): readonly Issue[] {
  if (of.errors.length === 0) {
    const discriminator = "discriminator" in of ? String(of.discriminator) : "kind";
    const given = typeof found === "object" && found !== null ? Reflect.get(found, discriminator) : found;
    const options =
      "options" in of && Array.isArray(of.options)
        ? of.options.map(String).join(", ")
        : `a known ${discriminator}`;
    if (given === undefined) return [issue("key-missing", path, { key: discriminator, expected: options })];
    const place = path[path.length - 1] === discriminator ? path : [...path, discriminator];
    return [issue("value-unknown", place, { found: show(given), expected: options })];
  }
  if (found === undefined) {
    const key = String(path[path.length - 1] ?? "");
    return [issue("key-missing", path.slice(0, -1), { key, expected: "a value" })];
  }
  let best: { readonly issues: readonly Issue[]; readonly score: number } | undefined;
  for (const branch of of.errors) {
    const issues = branch.flatMap((b) => one(b, found, path));
    const deepest = Math.max(...branch.map((b) => b.path.length), 0);
    const mismatched = branch.some(
      (b) => b.path.length === 0 && (b.code === "invalid_type" || b.code === "invalid_value"),
    );
    const score = (mismatched ? 0 : 1000) + deepest * 10 - issues.length;
    if (best === undefined || score > best.score) best = { issues, score };
  }
  const plain = of.errors.every((branch) =>
    branch.every((b) => b.path.length === 0 && b.code === "invalid_type"),
  );
  if (plain) {
    const expected = of.errors.flatMap((branch) =>
      branch.map((b) => ("expected" in b ? expectedType(String(b.expected)) : "")),
    );
    return [issue("type-wrong", path, { found: show(found), expected: [...new Set(expected)].join(" or ") })];
  }
  return best?.issues ?? [];
}

function sized(
  code: IssueCode & ("items-too-few" | "items-too-many"),
  path: IssuePath,
  found: unknown,
  limit: string,
): Issue {
  if (typeof found === "number") {
    const expected = `${code === "items-too-few" ? "at least" : "at most"} ${limit}`;
    return issue("number-outside-limits", path, { found: String(found), expected });
  }
  const size = Array.isArray(found) ? `${found.length} entries` : show(found);
  return issue(code, path, { found: size, expected: String(limit) });
}

function expectedType(type: string): string {
  switch (type) {
    case "string":
      return "text";
    case "record":
    case "object":
      return "an object";
    case "array":
    case "tuple":
      return "a list";
    case "boolean":
      return "true or false";
    case "number":
    case "int":
      return "a number";
    case "null":
      return "null";
    default:
      return type;
  }
}

/** A value as a message shows it: short, and by its kind where it is long. */
export function show(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  if (typeof value === "string") return `'${value}'`;
  return String(value);
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, key)) return undefined;
    here = Reflect.get(here, key);
  }
  return here;
}
