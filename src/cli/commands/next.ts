import { expectPositionals, oneOf, readArguments } from "../arguments.js";
import { forSubject } from "../for-subject.js";
import { safeNextRating, safeScore } from "../library.js";
import { speechFor } from "../locale.js";
import { nextText } from "../output/next-text.js";
import { Unusable, unusable } from "../unusable.js";
import { RECORD_OPTIONS } from "./score.js";

const OPTIONS = {
  ...RECORD_OPTIONS,
  subject: { type: "string" },
  cost: { type: "string", multiple: true },
  format: { type: "string" },
} as const;

/** `kinerja next`: what would bring one subject to each higher rating. */
export async function next(rest: readonly string[]): Promise<number> {
  const args = readArguments(rest, OPTIONS, "next");
  expectPositionals(args, ["policy", "data"], 2, "next");
  const json = oneOf(args, "format", ["text", "json"]) === "json";
  const speech = speechFor(args, true);
  const costs = Object.fromEntries(args.texts("cost").map(costOf));
  return forSubject(args, ({ policy, record, settings: { period, parameters } }) => {
    const options = { parameters, ...(period === undefined ? {} : { period }) };
    const found = safeNextRating(policy, record, { ...options, costs });
    const scored = safeScore(policy, record, options);
    if (!found.ok) throw unusable(found.issues, "The way to a higher rating cannot be looked for:");
    if (!scored.ok) throw unusable(scored.issues);
    return json
      ? `${JSON.stringify(found.value, null, 2)}\n`
      : `${nextText(found.value, scored.value, policy.document, speech).join("\n")}\n`;
  });
}

function costOf(text: string): readonly [string, string] {
  const at = text.lastIndexOf("=");
  if (at <= 0) throw new Unusable([`--cost ${text}: expected <indicator>=<number>, as in --cost speed=2.`]);
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
