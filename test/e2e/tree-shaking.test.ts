import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { describe, expect, test } from "vitest";
import * as presets from "../../src/presets/index.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What an application carries that writes these lines. */
function bundled(contents: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: ROOT, loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    minify: true,
    platform: "neutral",
  });
  return outputFiles[0]?.text ?? "";
}

const schemesIn = (text: string) =>
  Object.values(presets)
    .map((preset) => `scheme:"${preset.scheme}",version:"${preset.version}"`)
    .filter((named) => text.includes(named));

describe("importing one preset", () => {
  const sizes: number[] = [];

  test.each(Object.entries(presets))("%s brings itself alone: no other preset, no code", (name, preset) => {
    const text = bundled(`import { ${name} } from "kinerja/presets"; console.log(${name});`);
    expect(schemesIn(text)).toEqual([`scheme:"${preset.scheme}",version:"${preset.version}"`]);
    expect(text).not.toMatch(/zod|=>|function\s*\w*\(/);
    sizes.push(gzipSync(text).length);
  });

  test("weighs 3 kB compressed where it is a typical one, 12 kB where it is the longest", () => {
    const sorted = sizes.sort((a, b) => a - b);
    expect(sorted).toHaveLength(Object.keys(presets).length);
    expect(sorted[sorted.length >> 1]).toBeLessThan(3 * 1024);
    expect(sorted[sorted.length - 1]).toBeLessThan(12 * 1024);
  });

  test("would be seen to bring more: all of them together bring all", () => {
    const text = bundled(`import * as all from "kinerja/presets"; console.log(all);`);
    expect(schemesIn(text)).toHaveLength(Object.keys(presets).length);
    expect(readFileSync(join(ROOT, "dist/presets/index.js"), "utf8").length).toBeGreaterThan(text.length);
  });
});
