/** What a record would say otherwise: values in place of its own, by the names that a data file uses. */
export interface Changes {
  /** by indicator, or `indicator@row` */
  readonly actuals?: Readonly<Record<string, unknown>>;
  readonly targets?: Readonly<Record<string, unknown>>;
  /** by part, by row (`rows@key`), or by `indicator@row` */
  readonly weights?: Readonly<Record<string, unknown>>;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

type Plain = Readonly<Record<string, unknown>>;

/** A row set's rows by the node ids that live in it: where `node@row` is written. */
export type RowsOf = (node: string) => string | undefined;

/**
 * A copy of a record with changes laid into it. A name of something that the record does not bring is added, so that
 * reading the record says what is wrong with it.
 */
export function changedRecord(record: unknown, changes: Changes, rowsOf: RowsOf): Plain {
  const copy = { ...(isPlain(record) ? record : {}) } as Record<string, unknown>;
  for (const [name, value] of Object.entries(changes.actuals ?? {})) put(copy, name, "actual", value, rowsOf);
  for (const [name, value] of Object.entries(changes.targets ?? {})) put(copy, name, "target", value, rowsOf);
  for (const [name, value] of Object.entries(changes.weights ?? {})) putWeight(copy, name, value, rowsOf);
  for (const [name, value] of Object.entries(changes.facts ?? {})) putFact(copy, name, value);
  if (changes.parameters !== undefined)
    copy.parameters = { ...plainAt(copy, "parameters"), ...changes.parameters };
  return copy;
}

function put(
  copy: Record<string, unknown>,
  name: string,
  field: string,
  value: unknown,
  rowsOf: RowsOf,
): void {
  const [node, key] = splitName(name);
  const set = rowsOf(node);
  if (key === undefined || set === undefined) {
    copy.actuals = {
      ...plainAt(copy, "actuals"),
      [name]: withField(plainAt(copy, "actuals")[name], field, value),
    };
    return;
  }
  changeRow(copy, set, key, (row) => ({ ...row, [node]: withField(row[node], field, value) }));
}

function putWeight(copy: Record<string, unknown>, name: string, value: unknown, rowsOf: RowsOf): void {
  const [node, key] = splitName(name);
  const set = rowsOf(node) ?? (key === undefined ? undefined : node);
  if (key === undefined || set === undefined) put(copy, name, "weight", value, rowsOf);
  else changeRow(copy, set, key, (row) => ({ ...row, weight: value }));
}

function putFact(copy: Record<string, unknown>, name: string, value: unknown): void {
  const [fact, key] = splitName(name);
  if (key === undefined) {
    copy.facts = { ...plainAt(copy, "facts"), [name]: value };
    return;
  }
  for (const set of Object.keys(plainAt(copy, "rows")))
    changeRow(copy, set, key, (row) => ({ ...row, [fact]: value }));
}

function changeRow(
  copy: Record<string, unknown>,
  set: string,
  key: string,
  change: (row: Plain) => Plain,
): void {
  const rows = plainAt(copy, "rows");
  const list: readonly unknown[] = Array.isArray(rows[set]) ? rows[set] : [];
  copy.rows = {
    ...rows,
    [set]: list.map((row, i) => (isPlain(row) && String(row.key ?? i + 1) === key ? change(row) : row)),
  };
}

/** An entry with one field changed; an actual that stands alone becomes an object, and a reason for absence goes. */
function withField(entry: unknown, field: string, value: unknown): unknown {
  if (field === "actual" && !isPlain(entry)) return value;
  const {
    notApplicable: _,
    observations: __,
    ...rest
  } = isPlain(entry)
    ? (entry as Record<string, unknown>)
    : entry === undefined || entry === null
      ? {}
      : { actual: entry };
  const kept = field === "actual" ? rest : isPlain(entry) ? entry : rest;
  return { ...kept, [field]: value };
}

/** `node@row` as its two parts; a name without a row stands alone. */
function splitName(name: string): readonly [string, string | undefined] {
  const at = name.indexOf("@");
  return at === -1 ? [name, undefined] : [name.slice(0, at), name.slice(at + 1)];
}

function plainAt(of: Plain, key: string): Plain {
  const found = of[key];
  return isPlain(found) ? found : {};
}

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
