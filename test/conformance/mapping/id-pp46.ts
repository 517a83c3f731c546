import * as z from "zod";
import { pp462011 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const BEHAVIOUR = [
  "serviceOrientation",
  "integrity",
  "commitment",
  "discipline",
  "cooperation",
  "leadership",
] as const;

const aspect = z.strictObject({ target: z.string(), actual: z.union([z.string(), z.null()]) });
const given = z.strictObject({
  activities: z.array(
    z.strictObject({
      quantity: aspect,
      quality: aspect,
      time: aspect,
      cost: z.union([aspect, z.null()]),
    }),
  ),
  behaviour: z.array(z.union([z.string(), z.null()])).length(6),
  structuralPost: z.union([z.boolean(), z.string()]),
  extraTasks: z.string().optional(),
  creativity: z.string().optional(),
});

/** Prestasi kerja PNS, PP 46/2011. */
export const mapping: Mapping = {
  policy: pp462011,
  period: "2019",
  record(of, parameters) {
    const { activities, behaviour, structuralPost, extraTasks, creativity } = given.parse(of);
    return {
      parameters,
      facts: { structuralPost, ...(creativity === undefined ? {} : { creativeWork: creativity }) },
      actuals: {
        ...named(BEHAVIOUR, behaviour),
        ...(extraTasks === undefined ? {} : { extraTasks }),
      },
      rows: {
        activities: activities.map(({ cost, ...aspects }, at) => ({
          key: `a${at + 1}`,
          ...aspects,
          cost: cost ?? { notApplicable: "cost does not apply" },
        })),
      },
    };
  },
  asNode: { skp: "skp", behaviour: "behaviour", time: "time@a1", cost: "cost@a1" },
};
