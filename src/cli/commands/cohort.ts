import { type Arguments, expectPositionals, oneOf, readArguments } from "../arguments.js";
import { choosePolicy, documentsOf, type PolicyChoice } from "../choose-policy.js";
import { readYesNo } from "../input/cell.js";
import type { PlacedRecord } from "../input/placed-record.js";
import { openRecords } from "../input/records.js";
import {
  type CohortFacts,
  type ComparedCohort,
  type PolicyDocument,
  readPeriod,
  type Scorecard,
  safeCohort,
} from "../library.js";
import { speechFor } from "../locale.js";
import { knownNames } from "../near-names.js";
import { COHORT_CSV_HEADER, cohortCsv, cohortText, periodKey } from "../output/cohort-text.js";
import { refusalText } from "../output/refusal-text.js";
import { standardOutput } from "../output/sink.js";
import { scoreRecords } from "../score-records.js";
import { Unusable, unusable } from "../unusable.js";
import { csvOptionsOf, RECORD_OPTIONS, settingsOf } from "./score.js";

type Format = "table" | "json" | "csv";

/** What a comparison needs of a record besides its scorecard. */
interface Kept {
  readonly facts: CohortFacts;
  readonly remark: string | undefined;
}

interface Member extends Kept {
  readonly scorecard: Scorecard;
}

/** `kinerja cohort`: scores a file, and compares its subjects with one another and with their peers. */
export async function cohort(rest: readonly string[]): Promise<number> {
  const options = {
    ...RECORD_OPTIONS,
    by: { type: "string" },
    facts: { type: "string", multiple: true },
    format: { type: "string" },
  } as const;
  const args = readArguments(rest, options, "cohort");
  expectPositionals(args, ["policy", "data"], 2, "cohort");
  const [policyName = "", dataName = ""] = args.positionals;
  const format: Format = oneOf(args, "format", ["table", "json", "csv"]);
  const choice = await choosePolicy(policyName);
  const settings = settingsOf(args, choice);
  const by = readBy(args.text("by"), choice);
  const facts = readFacts(args, choice);
  const csvOptions = { ...csvOptionsOf(args), remark: by?.startsWith("x-") === true ? by : undefined };
  const source = await openRecords(dataName, documentsOf(choice, settings.period), csvOptions);
  const kept = new Map<string, Kept>();
  const cohorts = new Map<string, Member[]>();
  let refused = 0;
  let all = 0;
  for await (const result of scoreRecords(choice, keeping(source.records, by, kept), settings)) {
    all += 1;
    if (!result.ok) {
      refused += 1;
      process.stderr.write(refusalText(source.file.name, result));
      continue;
    }
    if (!isOfPeriod(result.scorecard, settings.period)) continue;
    const key = periodKey(result.scorecard);
    const members = cohorts.get(key) ?? [];
    members.push({
      scorecard: result.scorecard,
      ...(kept.get(result.place) ?? { facts: {}, remark: undefined }),
    });
    cohorts.set(key, members);
  }
  if (refused > 0) process.stderr.write(`${refused} of ${all} records were refused.\n`);
  const periods = [...cohorts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, members]) => members);
  if (by?.startsWith("x-") === true && !periods.flat().some(({ remark }) => remark !== undefined)) {
    throw new Unusable([`--by ${by}: no record of ${dataName} has such a column or key.`]);
  }
  if (periods.length === 0 && refused === 0) {
    throw new Unusable([`${dataName} holds no record for ${settings.period ?? "any period"}.`]);
  }
  const compared = periods.map((members) => compare(members, choice, by, facts));
  await standardOutput().write(textOf(compared, format, args));
  return refused > 0 ? 1 : 0;
}

/** The records as they pass, with the facts and the remark of each kept by its place. */
async function* keeping(
  records: AsyncIterable<PlacedRecord>,
  by: string | undefined,
  kept: Map<string, Kept>,
): AsyncGenerator<PlacedRecord, void, undefined> {
  for await (const placed of records) {
    if (placed.ok) {
      const remark = by === undefined ? undefined : scalarOf(placed.record, by);
      const facts: Record<string, string | number | boolean> = {};
      const brought = property(placed.record, "facts");
      for (const id of Object.keys(typeof brought === "object" && brought !== null ? brought : {})) {
        const value = scalarOf(brought, id);
        if (value !== undefined) Object.defineProperty(facts, id, { value, enumerable: true });
      }
      kept.set(placed.place, { facts, remark: remark === undefined ? undefined : String(remark) });
    }
    yield placed;
  }
}

function property(of: unknown, key: string): unknown {
  return typeof of === "object" && of !== null && Object.hasOwn(of, key) ? Reflect.get(of, key) : undefined;
}

function scalarOf(of: unknown, key: string): string | number | boolean | undefined {
  const value = property(of, key);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : undefined;
}

function compare(
  members: readonly Member[],
  choice: PolicyChoice,
  by: string | undefined,
  given: CohortFacts,
): readonly [ComparedCohort, PolicyDocument] {
  const policy = choice.at(members[0]?.scorecard.period.id);
  if (!policy.ok) throw unusable(policy.issues);
  const { document } = policy.value;
  const groups = by === undefined ? new Map<string, Member[]>() : groupsOf(members, by, document);
  const named = [...groups].flatMap(([group, list]) =>
    list.map((m) => [m.scorecard.subject, group] as const),
  );
  const compared = safeCohort(
    policy.value,
    members.map(({ scorecard }) => scorecard),
    {
      facts: { ...sharedFacts(members, document), ...given },
      ...(by === undefined
        ? {}
        : {
            groups: Object.fromEntries(named),
            groupFacts: Object.fromEntries(
              [...groups].map(([group, list]) => [group, { ...sharedFacts(list, document), ...given }]),
            ),
          }),
    },
  );
  if (!compared.ok) throw unusable(compared.issues);
  return [compared.value, document];
}

function groupsOf(
  members: readonly Member[],
  by: string,
  document: PolicyDocument,
): ReadonlyMap<string, readonly Member[]> {
  const fallback = document.facts?.[by]?.default;
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const fact = Object.hasOwn(member.facts, by) ? member.facts[by] : fallback;
    const group = by.startsWith("x-") ? member.remark : fact === undefined ? undefined : String(fact);
    if (group === undefined) continue;
    const list = groups.get(group) ?? [];
    list.push(member);
    groups.set(group, list);
  }
  return groups;
}

/** The facts that all records bring alike: what is true of each of them is true of the cohort. */
function sharedFacts(members: readonly Member[], document: PolicyDocument): CohortFacts {
  const shared = Object.keys(document.facts ?? {}).flatMap((id) => {
    const values = new Set(members.map(({ facts }) => (Object.hasOwn(facts, id) ? facts[id] : undefined)));
    const [value] = values;
    return values.size === 1 && value !== undefined ? [[id, value] as const] : [];
  });
  return Object.fromEntries(shared);
}

function readBy(by: string | undefined, choice: PolicyChoice): string | undefined {
  if (by === undefined || by.startsWith("x-")) return by;
  const known = [...new Set(choice.versions.flatMap((p) => Object.keys(p.document.facts ?? {})))];
  if (known.includes(by)) return by;
  const named = known.length === 0 ? "it has no facts" : `its facts: ${knownNames(by, known)}`;
  throw new Unusable([
    `--by ${by}: expected a fact of the policy (${named}) or a column of the data that begins with x-.`,
  ]);
}

function readFacts(args: Arguments, choice: PolicyChoice): CohortFacts {
  const facts: Record<string, string | boolean> = {};
  for (const setting of args.texts("facts")) {
    const at = setting.indexOf("=");
    if (at <= 0) {
      throw new Unusable([`--facts ${setting}: expected name=value, as in --facts organisationRating=baik.`]);
    }
    const name = setting.slice(0, at).trim();
    const text = setting.slice(at + 1).trim();
    if (Object.hasOwn(facts, name)) throw new Unusable([`--facts gives the fact '${name}' twice.`]);
    const declared = choice.versions.map((p) => p.document.facts?.[name]).find((fact) => fact !== undefined);
    const value = declared?.type === "yes-no" ? (readYesNo(text) ?? text) : text;
    Object.defineProperty(facts, name, { value, enumerable: true });
  }
  return facts;
}

function isOfPeriod(scorecard: Scorecard, period: string | undefined): boolean {
  const wanted = period === undefined ? undefined : readPeriod(period);
  if (wanted?.ok !== true) return true;
  return wanted.value.from === scorecard.period.from && wanted.value.until === scorecard.period.until;
}

function textOf(
  compared: readonly (readonly [ComparedCohort, PolicyDocument])[],
  format: Format,
  args: Arguments,
): string {
  switch (format) {
    case "json":
      return `${JSON.stringify(
        compared.map(([value]) => value),
        null,
        2,
      )}\n`;
    case "csv":
      return COHORT_CSV_HEADER + compared.map(([value]) => cohortCsv(value)).join("");
    case "table": {
      const speech = speechFor(args, true);
      return compared
        .map(([value, document]) => `${cohortText(value, document, speech).join("\n")}\n`)
        .join("\n");
    }
    default: {
      const unknown: never = format;
      throw new Error(`unknown format ${String(unknown)}`);
    }
  }
}
