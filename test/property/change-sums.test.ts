import { describe, expect, test } from "vitest";
import { type Change, type ChangeSide, safeChange, safeScore } from "../../src/index.js";
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

const sum = (of: readonly { readonly adds: string }[]) =>
  of.map((l) => exact(l.adds)).reduce(addRational, ZERO);
const isSame = (a: Rational, b: Rational, isOnGrid: boolean) => {
  const way = subtractRational(a, b);
  const size = way.n < 0n ? rational(-way.n, way.d) : way;
  return compareRational(size, isOnGrid ? rational(1n, 1_000_000n) : ZERO) <= 0;
};

/** What is wrong with a change and the same with its sides swapped; nothing where all is well. */
function faultOf(there: Change, back: Change): string | undefined {
  const scores = [there.before.score, there.after.score];
  if (there.value === null || back.value === null)
    return there.value === back.value && there.lines.length === 0 ? undefined : "a value on one way only";
  const texts = [there.value, ...there.lines.flatMap((l) => [l.adds, ...l.of.map((o) => o.adds)])];
  const isOnGrid = texts.some((text) => text.includes("…") || /\.\d{7,}$/.test(text));
  if (!isSame(sum(there.lines), exact(there.value), isOnGrid)) return "lines are not the value";
  for (const line of there.lines)
    if (line.of.length > 0 && compareRational(sum(line.of), exact(line.adds)) !== 0)
      return `${line.cause} is not the sum of its own`;
  const [before, after] = scores;
  if (typeof before === "string" && typeof after === "string" && there.rounding !== null) {
    const way = subtractRational(exact(after), exact(before));
    const all = addRational(exact(there.value), exact(there.rounding));
    if (!isSame(all, way, isOnGrid || [there.rounding, before, after].some((t) => t.includes("…"))))
      return "value and rounding are not the difference of the scores";
  }
  const turned = new Map(back.lines.map((l) => [l.cause as string, l]));
  if (turned.size !== there.lines.length || turned.size !== back.lines.length)
    return "other causes when swapped";
  for (const line of there.lines) {
    const other = turned.get(line.cause);
    if (other === undefined) return `${line.cause} one way only`;
    if (!isSame(addRational(exact(line.adds), exact(other.adds)), ZERO, isOnGrid))
      return `${line.cause} is not negated`;
    const names = new Map(other.of.map((o) => [o.name, o.adds]));
    if (names.size !== line.of.length) return `${line.cause} has other names when swapped`;
    for (const { name, adds } of line.of) {
      const negated = names.get(name);
      if (negated === undefined) return `${name} one way only`;
      if (!isSame(addRational(exact(adds), exact(negated)), ZERO, isOnGrid)) return `${name} is not negated`;
    }
  }
  return undefined;
}

interface Counted {
  readonly faults: string[];
  changes: number;
  readonly causes: Set<string>;
}

function compare(before: ChangeSide, after: ChangeSide, note: string, counted: Counted): void {
  const [there, back] = [safeChange(before, after), safeChange(after, before)];
  expect(there.ok && back.ok, note).toBe(true);
  if (!there.ok || !back.ok) return;
  const fault = faultOf(there.value, back.value);
  if (fault !== undefined)
    counted.faults.push(
      `${fault}\n${JSON.stringify(there.value.lines)}\n${JSON.stringify(back.value.lines)}\n${there.value.value}\n${note}`,
    );
  counted.changes++;
  for (const line of there.value.lines) counted.causes.add(line.cause);
}

describe("a change", () => {
  test("between two records of a policy sums exactly, is negated when swapped, and is nothing from a record to itself", () => {
    const counted: Counted = { faults: [], changes: 0, causes: new Set() };
    for (const { document, policy, records } of madeCases(24, 4, 53)) {
      const scored = records.filter((record) => safeScore(policy, record).ok).slice(0, 3);
      const [first] = scored;
      if (first === undefined) continue;
      const same = safeChange({ policy, record: first }, { policy, record: structuredClone(first) });
      expect(same.ok && same.value.lines, JSON.stringify(document)).toEqual([]);
      for (const other of scored.slice(1)) {
        const note = [document, first, other].map((o) => JSON.stringify(o)).join("\n");
        compare({ policy, record: first }, { policy, record: other }, note, counted);
      }
    }
    expect(counted.faults).toEqual([]);
    expect(counted.changes).toBeGreaterThan(8);
    expect([...counted.causes]).toEqual(
      expect.arrayContaining(["actuals", "targets", "facts", "rows", "rules"]),
    );
  });

  test("between two policies that share nothing but names does so too", () => {
    const counted: Counted = { faults: [], changes: 0, causes: new Set() };
    const all = [...madeCases(36, 3, 59)].flatMap(({ document, policy, records }) => {
      const record = records.find((r) => safeScore(policy, r).ok);
      return record === undefined ? [] : [{ document, policy, record }];
    });
    for (const [i, after] of all.entries()) {
      const before = all[i - 1];
      if (before === undefined) continue;
      const note = [before.document, before.record, after.document, after.record]
        .map((o) => JSON.stringify(o))
        .join("\n");
      compare(before, after, note, counted);
    }
    expect(counted.faults).toEqual([]);
    expect(counted.changes).toBeGreaterThan(10);
  });

  test("has no line for a cause of which nothing changed", () => {
    const allowed = {
      facts: ["facts"],
      parameters: ["rules"],
      actuals: ["actuals", "targets", "weights", "absent-data"],
      rows: ["actuals", "targets", "weights", "absent-data", "facts", "rows"],
    };
    let changes = 0;
    for (const { document, policy, records } of madeCases(30, 3, 67)) {
      const [first, other] = records;
      if (first === undefined || other === undefined || !safeScore(policy, first).ok) continue;
      for (const [key, causes] of Object.entries(allowed)) {
        const { [key]: _, ...rest } = first;
        const record = key in other ? { ...rest, [key]: other[key] } : rest;
        const found = safeChange({ policy, record: first }, { policy, record });
        if (!found.ok) continue;
        const note = [document, first, record].map((o) => JSON.stringify(o)).join("\n");
        const told = found.value.lines.map((l) => l.cause as string);
        expect(
          told.filter((cause) => !causes.includes(cause)),
          note,
        ).toEqual([]);
        changes += told.length;
      }
    }
    expect(changes).toBeGreaterThan(10);
  });
});
