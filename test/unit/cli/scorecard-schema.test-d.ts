import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { Scorecard } from "../../../src/scorecard.js";
import type { scorecardDocument } from "../../../src/scorecard-schema.js";

type Described = z.infer<typeof scorecardDocument>;

test("the schema of a scorecard and its interface hold the same values, key by key", () => {
  expectTypeOf<Described>().toExtend<Scorecard>();
  expectTypeOf<Scorecard>().toExtend<Described>();
  expectTypeOf<keyof Described>().toEqualTypeOf<keyof Scorecard>();
  expectTypeOf<keyof Described["nodes"][string]>().toEqualTypeOf<keyof Scorecard["nodes"][string]>();
  expectTypeOf<keyof Described["policy"]>().toEqualTypeOf<keyof Scorecard["policy"]>();
});
