import * as z from "zod";
import { zi2021 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const text = z.union([z.string(), z.null()]);
const answers = z.record(z.string(), z.array(text));
const groups = z.strictObject({ groups: z.array(answers) });
const half = z.union([groups, answers]).optional();
const area = z.strictObject({ fulfilment: half, reform: half });
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

/** The groups of a half in order; group 0 where its answers are given without groups. */
function grouped(of: z.infer<typeof half>): readonly (readonly [number, z.infer<typeof answers>])[] {
  if (of === undefined) return [];
  const split = groups.safeParse(of);
  if (split.success) return split.data.groups.map((scales, at) => [at + 1, scales] as const);
  return [[0, answers.parse(of)]];
}

const word = (answer: string | null) => (answer === "yes" ? true : answer === "no" ? false : answer);

/** Zona Integritas, PermenPANRB 90/2021. */
export const mapping: Mapping = {
  policy: zi2021,
  period: "2022",
  record(of, parameters) {
    const { performance, ipak = null, ipkp = null, ...areas } = given.parse(of);
    const parts = [
      ...Object.entries(areas).flatMap(([name, { fulfilment, reform }]) => [
        { part: `${name}-fulfilment`, of: grouped(fulfilment) },
        { part: `${name}-reform`, of: grouped(reform) },
      ]),
      { part: "performance", of: grouped(performance) },
    ];
    return {
      parameters,
      actuals: named(["ipak", "ipkp"], [ipak, ipkp]),
      rows: {
        answers: parts.flatMap(({ part, of: lists }) =>
          lists.flatMap(([group, scales]) =>
            Object.entries(scales).flatMap(([scale, list]) =>
              list.map((answer, at) => ({
                key: `${part} ${group} ${scale} ${at + 1}`,
                part,
                group,
                [COLUMNS[scale] ?? scale]: word(answer),
              })),
            ),
          ),
        ),
      },
    };
  },
  asNode: {
    enablers: "enablers",
    results: "results",
    changeFulfilment: "changeFulfilment",
    changeGroup1: "changeTeam",
    changeGroup2: "changePlan",
  },
};
