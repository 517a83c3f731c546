import { describe, expect, test } from "vitest";
import type { PolicyDocument } from "../../src/index.js";
import { figuresOf, type MadeRecord, madeCases, outcomeOf } from "../support/made-cases.js";

type Indicator = Extract<PolicyDocument["nodes"][string], { kind: "indicator" }>;

/** The worst actual of an indicator by docs/policy.md, where it is plain to see. */
function worstOf(indicator: Indicator): string | number | undefined {
  const { actual, achievement, direction } = indicator;
  if (actual.type === "yes-no" || actual.type === "choice") return undefined;
  if (achievement !== undefined && "kind" in achievement && achievement.kind === "goalposts") {
    const { worst } = achievement;
    return typeof worst === "string" && !/^-?\d/.test(worst) ? undefined : (worst as string | number);
  }
  if (direction === undefined) return undefined;
  return direction === "higher" ? actual.min : actual.max;
}

function withActual(record: MadeRecord, id: string, actual: unknown): MadeRecord | undefined {
  const actuals = record.actuals as Readonly<Record<string, unknown>> | undefined;
  const entry = actuals?.[id];
  if (entry === undefined) return undefined;
  const fields = typeof entry === "object" && entry !== null ? entry : {};
  const { observations: _, notApplicable: __, actual: ___, ...rest } = fields as Record<string, unknown>;
  return { ...record, actuals: { ...actuals, [id]: actual === undefined ? rest : { ...rest, actual } } };
}

describe("an actual that is left out", () => {
  test("counts as the worst where the policy says so: every figure is that of the worst value", () => {
    let compared = 0;
    for (const { document, policy, records } of madeCases(90, 3, 9)) {
      for (const [id, node] of Object.entries(document.nodes)) {
        if (node.kind !== "indicator" || node.in !== undefined || node.absent?.missing !== "worst") continue;
        const worst = worstOf(node);
        // a formula that asks whether the actual is there may tell the two apart
        if (worst === undefined || JSON.stringify(document).includes(`present(${id})`)) continue;
        for (const record of records) {
          const withheld = withActual(record, id, undefined);
          const atWorst = withActual(record, id, worst);
          if (withheld === undefined || atWorst === undefined) continue;
          compared++;
          const note = `${id}\n${JSON.stringify(document)}\n${JSON.stringify(withheld)}`;
          expect(figuresOf(outcomeOf(policy, withheld)), note).toEqual(figuresOf(outcomeOf(policy, atWorst)));
        }
      }
    }
    expect(compared).toBeGreaterThan(10);
  });

  test("counts as an achievement of zero, or refuses the record, where the policy says that: never as anything better", () => {
    let compared = 0;
    for (const { document, policy, records } of madeCases(40, 3, 10)) {
      for (const [id, node] of Object.entries(document.nodes)) {
        if (node.kind !== "indicator" || node.in !== undefined) continue;
        const rule = node.absent?.missing;
        if (rule !== "zero" && rule !== "required") continue;
        for (const record of records) {
          const withheld = withActual(record, id, undefined);
          if (withheld === undefined) continue;
          const outcome = outcomeOf(policy, withheld);
          if (!("nodes" in outcome)) continue;
          const found = outcome.nodes[id];
          if (found?.absent === "not-applicable") continue; // by absentWhen
          compared++;
          if (rule === "required") expect(found?.score, `${id}\n${JSON.stringify(withheld)}`).toBeNull();
          const plain =
            node.achievement === undefined || !("cap" in node.achievement || "floor" in node.achievement);
          if (
            rule === "zero" &&
            plain &&
            found?.achievement !== undefined &&
            !("best" in (node.achievement ?? {}))
          ) {
            expect(found.achievement, `${id}\n${JSON.stringify(document)}\n${JSON.stringify(withheld)}`).toBe(
              "0",
            );
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(20);
  });
});
