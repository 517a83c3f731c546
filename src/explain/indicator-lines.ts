import { formatReal, type Real, realCompare, realSign } from "../number/real.js";
import type { Ref } from "../plan/step.js";
import { isAbsent, isNumber, type Value } from "../plan/value.js";
import type { Achievement } from "../policy/achievement.js";
import type { Cite } from "../policy/citation.js";
import { type Expression, numberExpression, operation } from "./expression.js";
import type { CitedLine, Figure } from "./figure.js";

/** What was measured, and the achievement with the floor and cap that acted on it. */
export function indicatorLines(f: Figure): void {
  const { node } = f;
  const card = f.card;
  const actual = card?.actual ?? null;
  if (actual === null) {
    const own = f.s.scorecard.absent.find((a) => a.node === f.name);
    const field = node.fields?.find((f) => f.field === "actual");
    const value = field === undefined ? undefined : f.at(field.of);
    const reason =
      own?.reason ??
      (value !== undefined && isAbsent(value) && value.absent !== "refused" ? value.absent : "missing");
    f.add({
      kind: "not-measured",
      reason,
      handled: own?.handled ?? "absent",
      ...(own?.note === undefined ? {} : { note: own.note }),
    });
  }
  const targets = {
    ...(card?.target === undefined ? {} : { target: card.target }),
    ...(card?.targetFrom === undefined ? {} : { targetFrom: card.targetFrom }),
    ...(card?.targetTo === undefined ? {} : { targetTo: card.targetTo }),
    ...(card?.inputs === undefined ? {} : { inputs: card.inputs }),
  };
  const stated = node.achievement === undefined && node.rated !== undefined;
  if (actual !== null && !stated)
    f.add(
      { kind: "measured", actual, ...(node.unit === undefined ? {} : { unit: node.unit }), ...targets },
      node.achievementKind === "identity" || node.achievement === undefined ? f.cite : undefined,
    );
  achievementLines(f, actual);
}

function achievementLines(f: Figure, actual: string | boolean | null): void {
  const { node } = f;
  if (node.achievement === undefined || !isNumber(f.at(node.achievement))) return;
  const limits: CitedLine[] = [];
  let of = f.s.expressions.behind(node.achievement, f.row);
  for (;;) {
    const step = f.s.plan.steps[of];
    const bounds = (step?.kind === "minimum" || step?.kind === "maximum") && isAchievement(step.at);
    const [inner, by] = bounds ? step.of : [];
    if (!bounds || inner === undefined || by === undefined || step.of.length !== 2) break;
    const texts = [f.text(inner), f.text(by), f.text(of)] as const;
    const [before, limit, after] = texts;
    if (before !== undefined && limit !== undefined && after !== undefined && before !== after)
      limits.unshift({ kind: step.kind === "minimum" ? "cap" : "floor", before, by: limit, after });
    of = f.s.expressions.behind(inner, f.row);
  }
  const form = node.achievementKind ?? "identity";
  const value = f.text(of);
  if (value === undefined) return;
  if (form === "identity" && actual !== null) {
    for (const line of limits) f.lines.push(line);
    return;
  }
  const written = f.written?.kind === "indicator" ? f.written.achievement : undefined;
  const cite = written?.cite ?? f.cite;
  if (!withoutQuotient(f, form, written, of, value, cite)) {
    if (isInsideTarget(f, form)) f.add({ kind: "inside-target" });
    const posts = form === "goalposts" ? postsExpression(f, actual, value) : undefined;
    const text = written !== undefined && "text" in written ? written.text : undefined;
    const steps = f.expression(of, {
      divides: !["formula", "best", "points", "yes-no"].includes(form),
      clips: form === "goalposts",
      tells: form === "formula",
      written: text,
    });
    const formula = posts === undefined || hasLogarithm(steps) ? steps : posts;
    f.add(
      { kind: "achievement", form, ...(text === undefined ? {} : { written: text }), formula, value },
      cite,
    );
  }
  for (const line of limits) f.add(line, written?.cite);
}

/** A target that a ratio does not divide by, with what the policy says instead. */
function withoutQuotient(
  f: Figure,
  form: string,
  written: Achievement | undefined,
  of: Ref,
  value: string,
  cite: Cite | undefined,
): boolean {
  if (form !== "ratio" && form !== "stabilise") return false;
  const field = f.node.fields?.find((f) => f.field === "target");
  const target = field === undefined ? undefined : f.at(field.of);
  const sign = target !== undefined && isNumber(target) ? realSign(target) : undefined;
  if (sign === undefined || sign > 0) return false;
  const key = sign === 0 ? "whenTargetZero" : "whenTargetNegative";
  const text = (written as Readonly<Record<string, unknown>> | undefined)?.[key];
  if (sign < 0 && written !== undefined && text === undefined) return false;
  const formula = f.expression(of, {});
  f.add(
    {
      kind: "target-without-quotient",
      sign: sign === 0 ? "zero" : "negative",
      ...(typeof text === "string" ? { written: text } : {}),
      formula,
      value,
    },
    cite,
  );
  return true;
}

function isInsideTarget(f: Figure, form: string): boolean {
  if (form !== "ratio") return false;
  const at = (field: string): Value | undefined => {
    const found = f.node.fields?.find((f) => f.field === field);
    return found === undefined ? undefined : f.at(found.of);
  };
  const [actual, from, to] = [at("actual"), at("targetFrom"), at("targetTo")];
  if (actual === undefined || from === undefined || to === undefined) return false;
  if (!isNumber(actual) || !isNumber(from) || !isNumber(to)) return false;
  return (
    realCompare(from, to) === -1 &&
    (realCompare(from, actual) ?? 1) <= 0 &&
    (realCompare(actual, to) ?? 1) <= 0
  );
}

/** The achievement between goalposts; an actual beyond them is told. Nothing where there is no actual. */
function postsExpression(f: Figure, actual: string | boolean | null, value: string): Expression | undefined {
  const field = (name: string): Real | undefined => {
    const found = f.node.fields?.find((f) => f.field === name);
    const value = found === undefined ? undefined : f.at(found.of);
    return value !== undefined && isNumber(value) ? value : undefined;
  };
  const [measured, worst, best] = [field("actual"), field("worst"), field("best")];
  if (measured === undefined || worst === undefined || best === undefined) return undefined;
  const [low, high] = realCompare(worst, best) === 1 ? [best, worst] : [worst, best];
  const end = realCompare(measured, low) === -1 ? low : realCompare(measured, high) === 1 ? high : undefined;
  // beyond the posts, only a clipped actual gives nothing or all
  const used = end !== undefined && (value === "0" || value === "1") ? end : measured;
  if (used !== measured && typeof actual === "string")
    f.add({ kind: "clipped", actual, used: formatReal(used) });
  const less = (a: Real, b: Real): Expression =>
    operation("-", [numberExpression(formatReal(a)), numberExpression(formatReal(b))]);
  return operation("/", [less(used, worst), less(best, worst)]);
}

function hasLogarithm(of: Expression): boolean {
  if (of.kind === "call" && of.name === "ln") return true;
  if (of.kind === "operation" || of.kind === "call") return of.of.some(hasLogarithm);
  return (of.kind === "negative" || of.kind === "not") && hasLogarithm(of.of);
}

/** Whether a step came from an achievement itself, not from a formula in it. */
function isAchievement(at: readonly (string | number)[]): boolean {
  return at.length === 3 && at[0] === "nodes" && at[2] === "achievement";
}
