import type { Issue } from "../issue.js";
import type { Value } from "../plan/value.js";

/** A record read for a plan: one value an input (a list of them where the input has one value a row). */
export interface RecordValues {
  readonly subject: string;
  readonly values: readonly (Value | readonly Value[])[];
  /** the keys of the rows of each set */
  readonly rows: ReadonlyMap<string, readonly string[]>;
  /** titles of rows, by set and row number */
  readonly titles: ReadonlyMap<string, readonly (string | undefined)[]>;
  /** reasons given for what is not applicable, by node or `node@row` */
  readonly remarks: ReadonlyMap<string, string>;
  readonly notes: readonly Issue[];
  readonly override?: { readonly rating: string; readonly by: string; readonly reason: string };
  readonly final: boolean;
}
