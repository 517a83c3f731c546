import type { Consolidation } from "../../src/period/consolidation.js";
import type { Period } from "../../src/period/period.js";
import { type Fraction, fraction, mustRead, order, over, plus, signOf, ZERO } from "./fraction.js";
import type { ObservationEntry } from "./record.js";
import { Refused } from "./refused.js";

/** One value of the dated ones that lie in the period; undefined where there is none. */
export function consolidated(
  given: readonly ObservationEntry[],
  rule: Consolidation,
  period: Period,
): Fraction | undefined {
  const inside = given
    .filter(({ date }) => period.from <= date && date < period.until)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const values = inside.map(({ value }) => mustRead(value));
  const latest = inside.at(-1);
  if (latest === undefined) return undefined;
  const total = values.reduce(plus, ZERO);
  switch (rule) {
    case "sum":
      return total;
    case "mean":
      return over(total, fraction(BigInt(values.length)));
    case "last":
      if (inside.filter(({ date }) => date === latest.date).length > 1)
        throw new Refused("observations-unusable");
      return mustRead(latest.value);
    case "minimum":
      return values.reduce((a, b) => (order(a, b) <= 0 ? a : b));
    case "maximum":
      return values.reduce((a, b) => (order(a, b) >= 0 ? a : b));
    case "ratio-of-sums": {
      if (inside.some(({ of }) => of === undefined)) throw new Refused("observations-unusable");
      const base = inside.map(({ of }) => mustRead(of ?? 0)).reduce(plus, ZERO);
      if (signOf(base) === 0) throw new Refused("observations-unusable");
      return over(total, base);
    }
  }
}
