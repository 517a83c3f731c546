import type { Arguments } from "./arguments.js";
import { choosePolicy, documentsOf } from "./choose-policy.js";
import { csvOptionsOf, settingsOf } from "./commands/score.js";
import { keepingLast } from "./input/keeping-last.js";
import { openRecords } from "./input/records.js";
import { type Policy, readPeriod } from "./library.js";
import { nearNames } from "./near-names.js";
import { refusalText } from "./output/refusal-text.js";
import { printable } from "./printable.js";
import { type ScoredRecord, type ScoreSettings, scoreRecords } from "./score-records.js";
import { Unusable, unusable } from "./unusable.js";

/** A record of the subject that was asked for, as it was read, with what scored it. */
export interface SubjectRecord {
  readonly policy: Policy;
  readonly record: unknown;
  readonly settings: ScoreSettings;
}

/** How many names of other subjects are kept for a suggestion. */
const KEPT_SUBJECTS = 5000;

/** Shows something of each record of the subject that --subject names, and gives the exit code. */
export async function forSubject(args: Arguments, show: (found: SubjectRecord) => string): Promise<number> {
  const subject = args.text("subject");
  if (subject === undefined) throw new Unusable(["--subject is missing: say whose figures are meant."]);
  const [policyName = "", dataName = ""] = args.positionals;
  const choice = await choosePolicy(policyName);
  const settings = settingsOf(args, choice);
  const source = await openRecords(dataName, documentsOf(choice, settings.period), csvOptionsOf(args));
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
      const policy = choice.at(result.period);
      if (!policy.ok) throw unusable(policy.issues, "The policy cannot be used:");
      process.stdout.write(
        `${found > 1 ? "\n" : ""}${show({ policy: policy.value, record: read.last(), settings })}`,
      );
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
