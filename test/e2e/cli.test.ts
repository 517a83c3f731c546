import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const MAIN = new URL("../../dist/cli/main.js", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "kinerja-cli-"));

/** Runs the command in a folder of its own, with the language of the environment set aside. */
function kinerja(...args: readonly string[]) {
  const env = { PATH: process.env.PATH, LC_ALL: "C" };
  const run = spawnSync(process.execPath, [MAIN, ...args], { cwd: folder, encoding: "utf8", env });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const POLICY = file(
  "policy.yaml",
  `schema: kinerja/policy/1
scheme: test/service
version: 2026
inForce: { from: 2026-01-01 }
title: { en: Service, id: Layanan }
citations: { rule: { instrument: Rule 7, article: "3" } }
parameters: { portion: { oneOf: [0.30, 0.40], default: 0.30 } }
facts: { newIdea: { type: yes-no, default: false } }
nodes:
  speed: { kind: indicator, title: { en: Speed, id: Kecepatan }, actual: { unit: day, min: 0, max: 60 },
    direction: lower, target: 5, achievement: { kind: ratio, form: complement, floor: 0 }, absent: { missing: leave-out } }
  quality: { kind: indicator, title: { en: Quality, id: Mutu }, actual: { unit: percent, min: 0, max: 100 },
    direction: higher, target: { value: from-record, min: 1 }, achievement: { kind: ratio, cap: 1.2 } }
  total:
    kind: group
    title: { en: Total, id: Jumlah }
    parts: [ { node: speed, weight: "= portion" }, { node: quality, weight: "= 1 - portion" } ]
    combine: weighted-mean
    weights: 1
    then: [ { multiply: 100 }, { round: 2, mode: half-up } ]
    scale: rating
scales:
  rating:
    ratings: [ { id: low }, { id: fair, label: { en: Fair, id: Cukup } }, { id: good, label: { en: Good, id: Baik } } ]
    bands: [ { rating: low, below: 70 }, { rating: fair, from: 70, below: 90 }, { rating: good, from: 90 } ]
    gates: [ { when: not newIdea, atMost: fair, title: { en: No new idea }, cite: rule } ]
result: total
`,
);

// 100 (0.3 x 1 + 0.7 x 90/80) = 30 + 78.75 = 108.75, held at Fair; 100 (0.3 x 1.2 + 0.7 x 1) = 106 with a new idea.
const DATA = file(
  "data.csv",
  "subject,period,newIdea,speed,quality,quality.target\nA,2026-S1,tidak,5,90,80\nA,2026-S2,ya,4,80,80\n",
);

describe("kinerja score", () => {
  test("prints a scorecard for each record and what changed, and exits with 0", () => {
    const { code, out, err } = kinerja("score", POLICY, DATA);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Score    108.75\nRating   Fair, level 2 of 3 (70 ≤ … < 90)\n");
    expect(out).toContain("Total: at most Fair, Good → Fair (No new idea) [Rule 7, 3]");
    expect(out).toMatch(/Changed since 2026-S1 .*\nTotal +108\.75 +106 +-2\.75 +Fair → Good\n/);
  });

  test("speaks Indonesian, with a decimal comma", () => {
    const { out } = kinerja("score", POLICY, DATA, "--locale", "id");
    expect(out).toContain("Nilai     108,75\nPredikat  Cukup, tingkat 2 dari 3 (70 ≤ … < 90)\n");
  });

  test("takes a parameter: with 0.40 it is 100 (0.4 + 0.6 x 9/8) = 107.5", () => {
    const { code, out } = kinerja("score", POLICY, DATA, "--set", "portion=0.4", "--format", "csv");
    expect([code, out]).toEqual([
      0,
      "subject,period,status,score,rating,level,speed,quality,total\n" +
        "A,2026-S1,scored,107.5,fair,2,1,1.125,107.5\nA,2026-S2,scored,108,good,3,1.2,1,108\n",
    ]);
  });

  test("writes the rest and exits with 1 where records are refused, each named with its line and all issues", () => {
    const bad = file(
      "bad.csv",
      'subject,period,speed,quality,quality.target\nA,2026,5,"12,5",80\nB,2026,5\nC,2026,5,90,90\nC,2026-01-01/2027-01-01,4,90,90\nD,2026,99,,0\n',
    );
    const { code, out, err } = kinerja("score", POLICY, bad, "--format", "ndjson");
    expect(code).toBe(1);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).subject),
    ).toEqual(["C"]);
    expect(err).toMatch(
      /^bad\.csv, line 2, subject A: refused\n {2}actuals\.quality.*'12,5' is not a number: it is written with a comma/,
    );
    expect(err).toMatch(/bad\.csv, line 3, subject B: refused\n {2}has 3 cells, the header has 5\.\n/);
    expect(err).toMatch(
      /bad\.csv, line 5, subject C: refused\n {2}subject: a record of 'C' for 2026 stands already at line 4/,
    );
    expect(err).toMatch(/bad\.csv, line 6, subject D: refused\n( {2}.*\n){2,}/);
    expect(err).toMatch(/4 of 5 records were refused\.\n$/);
    expect(err).not.toMatch(/\n {4}at /);
  });

  test("writes a file in the format of its ending, whole or not at all", () => {
    expect(kinerja("score", POLICY, DATA, "--out", "out.json")).toEqual({ code: 0, out: "", err: "" });
    const cards: unknown = JSON.parse(readFileSync(join(folder, "out.json"), "utf8"));
    expect(cards).toMatchObject([
      { subject: "A", score: "108.75" },
      { subject: "A", score: "106" },
    ]);
    const broken = file(
      "broken.csv",
      'subject,period,speed,quality,quality.target\nA,2026,5,90,80\nB,2026,"5,90,80\n',
    );
    const { code, err } = kinerja("score", POLICY, broken, "--out", "half.json");
    expect(code).toBe(2);
    expect(err).toMatch(/a quote is opened/);
    expect(existsSync(join(folder, "half.json"))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("gives the same scorecards for one record in four formats", () => {
    const record = {
      subject: "A",
      period: "2026",
      actuals: { speed: "5", quality: { actual: "90", target: "80" } },
    };
    const text = '{"subject":"A","period":"2026","actuals":{"speed":5,"quality":{"actual":90,"target":80}}}';
    const files = [
      file("one.json", text),
      file("one.ndjson", `${text}\n`),
      file("one.yaml", `- ${JSON.stringify(record)}\n`),
      file(
        "one.csv",
        "subject,period,id,field,value\nA,2026,speed,,5\nA,2026,quality,,90\nA,2026,quality,target,80\n",
      ),
    ];
    const outs = files.map((name) => kinerja("score", POLICY, name, "--format", "json").out);
    expect(outs[0]).toMatch(/^\[\n\{"schema":"kinerja\/scorecard\/1"/);
    expect(new Set(outs).size).toBe(1);
  });

  test("uses --period for records that name none, and picks the version of a preset by it", () => {
    const data = file(
      "hdi.csv",
      "subject,lifeExpectancy,expectedSchooling,meanSchooling,income\nX,71.7,13.1,8.6,11459\n",
    );
    expect(kinerja("score", "undp/hdi", data, "--period", "2022", "--format", "csv").code).toBe(0);
    const { code, err } = kinerja("score", "undp/hdi-2014", data);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining("hdi.csv, line 2, subject X: refused\n  a record needs a 'period'"),
    ]);
  });

  test.each([
    [
      "an unknown preset",
      ["score", "id/ikn", DATA],
      /no preset and no file 'id\/ikn'\. Did you mean id\/ikm/,
    ],
    ["a missing policy", ["score", "none.yaml", DATA], /none\.yaml cannot be read: there is no such file/],
    ["a folder", ["score", ".", DATA], /it is a folder/],
    ["a missing data file", ["score", POLICY, "none.csv"], /none\.csv cannot be read/],
    [
      "an unknown parameter",
      ["score", POLICY, DATA, "--set", "porton=1"],
      /there is no parameter 'porton'; known: portion/,
    ],
    [
      "a parameter outside",
      ["score", POLICY, DATA, "--set", "portion=0.5"],
      /is 0\.5, expected one of 0\.30, 0\.40/,
    ],
    ["a setting without a value", ["score", POLICY, DATA, "--set", "portion"], /expected name=value/],
    ["an unreadable period", ["score", POLICY, DATA, "--period", "2026-13"], /'2026-13' is not a period/],
    ["a period out of force", ["score", POLICY, DATA, "--period", "1999"], /does not cover the period 1999/],
    [
      "an unknown format",
      ["score", POLICY, DATA, "--format", "xml"],
      /expected one of table, json, ndjson, csv/,
    ],
    ["an unknown option", ["score", POLICY, DATA, "--fromat", "csv"], /--format \(nearest\)/],
    ["an unknown command", ["scoer"], /Did you mean score\?/],
    ["an argument too many", ["score", POLICY, DATA, "x"], /'x' is one argument too many/],
    ["no data file", ["score", POLICY], /<data> is missing/],
    [
      "a folder to write to that does not exist",
      ["score", POLICY, DATA, "--out", "no/out.csv"],
      /its folder does not exist/,
    ],
  ])("exits with 2 and says what to do: %s", (_, args, message) => {
    const { code, out, err } = kinerja(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n {4}at /);
  });

  test("shows every issue of a policy that cannot be used", () => {
    const policy = file("wrong.yaml", "schema: kinerja/policy/1\nscheme: test/x\nnodes: {}\n");
    const { code, err } = kinerja("score", policy, DATA);
    expect(code).toBe(2);
    expect(err).toMatch(/^The policy wrong\.yaml cannot be used:\n( {2}.*\n){2,}$/);
  });
});

describe("kinerja explain", () => {
  test("derives one subject's figures of one period", () => {
    const { code, out } = kinerja("explain", POLICY, DATA, "--subject", "A", "--period", "2026-S1");
    expect(code).toBe(0);
    expect(out).toContain("\n   Quality: 0.7 × 1.125 × 100 = 78.75.\n");
    expect(out).toContain("\n   Score: 108.75.\n");
    expect(out).not.toContain("July 2026");
  });

  test("suggests a subject that is spelled like the one asked for", () => {
    const data = file("names.csv", "subject,period,speed,quality,quality.target\nLoket 3,2026,5,90,80\n");
    const { code, err } = kinerja("explain", POLICY, data, "--subject", "loket3");
    expect([code, err]).toEqual([
      2,
      "names.csv holds no record of the subject 'loket3'. Did you mean Loket 3?\n",
    ]);
  });
});

describe("kinerja presets", () => {
  const ids = kinerja("presets")
    .out.split("\n")
    .flatMap((line) => /^(\S+)/.exec(line)?.[1] ?? []);

  test("lists every preset with its instrument and the time in force", () => {
    const { code, out } = kinerja("presets");
    expect(code).toBe(0);
    expect(ids).toContain("id/ikm-2017");
    expect(out).toMatch(/PermenPANRB 14\/2017; in force 2017-01-01 onwards; checked/);
  });

  test("says which preset follows one that is no longer in force, as text and as data", () => {
    const { out } = kinerja("presets", "--format", "json");
    const entries = JSON.parse(out) as readonly { id: string; supersededBy: string | null }[];
    expect(entries.map((entry) => entry.id)).toEqual(ids);
    expect(entries.find((entry) => entry.id === "id/ikm-2004")?.supersededBy).toBe("id/ikm-2017");
    expect(kinerja("presets").out).toMatch(/superseded\s+by\s+id\/ikm-2017/);
  });

  test("tells when records choose a parameter that --set gives too", () => {
    const template = file("set.csv", kinerja("presets", "id/sakip-2021", "--template", "csv").out);
    const { code, err } = kinerja("score", "id/sakip-2021", template, "--set", "boundary=left-closed");
    expect(code).toBe(0);
    expect(err).toMatch(/^Note: some records choose 'boundary' themselves/);
  });

  test("prints a preset as the document that it is", () => {
    const { out } = kinerja("presets", "id/ikm-2017", "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ schema: "kinerja/policy/1", scheme: "id/ikm", version: "2017" });
  });

  test("named without a version is the one in force in the period; outside all of them is an issue with the dates", () => {
    const template = kinerja("presets", "id/ikm-2004", "--template", "csv").out.replaceAll(
      /,20\d\d,/g,
      ",2010,",
    );
    const scored = kinerja("score", "id/ikm", file("ikm.csv", template), "--format", "json");
    expect([scored.code, scored.err]).toEqual([0, ""]);
    expect(JSON.parse(scored.out)[0].policy.version).toBe("2004");
    const early = kinerja("score", "id/ikm", file("early.csv", template.replaceAll(",2010,", ",1999,")));
    expect(early.code).toBe(1);
    expect(early.err).toContain("id/ikm-2004 (from 2004-01-01 until 2017-01-01)");
    expect(early.err).toContain("id/ikm-2017 (from 2017-01-01)");
  });

  test.each(["id/ikm-2017", "id/skp-2019", "us/hospital-vbp-2016"])(
    "shows %s, and its templates score without change",
    (id) => {
      const shown = kinerja("presets", id);
      expect([shown.code, shown.err]).toEqual([0, ""]);
      for (const format of ["csv", "json"]) {
        const template = kinerja("presets", id, "--template", format);
        expect([template.code, template.err]).toEqual([0, ""]);
        const { code, err } = kinerja(
          "score",
          id,
          file(`template.${format}`, template.out),
          "--format",
          "json",
        );
        expect([code, err]).toEqual([0, ""]);
      }
    },
  );
});

describe("kinerja", () => {
  test("has help for itself and each command, and its version", () => {
    expect(kinerja("--help")).toMatchObject({ code: 0, out: expect.stringContaining("Exit codes") });
    for (const command of ["score", "explain", "presets"]) {
      expect(kinerja(command, "--help")).toMatchObject({
        code: 0,
        out: expect.stringContaining(`kinerja ${command}`),
      });
    }
    const about = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(kinerja("--version")).toEqual({ code: 0, out: `${about.version}\n`, err: "" });
    expect(kinerja().code).toBe(2);
  });

  test("writes the schemas of its three documents", () => {
    for (const name of ["policy", "record", "scorecard"]) {
      const schema = JSON.parse(
        readFileSync(new URL(`../../dist/schema/${name}.json`, import.meta.url), "utf8"),
      );
      expect(schema).toMatchObject({ $schema: expect.stringContaining("json-schema.org"), type: "object" });
    }
  });
});
