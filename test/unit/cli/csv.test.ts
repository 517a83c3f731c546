import { describe, expect, test } from "vitest";
import { FLAT, ROWS, readData, recordsOf, refusals } from "../../support/cli-files.js";

describe("a wide CSV file", () => {
  test("gives one record a line, with cells as text and empty cells left out", async () => {
    const text =
      "subject,period,speed,quality,quality.target,quality.weight\nA,2026,4,95.50,90,60\nB,2026,,80,90,60\n";
    expect(await readData("d.csv", text, FLAT)).toEqual([
      {
        ok: true,
        place: "line 2",
        record: {
          subject: "A",
          period: "2026",
          actuals: { speed: "4", quality: { actual: "95.50", target: "90", weight: "60" } },
        },
      },
      {
        ok: true,
        place: "line 3",
        record: {
          subject: "B",
          period: "2026",
          actuals: { quality: { actual: "80", target: "90", weight: "60" } },
        },
      },
    ]);
  });

  test("reads facts, parameters and yes or no by the policy's types", async () => {
    const text =
      "subject,newIdea,post,days,done,parameters.portion,parameters.strict\n" +
      "A,ya,head,3,TRUE,0.40,tidak\nB,0,staff,1,no,0.30,1\nC,maybe,staff,1,yes,0.30,false\n";
    expect(recordsOf(await readData("d.csv", text, FLAT))).toEqual([
      {
        subject: "A",
        parameters: { portion: "0.40", strict: false },
        facts: { newIdea: true, post: "head", days: "3" },
        actuals: { done: true },
      },
      {
        subject: "B",
        parameters: { portion: "0.30", strict: true },
        facts: { newIdea: false, post: "staff", days: "1" },
        actuals: { done: false },
      },
      {
        subject: "C",
        parameters: { portion: "0.30", strict: false },
        facts: { newIdea: "maybe", post: "staff", days: "1" },
        actuals: { done: true },
      },
    ]);
  });

  test("takes columns by names of the publisher, passes over others, and knows what it writes for nothing", async () => {
    const text = "Name,Speed (days),City,quality\nA,4,Padang,Not Available\nB,Not Available,Solok,96\n";
    const options = {
      columns: new Map([
        ["Name", "subject"],
        ["Speed (days)", "speed"],
      ]),
      ignoreOthers: true,
      missing: ["Not Available"],
    };
    expect(recordsOf(await readData("d.csv", text, FLAT, options))).toEqual([
      { subject: "A", actuals: { speed: "4" } },
      { subject: "B", actuals: { quality: "96" } },
    ]);
    expect(
      await readData("d.csv", "subject,quality\nA,1\n", FLAT, { columns: new Map([["Nam", "speed"]]) }),
    ).toEqual({
      unusable: [expect.stringContaining("header"), expect.stringContaining("'Nam'")],
    });
  });

  test("reads a choice as people write it, and leaves what is like none to the policy", async () => {
    const text = "subject,post\nA,Head\nB, staff \nC,chief\n";
    expect(recordsOf(await readData("d.csv", text, FLAT)).map((record) => Object(record).facts)).toEqual([
      { post: "head" },
      { post: "staff" },
      { post: "chief" },
    ]);
  });

  test("takes a byte order mark, CRLF, quotes, doubled quotes and a line break in a cell; lines count as in the file", async () => {
    const text = '\ufeffsubject,quality,x-remark\r\n"A ""the first""",95,"two\r\nlines"\r\n\r\nB,96,\r\n';
    expect(await readData("d.csv", text, FLAT)).toEqual([
      { ok: true, place: "line 2", record: { subject: 'A "the first"', actuals: { quality: "95" } } },
      { ok: true, place: "line 5", record: { subject: "B", actuals: { quality: "96" } } },
    ]);
  });

  test("finds a semicolon or a tab between cells, also where a quoted header holds commas", async () => {
    const one = [{ subject: "A", actuals: { quality: "95" } }];
    expect(recordsOf(await readData("d.csv", "subject;quality\nA;95\n", FLAT))).toEqual(one);
    expect(recordsOf(await readData("d.csv", "subject\tquality\nA\t95\n", FLAT))).toEqual(one);
    expect(recordsOf(await readData("d.csv", 'subject;quality;"x-a,b,c,d"\nA;95;\n', FLAT))).toEqual(one);
  });

  test("passes a decimal comma on untouched, for the library to refuse", async () => {
    const read = await readData("d.csv", 'subject,quality\nA,"12,5"\n', FLAT);
    expect(recordsOf(read)).toEqual([{ subject: "A", actuals: { quality: "12,5" } }]);
  });

  test("with --decimal comma reads 1.234,5 as 1234.5 and refuses 12.5", async () => {
    const text = "subject;quality;quality.target\nA;1.234,5;12\nB;12,5;0\nC;12.5;1\nD;1,234.5;1\n";
    const read = await readData("d.csv", text, FLAT, { decimal: "comma" });
    expect(recordsOf(read)).toEqual([
      { subject: "A", actuals: { quality: { actual: "1234.5", target: "12" } } },
      { subject: "B", actuals: { quality: { actual: "12.5", target: "0" } } },
    ]);
    expect(refusals(read)).toEqual([
      ["line 4", "number-unreadable"],
      ["line 5", "number-unreadable"],
    ]);
  });

  test("marks an actual as not applicable only by the text that the caller gave", async () => {
    const text = "subject,quality,quality.target\nA,n/a,90\n";
    expect(recordsOf(await readData("d.csv", text, FLAT, { notApplicable: "n/a" }))).toEqual([
      { subject: "A", actuals: { quality: { notApplicable: "n/a", target: "90" } } },
    ]);
    expect(recordsOf(await readData("d.csv", text, FLAT))).toEqual([
      { subject: "A", actuals: { quality: { actual: "n/a", target: "90" } } },
    ]);
  });

  test("takes a reason for not applicable from a column of its own", async () => {
    const text = "subject,speed,speed.notApplicable\nA,,no counter\n";
    expect(recordsOf(await readData("d.csv", text, FLAT))).toEqual([
      { subject: "A", actuals: { speed: { notApplicable: "no counter" } } },
    ]);
  });

  test("refuses a ragged row and goes on with the others", async () => {
    const read = await readData("d.csv", "subject,quality\nA,95\nB\nC,1,2\nD,96\n", FLAT);
    expect(recordsOf(read)).toHaveLength(2);
    expect(refusals(read)).toEqual([
      ["line 3", "row-ragged"],
      ["line 4", "row-ragged"],
    ]);
  });

  test("passes a number of 10,000 digits on whole", async () => {
    const digits = "9".repeat(10_000);
    const read = await readData("d.csv", `subject,quality\nA,${digits}\n`, FLAT);
    expect(recordsOf(read)).toEqual([{ subject: "A", actuals: { quality: digits } }]);
  });

  test.each([
    ["an empty file", "", /d\.csv holds no records/],
    ["spaces only", " \n \n", /d\.csv holds no records/],
    ["a header alone", "subject,quality\n", /d\.csv holds no records/],
    ["a repeated column", "subject,quality,quality\nA,1,2\n", /the column 'quality' stands twice/],
    [
      "an unknown column",
      "subject,qualty\nA,1\n",
      /the column 'qualty' is not known; known: quality \(nearest\)/,
    ],
    ["a prototype as a column", "subject,__proto__\nA,1\n", /the column '__proto__' is not known/],
    ["constructor as a column", "subject,constructor\nA,1\n", /the column 'constructor' is not known/],
    [
      "a target that the policy fixes",
      "subject,speed.target\nA,1\n",
      /the column 'speed\.target' is not known/,
    ],
    ["no subject", "quality\n1\n", /the key 'subject' is missing/],
    ["an open quote", 'subject,quality\nA,"1\nB,2\n', /a quote is opened .* and never closed/],
    ["text after a quote", 'subject,quality\nA,"1"2\n', /text follows a closing quote \(line 2\)/],
  ])("makes the whole file unusable: %s", async (_, text, message) => {
    const read = await readData("d.csv", text, FLAT);
    expect("unusable" in read ? read.unusable.join("\n") : read).toMatch(message);
  });

  test.each([
    ["not UTF-8", new Uint8Array([0x73, 0x75, 0x62, 0xff, 0x41]), /its text is not UTF-8/],
    ["UTF-16", new Uint8Array([0xff, 0xfe, 0x73, 0x00]), /UTF-16/],
    ["a spreadsheet", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /spreadsheet/],
  ])("says of a file that is %s what to do", async (_, bytes, message) => {
    const read = await readData("d.csv", bytes, FLAT);
    expect("unusable" in read ? read.unusable.join("\n") : read).toMatch(message);
  });
});

describe("a wide CSV file with rows", () => {
  test("joins lines of one subject and period that stand together", async () => {
    const text =
      "subject,period,row,title,weight,behaviour,urgent,quantity,quantity.target\n" +
      "A,2026,a1,Cards,60,0.9,ya,10,12\nA,2026,a2,,40,,,7,7\nB,2026,a1,,100,1,,1,1\n";
    const read = await readData("d.csv", text, ROWS);
    expect(read).toEqual([
      {
        ok: true,
        place: "line 2",
        record: {
          subject: "A",
          period: "2026",
          actuals: { behaviour: "0.9" },
          rows: {
            activities: [
              {
                key: "a1",
                title: "Cards",
                weight: "60",
                urgent: true,
                quantity: { actual: "10", target: "12" },
              },
              { key: "a2", weight: "40", quantity: { actual: "7", target: "7" } },
            ],
          },
        },
      },
      {
        ok: true,
        place: "line 4",
        record: {
          subject: "B",
          period: "2026",
          actuals: { behaviour: "1" },
          rows: { activities: [{ key: "a1", weight: "100", quantity: { actual: "1", target: "1" } }] },
        },
      },
    ]);
  });

  test("lets the subject's own cells be repeated, but not contradict each other", async () => {
    const head = "subject,row,behaviour,quantity\n";
    expect(refusals(await readData("d.csv", `${head}A,a1,0.9,1\nA,a2,0.9,2\n`, ROWS))).toEqual([]);
    expect(refusals(await readData("d.csv", `${head}A,a1,0.9,1\nA,a2,0.8,2\n`, ROWS))).toEqual([
      ["line 2", "cell-repeated"],
    ]);
  });

  test("refuses a row's cell without a row, a ragged line, and a row set that is none", async () => {
    const head = "subject,row,rowSet,quantity\n";
    expect(refusals(await readData("d.csv", `${head}A,,,1\n`, ROWS))).toEqual([["line 2", "key-missing"]]);
    expect(refusals(await readData("d.csv", `${head}A,a1,,1\nA,a2,\n`, ROWS))).toEqual([
      ["line 2", "row-ragged"],
    ]);
    expect(refusals(await readData("d.csv", `${head}A,a1,zzz,1\n`, ROWS))).toEqual([
      ["line 2", "key-missing"],
    ]);
  });

  test("keeps a row whose key is __proto__ as a row like any other", async () => {
    const read = await readData("d.csv", "subject,row,quantity\nA,__proto__,1\n", ROWS);
    expect(recordsOf(read)).toEqual([
      { subject: "A", rows: { activities: [{ key: "__proto__", quantity: "1" }] } },
    ]);
  });
});

describe("a long CSV file", () => {
  const head = "subject,period,row,id,field,value\n";

  test("gives the record of the wide file", async () => {
    const text =
      `${head}A,2026,,behaviour,,0.9\nA,2026,a1,,title,Cards\nA,2026,a1,,weight,100\n` +
      "A,2026,a1,urgent,,ya\nA,2026,a1,quantity,actual,10\nA,2026,a1,quantity,target,12\nA,2026,a1,quantity,notApplicable,\n";
    expect(recordsOf(await readData("d.csv", text, ROWS))).toEqual([
      {
        subject: "A",
        period: "2026",
        actuals: { behaviour: "0.9" },
        rows: {
          activities: [
            {
              key: "a1",
              title: "Cards",
              weight: "100",
              urgent: true,
              quantity: { actual: "10", target: "12" },
            },
          ],
        },
      },
    ]);
  });

  test("refuses the records with an unknown id or field, a contradiction, or a subject's own value in a row", async () => {
    const text =
      `${head}A,2026,,behavior,,1\nB,2026,,behaviour,targt,1\nC,2026,,behaviour,,1\nC,2026,,behaviour,,0.5\n` +
      "D,2026,a1,behaviour,,1\nE,2026,a1,,colour,red\nF,2026,,behaviour,,1\n";
    const read = await readData("d.csv", text, ROWS);
    expect(refusals(read)).toEqual([
      ["line 2", "indicator-unknown"],
      ["line 3", "field-unknown"],
      ["line 4", "cell-repeated"],
      ["line 6", "value-unknown"],
      ["line 7", "field-unknown"],
    ]);
    expect(recordsOf(read)).toEqual([{ subject: "F", period: "2026", actuals: { behaviour: "1" } }]);
  });
});
