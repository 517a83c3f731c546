import { describe, expect, test } from "vitest";
import { csvCell, csvLine, csvWriter } from "../../../src/cli/output/csv.js";
import { cutTo, displayWidth, padLeft, wrapText } from "../../../src/cli/output/display-width.js";
import { gridLines } from "../../../src/cli/output/grid.js";
import { jsonWriter, ndjsonWriter } from "../../../src/cli/output/json.js";
import { progressOn } from "../../../src/cli/output/progress.js";
import { showsStyles } from "../../../src/cli/output/style.js";
import { tableWriter } from "../../../src/cli/output/table.js";
import { printable } from "../../../src/cli/printable.js";
import type { ScoredRecord } from "../../../src/cli/score-records.js";
import { WORDS } from "../../../src/cli/words.js";
import { definePolicy } from "../../../src/define-policy.js";
import { safeScore } from "../../../src/score.js";
import { FLAT } from "../../support/cli-files.js";

const policy = definePolicy(FLAT);

function scored(subject: string, period: string, quality: string, extra: object = {}): ScoredRecord {
  const record = {
    subject,
    period,
    actuals: {
      speed: { actual: "5", weight: "30" },
      quality: { actual: quality, target: "90", weight: "60", ...extra },
      done: { actual: true, weight: "10" },
    },
  };
  const result = safeScore(policy, record);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return { ok: true, place: "line 2", subject, period, scorecard: result.value, document: FLAT };
}

const refused: ScoredRecord = { ok: false, place: "line 9", subject: "=cmd()", period: "2026", issues: [] };
const english = { locale: "en", words: WORDS.en, styled: false } as const;

describe("CSV output", () => {
  test.each([
    ["plain", "plain"],
    ["-5", "-5"],
    ["-1/3", "-1/3"],
    ["=1+1", "'=1+1"],
    ["+62 811", "'+62 811"],
    ["-x", "'-x"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\tx", '"\'\tx"'],
    ["\rx", '"\'\rx"'],
    ['say "hi", now', '"say ""hi"", now"'],
    ["two\nlines", '"two\nlines"'],
    [" edge", '" edge"'],
  ])("a cell of %j is written as %j", (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  test("has the score of every node in the policy's order, and a line for a refused record", () => {
    const writer = csvWriter(FLAT);
    const text = writer.take(refused) + writer.take(scored("B", "2026", "90")) + writer.end();
    expect(text).toBe(
      csvLine([
        "subject",
        "period",
        "status",
        "score",
        "rating",
        "level",
        "speed",
        "quality",
        "done",
        "total",
      ]) +
        "'=cmd(),2026,refused,,,,,,,\n" +
        "B,2026,scored,100,good,3,1,1,1,100\n",
    );
  });
});

describe("JSON output", () => {
  test("is an array of the scorecards' own bytes", () => {
    const one = scored("A", "2026", "90");
    const writer = jsonWriter();
    const text = writer.take(one) + writer.take(refused) + writer.take(one) + writer.end();
    const bytes = one.ok ? JSON.stringify(one.scorecard) : "";
    expect(text).toBe(`[\n${bytes},\n${bytes}\n]\n`);
    expect(jsonWriter().end()).toBe("[]\n");
  });

  test("as NDJSON has one scorecard a line", () => {
    const one = scored("A", "2026", "90");
    expect(ndjsonWriter().take(one)).toBe(one.ok ? `${JSON.stringify(one.scorecard)}\n` : "");
  });
});

describe("the table", () => {
  test("of one record shows its head, every figure in the tree's order, and what changed since", () => {
    const writer = tableWriter(english);
    const text =
      writer.take(scored("A", "2026", "60")) + writer.take(scored("A", "2027", "90")) + writer.end();
    expect(text).toContain("Subject  A\n");
    expect(text).toContain("Rating   Good, level 3 of 3 (90 ≤ …)\n");
    const [first = ""] = text.split("─".repeat(100));
    expect(first).toMatch(/Total .*\n {2}Speed .*\n {2}Quality .* ≈0\.666667 .*\n {2}done/);
    expect(text).toMatch(
      /Changed since 2026 .*\nTotal +80 +100 +\+20 +fair → Good\n {2}Quality +≈0\.666667 +1 +≈\+0\.333333\n/,
    );
  });

  test("of six records has one line each, with those that were refused", () => {
    const writer = tableWriter({ locale: "id", words: WORDS.id, styled: false });
    const results = ["60", "70", "80", "85", "89"].map((quality, at) => scored(`S${at}`, "2026", quality));
    const text = [...results, refused].map((result) => writer.take(result)).join("") + writer.end();
    expect(text.split("\n")).toHaveLength(8);
    expect(text).toMatch(/^Subjek +Periode +Nilai +Predikat +Status\nS0 +2026 +80 +fair +dinilai\n/);
    expect(text).toMatch(/S1 +2026 +86,67 +fair +dinilai\n/);
    expect(text).toMatch(/=cmd\(\) +2026 +ditolak\n$/);
  });

  test("is at most 100 columns wide, whatever stands in it", () => {
    const long = "Persyaratan ".repeat(12) + "x".repeat(150);
    const writer = tableWriter(english);
    const text = writer.take(scored(long, "2026", "1.123456789")) + writer.end();
    const wide = text.split("\n").filter((line) => !line.startsWith("Subject") && displayWidth(line) > 100);
    expect(wide).toEqual([]);
  });

  test("lets no control character of the data through", () => {
    const writer = tableWriter(english);
    expect(writer.take(scored("A\u001b[31m\nB\u202e", "2026", "90")) + writer.end()).toContain(
      "Subject  A?[31m B?\n",
    );
  });

  test("shows bold headings only on a terminal, and not with NO_COLOR", () => {
    expect(showsStyles({ isTTY: true }, {})).toBe(true);
    expect(showsStyles({ isTTY: true }, { NO_COLOR: "1" })).toBe(false);
    expect(showsStyles({ isTTY: true }, { TERM: "dumb" })).toBe(false);
    expect(showsStyles({}, {})).toBe(false);
  });
});

describe("text in columns", () => {
  test("is measured as a terminal shows it", () => {
    expect(["abc", "指標", "e\u0301", "👍", ""].map(displayWidth)).toEqual([3, 4, 1, 2, 0]);
    expect(padLeft("指", 4)).toBe("  指");
    expect(cutTo("指標指標", 5)).toBe("指標…");
    expect(wrapText("one two threefour", 7)).toEqual(["one two", "threefo", "ur"]);
  });

  test("wraps its first column and leaves empty columns out", () => {
    const rows = [
      { indent: 1, cells: ["a name of many words that is long", "", "12.5"] },
      { cells: ["b", "", "3"] },
    ];
    const form = { header: ["Name", "Empty", "Score"], right: [false, true, true], most: 26 };
    expect(gridLines(rows, form)).toEqual([
      "Name                 Score",
      "  a name of many      12.5",
      "    words that is",
      "    long",
      "b                        3",
    ]);
  });
});

test("printable text is one line without control characters", () => {
  expect(printable("a\r\nb\u0007\u009b\u2066c\td")).toBe("a b???c d");
});

describe("progress", () => {
  test("shows nothing where standard error is no terminal, or in the first second", () => {
    const written: string[] = [];
    const stream = (isTTY: boolean) => ({ isTTY, write: (text: string) => written.push(text) });
    let time = 0;
    const quiet = progressOn(stream(false), () => time);
    const short = progressOn(stream(true), () => time);
    for (let i = 0; i < 500; i++) short.step(0.1);
    time = 5000;
    for (let i = 0; i < 500; i++) quiet.step(0.5);
    expect(written).toEqual([]);
  });

  test("shows how many are done and how fast, and takes its line away", () => {
    const written: string[] = [];
    let time = 0;
    const progress = progressOn({ isTTY: true, write: (text: string) => written.push(text) }, () => time);
    time = 2000;
    for (let i = 0; i < 64; i++) progress.step(0.5);
    progress.clear();
    expect(written).toEqual(["\r\u001b[K[############------------] 64 records, 32 a second", "\r\u001b[K"]);
  });
});
