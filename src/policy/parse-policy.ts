import { type Issue, type IssuePath, issue, type Outcome } from "../issue.js";
import { readNumber } from "../number/decimal-text.js";
import { readDate } from "../period/civil-date.js";
import { checkDeclared } from "./check-declared.js";
import { countsAsNumbers } from "./counts-as-numbers.js";
import { type Formula, parseFormula } from "./formula.js";
import { inspectDocument } from "./inspect-document.js";
import type { ParsedPolicy } from "./parsed-policy.js";
import { type PolicyDocument, policyDocument } from "./policy.js";
import { formulaOf } from "./quantity.js";
import { fromZod } from "./zod-issues.js";

/** How many nodes a policy may have. */
export const NODE_LIMIT = 10_000;

const ID = /^[a-z][A-Za-z0-9]{0,59}$/;

/** The words of formulas that nothing can have as its id. Functions are called, so their names are free. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set(["and", "or", "not", "true", "false"]);

/** The head of a definition: a name with its arguments. */
const DEFINITION = /^([a-z][A-Za-z0-9]{0,59})\(\s*([a-z][A-Za-z0-9]*(?:\s*,\s*[a-z][A-Za-z0-9]*)*)?\s*\)$/;

const ROW_KEYS: ReadonlySet<string> = new Set(["key", "title", "weight", "notApplicable", "facts"]);
const FIELD_KEYS: ReadonlySet<string> = new Set([
  "weight",
  "baseline",
  "worst",
  "best",
  "notApplicable",
  "observations",
]);

/** Reads a document into a policy whose form holds: shape, names, dates, citations, formulas. All issues at once. */
export function parsePolicy(document: unknown): Outcome<ParsedPolicy> {
  const inspected = inspectDocument(document);
  countsAsNumbers(inspected.value); // the copy, not the author's document
  const crowd = crowdOf(inspected.value);
  if (crowd !== undefined) return { ok: false, issues: [...inspected.issues, crowd] };
  const parsed = policyDocument.safeParse(inspected.value, { jitless: true });
  if (!parsed.success) {
    return { ok: false, issues: [...inspected.issues, ...fromZod(parsed.error.issues, inspected.value)] };
  }
  const policy: PolicyDocument = parsed.data;
  const issues: Issue[] = [
    ...inspected.issues,
    ...checkNames(policy),
    ...checkDates(policy),
    ...checkDeclared(policy),
    ...checkCohort(policy),
  ];
  const formulas = new Map<string, Formula>();
  const definitions = readDefinitions(policy, issues);
  walk(policy.nodes, ["nodes"], policy, formulas, issues);
  walk(policy.scales, ["scales"], policy, formulas, issues);
  walk(policy.checks, ["checks"], policy, formulas, issues);
  walk(policy.cohort, ["cohort"], policy, formulas, issues);
  checkCites(policy, issues);
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { document: policy, formulas, definitions } };
}

function crowdOf(value: unknown): Issue | undefined {
  const nodes = typeof value === "object" && value !== null ? Reflect.get(value, "nodes") : undefined;
  if (typeof nodes !== "object" || nodes === null) return undefined;
  const count = Object.keys(nodes).length;
  if (count <= NODE_LIMIT) return undefined;
  return issue("too-many-nodes", ["nodes"], { found: String(count), limit: String(NODE_LIMIT) });
}

function checkNames(policy: PolicyDocument): readonly Issue[] {
  const issues: Issue[] = [];
  const seen = new Map<string, string>();
  const claim = (id: string, what: string, path: IssuePath, inRow = false): void => {
    if (!ID.test(id)) issues.push(issue("id-invalid", path, { found: id }));
    else if (RESERVED_NAMES.has(id) || (inRow && ROW_KEYS.has(id)))
      issues.push(issue("name-reserved", path, { name: id }));
    const first = seen.get(id);
    if (first !== undefined) issues.push(issue("id-duplicate", path, { id, first }));
    else seen.set(id, what);
  };
  for (const id of Object.keys(policy.parameters ?? {})) claim(id, "a parameter", ["parameters", id]);
  for (const id of Object.keys(policy.facts ?? {})) claim(id, "a fact", ["facts", id]);
  for (const [id, rows] of Object.entries(policy.rows ?? {})) {
    claim(id, "a row set", ["rows", id]);
    for (const fact of Object.keys(rows.facts ?? {}))
      claim(fact, "a row fact", ["rows", id, "facts", fact], true);
  }
  for (const id of Object.keys(policy.tables ?? {})) claim(id, "a table", ["tables", id]);
  for (const head of Object.keys(policy.definitions ?? {})) {
    const name = DEFINITION.exec(head)?.[1]; // one of another form is reported where definitions are read
    if (name !== undefined) claim(name, "a definition", ["definitions", head]);
  }
  for (const [id, node] of Object.entries(policy.nodes)) {
    claim(id, "a node", ["nodes", id], node.in !== undefined);
    if (node.kind !== "indicator") continue;
    for (const input of Object.keys(node.inputs ?? {})) {
      const path = ["nodes", id, "inputs", input];
      if (!ID.test(input)) issues.push(issue("id-invalid", path, { found: input }));
      else if (RESERVED_NAMES.has(input) || FIELD_KEYS.has(input))
        issues.push(issue("name-reserved", path, { name: input }));
    }
  }
  for (const [id, scale] of Object.entries(policy.scales ?? {})) {
    const ratings = new Set<string>();
    scale.ratings.forEach((rating, i) => {
      if (ratings.has(rating.id)) {
        issues.push(
          issue("id-duplicate", ["scales", id, "ratings", i], {
            id: rating.id,
            first: "a rating of this scale",
          }),
        );
      }
      ratings.add(rating.id);
    });
  }
  return issues;
}

function checkDates(policy: PolicyDocument): readonly Issue[] {
  const issues: Issue[] = [];
  const date = (text: string | undefined, path: IssuePath): boolean => {
    if (text === undefined) return true;
    const read = readDate(text);
    if (!read.ok) issues.push(issue("date-unreadable", path, { found: text, problem: read.problem }));
    return read.ok;
  };
  const { from, until } = policy.inForce;
  const sound = date(from, ["inForce", "from"]) && date(until, ["inForce", "until"]);
  if (sound && until !== undefined && until <= from) {
    issues.push(
      issue("period-unreadable", ["inForce"], {
        found: `${from}/${until}`,
        problem: until < from ? "reversed" : "empty",
      }),
    );
  }
  const visit = (value: unknown, path: IssuePath): void => {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      for (const [i, v] of value.entries()) visit(v, [...path, i]);
      return;
    }
    const dated: unknown = Reflect.get(value, "dated");
    if (Array.isArray(dated)) {
      const dates = dated.map((entry: { readonly from: string }) => entry.from);
      const all = dates.every((d, i) => date(d, [...path, "dated", i, "from"]));
      if (all && dates.some((d, i) => i > 0 && d <= (dates[i - 1] ?? "")))
        issues.push(issue("dated-order", [...path, "dated"], {}));
      else if (all && sound && (dates[0] ?? "") > from) {
        issues.push(issue("dated-late", [...path, "dated"], { from: dates[0] ?? "", needed: from }));
      }
      return;
    }
    for (const [key, v] of Object.entries(value)) visit(v, [...path, key]);
  };
  visit(policy.nodes, ["nodes"]);
  visit(policy.scales, ["scales"]);
  return issues;
}

/** The numbers of prescribed distributions can be read, and their ratings stand on some scale. */
function checkCohort(policy: PolicyDocument): readonly Issue[] {
  const known = new Set(
    Object.values(policy.scales ?? {}).flatMap((scale) => scale.ratings.map((r) => r.id)),
  );
  return (policy.cohort?.distributions ?? []).flatMap((of, i) => {
    const path = ["cohort", "distributions", i];
    const numbers = (["atLeast", "atMost", "above", "below"] as const).flatMap((key) => {
      const read = of[key] === undefined ? undefined : readNumber(of[key]);
      return read === undefined || read.ok
        ? []
        : [issue("number-unreadable", [...path, key], { found: String(of[key]), problem: read.problem })];
    });
    const strange = known.size === 0 ? [] : of.ratings.filter((rating) => !known.has(rating));
    const ratings = strange.map((found) =>
      issue("value-unknown", [...path, "ratings"], { found: `'${found}'`, expected: [...known].join(", ") }),
    );
    return [...numbers, ...ratings];
  });
}

function readDefinitions(policy: PolicyDocument, issues: Issue[]): ParsedPolicy["definitions"] {
  const definitions = new Map<string, { readonly args: readonly string[]; readonly body: Formula }>();
  for (const [head, text] of Object.entries(policy.definitions ?? {})) {
    const path = ["definitions", head];
    const form = DEFINITION.exec(head);
    const name = form?.[1];
    if (name === undefined) {
      issues.push(
        issue("type-wrong", path, {
          found: `'${head}'`,
          expected: "a name with its arguments, as in clip(x, lo, hi)",
        }),
      );
      continue;
    }
    const body = parseFormula(text, path);
    if (!body.ok) {
      issues.push(...body.issues);
      continue;
    }
    const args = (form?.[2] ?? "")
      .split(",")
      .map((a) => a.trim())
      .filter((a) => a !== "");
    definitions.set(name, { args, body: body.value });
  }
  return definitions;
}

const FORMULA_KEYS: ReadonlySet<string> = new Set([
  "when",
  "absentWhen",
  "whenTargetZero",
  "whenTargetNegative",
  "whenActualZero",
  "formula",
  "that",
]);
const WORDS: ReadonlySet<string> = new Set(["title", "label", "description", "cite", "unit"]);

/** Reads every formula under a part of the document; what is a formula follows from its key or its `=`. */
function walk(
  value: unknown,
  path: IssuePath,
  policy: PolicyDocument,
  formulas: Map<string, Formula>,
  issues: Issue[],
): void {
  if (typeof value !== "object" || value === null) return;
  const read = (text: string, at: IssuePath): void => {
    if (formulas.has(text)) return;
    const parsed = parseFormula(text, at);
    if (parsed.ok) formulas.set(text, parsed.value);
    else issues.push(...parsed.issues);
  };
  if (Array.isArray(value)) {
    for (const [i, v] of value.entries()) walk(v, [...path, i], policy, formulas, issues);
    return;
  }
  for (const [key, v] of Object.entries(value)) {
    if (WORDS.has(key)) continue;
    const at = [...path, key];
    if (typeof v !== "string") {
      walk(v, at, policy, formulas, issues);
      continue;
    }
    const formula = formulaOf(v);
    if (formula !== undefined) read(formula, at);
    else if (FORMULA_KEYS.has(key) || (key === "text" && Reflect.get(value, "kind") === "formula"))
      read(v, at);
  }
}

/** Every citation named somewhere stands in `citations`. */
function checkCites(policy: PolicyDocument, issues: Issue[]): void {
  const known = policy.citations ?? {};
  const visit = (value: unknown, path: IssuePath): void => {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      for (const [i, v] of value.entries()) visit(v, [...path, i]);
      return;
    }
    for (const [key, v] of Object.entries(value)) {
      if (key === "cite" && typeof v === "string") {
        if (!Object.hasOwn(known, v)) issues.push(issue("citation-unknown", [...path, key], { cite: v }));
      } else if (key !== "examples" && key !== "citations") visit(v, [...path, key]);
    }
  };
  visit(policy, []);
}
