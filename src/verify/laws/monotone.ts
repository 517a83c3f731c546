import fc from "fast-check";
import { type Replacement, runAgain } from "../../engine/exact.js";
import type { RecordRun } from "../../engine/run-record.js";
import { formatNumber } from "../../number/decimal-text.js";
import {
  addRational,
  compareRational,
  divideRational,
  floorRational,
  multiplyRational,
  type Rational,
  rational,
  subtractRational,
} from "../../number/rational.js";
import { isRational } from "../../number/real.js";
import { planNumber } from "../../plan/evaluate-step.js";
import type { Plan, PlanInput } from "../../plan/plan.js";
import { isNumber } from "../../plan/value.js";
import type { PlainRecord } from "../arbitrary-record.js";
import { compareScores, type Figures, figuresOfRun, outcomeText } from "../figures.js";
import { type Breach, type Finding, type Law, SAYS_NOTHING, type Subject, scored, tried } from "../law.js";
import { type Measure, measuresOf, nameOf, rowsFor } from "../measures.js";
import { withInput } from "../mend-record.js";
import { type Piece, piecesOf } from "../pieces.js";
import { scoreSign } from "../score-sign.js";
import { type Trend, trendsOf } from "../trend.js";
import { trimmedRecord } from "../trim-record.js";

/** Doing better never lowers a score or a rating. */
export const monotone: Law = {
  id: "monotone",
  statement: {
    en: "Doing better in one thing, all else equal, never lowers the score or the rating.",
    id: "Lebih baik dalam satu hal, sementara yang lain tetap, tidak pernah menurunkan nilai atau predikat.",
  },
  formula: "a better than a' ⇒ score(a) ≥ score(a') and level(a) ≥ level(a')",
  why: {
    en: "Otherwise somebody is punished for good work, and it pays to hold work back.",
    id: "Jika tidak, orang dirugikan karena bekerja lebih baik, dan menahan kinerja menjadi menguntungkan.",
  },
  choices: "every",
  test(subject) {
    const { plan } = subject;
    const measures = measuresOf(plan).filter((m) => m.input.holds.type === "number");
    if (measures.length === 0)
      return { status: "not-applicable", why: "no indicator is measured by a number" };
    const good = scoreSign(subject);
    const open = measures.filter((m) => !isProved(plan, m, good));
    if (open.length === 0)
      return {
        status: "proved",
        how: `every step from each of the ${measures.length} measured numbers to score and rating moves one way, whatever the others are`,
      };
    const directed = open.filter((m) => m.node.direction !== undefined);
    const turned = walked(subject, open);
    if (turned.breach !== undefined) return { status: "broken", ...turned.breach };
    const found: Finding | undefined = directed.length === 0 ? undefined : triedOn(subject, directed);
    if (found?.status === "broken" || found?.status === "untested") return found;
    if (turned.records === 0)
      return { status: "untested", why: "no made record scored, so nothing could be walked" };
    const names = [...new Set(open.map((m) => m.node.id))].join(", ");
    return {
      status: "held",
      runs: found?.status === "held" ? found.runs : turned.records,
      note: [
        ...(good === -1 ? ["a lower score is better"] : []),
        `tested along ${names}`,
        ...(turned.walks === 0 ? [] : [`walked piece by piece ${turned.walks} times, all else fixed`]),
        ...(open.length < measures.length ? ["proved along all others"] : []),
        ...turned.notes,
      ].join("; "),
    };
  },
};

/** Whether score and rating move the better way, or of an undirected measure one way, whatever else there is. */
function isProved(plan: Plan, { node, of }: Measure, good: 1 | -1): boolean {
  const result = plan.nodes.find((n) => n.id === plan.result);
  if (result === undefined) return false;
  const trends = trendsOf(plan, of);
  const both = [
    ...(result.unnumbered === true
      ? []
      : [good === 1 ? trends[result.score] : turnedTrend(trends[result.score])]),
    ...(result.rated === undefined ? [] : [trends[result.rated.of]]),
  ].filter((t) => t !== "constant");
  const wanted = node.direction === "lower" ? "down" : "up";
  return both.every((t) => (node.direction === undefined ? t !== "unknown" && t === both[0] : t === wanted));
}

function turnedTrend(of: Trend | undefined): Trend | undefined {
  return of === "up" ? "down" : of === "down" ? "up" : of;
}

/** So many measures of one record are moved, and in so many rows of each. */
const MOST_MEASURES = 16;
const MOST_ROWS = 3;

/** Records with one actual moved a little better, and much. */
function triedOn(subject: Subject, measures: readonly Measure[]): Finding {
  const good = scoreSign(subject);
  const drawn = fc.tuple(subject.records, fc.nat({ max: 999 }), fc.nat({ max: measures.length - 1 }));
  return tried(subject, drawn, ([record, far, turn]) => {
    const now = scored(subject, record);
    if (now === undefined) return SAYS_NOTHING;
    let said = false;
    for (let i = 0; i < Math.min(measures.length, MOST_MEASURES); i++) {
      const measure = measures[(turn + i) % measures.length] as Measure;
      for (const row of rowsFor(measure, now.done).slice(0, MOST_ROWS)) {
        const place = new Place(record, now.done, measure, row, good);
        const from = place.now;
        if (from === undefined) continue;
        for (const steps of [1n, BigInt(far) * BigInt(far) + 1n]) {
          const to = place.beyond(from, steps);
          const breach = to === undefined ? undefined : place.fallBetween(from, to);
          if (breach !== undefined) return breach;
          said ||= to !== undefined;
        }
      }
    }
    return said ? undefined : SAYS_NOTHING;
  });
}

/** One measure of one record (in one row): what comes out where it is something else. */
class Place {
  constructor(
    readonly record: PlainRecord,
    readonly done: RecordRun,
    readonly measure: Measure,
    readonly row: number | undefined,
    readonly good: 1 | -1,
  ) {}

  get now(): Rational | undefined {
    const value = this.done.run.at(this.measure.of, this.row ?? 0);
    return isNumber(value) && isRational(value) ? value : undefined;
  }

  get name(): string {
    return nameOf(this.measure, this.row, this.done);
  }

  at(x: Rational): Figures | undefined {
    const { of } = this.measure;
    const change: Replacement = { of, ...(this.row === undefined ? {} : { row: this.row }), value: x };
    const run = runAgain(this.done.plan, this.done.record, this.done.run, [change]);
    const found = figuresOfRun({ ...this.done, run });
    return found.ok ? found.value : undefined;
  }

  with(x: Rational): PlainRecord {
    return withInput(this.record, this.measure.input, this.row, formatNumber(x));
  }

  /** So many steps of its grid in the better direction, within its domain; nothing at its end. */
  beyond(from: Rational, steps: bigint): Rational | undefined {
    const { holds } = this.measure.input;
    if (holds.type !== "number") return undefined;
    const { domain } = holds;
    const step = domain.step === undefined ? rational(1n, 100n) : planNumber(domain.step);
    const sign = this.measure.node.direction === "lower" ? -1n : 1n;
    const next = addRational(from, multiplyRational(step, rational(sign * steps)));
    const end = sign < 0n ? (domain.min ?? "0") : domain.max;
    const limit = end === undefined ? undefined : planNumber(end);
    const to = limit !== undefined && compareRational(next, limit) * Number(sign) > 0 ? limit : next;
    return compareRational(to, from) * Number(sign) > 0 ? to : undefined;
  }

  /** The place of its declared grid at or below a number; the number itself where it has no grid. */
  #onGrid(x: Rational): Rational {
    const { holds } = this.measure.input;
    if (holds.type !== "number" || holds.domain.step === undefined) return x;
    const zero = holds.domain.min === undefined ? rational(0n) : planNumber(holds.domain.min);
    const step = planNumber(holds.domain.step);
    const steps = floorRational(divideRational(subtractRational(x, zero), step));
    return addRational(zero, multiplyRational(step, rational(steps)));
  }

  /** What is wrong where the second is better than the first and comes out lower. */
  fallBetween(from: Rational, to: Rational): Breach | undefined {
    const [worse, better] = [this.#onGrid(from), this.#onGrid(to)];
    if (compareRational(worse, better) === 0) return undefined;
    const [first, second] = [this.at(worse), this.at(better)];
    if (first === undefined || second === undefined || !isLower(second, first, this.good)) return undefined;
    const unit = unitOf(this.measure.input);
    return {
      what: `${this.name} from ${formatNumber(worse)} to ${formatNumber(better)}${unit} is better and takes the result from ${outcomeText(first)} to ${outcomeText(second)}`,
      records: [this.with(worse), this.with(better)],
    };
  }

  /** The pieces of the result along this measure, all else fixed. */
  pieces(): readonly Piece[] | undefined {
    const { plan, run } = this.done;
    const { holds } = this.measure.input;
    const result = plan.nodes.find((n) => n.id === plan.result);
    const { now } = this;
    if (holds.type !== "number" || result === undefined || now === undefined) return undefined;
    const { min, max } = holds.domain;
    const target = this.#target();
    const from = min === undefined ? rational(0n) : planNumber(min);
    const wide = [
      rational(100n),
      multiplyRational(now, rational(4n)),
      multiplyRational(target ?? now, rational(2n)),
    ];
    const far = wide.reduce((most, x) => (compareRational(x, most) > 0 ? x : most));
    const until = max === undefined ? addRational(from, far) : planNumber(max);
    if (compareRational(from, until) >= 0) return undefined;
    return piecesOf(plan, run, { of: this.measure.of, row: this.row }, result.unrounded, { from, until });
  }

  #target(): Rational | undefined {
    const field = this.measure.node.fields?.find((f) => f.field === "target");
    const value = field === undefined ? undefined : this.done.run.at(field.of, this.row ?? 0);
    return value !== undefined && isNumber(value) && isRational(value) && value.n > 0n ? value : undefined;
  }

  breachOn(pieces: readonly Piece[]): Breach | undefined {
    return this.measure.node.direction === undefined ? this.turnOn(pieces) : this.fallOn(pieces);
  }

  /** Where a measure that has a direction falls on its pieces, or at an edge between them. */
  fallOn(pieces: readonly Piece[]): Breach | undefined {
    const sign = (this.measure.node.direction === "lower" ? -1 : 1) * this.good;
    const way = sign * this.good;
    for (const [i, piece] of pieces.entries()) {
      const [low, high] = thirds(piece);
      const falls = (piece.b.n < 0n ? -1 : piece.b.n > 0n ? 1 : 0) * sign < 0;
      const breach = falls ? this.fallBetween(...inOrder(low, high, way)) : undefined;
      if (breach !== undefined) return this.withEdge(breach, piece.from);
      const next = pieces[i + 1];
      if (next === undefined || compareAt(next, piece, next.from) * sign >= 0) continue;
      const jump = this.fallBetween(...inOrder(nearEnd(piece), nearStart(next), way));
      if (jump !== undefined) return this.withEdge(jump, next.from);
    }
    return undefined;
  }

  withEdge(breach: Breach, edge: Rational): Breach {
    return { ...breach, what: `${breach.what}; it falls from exactly ${this.said(edge)} on` };
  }

  /** A measure without a direction must still go one way: where it turns, solved for on its pieces. */
  turnOn(pieces: readonly Piece[]): Breach | undefined {
    const turn = turnIn(pieces);
    if (turn === undefined) return undefined;
    const points = [turn.before, turn.at, turn.after].map((x) => this.#onGrid(x));
    const [first, second, third] = points.map((x) => this.at(x));
    if (first === undefined || second === undefined || third === undefined) return undefined;
    const lower = (a: Figures, b: Figures) => isLower(a, b, this.good);
    if (!(lower(first, second) && lower(third, second)) && !(lower(second, first) && lower(second, third)))
      return undefined;
    return {
      what: `along ${this.name} the result turns at exactly ${this.said(turn.at)}: ${points.map((x, i) => `${formatNumber(x)} gives ${outcomeText([first, second, third][i])}`).join(", ")}`,
      records: points.map((x) => this.with(x)),
    };
  }

  /** A number with its unit, and as a share of the target where there is one. */
  said(x: Rational): string {
    const target = this.#target();
    const share =
      target === undefined
        ? ""
        : ` (${formatNumber(divideRational(x, target))} of its target ${formatNumber(target)})`;
    return `${formatNumber(x)}${unitOf(this.measure.input)}${share}`;
  }
}

function isLower(a: Figures, b: Figures, good: 1 | -1): boolean {
  if (compareScores(a, b) === -good) return true;
  return a.rating?.level !== undefined && b.rating?.level !== undefined && a.rating.level < b.rating.level;
}

/** Walks along so many records at most, and so many measures of each. */
const MOST_WALKED = 16;
const MOST_WALKS = 160;

/** The pieces of the result along every open measure of some records: the first place where it falls or turns. */
function walked(
  subject: Subject,
  measures: readonly Measure[],
): {
  readonly breach?: Breach;
  readonly walks: number;
  readonly records: number;
  readonly notes: readonly string[];
} {
  const samples = fc.sample(subject.records, { numRuns: subject.runs, seed: subject.seed });
  const good = scoreSign(subject);
  const notes = new Map<string, string>();
  const passed = new Set<string>();
  let walks = 0;
  let records = 0;
  for (const [n, record] of samples.entries()) {
    if (records >= MOST_WALKED || walks >= MOST_WALKS) break;
    const now = scored(subject, record);
    if (now === undefined) continue;
    records += 1;
    for (let i = 0; i < Math.min(measures.length, MOST_MEASURES); i++) {
      const measure = measures[(n * MOST_MEASURES + i) % measures.length] as Measure;
      if (passed.has(measure.node.id)) continue;
      for (const row of rowsFor(measure, now.done).slice(0, 1)) {
        const place = new Place(record, now.done, measure, row, good);
        const pieces = place.now === undefined ? undefined : place.pieces();
        if (pieces === undefined) continue;
        walks += 1;
        const breach = place.breachOn(pieces);
        if (breach === undefined) continue;
        if (!isTwoSided(subject, measure)) {
          const small = smallest(subject, record, measure, row, breach);
          return { breach: small, walks, records, notes: [] };
        }
        passed.add(measure.node.id);
        notes.set(measure.node.id, `${breach.what} (it has no direction, and is meant to have a best value)`);
      }
    }
  }
  return { walks, records, notes: [...notes.values()] };
}

/** What is wrong, shown on a record without what does not matter. */
function smallest(
  subject: Subject,
  record: PlainRecord,
  measure: Measure,
  row: number | undefined,
  breach: Breach,
): Breach {
  const breachOf = (own: PlainRecord): Breach | undefined => {
    const done = scored(subject, own)?.done;
    if (done === undefined) return undefined;
    const place = new Place(own, done, measure, row, scoreSign(subject));
    const pieces = place.now === undefined ? undefined : place.pieces();
    return pieces === undefined ? undefined : place.breachOn(pieces);
  };
  return breachOf(trimmedRecord(record, subject.parameters, (own) => breachOf(own)?.what)) ?? breach;
}

/**
 * Whether a measure without a direction may have a best value on purpose: it is held against a value to be hit, or a
 * fact says which way is good.
 */
function isTwoSided({ document }: Subject, { node }: Measure): boolean {
  const declared = document.nodes[node.id];
  if (node.direction !== undefined || declared?.kind !== "indicator") return false;
  const { achievement } = declared;
  if (achievement === undefined || !("kind" in achievement)) return false;
  if (achievement.kind === "stabilise" || achievement.kind === "piecewise") return true;
  const rowFacts = Object.values(document.rows ?? {}).flatMap((set) => Object.keys(set.facts ?? {}));
  const facts = [...Object.keys(document.facts ?? {}), ...rowFacts];
  const words = achievement.kind === "formula" ? achievement.text.split(/[^A-Za-z0-9]+/) : [];
  return facts.some((fact) => words.includes(fact));
}

/** Two points inside a piece. */
function thirds({ from, until }: Piece): readonly [Rational, Rational] {
  const [a, b] = [from, until].map((x) => multiplyRational(x, rational(1n, 3n))) as [Rational, Rational];
  const twice = (x: Rational) => addRational(x, x);
  return [addRational(twice(a), b), addRational(a, twice(b))];
}

/** A hundredth inside the end of a piece, or less where the piece is short. */
function nearEnd(piece: Piece): Rational {
  const inside = subtractRational(piece.until, rational(1n, 100n));
  return compareRational(inside, piece.from) > 0 ? inside : thirds(piece)[1];
}

function nearStart(piece: Piece): Rational {
  const inside = addRational(piece.from, rational(1n, 100n));
  return compareRational(inside, piece.until) < 0 ? inside : thirds(piece)[0];
}

function inOrder(low: Rational, high: Rational, sign: number): [Rational, Rational] {
  return sign > 0 ? [low, high] : [high, low];
}

/** How the values of two pieces stand at one place. */
function compareAt(a: Piece, b: Piece, x: Rational): -1 | 0 | 1 {
  const value = (p: Piece) => addRational(p.a, multiplyRational(p.b, x));
  return compareRational(value(a), value(b));
}

/** The first point at which a rising stretch is followed by a falling one, or the other way, with a point on each. */
function turnIn(
  pieces: readonly Piece[],
): { readonly before: Rational; readonly at: Rational; readonly after: Rational } | undefined {
  let last: { readonly piece: Piece; readonly sign: number } | undefined;
  for (const piece of pieces) {
    const sign = piece.b.n > 0n ? 1 : piece.b.n < 0n ? -1 : 0;
    if (sign === 0) continue;
    if (last !== undefined && last.sign !== sign)
      return { before: thirds(last.piece)[0], at: piece.from, after: thirds(piece)[1] };
    last = { piece, sign };
  }
  return undefined;
}

function unitOf({ holds }: PlanInput): string {
  return holds.type === "number" && holds.domain.unit !== undefined ? ` ${holds.domain.unit}` : "";
}
