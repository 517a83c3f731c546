/**
 * Laws that a policy must keep, proved or tried on made records, for the regulator and for an integrator's own tests.
 * fast-check, an optional peer, makes the records.
 */
export { arbitraryRecord, type PlainRecord, type RecordSettings } from "./arbitrary-record.js";
export {
  type CaseReport,
  type CheckOptions,
  type CheckReport,
  checkPolicy,
  type LawReport,
  safeCheckPolicy,
} from "./check-policy.js";
export {
  type Compared,
  type CompareOptions,
  compareVersions,
  safeCompareVersions,
  type VersionDifference,
} from "./compare-versions.js";
export { type Evaluator, type Finding, LAW_IDS, type Law, type LawId } from "./law.js";
export { type LawTest, lawTests } from "./law-tests.js";
export { LAWS } from "./laws/index.js";
