import * as z from "zod";
import { numberInput } from "./quantity.js";

/** What happens with an absent value, by its reason, and how the weight of an absent part moves. */
export const absent = z.strictObject({
  missing: z.enum(["required", "leave-out", "zero", "worst"]).optional(),
  notApplicable: z.enum(["leave-out", "zero"]).optional(),
  tooFew: z.enum(["required", "leave-out", "zero"]).optional(),
  atLeast: z.union([z.number().int().min(1), z.strictObject({ share: numberInput }).readonly()]).optional(),
  move: z
    .union([
      z.enum(["proportional", "equal", "none"]),
      z
        .strictObject({
          table: z
            .array(
              z
                .strictObject({
                  absent: z.array(z.string()).min(1).readonly(),
                  weights: z.record(z.string(), numberInput),
                })
                .readonly(),
            )
            .min(1)
            .readonly(),
        })
        .readonly(),
    ])
    .optional(),
});

/** A node's rules for absent values. */
export type Absent = z.infer<typeof absent>;
