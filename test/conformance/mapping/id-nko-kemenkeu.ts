import * as z from "zod";
import { nkoKemenkeu2026 } from "../../../src/presets/index.js";
import type { Mapping } from "./mapping.js";

const given = z.strictObject({
  perspectives: z.array(z.strictObject({ value: z.union([z.string(), z.null()]), weight: z.string() })),
});

/** Nilai kinerja organisasi of the Ministry of Finance, KMK 127/2026. */
export const mapping: Mapping = {
  policy: nkoKemenkeu2026,
  period: "2026",
  record(of, parameters) {
    const { perspectives } = given.parse(of);
    return {
      parameters,
      rows: { perspectives: perspectives.map(({ value, weight }) => ({ weight, perspective: value })) },
    };
  },
  asNode: { colour: "colour" },
};
