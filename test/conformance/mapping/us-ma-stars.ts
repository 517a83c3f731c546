import * as z from "zod";
import { maStars2022 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const figure = z.union([z.string(), z.null()]).optional();
const measure = z.strictObject({
  better: z.enum(["higher", "lower"]).optional(),
  value: figure,
  cuts: z.union([z.array(z.string()).length(4), z.null()]).optional(),
  star: figure,
  kind: z.enum(["process", "outcome", "improvement", "experience"]).optional(),
});
const percentiles = z.strictObject({
  mean65: z.string(),
  mean85: z.string(),
  variance30: z.string(),
  variance70: z.string(),
});
const given = z.strictObject({
  level: z.enum(["domain", "overall"]),
  measures: z.array(measure),
  requiredMeasures: z.string().optional(),
  adjustment: z.string().optional(),
  percentiles: z.union([percentiles, z.null()]).optional(),
});

/** Medicare Advantage and Part D star ratings, 2022. */
export const mapping: Mapping = {
  policy: maStars2022,
  period: "2022",
  record(of, parameters) {
    const { level, measures, requiredMeasures, adjustment, percentiles: of65 } = given.parse(of);
    return {
      parameters: {
        ...parameters,
        ratingOf: level === "domain" ? "domain" : "contract",
        ...(of65 == null ? {} : { reward: "computed" }),
      },
      facts: {
        ...(requiredMeasures === undefined ? {} : { requiredMeasures }),
        ...(adjustment === undefined ? {} : { categoricalAdjustment: adjustment }),
      },
      actuals:
        of65 == null
          ? {}
          : {
              meanPercentile65: of65.mean65,
              meanPercentile85: of65.mean85,
              variancePercentile30: of65.variance30,
              variancePercentile70: of65.variance70,
            },
      rows: {
        measures: measures.map((one, at) => ({
          key: `m${at + 1}`,
          ...(one.better === undefined ? {} : { better: one.better }),
          ...(one.kind === undefined
            ? {}
            : { weighting: one.kind === "experience" ? "patient-experience" : one.kind }),
          ...named(["star", "measureValue"], [one.star ?? null, one.value ?? null]),
          ...named(["cut1", "cut2", "cut3", "cut4"], one.cuts ?? []),
        })),
      },
    };
  },
  asNode: {
    star: "measureStar@m1",
    mean: "meanStar",
    variance: "variance",
    reward: "rewardApplied",
  },
};
