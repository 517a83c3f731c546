import * as z from "zod";
import { gii2014 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const figure = z.union([z.string(), z.null()]);
const given = z.strictObject({
  maternalMortality: figure,
  adolescentBirths: figure,
  seatsFemale: figure,
  secondaryFemale: figure,
  secondaryMale: figure,
  labourFemale: figure,
  labourMale: figure,
});

/** Gender Inequality Index, with shares as proportions. */
export const mapping: Mapping = {
  policy: gii2014,
  period: "2018",
  record(of) {
    const one = given.parse(of);
    return {
      parameters: { shares: "proportion" },
      actuals: named(
        [
          "maternalMortality",
          "adolescentBirths",
          "femaleSeats",
          "femaleSecondary",
          "maleSecondary",
          "femaleLabour",
          "maleLabour",
        ],
        [
          one.maternalMortality,
          one.adolescentBirths,
          one.seatsFemale,
          one.secondaryFemale,
          one.secondaryMale,
          one.labourFemale,
          one.labourMale,
        ],
      ),
    };
  },
};
