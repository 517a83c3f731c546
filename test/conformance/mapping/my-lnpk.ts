import * as z from "zod";
import { lnpk2009 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const figure = z.union([z.string(), z.null()]);
const given = z.strictObject({ years: z.array(figure), special: figure.optional() });
const chosen = z.strictObject({ specialReport: z.enum(["used", "not used"]).optional() });

/** Annual reports (LNPT) of three years and the special report (LNPK), Malaysia. */
export const mapping: Mapping = {
  policy: lnpk2009,
  period: "2012",
  record(of, parameters) {
    const { years, special = null } = given.parse(of);
    const { specialReport = "used" } = chosen.parse(parameters);
    return {
      parameters: { specialReport: specialReport === "used" },
      actuals: {
        ...named(["oldestYear", "middleYear", "newestYear"], years),
        ...named(["special"], [special]),
      },
    };
  },
  asNode: { annual: "annual" },
};
