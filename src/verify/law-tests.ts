import type { Policy } from "../policy/parsed-policy.js";
import type { PolicyDocument } from "../policy/policy.js";
import { type CheckOptions, type CheckReport, checkPolicy } from "./check-policy.js";
import { LAW_IDS } from "./law.js";

/** A law, or the policy's own cases, as a test of a test runner: `run` throws where it does not hold. */
export interface LawTest {
  readonly name: string;
  readonly run: () => void;
}

/**
 * One test a law, and one for the policy's own cases, for vitest, jest or node:test:
 * `for (const { name, run } of lawTests(policy)) test(name, run);`
 *
 * @edge a law from which the policy declares an exception does not throw
 */
export function lawTests(policy: Policy | PolicyDocument, options: CheckOptions = {}): readonly LawTest[] {
  const laws = (options.laws ?? LAW_IDS).map((law): LawTest => {
    const run = (): void => {
      for (const text of brokenIn(checkPolicy(policy, { ...options, laws: [law] }))) throw new Error(text);
    };
    return { name: `law: ${law}`, run };
  });
  const cases = (): void => {
    const wrong = checkPolicy(policy, { ...options, laws: [] }).cases.find((c) => !c.ok);
    if (wrong !== undefined) throw new Error(`${wrong.title}: ${wrong.differences.join("; ")}`);
  };
  return [...laws, { name: "cases", run: cases }];
}

function brokenIn(report: CheckReport): readonly string[] {
  return report.laws.flatMap(({ finding, exception, statement }) =>
    finding.status !== "broken" || exception !== undefined
      ? []
      : [[statement.en, finding.what, ...finding.records.map((r) => JSON.stringify(r))].join("\n")],
  );
}
