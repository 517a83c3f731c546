import { describe, expect, test } from "vitest";
import type { PolicyDocument } from "../../../src/index.js";
import { policyOf, scoreOf } from "../../support/small-policy.js";

const open = {
  kind: "indicator",
  actual: { min: 0, max: 100 },
  direction: "higher",
  absent: { missing: "leave-out" },
} as const;
const held = { ...open, target: 50, achievement: { kind: "ratio" } } as const;

function reasons(
  nodes: PolicyDocument["nodes"],
  actuals: Readonly<Record<string, unknown>>,
  more: Partial<PolicyDocument> = {},
) {
  const outcome = scoreOf(policyOf(nodes, more), { actuals });
  const pairs = (of: readonly { node: string; points: string }[] | undefined) =>
    of?.map((r) => [r.node, r.points]);
  return {
    strong: pairs(outcome.card?.strengths),
    weak: pairs(outcome.card?.weaknesses),
    codes: outcome.codes,
  };
}
const mean = (parts: readonly string[]) => ({ kind: "group" as const, parts, combine: "mean" as const });

describe("strengths and weaknesses", () => {
  test("of leaves without a target go by their mean degree: 0.9 is above 0.6, 0.3 below, 0.6 neither", () => {
    const nodes = { a: open, b: open, c: open, r: mean(["a", "b", "c"]) };
    const { strong, weak } = reasons(nodes, { a: 90, b: 60, c: 30 });
    expect(strong).toEqual([["a", "30"]]); // 90 / 3, lost with a at zero
    expect(weak).toEqual([["c", "70/3"]]); // (100 - 30) / 3, won with c at its best
  });

  test("of leaves that are all alike there are none", () => {
    const nodes = { a: open, b: open, r: mean(["a", "b"]) };
    expect(reasons(nodes, { a: 70, b: 70 })).toMatchObject({ strong: [], weak: [] });
  });

  test("of leaves with a target go by the target: at it or more is a strength", () => {
    const nodes = { a: held, b: held, c: held, r: mean(["a", "b", "c"]) };
    const { strong, weak } = reasons(nodes, { a: 60, b: 50, c: 40 });
    // achievements 1.2, 1 and 0.8; lost at zero 0.4 and 1/3; won at the target 0.2 / 3
    expect(strong).toEqual([
      ["a", "0.4"],
      ["b", "1/3"],
    ]);
    expect(weak).toEqual([["c", "1/15"]]);
  });

  test("go by the degree that the policy names", () => {
    const nodes = { a: held, b: open, r: mean(["a", "b"]) };
    const at = (d: string) => reasons(nodes, { a: 40, b: 70 }, { strengths: { achievementAtLeast: d } });
    expect(at("0.75").strong?.map(([node]) => node)).toEqual(["a"]); // 0.8; b is 0.7
    expect(at("0.75").weak?.map(([node]) => node)).toEqual(["b"]);
    expect(at("0.7").weak).toEqual([]);
  });

  test("are the n with the most points, three unless said, the first of equals before the second", () => {
    const ids = ["a", "b", "c", "d", "e"];
    const nodes = { ...Object.fromEntries(ids.map((id) => [id, held])), r: mean(ids) };
    const actuals = { a: 60, b: 70, c: 80, d: 90, e: 100 };
    expect(reasons(nodes, actuals).strong?.map(([node]) => node)).toEqual(["e", "d", "c"]);
    expect(reasons(nodes, actuals, { strengths: { most: 1 } }).strong?.map(([node]) => node)).toEqual(["e"]);
    expect(reasons(nodes, actuals, { strengths: { most: 0 } })).toMatchObject({ strong: [], weak: [] });
  });

  test("without points are not listed: a part of weight zero", () => {
    const nodes = {
      a: held,
      b: held,
      r: {
        kind: "group" as const,
        parts: [
          { node: "a", weight: 1 },
          { node: "b", weight: 0 },
        ],
        combine: "weighted-mean" as const,
      },
    };
    expect(reasons(nodes, { a: 60, b: 100 }).strong).toEqual([["a", "1.2"]]);
  });

  test("are found through groups of groups, and through a result that is a formula", () => {
    const inner = { a: held, b: held, g: mean(["a", "b"]), c: held };
    const deep = { ...inner, r: mean(["g", "c"]) };
    // a at zero: g 0.6 to 0, times half: a of 60 gives 1.2 / 2 / 2 = 0.3; c of 50 gives 1/2
    expect(reasons(deep, { a: 60, b: 40, c: 50 }).strong).toEqual([
      ["c", "0.5"],
      ["a", "0.3"],
    ]);
    const formula = { ...inner, r: { kind: "formula" as const, text: "g * 2 + c" } };
    // a at zero: g loses 0.6, doubled; c at zero loses 1
    expect(reasons(formula, { a: 60, b: 40, c: 50 }).strong).toEqual([
      ["a", "1.2"],
      ["c", "1"],
    ]);
  });

  test("of an absent leaf there is nothing to say", () => {
    const nodes = { a: held, b: held, r: mean(["a", "b"]) };
    expect(reasons(nodes, { a: 60 })).toMatchObject({ strong: [["a", "1.2"]], weak: [] });
  });

  test("say by what degree: 6/5 ≥ 1 and 4/5 < 1", () => {
    const nodes = { a: held, b: held, r: mean(["a", "b"]) };
    const { card } = scoreOf(policyOf(nodes), { actuals: { a: 60, b: 40 } });
    expect(card?.strengths[0]?.because).toBe("1.2 ≥ 1");
    expect(card?.weaknesses[0]?.because).toBe("0.8 < 1");
  });
});

describe("absences on a scorecard", () => {
  test("say whether the part was left out, put at zero, or at its worst", () => {
    const leaf = (missing: "leave-out" | "zero" | "worst") => ({ ...open, absent: { missing } });
    const nodes = {
      a: open,
      b: leaf("leave-out"),
      c: leaf("zero"),
      d: leaf("worst"),
      lone: leaf("leave-out"),
      r: mean(["a", "b", "c", "d"]),
    };
    const { card } = scoreOf(policyOf(nodes), { actuals: { a: 60 } });
    expect(card?.score).toBe("20"); // 60 / 3
    expect(card?.absent).toEqual([
      { node: "b", reason: "missing", handled: "left-out", group: "r", weightMoved: "0.25" },
      { node: "c", reason: "missing", handled: "zero" },
      { node: "d", reason: "missing", handled: "worst" },
      { node: "lone", reason: "missing", handled: "absent" },
    ]);
  });

  test("carry the reason that the record gave", () => {
    const nodes = {
      a: open,
      b: { ...open, absent: { notApplicable: "leave-out" } } as const,
      r: mean(["a", "b"]),
    };
    const { card } = scoreOf(policyOf(nodes), {
      actuals: { a: 60, b: { notApplicable: "no such service" } },
    });
    expect(card?.absent).toEqual([
      {
        node: "b",
        reason: "not-applicable",
        note: "no such service",
        handled: "left-out",
        group: "r",
        weightMoved: "0.5",
      },
    ]);
  });

  test("of the result give no-score, and the rating that the policy names", () => {
    const nodes = { a: open, r: mean(["a"]) };
    const { card } = scoreOf(
      policyOf(nodes, { noScore: { rating: "not-rated", label: { en: "Not rated" } } }),
      {
        actuals: {},
      },
    );
    expect(card).toMatchObject({
      status: "no-score",
      score: null,
      rating: { id: "not-rated", label: { en: "Not rated" } },
      strengths: [],
      weaknesses: [],
    });
  });
});
