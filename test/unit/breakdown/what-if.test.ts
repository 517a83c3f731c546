import { describe, expect, test } from "vitest";
import {
  type Changes,
  compilePolicy,
  definePolicy,
  KinerjaError,
  type PolicyDocument,
  safeWhatIf,
  score,
  whatIf,
} from "../../../src/index.js";
import { policyOf } from "../../support/small-policy.js";

type Nodes = PolicyDocument["nodes"];

const percent = {
  kind: "indicator",
  actual: { min: 0, max: 100 },
  direction: "higher",
  absent: { missing: "leave-out" },
} as const;

const SCALES = {
  s: {
    ratings: [{ id: "lo" }, { id: "hi" }],
    bands: [
      { rating: "lo", below: 50 },
      { rating: "hi", from: 50 },
    ],
  },
} as const;

/** Two rows with weights 1 and 3: 40 of 50 and 10 of 20, so (0.8 + 3 x 0.5) / 4 = 57.5 %. */
const ROWS: Nodes = {
  a: { ...percent, in: "k", target: "from-record", achievement: { kind: "ratio" } },
  r: {
    kind: "group",
    each: "a",
    combine: "weighted-mean",
    weight: "from-record",
    then: [{ multiply: 100 }, { round: 0, mode: "half-up" }],
    scale: "s",
  },
};
const IN_ROWS = {
  rows: {
    k: [
      { key: "x", weight: 1, a: { actual: 40, target: 50 } },
      { key: "y", weight: 3, a: { actual: 10, target: 20 } },
    ],
  },
};

const dated = (record: object) => ({ subject: "a", period: "2026", ...record });

function asked(nodes: Nodes, record: object, changes: Changes, more: Partial<PolicyDocument> = {}) {
  const policy = definePolicy(policyOf(nodes, { scales: SCALES, ...more }));
  return whatIf(policy, dated(record), changes);
}

function codes(nodes: Nodes, record: object, changes: object, more: Partial<PolicyDocument> = {}) {
  const policy = definePolicy(policyOf(nodes, { scales: SCALES, ...more }));
  const found = safeWhatIf(policy, dated(record), changes as Changes);
  return found.ok ? [] : found.issues.map((i) => i.code).sort();
}

describe("what if an actual changes", () => {
  const nodes: Nodes = {
    a: percent,
    b: percent,
    idle: percent,
    g: { kind: "group", parts: ["a"], combine: "mean" },
    r: {
      kind: "group",
      parts: ["g", "b"],
      combine: "mean",
      then: [{ round: 0, mode: "half-up" }],
      scale: "s",
    },
  };

  test("every figure on the way differs, and no other; the value before rounding too", () => {
    // (30 + 45) / 2 = 37.5, then (60 + 45) / 2 = 52.5; rounded 38 and 53
    const found = asked(nodes, { actuals: { a: 30, b: 45, idle: 1 } }, { actuals: { a: 60 } });
    expect(found.value).toBe("15");
    expect(found.score).toEqual({ before: "38", after: "53" });
    expect([found.rating.before?.id, found.rating.after?.id]).toEqual(["lo", "hi"]);
    expect(found.figures).toEqual([
      { node: "a", before: "30", after: "60", difference: "30" },
      { node: "g", before: "30", after: "60", difference: "30" },
      { node: "r", before: "38", after: "53", difference: "15", ratingBefore: "lo", ratingAfter: "hi" },
    ]);
  });

  test("the scorecards are those of the two records", () => {
    const policy = definePolicy(policyOf(nodes, { scales: SCALES }));
    const record = dated({ actuals: { a: 30, b: 45, idle: 1 } });
    const found = whatIf(policy, record, { actuals: { a: 60 } });
    expect(found.before).toEqual(score(policy, record as never));
    expect(found.after).toEqual(score(policy, dated({ actuals: { a: 60, b: 45, idle: 1 } }) as never));
  });

  test("nothing differs where nothing changes, or something that the result does not need", () => {
    const actuals = { a: 30, b: 45, idle: 1 };
    expect(asked(nodes, { actuals }, {})).toMatchObject({ value: "0", figures: [] });
    expect(asked(nodes, { actuals }, { actuals: { a: "30.0" } }).figures).toEqual([]);
    expect(asked(nodes, { actuals }, { actuals: { idle: 9 } }).figures.map((f) => f.node)).toEqual(["idle"]);
  });

  test("an actual may be taken away, put in, or declared not applicable", () => {
    const open = {
      a: percent,
      b: { ...percent, absent: { missing: "leave-out", notApplicable: "leave-out" } },
    } as const;
    const mean = { ...open, r: { kind: "group", parts: ["a", "b"], combine: "mean" } } as const;
    const away = asked(mean, { actuals: { a: 40, b: 20 } }, { actuals: { a: null } });
    expect(away.value).toBe("-10");
    expect(away.figures[0]).toEqual({ node: "a", before: "40", after: null, difference: null });
    expect(asked(mean, { actuals: { a: 40 } }, { actuals: { b: 20 } }).score.after).toBe("30");
    // a record without any actuals gets some; with nothing before there is no difference
    expect(asked(mean, {}, { actuals: { b: 20 } })).toMatchObject({
      value: null,
      score: { before: null, after: "20" },
    });
  });

  test("an entry keeps its target and weight when its actual changes", () => {
    const one: Nodes = {
      a: { ...percent, target: "from-record", achievement: { kind: "ratio" } },
      r: { kind: "group", parts: ["a"], combine: "mean" },
    };
    const found = asked(one, { actuals: { a: { actual: 20, target: 40 } } }, { actuals: { a: 30 } });
    expect(found.score).toEqual({ before: "0.5", after: "0.75" });
  });

  test("irrational figures have no difference of their own, the result has one cut", () => {
    const geometric: Nodes = {
      a: percent,
      b: percent,
      r: {
        kind: "group",
        parts: ["a", "b"],
        combine: "geometric-mean",
        then: [{ round: 2, mode: "half-up" }],
      },
    };
    // sqrt(6) = 2.449489742783178…, sqrt(15) = 3.872983346207416…; rounded 2.45 and 3.87
    const found = asked(geometric, { actuals: { a: 2, b: 3 } }, { actuals: { a: 5 } });
    expect(found.value).toMatch(/^1\.42349360342423\d*…$/);
    expect(found.figures.at(-1)).toMatchObject({
      node: "r",
      before: "2.45",
      after: "3.87",
      difference: "1.42",
    });
  });
});

describe("what if something in a row changes", () => {
  const rows = { k: {} };

  test("the row's actual: 50 of 50 gives (1 + 1.5) / 4 = 62.5", () => {
    const found = asked(ROWS, IN_ROWS, { actuals: { "a@x": 50 } }, { rows });
    expect(found.value).toBe("5");
    expect(found.score).toEqual({ before: "58", after: "63" });
    expect(found.figures.map((f) => f.node)).toEqual(["a@x", "r"]);
  });

  test("the row's target: 10 of 10 gives (0.8 + 3) / 4 = 95", () => {
    expect(asked(ROWS, IN_ROWS, { targets: { "a@y": 10 } }, { rows }).score.after).toBe("95");
  });

  test("the row's weight, by row set or by indicator: (3 x 0.8 + 3 x 0.5) / 6 = 65", () => {
    expect(asked(ROWS, IN_ROWS, { weights: { "k@x": 3 } }, { rows }).score.after).toBe("65");
    expect(asked(ROWS, IN_ROWS, { weights: { "a@x": 3 } }, { rows }).score.after).toBe("65");
  });

  test("a row without a key by its place", () => {
    const record = { rows: { k: [{ weight: 1, a: { actual: 40, target: 50 } }] } };
    expect(asked(ROWS, record, { actuals: { "a@1": 50 } }, { rows }).score).toEqual({
      before: "80",
      after: "100",
    });
  });

  // found: passed over in silence
  test("a row that the record does not bring is an issue", () => {
    expect(codes(ROWS, IN_ROWS, { actuals: { "a@z": 50 } }, { rows })).not.toEqual([]);
  });

  // found: passed over in silence
  test("the weight of a row that the record does not bring is an issue", () => {
    expect(codes(ROWS, IN_ROWS, { weights: { "k@z": 50 } }, { rows })).not.toEqual([]);
  });
});

describe("what if facts, parameters or weights change", () => {
  const nodes: Nodes = { a: percent, r: { kind: "formula", text: "a * factor + n" } };
  const more = {
    parameters: { factor: { oneOf: [1, 5], default: 1 } },
    facts: { n: { type: "number", default: 0 } },
  } as const;

  test("a parameter: 3 x 5 instead of 3 x 1, also where the record chose another", () => {
    expect(asked(nodes, { actuals: { a: 3 } }, { parameters: { factor: 5 } }, more).score).toEqual({
      before: "3",
      after: "15",
    });
    const chosen = { actuals: { a: 3 }, parameters: { factor: 5 } };
    expect(asked(nodes, chosen, { parameters: { factor: 1 } }, more).value).toBe("-12");
  });

  // found: passed over in silence, the score stays 3
  test("a parameter that a plan has chosen already is not passed over", () => {
    const plan = compilePolicy(definePolicy(policyOf(nodes, { scales: SCALES, ...more })), "2026");
    const found = safeWhatIf(plan, dated({ actuals: { a: 3 } }), { parameters: { factor: 5 } });
    expect(found.ok && found.value.score.after).not.toBe("3");
  });

  // found: passed over in silence
  test("a fact of a row that the record does not bring is an issue", () => {
    const facts = { hours: { type: "number", default: 0 } } as const;
    const record = { rows: { k: [{ key: "x", weight: 1, a: { actual: 40, target: 50 } }] } };
    expect(codes(ROWS, record, { facts: { "hours@z": 3 } }, { rows: { k: { facts } } })).not.toEqual([]);
  });

  test("a fact of a row: 40 x 2 instead of 40 x 1", () => {
    const facts = { hours: { type: "number", default: 1 } } as const;
    const inRows: Nodes = {
      a: { ...percent, in: "k" },
      f: { kind: "formula", in: "k", text: "a * hours" },
      r: { kind: "group", each: "f", combine: "mean" },
    };
    const record = { rows: { k: [{ key: "x", a: 40 }] } };
    const found = asked(inRows, record, { facts: { "hours@x": 2 } }, { rows: { k: { facts } } });
    expect(found.score).toEqual({ before: "40", after: "80" });
  });

  test("a fact, and several things at once: 4 x 5 + 2", () => {
    expect(asked(nodes, { actuals: { a: 3 } }, { facts: { n: 2 } }, more).score.after).toBe("5");
    const all = { facts: { n: 2 }, parameters: { factor: 5 }, actuals: { a: 4 } };
    expect(asked(nodes, { actuals: { a: 3 } }, all, more).score.after).toBe("22");
  });

  test("a part's weight: (3 x 40 + 80) / 4 instead of (40 + 80) / 2", () => {
    const weighed: Nodes = {
      a: percent,
      b: percent,
      r: {
        kind: "group",
        parts: [
          { node: "a", weight: "from-record" },
          { node: "b", weight: "from-record" },
        ],
        combine: "weighted-mean",
      },
    };
    const actuals = { a: { actual: 40, weight: 1 }, b: { actual: 80, weight: 1 } };
    expect(asked(weighed, { actuals }, { weights: { a: 3 } }).score).toEqual({ before: "60", after: "50" });
  });
});

describe("whatIf", () => {
  const nodes: Nodes = { a: percent, r: { kind: "group", parts: ["a"], combine: "mean" } };
  const record = { actuals: { a: 30 } };

  test("has an issue for every unknown name, with all of them at once", () => {
    expect(codes(nodes, record, { actuals: { q: 1 } })).toEqual(["indicator-unknown"]);
    expect(codes(nodes, record, { targets: { q: 1 } })).toEqual(["indicator-unknown"]);
    expect(codes(nodes, record, { weights: { q: 1 } })).toEqual(["indicator-unknown"]);
    expect(codes(nodes, record, { facts: { q: 1 } })).toEqual(["fact-unknown"]);
    expect(codes(nodes, record, { parameters: { q: 1 } })).toEqual(["parameter-unknown"]);
    expect(codes(nodes, record, { actuals: { q: 1, "a@x": 2 }, facts: { p: 1 } })).toEqual([
      "fact-unknown",
      "indicator-unknown",
      "indicator-unknown",
    ]);
    expect(codes(ROWS, IN_ROWS, { actuals: { a: 1 } }, { rows: { k: {} } })).toEqual(["indicator-unknown"]);
  });

  test("has the issue of a value that does not fit, and of a target that the policy fixes", () => {
    expect(codes(nodes, record, { actuals: { a: 101 } })).toEqual(["value-outside"]);
    expect(codes(nodes, record, { actuals: { a: "many" } })).toEqual(["number-unreadable"]);
    const held: Nodes = { ...nodes, a: { ...percent, target: 50, achievement: { kind: "ratio" } } };
    expect(codes(held, record, { targets: { a: 20 } })).toEqual(["field-unknown"]);
  });

  test("takes names of JavaScript for names like any other", () => {
    expect(codes(nodes, record, JSON.parse('{ "actuals": { "__proto__": 3 } }'))).not.toEqual([]);
    expect(codes(nodes, record, { actuals: { constructor: 3 }, facts: { toString: 1 } })).toEqual([
      "fact-unknown",
      "indicator-unknown",
    ]);
    expect(Object.hasOwn(Object.prototype, "actual")).toBe(false);
  });

  test("has the issues of the record itself first, and throws them", () => {
    expect(codes(nodes, { actuals: { a: 101 } }, { actuals: { a: 1 } })).toEqual(["value-outside"]);
    const policy = definePolicy(policyOf(nodes));
    expect(() => whatIf(policy, {}, {})).toThrow(KinerjaError);
    expect(() => whatIf(policy, dated(record), { actuals: { q: 1 } })).toThrow(KinerjaError);
  });

  test("changes neither the record nor the changes, and comes out frozen", () => {
    const policy = definePolicy(policyOf(ROWS, { scales: SCALES, rows: { k: {} } }));
    const given = dated(structuredClone(IN_ROWS));
    const changes = { actuals: { "a@x": 50 }, targets: { "a@y": 10 }, weights: { "k@x": 2 } };
    const [first, second] = [JSON.stringify(given), JSON.stringify(changes)];
    const found = whatIf(policy, given, changes);
    expect([JSON.stringify(given), JSON.stringify(changes)]).toEqual([first, second]);
    const parts = [found, found.after, found.score, found.rating, found.figures, found.figures[0]];
    expect(parts.every((o) => Object.isFrozen(o))).toBe(true);
    // a frozen record does as well
    const rows = Object.freeze({ k: Object.freeze(IN_ROWS.rows.k.map((row) => Object.freeze({ ...row }))) });
    const frozen = Object.freeze({ subject: "a", period: "2026", rows });
    expect(whatIf(policy, frozen, changes).score).toEqual(found.score);
  });
});
