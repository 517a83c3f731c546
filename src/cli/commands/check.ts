import type { CheckReport, LawId } from "../../verify/index.js";
import { type Arguments, expectPositionals, oneOf, readArguments } from "../arguments.js";
import { choosePolicy, presetId } from "../choose-policy.js";
import { type Policy, readPeriod } from "../library.js";
import { speechFor } from "../locale.js";
import { knownNames } from "../near-names.js";
import { checkText, differenceText } from "../output/check-text.js";
import { Unusable, unusable } from "../unusable.js";

const OPTIONS = {
  runs: { type: "string" },
  seed: { type: "string" },
  laws: { type: "string" },
  period: { type: "string" },
  against: { type: "string" },
  "period-before": { type: "string" },
  format: { type: "string" },
  locale: { type: "string" },
} as const;

const MOST_RUNS = 1_000_000;

/** `kinerja check`: holds a policy against the laws and runs its own cases, or compares it with another version. */
export async function check(rest: readonly string[]): Promise<number> {
  const args = readArguments(rest, OPTIONS, "check");
  expectPositionals(args, ["policy"], 1, "check");
  const json = oneOf(args, "format", ["text", "json"]) === "json";
  const speech = speechFor(args, true);
  const verify = await loadVerify();
  const period = periodOf(args, "period");
  const policy = await onePolicy(args.positionals[0] ?? "", period, "--period");
  const runs = numberOf(args, "runs", 1, MOST_RUNS);
  const seed = numberOf(args, "seed", 0, 2 ** 31 - 1);
  const drawn = { ...(runs === undefined ? {} : { runs }), ...(seed === undefined ? {} : { seed }) };
  const against = args.text("against");
  if (against !== undefined) {
    const periodBefore = periodOf(args, "period-before");
    const before = await onePolicy(against, periodBefore, "--period-before");
    const found = verify.safeCompareVersions(before, policy, {
      ...drawn,
      ...(period === undefined ? {} : { periodAfter: period }),
      ...(periodBefore === undefined ? {} : { periodBefore }),
    });
    if (!found.ok) throw unusable(found.issues, "The two versions cannot be compared:");
    process.stdout.write(
      json
        ? `${JSON.stringify(found.value, null, 2)}\n`
        : `${differenceText(found.value, before, policy, speech).join("\n")}\n`,
    );
    return 0;
  }
  const laws = lawsOf(args, verify.LAW_IDS);
  const report = verify.safeCheckPolicy(policy, {
    ...drawn,
    ...(period === undefined ? {} : { period }),
    ...(laws === undefined ? {} : { laws }),
  });
  if (!report.ok) throw unusable(report.issues, "The policy cannot be checked:");
  process.stdout.write(
    json ? `${JSON.stringify(report.value, null, 2)}\n` : `${textOf(report.value, policy, speech)}\n`,
  );
  return report.value.ok ? 0 : 1;
}

function textOf(report: CheckReport, policy: Policy, speech: Parameters<typeof checkText>[2]): string {
  return checkText(report, policy, speech).join("\n");
}

/** The laws, which need fast-check: it is not installed with the package. */
async function loadVerify(): Promise<typeof import("../../verify/index.js")> {
  try {
    return await import("../../verify/index.js");
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new Unusable([
      "'kinerja check' makes records with the package fast-check, which is not installed.",
      "Install it beside kinerja and run this again: npm install --save-dev fast-check",
    ]);
  }
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    error.code === "ERR_MODULE_NOT_FOUND" &&
    error.message.includes("fast-check")
  );
}

async function onePolicy(name: string, period: string | undefined, option: string): Promise<Policy> {
  const choice = await choosePolicy(name);
  const [first, ...others] = choice.versions;
  if (others.length === 0) return first;
  if (period === undefined) {
    const ids = choice.versions.map((policy) => presetId(policy.document)).join(", ");
    throw new Unusable([
      `'${name}' has several versions: ${ids}. Name one of them, or give ${option} to pick the one in force.`,
    ]);
  }
  const picked = choice.at(period);
  if (!picked.ok) throw unusable(picked.issues);
  return picked.value;
}

function periodOf(args: Arguments, name: string): string | undefined {
  const given = args.text(name);
  if (given !== undefined && !readPeriod(given).ok)
    throw new Unusable([
      `--${name} is '${given}', expected a period such as 2026, 2026-S1, 2026-Q1, 2026-03 or 2026-01-01/2026-04-01.`,
    ]);
  return given;
}

function numberOf(args: Arguments, name: string, least: number, most: number): number | undefined {
  const given = args.text(name);
  if (given === undefined) return undefined;
  const value = /^\d{1,10}$/.test(given) ? Number(given) : Number.NaN;
  if (!(value >= least && value <= most))
    throw new Unusable([`--${name} is '${given}', expected a whole number from ${least} to ${most}.`]);
  return value;
}

function lawsOf(args: Arguments, known: readonly LawId[]): readonly LawId[] | undefined {
  const given = args.text("laws");
  if (given === undefined) return undefined;
  return given.split(",").map((name) => {
    const found = known.find((law) => law === name.trim());
    if (found === undefined)
      throw new Unusable([`There is no law '${name.trim()}'; known: ${knownNames(name.trim(), known)}.`]);
    return found;
  });
}
