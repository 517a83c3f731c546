import { type IssuePath, issue } from "../issue.js";
import { addRational, multiplyRational, type Rational, rational, ZERO } from "../number/rational.js";
import { type DatedEntry, datedSegments, valueDuring } from "../period/dated.js";
import { FROM_RECORD, formulaOf, type NumberInput, type Quantity } from "../policy/quantity.js";
import { NUMBER, type Term } from "./builder.js";
import type { Compilation, Locals } from "./compilation.js";
import { lowerNumber } from "./lower-formula.js";
import type { PlanDomain, PlanPlace } from "./plan.js";
import type { AbsenceReason } from "./step.js";

/** Where a quantity that says `from-record` is read, and within which domain. */
export interface FromRecord {
  readonly place: PlanPlace;
  readonly rows?: string | undefined;
  readonly domain?: PlanDomain;
  readonly needed?: true;
}

/** A number of the policy as a term: plain, dated for the period, by formula, or from the record. */
export function lowerQuantity(
  c: Compilation,
  quantity: Quantity,
  at: IssuePath,
  locals?: Locals,
  record?: FromRecord,
): Term {
  if (typeof quantity === "object") {
    const value = datedValue(c, quantity, at);
    return value === undefined ? c.nothing(at) : c.builder.number(value, at);
  }
  if (quantity === FROM_RECORD) {
    if (record === undefined) {
      c.builder.report(issue("from-record-here", at, {}));
      return c.nothing(at);
    }
    return lowerRecordField(c, record, at);
  }
  const formula = formulaOf(quantity);
  if (formula !== undefined) return lowerNumber(c, formula, at, locals);
  return c.plainTerm(quantity, at);
}

const ABSENT_FIELD: ReadonlySet<AbsenceReason> = new Set(["missing", "not-applicable"]);

/** A field that comes with the record. It is absent only together with the actual that it belongs to. */
export function lowerRecordField(c: Compilation, record: FromRecord, at: IssuePath): Term {
  const weight =
    record.place.of === "row-weight" || (record.place.of === "node" && record.place.field === "weight");
  return c.builder.input(
    {
      place: record.place,
      ...(record.rows === undefined ? {} : { rows: record.rows }),
      holds: { type: "number", domain: record.domain ?? (weight ? { min: "0" } : {}) },
      ...(record.needed === undefined ? {} : { needed: record.needed }),
    },
    NUMBER,
    at,
    weight ? new Set() : ABSENT_FIELD,
  );
}

/** The value of a dated number in the period. */
function datedValue(
  c: Compilation,
  quantity: Exclude<Quantity, NumberInput>,
  at: IssuePath,
): Rational | undefined {
  const entries: DatedEntry<Rational>[] = quantity.dated.map((entry, i) => ({
    from: entry.from,
    value: c.plain(entry.value, [...at, "dated", i, "value"]),
  }));
  const laid = datedSegments(entries, c.period);
  if (!laid.ok) {
    // a wrong order was reported when the policy was parsed
    if (laid.problem === "before-first") {
      c.builder.report(issue("dated-late", at, { from: entries[0]?.from ?? "", needed: c.period.from }));
    }
    return undefined;
  }
  const [first] = laid.segments;
  if (laid.segments.length === 1 && first !== undefined) return first.value;
  const rule = quantity.during ?? c.policy.document.during;
  if (rule === undefined) {
    const change = entries.find((e) => e.from > c.period.from && e.from < c.period.until);
    c.builder.report(issue("during-missing", at, { date: change?.from ?? "" }));
    return undefined;
  }
  if (rule === "days") {
    let sum = ZERO;
    let days = 0;
    for (const segment of laid.segments) {
      sum = addRational(sum, multiplyRational(segment.value, rational(BigInt(segment.days))));
      days += segment.days;
    }
    return multiplyRational(sum, rational(1n, BigInt(days)));
  }
  const value = valueDuring(entries, c.period, rule);
  return value.ok ? value.value : undefined;
}
