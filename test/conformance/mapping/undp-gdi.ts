import * as z from "zod";
import { gdi2014 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const figure = z.union([z.string(), z.null()]);
const given = z.strictObject({ hdiFemale: figure, hdiMale: figure });

/** Gender Development Index. */
export const mapping: Mapping = {
  policy: gdi2014,
  period: "2018",
  record(of, parameters) {
    const { hdiFemale, hdiMale } = given.parse(of);
    return { parameters, actuals: named(["femaleHdi", "maleHdi"], [hdiFemale, hdiMale]) };
  },
};
