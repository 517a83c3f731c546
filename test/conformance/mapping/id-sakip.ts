import * as z from "zod";
import { sakip2021 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const three = z.array(z.union([z.string(), z.null()])).length(3);
const given = z.strictObject({ planning: three, measurement: three, reporting: three, evaluation: three });

/** Evaluasi AKIP, PermenPANRB 88/2021. */
export const mapping: Mapping = {
  policy: sakip2021,
  period: "2022",
  record(of, parameters) {
    const components = Object.entries(given.parse(of));
    const names = components.flatMap(([name]) => [`${name}Existence`, `${name}Quality`, `${name}Use`]);
    return {
      parameters,
      actuals: named(
        names,
        components.flatMap(([, answers]) => answers),
      ),
    };
  },
};
