import { describe, expect, test } from "vitest";
import { definePolicy, score } from "../../../src/index.js";
import { skp, skpRecord } from "../../support/skp.js";

const policy = definePolicy(skp);
const card = score(policy, skpRecord);

describe("the scorecard of two activities and behaviour", () => {
  test("has every figure of the hand calculation", () => {
    // a1: (31/30 + 97/95) / 2 = 1171/1140; x 100 = 5855/57 = 102.72, rounded 103
    // a2: quality left out: 31/35 x 100 = 620/7 = 88.57, rounded 89
    // results: 0.6 x 103 + 0.4 x 89 = 97.4; total: 0.7 x 97.4 + 0.3 x 96.5 = 68.18 + 28.95 = 97.13
    expect(card.nodes["quantity@a1"]).toMatchObject({ actual: "1240", target: "1200", achievement: "31/30" });
    expect(card.nodes["activity@a1"]).toMatchObject({ value: "5855/57", score: "103" });
    expect(card.nodes["activity@a2"]).toMatchObject({ value: "620/7", score: "89" });
    expect(card.nodes.results?.score).toBe("97.4");
    expect(card.nodes.total?.parts).toEqual([
      { node: "results", weight: "0.7", contribution: "68.18" },
      { node: "behaviour", weight: "0.3", contribution: "28.95" },
    ]);
    expect([card.score, card.rating?.id, card.rating?.level, card.rating?.of]).toEqual([
      "97.13",
      "baik",
      2,
      3,
    ]);
  });

  test("states contributions on the scale of the value: 50 x 31/30 and 50 x 97/95 sum to 5855/57", () => {
    // 155/3 + 970/19 = (2945 + 2910) / 57 = 5855/57
    expect(card.nodes["activity@a1"]?.parts?.map((p) => p.contribution)).toEqual(["155/3", "970/19"]);
    expect(card.nodes["activity@a1"]?.factor).toBe("100");
  });

  test("says what was absent, why, and what its group did", () => {
    expect(card.absent).toEqual([
      {
        node: "quality@a2",
        reason: "not-applicable",
        note: "no quality target agreed",
        handled: "left-out",
        group: "activity@a2",
        weightMoved: "0.5",
      },
    ]);
  });

  test("finds strengths and weaknesses by scoring again", () => {
    // quantity@a1 at zero: a1 = 97/190 x 100 = 51.05, 51; results 0.6 x 51 + 0.4 x 89 = 66.2; total 46.34 + 28.95 = 75.29
    // 97.13 - 75.29 = 21.84. quality@a1 at zero: a1 = 31/60 x 100 = 51.67, 52; 66.8; 75.71; 97.13 - 75.71 = 21.42
    expect(card.strengths.map((s) => [s.node, s.points])).toEqual([
      ["quantity@a1", "21.84"],
      ["quality@a1", "21.42"],
    ]);
    // behaviour at 120: 0.3 x 23.5 = 7.05 more; quantity@a2 at its target: a2 = 100, results + 4.4, total + 3.08
    expect(card.weaknesses.map((w) => [w.node, w.points])).toEqual([
      ["behaviour", "7.05"],
      ["quantity@a2", "3.08"],
    ]);
  });

  test("never lists one leaf as strong and weak", () => {
    const strong = new Set(card.strengths.map((s) => s.node));
    expect(card.weaknesses.filter((w) => strong.has(w.node))).toEqual([]);
  });

  test("shows the gate that acts: without a new idea 115 is Baik", () => {
    // both activities at 1.2 or more are 120; behaviour 105: 0.7 x 120 + 0.3 x 105 = 115.5
    const strong = (newIdea: boolean) =>
      score(policy, {
        ...skpRecord,
        facts: { newIdea },
        actuals: { behaviour: 105 },
        rows: {
          activities: [
            {
              key: "a1",
              weight: 100,
              quantity: { actual: 130, target: 100 },
              quality: { actual: 96, target: 80 },
            },
          ],
        },
      });
    expect([strong(true).score, strong(true).rating?.id, strong(true).gates]).toEqual([
      "115.5",
      "sangat-baik",
      [],
    ]);
    expect(strong(false).rating?.id).toBe("baik");
    expect(strong(false).gates).toEqual([
      { node: "total", act: "atMost", by: "baik", before: "sangat-baik", after: "baik", cite: "pp30" },
    ]);
  });

  test("refuses weights of 99.99 and names their total", () => {
    const [first, second] = skpRecord.rows.activities;
    const rows = { activities: [{ ...first, weight: "59.99" }, second] };
    expect(() => score(policy, { ...skpRecord, rows })).toThrowError(
      "the weights total 99.99, expected exactly 100",
    );
  });
});
