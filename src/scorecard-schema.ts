import * as z from "zod";
import { text } from "./policy/text.js";
import { SCORECARD_SCHEMA } from "./scorecard.js";

const absentReason = z.enum(["missing", "not-applicable", "too-few", "undefined"]);

const rating = z.strictObject({
  id: z.string(),
  level: z.number().int().min(1).optional(),
  of: z.number().int().min(1).optional(),
  label: text.optional(),
  from: z.string().optional(),
  above: z.string().optional(),
  below: z.string().optional(),
  to: z.string().optional(),
});

const part = z.strictObject({
  node: z.string(),
  weight: z.string().optional(),
  contribution: z.string().optional(),
});

const node = z.strictObject({
  kind: z.enum(["indicator", "group", "formula"]),
  title: text.optional(),
  unit: z.string().optional(),
  actual: z.union([z.string(), z.boolean(), z.null()]).optional(),
  target: z.string().optional(),
  targetFrom: z.string().optional(),
  targetTo: z.string().optional(),
  inputs: z.record(z.string(), z.union([z.string(), z.null()])).optional(),
  achievement: z.union([z.string(), z.null()]).optional(),
  value: z.union([z.string(), z.null()]),
  score: z.union([z.string(), z.null()]),
  rating: rating.readonly().optional(),
  absent: absentReason.optional(),
  parts: z.array(part.readonly()).readonly().optional(),
  // biome-ignore lint/suspicious/noThenProperty: the scorecard's own word for what happens after a value is made
  then: z
    .array(
      z
        .strictObject({
          act: z.string(),
          value: z.union([z.string(), z.null()]),
          cite: z.string().optional(),
        })
        .readonly(),
    )
    .readonly()
    .optional(),
  cite: z.string().optional(),
});

const reason = z.strictObject({ node: z.string(), points: z.string(), because: z.string() });

const absence = z.strictObject({
  node: z.string(),
  reason: absentReason,
  note: z.string().optional(),
  handled: z.enum(["left-out", "zero", "worst", "absent"]),
  group: z.string().optional(),
  weightMoved: z.string().optional(),
});

const gate = z.strictObject({
  node: z.string(),
  act: z.enum(["atMost", "atLeast", "exactly", "down"]),
  by: z.string(),
  before: z.string(),
  after: z.string(),
  title: text.optional(),
  cite: z.string().optional(),
});

const note = z.strictObject({ code: z.string(), node: z.string().optional(), message: z.string() });

const override = z.strictObject({
  rating: z.string(),
  by: z.string(),
  reason: z.string(),
  label: text.optional(),
});

/** The form of a scorecard, for JSON Schema and for reading one back; the type `Scorecard` says what each part means. */
export const scorecardDocument = z
  .strictObject({
    schema: z.literal(SCORECARD_SCHEMA),
    subject: z.string(),
    period: z.strictObject({ id: z.string(), from: z.string(), until: z.string() }).readonly(),
    policy: z
      .strictObject({
        scheme: z.string(),
        version: z.string(),
        title: text,
        digest: z.string(),
        parameters: z.record(z.string(), z.union([z.string(), z.boolean()])).readonly(),
      })
      .readonly(),
    status: z.enum(["scored", "no-score"]),
    score: z.union([z.string(), z.null()]),
    rating: z.union([rating.readonly(), z.null()]),
    result: z.string(),
    nodes: z.record(z.string(), node.readonly()).readonly(),
    strengths: z.array(reason.readonly()).readonly(),
    weaknesses: z.array(reason.readonly()).readonly(),
    absent: z.array(absence.readonly()).readonly(),
    gates: z.array(gate.readonly()).readonly(),
    notes: z.array(note.readonly()).readonly(),
    override: override.readonly().optional(),
    final: z.boolean(),
  })
  .readonly();
