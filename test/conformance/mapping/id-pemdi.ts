import * as z from "zod";
import { pemdi2026 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

/** The aspects: the name in the cases, the name in the policy. */
const ASPECTS: Readonly<Record<string, string>> = {
  governance: "governance",
  organisers: "organisers",
  data: "data",
  security: "security",
  technology: "technology",
  integration: "serviceIntegration",
  satisfaction: "userSatisfaction",
};

const given = z.record(z.string(), z.array(z.union([z.string(), z.null()])));

/** Indeks Pemdi, PermenPANRB 8/2026. */
export const mapping: Mapping = {
  policy: pemdi2026,
  period: "2027",
  record(of, parameters) {
    const levels = Object.entries(given.parse(of));
    const names = levels.flatMap(([aspect, of]) =>
      of.map((_, at) => `${ASPECTS[aspect] ?? aspect}${at + 1}`),
    );
    return {
      parameters,
      actuals: named(
        names,
        levels.flatMap(([, of]) => of),
      ),
    };
  },
  asNode: { ...ASPECTS, stage: "index" },
};
