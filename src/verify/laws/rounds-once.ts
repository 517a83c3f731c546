import { formatNumber } from "../../number/decimal-text.js";
import {
  compareRational,
  multiplyRational,
  type Rational,
  rational,
  subtractRational,
} from "../../number/rational.js";
import { isRational } from "../../number/real.js";
import type { PlanNode } from "../../plan/plan.js";
import { isNumber } from "../../plan/value.js";
import type { Then } from "../../policy/then.js";
import { exactOf } from "../figures.js";
import { type Law, SAYS_NOTHING, scored, tried } from "../law.js";

/** A figure is rounded once. */
export const roundsOnce: Law = {
  id: "rounds-once",
  statement: {
    en: "A rounded figure lies within half a unit of its last digit of the value before it was first rounded.",
    id: "Angka yang dibulatkan berjarak paling jauh setengah satuan digit terakhir dari nilai sebelum pembulatan pertama.",
  },
  formula: "|score − value before the first rounding| ≤ unit / 2 (< unit for up, down, ceil and floor)",
  why: {
    en: "Rounded twice, 89.495 becomes 89.50 and then 90: a rating that the work did not earn, or the other way round.",
    id: "Jika dibulatkan dua kali, 89,495 menjadi 89,50 lalu 90: predikat yang tidak sesuai dengan hasil kerja.",
  },
  choices: "every",
  test(subject) {
    const nodes = subject.plan.nodes.flatMap((node) => {
      const unit = unitOf(node, subject.document.nodes[node.id]?.then ?? []);
      return unit === undefined ? [] : [{ node, ...unit }];
    });
    if (nodes.length === 0) return { status: "not-applicable", why: "no figure ends in a rounding" };
    if (nodes.every(({ roundings }) => roundings === 1))
      return { status: "proved", how: "no figure is rounded more than once by its own node" };
    return tried(subject, subject.records, (record) => {
      const run = scored(subject, record)?.done.run;
      if (run === undefined) return SAYS_NOTHING;
      for (const { node, unit, nearest } of nodes) {
        const [value, score] = [run.at(node.unrounded), run.at(node.score)];
        if (!isNumber(value) || !isNumber(score) || !isRational(value) || !isRational(score)) continue;
        const way = subtractRational(score, value);
        const distance = way.n < 0n ? { n: -way.n, d: way.d } : way;
        const far = compareRational(distance, nearest ? multiplyRational(unit, rational(1n, 2n)) : unit);
        if (far > 0 || (far === 0 && !nearest))
          return {
            what: `${node.id} is ${formatNumber(value)} before rounding and ${formatNumber(score)} after it: more than ${nearest ? "half " : ""}a unit away`,
            records: [record],
          };
      }
      return undefined;
    });
  },
};

/** The unit of the last rounding of a node whose acts after the first rounding are roundings only. */
function unitOf(
  node: PlanNode,
  entries: readonly Then[],
): { readonly unit: Rational; readonly nearest: boolean; readonly roundings: number } | undefined {
  if (node.rows !== undefined) return undefined;
  const first = entries.findIndex((e) => "round" in e);
  const after = first === -1 ? [] : entries.slice(first);
  const last = after[after.length - 1];
  if (last === undefined || !("round" in last) || after.some((e) => !("round" in e) || e.when !== undefined))
    return undefined;
  const unit =
    typeof last.round === "object" ? exactOf(String(last.round.multiple)) : tenTo(-Number(last.round));
  const nearest = after.every((e) => "round" in e && e.mode.startsWith("half-"));
  return unit === undefined ? undefined : { unit, nearest, roundings: after.length };
}

function tenTo(exponent: number): Rational {
  const size = 10n ** BigInt(Math.abs(exponent));
  return exponent < 0 ? rational(1n, size) : rational(size);
}
