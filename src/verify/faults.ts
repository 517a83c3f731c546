import type { Run } from "../engine/exact.js";
import { type Rational, subtractRational } from "../number/rational.js";
import { isRational } from "../number/real.js";
import type { Plan, PlanInput } from "../plan/plan.js";
import { operandsOf, type Ref, type Step } from "../plan/step.js";
import { isAbsent, isNumber, type Value } from "../plan/value.js";

/** A comparison that comes out the wrong way: how far it is off, signed, in a run. */
export interface Atom {
  readonly row: number | undefined;
  readonly gap: (run: Run, row: number | undefined) => Rational | undefined;
}

/** What is wrong with a run: how many things, how far they are off in all, and the steps where they arise. */
export interface Faults {
  readonly count: number;
  readonly far: number;
  readonly sources: readonly {
    readonly of: Ref;
    readonly row: number | undefined;
    readonly atoms: readonly Atom[];
  }[];
}

/** What laws look for, and what is therefore never mended. */
const LEFT: readonly string[] = ["no-band", "gates-contradict", "no-segment"];

/** How far off something counts that is off as a whole: so that turning it into a number that is off is better. */
const NO_SIZE = 1e6;

/** The faults of a run: checks that do not hold, and what refuses the values that a record needs. */
export function faultsOf(plan: Plan, run: Run, checks: readonly Ref[], ends: readonly Ref[]): Faults {
  const found = new Gathered(plan, run);
  for (const of of checks) if (run.at(of) === false) found.add(of, undefined, true);
  for (const of of ends) found.refusal(of, undefined);
  return found;
}

class Gathered implements Faults {
  count = 0;
  far = 0;
  readonly sources: { of: Ref; row: number | undefined; atoms: Atom[] }[] = [];
  readonly #seen = new Set<string>();

  constructor(
    readonly plan: Plan,
    readonly run: Run,
  ) {}

  /** A condition that should be as wanted. */
  add(of: Ref, row: number | undefined, wanted: boolean): void {
    const inRows = wanted ? this.#brokenRows(of) : undefined;
    if (inRows !== undefined) {
      for (const r of inRows.rows) this.add(inRows.of, r, false);
      return;
    }
    const atoms: Atom[] = [];
    this.count += 1;
    this.far += this.#distance(of, row, wanted, atoms);
    this.sources.push({ of, row, atoms });
  }

  /** Where a refused or undefined value comes from. */
  refusal(of: Ref, row: number | undefined): void {
    const step = this.plan.steps[of];
    const key = `${of} ${row ?? ""}`;
    if (step === undefined || this.#seen.has(key)) return;
    this.#seen.add(key);
    const rows = step.rows === undefined ? [undefined] : row === undefined ? this.#rowsOf(of) : [row];
    for (const r of rows) {
      const value = this.run.at(of, r ?? 0);
      if (!isLost(value)) continue;
      const below = operandsOf(step).filter((o) => this.#isLostAt(o, r));
      const code = value.absent === "refused" ? (value.issues ?? [])[0]?.code : undefined;
      if (below.length > 0) for (const o of below) this.refusal(o, r);
      else if (code === undefined || !LEFT.includes(code)) {
        if (step.kind === "guard") this.add(step.holds, r, true);
        else this.#source(of, r);
      }
    }
  }

  /** Of a condition that no row may break: the rows that do. */
  #brokenRows(of: Ref): { readonly of: Ref; readonly rows: readonly number[] } | undefined {
    const step = this.plan.steps[of];
    if (step?.kind !== "compare" || step.comparison !== "==" || !this.#isZero(step.right)) return undefined;
    const counted = this.plan.steps[step.left];
    if (counted?.kind !== "row-count") return undefined;
    const rows = this.#rowsOf(counted.of).filter((r) => this.run.at(counted.of, r) === true);
    return rows.length === 0 ? undefined : { of: counted.of, rows };
  }

  #source(of: Ref, row: number | undefined): void {
    this.count += 1;
    this.far += NO_SIZE;
    this.sources.push({ of, row, atoms: [] });
  }

  #rowsOf(of: Ref): readonly number[] {
    const lane = this.run.values[of];
    return Array.isArray(lane) ? lane.map((_, r) => r) : [];
  }

  #isLostAt(of: Ref, row: number | undefined): boolean {
    const lane = this.run.values[of];
    if (Array.isArray(lane) && row === undefined) return (lane as readonly Value[]).some(isLost);
    return isLost(this.run.at(of, row ?? 0));
  }

  /** How far a condition is from what is wanted: the size of what is off, a great one where it has none. */
  #distance(of: Ref, row: number | undefined, wanted: boolean, atoms: Atom[]): number {
    const step = this.plan.steps[of] as Step;
    if (this.run.at(of, row ?? 0) === wanted) return 0;
    switch (step.kind) {
      case "not":
        return this.#distance(step.of, row, !wanted, atoms);
      case "and":
      case "or": {
        const far = step.of.map((o) => this.#distance(o, row, wanted, atoms));
        const all = (step.kind === "and") === wanted;
        return all ? far.reduce((sum, x) => sum + x, 0) : Math.min(...far);
      }
      case "select": {
        const taken = this.run.at(step.if, row ?? 0) === true ? step.then : step.else;
        return this.#distance(taken, row, wanted, atoms);
      }
      case "compare": {
        const gap = (run: Run, r: number | undefined): Rational | undefined => {
          const [l, right] = [run.at(step.left, r ?? 0), run.at(step.right, r ?? 0)];
          return isNumber(l) && isNumber(right) && isRational(l) && isRational(right)
            ? subtractRational(l, right)
            : undefined;
        };
        const off = gap(this.run, row);
        if (off === undefined) return NO_SIZE;
        if (inputsUnder(this.plan, this.run, of, row).length === 0) return NO_SIZE; // only rows that come or go
        atoms.push({ row, gap });
        const size = Math.abs(Number(off.n) / Number(off.d));
        return Number.isFinite(size) ? size + 1e-9 : NO_SIZE;
      }
      default:
        return NO_SIZE;
    }
  }

  #isZero(of: Ref): boolean {
    const value = this.run.at(of);
    return isNumber(value) && isRational(value) && value.n === 0n;
  }
}

function isLost(value: Value): value is Extract<Value, { readonly absent: unknown }> {
  return isAbsent(value) && (value.absent === "refused" || value.absent === "undefined");
}

const restingOn = new WeakMap<Plan, Map<Ref, readonly Ref[]>>();

/** The inputs that a step rests on, with each row of those that have rows. */
export function inputsUnder(
  plan: Plan,
  run: Run,
  of: Ref,
  row: number | undefined,
): readonly { readonly of: Ref; readonly row: number | undefined; readonly input: PlanInput }[] {
  const known = restingOn.get(plan) ?? new Map<Ref, readonly Ref[]>();
  restingOn.set(plan, known);
  const refs = known.get(of) ?? coneOf(plan, [of]).filter((o) => plan.steps[o]?.kind === "input");
  known.set(of, refs);
  return refs.flatMap((ref): readonly { of: Ref; row: number | undefined; input: PlanInput }[] => {
    const step = plan.steps[ref];
    const input = step?.kind === "input" ? plan.inputs[step.input] : undefined;
    if (input === undefined) return [];
    const lane = run.values[ref];
    if (!Array.isArray(lane)) return [{ of: ref, row: undefined, input }];
    const rows: readonly number[] =
      row === undefined || plan.steps[of]?.rows === undefined ? [...lane.keys()] : [row];
    return rows.map((r) => ({ of: ref, row: r, input }));
  });
}

/** All steps that some steps rest on, themselves with them. */
function coneOf(plan: Plan, ends: readonly Ref[]): readonly Ref[] {
  const found = new Set<Ref>(ends);
  const open = [...ends];
  for (let of = open.pop(); of !== undefined; of = open.pop()) {
    const step = plan.steps[of];
    if (step === undefined) continue;
    for (const o of operandsOf(step))
      if (!found.has(o)) {
        found.add(o);
        open.push(o);
      }
  }
  return [...found];
}

const pruned = new WeakMap<Plan, Plan>();

/** The plan with every step that its checks do not need put out of work. */
export function onlyFor(plan: Plan, checks: readonly Ref[]): Plan {
  const known = pruned.get(plan);
  if (known !== undefined) return known;
  const needed = new Set(coneOf(plan, checks));
  const made: Plan = {
    ...plan,
    steps: plan.steps.map(
      (step, of): Step =>
        needed.has(of) || step.kind === "input"
          ? step
          : { kind: "constant", value: { absent: "missing" }, at: step.at },
    ),
  };
  pruned.set(plan, made);
  return made;
}
