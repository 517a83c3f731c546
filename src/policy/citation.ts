import * as z from "zod";

/** Where a number or a rule stands: the instrument and its article, when that was checked and how sure it is. */
export const citation = z.strictObject({
  instrument: z.string().min(1),
  article: z.string().optional(),
  link: z.string().optional(),
  checked: z.string().optional(),
  confidence: z.enum(["high", "medium", "low", "unverified"]).optional(),
  note: z.string().optional(),
});

/** Where a number or a rule stands. */
export type Citation = z.infer<typeof citation>;

/** A citation by its id in the policy's `citations`, or one written inline. */
export const cite = z.union([z.string(), citation]);

/** A citation by id, or inline. */
export type Cite = z.infer<typeof cite>;
