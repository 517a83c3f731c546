import * as z from "zod";
import { mips2022, mips2023 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const figure = z.union([z.string(), z.null()]).optional();
const flag = z.boolean().optional();
const measure = z.strictObject({
  better: z.enum(["higher", "lower"]),
  rate: figure,
  bounds: z.union([z.array(z.string()).length(9), z.null()]),
  toppedOut: flag,
  cases: figure,
  complete: flag,
});
const proportion = z.strictObject({ numerator: z.string(), denominator: z.string(), maximum: z.string() });
const given = z.strictObject({
  quality: z.array(measure),
  required: z.string().optional(),
  qualityBonus: z.string().optional(),
  smallPractice: flag,
  activities: z.array(z.enum(["medium", "high"])),
  statementsMade: flag,
  proportions: z.array(proportion),
  cost: figure,
  complexPatientBonus: z.string().optional(),
  weights: z
    .strictObject({
      quality: z.string(),
      cost: z.string(),
      interoperability: z.string(),
      activities: z.string(),
    })
    .optional(),
});

const DECILES = [2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `decile${n}`);

function mappingOf(policy: unknown, period: string): Mapping {
  return {
    policy,
    period,
    record(of, parameters) {
      const read = given.parse(of);
      const { weights } = read;
      return {
        parameters: { ...parameters, source: "measures" },
        facts: {
          ...named(
            ["requiredMeasures", "qualityBonus", "complexPatientBonus"],
            [read.required ?? null, read.qualityBonus ?? null, read.complexPatientBonus ?? null],
          ),
          ...(read.smallPractice === undefined ? {} : { smallPractice: read.smallPractice }),
          statementsMet: read.statementsMade ?? true,
          ...(weights === undefined
            ? {}
            : {
                qualityWeight: weights.quality,
                costWeight: weights.cost,
                interoperabilityWeight: weights.interoperability,
                activitiesWeight: weights.activities,
              }),
        },
        actuals: named(["costScore"], [read.cost ?? null]),
        rows: {
          measures: read.quality.map((one, at) => ({
            key: `m${at + 1}`,
            inverse: one.better === "lower",
            benchmarked: one.bounds !== null,
            ...(one.toppedOut === undefined ? {} : { toppedOut: one.toppedOut }),
            ...(one.complete === undefined ? {} : { complete: one.complete }),
            ...named(["rate", "measureCases"], [one.rate ?? null, one.cases ?? "100"]),
            ...named(DECILES, one.bounds ?? []),
          })),
          activities: read.activities.map((activity, at) => ({ key: `a${at + 1}`, activity })),
          interoperabilityMeasures: read.proportions.map(({ numerator, denominator, maximum }, at) => ({
            key: `p${at + 1}`,
            numerator,
            denominator,
            mostPoints: maximum,
          })),
        },
      };
    },
    asNode: {
      points: "measurePoints@m1",
      quality: "quality",
      activities: "improvement",
      interoperability: "interoperability",
    },
  };
}

/** Merit-based Incentive Payment System, performance year 2022. */
export const mapping2022 = mappingOf(mips2022, "2022");

/** Merit-based Incentive Payment System, performance years 2023 to 2025. */
export const mapping2023 = mappingOf(mips2023, "2023");
