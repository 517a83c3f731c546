import type { DecimalNotation } from "./cell.js";

/** How the cells of a table are read. */
export interface CsvOptions {
  readonly decimal: DecimalNotation;
  /** the text that marks an actual as not applicable; nothing does without it */
  readonly notApplicable?: string | undefined;
  /** a column that begins with x- and is kept in the records under its name; none is without it */
  readonly remark?: string | undefined;
}
