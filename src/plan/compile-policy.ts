import { type Issue, issue, type Outcome, orThrow } from "../issue.js";
import { type Period, readPeriod } from "../period/period.js";
import { digestOf } from "../policy/canonical.js";
import type { Policy } from "../policy/parsed-policy.js";
import { chooseParameters, type Parameters } from "./choose-parameters.js";
import { compile } from "./compile.js";
import type { Plan } from "./plan.js";

/** What an agency chooses when a policy is compiled. */
export interface CompileOptions {
  readonly parameters?: Parameters;
}

/**
 * The plan of a policy at one period with its parameters chosen: dates, parameters and formulas are resolved, so no
 * way of running it does date logic.
 *
 * @param period - a period, or its text (`2026`, `2026-S1`, `2026-01-01/2026-04-01`)
 * @throws {KinerjaError} period-unreadable, not-in-force, parameter-unknown, parameter-outside, during-missing
 */
export function compilePolicy(policy: Policy, period: Period | string, options: CompileOptions = {}): Plan {
  return orThrow(safeCompilePolicy(policy, period, options));
}

/** As `compilePolicy`, with every issue as data instead of an error. */
export function safeCompilePolicy(
  policy: Policy,
  period: Period | string,
  options: CompileOptions = {},
): Outcome<Plan> {
  const read = typeof period === "string" ? readPeriodText(period) : ({ ok: true, value: period } as const);
  if (!read.ok) return read;
  const { document } = policy;
  const { from, until } = document.inForce;
  const name = `${document.scheme}-${document.version}`;
  if (read.value.from < from || (until !== undefined && read.value.until > until)) {
    const details = { policy: name, from, until: until ?? "further notice", period: read.value.id };
    return { ok: false, issues: [issue("not-in-force", ["period"], details)] };
  }
  const parameters = chooseParameters(document, options.parameters ?? {});
  if (!parameters.ok) return parameters;
  const digest = digestOf({ policy: document, parameters: parameters.value });
  const { plan, issues } = compile(policy, read.value, parameters.value, digest);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: deepFreeze(plan) };
}

/** A period's text read, or the issue with it. */
export function readPeriodText(text: string): Outcome<Period> {
  const read = readPeriod(text);
  if (read.ok) return read;
  const problem: Issue = issue("period-unreadable", ["period"], { found: text, problem: read.problem });
  return { ok: false, issues: [problem] };
}

/** Freezes plain data through and through. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  } else if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) if (!Object.isFrozen(inner)) deepFreeze(inner);
  }
  return value;
}
