import { formatNumber, readNumber } from "../../number/decimal-text.js";
import {
  compareRational,
  divideRational,
  multiplyRational,
  type Rational,
  rational,
  subtractRational,
  ZERO,
} from "../../number/rational.js";
import type { Achievement } from "../../policy/achievement.js";
import type { Fact } from "../../policy/fact.js";
import type { Group, Indicator } from "../../policy/node.js";
import { FROM_RECORD, formulaOf, type NumberInput, type Quantity } from "../../policy/quantity.js";
import { inputNames, partsWeighedByRecord, targetFields } from "../input/vocabulary.js";
import type { PolicyDocument } from "../library.js";

/** Where in its domain an example's numbers lie. */
export type ExampleLevel = "good" | "middle" | "low";

/** A record made from a policy's declared domains; whether it scores, the policy must say. */
export function exampleRecord(
  document: PolicyDocument,
  period: string,
  level: ExampleLevel,
): Readonly<Record<string, unknown>> {
  const facts = mapEntries(document.facts, (fact) => factValue(fact, period, level));
  const weighed = partsWeighedByRecord(document);
  const own: Record<string, unknown> = {};
  const rows: Record<string, Record<string, unknown>[]> = {};
  for (const [set, declared] of Object.entries(document.rows ?? {})) {
    const count = Math.max(1, declared.min ?? 0);
    const weight = rowWeight(document, set, count);
    rows[set] = Array.from({ length: count }, (_, at) => ({
      key: `${at + 1}`,
      ...(weight === undefined ? {} : { weight }),
      ...mapEntries(declared.facts, (fact) => factValue(fact, period, level)),
    }));
  }
  for (const [id, node] of Object.entries(document.nodes)) {
    const weight = weighed.has(id) ? partWeight(document, id) : undefined;
    const fields = {
      ...(node.kind === "indicator" ? indicatorFields(node, level) : {}),
      ...(weight === undefined ? {} : { weight }),
    };
    if (Object.keys(fields).length === 0) continue;
    const value = "actual" in fields && Object.keys(fields).length === 1 ? fields.actual : fields;
    if (node.in === undefined) own[id] = value;
    else for (const row of rows[node.in] ?? []) row[id] = value;
  }
  return {
    subject: "example",
    period,
    ...(Object.keys(facts).length === 0 ? {} : { facts }),
    ...(Object.keys(own).length === 0 ? {} : { actuals: own }),
    ...(Object.keys(rows).length === 0 ? {} : { rows }),
  };
}

interface Fields {
  readonly actual?: unknown;
  readonly [field: string]: unknown;
}

function indicatorFields(node: Indicator, level: ExampleLevel): Fields {
  const { actual } = node;
  const inputs = Object.fromEntries(
    inputNames(node).map((name) => [name, inputValue(name, node.inputs?.[name] ?? actual)] as const),
  );
  if (actual.type === "yes-no") return { actual: level !== "low", ...inputs };
  if (actual.type === "choice") return { actual: choiceOf(actual.of, node.achievement, level), ...inputs };
  const target = targetValue(node) ?? bestPost(node, level);
  const wanted = target ?? atLevel(actual, node.direction ?? "higher", level);
  const value = text(inDomain(wanted, actual));
  return {
    actual: value,
    ...(targetFields(node.target).length > 0 ? { target: targetShape(node, text(wanted)) } : {}),
    ...inputs,
  };
}

/** A range target that must come with both ends gets both. */
function targetShape(node: Indicator, value: string): unknown {
  const fields = targetFields(node.target);
  return fields.includes("target") ? value : { from: value, to: value };
}

/** The best post of goalposts, where it is a number: full marks without a target. */
function bestPost({ achievement }: Indicator, level: ExampleLevel): Rational | undefined {
  if (level === "low" || achievement === undefined || !("kind" in achievement)) return undefined;
  return achievement.kind === "goalposts" ? plainNumber(achievement.best) : undefined;
}

/** The target where it is known or can be chosen: at it, an actual hits it exactly. */
function targetValue({ target, actual, direction }: Indicator): Rational | undefined {
  if (target === undefined) return undefined;
  const domain = typeof target === "object" && !("dated" in target) ? target : undefined;
  const fixed =
    domain === undefined
      ? typeof target === "object" && "dated" in target
        ? target.dated[0]?.value
        : target
      : (domain.value ?? domain.from);
  if (
    fixed !== undefined &&
    typeof fixed !== "object" &&
    fixed !== FROM_RECORD &&
    formulaOf(fixed) === undefined
  ) {
    return number(fixed);
  }
  if (fixed !== undefined && fixed !== FROM_RECORD) return undefined;
  const ends = {
    ...(actual.type === "yes-no" || actual.type === "choice" ? {} : actual),
    ...withoutUndefined(domain),
  };
  const best = atLevel(ends, direction ?? "higher", "good");
  return best.n > 0n ? best : inDomain(rational(1n), ends);
}

function choiceOf(of: readonly string[], achievement: Achievement | undefined, level: ExampleLevel): string {
  const points =
    achievement !== undefined && "kind" in achievement && achievement.kind === "points" ? achievement.of : {};
  const value = (choice: string) => {
    const found = Object.hasOwn(points, choice) ? points[choice] : undefined;
    return (found === undefined || typeof found === "object" ? undefined : number(found)) ?? ZERO;
  };
  const sorted =
    Object.keys(points).length === 0 ? of : [...of].sort((a, b) => compareRational(value(a), value(b)));
  const at = level === "good" ? sorted.length - 1 : level === "low" ? 0 : Math.floor(sorted.length / 2);
  return sorted[at] ?? "";
}

function factValue(fact: Fact, period: string, level: ExampleLevel): unknown {
  if (fact.default !== undefined) return fact.type === "number" ? String(fact.default) : fact.default;
  switch (fact.type) {
    case "yes-no":
      return false;
    case "choice":
      return fact.of[0];
    case "number":
      return text(atLevel(fact, "higher", level));
    case "date":
      return `${period.slice(0, 4)}-01-01`;
    default: {
      const unknown: never = fact;
      throw new Error(`unknown fact ${JSON.stringify(unknown)}`);
    }
  }
}

interface Domain {
  readonly min?: NumberInput | undefined;
  readonly max?: NumberInput | undefined;
  readonly step?: NumberInput | undefined;
}

/** A number of a domain: its good end, its bad end or between; where an end is open, a hundred beyond the other. */
function atLevel(domain: Domain, direction: "higher" | "lower", level: ExampleLevel): Rational {
  const min = optional(domain.min) ?? (domain.max === undefined ? ZERO : undefined);
  const max = optional(domain.max);
  const hundred = rational(100n);
  const low = min ?? subtractRational(max ?? hundred, hundred);
  const high = max ?? subtractRational(low, rational(-100n));
  const middle = divideRational(subtractRational(low, rational(-high.n, high.d)), rational(2n));
  const wanted = level === "middle" ? middle : (level === "good") === (direction === "higher") ? high : low;
  return inDomain(wanted, domain);
}

/** The nearest number of a domain, on its grid. */
function inDomain(value: Rational, domain: Domain): Rational {
  const [min, max, step] = [optional(domain.min), optional(domain.max), optional(domain.step)];
  let found = value;
  if (max !== undefined && compareRational(found, max) > 0) found = max;
  if (min !== undefined && compareRational(found, min) < 0) found = min;
  if (step === undefined || step.n <= 0n) return found;
  const base = min ?? ZERO;
  const steps = divideRational(subtractRational(found, base), step);
  const whole = rational(steps.n / steps.d);
  return subtractRational(base, multiplyRational(rational(-1n), multiplyRational(whole, step)));
}

/** The posts of goalposts and a baseline must differ from the rest, so they lie at the far end. */
function inputValue(name: string, of: Domain | { readonly type: "yes-no" | "choice" }): string {
  const domain: Domain = "type" in of && (of.type === "yes-no" || of.type === "choice") ? {} : (of as Domain);
  return text(atLevel(domain, name === "worst" || name === "baseline" ? "lower" : "higher", "good"));
}

/** The weight of each of some rows, so that they total what the group says. */
function rowWeight(document: PolicyDocument, set: string, count: number): string | undefined {
  for (const node of Object.values(document.nodes)) {
    if (node.kind !== "group" || node.each === undefined || node.weight !== FROM_RECORD) continue;
    if (document.nodes[node.each]?.in !== set) continue;
    return text(divideRational(fixedTotal(node) ?? rational(100n), rational(BigInt(count))));
  }
  return undefined;
}

/** The weight of a part, so that all parts of its group total what the group says. */
function partWeight(document: PolicyDocument, id: string): string | undefined {
  for (const node of Object.values(document.nodes)) {
    if (node.kind !== "group") continue;
    const parts = (node.parts ?? []).flatMap((part) => (typeof part === "object" ? [part] : []));
    if (!parts.some((part) => part.node === id && part.weight === FROM_RECORD)) continue;
    const open = parts.filter((part) => part.weight === FROM_RECORD).length;
    const fixed = parts.flatMap((part) =>
      part.weight === undefined || part.weight === FROM_RECORD ? [] : [plainNumber(part.weight)],
    );
    const used = fixed.reduce<Rational>(
      (sum, w) => subtractRational(sum, rational(-(w ?? ZERO).n, (w ?? ZERO).d)),
      ZERO,
    );
    return text(
      divideRational(subtractRational(fixedTotal(node) ?? rational(100n), used), rational(BigInt(open))),
    );
  }
  return undefined;
}

function fixedTotal(node: Group): Rational | undefined {
  return node.weights === undefined ? undefined : plainNumber(node.weights);
}

function plainNumber(of: Quantity): Rational | undefined {
  return typeof of === "object" ? undefined : number(of);
}

function optional(of: NumberInput | undefined): Rational | undefined {
  return of === undefined ? undefined : number(of);
}

function number(of: NumberInput): Rational | undefined {
  const read = readNumber(of);
  return read.ok ? read.value : undefined;
}

function text(of: Rational): string {
  return formatNumber(of);
}

function withoutUndefined<T extends object>(of: T | undefined): Partial<T> {
  const kept = Object.entries(of ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Partial<T>;
}

function mapEntries<T>(
  of: Readonly<Record<string, T>> | undefined,
  map: (value: T) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(of ?? {}).map(([key, value]) => [key, map(value)]));
}
