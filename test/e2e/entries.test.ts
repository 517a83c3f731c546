import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DIST = join(ROOT, "dist");

/** Runs a script in a process of its own, with the package's own name resolving to the built files. */
function node(script: string, type: "module" | "commonjs") {
  const done = spawnSync(process.execPath, [`--input-type=${type}`, "-e", script], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { out: done.stdout.trim(), error: done.stderr.trim(), code: done.status };
}

const HOSPITAL = `{ subject: "x", period: "2015-10-01/2016-10-01", actuals: { processCare: "60", patientExperience: "40", outcome: "50", efficiency: "20" } }`;
// 0.10 x 60 + 0.25 x 40 + 0.40 x 50 + 0.25 x 20 = 6 + 10 + 20 + 5
const SCORE = "41";

describe("the built package", () => {
  test("is there: npm test builds it first", () => {
    expect(existsSync(join(DIST, "index.js"))).toBe(true);
  });

  test("scores a preset as an ES module", () => {
    const script = `import { definePolicy, score } from "kinerja"; import { hospitalVbp2016 } from "kinerja/presets";
      console.log(score(definePolicy(hospitalVbp2016), ${HOSPITAL}).score);`;
    expect(node(script, "module")).toEqual({ out: SCORE, error: "", code: 0 });
  });

  test("scores a preset as CommonJS", () => {
    const script = `const { definePolicy, score } = require("kinerja"); const { hospitalVbp2016 } = require("kinerja/presets");
      console.log(score(definePolicy(hospitalVbp2016), ${HOSPITAL}).score);`;
    expect(node(script, "commonjs")).toEqual({ out: SCORE, error: "", code: 0 });
  });

  // docs/policy.md: "A formula has at most 4,000 characters and 64 levels of brackets"; this one has 3,999 and none.
  test("takes a sum of 2,000 terms, 3,999 characters long, in a fresh process", () => {
    const script = `import { safeDefinePolicy, safeScore } from "kinerja";
      const nodes = { a: { kind: "indicator", actual: {} }, r: { kind: "formula", text: "a" + "+a".repeat(1999) } };
      const policy = safeDefinePolicy({ schema: "kinerja/policy/1", scheme: "test/long", version: "1", inForce: { from: "2000-01-01" }, title: "Long", nodes, result: "r" });
      console.log(policy.ok && safeScore(policy.value, { subject: "a", period: "2026", actuals: { a: "0.5" } }).value.score);`;
    expect(node(script, "module")).toEqual({ out: "1000", error: "", code: 0 }); // 2,000 x 0.5
  });

  test("exports the same names as an ES module and as CommonJS", () => {
    const names = "const names = (of) => Object.keys(of).filter((n) => n !== 'default').sort().join();";
    for (const entry of ["kinerja", "kinerja/presets"]) {
      const esm = node(`import * as all from "${entry}"; ${names} console.log(names(all));`, "module");
      const cjs = node(`${names} console.log(names(require("${entry}")));`, "commonjs");
      expect(esm.out).not.toBe("");
      expect(cjs).toEqual(esm);
    }
  });

  test("makes an error of one form known in the other by its name", () => {
    const script = `const { definePolicy, KinerjaError } = require("kinerja");
      try { definePolicy({}); } catch (e) { console.log(e instanceof KinerjaError, e.name, e.issues.length > 0); }`;
    expect(node(script, "commonjs").out).toBe("true KinerjaError true");
  });

  test("ships presets as pure data: no zod, no import of code", () => {
    const text = readFileSync(join(DIST, "presets/index.js"), "utf8");
    expect(text).not.toMatch(/zod|^import /m);
  });

  test("ships the JSON Schemas of the three documents", () => {
    expect(readdirSync(join(DIST, "schema")).sort()).toEqual([
      "policy.json",
      "record.json",
      "scorecard.json",
    ]);
    for (const file of readdirSync(join(DIST, "schema"))) {
      const schema: unknown = JSON.parse(readFileSync(join(DIST, "schema", file), "utf8"));
      expect(schema).toMatchObject({ type: "object" });
    }
  });

  const examples = readdirSync(join(ROOT, "examples")).filter((name) => name.endsWith(".mjs"));
  test.each(examples)("runs examples/%s, which prints what it says", (name) => {
    const path = join(ROOT, "examples", name);
    const text = readFileSync(path, "utf8");
    const stated = text
      .slice(text.indexOf("// prints:"))
      .split("\n")
      .slice(1)
      .filter((line) => line.startsWith("//"))
      .map((line) => line.replace(/^\/\/ ?/, ""))
      .join("\n")
      .trim();
    expect(stated).not.toBe("");
    const done = spawnSync(process.execPath, [path], { cwd: ROOT, encoding: "utf8" });
    expect(done.stdout.trim()).toBe(stated);
  });
});
