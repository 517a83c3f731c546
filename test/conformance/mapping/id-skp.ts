import * as z from "zod";
import { skp2019 } from "../../../src/presets/index.js";
import type { Mapping } from "./mapping.js";

const figure = z.union([z.string(), z.null()]);
const measured = {
  target: figure.optional(),
  targetFrom: z.string().optional(),
  targetTo: z.string().optional(),
  actual: figure,
  special: z.boolean(),
};
const aspect = z.strictObject(measured);
const CATEGORIES: readonly string[] = ["Sangat Kurang", "Kurang", "Cukup", "Baik", "Sangat Baik"];
const given = z.strictObject({
  post: z.string(),
  main: z
    .array(z.strictObject({ ...measured, maximum: z.boolean().optional(), weight: z.string() }))
    .optional(),
  plans: z
    .array(
      z.strictObject({
        quantity: aspect,
        quality: aspect,
        time: aspect,
        direct: z.boolean().optional(),
        weight: z.string(),
      }),
    )
    .optional(),
  extra: z.array(z.strictObject({ category: z.string(), value: z.string(), scope: z.string() })).optional(),
  behaviour: figure,
  newIdea: z.boolean().optional(),
});

/** The actual with its target, a number or a range. */
function entry({ actual, target, targetFrom, targetTo }: z.infer<typeof aspect>) {
  if (target === null) return { actual };
  return { actual, target: target ?? { from: targetFrom, to: targetTo } };
}

/** An aspect of a plan by its name; a special one is an indicator of its own. */
function aspectOf(name: string, of: z.infer<typeof aspect>) {
  return { [of.special ? `${name}Special` : name]: entry(of) };
}

/** SKP dan perilaku kerja, PP 30/2019 and PermenPANRB 8/2021. The category of extra work follows from its value. */
export const mapping: Mapping = {
  policy: skp2019,
  period: "2021-S2",
  record(of, parameters) {
    const { post, main = [], plans = [], extra = [], behaviour, newIdea } = given.parse(of);
    return {
      parameters,
      facts: { post, ...(newIdea === undefined ? {} : { newIdea }) },
      actuals: behaviour === null ? {} : { behaviourValue: behaviour },
      rows: {
        indicators: main.map(({ maximum, weight, ...one }, at) => ({
          key: `m${at + 1}`,
          weight,
          ...(maximum === undefined ? {} : { maximum }),
          [one.special ? "special" : "normal"]: entry(one),
        })),
        plans: plans.map(({ quantity, quality, time, direct, weight }, at) => ({
          key: `p${at + 1}`,
          weight,
          ...(direct === undefined ? {} : { direct }),
          ...aspectOf("quantity", quantity),
          ...aspectOf("quality", quality),
          ...aspectOf("time", time),
        })),
        extraItems: extra.map(({ value, scope }, at) => ({ key: `e${at + 1}`, extraValue: value, scope })),
      },
    };
  },
  beyond(of) {
    if (given.parse(of).extra?.every(({ category }) => CATEGORIES.includes(category)) !== false)
      return undefined;
    return { reason: "the category of extra work follows from its value and is not brought", refused: false };
  },
  asNode: {
    achievement: "achievement@m1",
    category: "indicatorValue@m1",
    points: "planPoints@p1",
    main: "main",
    extra: "extra",
    skp: "skp",
  },
};
