import { test } from "vitest";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { safeDefinePolicy, safeScore } from "../../src/index.js";
test("x", () => {
  const md = readFileSync("../shared/design.md", "utf8");
  const block = /```yaml\n(schema: kinerja\/policy\/1[\s\S]*?)```/.exec(md)?.[1] ?? "";
  const doc = parse(block, { schema: "core" });
  const p = safeDefinePolicy(doc);
  if (!p.ok) { console.log(p.issues.map(i=>i.message).join("\n")); return; }
  console.log(p.value.notes.map(n=>n.message));
  const rec = JSON.parse(/```json\n(\{ "subject"[\s\S]*?)```/.exec(md)?.[1] ?? "");
  console.log(JSON.stringify(safeScore(p.value, rec), null, 1));
});
