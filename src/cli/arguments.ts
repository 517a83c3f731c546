import { type ParseArgsConfig, parseArgs } from "node:util";
import { knownNames } from "./near-names.js";
import { Unusable } from "./unusable.js";

/** The options that a command may have, as `parseArgs` takes them. */
export type Options = NonNullable<ParseArgsConfig["options"]>;

/** What stood on the command line after a command. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** the text of an option that was given */
  text(name: string): string | undefined;
  /** every text of an option that may be given several times */
  texts(name: string): readonly string[];
  flag(name: string): boolean;
}

/** Reads the arguments of a command strictly; anything unknown ends the run with the nearest name. */
export function readArguments(args: readonly string[], options: Options, command: string): Arguments {
  const hint = `Run 'kinerja ${command} --help' for what it takes.`;
  let values: Readonly<Record<string, unknown>>;
  let positionals: readonly string[];
  try {
    const all = { ...options, help: { type: "boolean", short: "h" } } as const;
    ({ values, positionals } = parseArgs({
      args: [...args],
      options: all,
      allowPositionals: true,
      strict: true,
    }));
  } catch (error) {
    const unknown = error instanceof Error ? /^Unknown option '(.+?)'/.exec(error.message)?.[1] : undefined;
    if (unknown !== undefined) {
      const known = knownNames(
        unknown,
        [...Object.keys(options), "help"].map((name) => `--${name}`),
      );
      throw new Unusable([`The option '${unknown}' is not known; known: ${known}. ${hint}`]);
    }
    const problem = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    throw new Unusable([`${problem.replace(/\.?$/, ".")} ${hint}`]);
  }
  return {
    positionals,
    text: (name) => {
      const value = values[name];
      return typeof value === "string" ? value : undefined;
    },
    texts: (name) => {
      const value = values[name];
      return Array.isArray(value) ? value.filter((v) => typeof v === "string") : [];
    },
    flag: (name) => values[name] === true,
  };
}

/** The value of an option that is one of a few words; the first of them where the option is not given. */
export function oneOf<T extends string>(args: Arguments, name: string, words: readonly [T, ...T[]]): T {
  const given = args.text(name);
  if (given === undefined) return words[0];
  const found = words.find((word) => word === given);
  if (found === undefined)
    throw new Unusable([`--${name} is '${given}', expected one of ${words.join(", ")}.`]);
  return found;
}

/** The number of positional arguments checked against what a command takes. */
export function expectPositionals(
  args: Arguments,
  names: readonly string[],
  least: number,
  command: string,
): void {
  const found = args.positionals.length;
  if (found >= least && found <= names.length) return;
  const missing = names.slice(found, least);
  const problem =
    found < least
      ? `${missing.map((name) => `<${name}>`).join(" and ")} ${missing.length === 1 ? "is" : "are"} missing.`
      : `'${args.positionals[names.length] ?? ""}' is one argument too many.`;
  throw new Unusable([`${problem} Run 'kinerja ${command} --help' for what it takes.`]);
}
