import type { Then } from "../../src/policy/then.js";
import { type Draft, numberIn, plainText } from "./arbitrary-policy-draft.js";
import { comparisonWith, condition, numberFormula, type Place } from "./arbitrary-policy-formula.js";
import { quantityAt } from "./arbitrary-policy-ground.js";

const MODES = [
  "up",
  "down",
  "ceil",
  "floor",
  "half-up",
  "half-down",
  "half-even",
  "half-ceil",
  "half-floor",
] as const;

interface Acted {
  readonly acts: readonly Then[];
  readonly low: number;
  readonly high: number;
}

/** Entries of `then` for a value of about this span, and the span after them. */
export function thenFor(draft: Draft, place: Place, low: number, high: number): Acted {
  const { choose } = draft;
  const acts: Then[] = [];
  let span: readonly [number, number] = [low, high];
  if (high <= 3 && choose.chance(60)) {
    acts.push({ multiply: "100" });
    span = [low * 100, high * 100];
  }
  const count = choose.pick([0, 0, 1, 1, 2]);
  for (let i = 0; i < count; i++) acts.push(entry(draft, place, ...span));
  if (choose.chance(55)) acts.push(rounding(draft, span[1] - span[0]));
  return { acts, low: span[0], high: span[1] };
}

/** A rounding to a number of decimals or to a multiple. */
export function rounding(draft: Draft, width: number, digits?: number): Then {
  const { choose } = draft;
  const mode = choose.pick(MODES);
  if (digits !== undefined) return { round: digits, mode };
  if (choose.chance(20))
    return { round: { multiple: choose.pick(width > 20 ? ["0.5", "5", "1/3"] : ["0.05", "0.25"]) }, mode };
  return { round: choose.int(width > 20 ? 0 : 1, 2), mode };
}

function entry(draft: Draft, place: Place, low: number, high: number): Then {
  const { choose } = draft;
  const width = high - low;
  const middle = low + width / 2;
  const acting = when(draft, place, low, high);
  const around = (a: number, b: number): string | number => numberIn(choose, a, b + 0.5);
  switch (choose.int(1, 7)) {
    case 1:
      return { add: quantityAt(draft, around(0, width / 10)), ...acting };
    case 2:
      return { subtract: quantityAt(draft, around(0, width / 10)), ...acting };
    case 3:
      return { multiply: quantityAt(draft, around(0, 1)), ...acting };
    case 4:
      return { cap: quantityAt(draft, around(middle, high)), ...acting };
    case 5:
      return { floor: quantityAt(draft, around(low, middle)), ...acting };
    case 6:
      return { map: curveOver(draft, low, high), ...acting };
    default: {
      const value = choose.chance(30)
        ? `= ${numberFormula(draft, { ...place, special: ["value"] }, 0)}`
        : around(low, high);
      return {
        set: value,
        ...(acting.when === undefined ? { when: comparisonWith(draft, "value", low, high) } : acting),
      };
    }
  }
}

function when(draft: Draft, place: Place, low: number, high: number): { when?: string; whenAbsent?: "act" } {
  const { choose } = draft;
  if (choose.chance(50)) return {};
  const text = choose.chance(50)
    ? comparisonWith(draft, "value", low, high)
    : condition(draft, { ...place, special: ["value"] });
  return { when: text, ...(choose.chance(25) ? { whenAbsent: "act" } : {}) };
}

/** A curve over a span: joined points, or segments that cover the numbers (nearly all of them). */
export function curveOver(draft: Draft, low: number, high: number): Extract<Then, { map: unknown }>["map"] {
  const { choose } = draft;
  const middle = plainText(Math.round((low + (high - low) * choose.pick([0.25, 0.5, 0.75])) * 10) / 10);
  const [first, last] = [plainText(Math.floor(low) - 1), plainText(Math.ceil(high) + 1)];
  if (choose.chance(50)) {
    return {
      points: [
        [first, numberIn(choose, 0, 2)],
        [middle, numberIn(choose, 2, 6)],
        [last, numberIn(choose, 6, 9)],
      ],
      ...(choose.chance(80) ? { clip: true } : {}),
    };
  }
  const isOpen = choose.chance(50);
  const lower = choose.chance(70) ? {} : { from: first };
  const upper = choose.chance(70) ? {} : { to: last };
  const canClip = Object.keys(lower).length + Object.keys(upper).length > 0;
  return {
    segments: [
      {
        ...lower,
        ...(isOpen ? { below: middle } : { to: middle }),
        a: numberIn(choose, 0, 3),
        b: numberIn(choose, 0, 2),
      },
      {
        ...(isOpen ? { from: middle } : { above: middle }),
        ...upper,
        a: numberIn(choose, 3, 5),
        ...(choose.chance(50) ? { b: "1/3" } : {}),
      },
    ],
    ...(canClip && choose.chance(60) ? { clip: true } : {}),
  };
}
