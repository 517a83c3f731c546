import fc from "fast-check";
import { type Outcome, orThrow } from "../issue.js";
import { formatNumber } from "../number/decimal-text.js";
import { compareRational, type Rational, subtractRational } from "../number/rational.js";
import type { Parameters } from "../plan/choose-parameters.js";
import { deepFreeze, safeCompilePolicy } from "../plan/compile-policy.js";
import type { Plan } from "../plan/plan.js";
import type { Policy } from "../policy/parsed-policy.js";
import { safeScore } from "../score.js";
import type { Scorecard } from "../scorecard.js";
import { arbitraryRecord, type PlainRecord } from "./arbitrary-record.js";
import { exactOf } from "./figures.js";
import { firstPeriod } from "./first-period.js";

/** How two versions of a rule are compared. */
export interface CompareOptions {
  /** for each version the period in which its records are scored (default: the first year in which it is in force) */
  readonly periodBefore?: string;
  readonly periodAfter?: string;
  readonly parametersBefore?: Parameters;
  readonly parametersAfter?: Parameters;
  /** how many records are made (default 500; 0: only the given ones) */
  readonly runs?: number;
  readonly seed?: number;
  /** records of one's own, without a period */
  readonly records?: readonly PlainRecord[];
}

/** One record under both rules. */
export interface Compared {
  readonly record: PlainRecord;
  readonly before: { readonly score: string | null; readonly rating: string | null };
  readonly after: { readonly score: string | null; readonly rating: string | null };
  readonly difference: string | null;
}

/** For whom a new rule differs. */
export interface VersionDifference {
  readonly compared: number;
  /** scored by one of the two only */
  readonly onlyBefore: number;
  readonly onlyAfter: number;
  readonly same: number;
  readonly higher: number;
  readonly lower: number;
  readonly ratingFlips: readonly { readonly from: string; readonly to: string; readonly count: number }[];
  readonly largestGain: Compared | null;
  readonly largestLoss: Compared | null;
}

/**
 * For whom a new version of a rule differs from the old one, over made records and given ones: counts, ratings that
 * flip, the largest gain and the largest loss with their records.
 *
 * Half of the records are made for each version, and each version reads what it knows of a record.
 *
 * @edge a record that one version refuses is counted apart
 * @throws {KinerjaError} period-unreadable, not-in-force, parameter-unknown of either version
 */
export function compareVersions(
  before: Policy,
  after: Policy,
  options: CompareOptions = {},
): VersionDifference {
  return orThrow(safeCompareVersions(before, after, options));
}

/** As `compareVersions`, with every issue as data instead of an error. */
export function safeCompareVersions(
  before: Policy,
  after: Policy,
  options: CompareOptions = {},
): Outcome<VersionDifference> {
  const periodAfter = options.periodAfter ?? firstPeriod(after.document);
  const periodBefore = options.periodBefore ?? firstPeriod(before.document);
  const plan = safeCompilePolicy(after, periodAfter, { parameters: options.parametersAfter ?? {} });
  if (!plan.ok) return plan;
  const earlier = safeCompilePolicy(before, periodBefore, {
    parameters: options.parametersBefore ?? {},
  });
  if (!earlier.ok) return earlier;
  const runs = options.runs ?? 500;
  const half = Math.ceil(runs / 2);
  const seed = options.seed ?? 1;
  const made = [
    ...(runs === 0 ? [] : fc.sample(arbitraryRecord(plan.value, after.document), { numRuns: half, seed })),
    ...(runs < 2
      ? []
      : fc.sample(arbitraryRecord(earlier.value, before.document), { numRuns: runs - half, seed })),
  ];
  const records = [...(options.records ?? []), ...made].map((record) => {
    const { period: _, parameters: __, ...rest } = record;
    return { subject: "made", ...rest };
  });
  const tally = new Tally();
  for (const record of records) {
    const a = safeScore(before, knownTo(earlier.value, record), {
      period: periodBefore,
      parameters: options.parametersBefore ?? {},
    });
    const b = safeScore(after, knownTo(plan.value, record), {
      period: periodAfter,
      parameters: options.parametersAfter ?? {},
    });
    tally.add(record, a.ok ? a.value : undefined, b.ok ? b.value : undefined);
  }
  return { ok: true, value: deepFreeze(tally.result()) };
}

/** What a version knows of a record: its own facts, indicators and row sets. */
function knownTo(plan: Plan, record: PlainRecord): PlainRecord {
  const nodes = (rows: string | undefined): readonly string[] =>
    plan.inputs.flatMap((i) => (i.rows === rows && i.place.of === "node" ? [i.place.node] : []));
  const only = (of: unknown, ids: readonly string[]): object =>
    Object.fromEntries(
      Object.entries((of ?? {}) as Readonly<Record<string, unknown>>).filter(([id]) => ids.includes(id)),
    );
  const sets = (record.rows ?? {}) as Readonly<Record<string, readonly unknown[]>>;
  const rows = plan.rows.flatMap(({ id }) => {
    const known = ["key", "title", "weight", ...(plan.rowFacts[id] ?? []), ...nodes(id)];
    const list = sets[id];
    return list === undefined ? [] : [[id, list.map((row) => only(row, known))] as const];
  });
  return {
    ...record,
    facts: only(record.facts, plan.facts),
    actuals: only(record.actuals, nodes(undefined)),
    ...(rows.length === 0 ? { rows: undefined } : { rows: Object.fromEntries(rows) }),
  };
}

class Tally {
  #onlyBefore = 0;
  #onlyAfter = 0;
  #same = 0;
  #higher = 0;
  #lower = 0;
  readonly #flips = new Map<string, { from: string; to: string; count: number }>();
  #gain: { readonly by: Rational; readonly of: Compared } | undefined;
  #loss: { readonly by: Rational; readonly of: Compared } | undefined;

  add(record: PlainRecord, a: Scorecard | undefined, b: Scorecard | undefined): void {
    if (a === undefined || b === undefined) {
      if (a !== undefined) this.#onlyBefore += 1;
      if (b !== undefined) this.#onlyAfter += 1;
      return;
    }
    const [from, to] = [exactOf(a.score), exactOf(b.score)];
    const by = from === undefined || to === undefined ? undefined : subtractRational(to, from);
    const compared: Compared = {
      record,
      before: { score: a.score, rating: a.rating?.id ?? null },
      after: { score: b.score, rating: b.rating?.id ?? null },
      difference: by === undefined ? null : formatNumber(by),
    };
    if (by === undefined || by.n === 0n) this.#same += 1;
    else if (by.n > 0n) this.#higher += 1;
    else this.#lower += 1;
    if (by !== undefined && by.n > 0n && (this.#gain === undefined || compareRational(by, this.#gain.by) > 0))
      this.#gain = { by, of: compared };
    if (by !== undefined && by.n < 0n && (this.#loss === undefined || compareRational(by, this.#loss.by) < 0))
      this.#loss = { by, of: compared };
    const [first, then] = [compared.before.rating, compared.after.rating];
    if (first === null || then === null || first === then) return;
    const key = JSON.stringify([first, then]);
    const known = this.#flips.get(key);
    if (known === undefined) this.#flips.set(key, { from: first, to: then, count: 1 });
    else known.count += 1;
  }

  result(): VersionDifference {
    return {
      compared: this.#same + this.#higher + this.#lower,
      onlyBefore: this.#onlyBefore,
      onlyAfter: this.#onlyAfter,
      same: this.#same,
      higher: this.#higher,
      lower: this.#lower,
      ratingFlips: [...this.#flips.values()].sort((x, y) => y.count - x.count),
      largestGain: this.#gain?.of ?? null,
      largestLoss: this.#loss?.of ?? null,
    };
  }
}
