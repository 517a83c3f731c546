import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { canonicalJson, digestOf } from "../../../src/policy/canonical.js";

describe("canonicalJson", () => {
  test("sorts keys by code unit, as RFC 8785 does: € after ö, and uppercase before lowercase", () => {
    expect(canonicalJson({ "€": "x", ö: "y", a: "z", B: "w" })).toBe('{"B":"w","a":"z","ö":"y","€":"x"}');
  });

  test("writes a number and its text in one form: 1.50, 1.5 and 15e-1", () => {
    expect(new Set([1.5, "1.50", "15e-1"].map(canonicalJson))).toEqual(new Set(['"1.5"']));
  });

  test("writes text in NFC: e with an accent beside it is é", () => {
    expect(canonicalJson("e\u0301")).toBe('"é"');
  });
});

describe("digestOf", () => {
  test("is the SHA-256 of that text", () => {
    const text = '{"a":["1.5",true,null],"b":"x"}';
    const hash = createHash("sha256").update(text, "utf8").digest("hex");
    expect(digestOf({ b: "x", a: [1.5, true, null] })).toBe(`sha256:${hash}`);
  });
});
