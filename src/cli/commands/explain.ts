import { expectPositionals, readArguments } from "../arguments.js";
import { forSubject, type SubjectRecord } from "../for-subject.js";
import { type Explanation, safeExplain, textIn } from "../library.js";
import { speechFor } from "../locale.js";
import { wrapText } from "../output/display-width.js";
import type { Speech } from "../output/names.js";
import { MOST_WIDTH } from "../output/node-grid.js";
import { heading } from "../output/style.js";
import { printable } from "../printable.js";
import { Unusable, unusable } from "../unusable.js";
import { RECORD_OPTIONS } from "./score.js";

const OPTIONS = { ...RECORD_OPTIONS, subject: { type: "string" }, node: { type: "string" } } as const;

/** `kinerja explain`: derives the figures of one subject, step by step. */
export async function explain(rest: readonly string[]): Promise<number> {
  const args = readArguments(rest, OPTIONS, "explain");
  expectPositionals(args, ["policy", "data"], 2, "explain");
  const speech = speechFor(args, true);
  return forSubject(args, (found) => {
    const explanation = explanationOf(found, { locale: speech.locale, node: args.text("node") });
    return `${explanationText(explanation, speech).join("\n")}\n`;
  });
}

function explanationOf(
  { policy, record, settings: { period, parameters } }: SubjectRecord,
  { locale, node }: { readonly locale: Speech["locale"]; readonly node: string | undefined },
): Explanation {
  const explained = safeExplain(policy, record, {
    locale,
    parameters,
    ...(period === undefined ? {} : { period }),
    ...(node === undefined ? {} : { node }),
  });
  if (explained.ok) return explained.value;
  const unknown = explained.issues.find((i) => i.code === "name-unknown" && i.path[0] === "node");
  if (unknown === undefined) throw unusable(explained.issues, "The record cannot be explained:");
  throw new Unusable([`--node: ${unknown.message.replace(/^node: /, "")}`]);
}

function explanationText(
  { summary, steps, scorecard }: Explanation,
  { locale, styled, words }: Speech,
): readonly string[] {
  const title = printable(textIn(scorecard.policy.title, locale) ?? scorecard.policy.scheme);
  return [
    heading(title, styled),
    "",
    ...wrapText(printable(summary), MOST_WIDTH),
    "",
    heading(words.steps, styled),
    ...steps.flatMap((step) => [
      "",
      heading(printable(`${step.number}. ${nameOf(step)}`), styled),
      ...step.lines.flatMap((line) =>
        wrapText(printable(line.text), MOST_WIDTH - 5).map(
          (piece, at) => `${at === 0 ? "   " : "     "}${piece}`,
        ),
      ),
    ]),
  ];
}

/** A figure's title with its name on the scorecard, which --node takes. */
function nameOf({ heading: title, node }: Explanation["steps"][number]): string {
  return title === node ? node : `${title} (${node})`;
}
