import type { Domain } from "../../src/policy/domain.js";
import type { Indicator } from "../../src/policy/node.js";
import type { Quantity } from "../../src/policy/quantity.js";
import { inDomain } from "./domain.js";
import { mustRead } from "./fraction.js";
import { quantity } from "./quantity.js";
import { real } from "./real.js";
import { compare } from "./real-decide.js";
import type { IndicatorEntry, NumberText } from "./record.js";
import { Refused } from "./refused.js";
import { absent, number, type Value } from "./value.js";
import type { Scope } from "./world.js";

/** What an actual is held against: a value, or a range of them. */
export type Target =
  | { readonly kind: "one"; readonly value: Value }
  | { readonly kind: "range"; readonly from: Value; readonly to: Value };

/** A number that the record should have brought and did not: whoever needs it refuses the record. */
export const NOT_BROUGHT: Value = { ...absent("missing"), refuses: "input-missing" };

/** The target of an indicator, from the policy or the record; undefined where it has none. */
export function targetOf(indicator: Indicator, entry: IndicatorEntry, scope: Scope): Target | undefined {
  const declared = indicator.target;
  if (declared === undefined) return undefined;
  const domain = isDomained(declared) ? declared : {};
  const read = (input: NumberText): Value => number(real(inDomain(mustRead(input), domain)));
  const one = (of: Quantity): Target => {
    if (of !== "from-record") return { kind: "one", value: quantity(of, scope) };
    const given = entry.target;
    if (given === undefined || given === null) return { kind: "one", value: NOT_BROUGHT };
    return typeof given === "object"
      ? range(read(given.from), read(given.to))
      : { kind: "one", value: read(given) };
  };
  if (!isDomained(declared)) return one(declared);
  if (declared.from !== undefined && declared.to !== undefined) {
    return range(quantity(declared.from, scope), quantity(declared.to, scope));
  }
  return one(declared.value ?? "from-record");
}

interface Domained extends Domain {
  readonly value?: Quantity | undefined;
  readonly from?: Quantity | undefined;
  readonly to?: Quantity | undefined;
}

function isDomained(target: Quantity | Domained): target is Domained {
  return typeof target === "object" && !("dated" in target);
}

function range(from: Value, to: Value): Target {
  if (from.kind === "number" && to.kind === "number" && compare(from.real, to.real) > 0) {
    throw new Refused("target-reversed");
  }
  const plain = from.kind === "number" && to.kind === "number" && compare(from.real, to.real) === 0;
  return plain ? { kind: "one", value: from } : { kind: "range", from, to };
}
