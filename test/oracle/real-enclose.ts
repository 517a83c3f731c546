import { Decimal } from "decimal.js";
import type { Fraction } from "./fraction.js";
import type { Atom, Real } from "./real.js";

/** Two decimals with a number between them. */
export interface Enclosure {
  readonly low: Decimal;
  readonly high: Decimal;
}

interface Precision {
  readonly digits: number;
  readonly Down: typeof Decimal;
  readonly Up: typeof Decimal;
  /** for functions that decimal.js rounds to nearest: ten digits more, and the result is widened */
  readonly Near: typeof Decimal;
}

const precisions = new Map<number, Precision>();

function precisionOf(digits: number): Precision {
  const before = precisions.get(digits);
  if (before !== undefined) return before;
  const made = {
    digits,
    Down: Decimal.clone({ precision: digits, rounding: Decimal.ROUND_FLOOR, defaults: true }),
    Up: Decimal.clone({ precision: digits, rounding: Decimal.ROUND_CEIL, defaults: true }),
    Near: Decimal.clone({ precision: digits + 12, defaults: true }),
  };
  precisions.set(digits, made);
  return made;
}

/** The number between two decimals that agree to about so many digits, or undefined where these do not suffice. */
export function enclose(of: Real, digits: number): Enclosure | undefined {
  const at = precisionOf(digits);
  let sum: Enclosure = { low: new at.Down(0), high: new at.Up(0) };
  for (const { coefficient, atom } of of.terms.values()) {
    const inner = encloseAtom(atom, at);
    if (inner === undefined) return undefined;
    const term = product(encloseFraction(coefficient, at), inner, at);
    sum = { low: at.Down.add(sum.low, term.low), high: at.Up.add(sum.high, term.high) };
  }
  return sum;
}

function encloseAtom(atom: Atom, at: Precision): Enclosure | undefined {
  switch (atom.kind) {
    case "radical": {
      if (atom.exponents.size === 0) return { low: new at.Down(1), high: new at.Up(1) };
      let sum = new at.Near(0);
      for (const [p, e] of atom.exponents) {
        const log = at.Near.ln(p.toString());
        sum = sum.plus(log.times(e.n.toString()).div(e.d.toString()));
      }
      return widen(at.Near.exp(sum), at);
    }
    case "log":
      return widen(at.Near.ln(atom.of.toString()), at);
    case "product": {
      const [a, b] = [enclose(atom.a, at.digits), enclose(atom.b, at.digits)];
      return a === undefined || b === undefined ? undefined : product(a, b, at);
    }
    case "quotient": {
      const [a, b] = [enclose(atom.a, at.digits), enclose(atom.b, at.digits)];
      if (a === undefined || b === undefined || holdsZero(b)) return undefined;
      return product(a, { low: at.Down.div(1, b.high), high: at.Up.div(1, b.low) }, at);
    }
    case "power": {
      const base = enclose(atom.base, at.digits);
      if (base === undefined || base.low.lte(0)) return undefined;
      const ends = [base.low, base.high].map((end) => {
        const log = at.Near.ln(end).times(atom.exponent.n.toString()).div(atom.exponent.d.toString());
        return widen(at.Near.exp(log), at);
      });
      return hull(ends);
    }
    case "ln": {
      const inner = enclose(atom.of, at.digits);
      if (inner === undefined || inner.low.lte(0)) return undefined;
      return hull([inner.low, inner.high].map((end) => widen(at.Near.ln(end), at)));
    }
  }
}

function encloseFraction(of: Fraction, at: Precision): Enclosure {
  const [n, d] = [of.n.toString(), of.d.toString()];
  return { low: at.Down.div(n, d), high: at.Up.div(n, d) };
}

function product(a: Enclosure, b: Enclosure, at: Precision): Enclosure {
  const pairs = [
    [a.low, b.low],
    [a.low, b.high],
    [a.high, b.low],
    [a.high, b.high],
  ] as const;
  return {
    low: Decimal.min(...pairs.map(([x, y]) => at.Down.mul(x, y))),
    high: Decimal.max(...pairs.map(([x, y]) => at.Up.mul(x, y))),
  };
}

function holdsZero(of: Enclosure): boolean {
  return of.low.lte(0) && of.high.gte(0);
}

/** A value that is right to more digits than asked for, with one unit of the last asked digit either side. */
function widen(value: Decimal, at: Precision): Enclosure {
  const margin = at.Up.mul(value.abs(), new at.Up(10).pow(-at.digits));
  return { low: at.Down.sub(value, margin), high: at.Up.add(value, margin) };
}

function hull(parts: readonly Enclosure[]): Enclosure {
  return {
    low: Decimal.min(...parts.map((part) => part.low)),
    high: Decimal.max(...parts.map((part) => part.high)),
  };
}
