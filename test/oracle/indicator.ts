import type { Indicator } from "../../src/policy/node.js";
import { type Measured, simpleAchievement, withLimits } from "./achievement.js";
import { consolidated } from "./consolidate.js";
import { inDomain } from "./domain.js";
import { mustRead } from "./fraction.js";
import { quantity } from "./quantity.js";
import { NOTHING, real } from "./real.js";
import { higher, lower } from "./real-decide.js";
import type { IndicatorEntry } from "./record.js";
import { NOT_BROUGHT, targetOf } from "./target.js";
import { absent, lift, needed, number, text, type Value, yesNo } from "./value.js";
import type { Scope } from "./world.js";

/** The achievement of an indicator: its actual held against its target, or what its rules put in that place. */
export function indicatorValue(indicator: Indicator, entry: IndicatorEntry, scope: Scope): Value {
  const rules = indicator.absent ?? {};
  if (entry.notApplicable !== undefined) {
    if (rules.notApplicable === "zero") return zeroAchievement(indicator, scope);
    const gone = absent("not-applicable");
    return rules.notApplicable === "leave-out" ? gone : { ...gone, refuses: "not-applicable-refused" };
  }
  const actual = actualOf(indicator, entry, scope);
  if (actual !== undefined) return achieved(indicator, entry, actual, scope);
  switch (rules.missing) {
    case "zero":
      return zeroAchievement(indicator, scope);
    case "worst":
      return worst(indicator, entry, scope);
    case "leave-out":
      return absent("missing");
    case "required":
      return { ...absent("missing"), refuses: "actual-missing", always: true };
    default:
      return { ...absent("missing"), refuses: "actual-missing" };
  }
}

/** What the record says was realised: inside its domain, joined where it came dated; undefined where missing. */
export function actualOf(indicator: Indicator, entry: IndicatorEntry, scope: Scope): Value | undefined {
  const { actual } = indicator;
  if (actual.type === "yes-no") return typeof entry.actual === "boolean" ? yesNo(entry.actual) : undefined;
  if (actual.type === "choice") {
    return entry.actual === undefined || entry.actual === null ? undefined : text(String(entry.actual));
  }
  if (entry.observations !== undefined && actual.consolidate !== undefined) {
    const joined = consolidated(entry.observations, actual.consolidate, scope.world.period);
    return joined === undefined ? undefined : number(real(inDomain(joined, actual)));
  }
  if (entry.actual === undefined || entry.actual === null || typeof entry.actual === "boolean")
    return undefined;
  return number(real(inDomain(mustRead(entry.actual), actual)));
}

/** A further input of an indicator: the policy's number, or the record's inside its domain. */
export function inputOf(indicator: Indicator, name: string, entry: IndicatorEntry, scope: Scope): Value {
  const declared = indicator.inputs?.[name];
  return quantity(declared?.value ?? "from-record", scope, () => {
    const given = entry[name];
    if (typeof given !== "string" && typeof given !== "number") return NOT_BROUGHT;
    return number(real(inDomain(mustRead(given), declared ?? {})));
  });
}

function achieved(indicator: Indicator, entry: IndicatorEntry, actual: Value, scope: Scope): Value {
  const { achievement } = indicator;
  if (achievement === undefined) return actual;
  const measured: Measured = {
    actual,
    direction: indicator.direction,
    target: () => targetOf(indicator, entry, scope),
    field: (name) => {
      const given = entry[name];
      return typeof given === "string" || typeof given === "number"
        ? number(real(mustRead(given)))
        : NOT_BROUGHT;
    },
    inputs: Object.fromEntries(
      Object.keys(indicator.inputs ?? {}).map((name) => [name, () => inputOf(indicator, name, entry, scope)]),
    ),
  };
  if ("kind" in achievement) return simpleAchievement(achievement, measured, scope);
  const several = achievement.best.map((one) => simpleAchievement(one, measured, scope));
  return withLimits(
    lift(several, (...reals) => number(reals.reduce(higher))),
    achievement,
    scope,
  );
}

function zeroAchievement(indicator: Indicator, scope: Scope): Value {
  return withLimits(number(NOTHING), indicator.achievement ?? {}, scope);
}

/** The achievement with the bad end of the domain in place of the actual. */
function worst(indicator: Indicator, entry: IndicatorEntry, scope: Scope): Value {
  const { actual, achievement, direction } = indicator;
  if (achievement !== undefined && "kind" in achievement) {
    const lowest = (of: readonly Value[]): Value => lift(of, (...reals) => number(reals.reduce(lower)));
    if (achievement.kind === "points") {
      const points = Object.values(achievement.of).map((q) => quantity(q, scope));
      return withLimits(lowest(points), achievement, scope);
    }
    if (achievement.kind === "yes-no") {
      const both = [achievement.whenYes, achievement.whenNo].map((q) => quantity(q, scope));
      return withLimits(lowest(both), achievement, scope);
    }
    if (achievement.kind === "goalposts") {
      const post = quantity(achievement.worst, scope, () => postFromRecord(entry));
      return achieved(indicator, entry, needed(post), scope);
    }
  }
  if (actual.type === "yes-no" || actual.type === "choice") throw new TypeError("no worst value");
  const end = direction === "lower" ? actual.max : actual.min;
  if (end === undefined) throw new TypeError("'worst' needs a domain");
  return achieved(indicator, entry, number(real(mustRead(end))), scope);
}

function postFromRecord(entry: IndicatorEntry): Value {
  const { worst: given } = entry;
  return typeof given === "string" || typeof given === "number" ? number(real(mustRead(given))) : NOT_BROUGHT;
}
