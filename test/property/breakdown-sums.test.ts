import { describe, expect, test } from "vitest";
import {
  type BreakdownLine,
  breakdown,
  definePolicy,
  type NodeBreakdown,
  type Policy,
  type PolicyDocument,
  safeBreakdown,
  safeDefinePolicy,
  safeScore,
} from "../../src/index.js";
import {
  addRational,
  compareRational,
  type Rational,
  rational,
  subtractRational,
  ZERO,
} from "../../src/number/rational.js";
import { fractionOf, madeCases } from "../support/made-cases.js";

/** The number that a text stands for, an irrational one as far as it is written. */
function exact(text: string): Rational {
  const [n, d] = fractionOf(text.replace("…", "")) ?? [];
  if (n === undefined || d === undefined) throw new Error(`${text} is no number`);
  return rational(n, d);
}

const sum = (of: readonly Rational[]) => of.reduce(addRational, ZERO);
const added = (lines: readonly BreakdownLine[]) => lines.map((l) => ("adds" in l ? exact(l.adds) : ZERO));
const isNear = (a: Rational, b: Rational, by: bigint) => {
  const way = subtractRational(a, b);
  return compareRational(way.n < 0n ? rational(-way.n, way.d) : way, rational(1n, by)) <= 0;
};

/** Whether a number is irrational, or stated on the grid of figures that are: eight decimals or more by default. */
const isOnGrid = (text: string) => text.includes("…") || /\.\d{7,}$/.test(text);

/** What does not add up in one figure; nothing where it does. */
function faultOf(figure: NodeBreakdown, score: string | null | undefined): string | undefined {
  const parts = figure.lines.filter((l) => l.kind === "part" || l.kind === "together");
  const before = sum([exact(figure.from), ...added(parts)]);
  const after = sum([exact(figure.from), ...added(figure.lines)]);
  const texts = figure.lines.flatMap((l) => ("adds" in l ? [l.adds] : []));
  const isNearOnly = [figure.from, figure.value, figure.score, ...texts].some(isOnGrid);
  const is = (found: Rational, text: string) =>
    isNearOnly ? isNear(found, exact(text), 1_000_000n) : compareRational(found, exact(text)) === 0;
  if (!is(before, figure.value)) return "from and parts are not the value";
  if (!is(after, figure.score)) return "from and all lines are not the score";
  if (figure.unit === "points" && score !== figure.score) return `the scorecard says ${score}`;
  if (figure.reference === "zero" && figure.from !== "0") return "does not begin at zero";
  return undefined;
}

/** A minimum or maximum with a part that counts as zero: a named case of the unit tests. */
function isKnown(document: PolicyDocument, name: string): boolean {
  const node = document.nodes[name.split("@")[0] ?? ""];
  return (
    node?.kind === "group" &&
    (node.combine === "minimum" || node.combine === "maximum") &&
    Object.values(node.absent ?? {}).includes("zero")
  );
}

describe("a breakdown of any policy", () => {
  test("sums to the score of every figure, exactly where it is rational", () => {
    let figures = 0;
    const kinds = new Set<string>();
    for (const { document, policy, records } of madeCases(45, 2, 41)) {
      for (const record of records) {
        const scored = safeScore(policy, record);
        if (!scored.ok) continue;
        const found = safeBreakdown(policy, record);
        const note = `${JSON.stringify(document)}\n${JSON.stringify(record)}`;
        expect(found.ok, note).toBe(true);
        if (!found.ok) continue;
        for (const figure of found.value) {
          const node = scored.value.nodes[figure.node];
          if (isKnown(document, figure.node)) continue;
          expect(node, note).toBeDefined();
          expect(faultOf(figure, node?.score), `${JSON.stringify(figure, null, 1)}\n${note}`).toBeUndefined();
          figures++;
          const written = document.nodes[figure.node.split("@")[0] ?? ""];
          kinds.add(written?.kind === "group" ? JSON.stringify(written.combine).slice(0, 9) : "formula");
        }
      }
    }
    expect(figures).toBeGreaterThan(80);
    expect(kinds.size).toBeGreaterThan(6);
  });
});

/** Small numbers that look random and are always the same. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor(state / 65536) % below;
  };
}

interface Small {
  readonly ids: readonly string[];
  readonly min: number;
  readonly max: number;
  readonly actuals: readonly number[];
  readonly weights: readonly number[];
  readonly document: PolicyDocument;
  readonly policy: Policy;
}

const COMBINES: readonly unknown[] = [
  "harmonic-mean",
  "minimum",
  "maximum",
  "median",
  { best: 1 },
  { best: 2 },
  { best: 3, absentAs: "zero" },
  { best: 2, always: ["p0"] },
  { formula: "p0 * p1 - p0" },
  { formula: "if(p0 > p1, p0 * 2, p1 + 3)" },
  { formula: "min(p0, p1) + max(p0, p1) / 2" },
];

/** A group of plain indicators, combined in one of the ways that do not add up. */
function smallGroup(combine: unknown, seed: number, turned = false): Small {
  const next = numbers(seed);
  const count = 3 + next(3);
  const ids = Array.from({ length: count }, (_, i) => `p${i}`);
  const [min, max] = [
    [0, 10],
    [2, 10],
    [-5, 10],
  ][next(3)] as [number, number];
  const actuals = ids.map(() => (combine === "harmonic-mean" ? 1 + next(10) : min + next(max - min + 1)));
  const weights = ids.map((_, i) => (i === 0 ? 1 : next(3)));
  const isWeighed = combine === "harmonic-mean";
  const parts = ids.map((node, i) => (isWeighed ? { node, weight: weights[i] } : node));
  const low = combine === "harmonic-mean" ? 1 : min;
  const indicator = { kind: "indicator", actual: { min: low, max }, direction: "higher" };
  const document = {
    schema: "kinerja/policy/1",
    scheme: "test/small",
    version: "1",
    inForce: { from: "2000-01-01" },
    title: "A small policy",
    nodes: {
      ...Object.fromEntries(ids.map((id) => [id, indicator])),
      r: { kind: "group", parts: turned ? [...parts].reverse() : parts, combine },
    },
    result: "r",
  } as PolicyDocument;
  return { ids, min: low, max, actuals, weights, document, policy: definePolicy(document) };
}

const recordOf = (ids: readonly string[], actuals: readonly number[]) => ({
  subject: "a",
  period: "2026",
  actuals: Object.fromEntries(ids.map((id, i) => [id, actuals[i]])),
});

function permutations(of: readonly number[]): number[][] {
  if (of.length === 0) return [[]];
  return of.flatMap((first) => permutations(of.filter((i) => i !== first)).map((rest) => [first, ...rest]));
}

/** The figure with some parts at their actuals and the others at a reference, scored as a record. */
function worthOf(
  { ids, actuals, policy }: Small,
  reference: number,
): (members: ReadonlySet<number>) => Rational {
  const known = new Map<string, Rational>();
  return (members) => {
    const given = actuals.map((actual, i) => (members.has(i) ? actual : reference));
    const key = given.join();
    const found = known.get(key);
    if (found !== undefined) return found;
    const scored = safeScore(policy, recordOf(ids, given));
    const worth = exact(scored.ok ? (scored.value.score ?? "") : "");
    known.set(key, worth);
    return worth;
  };
}

/** What each part adds, averaged over every order in which parts may come to their actuals. */
function byOrders(small: Small, reference: number): readonly Rational[] {
  const worth = worthOf(small, reference);
  const orders = permutations(small.ids.map((_, i) => i));
  const sums = small.ids.map(() => ZERO);
  for (const order of orders) {
    const members = new Set<number>();
    let before = worth(members);
    for (const i of order) {
      members.add(i);
      const after = worth(members);
      sums[i] = addRational(sums[i] ?? ZERO, subtractRational(after, before));
      before = after;
    }
  }
  return sums.map(({ n, d }) => rational(n, d * BigInt(orders.length)));
}

const textOf = ({ n, d }: Rational) => `${n}/${d}`;

describe("a breakdown of parts that do not add up", () => {
  test("is the average over every order, from the lower ends where the figure is positive there, else full marks", () => {
    let seen = 0;
    for (const [at, combine] of COMBINES.entries()) {
      for (let round = 0; round < 8; round++) {
        const small = smallGroup(combine, 1000 * at + round + 1);
        const { ids, min, max, policy, actuals } = small;
        const lowest = worthOf(small, min)(new Set());
        const reference = lowest.n > 0n ? min : max;
        const [found] = breakdown(policy, recordOf(ids, actuals));
        const expected = byOrders(small, reference);
        const note = `${JSON.stringify(small.document)} ${actuals}`;
        expect(found?.reference, note).toBe(reference === min ? "lower-ends" : "full-marks");
        const adds = new Map(found?.lines.map((l) => (l.kind === "part" ? [l.node, l.adds] : ["", ""])));
        const named = ids.filter((id) => adds.has(id));
        expect(named.length, note).toBeGreaterThanOrEqual(2);
        for (const [i, id] of ids.entries()) {
          const told = adds.get(id);
          expect(textOf(exact(told ?? "0")), `${id} of ${note}`).toBe(textOf(expected[i] ?? ZERO));
          if (combine === "harmonic-mean" && small.weights[i] === 0) expect(told, note).toBe("0");
        }
        seen++;
      }
    }
    expect(seen).toBe(8 * COMBINES.length);
  });

  test("gives each part the same whatever the order of parts", () => {
    for (const [at, combine] of COMBINES.entries()) {
      for (let round = 0; round < 4; round++) {
        const [one, other] = [false, true].map((turned) => smallGroup(combine, 77 * at + round + 5, turned));
        const lines = (small: Small | undefined) =>
          small === undefined
            ? []
            : breakdown(small.policy, recordOf(small.ids, small.actuals))[0]?.lines.map((l) =>
                l.kind === "part" ? `${l.node} ${l.adds}` : l.kind,
              );
        expect([...(lines(other) ?? [])].sort()).toEqual([...(lines(one) ?? [])].sort());
      }
    }
  });
});

/** The policy with the parts of every group that has no matrix in another order. */
function turnedRound(document: PolicyDocument): PolicyDocument {
  const nodes = Object.entries(document.nodes).map(([id, node]) => {
    const isTurned =
      node.kind === "group" &&
      node.parts !== undefined &&
      !(typeof node.combine === "object" && "matrix" in node.combine);
    return [id, isTurned ? { ...node, parts: [...(node.parts ?? [])].reverse() } : node] as const;
  });
  return { ...document, nodes: Object.fromEntries(nodes) } as PolicyDocument;
}

/** The policy with a part of weight zero more in every weighted mean of the subject that counts no parts. */
function widened(document: PolicyDocument): PolicyDocument | undefined {
  const means = ["weighted-mean", "geometric-mean", "harmonic-mean", "power-mean"];
  let isWider = false;
  const nodes = Object.entries(document.nodes).map(([id, node]) => {
    const isMean =
      node.kind === "group" &&
      node.in === undefined &&
      typeof node.combine === "string" &&
      means.includes(node.combine) &&
      node.absent?.atLeast === undefined &&
      !JSON.stringify(document).includes(`count(${id}`) &&
      node.parts?.every((part) => typeof part === "object" && part.weight !== undefined) === true;
    if (!isMean || node.kind !== "group") return [id, node] as const;
    isWider = true;
    return [id, { ...node, parts: [...(node.parts ?? []), { node: "zzz", weight: 0 }] }] as const;
  });
  const extra = { kind: "indicator" as const, actual: { min: 1, max: 9 } };
  return isWider
    ? ({ ...document, nodes: { ...Object.fromEntries(nodes), zzz: extra } } as PolicyDocument)
    : undefined;
}

/** What each part of each figure adds. */
function shares(figures: readonly NodeBreakdown[]): ReadonlyMap<string, string> {
  const all = figures.flatMap((f) =>
    f.lines.flatMap((l) => (l.kind === "part" ? [[`${f.node}: ${l.node}`, l.adds] as const] : [])),
  );
  return new Map(all);
}

describe("of any policy", () => {
  test("the order of parts changes no part of a breakdown", () => {
    let seen = 0;
    for (const { document, policy, records } of madeCases(18, 2, 43)) {
      const other = safeDefinePolicy(turnedRound(document));
      expect(other.ok).toBe(true);
      if (!other.ok) continue;
      for (const record of records) {
        if (!safeScore(policy, record).ok) continue;
        const [first, second] = [shares(breakdown(policy, record)), shares(breakdown(other.value, record))];
        const note = `${JSON.stringify(document)}\n${JSON.stringify(record)}`;
        expect([...second.keys()].sort(), note).toEqual([...first.keys()].sort());
        for (const [key, adds] of first) {
          // on the grid of irrational figures the last unit goes to one of equals
          const isSame = isNear(exact(adds), exact(second.get(key) ?? ""), 1_000_000n);
          expect(isSame, `${key}: ${adds} and ${second.get(key)} of ${note}`).toBe(true);
          seen++;
        }
      }
    }
    expect(seen).toBeGreaterThan(40);
  });

  test("a part of weight zero adds nothing, and takes nothing from the others", () => {
    let seen = 0;
    for (const { document, policy, records } of madeCases(30, 2, 47)) {
      const wider = widened(document);
      const other = wider === undefined ? undefined : safeDefinePolicy(wider);
      if (other?.ok !== true) continue;
      for (const record of records) {
        if (!safeScore(policy, record).ok) continue;
        const note = `${JSON.stringify(document)}\n${JSON.stringify(record)}`;
        const more = { ...record, actuals: { ...(record.actuals as object), zzz: 5 } };
        const [first, second] = [shares(breakdown(policy, record)), shares(breakdown(other.value, more))];
        for (const [key, adds] of second) {
          if (key.endsWith(": zzz")) {
            expect(adds, `${key} of ${note}`).toBe("0");
            seen++;
          } else expect(adds, `${key} of ${note}`).toBe(first.get(key));
        }
      }
    }
    expect(seen).toBeGreaterThan(3);
  });
});
