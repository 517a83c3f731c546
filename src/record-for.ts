import type { PolicyDocument } from "./policy/policy.js";
import type { NumberInput } from "./policy/quantity.js";
import type { RecordDocument } from "./record.js";

type Nodes<D extends PolicyDocument> = D["nodes"];

/** The ids of a policy's nodes. */
export type NodeId<D extends PolicyDocument> = Extract<keyof Nodes<D>, string>;

/** The indicators of the subject itself, or of the rows of a set. */
type IndicatorIds<D extends PolicyDocument, Rows extends string | undefined> = {
  [Id in NodeId<D>]: Nodes<D>[Id] extends { readonly kind: "indicator" }
    ? Nodes<D>[Id] extends { readonly in: infer In }
      ? In extends Rows
        ? Id
        : never
      : Rows extends undefined
        ? Id
        : never
    : never;
}[NodeId<D>];

/** What an actual may be: a number, yes or no, or one of its choices. */
type ActualOf<Node> = Node extends { readonly actual: { readonly type: "yes-no" } }
  ? boolean
  : Node extends { readonly actual: { readonly type: "choice"; readonly of: readonly (infer Choice)[] } }
    ? Choice
    : NumberInput;

interface Observation {
  readonly date: string;
  readonly value: NumberInput;
  readonly of?: NumberInput;
}

interface Fields {
  readonly target?: NumberInput | { readonly from: NumberInput; readonly to: NumberInput };
  readonly weight?: NumberInput;
  readonly baseline?: NumberInput;
  readonly worst?: NumberInput;
  readonly best?: NumberInput;
  readonly notApplicable?: string;
  readonly observations?: readonly Observation[];
}

type InputsOf<Node> = Node extends { readonly inputs: infer Inputs }
  ? { readonly [Name in keyof Inputs]?: NumberInput }
  : unknown;

/** What a record brings of one indicator. */
type Entry<Node> =
  | ActualOf<Node>
  | null
  | (Fields & InputsOf<Node> & { readonly actual?: ActualOf<Node> | null });

type FactValue<F> = F extends { readonly type: "yes-no" }
  ? boolean
  : F extends { readonly type: "choice"; readonly of: readonly (infer Choice)[] }
    ? Choice
    : F extends { readonly type: "number" }
      ? NumberInput
      : string;

type Facts<Declared> = { readonly [Id in keyof Declared]?: FactValue<Declared[Id]> };

type ParameterValue<P> = P extends { readonly oneOf: readonly (infer Option)[] }
  ? Option
  : P extends { readonly type: "yes-no" }
    ? boolean
    : NumberInput;

type Row<D extends PolicyDocument, Rows extends string> = {
  readonly key?: string;
  readonly title?: string;
  readonly weight?: NumberInput;
} & { readonly [Id in IndicatorIds<D, Rows>]?: Entry<Nodes<D>[Id]> } & (D["rows"] extends infer Declared
    ? Rows extends keyof Declared
      ? Declared[Rows] extends { readonly facts: infer RowFacts }
        ? Facts<RowFacts>
        : unknown
      : unknown
    : unknown);

/** Weights that a record brings for parts that are no indicators. */
type WeightsOnly<D extends PolicyDocument> = {
  readonly [Id in Exclude<NodeId<D>, IndicatorIds<D, undefined>>]?: { readonly weight: NumberInput };
};

/**
 * A record of one policy: ids of nodes, facts, rows, parameters and choices are checked by the compiler. Of a policy
 * whose nodes it cannot know (read from a file), any record.
 */
export type RecordFor<D extends PolicyDocument> = string extends NodeId<D> ? RecordDocument : TypedRecord<D>;

/** A section of a policy; nothing where it declares none. */
type Section<D extends PolicyDocument, Key extends "rows" | "facts" | "parameters"> = Key extends keyof D
  ? NonNullable<D[Key]>
  : Record<never, never>;

/** What a record brings for a section: nothing where the policy declares none. */
type For<Declared, Brought> = [keyof Declared] extends [never] ? Record<string, never> : Brought;

interface TypedRecord<D extends PolicyDocument> {
  readonly subject: string;
  readonly period?: string;
  readonly parameters?: For<
    Section<D, "parameters">,
    { readonly [Id in keyof Section<D, "parameters">]?: ParameterValue<Section<D, "parameters">[Id]> }
  >;
  readonly facts?: For<Section<D, "facts">, Facts<Section<D, "facts">>>;
  readonly actuals?: { readonly [Id in IndicatorIds<D, undefined>]?: Entry<Nodes<D>[Id]> } & WeightsOnly<D>;
  readonly rows?: For<
    Section<D, "rows">,
    { readonly [Rows in Extract<keyof Section<D, "rows">, string>]?: readonly Row<D, Rows>[] }
  >;
  readonly override?: { readonly rating: string; readonly by: string; readonly reason: string };
  readonly final?: boolean;
}
