import { expectTypeOf, test } from "vitest";
import type { Rational } from "../../../src/number/rational.js";
import { type Irrational, isRational, type Real, realDivide } from "../../../src/number/real.js";
import type { RoundingMode } from "../../../src/number/rounding.js";

test("isRational splits a Real into a Rational and the irrational forms", () => {
  const x = {} as Real;
  if (isRational(x)) expectTypeOf(x).toEqualTypeOf<Rational>();
  else expectTypeOf(x).toEqualTypeOf<Irrational>();
});

test("an irrational form is one of three kinds", () => {
  expectTypeOf<Irrational["kind"]>().toEqualTypeOf<"root" | "logarithm" | "enclosure">();
});

test("a quotient may be undefined", () => {
  expectTypeOf(realDivide).returns.toEqualTypeOf<Real | undefined>();
});

test("a rounding mode is one of nine names", () => {
  expectTypeOf<"half-even">().toExtend<RoundingMode>();
  expectTypeOf<"half">().not.toExtend<RoundingMode>();
});
