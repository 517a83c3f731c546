import * as z from "zod";
import { doc2006 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const figure = z.union([z.string(), z.null()]);
const given = z.strictObject({
  ratings: z.array(figure),
  weights: z.array(figure),
  days: figure.optional(),
  improvementPlan: z.union([z.boolean(), z.enum(["yes", "no"])]).optional(),
});

/** Department of Commerce, five-level system. */
export const mapping: Mapping = {
  policy: doc2006,
  period: "2024",
  record(of, parameters) {
    const { ratings, weights, days = null, improvementPlan } = given.parse(of);
    return {
      parameters,
      facts: {
        ...named(["daysUnderPlan"], [days]),
        ...(improvementPlan === undefined
          ? {}
          : { onImprovementPlan: improvementPlan === true || improvementPlan === "yes" }),
      },
      rows: {
        elements: ratings.map((rating, at) =>
          named(["elementRating", "weight"], [rating, weights[at] ?? null]),
        ),
      },
    };
  },
};
