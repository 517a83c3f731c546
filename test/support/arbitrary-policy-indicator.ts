import type { Absent } from "../../src/policy/absent.js";
import type { Achievement, SimpleAchievement } from "../../src/policy/achievement.js";
import type { Indicator, Target } from "../../src/policy/node.js";
import { acting, type Draft, type Made, nextId, numberIn } from "./arbitrary-policy-draft.js";
import { condition, numberFormula } from "./arbitrary-policy-formula.js";
import { CHOICES, quantityAt } from "./arbitrary-policy-ground.js";
import { ratedBy } from "./arbitrary-policy-scale.js";
import { curveOver, thenFor } from "./arbitrary-policy-then.js";

const KINDS = [
  "ratio-higher",
  "complement",
  "reciprocal",
  "reduction",
  "improvement",
  "goalposts",
  "piecewise",
  "piecewise-target",
  "stabilise",
  "points",
  "yes-no",
  "identity",
  "default",
  "formula",
  "best",
  "choice",
] as const;

interface Core {
  readonly actual: Indicator["actual"];
  readonly direction?: "higher" | "lower";
  readonly target?: Target;
  readonly inputs?: NonNullable<Indicator["inputs"]>;
  readonly achievement?: Achievement;
  readonly low: number;
  readonly high: number;
}

/** An indicator put into the draft, of any kind of achievement. */
export function makeIndicator(draft: Draft, set?: string): Made {
  const { choose } = draft;
  const id = nextId(draft, set === undefined ? "i" : "r");
  const kind = choose.pick(KINDS);
  const core = coreOf(draft, kind);
  const { low, high, ...declared } = core;
  const isNumber = kind !== "choice";
  const place = { set, nodes: draft.made.slice(0, 3).filter((n) => n.kind === "indicator") };
  const acted = isNumber && choose.chance(45) ? thenFor(draft, place, low, high) : { acts: [], low, high };
  const rules = absentRules(draft, core);
  const rated = isNumber
    ? choose.chance(25)
      ? ratedBy(draft, place, acted)
      : undefined
    : choose.chance(80)
      ? directScale(draft)
      : undefined;
  const acts = rated?.acts ?? acted.acts;
  draft.nodes[id] = {
    kind: "indicator",
    ...(set === undefined ? {} : { in: set }),
    ...declared,
    ...(Object.keys(rules).length > 0 ? { absent: rules } : {}),
    ...(choose.chance(7) ? { absentWhen: condition(draft, { set, nodes: [] }) } : {}),
    ...acting(acts),
    ...(rated === undefined ? {} : { scale: rated.named }),
  };
  const made: Made = {
    id,
    kind: "indicator",
    set,
    hasNumber: isNumber || rated?.hasValues === true,
    low: rated?.low ?? acted.low,
    high: rated?.high ?? acted.high,
    scale: rated?.scale,
    hasValues: rated?.hasValues === true,
    hasScore: isNumber,
    hasMaximum: kind === "identity" && acts.length === 0 && "max" in core.actual && rated?.hasValues !== true,
    parts: [],
  };
  draft.made.push(made);
  return made;
}

function coreOf(draft: Draft, kind: (typeof KINDS)[number]): Core {
  const { choose } = draft;
  const percent = {
    unit: "percent",
    min: 0,
    max: 100,
    ...(choose.chance(15) ? { outside: "clip" as const } : {}),
  };
  const whole = { unit: "document", min: 0, max: 60, step: 1 };
  const consolidate = choose.chance(12)
    ? { consolidate: choose.pick(["sum", "mean", "last", "minimum", "maximum", "ratio-of-sums"] as const) }
    : {};
  const actual =
    consolidate.consolidate !== undefined
      ? { ...(consolidate.consolidate === "ratio-of-sums" ? {} : { min: -100, max: 500 }), ...consolidate }
      : choose.pick<Indicator["actual"]>([percent, whole, { unit: "rupiah" }, { min: -10, max: 40 }]);
  const direction = choose.pick(["higher", "lower"] as const);
  switch (kind) {
    case "ratio-higher":
      return { actual, direction: "higher", ...ratioOf(draft, undefined), low: 0, high: 1.5 };
    case "complement":
    case "reciprocal":
    case "reduction":
      return { actual, direction: "lower", ...ratioOf(draft, kind), low: 0, high: 1.5 };
    case "improvement":
      return {
        actual,
        direction,
        target: choose.pick<Target>(["from-record", quantityAt(draft, "50")]),
        achievement: limited(draft, { kind: "improvement", baseline: choose.pick(["from-record", "10", 5]) }),
        low: -1,
        high: 2,
      };
    case "goalposts":
      return { actual: percent, direction, achievement: goalposts(draft), low: 0, high: 1 };
    case "piecewise":
      return {
        actual: percent,
        direction,
        achievement: limited(draft, { kind: "piecewise", ...curveOver(draft, 0, 100) }),
        low: 0,
        high: 9,
      };
    case "piecewise-target":
      return {
        actual: percent,
        direction,
        target: choose.pick<Target>(["from-record", "80", { value: "from-record", min: 1, max: 100 }]),
        achievement: limited(draft, { kind: "piecewise", ...curveOver(draft, 0, 1.5) }),
        low: 0,
        high: 9,
      };
    case "stabilise":
      return {
        actual: percent,
        direction: "higher",
        target: choose.pick<Target>(["60", { value: "from-record", min: 1 }]),
        achievement: limited(draft, { kind: "stabilise" }),
        low: 0,
        high: 1,
      };
    case "points":
      return {
        actual: { type: "choice", of: [...CHOICES] },
        achievement: limited(draft, {
          kind: "points",
          of: { none: "-1", some: quantityAt(draft, "3.5"), much: numberIn(choose, 4, 10) },
        }),
        low: -1,
        high: 10,
      };
    case "yes-no":
      return {
        actual: { type: "yes-no" },
        achievement: limited(draft, {
          kind: "yes-no",
          whenYes: quantityAt(draft, numberIn(choose, 1, 5)),
          whenNo: numberIn(choose, 0, 1),
        }),
        low: 0,
        high: 5,
      };
    case "identity":
      return {
        actual,
        direction,
        ...(choose.chance(50)
          ? { achievement: { kind: "identity" } }
          : { achievement: limited(draft, { kind: "identity" }) }),
        low: 0,
        high: 100,
      };
    case "default":
      return { actual: choose.pick([percent, whole]), direction, low: 0, high: 100 };
    case "formula":
      return formulaCore(draft, percent, direction);
    case "best":
      return {
        actual: percent,
        direction: "higher",
        target: "50",
        achievement: limited(draft, {
          best: [
            limited(draft, { kind: "ratio" }),
            limited(
              draft,
              choose.pick<SimpleAchievement>([
                { kind: "goalposts", worst: 0, best: 80 },
                { kind: "stabilise" },
                { kind: "formula", text: "actual / 90" },
              ]),
            ),
          ],
        }),
        low: 0,
        high: 1.5,
      };
    case "choice":
      return { actual: { type: "choice", of: [...CHOICES] }, low: 0, high: 0 };
  }
}

function ratioOf(
  draft: Draft,
  form: "complement" | "reciprocal" | "reduction" | undefined,
): Pick<Core, "target" | "achievement"> {
  const { choose } = draft;
  const means = ["1", "if(actual <= 0, 1, 0)", "actual / 10", "0.5"];
  const zero = { whenTargetZero: choose.pick(means) };
  const negative = { whenTargetNegative: choose.pick(means) };
  const several: readonly { readonly target: Target; readonly meaning: object }[] = [
    { target: quantityAt(draft, numberIn(choose, 1, 60)), meaning: {} },
    { target: "from-record", meaning: choose.pick([{}, zero, { ...zero, ...negative }]) },
    { target: { value: "from-record", min: 1, max: 90 }, meaning: {} },
    { target: { value: "from-record", min: 0, max: 90, outside: "clip" }, meaning: zero },
    { target: { value: "from-record", min: -20 }, meaning: { ...zero, ...negative } },
    { target: { from: "20", to: choose.pick(["45", 30]) }, meaning: {} },
    { target: { value: "from-record", range: true, min: 1 }, meaning: {} },
    { target: { value: "from-record", range: true, min: -10 }, meaning: { ...zero, ...negative } },
  ];
  const { target, meaning } = choose.pick(several);
  const actualZero =
    form === "reciprocal" && choose.chance(60)
      ? { whenActualZero: choose.pick(["1.5", "2", "target / 10"]) }
      : {};
  const ratio: SimpleAchievement = {
    kind: "ratio",
    ...(form === undefined ? {} : { form }),
    ...meaning,
    ...actualZero,
  };
  return { target, achievement: limited(draft, ratio) };
}

function goalposts(draft: Draft): Achievement {
  const { choose } = draft;
  const isLog = draft.irrational > 0 && choose.chance(40);
  if (isLog) draft.irrational--;
  const [worst, best] = choose.chance(30)
    ? ["90", "10"]
    : isLog
      ? ["1", "100"]
      : ["5", choose.pick(["80", "from-record"])];
  return limited(draft, {
    kind: "goalposts",
    worst: choose.chance(15) ? "from-record" : worst,
    best,
    ...(isLog ? { logarithm: true } : {}),
    ...(choose.chance(30) ? { clip: choose.chance(50) } : {}),
  });
}

function formulaCore(draft: Draft, percent: Indicator["actual"], direction: "higher" | "lower"): Core {
  const { choose } = draft;
  const special = ["actual", "target"];
  const hasInput = choose.chance(60);
  const input = nextId(draft, "n");
  const inputs: NonNullable<Indicator["inputs"]> = {
    [input]: choose.pick([{}, { min: 0, max: 50 }, { value: "7" }, { value: "from-record", min: 1 }]),
  };
  const text = numberFormula(draft, { nodes: [], special: hasInput ? [...special, input] : special });
  return {
    actual: percent,
    direction,
    target: choose.pick<Target>(["40", "from-record"]),
    ...(hasInput ? { inputs } : {}),
    achievement: limited(draft, { kind: "formula", text }),
    low: 0,
    high: 100,
  };
}

/** With a cap, a floor, both or neither. */
function limited<T extends Achievement>(draft: Draft, of: T): T {
  const { choose } = draft;
  return {
    ...of,
    ...(choose.chance(45) ? { cap: quantityAt(draft, choose.pick(["1.2", "1", 2, "10/9"])) } : {}),
    ...(choose.chance(25) ? { floor: choose.pick([0, "0.1", "-1/2"]) } : {}),
  };
}

function absentRules(draft: Draft, core: Core): Absent {
  const { choose } = draft;
  const kind = core.achievement !== undefined && "kind" in core.achievement ? core.achievement.kind : "best";
  const isDomained = "min" in core.actual && "max" in core.actual && core.direction !== undefined;
  const canBeWorst = kind === "points" || kind === "yes-no" || isDomained;
  const hasNumber = core.achievement !== undefined || "min" in core.actual;
  const missing = choose.pick([
    "required" as const,
    "leave-out" as const,
    "leave-out" as const,
    undefined,
    ...(hasNumber ? (["zero"] as const) : []),
    ...(hasNumber && canBeWorst ? (["worst"] as const) : []),
  ]);
  const notApplicable = choose.pick([
    undefined,
    "leave-out" as const,
    "leave-out" as const,
    ...(hasNumber ? (["zero"] as const) : []),
  ]);
  return {
    ...(missing === undefined ? {} : { missing }),
    ...(notApplicable === undefined ? {} : { notApplicable }),
  };
}

/** A scale whose ratings are the choices themselves. */
function directScale(draft: Draft): {
  scale: string;
  named: string;
  hasValues: boolean;
  low: number;
  high: number;
  acts?: undefined;
} {
  const { choose } = draft;
  const scale = nextId(draft, "s");
  const hasValues = choose.chance(60);
  draft.scales[scale] = {
    ratings: CHOICES.map((id, at) => ({
      id,
      ...(hasValues ? { value: numberIn(choose, at * 2, at * 2 + 1) } : {}),
    })),
  };
  return { scale, named: scale, hasValues, low: 0, high: 5 };
}
