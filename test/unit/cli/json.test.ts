import { describe, expect, test } from "vitest";
import { FLAT, readData, recordsOf, refusals } from "../../support/cli-files.js";

const unusable = (read: Awaited<ReturnType<typeof readData>>) =>
  "unusable" in read ? read.unusable.join("\n") : JSON.stringify(read);

describe("a JSON file", () => {
  test("gives the records of an array, of `records`, or itself, with numbers as their own text", async () => {
    const record = { subject: "A", actuals: { quality: "0.10" } };
    const text = '{"subject": "A", "actuals": {"quality": 0.10}}';
    expect(await readData("d.json", `[\n ${text},\n ${text}\n]`, FLAT)).toEqual([
      { ok: true, place: "record 1, line 2", record },
      { ok: true, place: "record 2, line 3", record },
    ]);
    expect(await readData("d.json", `{"note": [1], "records":\n [${text}]}`, FLAT)).toEqual([
      { ok: true, place: "record 1, line 2", record },
    ]);
    expect(await readData("d.json", `\n${text}\n`, FLAT)).toEqual([{ ok: true, place: "line 2", record }]);
  });

  test("never passes a number through a double", async () => {
    const digits = "9".repeat(10_000);
    const read = await readData(
      "d.json",
      `{"subject": "A", "actuals": {"a": ${digits}, "b": 1e999, "c": -0.0}}`,
      FLAT,
    );
    expect(recordsOf(read)).toEqual([{ subject: "A", actuals: { a: digits, b: "1e999", c: "-0.0" } }]);
  });

  test("keeps __proto__ as a key of its own and leaves prototypes alone", async () => {
    const [record] = recordsOf(
      await readData("d.json", '[{"subject": "A", "__proto__": {"polluted": true}}]', FLAT),
    );
    expect(Object.keys(Object(record))).toEqual(["subject", "__proto__"]);
    expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
    expect(Reflect.get(Object(record), "polluted")).toBeUndefined();
  });

  test.each([
    [
      "a key that stands twice",
      '{"subject": "A", "subject": "B"}',
      /the key 'subject' stands twice in one object, line 1, column 18/,
    ],
    [
      "a key twice with one value",
      '[{"a": 1,\n"\\u0061": 1}]',
      /the key 'a' stands twice in one object, line 2, column 1/,
    ],
    ["10,000 levels", "[".repeat(10_000) + "]".repeat(10_000), /nested deeper than 128 levels/],
    ["10,000 open levels", '{"a":'.repeat(10_000), /nested deeper than 128 levels/],
    ["an error of syntax", '[{"a": 1},\n {"b" 2}]', /Colon ':' expected .*line 2, column 7/],
    ["nothing", "  \n", /d\.json holds no records/],
    ["an empty list", "[]", /d\.json holds no records/],
    ["NaN", '[{"a": NaN}]', /cannot be read/],
  ])("is unusable with %s", async (_, text, message) => {
    expect(unusable(await readData("d.json", text, FLAT))).toMatch(message);
  });

  test("takes a key again in another object", async () => {
    expect(
      recordsOf(await readData("d.json", '[{"a": {"a": 1}}, {"a": [{"a": 2}, {"a": 3}]}]', FLAT)),
    ).toHaveLength(2);
  });
});

describe("an NDJSON file", () => {
  test("gives one record a line; broken lines are refused and the others go on", async () => {
    const text = `\ufeff{"subject":"A","x":1.50}\r\n\n{"subject":\n${"[".repeat(500)}\n{"a":1,"a":1}\n{"subject":"B"}`;
    const read = await readData("d.ndjson", text, FLAT);
    expect(recordsOf(read)).toEqual([{ subject: "A", x: "1.50" }, { subject: "B" }]);
    expect(refusals(read)).toEqual([
      ["line 3", "syntax-wrong"],
      ["line 4", "document-too-deep"],
      ["line 5", "syntax-wrong"],
    ]);
  });

  test("is unusable when empty", async () => {
    expect(unusable(await readData("d.ndjson", "\n\n", FLAT))).toMatch(/holds no records/);
  });
});

describe("a data file", () => {
  test("of an unknown ending is unusable, and so are CSV options for other files", async () => {
    expect(unusable(await readData("d.txt", "x", FLAT))).toMatch(
      /ends in none of \.csv, \.json, \.ndjson, \.yaml/,
    );
    expect(unusable(await readData("d.json", "[]", FLAT, { decimal: "comma" }))).toMatch(
      /for the cells of CSV files/,
    );
  });
});
