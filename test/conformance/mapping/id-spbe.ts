import * as z from "zod";
import { spbe2020 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

/** The aspects: the name in the cases, the name in the policy. */
const ASPECTS: Readonly<Record<string, string>> = {
  internalPolicy: "internalPolicy",
  strategicPlanning: "strategicPlanning",
  technology: "ict",
  organisers: "organisers",
  management: "managementPractice",
  audit: "ictAudit",
  administrationServices: "administrationServices",
  publicServices: "publicServices",
};

const figure = z.union([z.string(), z.null()]);
const given = z.union([
  z.strictObject({ aspects: z.record(z.string(), figure) }),
  z.record(z.string(), z.array(figure)),
]);

function idOf(aspect: string): string {
  const id = ASPECTS[aspect];
  if (id === undefined) throw new Error(`no aspect '${aspect}'`);
  return id;
}

/** Indeks SPBE, PermenPANRB 59/2020. */
export const mapping: Mapping = {
  policy: spbe2020,
  period: "2023",
  record(of, parameters) {
    const read = given.parse(of);
    if ("aspects" in read && !Array.isArray(read.aspects)) {
      const names = Object.keys(read.aspects).map((aspect) => `${idOf(aspect)}Index`);
      return {
        parameters: { ...parameters, source: "aspects" },
        actuals: named(names, Object.values(read.aspects)),
      };
    }
    const levels = Object.entries(z.record(z.string(), z.array(figure)).parse(read));
    const names = levels.flatMap(([aspect, of]) => of.map((_, at) => `${idOf(aspect)}${at + 1}`));
    return {
      parameters: { ...parameters, source: "indicators" },
      actuals: named(
        names,
        levels.flatMap(([, of]) => of),
      ),
    };
  },
  asNode: {
    ...ASPECTS,
    policyDomain: "policy",
    governanceDomain: "governance",
    managementDomain: "management",
    servicesDomain: "services",
  },
};
