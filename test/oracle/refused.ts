import type { IssueCode } from "../../src/issue.js";

/** Thrown where a record has no result: with the code of the issue that says why. */
export class Refused extends Error {
  constructor(readonly code: IssueCode) {
    super(code);
  }
}
