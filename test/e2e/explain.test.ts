import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const MAIN = new URL("../../dist/cli/main.js", import.meta.url).pathname;
const PAGE = readFileSync(new URL("../../docs/explanations.md", import.meta.url), "utf8");
const folder = mkdtempSync(join(tmpdir(), "kinerja-explain-"));

function kinerja(...args: readonly string[]) {
  const env = { PATH: process.env.PATH, LC_ALL: "C" };
  const run = spawnSync(process.execPath, [MAIN, ...args], { cwd: folder, encoding: "utf8", env });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** The first block of the page in a language. */
function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "m").exec(PAGE)?.[1] ?? "";
}

writeFileSync(join(folder, "service.yaml"), block("yaml"));
writeFileSync(join(folder, "counters.csv"), block("csv"));

describe("kinerja explain", () => {
  test("prints what the page of explanations shows", () => {
    const [, subject = "", locale = ""] = /--subject "([^"]+)" --locale (\w+)/.exec(block("sh")) ?? [];
    const { code, out } = kinerja(
      "explain",
      "service.yaml",
      "counters.csv",
      "--subject",
      subject,
      "--locale",
      locale,
    );
    expect(code).toBe(0);
    expect(out).toBe(block("text"));
  });

  test("explains one figure alone", () => {
    const asked = ["--subject", "Loket 2", "--locale", "en", "--node", "satisfaction"];
    const { code, out } = kinerja("explain", "service.yaml", "counters.csv", ...asked);
    expect(code).toBe(0);
    expect(out).toContain("\n1. Satisfaction (satisfaction)\n");
    expect(out).toContain("\n   Achievement: 91 / 85 = 91/85 ≈ 1.0706.\n");
    expect(out).not.toContain("2. ");
  });

  test("says where a missing value's weight went, in both languages", () => {
    const asked = ["explain", "service.yaml", "counters.csv", "--subject", "Loket 2"];
    expect(kinerja(...asked, "--locale", "id").out.replace(/\s+/g, " ")).toContain(
      "tidak diperhitungkan, dan bobotnya (40) dialihkan secara proporsional ke bagian lain.",
    );
    expect(kinerja(...asked).out.replace(/\s+/g, " ")).toContain(
      "it is left out, and its weight (40) moves to the other parts in their proportions.",
    );
  });

  test("names the figures where one is asked for that is not there", () => {
    const { code, out, err } = kinerja(
      ...["explain", "service.yaml", "counters.csv", "--subject", "Loket 1", "--node", "sped"],
    );
    expect([code, out, err]).toEqual([
      2,
      "",
      "--node: 'sped' is not defined; known here: speed, satisfaction, total.\n",
    ]);
  });
});
