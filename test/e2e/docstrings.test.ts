import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const SRC = fileURLToPath(new URL("../../src", import.meta.url));

interface Example {
  readonly file: string;
  readonly expression: string;
  readonly literal: string;
}

/** Every `expression // => literal` line of the docstrings of a file. */
function examplesIn(file: string, text: string): readonly Example[] {
  return [...text.matchAll(/^\s*\*\s+(\S.*?)\s*\/\/ => (.+)$/gm)].map((match) => ({
    file,
    expression: match[1] ?? "",
    literal: match[2] ?? "",
  }));
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.startsWith("cli") && !name.startsWith("presets"))
  .sort();
const examples = files.flatMap((file) => examplesIn(file, readFileSync(join(SRC, file), "utf8")));

/** Everything that the files of a folder export, and numbers and dates besides: what an example may name. */
async function scopeOf(file: string): Promise<Readonly<Record<string, unknown>>> {
  const folder = file.includes("/") ? `${file.slice(0, file.lastIndexOf("/") + 1)}` : "";
  const near = files.filter(
    (f) =>
      f === file ||
      (folder !== "" && f.startsWith(folder)) ||
      f.startsWith("number/") ||
      f.startsWith("period/"),
  );
  const modules: Record<string, unknown>[] = await Promise.all(near.map((f) => import(join(SRC, f))));
  return Object.assign({}, ...modules) as Readonly<Record<string, unknown>>;
}

function run(expression: string, scope: Readonly<Record<string, unknown>>): unknown {
  const names = Object.keys(scope);
  return new Function(...names, `"use strict"; return (${expression});`)(...names.map((name) => scope[name]));
}

describe("the examples of docstrings", () => {
  test("are there to be run: at least 80", () => {
    expect(examples.length).toBeGreaterThanOrEqual(80);
  });

  test.each(examples)("$file: $expression is $literal", async ({ file, expression, literal }) => {
    const scope = await scopeOf(file);
    expect(run(expression, scope)).toEqual(run(literal, scope));
  });

  test("would be seen to be wrong: 1 + 1 is not 3", () => {
    const [wrong] = examplesIn("made.ts", " * 1 + 1 // => 3");
    expect(wrong).toBeDefined();
    expect(run(wrong?.expression ?? "", {})).not.toEqual(run(wrong?.literal ?? "", {}));
  });
});

describe("the docstrings of the entry", () => {
  const index = readFileSync(join(SRC, "index.ts"), "utf8");
  const functions = [...index.matchAll(/export \{([^}]*)\} from "\.\/([^"]+)\.js"/g)].flatMap((match) =>
    (match[1] ?? "")
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "" && !name.startsWith("type ") && /^[a-z]/.test(name))
      .map((name) => ({ name, file: `${match[2]}.ts` })),
  );

  test.each(functions)("say what $name gives", ({ name, file }) => {
    const text = readFileSync(join(SRC, file), "utf8");
    const at = text.search(new RegExp(`export (async )?function\\*? ${name}\\b`));
    expect(at).toBeGreaterThan(0);
    expect(text.slice(0, at).trimEnd().endsWith("*/")).toBe(true);
  });
});
