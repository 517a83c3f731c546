import type { Curve, Segment } from "../../src/policy/curve.js";
import { type Fraction, mustRead, order } from "./fraction.js";
import { add, divide, multiply, type Real, real, scale, subtract } from "./real.js";
import { compare, higher, lower } from "./real-decide.js";

import { Refused } from "./refused.js";

/** The height of a curve at x; refused where it has no piece there. */
export function curveAt(curve: Curve, x: Real): Real {
  return curve.points !== undefined ? onPoints(curve.points, x, curve.clip === true) : onSegments(curve, x);
}

function onPoints(
  points: readonly (readonly [string | number, string | number])[],
  x: Real,
  clip: boolean,
): Real {
  const at = points.map(([px, py]) => [real(mustRead(px)), real(mustRead(py))] as const);
  const [first, last] = [at[0], at.at(-1)];
  if (first === undefined || last === undefined) throw new Refused("no-segment");
  if (clip && compare(x, first[0]) < 0) return first[1];
  if (clip && compare(x, last[0]) > 0) return last[1];
  for (let i = 0; i + 1 < at.length; i++) {
    const [left, right] = [at[i], at[i + 1]];
    if (left === undefined || right === undefined) break;
    if (compare(x, left[0]) < 0 || compare(x, right[0]) > 0) continue;
    const slope = divide(subtract(right[1], left[1]), subtract(right[0], left[0]));
    return add(left[1], multiply(slope, subtract(x, left[0])));
  }
  throw new Refused("no-segment");
}

function onSegments(curve: Curve, x: Real): Real {
  const segments = curve.segments ?? [];
  const inside = curve.clip === true ? movedInside(segments, x) : x;
  const found = segments.find((segment) => holds(segment, inside));
  if (found === undefined) throw new Refused("no-segment");
  return add(real(mustRead(found.a)), scale(inside, mustRead(found.b ?? 0)));
}

function holds(segment: Segment, x: Real): boolean {
  const against = (edge: string | number): number => compare(x, real(mustRead(edge)));
  return (
    (segment.from === undefined || against(segment.from) >= 0) &&
    (segment.above === undefined || against(segment.above) > 0) &&
    (segment.to === undefined || against(segment.to) <= 0) &&
    (segment.below === undefined || against(segment.below) < 0)
  );
}

/** x moved to the outermost closed edges, where the segments have such. */
function movedInside(segments: readonly Segment[], x: Real): Real {
  const numbers = (edges: readonly (string | number | undefined)[]): Fraction[] =>
    edges.flatMap((edge) => (edge === undefined ? [] : [mustRead(edge)])).sort(order);
  const low = segments.every((s) => s.from !== undefined || s.above !== undefined)
    ? numbers(segments.map((s) => s.from))[0]
    : undefined;
  const high = segments.every((s) => s.to !== undefined || s.below !== undefined)
    ? numbers(segments.map((s) => s.to)).at(-1)
    : undefined;
  const raised = low === undefined ? x : higher(x, real(low));
  return high === undefined ? raised : lower(raised, real(high));
}
