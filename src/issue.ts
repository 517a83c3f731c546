/** Where in a document: the keys from its root, e.g. `["nodes", "total", "weights"]`. */
export type IssuePath = readonly (string | number)[];

type Words = Readonly<Record<string, string>>;

const hints: Readonly<Record<string, string>> = {
  empty: "it is empty",
  "not-a-number": "it does not read as a number",
  "decimal-comma":
    "it is written with a comma; write a decimal point, or say that the input uses decimal commas",
  grouping: "it has separators between thousands; write the digits alone",
  "not-finite": "NaN and infinities are not values",
  "too-many-digits": "it has more than 64 significant digits",
  "exponent-too-large": "its exponent is beyond 400",
  "zero-denominator": "its denominator is zero",
  "unsafe-integer": "as a JS number it is beyond 2^53 - 1, where digits are lost; write it as text",
};

/**
 * What each issue says. The words in `details` are the parameters; a message tells what was found, what was
 * expected and what to do, and `issue` puts the place before it.
 */
const messages = {
  // the form of a document
  "type-wrong": (d: { found: string; expected: string }) => `found ${d.found}, expected ${d.expected}.`,
  "key-missing": (d: { key: string; expected: string }) =>
    `the key '${d.key}' is missing; expected ${d.expected}.`,
  "key-unknown": (d: { key: string; known: string }) =>
    `the key '${d.key}' is not known here; known: ${d.known}. Remove it, mend its spelling, or begin it with 'x-' to keep it as a remark.`,
  "key-reserved": (d: { key: string }) => `the key '${d.key}' cannot name anything; choose another name.`,
  "value-unknown": (d: { found: string; expected: string }) =>
    `found ${d.found}, expected one of ${d.expected}.`,
  "items-too-few": (d: { found: string; expected: string }) =>
    `holds ${d.found}, expected at least ${d.expected}.`,
  "items-too-many": (d: { found: string; expected: string }) =>
    `holds ${d.found}, expected at most ${d.expected}.`,
  "document-too-deep": (d: { limit: string }) => `is nested deeper than ${d.limit} levels; flatten it.`,
  "document-circular": () => "contains itself; a document is plain data.",
  "number-unreadable": (d: { found: string; problem: string }) =>
    `'${d.found}' is not a number: ${hints[d.problem] ?? d.problem}.`,
  "number-outside-limits": (d: { found: string; expected: string }) =>
    `is ${d.found}, expected ${d.expected}.`,
  "float-noise": (d: { found: string }) =>
    `${d.found} has 16 or 17 significant digits, as floating-point results have; it was taken as written. Pass decimal text if another number was meant.`,
  "date-unreadable": (d: { found: string; problem: string }) =>
    `'${d.found}' is not a date: ${d.problem === "no-such-date" ? "no such day exists" : "expected YYYY-MM-DD"}.`,
  "period-unreadable": (d: { found: string; problem: string }) =>
    `'${d.found}' is not a period: ${
      {
        "no-such-date": "a date in it does not exist",
        reversed: "it ends before it begins",
        empty: "it holds no day",
      }[d.problem] ?? "expected a form such as 2026, 2026-S1, 2026-Q1, 2026-03 or 2026-01-01/2026-04-01"
    }.`,

  // a policy's names and structure
  "id-invalid": (d: { found: string }) =>
    `'${d.found}' cannot be an id: expected a letter a-z, then letters and digits, 60 at most.`,
  "id-duplicate": (d: { id: string; first: string }) =>
    `'${d.id}' is already the id of ${d.first}; ids are unique in a policy.`,
  "name-unknown": (d: { name: string; known: string }) =>
    `'${d.name}' is not defined; known here: ${d.known}.`,
  "name-reserved": (d: { name: string }) =>
    `'${d.name}' has a meaning of its own in formulas; choose another id.`,
  "too-many-nodes": (d: { found: string; limit: string }) =>
    `has ${d.found} nodes, at most ${d.limit} are allowed; split the policy.`,
  "nodes-too-deep": (d: { node: string; limit: string }) =>
    `'${d.node}' stands on a chain of more than ${d.limit} nodes; flatten it.`,
  "node-cycle": (d: { cycle: string }) => `these values need one another: ${d.cycle}; break the circle.`,
  "row-context": (d: { name: string; rows: string }) =>
    `'${d.name}' has one value for each row of '${d.rows}'; use sum, mean or count over it, or a group with 'each'.`,
  "rows-mixed": (d: { first: string; second: string }) =>
    `holds rows of '${d.first}' and of '${d.second}' together; one formula or group works on one row set.`,
  "citation-unknown": (d: { cite: string }) => `cites '${d.cite}', which stands in no 'citations'.`,
  "part-duplicate": (d: { node: string }) => `'${d.node}' is a part of this group twice.`,
  "parts-or-each": () => "expected either 'parts' or 'each' (one of them).",
  "weight-missing": (d: { part: string }) =>
    `the part '${d.part}' has no weight, and this combination needs one.`,
  "weight-unused": (d: { combine: string }) =>
    `weights stand here, but '${d.combine}' uses none; remove them.`,
  "weight-negative": (d: { found: string; part: string }) =>
    `the weight of '${d.part}' is ${d.found}; weights are zero or more.`,
  "weights-total": (d: { found: string; expected: string; when: string }) =>
    `the weights total ${d.found}, expected exactly ${d.expected}${d.when}.`,
  "weights-undeclared": () => "a sum with weights must say in 'weights' what they total.",
  "exponent-missing": () => "a power mean needs 'exponent'.",
  "exponent-too-large": (d: { found: string; limit: string }) =>
    `the exponent ${d.found} is beyond ${d.limit}.`,
  "form-missing": () =>
    "a ratio where lower is better needs 'form': complement (2 - a/t), reciprocal (t/a) or reduction ((t - a)/t); they are not equivalent.",
  "form-unused": () => "'form' belongs to ratios where lower is better; remove it.",
  "direction-missing": () => "a ratio needs 'direction': higher or lower.",
  "target-missing": (d: { kind: string }) => `an achievement of kind '${d.kind}' needs a target.`,
  "target-without-meaning": (d: { found: string; key: string }) =>
    `the target may be ${d.found}, where a ratio has no meaning; say what it means in '${d.key}', or give the target a domain without it.`,
  "achievement-mismatch": (d: { kind: string; expected: string }) =>
    `an achievement of kind '${d.kind}' does not fit this actual; expected ${d.expected}.`,
  "from-record-here": () => "'from-record' cannot stand here: a record has no field for it.",
  "band-edges": () => "a band has at most one lower edge (from or above) and one upper edge (below or to).",
  "band-empty": (d: { rating: string; from: string; until: string }) =>
    `the band of '${d.rating}' from ${d.from} to ${d.until} holds no value.`,
  "band-hole": (d: { from: string; until: string; between: string }) =>
    `no band holds the values between ${d.from} and ${d.until} (${d.between}); join the bands, or state their grid in 'digits'.`,
  "band-overlap": (d: { first: string; second: string; at: string }) =>
    `the bands of '${d.first}' and '${d.second}' both hold ${d.at}.`,
  "band-order": (d: { rating: string; after: string }) =>
    `the band of '${d.rating}' stands after '${d.after}'; bands stand in rising order of their values.`,
  "rating-unreachable": (d: { rating: string }) =>
    `no band, rule or gate leads to the rating '${d.rating}' by the declared domains.`,
  "scale-without-rule": () =>
    "a scale needs 'bands' or 'rules' (one of them), unless its node is rated directly.",
  "rules-not-exhaustive": () => "the last rule must stand without 'when', so that every case has a rating.",
  "rule-unreached": (d: { rating: string }) =>
    `the rule for '${d.rating}' stands after one without 'when' and never acts.`,
  "gate-act": () => "a gate has exactly one of atMost, atLeast, exactly, down.",
  "gates-contradict": (d: { least: string; most: string; when: string }) =>
    `gates hold the rating to at least '${d.least}' and at most '${d.most}' at once${d.when}.`,
  "grid-too-fine": (d: { digits: string; node: string }) =>
    `bands stated on a grid of ${d.digits} decimals rate '${d.node}', whose 'then' does not end with rounding to that grid or a coarser one.`,
  "then-never": (d: { first: string; second: string }) =>
    `${d.first} and ${d.second} can never both apply; one of them is dead.`,
  "matrix-incomplete": (d: { row: string; column: string }) =>
    `the matrix has no rating for '${d.row}' with '${d.column}'.`,
  "matrix-parts": (d: { found: string }) => `a matrix combines two rated parts; found ${d.found}.`,
  "not-rated": (d: { name: string }) => `'${d.name}' has no scale, so it has no rating.`,
  "not-a-number-node": (d: { name: string }) =>
    `'${d.name}' has no number: it is rated without one, and its ratings carry no 'value'.`,
  "table-row-short": (d: { found: string; expected: string }) =>
    `a row of ${d.found} entries, expected ${d.expected}: the keys, then the value.`,
  "table-rows-overlap": (d: { first: string; second: string }) =>
    `rows ${d.first} and ${d.second} hold the same keys.`,
  "table-row-missing": (d: { keys: string }) => `no row for ${d.keys}; add it, or give the table an 'else'.`,
  "reweight-row-missing": (d: { absent: string }) =>
    `the table that moves weights has no row for the absent parts ${d.absent}.`,
  "dated-order": () => "dated values stand in rising order of 'from', each date once.",
  "dated-late": (d: { from: string; needed: string }) =>
    `the first value holds from ${d.from}, but the policy is in force from ${d.needed}.`,
  "during-missing": (d: { date: string }) =>
    `the value changes on ${d.date}, inside the period; say in 'during' whether the one at the start, at the end, or each by its days counts.`,
  "default-outside": (d: { found: string; expected: string }) =>
    `the default ${d.found} is not allowed: expected ${d.expected}.`,
  "kind-wrong": (d: { found: string; expected: string; place: string }) =>
    `${d.place} is ${d.found}, expected ${d.expected}.`,
  "formula-unreadable": (d: { text: string; problem: string }) =>
    `the formula '${d.text}' cannot be read: ${d.problem}.`,
  "formula-too-long": (d: { found: string; limit: string }) =>
    `a formula of ${d.found} characters, at most ${d.limit}; split it with 'definitions'.`,
  "row-unknown": (d: { row: string; known: string }) =>
    `there is no row '${d.row}'; the record's rows: ${d.known}.`,
  "parameters-other": (d: { name: string; found: string; expected: string }) =>
    `the record chooses '${d.name}' as ${d.found}, and the plan was compiled with ${d.expected}; score with the policy, or compile a plan for that choice.`,
  "number-too-large": (d: { node: string }) =>
    `a product at ${d.node} grows beyond 9,800 digits; no score is that large, so mend the formula or the data.`,
  "formula-too-deep": (d: { limit: string }) =>
    `a formula nested deeper than ${d.limit}; split it with nodes or 'definitions'.`,
  "function-unknown": (d: { name: string; known: string }) =>
    `there is no function '${d.name}'; known: ${d.known}.`,
  "arguments-wrong": (d: { name: string; found: string; expected: string }) =>
    `'${d.name}' has ${d.found} arguments, expected ${d.expected}.`,
  "choice-unknown": (d: { found: string; known: string }) => `'${d.found}' is none of ${d.known}.`,
  "mixed-units": (d: { narrow: string; wide: string }) =>
    `the ranges of '${d.narrow}' and '${d.wide}' differ twentyfold or more; check that both are in one unit.`,
  "plan-too-large": (d: { limit: string }) => `compiles to more than ${d.limit} steps.`,
  "maximum-unknown": (d: { node: string }) =>
    `share('${d.node}') needs its maximum, and none follows from the declared domains.`,

  // choosing a policy and a period
  "not-in-force": (d: { policy: string; from: string; until: string; period: string }) =>
    `${d.policy} is in force from ${d.from} until ${d.until}, which does not cover the period ${d.period}.`,
  "policy-not-found": (d: { date: string; candidates: string }) =>
    `no version is in force on ${d.date}; there are: ${d.candidates}.`,
  "policy-ambiguous": (d: { date: string; candidates: string }) =>
    `several versions are in force on ${d.date}: ${d.candidates}; name one with its version.`,
  "period-other": (d: { found: string; expected: string }) =>
    `is of period ${d.found}, but this plan is for ${d.expected}; compile one for it.`,
  "parameter-unknown": (d: { name: string; known: string }) =>
    `there is no parameter '${d.name}'; known: ${d.known}.`,
  "parameter-outside": (d: { name: string; found: string; expected: string }) =>
    `the parameter '${d.name}' is ${d.found}, expected ${d.expected}.`,

  // a record
  "indicator-unknown": (d: { id: string; known: string }) =>
    `there is no indicator '${d.id}'; known: ${d.known}.`,
  "fact-unknown": (d: { id: string; known: string }) => `there is no fact '${d.id}'; known: ${d.known}.`,
  "rows-unknown": (d: { id: string; known: string }) => `there is no row set '${d.id}'; known: ${d.known}.`,
  "field-unknown": (d: { field: string; known: string }) =>
    `there is no field '${d.field}' here; known: ${d.known}.`,
  "actual-missing": (d: { node: string }) =>
    `the actual of '${d.node}' is missing and the policy requires it; fill it in, or declare it not applicable with a reason if the policy allows that.`,
  "actual-absent": (d: { node: string; reason: string }) =>
    `'${d.node}' has no value (${d.reason}) and the policy has no rule for that.`,
  "input-missing": (d: { node: string; field: string }) => `the ${d.field} of '${d.node}' is missing.`,
  "fact-missing": (d: { fact: string }) => `the fact '${d.fact}' is missing and has no default.`,
  "value-outside": (d: { name: string; found: string; expected: string }) =>
    `${d.name} is ${d.found}, expected ${d.expected}.`,
  "not-applicable-refused": (d: { node: string }) =>
    `'${d.node}' is declared not applicable, and the policy has no rule for that; give its actual.`,
  "observations-unusable": (d: { node: string; problem: string }) =>
    `the dated values of '${d.node}' cannot be joined: ${d.problem}.`,
  "row-key-duplicate": (d: { key: string }) =>
    `two rows have the key '${d.key}'; keys are unique in a row set.`,
  "target-zero": (d: { node: string }) =>
    `the target of '${d.node}' is zero, where its achievement has no meaning in this policy.`,
  "target-negative": (d: { node: string }) =>
    `the target of '${d.node}' is negative, where its achievement has no meaning in this policy.`,
  "target-reversed": (d: { node: string; from: string; to: string }) =>
    `the target range of '${d.node}' runs from ${d.from} to ${d.to}.`,
  "undefined-value": (d: { node: string; problem: string }) =>
    `'${d.node}' has no value: ${d.problem}, and no rule handles that.`,
  "no-segment": (d: { found: string; node: string }) =>
    `the curve of '${d.node}' has no piece for ${d.found}.`,
  "no-band": (d: { found: string; node: string }) =>
    `the score ${d.found} of '${d.node}' lies in no band of its scale.`,
  "tie-undecided": (d: { node: string; first: string; second: string }) =>
    `'${d.node}' lies so close to an edge that 640 digits do not decide between ${d.first} and ${d.second}.`,
  "subject-twice": (d: { subject: string; period: string; first: string }) =>
    `a record of '${d.subject}' for ${d.period} stands already at ${d.first}; one subject has one record a period.`,
  "subject-missing": () => "a record needs a 'subject'.",
  "period-missing": () => "a record needs a 'period', or one given for all.",
  "check-failed": (d: { check: string; title: string }) =>
    `the data contradict one another: expected ${d.title === "" ? `'${d.check}'` : `${d.title} ('${d.check}')`}.`,
  "consolidation-unusable": (d: { problem: string }) => `the scorecards cannot be joined: ${d.problem}.`,
  "cohort-unusable": (d: { problem: string }) => `the scorecards cannot be compared: ${d.problem}.`,
  "score-irrational": (d: { subject: string; found: string }) =>
    `the figure of '${d.subject}' is irrational (${d.found}), and comparing it needs all of it; round it in the 'then' of its policy.`,
  "roll-up-unusable": (d: { problem: string }) => `the scorecards cannot be rolled up: ${d.problem}.`,
  "unit-cycle": (d: { cycle: string }) =>
    `these units stand above one another in a circle: ${d.cycle}; a unit has one parent, up to one that has none.`,
  "sample-unusable": (d: { problem: string }) => `no interval can be given: ${d.problem}.`,
  "override-rating": (d: { found: string; known: string }) =>
    `the override names '${d.found}', which is none of ${d.known}.`,

  // files
  "file-unreadable": (d: { file: string; problem: string }) => `${d.file} cannot be read: ${d.problem}.`,
  "file-unwritable": (d: { file: string; problem: string }) => `${d.file} cannot be written: ${d.problem}.`,
  "file-empty": (d: { file: string }) => `${d.file} holds no records.`,
  "header-duplicate": (d: { column: string }) => `the column '${d.column}' stands twice in the header.`,
  "column-unknown": (d: { column: string; known: string }) =>
    `the column '${d.column}' is not known; known: ${d.known}.`,
  "row-ragged": (d: { found: string; expected: string }) =>
    `has ${d.found} cells, the header has ${d.expected}.`,
  "syntax-wrong": (d: { problem: string }) => `cannot be read: ${d.problem}.`,
  "cell-repeated": (d: { field: string; first: string; second: string }) =>
    `${d.field} is given twice: ${d.first} and ${d.second}.`,
} as const satisfies Readonly<Record<string, (details: never) => string>>;

/** The code of an issue. */
export type IssueCode = keyof typeof messages;

/** Every issue code there is. */
export const ISSUE_CODES = Object.freeze(Object.keys(messages)) as readonly IssueCode[];

/** The details that an issue of a code carries. */
export type IssueDetails<C extends IssueCode> =
  Parameters<(typeof messages)[C]> extends [infer D] ? D : Words;

/** One problem, as data: what is wrong, where, with what details, and as a sentence that says what to do. */
export interface Issue {
  readonly code: IssueCode;
  readonly path: IssuePath;
  readonly details: Words;
  readonly message: string;
}

/** What a call that may fail gives: its value, or every issue that it found. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * A path as people read it.
 *
 * @example
 * formatPath(["nodes", "total", "parts", 0]) // => "nodes.total.parts[0]"
 */
export function formatPath(path: IssuePath): string {
  return path.map((key, at) => (typeof key === "number" ? `[${key}]` : at === 0 ? key : `.${key}`)).join("");
}

/** Builds an issue of a code at a place. */
export function issue<C extends IssueCode>(code: C, path: IssuePath, details: IssueDetails<C>): Issue {
  const say = messages[code] as (d: IssueDetails<C>) => string;
  const short = shorten(details as Words);
  const where = formatPath(path);
  return Object.freeze({
    code,
    path: Object.freeze([...path]),
    details: short,
    message: `${where === "" ? "" : `${where}: `}${say(short as IssueDetails<C>)}`,
  });
}

/** The error thrown at the edge; it carries every issue found. */
export class KinerjaError extends Error {
  override readonly name = "KinerjaError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const shown = issues.slice(0, 20).map((i) => i.message);
    if (issues.length > shown.length) shown.push(`... and ${issues.length - shown.length} more.`);
    super(shown.join("\n"));
    this.issues = Object.freeze([...issues]);
  }
}

/** The value of an outcome, or a `KinerjaError` with its issues thrown. */
export function orThrow<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new KinerjaError(outcome.issues);
}

/** An outcome from a value and the issues found on the way to it: one issue is enough to fail. */
export function outcomeOf<T>(issues: readonly Issue[], value: () => T): Outcome<T> {
  return issues.length > 0 ? { ok: false, issues: Object.freeze([...issues]) } : { ok: true, value: value() };
}

const LONGEST = 300;

/** Words from outside, at a length that fits a line. */
function shorten(details: Words): Words {
  const out: Record<string, string> = {};
  for (const [key, word] of Object.entries(details)) {
    out[key] = word.length > LONGEST ? `${word.slice(0, LONGEST)}… (${word.length} characters)` : word;
  }
  return Object.freeze(out);
}
