import * as z from "zod";
import { cite } from "./citation.js";
import { numberInput } from "./quantity.js";
import { text } from "./text.js";

/** How scorecards of one period are compared: the rank rule, prescribed distributions, and the roll-up of units. */
export const cohort = z.strictObject({
  rank: z
    .strictObject({
      ties: z.enum(["competition", "dense", "fractional"]),
      on: z.enum(["score", "value"]).optional(),
      order: z.enum(["highest-first", "lowest-first"]).optional(),
      cite: cite.optional(),
    })
    .readonly()
    .optional(),
  distributions: z
    .array(
      z
        .strictObject({
          title: text.optional(),
          when: z.string().optional(),
          ratings: z.array(z.string()).min(1).readonly(),
          atLeast: numberInput.optional(),
          atMost: numberInput.optional(),
          above: numberInput.optional(),
          below: numberInput.optional(),
          cite: cite.optional(),
        })
        .readonly(),
    )
    .readonly()
    .optional(),
  rollUp: z
    .strictObject({
      combine: z.enum(["mean", "weighted-mean", "sum", "median", "minimum", "maximum"]),
      weight: z.string().optional(),
      on: z.enum(["score", "value"]).optional(),
      cite: cite.optional(),
    })
    .readonly()
    .optional(),
});

/** A policy's rules for comparing scorecards. */
export type Cohort = z.infer<typeof cohort>;
