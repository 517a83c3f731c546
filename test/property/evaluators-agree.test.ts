import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safeDefinePolicy, safeScore } from "../../src/index.js";
import type { PolicyDocument } from "../../src/policy/policy.js";
import type { Scorecard } from "../../src/scorecard.js";
import { formatFraction, readFraction } from "../oracle/fraction.js";
import { type OracleNode, type OracleResult, scoreByOracle } from "../oracle/oracle.js";
import type { RecordDocument } from "../oracle/record.js";
import { arbitraryPolicy, arbitraryRecord } from "../support/arbitrary-policy.js";
import { EXPECTED, noteCoverage } from "../support/arbitrary-policy-coverage.js";
import { minimised } from "../support/arbitrary-policy-minimise.js";

const SEED = 20261124;
const RUNS = Number(process.env.KINERJA_RUNS ?? 300);
const RECORDS = 4;
const SHOWN = Number(process.env.KINERJA_SHOWN ?? 5);

interface Case {
  readonly policy: PolicyDocument;
  readonly record: RecordDocument;
}

type Library = ReturnType<typeof libraryResult>;

/** What the library makes of a case, in the oracle's form; undefined where it refuses the policy. */
function libraryResult({ policy, record }: Case): OracleResult | undefined {
  const defined = safeDefinePolicy(policy);
  if (!defined.ok) return undefined;
  const scored = safeScore(defined.value, record);
  if (!scored.ok) return { status: "refused", codes: scored.issues.map(({ code }) => code) };
  return inOracleForm(scored.value);
}

function inOracleForm({ status, score, rating, nodes }: Scorecard): OracleResult {
  const shown = Object.entries(nodes).map(([id, node]): [string, OracleNode] => {
    const absent = node.absent === undefined ? {} : { absent: node.absent };
    const found = { value: plain(node.value), score: plain(node.score), rating: node.rating?.id ?? null };
    return [id, { ...found, ...absent }];
  });
  return { status, score: plain(score), rating: rating?.id ?? null, nodes: Object.fromEntries(shown) };
}

/** Number text without padding. */
function plain(text: string | null): string | null {
  if (text === null) return null;
  if (text.endsWith("…")) return text.replace(/0+…$/, "…");
  const read = readFraction(text);
  return read === undefined ? text : formatFraction(read);
}

/** What the two say differently, as lines; nothing where they agree. */
function differences(oracle: OracleResult, library: OracleResult): readonly string[] {
  if (oracle.status === "refused" || library.status === "refused") {
    const said = [oracle, library].map((r) =>
      r.status === "refused" ? `refused ${r.codes.join(" ")}` : r.status,
    );
    return oracle.status === library.status ? [] : [`oracle ${said[0]}, library ${said[1]}`];
  }
  const lines: string[] = [];
  for (const key of ["status", "score", "rating"] as const) {
    const [ours, theirs] = [shownAs(oracle[key]), library[key]];
    if (ours !== theirs) lines.push(`${key}: oracle ${ours}, library ${theirs}`);
  }
  for (const id of new Set([...Object.keys(oracle.nodes), ...Object.keys(library.nodes)])) {
    const [ours, theirs] = [oracle.nodes[id], library.nodes[id]];
    if (ours?.absent === "refused") continue;
    for (const key of ["value", "score", "rating", "absent"] as const) {
      const [a, b] = [shownAs(ours?.[key]), theirs?.[key]];
      if (a !== b) lines.push(`${id}.${key}: oracle ${a}, library ${b}`);
    }
  }
  return lines;
}

function shownAs(text: string | null | undefined): string | null | undefined {
  return typeof text === "string" && text.endsWith("…") ? plain(text) : text;
}

function isUndecided(result: OracleResult): boolean {
  return result.status === "refused" && result.codes.includes("tie-undecided");
}

function disagreement(of: Case): readonly string[] {
  const library: Library = libraryResult(of);
  if (library === undefined || isUndecided(library)) return [];
  const oracle = scoreByOracle(of.policy, of.record);
  return isUndecided(oracle) ? [] : differences(oracle, library);
}

/** What a case disagrees on, without its names and numbers: a smaller case must disagree on the same. */
function kindOf(of: Case): string {
  try {
    const [first = ""] = disagreement(of);
    return first.replace(/[a-z]+\d+(@\w+)?\./, "node.").replace(/-?[0-9./…]+/g, "#");
  } catch {
    return ""; // the oracle cannot read what the minimiser made of it
  }
}

function reportOf(of: Case): string {
  const kind = kindOf(of);
  const small = minimised(of, (smaller) => kindOf(smaller) === kind);
  return `${disagreement(small).join("\n")}\n${JSON.stringify(small.policy)}\n${JSON.stringify(small.record)}`;
}

describe("the library and the oracle", () => {
  const seen = new Set<string>();
  const refusedPolicies = new Map<string, number>();
  const tally = { policies: 0, valid: 0, cases: 0, refused: 0, sameCode: 0, undecided: 0 };
  const failures: Case[] = [];

  test("agree on every figure of generated policies and records", () => {
    const policies = fc.sample(arbitraryPolicy(), { numRuns: RUNS, seed: SEED });
    for (const [at, policy] of policies.entries()) {
      tally.policies++;
      const defined = safeDefinePolicy(policy);
      if (!defined.ok) {
        for (const code of new Set(defined.issues.map((i) => i.code))) {
          refusedPolicies.set(code, (refusedPolicies.get(code) ?? 0) + 1);
        }
        continue;
      }
      tally.valid++;
      noteCoverage(seen, policy);
      for (const record of fc.sample(arbitraryRecord(policy), { numRuns: RECORDS, seed: SEED + at })) {
        tally.cases++;
        const library = libraryResult({ policy, record });
        const oracle = scoreByOracle(policy, record);
        if (library === undefined) continue;
        if (isUndecided(library) || isUndecided(oracle)) {
          tally.undecided++;
          continue;
        }
        if (library.status === "refused" && oracle.status === "refused") {
          tally.refused++;
          if (oracle.codes.some((code) => library.codes.includes(code))) tally.sameCode++;
        }
        if (differences(oracle, library).length > 0) failures.push({ policy, record });
      }
    }
    const ofDifferentPolicies = failures.filter(
      ({ policy }, at) => failures.findIndex((f) => f.policy === policy) === at,
    );
    const shown = ofDifferentPolicies.slice(0, SHOWN).map(reportOf);
    expect(
      failures.length,
      `${failures.length} of ${tally.cases} cases differ\n\n${shown.join("\n\n")}`,
    ).toBe(0);
  }, 600_000);

  test("are compared on valid policies, at least 80 of 100", () => {
    expect(tally.valid / tally.policies, JSON.stringify([...refusedPolicies])).toBeGreaterThanOrEqual(0.8);
  });

  test("seldom leave a tie undecided, and mostly give the same reason for a refusal", () => {
    expect(tally.undecided / tally.cases).toBeLessThanOrEqual(0.01);
    expect(tally.sameCode / Math.max(1, tally.refused)).toBeGreaterThanOrEqual(0.9);
  });

  test.runIf(RUNS >= 300)("have met everything that a policy can say", () => {
    expect(EXPECTED.filter((what) => !seen.has(what))).toEqual([]);
  });
});
