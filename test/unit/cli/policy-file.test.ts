import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readPolicyFile } from "../../../src/cli/input/policy-file.js";
import { Unusable } from "../../../src/cli/unusable.js";
import { fileOf } from "../../support/cli-files.js";

const problem = async (path: string): Promise<string> => {
  try {
    return JSON.stringify(await readPolicyFile(path));
  } catch (error) {
    if (error instanceof Unusable) return error.lines.join("\n");
    throw error;
  }
};

describe("a policy file", () => {
  test("is read from YAML or JSON, with all its numbers as text", async () => {
    const yaml =
      "nodes: { a: { weight: 0.10 } }\nrows: { r: { min: 1, max: 25 } }\nscales: { s: { digits: 2 } }\n";
    const json =
      '{"nodes": {"a": {"weight": 0.10}}, "rows": {"r": {"min": 1, "max": 25}}, "scales": {"s": {"digits": 2}}}';
    const document = {
      nodes: { a: { weight: "0.10" } },
      rows: { r: { min: "1", max: "25" } },
      scales: { s: { digits: "2" } },
    };
    expect(await readPolicyFile(fileOf("p.yaml", yaml))).toEqual(document);
    expect(await readPolicyFile(fileOf("p.json", json))).toEqual(document);
  });

  test.each([
    ["empty", "p.yaml", " \n", /it is empty; a policy document was expected/],
    ["a word", "p.yaml", "hello", /it holds no policy document/],
    ["a list", "p.yaml", "- 1\n", /it holds no policy document/],
    ["broken YAML", "p.yaml", "a: [1\n", /p\.yaml:\n {2}cannot be read: .*line 2/],
    ["broken JSON", "p.json", "{", /p\.json:\n {2}cannot be read/],
    ["not UTF-8", "p.yaml", new Uint8Array([0x61, 0xff]), /not UTF-8/],
  ])("that is %s says so", async (_, name, content, message) => {
    expect(await problem(fileOf(name, content))).toMatch(message);
  });

  test("that is missing or a folder says so", async () => {
    const folder = mkdtempSync(join(tmpdir(), "kinerja-"));
    expect(await problem(join(folder, "none.yaml"))).toMatch(/there is no such file/);
    expect(await problem(folder)).toMatch(/it is a folder/);
  });
});
