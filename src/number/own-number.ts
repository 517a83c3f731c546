import { type Rational, rational } from "./rational.js";

const FRACTION = /^(-?\d+)\/(\d+)$/;
const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * The exact value of a number that the library itself has written: on a plan, on a scorecard.
 *
 * @edge    no limit on its digits, unlike what is read from outside; an irrational one, cut off with "…", has none
 * @exact   no rounding here
 * @source  package definition
 * @example
 * ownNumber("89.995") // => { n: 17999n, d: 200n }
 * ownNumber("1/3") // => { n: 1n, d: 3n }
 * ownNumber("1.41421356237309504880168872420…") // => undefined
 */
export function ownNumber(text: string): Rational | undefined {
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
