import { issue } from "../issue.js";
import type { Term } from "./builder.js";
import { scaleOf } from "./compilation.js";
import type { GroupPlace, GroupTerms, Part } from "./group-place.js";
import { planPart } from "./group-place.js";
import { own } from "./own.js";

/** A matrix: a look-up of the two parts' ratings that gives a rating of the group's scale. */
export function lowerMatrix(
  g: GroupPlace,
  parts: readonly Part[],
  matrix: Readonly<Record<string, Readonly<Record<string, string>>>>,
): GroupTerms | undefined {
  const { c, at, group } = g;
  const b = c.builder;
  const path = [...at, "combine", "matrix"];
  const [first, second] = parts;
  if (first === undefined || second === undefined || parts.length !== 2) {
    b.report(issue("matrix-parts", at, { found: `${parts.length} parts` }));
    return undefined;
  }
  const named = scaleOf(c, g.id, group);
  const scale = named === undefined ? undefined : own(c.policy.document.scales, named);
  if (scale === undefined) {
    b.report(
      issue("key-missing", at, { key: "scale", expected: "the scale that the matrix gives ratings of" }),
    );
    return undefined;
  }
  const ratings = scale.ratings.map((r) => r.id);
  const choices = (term: Term): readonly string[] => (term.type.type === "choice" ? term.type.choices : []);
  const rows = choices(first.value).flatMap((row, i) =>
    choices(second.value).map((column, j) => {
      const cells = own(matrix, row);
      const rating = cells === undefined ? undefined : own(cells, column);
      if (rating === undefined) b.report(issue("matrix-incomplete", path, { row, column }));
      else if (!ratings.includes(rating)) {
        b.report(
          issue("choice-unknown", [...path, row, column], { found: rating, known: ratings.join(", ") }),
        );
      }
      return {
        keys: [
          { kind: "equal" as const, at: String(i) },
          { kind: "equal" as const, at: String(j) },
        ],
        value: String(Math.max(ratings.indexOf(rating ?? ""), 0)),
      };
    }),
  );
  for (const [row, cells] of Object.entries(matrix)) {
    if (!choices(first.value).includes(row)) {
      b.report(
        issue("choice-unknown", [...path, row], { found: row, known: choices(first.value).join(", ") }),
      );
    }
    for (const column of Object.keys(cells)) {
      if (!choices(second.value).includes(column)) {
        b.report(
          issue("choice-unknown", [...path, row, column], {
            found: column,
            known: choices(second.value).join(", "),
          }),
        );
      }
    }
  }
  const table = b.tables.push({ id: `${g.id}.matrix`, rows }) - 1;
  const outside = {
    code: "table-row-missing" as const,
    path,
    details: { keys: `${first.id}, ${second.id}` },
  };
  const value = b.add(
    { kind: "look-up", table, keys: [first.value.of, second.value.of], outside },
    { type: "choice", choices: ratings },
    at,
  );
  return {
    value,
    rated: true,
    parts: parts.map((p) => planPart(p)),
    linear: undefined,
    combine: "matrix",
    moves: false,
  };
}
