import * as z from "zod";
import { numberInput } from "./quantity.js";

/** The keys of a numeric domain: unit, ends (inclusive), grid, and what happens to a value outside. */
export const domainKeys = {
  unit: z.string().optional(),
  min: numberInput.optional(),
  max: numberInput.optional(),
  step: numberInput.optional(),
  outside: z.enum(["issue", "clip"]).optional(),
};

/** A numeric domain on its own. */
export const domain = z.strictObject(domainKeys);

/** Unit, ends, grid of a number, and what happens outside them. */
export type Domain = z.infer<typeof domain>;
