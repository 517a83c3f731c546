import * as z from "zod";
import { cite } from "./citation.js";
import { development } from "./development.js";
import { numberInput, quantity } from "./quantity.js";
import { text } from "./text.js";

const rating = z.strictObject({
  id: z.string().min(1),
  label: text.optional(),
  value: numberInput.optional(),
  development: development.optional(),
  cite: cite.optional(),
});

/** A rating: its id, its label, and the number it stands for, if any. */
export type Rating = z.infer<typeof rating>;

const band = z.strictObject({
  rating: z.string(),
  from: quantity.optional(),
  above: quantity.optional(),
  below: quantity.optional(),
  to: quantity.optional(),
  cite: cite.optional(),
});

/** The interval of a rating; `from` and `to` are closed edges, `above` and `below` open ones. */
export type Band = z.infer<typeof band>;

const bands = z.array(band.readonly()).min(1).readonly();

const rule = z.strictObject({
  rating: z.string(),
  when: z.string().optional(),
  whenAbsent: z.literal("act").optional(),
  cite: cite.optional(),
});

/** A rule of a scale: the first whose condition is true gives the rating. */
export type Rule = z.infer<typeof rule>;

const gate = z.strictObject({
  when: z.string(),
  whenAbsent: z.literal("act").optional(),
  atMost: z.string().optional(),
  atLeast: z.string().optional(),
  exactly: z.string().optional(),
  down: z.number().int().min(1).optional(),
  title: text.optional(),
  cite: cite.optional(),
});

/** A condition that acts on a rating. */
export type Gate = z.infer<typeof gate>;

/** Ordered ratings (lowest first), how a score finds its own, and the gates that act on it afterwards. */
export const scale = z.strictObject({
  title: text.optional(),
  ratings: z.array(rating.readonly()).min(1).readonly(),
  bands: z
    .union([bands, z.strictObject({ by: z.string(), of: z.record(z.string(), bands) }).readonly()])
    .optional(),
  rules: z.array(rule.readonly()).min(1).readonly().optional(),
  digits: z.number().int().min(0).max(30).optional(),
  gates: z.array(gate.readonly()).readonly().optional(),
  cite: cite.optional(),
});

/** A scale's declaration. */
export type Scale = z.infer<typeof scale>;
