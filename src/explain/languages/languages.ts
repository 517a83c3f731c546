import { en } from "./en.js";
import { id } from "./id.js";
import type { Language } from "./language.js";

/** The languages that explanations speak. Adding one is adding a file beside this one, and a line here. */
export const LANGUAGES = { en, id } as const satisfies Readonly<Record<string, Language>>;

/** The code of a language that explanations speak. */
export type ExplanationLocale = keyof typeof LANGUAGES;

/** Puts values in the places `{name}` of a sentence. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? place) : place,
  );
}
