import type { PlanBuilder, Term } from "./builder.js";
import { evaluatorOf } from "./evaluate-step.js";
import { operandsOf, type Ref } from "./step.js";
import type { Value } from "./value.js";

/** One case of finitely many: the facts as words, and the value of any step that depends on them alone. */
export interface FactCase {
  readonly words: string;
  readonly read: (of: Term) => Value;
}

const MOST_CASES = 4096;

/**
 * Every case that values depending on yes-no and choice facts alone can meet; undefined where they depend on
 * anything else, or where the cases are too many.
 */
export function casesOf(builder: PlanBuilder, terms: readonly Term[]): readonly FactCase[] | undefined {
  const needed = stepsBehind(builder, terms);
  if (needed === undefined) return undefined;
  const inputs: {
    readonly of: Ref;
    readonly name: string;
    readonly options: readonly (readonly [string, Value])[];
  }[] = [];
  for (const of of needed) {
    const step = builder.steps[of];
    if (step?.kind !== "input") continue;
    const input = builder.inputs[step.input];
    if (input === undefined || input.place.of !== "fact") return undefined;
    const name = input.place.fact;
    if (input.holds.type === "yes-no") {
      inputs.push({
        of,
        name,
        options: [
          ["true", true],
          ["false", false],
        ],
      });
    } else if (input.holds.type === "choice") {
      inputs.push({
        of,
        name,
        options: input.holds.choices.map((c, i) => [c, { n: BigInt(i), d: 1n }] as const),
      });
    } else return undefined;
  }
  if (inputs.reduce((n, i) => n * i.options.length, 1) > MOST_CASES) return undefined;
  let cases: (readonly (readonly [Ref, string, Value])[])[] = [[]];
  for (const { of, name, options } of inputs) {
    cases = cases.flatMap((c) =>
      options.map(([word, value]) => [...c, [of, `${name} = ${word}`, value] as const]),
    );
  }
  return cases.map((facts) => {
    const values = new Map<Ref, Value>(facts.map(([of, , value]) => [of, value]));
    for (const of of needed) {
      const step = builder.steps[of];
      if (step === undefined || step.kind === "input") continue;
      values.set(
        of,
        evaluatorOf(step, of, builder.tables)(
          (other) => values.get(other) as Value,
          () => [],
          0,
        ),
      );
    }
    return {
      words: facts.map(([, word]) => word).join(", "),
      read: (term) => values.get(term.of) as Value,
    };
  });
}

/** The steps that some terms rest on, in order; undefined where one of them runs over rows. */
function stepsBehind(builder: PlanBuilder, terms: readonly Term[]): readonly Ref[] | undefined {
  const found = new Set<Ref>();
  const open = terms.map((t) => t.of);
  for (let of = open.pop(); of !== undefined; of = open.pop()) {
    if (found.has(of)) continue;
    const step = builder.steps[of];
    if (step === undefined || step.rows !== undefined || step.kind.startsWith("row-")) return undefined;
    found.add(of);
    if (found.size > 500) return undefined;
    open.push(...operandsOf(step));
  }
  return [...found].sort((a, b) => a - b);
}
