import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  definePolicy,
  type ExplanationLocale,
  explain,
  type PolicyDocument,
  score,
} from "../../../src/index.js";
import { readDocument } from "../read-document.js";
import { numberRead, readEquations } from "./read-back.js";

const HERE = new URL(".", import.meta.url);
const NAMES = readdirSync(HERE).flatMap((file) => /^(.*)\.yaml$/.exec(file)?.[1] ?? []);
const LOCALES: readonly ExplanationLocale[] = ["id", "en"];

function caseOf(name: string) {
  const { policy, record } = readDocument(new URL(`${name}.yaml`, import.meta.url)) as {
    readonly policy: PolicyDocument;
    readonly record: { readonly subject: string };
  };
  return { policy: definePolicy(policy), record };
}

describe.each(NAMES)("the explanation of '%s'", (name) => {
  const { policy, record } = caseOf(name);

  test.each(LOCALES)("reads as the text beside it, in '%s'", async (locale) => {
    await expect(explain(policy, record, { locale }).text).toMatchFileSnapshot(`${name}.${locale}.txt`);
  });

  test.each(LOCALES)("has numbers that read back to what they say, in '%s'", (locale) => {
    const explanation = explain(policy, record, { locale });
    const card = score(policy, record);
    for (const step of explanation.steps)
      for (const line of step.lines)
        for (const { text, holds } of readEquations(line.text, locale)) expect(holds, text).toBe(true);
    if (card.score === null) return;
    const last = explanation.steps[explanation.steps.length - 1];
    const said = last?.lines.find((line) => line.kind === "score")?.text ?? "";
    expect(numberRead(said, locale)).toEqual(numberRead(card.score, "en"));
    expect(explanation.summary).toContain(said.replace(/^\S+ (.*)\.$/, "$1"));
  });
});

describe("reading back", () => {
  test("sees a wrong number in a line, in either language", () => {
    const heard = (line: string, locale: ExplanationLocale) =>
      readEquations(line, locale).map((e) => e.holds);
    expect(heard("Hasil kerja (bobot 70 dari 100): 0,7 × 97,40 = 68,18.", "id")).toEqual([true]);
    expect(heard("Hasil kerja (bobot 70 dari 100): 0,7 × 97,40 = 68,19.", "id")).toEqual([false]);
    expect(heard("Achievement: 1,240 / 1,200 = 31/30 ≈ 1.0333.", "en")).toEqual([true]);
    expect(heard("Achievement: 1,240 / 1,200 = 32/30 ≈ 1.0667.", "en")).toEqual([false]);
    expect(heard("Geometric mean: (0.5 × 1 × 1) ^ (1/3) = 0.7937…", "en")).toEqual([true]);
    expect(heard("Geometric mean: (0.5 × 1 × 1) ^ (1/3) = 0.8037…", "en")).toEqual([false]);
  });
});
