import * as z from "zod";
import { phas2011 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const figure = z.union([z.string(), z.null()]).optional();
const given = z.strictObject({
  projects: z
    .array(z.strictObject({ units: figure, physical: figure, financial: figure, management: figure }))
    .optional(),
  physical: figure,
  financial: figure,
  management: figure,
  capitalFund: figure,
});

/** Public Housing Assessment System. */
export const mapping: Mapping = {
  policy: phas2011,
  period: "2019",
  record(of, parameters) {
    const {
      projects,
      physical = null,
      financial = null,
      management = null,
      capitalFund = null,
    } = given.parse(of);
    const actuals = named(
      ["physical", "financial", "management", "capitalFund"],
      [physical, financial, management, capitalFund],
    );
    if (projects === undefined) return { parameters, actuals };
    return {
      parameters: { ...parameters, source: "projects" },
      actuals,
      rows: {
        projects: projects.map((project) =>
          named(
            ["units", "projectPhysical", "projectFinancial", "projectManagement"],
            [
              project.units ?? null,
              project.physical ?? null,
              project.financial ?? null,
              project.management ?? null,
            ],
          ),
        ),
      },
    };
  },
  asNode: {
    physical: "physicalScore",
    financial: "financialScore",
    management: "managementScore",
    improvementPlan: "improvementPlan",
  },
};
