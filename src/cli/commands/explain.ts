import { expectPositionals, readArguments } from "../arguments.js";
import { choosePolicy, documentsOf, type PolicyChoice } from "../choose-policy.js";
import type { PlacedRecord } from "../input/placed-record.js";
import { openRecords } from "../input/records.js";
import { type Explanation, readPeriod, safeExplain, textIn } from "../library.js";
import { speechFor } from "../locale.js";
import { nearNames } from "../near-names.js";
import { wrapText } from "../output/display-width.js";
import type { Speech } from "../output/names.js";
import { MOST_WIDTH } from "../output/node-grid.js";
import { refusalText } from "../output/refusal-text.js";
import { heading } from "../output/style.js";
import { printable } from "../printable.js";
import { type ScoredRecord, type ScoreSettings, scoreRecords } from "../score-records.js";
import { Unusable, unusable } from "../unusable.js";
import { csvOptionsOf, RECORD_OPTIONS, settingsOf } from "./score.js";

/** How many names of other subjects are kept for a suggestion. */
const KEPT_SUBJECTS = 5000;

const OPTIONS = { ...RECORD_OPTIONS, subject: { type: "string" }, node: { type: "string" } } as const;

/** `kinerja explain`: derives the figures of one subject, step by step. */
export async function explain(rest: readonly string[]): Promise<number> {
  const args = readArguments(rest, OPTIONS, "explain");
  expectPositionals(args, ["policy", "data"], 2, "explain");
  const subject = args.text("subject");
  if (subject === undefined) throw new Unusable(["--subject is missing: say whose figures to explain."]);
  const [policyName = "", dataName = ""] = args.positionals;
  const choice = await choosePolicy(policyName);
  const settings = settingsOf(args, choice);
  const source = await openRecords(dataName, documentsOf(choice, settings.period), csvOptionsOf(args));
  const speech = speechFor(args, true);
  const others = new Set<string>();
  let found = 0;
  let refused = 0;
  const read = keepingLast(source.records);
  for await (const result of scoreRecords(choice, read.records, settings)) {
    if (result.subject !== subject) {
      if (result.subject !== undefined && others.size < KEPT_SUBJECTS) others.add(result.subject);
      continue;
    }
    if (!isOfPeriod(result, settings.period)) continue;
    found += 1;
    if (result.ok) {
      const asked = { locale: speech.locale, node: args.text("node") };
      const explanation = explanationOf(choice, read.last(), result.period, settings, asked);
      process.stdout.write(`${found > 1 ? "\n" : ""}${explanationText(explanation, speech).join("\n")}\n`);
    } else {
      refused += 1;
      process.stderr.write(refusalText(source.file.name, result));
    }
  }
  if (found === 0) throw notFound(subject, settings.period, dataName, others);
  return refused > 0 ? 1 : 0;
}

function isOfPeriod(result: ScoredRecord, period: string | undefined): boolean {
  if (period === undefined) return true;
  const wanted = readPeriod(period);
  const own = readPeriod(result.period ?? "");
  return (
    !wanted.ok || !own.ok || (wanted.value.from === own.value.from && wanted.value.until === own.value.until)
  );
}

/** Records as they come, of which the last one that was read is kept. */
function keepingLast(records: AsyncIterable<PlacedRecord>): {
  readonly records: AsyncIterable<PlacedRecord>;
  readonly last: () => unknown;
} {
  let last: unknown;
  return {
    last: () => last,
    records: (async function* () {
      for await (const placed of records) {
        last = placed.ok ? placed.record : undefined;
        yield placed;
      }
    })(),
  };
}

function explanationOf(
  choice: PolicyChoice,
  record: unknown,
  recordPeriod: string,
  { period, parameters }: ScoreSettings,
  { locale, node }: { readonly locale: Speech["locale"]; readonly node: string | undefined },
): Explanation {
  const policy = choice.at(recordPeriod);
  if (!policy.ok) throw unusable(policy.issues, "The policy cannot be used:");
  const explained = safeExplain(policy.value, record, {
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

function notFound(
  subject: string,
  period: string | undefined,
  file: string,
  others: ReadonlySet<string>,
): Unusable {
  const near = nearNames(subject, others);
  const guess = near.length === 0 ? "" : ` Did you mean ${near.map(printable).join(" or ")}?`;
  const when = period === undefined ? "" : ` for ${period}`;
  return new Unusable([`${file} holds no record of the subject '${printable(subject)}'${when}.${guess}`]);
}
