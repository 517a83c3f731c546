import { expectPositionals, oneOf, readArguments } from "../arguments.js";
import { choosePolicy, documentsOf, type PolicyChoice } from "../choose-policy.js";
import { keepingLast } from "../input/keeping-last.js";
import { openRecords } from "../input/records.js";
import { type Change, safeChange } from "../library.js";
import { speechFor } from "../locale.js";
import { causeText } from "../output/cause-text.js";
import { refusalText } from "../output/refusal-text.js";
import { type ScoreSettings, scoreRecords } from "../score-records.js";
import { Unusable } from "../unusable.js";
import { csvOptionsOf, RECORD_OPTIONS, settingsOf } from "./score.js";

const OPTIONS = {
  ...RECORD_OPTIONS,
  subject: { type: "string" },
  "policy-before": { type: "string" },
  "period-before": { type: "string" },
  format: { type: "string" },
} as const;

interface Kept {
  readonly record: unknown;
  readonly period: string;
}

/** `kinerja change`: what changed each subject's result between two files, by cause. */
export async function change(rest: readonly string[]): Promise<number> {
  const args = readArguments(rest, OPTIONS, "change");
  expectPositionals(args, ["policy", "before", "after"], 3, "change");
  const [policyName = "", beforeName = "", afterName = ""] = args.positionals;
  const json = oneOf(args, "format", ["text", "json"]) === "json";
  const speech = speechFor(args, true);
  const choice = await choosePolicy(policyName);
  const earlier = args.text("policy-before");
  const choiceBefore = earlier === undefined ? choice : await choosePolicy(earlier);
  const settings = settingsOf(args, choice);
  const before: ScoreSettings = { ...settings, period: args.text("period-before") ?? settings.period };
  const csv = csvOptionsOf(args);
  const only = args.text("subject");
  const first = await keptRecords(beforeName, choiceBefore, before, csv, only);
  const second = await keptRecords(afterName, choice, settings, csv, only);
  let refused = first.refused + second.refused;
  const changes: Change[] = [];
  for (const [subject, later] of second.records) {
    const sooner = first.records.get(subject);
    if (sooner === undefined) continue;
    const [from, to] = [choiceBefore.at(sooner.period), choice.at(later.period)];
    if (!from.ok || !to.ok) continue; // both were scored a moment ago
    const found = safeChange(
      {
        policy: from.value,
        record: sooner.record,
        options: { period: sooner.period, parameters: before.parameters },
      },
      {
        policy: to.value,
        record: later.record,
        options: { period: later.period, parameters: settings.parameters },
      },
    );
    if (found.ok) changes.push(found.value);
    else {
      refused += 1;
      process.stderr.write(
        refusalText(afterName, { ok: false, place: subject, subject, issues: found.issues }),
      );
    }
  }
  const alone = [...second.records.keys()].filter((subject) => !first.records.has(subject));
  const gone = [...first.records.keys()].filter((subject) => !second.records.has(subject));
  if (changes.length === 0 && refused === 0)
    throw new Unusable([
      `No subject stands in both ${beforeName} and ${afterName}; there is nothing to compare.`,
    ]);
  if (json) process.stdout.write(`${JSON.stringify(changes, null, 2)}\n`);
  else process.stdout.write(changes.map((c) => `${causeText(c, speech).join("\n")}\n`).join("\n"));
  if (alone.length > 0) process.stderr.write(`Only in ${afterName}: ${alone.join(", ")}\n`);
  if (gone.length > 0) process.stderr.write(`Only in ${beforeName}: ${gone.join(", ")}\n`);
  return refused > 0 ? 1 : 0;
}

/** The records of a file that score, by subject; the last of a subject where it comes for several periods. */
async function keptRecords(
  name: string,
  choice: PolicyChoice,
  settings: ScoreSettings,
  csv: Parameters<typeof openRecords>[2],
  only: string | undefined,
): Promise<{ readonly records: ReadonlyMap<string, Kept>; readonly refused: number }> {
  const source = await openRecords(name, documentsOf(choice, settings.period), csv);
  const records = new Map<string, Kept>();
  const read = keepingLast(source.records);
  let refused = 0;
  for await (const result of scoreRecords(choice, read.records, settings)) {
    const record = read.last();
    if (only !== undefined && result.subject !== only) continue;
    if (result.ok) records.set(result.subject, { record, period: result.period });
    else {
      refused += 1;
      process.stderr.write(refusalText(source.file.name, result));
    }
  }
  return { records, refused };
}
