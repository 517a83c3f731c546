import type { Run } from "../engine/exact.js";
import {
  addRational,
  compareRational,
  divideRational,
  floorRational,
  multiplyRational,
  type Rational,
  rational,
  subtractRational,
  ZERO,
} from "../number/rational.js";
import { isRational } from "../number/real.js";
import { planNumber } from "../plan/evaluate-step.js";
import type { PlanDomain, PlanInput } from "../plan/plan.js";
import { isNumber, type Value } from "../plan/value.js";
import type { Chance } from "./chance.js";
import type { Atom } from "./faults.js";

/** The grid of a domain, its ends as far as it has them. */
interface Grid {
  readonly zero: Rational;
  readonly step: Rational;
  readonly declared: boolean;
  readonly min: Rational | undefined;
  readonly max: Rational | undefined;
}

const FINE: Rational = rational(1n, 100n);

function gridOf(input: PlanInput): Grid {
  const domain: PlanDomain = input.holds.type === "number" ? input.holds.domain : {};
  const end = (text: string | undefined) => (text === undefined ? undefined : planNumber(text));
  const isWeight =
    input.place.of === "row-weight" || (input.place.of === "node" && input.place.field === "weight");
  const min = end(domain.min) ?? (isWeight ? ZERO : undefined);
  return {
    zero: min ?? ZERO,
    step: end(domain.step) ?? FINE,
    declared: domain.step !== undefined,
    min,
    max: end(domain.max),
  };
}

/** Other values that an input may take, some of them drawn. */
export function candidatesFor({ holds, ...input }: PlanInput, now: Value, chance: Chance): readonly Value[] {
  switch (holds.type) {
    case "yes-no":
      return typeof now === "boolean" ? [!now] : [chance.below(2) === 0, true, false];
    case "choice":
      return chance
        .shuffled(holds.choices.map((_, i) => rational(BigInt(i))))
        .filter((x) => !isNumber(now) || !isRational(now) || now.n !== x.n);
    case "date":
      return isNumber(now) && isRational(now)
        ? [-365, -30, 30, 365].map((days) => addRational(now, rational(BigInt(days))))
        : [];
    case "number": {
      const grid = gridOf({ holds, ...input });
      const low = grid.min ?? subtractRational(grid.max ?? rational(100n), rational(100n));
      const high = grid.max ?? addRational(low, rational(200n));
      const count = floorRational(divideRational(subtractRational(high, low), grid.step));
      const at = (k: bigint) => addRational(low, multiplyRational(grid.step, rational(k)));
      const drawn = [0, 1].map(() => at(count > 0n ? chance.upTo(count) : 0n));
      const unit = compareRational(low, rational(1n)) <= 0 && compareRational(high, rational(1n)) >= 0;
      return [...drawn, at(count > 0n ? count : 0n), low, ...(unit ? [snapped(grid, rational(1n))] : [])];
    }
    default:
      return holds satisfies never;
  }
}

/** The values of an input at which an atom that is off would just hold, were it linear in that input. */
export function solvedFor(
  { gap, row }: Atom,
  input: PlanInput,
  now: Rational,
  run: Run,
  at: (x: Rational) => Run,
): readonly Rational[] {
  const grid = gridOf(input);
  const before = gap(run, row);
  const up = clamped(grid, addRational(now, rational(1n)));
  const beside = compareRational(up, now) === 0 ? clamped(grid, subtractRational(now, rational(1n))) : up;
  const way = subtractRational(beside, now);
  const after = gap(at(beside), row);
  if (before === undefined || after === undefined || way.n === 0n) return [];
  const slope = divideRational(subtractRational(after, before), way);
  if (slope.n === 0n) return [];
  const root = subtractRational(now, divideRational(before, slope));
  if (!grid.declared) return [clamped(grid, root)];
  const low = snapped(grid, root);
  return [low, addRational(low, grid.step), subtractRational(low, grid.step)].map((x) => clamped(grid, x));
}

function clamped({ min, max }: Grid, x: Rational): Rational {
  if (min !== undefined && compareRational(x, min) < 0) return min;
  return max !== undefined && compareRational(x, max) > 0 ? max : x;
}

/** The place of a grid at or below a number. */
function snapped(grid: Grid, x: Rational): Rational {
  const steps = floorRational(divideRational(subtractRational(x, grid.zero), grid.step));
  return addRational(grid.zero, multiplyRational(grid.step, rational(steps)));
}
