import * as z from "zod";
import { ombudsman2021, ombudsman2022 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const given = z.strictObject({ value: z.union([z.string(), z.null()]) });

/** The zones of compliance with public service standards, Ombudsman RI 2021. */
export const mapping: Mapping = {
  policy: ombudsman2021,
  period: "2021",
  record(of, { categories: _zones, ...parameters }) {
    return { parameters, actuals: named(["compliance"], [given.parse(of).value]) };
  },
};

/** The opinions A to E, Ombudsman RI 2022 to 2024. */
export const mapping2022: Mapping = { ...mapping, policy: ombudsman2022, period: "2023" };
