import type { Quantity } from "../../src/policy/quantity.js";
import { type Choose, type Draft, numberIn } from "./arbitrary-policy-draft.js";

export const CHOICES = ["none", "some", "much"] as const;

/** A draft with parameters, facts, a row set, tables and definitions, each there or not. */
export function groundOf(choose: Choose): Draft {
  const draft: Draft = {
    choose,
    parameters: {},
    facts: {},
    rows: {},
    tables: {},
    definitions: {},
    nodes: {},
    scales: {},
    made: [],
    weighed: new Set(),
    irrational: choose.pick([0, 0, 1, 2]),
    count: 0,
  };
  const { parameters, facts, rows, tables, definitions } = draft;
  if (choose.chance(55)) {
    parameters.portion = { oneOf: ["0.30", "0.40", "1/3"], default: choose.pick(["0.30", "1/3"]) };
  }
  if (choose.chance(40))
    parameters.manner = { oneOf: ["strict", "lenient"], default: choose.pick(["strict", "lenient"]) };
  if (choose.chance(30)) parameters.bonus = { type: "number", min: 0, max: 5, step: "0.5", default: "1.5" };
  if (choose.chance(30)) parameters.formal = { type: "yes-no", default: choose.chance(50) };
  if (choose.chance(55))
    facts.novel = { type: "yes-no", ...(choose.chance(60) ? { default: choose.chance(50) } : {}) };
  if (choose.chance(45)) {
    facts.post = { type: "choice", of: [...CHOICES], ...(choose.chance(60) ? { default: "some" } : {}) };
  }
  if (choose.chance(45)) {
    facts.absences = {
      type: "number",
      min: 0,
      max: 30,
      step: 1,
      ...(choose.chance(60) ? { default: "2" } : {}),
    };
  }
  if (choose.chance(20))
    facts.joined = { type: "date", ...(choose.chance(60) ? { default: "2019-05-06" } : {}) };
  if (choose.chance(60)) {
    const own: Draft["facts"] = {};
    if (choose.chance(60))
      own.hours = { type: "number", min: 1, max: 40, ...(choose.chance(50) ? { default: 8 } : {}) };
    if (choose.chance(40)) own.urgent = { type: "yes-no", default: false };
    rows.tasks = {
      ...(choose.chance(40) ? { min: choose.int(0, 1) } : {}),
      ...(choose.chance(40) ? { max: 4 } : {}),
      ...(Object.keys(own).length > 0 ? { facts: own } : {}),
    };
  }
  if (choose.chance(40)) {
    tables.byNumber = {
      keys: ["n"],
      rows: [
        [[null, 0], "-1"],
        [[0, "1/2"], "0.25"],
        [["1/2", 90], 3],
        [[90, null], "7.5"],
      ],
    };
  }
  if (facts.post !== undefined && choose.chance(60)) {
    const isShort = choose.chance(50);
    tables.byChoice = {
      keys: ["post"],
      rows: CHOICES.slice(isShort ? 1 : 0).map((choice, at) => [choice, numberIn(choose, at, at + 5)]),
      ...(isShort ? { else: "2/3" } : {}),
    };
  }
  if (choose.chance(30)) definitions["clip(x, lo, hi)"] = "min(max(x, lo), hi)";
  if (choose.chance(20)) definitions["twice(x)"] = "x * 2";
  return draft;
}

/** A quantity around a number: plain, dated, or a formula over parameters and facts. */
export function quantityAt(draft: Draft, value: string | number): Quantity {
  const { choose } = draft;
  if (choose.chance(85)) return value;
  const hasPortion = draft.parameters.portion !== undefined;
  if (choose.chance(45)) {
    const later = choose.pick(["2026-01-01", "2026-03-15", "2025-10-01"]);
    const moved = numberIn(choose, 1, 20);
    const during = choose.pick(["start", "end", "days"] as const);
    return {
      dated: [
        { from: "2020-01-01", value },
        { from: later, value: moved },
      ],
      during,
    };
  }
  const number = String(value).includes("/") ? `(${value})` : String(value);
  return hasPortion ? `= ${number} * (1 + portion)` : `= ${number} + 1`;
}
