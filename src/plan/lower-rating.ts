import { type IssuePath, issue } from "../issue.js";
import { formatNumber } from "../number/decimal-text.js";
import { addRational, compareRational, type Rational } from "../number/rational.js";
import { isRational } from "../number/real.js";
import { tenToThe } from "../number/rounding.js";
import type { Band, Gate, Scale } from "../policy/scale.js";
import { mayBe, NUMBER, type Term, type ValueType, YES_NO } from "./builder.js";
import { casesOf } from "./cases.js";
import type { Compilation } from "./compilation.js";
import { lowerCondition } from "./lower-formula.js";
import { lowerQuantity } from "./lower-quantity.js";
import type { PlanGate, PlanScale } from "./plan.js";
import { levelOf } from "./rating-locals.js";
import { ABSENCE_REASONS, type Edge, type PlanSegment } from "./step.js";
import { isNumber } from "./value.js";

/** A node's rating before and after gates, and the number that it stands for, if its scale has values. */
export interface RatingTerms {
  readonly scale: number;
  readonly before: Term;
  readonly of: Term;
  readonly gates: readonly PlanGate[];
  readonly conditions: readonly Term[];
  readonly value: Term | undefined;
}

/** Rates a node: by its matrix or its choice (`direct`), by bands, or by rules; then the gates act. */
export function lowerRating(
  c: Compilation,
  id: string,
  scaleId: string,
  score: Term,
  digits: number | undefined,
  direct: Term | undefined,
): RatingTerms | undefined {
  const { scales } = c.policy.document;
  const scale = scales !== undefined && Object.hasOwn(scales, scaleId) ? scales[scaleId] : undefined;
  const at: IssuePath = ["nodes", id, "scale"];
  if (scale === undefined) {
    c.builder.report(
      issue("name-unknown", at, {
        name: scaleId,
        known: Object.keys(scales ?? {}).join(", ") || "no scales",
      }),
    );
    return undefined;
  }
  return new RatingLowering(c, id, scaleId, scale, score, digits).lower(direct);
}

class RatingLowering {
  readonly at: IssuePath;
  readonly ids: readonly string[];
  readonly type: ValueType;

  constructor(
    readonly c: Compilation,
    readonly node: string,
    readonly scaleId: string,
    readonly scale: Scale,
    readonly score: Term,
    readonly digits: number | undefined,
  ) {
    this.at = ["scales", scaleId];
    this.ids = scale.ratings.map((r) => r.id);
    this.type = { type: "choice", choices: this.ids };
  }

  readonly #conditions: Term[] = [];

  lower(direct: Term | undefined): RatingTerms | undefined {
    const { c, scale, at } = this;
    const before = direct ?? this.#rate();
    if (before === undefined) return undefined;
    const { of: gated, gates } = this.#gate(before);
    const of = gates.length === 0 ? gated : this.#unlessAbsent(before, gated);
    const value = this.#value(of);
    const laid: PlanScale = {
      id: this.scaleId,
      ratings: scale.ratings.map((r, i) => ({
        id: r.id,
        ...(r.label === undefined ? {} : { label: r.label }),
        ...(r.development === undefined ? {} : { development: r.development }),
        ...(r.value === undefined
          ? {}
          : { value: formatNumber(c.plain(r.value, [...at, "ratings", i, "value"])) }),
      })),
      bands: direct === undefined ? this.#planBands() : [],
    };
    const text = JSON.stringify(laid);
    const known = c.scales.findIndex((s) => JSON.stringify(s) === text);
    return {
      scale: known === -1 ? c.scales.push(laid) - 1 : known,
      before,
      of,
      gates,
      conditions: this.#conditions,
      value,
    };
  }

  #index(rating: string, path: IssuePath): number {
    const index = this.ids.indexOf(rating);
    if (index === -1) {
      this.c.builder.report(issue("choice-unknown", path, { found: rating, known: this.ids.join(", ") }));
    }
    return Math.max(index, 0);
  }

  #constant(index: number, at: IssuePath): Term {
    return this.c.builder.constant({ number: String(index) }, this.type, at);
  }

  #rate(): Term | undefined {
    const { c, scale, at } = this;
    if ((scale.bands === undefined) === (scale.rules === undefined)) {
      c.builder.report(issue("scale-without-rule", at, {}));
      return undefined;
    }
    return scale.rules === undefined ? this.#byBands() : this.#byRules(scale.rules);
  }

  #byRules(rules: NonNullable<Scale["rules"]>): Term {
    const { c, at } = this;
    const b = c.builder;
    const locals = new Map([["score", this.score]]);
    const last = rules[rules.length - 1];
    if (last?.when !== undefined) b.report(issue("rules-not-exhaustive", [...at, "rules"], {}));
    let rating: Term = this.#constant(
      last === undefined ? 0 : this.#index(last.rating, [...at, "rules", rules.length - 1]),
      at,
    );
    for (let i = rules.length - 1; i >= 0; i--) {
      const rule = rules[i];
      if (rule === undefined || rule.when === undefined) {
        if (rule !== undefined && i < rules.length - 1) {
          b.report(issue("rule-unreached", [...at, "rules", i + 1], { rating: rules[i + 1]?.rating ?? "" }));
        }
        continue;
      }
      const path = [...at, "rules", i];
      const condition = lowerCondition(c, rule.when, [...path, "when"], locals);
      this.#conditions.unshift(condition); // rules are lowered last to first
      const taken = this.#constant(this.#index(rule.rating, [...path, "rating"]), path);
      rating = b.select(condition, taken, rating, path, rule.whenAbsent === "act" ? "then" : "else");
    }
    // rules may hold without looking at the score
    return this.#unlessAbsent(this.score, rating);
  }

  /** A node that is absent has no rating, whatever rules and gates would make of it. */
  #unlessAbsent(of: Term, rating: Term): Term {
    const b = this.c.builder;
    if (!mayBe(of)) return rating;
    const gone = b.absent(of, ABSENCE_REASONS, this.at);
    const absence = b.add({ kind: "absence", of: [of.of] }, this.type, this.at, of.absent);
    return { ...b.select(gone, absence, rating, this.at), type: this.type };
  }

  /** The bands that hold for the parameters chosen. */
  #bands(): readonly Band[] {
    const { bands } = this.scale;
    if (bands === undefined) return [];
    if (!("by" in bands)) return bands;
    const path = [...this.at, "bands", "by"];
    const chosen = this.c.parameters[bands.by];
    const of = chosen === undefined ? undefined : bands.of[String(chosen)];
    if (of === undefined) {
      this.c.builder.report(
        issue("name-unknown", path, {
          name: chosen === undefined ? bands.by : String(chosen),
          known:
            chosen === undefined
              ? Object.keys(this.c.parameters).join(", ")
              : Object.keys(bands.of).join(", "),
        }),
      );
      return [];
    }
    return of;
  }

  #byBands(): Term | undefined {
    const { c, at } = this;
    const b = c.builder;
    const bands = this.#bands();
    if (bands.length === 0) return undefined;
    const path = [...at, "bands"];
    if (this.scale.digits !== undefined && (this.digits === undefined || this.digits > this.scale.digits)) {
      b.report(
        issue("grid-too-fine", [...at, "digits"], { digits: String(this.scale.digits), node: this.node }),
      );
    }
    let sound = true;
    const laid = bands.map((band, i) => {
      const term = (key: "from" | "above" | "below" | "to"): Term | undefined => {
        const edge = band[key];
        return edge === undefined ? undefined : lowerQuantity(c, edge, [...path, i, key]);
      };
      const edges = { from: term("from"), above: term("above"), below: term("below"), to: term("to") };
      if ((edges.from && edges.above) || (edges.below && edges.to)) {
        b.report(issue("band-edges", [...path, i], {}));
        sound = false;
      }
      return {
        rating: this.#index(band.rating, [...path, i, "rating"]),
        low: edges.from ?? edges.above,
        lowClosed: edges.from !== undefined,
        high: edges.to ?? edges.below,
        highClosed: edges.to !== undefined,
      };
    });
    const outside = { code: "no-band" as const, path: ["nodes", this.node], details: { node: this.node } };
    const constant = (term: Term | undefined): boolean =>
      term === undefined || b.numberOf(term) !== undefined;
    if (laid.every((band) => constant(band.low) && constant(band.high))) {
      const segments = laid.map((band): PlanSegment => {
        const edge = (term: Term | undefined, closed: boolean): Edge | undefined => {
          const value = term === undefined ? undefined : b.numberOf(term);
          return value === undefined ? undefined : { at: formatNumber(value), closed };
        };
        const from = edge(band.low, band.lowClosed);
        const until = edge(band.high, band.highClosed);
        return {
          ...(from === undefined ? {} : { from }),
          ...(until === undefined ? {} : { until }),
          a: String(band.rating),
          b: "0",
        };
      });
      if (sound)
        if (sound)
          this.#checkBands(
            laid.map((band) => ({
              rating: this.ids[band.rating] ?? "",
              low: band.low && b.numberOf(band.low),
              lowClosed: band.lowClosed,
              high: band.high && b.numberOf(band.high),
              highClosed: band.highClosed,
            })),
          );
      return b.add(
        { kind: "piecewise", of: this.score.of, segments, outside },
        this.type,
        path,
        this.score.absent,
      );
    }
    const first = this.#constant(laid[0]?.rating ?? 0, path);
    const never = b.constant({ yesNo: false }, YES_NO, path);
    let rating = b.guard(
      first,
      this.#holdsAny(laid, path) ?? never,
      { ...outside, found: [{ word: "found", of: this.score.of }] },
      path,
    );
    for (let i = laid.length - 1; i > 0; i--) {
      const band = laid[i];
      if (band === undefined) continue;
      rating = b.select(this.#holds(band, path), this.#constant(band.rating, path), rating, path);
    }
    return rating;
  }

  #holds(band: LaidBand, path: IssuePath): Term {
    const b = this.c.builder;
    const conditions: Term[] = [];
    if (band.low !== undefined)
      conditions.push(b.compare(this.score, band.lowClosed ? ">=" : ">", band.low, path));
    if (band.high !== undefined)
      conditions.push(b.compare(this.score, band.highClosed ? "<=" : "<", band.high, path));
    return b.join("and", conditions, path);
  }

  #holdsAny(bands: readonly LaidBand[], path: IssuePath): Term | undefined {
    return this.c.builder.join(
      "or",
      bands.map((band) => this.#holds(band, path)),
      path,
    );
  }

  /** Holes, overlaps and order of bands whose edges are numbers. */
  #checkBands(bands: readonly CheckedBand[]): void {
    const { c } = this;
    const path = [...this.at, "bands"];
    const misplaced = bands.findIndex((band, i) => {
      const low = bands[i - 1]?.low;
      return low !== undefined && band.low !== undefined && compareRational(band.low, low) < 0;
    });
    if (misplaced > 0) {
      const details = { rating: bands[misplaced]?.rating ?? "", after: bands[misplaced - 1]?.rating ?? "" };
      c.builder.report(issue("band-order", [...path, misplaced], details));
      return;
    }
    const unit = this.scale.digits === undefined ? undefined : tenToThe(-this.scale.digits);
    bands.forEach((band, i) => {
      if (band.low !== undefined && band.high !== undefined) {
        const sign = compareRational(band.low, band.high);
        if (sign > 0 || (sign === 0 && !(band.lowClosed && band.highClosed))) {
          c.builder.report(
            issue("band-empty", [...path, i], {
              rating: band.rating,
              from: formatNumber(band.low),
              until: formatNumber(band.high),
            }),
          );
          return;
        }
      }
      const before = bands[i - 1];
      if (before === undefined) return;
      if (before.high === undefined || band.low === undefined) {
        const at = band.low ?? before.high;
        c.builder.report(
          issue("band-overlap", [...path, i], {
            first: before.rating,
            second: band.rating,
            at: at === undefined ? "every value" : formatNumber(at),
          }),
        );
        return;
      }
      const sign = compareRational(before.high, band.low);
      if (sign > 0) {
        c.builder.report(
          issue("band-overlap", [...path, i], {
            first: before.rating,
            second: band.rating,
            at: formatNumber(band.low),
          }),
        );
      } else if (sign === 0 && before.highClosed && band.lowClosed) {
        c.builder.report(
          issue("band-overlap", [...path, i], {
            first: before.rating,
            second: band.rating,
            at: formatNumber(band.low),
          }),
        );
      } else if (!joined(before, band, before.high, band.low, sign, unit)) {
        c.builder.report(
          issue("band-hole", [...path, i], {
            from: formatNumber(before.high),
            until: formatNumber(band.low),
            between: `after '${before.rating}', before '${band.rating}'`,
          }),
        );
      }
    });
  }

  #planBands(): PlanScale["bands"] {
    if (this.scale.bands === undefined) return [];
    const b = this.c.builder;
    return this.#bands().map((band, i) => {
      const edge = (key: "from" | "above" | "below" | "to"): object => {
        const quantity = band[key];
        if (quantity === undefined) return {};
        const value = b.numberOf(lowerQuantity(this.c, quantity, [...this.at, "bands", i, key]));
        return value === undefined ? {} : { [key]: formatNumber(value) };
      };
      return {
        rating: Math.max(this.ids.indexOf(band.rating), 0),
        ...edge("from"),
        ...edge("above"),
        ...edge("below"),
        ...edge("to"),
      };
    });
  }

  /** All conditions first, then all steps down together, then the bounds. */
  #gate(before: Term): { readonly of: Term; readonly gates: readonly PlanGate[] } {
    const { c, scale, at } = this;
    const b = c.builder;
    const written = scale.gates ?? [];
    if (written.length === 0) return { of: before, gates: [] };
    const locals = new Map<string, Term>([
      ["rating", before],
      ["level", levelOf(c, before, at)],
      ...(this.score.type.type === "number" ? [["score", this.score] as const] : []),
    ]);
    const gates = written.map((gate, index) => this.#gateOf(gate, index, locals));
    const zero = b.number({ n: 0n, d: 1n }, at);
    const top = b.number({ n: BigInt(this.ids.length - 1), d: 1n }, at);
    const acted = (kind: PlanGate["kind"] | "exactly", otherwise: Term): Term[] =>
      gates
        .filter((g) => g.plan.kind === kind || (g.plan.kind === "exactly" && kind !== "down"))
        .map((g) => b.select(g.acts, b.number({ n: BigInt(g.index), d: 1n }, at), otherwise, at));
    const downs = gates
      .filter((g) => g.plan.kind === "down")
      .map((g) => b.select(g.acts, b.number({ n: BigInt(-g.plan.by), d: 1n }, at), zero, at));
    const bound = (kind: "minimum" | "maximum", terms: readonly Term[]): Term => {
      const [first] = terms;
      return terms.length === 1 && first !== undefined
        ? first
        : b.add({ kind, of: terms.map((t) => t.of) }, NUMBER, at);
    };
    const lowered = downs.length === 0 ? before : bound("maximum", [zero, b.sum([before, ...downs], at)]);
    const least = bound("maximum", [zero, ...acted("atLeast", zero)]);
    const most = bound("minimum", [top, ...acted("atMost", top)]);
    const within = bound("minimum", [bound("maximum", [lowered, least]), most]);
    const problem = {
      code: "gates-contradict" as const,
      path: [...at, "gates"],
      details: { least: "", most: "", when: ` for '${this.node}'` },
      found: [
        { word: "least", of: least.of, choices: this.ids },
        { word: "most", of: most.of, choices: this.ids },
      ],
    };
    const agree = b.compare(least, "<=", most, [...at, "gates"]);
    this.#reportContradiction(agree, least, most);
    const of = b.guard(within, agree, problem, [...at, "gates"]);
    return { of: { ...of, type: this.type }, gates: gates.map((g) => g.plan) };
  }

  /** Gates that cross in some case of the facts, where these are finitely many. */
  #reportContradiction(agree: Term, least: Term, most: Term): void {
    const b = this.c.builder;
    const crossed = casesOf(b, [agree, least, most])?.find((one) => one.read(agree) === false);
    if (crossed === undefined) return;
    const name = (term: Term): string => {
      const value = crossed.read(term);
      return (isNumber(value) && isRational(value) ? this.ids[Number(value.n)] : undefined) ?? "";
    };
    b.report(
      issue("gates-contradict", [...this.at, "gates"], {
        least: name(least),
        most: name(most),
        when: crossed.words === "" ? "" : ` (${crossed.words})`,
      }),
    );
  }

  #gateOf(
    gate: Gate,
    index: number,
    locals: ReadonlyMap<string, Term>,
  ): { readonly plan: PlanGate; readonly acts: Term; readonly index: number } {
    const { c } = this;
    const b = c.builder;
    const path = [...this.at, "gates", index];
    const kinds = (["atMost", "atLeast", "exactly", "down"] as const).filter((k) => gate[k] !== undefined);
    if (kinds.length !== 1) b.report(issue("gate-act", path, {}));
    const kind = kinds[0] ?? "down";
    const condition = lowerCondition(c, gate.when, [...path, "when"], locals);
    const acts = b.select(
      condition,
      b.constant({ yesNo: true }, YES_NO, path),
      b.constant({ yesNo: false }, YES_NO, path),
      path,
      gate.whenAbsent === "act" ? "then" : "else",
    );
    const rating = kind === "down" ? 0 : this.#index(gate[kind] ?? "", [...path, kind]);
    return {
      acts,
      index: rating,
      plan: {
        index,
        condition: condition.of,
        acts: acts.of,
        kind,
        by: kind === "down" ? (gate.down ?? 1) : rating + 1,
        ...(gate.title === undefined ? {} : { title: gate.title }),
        ...(typeof gate.cite === "string" ? { cite: gate.cite } : {}),
      },
    };
  }

  /** The number that a rating stands for, if every rating of the scale has one. */
  #value(rating: Term): Term | undefined {
    const { c, scale, at } = this;
    const given = scale.ratings.filter((r) => r.value !== undefined).length;
    if (given === 0) return undefined;
    if (given < scale.ratings.length) {
      const without = scale.ratings.find((r) => r.value === undefined);
      c.builder.report(
        issue("key-missing", [...at, "ratings"], {
          key: "value",
          expected: `a value of '${without?.id}' too, or none at all`,
        }),
      );
      return undefined;
    }
    const segments = scale.ratings.map((r, i): PlanSegment => {
      const edge = { at: String(i), closed: true };
      const a = formatNumber(c.plain(r.value ?? "0", [...at, "ratings", i, "value"]));
      return { from: edge, until: edge, a, b: "0" };
    });
    const outside = { code: "no-band" as const, path: at, details: { node: this.node } };
    return c.builder.add({ kind: "piecewise", of: rating.of, segments, outside }, NUMBER, at, rating.absent);
  }
}

interface LaidBand {
  readonly low: Term | undefined;
  readonly lowClosed: boolean;
  readonly high: Term | undefined;
  readonly highClosed: boolean;
}

interface CheckedBand {
  readonly rating: string;
  readonly low: Rational | undefined;
  readonly lowClosed: boolean;
  readonly high: Rational | undefined;
  readonly highClosed: boolean;
}

/** Whether two neighbouring bands leave no value between them; on a grid, neighbouring grid values join. */
function joined(
  before: CheckedBand,
  band: CheckedBand,
  high: Rational,
  low: Rational,
  sign: number,
  unit: Rational | undefined,
): boolean {
  if (sign === 0) return before.highClosed !== band.lowClosed;
  return (
    unit !== undefined &&
    before.highClosed &&
    band.lowClosed &&
    compareRational(addRational(high, unit), low) === 0
  );
}
