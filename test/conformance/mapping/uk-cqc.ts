import * as z from "zod";
import { cqcAuthorities2026, cqcServices2022 } from "../../../src/presets/index.js";
import { type Mapping, named } from "./mapping.js";

const word = z.union([z.string(), z.null()]).optional();
const service = z.strictObject({
  safe: word,
  effective: word,
  caring: word,
  responsive: word,
  wellLed: word,
  breach: z.boolean().optional(),
});
const authority = z.strictObject({ statements: z.array(z.union([z.string(), z.null()])) });

/** Adult social care services, five key questions. */
export const services2022: Mapping = {
  policy: cqcServices2022,
  period: "2023",
  record(of, parameters) {
    const { breach, safe, effective, caring, responsive, wellLed } = service.parse(of);
    return {
      parameters,
      facts: breach === undefined ? {} : { breach },
      actuals: named(
        ["safe", "effective", "caring", "responsive", "wellLed"],
        [safe ?? null, effective ?? null, caring ?? null, responsive ?? null, wellLed ?? null],
      ),
    };
  },
};

/** Local authorities, quality statements. */
export const authorities2026: Mapping = {
  policy: cqcAuthorities2026,
  period: "2026",
  record(of, parameters) {
    const { statements } = authority.parse(of);
    return {
      parameters,
      rows: {
        statements: statements.map((score, at) => ({
          key: `s${at + 1}`,
          ...named(["statementScore"], [score]),
        })),
      },
    };
  },
};
