import { type Issue, type IssuePath, issue, type Outcome, outcomeOf } from "../issue.js";
import { formatNumber, readNumber } from "../number/decimal-text.js";
import {
  compareRational,
  divideRational,
  type Rational,
  subtractRational,
  ZERO,
} from "../number/rational.js";
import type { Parameter } from "../policy/parameter.js";
import type { PolicyDocument } from "../policy/policy.js";

/** The parameters that an agency has chosen, by name. */
export type Parameters = Readonly<Record<string, string | number | boolean>>;

/** Every parameter of a policy with the value chosen, or its default; numbers as text. */
export type ChosenParameters = Readonly<Record<string, string | boolean>>;

/** Fills in defaults and checks what was chosen against what the policy allows. */
export function chooseParameters(
  policy: PolicyDocument,
  chosen: Parameters,
  at: IssuePath = ["parameters"],
): Outcome<ChosenParameters> {
  const issues: Issue[] = [];
  const declared = policy.parameters ?? {};
  for (const name of Object.keys(chosen)) {
    if (!Object.hasOwn(declared, name)) {
      issues.push(
        issue("parameter-unknown", [...at, name], {
          name,
          known: Object.keys(declared).join(", ") || "none",
        }),
      );
    }
  }
  const values: Record<string, string | boolean> = {};
  for (const [name, parameter] of Object.entries(declared)) {
    const given = Object.hasOwn(chosen, name) ? chosen[name] : undefined;
    const value = allowed(parameter, given ?? parameter.default);
    if (value === undefined) {
      issues.push(
        issue("parameter-outside", [...at, name], {
          name,
          found: String(given ?? parameter.default),
          expected: expectedOf(parameter),
        }),
      );
    } else values[name] = value;
  }
  return outcomeOf(issues, () => Object.freeze(values));
}

function allowed(parameter: Parameter, given: string | number | boolean): string | boolean | undefined {
  if ("oneOf" in parameter) {
    const options = parameter.oneOf.map(String);
    if (options.includes(String(given))) return String(given);
    const wanted = typeof given === "boolean" ? undefined : rationalOf(given);
    return wanted === undefined
      ? undefined
      : options.find((option) => {
          const value = rationalOf(option);
          return value !== undefined && compareRational(value, wanted) === 0;
        });
  }
  if (parameter.type === "yes-no") {
    if (typeof given === "boolean") return given;
    return given === "true" ? true : given === "false" ? false : undefined;
  }
  const value = typeof given === "boolean" ? undefined : rationalOf(given);
  if (value === undefined) return undefined;
  const end = (key: "min" | "max" | "step"): Rational | undefined => {
    const text = parameter[key];
    return text === undefined ? undefined : rationalOf(text);
  };
  const [min, max, step] = [end("min"), end("max"), end("step")];
  if (min !== undefined && compareRational(value, min) < 0) return undefined;
  if (max !== undefined && compareRational(value, max) > 0) return undefined;
  if (step !== undefined && divideRational(subtractRational(value, min ?? ZERO), step).d !== 1n)
    return undefined;
  return formatNumber(value);
}

function rationalOf(input: string | number): Rational | undefined {
  const read = readNumber(input);
  return read.ok ? read.value : undefined;
}

function expectedOf(parameter: Parameter): string {
  if ("oneOf" in parameter) return `one of ${parameter.oneOf.join(", ")}`;
  if (parameter.type === "yes-no") return "true or false";
  const { min, max, step } = parameter;
  return `a number${min === undefined ? "" : ` from ${min}`}${max === undefined ? "" : ` to ${max}`}${step === undefined ? "" : ` in steps of ${step}`}`;
}
