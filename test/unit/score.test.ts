import { describe, expect, test } from "vitest";
import { compilePolicy, definePolicy, KinerjaError, safeScore, score, scoreMany } from "../../src/index.js";
import { policyOf } from "../support/small-policy.js";

const policy = definePolicy(
  policyOf(
    {
      speed: {
        kind: "indicator",
        actual: { unit: "day", min: 0, max: 100 },
        direction: "higher",
        absent: { missing: "required" },
      },
      share: { kind: "indicator", actual: {}, absent: { missing: "leave-out" } },
      total: {
        kind: "group",
        parts: ["speed", "share"],
        combine: "mean",
        then: [{ round: 2, mode: "half-up" }],
      },
    },
    { result: "total" },
  ),
);
const refused = (actual: unknown) => {
  const outcome = safeScore(policy, { subject: "a", period: "2026", actuals: { speed: actual } });
  return outcome.ok ? outcome.value.score : outcome.issues.map((i) => i.code).join(" ");
};

describe("score", () => {
  test.each([
    ["12,5", "number-unreadable"],
    ["1,234.5", "number-unreadable"],
    ["", "number-unreadable"],
    [" 5", "number-unreadable"],
    ["five", "number-unreadable"],
    [Number.NaN, "number-unreadable"],
    [Number.POSITIVE_INFINITY, "number-unreadable"],
    [2 ** 53, "number-unreadable"],
    ["1".repeat(10_000), "number-unreadable"],
    ["1e401", "number-unreadable"],
    ["1/0", "number-unreadable"],
    [true, "type-wrong"],
    ["100.01", "value-outside"],
    [-1, "value-outside"],
    [undefined, "actual-missing"],
    [null, "actual-missing"],
  ])("refuses %j with %s", (actual, code) => expect(refused(actual)).toBe(code));

  test("takes -0 as 0, 1e2 as 100 and 1/3 as a third", () => {
    expect(refused(-0)).toBe("0");
    expect(refused("1e2")).toBe("100");
    expect(refused("1/3")).toBe("0.33");
  });

  test("notes float noise and takes the number as written", () => {
    const card = score(policy, { subject: "a", period: "2026", actuals: { speed: 0.1 + 0.2 } });
    expect(card.notes.map((n) => n.code)).toEqual(["float-noise"]);
    expect(card.nodes.speed?.value).toBe("0.30000000000000004");
  });

  test("gives every issue of a record at once", () => {
    const outcome = safeScore(policy, {
      subject: "a",
      period: "2026",
      facts: { nothing: 1 },
      actuals: { speed: "x", sped: 1, share: { actual: "1", targt: 2 } },
    });
    expect(outcome.ok ? [] : outcome.issues.map((i) => i.code).sort()).toEqual([
      "fact-unknown",
      "field-unknown",
      "indicator-unknown",
      "number-unreadable",
    ]);
  });

  test("throws a KinerjaError with the place, what was found and what to do", () => {
    const bad = () => score(compilePolicy(policy, "2026"), { subject: "a", actuals: { speed: "12,5" } });
    expect(bad).toThrowError(KinerjaError);
    expect(bad).toThrowError(/^actuals\.speed: '12,5' is not a number: it is written with a comma/);
  });

  test("refuses a date that does not exist, a period reversed, none, and no subject", () => {
    const codes = (record: object) => {
      const outcome = safeScore(policy, { subject: "a", actuals: { speed: 1 }, ...record });
      return outcome.ok ? [] : outcome.issues.map((i) => `${i.code} ${i.details.problem ?? ""}`.trim());
    };
    expect(codes({ period: "2026-02-30/2026-04-01" })).toEqual(["period-unreadable no-such-date"]);
    expect(codes({ period: "2026-04-01/2026-03-01" })).toEqual(["period-unreadable reversed"]);
    expect(codes({})).toEqual(["period-missing"]);
    expect(codes({ period: "2026", subject: "" })).toEqual(["subject-missing"]);
    expect(codes({ period: "1999" })).toEqual(["not-in-force"]);
  });

  test("a plan refuses another period", () => {
    const plan = compilePolicy(policy, "2026-Q1");
    const outcome = safeScore(plan, { subject: "a", period: "2026-Q2", actuals: { speed: 1 } });
    expect(outcome).toMatchObject({ ok: false, issues: [{ code: "period-other" }] });
  });

  test("is the same bytes from a policy, from its plan, and from its plan through JSON", () => {
    const record = { subject: "a", period: "2026", actuals: { speed: "70", share: "1/7" } };
    const plan = compilePolicy(policy, "2026");
    const bytes = JSON.stringify(score(policy, record));
    expect(JSON.stringify(score(plan, record))).toBe(bytes);
    expect(JSON.stringify(score(JSON.parse(JSON.stringify(plan)) as typeof plan, record))).toBe(bytes);
  });

  test("leaves its input alone and freezes its output through and through", () => {
    const record = { subject: "a", period: "2026", actuals: { speed: "70" } };
    Object.freeze(record.actuals);
    const card = score(policy, Object.freeze(record));
    const open: unknown[] = [card];
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
      if (typeof value !== "object" || value === null) continue;
      expect(Object.isFrozen(value)).toBe(true);
      open.push(...Object.values(value));
    }
  });

  test("keeps an override beside the computed rating, and says whether it is final", () => {
    const card = score(policy, {
      subject: "a",
      period: "2026",
      actuals: { speed: "70" },
      final: true,
      override: { rating: "any", by: "the head of office", reason: "a flood in the whole of March" },
    });
    expect(card.final).toBe(true);
    expect(card.override?.by).toBe("the head of office");
  });
});

describe("scoreMany", () => {
  test("scores in order, keeps a bad record in its place, and finds a second record of one subject and period", async () => {
    const records = [
      { subject: "a", period: "2026", actuals: { speed: 1 } },
      { subject: "b", period: "2026", actuals: { speed: "x" } },
      null,
      { subject: "a", period: "2026", actuals: { speed: 2 } },
      { subject: "a", period: "2025", actuals: { speed: 3 } },
    ];
    const found: string[] = [];
    for await (const one of scoreMany(policy, records)) {
      found.push(`${one.index} ${one.ok ? one.value.score : one.issues.map((i) => i.code).join(" ")}`);
    }
    expect(found).toEqual(["0 1", "1 number-unreadable", "2 period-missing", "3 subject-twice", "4 3"]);
  });
});
