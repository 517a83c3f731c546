import * as z from "zod";
import { craIntermediateSmall2016 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const word = z.union([z.string(), z.null()]).optional();
const given = z.strictObject({
  lending: word,
  communityDevelopment: word,
  outstandingGiven: z.union([z.boolean(), z.enum(["yes", "no"])]).optional(),
});

/** Needs to Improve is needs-to-improve. */
const id = (label: string | null | undefined) => label?.toLowerCase().replaceAll(" ", "-") ?? null;

/** Community Reinvestment Act, intermediate small banks. */
export const mapping: Mapping = {
  policy: craIntermediateSmall2016,
  period: "2018",
  record(of) {
    const { lending, communityDevelopment, outstandingGiven } = given.parse(of);
    return {
      facts:
        outstandingGiven === undefined
          ? {}
          : { outstandingGiven: outstandingGiven === true || outstandingGiven === "yes" },
      actuals: named(["lending", "communityDevelopment"], [id(lending), id(communityDevelopment)]),
    };
  },
};
