import type { Band, Gate } from "../../src/policy/scale.js";
import type { Then } from "../../src/policy/then.js";
import { type Draft, type NodeDraft, nextId, plainText } from "./arbitrary-policy-draft.js";
import { condition, type Place } from "./arbitrary-policy-formula.js";
import { rounding } from "./arbitrary-policy-then.js";

interface Acted {
  readonly acts: readonly Then[];
  readonly low: number;
  readonly high: number;
}

/** A scale for a node, and what the node must then be. */
export interface Rated extends Acted {
  readonly scale: string;
  /** what the node's `scale` says */
  readonly named: NonNullable<NodeDraft["scale"]>;
  readonly hasValues: boolean;
}

/** A scale put into the draft for a node whose score has about this span. */
export function ratedBy(draft: Draft, place: Place, { acts, low, high }: Acted): Rated {
  const { choose } = draft;
  const scale = nextId(draft, "s");
  const count = choose.int(2, 5);
  const hasValues = choose.chance(30);
  const values = Array.from({ length: count }, (_, at) =>
    hasValues ? { value: choose.pick([at * 10, `${at * 7}/3`, at + 0.5]) } : {},
  );
  const ids = Array.from({ length: count }, (_, at) => `${scale}-${"abcde".charAt(at)}`);
  const isGrid = choose.chance(15);
  const shown = isGrid ? withGrid(draft, acts, high - low) : acts;
  const byRules = !isGrid && choose.chance(20);
  const edges = edgesIn(draft, low, high, count - 1);
  const falling = !byRules && choose.chance(10);
  const bottomFirst = falling ? [...ids].reverse() : ids;
  const bands = isGrid ? gridBands(draft, bottomFirst, edges) : joinedBands(draft, bottomFirst, edges);
  const gates = [...(choose.chance(40) ? gatesFor(draft, place, ids, low, high) : []), ...leadingTo(ids)];
  const byParameter = draft.parameters.manner !== undefined && !isGrid && choose.chance(30);
  draft.scales[scale] = {
    ratings: ids.map((id, at) => ({ id, ...values[at] })),
    ...(byRules
      ? { rules: rulesFor(draft, place, ids, edges) }
      : {
          bands: byParameter
            ? { by: "manner", of: { strict: bands, lenient: joinedBands(draft, bottomFirst, edges) } }
            : bands,
        }),
    ...(isGrid ? { digits: 2 } : {}),
    ...(gates.length > 0 ? { gates } : {}),
  };
  const span = hasValues ? { low: 0, high: count * 10 } : { low, high };
  const named = nodeScale(draft, scale, { isGrid, bands: joinedBands(draft, bottomFirst, edges) });
  return { scale, named, hasValues, acts: shown, ...span };
}

/** The scale's id, or a choice by parameter between it and another one with the same ratings and other bands. */
function nodeScale(
  draft: Draft,
  scale: string,
  { isGrid, bands }: { isGrid: boolean; bands: Band[] },
): Rated["named"] {
  const first = draft.scales[scale];
  if (draft.parameters.manner === undefined || isGrid || first === undefined || !draft.choose.chance(20))
    return scale;
  const other = nextId(draft, "s");
  draft.scales[other] = {
    ratings: first.ratings,
    bands,
    gates: leadingTo(first.ratings.map(({ id }) => id)),
  };
  return { by: "manner", of: { strict: scale, lenient: other } };
}

/** Rising edges inside a span: even numbers of it and round ones. */
export function edgesIn(draft: Draft, low: number, high: number, count: number): string[] {
  const { choose } = draft;
  const step = (high - low) / (count + 1);
  const digits = step > 5 ? 0 : 2;
  return Array.from({ length: count }, (_, at) => {
    const shift = choose.pick([0, 0, 0.1, -0.2]) * step;
    return plainText(Number((low + step * (at + 1) + shift).toFixed(digits)));
  });
}

function joinedBands(draft: Draft, ids: readonly string[], edges: readonly string[]): Band[] {
  const { choose } = draft;
  const sides = edges.map(() => choose.chance(60));
  const endsOpen = choose.chance(85);
  return ids.map((rating, at) => {
    const [lower, upper] = [edges[at - 1], edges[at]];
    const start =
      lower === undefined
        ? endsOpen
          ? {}
          : { from: "-5" }
        : sides[at - 1]
          ? { from: lower }
          : { above: lower };
    const end =
      upper === undefined ? (endsOpen ? {} : { to: "1000" }) : sides[at] ? { below: upper } : { to: upper };
    return { rating, ...start, ...end };
  });
}

/** Bands with closed edges on both sides, a hundredth apart. */
function gridBands(_draft: Draft, ids: readonly string[], edges: readonly string[]): Band[] {
  return ids.map((rating, at) => {
    const [lower, upper] = [edges[at - 1], edges[at]];
    return {
      rating,
      ...(lower === undefined ? {} : { from: plainText(Number(lower) + 0.01) }),
      ...(upper === undefined ? {} : { to: upper }),
    };
  });
}

/** A `then` that ends on the grid of hundredths. */
function withGrid(draft: Draft, acts: readonly Then[], width: number): readonly Then[] {
  const last = acts.at(-1);
  if (last !== undefined && "round" in last)
    return [...acts.slice(0, -1), rounding(draft, width, draft.choose.int(0, 2))];
  return [...acts, rounding(draft, width, 2)];
}

function rulesFor(
  draft: Draft,
  place: Place,
  ids: readonly string[],
  edges: readonly string[],
): { rating: string; when?: string; whenAbsent?: "act" }[] {
  const { choose } = draft;
  return [...ids].reverse().map((rating, at) => {
    const edge = edges[ids.length - 2 - at];
    if (edge === undefined) return { rating };
    const extra = choose.chance(30) ? ` and (${condition(draft, place, 0)})` : "";
    return {
      rating,
      when: `score ${choose.pick([">=", ">"])} ${edge}${extra}`,
      ...(choose.chance(15) ? { whenAbsent: "act" as const } : {}),
    };
  });
}

/** Gates that lead to every rating and never act: the span of a node is only guessed, and a rating may lie outside. */
function leadingTo(ids: readonly string[]): Gate[] {
  return ids.map((id, at) => ({ when: `periodDays == ${5000 + at}`, exactly: id }));
}

/** Gates of every act. Bounds from above stand high and those from below stand low, so that most never cross. */
function gatesFor(draft: Draft, place: Place, ids: readonly string[], low: number, high: number): Gate[] {
  const { choose } = draft;
  const middle = Math.floor(ids.length / 2);
  const upper = ids.slice(middle);
  const lower = ids.slice(0, middle + 1);
  const whens = (): { when: string; whenAbsent?: "act" } => {
    const own = choose.pick([
      () => `score >= ${edgesIn(draft, low, high, 1)[0] ?? 0}`,
      () => `level ${choose.pick(["==", ">=", "<"])} ${choose.int(1, ids.length)}`,
      () => `rating == '${choose.pick(ids)}'`,
      () => `level >= level('${choose.pick(ids)}')`,
      () => condition(draft, place),
      () => condition(draft, place),
    ])();
    return { when: own, ...(choose.chance(20) ? { whenAbsent: "act" } : {}) };
  };
  if (choose.chance(20)) return [{ ...whens(), exactly: choose.pick(ids) }];
  const count = choose.int(1, 3);
  return Array.from({ length: count }, (): Gate => {
    switch (choose.int(1, 3)) {
      case 1:
        return { ...whens(), atMost: choose.pick(upper) };
      case 2:
        return { ...whens(), atLeast: choose.pick(lower) };
      default:
        return { ...whens(), down: choose.int(1, 2) };
    }
  });
}
