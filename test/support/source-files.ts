import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Where the sources are. */
export const SRC = join(ROOT, "src");

/** A source file by its path under `src`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** One import, re-export or dynamic import of a file. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Every TypeScript file of a folder. */
export function sourcesIn(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => ({ path: name, text: readFileSync(join(folder, name), "utf8") }));
}

/** The code of a file without its comments. */
export function codeOf({ text }: SourceFile): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'])\/\/.*$/gm, "$1");
}

/** What a file imports: at its top, again exported, by `import(…)` and `require(…)`. */
export function importsOf(file: SourceFile): readonly Import[] {
  const code = codeOf(file);
  const written = [...code.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^"';]*?from\s+)?["']([^"']+)["']/gm)];
  const called = [...code.matchAll(/\b(?:import|require)\(\s*["']([^"']+)["']/g)];
  return [
    ...written.map((m) => ({ from: file.path, to: m[2] ?? "", typeOnly: m[1] !== undefined })),
    ...called.map((m) => ({ from: file.path, to: m[1] ?? "", typeOnly: false })),
  ];
}

/** The file of `src` that an import means; nothing where it means a package. */
export function targetOf(of: Import): string | undefined {
  if (!of.to.startsWith(".")) return undefined;
  return relative(SRC, join(SRC, dirname(of.from), of.to)).replace(/\.js$/, ".ts");
}

/** The part of `src` that a path belongs to: its folder, or its file at the top. */
export function partOf(path: string): string {
  const [first = ""] = path.split("/");
  return first.replace(/\.ts$/, "");
}
