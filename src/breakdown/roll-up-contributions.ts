import {
  compareRational,
  divideRational,
  multiplyRational,
  type Rational,
  rational,
  ZERO,
} from "../number/rational.js";
import { sumOf } from "./cohort-number.js";

/** How the figures of members become one. */
export type Combination = "mean" | "weighted-mean" | "sum" | "median" | "minimum" | "maximum";

/** What a member brings to its unit. */
export interface MemberFigure {
  readonly kind: "subject" | "unit";
  readonly name: string;
  readonly figure: Rational | undefined;
  readonly weight: Rational;
}

/** A value, and what each member adds to it; shares where it is a mean. */
interface Laid {
  readonly value: Rational;
  readonly contributions: readonly Rational[];
  readonly shares?: readonly Rational[];
}

/** The value of members, and what each adds to it; nothing where none has a figure (or a weight above zero). */
export function contributionsTo(members: readonly MemberFigure[], combine: Combination): Laid | undefined {
  const present = members.flatMap(({ figure }) => (figure === undefined ? [] : [figure]));
  if (present.length === 0) return undefined;
  switch (combine) {
    case "sum":
      return laidOut(members.map(({ figure }) => figure ?? ZERO));
    case "mean": {
      const each = rational(1n, BigInt(present.length));
      return shared(
        members,
        members.map(({ figure }) => (figure === undefined ? ZERO : each)),
      );
    }
    case "weighted-mean": {
      const total = sumOf(members.map(({ weight }) => weight));
      if (total.n === 0n) return undefined;
      return shared(
        members,
        members.map(({ weight }) => divideRational(weight, total)),
      );
    }
    case "minimum":
    case "maximum":
    case "median": {
      const rising = [...present].sort(compareRational);
      const last = rising.length - 1;
      const places =
        combine === "minimum"
          ? [0]
          : combine === "maximum"
            ? [last]
            : [Math.floor(last / 2), Math.ceil(last / 2)];
      return held(
        members,
        places.flatMap((place) => rising[place] ?? []),
      );
    }
    default: {
      const unknown: never = combine;
      throw new Error(`unknown combination ${String(unknown)}`);
    }
  }
}

function laidOut(contributions: readonly Rational[], shares?: readonly Rational[]): Laid {
  const value = sumOf(contributions);
  return { value, contributions, ...(shares === undefined ? {} : { shares }) };
}

function shared(members: readonly MemberFigure[], shares: readonly Rational[]): Laid {
  const adds = members.map(({ figure }, i) => multiplyRational(figure ?? ZERO, shares[i] ?? ZERO));
  return laidOut(adds, shares);
}

/** The mean of some figures, each of which the members that have it bring together. */
function held(members: readonly MemberFigure[], figures: readonly Rational[]): Laid {
  const each = rational(1n, BigInt(figures.length));
  return laidOut(
    members.map(({ figure }) => {
      if (figure === undefined) return ZERO;
      const times = figures.filter((f) => compareRational(f, figure) === 0).length;
      const alike = members.filter((m) => m.figure !== undefined && compareRational(m.figure, figure) === 0);
      const part = divideRational(rational(BigInt(times)), rational(BigInt(alike.length)));
      return multiplyRational(multiplyRational(figure, each), part);
    }),
  );
}
