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
const given = z.union([
  z.strictObject({ answers: z.array(fourteen) }),
  z.strictObject({ sums: fourteen, respondents: z.union([z.string(), z.null()]) }),
  z.strictObject({ averages: fourteen }),
]);

/** Indeks kepuasan masyarakat, Kepmenpan 25/2004. */
export const mapping: Mapping = {
  policy: ikm2004,
  period: "2010",
  record(of, parameters) {
    const read = given.parse(of);
    if ("answers" in read) {
      return {
        parameters: { ...parameters, source: "answers" },
        rows: { answers: read.answers.map((row, at) => ({ key: `q${at + 1}`, ...named(ELEMENTS, row) })) },
      };
    }
    if ("averages" in read) {
      return { parameters: { ...parameters, source: "averages" }, actuals: named(AVERAGES, read.averages) };
    }
    return {
      parameters: { ...parameters, source: "sums" },
      facts: read.respondents === null ? {} : { respondents: read.respondents },
      actuals: named(SUMS, read.sums),
    };
  },
};
