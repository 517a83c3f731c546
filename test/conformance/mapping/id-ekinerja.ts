import * as z from "zod";
import { ekinerja2022 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const given = z.object({
  results: z.union([z.string(), z.null()]),
  behaviour: z.union([z.string(), z.null()]),
});

const EXPECTATIONS: Readonly<Record<string, string>> = {
  above: "di-atas-ekspektasi",
  as: "sesuai-ekspektasi",
  below: "di-bawah-ekspektasi",
};

/** Predikat kinerja pegawai, PermenPANRB 6/2022. */
export const mapping: Mapping = {
  policy: ekinerja2022,
  period: "2023",
  record(of) {
    const { results, behaviour } = given.parse(of);
    const word = (rating: string | null) => (rating === null ? null : (EXPECTATIONS[rating] ?? rating));
    return { actuals: named(["results", "behaviour"], [word(results), word(behaviour)]) };
  },
  unanswered: {
    points: "the policy ends with the rating; points of functional posts are a scheme of their own",
  },
};
