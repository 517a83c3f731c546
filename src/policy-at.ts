import { issue, type Outcome, orThrow } from "./issue.js";
import { readDate } from "./period/civil-date.js";
import { pickInForce } from "./period/versions.js";
import type { PolicyDocument } from "./policy/policy.js";

/** Something that stands for a version of a policy: a document, or a policy defined from one. */
type Version = PolicyDocument | { readonly document: PolicyDocument };

/**
 * The one of several versions that is in force on a date.
 *
 * @param date - a civil date, YYYY-MM-DD
 * @edge `inForce.from` is inside, `inForce.until` is not
 * @throws {KinerjaError} policy-not-found, policy-ambiguous, date-unreadable
 */
export function policyAt<V extends Version>(versions: readonly V[], date: string): V {
  return orThrow(safePolicyAt(versions, date));
}

/** As `policyAt`, with the issue as data instead of an error. */
export function safePolicyAt<V extends Version>(versions: readonly V[], date: string): Outcome<V> {
  const read = readDate(date);
  if (!read.ok)
    return { ok: false, issues: [issue("date-unreadable", [], { found: date, problem: read.problem })] };
  const picked = pickInForce(
    versions,
    (v) => {
      const { from, until } = documentOf(v).inForce;
      return until === undefined ? { from } : { from, until };
    },
    date,
  );
  if (picked.ok) return picked;
  const listed =
    (picked.problem === "several" ? picked.candidates : versions).map(nameOf).join("; ") || "none";
  const code = picked.problem === "several" ? "policy-ambiguous" : "policy-not-found";
  return { ok: false, issues: [issue(code, [], { date, candidates: listed })] };
}

function documentOf(of: Version): PolicyDocument {
  return "document" in of ? of.document : of;
}

function nameOf(of: Version): string {
  const { scheme, version, inForce } = documentOf(of);
  return `${scheme}-${version} (from ${inForce.from}${inForce.until === undefined ? "" : ` until ${inForce.until}`})`;
}
