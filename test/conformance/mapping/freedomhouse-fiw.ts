import * as z from "zod";
import { fiw2013 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const figure = z.union([z.string(), z.null()]);
const questions = z.array(figure);
const given = z.strictObject({
  A: questions,
  B: questions,
  C: questions,
  additionalA: figure,
  additionalQ: figure,
  D: questions,
  E: questions,
  F: questions,
  G: questions,
});

/** Freedom in the World, an edition with both additional questions. */
export const mapping: Mapping = {
  policy: fiw2013,
  period: "2016",
  record(of) {
    const { additionalA, additionalQ, ...subcategories } = given.parse(of);
    const answers = Object.entries(subcategories).map(([letter, points]) =>
      named(
        points.map((_, at) => `question${letter}${at + 1}`),
        points,
      ),
    );
    return {
      actuals: Object.assign(
        {},
        ...answers,
        named(["additionalA", "additionalQ"], [additionalA, additionalQ]),
      ),
    };
  },
  asNode: {
    politicalRights: "politicalRights",
    civilLiberties: "civilLiberties",
    politicalRightsRating: "politicalRightsRating",
    civilLibertiesRating: "civilLibertiesRating",
    electoralDemocracy: "electoralDemocracy",
    total: "total",
  },
};
