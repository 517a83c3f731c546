import { issue } from "../issue.js";
import { divideRational, ONE, type Rational, ZERO } from "../number/rational.js";
import { NUMBER, type Term } from "./builder.js";
import type { Collection } from "./collection.js";
import { type GroupPlace, LEAVABLE } from "./group-place.js";

/** The combination itself, as if no part could leave the group empty. */
export function combinedValue<L>(
  g: GroupPlace,
  over: Collection<L>,
  values: L,
  here: L,
  acting: L,
  divisor: Term,
  absentable: boolean,
): Term | undefined {
  const { c, at, group } = g;
  const b = c.builder;
  const zero = b.number(ZERO, at);
  const one = b.number(ONE, at);
  const standIn = (x: Term, i: Term, instead: Term): Term => (absentable ? b.select(i, x, instead, at) : x);
  const { combine } = group;
  if (typeof combine === "object")
    return meanOfBest(g, over, values, here, combine as Extract<typeof combine, { best: number }>);
  const weighted = (): Term => {
    const constants = over.constants(acting);
    if (constants !== undefined && !absentable) {
      return over.linear(values, constants);
    }
    return over.sum(over.map3(values, here, acting, (x, i, w) => b.multiply(w, standIn(x, i, zero), at)));
  };
  switch (combine) {
    case "sum":
      return weighted();
    case "mean":
    case "weighted-mean": {
      const by = b.numberOf(divisor);
      const constants = over.constants(acting);
      if (constants !== undefined && by !== undefined && by.n !== 0n && !absentable) {
        return over.linear(
          values,
          constants.map((w) => divideRational(w, by)),
        );
      }
      return b.divide(weighted(), divisor, at);
    }
    case "geometric-mean":
      return over.product(
        over.map3(values, here, acting, (x, i, w) => {
          const exponent = b.divide(w, divisor, at);
          const factor = b.add({ kind: "power", base: x.of, exponent: exponent.of }, NUMBER, at);
          return whereItCounts(g, { value: x, here: i, weight: w }, notNegative(g, x, factor), ONE);
        }),
      );
    case "harmonic-mean": {
      const zeroes = over.any(
        over.map3(values, here, acting, (x, i, w) =>
          b.join("and", [i, b.compare(standIn(x, i, one), "==", zero, at), b.compare(w, ">", zero, at)], at),
        ),
      );
      const inverse = over.sum(
        over.map3(values, here, acting, (x, i, w) =>
          whereItCounts(g, { value: x, here: i, weight: w }, notNegative(g, x, b.divide(w, x, at)), ZERO),
        ),
      );
      const negative = over.any(
        over.map3(values, here, acting, (x, i, w) =>
          b.join("and", [i, b.compare(standIn(x, i, one), "<", zero, at), b.compare(w, ">", zero, at)], at),
        ),
      );
      const nothing = b.constant({ absent: "undefined" }, NUMBER, at);
      const value = b.select(zeroes, zero, b.divide(divisor, inverse, at), at);
      return b.select(negative, nothing, value, at);
    }
    case "power-mean": {
      const p = group.exponent === undefined ? ONE : c.plain(group.exponent, [...at, "exponent"]);
      if (p.n === 0n) {
        b.report(
          issue("value-unknown", [...at, "exponent"], {
            found: "0",
            expected: "a number other than zero; the power mean at zero is the geometric mean",
          }),
        );
        return undefined;
      }
      const exponent = b.number(p, at);
      const sum = over.sum(
        over.map3(values, here, acting, (x, i, w) =>
          whereItCounts(
            g,
            { value: x, here: i, weight: w },
            b.multiply(
              w,
              b.add({ kind: "power", base: x.of, exponent: exponent.of }, NUMBER, [...at, "exponent"]),
              at,
            ),
            ZERO,
          ),
        ),
      );
      const root = b.number(divideRational(ONE, p), at);
      return b.add({ kind: "power", base: b.divide(sum, divisor, at).of, exponent: root.of }, NUMBER, at);
    }
    case "minimum":
      return over.order(values, { kind: "lowest", k: 1 });
    case "maximum":
      return over.order(values, { kind: "highest", k: 1 });
    case "median":
      return over.order(values, { kind: "median" });
    default: {
      const unknown: never = combine;
      throw new Error(`unknown combination ${String(unknown)}`);
    }
  }
}

/**
 * What a part brings if it is there with a weight above zero, else what changes nothing. A part of weight zero must
 * still have a value, so the neutral element rests on it.
 */
function whereItCounts(g: GroupPlace, part: PartTerms, brings: Term, neutral: Rational): Term {
  const b = g.c.builder;
  const zero = b.number(ZERO, g.at);
  const some = b.compare(part.weight, ">", zero, g.at);
  const present = b.select(part.here, part.value, zero, g.at);
  const nothing = b.linear([[present, ZERO]], g.at, neutral);
  return b.select(b.join("and", [part.here, some], g.at), brings, nothing, g.at);
}

/** A part of a combination: its value, whether it is there, and its acting weight. */
interface PartTerms {
  readonly value: Term;
  readonly here: Term;
  readonly weight: Term;
}

/** Undefined for a negative part: no such mean exists. */
function notNegative(g: GroupPlace, x: Term, brings: Term): Term {
  const b = g.c.builder;
  const { least } = b.range(x);
  if (least !== undefined && least.n >= 0n) return brings;
  const negative = b.compare(x, "<", b.number(ZERO, g.at), g.at);
  return b.select(negative, b.constant({ absent: "undefined" }, NUMBER, g.at), brings, g.at);
}

function meanOfBest<L>(
  g: GroupPlace,
  over: Collection<L>,
  values: L,
  here: L,
  combine: {
    readonly best: number;
    readonly absentAs?: "zero" | "skip" | undefined;
    readonly always?: readonly string[] | undefined;
  },
): Term | undefined {
  const { c, at, group } = g;
  const b = c.builder;
  const zero = b.number(ZERO, at);
  const k = b.number({ n: BigInt(combine.best), d: 1n }, at);
  const counted =
    combine.absentAs === "zero" ? over.map2(values, here, (x, i) => b.select(i, x, zero, at)) : values;
  const always = new Set(combine.always ?? []);
  if (always.size > 0 && group.each !== undefined) {
    b.report(
      issue("key-unknown", [...at, "combine"], { key: "always", known: "best, absentAs (over rows)" }),
    );
    return undefined;
  }
  const ids = (group.parts ?? []).map((p) => (typeof p === "string" ? p : p.node));
  for (const id of always) {
    if (!ids.includes(id)) {
      b.report(issue("name-unknown", [...at, "combine", "always"], { name: id, known: ids.join(", ") }));
      return undefined;
    }
  }
  if (always.size > combine.best || (group.each === undefined && combine.best > ids.length)) {
    b.report(
      issue("number-outside-limits", [...at, "combine", "best"], {
        found: String(combine.best),
        expected: `from ${always.size} (always) to ${ids.length} (parts)`,
      }),
    );
    return undefined;
  }
  const terms = over.terms(counted);
  const fixed = terms.filter((_, i) => always.has(ids[i] ?? ""));
  const free = always.size === 0 ? counted : over.only(counted, (i) => !always.has(ids[i] ?? ""));
  const present = (t: Term): Term => b.not(b.absent(t, LEAVABLE, at), at);
  const whole = (n: number): Term => b.number({ n: BigInt(n), d: 1n }, at);
  const freeHere = over.count(over.map(free, present));
  const fixedHere = b.sum([zero, ...fixed.map((t) => b.select(present(t), b.number(ONE, at), zero, at))], at);
  const fixedSum = b.sum([zero, ...fixed.map((t) => b.select(present(t), t, zero, at))], at);
  // an absent part of `always` takes up no place: as many are free for the others as are left
  const settled = (taken: number): { readonly total: Term; readonly used: Term } => {
    const places = combine.best - taken;
    const some = b.compare(freeHere, ">", zero, at);
    const highest =
      places === 0 ? zero : b.select(some, over.order(free, { kind: "sum-of-highest", k: places }), zero, at);
    const used = b.add({ kind: "minimum", of: [freeHere.of, whole(places).of] }, NUMBER, at);
    return { total: b.sum([highest, fixedSum], at), used: b.sum([used, fixedHere], at) };
  };
  let { total, used } = settled(always.size);
  for (let taken = always.size - 1; taken >= 0; taken--) {
    const fewer = b.compare(fixedHere, "==", whole(taken), at);
    const other = settled(taken);
    total = b.select(fewer, other.total, total, at);
    used = b.select(fewer, other.used, used, at);
  }
  const value = b.divide(total, combine.absentAs === "zero" ? k : used, at);
  b.between(value, over.terms(values));
  return value;
}
