import * as z from "zod";
import { numberInput } from "./quantity.js";

/** One piece of a curve: `a + b x` between its edges; `from` and `to` are closed, `above` and `below` open. */
const segment = z.strictObject({
  from: numberInput.optional(),
  above: numberInput.optional(),
  below: numberInput.optional(),
  to: numberInput.optional(),
  a: numberInput,
  b: numberInput.optional(),
});

/** One piece of a curve. */
export type Segment = z.infer<typeof segment>;

/** The keys of a curve: its segments, or the points that straight lines join. `clip` holds the ends beyond the points. */
export const curveKeys = {
  segments: z.array(segment.readonly()).min(1).readonly().optional(),
  points: z
    .array(z.tuple([numberInput, numberInput]).readonly())
    .min(2)
    .readonly()
    .optional(),
  clip: z.boolean().optional(),
};

const curve = z.strictObject(curveKeys);

/** A piecewise linear function. */
export type Curve = z.infer<typeof curve>;

/** A curve as the `map` of a `then` entry. */
export const map = curve.readonly();
