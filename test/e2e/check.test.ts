import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const MAIN = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), "kinerja-check-"));

function kinerja(...args: readonly string[]) {
  const done = spawnSync(process.execPath, [MAIN, ...args], { encoding: "utf8", env: { LANG: "C" } });
  return { out: done.stdout, err: done.stderr, code: done.status };
}

describe("kinerja check", () => {
  test("holds a sound preset: exit 0, with what was proved and how often the rest was tried", () => {
    const { out, code } = kinerja(
      "check",
      "id/ekinerja-2022",
      "--runs",
      "40",
      "--seed",
      "7",
      "--locale",
      "en",
    );
    expect(code).toBe(0);
    expect(out).toContain("seed 7");
    expect(out).not.toContain("BROKEN");
  });

  // PP 46/2011: the value of time has its peak where 24 % of the planned time are saved, at 0.76 of the target
  test("tells where the value of time of PP 46/2011 turns, and that the regulation means it", () => {
    const { out, code } = kinerja(
      "check",
      "id/pp46-2011",
      "--runs",
      "60",
      "--laws",
      "monotone",
      "--locale",
      "en",
    );
    expect(code).toBe(0);
    expect(out).toMatch(/0\.76\s+of\s+its\s+target/);
    expect(out).toContain("24 per cent");
  });

  test("exits with 1 on a broken law, with a record that score accepts", () => {
    const policy = join(FOLDER, "policy.yaml");
    writeFileSync(
      policy,
      `schema: kinerja/policy/1
scheme: test/silence
version: "1"
inForce: { from: "2020-01-01" }
title: Silence pays
nodes:
  a: { kind: indicator, actual: { min: 0, max: 100 }, direction: higher, absent: { missing: leave-out } }
  b: { kind: indicator, actual: { min: 0, max: 100 }, direction: higher }
  total: { kind: group, parts: [a, b], combine: mean }
result: total
`,
    );
    const found = kinerja("check", policy, "--laws", "withholding", "--format", "json");
    expect(found.code).toBe(1);
    const report = JSON.parse(found.out);
    const finding = report.laws[0].finding;
    expect(finding.status).toBe("broken");
    const data = join(FOLDER, "records.json");
    writeFileSync(data, JSON.stringify(finding.records.slice(0, 1)));
    expect(kinerja("score", policy, data, "--format", "json").code).toBe(0);
  });
});
