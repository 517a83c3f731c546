import { expectPositionals, type Options, oneOf, readArguments } from "../arguments.js";
import { choosePolicy, presetDocuments, presetId, presetsNamed, unknownPreset } from "../choose-policy.js";
import { speechFor } from "../locale.js";
import { catalogueOf, catalogueText } from "../output/catalogue.js";
import { policyText } from "../output/policy-text.js";
import { csvTemplate, jsonTemplate } from "../template/template.js";
import { Unusable, unusable } from "../unusable.js";

const OPTIONS = {
  template: { type: "string" },
  format: { type: "string" },
  locale: { type: "string" },
} as const satisfies Options;

/** `kinerja presets`: lists the regulations, shows one, or writes a data file to fill in. */
export async function presets(rest: readonly string[]): Promise<number> {
  const args = readArguments(rest, OPTIONS, "presets");
  expectPositionals(args, ["id"], 0, "presets");
  const [name] = args.positionals;
  const json = oneOf(args, "format", ["text", "json"]) === "json";
  const speech = speechFor(args, true);
  if (name === undefined) {
    if (args.text("template") !== undefined) throw new Unusable(["--template needs the id of a preset."]);
    const entries = catalogueOf([...presetDocuments().values()]);
    process.stdout.write(json ? jsonText(entries) : catalogueText(entries, speech));
    return 0;
  }
  const policy = await onePolicy(name);
  if (args.text("template") === undefined) {
    const text = `${policyText(policy.document, speech).join("\n")}\n`;
    process.stdout.write(json ? jsonText(policy.document) : text);
  } else {
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

function jsonText(of: unknown): string {
  return `${JSON.stringify(of, null, 2)}\n`;
}
