import { readFileSync } from "node:fs";
import { isScalar, parseDocument, visit } from "yaml";

/**
 * A YAML file as plain data. Numbers without quotes keep the text that they are written in, except whole ones
 * (`digits: 2`), which no reading can change.
 */
export function readDocument(file: URL): unknown {
  const document = parseDocument(readFileSync(file, "utf8"), {
    version: "1.2",
    merge: false,
    uniqueKeys: true,
  });
  const [problem] = document.errors;
  if (problem !== undefined) throw new Error(`${file.pathname}: ${problem.message}`);
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== "number") return;
      if (/^-?\d{1,15}$/.test(node.source ?? "")) return;
      node.value = node.source ?? String(node.value);
    },
  });
  if (isScalar(document.contents)) throw new Error(`${file.pathname} holds one word, no document`);
  return document.toJS();
}
