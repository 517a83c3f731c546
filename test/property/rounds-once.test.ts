import { describe, expect, test } from "vitest";
import type { RoundingMode } from "../../src/index.js";
import { fractionOf, madeCases, outcomeOf } from "../support/made-cases.js";

type Fraction = readonly [bigint, bigint];

const abs = (n: bigint): bigint => (n < 0n ? -n : n);

/** How far a score may be from the value, in halves of a unit: one half for the nearest, two (less a hair) else. */
function isWithin([n, d]: Fraction, [sn, sd]: Fraction, [un, ud]: Fraction, mode: RoundingMode): boolean {
  // |value - score| against unit / 2 or unit, over the common denominator
  const distance = abs(n * sd - sn * d) * ud * 2n;
  const unit = un * d * sd;
  return mode.startsWith("half-") ? distance <= unit : distance < 2n * unit;
}

function isOnGrid([sn, sd]: Fraction, [un, ud]: Fraction): boolean {
  return (sn * ud) % (sd * un) === 0n;
}

describe("a score that is rounded", () => {
  test("lies on the grid, within half a unit of the value before that rounding (a unit for up, down, ceil, floor)", () => {
    let nodes = 0;
    for (const { document, policy, records } of madeCases(60, 3, 8)) {
      for (const record of records) {
        const outcome = outcomeOf(policy, record);
        if (!("nodes" in outcome)) continue;
        for (const [name, node] of Object.entries(outcome.nodes)) {
          const then = document.nodes[name.split("@")[0] ?? ""]?.then ?? [];
          const last = then[then.length - 1];
          const rounds = then.filter((entry) => "round" in entry);
          if (last === undefined || !("round" in last) || rounds.length !== 1 || last.when !== undefined)
            continue;
          const value = node.value === null ? undefined : fractionOf(node.value);
          const score = node.score === null ? undefined : fractionOf(node.score);
          if (value === undefined || score === undefined) continue; // absent, or irrational
          const unit: Fraction | undefined =
            typeof last.round === "object"
              ? fractionOf(String(last.round.multiple))
              : Number(last.round) >= 0
                ? [1n, 10n ** BigInt(last.round)]
                : [10n ** BigInt(-Number(last.round)), 1n];
          if (unit === undefined) continue;
          nodes++;
          const note = `${name}: ${node.value} to ${node.score}, ${JSON.stringify(last)}`;
          expect(isOnGrid(score, unit), note).toBe(true);
          expect(isWithin(value, score, unit, last.mode), note).toBe(true);
        }
      }
    }
    expect(nodes).toBeGreaterThan(50);
  });
});
