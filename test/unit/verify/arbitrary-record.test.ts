import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Policy,
  type PolicyDocument,
  safeCompilePolicy,
  safeDefinePolicy,
  safeScore,
} from "../../../src/index.js";
import * as presets from "../../../src/presets/index.js";
import { arbitraryRecord, type PlainRecord } from "../../../src/verify/arbitrary-record.js";
import { firstPeriod } from "../../../src/verify/first-period.js";
import { madeCases } from "../../support/made-cases.js";
import { policyOf } from "../../support/small-policy.js";

function defined(document: unknown): Policy {
  const policy = safeDefinePolicy(document);
  if (!policy.ok) throw new Error(policy.issues.map((i) => i.message).join("\n"));
  return policy.value;
}

function recordsOf(policy: Policy, count: number, seed = 1): readonly PlainRecord[] {
  const plan = safeCompilePolicy(policy, firstPeriod(policy.document));
  if (!plan.ok) throw new Error(plan.issues.map((i) => i.message).join("\n"));
  return fc.sample(arbitraryRecord(plan.value, policy.document), { numRuns: count, seed });
}

function scoredOf(policy: Policy, records: readonly PlainRecord[]): number {
  return records.filter((record) => safeScore(policy, record).ok).length;
}

describe("made records", () => {
  const presetsToTry: readonly PolicyDocument[] = Object.values(presets);
  test.each(presetsToTry.map((document) => [`${document.scheme}-${document.version}`, document] as const))(
    "of %s: three in ten score at least",
    (_, document) => {
      const policy = defined(document);
      expect(scoredOf(policy, recordsOf(policy, 20))).toBeGreaterThanOrEqual(6);
    },
  );

  test("of made policies: half of them score", () => {
    let made = 0;
    let scored = 0;
    for (const { policy, document } of madeCases(25, 1, 901)) {
      const plan = safeCompilePolicy(policy, "2026");
      if (!plan.ok) continue;
      const records = fc.sample(arbitraryRecord(plan.value, document), { numRuns: 12, seed: 3 });
      made += records.length;
      scored += scoredOf(policy, records);
    }
    expect(made).toBeGreaterThan(200);
    expect(scored / made).toBeGreaterThan(0.5);
  });

  test("are the same for the same seed, and others for another", () => {
    const policy = defined(presets.sakip2021);
    expect(recordsOf(policy, 10, 5)).toEqual(recordsOf(policy, 10, 5));
    expect(recordsOf(policy, 10, 5)).not.toEqual(recordsOf(policy, 10, 6));
  });

  test("stand at the edges that a policy names and one step beside them", () => {
    const policy = defined(
      policyOf(
        {
          r: {
            kind: "indicator",
            actual: { unit: "point", min: 0, max: 100, step: 1 },
            direction: "higher",
            scale: "s",
          },
        },
        {
          scales: {
            s: {
              ratings: [{ id: "low" }, { id: "good" }],
              bands: [
                { rating: "low", below: 73 },
                { rating: "good", from: 73 },
              ],
            },
          },
        },
      ),
    );
    const found = new Set(
      recordsOf(policy, 300).map((record) => (record.actuals as { r?: { actual?: string } }).r?.actual),
    );
    for (const value of ["0", "72", "73", "74", "100"]) expect([...found]).toContain(value);
  });

  test("meet checks, and weights that must total 100", () => {
    const policy = defined(
      policyOf(
        {
          part: { kind: "indicator", actual: { min: 0, max: 1000, step: 1 } },
          whole: { kind: "indicator", actual: { min: 1, max: 1000, step: 1 } },
          other: { kind: "indicator", actual: { min: 0, max: 1000, step: 1 } },
          share: { kind: "formula", text: "part / whole" },
          task: { kind: "indicator", in: "tasks", actual: { min: 0, max: 10 } },
          tasks1: {
            kind: "group",
            each: "task",
            combine: "weighted-mean",
            weight: "from-record",
            weights: 100,
          },
          r: { kind: "group", parts: ["share", "tasks1"], combine: "sum" },
        },
        {
          rows: { tasks: { min: 1, max: 5 } },
          checks: [{ that: "part + other == whole" }, { that: "part <= 0.2 * whole" }],
        },
      ),
    );
    expect(scoredOf(policy, recordsOf(policy, 60))).toBeGreaterThan(36);
  });

  test("meet a check that asks for one of several forms", () => {
    const percent = {
      kind: "indicator",
      actual: { min: 0, max: 100 },
      absent: { missing: "leave-out" },
    } as const;
    const policy = defined(
      policyOf(
        {
          a: percent,
          b: percent,
          c: percent,
          r: { kind: "group", parts: ["a", "b", "c"], combine: "mean" },
        },
        { checks: [{ that: "if(present(a), 1, 0) + if(present(b), 1, 0) + if(present(c), 1, 0) == 1" }] },
      ),
    );
    const records = recordsOf(policy, 60);
    expect(scoredOf(policy, records)).toBeGreaterThan(54);
  });

  test("leave holes of bands to be found", () => {
    const policy = defined(
      policyOf(
        {
          r: {
            kind: "indicator",
            actual: { min: 0, max: 200 },
            target: { value: "from-record", min: 1, max: 100 },
            direction: "higher",
            achievement: { kind: "ratio" },
            scale: "s",
          },
        },
        {
          scales: {
            s: {
              ratings: [{ id: "low" }, { id: "good" }],
              bands: [
                { rating: "low", below: 1 },
                { rating: "good", from: 1, to: "1.2" },
              ],
            },
          },
        },
      ),
    );
    const codes = recordsOf(policy, 60).flatMap((record) => {
      const scored = safeScore(policy, record);
      return scored.ok ? [] : scored.issues.map((i) => i.code);
    });
    expect(new Set(codes)).toEqual(new Set(["no-band"]));
  });
});
