import { changedRecord } from "../breakdown/changed-record.js";
import type { PlainRecord } from "./arbitrary-record.js";

/** A record with one actual put in place, of the subject or of a row named `node@key`. */
export function withActual(
  record: PlainRecord,
  name: string,
  rows: string | undefined,
  actual: string | boolean,
): PlainRecord {
  return changedRecord(record, { actuals: { [name]: actual } }, () => rows);
}
