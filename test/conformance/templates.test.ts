import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { choosePolicy, presetDocuments } from "../../src/cli/choose-policy.js";
import { openRecords } from "../../src/cli/input/records.js";
import { policyText } from "../../src/cli/output/policy-text.js";
import { scoreRecords } from "../../src/cli/score-records.js";
import { csvTemplate, jsonTemplate } from "../../src/cli/template/template.js";
import { WORDS } from "../../src/cli/words.js";

const FOLDER = mkdtempSync(join(tmpdir(), "kinerja-templates-"));

describe("a preset, as somebody meets it who picks it from the list", () => {
  test.each([...presetDocuments().keys()])(
    "%s is shown in both languages, and its templates score",
    async (id) => {
      const choice = await choosePolicy(id);
      const [policy] = choice.versions;
      for (const locale of ["id", "en"] as const) {
        const text = policyText(policy.document, { locale, words: WORDS[locale], styled: false });
        expect(text.length).toBeGreaterThan(5);
      }
      for (const [ending, template] of [
        ["csv", csvTemplate],
        ["json", jsonTemplate],
      ] as const) {
        const { text, problems } = template(policy);
        expect(problems).toEqual([]);
        const name = join(FOLDER, `${id.replace("/", "-")}.${ending}`);
        writeFileSync(name, text);
        const source = await openRecords(name, [policy.document], {
          decimal: "point",
          notApplicable: undefined,
        });
        const statuses: string[] = [];
        for await (const scored of scoreRecords(choice, source.records, { parameters: {} })) {
          statuses.push(scored.ok ? scored.scorecard.status : scored.issues.map((i) => i.message).join(" "));
        }
        expect(statuses).toEqual(["scored"]);
      }
    },
  );
});
