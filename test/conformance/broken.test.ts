import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { type Outcome, type Policy, safeDefinePolicy, safeScore } from "../../src/index.js";
import { formatPath, ISSUE_CODES, type Issue } from "../../src/issue.js";
import { readDocument } from "./read-document.js";

/** Documents with one mistake each: what is said about it, and where. */
const path = z.array(z.union([z.string(), z.number()]));
const policyFixture = z.strictObject({
  issue: z.string(),
  path: path.optional(),
  reported: z.enum(["issue", "note"]).default("issue"),
  note: z.string().optional(),
  policy: z.unknown(),
});
const recordFixtures = z.strictObject({
  policies: z.record(z.string(), z.strictObject({ policy: z.unknown(), sound: z.unknown() })),
  records: z.array(
    z.strictObject({
      issue: z.string(),
      path: path.optional(),
      note: z.string().optional(),
      policy: z.string(),
      record: z.unknown(),
    }),
  ),
});

const FOLDER = new URL("./broken/", import.meta.url);
const fixtures = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".yaml") && file !== "records.yaml")
  .sort()
  .map((file) => ({ file, ...policyFixture.parse(readDocument(new URL(file, FOLDER))) }));
const { policies, records } = recordFixtures.parse(readDocument(new URL("records.yaml", FOLDER)));

/** Codes that need more than a text file: the reason, and where they are held. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "document-circular": "no text is circular; inspect-document's own test",
  "document-too-deep": "65 levels are no reading matter; inspect-document's own test",
  "too-many-nodes": "10,001 nodes are no reading matter",
  "row-unknown": "raised by whatIf, which takes changes beside a record",
  "parameters-other": "raised by a compiled plan",
  "number-too-large":
    "a chain of sixty products is no reading matter; the limits of a plan have a test of their own",
  "nodes-too-deep": "a chain of 65 nodes is no reading matter",
  "plan-too-large": "a million steps are no reading matter",
  "policy-not-found": "raised by policyAt, which takes several policies",
  "policy-ambiguous": "raised by policyAt, which takes several policies",
  "period-other": "raised by a compiled plan",
  "subject-twice": "raised over several records",
  "consolidation-unusable": "raised over several scorecards",
  "cohort-unusable": "raised over several scorecards",
  "score-irrational": "raised over several scorecards",
  "roll-up-unusable": "raised over several scorecards",
  "unit-cycle": "raised over several scorecards",
  "sample-unusable": "raised by sampleInterval, which takes more than a record",
  "file-unreadable": "raised by the command line",
  "file-unwritable": "raised by the command line",
  "file-empty": "raised by the command line",
  "header-duplicate": "raised by the reader of CSV",
  "column-unknown": "raised by the reader of CSV",
  "row-ragged": "raised by the reader of CSV",
  "syntax-wrong": "raised by the readers of files",
  "cell-repeated": "raised by the reader of CSV",
};

/** Codes whose document is made in this test. */
const MADE_HERE = ["float-noise", "formula-too-long"];

const defined = new Map<string, Outcome<Policy>>();
function soundPolicy(name: string): Policy {
  const outcome = defined.get(name) ?? safeDefinePolicy(policies[name]?.policy);
  defined.set(name, outcome);
  if (!outcome.ok) throw new Error(outcome.issues.map((i) => `${i.code}: ${i.message}`).join("\n"));
  return outcome.value;
}

describe("a policy with one mistake", () => {
  for (const { file, issue: code, path: place, reported, note, policy } of fixtures) {
    it(`is refused with '${code}'${note === undefined ? "" : ` (${note})`}`, () => {
      expect(file).toBe(`${code}.yaml`);
      const outcome = safeDefinePolicy(policy);
      if (reported === "note") {
        if (!outcome.ok) throw new Error(outcome.issues.map((i) => `${i.code}: ${i.message}`).join("\n"));
        expect(outcome.value.notes.map((n) => n.code)).toEqual([code]);
        return;
      }
      expectOne(outcome, code, place);
    });
  }

  it("is refused with 'formula-too-long' where a formula has more than 4,000 characters", () => {
    const text = `speed${" + 1".repeat(1000)}`;
    const outcome = safeDefinePolicy({
      schema: "kinerja/policy/1",
      scheme: "test/one-mistake",
      version: "1",
      inForce: { from: "2026-01-01" },
      title: "One mistake",
      nodes: {
        speed: { kind: "indicator", actual: { min: 0, max: 100 } },
        total: { kind: "formula", text },
      },
      result: "total",
    });
    expectOne(outcome, "formula-too-long", ["nodes", "total"]);
  });
});

describe("a record with one mistake", () => {
  for (const name of Object.keys(policies)) {
    it(`stands beside a sound one, which '${name}' scores`, () => {
      const outcome = safeScore(soundPolicy(name), policies[name]?.sound);
      if (!outcome.ok) throw new Error(outcome.issues.map((i) => `${i.code}: ${i.message}`).join("\n"));
      expect(outcome.value.status).toBe("scored");
    });
  }

  records.forEach(({ issue: code, path: place, note, policy, record }, at) => {
    it(`${at + 1}: is refused with '${code}' by '${policy}'${note === undefined ? "" : ` (${note})`}`, () => {
      expectOne(safeScore(soundPolicy(policy), record), code, place);
    });
  });

  it("is scored and noted as 'float-noise' where a JS number has 17 significant digits", () => {
    const record = { subject: "a", period: "2026", actuals: { done: 0.1 + 0.2, received: "10" } };
    const outcome = safeScore(soundPolicy("quotient"), record);
    if (!outcome.ok) throw new Error(outcome.issues.map((i) => i.message).join("\n"));
    expect(outcome.value.score).toBe("0.030000000000000004");
    expect(outcome.value.notes.map((n) => n.code)).toEqual(["float-noise"]);
  });
});

describe("every issue code", () => {
  const held = new Set([...fixtures.map((f) => f.issue), ...records.map((r) => r.issue), ...MADE_HERE]);

  it.each(ISSUE_CODES)("'%s' has a fixture or a reason why not", (code) => {
    expect(held.has(code) || code in ELSEWHERE).toBe(true);
  });

  it("that is named by a fixture or a reason exists, and is not named by both", () => {
    for (const code of [...held, ...Object.keys(ELSEWHERE)]) expect(ISSUE_CODES).toContain(code);
    for (const code of Object.keys(ELSEWHERE)) expect(held.has(code), code).toBe(false);
  });
});

/** One issue of the code came out, at the place, and its message is a sentence that names the place. */
function expectOne(
  outcome: Outcome<unknown>,
  code: string,
  place: readonly (string | number)[] | undefined,
): void {
  const issues: readonly Issue[] = outcome.ok ? [] : outcome.issues;
  expect(
    issues.map((i) => i.code),
    issues.map((i) => i.message).join("\n"),
  ).toEqual([code]);
  for (const { path: at, message } of issues) {
    if (place !== undefined) expect(at.slice(0, place.length)).toEqual(place);
    expect(message).toMatch(/^[^\n]*[^\s.]\.$/);
    expect(message).not.toMatch(/'undefined'|\[object|NaN|\$\{|''|known(?: here)?: ?[.;]/);
    if (at.length > 0) expect(message.startsWith(`${formatPath(at)}: `), message).toBe(true);
  }
}
