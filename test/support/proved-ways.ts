import {
  type NextRating,
  type Policy,
  type PolicyDocument,
  safeScore,
  type WayToRating,
} from "../../src/index.js";
import { readNumber } from "../../src/number/decimal-text.js";
import {
  addRational,
  compareRational,
  type Rational,
  rational,
  subtractRational,
} from "../../src/number/rational.js";

type Plain = Readonly<Record<string, unknown>>;
type Actual = string | boolean | null;

function exact(text: string): Rational {
  const read = readNumber(text);
  if (read.ok) return read.value;
  throw new Error(`${text} is not a number`);
}

const textOf = ({ n, d }: Rational): string => `${n}/${d}`;

/** A record with the actual of one indicator, or of one of a row, put in place of what it brought. */
export function withActual(record: Plain, name: string, actual: Actual): Plain {
  const at = name.indexOf("@");
  if (at === -1) return { ...record, actuals: withEntry((record.actuals ?? {}) as Plain, name, actual) };
  const [id, key] = [name.slice(0, at), name.slice(at + 1)];
  const rows = Object.entries((record.rows ?? {}) as Readonly<Record<string, readonly Plain[]>>).map(
    ([set, list]) => [
      set,
      list.map((row, i) =>
        String(row.key ?? i + 1) === key && isRowOf(record, set, id) ? withEntry(row, id, actual) : row,
      ),
    ],
  );
  return { ...record, rows: Object.fromEntries(rows) };
}

/** The row set of an indicator is told by a remark that `proofOf` lays into the record; without it, any set. */
function isRowOf(record: Plain, set: string, id: string): boolean {
  const sets = record["x-sets"] as Readonly<Record<string, string>> | undefined;
  return sets === undefined || sets[id] === set;
}

function withEntry(of: Plain, id: string, actual: Actual): Plain {
  const entry = of[id];
  if (typeof entry !== "object" || entry === null) return { ...of, [id]: actual };
  const { notApplicable: _, observations: __, ...kept } = entry as Plain;
  return { ...of, [id]: { ...kept, actual } };
}

/**
 * What is wrong with ways to a rating, each in a sentence: one that does not reach it when its changes are scored as a
 * record, one that still reaches it with a member a step less or left out, figures that are not those of the scorecard.
 */
export function faultsOf(
  policy: Policy,
  document: PolicyDocument,
  given: unknown,
  found: NextRating,
  step = "0.01",
): readonly string[] {
  const sets = Object.fromEntries(Object.entries(document.nodes).map(([id, node]) => [id, node.in ?? ""]));
  const record = { ...(given as Plain), "x-sets": sets };
  const faults: string[] = [];
  for (const { rating, alone, together, notAlone } of found.higher) {
    const names = new Set(alone.map((way) => way.changes[0]?.node));
    for (const { node } of notAlone)
      if (names.has(node)) faults.push(`${node} both reaches ${rating.id} and does not`);
    for (const way of alone)
      if (way.changes.length !== 1) faults.push(`a way alone with ${way.changes.length} changes`);
    for (const way of together)
      if (way.changes.length < 2) faults.push(`a way together with ${way.changes.length} changes`);
    for (const way of [...alone, ...together])
      faults.push(...faultsOfWay(policy, document, record, way, rating.level, step));
  }
  return faults;
}

function faultsOfWay(
  policy: Policy,
  document: PolicyDocument,
  record: Plain,
  way: WayToRating,
  level: number,
  step: string,
): readonly string[] {
  const laid = (changes: readonly { readonly node: string; readonly to: Actual }[]) =>
    changes.reduce<Plain>((r, { node, to }) => withActual(r, node, to), record);
  const levelOf = (of: Plain) => {
    const scored = safeScore(policy, of);
    return scored.ok ? (scored.value.rating?.level ?? 0) : -1;
  };
  const said = `${way.changes.map((c) => `${c.node} ${c.from} to ${c.to}`).join(", ")} for level ${level}`;
  const faults: string[] = [];
  const scored = safeScore(policy, laid(way.changes));
  if (!scored.ok) return [`${said}: refused with ${scored.issues.map((i) => i.code).join(" ")}`];
  if ((scored.value.rating?.level ?? 0) < level) faults.push(`${said}: gives ${scored.value.rating?.id}`);
  if (scored.value.rating?.id !== way.rating) faults.push(`${said}: says ${way.rating}`);
  if (scored.value.score !== way.score) faults.push(`${said}: says ${way.score}, is ${scored.value.score}`);
  for (const change of way.changes) {
    const others = way.changes.filter((c) => c !== change);
    if (levelOf(laid(others)) >= level) faults.push(`${said}: reached without ${change.node}`);
    const less = stepLess(document, change, step);
    if (less !== undefined && levelOf(laid([...others, { node: change.node, to: less }])) >= level)
      faults.push(`${said}: reached with ${change.node} at ${less} already`);
  }
  return faults;
}

/** The value one step nearer to where an actual was; nothing for choices, and where that would be no change. */
function stepLess(
  document: PolicyDocument,
  { node: name, from, to }: WayToRating["changes"][number],
  otherwise: string,
): string | undefined {
  const node = document.nodes[name.split("@")[0] ?? ""];
  if (node?.kind !== "indicator" || typeof to !== "string") return undefined;
  const { actual } = node;
  if (actual.type === "yes-no" || actual.type === "choice") return undefined;
  const step = exact(String(actual.step ?? otherwise));
  const [end, zero] = [exact(to), rational(0n)];
  if (typeof from === "string") {
    const start = exact(from);
    const isUp = compareRational(end, start) > 0;
    const less = isUp ? subtractRational(end, step) : addRational(end, step);
    return compareRational(less, start) === (isUp ? 1 : -1) ? textOf(less) : undefined;
  }
  const isUp = node.direction !== "lower";
  const less = isUp ? subtractRational(end, step) : addRational(end, step);
  const bound = isUp ? actual.min : actual.max;
  const isInside =
    bound === undefined
      ? compareRational(less, zero) !== -1
      : compareRational(less, exact(String(bound))) !== (isUp ? -1 : 1);
  return isInside ? textOf(less) : undefined;
}
