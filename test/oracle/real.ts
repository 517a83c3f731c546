import {
  type Fraction,
  floorOf,
  formatFraction,
  fraction,
  isInteger,
  minus,
  ONE,
  over,
  plus,
  signOf,
  times,
  toPower,
  ZERO,
} from "./fraction.js";
import { factorsOf } from "./prime-factors.js";

/**
 * What is not rational about a number.
 *
 * - `radical`: a product of prime powers, each exponent between 0 and 1; without any it is the number 1
 * - `log`: the natural logarithm of a prime
 * - the others: operations whose result has no simpler form here
 */
export type Atom =
  | { readonly kind: "radical"; readonly exponents: ReadonlyMap<bigint, Fraction> }
  | { readonly kind: "log"; readonly of: bigint }
  | { readonly kind: "product"; readonly a: Real; readonly b: Real }
  | { readonly kind: "quotient"; readonly a: Real; readonly b: Real }
  | { readonly kind: "power"; readonly base: Real; readonly exponent: Fraction }
  | { readonly kind: "ln"; readonly of: Real };

export interface Term {
  readonly coefficient: Fraction;
  readonly atom: Atom;
}

/**
 * A real number as a sum of rational multiples of atoms, one term an atom, none with coefficient zero.
 *
 * Different radicals are linearly independent over the rationals, and so are logarithms of different primes:
 * a number of those alone is zero only when it has no terms.
 */
export interface Real {
  readonly terms: ReadonlyMap<string, Term>;
}

const UNIT: Atom = { kind: "radical", exponents: new Map() };

/** A rational number as a real one. */
export function real(value: Fraction): Real {
  return sumOfTerms([{ coefficient: value, atom: UNIT }]);
}

export const integer = (value: bigint | number): Real => real(fraction(BigInt(value)));
export const NOTHING: Real = real(ZERO);

/** The number as a fraction, or undefined where it has an irrational term. */
export function rationalOf(of: Real): Fraction | undefined {
  if (of.terms.size === 0) return ZERO;
  const unit = of.terms.get("1");
  return unit !== undefined && of.terms.size === 1 ? unit.coefficient : undefined;
}

export function add(a: Real, b: Real): Real {
  return sumOfTerms([...a.terms.values(), ...b.terms.values()]);
}

export function scale(of: Real, by: Fraction): Real {
  return sumOfTerms(
    [...of.terms.values()].map((t) => ({ coefficient: times(t.coefficient, by), atom: t.atom })),
  );
}

export const negate = (of: Real): Real => scale(of, fraction(-1n));
export const subtract = (a: Real, b: Real): Real => add(a, negate(b));

export function multiply(a: Real, b: Real): Real {
  const [fa, fb] = [rationalOf(a), rationalOf(b)];
  if (fa !== undefined) return scale(b, fa);
  if (fb !== undefined) return scale(a, fb);
  if (isRadical(a) && isRadical(b) && a.terms.size * b.terms.size <= 64) {
    const products = [...a.terms.values()].flatMap((s) =>
      [...b.terms.values()].map((t) => productOfRadicals(s, t)),
    );
    return sumOfTerms(products);
  }
  const [first, second] = keyOf(a) <= keyOf(b) ? [a, b] : [b, a];
  return sumOfTerms([{ coefficient: ONE, atom: { kind: "product", a: first, b: second } }]);
}

/** a / b; b is known not to be zero. */
export function divide(a: Real, b: Real): Real {
  const divisor = rationalOf(b);
  if (divisor !== undefined) return scale(a, over(ONE, divisor));
  if (a.terms.size === 0) return a;
  const ratio = proportion(a, b);
  if (ratio !== undefined) return real(ratio);
  const [only] = b.terms.values();
  if (b.terms.size === 1 && only !== undefined && only.atom.kind === "radical") {
    const inverse = [...only.atom.exponents].map(([p, e]) => [p, minus(ZERO, e)] as const);
    return multiply(a, sumOfTerms([radicalTerm(over(ONE, only.coefficient), inverse)]));
  }
  if (b.terms.size === 1 && only?.atom.kind === "quotient") {
    return scale(divide(multiply(a, only.atom.b), only.atom.a), over(ONE, only.coefficient));
  }
  return sumOfTerms([{ coefficient: ONE, atom: { kind: "quotient", a, b } }]);
}

/** A number above zero to a rational power. */
export function powerOf(base: Real, exponent: Fraction): Real {
  if (signOf(exponent) === 0) return integer(1);
  const [only] = base.terms.values();
  if (base.terms.size === 1 && only !== undefined && only.atom.kind === "radical") {
    const raised = primePowers(only).map(([p, e]) => [p, times(e, exponent)] as const);
    return sumOfTerms([radicalTerm(ONE, raised)]);
  }
  return isInteger(exponent) && signOf(exponent) > 0 && exponent.n <= 4n
    ? repeatedProduct(base, exponent.n)
    : sumOfTerms([{ coefficient: ONE, atom: { kind: "power", base, exponent } }]);
}

/** The natural logarithm of a number above zero. */
export function logarithm(of: Real): Real {
  const [only] = of.terms.values();
  if (of.terms.size === 1 && only !== undefined && only.atom.kind === "radical") {
    const logs = primePowers(only).map(([p, e]): Term => ({ coefficient: e, atom: { kind: "log", of: p } }));
    return sumOfTerms(logs);
  }
  return sumOfTerms([{ coefficient: ONE, atom: { kind: "ln", of } }]);
}

/** A text that two numbers share only if they are equal. */
export function keyOf(of: Real): string {
  const sorted = [...of.terms].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([key, term]) => `${formatFraction(term.coefficient)}*${key}`).join("+");
}

function keyOfAtom(atom: Atom): string {
  switch (atom.kind) {
    case "radical": {
      const sorted = [...atom.exponents].sort(([a], [b]) => (a < b ? -1 : 1));
      return sorted.length === 0 ? "1" : sorted.map(([p, e]) => `${p}^${e.n}/${e.d}`).join(".");
    }
    case "log":
      return `ln${atom.of}`;
    case "product":
      return `(${keyOf(atom.a)})x(${keyOf(atom.b)})`;
    case "quotient":
      return `(${keyOf(atom.a)}):(${keyOf(atom.b)})`;
    case "power":
      return `(${keyOf(atom.base)})^${atom.exponent.n}/${atom.exponent.d}`;
    case "ln":
      return `ln(${keyOf(atom.of)})`;
  }
}

function sumOfTerms(list: readonly Term[]): Real {
  const terms = new Map<string, Term>();
  for (const { coefficient, atom } of list) {
    const key = keyOfAtom(atom);
    const total = plus(terms.get(key)?.coefficient ?? ZERO, coefficient);
    if (signOf(total) === 0) terms.delete(key);
    else terms.set(key, { coefficient: total, atom });
  }
  return { terms };
}

function isRadical(of: Real): boolean {
  return [...of.terms.values()].every((term) => term.atom.kind === "radical");
}

/** a / b where the terms of a are those of b times one rational number, else undefined. */
function proportion(a: Real, b: Real): Fraction | undefined {
  if (a.terms.size !== b.terms.size) return undefined;
  let ratio: Fraction | undefined;
  for (const [key, term] of b.terms) {
    const other = a.terms.get(key);
    if (other === undefined) return undefined;
    const here = over(other.coefficient, term.coefficient);
    if (ratio !== undefined && signOf(minus(ratio, here)) !== 0) return undefined;
    ratio = here;
  }
  return ratio;
}

/** A radical term above zero as powers of primes, those of its coefficient among them. */
function primePowers(term: Term): readonly (readonly [bigint, Fraction])[] {
  const powers: (readonly [bigint, Fraction])[] =
    term.atom.kind === "radical" ? [...term.atom.exponents] : [];
  for (const [p, e] of factorsOf(term.coefficient.n)) powers.push([p, fraction(e)]);
  for (const [p, e] of factorsOf(term.coefficient.d)) powers.push([p, fraction(-e)]);
  return powers;
}

/** A coefficient and prime powers as a term: whole powers go to the coefficient. */
function radicalTerm(coefficient: Fraction, powers: readonly (readonly [bigint, Fraction])[]): Term {
  const totals = new Map<bigint, Fraction>();
  for (const [p, e] of powers) totals.set(p, plus(totals.get(p) ?? ZERO, e));
  const exponents = new Map<bigint, Fraction>();
  let outside = coefficient;
  for (const [p, e] of totals) {
    const whole = floorOf(e);
    outside = times(outside, toPower(fraction(p), whole));
    const rest = minus(e, fraction(whole));
    if (signOf(rest) !== 0) exponents.set(p, rest);
  }
  return { coefficient: outside, atom: { kind: "radical", exponents } };
}

function productOfRadicals(a: Term, b: Term): Term {
  const powers = [a, b].flatMap((t) => (t.atom.kind === "radical" ? [...t.atom.exponents] : []));
  return radicalTerm(times(a.coefficient, b.coefficient), powers);
}

function repeatedProduct(base: Real, power: bigint): Real {
  let product = base;
  for (let i = 1n; i < power; i++) product = multiply(product, base);
  return product;
}
