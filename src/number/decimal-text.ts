import { powerOfTen } from "./power-of-ten.js";
import { type Rational, rational } from "./rational.js";

/** Why something is not a number that can be read; one of these comes out of `readNumber`. */
export type NumberProblem =
  | "empty"
  | "not-a-number"
  | "decimal-comma"
  | "grouping"
  | "not-finite"
  | "too-many-digits"
  | "exponent-too-large"
  | "zero-denominator"
  | "unsafe-integer";

/** What `readNumber` found: the exact value, or the problem. */
export type ReadNumber =
  | { readonly ok: true; readonly value: Rational; readonly floatNoise: boolean }
  | { readonly ok: false; readonly problem: NumberProblem };

/** Significant digits that a number, or each side of a fraction, may have. */
const MOST_DIGITS = 64;
const MOST_EXPONENT = 400;
/** Digits that may be written at all; it bounds the work for "1" and ten thousand zeros. */
const MOST_WRITTEN = MOST_DIGITS + MOST_EXPONENT;
/** Shortest round-trip decimals of 16 or 17 digits are what double arithmetic leaves behind. */
const NOISE_DIGITS = 16;
const MOST_SHOWN = 40;

const DECIMAL = /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?)([0-9]+))?$/;
const FRACTION = /^(-?)([0-9]+)\/([0-9]+)$/;
const NOT_FINITE = /^[+-]?(?:nan|inf|infinity)$/i;
const SEPARATED = /^-?[0-9]+(?:[.,][0-9]+)+(?:[eE][+-]?[0-9]+)?$/;

/**
 * The exact value of decimal text, fraction text, a JS number or a bigint; or why it is none.
 *
 * Text is `-?digits[.digits][e[+-]digits]` (`E` too, since JSON allows it) or `n/d`, in ASCII digits, with no
 * spaces, no leading + and no bare point. A JS number means its shortest round-trip decimal; 16 or 17 significant
 * digits in one set `floatNoise`. Leading zeros are allowed. Leading and trailing zeros are not significant: "1.50"
 * has two digits, "1000" has one, and 64 are allowed. Whatever they are, more than 464 written digits are
 * `too-many-digits`, so that long text costs nothing. "1,234" may be either notation and is `decimal-comma`;
 * "1.234.567" is `grouping`. Text of spaces only is `empty`.
 *
 * @range    64 significant digits on each side of a fraction; exponents from -400 to 400
 * @edge     -0 is 0; integers of type number beyond 2^53 - 1 are `unsafe-integer`; "5/0" is `zero-denominator`
 * @exact    no rounding here
 * @source   package definition
 * @example
 * readNumber("12.50") // => { ok: true, value: { n: 25n, d: 2n }, floatNoise: false }
 * readNumber(0.1 + 0.2) // => { ok: true, value: { n: 7500000000000001n, d: 25000000000000000n }, floatNoise: true }
 * readNumber("12,5") // => { ok: false, problem: "decimal-comma" }
 */
export function readNumber(input: string | number | bigint): ReadNumber {
  if (typeof input === "string") return readText(input);
  if (typeof input === "number") return readDouble(input);
  // Callers without type checking may bring anything; whatever else it is, it is not a number.
  return typeof input === "bigint" ? readInteger(input) : refuse("not-a-number");
}

function refuse(problem: NumberProblem): ReadNumber {
  return { ok: false, problem };
}

function accept(value: Rational, floatNoise = false): ReadNumber {
  return { ok: true, value, floatNoise };
}

function readDouble(input: number): ReadNumber {
  if (!Number.isFinite(input)) return refuse("not-finite");
  if (Number.isInteger(input) && !Number.isSafeInteger(input)) return refuse("unsafe-integer");
  const text = String(input);
  const read = readText(text);
  return read.ok ? accept(read.value, significantDigits(text.replace(/e.*$/, "")) >= NOISE_DIGITS) : read;
}

function readInteger(input: bigint): ReadNumber {
  const magnitude = input < 0n ? -input : input;
  // Writing a giant out only to count its digits would take quadratic time.
  if (magnitude >= powerOfTen(MOST_WRITTEN)) return refuse("too-many-digits");
  return fits(magnitude.toString()) ? accept(rational(input)) : refuse("too-many-digits");
}

function readText(text: string): ReadNumber {
  const decimal = DECIMAL.exec(text);
  if (decimal !== null) return readDecimal(decimal);
  const fraction = FRACTION.exec(text);
  if (fraction !== null) return readFraction(fraction);
  return refuse(textProblem(text));
}

function readDecimal([
  ,
  sign,
  whole = "",
  decimals = "",
  exponentSign,
  exponentDigits = "",
]: RegExpExecArray) {
  const exponentText = exponentDigits.replace(/^0+/, "");
  if (exponentText.length > 3 || Number(exponentText) > MOST_EXPONENT) return refuse("exponent-too-large");
  const digits = whole + decimals;
  if (!fits(digits)) return refuse("too-many-digits");
  const exponent = (exponentSign === "-" ? -1 : 1) * Number(exponentText) - decimals.length;
  const magnitude = BigInt(digits);
  const n = sign === "-" ? -magnitude : magnitude;
  return accept(exponent < 0 ? rational(n, powerOfTen(-exponent)) : rational(n * powerOfTen(exponent)));
}

function readFraction([, sign, numerator = "", denominator = ""]: RegExpExecArray): ReadNumber {
  if (!fits(numerator) || !fits(denominator)) return refuse("too-many-digits");
  const d = BigInt(denominator);
  if (d === 0n) return refuse("zero-denominator");
  const n = BigInt(numerator);
  return accept(rational(sign === "-" ? -n : n, d));
}

function fits(digits: string): boolean {
  return digits.length <= MOST_WRITTEN && significantDigits(digits) <= MOST_DIGITS;
}

function significantDigits(text: string): number {
  return text.replace(/[-.]/g, "").replace(/^0+/, "").replace(/0+$/, "").length;
}

function textProblem(text: string): NumberProblem {
  if (text.trim() === "") return "empty";
  if (NOT_FINITE.test(text)) return "not-finite";
  return SEPARATED.test(text) ? separatorProblem(text) : "not-a-number";
}

function separatorProblem(text: string): NumberProblem {
  const separators = text.replace(/[^.,]/g, "");
  // One comma after any points can be a decimal comma; so "1,234" is read as a comma, being ambiguous.
  if (/^\.*,$/.test(separators)) return "decimal-comma";
  return /^(?:,+\.?|\.+)$/.test(separators) ? "grouping" : "not-a-number";
}

/**
 * The text of a rational: plain decimal where it ends within 40 significant digits, else `n/d`.
 *
 * A whole number is always written as one, whatever its length. `readNumber` reads the text back to the same value
 * as long as it is within its limits.
 *
 * @edge     no exponent form, no "-0"
 * @exact    no rounding here
 * @source   package definition
 * @example
 * formatNumber(rational(-5n, 4n)) // => "-1.25"
 * formatNumber(rational(1n, 3n)) // => "1/3"
 */
export function formatNumber(value: Rational): string {
  if (value.d === 1n) return value.n.toString();
  const text = decimalText(value);
  return text !== undefined && significantDigits(text) <= MOST_SHOWN ? text : `${value.n}/${value.d}`;
}

/**
 * The text of a rational with a fixed number of decimals, for a value that was rounded to them.
 *
 * @range    digits a whole number; at 0 and below there are no decimals, and the value is a multiple of 10^-digits
 * @edge     0 at 2 digits is "0.00"; no "-0"
 * @exact    no rounding here: a value off the grid is refused
 * @source   package definition
 * @throws   {RangeError} if the value is not a multiple of 10^-digits, which is a programmer's error
 * @example
 * formatFixed(rational(90n), 2) // => "90.00"
 * formatFixed(rational(12_000n), -3) // => "12000"
 */
export function formatFixed(value: Rational, digits: number): string {
  const step = powerOfTen(Math.abs(digits));
  const onGrid = digits < 0 ? value.d === 1n && value.n % step === 0n : step % value.d === 0n;
  if (!onGrid) throw new RangeError(`${formatNumber(value)} is not on the grid of ${digits} digits`);
  return digits < 0 ? value.n.toString() : placePoint((value.n * step) / value.d, digits);
}

/**
 * The one plain decimal text of the number that a decimal text stands for; nothing for any other text.
 *
 * Two texts of one number give the same text, so it can serve as a key.
 *
 * @edge     a fraction, and text that `readNumber` refuses, give undefined
 * @exact    no rounding here
 * @source   package definition
 * @example
 * normalNumberText("1.50") // => "1.5"
 * normalNumberText("1e2") // => "100"
 * normalNumberText("1/2") // => undefined
 */
export function normalNumberText(text: string): string | undefined {
  if (!DECIMAL.test(text)) return undefined;
  const read = readText(text);
  return read.ok ? decimalText(read.value) : undefined;
}

/** The whole decimal expansion, where it ends. */
function decimalText({ n, d }: Rational): string | undefined {
  let rest = d;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  if (rest !== 1n) return undefined;
  const decimals = Math.max(twos, fives);
  return placePoint((n * powerOfTen(decimals)) / d, decimals);
}

function placePoint(scaled: bigint, decimals: number): string {
  if (decimals === 0) return scaled.toString();
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, "0");
  return `${scaled < 0n ? "-" : ""}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
