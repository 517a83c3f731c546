import { describe, expectTypeOf, test } from "vitest";
import {
  definePolicy,
  type NodeId,
  type PolicyDocument,
  type RecordDocument,
  type RecordFor,
  score,
} from "../../src/index.js";
import { ekinerja2022 } from "../../src/presets/index.js";

const policy = definePolicy({
  schema: "kinerja/policy/1",
  scheme: "test/typed",
  version: "1",
  inForce: { from: "2020-01-01" },
  title: "Typed",
  parameters: { share: { oneOf: ["0.30", "0.40"], default: "0.30" } },
  facts: { newIdea: { type: "yes-no", default: false }, post: { type: "choice", of: ["jpt", "staff"] } },
  rows: { tasks: { facts: { urgent: { type: "yes-no", default: false } } } },
  nodes: {
    behaviour: { kind: "indicator", actual: { min: 0, max: 120 } },
    grade: {
      kind: "indicator",
      actual: { type: "choice", of: ["a", "b"] },
      achievement: { kind: "points", of: { a: 1, b: 2 } },
    },
    amount: { kind: "indicator", in: "tasks", actual: {}, inputs: { limit: {} } },
    all: { kind: "group", each: "amount", combine: "mean" },
    total: { kind: "group", parts: ["behaviour", "grade", "all"], combine: "mean" },
  },
  result: "total",
});
type Typed = RecordFor<(typeof policy)["document"]>;

describe("a record of a policy", () => {
  test("knows its indicators, facts, rows, parameters and choices", () => {
    const record: Typed = {
      subject: "a",
      period: "2026",
      parameters: { share: "0.40" },
      facts: { newIdea: true, post: "jpt" },
      actuals: { behaviour: "96.5", grade: "a" },
      rows: { tasks: [{ key: "1", urgent: true, amount: { actual: "3", limit: 4 } }] },
    };
    expectTypeOf(record).toExtend<Typed>();
  });

  test("refuses what is not in it", () => {
    const subject = "a";
    // @ts-expect-error - no such indicator
    score(policy, { subject, actuals: { behavior: 1 } });
    // @ts-expect-error - a choice that the indicator does not have
    score(policy, { subject, actuals: { grade: "c" } });
    // @ts-expect-error - no such fact
    score(policy, { subject, facts: { idea: true } });
    // @ts-expect-error - a fact of another kind
    score(policy, { subject, facts: { newIdea: "yes" } });
    // @ts-expect-error - a choice that the fact does not have
    score(policy, { subject, facts: { post: "head" } });
    // @ts-expect-error - no such row set
    score(policy, { subject, rows: { jobs: [] } });
    // @ts-expect-error - no such indicator of a row
    score(policy, { subject, rows: { tasks: [{ amounts: 1 }] } });
    // @ts-expect-error - a row's indicator among the subject's own
    score(policy, { subject, actuals: { amount: 1 } });
    // @ts-expect-error - an option that the parameter does not have
    score(policy, { subject, parameters: { share: "0.35" } });
    // @ts-expect-error - no subject
    score(policy, { actuals: { behaviour: 1 } });
  });

  test("refuses what is in it, in another place or of another kind", () => {
    const subject = "a";
    // @ts-expect-error - a group is computed, not brought
    score(policy, { subject, actuals: { total: 1 } });
    // @ts-expect-error - a fact among the actuals
    score(policy, { subject, actuals: { newIdea: true } });
    // @ts-expect-error - a row fact among the facts
    score(policy, { subject, facts: { urgent: true } });
    // @ts-expect-error - a row fact of another kind
    score(policy, { subject, rows: { tasks: [{ urgent: "yes" }] } });
    // @ts-expect-error - a number indicator is no condition
    score(policy, { subject, actuals: { behaviour: false } });
    // @ts-expect-error - an indicator with an entry of another choice
    score(policy, { subject, actuals: { grade: { actual: "z" } } });
    // @ts-expect-error - an input that the indicator does not have
    score(policy, { subject, rows: { tasks: [{ amount: { actual: 1, limits: 2 } }] } });
    // @ts-expect-error - rows are a list
    score(policy, { subject, rows: { tasks: {} } });
    // @ts-expect-error - a key that no record has
    score(policy, { subject, actual: { behaviour: 1 } });
    // @ts-expect-error - a subject is text
    score(policy, { subject: 5 });
    // @ts-expect-error - an override says by whom
    score(policy, { subject, override: { rating: "a", reason: "b" } });
    // @ts-expect-error - final is yes or no
    score(policy, { subject, final: "yes" });
  });

  test("takes null for a missing actual, and every form of an entry", () => {
    score(policy, { subject: "a", actuals: { behaviour: null, grade: { notApplicable: "no grade" } } });
    score(policy, { subject: "a", actuals: { behaviour: { actual: null } } });
    score(policy, {
      subject: "a",
      actuals: { behaviour: { observations: [{ date: "2026-01-01", value: "1/3", of: 2 }] } },
    });
    score(policy, { subject: "a", override: { rating: "a", by: "b", reason: "c" }, final: true });
  });

  test("names nodes by their ids", () => {
    expectTypeOf<NodeId<(typeof policy)["document"]>>().toEqualTypeOf<
      "behaviour" | "grade" | "amount" | "all" | "total"
    >();
  });

  test("knows the choices of a preset", () => {
    const preset = definePolicy(ekinerja2022);
    // @ts-expect-error - no such rating
    score(preset, { subject: "a", actuals: { results: "istimewa" } });
  });

  test("of a policy read from a file is any record", () => {
    expectTypeOf<RecordFor<PolicyDocument>>().toEqualTypeOf<RecordDocument>();
  });
});
