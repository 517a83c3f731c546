import * as z from "zod";
import { skpPeriodic2019 } from "../../../src/presets/index.js";
import type { Mapping } from "./mapping.js";

const given = z.strictObject({
  actionPlans: z.array(z.strictObject({ value: z.string(), atMaximum: z.boolean() })),
  main: z.array(
    z.strictObject({
      target: z.string().optional(),
      targetFrom: z.string().optional(),
      targetTo: z.string().optional(),
      actual: z.union([z.string(), z.null()]),
      special: z.boolean(),
      maximum: z.boolean(),
    }),
  ),
});

/** Nilai periodik JPT, PermenPANRB 8/2021. */
export const mapping: Mapping = {
  policy: skpPeriodic2019,
  period: "2021-Q3",
  record(of, parameters) {
    const { actionPlans, main } = given.parse(of);
    return {
      parameters,
      rows: {
        actionPlans: actionPlans.map(({ value, atMaximum }, at) => ({
          key: `a${at + 1}`,
          atMaximum,
          actionPlan: value,
        })),
        indicators: main.map(({ target, targetFrom, targetTo, actual, special, maximum }, at) => ({
          key: `m${at + 1}`,
          maximum,
          ...(actual === null
            ? { normal: { notApplicable: "not measurable yet" } }
            : {
                [special ? "special" : "normal"]: {
                  actual,
                  target: target ?? { from: targetFrom, to: targetTo },
                },
              }),
        })),
      },
    };
  },
  asNode: { actionPlans: "actionPlanMean", measured: "measured" },
};
