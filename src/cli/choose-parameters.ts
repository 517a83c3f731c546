import { issue } from "../issue.js";
import type { PolicyChoice } from "./choose-policy.js";
import { readYesNo } from "./input/cell.js";
import { readPeriod, safeCompilePolicy } from "./library.js";
import { Unusable, unusable } from "./unusable.js";

/** The parameters that were set, by name. */
export type ChosenParameters = Readonly<Record<string, string | boolean>>;

/**
 * Reads `--set name=value` options and tries them on the policy, so that a wrong one ends the run before any record
 * is read.
 */
export function chooseParameters(
  settings: readonly string[],
  choice: PolicyChoice,
  period: string | undefined,
): ChosenParameters {
  const chosen: Record<string, string | boolean> = {};
  for (const setting of settings) {
    const at = setting.indexOf("=");
    if (at <= 0)
      throw new Unusable([`--set ${setting}: expected name=value, as in --set behaviourShare=0.30.`]);
    const name = setting.slice(0, at).trim();
    const value = setting.slice(at + 1).trim();
    if (Object.hasOwn(chosen, name)) throw new Unusable([`--set gives the parameter '${name}' twice.`]);
    const declared = choice.versions
      .map((policy) => policy.document.parameters ?? {})
      .flatMap((all) => (Object.hasOwn(all, name) ? [all[name]] : []))[0];
    const yesNo = declared !== undefined && "type" in declared && declared.type === "yes-no";
    Object.defineProperty(chosen, name, {
      value: yesNo ? (readYesNo(value) ?? value) : value,
      enumerable: true,
    });
  }
  checkPeriod(period);
  const picked = period === undefined ? undefined : choice.at(period);
  const asked = picked?.ok === true ? [picked.value] : choice.versions;
  const problems = asked.map((policy) => {
    const fixed = asked.length === 1 && period !== undefined;
    const compiled = safeCompilePolicy(policy, fixed ? period : policy.document.inForce.from, {
      parameters: chosen,
    });
    return compiled.ok ? [] : compiled.issues;
  });
  // of several versions, one that takes the choice is enough here; records of another refuse it by name
  if (problems.every((issues) => issues.length > 0)) throw unusable(problems[0] ?? []);
  return chosen;
}

function checkPeriod(period: string | undefined): void {
  if (period === undefined) return;
  const read = readPeriod(period);
  if (!read.ok)
    throw unusable([issue("period-unreadable", ["--period"], { found: period, problem: read.problem })]);
}
