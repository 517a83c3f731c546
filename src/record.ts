import * as z from "zod";
import { numberInput } from "./policy/quantity.js";

const scalar = z.union([z.string(), z.number(), z.boolean()]);

const observation = z.strictObject({ date: z.string(), value: numberInput, of: numberInput.optional() });

/** What a record brings of one indicator: its actual alone, or its actual with target, weight, inputs and remarks. */
const entry = z.union([
  scalar,
  z.null(),
  z.looseObject({
    actual: z.union([scalar, z.null()]).optional(),
    target: z.union([numberInput, z.strictObject({ from: numberInput, to: numberInput })]).optional(),
    weight: numberInput.optional(),
    notApplicable: z.string().optional(),
    observations: z.array(observation).optional(),
  }),
]);

/** What one subject brings for one period. */
export const recordDocument = z.strictObject({
  subject: z.string().min(1),
  period: z.string().optional(),
  parameters: z.record(z.string(), scalar).optional(),
  facts: z.record(z.string(), z.union([scalar, z.null()])).optional(),
  actuals: z.record(z.string(), entry).optional(),
  rows: z
    .record(z.string(), z.array(z.looseObject({ key: z.string().optional(), title: z.string().optional() })))
    .optional(),
  override: z.strictObject({ rating: z.string(), by: z.string(), reason: z.string() }).optional(),
  final: z.boolean().optional(),
});

/** A record as its author writes it. */
export type RecordDocument = z.input<typeof recordDocument>;
