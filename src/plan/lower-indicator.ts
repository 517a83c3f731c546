import { type IssuePath, issue } from "../issue.js";
import { compareRational, type Rational, signRational, ZERO } from "../number/rational.js";
import type { Achievement, SimpleAchievement } from "../policy/achievement.js";
import type { Indicator } from "../policy/node.js";
import { FROM_RECORD, type Quantity } from "../policy/quantity.js";
import { mayBe, NUMBER, type Term, type ValueType, YES_NO } from "./builder.js";
import type { Compilation, Locals } from "./compilation.js";
import { lowerCurve } from "./lower-curve.js";
import { lowerDomain } from "./lower-fact.js";
import { lowerNumber } from "./lower-formula.js";
import { lowerQuantity, type lowerRecordField } from "./lower-quantity.js";
import type { PlanDomain, PlanInputType } from "./plan.js";
import { recordPath } from "./refuse-absent.js";
import { ABSENCE_REASONS, type AbsenceReason } from "./step.js";

/** What an indicator brings: its fields, its achievement (none where it is rated directly), and full marks. */
export interface IndicatorTerms {
  readonly fields: readonly { readonly field: string; readonly of: Term }[];
  readonly actual: Term;
  readonly achievement: Term | undefined;
  readonly achievementKind: string;
  readonly reference: Term | undefined;
}

type Ratio = Extract<SimpleAchievement, { kind: "ratio" | "stabilise" }>;

type Ends = { readonly from: Term; readonly to: Term };

/** An indicator's steps: actual, target and inputs from the record, then the achievement with floor and cap. */
export function lowerIndicator(c: Compilation, id: string, indicator: Indicator): IndicatorTerms {
  return new IndicatorLowering(c, id, indicator).lower();
}

class IndicatorLowering {
  readonly at: IssuePath;
  readonly rows: string | undefined;
  readonly #fields: { readonly field: string; readonly of: Term }[] = [];
  #actual: Term;
  #target: Term | undefined;
  #ends: Ends | undefined;
  readonly #domain: PlanDomain;

  constructor(
    readonly c: Compilation,
    readonly id: string,
    readonly indicator: Indicator,
  ) {
    this.at = ["nodes", id];
    this.rows = indicator.in;
    const { actual } = indicator;
    this.#domain =
      actual.type === undefined || actual.type === "number"
        ? lowerDomain(c, actual, [...this.at, "actual"])
        : {};
    this.#actual = this.#lowerActual();
  }

  lower(): IndicatorTerms {
    const { indicator } = this;
    const raw = this.#actual;
    this.#fields.push({ field: "actual", of: raw });
    const written = indicator.achievement ?? this.#defaultAchievement();
    // what stands in for a missing actual stands in wherever the actual is looked at, in a range target too
    const { actual, zero } = this.#handled(raw, written);
    this.#actual = actual;
    this.#lowerTarget();
    const inputs = this.#lowerInputs();
    if (written === undefined) {
      return {
        fields: this.#fields,
        actual,
        achievement: undefined,
        achievementKind: "rated",
        reference: undefined,
      };
    }
    const locals: Map<string, Term> = new Map([["actual", actual], ...inputs]);
    if (this.#target !== undefined) locals.set("target", this.#target);
    const path = [...this.at, "achievement"];
    const achievement = this.#achieve(written, path, locals, zero);
    return {
      fields: this.#fields,
      actual: raw,
      achievement,
      achievementKind: "kind" in written ? written.kind : "best",
      reference: this.#reference(written, achievement, path, locals),
    };
  }

  /** Identity for numbers; a choice or yes-no without one has no number. */
  #defaultAchievement(): SimpleAchievement | undefined {
    const { type } = this.indicator.actual;
    return type === undefined || type === "number" ? { kind: "identity" } : undefined;
  }

  #lowerActual(): Term {
    const { c, id, indicator, at } = this;
    const { actual } = indicator;
    let holds: PlanInputType;
    let type: ValueType;
    switch (actual.type) {
      case "yes-no":
        holds = { type: "yes-no" };
        type = YES_NO;
        break;
      case "choice":
        holds = { type: "choice", choices: actual.of };
        type = { type: "choice", choices: actual.of };
        break;
      default:
        holds = {
          type: "number",
          domain: this.#domain,
          ...(actual.consolidate === undefined ? {} : { consolidate: actual.consolidate }),
        };
        type = NUMBER;
    }
    return c.builder.input(
      {
        place: { of: "node", node: id, field: "actual" },
        ...(this.rows === undefined ? {} : { rows: this.rows }),
        holds,
      },
      type,
      [...at, "actual"],
      new Set<AbsenceReason>(["missing", "not-applicable"]),
    );
  }

  /** The actual with what its own rule puts in its place, and when its achievement counts as zero. */
  #handled(
    raw: Term,
    achievement: Achievement | undefined,
  ): { readonly actual: Term; readonly zero: Term | undefined } {
    const { c, id, indicator, at } = this;
    const rule = indicator.absent;
    const path = [...at, "absent"];
    let actual = raw;
    const zeroReasons: AbsenceReason[] = [];
    switch (rule?.missing) {
      case "required": {
        const holds = c.builder.not(c.builder.absent(raw, ["missing"], path), path);
        const problem = {
          code: "actual-missing" as const,
          path: recordPath(id, this.rows),
          details: { node: id },
        };
        actual = c.builder.guard(raw, holds, problem, path, ["missing"]);
        break;
      }
      case "zero":
        zeroReasons.push("missing");
        break;
      case "worst": {
        const worst = this.#worst(achievement);
        if (worst === undefined) break;
        actual = c.builder.select(c.builder.absent(raw, ["missing"], path), worst, raw, path);
        actual = { ...actual, absent: new Set([...raw.absent].filter((r) => r !== "missing")) };
        break;
      }
      case "leave-out":
      case undefined:
        break;
      default: {
        const unknown: never = rule?.missing as never;
        throw new Error(String(unknown));
      }
    }
    if (rule?.notApplicable === "zero") zeroReasons.push("not-applicable");
    const zero = zeroReasons.length === 0 ? undefined : c.builder.absent(actual, zeroReasons, path);
    return { actual, zero };
  }

  /** The bad end of the domain, in place of a missing actual. */
  #worst(achievement: Achievement | undefined): Term | undefined {
    const { c, at, indicator } = this;
    const path = [...at, "absent", "missing"];
    const first = achievement !== undefined && !("kind" in achievement) ? achievement.best[0] : achievement;
    if (first?.kind === "goalposts") {
      return lowerQuantity(c, first.worst, [...at, "achievement", "worst"], undefined, this.#record("worst"));
    }
    if (indicator.actual.type === "yes-no" && first?.kind === "yes-no") {
      const yes = c.builder.numberOf(lowerQuantity(c, first.whenYes, [...at, "achievement", "whenYes"]));
      const no = c.builder.numberOf(lowerQuantity(c, first.whenNo, [...at, "achievement", "whenNo"]));
      const yesIsWorse = yes !== undefined && no !== undefined && compareRational(yes, no) < 0;
      return c.builder.constant({ yesNo: yesIsWorse }, YES_NO, path);
    }
    if (indicator.actual.type === "choice" && first?.kind === "points") {
      let worst: { readonly index: number; readonly points: Rational } | undefined;
      indicator.actual.of.forEach((choice, index) => {
        const points = Object.hasOwn(first.of, choice) ? first.of[choice] : undefined;
        if (points === undefined) return;
        const value = c.builder.numberOf(lowerQuantity(c, points, [...at, "achievement", "of", choice]));
        if (value !== undefined && (worst === undefined || compareRational(value, worst.points) < 0)) {
          worst = { index, points: value };
        }
      });
      if (worst !== undefined) {
        return c.builder.constant(
          { number: String(worst.index) },
          { type: "choice", choices: indicator.actual.of },
          path,
        );
      }
    }
    const end = indicator.direction === "lower" ? "max" : "min";
    const value = this.#domain[end];
    if (value === undefined) {
      c.builder.report(
        issue("key-missing", [...at, "actual"], {
          key: end,
          expected: "the bad end of the domain, since 'missing: worst' uses it",
        }),
      );
      return undefined;
    }
    return c.builder.constant({ number: value }, NUMBER, path);
  }

  #record(field: string, domain?: PlanDomain): Parameters<typeof lowerRecordField>[1] {
    return {
      place: { of: "node", node: this.id, field },
      rows: this.rows,
      ...(domain === undefined ? {} : { domain }),
      ...(this.indicator.absent?.missing === "worst" ? { needed: true as const } : {}),
    };
  }

  #lowerTarget(): void {
    const { c, indicator, at } = this;
    const { target } = indicator;
    if (target === undefined) return;
    const path = [...at, "target"];
    if (typeof target !== "object" || "dated" in target) {
      this.#target = lowerQuantity(
        c,
        target,
        path,
        undefined,
        this.#record("target", this.#targetDomain({})),
      );
      this.#fields.push({ field: "target", of: this.#target });
      return;
    }
    const domain = this.#targetDomain(lowerDomain(c, target, path));
    const fromRecord = target.range === true;
    if (fromRecord || target.from !== undefined || target.to !== undefined) {
      const end = (side: "from" | "to"): Term =>
        lowerQuantity(
          c,
          fromRecord ? FROM_RECORD : (target[side] ?? FROM_RECORD),
          [...path, side],
          undefined,
          this.#record(`target.${side}`, domain),
        );
      this.#ends = { from: end("from"), to: end("to") };
      this.#fields.push(
        { field: "targetFrom", of: this.#ends.from },
        { field: "targetTo", of: this.#ends.to },
      );
      this.#target = this.#nearerEnd(this.#ends, path);
      return;
    }
    this.#target = lowerQuantity(
      c,
      target.value ?? FROM_RECORD,
      [...path, "value"],
      undefined,
      this.#record("target", domain),
    );
    this.#fields.push({ field: "target", of: this.#target });
  }

  /** The end of a range target that the actual is held against; inside the range, the actual itself. */
  #nearerEnd(ends: Ends, path: IssuePath): Term {
    const { builder } = this.c;
    const holds = builder.compare(ends.from, "<=", ends.to, path);
    const problem = {
      code: "target-reversed" as const,
      path: [...recordPath(this.id, this.rows), "target"],
      details: { node: this.id, from: "", to: "" },
      found: [
        { word: "from", of: ends.from.of },
        { word: "to", of: ends.to.of },
      ],
    };
    const below = builder.compare(this.#actual, "<", ends.from, path);
    const above = builder.compare(this.#actual, ">", ends.to, path);
    const nearer = builder.select(below, ends.from, builder.select(above, ends.to, this.#actual, path), path);
    return builder.guard(nearer, holds, problem, path);
  }

  /** A target's unit is the actual's; its other ends are its own. */
  #targetDomain(domain: PlanDomain): PlanDomain {
    return { ...(this.#domain.unit === undefined ? {} : { unit: this.#domain.unit }), ...domain };
  }

  #lowerInputs(): readonly (readonly [string, Term])[] {
    const { c, at, indicator } = this;
    return Object.entries(indicator.inputs ?? {}).map(([name, input]) => {
      const path = [...at, "inputs", name];
      const term = lowerQuantity(
        c,
        input.value ?? FROM_RECORD,
        [...path, "value"],
        undefined,
        this.#record(name, lowerDomain(c, input, path)),
      );
      this.#fields.push({ field: name, of: term });
      return [name, term] as const;
    });
  }

  #achieve(of: Achievement, path: IssuePath, locals: Locals, zero: Term | undefined): Term {
    const { c } = this;
    const value =
      "kind" in of
        ? this.#withActual(this.#simple(of, path, locals), of.kind, path)
        : c.builder.add(
            {
              kind: "order",
              of: of.best.map((one, i) => this.#achieve(one, [...path, "best", i], locals, undefined).of),
              pick: { kind: "highest", k: 1 },
            },
            NUMBER,
            path,
          );
    return bounded(c, zeroed(c, value, zero, path), of, path, locals);
  }

  #field(field: string, quantity: Quantity, path: IssuePath): Term {
    const term = lowerQuantity(this.c, quantity, path, undefined, this.#record(field));
    if (!this.#fields.some((f) => f.field === field)) this.#fields.push({ field, of: term });
    return term;
  }

  #simple(of: SimpleAchievement, path: IssuePath, locals: Locals): Term {
    const { c } = this;
    const b = c.builder;
    const actual = this.#actual;
    if (!this.#fits(of, path)) return c.nothing(path);
    switch (of.kind) {
      case "ratio":
        return this.#ratio(of, path, locals);
      case "stabilise": {
        const target = this.#needTarget(of.kind, path);
        const quotient = b.divide(actual, this.#positive(target, path, of), path);
        const beyond = b.linear([[quotient, { n: -1n, d: 1n }]], path, { n: 2n, d: 1n });
        const value = b.select(b.compare(actual, "<=", target, path), quotient, beyond, path);
        return this.#meanings(of, value, target, path, locals);
      }
      case "improvement": {
        const baseline = this.#field("baseline", of.baseline, [...path, "baseline"]);
        const target = this.#needTarget(of.kind, path);
        return b.divide(difference(c, actual, baseline, path), difference(c, target, baseline, path), path);
      }
      case "goalposts":
        return this.#goalposts(of, path);
      case "piecewise": {
        const x = this.#target === undefined ? actual : b.divide(actual, this.#target, path);
        return lowerCurve(c, of, x, path, this.id);
      }
      case "points": {
        const choices = this.indicator.actual.type === "choice" ? this.indicator.actual.of : [];
        for (const choice of Object.keys(of.of)) {
          if (!choices.includes(choice)) {
            b.report(
              issue("choice-unknown", [...path, "of", choice], { found: choice, known: choices.join(", ") }),
            );
          }
        }
        let value: Term | undefined;
        for (let i = choices.length - 1; i >= 0; i--) {
          const choice = choices[i] ?? "";
          const points = Object.hasOwn(of.of, choice) ? of.of[choice] : undefined;
          if (points === undefined) {
            b.report(
              issue("key-missing", [...path, "of"], { key: choice, expected: "the points of every choice" }),
            );
            continue;
          }
          const term = lowerQuantity(c, points, [...path, "of", choice]);
          const at = b.constant({ number: String(i) }, { type: "choice", choices }, path);
          value = value === undefined ? term : b.select(b.compare(actual, "==", at, path), term, value, path);
        }
        return value ?? c.nothing(path);
      }
      case "yes-no": {
        const yes = lowerQuantity(c, of.whenYes, [...path, "whenYes"]);
        const no = lowerQuantity(c, of.whenNo, [...path, "whenNo"]);
        return b.select(actual, yes, no, path);
      }
      case "identity":
        return actual;
      case "formula":
        return lowerNumber(c, of.text, [...path, "text"], locals);
      default: {
        const unknown: never = of;
        throw new Error(`unknown achievement ${JSON.stringify(unknown)}`);
      }
    }
  }

  /** An absent actual makes the achievement absent for its own reason, whatever the rest would come to. */
  #withActual(value: Term, kind: SimpleAchievement["kind"], path: IssuePath): Term {
    const { builder } = this.c;
    if (kind === "identity" || !mayBe(this.#actual)) return value;
    const gone = builder.absent(this.#actual, ABSENCE_REASONS, path);
    const absence = builder.add(
      { kind: "absence", of: [this.#actual.of] },
      NUMBER,
      path,
      this.#actual.absent,
    );
    return builder.select(gone, absence, value, path);
  }

  #fits(of: SimpleAchievement, path: IssuePath): boolean {
    const type = this.indicator.actual.type ?? "number";
    const expected: Readonly<Record<SimpleAchievement["kind"], readonly string[]>> = {
      ratio: ["number"],
      stabilise: ["number"],
      improvement: ["number"],
      goalposts: ["number"],
      piecewise: ["number"],
      points: ["choice"],
      "yes-no": ["yes-no"],
      identity: ["number"],
      formula: ["number", "choice", "yes-no"],
    };
    if (expected[of.kind].includes(type)) return true;
    this.c.builder.report(
      issue("achievement-mismatch", path, {
        kind: of.kind,
        expected: `an actual of type ${expected[of.kind].join(" or ")}, not ${type}`,
      }),
    );
    return false;
  }

  #needTarget(kind: string, path: IssuePath): Term {
    if (this.#target !== undefined) return this.#target;
    this.c.builder.report(issue("target-missing", path, { kind }));
    return this.c.builder.number({ n: 1n, d: 1n }, path);
  }

  #goalposts(of: Extract<SimpleAchievement, { kind: "goalposts" }>, path: IssuePath): Term {
    const { c } = this;
    const b = c.builder;
    const worst = this.#field("worst", of.worst, [...path, "worst"]);
    const best = this.#field("best", of.best, [...path, "best"]);
    let actual = this.#actual;
    if (of.clip !== false) {
      const low = b.add({ kind: "minimum", of: [worst.of, best.of] }, NUMBER, path);
      const high = b.add({ kind: "maximum", of: [worst.of, best.of] }, NUMBER, path);
      actual = b.add({ kind: "maximum", of: [low.of, actual.of] }, NUMBER, path);
      actual = b.add({ kind: "minimum", of: [high.of, actual.of] }, NUMBER, path);
    }
    const on = (x: Term): Term =>
      of.logarithm === true ? b.add({ kind: "logarithm", of: x.of }, NUMBER, path) : x;
    const value = b.divide(
      difference(c, on(actual), on(worst), path),
      difference(c, on(best), on(worst), path),
      path,
    );
    if (of.clip !== false) b.between(value, [b.number(ZERO, path), b.number({ n: 1n, d: 1n }, path)]);
    return value;
  }

  #ratio(of: Extract<SimpleAchievement, { kind: "ratio" }>, path: IssuePath, locals: Locals): Term {
    const { c, indicator } = this;
    const b = c.builder;
    if (indicator.direction === undefined)
      b.report(issue("direction-missing", [...this.at, "direction"], {}));
    if (indicator.direction === "lower" && of.form === undefined) b.report(issue("form-missing", path, {}));
    if (indicator.direction !== "lower" && of.form !== undefined)
      b.report(issue("form-unused", [...path, "form"], {}));
    const target = this.#needTarget(of.kind, path);
    const actual = this.#actual;
    const safe = this.#positive(target, path, of);
    let value: Term;
    switch (indicator.direction === "lower" ? of.form : undefined) {
      case "complement":
        value = b.linear([[b.divide(actual, safe, path), { n: -1n, d: 1n }]], path, { n: 2n, d: 1n });
        break;
      case "reduction":
        value = b.linear([[b.divide(actual, safe, path), { n: -1n, d: 1n }]], path, { n: 1n, d: 1n });
        break;
      case "reciprocal":
        value = b.divide(safe, actual, path);
        break;
      default:
        value = b.divide(actual, safe, path);
    }
    if (of.whenActualZero !== undefined) {
      const meaning = lowerNumber(c, of.whenActualZero, [...path, "whenActualZero"], locals);
      // the target is looked at first: one without meaning is refused even where the actual is zero
      const zero = b.number(ZERO, path);
      const holds = b.join(
        "and",
        [b.compare(safe, "!=", zero, path), b.compare(actual, "==", zero, path)],
        path,
      );
      value = b.select(holds, meaning, value, path);
    }
    value = this.#meanings(of, value, target, path, locals);
    if (this.#ends === undefined) return value;
    // one number brought for a range is no range: it is held against like any target
    const inside = b.join(
      "and",
      [
        b.compare(this.#ends.from, "<", this.#ends.to, path),
        b.compare(this.#ends.from, "<=", actual, path),
        b.compare(actual, "<=", this.#ends.to, path),
      ],
      path,
    );
    return b.select(inside, b.number({ n: 1n, d: 1n }, path), value, path);
  }

  /** What the policy says that zero and negative targets mean, in place of the quotient. */
  #meanings(of: Ratio, value: Term, target: Term, path: IssuePath, locals: Locals): Term {
    const { c } = this;
    const b = c.builder;
    const zero = b.number(ZERO, path);
    const instead = (
      key: "whenTargetNegative" | "whenTargetZero",
      comparison: "<" | "==",
      of1: Term,
    ): Term => {
      const text = of[key];
      if (text === undefined) return of1;
      const meaning = lowerNumber(c, text, [...path, key], locals);
      return b.select(b.compare(target, comparison, zero, path), meaning, of1, path);
    };
    return instead("whenTargetZero", "==", instead("whenTargetNegative", "<", value));
  }

  /** The target, refused where it is zero or negative and the policy gives that no meaning. */
  #positive(target: Term, path: IssuePath, ratio: Ratio): Term {
    const { c, id } = this;
    const b = c.builder;
    const zero = b.number(ZERO, path);
    let safe = target;
    const check = (sign: "zero" | "negative", key: string): void => {
      const { least, most } = b.range(this.#declaredTarget(target));
      const reaches =
        sign === "zero"
          ? least !== undefined && signRational(least) <= 0 && (most === undefined || signRational(most) >= 0)
          : least !== undefined && signRational(least) < 0;
      if (reaches) {
        b.report(
          issue("target-without-meaning", [...this.at, "target"], {
            found: sign === "zero" ? "zero" : "negative",
            key,
          }),
        );
        return;
      }
      if (least !== undefined && signRational(least) > 0) return;
      const holds = b.compare(target, sign === "zero" ? "!=" : ">=", zero, path);
      const problem = {
        code: sign === "zero" ? ("target-zero" as const) : ("target-negative" as const),
        path: [...recordPath(id, this.rows), "target"],
        details: { node: id },
      };
      safe = b.guard(safe, holds, problem, path);
    };
    if (ratio.whenTargetNegative === undefined) check("negative", "whenTargetNegative");
    if (ratio.whenTargetZero === undefined) check("zero", "whenTargetZero");
    return safe;
  }

  /** A range target is judged by its own ends, not by the actual that stands in inside the range. */
  #declaredTarget(target: Term): Term {
    return this.#ends?.from ?? target;
  }

  /** The achievement that means full marks: at the target, or without one at the best end of the domain. */
  #reference(of: Achievement, achievement: Term, path: IssuePath, locals: Locals): Term | undefined {
    const { c } = this;
    const one = c.builder.number({ n: 1n, d: 1n }, path);
    const first = "kind" in of ? of : of.best[0];
    const kind = first?.kind;
    if (first?.kind === "ratio" && first.form === "reduction") {
      return undefined; // at its target a reduction is zero: there are no full marks to hold it against
    }
    if (kind === "ratio" || kind === "improvement" || kind === "stabilise" || kind === "goalposts")
      return one;
    if (first?.kind === "piecewise" && this.#target !== undefined) {
      return bounded(c, lowerCurve(c, first, one, path, this.id), first, path, new Map());
    }
    if (kind === "identity" && this.#target !== undefined) return this.#target;
    if (first?.kind === "formula" && this.#target !== undefined && this.#ends === undefined) {
      const atTarget = new Map([...locals, ["actual", this.#target] as const]);
      return bounded(c, lowerNumber(c, first.text, [...path, "text"], atTarget), first, path, atTarget);
    }
    const { least, most } = c.builder.range(achievement);
    const end = this.indicator.direction === "lower" && kind === "identity" ? least : most;
    return end === undefined ? undefined : c.builder.number(end, path);
  }
}

function difference(c: Compilation, a: Term, b: Term, at: IssuePath): Term {
  return c.builder.linear(
    [
      [a, { n: 1n, d: 1n }],
      [b, { n: -1n, d: 1n }],
    ],
    at,
  );
}

/** Zero in place of the achievement where the rule says so. */
function zeroed(c: Compilation, value: Term, zero: Term | undefined, at: IssuePath): Term {
  if (zero === undefined || c.builder.constantOf(zero) !== undefined) return value;
  const step = c.builder.steps[zero.of];
  const kept = c.builder.select(zero, c.builder.number(ZERO, at), value, at);
  const gone: readonly string[] = step?.kind === "absent" ? step.reasons : [];
  return { ...kept, absent: new Set([...kept.absent].filter((r) => !gone.includes(r))) };
}

/** First the floor, then the cap. */
function bounded(
  c: Compilation,
  value: Term,
  of: { readonly cap?: Quantity | undefined; readonly floor?: Quantity | undefined },
  at: IssuePath,
  locals: Locals,
): Term {
  const b = c.builder;
  let bound = value;
  const floor = of.floor === undefined ? undefined : lowerQuantity(c, of.floor, [...at, "floor"], locals);
  const cap = of.cap === undefined ? undefined : lowerQuantity(c, of.cap, [...at, "cap"], locals);
  if (floor !== undefined) bound = b.add({ kind: "maximum", of: [bound.of, floor.of] }, NUMBER, at);
  if (cap !== undefined) bound = b.add({ kind: "minimum", of: [bound.of, cap.of] }, NUMBER, at);
  const low = floor === undefined ? undefined : b.numberOf(floor);
  const high = cap === undefined ? undefined : b.numberOf(cap);
  if (low !== undefined && high !== undefined && compareRational(low, high) > 0) {
    b.report(issue("then-never", at, { first: "the floor", second: "the cap below it" }));
  }
  return bound;
}
