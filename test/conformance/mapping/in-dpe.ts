import * as z from "zod";
import { dpe2018 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const figure = z.union([z.string(), z.null()]).optional();
const given = z.strictObject({ score: figure, mouScore: figure });

/** Department of Public Enterprises, benchmarks of 2018. */
export const mapping: Mapping = {
  policy: dpe2018,
  period: "2019",
  record(of, parameters) {
    const { score = null, mouScore = null } = given.parse(of);
    return { parameters, actuals: named(["appraisal"], [score ?? mouScore]) };
  },
};
