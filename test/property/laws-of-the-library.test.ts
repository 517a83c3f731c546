import { expect, test } from "vitest";
import { type LawId, safeCheckPolicy } from "../../src/verify/index.js";
import { madeCases } from "../support/made-cases.js";

/** What holds for every policy, since it is the library that keeps it; the other laws speak of the rule. */
const OF_THE_LIBRARY: readonly LawId[] = [
  "order",
  "unit-change",
  "weight-scale",
  "zero-weight",
  "replacement",
  "independence",
  "contributions-sum",
  "deterministic",
  "plan-survives-json",
];

const POLICIES = Number(process.env.KINERJA_RUNS ?? 30);

test("the laws that the library keeps hold for made policies of every kind, without a false alarm", () => {
  const held = new Map<string, number>();
  for (const { document, policy } of madeCases(POLICIES, 1, 903)) {
    const report = safeCheckPolicy(policy, { laws: OF_THE_LIBRARY, runs: 20, period: "2026" });
    if (!report.ok) throw new Error(report.issues.map((i) => i.message).join("\n"));
    for (const { law, finding } of report.value.laws) {
      expect(finding.status, `${law}: ${JSON.stringify(finding)}\n${JSON.stringify(document)}`).not.toBe(
        "broken",
      );
      if (finding.status === "held") held.set(law, (held.get(law) ?? 0) + 1);
    }
  }
  for (const law of OF_THE_LIBRARY) expect(held.get(law) ?? 0, law).toBeGreaterThan(0);
}, 120_000);
