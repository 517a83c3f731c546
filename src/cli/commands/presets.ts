import { expectPositionals, oneOf, readArguments } from "../arguments.js";
import { choosePolicy, presetDocuments, presetId, presetsNamed, unknownPreset } from "../choose-policy.js";
import { type PolicyDocument, textIn } from "../library.js";
import { speechFor } from "../locale.js";
import { wrapText } from "../output/display-width.js";
import type { Speech } from "../output/names.js";
import { MOST_WIDTH } from "../output/node-grid.js";
import { policyText } from "../output/policy-text.js";
import { heading } from "../output/style.js";
import { csvTemplate, jsonTemplate } from "../template/template.js";
import { Unusable, unusable } from "../unusable.js";

/** `kinerja presets`: lists the regulations, shows one, or writes a data file to fill in. */
export async function presets(rest: readonly string[]): Promise<number> {
  const args = readArguments(rest, { template: { type: "string" }, locale: { type: "string" } }, "presets");
  expectPositionals(args, ["id"], 0, "presets");
  const [name] = args.positionals;
  const speech = speechFor(args, true);
  if (name === undefined) {
    if (args.text("template") !== undefined) throw new Unusable(["--template needs the id of a preset."]);
    process.stdout.write(presetList([...presetDocuments().values()], speech));
    return 0;
  }
  const policy = await onePolicy(name);
  if (args.text("template") === undefined)
    process.stdout.write(`${policyText(policy.document, speech).join("\n")}\n`);
  else {
    const template =
      oneOf(args, "template", ["csv", "json"]) === "csv" ? csvTemplate(policy) : jsonTemplate(policy);
    process.stdout.write(template.text);
    for (const problem of template.problems) process.stderr.write(`${problem}\n`);
  }
  return 0;
}

async function onePolicy(name: string) {
  const versions = presetsNamed(name);
  if (versions.length > 1) {
    throw new Unusable([
      `'${name}' has several versions: ${versions.map(presetId).join(", ")}; name one of them.`,
    ]);
  }
  const [document] = versions;
  const isName = /^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/.test(name);
  if (document === undefined && isName) throw unknownPreset(name);
  const choice = await choosePolicy(name);
  const [policy] = choice.versions;
  if (policy === undefined) throw unusable([]);
  return policy;
}

/** Each preset with its title, then its instrument, when it is in force and how sure that is. */
function presetList(documents: readonly PolicyDocument[], speech: Speech): string {
  const { words, locale, styled } = speech;
  const width = documents.reduce((most, document) => Math.max(most, presetId(document).length), 0) + 2;
  return documents
    .flatMap((document) => {
      const citation = ownCitation(document);
      const { from, until } = document.inForce;
      const facts = [
        citation?.instrument,
        `${words.inForce.toLowerCase()} ${from} ${until === undefined ? words.onwards : `${words.until} ${until}`}`,
        citation?.confidence === undefined
          ? undefined
          : `${words.confidence.toLowerCase()}: ${citation.confidence}`,
      ];
      const about = facts.filter((fact) => fact !== undefined).join("; ");
      const id = presetId(document);
      return [
        heading(id, styled) + " ".repeat(width - id.length) + (textIn(document.title, locale) ?? ""),
        ...wrapText(about, MOST_WIDTH - width).map((line) => " ".repeat(width) + line),
      ];
    })
    .map((line) => `${line}\n`)
    .join("");
}

/** The citation of the policy itself, else the first that it has. */
function ownCitation(document: PolicyDocument) {
  const { cite, citations = {} } = document;
  if (typeof cite === "object") return cite;
  return (cite === undefined ? undefined : citations[cite]) ?? Object.values(citations)[0];
}
