import type { IssuePath } from "../issue.js";
import { formatNumber } from "../number/decimal-text.js";
import type { Domain } from "../policy/domain.js";
import type { Fact } from "../policy/fact.js";
import { NUMBER, type Term, type ValueType, YES_NO } from "./builder.js";
import type { Compilation } from "./compilation.js";
import type { PlanDomain, PlanInputType, PlanPlace } from "./plan.js";

const NEVER_ABSENT: ReadonlySet<never> = new Set();

/** A subject's fact as an input; a record without it takes the default or is refused when it is read. */
export function lowerFact(c: Compilation, id: string): Term {
  const fact = c.policy.document.facts?.[id];
  if (fact === undefined) throw new Error(`no fact '${id}'`);
  return input(c, fact, { of: "fact", fact: id }, undefined, ["facts", id]);
}

/** A row's fact as an input with one value a row. */
export function lowerRowFact(c: Compilation, rows: string, id: string): Term {
  const fact = c.policy.document.rows?.[rows]?.facts?.[id];
  if (fact === undefined) throw new Error(`no fact '${id}' of the rows '${rows}'`);
  return input(c, fact, { of: "row-fact", fact: id }, rows, ["rows", rows, "facts", id]);
}

function input(c: Compilation, fact: Fact, place: PlanPlace, rows: string | undefined, at: IssuePath): Term {
  const { holds, type } = factType(c, fact, at);
  const given = fact.default;
  const planInput = {
    place,
    ...(rows === undefined ? {} : { rows }),
    holds,
    ...(given === undefined ? {} : { default: typeof given === "boolean" ? given : String(given) }),
  };
  return c.builder.input(planInput, type, at, NEVER_ABSENT);
}

function factType(
  c: Compilation,
  fact: Fact,
  at: IssuePath,
): { readonly holds: PlanInputType; readonly type: ValueType } {
  switch (fact.type) {
    case "yes-no":
      return { holds: { type: "yes-no" }, type: YES_NO };
    case "choice":
      return { holds: { type: "choice", choices: fact.of }, type: { type: "choice", choices: fact.of } };
    case "number":
      return { holds: { type: "number", domain: lowerDomain(c, fact, at) }, type: NUMBER };
    case "date":
      return { holds: { type: "date" }, type: NUMBER };
    default: {
      const unknown: never = fact;
      return unknown;
    }
  }
}

/** A domain with its numbers as text. */
export function lowerDomain(c: Compilation, domain: Domain, at: IssuePath): PlanDomain {
  const number = (key: "min" | "max" | "step"): Partial<PlanDomain> => {
    const value = domain[key];
    return value === undefined ? {} : { [key]: formatNumber(c.plain(value, [...at, key])) };
  };
  return {
    ...(domain.unit === undefined ? {} : { unit: domain.unit }),
    ...number("min"),
    ...number("max"),
    ...number("step"),
    ...(domain.outside === "clip" ? { clip: true as const } : {}),
  };
}
