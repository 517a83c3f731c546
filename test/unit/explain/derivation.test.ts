import { describe, expect, test } from "vitest";
import { DERIVATION_WORDS } from "../../../src/explain/words.js";
import { definePolicy, derivation, score } from "../../../src/index.js";
import { skp, skpRecord } from "../../support/skp.js";

const policy = definePolicy(skp);
const card = score(policy, skpRecord);
const linesOf = (node: string, locale: "en" | "id") =>
  derivation(card, locale, skp.citations).find((d) => d.node === node)?.lines;

describe("derivation", () => {
  test("goes from the result down, each node once", () => {
    expect(derivation(card).map((d) => d.node)).toEqual([
      "total",
      "results",
      "activity@a1",
      "quantity@a1",
      "quality@a1",
      "activity@a2",
      "quantity@a2",
      "quality@a2",
      "behaviour",
    ]);
  });

  test("shows weight times value, the rounding, the rating with its range, and the article", () => {
    expect(linesOf("total", "en")).toEqual([
      "results: 0.7 x 97.4 = 68.18",
      "behaviour: 0.3 x 96.5 = 28.95",
      "capped: 97.13",
      "rounded: 97.13",
      "score 97.13",
      "rating Good, level 2 of 3 (range >= 90, < 110)",
      "[PP 30/2019, 41]",
    ]);
  });

  test("shows the factor that a line of arithmetic needs to be true: 0.5 x 31/30 x 100 = 155/3", () => {
    expect(linesOf("activity@a1", "en")?.[0]).toBe("Quantity · KTP-el issued: 0.5 x 31/30 x 100 = 155/3");
  });

  test("speaks Indonesian, with a decimal comma", () => {
    expect(linesOf("total", "id")).toContain("predikat Baik, tingkat 2 dari 3 (rentang >= 90, < 110)");
    expect(linesOf("total", "id")).toContain("nilai 97,13");
    expect(linesOf("quality@a2", "id")).toContain(
      "tidak berlaku (no quality target agreed); tidak diperhitungkan; bobot yang dialihkan 0,5",
    );
  });

  test("has the same words in every language", () => {
    const keys = (words: object): readonly string[] =>
      Object.entries(words).flatMap(([key, value]) =>
        typeof value === "object" ? Object.keys(value).map((k) => `${key}.${k}`) : [key],
      );
    expect(keys(DERIVATION_WORDS.id)).toEqual(keys(DERIVATION_WORDS.en));
  });
});
