import { describe, expect, test } from "vitest";
import { parseYaml } from "../../../src/cli/input/yaml-text.js";
import { FLAT, readData } from "../../support/cli-files.js";

const codes = (text: string) => {
  const read = parseYaml(text);
  return read.ok ? read.value : read.issues.map((i) => i.code);
};

describe("YAML", () => {
  test("keeps numbers as text; true, false and null are what they say, yes is a word", () => {
    const text =
      "a: 0.10\nb: 1e3\nc: true\nd: null\ne: yes\nf: 0x10\ng: 1_000\nh: .inf\ni: 2026-01-01\nj: ~\n";
    expect(codes(text)).toEqual({
      a: "0.10",
      b: "1e3",
      c: true,
      d: null,
      e: "yes",
      f: "0x10",
      g: "1_000",
      h: ".inf",
      i: "2026-01-01",
      j: null,
    });
  });

  test("has no merge keys, and keeps __proto__ as a key of its own", () => {
    expect(codes("a: &a { x: 1 }\nb:\n  <<: *a\n")).toEqual({ a: { x: "1" }, b: { "<<": { x: "1" } } });
    const value = codes("__proto__: { polluted: true }\n");
    expect(Object.keys(Object(value))).toEqual(["__proto__"]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  test.each([
    ["a key that stands twice", "a: 1\na: 1\n", "syntax-wrong"],
    ["two documents", "a: 1\n---\nb: 2\n", "syntax-wrong"],
    ["an open bracket", "a: [1\n", "syntax-wrong"],
    ["a tag that runs code", "a: !!js/function 'x'\n", "syntax-wrong"],
    ["deep brackets", `a: ${"[".repeat(10_000)}${"]".repeat(10_000)}`, "document-too-deep"],
    [
      "deep indentation",
      Array.from({ length: 2_000 }, (_, i) => `${" ".repeat(i)}a:\n`).join(""),
      "document-too-deep",
    ],
    ["deep dashes", `${"- ".repeat(10_000)}x\n`, "document-too-deep"],
  ])("refuses %s", (_, text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  test("refuses aliases that would grow without end", () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"];
    for (let i = 1; i < 12; i++)
      lines.push(
        `a${i}: &a${i} [${Array(9)
          .fill(`*a${i - 1}`)
          .join(", ")}]`,
      );
    expect(codes(`${lines.join("\n")}\n`)).toEqual(["syntax-wrong"]);
  });

  test("allows brackets in text, as formulas have them", () => {
    const text = Array.from({ length: 300 }, (_, i) => `f${i}: if(a < 1, (b, "[`).join("\n");
    expect(Object.keys(Object(codes(text)))).toHaveLength(300);
  });

  test("as a data file gives a list of records", async () => {
    expect(await readData("d.yaml", "- { subject: A, period: 2026 }\n", FLAT)).toEqual([
      { ok: true, place: "record 1", record: { subject: "A", period: "2026" } },
    ]);
  });
});
