import { expectPositionals, readArguments } from "../arguments.js";
import { choosePolicy } from "../choose-policy.js";
import { openRecords } from "../input/records.js";
import { derivation, readPeriod } from "../library.js";
import { speechFor } from "../locale.js";
import { nearNames } from "../near-names.js";
import { wrapText } from "../output/display-width.js";
import type { Speech } from "../output/names.js";
import { MOST_WIDTH } from "../output/node-grid.js";
import { refusalText } from "../output/refusal-text.js";
import { headText } from "../output/scorecard-text.js";
import { heading } from "../output/style.js";
import { printable } from "../printable.js";
import { type ScoredRecord, scoreRecords } from "../score-records.js";
import { Unusable } from "../unusable.js";
import { csvOptionsOf, RECORD_OPTIONS, settingsOf } from "./score.js";

/** How many names of other subjects are kept for a suggestion. */
const KEPT_SUBJECTS = 5000;

/** `kinerja explain`: derives the figures of one subject, step by step. */
export async function explain(rest: readonly string[]): Promise<number> {
  const args = readArguments(rest, { ...RECORD_OPTIONS, subject: { type: "string" } }, "explain");
  expectPositionals(args, ["policy", "data"], 2, "explain");
  const subject = args.text("subject");
  if (subject === undefined) throw new Unusable(["--subject is missing: say whose figures to explain."]);
  const [policyName = "", dataName = ""] = args.positionals;
  const choice = await choosePolicy(policyName);
  const settings = settingsOf(args, choice);
  const source = await openRecords(dataName, choice.versions[0].document, csvOptionsOf(args));
  const speech = speechFor(args, true);
  const others = new Set<string>();
  let found = 0;
  let refused = 0;
  for await (const result of scoreRecords(choice, source.records, settings)) {
    if (result.subject !== subject) {
      if (result.subject !== undefined && others.size < KEPT_SUBJECTS) others.add(result.subject);
      continue;
    }
    if (!isOfPeriod(result, settings.period)) continue;
    found += 1;
    if (result.ok)
      process.stdout.write(`${found > 1 ? "\n" : ""}${derivationText(result, speech).join("\n")}\n`);
    else {
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

function derivationText(
  { scorecard, document }: Extract<ScoredRecord, { readonly ok: true }>,
  speech: Speech,
): readonly string[] {
  const nodes = derivation(scorecard, speech.locale, document.citations ?? {});
  return [
    ...headText(scorecard, speech),
    ...nodes.flatMap((node) => [
      "",
      heading(printable(node.heading), speech.styled),
      ...node.lines.flatMap((line) =>
        wrapText(printable(line), MOST_WIDTH - 4).map((piece, at) => `${at === 0 ? "  " : "    "}${piece}`),
      ),
    ]),
  ];
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
