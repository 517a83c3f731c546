import { issue } from "../issue.js";
import { formatNumber } from "../number/decimal-text.js";
import { addRational, compareRational, ONE, type Rational, ZERO } from "../number/rational.js";
import { formatReal, isRational, type Real } from "../number/real.js";
import type { Absent } from "../policy/absent.js";
import type { Term } from "./builder.js";
import { casesOf } from "./cases.js";
import type { Collection } from "./collection.js";
import type { GroupPlace, Part } from "./group-place.js";
import { lowerQuantity } from "./lower-quantity.js";
import { own } from "./own.js";
import { isNumber } from "./value.js";

/** Weights as they act: those of absent parts moved by the rule. */
export function movedWeights<L>(
  g: GroupPlace,
  over: Collection<L>,
  declared: L,
  here: L,
  total: Term,
  move: NonNullable<Absent["move"]>,
  parts: readonly Part[],
): L {
  const { c, at } = g;
  const b = c.builder;
  const zero = b.number(ZERO, at);
  const kept = over.map2(declared, here, (w, i) => b.select(i, w, zero, at));
  if (typeof move === "object") return movedByTable(g, over, kept, here, move.table, parts);
  switch (move) {
    case "none":
      return kept;
    case "proportional":
      // a mean divides by the weights that are left; a sum must scale them up to the declared total
      if (g.group.combine !== "sum") return kept;
      return over.map(kept, (w) => {
        const left = over.sum(kept);
        const scaled = b.divide(b.multiply(w, total, at), left, at);
        return b.select(b.compare(left, ">", zero, at), scaled, zero, at);
      });
    case "equal": {
      const takes = over.map2(kept, here, (w, i) => b.join("and", [i, b.compare(w, ">", zero, at)], at));
      const moving = b.linear(
        [
          [total, ONE],
          [over.sum(kept), { n: -1n, d: 1n }],
        ],
        at,
      );
      const share = b.divide(moving, over.count(takes), at);
      return over.map2(kept, takes, (w, t) => b.select(t, b.sum([w, share], at), zero, at));
    }
    default: {
      const unknown: never = move;
      throw new Error(`unknown move ${String(unknown)}`);
    }
  }
}

function movedByTable<L>(
  g: GroupPlace,
  over: Collection<L>,
  kept: L,
  here: L,
  table: readonly {
    readonly absent: readonly string[];
    readonly weights: Readonly<Record<string, string | number>>;
  }[],
  parts: readonly Part[],
): L {
  const { c, at } = g;
  const b = c.builder;
  const path = [...at, "absent", "move", "table"];
  if (g.group.each !== undefined) {
    b.report(
      issue("value-unknown", path, { found: "a table", expected: "proportional, equal, none (over rows)" }),
    );
    return kept;
  }
  const ids = parts.map((p) => p.id);
  const present = over.terms(here);
  const everyone = b.join("and", present, at);
  const rows = table.map((row, r) => {
    for (const id of [...row.absent, ...Object.keys(row.weights)]) {
      if (!ids.includes(id))
        b.report(issue("name-unknown", [...path, r], { name: id, known: ids.join(", ") }));
    }
    const exactly = b.join(
      "and",
      present.map((i, p) => (row.absent.includes(ids[p] ?? "") ? b.not(i, at) : i)),
      at,
    );
    return { exactly, weights: row.weights, r };
  });
  const known = b.join("or", [everyone, ...rows.map((row) => row.exactly)], at);
  const problem = {
    code: "reweight-row-missing" as const,
    path,
    details: { absent: `of '${g.id}'` },
  };
  return over.mapAt(kept, (w, p) => {
    let moved = w;
    for (const row of rows) {
      const given = own(row.weights, ids[p] ?? "");
      const term = b.number(
        given === undefined ? ZERO : c.plain(given, [...path, row.r, "weights", ids[p] ?? ""]),
        at,
      );
      moved = b.select(row.exactly, term, moved, at);
    }
    return b.guard(moved, known, problem, at);
  });
}

/** Weights total what is declared: at once where they are constants, else for each record. */
export function checkWeightsTotal(
  g: GroupPlace,
  total: Term,
  weights: readonly Term[],
  size: Term | undefined,
): void {
  const { c, at, group } = g;
  const b = c.builder;
  if (group.weights === undefined) return;
  const path = [...at, "weights"];
  const stated = lowerQuantity(c, group.weights, path);
  const sum = b.numberOf(total) ?? sumOf(weights.map((w) => b.numberOf(w)));
  const expected = b.numberOf(stated);
  if (sum !== undefined && expected !== undefined) {
    if (compareRational(sum, expected) !== 0) {
      b.report(
        issue("weights-total", path, {
          found: formatNumber(sum),
          expected: formatNumber(expected),
          when: chosenParameters(g),
        }),
      );
    }
    return;
  }
  const off =
    expected === undefined
      ? undefined
      : casesOf(b, [total])?.find((one) => {
          const found = one.read(total);
          return isNumber(found) && isRational(found) && compareRational(found, expected) !== 0;
        });
  if (off !== undefined && expected !== undefined) {
    const found = formatReal(off.read(total) as Real);
    b.report(
      issue("weights-total", path, { found, expected: formatNumber(expected), when: ` (${off.words})` }),
    );
  }
  const problem = {
    code: "weights-total" as const,
    path: group.each === undefined ? ["actuals"] : ["rows"],
    details: {
      expected: expected === undefined ? "what the policy states" : formatNumber(expected),
      when: ` (weights of '${g.id}')`,
    },
    found: [{ word: "found", of: total.of }],
  };
  const right = b.compare(total, "==", stated, path);
  // a set without rows has no weights to total
  const none = size === undefined ? undefined : b.compare(size, "==", b.number(ZERO, path), path);
  const holds = none === undefined ? right : b.join("or", [none, right], path);
  c.checks.push({ holds: holds.of, issue: problem });
}

/** The parameters under which a total is wrong, for the message. */
function chosenParameters(g: GroupPlace): string {
  const chosen = Object.entries(g.c.parameters).map(([name, value]) => `${name} = ${String(value)}`);
  return chosen.length === 0 ? "" : ` (with ${chosen.join(", ")})`;
}

function sumOf(values: readonly (Rational | undefined)[]): Rational | undefined {
  let sum: Rational = ZERO;
  for (const value of values) {
    if (value === undefined) return undefined;
    sum = addRational(sum, value);
  }
  return sum;
}
