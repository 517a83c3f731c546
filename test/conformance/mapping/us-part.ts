import * as z from "zod";
import { part2002 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const SECTIONS = ["purpose", "planning", "management", "results"] as const;

const figure = z.union([z.string(), z.null()]);
const yesNo = z.union([z.boolean(), z.enum(["yes", "no"])]);
const given = z.strictObject({
  purpose: figure.optional(),
  planning: figure.optional(),
  management: figure.optional(),
  results: figure.optional(),
  answers: z.record(z.string(), z.array(figure)).optional(),
  weights: z.record(z.string(), z.array(figure)).optional(),
  measuresAgreed: yesNo.optional(),
  baseline: yesNo.optional(),
});

/** Program Assessment Rating Tool. */
export const mapping: Mapping = {
  policy: part2002,
  period: "2005",
  record(of, parameters) {
    const { answers, weights, measuresAgreed, baseline, ...sections } = given.parse(of);
    const facts = {
      ...(measuresAgreed === undefined
        ? {}
        : { agreedMeasures: measuresAgreed === true || measuresAgreed === "yes" }),
      ...(baseline === undefined ? {} : { baselineData: baseline === true || baseline === "yes" }),
    };
    if (answers === undefined) {
      return {
        parameters,
        facts,
        actuals: named(
          SECTIONS,
          SECTIONS.map((section) => sections[section] ?? null),
        ),
      };
    }
    return {
      parameters: { ...parameters, source: "questions" },
      facts,
      rows: {
        questions: Object.entries(answers).flatMap(([section, list]) =>
          list.map((answer, at) => ({
            section,
            ...named(
              ["answer", "partialCredit", "questionWeight"],
              [
                answer !== null && /^[-\d]/.test(answer) ? "partial" : answer,
                answer !== null && /^[-\d]/.test(answer) ? answer : null,
                weights?.[section]?.[at] ?? null,
              ],
            ),
          })),
        ),
      },
    };
  },
  asNode: {
    purpose: "purposeScore",
    planning: "planningScore",
    management: "managementScore",
    results: "resultsScore",
  },
};
