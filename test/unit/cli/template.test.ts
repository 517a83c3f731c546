import { describe, expect, test } from "vitest";
import { presetDocuments } from "../../../src/cli/choose-policy.js";
import { csvTemplate, jsonTemplate } from "../../../src/cli/template/template.js";
import { definePolicy } from "../../../src/define-policy.js";
import { safeScore } from "../../../src/score.js";
import { FLAT, ROWS, readData, recordsOf } from "../../support/cli-files.js";

const documents = [...presetDocuments(), ["flat", FLAT] as const, ["rows", ROWS] as const];

describe.each(documents)("the template of %s", (_, document) => {
  const policy = definePolicy(document);

  test("as JSON scores without change", async () => {
    const template = jsonTemplate(policy);
    expect(template.problems).toEqual([]);
    const [record] = recordsOf(await readData("t.json", template.text, document));
    expect(safeScore(policy, record)).toMatchObject({ ok: true, value: { status: "scored" } });
  });

  test("as CSV scores without change, to the score of the JSON", async () => {
    const template = csvTemplate(policy);
    expect(template.problems).toEqual([]);
    const records = recordsOf(await readData("t.csv", template.text, document));
    expect(records).toHaveLength(1);
    const [json] = recordsOf(await readData("t.json", jsonTemplate(policy).text, document));
    const [fromCsv, fromJson] = [safeScore(policy, records[0]), safeScore(policy, json)];
    expect(fromCsv).toEqual(fromJson);
    expect(fromCsv).toMatchObject({ ok: true });
  });
});
