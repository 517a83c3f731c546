import * as z from "zod";
import { ikm2004 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

/** u1 to u14. */
const ELEMENTS = [
  "procedure",
  "requirements",
  "staffClarity",
  "staffDiscipline",
  "staffResponsibility",
  "staffAbility",
  "speed",
  "fairness",
  "courtesy",
  "costFairness",
  "costCertainty",
  "scheduleCertainty",
  "comfort",
  "safety",
] as const;
const SUMS = ELEMENTS.map((element) => `${element}Sum`);
const AVERAGES = ELEMENTS.map((element) => `${element}Average`);

const fourteen = z.array(z.union([z.string(), z.null()])).length(14);
const given = z.strictObject({
  answers: z.array(fourteen).optional(),
  sums: fourteen.optional(),
  respondents: z.union([z.string(), z.null()]).optional(),
  averages: fourteen.optional(),
});

/** Indeks kepuasan masyarakat, Kepmenpan 25/2004. The form of the data is found by the policy. */
export const mapping: Mapping = {
  policy: ikm2004,
  period: "2010",
  record(of, parameters) {
    const { answers, sums, respondents, averages } = given.parse(of);
    return {
      parameters,
      ...(respondents == null ? {} : { facts: { respondents } }),
      actuals: { ...named(SUMS, sums ?? []), ...named(AVERAGES, averages ?? []) },
      ...(answers === undefined
        ? {}
        : { rows: { answers: answers.map((row, at) => ({ key: `q${at + 1}`, ...named(ELEMENTS, row) })) } }),
    };
  },
};
