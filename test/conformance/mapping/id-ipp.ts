import * as z from "zod";
import { ipp2017 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const ASPECTS = [
  "servicePolicy",
  "staffProfessionalism",
  "facilities",
  "informationSystem",
  "consultation",
  "innovation",
] as const;

const figure = z.union([z.string(), z.null()]);
const given = z.union([
  z.strictObject({ aspects: z.array(figure).length(6) }),
  z.strictObject({
    f02: figure.optional(),
    f03: figure.optional(),
    respondents: figure.optional(),
    minimum: figure.optional(),
  }),
]);

/** Indeks pelayanan publik, PermenPANRB 17/2017. */
export const mapping: Mapping = {
  policy: ipp2017,
  period: "2021",
  record(of, parameters) {
    const read = given.parse(of);
    if ("aspects" in read) {
      return { parameters: { ...parameters, source: "aspects" }, actuals: named(ASPECTS, read.aspects) };
    }
    const { f02 = null, f03 = null, respondents = null, minimum = null } = read;
    return {
      parameters: { ...parameters, source: "forms" },
      actuals: {
        ...named(["f02", "f03"], [f02, f03]),
        respondents: named(["actual", "target"], [respondents, minimum]),
      },
    };
  },
  asNode: { meaning: "index", f03Counted: "f03Counted" },
};
