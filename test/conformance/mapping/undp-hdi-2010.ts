import * as z from "zod";
import { hdi2010 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const figure = z.union([z.string(), z.null()]);
const given = z.strictObject({
  lifeExpectancy: figure,
  expectedSchooling: figure,
  meanSchooling: figure,
  income: figure,
});
const MAXIMA: Readonly<Record<string, string>> = {
  longestLife: "lifeExpectancyMaximum",
  mostExpectedSchooling: "expectedSchoolingMaximum",
  mostMeanSchooling: "meanSchoolingMaximum",
  highestEducation: "educationMaximum",
  highestIncome: "incomeMaximum",
};

/** Human Development Index, method of 2010. */
export const mapping: Mapping = {
  policy: hdi2010,
  period: "2011",
  record(of, parameters) {
    const figures = given.parse(of);
    return {
      parameters: Object.fromEntries(
        Object.entries(parameters).map(([name, value]) => [MAXIMA[name] ?? name, value]),
      ),
      actuals: named(Object.keys(figures), Object.values(figures)),
    };
  },
  asNode: { healthIndex: "health", educationIndex: "education", incomeIndex: "livingStandard" },
};
