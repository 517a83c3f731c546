import { describe, expect, test } from "vitest";
import { parsePolicy } from "../../../src/policy/parse-policy.js";
import { policyOf } from "../../support/small-policy.js";

const found = (document: unknown) => {
  const parsed = parsePolicy(document);
  return parsed.ok ? [] : parsed.issues;
};
const codes = (document: unknown) => found(document).map((i) => i.code);
const formula = (text = "1") => ({ kind: "formula" as const, text });
const base = policyOf({ r: formula() });

describe("parsePolicy", () => {
  test("reads every formula of a policy, wherever it stands, by its text", () => {
    const document = policyOf(
      {
        a: {
          kind: "indicator",
          actual: {},
          absentWhen: "f(1) > 2",
          then: [{ add: "= 3 + 4", when: "value > 5" }],
        },
        r: {
          kind: "group",
          parts: [{ node: "a", when: "true", weight: "= 6" }],
          combine: { formula: "a * 7" },
        },
      },
      { definitions: { "f(x)": "x * 8" }, checks: [{ that: "a < 9" }] },
    );
    const parsed = parsePolicy(document);
    expect(parsed.ok).toBe(true);
    if (!parsed.ok) return;
    expect([...parsed.value.formulas.keys()].sort()).toEqual(
      ["3 + 4", "6", "a * 7", "a < 9", "f(1) > 2", "true", "value > 5"].sort(),
    );
    expect(parsed.value.definitions.get("f")?.args).toEqual(["x"]);
  });

  test("titles, labels and units are never formulas", () => {
    const document = policyOf({ r: { kind: "formula", text: "1", title: "= 1 +", unit: "= (" } });
    expect(codes(document)).toEqual([]);
  });

  test("a chain of 100,000 nodes is refused by its number, at once", () => {
    const nodes = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, i) => [`n${i}`, formula(i === 0 ? "1" : `n${i - 1}`)]),
    );
    const start = performance.now();
    const issues = found(policyOf({ ...nodes, r: formula("n99999") }));
    expect(issues.map((i) => i.code)).toEqual(["too-many-nodes"]);
    expect(issues[0]?.details).toEqual({ found: "100001", limit: "10000" });
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test.each([
    "Upper",
    "1st",
    "with-dash",
    "with_underscore",
    "with space",
    "é",
    "",
    "a".repeat(61),
    "constructor ",
  ])("refuses the id %j", (id) => {
    expect(codes(policyOf({ r: formula(), [id]: formula() }))).toContain("id-invalid");
    expect(codes({ ...base, facts: { [id]: { type: "yes-no" } } })).toContain("id-invalid");
    expect(codes({ ...base, parameters: { [id]: { type: "yes-no", default: true } } })).toContain(
      "id-invalid",
    );
    expect(codes({ ...base, rows: { [id]: {} } })).toContain("id-invalid");
    expect(codes({ ...base, tables: { [id]: { keys: ["a"], rows: [[1, 2]] } } })).toContain("id-invalid");
  });

  test.each(["and", "or", "not", "true", "false"])("refuses the id '%s', a word of formulas", (id) => {
    expect(codes(policyOf({ r: formula(), [id]: formula() }))).toContain("name-reserved");
    expect(codes({ ...base, facts: { [id]: { type: "yes-no" } } })).toContain("name-reserved");
    expect(codes({ ...base, definitions: { [`${id}(x)`]: "x" } })).toContain("name-reserved");
  });

  test.each(["key", "title", "weight", "facts", "notApplicable"])("refuses '%s' in a row set only", (id) => {
    const indicator = { kind: "indicator" as const, actual: {} };
    const rows = { items: {} };
    expect(codes({ ...policyOf({ r: formula(), [id]: { ...indicator, in: "items" } }), rows })).toContain(
      "name-reserved",
    );
    expect(codes({ ...base, rows: { items: { facts: { [id]: { type: "yes-no" } } } } })).toContain(
      "name-reserved",
    );
    expect(codes(policyOf({ r: formula(), [id]: indicator }))).toEqual([]);
  });

  test("takes names that JavaScript knows: constructor, toString, hasOwnProperty", () => {
    for (const id of ["constructor", "toString", "hasOwnProperty", "valueOf", "length", "name", "sum", "min"])
      expect(codes(policyOf({ r: formula(), [id]: formula() })), id).toEqual([]);
  });

  test("ids are unique in the whole policy: of a fact, a parameter, a row set, a row fact, a table, a node", () => {
    const yes = { type: "yes-no" };
    const places = {
      parameters: { r: { type: "yes-no", default: true } },
      facts: { r: yes },
      rows: { r: {} },
      tables: { r: { keys: ["a"], rows: [[1, 2]] } },
    };
    for (const [key, value] of Object.entries(places)) {
      expect(codes({ ...base, [key]: value }), key).toContain("id-duplicate");
    }
    expect(codes({ ...base, rows: { items: { facts: { r: yes } } } })).toContain("id-duplicate");
    const two = { first: { facts: { same: yes } }, second: { facts: { same: yes } } };
    expect(codes({ ...base, rows: two })).toContain("id-duplicate");
  });

  // docs/policy.md: "Ids of nodes, facts, row facts, parameters, row sets, tables and definitions … unique in the
  // whole policy"
  test("ids are unique in the whole policy: of a definition and a node", () => {
    expect(codes({ ...base, definitions: { "r(x)": "x" } })).toContain("id-duplicate");
  });

  test("two ratings of one id, and two definitions of one name, are refused", () => {
    const scales = { s: { ratings: [{ id: "a" }, { id: "a" }], bands: [{ rating: "a" }] } };
    expect(codes({ ...base, scales })).toContain("id-duplicate");
    expect(codes({ ...base, definitions: { "f(x)": "x", "f(y)": "y" } })).toContain("id-duplicate");
  });

  test("a prescribed distribution names ratings that there are, in numbers that can be read", () => {
    const cohort = { distributions: [{ ratings: ["x"], atMost: "abc" }] };
    const scales = { s: { ratings: [{ id: "a" }], bands: [{ rating: "a" }] } };
    expect(codes({ ...base, scales, cohort })).toEqual(["number-unreadable", "value-unknown"]);
    expect(codes({ ...base, cohort: { distributions: [{ ratings: ["x"], when: "1 +" }] } })).toContain(
      "formula-unreadable",
    );
  });

  test("the head of a definition is a name with its arguments", () => {
    for (const head of ["f", "f x", "(x)", "f(x", "f(1)", "F(x)", "f(x,)"])
      expect(codes({ ...base, definitions: { [head]: "1" } }), head).not.toEqual([]);
    for (const head of ["f()", "f(x)", "f( x , y )"])
      expect(codes({ ...base, definitions: { [head]: "1" } }), head).toEqual([]);
  });

  test.each([
    ["2023-02-29", "date-unreadable"],
    ["2026-13-01", "date-unreadable"],
    ["0000-01-01", "date-unreadable"],
    ["2026-1-1", "date-unreadable"],
    ["1 January 2026", "date-unreadable"],
    ["2026-01-01T00:00:00Z", "date-unreadable"],
  ])("refuses to be in force from %s", (from, code) => {
    expect(codes({ ...base, inForce: { from } })).toEqual([code]);
    expect(codes({ ...base, inForce: { from: "2000-01-01", until: from } })).toEqual([code]);
  });

  test("refuses to end before it begins, or on the same day", () => {
    expect(codes({ ...base, inForce: { from: "2026-01-01", until: "2025-01-01" } })).toEqual([
      "period-unreadable",
    ]);
    expect(codes({ ...base, inForce: { from: "2026-01-01", until: "2026-01-01" } })).toEqual([
      "period-unreadable",
    ]);
  });

  test("finds citations that stand nowhere, also deep inside", () => {
    const document = {
      ...policyOf({ r: { kind: "formula", text: "1", then: [{ add: 1, cite: "gone" }], cite: "there" } }),
      citations: { there: { instrument: "An act" } },
    };
    expect(found(document).map((i) => [i.code, i.path])).toEqual([
      ["citation-unknown", ["nodes", "r", "then", 0, "cite"]],
    ]);
  });

  test("gives the issues of names, dates, parameters, formulas and citations together", () => {
    const document = {
      ...policyOf({ r: { kind: "formula", text: "1 +", cite: "gone" }, Bad: formula() }),
      inForce: { from: "2026-02-30" },
      parameters: { p: { oneOf: ["1"], default: "2" } },
    };
    expect(codes(document).sort()).toEqual(
      ["citation-unknown", "date-unreadable", "default-outside", "formula-unreadable", "id-invalid"].sort(),
    );
  });
});

describe("the schema's problems", () => {
  test("an unknown kind lists the kinds there are", () => {
    const [issue] = found(policyOf({ r: { kind: "indicater" } as never }));
    expect(issue?.code).toBe("value-unknown");
    expect(issue?.path).toEqual(["nodes", "r", "kind"]);
    for (const kind of ["indicator", "group", "formula"]) expect(issue?.details.expected).toContain(kind);
    expect(issue?.message).toContain("'indicater'");
  });

  test("an unknown achievement, combination or rounding mode lists what there is", () => {
    const of = (node: object) => found(policyOf({ r: node as never }))[0];
    const achievement = of({ kind: "indicator", actual: {}, achievement: { kind: "ration" } });
    expect(achievement?.details.expected).toContain("ratio, improvement, goalposts");
    expect(achievement?.path).toEqual(["nodes", "r", "achievement", "kind"]);
    const combine = of({ kind: "group", parts: ["a"], combine: "average" });
    expect(combine?.path).toEqual(["nodes", "r", "combine"]);
    expect(JSON.stringify(combine)).toContain("weighted-mean");
    const mode = of({ kind: "formula", text: "1", then: [{ round: 1, mode: "half-odd" }] });
    expect(JSON.stringify(mode)).toContain("half-even");
  });

  test("a misspelt key is named with its place, and says how to keep a remark", () => {
    const [issue, ...more] = found(policyOf({ r: { kind: "formula", text: "1", tittle: "x" } as never }));
    expect(more).toEqual([]);
    expect([issue?.code, issue?.path, issue?.details.key]).toEqual(["key-unknown", ["nodes", "r"], "tittle"]);
    expect(issue?.message).toContain("'x-'");
  });

  test("a missing key is named with what was expected", () => {
    const { result: _, ...without } = base;
    expect(found(without).map((i) => [i.code, i.details.key])).toEqual([["key-missing", "result"]]);
  });

  // design.md section 7: the message says "what was found, what was expected"
  test("a missing kind is a missing key", () => {
    expect(codes(policyOf({ r: { text: "1" } as never }))).toEqual(["key-missing"]);
  });

  test("one wrong value is one issue, not one for each form that it could have had", () => {
    expect(
      codes(policyOf({ r: { kind: "formula", text: "1", then: [{ add: true }] } as never })),
    ).toHaveLength(1);
    expect(codes(policyOf({ r: { kind: "formula", text: 5 } as never }))).toEqual(["type-wrong"]);
    expect(codes({ ...base, title: 5 })).toHaveLength(1);
    expect(codes({ ...base, strengths: { most: -1 } })).toHaveLength(1);
    expect(codes({ ...base, strengths: { most: 1.5 } })).toHaveLength(1);
  });

  test.each([null, undefined, 5, "text", [], true, () => 1, new Map()])(
    "what is no object at all is refused: %s",
    (document) => {
      expect(found(document).length).toBeGreaterThan(0);
    },
  );

  test("a fraction, an exponent and a JS number are versions as good as text", () => {
    for (const version of ["2026", 2026, "1.0.0", "v2"])
      expect(codes({ ...base, version }), String(version)).toEqual([]);
  });
});
