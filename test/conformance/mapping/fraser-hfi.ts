import * as z from "zod";
import { hfi2018 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const figure = z.union([z.string(), z.null()]);
const given = z.strictObject({
  ruleOfLaw: figure,
  security: figure,
  movement: figure,
  religion: figure,
  association: figure,
  expression: figure,
  identity: figure,
  areas: z.array(figure).optional(),
  areaComponents: z.array(z.array(figure)).optional(),
});
const AREAS = ["government", "legal", "money", "trade", "regulation"] as const;

/** Human Freedom Index, edition of 2018. The cases do not name the areas: they are taken in the index's order. */
export const mapping: Mapping = {
  policy: hfi2018,
  period: "2018",
  record(of) {
    const { areas, areaComponents, ...categories } = given.parse(of);
    return {
      parameters: { source: areaComponents === undefined ? "categories" : "components" },
      actuals: {
        ...named(Object.keys(categories), Object.values(categories)),
        ...named(AREAS, areas ?? []),
      },
      rows: {
        components: (areaComponents ?? []).flatMap((components, at) =>
          components.map((component) => ({ area: AREAS[at], component })),
        ),
      },
    };
  },
  asNode: {
    personal: "personal",
    economic: "economic",
    lawAndSecurity: "legalAndSecurity",
    specificFreedoms: "specificFreedoms",
  },
};
