import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  compilePolicy,
  definePolicy,
  digestRecord,
  KinerjaError,
  safeScore,
  score,
  scoreMany,
} from "../../src/index.js";
import { indicator, policyOf } from "../support/small-policy.js";

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

describe("the record and its order", () => {
  const whole = {
    subject: "a",
    period: "2026",
    facts: { late: false, days: 3 },
    actuals: { first: { actual: "70", weight: 1 }, second: 1 / 3 },
    rows: {
      items: [
        { key: "k1", title: "One", x: "2" },
        { key: "k2", x: { actual: 5 } },
      ],
    },
    final: false,
  };
  const ordered = definePolicy(
    policyOf(
      {
        first: indicator,
        second: indicator,
        x: { ...indicator, in: "items" },
        all: { kind: "group", each: "x", combine: "sum" },
        r: {
          kind: "group",
          parts: [
            { node: "first", weight: "from-record" },
            { node: "second", weight: "= if(late, 1, days)" },
            { node: "all", weight: 2 },
          ],
          combine: "weighted-mean",
          then: [{ round: 2, mode: "half-up" }],
        },
      },
      {
        facts: { late: { type: "yes-no" }, days: { type: "number" } },
        rows: { items: {} },
      },
    ),
  );
  const reversed = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(reversed)
      : typeof value === "object" && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, inner]) => [key, reversed(inner)]),
          )
        : value;

  test("keys in another order give the same bytes", () => {
    const one = safeScore(ordered, whole);
    const other = safeScore(ordered, reversed(whole));
    expect(one.ok).toBe(true);
    // (1 x 70 + 3 x 0.3333333333333333 + 2 x 7) / 6 = 84.9999999999999999 / 6 = 14.1666…
    expect(one.ok && one.value.score).toBe("14.17");
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  });

  test("and the same digest; another value gives another", () => {
    expect(digestRecord(reversed(whole))).toBe(digestRecord(whole));
    expect(digestRecord({ ...whole, final: true })).not.toBe(digestRecord(whole));
    const text = '{"actuals":{"a":"1.5"},"subject":"s"}';
    const hash = createHash("sha256").update(text, "utf8").digest("hex");
    expect(digestRecord({ subject: "s", actuals: { a: "1.50" } })).toBe(`sha256:${hash}`);
  });

  test("deeply frozen input is scored and left alone", () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === "object" && value !== null) {
        Object.freeze(value);
        for (const inner of Object.values(value)) freeze(inner);
      }
      return value;
    };
    const before = JSON.stringify(whole);
    expect(safeScore(ordered, freeze(structuredClone(whole))).ok).toBe(true);
    expect(safeScore(ordered, whole).ok).toBe(true);
    expect(JSON.stringify(whole)).toBe(before);
  });

  test("remarks are passed over at every depth", () => {
    const remarked = {
      ...whole,
      "x-note": "by hand",
      actuals: { ...whole.actuals, "x-a": 1, first: { ...whole.actuals.first, "x-b": [] } },
    };
    expect(JSON.stringify(safeScore(ordered, remarked))).toBe(JSON.stringify(safeScore(ordered, whole)));
  });

  test("a row without key is named by its number, and rows may come in another order with the same score", () => {
    const { rows, ...rest } = whole;
    const bare = safeScore(ordered, {
      ...rest,
      rows: { items: rows.items.map(({ key: _, ...row }) => row) },
    });
    expect(bare.ok && Object.keys(bare.value.nodes)).toContain("x@2");
    const turned = safeScore(ordered, { ...rest, rows: { items: [...rows.items].reverse() } });
    expect(turned.ok && turned.value.score).toBe("14.17");
  });
});

describe("records that are hostile or broken", () => {
  const refusedAs = (record: unknown): readonly string[] => {
    const outcome = safeScore(policy, record, { period: "2026" });
    return outcome.ok ? [] : outcome.issues.map((i) => i.code);
  };

  test.each([null, undefined, 5, "text", true, [], () => 1, new Date(0)])("%s is no record", (record) => {
    expect(refusedAs(record).length).toBeGreaterThan(0);
  });

  test("__proto__ as an own key names nothing and changes nothing", () => {
    for (const text of [
      '{"subject":"a","actuals":{"__proto__":{"speed":1}}}',
      '{"subject":"a","__proto__":{"polluted":1},"actuals":{"speed":1}}',
      '{"subject":"a","actuals":{"speed":{"__proto__":{"actual":1}}}}',
    ])
      expect(refusedAs(JSON.parse(text))).toContain("key-reserved");
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  test("names that JavaScript knows are unknown here", () => {
    for (const id of ["constructor", "toString", "hasOwnProperty", "valueOf"])
      expect(refusedAs({ subject: "a", actuals: { speed: 1, [id]: 1 } }), id).toEqual(["indicator-unknown"]);
  });

  test("what contains itself is refused", () => {
    const ring: Record<string, unknown> = { subject: "a" };
    ring.actuals = ring;
    expect(refusedAs(ring)).toContain("document-circular");
  });

  test("sections of another form are refused by name", () => {
    for (const key of ["facts", "actuals", "rows"])
      for (const wrong of [[], "x", 5, true])
        expect(
          refusedAs({ subject: "a", actuals: { speed: 1 }, [key]: wrong }),
          `${key} ${String(wrong)}`,
        ).toContain("type-wrong");
    for (const final of ["yes", 1, null])
      expect(refusedAs({ subject: "a", actuals: { speed: 1 }, final })).toContain("type-wrong");
  });

  test("an override says rating, by and reason, all three", () => {
    for (const override of [{}, { rating: "a" }, { rating: "a", by: "b" }, "a", 5])
      expect(refusedAs({ subject: "a", actuals: { speed: 1 }, override }).length).toBeGreaterThan(0);
  });

  // docs/errors.md: "the twin throws nothing"
  test("parameters that cannot be written as text are an issue, not an exception", () => {
    expect(() => refusedAs({ subject: "a", parameters: { toString: {} } })).not.toThrow();
  });

  // docs/errors.md: the message says "what was found"
  test("a parameter of another form is named, not called an object that is no object", () => {
    const outcome = safeScore(policy, {
      subject: "a",
      period: "2026",
      actuals: { speed: 1 },
      parameters: { p: [] },
    });
    expect(outcome.ok ? "" : outcome.issues[0]?.message).not.toContain("[object Object]");
  });

  test("an error carries all issues and shows the first twenty", () => {
    const actuals = Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`no${i}`, 1]));
    try {
      score(compilePolicy(policy, "2026"), { subject: "a", actuals: { ...actuals, speed: 1 } });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(KinerjaError);
      if (!(error instanceof KinerjaError)) return;
      expect(error.issues).toHaveLength(25);
      expect(error.message.split("\n")).toHaveLength(21);
      expect(error.message).toContain("5 more");
    }
  });
});

describe("periods and plans", () => {
  const record = { subject: "a", actuals: { speed: 1 } };

  test("a policy in force for a time covers the whole period or none of it", () => {
    const half = definePolicy({
      ...policyOf({ r: indicator }),
      inForce: { from: "2021-07-01", until: "2022-01-01" },
    });
    const codesIn = (period: string) => {
      const outcome = safeScore(half, { subject: "a", actuals: { r: 1 }, period });
      return outcome.ok ? "scored" : outcome.issues.map((i) => i.code).join(" ");
    };
    expect(codesIn("2021-S2")).toBe("scored");
    expect(codesIn("2021-12-31")).toBe("scored");
    expect(codesIn("2021")).toBe("not-in-force");
    expect(codesIn("2022-01-01")).toBe("not-in-force");
    expect(codesIn("2021-06-30")).toBe("not-in-force");
  });

  test("an id of a period in another form is the same period", () => {
    const plan = compilePolicy(policy, "2026-01-01/2027-01-01");
    expect(plan.period.id).toBe("2026");
    expect(safeScore(plan, { ...record, period: "2026" }).ok).toBe(true);
    expect(safeScore(plan, record).ok).toBe(true); // it names none
  });

  test("the record's period goes before the one given for all", () => {
    const outcome = safeScore(policy, { ...record, period: "2025" }, { period: "2026" });
    expect(outcome.ok && outcome.value.period.id).toBe("2025");
    expect(score(policy, record, { period: "2026-Q1" }).period.id).toBe("2026-Q1");
  });

  test("a plan is plain frozen JSON", () => {
    const plan = compilePolicy(policy, "2026");
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
    expect(Object.isFrozen(plan.steps[0])).toBe(true);
  });

  test("compilePolicy throws what is wrong with period and parameters", () => {
    expect(() => compilePolicy(policy, "2026-13")).toThrowError(KinerjaError);
    expect(() => compilePolicy(policy, "FY2026")).toThrowError(KinerjaError);
    expect(() => compilePolicy(policy, "2026", { parameters: { no: 1 } })).toThrowError(/no parameter 'no'/);
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

  test("reads from an async source, and reads no further than it is asked", async () => {
    let read = 0;
    async function* source() {
      for (let i = 0; ; i++) {
        read++;
        yield { subject: `s${i}`, period: "2026", actuals: { speed: i } };
      }
    }
    const scores: unknown[] = [];
    for await (const one of scoreMany(policy, source())) {
      scores.push(one.ok && one.value.score);
      if (scores.length === 3) break;
    }
    expect(scores).toEqual(["0", "1", "2"]);
    expect(read).toBeLessThanOrEqual(4);
  });

  test("a refused record does not take the place of a later good one", async () => {
    const records = [
      { subject: "a", period: "2026", actuals: { speed: "x" } },
      { subject: "a", period: "2026", actuals: { speed: 2 } },
      { subject: "a", period: "2026-01-01/2027-01-01", actuals: { speed: 3 } },
    ];
    const found: string[] = [];
    for await (const one of scoreMany(policy, records))
      found.push(one.ok ? String(one.value.score) : one.issues.map((i) => i.code).join(" "));
    expect(found).toEqual(["number-unreadable", "2", "subject-twice"]);
  });

  test("nothing at all comes out of nothing", async () => {
    const found: unknown[] = [];
    for await (const one of scoreMany(policy, [])) found.push(one);
    expect(found).toEqual([]);
  });
});
