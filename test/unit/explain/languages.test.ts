import { describe, expect, test } from "vitest";
import { fill, LANGUAGES } from "../../../src/explain/languages/languages.js";

type Words = Readonly<Record<string, unknown>>;

/** Every word or sentence of a language by its path. */
function wordsOf(language: Words, at = ""): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(language).flatMap(([key, value]): readonly (readonly [string, string])[] =>
      typeof value === "object" && value !== null
        ? [...wordsOf(value as Words, `${at}${key}.`)]
        : [[`${at}${key}`, String(value)]],
    ),
  );
}

/** What a language lacks beside another, and the sentences that name other places in it. */
function differences(language: Words, other: Words): readonly string[] {
  const [own, wanted] = [wordsOf(language), wordsOf(other)];
  const places = (text: string | undefined): string =>
    [...new Set(text?.match(/\{\w+\}/g) ?? [])].sort().join(" ");
  return [
    ...[...wanted.keys()].filter((key) => !own.has(key)).map((key) => `${key} is missing`),
    ...[...own.keys()].filter((key) => !wanted.has(key)).map((key) => `${key} is not known`),
    ...[...own]
      .filter(([key, text]) => wanted.has(key) && places(text) !== places(wanted.get(key)))
      .map(([key]) => `${key} names other places`),
    ...[...own]
      .filter(([key, text]) => text.trim() === "" && !key.startsWith("confidence."))
      .map(([key]) => `${key} is empty`),
  ];
}

describe("the languages of explanations", () => {
  test.each(Object.keys(LANGUAGES))(
    "'%s' has every word, and its sentences name the same places",
    (locale) => {
      expect(
        differences(
          LANGUAGES[locale as keyof typeof LANGUAGES] as unknown as Words,
          LANGUAGES.en as unknown as Words,
        ),
      ).toEqual([]);
    },
  );

  test("would be told what they lack", () => {
    const { yes: _, ...without } = LANGUAGES.id;
    const broken = { ...without, level: "tingkat {tingkat}", more: "lagi", no: "" };
    expect(differences(broken as unknown as Words, LANGUAGES.en as unknown as Words)).toEqual([
      "yes is missing",
      "more is not known",
      "level names other places",
      "no is empty",
    ]);
  });

  test("fill the places that a sentence names and leave others alone", () => {
    expect(fill("{a} dan {b}", { a: "satu {b}", b: "dua" })).toBe("satu {b} dan dua");
    expect(fill("{constructor}", {})).toBe("{constructor}");
  });
});
