import { describe, expect, test } from "vitest";
import { type InForce, inForceOn, pickInForce } from "../../../src/period/versions.js";

describe("inForceOn", () => {
  const inForce: InForce = { from: "2021-07-01", until: "2022-01-01" };

  test("from 2021-07-01 until 2022-01-01: in force on the first and on 2021-12-31, not a day before or after", () => {
    expect(inForceOn(inForce, "2021-06-30")).toBe(false);
    expect(inForceOn(inForce, "2021-07-01")).toBe(true);
    expect(inForceOn(inForce, "2021-12-31")).toBe(true);
    expect(inForceOn(inForce, "2022-01-01")).toBe(false);
  });

  test("without an end it is in force in 9999", () => {
    expect(inForceOn({ from: "2021-07-01" }, "9999-12-31")).toBe(true);
  });

  test("one that ends before it begins is never in force", () => {
    expect(inForceOn({ from: "2022-01-01", until: "2021-01-01" }, "2021-06-30")).toBe(false);
  });
});

describe("pickInForce", () => {
  const versions = [
    { id: "2019", inForce: { from: "2021-07-01", until: "2022-01-01" } },
    { id: "2022", inForce: { from: "2022-01-01" } },
    { id: "2026", inForce: { from: "2026-01-01" } },
  ];
  const inForceOf = (version: (typeof versions)[number]): InForce => version.inForce;

  test("on 2021-12-31 it is version 2019, on 2022-01-01 version 2022", () => {
    expect(pickInForce(versions, inForceOf, "2021-12-31")).toStrictEqual({ ok: true, value: versions[0] });
    expect(pickInForce(versions, inForceOf, "2022-01-01")).toStrictEqual({ ok: true, value: versions[1] });
  });

  test("on 2021-06-30 there is none", () => {
    expect(pickInForce(versions, inForceOf, "2021-06-30")).toStrictEqual({
      ok: false,
      problem: "none",
      candidates: [],
    });
  });

  test("on 2026-01-01 versions 2022 and 2026 are both in force, and neither is guessed", () => {
    expect(pickInForce(versions, inForceOf, "2026-01-01")).toStrictEqual({
      ok: false,
      problem: "several",
      candidates: [versions[1], versions[2]],
    });
  });

  test("a candidate may be undefined", () => {
    expect(pickInForce([undefined], () => ({ from: "2026-01-01" }), "2026-01-01")).toStrictEqual({
      ok: true,
      value: undefined,
    });
  });
});
