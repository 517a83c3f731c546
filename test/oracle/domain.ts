import type { Domain } from "../../src/policy/domain.js";
import { type Fraction, isInteger, minus, mustRead, order, over, ZERO } from "./fraction.js";
import { Refused } from "./refused.js";

/** A number inside its domain: as given, or moved to the nearest end with `outside: clip`; else refused. */
export function inDomain(given: Fraction, domain: Domain): Fraction {
  if (domain.step !== undefined) {
    const start = domain.min === undefined ? ZERO : mustRead(domain.min);
    if (!isInteger(over(minus(given, start), mustRead(domain.step)))) throw new Refused("value-outside");
  }
  const min = domain.min === undefined ? undefined : mustRead(domain.min);
  const max = domain.max === undefined ? undefined : mustRead(domain.max);
  if (min !== undefined && order(given, min) < 0) return outside(min, domain);
  if (max !== undefined && order(given, max) > 0) return outside(max, domain);
  return given;
}

function outside(end: Fraction, domain: Domain): Fraction {
  if (domain.outside === "clip") return end;
  throw new Refused("value-outside");
}
