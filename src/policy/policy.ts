import * as z from "zod";
import { citation, cite } from "./citation.js";
import { cohort } from "./cohort.js";
import { example } from "./example.js";
import { fact } from "./fact.js";
import { node } from "./node.js";
import { parameter } from "./parameter.js";
import { during, numberInput } from "./quantity.js";
import { rowSet } from "./row-set.js";
import { scale } from "./scale.js";
import { table } from "./table.js";
import { text } from "./text.js";

/** The name of this form of document. */
export const POLICY_SCHEMA = "kinerja/policy/1";

/** A condition that every record must meet: data that contradict one another are refused, not scored. */
const check = z.strictObject({ that: z.string(), title: text.optional(), cite: cite.optional() });

/** A law of `kinerja/verify` that the rule breaks on purpose, and why. */
const exception = z.strictObject({ law: z.string(), because: z.string(), cite: cite.optional() });

/** The rules of one scheme in one version, as data. */
export const policyDocument = z.strictObject({
  schema: z.literal(POLICY_SCHEMA),
  scheme: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  version: numberInput,
  inForce: z.strictObject({ from: z.string(), until: z.string().optional() }).readonly(),
  supersededBy: z.string().optional(),
  title: text,
  description: text.optional(),
  citations: z.record(z.string(), citation.readonly()).optional(),
  cite: cite.optional(),
  during: during.optional(),
  parameters: z.record(z.string(), parameter).optional(),
  facts: z.record(z.string(), fact).optional(),
  rows: z.record(z.string(), rowSet.readonly()).optional(),
  tables: z.record(z.string(), table.readonly()).optional(),
  definitions: z.record(z.string(), z.string()).optional(),
  nodes: z.record(z.string(), node),
  scales: z.record(z.string(), scale.readonly()).optional(),
  checks: z.array(check.readonly()).readonly().optional(),
  result: z.string(),
  noScore: z
    .strictObject({ rating: z.string(), label: text.optional(), cite: cite.optional() })
    .readonly()
    .optional(),
  strengths: z
    .strictObject({ achievementAtLeast: numberInput.optional(), most: z.number().int().min(0).optional() })
    .readonly()
    .optional(),
  exceptions: z.array(exception.readonly()).readonly().optional(),
  cohort: cohort.readonly().optional(),
  examples: z.array(example.readonly()).readonly().optional(),
});

/** A policy as an author writes it. */
export type PolicyDocument = Readonly<z.input<typeof policyDocument>>;
