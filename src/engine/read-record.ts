import { type Issue, type IssuePath, issue, type Outcome } from "../issue.js";
import { readPeriod } from "../period/period.js";
import type { Plan, PlanInput } from "../plan/plan.js";
import { MISSING, NOT_APPLICABLE, refused, type Value } from "../plan/value.js";
import { inspectDocument } from "../policy/inspect-document.js";
import { type Findings, readObservations, readValue, shown } from "./read-value.js";
import type { RecordValues } from "./record-values.js";

type Plain = Readonly<Record<string, unknown>>;

const RECORD_KEYS = ["subject", "period", "parameters", "facts", "actuals", "rows", "override", "final"];

/** Reads a record for a plan: every problem of it at once, or its values in the order of the plan's inputs. */
export function readRecord(plan: Plan, record: unknown): Outcome<RecordValues> {
  const inspected = inspectDocument(record);
  if (!isPlain(inspected.value)) {
    return { ok: false, issues: [issue("type-wrong", [], { found: shown(record), expected: "a record" })] };
  }
  const reader = new Reader(plan, inspected.value);
  reader.issues.push(...inspected.issues);
  return reader.read();
}

class Reader implements Findings {
  readonly issues: Issue[] = [];
  readonly notes: Issue[] = [];
  readonly #values: (Value | readonly Value[])[] = [];
  readonly #rows = new Map<string, readonly string[]>();
  readonly #titles = new Map<string, readonly (string | undefined)[]>();
  readonly #remarks = new Map<string, string>();

  constructor(
    readonly plan: Plan,
    readonly record: Plain,
  ) {}

  read(): Outcome<RecordValues> {
    const { plan, record } = this;
    for (const key of Object.keys(record)) {
      if (!RECORD_KEYS.includes(key)) this.#unknown("field-unknown", [key], key, RECORD_KEYS);
    }
    const subject = record.subject;
    if (subject === undefined || subject === null || subject === "")
      this.issues.push(issue("subject-missing", [], {}));
    else if (typeof subject !== "string") {
      this.issues.push(issue("type-wrong", ["subject"], { found: shown(subject), expected: "text" }));
    }
    this.#readPeriod(record.period);
    const rows = this.#section("rows");
    for (const id of Object.keys(rows)) {
      if (!plan.rows.some((r) => r.id === id))
        this.#unknown(
          "rows-unknown",
          ["rows", id],
          id,
          plan.rows.map((r) => r.id),
        );
    }
    const lists = new Map(plan.rows.map((set) => [set.id, this.#rowList(set, rows[set.id])] as const));
    const facts = this.#section("facts");
    const actuals = this.#section("actuals");
    this.#reportUnknown(facts, actuals, lists);
    for (const input of plan.inputs) {
      if (input.rows === undefined) {
        this.#values.push(this.#value(input, actuals, facts, [], undefined));
        continue;
      }
      const list = lists.get(input.rows) ?? [];
      const { rows: set } = input;
      this.#values.push(
        list.map((row, r) =>
          this.#value(input, row, row, ["rows", set, r], this.#rows.get(set)?.[r] ?? String(r + 1)),
        ),
      );
    }
    const override = this.#override(record.override);
    const final = record.final;
    if (final !== undefined && typeof final !== "boolean") {
      this.issues.push(issue("type-wrong", ["final"], { found: shown(final), expected: "true or false" }));
    }
    if (this.issues.length > 0) return { ok: false, issues: Object.freeze([...this.issues]) };
    return {
      ok: true,
      value: {
        subject: String(subject),
        values: this.#values,
        rows: this.#rows,
        titles: this.#titles,
        remarks: this.#remarks,
        notes: this.notes,
        ...(override === undefined ? {} : { override }),
        final: final === true,
      },
    };
  }

  #readPeriod(given: unknown): void {
    const { period } = this.plan;
    if (given === undefined) return; // the caller chose the plan for it
    const read = typeof given === "string" ? readPeriod(given) : undefined;
    if (read === undefined || !read.ok) {
      const problem = read === undefined ? "not-a-period" : read.problem;
      this.issues.push(issue("period-unreadable", ["period"], { found: shown(given), problem }));
    } else if (read.value.from !== period.from || read.value.until !== period.until) {
      this.issues.push(issue("period-other", ["period"], { found: read.value.id, expected: period.id }));
    }
  }

  #section(key: "facts" | "actuals" | "rows"): Plain {
    const section = this.record[key];
    if (section === undefined) return {};
    if (isPlain(section)) return section;
    this.issues.push(issue("type-wrong", [key], { found: shown(section), expected: "an object" }));
    return {};
  }

  #rowList(set: Plan["rows"][number], given: unknown): readonly Plain[] {
    const path = ["rows", set.id];
    const list: readonly unknown[] = given === undefined ? [] : Array.isArray(given) ? given : [];
    if (given !== undefined && !Array.isArray(given)) {
      this.issues.push(issue("type-wrong", path, { found: shown(given), expected: "a list of rows" }));
    }
    if (list.length < set.min) {
      this.issues.push(
        issue("items-too-few", path, { found: `${list.length} rows`, expected: String(set.min) }),
      );
    }
    if (set.max !== undefined && list.length > set.max) {
      this.issues.push(
        issue("items-too-many", path, { found: `${list.length} rows`, expected: String(set.max) }),
      );
    }
    const keys: string[] = [];
    const titles: (string | undefined)[] = [];
    const rows = list.map((row, r): Plain => {
      if (!isPlain(row)) {
        this.issues.push(issue("type-wrong", [...path, r], { found: shown(row), expected: "a row" }));
        keys.push(String(r + 1));
        titles.push(undefined);
        return {};
      }
      const given = row.key;
      const key = typeof given === "string" || typeof given === "number" ? String(given) : String(r + 1);
      if (keys.includes(key)) this.issues.push(issue("row-key-duplicate", [...path, r, "key"], { key }));
      keys.push(key);
      titles.push(typeof row.title === "string" ? row.title : undefined);
      return isPlain(row.facts) ? { ...row.facts, ...row } : row;
    });
    this.#rows.set(set.id, keys);
    this.#titles.set(set.id, titles);
    return rows;
  }

  /** Everything that the record brings and no input reads is an issue: nothing is lost in silence. */
  #reportUnknown(facts: Plain, actuals: Plain, lists: ReadonlyMap<string, readonly Plain[]>): void {
    const { inputs, rows } = this.plan;
    const knownFacts = inputs.flatMap((i) => (i.place.of === "fact" ? [i.place.fact] : []));
    const declared = new Set([...knownFacts, ...this.plan.facts]);
    for (const id of Object.keys(facts)) {
      if (!declared.has(id)) this.#unknown("fact-unknown", ["facts", id], id, [...declared]);
    }
    const fields = fieldsByNode(inputs, undefined);
    for (const [id, entry] of Object.entries(actuals)) this.#reportFields(fields, id, entry, ["actuals", id]);
    for (const set of rows) {
      const rowFields = fieldsByNode(inputs, set.id);
      const rowFacts = new Set(this.plan.rowFacts[set.id] ?? []);
      for (const [r, row] of (lists.get(set.id) ?? []).entries()) {
        for (const [id, entry] of Object.entries(row)) {
          if (["key", "title", "weight", "facts"].includes(id) || rowFacts.has(id)) continue;
          const path = ["rows", set.id, r, id];
          if (rowFields.has(id)) this.#reportFields(rowFields, id, entry, path);
          else
            this.#unknown("field-unknown", path, id, [
              "key",
              "title",
              "weight",
              ...rowFacts,
              ...rowFields.keys(),
            ]);
        }
      }
    }
  }

  #reportFields(
    fields: ReadonlyMap<string, ReadonlySet<string>>,
    id: string,
    entry: unknown,
    at: IssuePath,
  ): void {
    const known = fields.get(id);
    if (known === undefined) {
      this.#unknown("indicator-unknown", at, id, [...fields.keys()]);
      return;
    }
    if (!isPlain(entry)) {
      if (Array.isArray(entry))
        this.issues.push(issue("type-wrong", at, { found: "a list", expected: "a value" }));
      else if (!known.has("actual") && entry !== null)
        this.#unknown("field-unknown", at, "actual", [...known]);
      return;
    }
    const written = new Set([...known].map((f) => (f.startsWith("target.") ? "target" : f)));
    if (known.has("actual")) for (const more of ["notApplicable", "observations", "title"]) written.add(more);
    for (const field of Object.keys(entry)) {
      if (!written.has(field)) this.#unknown("field-unknown", [...at, field], field, [...written]);
    }
  }

  #unknown(
    code: "field-unknown" | "fact-unknown" | "rows-unknown" | "indicator-unknown",
    at: IssuePath,
    name: string,
    known: readonly string[],
  ): void {
    const list = known.slice(0, 40).join(", ") || "none";
    this.issues.push(
      code === "field-unknown"
        ? issue(code, at, { field: name, known: list })
        : issue(code, at, { id: name, known: list }),
    );
  }

  #value(input: PlanInput, actuals: Plain, facts: Plain, at: IssuePath, row: string | undefined): Value {
    const { place } = input;
    switch (place.of) {
      case "fact":
      case "row-fact":
        return this.#fact(input, place.fact, facts, place.of === "fact" ? ["facts"] : at);
      case "row-weight":
        return (
          this.#read(input, actuals.weight, [...at, "weight"]) ?? this.#inputMissing("row", "weight", at)
        );
      case "node":
        return this.#field(
          input,
          place.node,
          place.field,
          actuals,
          row === undefined ? ["actuals"] : at,
          row,
        );
      default: {
        const unknown: never = place;
        throw new Error(`unknown place ${JSON.stringify(unknown)}`);
      }
    }
  }

  #fact(input: PlanInput, id: string, facts: Plain, at: IssuePath): Value {
    const given = own(facts, id);
    const path = [...at, id];
    if (given !== undefined && given !== null) return this.#read(input, given, path) ?? MISSING;
    if (input.default !== undefined) return this.#read(input, input.default, path) ?? MISSING;
    this.issues.push(issue("fact-missing", path, { fact: id }));
    return MISSING;
  }

  #field(
    input: PlanInput,
    node: string,
    field: string,
    actuals: Plain,
    at: IssuePath,
    row: string | undefined,
  ): Value {
    const entry = own(actuals, node);
    const path = [...at, node];
    const object = isPlain(entry) ? entry : undefined;
    const remark = object?.notApplicable;
    const declared = remark !== undefined && remark !== null && remark !== false;
    if (field === "actual") {
      if (declared) {
        if (typeof remark === "string")
          this.#remarks.set(row === undefined ? node : `${node}@${row}`, remark);
        if (object?.actual !== undefined && object.actual !== null) {
          this.issues.push(
            issue("field-unknown", [...path, "actual"], { field: "actual", known: "notApplicable alone" }),
          );
        }
        return NOT_APPLICABLE;
      }
      const observations = object?.observations;
      if (observations !== undefined) {
        return (
          readObservations(input, observations, this.plan.period, node, [...path, "observations"], this) ??
          MISSING
        );
      }
      const given = object === undefined ? entry : object.actual;
      const place = object === undefined ? path : [...path, "actual"];
      return given === undefined || given === null ? MISSING : (this.#read(input, given, place) ?? MISSING);
    }
    const given = fieldOf(object, field);
    if (given !== undefined && given !== null)
      return this.#read(input, given, [...path, ...field.split(".")]) ?? MISSING;
    if (field === "weight") return this.#inputMissing(node, field, path);
    if (declared) return NOT_APPLICABLE;
    const actual = object === undefined ? entry : (object.actual ?? object.observations);
    const absent = actual === undefined || actual === null;
    return absent && input.needed !== true ? MISSING : this.#inputMissing(node, field, path);
  }

  /** Refused where it is needed, and only there. */
  #inputMissing(node: string, field: string, at: IssuePath): Value {
    return refused(issue("input-missing", at, { node, field }));
  }

  #read(input: PlanInput, given: unknown, at: IssuePath): Value | undefined {
    return given === undefined || given === null ? undefined : readValue(input, given, at, this);
  }

  #override(given: unknown): RecordValues["override"] {
    if (given === undefined) return undefined;
    if (!isPlain(given)) {
      this.issues.push(
        issue("type-wrong", ["override"], { found: shown(given), expected: "{ rating, by, reason }" }),
      );
      return undefined;
    }
    const { rating, by, reason } = given as { rating?: unknown; by?: unknown; reason?: unknown };
    for (const [key, value] of Object.entries({ rating, by, reason })) {
      if (typeof value !== "string" || value === "") {
        this.issues.push(
          issue("key-missing", ["override"], { key, expected: "text: an override names who and why" }),
        );
      }
    }
    return { rating: String(rating), by: String(by), reason: String(reason) };
  }
}

/** The fields that each node may bring, of the subject or of the rows of a set. */
function fieldsByNode(
  inputs: readonly PlanInput[],
  rows: string | undefined,
): ReadonlyMap<string, ReadonlySet<string>> {
  const fields = new Map<string, Set<string>>();
  for (const input of inputs) {
    if (input.place.of !== "node" || input.rows !== rows) continue;
    const known = fields.get(input.place.node) ?? new Set<string>();
    known.add(input.place.field);
    fields.set(input.place.node, known);
  }
  return fields;
}

/** A field of an entry; the ends of a range target stand inside `target`, and one number is both ends. */
function fieldOf(entry: Plain | undefined, field: string): unknown {
  if (entry === undefined) return undefined;
  if (!field.startsWith("target.")) return own(entry, field);
  const target = own(entry, "target");
  return isPlain(target) ? own(target, field.slice("target.".length)) : target;
}

function own(record: Plain, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
