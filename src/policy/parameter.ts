import * as z from "zod";
import { cite } from "./citation.js";
import { domainKeys } from "./domain.js";
import { numberInput } from "./quantity.js";
import { text } from "./text.js";

const common = { title: text.optional(), cite: cite.optional() };

/** What an agency may choose: one of a list (numbers if all of them read as numbers, else names), or a number of a domain. */
export const parameter = z.union([
  z
    .strictObject({ oneOf: z.array(numberInput).min(1).readonly(), default: numberInput, ...common })
    .readonly(),
  z.strictObject({ type: z.literal("number"), ...domainKeys, default: numberInput, ...common }).readonly(),
  z.strictObject({ type: z.literal("yes-no"), default: z.boolean(), ...common }).readonly(),
]);

/** A parameter's declaration. */
export type Parameter = z.infer<typeof parameter>;
