import { type Replacement, type Run, runAgain, runExact } from "../engine/exact.js";
import { readRecord } from "../engine/read-record.js";
import type { RecordValues } from "../engine/record-values.js";
import { formatNumber } from "../number/decimal-text.js";
import type { Rational } from "../number/rational.js";
import { isRational } from "../number/real.js";
import { dateOfDay } from "../period/civil-date.js";
import type { Plan, PlanInput } from "../plan/plan.js";
import type { Ref } from "../plan/step.js";
import { isAbsent, isNumber, MISSING, type Value } from "../plan/value.js";
import type { PlainRecord } from "./arbitrary-record.js";
import { Chance } from "./chance.js";
import { type Faults, faultsOf, inputsUnder, onlyFor } from "./faults.js";
import { candidatesFor, solvedFor } from "./setting.js";

/** So many changes are tried for one of a record's needs, and so many for a whole record: fewer where plans are long. */
const MOST_TRIES = 48;
const MOST_TRIES_IN_ALL = 800;
const MOST_STEPS_IN_ALL = 100_000;

/**
 * A made record changed as little as its policy's checks ask: numbers, choices and presence of what a broken check or
 * a refusal rests on are moved one at a time, each time to where less is wrong. Holes of bands and gates that
 * contradict are left: those are what laws look for.
 *
 * @edge what cannot be mended comes back as far as it was mended; the same record and seed give the same
 */
export function mendedRecord(plan: Plan, record: PlainRecord, seed: number): PlainRecord {
  const chance = new Chance(seed);
  const result = plan.nodes.find((n) => n.id === plan.result);
  const ends = [
    ...(result === undefined ? [] : [result.score]),
    ...(result?.rated === undefined ? [] : [result.rated.of]),
  ];
  const checks = plan.checks.map((c) => c.holds);
  const first = checks.length === 0 ? record : new Mending(plan, checks, [], ends, chance).of(record);
  return new Mending(plan, checks, ends, ends, chance).of(first);
}

interface State {
  readonly record: PlainRecord;
  readonly values: RecordValues;
  readonly run: Run;
  readonly changes: readonly Replacement[];
  readonly faults: Faults;
}

class Mending {
  readonly #plan: Plan;
  #left: number;
  /** so many times one fault is changed for another, as where two needs hang together */
  #aside = 12;

  constructor(
    readonly whole: Plan,
    readonly checks: readonly Ref[],
    readonly ends: readonly Ref[],
    readonly allEnds: readonly Ref[],
    readonly chance: Chance,
  ) {
    this.#plan = ends.length === 0 ? onlyFor(whole, checks) : whole;
    this.#left = Math.min(MOST_TRIES_IN_ALL, Math.ceil(MOST_STEPS_IN_ALL / whole.steps.length));
  }

  of(record: PlainRecord): PlainRecord {
    let state = this.#state(record);
    if (state === undefined) return record;
    while (state.faults.count > 0 && this.#left > 0) {
      const next = this.#better(state);
      if (next === undefined) break;
      state = next;
    }
    return this.#written(state);
  }

  #state(record: PlainRecord): State | undefined {
    const read = readRecord(this.whole, record);
    if (!read.ok) return undefined;
    const run = runExact(this.#plan, read.value);
    return { record, values: read.value, run, changes: [], faults: this.#faults(run) };
  }

  /** How much is wrong with a record in all, what its result needs counted too. */
  #inAll(record: PlainRecord): number {
    const read = readRecord(this.whole, record);
    if (!read.ok) return Number.POSITIVE_INFINITY;
    return faultsOf(this.whole, runExact(this.whole, read.value), this.checks, this.allEnds).far;
  }

  #faults(run: Run): Faults {
    return faultsOf(this.#plan, run, this.checks, this.ends);
  }

  /** The first change found after which less is wrong. */
  #better(state: State): State | undefined {
    const sources = this.chance.shuffled(state.faults.sources);
    let tries = 0;
    for (const source of sources) {
      const places = this.chance.shuffled(inputsUnder(this.#plan, state.run, source.of, source.row));
      for (const { of, row, input } of places) {
        for (const value of this.#settings(state, source.atoms, of, row, input)) {
          if (tries++ > MOST_TRIES || this.#left-- <= 0) break;
          const change: Replacement = { of, ...(row === undefined ? {} : { row }), value };
          const run = runAgain(this.#plan, state.values, state.run, [change]);
          const faults = this.#faults(run);
          const isBetter =
            faults.count < state.faults.count ||
            (faults.count === state.faults.count && faults.far < state.faults.far);
          const isAside =
            !isBetter &&
            this.#aside > 0 &&
            faults.count === state.faults.count &&
            !faults.sources.some((s) => s.of === source.of && s.row === source.row);
          if (isAside) this.#aside -= 1;
          if (isBetter || isAside) return { ...state, run, changes: [...state.changes, change], faults };
        }
      }
      const shorter = this.#withFewerRows(state, source.of);
      if (shorter !== undefined) return shorter;
    }
    return undefined;
  }

  /** Values to try at one place: presence and choices, then where an atom would just hold, then others. */
  #settings(
    state: State,
    atoms: Faults["sources"][number]["atoms"],
    of: Ref,
    row: number | undefined,
    input: PlanInput,
  ): readonly Value[] {
    const now = state.run.at(of, row ?? 0);
    const isActual = input.place.of === "node" && input.place.field === "actual";
    const others = candidatesFor(input, now, this.chance);
    const toggled: readonly Value[] = !isActual ? [] : isAbsent(now) ? others.slice(0, 1) : [MISSING];
    if (!isNumber(now) || !isRational(now) || input.holds.type === "choice") return [...toggled, ...others];
    const at = (x: Rational): Run => {
      this.#left -= 1;
      return runAgain(this.#plan, state.values, state.run, [
        { of, ...(row === undefined ? {} : { row }), value: x },
      ]);
    };
    const solved = atoms.slice(0, 4).flatMap((atom) => solvedFor(atom, input, now, state.run, at));
    return this.chance.below(2) === 0
      ? [...solved, ...toggled, ...others]
      : [...toggled, ...solved, ...others];
  }

  /** One row set that a fault rests on cut short, or emptied, where that is better. */
  #withFewerRows(state: State, of: Ref): State | undefined {
    const sets = new Set<string>();
    for (const { input } of inputsUnder(this.#plan, state.run, of, undefined))
      if (input.rows !== undefined) sets.add(input.rows);
    for (const step of this.#plan.steps.slice(0, of + 1)) if (step.rows !== undefined) sets.add(step.rows);
    const record = this.#written(state);
    for (const set of sets) {
      const rows = (record.rows as Readonly<Record<string, readonly unknown[]>> | undefined)?.[set] ?? [];
      const least = this.whole.rows.find((r) => r.id === set)?.min ?? 0;
      for (const kept of new Set([rows.length - 1, 1, 0])) {
        if (kept >= rows.length || kept < least || kept < 0) continue;
        const fewer = { ...record, rows: { ...(record.rows as object), [set]: rows.slice(0, kept) } };
        this.#left -= 4; // a whole record is read and run anew, twice
        if (this.#left <= 0) return undefined;
        if (this.#inAll(fewer) >= this.#inAll(record)) continue;
        const next = this.#state(fewer);
        if (next !== undefined && next.faults.far < state.faults.far) return next;
      }
    }
    return undefined;
  }

  #written({ record, changes }: State): PlainRecord {
    let out = record;
    for (const { of, row, value } of changes) {
      const step = this.#plan.steps[of];
      const input = step?.kind === "input" ? this.whole.inputs[step.input] : undefined;
      if (input !== undefined) out = withInput(out, input, row, textOf(input, value));
    }
    return out;
  }
}

/** What a record writes for a value of an input; nothing where it is absent. */
export function textOf(input: PlanInput, value: Value): string | boolean | undefined {
  if (typeof value === "boolean") return value;
  if (!isNumber(value) || !isRational(value)) return undefined;
  if (input.holds.type === "choice") return input.holds.choices[Number(value.n)];
  return input.holds.type === "date" ? dateOfDay(Number(value.n)) : formatNumber(value);
}

type Plain = Readonly<Record<string, unknown>>;

/** A record with one input put in place, or an actual taken out. */
export function withInput(
  record: PlainRecord,
  { place, rows }: PlanInput,
  row: number | undefined,
  value: string | boolean | undefined,
): PlainRecord {
  const inSection = (section: Plain): Plain => {
    switch (place.of) {
      case "fact":
      case "row-fact":
        return { ...section, [place.fact]: value };
      case "row-weight":
        return { ...section, weight: value };
      case "node":
        return { ...section, [place.node]: entryWith(section[place.node], place.field, value) };
      default:
        return place satisfies never;
    }
  };
  if (rows === undefined) {
    const key = place.of === "fact" ? "facts" : "actuals";
    return { ...record, [key]: inSection((record[key] ?? {}) as Plain) };
  }
  const sets = (record.rows ?? {}) as Readonly<Record<string, readonly Plain[]>>;
  const list = (sets[rows] ?? []).map((own, r) => (r === row ? inSection(own) : own));
  return { ...record, rows: { ...sets, [rows]: list } };
}

function entryWith(entry: unknown, field: string, value: string | boolean | undefined): unknown {
  const own: Plain =
    typeof entry === "object" && entry !== null
      ? (entry as Plain)
      : entry === undefined || entry === null
        ? {}
        : { actual: entry };
  if (field.startsWith("target.")) {
    const target =
      typeof own.target === "object" && own.target !== null
        ? own.target
        : { from: own.target, to: own.target };
    return { ...own, target: { ...target, [field.slice("target.".length)]: value } };
  }
  if (field !== "actual") return { ...own, [field]: value };
  const { notApplicable: _, observations: __, actual: ___, ...rest } = own;
  return value === undefined ? rest : { ...rest, actual: value };
}
