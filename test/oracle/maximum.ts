import type { Node } from "../../src/policy/node.js";
import { type Fraction, mustRead, order, over, plus, times, ZERO } from "./fraction.js";
import { quantity } from "./quantity.js";
import { rationalOf } from "./real.js";
import type { Value } from "./value.js";
import { nodeOf, type Scope, type World } from "./world.js";

/** The highest score that a node's declared domains allow, for the nodes that `share` is used on in tests. */
export function maximumOf(id: string, world: World): Fraction {
  const node = nodeOf(world, id);
  const scope: Scope = { world, row: undefined, special: new Map() };
  const limits = (node.then ?? []).flatMap((t) =>
    "cap" in t && t.when === undefined ? [exact(quantity(t.cap, scope))] : [],
  );
  if (node.then !== undefined && limits.length === 0) throw new RangeError(`no simple maximum of '${id}'`);
  const most =
    node.kind === "group"
      ? ofGroup(node, scope)
      : node.kind === "indicator"
        ? ofIndicator(node, scope)
        : ZERO;
  return [most, ...limits].reduce((a, b) => (order(a, b) <= 0 ? a : b));
}

function ofIndicator(node: Extract<Node, { kind: "indicator" }>, scope: Scope): Fraction {
  const { achievement, actual } = node;
  if (achievement !== undefined && "kind" in achievement) {
    if (achievement.kind === "points")
      return highest(Object.values(achievement.of).map((q) => exact(quantity(q, scope))));
    if (achievement.kind === "yes-no") {
      return highest([achievement.whenYes, achievement.whenNo].map((q) => exact(quantity(q, scope))));
    }
  }
  const isIdentity = achievement === undefined || ("kind" in achievement && achievement.kind === "identity");
  if (!isIdentity || !("max" in actual) || actual.max === undefined)
    throw new RangeError("no simple maximum");
  const { floor, cap } = achievement ?? {};
  const raised =
    floor === undefined
      ? mustRead(actual.max)
      : highest([mustRead(actual.max), exact(quantity(floor, scope))]);
  return cap === undefined || order(raised, exact(quantity(cap, scope))) <= 0
    ? raised
    : exact(quantity(cap, scope));
}

function ofGroup(node: Extract<Node, { kind: "group" }>, scope: Scope): Fraction {
  const parts = (node.parts ?? []).map((part) => {
    const long = typeof part === "string" ? { node: part } : part;
    const weight = long.weight === undefined ? mustRead(1) : exact(quantity(long.weight, scope));
    return { most: maximumOf(long.node, scope.world), weight };
  });
  const total = parts.map(({ most, weight }) => times(most, weight)).reduce(plus, ZERO);
  if (node.combine === "sum") return total;
  if (node.combine !== "mean" && node.combine !== "weighted-mean") throw new RangeError("no simple maximum");
  return over(total, parts.map(({ weight }) => weight).reduce(plus, ZERO));
}

function highest(of: readonly Fraction[]): Fraction {
  return of.reduce((a, b) => (order(a, b) >= 0 ? a : b));
}

function exact(of: Value): Fraction {
  const found = of.kind === "number" ? rationalOf(of.real) : undefined;
  if (found === undefined) throw new RangeError("no simple maximum");
  return found;
}
