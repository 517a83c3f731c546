import { type Issue, type IssuePath, issue } from "../issue.js";

/** How deep a document may be nested. */
export const DEPTH_LIMIT = 64;

/**
 * A copy of a document without its `x-` remarks, made of plain objects and arrays only, with every problem of
 * its raw shape: nesting, circles, keys that cannot be names, values that are not data.
 *
 * This runs before any schema, so that hostile documents (deep, circular, with `__proto__` as a key) meet code
 * that was written for them. It walks with a stack of its own and never recurses.
 */
export function inspectDocument(document: unknown): {
  readonly value: unknown;
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const root: { value?: unknown } = {};
  const open = new Set<object>();
  type Task =
    | {
        readonly kind: "visit";
        readonly from: unknown;
        readonly path: IssuePath;
        readonly put: (v: unknown) => void;
      }
    | { readonly kind: "leave"; readonly object: object };
  const tasks: Task[] = [
    {
      kind: "visit",
      from: document,
      path: [],
      put: (v) => {
        root.value = v;
      },
    },
  ];
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    if (task.kind === "leave") {
      open.delete(task.object);
      continue;
    }
    const { from, path, put } = task;
    if (typeof from !== "object" || from === null) {
      if (isScalar(from)) put(from);
      else issues.push(issue("type-wrong", path, { found: typeof from, expected: "plain data" }));
      continue;
    }
    if (open.has(from)) {
      issues.push(issue("document-circular", path, {}));
      continue;
    }
    if (path.length > DEPTH_LIMIT) {
      issues.push(issue("document-too-deep", path.slice(0, 6), { limit: String(DEPTH_LIMIT) }));
      continue;
    }
    open.add(from);
    tasks.push({ kind: "leave", object: from });
    if (Array.isArray(from)) {
      const copy: unknown[] = new Array(from.length).fill(undefined); // without holes, whatever is refused
      put(copy);
      for (let i = from.length - 1; i >= 0; i--) {
        tasks.push({ kind: "visit", from: from[i], path: [...path, i], put: (v) => (copy[i] = v) });
      }
      continue;
    }
    if (!isPlain(from)) {
      issues.push(issue("type-wrong", path, { found: "an object of a class", expected: "plain data" }));
      continue;
    }
    const copy: Record<string, unknown> = {};
    put(copy);
    const visits: Task[] = [];
    for (const key of Object.keys(from)) {
      if (key.startsWith("x-")) continue;
      if (key === "__proto__") {
        issues.push(issue("key-reserved", path, { key }));
        continue;
      }
      const value = (from as Readonly<Record<string, unknown>>)[key];
      if (value === undefined) continue;
      copy[key] = undefined; // keys keep their written order
      visits.push({ kind: "visit", from: value, path: [...path, key], put: (v) => (copy[key] = v) });
    }
    for (let visit = visits.pop(); visit !== undefined; visit = visits.pop()) tasks.push(visit);
  }
  return { value: root.value, issues };
}

function isScalar(value: unknown): boolean {
  return (
    value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean"
  );
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || isForeignPlain(prototype);
}

/** A plain object of another realm (a test runner's, an iframe's): its prototype has no prototype of its own. */
function isForeignPlain(prototype: unknown): boolean {
  return typeof prototype === "object" && prototype !== null && Object.getPrototypeOf(prototype) === null;
}
