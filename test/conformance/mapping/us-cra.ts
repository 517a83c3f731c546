import * as z from "zod";
import { cra2016 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const word = z.union([z.string(), z.null()]).optional();
const given = z.strictObject({ lending: word, service: word, investment: word });
const chosen = z.object({
  institution: z.enum(["large bank", "credit union"]).optional(),
  grades: z.enum(["interagency", "massachusetts"]).optional(),
});

/** High Satisfactory is high-satisfactory. */
const id = (label: string | null | undefined) => label?.toLowerCase().replaceAll(" ", "-") ?? null;

/** Community Reinvestment Act, lending, service and investment tests. */
export const mapping: Mapping = {
  policy: cra2016,
  period: "2018",
  record(of, parameters) {
    const { lending, service, investment } = given.parse(of);
    const { institution, grades } = chosen.parse(parameters);
    const { institution: _, grades: __, ...others } = parameters;
    const massachusetts = grades === "massachusetts" ? "massachusetts" : "federal";
    return {
      parameters: {
        ...others,
        variant: institution === "credit union" ? "massachusetts-credit-union" : massachusetts,
      },
      actuals: named(["lending", "service", "investment"], [id(lending), id(service), id(investment)]),
    };
  },
};
