import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const MAIN = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), "kinerja-change-"));

function file(name: string, text: string): string {
  const path = join(FOLDER, name);
  writeFileSync(path, text);
  return path;
}

function kinerja(...args: readonly string[]) {
  const done = spawnSync(process.execPath, [MAIN, ...args], { encoding: "utf8", env: { LANG: "C" } });
  return { out: done.stdout, err: done.stderr, code: done.status };
}

const POLICY = file(
  "policy.yaml",
  `schema: kinerja/policy/1
scheme: test/district
version: "1"
inForce: { from: "2020-01-01" }
title: { id: Kinerja kecamatan, en: District performance }
nodes:
  speed: { kind: indicator, title: { id: Kecepatan layanan, en: Speed of service }, actual: { unit: day, min: 0, max: 30 }, direction: lower, target: from-record, achievement: { kind: ratio, form: complement, cap: "1.2", floor: 0 } }
  ikm: { kind: indicator, title: { id: IKM, en: Satisfaction }, actual: { min: 25, max: 100 }, direction: higher, target: from-record, achievement: { kind: ratio, cap: "1.2" } }
  total: { kind: group, parts: [{ node: speed, weight: "0.6" }, { node: ikm, weight: "0.4" }], combine: weighted-mean, weights: 1, then: [{ multiply: 100 }, { round: 2, mode: half-up }], scale: rating }
scales:
  rating: { ratings: [{ id: fair }, { id: good }, { id: very-good }], bands: [{ rating: fair, below: 80 }, { rating: good, from: 80, below: 100 }, { rating: very-good, from: 100 }] }
result: total
`,
);
const HEAD = "subject,period,speed,speed.target,ikm,ikm.target\n";
const BEFORE = file("before.csv", `${HEAD}Lubuk Begalung,2024,6,5,80,85\nGone,2024,5,5,85,85\n`);
const AFTER = file("after.csv", `${HEAD}Lubuk Begalung,2025,5,4,86,85\nNew,2025,5,5,85,85\n`);

// speed is 60 (2 - a/t): 48 at 6 of 5, 60 at 5 of 5, 30 at 6 of 4, 45 at 5 of 4; satisfaction is 40 a/85
// actuals of speed: half of (60 - 48) + (45 - 30) = 13.5; targets: half of (30 - 48) + (45 - 60) = -16.5
// satisfaction: 40 (86 - 80) / 85 = 48/17 = 2.8235…; in all -3 + 48/17 = -3/17
describe("kinerja change", () => {
  test("shares out a difference among causes, and within each among indicators", () => {
    const { out, err, code } = kinerja("change", POLICY, BEFORE, AFTER, "--locale", "en");
    expect(code).toBe(0);
    expect(out).toMatch(/What was achieved +≈\+16\.323529/); // 13.5 + 48/17
    expect(out).toMatch(/Speed of service +\+13\.5\n/);
    expect(out).toMatch(/Satisfaction +≈\+2\.823529/);
    expect(out).toMatch(/Targets +-16\.5/);
    expect(err).toContain("New");
    expect(err).toContain("Gone");
  });

  test("says the same as data, and of one subject in Indonesian", () => {
    const found = JSON.parse(kinerja("change", POLICY, BEFORE, AFTER, "--format", "json").out);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ value: "-3/17", together: [] });
    expect(
      kinerja("change", POLICY, BEFORE, AFTER, "--subject", "Lubuk Begalung", "--locale", "id").out,
    ).toMatch(/Realisasi +≈\+16,323529/);
  });

  test("ends with 2 where no subject stands in both files", () => {
    const other = file("other.csv", `${HEAD}Nobody,2025,5,5,85,85\n`);
    expect(kinerja("change", POLICY, BEFORE, other)).toMatchObject({ code: 2, out: "" });
  });
});

describe("kinerja next", () => {
  // 100 - 3440/85 = 59.5294… are needed of speed: 60 (2 - a/4) >= 59.525 (half-up to two decimals) gives a <= 4.0316…
  test("tells the least change of each indicator that reaches a rating, and why another cannot", () => {
    const { out, code } = kinerja("next", POLICY, AFTER, "--subject", "Lubuk Begalung", "--locale", "en");
    expect(code).toBe(0);
    expect(out).toContain("very-good: 14.53 points away");
    expect(out).toContain("Speed of service 5 → 4.03");
    expect(out).toContain("Satisfaction (its domain ends before)");
  });

  test("takes costs, and refuses one of something that there is not", () => {
    const priced = kinerja(
      "next",
      POLICY,
      AFTER,
      "--subject",
      "New",
      "--cost",
      "speed=10",
      "--format",
      "json",
    );
    expect(JSON.parse(priced.out).rating).toBe("very-good");
    const wrong = kinerja("next", POLICY, AFTER, "--subject", "New", "--cost", "pace=10");
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain("'pace'");
  });
});
