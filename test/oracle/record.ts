/** A number as a record writes it. */
export type NumberText = string | number;

/** One dated value of an indicator. */
export interface ObservationEntry {
  readonly date: string;
  readonly value: NumberText;
  readonly of?: NumberText;
}

/** What a record brings for one indicator. Further inputs stand beside the known fields, by name. */
export interface IndicatorEntry {
  readonly actual?: NumberText | boolean | null;
  readonly target?: NumberText | { readonly from: NumberText; readonly to: NumberText };
  readonly weight?: NumberText;
  readonly notApplicable?: string;
  readonly observations?: readonly ObservationEntry[];
  readonly [input: string]: unknown;
}

/** What one subject brings for one period. */
export interface RecordDocument {
  readonly subject: string;
  readonly period?: string;
  readonly parameters?: Readonly<Record<string, NumberText | boolean>>;
  readonly facts?: Readonly<Record<string, NumberText | boolean>>;
  readonly actuals?: Readonly<Record<string, NumberText | boolean | IndicatorEntry>>;
  readonly rows?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

/** An entry in its long form: a bare value is the actual. */
export function entryOf(given: unknown): IndicatorEntry {
  if (given === undefined || given === null) return {};
  return typeof given === "object" ? (given as IndicatorEntry) : { actual: given as NumberText | boolean };
}
