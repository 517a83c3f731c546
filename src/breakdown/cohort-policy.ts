import type { Outcome } from "../issue.js";
import { safeCompilePolicy } from "../plan/compile-policy.js";
import type { Plan } from "../plan/plan.js";
import { parsePolicy } from "../policy/parse-policy.js";
import type { PolicyDocument } from "../policy/policy.js";
import type { Scorecard } from "../scorecard.js";

/** What a small policy beside another one says of its own. */
export type BesideParts = Pick<PolicyDocument, "nodes" | "result"> &
  Partial<Pick<PolicyDocument, "facts" | "checks" | "scales" | "cohort">>;

/**
 * The plan of a small policy beside another one: its parameters, tables, definitions and citations, and nodes of our
 * own. So a condition or a band means here what it means everywhere.
 */
export function planBeside(
  document: PolicyDocument,
  parts: BesideParts,
  period: Scorecard["period"],
  parameters: Scorecard["policy"]["parameters"],
): Outcome<Plan> {
  const { schema, scheme, version, inForce, title, tables, definitions, citations, during } = document;
  const chosen = document.parameters;
  const small = {
    schema,
    scheme,
    version,
    inForce,
    title,
    ...(tables === undefined ? {} : { tables }),
    ...(definitions === undefined ? {} : { definitions }),
    ...(citations === undefined ? {} : { citations }),
    ...(during === undefined ? {} : { during }),
    ...(chosen === undefined ? {} : { parameters: chosen }),
    ...parts,
  };
  const parsed = parsePolicy(small);
  if (!parsed.ok) return parsed;
  return safeCompilePolicy({ ...parsed.value, notes: [] }, `${period.from}/${period.until}`, { parameters });
}

/** Every name in a formula's text, and in the definitions that it calls. */
export function namesIn(text: string, document: PolicyDocument): ReadonlySet<string> {
  const found = new Set<string>();
  const bodies = new Map(
    Object.entries(document.definitions ?? {}).map(([head, body]) => [head.replace(/\(.*/s, ""), body]),
  );
  const visit = (formula: string): void => {
    // text in quotes is no name
    for (const [name] of formula.replace(/'[^']*'|"[^"]*"/g, "''").matchAll(/[A-Za-z][A-Za-z0-9]*/g)) {
      if (found.has(name)) continue;
      found.add(name);
      const body = bodies.get(name);
      if (body !== undefined) visit(body);
    }
  };
  visit(text);
  return found;
}
