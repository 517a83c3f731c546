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
const given = z.union([
  z.strictObject({ answers: z.array(nine) }),
  z.strictObject({ sums: nine, respondents: z.string() }),
  z.strictObject({ means: nine }),
  z.strictObject({ averages: nine }),
]);

/** Indeks kepuasan masyarakat, PermenPANRB 14/2017. */
export const mapping: Mapping = {
  policy: ikm2017,
  period: "2018",
  record(of, parameters) {
    const read = given.parse(of);
    if ("answers" in read) {
      return {
        parameters: { ...parameters, source: "answers" },
        rows: { answers: read.answers.map((row, at) => ({ key: `q${at + 1}`, ...named(ELEMENTS, row) })) },
      };
    }
    if ("means" in read || "averages" in read) {
      const averages = "means" in read ? read.means : read.averages;
      return { parameters: { ...parameters, source: "averages" }, actuals: named(AVERAGES, averages) };
    }
    return {
      parameters: { ...parameters, source: "sums" },
      facts: { respondents: read.respondents },
      actuals: named(SUMS, read.sums),
    };
  },
};
