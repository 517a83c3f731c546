import { describe, expect, test } from "vitest";
import type { RecordDocument } from "../../src/index.js";
import { type Plan, safeCompilePolicy, safeScore } from "../../src/index.js";
import { madeCases } from "../support/made-cases.js";

describe("a plan", () => {
  test("is plain JSON, and scores the same after a journey through JSON", () => {
    let scored = 0;
    for (const { policy, records } of madeCases(30, 3, 7)) {
      for (const record of records) {
        const parameters = (record.parameters ?? {}) as Readonly<Record<string, string>>;
        const plan = safeCompilePolicy(policy, String(record.period), { parameters });
        if (!plan.ok) continue;
        const back = JSON.parse(JSON.stringify(plan.value)) as Plan;
        expect(back).toEqual(plan.value);
        const direct = safeScore(policy, record);
        const through = safeScore(back, record as unknown as RecordDocument);
        expect(JSON.stringify(through)).toBe(JSON.stringify(direct));
        if (through.ok) scored++;
      }
    }
    expect(scored).toBeGreaterThan(30);
  });
});
