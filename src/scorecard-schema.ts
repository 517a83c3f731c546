import * as z from "zod";
import { development } from "./policy/development.js";
import { text } from "./policy/text.js";
import { SCORECARD_SCHEMA } from "./scorecard.js";

const absentReason = z.enum(["missing", "not-applicable", "too-few", "undefined"]);

const rating = z.strictObject({
  id: z.string(),
  level: z.number().int().min(1).exactOptional(),
  of: z.number().int().min(1).exactOptional(),
  label: text.exactOptional(),
  from: z.string().exactOptional(),
  above: z.string().exactOptional(),
  below: z.string().exactOptional(),
  to: z.string().exactOptional(),
  development: development.exactOptional(),
});

const part = z.strictObject({
  node: z.string(),
  weight: z.string().exactOptional(),
  contribution: z.string().exactOptional(),
});

const node = z.strictObject({
  kind: z.enum(["indicator", "group", "formula"]),
  title: text.exactOptional(),
  unit: z.string().exactOptional(),
  row: z.strictObject({ key: z.string(), title: z.string().exactOptional() }).readonly().exactOptional(),
  actual: z.union([z.string(), z.boolean(), z.null()]).exactOptional(),
  target: z.string().exactOptional(),
  targetFrom: z.string().exactOptional(),
  targetTo: z.string().exactOptional(),
  inputs: z
    .record(z.string(), z.union([z.string(), z.null()]))
    .readonly()
    .exactOptional(),
  achievement: z.union([z.string(), z.null()]).exactOptional(),
  value: z.union([z.string(), z.null()]),
  score: z.union([z.string(), z.null()]),
  rating: rating.readonly().exactOptional(),
  absent: absentReason.exactOptional(),
  parts: z.array(part.readonly()).readonly().exactOptional(),
  factor: z.string().exactOptional(),
  then: z
    .array(
      z
        .strictObject({
          act: z.string(),
          value: z.union([z.string(), z.null()]),
          cite: z.string().exactOptional(),
        })
        .readonly(),
    )
    .readonly()
    .exactOptional(),
  cite: z.string().exactOptional(),
});

const reason = z.strictObject({
  node: z.string(),
  points: z.string(),
  because: z.string(),
  reason: text.exactOptional(),
  development: development.exactOptional(),
});

const absence = z.strictObject({
  node: z.string(),
  reason: absentReason,
  note: z.string().exactOptional(),
  handled: z.enum(["left-out", "zero", "worst", "absent"]),
  group: z.string().exactOptional(),
  weightMoved: z.string().exactOptional(),
});

const gate = z.strictObject({
  node: z.string(),
  act: z.enum(["atMost", "atLeast", "exactly", "down"]),
  by: z.string(),
  before: z.string(),
  after: z.string(),
  title: text.exactOptional(),
  cite: z.string().exactOptional(),
});

const note = z.strictObject({ code: z.string(), node: z.string().exactOptional(), message: z.string() });

const override = z.strictObject({
  rating: z.string(),
  by: z.string(),
  reason: z.string(),
  label: text.exactOptional(),
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
    override: override.readonly().exactOptional(),
    final: z.boolean(),
  })
  .readonly();
