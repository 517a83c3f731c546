import { describe, expect, test } from "vitest";
import { compilePolicy, definePolicy, derivation, safeScore } from "../../src/index.js";
import { madeCases } from "../support/made-cases.js";

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

describe("scoring", () => {
  test("gives the same bytes each time, and touches neither policy nor record", () => {
    let scored = 0;
    for (const { document, records } of madeCases(25, 3, 4)) {
      const before = JSON.stringify([document, records]);
      const first = definePolicy(frozen(structuredClone(document)));
      const second = definePolicy(structuredClone(document));
      for (const record of records) {
        const one = safeScore(first, frozen(structuredClone(record)));
        const two = safeScore(second, structuredClone(record));
        const again = safeScore(first, record);
        expect(JSON.stringify(two)).toBe(JSON.stringify(one));
        expect(JSON.stringify(again)).toBe(JSON.stringify(one));
        if (!one.ok) continue;
        scored++;
        expect(frozenThrough(one.value)).toBe(true);
        expect(JSON.stringify(JSON.parse(JSON.stringify(one.value)))).toBe(JSON.stringify(one.value));
        expect(derivation(one.value, "id")).toEqual(derivation(one.value, "id"));
      }
      expect(JSON.stringify([document, records])).toBe(before);
    }
    expect(scored).toBeGreaterThan(25);
  });

  test("does not depend on what was scored before: a plan in use and a new one agree", () => {
    for (const { policy, records } of madeCases(10, 4, 5)) {
      const [target] = records;
      if (target === undefined) continue;
      const alone = safeScore(definePolicy(policy.document), target);
      for (const record of records) safeScore(policy, record);
      expect(JSON.stringify(safeScore(policy, target))).toBe(JSON.stringify(alone));
    }
  });
});

describe("compiling", () => {
  test("gives the same plan each time", () => {
    for (const { document, policy } of madeCases(10, 0, 6)) {
      const one = JSON.stringify(compilePolicy(policy, "2026-Q1"));
      expect(JSON.stringify(compilePolicy(definePolicy(document), "2026-Q1"))).toBe(one);
    }
  });
});

function frozenThrough(value: unknown): boolean {
  return (
    typeof value !== "object" ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(frozenThrough))
  );
}
