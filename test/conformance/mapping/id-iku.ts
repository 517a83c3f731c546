import * as z from "zod";
import { iku2014 } from "../../../src/presets/index.js";
import type { Mapping } from "./mapping.js";

const given = z.strictObject({
  indicators: z.array(
    z.strictObject({
      polarity: z.enum(["maximise", "minimise", "stabilise"]),
      target: z.string(),
      actual: z.union([z.string(), z.null()]),
      weight: z.string(),
      worst: z.string().optional(),
      targetIsMaximum: z.boolean().optional(),
    }),
  ),
});

const BANDS: Readonly<Record<string, string>> = {
  inspektorat: "five-step",
  application: "four-step",
  "older-sakip": "older-sakip",
};

/** Capaian indikator kinerja utama, LKjIP practice with the clamp of KMK 467/KMK.01/2014. */
export const mapping: Mapping = {
  policy: iku2014,
  period: "2014",
  record(of, { bands, ...parameters }) {
    return {
      parameters: {
        weighting: "from-record",
        // without a word on bands the score is wanted as it is
        ...(bands === undefined ? { decimals: "none" } : {}),
        ...parameters,
        bands: BANDS[String(bands)] ?? "four-step",
      },
      rows: {
        indicators: given.parse(of).indicators.map(({ polarity, target, actual, weight }, at) => ({
          key: `i${at + 1}`,
          weight,
          polarity,
          performance: actual === null ? { notApplicable: "no value in the period" } : { actual, target },
        })),
      },
    };
  },
  asScore: ["ca"],
  unanswered: {
    index: "the conversion table of stabilised indicators (KMK 127/2026) is not part of this policy",
    colour: "the colours of the ministry's scorecard are not part of this policy",
  },
  beyond(of) {
    const { indicators } = given.parse(of);
    if (indicators.some((i) => i.targetIsMaximum)) {
      return {
        reason: "a target that is itself the maximum (KMK 127/2026) cannot be said here",
        refused: false,
      };
    }
    if (indicators.some((i) => i.target === "0")) {
      return {
        reason: "a target of zero with a worst value (KMK 127/2026) is no part of this policy",
        refused: true,
      };
    }
    if (indicators.some((i) => i.target.startsWith("-"))) {
      return { reason: "a negative target (KMK 127/2026) is no part of this policy", refused: true };
    }
    return undefined;
  },
};
