import { describe, expect, test } from "vitest";
import { inspectDocument } from "../../../src/policy/inspect-document.js";

const codes = (value: unknown) => inspectDocument(value).issues.map((i) => i.code);

describe("inspectDocument", () => {
  test("copies plain data, keeps the order of keys and drops x- remarks", () => {
    const { value, issues } = inspectDocument({
      b: 1,
      "x-note": "kept by the author",
      a: [true, null, { c: "d" }],
    });
    expect(issues).toEqual([]);
    expect(JSON.stringify(value)).toBe('{"b":1,"a":[true,null,{"c":"d"}]}');
  });

  test("refuses __proto__ as a key of its own and touches no prototype", () => {
    const hostile: unknown = JSON.parse('{"a":{"__proto__":{"polluted":true}}}');
    expect(codes(hostile)).toEqual(["key-reserved"]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  test("refuses 100,000 levels without running out of stack", () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = { a: deep };
    expect(codes(deep)).toEqual(["document-too-deep"]);
  });

  test("refuses what contains itself, and takes what stands in two places", () => {
    const ring: Record<string, unknown> = {};
    ring.self = ring;
    expect(codes(ring)).toEqual(["document-circular"]);
    const shared = { n: 1 };
    expect(codes({ first: shared, second: shared })).toEqual([]);
  });

  test("refuses what is no data: a date, a map, a function", () => {
    expect(codes({ at: new Date(0) })).toEqual(["type-wrong"]);
    expect(codes({ at: new Map() })).toEqual(["type-wrong"]);
    expect(codes({ at: () => 1 })).toEqual(["type-wrong"]);
  });
});
