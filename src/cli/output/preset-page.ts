import type { Fact } from "../../policy/fact.js";
import type { Indicator } from "../../policy/node.js";
import type { Parameter } from "../../policy/parameter.js";
import { presetId } from "../choose-policy.js";
import { type Policy, safeScore, type Text, textIn } from "../library.js";
import { csvTemplate, jsonTemplate } from "../template/template.js";
import { WORDS } from "../words.js";
import { type CatalogueEntry, standing } from "./catalogue.js";
import type { Speech } from "./names.js";
import { policyText } from "./policy-text.js";
import { range } from "./quantity-text.js";

const SPEECH: Speech = { locale: "en", words: WORDS.en, styled: false };

/** How many cases hold a preset, by where their figures come from. */
export type CaseCount = Readonly<Record<"printed" | "published-table" | "by-hand", number>>;

/** The page of a preset in Markdown, made from its data alone: inputs, choices, rules, a file to start from. */
export function presetPage(policy: Policy, entry: CatalogueEntry, cases: CaseCount): string {
  const { document } = policy;
  const id = presetId(document);
  const described = textIn(document.description, "en");
  return [
    `# ${textIn(document.title, "en") ?? id}`,
    `\`${id}\` · ${textIn(document.title, "id") ?? ""}`,
    ...(described === undefined ? [] : [described]),
    sentence(standing(entry, SPEECH).join("; ")),
    casesText(cases),
    ...section("What a record brings", inputLines(policy)),
    ...section("What an agency may choose", parameterLines(document.parameters ?? {})),
    "## A file to start from",
    fenced("sh", `npx kinerja presets ${id} --template csv > data.csv\nnpx kinerja score ${id} data.csv`),
    startText(policy),
    "## The rules",
    fenced("text", policyText(document, SPEECH).slice(2).join("\n")),
  ]
    .join("\n\n")
    .concat("\n");
}

/** The list of all pages. */
export function presetIndex(entries: readonly CatalogueEntry[]): string {
  const lines = entries.map((entry) => {
    const about = standing(entry, SPEECH).slice(1).join("; ");
    return row([
      `[${entry.id}](${pageName(entry.id)})`,
      textIn(entry.title, "en") ?? "",
      entry.instrument ?? "",
      about,
    ]);
  });
  return [
    "# Presets",
    "Regulations as data. Each page is made from the preset itself by `npm run docs:presets`.",
    [row(["id", "title", "instrument", "standing"]), row(["---", "---", "---", "---"]), ...lines].join("\n"),
  ]
    .join("\n\n")
    .concat("\n");
}

/** The name of a preset's page. */
export function pageName(id: string): string {
  return `${id.replaceAll("/", "-")}.md`;
}

function casesText(cases: CaseCount): string {
  const total = cases.printed + cases["published-table"] + cases["by-hand"];
  const from = [
    `${cases.printed} printed in the source`,
    `${cases["published-table"]} from published tables`,
    `${cases["by-hand"]} worked out by hand`,
  ].join(", ");
  const none =
    cases.printed === 0 ? " No worked example printed by the instrument itself was available." : "";
  return `Held by ${total} cases: ${from}.${none}`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join("\n")];
}

function inputLines({ document }: Policy): readonly string[] {
  const lines: string[] = [];
  const fact = (id: string, of: Fact, rows: string) =>
    lines.push(row([`\`${id}\``, both(of.title), factValues(of), rows, factNeed(of)]));
  for (const [id, of] of Object.entries(document.facts ?? {})) fact(id, of, "");
  for (const [set, rows] of Object.entries(document.rows ?? {})) {
    for (const [id, of] of Object.entries(rows.facts ?? {})) fact(id, of, set);
  }
  for (const [id, node] of Object.entries(document.nodes)) {
    if (node.kind !== "indicator") continue;
    lines.push(row([`\`${id}\``, both(node.title), actualValues(node), node.in ?? "", absentText(node)]));
  }
  if (lines.length === 0) return [];
  const head = ["field", "meaning (id / en)", "values", "rows of", "if left out"];
  return [row(head), row(head.map(() => "---")), ...lines];
}

function factValues(of: Fact): string {
  switch (of.type) {
    case "choice":
      return of.of.map((choice) => `\`${choice}\``).join(", ");
    case "number":
      return range(of);
    case "yes-no":
      return "yes or no";
    case "date":
      return "YYYY-MM-DD";
    default:
      return of satisfies never;
  }
}

function factNeed(of: Fact): string {
  return of.default === undefined ? "required" : `taken as ${String(of.default)}`;
}

function actualValues({ actual, direction, target }: Indicator): string {
  const measured =
    actual.type === "choice"
      ? actual.of.map((choice) => `\`${choice}\``).join(", ")
      : actual.type === "yes-no"
        ? "yes or no"
        : range(actual);
  const better = direction === undefined ? "" : `; ${direction} is better`;
  return `${measured}${better}${target === undefined ? "" : "; held against a target"}`;
}

function absentText({ absent }: Indicator): string {
  return absent?.missing === undefined || absent.missing === "required" ? "refused" : absent.missing;
}

function parameterLines(parameters: Readonly<Record<string, Parameter>>): readonly string[] {
  const entries = Object.entries(parameters);
  if (entries.length === 0) return [];
  const head = ["parameter", "meaning (id / en)", "values", "default"];
  return [
    row(head),
    row(head.map(() => "---")),
    ...entries.map(([id, of]) =>
      row([`\`${id}\``, both(of.title), parameterValues(of), `\`${String(of.default)}\``]),
    ),
  ];
}

function parameterValues(of: Parameter): string {
  if ("oneOf" in of) return of.oneOf.map((option) => `\`${option}\``).join(", ");
  return of.type === "yes-no" ? "yes or no" : range(of);
}

/** The template and what it scores. */
function startText(policy: Policy): string {
  const csv = csvTemplate(policy);
  const records: unknown = JSON.parse(jsonTemplate(policy).text);
  const record: unknown = Array.isArray(records) ? records[0] : undefined;
  const scored = safeScore(policy, record);
  const made = scored.ok
    ? [
        scored.value.score === null ? [] : [`score ${scored.value.score}`],
        ratingOf(scored.value.rating),
      ].flat()
    : [];
  const says = made.length === 0 ? "" : `\n\nIt scores as it stands: ${made.join(", ")}.`;
  return `${fenced("csv", csv.text.trimEnd())}${says}`;
}

function ratingOf(rating: { readonly id: string; readonly label?: Text } | null): readonly string[] {
  return rating === null ? [] : [`rated ${textIn(rating.label, "id") ?? rating.id}`];
}

/** A title in both languages. */
function both(title: Text | undefined): string {
  const [id, en] = [textIn(title, "id"), textIn(title, "en")];
  return id === en || id === undefined ? (en ?? "") : `${id} / ${en ?? ""}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
