import type { IssuePath } from "../issue.js";
import type { Term } from "./builder.js";
import type { Compilation } from "./compilation.js";
import { own } from "./own.js";
import { type AbsenceReason, THIS_ROW } from "./step.js";

/**
 * A node's figure as a formula or the result sees it: where its own rule does not say what happens when it is
 * absent, an absent indicator refuses the record.
 */
export function unhandled(c: Compilation, id: string, term: Term, at: IssuePath): Term {
  const node = own(c.policy.document.nodes, id);
  if (node?.kind !== "indicator") return term;
  const open = [
    ...(node.absent?.missing === undefined ? (["missing"] as const) : []),
    ...(node.absent?.notApplicable === undefined ? (["not-applicable"] as const) : []),
  ].filter((reason) => term.absent.has(reason));
  const guarded = refuseAbsent(c, id, term, open, at);
  const byRule = c.node(id, at)?.byRule;
  if (byRule === undefined || guarded === term) return guarded;
  // not applicable by rule is no refusal
  const away = c.builder.constant({ absent: "not-applicable" }, term.type, at);
  return c.builder.select(byRule, away, guarded, at, "else");
}

/** A term that refuses the record, where it is needed, when it is absent for one of the reasons. */
export function refuseAbsent(
  c: Compilation,
  id: string,
  term: Term,
  reasons: readonly AbsenceReason[],
  at: IssuePath,
): Term {
  const node = own(c.policy.document.nodes, id);
  const path = recordPath(id, node?.in);
  let guarded = term;
  for (const reason of reasons) {
    if (!guarded.absent.has(reason)) continue;
    const declared = node?.kind === "indicator" && reason === "not-applicable";
    const problem = declared
      ? { code: "not-applicable-refused" as const, path, details: { node: id } }
      : { code: "actual-absent" as const, path, details: { node: id, reason } };
    guarded = c.builder.guard(
      guarded,
      c.builder.not(c.builder.absent(guarded, [reason], at), at),
      problem,
      at,
      [reason],
    );
  }
  return guarded;
}

/** Where a record brings a node: among its actuals, or in the row that is being run. */
export function recordPath(id: string, rows: string | undefined): IssuePath {
  return rows === undefined ? ["actuals", id] : ["rows", rows, THIS_ROW, id];
}
