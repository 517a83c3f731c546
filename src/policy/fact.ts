import * as z from "zod";
import { cite } from "./citation.js";
import { domainKeys } from "./domain.js";
import { numberInput } from "./quantity.js";
import { text } from "./text.js";

const common = { title: text.optional(), cite: cite.optional() };

/** Something true of a subject or a row that is not measured. One without `default` is required. */
export const fact = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("yes-no"), default: z.boolean().optional(), ...common }).readonly(),
  z
    .strictObject({
      type: z.literal("choice"),
      of: z.array(z.string()).min(1).readonly(),
      default: z.string().optional(),
      ...common,
    })
    .readonly(),
  z
    .strictObject({ type: z.literal("number"), ...domainKeys, default: numberInput.optional(), ...common })
    .readonly(),
  z.strictObject({ type: z.literal("date"), default: z.string().optional(), ...common }).readonly(),
]);

/** A fact's declaration. */
export type Fact = z.infer<typeof fact>;
