import type fc from "fast-check";
import type { Domain } from "../../src/policy/domain.js";
import type { Fact } from "../../src/policy/fact.js";
import type { Group, Indicator } from "../../src/policy/node.js";
import type { PolicyDocument } from "../../src/policy/policy.js";
import type { IndicatorEntry, NumberText, RecordDocument } from "../oracle/record.js";
import { type Choose, chosen, plainText } from "./arbitrary-policy-draft.js";

/** How careful a record is: complete, with gaps, or with something wrong. */
interface Manner {
  readonly choose: Choose;
  /** numbers that stand in the policy: edges, caps, targets */
  readonly edges: readonly number[];
  readonly gaps: number;
  readonly wrong: number;
}

/** Records of a policy, biased to its edges; some with gaps, some with something wrong. */
export function arbitraryRecord(document: PolicyDocument): fc.Arbitrary<RecordDocument> {
  return chosen((choose): RecordDocument => {
    const [gaps, wrong] = choose.pick([
      [0, 0],
      [0, 0],
      [12, 0],
      [30, 0],
      [5, 15],
    ] as const);
    const manner: Manner = { choose, edges: numbersIn(document), gaps, wrong };
    const rows = Object.keys(document.rows ?? {}).map(
      (set) => [set, rowsFor(manner, document, set)] as const,
    );
    const facts = factsFor(manner, document.facts ?? {});
    const parameters = parametersFor(manner, document);
    return {
      subject: `s${choose.int(1, 999)}`,
      period: choose.pick(["2026", "2026-Q1", "2026-S2", "2025-07-01/2026-07-01", "2026-03-31"]),
      ...(Object.keys(parameters).length > 0 ? { parameters } : {}),
      ...(Object.keys(facts).length > 0 ? { facts } : {}),
      actuals: actualsFor(manner, document, undefined),
      ...(rows.length > 0 ? { rows: Object.fromEntries(rows) } : {}),
    };
  });
}

/** The entries of the indicators without rows, or of those of one row, with the weights that groups ask for. */
function actualsFor(
  manner: Manner,
  document: PolicyDocument,
  set: string | undefined,
): Record<string, NumberText | boolean | IndicatorEntry> {
  const weights = new Map<string, NumberText>();
  for (const node of Object.values(document.nodes)) {
    if (node.kind === "group" && node.in === set)
      for (const [id, w] of broughtWeights(manner, node)) weights.set(id, w);
  }
  const entries: Record<string, NumberText | boolean | IndicatorEntry> = {};
  for (const [id, node] of Object.entries(document.nodes)) {
    if (node.kind !== "indicator" || node.in !== set) continue;
    const entry = entryFor(manner, node);
    const weight = weights.get(id);
    const long = { ...entry, ...(weight === undefined ? {} : { weight }) };
    const { actual, ...rest } = long;
    if (Object.keys(long).length === 0) continue;
    const isBare = Object.keys(rest).length === 0 && actual !== undefined && actual !== null;
    entries[id] = isBare && manner.choose.chance(60) ? actual : long;
  }
  return entries;
}

function broughtWeights(manner: Manner, group: Group): [string, NumberText][] {
  const ids = (group.parts ?? []).flatMap((p) =>
    typeof p === "object" && p.weight === "from-record" ? [p.node] : [],
  );
  if (ids.length === 0) return [];
  const weights = shares(manner, ids.length);
  return ids.map((id, at) => [id, weights[at] ?? 0]);
}

/** Weights that total 100, or now and then do not. */
function shares({ choose, wrong }: Manner, count: number): NumberText[] {
  if (choose.chance(15)) return Array.from({ length: count }, () => `${100}/${count}`);
  const weights: number[] = [];
  let left = 100;
  for (let i = 1; i < count; i++) {
    const taken = choose.chance(10) ? 0 : choose.int(0, left * 2) / 2;
    weights.push(taken);
    left -= taken;
  }
  weights.push(left);
  if (choose.chance(wrong * 3)) weights[0] = choose.pick([-5, (weights[0] ?? 0) + 0.01]);
  return weights.map((w) => (choose.chance(50) ? w : plainText(w)));
}

function rowsFor(manner: Manner, document: PolicyDocument, set: string): Record<string, unknown>[] {
  const { choose, wrong } = manner;
  const declared = document.rows?.[set];
  const least = declared?.min ?? 0;
  const count = choose.chance(wrong) ? choose.pick([0, 5]) : choose.pick([least, 1, 2, 3, 3]);
  const weights = count > 0 ? shares(manner, count) : [];
  const isWeighed = Object.values(document.nodes).some(
    (n) =>
      n.kind === "group" &&
      n.each !== undefined &&
      document.nodes[n.each]?.in === set &&
      n.weight === "from-record",
  );
  const hasKeys = choose.chance(60);
  return Array.from({ length: count }, (_, at) => ({
    ...(hasKeys ? { key: `k${at + 1}` } : {}),
    ...(choose.chance(20) ? { title: "A row" } : {}),
    ...(isWeighed ? { weight: weights[at] } : {}),
    ...factsFor(manner, declared?.facts ?? {}),
    ...actualsFor(manner, document, set),
  }));
}

function factsFor(
  { choose, edges, gaps, wrong }: Manner,
  declared: Readonly<Record<string, unknown>>,
): Record<string, NumberText | boolean> {
  const facts: Record<string, NumberText | boolean> = {};
  for (const [id, of] of Object.entries(declared)) {
    const fact = of as Fact;
    const mayBeLeft = fact.default !== undefined ? 30 : gaps > 0 ? 2 : 0;
    if (choose.chance(mayBeLeft)) continue;
    if (fact.type === "yes-no") facts[id] = choose.chance(50);
    else if (fact.type === "choice") facts[id] = choose.pick(fact.of);
    else if (fact.type === "date") facts[id] = choose.pick(["2026-01-01", "2019-02-28", "2026-07-01"]);
    else facts[id] = numberFor({ choose, edges, gaps, wrong }, fact as Domain, []);
  }
  return facts;
}

function parametersFor({ choose }: Manner, document: PolicyDocument): Record<string, NumberText | boolean> {
  const found: Record<string, NumberText | boolean> = {};
  for (const [id, parameter] of Object.entries(document.parameters ?? {})) {
    if (choose.chance(50)) continue;
    if ("oneOf" in parameter) found[id] = choose.pick(parameter.oneOf);
    else if (parameter.type === "yes-no") found[id] = choose.chance(50);
    else found[id] = choose.pick(["0", "2.5", 5]);
  }
  return found;
}

function entryFor(manner: Manner, indicator: Indicator): IndicatorEntry {
  const { choose, gaps } = manner;
  const held = {
    ...targetFor(manner, indicator),
    ...postsFor(manner, indicator),
    ...inputsFor(manner, indicator),
  };
  if (choose.chance(gaps)) return choose.chance(50) ? held : { ...held, notApplicable: "nothing to measure" };
  const { actual } = indicator;
  if (actual.type === "yes-no") return { ...held, actual: choose.chance(50) };
  if (actual.type === "choice") return { ...held, actual: choose.pick(actual.of) };
  const consolidate = "consolidate" in actual ? actual.consolidate : undefined;
  if (consolidate !== undefined && choose.chance(75))
    return { ...held, observations: observations(manner, consolidate === "ratio-of-sums") };
  return { ...held, actual: numberFor(manner, actual as Domain, targetsOf(indicator, held)) };
}

function observations(
  { choose, wrong }: Manner,
  withOf: boolean,
): { date: string; value: NumberText; of?: NumberText }[] {
  const dates = choose.some(["2025-08-15", "2026-01-31", "2026-02-28", "2026-03-31", "2026-09-30"], 1, 4);
  const twice = choose.chance(wrong) ? [...dates, dates[0] ?? "2026-01-31"] : dates;
  return twice.map((date) => ({
    date,
    value: choose.pick([choose.int(0, 20), "2.5", "1/3"]),
    ...(withOf ? { of: choose.pick([choose.int(1, 20), "4"]) } : {}),
  }));
}

function targetFor(manner: Manner, { target }: Indicator): IndicatorEntry {
  const { choose, gaps } = manner;
  const isDomained = typeof target === "object" && !("dated" in target);
  const comes = target === "from-record" || (isDomained && target.value === "from-record");
  if (!comes || (gaps > 0 && choose.chance(3))) return {};
  const domain: Domain = isDomained ? target : {};
  const one = (): NumberText => {
    if (choose.chance(70)) return choose.pick([10, "20", 40, "45.5", "80", "100/3"]);
    return numberFor(manner, domain, [0]);
  };
  if (isDomained && target.range === true && choose.chance(60)) {
    return {
      target: choose.pick([
        { from: "10", to: 30 },
        { from: 20, to: "20" },
        { from: "5", to: "200/3" },
        ...(domain.min === -10 ? [{ from: -5, to: 0 }] : []),
      ]),
    };
  }
  return { target: one() };
}

function postsFor({ choose }: Manner, { achievement }: Indicator): IndicatorEntry {
  if (achievement === undefined || !("kind" in achievement)) return {};
  const brought: Record<string, NumberText> = {};
  if (achievement.kind === "improvement" && achievement.baseline === "from-record")
    brought.baseline = choose.pick([10, "0", "50", "20.5"]);
  if (achievement.kind === "goalposts") {
    if (achievement.worst === "from-record") brought.worst = choose.pick(["2", 5, "80"]);
    if (achievement.best === "from-record") brought.best = choose.pick(["95", 60, "5"]);
  }
  return brought;
}

function inputsFor(manner: Manner, { inputs }: Indicator): IndicatorEntry {
  const brought: Record<string, NumberText> = {};
  for (const [name, input] of Object.entries(inputs ?? {})) {
    if (input.value === undefined || input.value === "from-record")
      brought[name] = numberFor(manner, input, []);
  }
  return brought;
}

function targetsOf(indicator: Indicator, held: IndicatorEntry): number[] {
  const { target } = indicator;
  const written = typeof target === "object" && "from" in target ? [target.from, target.to] : [target];
  const { target: given } = held;
  const brought = typeof given === "object" && given !== null ? [given.from, given.to] : [given];
  return [...written, ...brought].flatMap((t) => (typeof t === "object" ? [] : asNumber(t)));
}

/** A number of a domain: an end, an edge of the policy, the target, a unit beside them, a third, many digits. */
function numberFor(manner: Manner, domain: Domain, targets: readonly number[]): NumberText {
  const { choose, edges, wrong } = manner;
  const min = asNumber(domain.min)[0] ?? -20;
  const max = asNumber(domain.max)[0] ?? 120;
  const hasStep = domain.step !== undefined;
  const isFree = domain.outside === "clip" || choose.chance(wrong);
  const inside = (x: number): number => (isFree ? x : Math.min(max, Math.max(min, x)));
  const rounded = (x: number): number => (hasStep ? Math.round(x) : Number(x.toFixed(4)));
  const target = targets.length > 0 ? choose.pick(targets) : undefined;
  const edge = edges.length > 0 ? choose.pick(edges) : 1;
  const near = [
    edge,
    edge * 100,
    ...(target === undefined ? [] : [target, target * edge, (target * edge) / 100, target * 1.2]),
  ];
  if (hasStep && choose.chance(wrong)) return choose.pick([2.5, "1/3"]);
  switch (choose.int(1, 8)) {
    case 1:
      return inside(choose.pick([min, max, 0]));
    case 2:
    case 3:
      return plainText(inside(rounded(choose.pick(near))));
    case 4:
      return plainText(inside(rounded(choose.pick(near) + choose.pick([-1, 1, 0.01, -0.01]))));
    case 5: {
      if (hasStep) return choose.int(Math.ceil(min), Math.floor(max));
      const part = choose.pick([3, 7, 9]);
      return `${choose.int(Math.ceil(min * part), Math.floor(max * part))}/${part}`;
    }
    case 6:
      if (hasStep || !choose.chance(30) || max < 2) return choose.int(Math.ceil(min), Math.floor(max));
      return `1.${Array.from({ length: 29 }, () => choose.int(0, 9)).join("")}`;
    default: {
      const x = choose.int(Math.ceil(min), Math.floor(max));
      return choose.chance(50) ? x : plainText(hasStep ? x : inside(x + choose.int(0, 99) / 100));
    }
  }
}

function asNumber(of: unknown): number[] {
  if (of === undefined || of === null || of === "" || typeof of === "object") return [];
  const [n = "", d = "1"] = String(of).split("/");
  const found = Number(n) / Number(d);
  return Number.isFinite(found) ? [found] : [];
}

/** Every number written in a policy, at any depth, except in formulas. */
function numbersIn(of: unknown): number[] {
  if (typeof of !== "object" || of === null) return asNumber(of).filter((n) => Math.abs(n) < 500);
  return Object.values(of).flatMap(numbersIn);
}
