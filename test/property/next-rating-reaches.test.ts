import { describe, expect, test } from "vitest";
import {
  type NextRatingOptions,
  type Policy,
  type PolicyDocument,
  safeDefinePolicy,
  safeNextRating,
  safeScore,
} from "../../src/index.js";
import { fractionOf, type MadeRecord, madeCases } from "../support/made-cases.js";
import { faultsOf } from "../support/proved-ways.js";

const STEP = "0.5";

/** The policy with its result rated in four bands that begin a tenth, one and ten above a score. */
function ratedAbove(
  document: PolicyDocument,
  score: string,
): { document: PolicyDocument; policy: Policy } | undefined {
  const start = fractionOf(score.replace("…", ""));
  if (start === undefined) return undefined;
  const [n, d] = start;
  const edges = [`${10n * n + d}/${10n * d}`, `${n + d}/${d}`, `${n + 10n * d}/${d}`];
  const ids = ["first", "second", "third", "fourth"];
  const bands = ids.map((rating, i) => ({
    rating,
    ...(i > 0 ? { from: edges[i - 1] } : {}),
    ...(i < 3 ? { below: edges[i] } : {}),
  }));
  const rated = {
    ...document,
    scales: { ...document.scales, zs: { ratings: ids.map((id) => ({ id })), bands } },
    nodes: { ...document.nodes, zz: { kind: "formula", text: `score(${document.result})`, scale: "zs" } },
    result: "zz",
  } as PolicyDocument;
  const defined = safeDefinePolicy(rated);
  return defined.ok ? { document: rated, policy: defined.value } : undefined;
}

interface Rated {
  readonly document: PolicyDocument;
  readonly policy: Policy;
  readonly record: MadeRecord;
}

function* ratedCases(count: number, salt: number): Generator<Rated> {
  for (const { document, policy, records } of madeCases(count, 2, salt)) {
    for (const record of records) {
      const scored = safeScore(policy, record);
      if (!scored.ok || scored.value.score === null) continue;
      const rated = ratedAbove(document, scored.value.score);
      if (rated !== undefined && safeScore(rated.policy, record).ok) yield { ...rated, record };
    }
  }
}

describe("the next rating", () => {
  for (const together of [1, 2] as const)
    test(`is reached by every way of up to ${together}, and by none with a member a step less or left out`, () => {
      const options: NextRatingOptions = { step: STEP, together };
      let ways = 0;
      const faults: string[] = [];
      for (const { document, policy, record } of ratedCases(together === 1 ? 25 : 16, 31 + together)) {
        const found = safeNextRating(policy, record, options);
        const note = `${JSON.stringify(document)}\n${JSON.stringify(record)}`;
        expect(found.ok, note).toBe(true);
        if (!found.ok) continue;
        ways += found.value.higher.reduce((sum, h) => sum + h.alone.length + h.together.length, 0);
        // an absent actual that reaches it at its bad end already: a named case of the unit tests
        for (const fault of faultsOf(policy, document, record, found.value, STEP))
          if (!fault.includes(" null to ")) faults.push(`${fault}\n${note}`);
      }
      expect(faults).toEqual([]);
      expect(ways).toBeGreaterThan(20);
    });

  // found: it answers where a required value is absent, a target is missing, a value is undefined …
  test("is refused where the record is refused", () => {
    for (const { document, policy, records } of madeCases(25, 3, 31)) {
      for (const record of records) {
        const note = `${JSON.stringify(document)}\n${JSON.stringify(record)}`;
        const found = safeNextRating(policy, record, { step: STEP, together: 1 });
        expect(found.ok, note).toBe(safeScore(policy, record).ok);
      }
    }
  });
});
