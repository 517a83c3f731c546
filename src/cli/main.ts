#!/usr/bin/env node
import { change } from "./commands/change.js";
import { check } from "./commands/check.js";
import { cohort } from "./commands/cohort.js";
import { explain } from "./commands/explain.js";
import { next } from "./commands/next.js";
import { presets } from "./commands/presets.js";
import { score } from "./commands/score.js";
import { COMMAND_HELP, HELP } from "./help.js";
import { nearNames } from "./near-names.js";
import { printable } from "./printable.js";
import { Unusable } from "./unusable.js";
import { VERSION } from "./version.js";

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  score,
  explain,
  next,
  change,
  check,
  cohort,
  presets,
};

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    const about = name === "help" ? COMMAND_HELP[rest[0] ?? ""] : undefined;
    (name === undefined ? process.stderr : process.stdout).write(about ?? HELP);
    return name === undefined ? 2 : 0;
  }
  if (name === "--version" || name === "-v") {
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    const near = nearNames(name, Object.keys(COMMANDS));
    const guess = near.length === 0 ? "" : ` Did you mean ${near.join(" or ")}?`;
    throw new Unusable([
      `There is no command '${name}'.${guess} Known: ${Object.keys(COMMANDS).join(", ")}; see 'kinerja --help'.`,
    ]);
  }
  if (asksForHelp(rest)) {
    process.stdout.write(COMMAND_HELP[name] ?? HELP);
    return 0;
  }
  return command(rest);
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return (end < 0 ? args : args.slice(0, end)).some((arg) => arg === "--help" || arg === "-h");
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = 2;
    if (error instanceof Unusable) {
      for (const line of error.lines) process.stderr.write(`${printableLine(line)}\n`);
      return;
    }
    const problem = printable(error instanceof Error ? error.message : String(error));
    process.stderr.write(
      `Something went wrong inside kinerja: ${problem}. Please report this with the command and, if you can, the file.\n`,
    );
  },
);

/** A line as it stands, with its indentation, safe to show. */
function printableLine(line: string): string {
  const space = /^ */.exec(line)?.[0] ?? "";
  return space + printable(line.slice(space.length));
}
