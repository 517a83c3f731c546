import type { Parameters } from "../plan/choose-parameters.js";
import type { PlainRecord } from "./arbitrary-record.js";

/**
 * A record without what does not matter: each row, entry and fact is left out where what is found stays the same
 * without it, and so are parameters that were not chosen.
 *
 * @param finds - what is found with a record, in words; nothing where nothing is
 */
export function trimmedRecord(
  record: PlainRecord,
  chosen: Parameters,
  finds: (record: PlainRecord) => string | undefined,
): PlainRecord {
  const found = finds(record);
  let kept = record;
  const tryOut = (shorter: PlainRecord): void => {
    if (finds(shorter) === found) kept = shorter;
  };
  const { parameters: _, ...bare } = kept;
  if (record.parameters !== undefined)
    tryOut(Object.keys(chosen).length === 0 ? bare : { ...bare, parameters: chosen });
  for (const section of ["facts", "actuals"] as const) {
    for (const key of Object.keys(plain(kept[section])))
      tryOut({ ...kept, [section]: without(plain(kept[section]), key) });
  }
  for (const set of Object.keys(plain(record.rows))) {
    for (let at = rowsOf(kept, set).length - 1; at >= 0; at--)
      tryOut(
        withRows(
          kept,
          set,
          rowsOf(kept, set).filter((_row, i) => i !== at),
        ),
      );
    for (const [at, row] of rowsOf(kept, set).entries()) {
      for (const key of Object.keys(row)) {
        if (key === "key") continue;
        const rows = rowsOf(kept, set);
        tryOut(
          withRows(
            kept,
            set,
            rows.map((own, i) => (i === at ? without(own, key) : own)),
          ),
        );
      }
    }
  }
  return kept;
}

type Plain = Readonly<Record<string, unknown>>;

function plain(of: unknown): Plain {
  return typeof of === "object" && of !== null && !Array.isArray(of) ? (of as Plain) : {};
}

function without(of: Plain, key: string): Plain {
  return Object.fromEntries(Object.entries(of).filter(([own]) => own !== key));
}

function rowsOf(record: PlainRecord, set: string): readonly Plain[] {
  const list = plain(record.rows)[set];
  return Array.isArray(list) ? (list as readonly Plain[]) : [];
}

function withRows(record: PlainRecord, set: string, rows: readonly Plain[]): PlainRecord {
  return { ...record, rows: { ...plain(record.rows), [set]: rows } };
}
