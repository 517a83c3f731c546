import type { IssuePath } from "../issue.js";
import type { Rational } from "../number/rational.js";
import { NUMBER, type PlanBuilder, type Term, YES_NO } from "./builder.js";
import type { OrderPick } from "./step.js";

/** The operations of a combination over many values: the parts of a group, or one value a row. `L` is the values. */
export interface Collection<L> {
  map(of: L, f: (x: Term) => Term): L;
  map2(a: L, b: L, f: (x: Term, y: Term) => Term): L;
  map3(a: L, b: L, c: L, f: (x: Term, y: Term, z: Term) => Term): L;
  mapAt(of: L, f: (x: Term, index: number) => Term): L;
  only(of: L, keep: (index: number) => boolean): L;
  sum(of: L): Term;
  product(of: L): Term;
  /** how many conditions hold */
  count(of: L): Term;
  any(of: L): Term;
  order(of: L, pick: OrderPick): Term;
  /** the absence that a group left with nothing has */
  absence(of: L): Term;
  /** the values one by one; of rows, the one term that stands for all of them */
  terms(of: L): readonly Term[];
  some(of: L, test: (x: Term) => boolean): boolean;
  /** the constants that the values are, if all are and their number is known */
  constants(of: L): readonly Rational[] | undefined;
  linear(of: L, by: readonly Rational[]): Term;
  /** how many values there are, where that depends on the record */
  size(): Term | undefined;
}

/** The operations over a list of terms. */
export function listOf(b: PlanBuilder, at: IssuePath): Collection<readonly Term[]> {
  const one = (): Term => b.number({ n: 1n, d: 1n }, at);
  const zero = (): Term => b.number({ n: 0n, d: 1n }, at);
  const get = (list: readonly Term[], i: number): Term => list[i] ?? zero();
  const sum = (of: readonly Term[]): Term => b.sum(of, at);
  return {
    map: (of, f) => of.map((x) => f(x)),
    map2: (a, other, f) => a.map((x, i) => f(x, get(other, i))),
    map3: (a, second, third, f) => a.map((x, i) => f(x, get(second, i), get(third, i))),
    mapAt: (of, f) => of.map(f),
    only: (of, keep) => of.filter((_, i) => keep(i)),
    sum,
    product: (of) => of.reduce((x, y) => b.multiply(x, y, at)),
    count: (of) => sum(of.map((c) => b.select(c, one(), zero(), at))),
    any: (of) => b.join("or", of, at),
    order: (of, pick) => b.add({ kind: "order", of: of.map((t) => t.of), pick }, NUMBER, at),
    absence: (of) => b.add({ kind: "absence", of: of.map((t) => t.of) }, NUMBER, at),
    terms: (of) => of,
    some: (of, test) => of.some(test),
    constants: (of) => {
      const numbers = of.map((t) => b.numberOf(t)).filter((n) => n !== undefined);
      return numbers.length === of.length ? numbers : undefined;
    },
    linear: (of, by) =>
      b.linear(
        of.map((t, i) => [t, by[i] ?? { n: 0n, d: 1n }] as const),
        at,
      ),
    size: () => undefined,
  };
}

/** The operations over the rows of a set; the values are one term with one value a row. */
export function rowsOf(b: PlanBuilder, at: IssuePath, rows: string): Collection<Term> {
  // a constant or a value of the subject stands once a row: aggregates need it laid along the rows
  const laid = (of: Term): Term => b.spread(of, rows, at);
  const only = (of: Term): Term => {
    const reasons = new Set([...of.absent].filter((r) => r === "undefined"));
    return { ...of, absent: reasons };
  };
  const aggregate = (kind: "row-sum" | "row-product" | "row-count", of: Term): Term => {
    const lane = laid(of);
    return only({ ...b.add({ kind, of: lane.of }, NUMBER, at), absent: lane.absent });
  };
  // a condition that is undefined in one row makes the group undefined; formulas count over such rows
  const counted = (of: Term): Term => {
    const [one, zero] = [b.number({ n: 1n, d: 1n }, at), b.number({ n: 0n, d: 1n }, at)];
    return aggregate("row-sum", b.select(laid(of), one, zero, at));
  };
  return {
    map: (of, f) => f(of),
    map2: (a, other, f) => f(a, other),
    map3: (a, second, third, f) => f(a, second, third),
    mapAt: (of, f) => f(of, 0),
    only: (of) => of,
    sum: (of) => aggregate("row-sum", of),
    product: (of) => aggregate("row-product", of),
    count: counted,
    any: (of) => b.compare(counted(of), ">", b.number({ n: 0n, d: 1n }, at), at),
    order: (of, pick) => {
      const lane = laid(of);
      return b.add(
        { kind: "row-order", of: lane.of, pick },
        NUMBER,
        at,
        new Set([...lane.absent, "not-applicable"]),
      );
    },
    absence: (of) => b.add({ kind: "row-absence", of: laid(of).of }, NUMBER, at),
    terms: (of) => [of],
    some: (of, test) => test(of),
    constants: () => undefined,
    linear: (of, by) => b.multiply(aggregate("row-sum", of), b.number(by[0] ?? { n: 0n, d: 1n }, at), at),
    size: () => aggregate("row-count", b.spread(b.constant({ yesNo: true }, YES_NO, at), rows, at)),
  };
}
