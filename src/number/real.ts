/**
 * Real numbers: rational where they can be, otherwise forms that are refined as far as a decision needs.
 *
 * The one place to import them from.
 */
export { type Enclosure, type Irrational, isRational, type Real } from "./enclosure.js";
export type { Logarithm } from "./logarithm.js";
export { realAdd, realDivide, realLn, realMultiply, realNegate, realSubtract } from "./real-arithmetic.js";
export { realCompare, realSign } from "./real-compare.js";
export { formatReal, realEnclosure } from "./real-format.js";
export { realPower } from "./real-power.js";
export { type RoundedReal, realRound } from "./real-round.js";
export { isBeyondSize } from "./real-size.js";
export type { Root } from "./root.js";
