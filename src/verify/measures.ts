import type { RecordRun } from "../engine/run-record.js";
import type { Plan, PlanInput, PlanNode } from "../plan/plan.js";
import type { Ref } from "../plan/step.js";

/** The actual of an indicator, as something that can be moved. */
export interface Measure {
  readonly node: PlanNode;
  readonly input: PlanInput;
  readonly of: Ref;
}

/** Every actual that a plan reads. */
export function measuresOf(plan: Plan): readonly Measure[] {
  const nodes = new Map(plan.nodes.map((node) => [node.id, node]));
  return plan.steps.flatMap((step, of): readonly Measure[] => {
    const input = step.kind === "input" ? plan.inputs[step.input] : undefined;
    if (input?.place.of !== "node" || input.place.field !== "actual") return [];
    const node = nodes.get(input.place.node);
    return node === undefined ? [] : [{ node, input, of }];
  });
}

/** The rows in which a measure has a value; nothing stands for the subject itself. */
export function rowsFor({ input }: Measure, { record }: RecordRun): readonly (number | undefined)[] {
  return input.rows === undefined ? [undefined] : [...(record.rows.get(input.rows) ?? []).keys()];
}

/** The name of a measure on the scorecard. */
export function nameOf({ node, input }: Measure, row: number | undefined, { record }: RecordRun): string {
  const key = row === undefined || input.rows === undefined ? undefined : record.rows.get(input.rows)?.[row];
  return key === undefined ? node.id : `${node.id}@${key}`;
}
