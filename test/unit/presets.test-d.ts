import { describe, expectTypeOf, test } from "vitest";
import { definePolicy, type NodeId, score } from "../../src/index.js";
import {
  ekinerja2022,
  hdi2014,
  hospitalVbp2016,
  ikm2017,
  iku2014,
  sakip2021,
} from "../../src/presets/index.js";

const subject = "a";

describe("records of presets", () => {
  test("know their nodes", () => {
    expectTypeOf<"processCare">().toExtend<NodeId<typeof hospitalVbp2016>>();
    expectTypeOf<"processCares">().not.toExtend<NodeId<typeof hospitalVbp2016>>();
  });

  test("of a hospital refuse a domain that it does not have, and a value that is no number", () => {
    const policy = definePolicy(hospitalVbp2016);
    expectTypeOf(score(policy, { subject, actuals: { outcome: "50" } }).score).toEqualTypeOf<string | null>();
    // @ts-expect-error - no such domain
    score(policy, { subject, actuals: { outcomes: "50" } });
    // @ts-expect-error - yes or no is no number
    score(policy, { subject, actuals: { outcome: true } });
    // @ts-expect-error - no such rows
    score(policy, { subject, actuals: {}, rows: { wards: [] } });
  });

  test("of human development refuse another indicator", () => {
    const policy = definePolicy(hdi2014);
    score(policy, { subject, actuals: { expectedSchooling: 12, meanSchooling: { actual: "8.5" } } });
    // @ts-expect-error - no such indicator
    score(policy, { subject, actuals: { schooling: 12 } });
  });

  test("of the others refuse what they do not have", () => {
    // @ts-expect-error - no such fact
    score(definePolicy(ekinerja2022), { subject, facts: { mood: "good" } });
    // @ts-expect-error - no such row set
    score(definePolicy(iku2014), { subject, rows: { goals: [] } });
    // @ts-expect-error - no such parameter
    score(definePolicy(ikm2017), { subject, parameters: { anything: 1 } });
    // @ts-expect-error - no such indicator
    score(definePolicy(sakip2021), { subject, actuals: { anything: 1 } });
  });
});
