import * as z from "zod";
import { fact } from "./fact.js";
import { text } from "./text.js";

/** A set of a subject's own items (activities, individual indicators): how many there may be, and their facts. */
export const rowSet = z.strictObject({
  title: text.optional(),
  min: z.number().int().min(0).optional(),
  max: z.number().int().min(1).optional(),
  facts: z.record(z.string(), fact).optional(),
});

/** A row set's declaration. */
export type RowSet = z.infer<typeof rowSet>;
