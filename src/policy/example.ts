import * as z from "zod";
import { numberInput } from "./quantity.js";

/** A worked case that a policy carries: a record, the figures expected of it, and where they come from. */
export const example = z.strictObject({
  title: z.string(),
  record: z.record(z.string(), z.unknown()),
  expect: z.strictObject({
    score: z.union([numberInput, z.null()]).optional(),
    rating: z.union([z.string(), z.null()]).optional(),
    status: z.enum(["scored", "no-score", "refused"]).optional(),
    nodes: z.record(z.string(), z.union([numberInput, z.string()])).optional(),
    issue: z.string().optional(),
  }),
  origin: z.enum(["printed", "published-table", "by-hand"]),
  source: z.string(),
  arithmetic: z.string().optional(),
});

/** A worked case of a policy. */
export type Example = z.infer<typeof example>;
