import { dayNumber } from "../../src/period/civil-date.js";
import { containsPeriod, type Period, readPeriod } from "../../src/period/period.js";
import type { Fact } from "../../src/policy/fact.js";
import type { PolicyDocument } from "../../src/policy/policy.js";
import { inDomain } from "./domain.js";
import { mustRead, order, readFraction } from "./fraction.js";
import { integer, real } from "./real.js";
import { entryOf, type IndicatorEntry, type RecordDocument } from "./record.js";
import { Refused } from "./refused.js";
import { number, text, type Value, yesNo } from "./value.js";
import type { Row } from "./world.js";

type Given = string | number | boolean;

/** The record's period, which the policy must be in force for. */
export function readRecordPeriod(document: PolicyDocument, written: string | undefined): Period {
  const read = written === undefined ? undefined : readPeriod(written);
  if (read?.ok !== true) throw new Refused("period-unreadable");
  const { from, until = "9999-12-31" } = document.inForce;
  if (!containsPeriod({ id: "", from, until }, read.value)) throw new Refused("not-in-force");
  return read.value;
}

/** What was chosen for each parameter, or its default. */
export function readParameters(
  document: PolicyDocument,
  chosen: Readonly<Record<string, Given>>,
): ReadonlyMap<string, Value> {
  const declared = Object.entries(document.parameters ?? {});
  return new Map(
    declared.map(([id, parameter]): [string, Value] => {
      const given = chosen[id] ?? parameter.default;
      if ("oneOf" in parameter) return [id, oneOf(parameter.oneOf, String(given))];
      if (parameter.type === "yes-no") return [id, yesNo(given === true || given === "true")];
      try {
        return [id, number(real(inDomain(mustRead(String(given)), parameter)))];
      } catch {
        throw new Refused("parameter-outside");
      }
    }),
  );
}

/** Options are numbers where all of them read as numbers. */
function oneOf(options: readonly (string | number)[], given: string): Value {
  const numbers = options.map(readFraction);
  if (numbers.some((option) => option === undefined)) {
    if (!options.map(String).includes(given)) throw new Refused("parameter-outside");
    return text(given);
  }
  const chosen = readFraction(given);
  const isOption = numbers.some((o) => o !== undefined && chosen !== undefined && order(o, chosen) === 0);
  if (chosen === undefined || !isOption) throw new Refused("parameter-outside");
  return number(real(chosen));
}

/** A fact's value, from the record or its default; refused without either. */
export function readFact(fact: Fact, brought: unknown): Value {
  const given = brought ?? fact.default;
  if (given === undefined) throw new Refused("fact-missing");
  switch (fact.type) {
    case "yes-no":
      return yesNo(given === true || given === "true");
    case "choice":
      if (!fact.of.includes(String(given))) throw new Refused("value-outside");
      return text(String(given));
    case "number":
      return number(real(inDomain(mustRead(String(given)), fact)));
    case "date":
      return number(integer(dayNumber(String(given))));
  }
}

/** The rows of every set, with their facts and entries. */
export function readRows(
  document: PolicyDocument,
  record: RecordDocument,
): ReadonlyMap<string, readonly Row[]> {
  const sets = Object.entries(document.rows ?? {});
  return new Map(
    sets.map(([set, declared]) => {
      const given = record.rows?.[set] ?? [];
      if (given.length < (declared.min ?? 0)) throw new Refused("items-too-few");
      if (declared.max !== undefined && given.length > declared.max) throw new Refused("items-too-many");
      const rows = given.map((row, at) => {
        const { key, weight } = row;
        const facts = Object.entries(declared.facts ?? {}).map(
          ([id, fact]) => [id, readFact(fact as Fact, row[id])] as const,
        );
        return {
          set,
          key: key === undefined ? String(at + 1) : String(key),
          facts: new Map(facts),
          weight: typeof weight === "string" || typeof weight === "number" ? weight : undefined,
          entries: entriesOf(document, row, set),
        };
      });
      if (new Set(rows.map(({ key }) => key)).size < rows.length) throw new Refused("row-key-duplicate");
      return [set, rows] as const;
    }),
  );
}

/** What the record brings for each node that has no rows, or for each node of a row set. */
export function entriesOf(
  document: PolicyDocument,
  given: Readonly<Record<string, unknown>>,
  set: string | undefined,
): ReadonlyMap<string, IndicatorEntry> {
  const ids = Object.entries(document.nodes).filter(([, node]) => node.in === set);
  return new Map(ids.map(([id]) => [id, entryOf(given[id])] as const));
}
