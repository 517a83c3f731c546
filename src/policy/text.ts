import * as z from "zod";

/** A text for people: one string for every language, or one string a language by its code (`{ id, en }`). */
export const text = z.union([
  z.string(),
  z.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/), z.string()),
]);

/** A text for people, in one language or several. */
export type Text = z.infer<typeof text>;

/**
 * The words of a text in one language: that language, else English, else whatever stands first.
 *
 * @example
 * textIn({ id: "Baik", en: "Good" }, "id") // => "Baik"
 */
export function textIn(of: Text | undefined, locale: string): string | undefined {
  if (of === undefined || typeof of === "string") return of;
  return of[locale] ?? of.en ?? Object.values(of)[0];
}
