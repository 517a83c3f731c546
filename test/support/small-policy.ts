import { type PolicyDocument, safeDefinePolicy, safeScore } from "../../src/index.js";

type Nodes = PolicyDocument["nodes"];

/** A policy around some nodes, of which `r` is the result. */
export function policyOf(nodes: Nodes, more: Partial<PolicyDocument> = {}): PolicyDocument {
  return {
    schema: "kinerja/policy/1",
    scheme: "test/small",
    version: "1",
    inForce: { from: "2000-01-01" },
    title: "A small policy",
    nodes,
    result: "r",
    ...more,
  };
}

/** A number indicator that may be left out. */
export const indicator = { kind: "indicator", actual: {}, absent: { missing: "leave-out" } } as const;

/** The codes of the issues of a policy document. */
export function codesOf(document: unknown): readonly string[] {
  const defined = safeDefinePolicy(document);
  return defined.ok ? [] : defined.issues.map((i) => i.code);
}

/** The scorecard of a record, or the codes for which policy or record is refused. */
export function scoreOf(document: unknown, record: Readonly<Record<string, unknown>>) {
  const defined = safeDefinePolicy(document);
  if (!defined.ok)
    return { codes: defined.issues.map((i) => i.code), messages: defined.issues.map((i) => i.message) };
  const scored = safeScore(defined.value, { subject: "a", period: "2026", ...record });
  return scored.ok
    ? {
        score: scored.value.score,
        rating: scored.value.rating?.id ?? null,
        status: scored.value.status,
        card: scored.value,
      }
    : { codes: scored.issues.map((i) => i.code), messages: scored.issues.map((i) => i.message) };
}

/** The score of actuals by nodes, or what refused them. */
export function numberOf(
  nodes: Nodes,
  actuals: Readonly<Record<string, unknown>>,
  more: Partial<PolicyDocument> = {},
) {
  const outcome = scoreOf(policyOf(nodes, more), { actuals });
  return "codes" in outcome ? outcome.codes?.join(" ") : (outcome.score ?? outcome.status);
}
