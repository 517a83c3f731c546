import { dayNumber } from "../../src/period/civil-date.js";
import type { Period } from "../../src/period/period.js";
import type { Quantity } from "../../src/policy/quantity.js";
import { evaluate } from "./formula.js";
import { parse } from "./formula-parse.js";
import { fraction, mustRead, plus, times, ZERO } from "./fraction.js";
import { type Real, real } from "./real.js";
import { Refused } from "./refused.js";
import { number, type Value } from "./value.js";
import type { Scope } from "./world.js";

type Dated = Extract<Quantity, { readonly dated: unknown }>;

/** The value of a number of the policy, in any of its forms; `fromRecord` gives the record's field. */
export function quantity(of: Quantity, scope: Scope, fromRecord?: () => Value): Value {
  if (typeof of === "object") return number(dated(of, scope.world.period, scope.world.document.during));
  if (of === "from-record") {
    if (fromRecord === undefined) throw new ReferenceError("'from-record' cannot stand here");
    return fromRecord();
  }
  if (typeof of === "string" && of.startsWith("=")) return evaluate(parse(of.slice(1)), scope);
  return number(real(mustRead(of)));
}

/** The value of a quantity as a number; refused where it has none. */
export function mustHave(value: Value): Real {
  if (value.kind === "number") return value.real;
  if (value.kind !== "absent") throw new Refused("not-a-number-node");
  throw new Refused(value.refuses ?? (value.reason === "undefined" ? "undefined-value" : "actual-absent"));
}

/** Each value holds from its date to the next one's; the days that it shares with the period are counted. */
function dated(of: Dated, period: Period, duringOfPolicy: "start" | "end" | "days" | undefined): Real {
  const first = dayNumber(period.from);
  const end = dayNumber(period.until);
  const held = of.dated
    .map((entry, at) => {
      const next = of.dated[at + 1];
      const from = Math.max(first, dayNumber(entry.from));
      const until = next === undefined ? end : Math.min(end, dayNumber(next.from));
      return { value: mustRead(entry.value), days: until - from };
    })
    .filter((piece) => piece.days > 0);
  const [start, last] = [held[0], held.at(-1)];
  if (start === undefined || last === undefined) throw new Refused("dated-late");
  if (start === last) return real(start.value);
  switch (of.during ?? duringOfPolicy) {
    case "start":
      return real(start.value);
    case "end":
      return real(last.value);
    case "days": {
      const weighted = held.map(({ value, days }) =>
        times(value, fraction(BigInt(days), BigInt(end - first))),
      );
      return real(weighted.reduce(plus, ZERO));
    }
    case undefined:
      throw new Refused("during-missing");
  }
}
