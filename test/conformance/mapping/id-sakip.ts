import * as z from "zod";
import { sakip2021 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const text = z.union([z.string(), z.null()]);
const three = z.array(text).length(3);
const answers = z.strictObject({ planning: three, measurement: three, reporting: three, evaluation: three });
const scales = z.record(z.string(), z.array(text)).optional();
const component = z.strictObject({ presence: scales, quality: scales, use: scales });
const points = z.union([text, three]);
const given = z.union([
  answers,
  z.strictObject({
    points: z.strictObject({ planning: points, measurement: points, reporting: points, evaluation: points }),
  }),
  z.strictObject({
    criteria: z.strictObject({
      planning: component,
      measurement: component,
      reporting: component,
      evaluation: component,
    }),
  }),
]);

/** The column of a criterion's answer by the name of its scale. */
const COLUMNS: Readonly<Record<string, string>> = {
  "yes-no": "yesNo",
  "A-D": "fourStep",
  "A-E": "fiveStep",
  evidence: "evidence",
};

/** What the preset calls a sub-component. */
const PARTS: Readonly<Record<string, string>> = { presence: "existence" };

const SUB_COMPONENTS = ["Existence", "Quality", "Use"] as const;

const word = (answer: string | null) => (answer === "yes" ? true : answer === "no" ? false : answer);

/** Evaluasi AKIP, PermenPANRB 88/2021. */
export const mapping: Mapping = {
  policy: sakip2021,
  period: "2022",
  record(of, { level, ...parameters }) {
    const read = given.parse(of);
    const source = level === "criteria" ? "criteria" : "answers";
    if ("criteria" in read) {
      return {
        parameters: { ...parameters, source },
        rows: {
          criteria: Object.entries(read.criteria).flatMap(([name, parts]) =>
            Object.entries(parts).flatMap(([part, lists]) =>
              Object.entries(lists ?? {}).flatMap(([scale, list]) =>
                list.map((answer, at) => ({
                  key: `${name} ${part} ${scale} ${at + 1}`,
                  part: `${name}-${PARTS[part] ?? part}`,
                  [COLUMNS[scale] ?? scale]: word(answer),
                })),
              ),
            ),
          ),
        },
      };
    }
    if ("points" in read) {
      const list = Object.entries(read.points).flatMap(([name, of]) =>
        Array.isArray(of)
          ? SUB_COMPONENTS.map((part, at) => [`${name}${part}Points`, of[at] ?? null] as const)
          : [[`${name}Points`, of] as const],
      );
      return {
        parameters: { ...parameters, source: "points" },
        actuals: named(
          list.map(([name]) => name),
          list.map(([, value]) => value),
        ),
      };
    }
    const components = Object.entries(read);
    const names = components.flatMap(([name]) => SUB_COMPONENTS.map((part) => `${name}${part}`));
    return {
      parameters: { ...parameters, source },
      actuals: named(
        names,
        components.flatMap(([, list]) => list),
      ),
    };
  },
  asNode: {
    planning: "planning",
    measurement: "measurement",
    reporting: "reporting",
    evaluation: "evaluation",
  },
};
