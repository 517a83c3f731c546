import * as z from "zod";
import { cite } from "./citation.js";
import { curveKeys } from "./curve.js";
import { quantity } from "./quantity.js";

const common = { cap: quantity.optional(), floor: quantity.optional(), cite: cite.optional() };

const ratio = z.strictObject({
  kind: z.literal("ratio"),
  form: z.enum(["complement", "reciprocal", "reduction"]).optional(),
  whenTargetZero: z.string().optional(),
  whenTargetNegative: z.string().optional(),
  whenActualZero: z.string().optional(),
  ...common,
});
const improvement = z.strictObject({ kind: z.literal("improvement"), baseline: quantity, ...common });
const goalposts = z.strictObject({
  kind: z.literal("goalposts"),
  worst: quantity,
  best: quantity,
  logarithm: z.boolean().optional(),
  clip: z.boolean().optional(),
  ...common,
});
const piecewise = z.strictObject({ kind: z.literal("piecewise"), ...curveKeys, ...common });
const stabilise = z.strictObject({
  kind: z.literal("stabilise"),
  whenTargetZero: z.string().optional(),
  whenTargetNegative: z.string().optional(),
  ...common,
});
const points = z.strictObject({ kind: z.literal("points"), of: z.record(z.string(), quantity), ...common });
const yesNo = z.strictObject({ kind: z.literal("yes-no"), whenYes: quantity, whenNo: quantity, ...common });
const identity = z.strictObject({ kind: z.literal("identity"), ...common });
const formula = z.strictObject({ kind: z.literal("formula"), text: z.string(), ...common });

/** One way to hold an actual against its target. */
export const simpleAchievement = z.discriminatedUnion("kind", [
  ratio.readonly(),
  improvement.readonly(),
  goalposts.readonly(),
  piecewise.readonly(),
  stabilise.readonly(),
  points.readonly(),
  yesNo.readonly(),
  identity.readonly(),
  formula.readonly(),
]);

/** One way to hold an actual against its target, by its `kind`. */
export type SimpleAchievement = z.infer<typeof simpleAchievement>;

/** An achievement: one way, or the best of several. */
export const achievement = z.union([
  simpleAchievement,
  z.strictObject({ best: z.array(simpleAchievement).min(2).readonly(), ...common }).readonly(),
]);

/** How an indicator's actual becomes its achievement. */
export type Achievement = z.infer<typeof achievement>;
