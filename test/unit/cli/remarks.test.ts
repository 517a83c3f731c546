import { describe, expect, test } from "vitest";
import { FLAT, readData, recordsOf } from "../../support/cli-files.js";

describe("a remark that is asked for", () => {
  const wide = "subject,x-unit,x-note,quality\nA,North,n,95\nB, ,n,96\n";

  test("stays in a record under its name, and no other does", async () => {
    expect(recordsOf(await readData("d.csv", wide, FLAT, { remark: "x-unit" }))).toEqual([
      { subject: "A", "x-unit": "North", actuals: { quality: "95" } },
      { subject: "B", actuals: { quality: "96" } },
    ]);
  });

  test("is dropped as ever without that", async () => {
    expect(recordsOf(await readData("d.csv", wide, FLAT))).toEqual([
      { subject: "A", actuals: { quality: "95" } },
      { subject: "B", actuals: { quality: "96" } },
    ]);
    expect(recordsOf(await readData("d.csv", wide, FLAT, { remark: "x-other" }))[0]).toEqual({
      subject: "A",
      actuals: { quality: "95" },
    });
  });

  test("is the first one of several lines of a long table, and may differ on the others", async () => {
    const long =
      "subject,period,row,id,field,value,x-unit\nA,2026,,quality,,95,\nA,2026,,quality,target,90,North\nA,2026,,speed,,5,South\n";
    expect(recordsOf(await readData("d.csv", long, FLAT, { remark: "x-unit" }))).toEqual([
      {
        subject: "A",
        period: "2026",
        "x-unit": "North",
        actuals: { quality: { actual: "95", target: "90" }, speed: "5" },
      },
    ]);
  });
});
