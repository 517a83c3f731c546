import type { Curve } from "../../policy/curve.js";
import { formulaOf, type NumberInput, type Quantity } from "../../policy/quantity.js";
import type { Then } from "../../policy/then.js";

/** A quantity as text: a formula without its sign, dated values with their dates. */
export function quantityText(of: Quantity): string {
  if (typeof of !== "object") return formulaOf(of) ?? String(of);
  return of.dated.map((entry) => `${entry.value} (from ${entry.from})`).join(", ");
}

/** A domain: unit, ends and step. */
export function range(domain: {
  readonly unit?: string | undefined;
  readonly min?: NumberInput | undefined;
  readonly max?: NumberInput | undefined;
  readonly step?: NumberInput | undefined;
}): string {
  const { unit, min, max, step } = domain;
  const ends = min === undefined && max === undefined ? "" : ` ${min ?? "…"}–${max ?? "…"}`;
  return `${unit ?? "number"}${ends}${step === undefined ? "" : ` step ${step}`}`;
}

/** The cap and floor of an achievement, as they follow its formula. */
export function limits(of: {
  readonly cap?: Quantity | undefined;
  readonly floor?: Quantity | undefined;
}): string {
  const floor = of.floor === undefined ? "" : `, at least ${quantityText(of.floor)}`;
  const cap = of.cap === undefined ? "" : `, at most ${quantityText(of.cap)}`;
  return floor + cap;
}

/** A curve: its pieces, or the points that lines join. */
export function curveText({ segments, points }: Curve): string {
  if (points !== undefined) return `line through ${points.map(([x, y]) => `(${x}, ${y})`).join(" ")}`;
  return (segments ?? [])
    .map((piece) => {
      const slope = piece.b === undefined || String(piece.b) === "0" ? "" : ` + ${piece.b} x`;
      return `${edges(piece)}: ${piece.a}${slope}`;
    })
    .join("; ");
}

/** The edges of a band or a piece of a curve: "90 ≤ … < 110". */
export function edges(of: {
  readonly from?: Quantity | undefined;
  readonly above?: Quantity | undefined;
  readonly below?: Quantity | undefined;
  readonly to?: Quantity | undefined;
}): string {
  const lower =
    of.from !== undefined
      ? `${quantityText(of.from)} ≤ `
      : of.above !== undefined
        ? `${quantityText(of.above)} < `
        : "";
  const upper =
    of.below !== undefined
      ? ` < ${quantityText(of.below)}`
      : of.to !== undefined
        ? ` ≤ ${quantityText(of.to)}`
        : "";
  return `${lower}…${upper}`;
}

/** One act of `then`. */
export function actText(act: Then): string {
  const when = act.when === undefined ? "" : ` when ${act.when}`;
  if ("add" in act) return `+ ${quantityText(act.add)}${when}`;
  if ("subtract" in act) return `- ${quantityText(act.subtract)}${when}`;
  if ("multiply" in act) return `x ${quantityText(act.multiply)}${when}`;
  if ("cap" in act) return `at most ${quantityText(act.cap)}${when}`;
  if ("floor" in act) return `at least ${quantityText(act.floor)}${when}`;
  if ("map" in act) return `map ${curveText(act.map)}${when}`;
  if ("set" in act) return `= ${quantityText(act.set)}${when}`;
  const to =
    typeof act.round === "object" ? `to a multiple of ${act.round.multiple}` : `to ${act.round} decimals`;
  return `round ${to}, ${act.mode}${when}`;
}
