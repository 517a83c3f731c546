import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safeCompilePolicy, safeDefinePolicy, safeScore } from "../../../src/index.js";
import { formatReal } from "../../../src/number/real.js";
import * as presets from "../../../src/presets/index.js";
import { arbitraryRecord } from "../../../src/verify/arbitrary-record.js";
import { figuresOfRecord } from "../../../src/verify/figures.js";
import { firstPeriod } from "../../../src/verify/first-period.js";
import { madeCases } from "../../support/made-cases.js";

describe("the figures that laws look at", () => {
  test("are those of the scorecard, and are refused where it is", () => {
    let compared = 0;
    const look = (policy: Parameters<typeof safeScore>[0], record: unknown): void => {
      const [card, figures] = [safeScore(policy, record), figuresOfRecord(policy, record)];
      compared += 1;
      expect(figures.ok).toBe(card.ok);
      if (!card.ok || !figures.ok) {
        const codes = (of: typeof card | typeof figures) =>
          new Set(of.ok ? [] : of.issues.map((i) => i.code));
        expect(codes(figures)).toEqual(codes(card));
        return;
      }
      const { status, score, rating } = figures.value;
      expect(status).toBe(card.value.status);
      expect(score === null ? null : formatReal(score)).toBe(card.value.score);
      expect(rating?.id ?? null).toBe(card.value.rating?.id ?? null);
      expect(rating?.level).toBe(card.value.rating?.level);
    };
    for (const { policy, records } of madeCases(40, 3, 902))
      for (const record of records) look(policy, record);
    for (const document of [presets.pp462011, presets.gdi2014, presets.ekinerja2022, presets.fiw2013]) {
      const policy = safeDefinePolicy(document);
      if (!policy.ok) throw new Error("a preset does not define");
      const plan = safeCompilePolicy(policy.value, firstPeriod(policy.value.document));
      if (!plan.ok) throw new Error("a preset does not compile");
      const records = fc.sample(arbitraryRecord(plan.value, policy.value.document), { numRuns: 10, seed: 4 });
      for (const record of records) look(policy.value, record);
    }
    expect(compared).toBeGreaterThan(100);
  });
});
