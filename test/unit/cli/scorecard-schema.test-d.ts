import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { Scorecard } from "../../../src/scorecard.js";
import type { scorecardDocument } from "../../../src/scorecard-schema.js";

test("the schema of a scorecard and its interface are one type", () => {
  expectTypeOf<z.infer<typeof scorecardDocument>>().toEqualTypeOf<Scorecard>();
});
