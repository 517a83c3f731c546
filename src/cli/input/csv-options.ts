import type { DecimalNotation } from "./cell.js";

/** How the cells of a table are read. */
export interface CsvOptions {
  readonly decimal: DecimalNotation;
  /** the text that marks an actual as not applicable; nothing does without it */
  readonly notApplicable?: string | undefined;
}
