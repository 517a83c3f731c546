import { stat } from "node:fs/promises";
import { extname } from "node:path";
import { issue, type Outcome } from "../issue.js";
import * as presets from "../presets/index.js";
import { readPolicyFile } from "./input/policy-file.js";
import { type Policy, type PolicyDocument, readPeriod, safeDefinePolicy, safePolicyAt } from "./library.js";
import { nearNames } from "./near-names.js";
import { Unusable, unusable } from "./unusable.js";

/** What a policy argument stands for: one policy, or the versions of a scheme of which the period picks one. */
export interface PolicyChoice {
  readonly versions: readonly [Policy, ...Policy[]];
  /** the policy for a record of a period (its text) */
  at(period: string | undefined): Outcome<Policy>;
}

/** Every preset, by its id in the order of their names. */
export function presetDocuments(): ReadonlyMap<string, PolicyDocument> {
  const documents: readonly PolicyDocument[] = Object.values(presets);
  const named = documents.map((document) => [presetId(document), document] as const);
  return new Map(named.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** The id of a preset: its scheme and version. */
export function presetId(document: PolicyDocument): string {
  return `${document.scheme}-${document.version}`;
}

/** The documents that a preset's name stands for: one with its version, all of the scheme without. */
export function presetsNamed(name: string): readonly PolicyDocument[] {
  const all = presetDocuments();
  const exact = all.get(name);
  return exact === undefined ? [...all.values()].filter((document) => document.scheme === name) : [exact];
}

/** The end of a run because of a name that is no preset, with those that are spelled like it. */
export function unknownPreset(name: string): Unusable {
  const ids = [...presetDocuments().keys()];
  const near = nearNames(name, [...ids, ...[...presetDocuments().values()].map((d) => d.scheme)]);
  const guess = near.length === 0 ? "" : ` Did you mean ${[...new Set(near)].join(" or ")}?`;
  return new Unusable([
    `There is no preset and no file '${name}'.${guess} 'kinerja presets' lists the presets; a policy file ends in .json or .yaml.`,
  ]);
}

/** Finds and checks the policy that an argument names. */
export async function choosePolicy(name: string): Promise<PolicyChoice> {
  const named = presetsNamed(name);
  if (named.length === 0 && !(await isFile(name))) throw unknownPreset(name);
  const documents = named.length > 0 ? named : [await readPolicyFile(name)];
  const [first, ...others] = documents.map((document) => {
    const defined = safeDefinePolicy(document);
    if (!defined.ok) throw unusable(defined.issues, `The policy ${name} cannot be used:`);
    return defined.value;
  });
  if (first === undefined) throw unknownPreset(name);
  const versions: readonly [Policy, ...Policy[]] = [first, ...others];
  return {
    versions,
    at: (period) => (others.length === 0 ? { ok: true, value: first } : pick(versions, period)),
  };
}

/** The documents that may be asked of records: that of a period that holds for all, else all versions. */
export function documentsOf(choice: PolicyChoice, period: string | undefined): readonly PolicyDocument[] {
  const fixed = period === undefined ? undefined : choice.at(period);
  return fixed?.ok === true ? [fixed.value.document] : choice.versions.map((policy) => policy.document);
}

function pick(versions: readonly Policy[], period: string | undefined): Outcome<Policy> {
  if (period === undefined) return { ok: false, issues: [issue("period-missing", [], {})] };
  const read = readPeriod(period);
  if (!read.ok) {
    return {
      ok: false,
      issues: [issue("period-unreadable", ["period"], { found: period, problem: read.problem })],
    };
  }
  return safePolicyAt(versions, read.value.from);
}

async function isFile(name: string): Promise<boolean> {
  if ([".json", ".yaml", ".yml"].includes(extname(name).toLowerCase())) return true;
  try {
    await stat(name);
    return true;
  } catch {
    return false;
  }
}
