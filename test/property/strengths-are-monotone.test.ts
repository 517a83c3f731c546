import { describe, expect, test } from "vitest";
import { definePolicy, type PolicyDocument, safeScore, score } from "../../src/index.js";
import { fractionOf, type MadeRecord, madeCases } from "../support/made-cases.js";
import { policyOf } from "../support/small-policy.js";

type Indicator = Extract<PolicyDocument["nodes"][string], { kind: "indicator" }>;

/** Whether moving the actual in its direction can never lower the achievement, whatever the target above zero. */
function isMonotone(of: Indicator): boolean {
  const { achievement, actual, direction, target } = of;
  if (actual.type === "yes-no" || actual.type === "choice" || direction === undefined) return false;
  const isRange = typeof target === "object" && ("from" in target || "range" in target);
  if (isRange) return false;
  if (achievement === undefined) return direction === "higher";
  const kinds = "kind" in achievement ? [achievement] : achievement.best;
  return kinds.every((a) => {
    if ("whenTargetZero" in a || "whenTargetNegative" in a || "whenActualZero" in a) return false;
    return a.kind === "ratio" || (a.kind === "identity" && direction === "higher");
  });
}

/** The record with the actual of an indicator of the subject some way along in its direction; nothing where it cannot go. */
function bettered(record: MadeRecord, id: string, of: Indicator, by: number): MadeRecord | undefined {
  const actuals = (record.actuals ?? {}) as Readonly<Record<string, unknown>>;
  const entry = actuals[id];
  const isLong = typeof entry === "object" && entry !== null;
  const found = isLong ? (entry as Readonly<Record<string, unknown>>).actual : entry;
  const now = Number(found);
  if ((typeof found !== "string" && typeof found !== "number") || !Number.isInteger(now)) return undefined;
  const { actual } = of;
  if (actual.type === "yes-no" || actual.type === "choice") return undefined;
  const isUp = of.direction === "higher";
  const end = isUp ? actual.max : actual.min;
  const [n = 0n, d = 1n] = end === undefined ? [] : (fractionOf(String(end)) ?? []);
  const bound = end === undefined ? now + (isUp ? 200 : -200) : Number(n) / Number(d);
  const moved = isUp ? Math.min(now + by, bound) : Math.max(now - by, bound);
  if (moved === now || !Number.isInteger(moved) || fractionOf(String(now)) === undefined) return undefined;
  return { ...record, actuals: { ...actuals, [id]: isLong ? { ...entry, actual: moved } : moved } };
}

/** Small numbers that look random and are always the same. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor(state / 65536) % below;
  };
}

interface Leaf {
  readonly kind: "indicator";
  readonly direction: "higher" | "lower";
  readonly actual: { readonly min: number; readonly max: number };
  readonly target?: number;
  readonly achievement?: object;
}

const percent = { kind: "indicator", direction: "higher", actual: { min: 0, max: 100 } } as const;
const days = { kind: "indicator", direction: "lower", actual: { min: 0, max: 60 } } as const;

/** Indicators whose achievement never falls as the actual gets better. */
const LEAVES: readonly Leaf[] = [
  percent,
  { ...percent, target: 60, achievement: { kind: "ratio", cap: "1.2" } },
  { ...percent, target: 90, achievement: { kind: "ratio" } },
  { ...percent, achievement: { kind: "goalposts", worst: 20, best: 85 } },
  { ...percent, target: 80, achievement: { kind: "improvement", baseline: 30, floor: 0 } },
  { ...days, target: 10, achievement: { kind: "ratio", form: "complement", cap: "1.2", floor: 0 } },
  { ...days, target: 30, achievement: { kind: "ratio", form: "reduction", floor: 0 } },
  { ...days, achievement: { kind: "goalposts", worst: 60, best: 5 } },
];

describe("a strength", () => {
  test("of any policy becomes no weakness when its actual moves in its better direction", () => {
    let moves = 0;
    for (const { document, policy, records } of madeCases(30, 3, 61)) {
      for (const record of records) {
        const first = safeScore(policy, record);
        if (!first.ok) continue;
        const before = new Set(first.value.strengths.map((s) => s.node));
        for (const [id, node] of Object.entries(document.nodes)) {
          if (node.kind !== "indicator" || node.in !== undefined || !isMonotone(node)) continue;
          for (const by of [1, 7, 40]) {
            const better = bettered(record, id, node, by);
            const after = better === undefined ? undefined : safeScore(policy, better);
            if (after?.ok !== true) continue;
            moves++;
            if (!before.has(id)) continue;
            const weak = after.value.weaknesses.map((w) => w.node);
            expect(weak, `${id}\n${JSON.stringify(document)}\n${JSON.stringify(better)}`).not.toContain(id);
          }
        }
      }
    }
    expect(moves).toBeGreaterThan(25);
  });

  test("of small groups becomes no weakness either, and a weakness that is bettered far enough becomes one", () => {
    const next = numbers(20261124);
    const combines = ["mean", "sum", "geometric-mean", "minimum", "median", { best: 2 }] as const;
    let [strong, turned] = [0, 0];
    for (let round = 0; round < 150; round++) {
      const ids = Array.from({ length: 2 + next(4) }, (_, i) => `p${i}`);
      const leaves = ids.map(() => LEAVES[next(LEAVES.length)] as Leaf);
      const combine = combines[next(combines.length)] as (typeof combines)[number];
      const strengths = [undefined, { achievementAtLeast: "0.8", most: 9 }, { most: 9 }][next(3)];
      const nodes = {
        ...Object.fromEntries(ids.map((id, i) => [id, leaves[i]])),
        r: { kind: "group", parts: ids, combine },
      } as unknown as PolicyDocument["nodes"];
      const policy = definePolicy(policyOf(nodes, strengths === undefined ? {} : { strengths }));
      const given = leaves.map((of) => of.actual.min + next(of.actual.max - of.actual.min + 1));
      const listed = (actuals: readonly number[]) => {
        const record = {
          subject: "a",
          period: "2026",
          actuals: Object.fromEntries(ids.map((id, i) => [id, actuals[i]])),
        };
        const { strengths: up, weaknesses: down } = score(policy, record as never);
        return { up: new Set(up.map((s) => s.node)), down: new Set(down.map((s) => s.node)) };
      };
      const before = listed(given);
      for (const [i, id] of ids.entries()) {
        const { direction, actual } = leaves[i] as Leaf;
        for (const by of [1, 5, 25, 100]) {
          const now = given[i] ?? 0;
          const moved =
            direction === "higher" ? Math.min(now + by, actual.max) : Math.max(now - by, actual.min);
          const after = listed(given.map((g, at) => (at === i ? moved : g)));
          const note = `${id} ${now} to ${moved} ${JSON.stringify(nodes)} ${given}`;
          if (before.up.has(id)) {
            strong++;
            expect(after.down.has(id), note).toBe(false);
          }
          if (before.down.has(id) && after.up.has(id)) turned++;
        }
      }
    }
    expect(strong).toBeGreaterThan(200);
    expect(turned).toBeGreaterThan(20);
  });

  const cardOf = (leaf: object, actuals: Readonly<Record<string, number>>) => {
    const nodes = {
      ...Object.fromEntries(Object.keys(actuals).map((id) => [id, leaf])),
      r: { kind: "group", parts: Object.keys(actuals), combine: "mean" },
    } as unknown as PolicyDocument["nodes"];
    const { strengths, weaknesses } = score(definePolicy(policyOf(nodes)), {
      subject: "a",
      period: "2026",
      actuals,
    } as never);
    return [strengths.map((s) => s.node), weaknesses.map((s) => s.node)];
  };

  // found: the higher of two is the strength, `50 ≥ 40`
  test("is the lower of two where lower is better and the actual itself is the value", () => {
    const leaf = { kind: "indicator", actual: { min: 1, max: 60 }, direction: "lower" };
    const [strengths] = cardOf(leaf, { a: 30, b: 50 });
    expect(strengths).not.toContain("b");
  });

  // found: 8 against a target of 5 is a strength, `1.6 ≥ 1`, and 3 a weakness
  test("is not above a target where lower is better and the actual itself is the value", () => {
    const leaf = { kind: "indicator", actual: { min: 0, max: 60 }, direction: "lower", target: 5 };
    const [strengths, weaknesses] = cardOf(leaf, { a: 8, b: 3 });
    expect([strengths?.includes("a"), weaknesses?.includes("b")]).toEqual([false, false]);
  });

  // found: -3 is a weakness, `3 < 5.5`
  test("is the higher of two negative values, whose best by the domain is negative too", () => {
    const leaf = { kind: "indicator", actual: { min: -10, max: -1 }, direction: "higher" };
    const [, weaknesses] = cardOf(leaf, { a: -3, b: -8 });
    expect(weaknesses).not.toContain("a");
  });
});
