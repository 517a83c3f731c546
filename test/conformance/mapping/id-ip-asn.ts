import * as z from "zod";
import { ipAsn2018 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const word = z.union([z.string(), z.null()]).optional();
const training = z.union([z.boolean(), z.string(), z.null()]).optional();
const given = z.strictObject({
  post: word,
  education: word,
  leadershipTraining: training,
  functionalTraining: training,
  technicalTraining: training,
  seminar: training,
  performance: word,
  discipline: word,
});

const EDUCATION: Readonly<Record<string, string>> = { "below SLTA": "di-bawah-slta" };
const SANCTIONS: Readonly<Record<string, string>> = {
  never: "tidak-pernah",
  light: "ringan",
  medium: "sedang",
  severe: "berat",
};

/** Indeks profesionalitas ASN, PermenPANRB 38/2018. */
export const mapping: Mapping = {
  policy: ipAsn2018,
  period: "2020",
  record(of, parameters) {
    const { post, education, performance, discipline, ...trainings } = given.parse(of);
    return {
      parameters,
      facts: post == null ? {} : { post: post.toLowerCase() },
      actuals: {
        ...trainings,
        ...named(
          ["qualification", "performanceValue", "discipline"],
          [
            education == null ? null : (EDUCATION[education] ?? education.toLowerCase()),
            performance ?? null,
            discipline == null ? null : (SANCTIONS[discipline] ?? discipline),
          ],
        ),
      },
    };
  },
  asNode: {
    qualification: "qualification",
    competence: "competence",
    performancePoints: "performance",
    disciplinePoints: "discipline",
  },
};
