import * as z from "zod";
import { ses2011 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const ELEMENTS = [
  "leadingChange",
  "leadingPeople",
  "businessAcumen",
  "buildingCoalitions",
  "resultsDriven",
] as const;
const WEIGHTS = ELEMENTS.map((element) => `${element}Weight`);

const figure = z.union([z.string(), z.null()]);
const given = z.strictObject({
  ratings: z.array(figure),
  weights: z.array(figure),
  days: figure.optional(),
  earlierUnsatisfactory: figure.optional(),
  earlierBelow: figure.optional(),
});

/** Senior Executive Service, basic appraisal system. */
export const mapping: Mapping = {
  policy: ses2011,
  period: "2012",
  record(of, parameters) {
    const {
      ratings,
      weights,
      days = null,
      earlierUnsatisfactory = null,
      earlierBelow = null,
    } = given.parse(of);
    return {
      parameters,
      facts: named(
        ["appraisalDays", "unsatisfactoryBefore", "belowFullyBefore"],
        [days, earlierUnsatisfactory, earlierBelow],
      ),
      actuals: { ...named(ELEMENTS, ratings), ...named(WEIGHTS, weights) },
    };
  },
  asNode: { consequence: "consequence" },
};
