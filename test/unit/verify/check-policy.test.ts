import { describe, expect, test } from "vitest";
import { KinerjaError, type PolicyDocument } from "../../../src/index.js";
import { pp462011 } from "../../../src/presets/index.js";
import { checkPolicy, LAW_IDS, LAWS, safeCheckPolicy } from "../../../src/verify/index.js";
import { policyOf } from "../../support/small-policy.js";

const measured = {
  kind: "indicator",
  actual: { unit: "percent", min: 0, max: 100 },
  direction: "higher",
} as const;
const silent = { ...measured, absent: { missing: "leave-out" } } as const;

function mean(more: Partial<PolicyDocument> = {}): PolicyDocument {
  return policyOf({ a: silent, b: measured, r: { kind: "group", parts: ["a", "b"], combine: "mean" } }, more);
}

function found(document: PolicyDocument, law: (typeof LAW_IDS)[number], options = {}) {
  const report = checkPolicy(document, { laws: [law], ...options });
  const own = report.laws[0];
  if (own === undefined) throw new Error("no such law");
  return { ...own, ok: report.ok };
}

describe("a check of a policy", () => {
  test("tells every law once, in its order, with its statement in both languages", () => {
    const report = checkPolicy(mean(), { runs: 20 });
    expect(report.laws.map((l) => l.law)).toEqual([...LAW_IDS]);
    for (const { statement, why } of LAWS)
      for (const text of [statement.en, statement.id, why.en, why.id]) expect(text).toMatch(/\.$/);
  });

  test("is the same for the same seed", () => {
    expect(checkPolicy(mean(), { runs: 30, seed: 9 })).toEqual(checkPolicy(mean(), { runs: 30, seed: 9 }));
  });

  test("says what was proved and what was only tried", () => {
    expect(found(mean(), "monotone").finding.status).toBe("proved");
    expect(found(mean(), "order", { runs: 25 }).finding).toEqual({ status: "held", runs: 25 });
  });

  test("lets an exception of the policy stand, with its article", () => {
    const document = mean({
      citations: { rule: { instrument: "Rule 7", article: "3" } },
      exceptions: [{ law: "withholding", because: "A missing figure is left out.", cite: "rule" }],
    });
    const { ok, finding, exception } = found(document, "withholding");
    expect(finding.status).toBe("broken");
    expect(exception).toEqual({ because: "A missing figure is left out.", cite: "Rule 7, 3" });
    expect(ok).toBe(true);
    expect(found(mean(), "withholding").ok).toBe(false);
  });

  test("refuses an exception from a law that does not exist", () => {
    const report = safeCheckPolicy(mean({ exceptions: [{ law: "witholding", because: "-" }] }));
    expect(report.ok ? [] : report.issues.map((i) => [i.code, i.path])).toEqual([
      ["value-unknown", ["exceptions", 0, "law"]],
    ]);
  });

  test("runs the policy's own cases: (50 + 70) / 2 is 60, not 61", () => {
    const example = {
      title: "a mean",
      record: { actuals: { a: "50", b: "70" } },
      origin: "by-hand",
      source: "here",
    } as const;
    const right = checkPolicy(mean({ examples: [{ ...example, expect: { score: "60" } }] }), { laws: [] });
    expect(right.cases).toEqual([{ title: "a mean", ok: true, differences: [] }]);
    const wrong = checkPolicy(mean({ examples: [{ ...example, expect: { score: "61" } }] }), { laws: [] });
    expect(wrong.cases[0]?.differences).toEqual(["score: expected 61, found 60"]);
    expect(wrong.ok).toBe(false);
  });

  test("names the choice of a parameter under which a law is broken", () => {
    const document = policyOf(
      {
        a: measured,
        r: { kind: "formula", text: "if(style == 'rising', a, if(a > 50, 100 - a, a))" },
      },
      { parameters: { style: { oneOf: ["rising", "peaked"], default: "rising" } } },
    );
    const { finding, parameters } = found(document, "monotone");
    expect(finding.status).toBe("broken");
    expect(parameters).toEqual({ style: "peaked" });
  });

  test("gives every issue of a document that does not define, and throws them from checkPolicy", () => {
    expect(safeCheckPolicy(policyOf({}))).toMatchObject({ ok: false });
    expect(() => checkPolicy(policyOf({}))).toThrow(KinerjaError);
  });

  test("PP 46/2011: the time aspect turns at a saving of exactly 24 %, 0.76 of its target", () => {
    const { finding } = found(pp462011, "monotone");
    expect(finding).toMatchObject({ status: "broken" });
    expect(finding.status === "broken" && finding.what).toMatch(
      /along (time|cost)@.* turns at exactly .*0\.76 of its target/,
    );
  });
});
