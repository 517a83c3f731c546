import { type Issue, issue } from "../issue.js";
import type { ChosenParameters } from "./choose-parameters.js";
import type { PolicyChoice } from "./choose-policy.js";
import { type PlacedRecord, textProperty } from "./input/placed-record.js";
import { type PolicyDocument, type Scorecard, safeScore } from "./library.js";

/** What became of one record of a file, with its place there. */
export type ScoredRecord =
  | {
      readonly ok: true;
      readonly place: string;
      readonly subject: string;
      readonly period: string;
      readonly scorecard: Scorecard;
      readonly document: PolicyDocument;
    }
  | {
      readonly ok: false;
      readonly place: string;
      readonly subject?: string | undefined;
      readonly period?: string | undefined;
      readonly issues: readonly Issue[];
    };

/** What holds for the records that do not say it themselves. */
export interface ScoreSettings {
  readonly period?: string | undefined;
  readonly parameters: ChosenParameters;
}

/**
 * Scores the records of a file one after another. Like the library's `scoreMany`, but each record may be one that
 * could not be read, its own period picks the version of its policy, and a subject that comes twice is told by places
 * in the file.
 */
export async function* scoreRecords(
  choice: PolicyChoice,
  records: AsyncIterable<PlacedRecord>,
  settings: ScoreSettings,
): AsyncGenerator<ScoredRecord, void, undefined> {
  const places = new Map<string, string>();
  for await (const placed of records) yield placed.ok ? scoreOne(choice, placed, settings, places) : placed;
}

function scoreOne(
  choice: PolicyChoice,
  { place, record }: Extract<PlacedRecord, { readonly ok: true }>,
  settings: ScoreSettings,
  places: Map<string, string>,
): ScoredRecord {
  const named = {
    subject: textProperty(record, "subject"),
    period: textProperty(record, "period") ?? settings.period,
  };
  const policy = choice.at(named.period);
  if (!policy.ok) return { ok: false, place, ...named, issues: policy.issues };
  const { period, parameters } = settings;
  const scored = safeScore(policy.value, record, { ...(period === undefined ? {} : { period }), parameters });
  if (!scored.ok) return { ok: false, place, ...named, issues: scored.issues };
  const scorecard = scored.value;
  const { subject } = scorecard;
  const key = JSON.stringify([subject, scorecard.period.from, scorecard.period.until]);
  const first = places.get(key);
  if (first !== undefined) {
    const details = { subject, period: scorecard.period.id, first };
    return { ok: false, place, ...named, issues: [issue("subject-twice", ["subject"], details)] };
  }
  places.set(key, place);
  return {
    ok: true,
    place,
    subject,
    period: scorecard.period.id,
    scorecard,
    document: policy.value.document,
  };
}
