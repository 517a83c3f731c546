import { expect, test } from "vitest";
import { fromDecimalComma, readYesNo } from "../../../src/cli/input/cell.js";

test.each([
  ["12,5", "12.5"],
  ["1.234,5", "1234.5"],
  ["-1.234.567", "-1234567"],
  ["1234", "1234"],
  ["0,10", "0.10"],
  ["1/3", "1/3"],
  ["1e3", "1e3"],
  ["1.234", "1234"],
])("with decimal commas %s is %s", (text, value) => {
  expect(fromDecimalComma(text)).toBe(value);
});

test.each(["12.5", "1.23,4", "1,234.5", "1,2,3", ",5", "5,", "1.2345", " 1", "", "12.34.567", "x"])(
  "with decimal commas '%s' is no number",
  (text) => {
    expect(fromDecimalComma(text)).toBeUndefined();
  },
);

test("yes or no has four spellings each", () => {
  expect(["true", "Yes", "YA", "1"].map(readYesNo)).toEqual([true, true, true, true]);
  expect(["false", "No", "Tidak", "0"].map(readYesNo)).toEqual([false, false, false, false]);
  expect(["", "2", "y", "benar"].map(readYesNo)).toEqual([undefined, undefined, undefined, undefined]);
});
