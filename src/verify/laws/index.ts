import type { Law } from "../law.js";
import { bandsCoverOnce } from "./bands-cover-once.js";
import { bounded } from "./bounded.js";
import { contributionsSum } from "./contributions-sum.js";
import { deterministic } from "./deterministic.js";
import { evaluatorsAgree } from "./evaluators-agree.js";
import { gatesAgree } from "./gates-agree.js";
import { independence } from "./independence.js";
import { monotone } from "./monotone.js";
import { order } from "./order.js";
import { planSurvivesJson } from "./plan-survives-json.js";
import { reachable } from "./reachable.js";
import { replacement } from "./replacement.js";
import { roundsOnce } from "./rounds-once.js";
import { unitChange } from "./unit-change.js";
import { weightScale } from "./weight-scale.js";
import { withholding } from "./withholding.js";
import { zeroWeight } from "./zero-weight.js";

/** Every law, in the order in which they are told. */
export const LAWS: readonly Law[] = [
  bounded,
  monotone,
  bandsCoverOnce,
  reachable,
  gatesAgree,
  order,
  unitChange,
  weightScale,
  zeroWeight,
  replacement,
  withholding,
  independence,
  roundsOnce,
  contributionsSum,
  deterministic,
  planSurvivesJson,
  evaluatorsAgree,
];
