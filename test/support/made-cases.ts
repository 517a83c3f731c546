import fc from "fast-check";
import {
  type Issue,
  type Policy,
  type PolicyDocument,
  type Scorecard,
  safeDefinePolicy,
  safeScore,
} from "../../src/index.js";
import { arbitraryPolicy, arbitraryRecord } from "./arbitrary-policy.js";

/** The seed of every law here, so that a failure can be seen again. */
export const SEED = 20261124;

/** A record as plain JSON. */
export type MadeRecord = Readonly<Record<string, unknown>>;

/** A made policy that is valid, with records of it. */
export interface MadeCase {
  readonly document: PolicyDocument;
  readonly policy: Policy;
  readonly records: readonly MadeRecord[];
}

/** Valid made policies with records each; `salt` gives every law policies of its own. */
export function* madeCases(policies: number, recordsEach: number, salt: number): Generator<MadeCase> {
  const documents = fc.sample(arbitraryPolicy(), { numRuns: policies, seed: SEED + salt });
  for (const [at, document] of documents.entries()) {
    const policy = safeDefinePolicy(document);
    if (!policy.ok) continue;
    const records = fc.sample(arbitraryRecord(document), { numRuns: recordsEach, seed: SEED + salt + at });
    yield { document, policy: policy.value, records: records as unknown as readonly MadeRecord[] };
  }
}

/** The scorecard of a record, or the codes for which it is refused, sorted and each once. */
export function outcomeOf(policy: Policy, record: unknown): Scorecard | readonly string[] {
  const scored = safeScore(policy, record);
  return scored.ok ? scored.value : codesIn(scored.issues);
}

/** Each code of some issues once, sorted. */
export function codesIn(issues: readonly Issue[]): readonly string[] {
  return [...new Set(issues.map((i) => i.code))].sort();
}

/** The figures of a scorecard that no way of writing the policy may change: of every node its score and rating. */
export function figuresOf(outcome: Scorecard | readonly string[]): unknown {
  if (!("nodes" in outcome)) return outcome;
  const nodes = Object.entries(outcome.nodes).map(
    ([id, node]) => [id, node.score, node.rating?.id ?? null, node.absent ?? null] as const,
  );
  return {
    status: outcome.status,
    score: outcome.score,
    rating: outcome.rating?.id ?? null,
    nodes: nodes.sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

/** A value with every number text, JS number and text passed through a function, by its keys on the way down. */
export function rewritten(
  value: unknown,
  change: (value: unknown, path: readonly string[]) => unknown,
  path: readonly string[] = [],
): unknown {
  const changed = change(value, path);
  if (changed !== value || typeof value !== "object" || value === null) return changed;
  if (Array.isArray(value)) return value.map((v: unknown, i) => rewritten(v, change, [...path, String(i)]));
  return Object.fromEntries(
    Object.entries(value).map(([key, v]) => [key, rewritten(v, change, [...path, key])]),
  );
}

/** A number of a policy or record times n/d, as text: a formula stays one, a dated value too. */
export function times(of: unknown, n: bigint, d: bigint): unknown {
  if (typeof of === "number") return product(String(of), n, d);
  if (typeof of === "string") {
    if (of.startsWith("=")) return `= (${of.slice(1)}) * ${n} / ${d}`;
    return of === "from-record" ? of : product(of, n, d);
  }
  if (typeof of === "object" && of !== null && "dated" in of) {
    return {
      ...of,
      dated: (of.dated as readonly { readonly value: unknown }[]).map((e) => ({
        ...e,
        value: times(e.value, n, d),
      })),
    };
  }
  return of;
}

/** A decimal or fraction text as a fraction of whole numbers; nothing where it is neither. */
export function fractionOf(text: string): readonly [bigint, bigint] | undefined {
  const fraction = /^(-?\d+)\/(\d+)$/.exec(text);
  if (fraction !== null) return [BigInt(fraction[1] ?? "0"), BigInt(fraction[2] ?? "1")];
  const decimal = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (decimal === null) return undefined;
  const [, sign = "", whole = "", rest = ""] = decimal;
  return [BigInt(`${sign}${whole}${rest}`), 10n ** BigInt(rest.length)];
}

function product(text: string, n: bigint, d: bigint): string {
  const read = fractionOf(text);
  return read === undefined ? text : `${read[0] * n}/${read[1] * d}`;
}
