import { isRational, type Real, shownSign } from "./enclosure.js";
import { compareRational, signRational, ZERO } from "./rational.js";
import { realSubtract } from "./real-arithmetic.js";
import { compareRoots, compareRootWithRational } from "./root.js";

/**
 * The sign of a real number: -1, 0 or 1; nothing if it is still undecided at 640 digits.
 *
 * @edge     rationals, roots and logarithms are always decided
 * @exact    no rounding here
 * @source   package definition
 * @example
 * realSign(rational(-1n, 3n)) // => -1
 */
export function realSign(x: Real): -1 | 0 | 1 | undefined {
  if (isRational(x)) return signRational(x);
  switch (x.kind) {
    case "root":
      return compareRootWithRational(x, ZERO);
    case "logarithm":
      return signRational(x.coefficient);
    case "enclosure":
      return shownSign(x)?.sign;
    default:
      return x satisfies never;
  }
}

/**
 * Which of two real numbers is the greater: -1 where a < b, 0 where they are equal, 1 where a > b.
 *
 * A root against a rational is decided by comparing powers, two logarithms under one logarithm, whatever else by
 * refining to 40, 80, 160, 320 and 640 digits.
 *
 * @edge     undefined if still undecided at 640 digits: equal numbers of unlike forms; one object equals itself
 * @exact    no rounding here
 * @source   package definition
 * @example
 * realCompare(rational(1n, 3n), rational(1n, 2n)) // => -1
 */
export function realCompare(a: Real, b: Real): -1 | 0 | 1 | undefined {
  if (a === b) return 0;
  if (isRational(a) && isRational(b)) return compareRational(a, b);
  if (!isRational(a) && !isRational(b) && a.kind === "root" && b.kind === "root") {
    const order = compareRoots(a, b);
    if (order !== undefined) return order;
  }
  return realSign(realSubtract(a, b));
}
