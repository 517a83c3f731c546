import { mustRead, readFraction } from "./fraction.js";
import { type Real, real } from "./real.js";
import { compare } from "./real-decide.js";
import { Refused } from "./refused.js";
import { absent, needed, number, type Reason, strongest, type Value } from "./value.js";
import type { Scope } from "./world.js";

type Key = boolean | string | number | readonly [string | number | null, string | number | null];

/** The value of a table's row for the keys, else the table's `else`; refused without either. */
export function lookUp(id: string, keys: readonly Value[], scope: Scope): Value {
  const table = scope.world.document.tables?.[id];
  if (table === undefined) throw new ReferenceError(`there is no table '${id}'`);
  const reasons = keys.map(needed).flatMap((key): Reason[] => (key.kind === "absent" ? [key.reason] : []));
  if (reasons.length > 0) return absent(strongest(reasons));
  const found = table.rows.find((row) => keys.every((key, at) => fits(key, row[at] as Key)));
  const entry = found?.at(-1) ?? table.else;
  if (entry === undefined) throw new Refused("table-row-missing");
  return number(real(mustRead(entry as string | number)));
}

function fits(given: Value, key: Key): boolean {
  if (given.kind === "yes-no")
    return typeof key === "boolean" ? key === given.yes : key === String(given.yes);
  if (given.kind === "text") return String(key) === given.text;
  if (given.kind !== "number" || typeof key === "boolean") return false;
  if (typeof key === "object") {
    const [from, below] = key;
    return (
      (from === null || compare(given.real, edge(from)) >= 0) &&
      (below === null || compare(given.real, edge(below)) < 0)
    );
  }
  const exact = readFraction(key);
  return exact !== undefined && compare(given.real, real(exact)) === 0;
}

function edge(of: string | number): Real {
  return real(mustRead(of));
}
