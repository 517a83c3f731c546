import { type Vocabulary, vocabularyOf } from "../input/vocabulary.js";
import { type Policy, type PolicyDocument, safeScore } from "../library.js";
import { csvLine } from "../output/csv.js";
import { examplePeriods } from "./example-periods.js";
import { type ExampleLevel, exampleRecord } from "./example-record.js";

/** A data file to fill in, and what its maker should know: nothing, unless no example of it could be scored. */
export interface Template {
  readonly text: string;
  readonly problems: readonly string[];
}

type Plain = Readonly<Record<string, unknown>>;

/** A JSON file with one example record. */
export function jsonTemplate(policy: Policy): Template {
  const { record, problems } = exampleFor(policy);
  return { text: `${JSON.stringify([record], null, 2)}\n`, problems };
}

/** A CSV file with every column that the policy reads and one example subject. */
export function csvTemplate(policy: Policy): Template {
  const { record, problems } = exampleFor(policy);
  const vocabulary = vocabularyOf(policy.document);
  const columns = columnsOf(vocabulary);
  const lines = linesOf(record, vocabulary, policy.document).map((line) =>
    csvLine(columns.map((column) => line.get(column) ?? "")),
  );
  return { text: csvLine(columns) + lines.join(""), problems };
}

const LEVELS: readonly ExampleLevel[] = ["good", "middle", "low"];

/** The first example that the policy scores: made from its domains, else one of its own worked cases. */
function exampleFor(policy: Policy): { readonly record: Plain; readonly problems: readonly string[] } {
  const { document } = policy;
  const periods = examplePeriods(document);
  const made = LEVELS.flatMap((level) => periods.map((period) => exampleRecord(document, period, level)));
  const worked = (document.examples ?? []).filter((e) => e.expect.issue === undefined).map((e) => e.record);
  const scores = (record: Plain) => {
    const scored = safeScore(policy, record);
    return scored.ok && scored.value.status === "scored";
  };
  const found = made.find(scores) ?? worked.find(scores);
  if (found !== undefined) return { record: withParameters(found, document), problems: [] };
  const record = made[0] ?? {};
  const scored = safeScore(policy, record);
  const issues = scored.ok ? [] : scored.issues.map((i) => `  ${i.message}`);
  return {
    record,
    problems: ["The example does not score as it stands; change what is named here:", ...issues],
  };
}

/** The record with every parameter at its default, unless it chooses one itself. */
function withParameters(record: Plain, document: PolicyDocument): Plain {
  const defaults = Object.entries(document.parameters ?? {}).map(([name, p]) => [
    name,
    typeof p.default === "boolean" ? p.default : String(p.default),
  ]);
  if (defaults.length === 0) return record;
  const { subject, period, parameters, ...rest } = record;
  const chosen = isPlain(parameters) ? parameters : {};
  return { subject, period, parameters: { ...Object.fromEntries(defaults), ...chosen }, ...rest };
}

function columnsOf({ fields, rowSets }: Vocabulary): readonly string[] {
  const rows =
    rowSets.length === 0 ? [] : ["row", ...(rowSets.length > 1 ? ["rowSet"] : []), "title", "weight"];
  return ["subject", "period", ...rows, ...[...fields.keys()].filter((name) => !name.endsWith(".actual"))];
}

/** The lines of a record: the subject's own fields on the first, then one for each of its rows. */
function linesOf(
  record: Plain,
  vocabulary: Vocabulary,
  document: PolicyDocument,
): readonly ReadonlyMap<string, string>[] {
  const head = new Map([
    ["subject", cell(record.subject)],
    ["period", cell(record.period)],
  ]);
  const own = new Map(head);
  for (const [name, meaning] of vocabulary.fields) {
    if (meaning.rows !== undefined || name.endsWith(".actual")) continue;
    const found = at(record, meaning.path);
    if (found !== "") own.set(name, found);
  }
  const rows = isPlain(record.rows) ? record.rows : {};
  const rowLines = Object.keys(document.rows ?? {}).flatMap((set) => {
    const list: unknown = rows[set];
    return (Array.isArray(list) ? list : []).map((row: unknown, index) =>
      rowLine(head, set, row, index, vocabulary),
    );
  });
  const [first, ...others] = rowLines;
  if (first === undefined) return [own];
  return own.size > head.size ? [own, ...rowLines] : [first, ...others];
}

function rowLine(
  head: ReadonlyMap<string, string>,
  set: string,
  row: unknown,
  index: number,
  { fields }: Vocabulary,
): ReadonlyMap<string, string> {
  const values = isPlain(row) ? row : {};
  const line = new Map(head);
  line.set("row", cell(values.key ?? `${index + 1}`));
  line.set("rowSet", set);
  for (const name of ["title", "weight"]) line.set(name, cell(values[name]));
  for (const [name, meaning] of fields) {
    if (meaning.rows !== set || name.endsWith(".actual")) continue;
    const found = at(values, meaning.path);
    if (found !== "") line.set(name, found);
  }
  return line;
}

/** The text of a field by its path. An actual may stand alone in the place of its object. */
function at(root: Plain, path: readonly string[]): string {
  let found: unknown = root;
  for (const [index, key] of path.entries()) {
    if (!isPlain(found)) return key === "actual" && index === path.length - 1 ? cell(found) : "";
    found = Object.hasOwn(found, key) ? found[key] : undefined;
  }
  return cell(found);
}

function cell(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : "";
}

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
