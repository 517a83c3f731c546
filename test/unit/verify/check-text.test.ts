import { describe, expect, test } from "vitest";
import { checkText, differenceText } from "../../../src/cli/output/check-text.js";
import { WORDS } from "../../../src/cli/words.js";
import { definePolicy, type PolicyDocument, safeScore } from "../../../src/index.js";
import { checkPolicy, compareVersions } from "../../../src/verify/index.js";
import { policyOf } from "../../support/small-policy.js";

const measured = { kind: "indicator", actual: { min: 0, max: 100 }, direction: "higher" } as const;
const silent: PolicyDocument = policyOf({
  a: { ...measured, absent: { missing: "leave-out" } },
  b: measured,
  r: { kind: "group", parts: ["a", "b"], combine: "mean" },
});
const speech = (locale: "id" | "en") => ({ locale, words: WORDS[locale], styled: false });

describe("a check as text", () => {
  const policy = definePolicy(silent);
  const report = checkPolicy(policy, { runs: 30, laws: ["monotone", "withholding", "gates-agree"] });

  test("names each law with its answer, and what is broken with records that score reads", () => {
    const lines = checkText(report, policy, speech("en"));
    expect(lines).toContain("  ✓ monotone: proved");
    expect(lines).toContain("  ✗ withholding: BROKEN");
    expect(lines).toContain("  - gates-agree: not applicable");
    const records = lines.filter((line) => line.trim().startsWith("{"));
    expect(records).toHaveLength(2);
    for (const record of records) expect(safeScore(policy, JSON.parse(record)).ok).toBe(true);
    expect(lines.at(-1)).toBe("Broken laws: 1. Cases that come out otherwise: 0.");
  });

  test("speaks Indonesian", () => {
    const lines = checkText(report, policy, speech("id"));
    expect(lines).toContain("  ✓ monotone: terbukti");
    expect(lines).toContain("  ✗ withholding: DILANGGAR");
  });

  test("says why an exception stands", () => {
    const excepted = definePolicy({
      ...silent,
      citations: { rule: { instrument: "Rule 7", article: "3" } },
      exceptions: [{ law: "withholding", because: "It is left out.", cite: "rule" }],
    });
    const own = checkPolicy(excepted, { runs: 30, laws: ["withholding"] });
    const lines = checkText(own, excepted, speech("en"));
    expect(lines).toContain("  ! withholding: broken on purpose");
    expect(lines).toContain("      The policy says why: It is left out. (Rule 7, 3)");
    expect(lines.at(-1)).toBe("Every law holds, and every case comes out as expected.");
  });

  test("tells for whom two versions differ: 50 and 70 have the mean 60 and the sum 120", () => {
    const sum = definePolicy(policyOf({ a: measured, b: measured, r: { kind: "formula", text: "a + b" } }));
    const records = [{ subject: "x", actuals: { a: "50", b: "70" } }];
    const lines = differenceText(
      compareVersions(policy, sum, { runs: 0, records }),
      policy,
      sum,
      speech("en"),
    );
    expect(lines).toContain("1 records scored under both versions");
    expect(lines).toContain("Largest gain: 60");
    expect(lines).toContain("  60 → 120");
  });
});
