/** An exact rational number in lowest terms, its denominator above zero. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Fraction = { n: 0n, d: 1n };
export const ONE: Fraction = { n: 1n, d: 1n };
export const HALF: Fraction = { n: 1n, d: 2n };

/** n / d in lowest terms; d is not zero. */
export function fraction(n: bigint, d = 1n): Fraction {
  if (d === 0n) throw new RangeError("a fraction with denominator zero");
  const divisor = gcd(n < 0n ? -n : n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n);
  return { n: n / divisor, d: d / divisor };
}

export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export const plus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);
export const isInteger = (a: Fraction): boolean => a.d === 1n;
export const signOf = (a: Fraction): -1 | 0 | 1 => (a.n === 0n ? 0 : a.n < 0n ? -1 : 1);
export const order = (a: Fraction, b: Fraction): -1 | 0 | 1 => signOf(minus(a, b));

/** The greatest integer that is not above the fraction. */
export function floorOf(a: Fraction): bigint {
  const towardZero = a.n / a.d;
  return a.n < 0n && towardZero * a.d !== a.n ? towardZero - 1n : towardZero;
}

/** a to an integer power; a is not zero where the power is negative. */
export function toPower(a: Fraction, power: bigint): Fraction {
  return power >= 0n ? fraction(a.n ** power, a.d ** power) : fraction(a.d ** -power, a.n ** -power);
}

const DECIMAL = /^(-?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;
const RATIO = /^(-?\d+)\/(\d+)$/;

/** The fraction that a decimal, a ratio `n/d` or a JS number names, or undefined where it names none. */
export function readFraction(input: string | number): Fraction | undefined {
  const text = String(input).trim();
  const ratio = RATIO.exec(text);
  if (ratio !== null) {
    const d = BigInt(ratio[2] ?? "0");
    return d === 0n ? undefined : fraction(BigInt(ratio[1] ?? "0"), d);
  }
  const decimal = DECIMAL.exec(text);
  if (decimal === null) return undefined;
  const [, sign = "", whole = "", decimals = "", exponent = "0"] = decimal;
  if (whole + decimals === "") return undefined;
  const digits = BigInt(`${sign}${whole}${decimals}`);
  const scale = Number(exponent) - decimals.length;
  return scale >= 0 ? fraction(digits * 10n ** BigInt(scale)) : fraction(digits, 10n ** BigInt(-scale));
}

/** `readFraction` for text that is known to be a number. */
export function mustRead(input: string | number): Fraction {
  const read = readFraction(input);
  if (read === undefined) throw new RangeError(`'${input}' is not a number`);
  return read;
}

/** Decimal text where it ends within 40 significant digits, else `n/d`. */
export function formatFraction(a: Fraction): string {
  let places = 0;
  let rest = a.d;
  for (const p of [2n, 5n]) {
    let power = 0;
    while (rest % p === 0n) {
      rest /= p;
      power++;
    }
    places = Math.max(places, power);
  }
  if (rest !== 1n) return `${a.n}/${a.d}`;
  const scaled = (a.n * 10n ** BigInt(places)) / a.d;
  const digits = (scaled < 0n ? -scaled : scaled).toString();
  if (places > 0 ? digits.length > 40 : digits.replace(/0+$/, "").length > 40) return `${a.n}/${a.d}`;
  const padded = digits.padStart(places + 1, "0");
  const whole = padded.slice(0, padded.length - places);
  return `${scaled < 0n ? "-" : ""}${whole}${places > 0 ? `.${padded.slice(-places)}` : ""}`;
}
