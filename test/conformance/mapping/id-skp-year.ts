import * as z from "zod";
import { skpYear2021 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const figure = z.union([z.string(), z.null()]);
const given = z.strictObject({
  firstHalfConverted: figure.optional(),
  firstHalf: figure.optional(),
  secondHalf: figure,
  newIdea: z.boolean().optional(),
});

/** The two halves of 2021 joined. */
export const mapping: Mapping = {
  policy: skpYear2021,
  period: "2021",
  record(of, parameters) {
    const { firstHalfConverted = null, firstHalf = null, secondHalf, newIdea } = given.parse(of);
    return {
      parameters,
      facts: newIdea === undefined ? {} : { newIdea },
      actuals: named(
        ["firstHalfConverted", "firstHalf", "second"],
        [firstHalfConverted, firstHalf, secondHalf],
      ),
    };
  },
  asNode: { firstHalf: "first" },
};
