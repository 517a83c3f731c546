import type { Issue } from "../issue.js";

/** What ends a run: nothing can be scored with this policy, file or command line. Its lines are shown; the exit code is 2. */
export class Unusable extends Error {
  override readonly name = "Unusable";
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join("\n"));
    this.lines = lines;
  }
}

/** The end of a run because of issues, under a heading if there are several places to look. */
export function unusable(issues: readonly Issue[], heading?: string): Unusable {
  const messages = issues.map((i) => i.message);
  return new Unusable(heading === undefined ? messages : [heading, ...messages.map((m) => `  ${m}`)]);
}
