import { type Draft, type Made, numberIn, plainText } from "./arbitrary-policy-draft.js";

/** What a formula may name where it stands. */
export interface Place {
  readonly set?: string | undefined;
  /** nodes that it may name */
  readonly nodes: readonly Made[];
  /** numbers with a meaning only there: actual, target, value, score */
  readonly special?: readonly string[];
}

/** Names of numbers that a formula may use at its place; facts and parameters are there for every formula. */
function numberNames(draft: Draft, place: Place): string[] {
  const parameters = Object.entries(draft.parameters).filter(
    ([, p]) =>
      ("oneOf" in p && p.oneOf.every((o) => !Number.isNaN(Number(o)))) ||
      ("type" in p && p.type === "number"),
  );
  const facts = Object.entries(draft.facts).filter(([, f]) => f.type === "number");
  const own = place.set === undefined ? [] : Object.entries(draft.rows[place.set]?.facts ?? {});
  return [
    ...parameters.map(([id]) => id),
    ...facts.map(([id]) => id),
    ...own.filter(([, f]) => f.type === "number").map(([id]) => id),
    ...numberNodes(place).map(({ id }) => id),
    ...(place.special ?? []),
  ];
}

function numberNodes(place: Place): Made[] {
  return place.nodes.filter((n) => n.hasNumber && (n.set === undefined || n.set === place.set));
}

function leaf(draft: Draft, place: Place): string {
  const { choose } = draft;
  const special = place.special ?? [];
  if (special.length > 0 && choose.chance(50)) return choose.pick(special);
  const nodes = numberNodes(place);
  if (nodes.length > 0 && choose.chance(60)) return choose.pick(nodes).id;
  const names = numberNames(draft, place);
  if (names.length > 0 && choose.chance(55)) return choose.pick(names);
  const literal = plainText(choose.int(-20, 400) / choose.pick([1, 1, 2, 4, 10]));
  return literal.startsWith("-") ? `(${literal})` : literal;
}

/** A formula with a number as its value. */
export function numberFormula(draft: Draft, place: Place, depth = 1): string {
  const { choose } = draft;
  const x = (): string =>
    depth > 0 && choose.chance(30) ? `(${numberFormula(draft, place, depth - 1)})` : leaf(draft, place);
  const forms: (() => string)[] = [
    () => `if(${condition(draft, place)}, ${x()}, ${x()})`,
    () => `min(${x()}, ${x()})`,
    () => `max(${x()}, ${x()}, ${x()})`,
    () => `abs(${x()} - ${x()})`,
    () => `floor(${x()})`,
    () => `ceil(${x()})`,
    () => `round(${x()}, ${choose.int(0, 2)}, '${choose.pick(["half-up", "half-even", "down", "ceil"])}')`,
    () => `${x()} + ${x()} * 2`,
    () => `${x()} - ${x()} - ${x()}`,
    () => `${x()} / ${x()} * 4`,
    () => `${x()} ^ 2`,
    () => `-${leaf(draft, place)} ^ ${choose.pick([2, 3])}`,
    () => `if(present(${leafName(draft, place)}), ${x()}, ${x()})`,
    () => `periodDays / 365 + ${x()}`,
    () => `(periodUntil - periodFrom) / ${choose.int(30, 40)}`,
  ];
  if (draft.irrational > 0 && choose.chance(35)) {
    draft.irrational--;
    return choose.pick([
      `ln(abs(${x()}) + 1)`,
      `sqrt(abs(${x()}))`,
      `abs(${x()}) ^ (1/3)`,
      `ln(${x()}) / ln(${x()})`,
    ]);
  }
  const special = specialForms(draft, place, x);
  return special.length > 0 && choose.chance(55) ? choose.pick(special)() : choose.pick(forms)();
}

function leafName(draft: Draft, place: Place): string {
  const names = numberNames(draft, place);
  return names.length > 0 ? draft.choose.pick(names) : "periodDays";
}

/** Forms that need something in the draft: rows, tables, rated nodes, groups, definitions. */
function specialForms(draft: Draft, place: Place, x: () => string): (() => string)[] {
  const { choose } = draft;
  const forms: (() => string)[] = [];
  const here = place.nodes.filter((n) => n.set === undefined || n.set === place.set);
  for (const [set, declared] of Object.entries(draft.rows)) {
    const inner: Place = { set, nodes: place.nodes.filter((n) => n.set === set) };
    const named = [
      ...inner.nodes.filter((n) => n.hasNumber).map((n) => n.id),
      ...factsOf(declared.facts, "number"),
    ];
    if (named.length > 0) {
      forms.push(
        () => `sum(${choose.pick(named)}) / 10`,
        () => `mean(${choose.pick(named)})`,
        () => `mean(${choose.pick(named)} * 2)`,
        () => `count(${choose.pick(named)} > ${choose.int(0, 3)})`,
        () => `count(${set}, ${choose.pick(named)} <= ${choose.int(1, 50)})`,
      );
    }
    forms.push(() => `count(${set})`);
  }
  for (const table of Object.keys(draft.tables)) {
    if (table === "byNumber") forms.push(() => `lookup(byNumber, ${x()})`);
    const choices = factsOf(draft.facts, "choice");
    if (table === "byChoice") for (const fact of choices) forms.push(() => `lookup(byChoice, ${fact})`);
  }
  for (const head of Object.keys(draft.definitions)) {
    const name = head.slice(0, head.indexOf("("));
    forms.push(() => (name === "clip" ? `clip(${x()}, 0, ${choose.int(1, 90)})` : `${name}(${x()})`));
  }
  for (const node of here) {
    if (node.hasMaximum) forms.push(() => `share(${node.id})`);
    if (node.hasScore) forms.push(() => `score(${node.id}) / 2`);
    if (node.scale !== undefined) {
      const ratings = draft.scales[node.scale]?.ratings ?? [];
      forms.push(
        () => `level(${node.id})`,
        () => `level('${choose.pick(ratings).id}') + ${x()}`,
        () => `if(rating(${node.id}) == '${choose.pick(ratings).id}', ${x()}, ${x()})`,
      );
      if (node.hasValues) forms.push(() => `value(${node.id})`);
    }
    if (
      node.kind === "group" &&
      node.parts.length > 0 &&
      node.parts.every((p) => p.hasNumber && !p.hasValues)
    ) {
      forms.push(() => `count(${node.id}, score >= ${choose.int(0, 2)})`);
      if (node.parts.every((p) => p.scale !== undefined)) forms.push(() => `count(${node.id}, level >= 2)`);
    }
  }
  return forms;
}

/** A formula that is true or false. */
export function condition(draft: Draft, place: Place, depth = 1): string {
  const { choose } = draft;
  const forms: (() => string)[] = [];
  const own = place.set === undefined ? {} : (draft.rows[place.set]?.facts ?? {});
  for (const facts of [draft.facts, own]) {
    for (const [id, fact] of Object.entries(facts)) {
      if (fact.type === "yes-no")
        forms.push(
          () => id,
          () => `not ${id}`,
        );
      if (fact.type === "choice")
        forms.push(() => `${id} ${choose.pick(["==", "!="])} '${choose.pick(fact.of)}'`);
      if (fact.type === "date") forms.push(() => `${id} ${choose.pick(["<", ">="])} periodFrom`);
    }
  }
  for (const [id, parameter] of Object.entries(draft.parameters)) {
    if ("type" in parameter && parameter.type === "yes-no") forms.push(() => id);
    if ("oneOf" in parameter && parameter.oneOf.includes("strict")) forms.push(() => `${id} == 'strict'`);
  }
  const compared = (): string =>
    `${leaf(draft, place)} ${choose.pick(["<", "<=", ">", ">=", "==", "!="])} ${leaf(draft, place)}`;
  if (depth > 0 && choose.chance(25)) {
    const inner = [condition(draft, place, depth - 1), condition(draft, place, depth - 1)];
    return `(${inner[0]}) ${choose.pick(["and", "or"])} (${inner[1]})`;
  }
  if (depth > 0 && choose.chance(10)) return `not (${compared()})`;
  return forms.length > 0 && choose.chance(60) ? choose.pick(forms)() : compared();
}

/** A condition on numbers of one place only: `value > 3`. */
export function comparisonWith(draft: Draft, name: string, low: number, high: number): string {
  const { choose } = draft;
  return `${name} ${choose.pick(["<", "<=", ">", ">="])} ${plainText(Number(numberText(draft, low, high)))}`;
}

function numberText(draft: Draft, low: number, high: number): string {
  const written = String(numberIn(draft.choose, low, high, 1));
  const [n = "0", d = "1"] = written.split("/");
  return String(Math.round((Number(n) / Number(d)) * 100) / 100);
}

function factsOf(facts: Draft["facts"] | undefined, type: string): string[] {
  return Object.entries(facts ?? {})
    .filter(([, fact]) => fact.type === type)
    .map(([id]) => id);
}
