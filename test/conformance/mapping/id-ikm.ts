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

const nine = z.array(z.union([z.string(), z.null()])).length(9);
const given = z.union([
  z.strictObject({ answers: z.array(nine) }),
  z.strictObject({ sums: nine, respondents: z.string() }),
  z.strictObject({ means: nine }),
]);

/** A mean of at most four decimals is the sum of 10,000 questionnaires. */
function sumOfTenThousand(mean: string | null): string | null {
  if (mean === null) return null;
  const [whole = "", decimals = ""] = mean.split(".");
  return BigInt(`${whole}${decimals.padEnd(4, "0")}`).toString();
}

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
    const sums = "sums" in read ? read.sums : read.means.map(sumOfTenThousand);
    const respondents = "sums" in read ? read.respondents : "10000";
    return {
      parameters: { ...parameters, source: "sums" },
      facts: { respondents },
      actuals: named(SUMS, sums),
    };
  },
};
