import type { Citation } from "../../policy/citation.js";
import { presetId } from "../choose-policy.js";
import { type PolicyDocument, type Text, textIn } from "../library.js";
import { wrapText } from "./display-width.js";
import type { Speech } from "./names.js";
import { MOST_WIDTH } from "./node-grid.js";
import { heading } from "./style.js";

/** What the catalogue says of a policy. */
export interface CatalogueEntry {
  readonly id: string;
  readonly title: Text;
  readonly instrument: string | null;
  readonly inForce: { readonly from: string; readonly until: string | null };
  readonly supersededBy: string | null;
  readonly checked: string | null;
  readonly confidence: string | null;
}

/** The entries of policies, in their order. What a policy does not say of its successor, its next version does. */
export function catalogueOf(documents: readonly PolicyDocument[]): readonly CatalogueEntry[] {
  return documents.map((document) => {
    const citation = ownCitation(document);
    const { from, until } = document.inForce;
    return {
      id: presetId(document),
      title: document.title,
      instrument: citation?.instrument ?? null,
      inForce: { from, until: until ?? null },
      supersededBy: document.supersededBy ?? nextVersion(document, documents) ?? null,
      checked: citation?.checked ?? null,
      confidence: citation?.confidence ?? null,
    };
  });
}

/** Each policy with its title, then its instrument, when it is in force, what follows it, and how sure that is. */
export function catalogueText(entries: readonly CatalogueEntry[], speech: Speech): string {
  const { locale, styled } = speech;
  const width = entries.reduce((most, { id }) => Math.max(most, id.length), 0) + 2;
  return entries
    .flatMap((entry) => [
      heading(entry.id, styled) + " ".repeat(width - entry.id.length) + (textIn(entry.title, locale) ?? ""),
      ...wrapText(standing(entry, speech).join("; "), MOST_WIDTH - width).map(
        (line) => " ".repeat(width) + line,
      ),
    ])
    .map((line) => `${line}\n`)
    .join("");
}

/** Where an entry stands: instrument, time in force, successor, day of the last check, confidence. */
export function standing(entry: CatalogueEntry, { words }: Speech): readonly string[] {
  const { from, until } = entry.inForce;
  const said = (word: string, value: string | null) =>
    value === null ? [] : [`${word.toLowerCase()} ${value}`];
  return [
    ...(entry.instrument === null ? [] : [entry.instrument]),
    `${words.inForce.toLowerCase()} ${from} ${until === null ? words.onwards : `${words.until} ${until}`}`,
    ...said(words.supersededBy, entry.supersededBy),
    ...said(words.checkedOn, entry.checked),
    ...said(`${words.confidence}:`, entry.confidence),
  ];
}

function nextVersion(document: PolicyDocument, among: readonly PolicyDocument[]): string | undefined {
  const { until } = document.inForce;
  const next = among.find(
    (d) => d.scheme === document.scheme && until !== undefined && d.inForce.from === until,
  );
  return next === undefined ? undefined : presetId(next);
}

/** The citation of the policy itself, else the first that it has. */
function ownCitation(document: PolicyDocument): Citation | undefined {
  const { cite, citations = {} } = document;
  if (typeof cite === "object") return cite;
  return (cite === undefined ? undefined : citations[cite]) ?? Object.values(citations)[0];
}
