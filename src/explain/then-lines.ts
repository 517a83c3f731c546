import { formatReal } from "../number/real.js";
import type { PlanThen } from "../plan/plan.js";
import { isAbsent, isNumber } from "../plan/value.js";
import type { LineCondition } from "./explanation.js";
import { type Figure, given } from "./figure.js";

/** What every entry of `then` did that changed something, and every rounding. */
export function thenLines(f: Figure): void {
  let before = f.text(f.node.value);
  for (const entry of f.node.then) {
    const after = f.text(entry.of);
    if (before === undefined || after === undefined) return;
    if (entry.when === undefined || f.at(entry.when) === true) entryLine(f, entry, before, after);
    before = after;
  }
}

function entryLine(f: Figure, entry: PlanThen, before: string, after: string): void {
  const written = f.written?.then?.[entry.index];
  const by = entry.by === undefined ? undefined : f.text(entry.by);
  const condition = becauseOf(f, entry, written?.when);
  const because = condition === undefined ? {} : { because: condition };
  const cite = written?.cite;
  switch (entry.kind) {
    case "add":
    case "subtract":
    case "multiply":
      if (by !== undefined && by !== (entry.kind === "multiply" ? "1" : "0"))
        f.add({ kind: entry.kind, before, by, after, ...because }, cite);
      return;
    case "cap":
    case "floor":
      if (by !== undefined && before !== after)
        f.add({ kind: entry.kind, before, by, after, ...because }, cite);
      return;
    case "map": {
      const { formula, told } = f.s.expressions.of(f.s.expressions.behind(entry.of, f.row), f.row);
      f.tell(told);
      f.add({ kind: "map", before, formula, after, ...because }, cite);
      return;
    }
    case "set":
      f.add({ kind: "set", before, after, ...because }, cite);
      return;
    case "round": {
      const step = f.s.plan.steps[f.s.expressions.behind(entry.of, f.row)];
      if (step?.kind === "round")
        f.add(
          {
            kind: "round",
            before,
            after,
            mode: step.mode,
            multiple: step.multiple,
            ...(entry.digits === undefined ? {} : { digits: entry.digits }),
            ...because,
          },
          cite,
        );
      return;
    }
    default: {
      const unknown: never = entry.kind;
      throw new Error(`unknown act ${String(unknown)}`);
    }
  }
}

function becauseOf(f: Figure, entry: PlanThen, written: string | undefined): LineCondition | undefined {
  if (entry.when === undefined) return undefined;
  const condition = f.s.expressions.of(entry.when, f.row).formula;
  return { ...(written === undefined ? {} : { written }), condition };
}

/** The score, unless the last line has said it; or why there is none. */
export function scoreLine(f: Figure): void {
  const { node } = f;
  const value = f.at(node.unnumbered === true ? (node.rated?.of ?? node.score) : node.score);
  if (isAbsent(value)) {
    if (node.kind === "indicator") return;
    const parts = value.absent === "too-few" ? tooFew(f) : undefined;
    f.add({
      kind: "no-score",
      reason: value.absent === "refused" ? "missing" : value.absent,
      ...given("parts", parts),
    });
    return;
  }
  if (node.unnumbered === true || !isNumber(value)) return;
  if (!f.asked && said(f, formatReal(value))) return;
  const digits = node.digits === undefined ? {} : { digits: node.digits };
  f.add({ kind: "score", score: formatReal(value), ...digits });
}

function tooFew(
  f: Figure,
): { readonly present: number; readonly all: number; readonly least: number } | undefined {
  const least = f.written?.kind === "group" ? f.written.absent?.atLeast : undefined;
  if (typeof least !== "number") return undefined;
  const parts = f.s.partsOf(f.node, f.row);
  const present = parts.filter(({ part, row }) => isNumber(f.s.run.at(part.value, row)));
  return { present: present.length, all: parts.length, least };
}

/** Whether the last line has said the score already, with the decimals that it declares. */
function said(f: Figure, score: string): boolean {
  const last = f.lines[f.lines.length - 1];
  switch (last?.kind) {
    case "measured":
      return last.actual === score && f.node.digits === undefined;
    case "achievement":
    case "combine":
    case "formula":
    case "target-without-quotient":
      return last.value === score && f.node.digits === undefined;
    case "round":
      return last.after === score && last.digits === f.node.digits;
    default:
      return false;
  }
}
