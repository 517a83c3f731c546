import type { Achievement, SimpleAchievement } from "../../policy/achievement.js";
import type { Fact } from "../../policy/fact.js";
import type { Indicator, Target } from "../../policy/node.js";
import type { Parameter } from "../../policy/parameter.js";
import type { PolicyDocument } from "../../policy/policy.js";
import { FROM_RECORD, type Quantity } from "../../policy/quantity.js";

/** How a cell is read: as a number (where the notation of decimals matters), as yes or no, or as it stands. */
export type CellType = "number" | "yes-no" | "text";

/** Where a cell goes: the keys from the record's root, with the row's key to be filled in for `rows`. */
export interface FieldMeaning {
  /** the row set that it belongs to; none for the subject's own */
  readonly rows?: string;
  readonly path: readonly string[];
  readonly type: CellType;
  /** of a choice: what it may be, which a cell may write in its own way */
  readonly choices?: readonly string[];
  /** whether it is an actual, which a cell may declare not applicable */
  readonly actual: boolean;
}

/** What the names of columns and fields mean in one policy. */
export interface Vocabulary {
  /** every column that a data file may have, by its name */
  readonly fields: ReadonlyMap<string, FieldMeaning>;
  readonly rowSets: readonly string[];
}

/**
 * The fields that data files may fill for a policy, named as the columns of a wide file; for versions of a scheme, of
 * all of them, since each line has its own period.
 */
export function vocabularyOf(...documents: readonly PolicyDocument[]): Vocabulary {
  const fields = new Map<string, FieldMeaning>();
  const rowSets = new Set<string>();
  for (const document of documents) {
    const own = vocabularyOfOne(document);
    for (const [name, meaning] of own.fields) if (!fields.has(name)) fields.set(name, meaning);
    for (const set of own.rowSets) rowSets.add(set);
  }
  return { fields, rowSets: [...rowSets] };
}

function vocabularyOfOne(document: PolicyDocument): Vocabulary {
  const fields = new Map<string, FieldMeaning>();
  for (const [id, parameter] of Object.entries(document.parameters ?? {})) {
    fields.set(`parameters.${id}`, {
      path: ["parameters", id],
      type: parameterType(parameter),
      ...("oneOf" in parameter ? { choices: parameter.oneOf.map(String) } : {}),
      actual: false,
    });
  }
  for (const [id, fact] of Object.entries(document.facts ?? {})) {
    fields.set(id, { path: ["facts", id], type: factType(fact), ...choicesOf(fact), actual: false });
  }
  for (const [set, rows] of Object.entries(document.rows ?? {})) {
    for (const [id, fact] of Object.entries(rows.facts ?? {})) {
      fields.set(id, { rows: set, path: [id], type: factType(fact), ...choicesOf(fact), actual: false });
    }
  }
  const weighted = partsWeighedByRecord(document);
  for (const [id, node] of Object.entries(document.nodes)) {
    const put = (field: string, type: CellType, actual = false) => {
      const keys = field.split(".");
      const name = field === "actual" ? id : `${id}.${field}`;
      const choices =
        actual && node.kind === "indicator" && node.actual.type === "choice"
          ? { choices: node.actual.of }
          : {};
      const meaning: FieldMeaning =
        node.in === undefined
          ? { path: ["actuals", id, ...keys], type, ...choices, actual }
          : { rows: node.in, path: [id, ...keys], type, ...choices, actual };
      fields.set(name, meaning);
      if (field === "actual") fields.set(`${id}.actual`, meaning);
    };
    if (node.kind === "indicator") {
      put("actual", actualType(node), true);
      for (const field of indicatorFields(node)) put(field, field === "notApplicable" ? "text" : "number");
    }
    if (weighted.has(id)) put("weight", "number");
  }
  return { fields, rowSets: Object.keys(document.rows ?? {}) };
}

/** The fields beside its actual that an indicator may take from a record. */
export function indicatorFields(node: Indicator): readonly string[] {
  const fields: string[] = [];
  fields.push(...targetFields(node.target));
  for (const name of inputNames(node)) fields.push(name);
  fields.push("notApplicable");
  return fields;
}

/** The fields of a target that come with the record: the number, the ends of its range, or either. */
export function targetFields(target: Target | undefined): readonly string[] {
  if (target === undefined) return [];
  if (typeof target !== "object") return target === FROM_RECORD ? ["target"] : [];
  if ("dated" in target) return [];
  if (target.range === true) return ["target", "target.from", "target.to"];
  if (target.from === undefined && target.to === undefined) {
    return target.value === undefined || target.value === FROM_RECORD ? ["target"] : [];
  }
  const open = (end: Quantity | undefined) => end === undefined || end === FROM_RECORD;
  return [...(open(target.from) ? ["target.from"] : []), ...(open(target.to) ? ["target.to"] : [])];
}

/** The nodes that are parts of a group with a weight that comes with the record. */
export function partsWeighedByRecord(document: PolicyDocument): ReadonlySet<string> {
  const found = new Set<string>();
  for (const node of Object.values(document.nodes)) {
    if (node.kind !== "group") continue;
    for (const part of node.parts ?? []) {
      if (typeof part === "object" && part.weight === FROM_RECORD) found.add(part.node);
    }
  }
  return found;
}

/** The names of the further inputs of an indicator that come with the record. */
export function inputNames(node: Indicator): readonly string[] {
  const names = Object.entries(node.inputs ?? {})
    .filter(([, input]) => input.value === undefined || input.value === FROM_RECORD)
    .map(([name]) => name);
  for (const simple of simpleAchievements(node.achievement)) {
    if (simple.kind === "improvement" && simple.baseline === FROM_RECORD) names.push("baseline");
    if (simple.kind === "goalposts") {
      if (simple.worst === FROM_RECORD) names.push("worst");
      if (simple.best === FROM_RECORD) names.push("best");
    }
  }
  return [...new Set(names)];
}

function simpleAchievements(of: Achievement | undefined): readonly SimpleAchievement[] {
  if (of === undefined) return [];
  return "kind" in of ? [of] : of.best;
}

function actualType({ actual }: Indicator): CellType {
  const type = actual.type ?? "number";
  return type === "choice" ? "text" : type;
}

function choicesOf(fact: Fact): { readonly choices?: readonly string[] } {
  return fact.type === "choice" ? { choices: fact.of } : {};
}

function factType(fact: Fact): CellType {
  return fact.type === "number" || fact.type === "yes-no" ? fact.type : "text";
}

/** How the value of a parameter is read from a cell. */
export function parameterType(parameter: Parameter): CellType {
  if ("type" in parameter) return parameter.type;
  const numeric = parameter.oneOf.every((option) => /^-?\d+(?:[./]\d+)?$/.test(String(option)));
  return numeric ? "number" : "text";
}
