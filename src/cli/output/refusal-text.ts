import { printable } from "../printable.js";
import type { ScoredRecord } from "../score-records.js";

/** Why a record was refused: its place in the file and its subject, then every issue. */
export function refusalText(file: string, refused: Extract<ScoredRecord, { readonly ok: false }>): string {
  const subject =
    refused.subject === undefined || refused.subject === "" ? "" : `, subject ${printable(refused.subject)}`;
  const lines = refused.issues.map((found) => `  ${printable(found.message)}\n`);
  return `${printable(file)}, ${refused.place}${subject}: refused\n${lines.join("")}`;
}
