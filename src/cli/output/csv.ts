import { formatNumber } from "../../number/decimal-text.js";
import { roundRational, tenToThe } from "../../number/rounding.js";
import type { PolicyDocument, ScorecardNode } from "../library.js";
import { exactValue } from "./number-text.js";
import type { ResultWriter } from "./result-writer.js";

/**
 * Writes one line a record: subject, period, status, score, rating, level, then every node that has one value a
 * record, in the order of the policy: its score, else its rating or what was measured. Refused records keep their line,
 * so that none is lost.
 *
 * @edge     figures whose decimals do not end are rounded to twelve, as spreadsheets read them; JSON has them whole
 * @edge     where versions of a scheme have different nodes, the columns are those of the first version in the file
 */
export function csvWriter(fallback: PolicyDocument): ResultWriter {
  let nodes: readonly string[] | undefined;
  const header = (document: PolicyDocument): string => {
    if (nodes !== undefined) return "";
    nodes = Object.entries(document.nodes).flatMap(([id, node]) => (node.in === undefined ? [id] : []));
    return csvLine(["subject", "period", "status", "score", "rating", "level", ...nodes]);
  };
  return {
    take(result) {
      const head = header(result.ok ? result.document : fallback);
      if (!result.ok) {
        const named = [result.subject ?? "", result.period ?? "", "refused", "", "", ""];
        return head + csvLine([...named, ...(nodes ?? []).map(() => "")]);
      }
      const { subject, period, status, score, rating, nodes: figures } = result.scorecard;
      const level = rating?.level === undefined ? "" : String(rating.level);
      return (
        head +
        csvLine([
          subject,
          period.id,
          status,
          spreadsheetNumber(score ?? ""),
          rating?.id ?? "",
          level,
          ...(nodes ?? []).map((id) => (Object.hasOwn(figures, id) ? figureOf(figures[id]) : "")),
        ])
      );
    },
    end: () => header(fallback),
  };
}

/** A node's score; of one that has none, its rating or what was measured. */
function figureOf(node: ScorecardNode | undefined): string {
  if (node === undefined) return "";
  if (node.score !== null) return spreadsheetNumber(node.score);
  return node.rating?.id ?? (node.actual === undefined || node.actual === null ? "" : String(node.actual));
}

/** The decimals of a figure that does not end, in a file for spreadsheets. */
const DECIMALS = 12;

/** A number as a spreadsheet reads it: as it is where its decimals end, else rounded to twelve. */
function spreadsheetNumber(text: string): string {
  if (!text.includes("/") && !text.endsWith("…")) return text;
  const value = exactValue(text);
  return value === undefined ? text : formatNumber(roundRational(value, tenToThe(-DECIMALS), "half-even"));
}

/** One line of a CSV file. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(",")}\n`;
}

/** A cell: text that a spreadsheet would run as a formula is guarded by an apostrophe, and quoted where it must be. */
export function csvCell(text: string): string {
  const formula = /^[=+\-@\t\r]/.test(text) && exactValue(text) === undefined;
  const safe = formula ? `'${text}` : text;
  return /[",\n\r\t;]|^ | $/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
