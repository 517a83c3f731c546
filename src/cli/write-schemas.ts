#!/usr/bin/env node
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { policyDocument } from "../policy/policy.js";
import { recordDocument } from "../record.js";
import { scorecardDocument } from "../scorecard-schema.js";

/** The three documents with the names of their schema files. */
const DOCUMENTS = { policy: policyDocument, record: recordDocument, scorecard: scorecardDocument } as const;

const [, , folder] = process.argv;
if (folder === undefined) {
  process.stderr.write("Name the folder to write the schemas to.\n");
  process.exitCode = 2;
} else {
  await mkdir(folder, { recursive: true });
  for (const [name, schema] of Object.entries(DOCUMENTS)) {
    const json = z.toJSONSchema(schema, { io: "input", target: "draft-2020-12" });
    await writeFile(join(folder, `${name}.json`), `${JSON.stringify(json, null, 2)}\n`);
  }
}
