import { run } from "node:test";
import { describe, expect, test } from "vitest";
import { definePolicy, type PolicyDocument } from "../../../src/index.js";
import { LAW_IDS, lawTests } from "../../../src/verify/index.js";
import { policyOf } from "../../support/small-policy.js";

const measured = { kind: "indicator", actual: { min: 0, max: 100 }, direction: "higher" } as const;

const sound = definePolicy(
  policyOf({ a: measured, b: measured, r: { kind: "group", parts: ["a", "b"], combine: "mean" } }),
);
const silent: PolicyDocument = policyOf({
  a: { ...measured, absent: { missing: "leave-out" } },
  b: measured,
  r: { kind: "group", parts: ["a", "b"], combine: "mean" },
});

describe("laws as tests of a runner", () => {
  // as an integrator writes it
  for (const { name, run: holds } of lawTests(sound, { runs: 20 })) test(name, holds);

  test("there is one for each law, and one for the policy's own cases", () => {
    expect(lawTests(sound).map((t) => t.name)).toEqual([...LAW_IDS.map((law) => `law: ${law}`), "cases"]);
  });

  test("a broken law throws its statement, what was found, and the records", () => {
    const [withholding] = lawTests(silent, { laws: ["withholding"] });
    expect(withholding?.run).toThrow(/Leaving a figure out.*without a the result is.*"actuals"/s);
  });

  test("a case that comes out otherwise throws", () => {
    const examples = [
      {
        title: "wrong",
        record: { actuals: { a: "1", b: "2" } },
        expect: { score: "3" },
        origin: "by-hand",
        source: "-",
      },
    ] as const;
    const tests = lawTests({ ...silent, examples }, { laws: [] });
    expect(tests.map((t) => t.name)).toEqual(["cases"]);
    expect(tests[0]?.run).toThrow("wrong: score: expected 3, found 1.5"); // (1 + 2) / 2
  });

  test("they are plain functions, so node:test takes them: it is there", () => {
    expect(typeof run).toBe("function");
    for (const { run: holds } of lawTests(sound, { runs: 5, laws: ["order"] }))
      expect(holds()).toBeUndefined();
  });
});
