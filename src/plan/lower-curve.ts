import { type IssuePath, issue } from "../issue.js";
import { formatNumber } from "../number/decimal-text.js";
import {
  compareRational,
  divideRational,
  multiplyRational,
  type Rational,
  subtractRational,
} from "../number/rational.js";
import type { Curve } from "../policy/curve.js";
import { NUMBER, type Term } from "./builder.js";
import type { Compilation } from "./compilation.js";
import { planNumber } from "./evaluate-step.js";
import type { Edge, PlanSegment } from "./step.js";

/** A piecewise linear function of x; where no piece holds x, the record is refused. */
export function lowerCurve(c: Compilation, curve: Curve, x: Term, at: IssuePath, node: string): Term {
  const both = (curve.segments === undefined) === (curve.points === undefined);
  if (both) {
    c.builder.report(
      issue("key-missing", at, { key: "segments", expected: "either 'segments' or 'points' (one of them)" }),
    );
    return c.nothing(at);
  }
  const segments =
    curve.points === undefined
      ? writtenSegments(c, curve, at)
      : joinedPoints(c, curve.points, curve.clip === true, at);
  let of = x;
  if (curve.clip === true && curve.points === undefined) of = moved(c, segments, x, at);
  const outside = { code: "no-segment" as const, path: at, details: { node } };
  return c.builder.add({ kind: "piecewise", of: of.of, segments, outside }, NUMBER, at);
}

function writtenSegments(c: Compilation, curve: Curve, at: IssuePath): readonly PlanSegment[] {
  return (curve.segments ?? []).map((s, i) => {
    const path = [...at, "segments", i];
    const edge = (closed: "from" | "to", open: "above" | "below"): Edge | undefined => {
      const onEdge = s[closed];
      const beyond = s[open];
      if (onEdge !== undefined && beyond !== undefined) c.builder.report(issue("band-edges", path, {}));
      if (onEdge !== undefined) return { at: formatNumber(c.plain(onEdge, [...path, closed])), closed: true };
      if (beyond !== undefined) return { at: formatNumber(c.plain(beyond, [...path, open])), closed: false };
      return undefined;
    };
    const from = edge("from", "above");
    const until = edge("to", "below");
    return {
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
      a: formatNumber(c.plain(s.a, [...path, "a"])),
      b: formatNumber(s.b === undefined ? { n: 0n, d: 1n } : c.plain(s.b, [...path, "b"])),
    };
  });
}

function joinedPoints(
  c: Compilation,
  points: NonNullable<Curve["points"]>,
  clip: boolean,
  at: IssuePath,
): readonly PlanSegment[] {
  const read = points.map(([x, y], i) => ({
    x: c.plain(x, [...at, "points", i, 0]),
    y: c.plain(y, [...at, "points", i, 1]),
  }));
  const segments: PlanSegment[] = [];
  for (let i = 0; i + 1 < read.length; i++) {
    const [left, right] = [read[i], read[i + 1]];
    if (left === undefined || right === undefined) continue;
    if (compareRational(left.x, right.x) >= 0) {
      c.builder.report(
        issue("value-unknown", [...at, "points", i + 1, 0], {
          found: formatNumber(right.x),
          expected: `numbers above ${formatNumber(left.x)}: points stand in rising x`,
        }),
      );
      return segments;
    }
    const b = divideRational(subtractRational(right.y, left.y), subtractRational(right.x, left.x));
    segments.push({
      from: { at: formatNumber(left.x), closed: true },
      until: { at: formatNumber(right.x), closed: true },
      a: formatNumber(subtractRational(left.y, multiplyRational(b, left.x))),
      b: formatNumber(b),
    });
  }
  const [first, last] = [read[0], read[read.length - 1]];
  if (!clip || first === undefined || last === undefined) return segments;
  const flat = (y: Rational): { a: string; b: string } => ({ a: formatNumber(y), b: "0" });
  return [
    { until: { at: formatNumber(first.x), closed: false }, ...flat(first.y) },
    ...segments,
    { from: { at: formatNumber(last.x), closed: false }, ...flat(last.y) },
  ];
}

/** x moved to the outermost closed ends of the segments. */
function moved(c: Compilation, segments: readonly PlanSegment[], x: Term, at: IssuePath): Term {
  const b = c.builder;
  const ends = (pick: (s: PlanSegment) => Edge | undefined): readonly string[] | undefined => {
    const found = segments.map(pick);
    return found.every((e) => e !== undefined)
      ? found.flatMap((e) => (e?.closed === true ? [e.at] : []))
      : undefined;
  };
  const outermost = (texts: readonly string[] | undefined, sign: 1 | -1): Term | undefined => {
    const [first, ...rest] = texts ?? [];
    if (first === undefined) return undefined;
    const at0 = rest.reduce(
      (a, t) => (compareRational(planNumber(t), planNumber(a)) === sign ? t : a),
      first,
    );
    return b.number(planNumber(at0), at);
  };
  const low = outermost(
    ends((s) => s.from),
    -1,
  );
  const high = outermost(
    ends((s) => s.until),
    1,
  );
  let of = x;
  if (low !== undefined) of = b.add({ kind: "maximum", of: [of.of, low.of] }, NUMBER, at);
  if (high !== undefined) of = b.add({ kind: "minimum", of: [of.of, high.of] }, NUMBER, at);
  return of;
}
