import fc from "fast-check";
import { type Replacement, runAgain } from "../../engine/exact.js";
import type { RecordRun } from "../../engine/run-record.js";
import { formatNumber } from "../../number/decimal-text.js";
import {
  addRational,
  compareRational,
  multiplyRational,
  type Rational,
  rational,
  subtractRational,
  ZERO,
} from "../../number/rational.js";
import { isRational } from "../../number/real.js";
import { planNumber } from "../../plan/evaluate-step.js";
import { isAbsent, isNumber, type Value } from "../../plan/value.js";
import type { PolicyDocument } from "../../policy/policy.js";
import { numbersIn, type PlainRecord } from "../arbitrary-record.js";
import { type Figures, figuresOfRun } from "../figures.js";
import { type Law, type Subject, scored } from "../law.js";
import { type Measure, measuresOf, rowsFor } from "../measures.js";
import { textOf, withInput } from "../mend-record.js";
import { edgesOf } from "./bounded.js";

/** Every rating can be had. */
export const reachable: Law = {
  id: "reachable",
  statement: {
    en: "Every rating of the scale can be reached by some record.",
    id: "Setiap predikat pada skala dapat dicapai oleh suatu data.",
  },
  formula: "for every rating there is a record that has it",
  why: {
    en: "A rating that nobody can reach is a promise that the rule does not keep.",
    id: "Predikat yang tidak dapat dicapai siapa pun adalah janji yang tidak ditepati aturan.",
  },
  choices: "any",
  test(subject) {
    const { plan } = subject;
    const result = plan.nodes.find((n) => n.id === plan.result);
    const ratings = result?.rated === undefined ? [] : (plan.scales[result.rated.scale]?.ratings ?? []);
    if (ratings.length < 2)
      return { status: "not-applicable", why: "the result has no scale of two or more ratings" };
    const search = new Search(subject, ratings.length);
    search.go();
    const found = new Set(search.found);
    const notes = [search.endNote()];
    for (const other of subject.others) {
      const more = new Search({ ...other, runs: Math.min(subject.runs, RUNS_OF_A_CHOICE) }, ratings.length);
      more.go();
      for (const level of more.found) found.add(level);
      const note = more.endNote();
      const chosen = Object.entries(other.parameters).map(([name, value]) => `${name} = ${String(value)}`);
      if (note !== undefined && note !== notes[0]) notes.push(`with ${chosen.join(", ")} ${note}`);
    }
    const missing = ratings.filter((_, i) => !found.has(i + 1));
    if (search.scoredCount === 0) return { status: "untested", why: "no made record could be scored" };
    if (missing.length === 0) {
      const note = notes.filter((n) => n !== undefined).join("; ");
      return { status: "held", runs: search.scoredCount, ...(note === "" ? {} : { note }) };
    }
    const names = (of: readonly { readonly id: string }[]) => of.map((r) => `'${r.id}'`).join(", ");
    return {
      status: "broken",
      what: `none of ${search.scoredCount} records reached ${names(missing)}, also on the way from the worst to the best of every measure; ratings reached: ${names(ratings.filter((_, i) => found.has(i + 1)))}`,
      records: search.best === undefined ? [] : [search.best.record],
    };
  },
};

/** So many records begin a walk from the worst to the best of every measure; a few even where all ratings are found. */
const MOST_WALKS = 16;
const LEAST_WALKS = 2;
const RUNS_OF_A_CHOICE = 20;
const STOPS = 16n;
const BETWEEN = 32n;
/** So many times at most facts and choices are changed to come to a rating that is still missing. */
const MOST_TURNS = 60;

class Search {
  readonly found = new Set<number>();
  scoredCount = 0;
  best: { readonly record: PlainRecord; readonly score: Rational } | undefined;

  constructor(
    readonly subject: Subject,
    readonly wanted: number,
  ) {}

  go(): void {
    const { subject } = this;
    const samples = fc.sample(subject.records, { numRuns: subject.runs, seed: subject.seed });
    const bases: { readonly record: PlainRecord; readonly figures: Figures }[] = [];
    for (const record of samples) {
      const figures = scored(subject, record);
      if (figures === undefined) continue;
      this.#note(() => record, figures);
      bases.push({ record, figures });
    }
    for (const [n, { record, figures }] of bases.slice(0, MOST_WALKS).entries()) {
      if (this.found.size === this.wanted && n >= LEAST_WALKS) return;
      this.#walk(record, figures);
    }
    if (this.found.size < this.wanted) this.#turn(bases);
  }

  #note(record: () => PlainRecord, { rating, score }: Figures): void {
    this.scoredCount += 1;
    if (rating?.level !== undefined) this.found.add(rating.level);
    if (score === null || !isRational(score)) return;
    if (this.best === undefined || compareRational(score, this.best.score) > 0)
      this.best = { record: record(), score };
  }

  /** A record with some values in place of its own: its figures, where it scores. */
  #at(base: PlainRecord, { done }: Figures, changes: readonly Replacement[]): Figures | undefined {
    const found = figuresOfRun({ ...done, run: runAgain(done.plan, done.record, done.run, changes) });
    if (!found.ok) return undefined;
    this.#note(() => written(base, done, changes), found.value);
    return found.value;
  }

  /** All measures together from their worst to their best, and between two stops more than a level apart. */
  #walk(base: PlainRecord, figures: Figures): void {
    const ways = this.#ways(figures);
    const at = (stop: bigint, of: bigint): Figures | undefined =>
      this.#at(
        base,
        figures,
        ways.map((way) => way(rational(stop, of))),
      );
    let last: number | undefined;
    for (let stop = 0n; stop <= STOPS; stop++) {
      const level = at(stop, STOPS)?.rating?.level;
      if (last !== undefined && level !== undefined && this.#isMissingBetween(last, level))
        for (let part = 1n; part < BETWEEN; part++) at((stop - 1n) * BETWEEN + part, STOPS * BETWEEN);
      last = level;
    }
    this.#oneByOne(base, figures, ways);
  }

  #isMissingBetween(a: number, b: number): boolean {
    for (let level = Math.min(a, b) + 1; level < Math.max(a, b); level++)
      if (!this.found.has(level)) return true;
    return false;
  }

  /** Each measure alone to its best end, one after another, where the record still scores. */
  #oneByOne(base: PlainRecord, figures: Figures, ways: readonly Way[]): void {
    let changes: readonly Replacement[] = [];
    for (const way of ways.slice(0, MOST_TURNS)) {
      const next = [...changes, way(rational(1n))];
      if (this.#at(base, figures, next) !== undefined) changes = next;
    }
  }

  /** Facts and choices of some records changed one after another, each with the measures at a few stops. */
  #turn(bases: readonly { readonly record: PlainRecord; readonly figures: Figures }[]): void {
    for (const { record, figures } of bases.slice(0, 4)) {
      const { plan, run } = figures.done;
      const ways = this.#ways(figures);
      let turns = 0;
      for (const [of, step] of plan.steps.entries()) {
        const input = step.kind === "input" ? plan.inputs[step.input] : undefined;
        if (input === undefined || input.rows !== undefined || input.holds.type === "number") continue;
        const { holds } = input;
        const others =
          holds.type === "yes-no"
            ? [run.at(of) !== true]
            : holds.type === "choice"
              ? holds.choices.map((_, i) => rational(BigInt(i)))
              : [];
        for (const value of others) {
          if (turns++ > MOST_TURNS || this.found.size === this.wanted) break;
          for (const stop of [0n, 3n, 5n, 6n, 7n, 8n]) {
            const moved = ways.map((way) => way(rational(stop, 8n))).filter((c) => c.of !== of);
            this.#at(record, figures, [...moved, { of, value }]);
          }
        }
      }
    }
  }

  /** For every measure of a record the way from its worst to its best. */
  #ways({ done }: Figures): readonly Way[] {
    const { document } = this.subject;
    return measuresOf(done.plan).flatMap((measure): readonly Way[] =>
      rowsFor(measure, done).flatMap((row): readonly Way[] => {
        const now = done.run.at(measure.of, row ?? 0);
        if (isAbsent(now)) return [];
        const place = { of: measure.of, ...(row === undefined ? {} : { row }) };
        const settings = isNumber(now) && isRational(now) ? now : undefined;
        const ranked = rankedFor(done, measure, row);
        if (ranked.length > 0)
          return [
            (share) => ({
              ...place,
              value: ranked[Number((share.n * BigInt(ranked.length - 1)) / share.d)] as Value,
            }),
          ];
        if (settings === undefined || measure.input.holds.type !== "number") return [];
        const { min, max, step } = measure.input.holds.domain;
        const far = farOf(document, measure, settings);
        const ends = [
          min === undefined ? ZERO : planNumber(min),
          max === undefined ? far : planNumber(max),
        ] as const;
        const [worst, best] = measure.node.direction === "lower" ? [ends[1], ends[0]] : ends;
        return [
          (share) => {
            const way = addRational(worst, multiplyRational(share, subtractRational(best, worst)));
            return { ...place, value: step === undefined ? way : onGrid(way, ends[0], planNumber(step)) };
          },
        ];
      }),
    );
  }

  /** What is said of the upper end of the scale where even the best record does not come to it. */
  endNote(): string | undefined {
    const { most } = edgesOf(this.subject.plan);
    const { best } = this;
    if (most === undefined || best === undefined || compareRational(best.score, most) >= 0) return undefined;
    return `the greatest score found is ${formatNumber(best.score)}; the scale ends at ${formatNumber(most)}`;
  }
}

/** A measure with a share of the way from its worst to its best behind it. */
type Way = (share: Rational) => Replacement;

/** The choices of a measure, or yes and no, by the figure that its node has with each: least first. */
function rankedFor(done: RecordRun, { node, input, of }: Measure, row: number | undefined): readonly Value[] {
  const { holds } = input;
  const all: readonly Value[] =
    holds.type === "yes-no"
      ? [false, true]
      : holds.type === "choice"
        ? holds.choices.map((_, i) => rational(BigInt(i)))
        : [];
  const shown = node.unnumbered === true && node.rated !== undefined ? node.rated.of : node.score;
  const figures = all.map((value) => {
    const change = { of, ...(row === undefined ? {} : { row }), value };
    return { value, figure: runAgain(done.plan, done.record, done.run, [change]).at(shown, row ?? 0) };
  });
  return figures
    .sort(({ figure: a }, { figure: b }) =>
      isNumber(a) && isNumber(b) && isRational(a) && isRational(b) ? compareRational(a, b) : 0,
    )
    .map(({ value }) => value);
}

/** The best end of an open domain: the greatest number that the policy names with the indicator, or twice its target. */
function farOf(document: PolicyDocument, { node }: Measure, now: Rational): Rational {
  return [...numbersIn(document.nodes[node.id]), now].reduce(
    (most, x) => (compareRational(x, most) > 0 ? x : most),
    rational(200n),
  );
}

/** A record with changes written into it. */
function written(base: PlainRecord, { plan }: RecordRun, changes: readonly Replacement[]): PlainRecord {
  return changes.reduce((record, { of, row, value }) => {
    const step = plan.steps[of];
    const input = step?.kind === "input" ? plan.inputs[step.input] : undefined;
    return input === undefined ? record : withInput(record, input, row, textOf(input, value));
  }, base);
}

function onGrid(x: Rational, zero: Rational, step: Rational): Rational {
  const steps = subtractRational(x, zero);
  const count = (steps.n * step.d) / (steps.d * step.n);
  return addRational(zero, multiplyRational(step, rational(count)));
}
