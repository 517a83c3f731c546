import { addMonths, dateOfDay, dayNumber } from "../../period/civil-date.js";
import { periodBetween } from "../../period/period.js";
import type { PolicyDocument } from "../library.js";

/**
 * Periods inside the time in which a policy is in force, the most natural first: a whole year, a semester, a quarter,
 * a month that begins with a month, then its first day.
 */
export function examplePeriods({ inForce }: PolicyDocument): readonly string[] {
  const { from, until } = inForce;
  const fits = (end: string) => until === undefined || end <= until;
  const found: string[] = [];
  for (const months of [12, 6, 3, 1]) {
    let start = `${from.slice(0, 7)}-01`;
    if (start < from) start = addMonths(start, 1);
    while ((Number(start.slice(5, 7)) - 1) % months !== 0) start = addMonths(start, 1);
    const end = addMonths(start, months);
    if (fits(end)) found.push(periodBetween(start, end).id);
  }
  return [...found, periodBetween(from, dateOfDay(dayNumber(from) + 1)).id];
}
