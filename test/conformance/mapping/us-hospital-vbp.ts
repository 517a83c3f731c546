import * as z from "zod";
import { hospitalVbp2016 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const figure = z.union([z.string(), z.null()]);
const given = z.strictObject({ process: figure, experience: figure, outcome: figure, efficiency: figure });

/** Hospital Value-Based Purchasing, fiscal year 2016. */
export const mapping: Mapping = {
  policy: hospitalVbp2016,
  period: "2015-10-01/2016-10-01",
  record(of) {
    const { process, experience, outcome, efficiency } = given.parse(of);
    return {
      actuals: named(
        ["processCare", "patientExperience", "outcome", "efficiency"],
        [process, experience, outcome, efficiency],
      ),
    };
  },
};
