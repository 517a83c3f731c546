import * as z from "zod";
import { zi2021 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const text = z.union([z.string(), z.null()]);
const answers = z.record(z.string(), z.array(text));
const area = z.strictObject({ fulfilment: answers.optional(), reform: answers.optional() });
const given = z.strictObject({
  change: area,
  processes: area,
  people: area,
  accountability: area,
  supervision: area,
  service: area,
  performance: answers.optional(),
  ipak: text.optional(),
  ipkp: text.optional(),
});

/** The column of an answer by the name of its scale. */
const COLUMNS: Readonly<Record<string, string>> = {
  "yes-no": "yesNo",
  "A-C": "threeStep",
  "A-D": "fourStep",
  "A-E": "fiveStep",
  percent: "percent",
};

const word = (answer: string | null) => (answer === "yes" ? true : answer === "no" ? false : answer);

/** Zona Integritas, PermenPANRB 90/2021. */
export const mapping: Mapping = {
  policy: zi2021,
  period: "2022",
  record(of, parameters) {
    const { performance, ipak = null, ipkp = null, ...areas } = given.parse(of);
    const parts = [
      ...Object.entries(areas).flatMap(([name, { fulfilment, reform }]) => [
        { part: `${name}-fulfilment`, scales: fulfilment },
        { part: `${name}-reform`, scales: reform },
      ]),
      { part: "performance", scales: performance },
    ];
    return {
      parameters,
      actuals: named(["ipak", "ipkp"], [ipak, ipkp]),
      rows: {
        answers: parts.flatMap(({ part, scales }) =>
          Object.entries(scales ?? {}).flatMap(([scale, list]) =>
            list.map((answer, at) => ({
              key: `${part} ${scale} ${at + 1}`,
              part,
              [COLUMNS[scale] ?? scale]: word(answer),
            })),
          ),
        ),
      },
    };
  },
  asNode: { enablers: "enablers", results: "results" },
};
