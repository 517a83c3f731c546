import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { canonicalJson, digestOf } from "../../../src/policy/canonical.js";
import { policyOf, scoreOf } from "../../support/small-policy.js";

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

  test("sorts by UTF-16 code units, as the example of RFC 8785 (section 3.2.3) does", () => {
    // its keys in its order: CR, 1, U+0080, ö, €, an emoji; the emoji is a surrogate pair, so before U+FB33
    const shuffled = {
      "\u20ac": "euro",
      "\r": "return",
      "\ud83d\ude00": "emoji",
      "\uff21": "wide",
      "1": "one",
      "\u0080": "control",
      "\u00f6": "umlaut",
    };
    const order = [...canonicalJson(shuffled).matchAll(/:"([^"]+)"/g)].map((m) => m[1]);
    expect(order).toEqual(["return", "one", "control", "umlaut", "euro", "emoji", "wide"]);
  });

  test("writes escapes as the example of RFC 8785 (section 3.2.2) does", () => {
    expect(canonicalJson('\u20ac$\u000f\nA\'B"\\"/')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\"/"');
  });

  test("writes equal numbers in one form: -0 and 0, 007 and 7, 1e3 and 1000", () => {
    expect(canonicalJson("-0")).toBe(canonicalJson(0));
    expect(canonicalJson("007")).toBe(canonicalJson(7));
    expect(canonicalJson("1e3")).toBe(canonicalJson(1000));
    expect(canonicalJson(".5")).toBe('".5"'); // no number, so text as it stands
  });

  test("leaves keys without a value out, and lists in their order", () => {
    expect(canonicalJson({ b: undefined, a: [2, 1, null, undefined] })).toBe('{"a":["2","1",null,null]}');
    expect([canonicalJson([]), canonicalJson({})]).toEqual(["[]", "{}"]);
  });

  test("takes keys in NFC too: é written in two ways is one key", () => {
    expect(canonicalJson({ "e\u0301": 1 })).toBe(canonicalJson({ "\u00e9": 1 }));
  });
});

describe("digestOf", () => {
  test("is the SHA-256 of that text", () => {
    const text = '{"a":["1.5",true,null],"b":"x"}';
    const hash = createHash("sha256").update(text, "utf8").digest("hex");
    expect(digestOf({ b: "x", a: [1.5, true, null] })).toBe(`sha256:${hash}`);
  });

  test("of the empty object is that of {}", () => {
    // sha256 of the two bytes 7b 7d
    expect(digestOf({})).toBe("sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  });

  test("of a policy and its parameters is what stands on a scorecard, worked out from the text by hand", () => {
    const document = policyOf(
      { r: { kind: "formula", text: "p" } },
      {
        parameters: { p: { oneOf: ["1.50", "2"], default: "1.50" } },
      },
    );
    const policy =
      '{"inForce":{"from":"2000-01-01"},"nodes":{"r":{"kind":"formula","text":"p"}},' +
      '"parameters":{"p":{"default":"1.5","oneOf":["1.5","2"]}},"result":"r",' +
      '"schema":"kinerja/policy/1","scheme":"test/small","title":"A small policy","version":"1"}';
    const text = `{"parameters":{"p":"1.5"},"policy":${policy}}`;
    const hash = createHash("sha256").update(text, "utf8").digest("hex");
    expect(scoreOf(document, {}).card?.policy.digest).toBe(`sha256:${hash}`);
    // written otherwise, it is the same policy
    const same = { ...document, parameters: { p: { default: 1.5, oneOf: [1.5, "2.0"] } } };
    expect(scoreOf(same, {}).card?.policy.digest).toBe(`sha256:${hash}`);
  });
});
