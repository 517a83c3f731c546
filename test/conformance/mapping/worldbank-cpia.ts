import * as z from "zod";
import { cpia2009 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const figure = z.union([z.string(), z.null()]);
const given = z.strictObject({
  A: z.array(figure),
  B: z.array(figure),
  C: z.array(figure),
  D: z.array(figure),
  portfolio: figure.optional(),
});
const CRITERIA = {
  A: ["macroeconomicManagement", "fiscalPolicy", "debtPolicy"],
  B: ["trade", "financialSector", "businessRegulation"],
  C: [
    "genderEquality",
    "equityOfResourceUse",
    "humanResources",
    "socialProtection",
    "environmentalSustainability",
  ],
  D: ["propertyRights", "budgetaryManagement", "revenueMobilization", "publicAdministration", "transparency"],
} as const;

/** Country Policy and Institutional Assessment, and the IDA country performance rating. */
export const mapping: Mapping = {
  policy: cpia2009,
  period: "2009",
  record(of) {
    const { A, B, C, D, portfolio = null } = given.parse(of);
    return {
      actuals: {
        ...named(CRITERIA.A, A),
        ...named(CRITERIA.B, B),
        ...named(CRITERIA.C, C),
        ...named(CRITERIA.D, D),
        ...named(["portfolio"], [portfolio]),
      },
    };
  },
  asScore: ["overall"],
  asNode: {
    countryPerformance: "performanceRating",
    economicManagement: "economicManagement",
    structuralPolicies: "structuralPolicies",
    socialInclusion: "socialInclusion",
    publicSector: "publicSector",
  },
};
