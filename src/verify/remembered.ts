import fc from "fast-check";

/**
 * An arbitrary that makes the same values as another and remembers them, so that several laws look at the same
 * records and each is made once. What is drawn beside it does not depend on what was remembered.
 */
export class Remembered<T> extends fc.Arbitrary<T> {
  readonly #made = new Map<string, fc.Value<T>>();

  constructor(readonly of: fc.Arbitrary<T>) {
    super();
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<T> {
    const own = random.clone();
    const key = `${(random.getState() ?? []).join(" ")} ${bias ?? ""}`;
    random.nextInt(0, 0x7fffffff);
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = this.of.generate(own, bias);
    this.#made.set(key, made);
    return made;
  }

  override canShrinkWithoutContext(value: unknown): value is T {
    return this.of.canShrinkWithoutContext(value);
  }

  override shrink(value: T, context: unknown): fc.Stream<fc.Value<T>> {
    return this.of.shrink(value, context);
  }
}
