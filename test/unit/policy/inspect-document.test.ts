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

  test("takes 64 levels and refuses 65, whether of objects or lists", () => {
    const nested = (levels: number, wrap: (inner: unknown) => unknown): unknown => {
      let value: unknown = "x";
      for (let i = 0; i < levels; i++) value = wrap(value);
      return value;
    };
    for (const wrap of [(v: unknown) => ({ a: v }), (v: unknown) => [v]]) {
      expect(codes(nested(64, wrap))).toEqual([]);
      expect(codes(nested(66, wrap))).toEqual(["document-too-deep"]);
    }
  });

  test("names the place of each problem, all at once", () => {
    const { issues } = inspectDocument({ a: [1, () => 1], b: { c: new Date(0) }, d: Symbol("s"), e: 10n });
    expect(issues.map((i) => [i.code, i.path])).toEqual([
      ["type-wrong", ["a", 1]],
      ["type-wrong", ["b", "c"]],
      ["type-wrong", ["d"]],
      ["type-wrong", ["e"]],
    ]);
  });

  test("takes an object without prototype, and constructor and toString as ordinary keys", () => {
    const bare: Record<string, unknown> = Object.assign(Object.create(null), { a: 1 });
    expect(inspectDocument(bare)).toEqual({ value: { a: 1 }, issues: [] });
    const odd: unknown = JSON.parse(
      '{"constructor":{"prototype":{"polluted":1}},"toString":"x","hasOwnProperty":1}',
    );
    expect(codes(odd)).toEqual([]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  test("drops remarks at every depth, also inside lists, and keys without a value", () => {
    const { value } = inspectDocument({ a: [{ "x-b": 1, c: 2 }], "x-": 3, d: undefined, X: 4, x: 5 });
    expect(JSON.stringify(value)).toBe('{"a":[{"c":2}],"X":4,"x":5}');
  });

  test("does not touch the document: a frozen one is copied", () => {
    const frozen = Object.freeze({ a: Object.freeze([Object.freeze({ b: 1 })]) });
    const { value } = inspectDocument(frozen);
    expect(value).toEqual(frozen);
    expect(value).not.toBe(frozen);
  });

  test("reads a getter of a class instance as no data", () => {
    class Hostile {
      get a(): never {
        throw new Error("read");
      }
    }
    expect(codes({ at: new Hostile() })).toEqual(["type-wrong"]);
  });

  test("takes a list of 100,000 entries in good time", () => {
    const start = performance.now();
    expect(codes(Array.from({ length: 100_000 }, (_, i) => ({ i })))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
