import type { DecimalNotation } from "./cell.js";

/** How the cells of a table are read. */
export interface CsvOptions {
  readonly decimal: DecimalNotation;
  /** the text that marks an actual as not applicable; nothing does without it */
  readonly notApplicable?: string | undefined;
  /** texts that stand for an empty cell, such as "Not Available" */
  readonly missing?: readonly string[];
  /** the field that a column of another name holds */
  readonly columns?: ReadonlyMap<string, string>;
  /** whether columns that nothing is known of are passed over, as remarks are */
  readonly ignoreOthers?: boolean;
  /** a column that begins with x- and is kept in the records under its name; none is without it */
  readonly remark?: string | undefined;
}
