import * as z from "zod";
import { CONSOLIDATIONS } from "../period/consolidation.js";
import { absent } from "./absent.js";
import { achievement } from "./achievement.js";
import { cite } from "./citation.js";
import { development } from "./development.js";
import { domain, domainKeys } from "./domain.js";
import { numberInput, quantity } from "./quantity.js";
import { text } from "./text.js";
import { thenEntry } from "./then.js";

const common = {
  in: z.string().optional(),
  title: text.optional(),
  description: text.optional(),
  absent: absent.readonly().optional(),
  absentWhen: z.string().optional(),
  then: z.array(thenEntry).readonly().optional(),
  scale: z
    .union([z.string(), z.strictObject({ by: z.string(), of: z.record(z.string(), z.string()) }).readonly()])
    .optional(),
  fullMarks: numberInput.optional(),
  reason: text.optional(),
  development: development.optional(),
  cite: cite.optional(),
};

/** What is measured: a number of a domain, yes or no, or one of a list. */
export const actual = z.union([
  z
    .strictObject({
      type: z.literal("number").optional(),
      ...domainKeys,
      consolidate: z.enum(CONSOLIDATIONS).optional(),
    })
    .readonly(),
  z.strictObject({ type: z.literal("yes-no") }).readonly(),
  z.strictObject({ type: z.literal("choice"), of: z.array(z.string()).min(1).readonly() }).readonly(),
]);

/** What an indicator measures. */
export type Actual = z.infer<typeof actual>;

/** The value to reach: a quantity, one with a domain, or a range (then `value` is `from-record` or both ends stand here). */
export const target = z.union([
  quantity,
  z
    .strictObject({
      value: quantity.optional(),
      from: quantity.optional(),
      to: quantity.optional(),
      range: z.boolean().optional(),
      ...domainKeys,
    })
    .readonly(),
]);

/** An indicator's target. */
export type Target = z.infer<typeof target>;

/** Something measured, held against its target. */
export const indicator = z.strictObject({
  kind: z.literal("indicator"),
  ...common,
  actual,
  direction: z.enum(["higher", "lower"]).optional(),
  target: target.optional(),
  inputs: z.record(z.string(), domain.extend({ value: quantity.optional() }).readonly()).optional(),
  achievement: achievement.optional(),
});

/** An indicator's declaration. */
export type Indicator = z.infer<typeof indicator>;

const part = z.union([
  z.string(),
  z
    .strictObject({
      node: z.string(),
      weight: quantity.optional(),
      when: z.string().optional(),
      cite: cite.optional(),
    })
    .readonly(),
]);

/** A part of a group: a node's id, or the node with its weight and the condition under which it counts. */
export type Part = z.infer<typeof part>;

/** The names of the ways in which parts become one value. */
export const COMBINE_NAMES = [
  "weighted-mean",
  "mean",
  "sum",
  "geometric-mean",
  "harmonic-mean",
  "power-mean",
  "minimum",
  "maximum",
  "median",
] as const;

const combine = z.union([
  z.enum(COMBINE_NAMES),
  z
    .strictObject({
      best: z.number().int().min(1),
      absentAs: z.enum(["zero", "skip"]).optional(),
      always: z.array(z.string()).readonly().optional(),
    })
    .readonly(),
  z.strictObject({ matrix: z.record(z.string(), z.record(z.string(), z.string())) }).readonly(),
  z.strictObject({ formula: z.string() }).readonly(),
]);

/** How parts become one value. */
export type Combine = z.infer<typeof combine>;

/** Parts combined into one value; over the rows of a set with `each`. */
export const group = z.strictObject({
  kind: z.literal("group"),
  ...common,
  parts: z.array(part).min(1).readonly().optional(),
  each: z.string().optional(),
  combine,
  exponent: numberInput.optional(),
  weight: quantity.optional(),
  weights: quantity.optional(),
});

/** A group's declaration. */
export type Group = z.infer<typeof group>;

/** A value computed by a formula over other nodes, facts and parameters. */
export const formulaNode = z.strictObject({
  kind: z.literal("formula"),
  ...common,
  unit: z.string().optional(),
  text: z.string(),
});

/** A formula node's declaration. */
export type FormulaNode = z.infer<typeof formulaNode>;

/** A named value of a policy. */
export const node = z.discriminatedUnion("kind", [
  indicator.readonly(),
  group.readonly(),
  formulaNode.readonly(),
]);

/** A node's declaration: an indicator, a group or a formula. */
export type Node = z.infer<typeof node>;
