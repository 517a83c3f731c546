import { describe, expect, test } from "vitest";
import { definePolicy, type PolicyDocument, score } from "../../../src/index.js";
import { codesOf, policyOf } from "../../support/small-policy.js";

const HELP = [
  {
    kind: "training",
    what: { id: "Pelatihan antrean", en: "Queues" },
    link: "https://example.org/queues",
    cite: "law",
  },
  { kind: "mentoring", what: "Half a year with the best office" },
] as const;
const REASON = { id: "Terlalu lambat", en: "Too slow" };

const held = {
  kind: "indicator",
  actual: { min: 0, max: 100 },
  direction: "higher",
  target: 50,
  achievement: { kind: "ratio" },
  absent: { missing: "leave-out" },
} as const;

const CITATIONS = { law: { instrument: "A law" } };

function policyWith(
  nodes: PolicyDocument["nodes"],
  ratings: readonly object[] = [{ id: "lo" }, { id: "hi" }],
) {
  return policyOf(nodes, {
    citations: CITATIONS,
    scales: {
      s: {
        ratings,
        bands: [
          { rating: "lo", below: 1 },
          { rating: "hi", from: 1 },
        ],
      },
    } as PolicyDocument["scales"],
  });
}

const cardOf = (document: PolicyDocument, actuals: object, more: object = {}) =>
  score(definePolicy(document), { subject: "a", period: "2026", actuals, ...more } as never);

describe("reason and development of a node", () => {
  const nodes = (a: object): PolicyDocument["nodes"] => ({
    a: { ...held, ...a } as PolicyDocument["nodes"][string],
    b: held,
    r: { kind: "group", parts: ["a", "b"], combine: "mean", scale: "s" },
  });

  test("come out with it where it is a weakness", () => {
    const card = cardOf(policyWith(nodes({ reason: REASON, development: HELP })), { a: 40, b: 60 });
    // a 0.8 of 1, half of it counts
    expect(card.weaknesses).toEqual([
      { node: "a", points: "0.1", because: "0.8 < 1", reason: REASON, development: HELP },
    ]);
  });

  test("do not come out where it is a strength, or absent", () => {
    const document = policyWith(nodes({ reason: REASON, development: HELP }));
    const strong = cardOf(document, { a: 60, b: 40 });
    expect(strong.strengths).toEqual([{ node: "a", points: "0.6", because: "1.2 ≥ 1" }]);
    expect(strong.weaknesses).toEqual([{ node: "b", points: "0.1", because: "0.8 < 1" }]);
    expect(JSON.stringify(cardOf(document, { b: 40 }))).not.toContain("Too slow");
  });

  test("stand alone too: a reason without help, and help without a reason", () => {
    const only = (a: object) => cardOf(policyWith(nodes(a)), { a: 40, b: 60 }).weaknesses[0];
    expect(only({ reason: "Slow" })).toEqual({
      node: "a",
      points: "0.1",
      because: "0.8 < 1",
      reason: "Slow",
    });
    expect(only({ development: HELP })).toEqual({
      node: "a",
      points: "0.1",
      because: "0.8 < 1",
      development: HELP,
    });
  });

  test("come out in every row that is weak, and from a formula", () => {
    const inRows: PolicyDocument["nodes"] = {
      a: { ...held, in: "k", reason: REASON },
      r: { kind: "group", each: "a", combine: "mean", scale: "s" },
    };
    const rows = {
      k: [
        { key: "x", a: 40 },
        { key: "y", a: 60 },
        { key: "z", a: 25 },
      ],
    };
    const card = cardOf({ ...policyWith(inRows), rows: { k: {} } }, {}, { rows });
    // losses 0.5 / 3 and 0.2 / 3
    expect(card.weaknesses.map((w) => [w.node, w.points, w.reason])).toEqual([
      ["a@z", "1/6", REASON],
      ["a@x", "1/15", REASON],
    ]);
    const formula: PolicyDocument["nodes"] = {
      b: held,
      f: { kind: "formula", text: "b / 2", fullMarks: 1, reason: "Half of it", development: HELP },
      r: { kind: "group", parts: ["f"], combine: "sum", scale: "s" },
    };
    const document = { ...policyWith(formula), strengths: { achievementAtLeast: 1 } };
    expect(cardOf(document, { b: 40 }).weaknesses[0]).toMatchObject({
      node: "f",
      reason: "Half of it",
      development: HELP,
    });
  });
});

describe("development of a rating", () => {
  const nodes: PolicyDocument["nodes"] = {
    a: held,
    r: { kind: "group", parts: ["a"], combine: "mean", scale: "s" },
  };

  test("comes out with the rating, on the result and on the node, and with no other", () => {
    const document = policyWith(nodes, [{ id: "lo", development: HELP }, { id: "hi" }]);
    const low = cardOf(document, { a: 40 });
    expect(low.rating).toMatchObject({ id: "lo", development: HELP });
    expect(low.nodes.r?.rating?.development).toEqual(HELP);
    expect(cardOf(document, { a: 50 }).rating).not.toHaveProperty("development");
  });

  test("is that of the rating after gates", () => {
    const document = policyWith(nodes, [{ id: "lo", development: HELP }, { id: "hi" }]);
    const scale = { ...document.scales?.s, gates: [{ when: "true", atMost: "lo" }] };
    const gated = { ...document, scales: { s: scale } } as PolicyDocument;
    expect(cardOf(gated, { a: 50 }).rating).toMatchObject({ id: "lo", development: HELP });
  });
});

describe("a development that is written wrongly", () => {
  const with1 = (entry: object) =>
    codesOf({ ...policyWith({ r: { ...held, development: [entry] } as never }) });

  test("is an issue: another kind, nothing that it is, a key too many, a citation that there is not", () => {
    expect(with1({ kind: "training", what: "Queues" })).toEqual([]);
    expect(with1({ kind: "holiday", what: "Queues" })).not.toEqual([]);
    expect(with1({ kind: "training" })).not.toEqual([]);
    expect(with1({ kind: "training", what: "Queues", until: "2026" })).not.toEqual([]);
    expect(with1({ kind: "training", what: "Queues", cite: "nowhere" })).not.toEqual([]);
  });

  test("of a rating is an issue likewise", () => {
    const of = (entry: object) =>
      codesOf(policyWith({ r: { ...held, scale: "s" } }, [{ id: "lo", development: [entry] }, { id: "hi" }]));
    expect(of({ kind: "training", what: "Queues", cite: "law" })).toEqual([]);
    expect(of({ kind: "training", what: "Queues", cite: "nowhere" })).not.toEqual([]);
  });
});
