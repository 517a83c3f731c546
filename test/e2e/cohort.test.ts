import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const MAIN = new URL("../../dist/cli/main.js", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "kinerja-cohort-"));

/** Runs the command in a folder of its own, with the language of the environment set aside. */
function kinerja(...args: readonly string[]) {
  const env = { PATH: process.env.PATH, LC_ALL: "C" };
  const run = spawnSync(process.execPath, [MAIN, "cohort", ...args], { cwd: folder, encoding: "utf8", env });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const POLICY = file(
  "policy.yaml",
  `schema: kinerja/policy/1
scheme: test/points
version: 2026
inForce: { from: 2026-01-01 }
title: { en: Points, id: Poin }
citations: { rule: { instrument: Rule 7, article: "3" } }
facts: { kind: { type: choice, of: [office, school], default: office }, merit: { type: yes-no, default: false } }
nodes:
  points: { kind: indicator, title: { en: Points, id: Poin }, actual: { min: 0, max: 100 }, absent: { missing: leave-out }, scale: rating }
scales:
  rating:
    ratings: [ { id: low }, { id: good, label: { en: Good, id: Baik } } ]
    bands: [ { rating: low, below: 70 }, { rating: good, from: 70 } ]
result: points
cohort:
  rank: { ties: competition, cite: rule }
  distributions: [ { title: { en: Half may be good, id: Separuh boleh baik }, when: merit, ratings: [good], atMost: 0.5, cite: rule } ]
`,
);

const DATA = file(
  "data.csv",
  "subject,period,kind,x-type,points\nA,2026,office,large,90\nB,2026,school,small,80\nC,2026,school,large,80\nD,2026,office,large,60\n",
);

describe("kinerja cohort", () => {
  test("ranks 90, 80, 80 and 60, and gives the shares of ratings and the figures of a node", () => {
    const { code, out, err } = kinerja(POLICY, DATA);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(
      /^Points\nPeriod {4}2026 \(2026-01-01 until 2027-01-01\)\nSubjects {2}4 \(4 with a score\)\n/,
    );
    // percentiles: 100 (3 + 1/2)/4, 100 (1 + 2/2)/4, 100 (0 + 1/2)/4
    expect(out).toMatch(
      /A +1 +90 +Good +87\.5 +4\nB +2 +80 +Good +50 +3\nC +2 +80 +Good +50 +3\nD +4 +60 +low +12\.5 +1\n/,
    );
    expect(out).toMatch(/low +1 +25 % +25 %\nGood +3 +75 % +75 %\n/);
    // 60, 80, 80, 90: lower quartile 60 + 3/4 x 20, upper 80 + 1/4 x 10, mean 310/4
    expect(out).toMatch(/Points +4 +60 +75 +80 +82\.5 +90 +77\.5 +7\.5\n/);
    expect(out).toContain("none of 1 applies by the facts of this cohort");
    expect(out).toContain("2 of 4 share one rank.");
  });

  test("holds the distribution for a fact of the cohort: 3 of 4 good, where half are 2", () => {
    const { code, out } = kinerja(POLICY, DATA, "--facts", "merit=ya", "--locale", "id");
    expect(code).toBe(0);
    expect(out).toContain(
      "Separuh boleh baik: tidak terpenuhi (3 dari 4; boleh 0 sampai 2, lebih 1) [Rule 7, 3]",
    );
  });

  test("compares with peers by a fact of the policy, and takes facts that all of a group share", () => {
    const merit = file(
      "merit.csv",
      "subject,period,kind,merit,points\nA,2026,office,ya,90\nB,2026,school,tidak,80\nC,2026,office,ya,60\n",
    );
    const { code, out } = kinerja(POLICY, merit, "--by", "kind", "--format", "json");
    expect(code).toBe(0);
    const [compared] = JSON.parse(out);
    expect(compared.groups.map((g: { group: string }) => g.group)).toEqual(["office", "school"]);
    expect(compared.groups[0].standings.map((s: { rank: string }) => s.rank)).toEqual(["1", "2"]);
    // one of two is good among the offices, whose merit is yes; the others' is no, and all together have none
    expect(compared.groups[0].checks[0]).toMatchObject({ status: "held", count: 1, of: 2, most: 1 });
    expect(compared.groups[1].checks[0].status).toBe("not-applicable");
    expect(compared.whole.checks[0].status).toBe("not-applicable");
  });

  test("compares with peers by a column that begins with x-, in CSV and in JSON data", () => {
    expect(kinerja(POLICY, DATA, "--by", "x-type", "--format", "csv").out).toBe(
      "period,group,subject,figure,rating,rank,sharedBy,percentile,quartile\n" +
        "2026,,A,90,good,1,1,87.5,4\n2026,,B,80,good,2,2,50,3\n2026,,C,80,good,2,2,50,3\n2026,,D,60,low,4,1,12.5,1\n" +
        // 100 (2 + 1/2)/3, 100 (1 + 1/2)/3, 100 (1/2)/3
        "2026,large,A,90,good,1,1,250/3,4\n2026,large,C,80,good,2,1,50,3\n2026,large,D,60,low,3,1,50/3,1\n" +
        "2026,small,B,80,good,1,1,50,3\n",
    );
    const json = file(
      "data.json",
      '[{"subject":"A","period":"2026","x-type":"large","actuals":{"points":"90"}},{"subject":"B","period":"2026","actuals":{"points":null}}]',
    );
    const { code, out } = kinerja(POLICY, json, "--by", "x-type", "--format", "csv");
    expect(code).toBe(0);
    expect(out.split("\n").slice(1)).toEqual([
      "2026,,A,90,good,1,1,50,3",
      "2026,,B,,,,0,,",
      "2026,large,A,90,good,1,1,50,3",
      "",
    ]);
  });

  test("compares each period on its own, or the one that is asked for", () => {
    const two = file(
      "two.csv",
      "subject,period,points\nA,2026-S1,60\nB,2026-S1,70\nA,2026-S2,80\nB,2026-S2,70\n",
    );
    const firsts = (out: string) =>
      out
        .split("\n")
        .filter((line) => /,1,1,/.test(line))
        .map((line) => line.split(",").slice(0, 3).join());
    expect(firsts(kinerja(POLICY, two, "--format", "csv").out)).toEqual(["2026-S1,,B", "2026-S2,,A"]);
    expect(firsts(kinerja(POLICY, two, "--format", "csv", "--period", "2026-S2").out)).toEqual([
      "2026-S2,,A",
    ]);
  });

  test("compares the rest and exits with 1 where a record is refused, which is named", () => {
    const bad = file("bad.csv", "subject,period,points\nA,2026,90\nB,2026,900\n");
    const { code, out, err } = kinerja(POLICY, bad, "--format", "csv");
    expect(code).toBe(1);
    expect(out).toContain("2026,,A,90,good,1,1,50,3\n");
    expect(err).toMatch(/^bad\.csv, line 3, subject B: refused\n {2}.*\n1 of 2 records were refused\.\n$/);
  });

  test("exits with 2 and one line for what it cannot use", () => {
    for (const [args, line] of [
      [["--by", "colour"], "--by colour: expected a fact of the policy (its facts: kind, merit) or a column"],
      [["--by", "x-colour"], "--by x-colour: no record of data.csv has such a column or key."],
      [["--facts", "merit"], "--facts merit: expected name=value"],
      [["--facts", "merit=1", "--facts", "merit=0"], "--facts gives the fact 'merit' twice."],
      [["--facts", "colour=red"], "facts.colour: there is no fact 'colour'; known: kind, merit."],
      [["--period", "2027"], "data.csv holds no record for 2027."],
      [["--format", "yaml"], "--format is 'yaml', expected one of table, json, csv."],
    ] as const) {
      const { code, out, err } = kinerja(POLICY, DATA, ...args);
      expect([code, out], args.join(" ")).toEqual([2, ""]);
      expect(err).toContain(line);
    }
  });

  test("has a help text", () => {
    const { code, out } = kinerja("--help");
    expect(code).toBe(0);
    expect(out).toMatch(/^kinerja cohort <policy> <data>/);
    expect(out).toContain("--facts <name>=<value>");
  });
});
