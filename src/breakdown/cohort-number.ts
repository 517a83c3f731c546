import { type Rational, rational } from "../number/rational.js";

const FRACTION = /^(-?\d+)\/(\d+)$/;
const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * The exact value of a number on a scorecard.
 *
 * @edge    no limit on its digits, since it is the library's own text; an irrational one, cut off with "…", has none
 * @exact   no rounding here
 * @source  package definition
 * @example
 * scorecardNumber("89.995") // => { n: 17999n, d: 200n }
 * scorecardNumber("1/3") // => { n: 1n, d: 3n }
 * scorecardNumber("1.41421356237309504880168872420…") // => undefined
 */
export function scorecardNumber(text: string): Rational | undefined {
  const fraction = FRACTION.exec(text);
  if (fraction !== null) {
    const [, n = "0", d = "1"] = fraction;
    return BigInt(d) === 0n ? undefined : rational(BigInt(n), BigInt(d));
  }
  const decimal = DECIMAL.exec(text);
  if (decimal === null) return undefined;
  const [, sign = "", whole = "0", decimals = ""] = decimal;
  return rational(BigInt(`${sign}${whole}${decimals}`), 10n ** BigInt(decimals.length));
}

/** The order of two names by their code units: the same on every machine. */
export function compareNames(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
