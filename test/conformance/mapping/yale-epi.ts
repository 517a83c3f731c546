import * as z from "zod";
import { epi2020 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const figure = z.union([z.string(), z.null()]);
const scores = z.array(figure);
const given = z.strictObject({
  air: scores,
  water: scores,
  heavyMetals: figure,
  waste: figure,
  biodiversity: scores,
  ecosystemServices: scores,
  fisheries: scores,
  climate: scores,
  pollution: scores,
  agriculture: figure,
  waterResources: figure,
});
const INDICATORS = {
  air: ["fineParticles", "householdFuels", "ozone"],
  water: ["sanitation", "drinkingWater"],
  biodiversity: [
    "biomesNational",
    "biomesGlobal",
    "marineAreas",
    "representativeness",
    "speciesHabitat",
    "speciesProtection",
    "habitat",
  ],
  ecosystemServices: ["treeCover", "grassland", "wetland"],
  fisheries: ["fishStocks", "trophicIndex", "trawling"],
  climate: [
    "carbonDioxide",
    "methane",
    "fluorinatedGases",
    "nitrousOxide",
    "blackCarbon",
    "greenhouseIntensity",
    "landCover",
    "greenhousePerHead",
  ],
  pollution: ["sulphurDioxide", "nitrogenOxides"],
} as const;

/** Environmental Performance Index, edition of 2020, from the indicator scores. */
export const mapping: Mapping = {
  policy: epi2020,
  period: "2020",
  record(of) {
    const one = given.parse(of);
    return {
      actuals: {
        ...named(INDICATORS.air, one.air),
        ...named(INDICATORS.water, one.water),
        ...named(INDICATORS.biodiversity, one.biodiversity),
        ...named(INDICATORS.ecosystemServices, one.ecosystemServices),
        ...named(INDICATORS.fisheries, one.fisheries),
        ...named(INDICATORS.climate, one.climate),
        ...named(INDICATORS.pollution, one.pollution),
        ...named(
          ["lead", "solidWaste", "nitrogenManagement", "wastewater"],
          [one.heavyMetals, one.waste, one.agriculture, one.waterResources],
        ),
      },
    };
  },
  asNode: {
    health: "health",
    ecosystem: "ecosystem",
    air: "airQuality",
    water: "water",
    heavyMetals: "heavyMetals",
    waste: "waste",
    biodiversity: "biodiversity",
    ecosystemServices: "ecosystemServices",
    fisheries: "fisheries",
    climate: "climate",
    pollution: "pollution",
    agriculture: "agriculture",
    waterResources: "waterResources",
  },
};
