import { describe, expect, test } from "vitest";
import { type PolicyDocument, safeCompilePolicy, safeDefinePolicy } from "../../../src/index.js";
import { trendsOf } from "../../../src/verify/trend.js";
import { policyOf } from "../../support/small-policy.js";

/** How the score of `r` moves while the actual of `a`, from 0 to 100, rises. */
function trend(text: string, more: PolicyDocument["nodes"] = {}) {
  const document = policyOf({
    a: { kind: "indicator", actual: { min: 0, max: 100 } },
    b: { kind: "indicator", actual: { min: 0, max: 100 } },
    c: { kind: "indicator", actual: { min: -5, max: 5 } },
    ...more,
    r: { kind: "formula", text },
  });
  const policy = safeDefinePolicy(document);
  if (!policy.ok) throw new Error(policy.issues.map((i) => i.message).join("\n"));
  const plan = safeCompilePolicy(policy.value, "2026");
  if (!plan.ok) throw new Error("no plan");
  const of = plan.value.steps.findIndex((step) => {
    const input = step.kind === "input" ? plan.value.inputs[step.input] : undefined;
    return input?.place.of === "node" && input.place.node === "a";
  });
  const result = plan.value.nodes.find((n) => n.id === "r");
  return trendsOf(plan.value, of)[result?.score ?? -1];
}

describe("how a value moves while one input rises", () => {
  test("sums, differences and constant factors", () => {
    expect(trend("2 * a + b")).toBe("up");
    expect(trend("b - a")).toBe("down");
    expect(trend("b + 3")).toBe("constant");
    expect(trend("a - a * a / 50")).toBe("unknown"); // rises up to 25, falls from there on
  });

  test("a product keeps the sign of its other factor, where that has one", () => {
    expect(trend("a * b")).toBe("up"); // b is 0 or more
    expect(trend("a * c")).toBe("unknown"); // c lies between -5 and 5
    expect(trend("a * a")).toBe("up");
  });

  test("a quotient falls with its divisor, where that is above zero", () => {
    expect(trend("b / (a + 1)")).toBe("down");
    expect(trend("a / (b + 1)")).toBe("up");
  });

  test("least, greatest, rounding and comparison go with what they are made of", () => {
    expect(trend("min(a, b)")).toBe("up");
    expect(trend("max(-a, -b)")).toBe("down");
    expect(trend("round(a / 3, 1, 'half-up')")).toBe("up");
    expect(trend("if(a >= 50, 1, 0)")).toBe("up");
    expect(trend("if(a >= 50, 0, 1)")).toBe("down");
    expect(trend("if(a >= 50, a, 2 * a)")).toBe("unknown"); // from 100 to 50 at 50
  });
});
