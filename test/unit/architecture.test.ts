import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SRC = join(ROOT, "src");

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
  explain: ["policy", "scorecard"],
  score: ["breakdown", "engine", "issue", "plan", "policy", "record", "record-for", "scorecard"],
  consolidate: ["define-policy", "issue", "number", "period", "plan", "policy", "score", "scorecard"],
  presets: ["policy"],
};

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function sources(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => ({ path: name, text: readFileSync(join(folder, name), "utf8") }));
}

function importsOf({ path, text }: SourceFile): readonly Import[] {
  const found: Import[] = [];
  for (const match of text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^"';]*?from\s+)?"([^"]+)"/gm)) {
    const to = match[2] ?? "";
    found.push({ from: path, to, typeOnly: match[1] !== undefined });
  }
  return found;
}

/** The part of `src` that a path belongs to: its folder, or its file at the top. */
function partOf(path: string): string {
  const [first = ""] = path.split("/");
  return first.replace(/\.ts$/, "");
}

function target(of: Import): string | undefined {
  if (!of.to.startsWith(".")) return undefined;
  return relative(SRC, join(SRC, dirname(of.from), of.to)).replace(/\.js$/, ".ts");
}

function forbiddenImports(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(importsOf).flatMap((i) => {
    const from = partOf(i.from);
    const to = target(i);
    if (from === "cli" || from === "index") return [];
    if (to === undefined) return i.to.startsWith("node:") ? [`${i.from} imports ${i.to}`] : [];
    const part = partOf(to);
    if (from === "presets" && part === "policy" && !i.typeOnly)
      return [`${i.from} imports more than types of ${to}`];
    const allowed = part === from || (MAY_IMPORT[from] ?? []).includes(part);
    return allowed ? [] : [`${i.from} imports ${to}`];
  });
}

function cyclesIn(files: readonly SourceFile[]): readonly string[] {
  const graph = new Map(
    files.map((f) => [
      f.path,
      importsOf(f)
        .flatMap((i) => (i.typeOnly ? [] : [target(i) ?? ""]))
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
  [/\bMath\.random\b/, "chance"],
  [/\beval\(/, "eval"],
  [/\bnew Function\b/, "new Function"],
  [/\bprocess\./, "the process"],
  [/\bglobalThis\b/, "the global object"],
  [/\bIntl\./, "the machine's locale"],
  [/\btoLocale\w+\(/, "the machine's locale"],
];

function impurities(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((f) => partOf(f.path) !== "cli")
    .flatMap((f) => {
      const code = f.text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\/\/.*$/gm, "");
      return IMPURE.filter(([form]) => form.test(code)).map(([, what]) => `${f.path} uses ${what}`);
    });
}

const files = sources(SRC);

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
