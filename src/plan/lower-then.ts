import { type IssuePath, issue } from "../issue.js";
import { formatNumber } from "../number/decimal-text.js";
import { compareRational, multiplyRational, ONE, type Rational } from "../number/rational.js";
import { tenToThe } from "../number/rounding.js";
import { FROM_RECORD, type Quantity } from "../policy/quantity.js";
import type { Then } from "../policy/then.js";
import { mayBe, NUMBER, type Term } from "./builder.js";
import type { Compilation } from "./compilation.js";
import { lowerCurve } from "./lower-curve.js";
import { lowerCondition } from "./lower-formula.js";
import { lowerQuantity } from "./lower-quantity.js";
import type { PlanThen } from "./plan.js";
import { ABSENCE_REASONS } from "./step.js";

/** A value after its `then`, and what each entry made of it. */
export interface ThenTerms {
  readonly of: Term;
  readonly then: readonly PlanThen[];
  /** the value before the first rounding */
  readonly unrounded: Term;
  /** what constant multiplications at the very start come to: parts are stated on that scale */
  readonly factor: Rational;
  /** the decimals of the last rounding, if it rounds to decimals and nothing after it leaves that grid */
  readonly digits: number | undefined;
}

/** The acts on a node's value, in written order. */
export function lowerThen(c: Compilation, id: string, entries: readonly Then[], value: Term): ThenTerms {
  const b = c.builder;
  const laid: PlanThen[] = [];
  let of = value;
  let digits: number | undefined;
  let unrounded: Term | undefined;
  let factor: Rational = ONE;
  let scaling = true;
  entries.forEach((entry, index) => {
    const at: IssuePath = ["nodes", id, "then", index];
    const locals = new Map([["value", of]]);
    const number = (quantity: Quantity, key: string): Term => {
      if (quantity === FROM_RECORD) b.report(issue("from-record-here", [...at, key], {}));
      return lowerQuantity(c, quantity === FROM_RECORD ? "0" : quantity, [...at, key], locals);
    };
    const act = lowerAct(c, id, entry, of, at, number);
    const when =
      entry.when === undefined ? undefined : lowerCondition(c, entry.when, [...at, "when"], locals);
    const acted =
      when === undefined
        ? act.of
        : b.select(when, act.of, of, at, entry.whenAbsent === "act" ? "then" : "else");
    // an absent value stays absent: no `set` makes a number of it, and no condition is asked
    const after =
      (act.kind === "set" || when !== undefined) && mayBe(of)
        ? b.select(b.absent(of, ABSENCE_REASONS, at), of, acted, at)
        : acted;
    if (act.kind === "round") unrounded ??= of;
    const by = act.by === undefined ? undefined : b.numberOf(act.by);
    scaling &&= act.kind === "multiply" && when === undefined && by !== undefined;
    if (scaling && by !== undefined) factor = multiplyRational(factor, by);
    digits = digitsAfter(digits, act, when !== undefined);
    of = after;
    laid.push({
      kind: act.kind,
      index,
      ...(when === undefined ? {} : { when: when.of }),
      of: of.of,
      ...(scaling ? { scaling: true as const } : {}),
      ...(act.by === undefined ? {} : { by: act.by.of }),
      ...(act.digits === undefined ? {} : { digits: act.digits }),
    });
  });
  reportDead(c, id, entries);
  return { of, then: laid, unrounded: unrounded ?? of, factor, digits };
}

interface Act {
  readonly kind: PlanThen["kind"];
  readonly of: Term;
  readonly by?: Term;
  readonly digits?: number;
  readonly multiple?: Rational;
}

function lowerAct(
  c: Compilation,
  id: string,
  entry: Then,
  of: Term,
  at: IssuePath,
  number: (quantity: Quantity, key: string) => Term,
): Act {
  const b = c.builder;
  const one: Rational = { n: 1n, d: 1n };
  if ("add" in entry) {
    const by = number(entry.add, "add");
    return { kind: "add", of: plus(c, of, by, one, at), by };
  }
  if ("subtract" in entry) {
    const by = number(entry.subtract, "subtract");
    return { kind: "subtract", of: plus(c, of, by, { n: -1n, d: 1n }, at), by };
  }
  if ("multiply" in entry) {
    const by = number(entry.multiply, "multiply");
    return { kind: "multiply", of: b.multiply(of, by, at), by };
  }
  if ("cap" in entry) {
    const by = number(entry.cap, "cap");
    return { kind: "cap", of: b.add({ kind: "minimum", of: [of.of, by.of] }, NUMBER, at), by };
  }
  if ("floor" in entry) {
    const by = number(entry.floor, "floor");
    return { kind: "floor", of: b.add({ kind: "maximum", of: [of.of, by.of] }, NUMBER, at), by };
  }
  if ("map" in entry) return { kind: "map", of: lowerCurve(c, entry.map, of, [...at, "map"], id) };
  if ("set" in entry) {
    const by = number(entry.set, "set");
    return { kind: "set", of: by, by };
  }
  const { round } = entry;
  if (typeof round === "object") {
    const multiple = c.plain(round.multiple, [...at, "round", "multiple"]);
    if (multiple.n <= 0n) {
      b.report(
        issue("number-outside-limits", [...at, "round", "multiple"], {
          found: formatNumber(multiple),
          expected: "a number above zero",
        }),
      );
      return { kind: "round", of };
    }
    const rounded = b.add(
      { kind: "round", of: of.of, multiple: formatNumber(multiple), mode: entry.mode },
      NUMBER,
      at,
    );
    return { kind: "round", of: rounded, multiple };
  }
  const places = c.plain(round, [...at, "round"]);
  if (places.d !== 1n || places.n < -30n || places.n > 60n) {
    b.report(
      issue("number-outside-limits", [...at, "round"], {
        found: formatNumber(places),
        expected: "a whole number of decimals from -30 to 60",
      }),
    );
    return { kind: "round", of };
  }
  const digits = Number(places.n);
  const multiple = tenToThe(-digits);
  const rounded = b.add(
    { kind: "round", of: of.of, multiple: formatNumber(multiple), mode: entry.mode },
    NUMBER,
    at,
  );
  return { kind: "round", of: rounded, digits, multiple };
}

function plus(c: Compilation, a: Term, b: Term, sign: Rational, at: IssuePath): Term {
  const constant = c.builder.numberOf(b);
  if (constant !== undefined) {
    const by: Rational = { n: constant.n * sign.n, d: constant.d };
    return c.builder.linear([[a, { n: 1n, d: 1n }]], at, by);
  }
  return c.builder.linear(
    [
      [a, { n: 1n, d: 1n }],
      [b, sign],
    ],
    at,
  );
}

/** The decimals that a value has for certain after an act: what a score is padded to. */
function digitsAfter(before: number | undefined, act: Act, conditional: boolean): number | undefined {
  switch (act.kind) {
    case "round":
      if (act.digits !== undefined) {
        const digits = Math.max(act.digits, 0);
        return conditional && before !== undefined
          ? Math.max(before, digits)
          : conditional
            ? undefined
            : digits;
      }
      return undefined;
    case "cap":
    case "floor":
    case "set":
      return before;
    case "add":
    case "subtract":
    case "multiply":
    case "map":
      return undefined;
    default: {
      const unknown: never = act.kind;
      throw new Error(`unknown act ${String(unknown)}`);
    }
  }
}

/** A cap below a floor, both unconditional numbers: one of them could never show. */
function reportDead(c: Compilation, id: string, entries: readonly Then[]): void {
  const plain = (entry: Then | undefined, key: "cap" | "floor"): Rational | undefined => {
    if (entry === undefined || entry.when !== undefined || !(key in entry)) return undefined;
    const quantity = (entry as Readonly<Record<string, unknown>>)[key];
    if (typeof quantity !== "number" && (typeof quantity !== "string" || quantity.startsWith("=")))
      return undefined;
    return c.plain(quantity, ["nodes", id, "then"]);
  };
  for (let i = 0; i + 1 < entries.length; i++) {
    for (const [first, second] of [
      ["cap", "floor"],
      ["floor", "cap"],
    ] as const) {
      const one = plain(entries[i], first);
      const other = plain(entries[i + 1], second);
      if (one === undefined || other === undefined) continue;
      const [cap, floor] = first === "cap" ? [one, other] : [other, one];
      if (compareRational(cap, floor) < 0) {
        c.builder.report(
          issue("then-never", ["nodes", id, "then", i + 1], {
            first: `the cap ${formatNumber(cap)}`,
            second: `the floor ${formatNumber(floor)}`,
          }),
        );
      }
    }
  }
}
