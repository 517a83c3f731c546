import * as z from "zod";
import { hospitalVbp2016, hospitalVbp2021, hospitalVbp2026 } from "../../../src/presets/index.js";
import { type Brought, type Given, type Mapping, named } from "./mapping.js";

const figure = z.union([z.string(), z.null()]);
const better = z.enum(["higher", "lower"]).optional();
const measure = z.strictObject({
  domain: z.string(),
  better,
  rate: figure.optional(),
  threshold: figure.optional(),
  benchmark: figure.optional(),
  baseline: figure.optional(),
  cases: figure.optional(),
  minimumCases: figure.optional(),
  printed: figure.optional(),
});
const dimension = measure.omit({ domain: true, printed: true }).extend({ floor: figure.optional() });
const measured = z.strictObject({
  measures: z.array(measure),
  dimensions: z.union([z.array(dimension), z.null()]).optional(),
});

/** What a year's cases call its domains, and what its preset does. */
interface Year {
  readonly policy: unknown;
  readonly period: string;
  /** a case's name of a domain: the indicator of its printed score, and the choice of a measure's domain */
  readonly domains: Readonly<Record<string, { readonly score: string; readonly measure: string }>>;
  /** the domain of the dimensions */
  readonly experience: string;
}

function record(of: Given, parameters: Given, year: Year): Brought {
  if (!("measures" in of)) {
    const names = Object.keys(year.domains);
    const scores = z.strictObject(Object.fromEntries(names.map((name) => [name, figure]))).parse(of);
    return {
      actuals: named(
        names.map((name) => year.domains[name]?.score ?? name),
        names.map((name) => scores[name] ?? null),
      ),
    };
  }
  const { measures, dimensions } = measured.parse(of);
  const rows = [...measures, ...(dimensions ?? []).map((d) => ({ ...d, domain: year.experience }))];
  return {
    parameters: { ...parameters, source: "rates" },
    rows: { measures: rows.map((row, at) => rowOf(row, at, year)) },
  };
}

function rowOf(of: z.infer<typeof measure> & { floor?: string | null | undefined }, at: number, year: Year) {
  return {
    key: `m${at + 1}`,
    domain: year.domains[of.domain]?.measure ?? of.domain,
    ...(of.better === undefined ? {} : { better: of.better }),
    ...named(
      [
        "rate",
        "achievementThreshold",
        "benchmark",
        "baseline",
        "dimensionFloor",
        "cases",
        "minimumCases",
        "printedScore",
      ],
      [of.rate, of.threshold, of.benchmark, of.baseline, of.floor, of.cases, of.minimumCases, of.printed].map(
        (x) => x ?? null,
      ),
    ),
  };
}

function mappingOf(year: Year): Mapping {
  return {
    policy: year.policy,
    period: year.period,
    record: (of, parameters) => record(of, parameters, year),
    asNode: {
      achievement: "achievementPoints@m1",
      improvement: "improvementPoints@m1",
      points: "measurePoints@m1",
      base: "experienceBase",
      consistency: "consistency",
      ...Object.fromEntries(Object.entries(year.domains).map(([name, { score }]) => [name, `${score}Score`])),
    },
  };
}

/** Hospital Value-Based Purchasing, fiscal year 2016. */
export const mapping = mappingOf({
  policy: hospitalVbp2016,
  period: "2015-10-01/2016-10-01",
  domains: {
    process: { score: "processCare", measure: "process-care" },
    experience: { score: "patientExperience", measure: "patient-experience" },
    outcome: { score: "outcome", measure: "outcome" },
    efficiency: { score: "efficiency", measure: "efficiency" },
  },
  experience: "experience",
});

const LATER = {
  domains: {
    clinical: { score: "clinical", measure: "clinical" },
    engagement: { score: "engagement", measure: "engagement" },
    safety: { score: "safety", measure: "safety" },
    efficiency: { score: "efficiency", measure: "efficiency" },
  },
  experience: "engagement",
} as const;

/** Hospital Value-Based Purchasing, fiscal year 2021. */
export const mapping2021 = mappingOf({ policy: hospitalVbp2021, period: "2020-10-01/2021-10-01", ...LATER });

/** Hospital Value-Based Purchasing, fiscal year 2026. */
export const mapping2026 = mappingOf({ policy: hospitalVbp2026, period: "2025-10-01/2026-10-01", ...LATER });
