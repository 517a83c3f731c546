import * as z from "zod";
import { gs2007 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const WORDS: Readonly<Record<string, boolean>> = { acceptable: false, unacceptable: true };

const appraisal = z.string().nullable();
const given = z.strictObject({
  critical: z.array(appraisal).optional(),
  nonCritical: z.array(appraisal).optional(),
  derived: z.string().nullable().optional(),
});
const chosen = z.strictObject({ levels: z.string().optional() });

/** General schedule, 5 CFR 430.208. */
export const mapping: Mapping = {
  policy: gs2007,
  period: "2024",
  record(of, parameters) {
    const { critical = [], nonCritical = [], derived = null } = given.parse(of);
    const { levels = "1 3" } = chosen.parse(parameters);
    const element = (isCritical: boolean) => (word: z.infer<typeof appraisal>) => ({
      critical: isCritical,
      ...(word === null ? {} : { unacceptable: WORDS[word] ?? word }),
    });
    return {
      parameters: {
        usesLevel2: levels.includes("2"),
        usesLevel4: levels.includes("4"),
        usesLevel5: levels.includes("5"),
      },
      actuals: named(["assignedLevel"], [derived]),
      rows: { elements: [...critical.map(element(true)), ...nonCritical.map(element(false))] },
    };
  },
};
