import type { Arguments } from "./arguments.js";
import { oneOf } from "./arguments.js";
import type { Speech } from "./output/names.js";
import { showsStyles } from "./output/style.js";
import { type Locale, WORDS } from "./words.js";

/** The language of the output: as said by --locale, else Indonesian where the environment is, else English. */
export function chooseLocale(
  args: Arguments,
  environment: Readonly<Record<string, string | undefined>>,
): Locale {
  const words = /^(?:id|in)(?:[_.-]|$)/i;
  const set = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  return words.test(set) ? oneOf(args, "locale", ["id", "en"]) : oneOf(args, "locale", ["en", "id"]);
}

/** The language of the output with its words, and whether headings are bold. */
export function speechFor(args: Arguments, toTerminal: boolean): Speech {
  const locale = chooseLocale(args, process.env);
  return { locale, words: WORDS[locale], styled: toTerminal && showsStyles(process.stdout, process.env) };
}
