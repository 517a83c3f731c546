import * as z from "zod";
import { ihdi2014 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const figure = z.union([z.string(), z.null()]).optional();
const NAMES = {
  lifeExpectancy: "lifeExpectancy",
  expectedSchooling: "expectedSchooling",
  meanSchooling: "meanSchooling",
  income: "income",
  healthIndex: "healthIndex",
  educationIndex: "educationIndex",
  incomeIndex: "incomeIndex",
  inequalityInHealth: "healthInequality",
  inequalityInEducation: "educationInequality",
  inequalityInIncome: "incomeInequality",
} as const;
const given = z.partialRecord(z.enum(Object.keys(NAMES) as [keyof typeof NAMES]), figure);

/** Inequality-adjusted Human Development Index. */
export const mapping: Mapping = {
  policy: ihdi2014,
  period: "2018",
  record(of, parameters) {
    const figures = given.parse(of);
    const names = Object.keys(figures) as (keyof typeof NAMES)[];
    return {
      parameters: { ...parameters, source: "healthIndex" in figures ? "indices" : "components" },
      actuals: named(
        names.map((name) => NAMES[name]),
        names.map((name) => figures[name] ?? null),
      ),
    };
  },
  asNode: { loss: "loss", coefficient: "humanInequality" },
};
