import * as z from "zod";
import { nkpKemenkeu2026 } from "../../../src/presets/index.js";
import { type Brought, type Mapping, named } from "./mapping.js";

const given = z.strictObject({
  indicators: z
    .array(
      z.strictObject({
        polarity: z.string().optional(),
        target: z.string().optional(),
        yearTarget: z.string().optional(),
        actual: z.union([z.string(), z.null()]),
        worst: z.string().optional(),
        maximumTarget: z.boolean().optional(),
        validity: z.string().optional(),
        controllability: z.string().optional(),
        lastTarget: z.string().optional(),
        lastActual: z.string().optional(),
        targetFixed: z.enum(["law", "agency", "stable"]).optional(),
        newIndicator: z.boolean().optional(),
        mandatory: z.boolean().optional(),
        days: z.string().optional(),
      }),
    )
    .nullable()
    .optional(),
  assessed: z
    .array(z.strictObject({ achievement: z.union([z.string(), z.null()]), k3: z.string(), days: z.string() }))
    .optional(),
  nhkCalibrated: z.string().optional(),
  npkCalibrated: z.string().optional(),
  coreValues: z.array(z.union([z.string(), z.null()])).optional(),
  post: z.string().optional(),
  tier: z.string().optional(),
  nko: z.union([z.string(), z.null()]).optional(),
  year: z.string().optional(),
  sanctions: z
    .array(
      z.strictObject({
        category: z.string(),
        mpjhdScore: z.string().optional(),
        quartersSince: z.string().optional(),
        firstDay: z.string().optional(),
      }),
    )
    .optional(),
  subordinateSanctions: z.array(z.string()).optional(),
  correction: z.string().optional(),
});

const POSTS: Readonly<Record<string, string>> = { "JPT Madya": "jpt-madya-and-above" };

const CORE_VALUES = [
  "serviceOriented",
  "accountable",
  "competent",
  "harmonious",
  "loyal",
  "adaptive",
  "collaborative",
];

/** The quarter that is evaluated where sanctions count by quarters, and the first days of it and of those before. */
const QUARTER = "2027-Q4";
const QUARTERS = [
  "2027-10-01",
  "2027-07-01",
  "2027-04-01",
  "2027-01-01",
  "2026-10-01",
  "2026-07-01",
  "2026-04-01",
  "2026-01-01",
];

/** Nilai kinerja pegawai of the Ministry of Finance, KMK 127/2026. */
export const mapping: Mapping = {
  policy: nkpKemenkeu2026,
  period: "2026",
  record(of, parameters): Brought & { readonly period?: string } {
    const g = given.parse(of);
    return {
      ...(g.sanctions?.some((s) => s.quartersSince !== undefined) ? { period: QUARTER } : {}),
      ...(g.year === undefined ? {} : { period: g.year }),
      parameters,
      facts: {
        post: g.post === undefined ? undefined : (POSTS[g.post] ?? g.post.toLowerCase().replace(" ", "-")),
        tier: g.tier,
        ...(g.correction === undefined ? {} : { correction: g.correction }),
      },
      actuals: {
        ...named(CORE_VALUES, g.coreValues ?? []),
        ...named(
          ["organisation", "givenResults", "givenBehaviour"],
          [g.nko ?? null, g.nhkCalibrated ?? null, g.npkCalibrated ?? null],
        ),
      },
      rows: {
        indicators: (g.indicators ?? []).map((i, at) => ({
          key: `i${at + 1}`,
          polarity: i.polarity,
          periodTarget: i.target,
          targetIsMaximum: i.maximumTarget ?? false,
          validity: i.validity,
          controllability: i.controllability,
          targetBasis: i.newIndicator ? "new" : (i.targetFixed ?? "last-year"),
          mandatory: i.mandatory ?? false,
          annualTarget: i.yearTarget,
          lastTarget: i.lastTarget,
          lastActual: i.lastActual,
          daysInForce: i.days,
          performance: i.worst === undefined ? i.actual : { actual: i.actual, worstActual: i.worst },
        })),
        assessed: (g.assessed ?? []).map(({ achievement, k3, days }) => ({
          givenAchievement: achievement,
          givenCommitment: k3,
          givenDays: days,
        })),
        sanctions: (g.sanctions ?? []).map(({ category, mpjhdScore, quartersSince, firstDay }) => ({
          category,
          mpjhd: mpjhdScore,
          since: firstDay ?? QUARTERS[Number(quartersSince)],
        })),
        subordinates: (g.subordinateSanctions ?? []).map((sanctionValue) => ({ sanctionValue })),
      },
    };
  },
  asNode: {
    achievement: "performance@i1",
    ikuQuality: "indicatorQuality@i1",
    targetQuality: "targetQuality@i1",
    k3: "commitment@i1",
    k3Label: "commitment@i1",
    qualityAchievement: "qualityAchievement@i1",
    nhk: "results",
    npk: "behaviour",
    nhkCalibrated: "resultsCalibrated",
    npkCalibrated: "behaviourCalibrated",
    nkpAwal: "initial",
    hukdis: "sanction",
    dampak: "impact",
    adjustment: "adjustment",
    adjusted: "adjusted",
    nhkFinal: "resultsIntegrated",
    npkFinal: "behaviourIntegrated",
    nhkRating: "resultsIntegrated",
    npkRating: "behaviourIntegrated",
  },
};
