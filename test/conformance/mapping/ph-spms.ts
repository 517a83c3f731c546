import * as z from "zod";
import { spms2012 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const figure = z.union([z.string(), z.null()]).optional();
const indicators = z
  .array(
    z.strictObject({
      quality: figure,
      efficiency: figure,
      timeliness: figure,
      accomplished: figure,
      target: figure,
      days: figure,
    }),
  )
  .optional();
const given = z.strictObject({ strategic: indicators, core: indicators, support: indicators });

const SCALES: Readonly<Record<string, string>> = { manual: "agency-manual", guidebook: "guidebook" };

/** Strategic performance management system, Philippines. */
export const mapping: Mapping = {
  policy: spms2012,
  period: "2015",
  record(of, { quantityScale, ...parameters }) {
    return {
      parameters:
        quantityScale === undefined
          ? parameters
          : { ...parameters, quantityScale: SCALES[String(quantityScale)] ?? quantityScale },
      rows: {
        indicators: Object.entries(given.parse(of)).flatMap(([name, list = []]) =>
          list.map(({ quality, efficiency, timeliness, accomplished, target, days }) => ({
            function: name,
            ...named(
              ["quality", "efficiency", "timeliness", "daysEarly"],
              [quality ?? null, efficiency ?? null, timeliness ?? null, days ?? null],
            ),
            ...(accomplished == null
              ? {}
              : { output: named(["actual", "target"], [accomplished, target ?? null]) }),
          })),
        ),
      },
    };
  },
  asNode: { strategic: "strategic", core: "core", support: "support" },
};
