import { type Issue, type IssuePath, issue } from "../issue.js";
import { readNumber } from "../number/decimal-text.js";
import {
  compareRational,
  divideRational,
  type Rational,
  subtractRational,
  ZERO,
} from "../number/rational.js";
import { readDate } from "../period/civil-date.js";
import type { Domain } from "./domain.js";
import type { Fact } from "./fact.js";
import type { PolicyDocument } from "./policy.js";

/** Checks every declared domain, and that each default lies inside its own. */
export function checkDeclared(policy: PolicyDocument): readonly Issue[] {
  const check = new Check();
  for (const [id, parameter] of Object.entries(policy.parameters ?? {})) {
    const path = ["parameters", id];
    if ("oneOf" in parameter) {
      check.oneOf(parameter.oneOf.map(String), String(parameter.default), [...path, "default"]);
    } else if (parameter.type === "number") check.domain(parameter, path, parameter.default);
  }
  for (const [id, fact] of Object.entries(policy.facts ?? {})) check.fact(fact, ["facts", id]);
  for (const [set, rows] of Object.entries(policy.rows ?? {})) {
    for (const [id, fact] of Object.entries(rows.facts ?? {})) check.fact(fact, ["rows", set, "facts", id]);
  }
  for (const [id, node] of Object.entries(policy.nodes)) {
    if (node.kind !== "indicator") continue;
    const { actual, inputs, target } = node;
    if (!("type" in actual)) check.domain(actual, ["nodes", id, "actual"]);
    for (const [name, input] of Object.entries(inputs ?? {}))
      check.domain(input, ["nodes", id, "inputs", name]);
    if (typeof target === "object" && !("dated" in target)) check.domain(target, ["nodes", id, "target"]);
  }
  return check.issues;
}

class Check {
  readonly issues: Issue[] = [];

  fact(fact: Fact, path: IssuePath): void {
    const at = [...path, "default"];
    switch (fact.type) {
      case "yes-no":
        return;
      case "choice":
        if (fact.default !== undefined) this.oneOf(fact.of, fact.default, at);
        return;
      case "date": {
        if (fact.default === undefined) return;
        const read = readDate(fact.default);
        if (!read.ok)
          this.issues.push(issue("date-unreadable", at, { found: fact.default, problem: read.problem }));
        return;
      }
      case "number":
        this.domain(fact, path, fact.default);
        return;
      default:
        fact satisfies never;
    }
  }

  oneOf(options: readonly string[], given: string, at: IssuePath): void {
    if (!options.includes(given))
      this.issues.push(issue("default-outside", at, { found: given, expected: options.join(", ") }));
  }

  domain(of: Pick<Domain, "min" | "max" | "step">, path: IssuePath, given?: string | number): void {
    const min = this.#number(of.min, [...path, "min"]);
    const max = this.#number(of.max, [...path, "max"]);
    const step = this.#number(of.step, [...path, "step"]);
    const value = this.#number(given, [...path, "default"]);
    if (step !== undefined && step.n <= 0n) {
      this.#outside([...path, "step"], of.step, "a grid above 0");
      return;
    }
    if (min !== undefined && max !== undefined && compareRational(min, max) > 0) {
      this.#outside([...path, "max"], of.max, `at least the least value, ${of.min}`);
      return;
    }
    if (value === undefined) return;
    const sound =
      (min === undefined || compareRational(value, min) >= 0) &&
      (max === undefined || compareRational(value, max) <= 0) &&
      (step === undefined || divideRational(subtractRational(value, min ?? ZERO), step).d === 1n);
    if (!sound) {
      const said = (["min", "max", "step"] as const).flatMap((key) =>
        of[key] === undefined ? [] : [`${key} ${of[key]}`],
      );
      this.issues.push(
        issue("default-outside", [...path, "default"], { found: String(given), expected: said.join(", ") }),
      );
    }
  }

  #outside(at: IssuePath, found: string | number | undefined, expected: string): void {
    this.issues.push(issue("number-outside-limits", at, { found: String(found), expected }));
  }

  #number(given: string | number | undefined, at: IssuePath): Rational | undefined {
    if (given === undefined) return undefined;
    const read = readNumber(given);
    if (read.ok) return read.value;
    this.issues.push(issue("number-unreadable", at, { found: String(given), problem: read.problem }));
    return undefined;
  }
}
