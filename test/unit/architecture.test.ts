import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  codeOf,
  type Import,
  importsOf,
  partOf,
  ROOT,
  type SourceFile,
  SRC,
  sourcesIn,
  targetOf,
} from "../support/source-files.js";

/** What each part of `src` may import, itself aside: the direction of dependencies (docs/architecture.md). */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  issue: [],
  number: [],
  period: [],
  policy: ["issue", "number", "period"],
  record: ["policy"],
  "record-for": ["policy", "record"],
  scorecard: ["policy"],
  "scorecard-schema": ["policy", "scorecard"],
  plan: ["issue", "number", "period", "policy"],
  "policy-at": ["issue", "period", "policy"],
  "define-policy": ["issue", "period", "plan", "policy"],
  engine: ["issue", "number", "period", "plan", "policy"],
  breakdown: ["engine", "issue", "number", "plan", "policy", "scorecard"],
  explain: ["breakdown", "engine", "issue", "number", "period", "plan", "policy", "scorecard"],
  score: ["breakdown", "engine", "issue", "plan", "policy", "record", "record-for", "scorecard"],
  consolidate: ["define-policy", "issue", "number", "period", "plan", "policy", "score", "scorecard"],
  presets: ["policy"],
  verify: [
    "breakdown",
    "define-policy",
    "engine",
    "issue",
    "number",
    "period",
    "plan",
    "policy",
    "record",
    "score",
    "scorecard",
  ],
};

/** The packages that each part may import; any other part none (docs/architecture.md). */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  policy: ["zod", "jsep", "@noble/hashes"],
  record: ["zod"],
  "scorecard-schema": ["zod"],
  period: ["date-fns", "@date-fns/utc"],
  number: ["decimal.js"],
  verify: ["fast-check"],
  cli: ["csv-parse", "yaml", "lossless-json", "zod"],
};

function forbiddenImports(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(importsOf).flatMap((i) => {
    const from = partOf(i.from);
    const to = targetOf(i);
    if (to === undefined) return forbiddenPackage(i, from);
    if (from === "cli") return [];
    const part = partOf(to);
    if (from === "index")
      return ["presets", "cli", "verify", "index"].includes(part) ? [`${i.from} imports ${to}`] : [];
    if (from === "presets" && part === "policy" && !i.typeOnly)
      return [`${i.from} imports more than types of ${to}`];
    const allowed = part === from || (MAY_IMPORT[from] ?? []).includes(part);
    return allowed ? [] : [`${i.from} imports ${to}`];
  });
}

function forbiddenPackage(i: Import, from: string): readonly string[] {
  if (i.to.startsWith("node:")) return from === "cli" ? [] : [`${i.from} imports ${i.to}`];
  const name = i.to
    .split("/")
    .slice(0, i.to.startsWith("@") ? 2 : 1)
    .join("/");
  return (PACKAGES[from] ?? []).includes(name) ? [] : [`${i.from} imports the package ${name}`];
}

function cyclesIn(files: readonly SourceFile[]): readonly string[] {
  const graph = new Map(
    files.map((f) => [
      f.path,
      importsOf(f)
        .flatMap((i) => (i.typeOnly ? [] : [targetOf(i) ?? ""]))
        .filter((t) => t !== ""),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at !== -1) {
      cycles.push([...trail.slice(at), path].join(" → "));
      return;
    }
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const file of files) visit(file.path, []);
  return cycles;
}

/** What pure code cannot do: read a clock, chance, the machine's locale or process, or run text as code. */
const IMPURE: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b/, "a clock"],
  [/\bnew Date\(\s*\)/, "a clock"],
  [/\bperformance\.now\b/, "a clock"],
  [/\bMath\.random\b/, "chance"],
  [/\bcrypto\b/, "chance"],
  [/\beval\(/, "eval"],
  [/\b(new )?Function\(/, "new Function"],
  [/\bprocess\b(?!["' ])/, "the process"],
  [/\bglobalThis\b/, "the global object"],
  [/\bIntl\b/, "the machine's locale"],
  [/\b(toLocale\w+|localeCompare)\(/, "the machine's locale"],
  [/\bparseFloat\(/, "a double"],
];

function impurities(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((f) => partOf(f.path) !== "cli" && partOf(f.path) !== "presets") // presets are data; their texts are prose
    .flatMap((f) => {
      const code = codeOf(f);
      return IMPURE.filter(([form]) => form.test(code)).map(([, what]) => `${f.path} uses ${what}`);
    });
}

/** Files of code of more than 500 lines, each with the reason why it is one; a preset is a regulation as data. */
const LONG: Readonly<Record<string, string>> = {
  "plan/lower-formula.ts": "one switch over the functions of formulas",
  "plan/lower-indicator.ts": "one switch over the kinds of achievement",
  "plan/lower-rating.ts": "bands, rules and gates act on one rating",
  "plan/compile.ts": "the order of lowering, and the names that all of it shares",
};

function tooLong(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((f) => !f.path.startsWith("presets/") && LONG[f.path] === undefined)
    .filter((f) => f.text.split("\n").length > 500)
    .map((f) => f.path);
}

const files = sourcesIn(SRC);

describe("the architecture", () => {
  test("has a rule for every part of src", () => {
    const parts = new Set(files.map((f) => partOf(f.path)));
    expect([...parts].filter((p) => !["cli", "index"].includes(p) && MAY_IMPORT[p] === undefined)).toEqual(
      [],
    );
  });

  test("lets dependencies point one way", () => {
    expect(forbiddenImports(files)).toEqual([]);
  });

  test("has no circle among files", () => {
    expect(cyclesIn(files)).toEqual([]);
  });

  test("is pure outside the command line", () => {
    expect(impurities(files)).toEqual([]);
  });

  test("has no file of code of more than 500 lines but those listed, and lists none that is not there", () => {
    expect(tooLong(files)).toEqual([]);
    expect(Object.keys(LONG).filter((path) => !files.some((f) => f.path === path))).toEqual([]);
  });

  test("imports schemas into no hot path: zod stands in policy, record.ts and scorecard-schema.ts only", () => {
    const found = files
      .flatMap(importsOf)
      .filter((i) => i.to === "zod" && !i.typeOnly)
      .map((i) => partOf(i.from));
    expect(
      [...new Set(found)].filter((part) => !["policy", "record", "scorecard-schema", "cli"].includes(part)),
    ).toEqual([]);
  });

  test("keeps names and nothing else in the entries", () => {
    for (const entry of ["index.ts", "presets/index.ts", "verify/index.ts"]) {
      const file = files.find((f) => f.path === entry);
      expect(file).toBeDefined();
      const rest = codeOf(file ?? { path: "", text: "?" }).replace(
        /export (type )?\{[^}]*\} from "[^"]+";/g,
        "",
      );
      expect(rest.trim(), entry).toBe("");
    }
  });

  test("has no folder that says nothing: no utils, helpers, common, types", () => {
    const names = files.flatMap((f) => f.path.replace(/\.ts$/, "").split("/"));
    expect(names.filter((name) => /^(utils?|helpers?|common|types?|misc|lib)$/.test(name))).toEqual([]);
    expect(files.filter((f) => !/^[a-z0-9-]+(\/[a-z0-9-]+)*\.ts$/.test(f.path))).toEqual([]);
  });

  test("keeps the top of the repository to what a newcomer expects there", () => {
    const allowed = ["src", "test", "docs", "examples", "node_modules", "dist"];
    const more =
      /^(package(-lock)?\.json|tsconfig\.json|tsup\.config\.ts|README\.md|LICENSE|CHANGELOG\.md|\..*)$/;
    expect(readdirSync(ROOT).filter((name) => !allowed.includes(name) && !more.test(name))).toEqual([]);
  });
});

describe("its guards", () => {
  test("see a forbidden import: number may not know policies", () => {
    const bad = { path: "number/bad.ts", text: 'import { Policy } from "../policy/policy.js";\n' };
    expect(forbiddenImports([bad])).toEqual(["number/bad.ts imports policy/policy.ts"]);
  });

  test("see a Node module outside the command line", () => {
    const bad = { path: "engine/bad.ts", text: 'import { readFileSync } from "node:fs";\n' };
    expect(forbiddenImports([bad])).toEqual(["engine/bad.ts imports node:fs"]);
  });

  test("see a preset that imports code", () => {
    const bad = {
      path: "presets/id/bad.ts",
      text: 'import { policyDocument } from "../../policy/policy.js";\n',
    };
    expect(forbiddenImports([bad])).toHaveLength(1);
  });

  test("see a package where it may not be, a dynamic import, and the entry importing the command line", () => {
    const of = (path: string, text: string) => forbiddenImports([{ path, text }]);
    expect(of("engine/bad.ts", 'import * as z from "zod";\n')).toEqual([
      "engine/bad.ts imports the package zod",
    ]);
    expect(of("plan/bad.ts", 'const d = await import("date-fns/add");\n')).toEqual([
      "plan/bad.ts imports the package date-fns",
    ]);
    expect(of("index.ts", 'export { main } from "./cli/main.js";\n')).toEqual([
      "index.ts imports cli/main.ts",
    ]);
    expect(of("number/bad.ts", 'import "../issue.js";\n')).toEqual(["number/bad.ts imports issue.ts"]);
    expect(of("policy/good.ts", 'import type { Issue } from "../issue.js";\n// import "node:fs";\n')).toEqual(
      [],
    );
  });

  test("see a file of 501 lines", () => {
    const lines = (count: number) => [{ path: "plan/long.ts", text: "\n".repeat(count - 1) }];
    expect(tooLong(lines(501))).toEqual(["plan/long.ts"]);
    expect(tooLong(lines(500))).toEqual([]);
  });

  test("see a circle of two files", () => {
    const bad = [
      { path: "plan/a.ts", text: 'import { b } from "./b.js";\n' },
      { path: "plan/b.ts", text: 'import { a } from "./a.js";\n' },
    ];
    expect(cyclesIn(bad)).toEqual(["plan/a.ts → plan/b.ts → plan/a.ts"]);
  });

  test("see a clock and chance, and pass over them in comments", () => {
    expect(
      impurities([{ path: "engine/bad.ts", text: "const t = Date.now() + Math.random();" }]),
    ).toHaveLength(2);
    expect(impurities([{ path: "engine/good.ts", text: "// Date.now() is not used here" }])).toEqual([]);
  });
});
