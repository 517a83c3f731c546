import * as z from "zod";
import { cite } from "./citation.js";
import { numberInput } from "./quantity.js";

/** A key of a table's row: a choice, yes or no, or a number range `[from, below]` (`null` leaves that end open). */
const tableKey = z.union([
  z.boolean(),
  numberInput,
  z.tuple([z.union([numberInput, z.null()]), z.union([numberInput, z.null()])]).readonly(),
]);

/** A look-up table: rows of keys with a value behind them. */
export const table = z.strictObject({
  keys: z.array(z.string()).min(1).readonly(),
  rows: z.array(z.array(tableKey).min(2).readonly()).min(1).readonly(),
  else: numberInput.optional(),
  cite: cite.optional(),
});

/** A look-up table's declaration. */
export type Table = z.infer<typeof table>;
