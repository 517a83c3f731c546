import { type Rational, rational } from "../../number/rational.js";
import type { Indicator } from "../../policy/node.js";
import type { PlainRecord } from "../arbitrary-record.js";
import { outcomeText, sameFigures } from "../figures.js";
import { type Finding, type Law, SAYS_NOTHING, type Subject, scored, scoredBy, tried } from "../law.js";
import { isNamedInFormulas, replanned, timesKeys, timesNumber, withNodes } from "../transform.js";

const BY = rational(24n);

/** The unit in which something is measured does not matter. */
export const unitChange: Law = {
  id: "unit-change",
  statement: {
    en: "Actual, target, baseline, posts and domain of an indicator in another unit (days to hours) change nothing.",
    id: "Realisasi, target, dan batas suatu indikator dalam satuan lain (hari ke jam) tidak mengubah apa pun.",
  },
  formula: "score(k · actual, k · target, …) = score(actual, target, …), k = 24",
  why: {
    en: "An office that counts hours must get what one that counts days gets for the same work.",
    id: "Kantor yang menghitung jam harus mendapat hasil yang sama dengan yang menghitung hari.",
  },
  choices: "default",
  test(subject) {
    const { document } = subject;
    const ids = Object.entries(document.nodes).flatMap(([id, node]) =>
      node.kind === "indicator" && isUnitless(node) && !isNamedInFormulas(document, id) ? [id] : [],
    );
    if (ids.length === 0)
      return { status: "not-applicable", why: "no indicator's achievement is free of its unit" };
    const whole = triedIn(subject, ids);
    if (whole !== undefined && whole.status !== "broken") return whole;
    for (const id of ids.slice(0, MOST_ALONE)) {
      const alone = triedIn(subject, [id]);
      if (alone?.status === "broken") return alone;
    }
    return whole ?? { status: "untested", why: "the policy in other units does not compile" };
  },
};

/** Where all indicators at once show a difference, so many are looked at alone to name the one. */
const MOST_ALONE = 40;

/** Some indicators in another unit; nothing where the policy does not compile so. */
function triedIn(subject: Subject, ids: readonly string[]): Finding | undefined {
  const { document } = subject;
  const indicators = ids.flatMap((id) => {
    const node = document.nodes[id];
    return node?.kind === "indicator" ? [{ id, node }] : [];
  });
  const changed = Object.fromEntries(indicators.map(({ id, node }) => [id, inOtherUnit(node, BY)]));
  const other = replanned(subject, withNodes(document, changed));
  if (other === undefined) return undefined;
  return tried(subject, subject.records, (record) => {
    const first = scored(subject, record);
    if (first === undefined) return SAYS_NOTHING;
    const moved = indicators.reduce((all, { id, node }) => recordInOtherUnit(all, id, node.in, BY), record);
    const second = scoredBy(other, moved);
    if (sameFigures(first, second)) return undefined;
    const name = ids.length === 1 ? (ids[0] ?? "") : "every measure";
    return {
      what: `with ${name} in a unit 24 times smaller the result is ${outcomeText(second)}, not ${outcomeText(first)}`,
      records: [record, moved],
    };
  });
}

/** Whether the achievement of an indicator is a number without unit, which its unit must not change. */
function isUnitless({ achievement, actual }: Indicator): boolean {
  if (achievement === undefined || actual.type === "yes-no" || actual.type === "choice") return false;
  if ("consolidate" in actual && actual.consolidate === "ratio-of-sums") return false;
  const own = "kind" in achievement ? [achievement] : achievement.best;
  return [achievement, ...own].every((a) => {
    if ("whenTargetZero" in a || "whenTargetNegative" in a || "whenActualZero" in a) return false;
    if (!("kind" in a)) return true;
    if (a.kind === "goalposts") return a.logarithm !== true;
    if (a.kind === "formula") return /\/ *target\b/.test(a.text); // a share of the target has no unit
    return ["ratio", "improvement", "stabilise"].includes(a.kind);
  });
}

function inOtherUnit(of: Indicator, by: Rational): unknown {
  const domain = ["min", "max", "step"];
  const { target, achievement } = of;
  return {
    ...of,
    actual: timesKeys(of.actual, domain, by),
    ...(target === undefined
      ? {}
      : {
          target:
            typeof target === "object" && !("dated" in target)
              ? timesKeys(target, [...domain, "value", "from", "to"], by)
              : timesNumber(target, by),
        }),
    ...(achievement === undefined ? {} : { achievement: achievementInOtherUnit(achievement, by) }),
  };
}

function achievementInOtherUnit(of: NonNullable<Indicator["achievement"]>, by: Rational): unknown {
  if (!("kind" in of)) return { ...of, best: of.best.map((a) => achievementInOtherUnit(a, by)) };
  if (of.kind === "goalposts") return timesKeys(of, ["worst", "best"], by);
  return of.kind === "improvement" ? timesKeys(of, ["baseline"], by) : of;
}

function recordInOtherUnit(
  record: PlainRecord,
  id: string,
  set: string | undefined,
  by: Rational,
): PlainRecord {
  const inEntries = (entries: unknown): unknown =>
    typeof entries === "object" && entries !== null && Object.hasOwn(entries, id)
      ? { ...entries, [id]: entryInOtherUnit(Reflect.get(entries, id), by) }
      : entries;
  if (set === undefined) return { ...record, actuals: inEntries(record.actuals) };
  const rows = record.rows as Readonly<Record<string, readonly unknown[]>>;
  return { ...record, rows: { ...rows, [set]: (rows[set] ?? []).map(inEntries) } };
}

function entryInOtherUnit(entry: unknown, by: Rational): unknown {
  if (typeof entry !== "object" || entry === null) return timesNumber(entry, by);
  const { target, observations, ...rest } = entry as Readonly<Record<string, unknown>>;
  const list: readonly object[] | undefined = Array.isArray(observations) ? observations : undefined;
  return {
    ...timesKeys(rest, ["actual", "baseline", "worst", "best"], by),
    ...(target === undefined
      ? {}
      : {
          target:
            typeof target === "object" && target !== null
              ? timesKeys(target, ["from", "to"], by)
              : timesNumber(target, by),
        }),
    ...(list === undefined ? {} : { observations: list.map((o) => timesKeys(o, ["value"], by)) }),
  };
}
