import * as z from "zod";
import { cite } from "./citation.js";
import { text } from "./text.js";

/** What helps to do better: training, coaching, mentoring or resources, with its source. */
export const development = z
  .array(
    z
      .strictObject({
        kind: z.enum(["training", "coaching", "mentoring", "resources"]),
        what: text,
        link: z.string().optional(),
        cite: cite.optional(),
      })
      .readonly(),
  )
  .readonly();

/** What helps to do better, as a policy attaches it to a node or a rating. */
export type Development = z.infer<typeof development>;
