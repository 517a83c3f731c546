import type { Formula } from "./formula.js";

/** A formula as text again, for messages. */
export function formulaText(of: Formula): string {
  switch (of.kind) {
    case "number":
      return of.text;
    case "text":
      return `'${of.text}'`;
    case "yes-no":
      return String(of.value);
    case "name":
      return of.name;
    case "unary":
      return of.operator === "not" ? `not ${formulaText(of.of)}` : `-${formulaText(of.of)}`;
    case "binary":
      return `${formulaText(of.left)} ${of.operator} ${formulaText(of.right)}`;
    case "call":
      return `${of.name}(${of.args.map(formulaText).join(", ")})`;
    default: {
      const unknown: never = of;
      return String(unknown);
    }
  }
}
