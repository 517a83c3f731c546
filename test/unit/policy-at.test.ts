import { describe, expect, test } from "vitest";
import { type PolicyDocument, policyAt, safePolicyAt } from "../../src/index.js";
import { POLICY_SCHEMA } from "../../src/policy/policy.js";

const version = (name: string, from: string, until?: string): PolicyDocument => ({
  schema: POLICY_SCHEMA,
  scheme: "test/skp",
  version: name,
  inForce: until === undefined ? { from } : { from, until },
  title: name,
  nodes: { r: { kind: "formula" as const, text: "1" } },
  result: "r",
});

const old = version("2019", "2021-07-01", "2022-01-01");
const current = version("2022", "2022-01-01");

describe("policyAt", () => {
  test("picks the version in force: the last day of 2021 is the old one's, the first of 2022 the new one's", () => {
    expect(policyAt([old, current], "2021-12-31").version).toBe("2019");
    expect(policyAt([old, current], "2022-01-01").version).toBe("2022");
  });

  test("refuses a date before all of them and names the versions with their dates", () => {
    const outcome = safePolicyAt([old, current], "2021-06-30");
    expect(outcome).toMatchObject({ ok: false, issues: [{ code: "policy-not-found" }] });
    if (!outcome.ok)
      expect(outcome.issues[0]?.message).toContain("test/skp-2019 (from 2021-07-01 until 2022-01-01)");
  });

  test("refuses a date in two of them", () => {
    const outcome = safePolicyAt([current, version("2023", "2023-01-01")], "2024-05-01");
    expect(outcome).toMatchObject({ ok: false, issues: [{ code: "policy-ambiguous" }] });
  });

  test("refuses a day that does not exist", () => {
    expect(safePolicyAt([current], "2023-02-29")).toMatchObject({
      ok: false,
      issues: [{ code: "date-unreadable" }],
    });
  });
});
