import * as z from "zod";
import { ikm2017 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const ELEMENTS = [
  "requirements",
  "procedure",
  "completionTime",
  "cost",
  "product",
  "competence",
  "behaviour",
  "complaints",
  "facilities",
] as const;
const SUMS = ELEMENTS.map((element) => `${element}Sum`);
const AVERAGES = ELEMENTS.map((element) => `${element}Average`);

const nine = z.array(z.union([z.string(), z.null()])).length(9);
const given = z.strictObject({
  answers: z.array(nine).optional(),
  sums: nine.optional(),
  respondents: z.string().optional(),
  means: nine.optional(),
  averages: nine.optional(),
});

/** Indeks kepuasan masyarakat, PermenPANRB 14/2017. The form of the data is found by the policy. */
export const mapping: Mapping = {
  policy: ikm2017,
  period: "2018",
  record(of, parameters) {
    const { answers, sums, respondents, means, averages } = given.parse(of);
    return {
      parameters,
      ...(respondents == null ? {} : { facts: { respondents } }),
      actuals: { ...named(SUMS, sums ?? []), ...named(AVERAGES, means ?? averages ?? []) },
      ...(answers === undefined
        ? {}
        : { rows: { answers: answers.map((row, at) => ({ key: `q${at + 1}`, ...named(ELEMENTS, row) })) } }),
    };
  },
};
