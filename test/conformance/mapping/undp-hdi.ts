import * as z from "zod";
import { hdi2014 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const figure = z.union([z.string(), z.null()]);
const given = z.strictObject({
  lifeExpectancy: figure,
  expectedSchooling: figure,
  meanSchooling: figure,
  income: figure,
});

/** Human Development Index, method of 2014. */
export const mapping: Mapping = {
  policy: hdi2014,
  period: "2018",
  record(of) {
    const figures = given.parse(of);
    return { actuals: named(Object.keys(figures), Object.values(figures)) };
  },
};
