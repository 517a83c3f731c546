import * as z from "zod";
import { pbb2022, pbb2023 } from "../../../src/presets/index.js";
import { type Brought, type Given, type Mapping, named } from "./mapping.js";

const CRITERIA = ["performance", "process", "financial", "satisfaction"] as const;

const figure = z.union([z.string(), z.null()]).optional();
const given = z.strictObject({
  performance: figure,
  process: figure,
  financial: figure,
  satisfaction: figure,
});

function record(of: Given, parameters: Given): Brought {
  const ratings = given.parse(of);
  return {
    parameters,
    actuals: named(
      CRITERIA,
      CRITERIA.map((criterion) => ratings[criterion] ?? null),
    ),
  };
}

/** Performance-based bonus of fiscal year 2022. */
export const mapping2022: Mapping = { policy: pbb2022, period: "2022", record };

/** Performance-based bonus from fiscal year 2023. */
export const mapping2023: Mapping = { policy: pbb2023, period: "2023", record };
