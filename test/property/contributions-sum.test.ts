import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safeDefinePolicy, safeScore } from "../../src/index.js";
import { readNumber } from "../../src/number/decimal-text.js";
import { addRational, compareRational, type Rational, rational, ZERO } from "../../src/number/rational.js";
import { arbitraryPolicy, arbitraryRecord } from "../support/arbitrary-policy.js";

const SEED = 20261124;

function exact(text: string): Rational {
  const read = readNumber(text);
  if (read.ok) return read.value;
  const [n, d] = text.split("/");
  return rational(BigInt(n ?? "0"), BigInt(d ?? "1"));
}

describe("contributions", () => {
  test("of a linear group whose then only multiplies before it rounds sum exactly to its value", () => {
    let groups = 0;
    for (const [at, document] of fc.sample(arbitraryPolicy(), { numRuns: 80, seed: SEED }).entries()) {
      const policy = safeDefinePolicy(document);
      if (!policy.ok) continue;
      for (const record of fc.sample(arbitraryRecord(document), { numRuns: 3, seed: SEED + at })) {
        const scored = safeScore(policy.value, record);
        if (!scored.ok) continue;
        for (const [name, node] of Object.entries(scored.value.nodes)) {
          const written = document.nodes[name.split("@")[0] ?? ""];
          const acts = written?.then ?? [];
          const first = acts.findIndex((act) => "round" in act);
          const before = first === -1 ? acts : acts.slice(0, first);
          const plain = before.every(
            (act) => "multiply" in act && act.when === undefined && !String(act.multiply).startsWith("="),
          );
          const parts = node.parts?.map((p) => p.contribution) ?? [];
          if (!plain || node.value === null || node.value.endsWith("…") || parts.length === 0) continue;
          if (!parts.every((p) => p !== undefined)) continue;
          groups++;
          const sum = parts.map((p) => exact(p)).reduce(addRational, ZERO);
          expect(compareRational(sum, exact(node.value)), `${name} of ${JSON.stringify(document)}`).toBe(0);
        }
      }
    }
    expect(groups).toBeGreaterThan(50);
  });
});
