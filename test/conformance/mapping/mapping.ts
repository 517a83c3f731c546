/** What a case gives, in the regulation's own words. */
export type Given = Readonly<Record<string, unknown>>;

/** What a record brings besides its subject and period. */
export interface Brought {
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly actuals?: Readonly<Record<string, unknown>>;
  readonly rows?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

/** How the cases of one scheme become records of one policy: names only, no arithmetic of the regulation. */
export interface Mapping {
  /** the policy document */
  readonly policy: unknown;
  /** a period in which it is in force */
  readonly period: string;
  record(given: Given, parameters: Given): Brought;
  /** expectations by other names than `score`, `rating` and `status` that the policy's score answers */
  readonly asScore?: readonly string[];
  /** expectations by other names than those that the score or the rating of a node answers: name to node id */
  readonly asNode?: Readonly<Record<string, string>>;
  /** expectations that the policy does not answer, each with the reason */
  readonly unanswered?: Readonly<Record<string, string>>;
  /** why the policy does not model what a case gives (undefined: it does), and what it must do then */
  beyond?(given: Given, parameters: Given): Beyond | undefined;
}

/** Something that a case gives and the policy does not model: it cannot be said, or the record is refused. */
export interface Beyond {
  readonly reason: string;
  readonly refused: boolean;
}

/** The entries of a list by their names, those without a value left out. */
export function named(
  names: readonly string[],
  values: readonly (string | null)[],
): Readonly<Record<string, string>> {
  const out: Record<string, string> = {};
  names.forEach((name, at) => {
    const value = values[at];
    if (value !== undefined && value !== null) out[name] = value;
  });
  return out;
}
