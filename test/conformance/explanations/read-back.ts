/** Reads numbers and equations of an explanation back from its text, with arithmetic of its own. */

type Fraction = readonly [n: bigint, d: bigint];

/** A value read back: exactly where every step of it is rational, and nearly in any case. */
export interface ReadValue {
  readonly exact: Fraction | undefined;
  readonly near: number;
}

const SIGNS = { id: { decimal: ",", thousands: "." }, en: { decimal: ".", thousands: "," } } as const;

/** The last number of a text that stands before a full stop: its fraction in lowest terms. */
export function numberRead(text: string, locale: "id" | "en"): readonly [string, string] | undefined {
  const found = [...text.matchAll(/-?\d[\d.,/]*\d|-?\d/g)].map((m) => m[0]);
  const [first] = found;
  const value = first === undefined ? undefined : literal(plain(first, locale));
  return value === undefined ? undefined : [String(value[0]), String(value[1])];
}

/** Every equation of a line ("0,6 × 103 + 0,4 × 89 = 97,4"), and whether it holds as read. */
export function readEquations(
  line: string,
  locale: "id" | "en",
): readonly { readonly text: string; readonly holds: boolean }[] {
  const body = line.replace(/“[^”]*”/g, "“”");
  const found = /(?:^|: )([^:“”]+?) (=|≈) ([^\s;]+?)(?: ≈ ([^\s;]+?))?(?:\.|(?<=…))(?= |$)/.exec(body);
  if (found === null) return [];
  const [text, left = "", sign = "=", right = ""] = found;
  const value = evaluate(plain(left, locale));
  if (value === undefined) return [];
  const told = plain(right, locale);
  const open = told.endsWith("…");
  const stated = evaluate(told.replace("…", ""));
  if (stated === undefined) return [{ text, holds: false }];
  const exact = sign === "=" && !open && value.exact !== undefined && stated.exact !== undefined;
  const holds = exact
    ? value.exact?.[0] === stated.exact?.[0] && value.exact?.[1] === stated.exact?.[1]
    : Math.abs(value.near - stated.near) <= 1e-3 * Math.max(1, Math.abs(value.near));
  return [{ text, holds }];
}

/** A text of numbers in the notation of formulas. */
export function plain(text: string, locale: "id" | "en"): string {
  const { decimal, thousands } = SIGNS[locale];
  return text.replaceAll(thousands, "").replaceAll(decimal, ".").replaceAll("×", "*").replaceAll("≈", "");
}

function literal(text: string): Fraction | undefined {
  const [, n = "", d = "1"] = /^(-?[\d.]+)(?:\/(\d+))?$/.exec(text) ?? [];
  if (n === "") return undefined;
  const [whole = "0", decimals = ""] = n.split(".");
  return lowest(BigInt(whole + decimals), 10n ** BigInt(decimals.length) * BigInt(d));
}

function lowest(n: bigint, d: bigint): Fraction {
  const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b));
  const by = divisor(n, d) * (d < 0n ? -1n : 1n);
  return by === 0n ? [0n, 1n] : [n / by, d / by];
}

const NAMES = ["min", "max", "median", "ln", "sqrt", "abs", "floor", "ceil", "round"];

/** The value of an expression; nothing for text that is none. */
export function evaluate(text: string): ReadValue | undefined {
  const tokens = text.match(/\d+(?:\.\d+)?(?:\/\d+)?|[a-z]+|[-+*/^();]|\S/gi) ?? [];
  let at = 0;
  class Unreadable extends Error {}
  const take = (token: string): boolean => tokens[at] === token && ++at > 0;
  const expect = (token: string): void => {
    if (!take(token)) throw new Unreadable();
  };
  const sum = (): ReadValue => {
    let value = product();
    for (;;) {
      if (take("+")) value = add(value, product(), 1n);
      else if (take("-")) value = add(value, product(), -1n);
      else return value;
    }
  };
  const product = (): ReadValue => {
    let value = power();
    for (;;) {
      if (take("*")) value = multiply(value, power());
      else if (take("/")) value = multiply(value, inverse(power()));
      else return value;
    }
  };
  const power = (): ReadValue => {
    if (take("-")) return multiply(whole(-1n), power());
    const base = atom();
    return take("^") ? raise(base, power()) : base;
  };
  const atom = (): ReadValue => {
    const token = tokens[at] ?? "";
    at += 1;
    if (/^\d/.test(token)) return exactly(literal(token) ?? [0n, 1n]);
    if (token === "(") {
      const value = sum();
      expect(")");
      return value;
    }
    if (!NAMES.includes(token)) throw new Unreadable();
    expect("(");
    const args = [sum()];
    while (take(";")) args.push(sum());
    expect(")");
    return call(token, args);
  };
  try {
    const value = sum();
    return at === tokens.length ? value : undefined;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

function exactly([n, d]: Fraction): ReadValue {
  return { exact: [n, d], near: Number(n) / Number(d) };
}

function whole(n: bigint): ReadValue {
  return exactly([n, 1n]);
}

function add(a: ReadValue, b: ReadValue, sign: bigint): ReadValue {
  if (a.exact === undefined || b.exact === undefined)
    return { exact: undefined, near: a.near + Number(sign) * b.near };
  const [an, ad] = a.exact;
  const [bn, bd] = b.exact;
  return exactly(lowest(an * bd + sign * bn * ad, ad * bd));
}

function multiply(a: ReadValue, b: ReadValue): ReadValue {
  if (a.exact === undefined || b.exact === undefined) return { exact: undefined, near: a.near * b.near };
  return exactly(lowest(a.exact[0] * b.exact[0], a.exact[1] * b.exact[1]));
}

function inverse(a: ReadValue): ReadValue {
  return a.exact === undefined || a.exact[0] === 0n
    ? { exact: undefined, near: 1 / a.near }
    : exactly(lowest(a.exact[1], a.exact[0]));
}

function raise(a: ReadValue, b: ReadValue): ReadValue {
  const [exponent, under] = b.exact ?? [0n, 0n];
  if (a.exact !== undefined && under === 1n && exponent >= 0n && exponent <= 64n)
    return exactly(lowest(a.exact[0] ** exponent, a.exact[1] ** exponent));
  return { exact: undefined, near: a.near ** b.near };
}

function call(name: string, args: readonly ReadValue[]): ReadValue {
  const [first = whole(0n), ...rest] = args;
  const sorted = [...args].sort((a, b) => a.near - b.near);
  const middle = Math.floor(args.length / 2);
  switch (name) {
    case "min":
      return sorted[0] ?? first;
    case "max":
      return sorted[sorted.length - 1] ?? first;
    case "median":
      return args.length % 2 === 1
        ? (sorted[middle] ?? first)
        : multiply(add(sorted[middle - 1] ?? first, sorted[middle] ?? first, 1n), exactly([1n, 2n]));
    case "ln":
      return { exact: undefined, near: Math.log(first.near) };
    case "sqrt":
      return { exact: undefined, near: Math.sqrt(first.near) };
    case "abs":
      return first.near < 0 ? multiply(first, whole(-1n)) : first;
    default: {
      const unit = name === "round" ? (rest[0]?.near ?? 1) : 1;
      const by = { floor: Math.floor, ceil: Math.ceil }[name] ?? Math.round;
      return { exact: undefined, near: by(first.near / unit) * unit };
    }
  }
}
