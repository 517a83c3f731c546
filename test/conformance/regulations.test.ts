import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { type Outcome, type Policy, type Scorecard, safeDefinePolicy, safeScore } from "../../src/index.js";
import type { Text } from "../../src/policy/text.js";
import { MAPPINGS } from "./mapping/index.js";
import type { Mapping } from "./mapping/mapping.js";
import { readDocument } from "./read-document.js";

const words = z.record(z.string(), z.unknown());
const caseFile = z.strictObject({
  policy: z.string(),
  source: z.string().min(10),
  note: z.string().optional(),
  fields: z.record(z.string(), z.string()),
  cases: z
    .array(
      z.strictObject({
        name: z.string(),
        origin: z.enum(["printed", "published-table", "by-hand"]),
        source: z.string().optional(),
        arithmetic: z.string().optional(),
        published: z.string().optional(),
        note: z.string().optional(),
        parameters: words.optional(),
        given: words,
        expect: z.looseObject({ status: z.enum(["scored", "no-score", "refused"]) }),
      }),
    )
    .min(1),
});
type Case = z.infer<typeof caseFile>["cases"][number];

const FOLDER = new URL("./cases/", import.meta.url);
const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".yaml"))
  .sort()
  .map((path) => ({ path, ...caseFile.parse(readDocument(new URL(path, FOLDER))) }));

const policies = new Map<string, Outcome<Policy>>();
function policyOf(id: string, of: Mapping): Policy {
  const outcome = policies.get(id) ?? safeDefinePolicy(of.policy);
  policies.set(id, outcome);
  if (!outcome.ok) throw new Error(`${id}: ${outcome.issues.map((i) => i.message).join("\n")}`);
  return outcome.value;
}

/**
 * The figures of regulations: cases written from the instruments in their own words, before the presets were read,
 * each turned into a record by the mapping of its scheme and scored.
 */
for (const { path, policy: id, cases } of files) {
  const mapping = MAPPINGS[id];
  describe(path, () => {
    for (const one of cases) {
      const beyond = mapping?.beyond?.(one.given, one.parameters ?? {});
      if (beyond !== undefined && !beyond.refused) {
        it.skip(`${one.name} (${beyond.reason})`);
        continue;
      }
      it(beyond === undefined ? one.name : `is refused: ${one.name} (${beyond.reason})`, () => {
        if (mapping === undefined) throw new Error(`no mapping for ${id}`);
        const outcome = safeScore(policyOf(id, mapping), {
          subject: "case",
          period: mapping.period,
          ...mapping.record(one.given, one.parameters ?? {}),
        });
        check(outcome, one, mapping, beyond !== undefined);
      });
    }
  });
}

function check(outcome: Outcome<Scorecard>, one: Case, mapping: Mapping, beyond: boolean): void {
  const { status, ...figures } = one.expect;
  if (beyond || status === "refused") {
    expect(outcome.ok, JSON.stringify(outcome.ok ? outcome.value.score : undefined)).toBe(false);
    if (!outcome.ok) expect(outcome.issues.length).toBeGreaterThan(0);
    return;
  }
  if (!outcome.ok) throw new Error(outcome.issues.map((i) => `${i.code}: ${i.message}`).join("\n"));
  const card = outcome.value;
  expect(card.status).toBe(status);
  for (const [name, figure] of Object.entries(figures)) {
    if (name === "rating") {
      rated(card.rating, figure);
    } else if (name === "score" || mapping.asScore?.includes(name)) {
      if (figure === null) expect(card.score).toBeNull();
      else expect(reduced(card.score), `score ${card.score}`).toBe(reduced(String(figure)));
    } else if (mapping.asNode?.[name] !== undefined) {
      const node = card.nodes[mapping.asNode[name]];
      if (/^-?\d/.test(String(figure)))
        expect(reduced(node?.score ?? null), name).toBe(reduced(String(figure)));
      else rated(node?.rating ?? null, figure);
    } else {
      expect(Object.keys(mapping.unanswered ?? {}), `nothing says what '${name}' is`).toContain(name);
    }
  }
}

function rated(rating: Scorecard["rating"], figure: unknown): void {
  const said = names(rating);
  expect(
    said.some((name) => plain(name) === plain(String(figure))),
    `rated ${said.join(", ")}`,
  ).toBe(true);
}

/** What a scorecard calls a rating: the id, the labels, and the parts of a label that holds several. */
function names(rating: Scorecard["rating"]): readonly string[] {
  if (rating === null) return [];
  const labels = rating.label === undefined ? [] : texts(rating.label);
  return [rating.id, ...labels, ...labels.flatMap((label) => label.split(/[/(),]/))];
}

function texts(of: Text): readonly string[] {
  return typeof of === "string" ? [of] : Object.values(of);
}

/** A name without its spelling; the sign of a grade such as C- is part of it. */
function plain(name: string): string {
  const graded = name.trim().replace(/-$/, "minus").replace(/\+$/, "plus");
  return graded.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

/** A decimal text or a fraction in lowest terms, so that 83.3 and 83.30 are the same. */
function reduced(number: string | null): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:\/(\d+))?$/.exec(number ?? "");
  if (match === null) return `not exact: ${number}`;
  const [, sign = "", whole = "0", decimals = "", under = "1"] = match;
  let n = BigInt(whole + decimals);
  let d = BigInt(under) * 10n ** BigInt(decimals.length);
  let [a, b] = [n, d];
  while (b > 0n) [a, b] = [b, a % b];
  n /= a;
  d /= a;
  return `${n === 0n ? "" : sign}${n}/${d}`;
}

describe("the cases themselves", () => {
  it("say where they come from: printed ones their source, those by hand their arithmetic", () => {
    for (const { path, cases } of files) {
      for (const one of cases) {
        const said = one.origin === "by-hand" ? one.arithmetic : one.source;
        expect(said?.length ?? 0, `${path}: ${one.name}`).toBeGreaterThan(10);
      }
    }
  });

  it("have a name of their own in each file, and say what every field means", () => {
    for (const { path, cases, fields } of files) {
      expect(new Set(cases.map((one) => one.name)).size, path).toBe(cases.length);
      for (const one of cases) {
        for (const field of Object.keys(one.given)) expect(Object.keys(fields), path).toContain(field);
        for (const name of Object.keys(one.parameters ?? {})) {
          expect(Object.keys(fields), path).toContain(`parameters.${name}`);
        }
      }
    }
  });

  it("are at least twelve a scheme, all schemes with a mapping", () => {
    const count = new Map<string, number>();
    for (const { policy, cases } of files) count.set(policy, (count.get(policy) ?? 0) + cases.length);
    expect([...count.keys()].sort()).toEqual(Object.keys(MAPPINGS).sort());
    for (const [policy, n] of count) expect(n, policy).toBeGreaterThanOrEqual(12);
  });

  it("print what a published figure rounds to", () => {
    for (const { path, cases } of files) {
      for (const one of cases) {
        if (one.published === undefined) continue;
        const [n = "0", d = "1"] = reduced(String(one.expect.score)).split("/");
        const digits = one.published.split(".")[1]?.length ?? 0;
        const scaled = (2n * BigInt(n) * 10n ** BigInt(digits) + BigInt(d)) / (2n * BigInt(d));
        expect(`${scaled}`, `${path}: ${one.name}`).toBe(one.published.replace(".", ""));
      }
    }
  });
});
