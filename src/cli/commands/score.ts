import { extname } from "node:path";
import { sameChoice } from "../../engine/run-record.js";
import { type Arguments, expectPositionals, type Options, oneOf, readArguments } from "../arguments.js";
import { chooseParameters } from "../choose-parameters.js";
import { choosePolicy, documentsOf, type PolicyChoice } from "../choose-policy.js";
import type { CsvOptions } from "../input/csv-options.js";
import { openRecords, type RecordSource } from "../input/records.js";
import { INTERRUPTED, listenForInterruption } from "../interruption.js";
import { speechFor } from "../locale.js";
import { csvWriter } from "../output/csv.js";
import { jsonWriter, ndjsonWriter } from "../output/json.js";
import { progressOn } from "../output/progress.js";
import { refusalText } from "../output/refusal-text.js";
import type { ResultWriter } from "../output/result-writer.js";
import { fileSink, type Sink, standardOutput } from "../output/sink.js";
import { tableWriter } from "../output/table.js";
import { type ScoreSettings, scoreRecords } from "../score-records.js";
import { Unusable } from "../unusable.js";

/** The options about the records of a file, which several commands share. */
export const RECORD_OPTIONS = {
  period: { type: "string" },
  set: { type: "string", multiple: true },
  locale: { type: "string" },
  decimal: { type: "string" },
  "not-applicable": { type: "string" },
  missing: { type: "string", multiple: true },
  column: { type: "string", multiple: true },
  "ignore-other-columns": { type: "boolean" },
} as const satisfies Options;

type Format = "table" | "json" | "ndjson" | "csv";

/** `kinerja score`: scores the records of a file and gives the exit code. */
export async function score(rest: readonly string[]): Promise<number> {
  const options = { ...RECORD_OPTIONS, format: { type: "string" }, out: { type: "string" } } as const;
  const args = readArguments(rest, options, "score");
  expectPositionals(args, ["policy", "data"], 2, "score");
  const [policyName = "", dataName = ""] = args.positionals;
  const out = args.text("out");
  const format = chooseFormat(args, out);
  const choice = await choosePolicy(policyName);
  const settings = settingsOf(args, choice);
  const source = await openRecords(dataName, documentsOf(choice, settings.period), csvOptionsOf(args));
  const writer = writerFor(format, args, choice, out === undefined);
  const sink = out === undefined ? standardOutput() : await fileSink(out);
  try {
    return await run(choice, source, settings, writer, sink);
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}

/** The settings that hold for every record. */
export function settingsOf(args: Arguments, choice: PolicyChoice): ScoreSettings {
  const period = args.text("period");
  return { period, parameters: chooseParameters(args.texts("set"), choice, period) };
}

/** How the cells of a CSV file are read. */
export function csvOptionsOf(args: Arguments): CsvOptions {
  const columns = args.texts("column").map((text): readonly [string, string] => {
    const at = text.lastIndexOf("=");
    if (at <= 0)
      throw new Unusable([
        `--column ${text}: expected <name in the file>=<field>, as in "--column Total=total".`,
      ]);
    return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  });
  return {
    decimal: oneOf(args, "decimal", ["point", "comma"]),
    notApplicable: args.text("not-applicable"),
    missing: args.texts("missing").map((text) => text.trim()),
    columns: new Map(columns),
    ignoreOthers: args.flag("ignore-other-columns"),
  };
}

async function run(
  choice: PolicyChoice,
  source: RecordSource,
  settings: ScoreSettings,
  writer: ResultWriter,
  sink: Sink,
): Promise<number> {
  const interruption = listenForInterruption();
  const progress = progressOn(process.stderr);
  let scored = 0;
  let refused = 0;
  /** parameters that were set, but that records choose themselves */
  const chosenInside = new Set<string>();
  try {
    for await (const result of scoreRecords(choice, source.records, settings)) {
      if (interruption.asked) {
        progress.clear();
        process.stderr.write(`Stopped after ${scored + refused} records.\n`);
        await sink.abandon();
        return INTERRUPTED;
      }
      if (result.ok) {
        scored += 1;
        for (const [name, value] of Object.entries(settings.parameters)) {
          if (!sameChoice(result.scorecard.policy.parameters[name], value)) chosenInside.add(name);
        }
      } else {
        refused += 1;
        progress.clear();
        process.stderr.write(refusalText(source.file.name, result));
      }
      await sink.write(writer.take(result));
      if (sink.closed) return refused > 0 ? 1 : 0;
      progress.step(source.file.bytesRead() / Math.max(1, source.file.size));
    }
    await sink.write(writer.end());
    await sink.finish();
  } finally {
    progress.clear();
    interruption.dispose();
  }
  for (const name of chosenInside) {
    process.stderr.write(
      `Note: some records choose '${name}' themselves, and --set does not change their choice; clear their column parameters.${name} to set it here.\n`,
    );
  }
  if (refused > 0) process.stderr.write(`${refused} of ${scored + refused} records were refused.\n`);
  return refused > 0 ? 1 : 0;
}

function chooseFormat(args: Arguments, out: string | undefined): Format {
  if (args.text("format") !== undefined || out === undefined) {
    return oneOf(args, "format", ["table", "json", "ndjson", "csv"]);
  }
  switch (extname(out).toLowerCase()) {
    case ".json":
      return "json";
    case ".ndjson":
    case ".jsonl":
      return "ndjson";
    case ".csv":
      return "csv";
    default:
      return "table";
  }
}

function writerFor(format: Format, args: Arguments, choice: PolicyChoice, toTerminal: boolean): ResultWriter {
  const speech = speechFor(args, toTerminal);
  switch (format) {
    case "table":
      return tableWriter(speech);
    case "json":
      return jsonWriter();
    case "ndjson":
      return ndjsonWriter();
    case "csv":
      return csvWriter(choice.versions[0].document);
    default: {
      const unknown: never = format;
      throw new Error(`unknown format ${String(unknown)}`);
    }
  }
}
