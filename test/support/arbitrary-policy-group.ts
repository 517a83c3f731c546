import type { Absent } from "../../src/policy/absent.js";
import { COMBINE_NAMES, type Group, type Part } from "../../src/policy/node.js";
import type { Quantity } from "../../src/policy/quantity.js";
import { acting, type Draft, type Made, nextId, numberIn } from "./arbitrary-policy-draft.js";
import { condition, numberFormula } from "./arbitrary-policy-formula.js";
import { ratedBy } from "./arbitrary-policy-scale.js";
import { thenFor } from "./arbitrary-policy-then.js";

type Name = (typeof COMBINE_NAMES)[number];

const IRRATIONAL: readonly Name[] = ["geometric-mean", "power-mean"];
const WEIGHABLE: readonly Name[] = ["weighted-mean", "sum", "geometric-mean", "harmonic-mean", "power-mean"];
const MUST_WEIGH: readonly Name[] = ["weighted-mean"];

interface Way {
  readonly combine: Group["combine"];
  readonly exponent?: string | number;
}

/** A group of nodes put into the draft: a named way, the best of them, a matrix or a formula. */
export function makeGroup(draft: Draft, candidates: readonly Made[], set?: string): Made {
  const { choose } = draft;
  const numbers = [...new Set(candidates)].filter((n) => n.hasNumber);
  const parts = choose.some(numbers, 2, 4);
  const [combine, exponent] = wayOf(draft, parts);
  const name = typeof combine === "string" ? combine : undefined;
  const isWeighed =
    name !== undefined && (MUST_WEIGH.includes(name) || (WEIGHABLE.includes(name) && choose.chance(60)));
  const rules = groupRules(draft, parts, name, isWeighed);
  const weighed = isWeighed
    ? weightsFor(draft, parts, name === "sum")
    : { parts: parts.map(({ id }) => id as Part) };
  const withWhen = weighed.parts.map((part): Part => {
    if (!choose.chance(12)) return part;
    const long = typeof part === "string" ? { node: part } : part;
    return {
      ...long,
      when: condition(draft, {
        set,
        nodes: choose.chance(30) ? parts.filter((p) => p.set === undefined).slice(0, 1) : [],
      }),
    };
  });
  const low = Math.min(...parts.map((p) => p.low));
  const high = Math.max(...parts.map((p) => p.high)) * (name === "sum" ? 2 : 1);
  return finish(
    draft,
    set,
    {
      kind: "group",
      ...(set === undefined ? {} : { in: set }),
      parts: withWhen,
      combine,
      ...(exponent === undefined ? {} : { exponent }),
      ...(weighed.weights === undefined ? {} : { weights: weighed.weights }),
      ...(Object.keys(rules).length > 0 ? { absent: rules } : {}),
    },
    { low, high, parts },
  );
}

/** A group over the rows of a set. */
export function makeEach(draft: Draft, each: Made): Made {
  const { choose } = draft;
  const name = choose.pick<Name>([
    "weighted-mean",
    "weighted-mean",
    "mean",
    "sum",
    "minimum",
    "maximum",
    "median",
    "harmonic-mean",
  ]);
  const isWeighed = MUST_WEIGH.includes(name) || (WEIGHABLE.includes(name) && choose.chance(50));
  const hasHours = draft.rows[each.set ?? ""]?.facts?.hours !== undefined;
  const weight: { weight: Quantity; weights?: string } =
    hasHours && name !== "sum" && choose.chance(40)
      ? { weight: "= hours" }
      : { weight: "from-record", weights: "100" };
  const isBest = choose.chance(15);
  const rules = groupRules(draft, [], isBest ? undefined : name, isWeighed && !isBest, true);
  return finish(
    draft,
    undefined,
    {
      kind: "group",
      each: each.id,
      combine: isBest
        ? {
            best: choose.int(1, 3),
            ...(choose.chance(60) ? { absentAs: choose.pick(["zero", "skip"] as const) } : {}),
          }
        : name,
      ...(isWeighed && !isBest
        ? name === "sum" || weight.weight === "= hours"
          ? weight
          : choose.chance(70)
            ? weight
            : { weight: "from-record" }
        : {}),
      ...(Object.keys(rules).length > 0 ? { absent: rules } : {}),
    },
    { low: each.low, high: each.high * (name === "sum" && !isBest ? 2 : 1), parts: [] },
  );
}

/** A group that finds its rating in a matrix; it has a number where its ratings stand for one. */
export function makeMatrix(draft: Draft, candidates: readonly Made[]): Made | undefined {
  const { choose } = draft;
  const rated = [...new Set(candidates)].filter((n) => n.scale !== undefined && n.set === undefined);
  if (rated.length < 2) return undefined;
  const parts = choose.some(rated, 2, 2);
  const scale = nextId(draft, "s");
  const hasValues = choose.chance(60);
  const ids = ["low", "fair", "good"].map((word) => `${scale}-${word}`);
  const ratingsOf = (n: Made | undefined): string[] =>
    (draft.scales[n?.scale ?? ""]?.ratings ?? []).map((r) => r.id);
  const [rows, columns] = [ratingsOf(parts[0]), ratingsOf(parts[1])];
  const matrix = Object.fromEntries(
    rows.map((row, i) => [
      row,
      Object.fromEntries(columns.map((column, j) => [column, ids[Math.min(i + j, 2)] ?? ""])),
    ]),
  );
  const isAllReached = rows.length + columns.length >= 4;
  draft.scales[scale] = {
    ratings: ids.map((id, at) => ({ id, ...(hasValues ? { value: at * 3 } : {}) })),
    gates:
      choose.chance(40) || !isAllReached
        ? [{ when: condition(draft, { nodes: [] }), atMost: ids[2] ?? "" }]
        : [],
  };
  const id = nextId(draft, "g");
  const rules = choose.chance(50)
    ? { missing: "leave-out" as const, notApplicable: "leave-out" as const }
    : undefined;
  draft.nodes[id] = {
    kind: "group",
    parts: parts.map((p) => p.id),
    combine: { matrix },
    scale,
    ...(rules === undefined ? {} : { absent: rules }),
  };
  const made: Made = {
    id,
    kind: "group",
    set: undefined,
    hasNumber: hasValues,
    low: 0,
    high: 6,
    scale,
    hasValues,
    hasScore: false,
    hasMaximum: false,
    parts: [],
  };
  draft.made.push(made);
  return made;
}

function finish(
  draft: Draft,
  set: string | undefined,
  group: Group,
  { low, high, parts }: { low: number; high: number; parts: readonly Made[] },
): Made {
  const { choose } = draft;
  const id = nextId(draft, "g");
  const place = { set, nodes: draft.made.filter((n) => n.kind === "indicator").slice(0, 4) };
  const acted = choose.chance(60) ? thenFor(draft, place, low, high) : { acts: [], low, high };
  const rated = choose.chance(45) ? ratedBy(draft, place, acted) : undefined;
  const acts = rated?.acts ?? acted.acts;
  draft.nodes[id] = {
    ...group,
    ...acting(acts),
    ...(rated === undefined ? {} : { scale: rated.named }),
    ...(choose.chance(4) ? { absentWhen: condition(draft, { set, nodes: [] }) } : {}),
  };
  const made: Made = {
    id,
    kind: "group",
    set,
    hasNumber: true,
    low: rated?.low ?? acted.low,
    high: rated?.high ?? acted.high,
    scale: rated?.scale,
    hasValues: rated?.hasValues === true,
    hasScore: true,
    hasMaximum: false,
    parts,
  };
  draft.made.push(made);
  return made;
}

function wayOf(draft: Draft, parts: readonly Made[]): [Way["combine"], Way["exponent"]?] {
  const { choose } = draft;
  const roll = choose.int(1, 100);
  const ids = parts.map(({ id }) => id);
  if (roll <= 12) {
    const best = choose.int(1, Math.min(3, parts.length));
    const always = best > 1 && choose.chance(50) ? { always: choose.some(ids, 1, 1) } : {};
    return [
      {
        best,
        ...(choose.chance(60) ? { absentAs: choose.pick(["zero", "skip"] as const) } : {}),
        ...always,
      },
    ];
  }
  if (roll <= 22) {
    const [a = "1", b = "1"] = ids;
    return [
      {
        formula: choose.pick([
          `${a} + ${b}`,
          `max(${a}, ${b}) - 1`,
          `(${ids.join(" + ")}) / ${ids.length}`,
          `if(${a} > ${b}, ${a}, ${b})`,
          numberFormula(draft, { nodes: parts }),
        ]),
      },
    ];
  }
  const isIrrational = draft.irrational > 0 && choose.chance(40);
  if (isIrrational) draft.irrational--;
  const name = choose.pick(isIrrational ? IRRATIONAL : COMBINE_NAMES.filter((n) => !IRRATIONAL.includes(n)));
  return name === "power-mean" ? [name, choose.pick([2, "3", "1/2", -1])] : [name];
}

function groupRules(
  draft: Draft,
  parts: readonly Made[],
  name: Name | undefined,
  isWeighed: boolean,
  isEach = false,
): Absent {
  const { choose } = draft;
  const missing = choose.pick([
    undefined,
    undefined,
    "leave-out" as const,
    "leave-out" as const,
    "zero" as const,
    "required" as const,
  ]);
  const notApplicable = choose.pick([
    undefined,
    undefined,
    "leave-out" as const,
    "leave-out" as const,
    "zero" as const,
  ]);
  const tooFew = choose.pick([
    undefined,
    undefined,
    "leave-out" as const,
    "zero" as const,
    "required" as const,
  ]);
  const atLeast = choose.chance(20) ? choose.pick([1, 2, { share: "0.5" }, { share: "2/3" }]) : undefined;
  const canMove = isWeighed && name !== undefined;
  const move = canMove && choose.chance(40) ? moveFor(draft, parts, name, isEach) : undefined;
  return {
    ...(missing === undefined ? {} : { missing }),
    ...(notApplicable === undefined ? {} : { notApplicable }),
    ...(tooFew === undefined ? {} : { tooFew }),
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(move === undefined ? {} : { move }),
  };
}

function moveFor(
  draft: Draft,
  parts: readonly Made[],
  name: Name,
  isEach: boolean,
): NonNullable<Absent["move"]> {
  const { choose } = draft;
  const isLinear = name === "weighted-mean" || name === "sum";
  if (!isEach && choose.chance(40)) {
    const ids = parts.map(({ id }) => id);
    const rows = ids.map((gone) => ({
      absent: [gone],
      weights: Object.fromEntries(ids.filter((id) => id !== gone).map((id) => [id, numberIn(choose, 1, 60)])),
    }));
    return { table: rows };
  }
  return choose.pick(
    isLinear ? (["proportional", "equal", "none"] as const) : (["proportional", "equal"] as const),
  );
}

/** Weights of all forms; the total is declared for a sum always, for others often. */
function weightsFor(
  draft: Draft,
  parts: readonly Made[],
  isSum: boolean,
): { parts: Part[]; weights?: Quantity } {
  const { choose } = draft;
  const [a, b] = parts;
  if (parts.length === 2 && a !== undefined && b !== undefined && choose.chance(45)) {
    if (draft.parameters.portion !== undefined && choose.chance(60)) {
      return {
        parts: [
          { node: a.id, weight: "= 1 - portion" },
          { node: b.id, weight: "= portion" },
        ],
        weights: 1,
      };
    }
    if (choose.chance(50)) {
      const during = choose.pick(["start", "end", "days"] as const);
      const dated = (first: number, second: number): Quantity => ({
        dated: [
          { from: "2020-01-01", value: first },
          { from: choose.pick(["2026-02-01", "2026-02-01"]), value: second },
        ],
        during,
      });
      return {
        parts: [
          { node: a.id, weight: dated(60, 75) },
          { node: b.id, weight: dated(40, 25) },
        ],
        weights: "100",
      };
    }
  }
  const brought = parts.filter((p) => p.kind === "indicator" && !draft.weighed.has(p.id));
  if (choose.chance(30) && brought.length === parts.length) {
    for (const { id } of parts) draft.weighed.add(id);
    return {
      parts: parts.map(({ id }) => ({ node: id, weight: "from-record" })),
      ...(isSum || choose.chance(70) ? { weights: "100" } : {}),
    };
  }
  if (choose.chance(30)) {
    const equal = `1/${parts.length}`;
    return {
      parts: parts.map(({ id }) => ({ node: id, weight: equal })),
      ...(isSum || choose.chance(70) ? { weights: "1" } : {}),
    };
  }
  const weights: number[] = parts.map(() => choose.pick<number>([0, 5, 10, 20, 25, 40]));
  if (!weights.some((w) => w > 0)) weights[0] = 10;
  const total = weights.reduce((sum, w) => sum + w, 0);
  return {
    parts: parts.map(({ id }, at) => ({
      node: id,
      weight: choose.chance(50) ? (weights[at] ?? 0) : String(weights[at] ?? 0),
    })),
    ...(isSum || choose.chance(60) ? { weights: total } : {}),
  };
}
