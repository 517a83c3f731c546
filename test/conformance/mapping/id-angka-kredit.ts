import * as z from "zod";
import { angkaKredit2023 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const text = z.union([z.string(), z.null()]);
const given = z.strictObject({
  periods: z.array(
    z.strictObject({ post: text.optional(), predicate: text.optional(), months: text.optional() }),
  ),
  currentPost: z.string().optional(),
});

/** Sangat Baik is sangat-baik. */
const word = (label: string | null) => label?.toLowerCase().replaceAll(" ", "-") ?? null;

/** Angka kredit of functional posts, PermenPANRB 1/2023 and Peraturan BKN 3/2023. */
export const mapping: Mapping = {
  policy: angkaKredit2023,
  period: "2024",
  record(of, parameters) {
    const { periods, currentPost } = given.parse(of);
    return {
      parameters,
      ...(currentPost === undefined ? {} : { facts: { currentPost: word(currentPost) } }),
      rows: {
        periods: periods.map(({ post = null, predicate = null, months = null }, at) => ({
          key: `${at + 1}`,
          ...named(["post", "predicate", "months"], [word(post), word(predicate), months]),
        })),
      },
    };
  },
  asNode: {
    period1: "points@1",
    period2: "points@2",
    period3: "points@3",
    period4: "points@4",
    enoughForRank: "enoughForRank",
    enoughForPost: "enoughForPost",
  },
};
