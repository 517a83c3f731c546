import * as z from "zod";
import { cite } from "./citation.js";

/** A number as people and programs write it: decimal or fraction text, or a JS number read as its shortest decimal. */
export const numberInput = z.union([z.string(), z.number()]);

/** A number as text or as a JS number; see `readNumber` for the forms. */
export type NumberInput = z.infer<typeof numberInput>;

/** How a value that changes inside the period counts: the one at its start, at its end, or each by its days. */
export const during = z.enum(["start", "end", "days"]);

/** Which of several dated values counts in a period. */
export type During = z.infer<typeof during>;

/** A value that changes over time, oldest first. */
export const dated = z.strictObject({
  dated: z
    .array(z.strictObject({ from: z.string(), value: numberInput, cite: cite.optional() }).readonly())
    .min(1)
    .readonly(),
  during: during.optional(),
});

/**
 * A number of a policy: decimal or fraction text, `from-record`, a dated value, or a formula that begins with `=`.
 */
export const quantity = z.union([numberInput, dated.readonly()]);

/** A number of a policy, in any of its forms. */
export type Quantity = z.infer<typeof quantity>;

/** The word that says: this number comes with the record. */
export const FROM_RECORD = "from-record";

/** Whether a quantity is a formula (`"= 1 - share"`); the text behind the sign, else undefined. */
export function formulaOf(of: Quantity): string | undefined {
  return typeof of === "string" && of.startsWith("=") ? of.slice(1).trim() : undefined;
}
