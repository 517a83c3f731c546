import type { Achievement, SimpleAchievement } from "../../policy/achievement.js";
import type { Indicator } from "../../policy/node.js";
import { FROM_RECORD, type Quantity } from "../../policy/quantity.js";
import type { Words } from "../words.js";
import { curveText, limits, quantityText } from "./quantity-text.js";

/** How an actual becomes its achievement, as a formula over a (actual) and t (target). */
export function achievementText(of: Achievement, node: Indicator, words: Words): string {
  const text =
    "kind" in of
      ? simpleText(of, node, words)
      : `max(${of.best.map((one) => simpleText(one, node, words)).join("; ")})`;
  return `${words.achievement.toLowerCase()} = ${text}${limits(of)}`;
}

function simpleText(of: SimpleAchievement, node: Indicator, words: Words): string {
  const q = (quantity: Quantity) => (quantity === FROM_RECORD ? words.fromRecord : quantityText(quantity));
  const own = of === node.achievement ? "" : limits(of);
  switch (of.kind) {
    case "ratio": {
      const form =
        of.form === undefined
          ? "a / t"
          : { complement: "2 - a/t", reciprocal: "t / a", reduction: "(t - a) / t" }[of.form];
      const zero = of.whenTargetZero === undefined ? "" : `; where t = 0: ${of.whenTargetZero}`;
      const negative = of.whenTargetNegative === undefined ? "" : `; where t < 0: ${of.whenTargetNegative}`;
      const actual = of.whenActualZero === undefined ? "" : `; where a = 0: ${of.whenActualZero}`;
      return `${form}${zero}${negative}${actual}${own}`;
    }
    case "improvement":
      return `(a - b) / (t - b), b = ${q(of.baseline)}${own}`;
    case "goalposts": {
      const f = of.logarithm === true ? "ln " : "";
      return `(${f}a - ${f}worst) / (${f}best - ${f}worst), worst = ${q(of.worst)}, best = ${q(of.best)}${own}`;
    }
    case "piecewise":
      return `${curveText(of)}, x = ${node.target === undefined ? "a" : "a/t"}${own}`;
    case "stabilise":
      return `a/t up to t, 2 - a/t beyond${own}`;
    case "points":
      return `${Object.entries(of.of)
        .map(([choice, points]) => `${choice}: ${q(points)}`)
        .join(", ")}${own}`;
    case "yes-no":
      return `${words.yes}: ${q(of.whenYes)}, ${words.no}: ${q(of.whenNo)}${own}`;
    case "identity":
      return `a${own}`;
    case "formula":
      return `${of.text}${own}`;
    default: {
      const unknown: never = of;
      return JSON.stringify(unknown);
    }
  }
}
