#!/usr/bin/env node
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { orThrow } from "../issue.js";
import { presetDocuments, presetId } from "./choose-policy.js";
import { safeDefinePolicy } from "./library.js";
import { catalogueOf } from "./output/catalogue.js";
import { type CaseCount, pageName, presetIndex, presetPage } from "./output/preset-page.js";

/** Writes a page for each preset and their list, with how many cases of the folder hold each. */
const NONE: CaseCount = { printed: 0, "published-table": 0, "by-hand": 0 };

const [, , folder, cases] = process.argv;
if (folder === undefined || cases === undefined) {
  process.stderr.write("Name the folder to write the pages to, and the folder of the cases.\n");
  process.exitCode = 2;
} else {
  const counts = await countCases(cases);
  const documents = [...presetDocuments().values()];
  const entries = catalogueOf(documents);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [at, document] of documents.entries()) {
    const entry = entries[at];
    if (entry === undefined) continue;
    const id = presetId(document);
    const page = presetPage(orThrow(safeDefinePolicy(document)), entry, counts.get(id) ?? NONE);
    await writeFile(join(folder, pageName(id)), page);
  }
  await writeFile(join(folder, "index.md"), presetIndex(entries));
}

async function countCases(root: string): Promise<ReadonlyMap<string, CaseCount>> {
  const found = new Map<string, CaseCount>();
  for (const name of await readdir(root, { recursive: true })) {
    if (!name.endsWith(".yaml")) continue;
    const file = parse(await readFile(join(root, name), "utf8")) as {
      readonly policy: string;
      readonly cases: readonly { readonly origin: keyof CaseCount }[];
    };
    const count = { ...(found.get(file.policy) ?? NONE) };
    for (const { origin } of file.cases) count[origin] += 1;
    found.set(file.policy, count);
  }
  return found;
}
