import * as z from "zod";
import { pmds2018 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const figure = z.union([z.string(), z.null()]);
const given = z.strictObject({
  ratings: z.array(figure),
  weights: z.array(figure),
  factors: z.array(figure).optional(),
});

/** Performance management and development system, South Africa. */
export const mapping: Mapping = {
  policy: pmds2018,
  period: "2019",
  record(of, parameters) {
    const { ratings, weights, factors = [] } = given.parse(of);
    return {
      parameters,
      rows: {
        areas: ratings.map((rating, at) =>
          named(["areaRating", "areaWeight"], [rating, weights[at] ?? null]),
        ),
        factors: factors.map((rating) => named(["factorRating"], [rating])),
      },
    };
  },
};
