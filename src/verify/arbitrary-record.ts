import fc from "fast-check";
import { formatNumber, readNumber } from "../number/decimal-text.js";
import {
  addRational,
  compareRational,
  divideRational,
  floorRational,
  multiplyRational,
  type Rational,
  rational,
  subtractRational,
  ZERO,
} from "../number/rational.js";
import { dateOfDay, dayNumber } from "../period/civil-date.js";
import { planNumber } from "../plan/evaluate-step.js";
import type { Plan, PlanDomain, PlanInput } from "../plan/plan.js";
import type { PolicyDocument } from "../policy/policy.js";
import { Chance } from "./chance.js";
import { figuresOfRecord } from "./figures.js";
import { mendedRecord } from "./mend-record.js";

/** A record as plain data. */
export type PlainRecord = Readonly<Record<string, unknown>>;

/** How records are made. */
export interface RecordSettings {
  /** of a hundred actuals of a record with gaps, how many are missing or not applicable (default 12); one in five records has gaps */
  readonly gaps?: number;
  /** how many rows of a set at most, where the policy allows them (default 4) */
  readonly mostRows?: number;
}

/** The widest stretch that is drawn from where a domain is open. */
const OPEN_WIDTH: Rational = rational(200n);
/** So many options of a row fact at most are given a row each. */
const MOST_SPREAD = 30;
/** How fine the draw is where no grid is declared. */
const DRAWN = 1000n;

/**
 * Records of a plan, drawn from its declared domains and biased to the edges: ends of domains, zero, targets hit
 * exactly, and every number that the policy names (edges of bands and curves, caps, posts), with one step to either
 * side. Weights from the record sum to what the policy asks for. They shrink towards the ends of domains.
 *
 * What a policy's checks, totals of weights and absence rules ask beyond the domains is met by mending what was drawn
 * (`mendedRecord`); half of the records stand on the policy's own worked cases, where it has some.
 *
 * @edge a record that cannot be mended is refused when it is scored
 */
export function arbitraryRecord(
  plan: Plan,
  document: PolicyDocument,
  settings: RecordSettings = {},
): fc.Arbitrary<PlainRecord> {
  const made = new Maker(plan, document, settings).record();
  const worked = workedRecords(plan, document);
  const drawn =
    worked.length === 0
      ? made
      : fc.oneof(
          { arbitrary: made, weight: 1 },
          {
            arbitrary: fc
              .tuple(fc.nat({ max: worked.length - 1 }), made, fc.nat())
              .map(([at, other, seed]) => mixed(worked[at] ?? {}, other, new Chance(seed))),
            weight: 1,
          },
        );
  return fc.tuple(drawn, fc.noShrink(fc.nat())).map(([record, seed]) => mendedRecord(plan, record, seed));
}

/** The records of the policy's own worked cases that score under a plan. */
function workedRecords(plan: Plan, document: PolicyDocument): readonly PlainRecord[] {
  return (document.examples ?? []).flatMap(({ record }) => {
    const { period: _, parameters: __, override: ___, ...rest } = record as PlainRecord;
    const own = Object.keys(plan.parameters).length === 0 ? {} : { parameters: plan.parameters };
    const worked = { ...rest, subject: "made", period: plan.period.id, ...own };
    return figuresOfRecord(plan, worked).ok ? [worked] : [];
  });
}

/** A worked record with some of its own values, of few places or many, taken from another. */
function mixed(base: PlainRecord, other: PlainRecord, chance: Chance): PlainRecord {
  const rarely = 2 + chance.below(8);
  const section = (own: unknown, drawn: unknown): unknown =>
    isPlain(own) && isPlain(drawn)
      ? Object.fromEntries(
          Object.entries(own).map(([key, value]) => [
            key,
            !["key", "title", "weight"].includes(key) &&
            Object.hasOwn(drawn, key) &&
            chance.below(rarely) === 0
              ? drawn[key]
              : value,
          ]),
        )
      : own;
  const out: Record<string, unknown> = { ...base };
  for (const key of ["facts", "actuals"] as const) {
    const made = section(base[key], other[key]);
    if (made !== undefined) out[key] = made;
  }
  const sets = base.rows;
  if (isPlain(sets))
    out.rows = Object.fromEntries(
      Object.entries(sets).map(([set, list]) => {
        const drawn = isPlain(other.rows) ? other.rows[set] : undefined;
        if (!Array.isArray(list) || !Array.isArray(drawn) || drawn.length === 0 || list.length === 0)
          return [set, list];
        const rows: unknown[] = [...(list as readonly unknown[])];
        for (let n = chance.below(5); n > 0; n--) {
          const at = chance.below(rows.length);
          rows[at] = withOneOf(rows[at], drawn[chance.below(drawn.length)], chance);
        }
        return [set, rows];
      }),
    );
  return out;
}

/** A row with the value of one place of its own taken from another row. */
function withOneOf(row: unknown, drawn: unknown, chance: Chance): unknown {
  if (!isPlain(row) || !isPlain(drawn)) return row;
  const shared = Object.keys(row).filter(
    (key) => !["key", "title", "weight"].includes(key) && Object.hasOwn(drawn, key),
  );
  const key = shared[chance.below(Math.max(shared.length, 1))];
  return key === undefined ? row : { ...row, [key]: drawn[key] };
}

class Maker {
  readonly #named: readonly Rational[];

  constructor(
    readonly plan: Plan,
    readonly document: PolicyDocument,
    readonly settings: RecordSettings,
  ) {
    this.#named = numbersIn([document.nodes, document.scales, document.tables]);
  }

  record(): fc.Arbitrary<PlainRecord> {
    const { plan } = this;
    const parameters = Object.keys(plan.parameters).length === 0 ? {} : { parameters: plan.parameters };
    const sections: Record<string, fc.Arbitrary<unknown>> = {};
    const facts = this.#inputs(undefined, "fact");
    if (facts.length > 0) sections.facts = this.#fields(facts);
    sections.actuals = this.#entries(undefined);
    sections.hasGaps = fc.integer({ min: 0, max: 4 });
    if (plan.rows.length > 0)
      sections.rows = fc.record(Object.fromEntries(plan.rows.map(({ id }) => [id, this.#rows(id)])));
    return fc
      .record(sections)
      .map(
        ({ hasGaps, ...made }) =>
          withoutMarks(
            { subject: "made", period: plan.period.id, ...parameters, ...made },
            hasGaps === 4,
          ) as PlainRecord,
      );
  }

  #inputs(rows: string | undefined, of: PlanInput["place"]["of"]): readonly PlanInput[] {
    return this.plan.inputs.filter((i) => i.rows === rows && i.place.of === of);
  }

  #fields(inputs: readonly PlanInput[]): fc.Arbitrary<PlainRecord> {
    return fc.record(
      Object.fromEntries(
        inputs.map((input) => [
          input.place.of === "fact" || input.place.of === "row-fact" ? input.place.fact : "",
          this.#value(input),
        ]),
      ),
    );
  }

  #rows(set: string): fc.Arbitrary<readonly PlainRecord[]> {
    const declared = this.plan.rows.find((r) => r.id === set);
    const least = Math.max(declared?.min ?? 0, 1);
    const most = Math.max(least, Math.min(declared?.max ?? 4, this.settings.mostRows ?? 4));
    const weighed = this.#inputs(set, "row-weight").length > 0;
    const row = fc.record({
      entries: this.#entries(set),
      facts: this.#fields(this.#inputs(set, "row-fact")),
      share: fc.integer({ min: 1, max: 20 }),
      alone: fc.nat({ max: 99 }),
    });
    const oneForm = this.#hasForms(set);
    const total = this.#rowTotal(set);
    const lists = fc.array(row, { minLength: least, maxLength: most });
    const spread = this.#spread(set, row, least, declared?.max);
    return (
      spread === undefined
        ? lists
        : fc.oneof({ arbitrary: lists, weight: 1 }, { arbitrary: spread, weight: 3 })
    ).map((list) => {
      const sum = list.reduce((all, { share }) => all + share, 0);
      const isAlone = oneForm && (list[0]?.alone ?? 0) % 5 > 0;
      return list.map(({ entries, facts, share, alone }, i) => ({
        key: `r${i + 1}`,
        ...(weighed
          ? { weight: formatNumber(multiplyRational(total, rational(BigInt(share), BigInt(sum)))) }
          : {}),
        ...facts,
        ...(isAlone ? onlyOne(entries, alone) : entries),
      }));
    });
  }

  /** Whether checks ask which of a row's indicators are there: then a row has one form of several. */
  #hasForms(set: string): boolean {
    const checks = JSON.stringify(this.document.checks ?? []);
    return this.#inputs(set, "node").some(
      ({ place }) => place.of === "node" && checks.includes(`present(${place.node})`),
    );
  }

  /** A list with a row for each option of the row fact that has the most: what is summed up by option has all of them. */
  #spread<R extends { readonly facts: PlainRecord }>(
    set: string,
    row: fc.Arbitrary<R>,
    least: number,
    most: number | undefined,
  ): fc.Arbitrary<R[]> | undefined {
    const [widest] = this.#inputs(set, "row-fact")
      .flatMap(({ place, holds }) =>
        place.of === "row-fact" && holds.type === "choice"
          ? [{ fact: place.fact, options: holds.choices }]
          : [],
      )
      .sort((a, b) => b.options.length - a.options.length);
    const count = widest?.options.length ?? 0;
    if (widest === undefined || count < least || count > Math.min(most ?? MOST_SPREAD, MOST_SPREAD))
      return undefined;
    const defaults = Object.fromEntries(
      this.#inputs(set, "row-fact").flatMap(({ place, default: by }) =>
        place.of === "row-fact" && by !== undefined ? [[place.fact, by]] : [],
      ),
    );
    const isWhole = this.#inputs(set, "row-fact").every(
      ({ place, default: by }) => by !== undefined || (place.of === "row-fact" && place.fact === widest.fact),
    );
    return fc.array(row, { minLength: count, maxLength: count }).map((list) =>
      list.map((one, i) => ({
        ...one,
        facts: { ...(isWhole ? defaults : one.facts), [widest.fact]: widest.options[i] },
      })),
    );
  }

  /** What the weights of the rows of a set must total: as a group over them says, else 100. */
  #rowTotal(set: string): Rational {
    for (const node of Object.values(this.document.nodes)) {
      if (node.kind !== "group" || node.each === undefined || node.weights === undefined) continue;
      if (this.document.nodes[node.each]?.in !== set) continue;
      const total = plainNumber(node.weights);
      if (total !== undefined) return total;
    }
    return rational(100n);
  }

  /** The entries of indicators, of the subject or of a row, with the weights that groups of theirs ask for. */
  #entries(rows: string | undefined): fc.Arbitrary<PlainRecord> {
    const byNode = new Map<string, PlanInput[]>();
    for (const input of this.#inputs(rows, "node")) {
      if (input.place.of !== "node") continue;
      byNode.set(input.place.node, [...(byNode.get(input.place.node) ?? []), input]);
    }
    const entries = Object.fromEntries([...byNode].map(([node, inputs]) => [node, this.#entry(inputs)]));
    return fc.record(entries).map((made) => this.#weighed(made));
  }

  #entry(inputs: readonly PlanInput[]): fc.Arbitrary<PlainRecord> {
    const fields: Record<string, fc.Arbitrary<unknown>> = {};
    for (const input of inputs) {
      const field = input.place.of === "node" ? input.place.field : "";
      fields[field] = field === "weight" ? fc.integer({ min: 1, max: 20 }) : this.#value(input);
    }
    const gaps = this.settings.gaps ?? 12;
    return fc
      .record({ made: fc.record(fields), gap: fc.integer({ min: 0, max: 99 }) })
      .map(({ made, gap }) => {
        const { actual, "target.from": from, "target.to": to, ...rest } = made as Record<string, unknown>;
        const range = from === undefined && to === undefined ? {} : { target: rangeOf(from, to) };
        const mark =
          actual === undefined || gap < 100 - gaps
            ? {}
            : { [GAP]: gap === 99 ? "not-applicable" : "missing" };
        return { ...rest, ...range, ...(actual === undefined ? {} : { actual }), ...mark };
      });
  }

  /** Whole shares turned into weights that sum to what their group asks for. */
  #weighed(made: PlainRecord): PlainRecord {
    const out: Record<string, unknown> = { ...made };
    for (const node of Object.values(this.document.nodes)) {
      if (node.kind !== "group" || node.parts === undefined) continue;
      const ids = node.parts.flatMap((p) =>
        typeof p === "object" && p.weight === "from-record" && isPlain(out[p.node]) ? [p.node] : [],
      );
      if (ids.length === 0) continue;
      const fixed = node.parts
        .map((p) =>
          typeof p === "object" && p.weight !== undefined && p.weight !== "from-record"
            ? plainNumber(p.weight)
            : ZERO,
        )
        .reduce<Rational>((sum, w) => addRational(sum, w ?? ZERO), ZERO);
      const total = subtractRational(
        (node.weights === undefined ? undefined : plainNumber(node.weights)) ?? rational(100n),
        fixed,
      );
      const shares = ids.map((id) => BigInt(Number((out[id] as PlainRecord).weight ?? 1)));
      const sum = shares.reduce((a, b) => a + b, 0n);
      ids.forEach((id, i) => {
        const weight = formatNumber(multiplyRational(total, rational(shares[i] ?? 1n, sum)));
        out[id] = { ...(out[id] as PlainRecord), weight };
      });
    }
    return out;
  }

  #value(input: PlanInput): fc.Arbitrary<unknown> {
    const { holds } = input;
    switch (holds.type) {
      case "yes-no":
        return fc.boolean();
      case "choice":
        return fc.constantFrom(...holds.choices);
      case "date": {
        const [from, until] = [dayNumber(this.plan.period.from), dayNumber(this.plan.period.until)];
        return fc.integer({ min: from - 400, max: until + 400 }).map(dateOfDay);
      }
      case "number":
        return this.#number(input, holds.domain);
      default:
        return holds satisfies never;
    }
  }

  #number(input: PlanInput, domain: PlanDomain): fc.Arbitrary<string> {
    const isTarget = input.place.of === "node" && input.place.field.startsWith("target");
    const named = input.place.of === "node" ? numbersIn(this.document.nodes[input.place.node]) : [];
    const width = named.reduce((most, x) => (compareRational(x, most) > 0 ? x : most), OPEN_WIDTH);
    const end = (text: string | undefined) => (text === undefined ? undefined : planNumber(text));
    const min = end(domain.min);
    const low = min ?? subtractRational(end(domain.max) ?? width, width);
    const high = end(domain.max) ?? addRational(low, multiplyRational(width, rational(5n, 4n)));
    const all = subtractRational(high, low);
    const step = end(domain.step) ?? divideRational(all.n > 0n ? all : rational(1n), rational(DRAWN));
    const steps = floorRational(divideRational(all, step));
    const at = (k: bigint): Rational => addRational(low, multiplyRational(step, rational(k)));
    const declared = domain.step === undefined ? undefined : step;
    const special = [low, at(steps), ZERO, ...this.#named, ...(isTarget ? [rational(1n)] : [])]
      .flatMap((x) => (declared === undefined ? [x] : [x, addRational(x, step), subtractRational(x, step)]))
      .filter((x) => compareRational(x, low) >= 0 && compareRational(x, high) <= 0)
      .filter((x) => declared === undefined || divideRational(subtractRational(x, low), declared).d === 1n)
      .filter((x) => !isTarget || x.n !== 0n || min === undefined || min.n === 0n);
    const drawn = fc.bigInt({ min: 0n, max: steps > 0n ? steps : 0n }).map((k) => formatNumber(at(k)));
    return special.length === 0
      ? drawn
      : fc.oneof(
          { arbitrary: drawn, weight: 3 },
          { arbitrary: fc.constantFrom(...new Set(special.map(formatNumber))), weight: 2 },
        );
  }
}

/** Where an entry is marked as one that a record with gaps lacks. */
const GAP = "x-gap";

/** A made record without the marks of gaps: with them acted upon, or left aside. */
function withoutMarks(of: unknown, acts: boolean): unknown {
  if (Array.isArray(of)) return of.map((inner: unknown) => withoutMarks(inner, acts));
  if (!isPlain(of)) return of;
  const { [GAP]: mark, ...rest } = of;
  if (mark !== undefined && acts) {
    const { actual: _, ...others } = rest;
    return mark === "missing" ? others : { ...others, notApplicable: "made so" };
  }
  return Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, withoutMarks(inner, acts)]));
}

/** The entries of a row with the actual of one of them only. */
function onlyOne(entries: PlainRecord, pick: number): PlainRecord {
  const ids = Object.keys(entries);
  return Object.fromEntries(
    ids.map((id, i) => {
      if (i === pick % ids.length) return [id, entries[id]];
      const { actual: _, [GAP]: __, ...rest } = entries[id] as PlainRecord;
      return [id, rest];
    }),
  );
}

function rangeOf(a: unknown, b: unknown): PlainRecord {
  const [x, y] = [a, b].map((v) => planNumber(String(v ?? "1")));
  return x !== undefined && y !== undefined && compareRational(x, y) > 0
    ? { from: b, to: a }
    : { from: a, to: b };
}

/** The plain numbers that stand in a part of a document, each once. */
export function numbersIn(value: unknown): readonly Rational[] {
  const found = new Map<string, Rational>();
  const visit = (of: unknown): void => {
    if (typeof of === "object" && of !== null) {
      for (const inner of Object.values(of)) visit(inner);
      return;
    }
    if (typeof of !== "number" && typeof of !== "string") return;
    const read = readNumber(of);
    if (read.ok) found.set(formatNumber(read.value), read.value);
  };
  visit(value);
  return [...found.values()].slice(0, 200);
}

function plainNumber(of: unknown): Rational | undefined {
  if (typeof of !== "number" && typeof of !== "string") return undefined;
  const read = readNumber(of);
  return read.ok ? read.value : undefined;
}

function isPlain(value: unknown): value is PlainRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
