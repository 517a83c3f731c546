import * as z from "zod";
import { nursingHomeStars2021, nursingHomeStars2022 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const star = z.union([z.string(), z.null()]).optional();
const given = z.strictObject({
  inspection: star,
  staffing: star,
  quality: star,
  specialFocus: z.boolean().optional(),
});

function mappingOf(policy: unknown, period: string): Mapping {
  return {
    policy,
    period,
    record(of, parameters) {
      const { inspection, staffing, quality, specialFocus } = given.parse(of);
      return {
        parameters,
        facts: specialFocus === undefined ? {} : { specialFocus },
        actuals: named(
          ["healthInspection", "staffing", "qualityMeasures"],
          [inspection ?? null, staffing ?? null, quality ?? null],
        ),
      };
    },
  };
}

/** Nursing home five-star rating, before July 2022. */
export const mapping2021 = mappingOf(nursingHomeStars2021, "2021");

/** Nursing home five-star rating, since July 2022. */
export const mapping2022 = mappingOf(nursingHomeStars2022, "2023");
