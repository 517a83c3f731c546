import { describe, expect, test } from "vitest";
import type { PolicyDocument } from "../../../src/index.js";
import { indicator, policyOf, scoreOf } from "../../support/small-policy.js";

describe("a node of rows that a parameter takes away", () => {
  const nodes = {
    x: { ...indicator, in: "items" },
    y: { kind: "formula", in: "items", text: "x", absentWhen: "source != 'b'" },
    r: { kind: "group", each: "y", combine: "minimum" },
  } as PolicyDocument["nodes"];
  const policy = policyOf(nodes, {
    parameters: { source: { oneOf: ["a", "b"], default: "a" } },
    rows: { items: {} },
  });
  const scored = (parameters: object) => {
    const outcome = scoreOf(policy, { parameters, rows: { items: [{ x: 3 }, { x: 2 }] } });
    return "codes" in outcome ? outcome.codes?.join(" ") : (outcome.score ?? outcome.status);
  };

  test("stays one with a value a row: its group is absent, not a mistake of the policy", () => {
    expect(scored({})).toBe("no-score");
    expect(scored({ source: "b" })).toBe("2");
  });
});
