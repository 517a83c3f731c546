import { readPeriod } from "../period/period.js";
import type { PolicyDocument } from "../policy/policy.js";

/** The first calendar year inside the time in force, else half a year, a quarter, a month, a day. */
export function firstPeriod({ inForce: { from, until } }: PolicyDocument): string {
  const year = Number(from.slice(0, 4)) + (from.slice(5) === "01-01" ? 0 : 1);
  const candidates = [
    `${year}`,
    `${from.slice(0, 4)}-S2`,
    ...["Q1", "Q2", "Q3", "Q4"].map((q) => `${from.slice(0, 4)}-${q}`),
    ...Array.from({ length: 12 }, (_, m) => `${from.slice(0, 4)}-${String(m + 1).padStart(2, "0")}`),
    `${from}/${until ?? `${year}-12-31`}`,
  ];
  const fits = candidates.find((text) => {
    const read = readPeriod(text);
    return read.ok && read.value.from >= from && (until === undefined || read.value.until <= until);
  });
  return fits ?? from.slice(0, 4);
}
