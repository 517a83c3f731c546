import { formatNumber, readNumber } from "../number/decimal-text.js";
import { multiplyRational, type Rational } from "../number/rational.js";
import { safeCompilePolicy } from "../plan/compile-policy.js";
import type { Plan } from "../plan/plan.js";
import { parsePolicy } from "../policy/parse-policy.js";
import type { PolicyDocument } from "../policy/policy.js";
import { FROM_RECORD } from "../policy/quantity.js";
import type { Subject } from "./law.js";

/** A number of a policy or record times a factor, as text: a formula stays one, a dated value too, other text as it is. */
export function timesNumber(of: unknown, by: Rational): unknown {
  if (typeof of === "number") return product(String(of), by);
  if (typeof of === "string") {
    if (of.startsWith("=")) return `= (${of.slice(1)}) * ${by.n} / ${by.d}`;
    return of === FROM_RECORD ? of : product(of, by);
  }
  if (typeof of === "object" && of !== null && "dated" in of && Array.isArray(of.dated)) {
    const dated: readonly { readonly value: unknown }[] = of.dated;
    return { ...of, dated: dated.map((entry) => ({ ...entry, value: timesNumber(entry.value, by) })) };
  }
  return of;
}

function product(text: string, by: Rational): string {
  const read = readNumber(text);
  return read.ok ? formatNumber(multiplyRational(read.value, by)) : text;
}

/** An object with some of its numbers times a factor. */
export function timesKeys(of: object, keys: readonly string[], by: Rational): object {
  return Object.fromEntries(
    Object.entries(of).map(([key, value]) => [key, keys.includes(key) ? timesNumber(value, by) : value]),
  );
}

/** The plan of a changed document, as that of the one it was made from; nothing where the change makes none. */
export function replanned({ plan, parameters }: Subject, document: PolicyDocument): Plan | undefined {
  const parsed = parsePolicy(document);
  if (!parsed.ok) return undefined;
  const made = safeCompilePolicy({ ...parsed.value, notes: [] }, plan.period, { parameters });
  return made.ok ? made.value : undefined;
}

/** A document with some of its nodes in place of others. */
export function withNodes(
  document: PolicyDocument,
  nodes: Readonly<Record<string, unknown>>,
): PolicyDocument {
  return { ...document, nodes: { ...document.nodes, ...nodes } } as PolicyDocument;
}

/** Whether the formulas of a document name a node anywhere. */
export function isNamedInFormulas(document: PolicyDocument, id: string): boolean {
  const { nodes, scales, checks, definitions } = document;
  const text = JSON.stringify({
    nodes: Object.entries(nodes).map(([, node]) => ({ ...node, parts: undefined })),
    scales,
    checks,
    definitions,
  });
  return new RegExp(
    `[^a-zA-Z0-9"]${id}[^a-zA-Z0-9"]|"=? *${id} *"|"${id}[^a-zA-Z0-9"]|[^a-zA-Z0-9"]${id}"`,
  ).test(text);
}
