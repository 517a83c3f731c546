import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PAGES = join(ROOT, "docs/presets");

describe("the pages of presets", () => {
  const made = mkdtempSync(join(tmpdir(), "kinerja-pages-"));
  const done = spawnSync(
    process.execPath,
    [join(ROOT, "dist/cli/write-preset-pages.js"), made, join(ROOT, "test/conformance/cases")],
    { encoding: "utf8" },
  );

  test("are made from the presets", () => expect([done.status, done.stderr]).toEqual([0, ""]));

  test("in docs are those that the presets make: npm run docs:presets writes them again", () => {
    expect(readdirSync(PAGES).sort()).toEqual(readdirSync(made).sort());
    for (const name of readdirSync(made)) {
      expect(readFileSync(join(PAGES, name), "utf8"), name).toBe(readFileSync(join(made, name), "utf8"));
    }
  });
});
