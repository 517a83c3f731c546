import { describe, expect, test } from "vitest";
import { type PolicyDocument, safeDefinePolicy } from "../../src/index.js";
import { figuresOf, type MadeRecord, madeCases, outcomeOf, times } from "../support/made-cases.js";

type Indicator = Extract<PolicyDocument["nodes"][string], { kind: "indicator" }>;

const [N, D] = [7n, 3n];
const scale = (of: unknown): unknown => times(of, N, D);
const scaleKeys = (of: object, keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(of).map(([key, v]) => [key, keys.includes(key) ? scale(v) : v]));

/** Whether the achievement of an indicator is a number without unit, that its unit must not change. */
function isUnitless(of: Indicator): boolean {
  const { achievement, actual } = of;
  if (achievement === undefined || actual.type === "yes-no" || actual.type === "choice") return false;
  if ("consolidate" in actual && actual.consolidate === "ratio-of-sums") return false;
  if (
    "whenTargetZero" in achievement ||
    "whenTargetNegative" in achievement ||
    "whenActualZero" in achievement
  )
    return false;
  const kinds = "kind" in achievement ? [achievement] : achievement.best;
  return kinds.every((a) => {
    if ("whenTargetZero" in a || "whenTargetNegative" in a || "whenActualZero" in a) return false;
    if (a.kind === "goalposts") return a.logarithm !== true;
    if (a.kind === "piecewise") return of.target !== undefined;
    return ["ratio", "improvement", "stabilise"].includes(a.kind);
  });
}

function scaledAchievement(of: NonNullable<Indicator["achievement"]>): unknown {
  if (!("kind" in of)) return { ...of, best: of.best.map((a) => scaledAchievement(a)) };
  return of.kind === "goalposts"
    ? scaleKeys(of, ["worst", "best"])
    : of.kind === "improvement"
      ? scaleKeys(of, ["baseline"])
      : of;
}

function inOtherUnit(of: Indicator): Indicator {
  const domain = ["min", "max", "step"];
  const target =
    of.target === undefined
      ? {}
      : typeof of.target === "object" && !("dated" in of.target)
        ? { target: scaleKeys(of.target, [...domain, "value", "from", "to"]) }
        : { target: scale(of.target) };
  return {
    ...of,
    actual: scaleKeys(of.actual, domain),
    ...target,
    ...(of.achievement === undefined ? {} : { achievement: scaledAchievement(of.achievement) }),
  } as Indicator;
}

function entryInOtherUnit(entry: unknown): unknown {
  if (typeof entry !== "object" || entry === null) return scale(entry);
  const { target, observations, ...rest } = entry as Record<string, unknown>;
  return {
    ...scaleKeys(rest, ["actual", "baseline", "worst", "best"]),
    ...(target === undefined
      ? {}
      : {
          target:
            typeof target === "object" && target !== null ? scaleKeys(target, ["from", "to"]) : scale(target),
        }),
    ...(Array.isArray(observations)
      ? { observations: observations.map((o: object) => scaleKeys(o, ["value"])) }
      : {}),
  };
}

describe("the unit of an indicator", () => {
  test("actual, target, baseline, posts and domain times 7/3 change no score and no rating", () => {
    let changed = 0;
    for (const { document, policy, records } of madeCases(50, 2, 11)) {
      for (const [id, node] of Object.entries(document.nodes)) {
        if (node.kind !== "indicator" || node.in !== undefined || !isUnitless(node)) continue;
        const other = safeDefinePolicy({
          ...document,
          nodes: { ...document.nodes, [id]: inOtherUnit(node) },
        });
        expect(
          other.ok ? "" : other.issues.map((i) => i.message).join("\n"),
          `${id} ${JSON.stringify(document)}`,
        ).toBe("");
        if (!other.ok) continue;
        for (const record of records) {
          const actuals = (record.actuals ?? {}) as Readonly<Record<string, unknown>>;
          const entry = actuals[id];
          const moved: MadeRecord =
            entry === undefined
              ? record
              : { ...record, actuals: { ...actuals, [id]: entryInOtherUnit(entry) } };
          changed++;
          const note = `${id}\n${JSON.stringify(document)}\n${JSON.stringify(record)}\n${JSON.stringify(moved)}`;
          expect(figuresOf(outcomeOf(other.value, moved)), note).toEqual(
            figuresOf(outcomeOf(policy, record)),
          );
        }
      }
    }
    expect(changed).toBeGreaterThan(100);
  });
});
