import * as z from "zod";
import { ROUNDING_MODES } from "../number/rounding.js";
import { cite } from "./citation.js";
import { map } from "./curve.js";
import { numberInput, quantity } from "./quantity.js";

const common = {
  when: z.string().optional(),
  whenAbsent: z.literal("act").optional(),
  cite: cite.optional(),
  title: z.string().optional(),
};

/** One act on a node's value, in written order. */
export const thenEntry = z.union([
  z.strictObject({ add: quantity, ...common }).readonly(),
  z.strictObject({ subtract: quantity, ...common }).readonly(),
  z.strictObject({ multiply: quantity, ...common }).readonly(),
  z.strictObject({ cap: quantity, ...common }).readonly(),
  z.strictObject({ floor: quantity, ...common }).readonly(),
  z.strictObject({ map, ...common }).readonly(),
  z
    .strictObject({
      round: z.union([numberInput, z.strictObject({ multiple: numberInput }).readonly()]),
      mode: z.enum(ROUNDING_MODES),
      twice: z.boolean().optional(),
      ...common,
    })
    .readonly(),
  z.strictObject({ set: quantity, ...common }).readonly(),
]);

/** One act on a node's value: add, subtract, multiply, cap, floor, map, round or set. */
export type Then = z.infer<typeof thenEntry>;
