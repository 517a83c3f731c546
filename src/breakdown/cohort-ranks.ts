import { formatNumber } from "../number/decimal-text.js";
import { compareRational, type Rational, rational } from "../number/rational.js";
import { compareNames } from "./cohort-number.js";

/** How subjects that share a figure are numbered, and which end comes first. */
export interface RankRule {
  readonly ties: "competition" | "dense" | "fractional";
  readonly order: "highest-first" | "lowest-first";
}

/** What percentile and quartile mean here, for people to cite. */
export const PERCENTILE_DEFINITION =
  "100 (w + t/2) / n: of the n subjects that have a figure, w have a strictly worse one and t the same one, the subject itself among them. Quartile 1 is below 25, 2 from 25, 3 from 50, 4 (the best) from 75";

/** Where one subject stands. Ranks and percentiles are exact text. */
export interface Place {
  readonly subject: string;
  readonly rank: string;
  readonly sharedBy: number;
  readonly percentile: string;
  readonly quartile: 1 | 2 | 3 | 4;
}

/**
 * The subjects in their order, each with its rank: the best first, and those that share a figure by their names.
 *
 * @formula competition 1, 2, 2, 4: one more than the subjects strictly better; dense 1, 2, 2, 3: one more than the
 *   figures strictly better; fractional 1, 2.5, 2.5, 4: the mean of the places that a tie takes up
 * @edge    the order in which they are given changes nothing
 * @exact   no rounding here
 * @source  package definition
 * @example
 * placesOf([{ subject: "a", figure: rational(7n) }, { subject: "b", figure: rational(9n) }], { ties: "competition", order: "highest-first" }) // => [{ subject: "b", rank: "1", sharedBy: 1, percentile: "75", quartile: 4 }, { subject: "a", rank: "2", sharedBy: 1, percentile: "25", quartile: 2 }]
 */
export function placesOf(
  figures: readonly { readonly subject: string; readonly figure: Rational }[],
  { ties, order }: RankRule,
): readonly Place[] {
  const sign = order === "highest-first" ? -1 : 1;
  const ordered = [...figures].sort(
    (a, b) => sign * compareRational(a.figure, b.figure) || compareNames(a.subject, b.subject),
  );
  const places: Place[] = [];
  for (let start = 0, dense = 1; start < ordered.length; dense += 1) {
    const figure = ordered[start]?.figure;
    let end = start;
    for (let next = ordered[end]; next !== undefined && figure !== undefined; next = ordered[end]) {
      if (compareRational(next.figure, figure) !== 0) break;
      end += 1;
    }
    const sharedBy = end - start;
    const rank =
      ties === "competition"
        ? String(start + 1)
        : ties === "dense"
          ? String(dense)
          : formatNumber(rational(BigInt(start + 1 + end), 2n));
    const worse = ordered.length - end;
    const percentile = rational(BigInt(100 * (2 * worse + sharedBy)), BigInt(2 * ordered.length));
    for (const { subject } of ordered.slice(start, end)) {
      places.push({
        subject,
        rank,
        sharedBy,
        percentile: formatNumber(percentile),
        quartile: quartileOf(percentile),
      });
    }
    start = end;
  }
  return places;
}

function quartileOf({ n, d }: Rational): 1 | 2 | 3 | 4 {
  if (n < 25n * d) return 1;
  if (n < 50n * d) return 2;
  return n < 75n * d ? 3 : 4;
}
