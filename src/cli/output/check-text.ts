import type { CheckReport, Compared, LawReport, VersionDifference } from "../../verify/index.js";
import { type Policy, textIn } from "../library.js";
import { printable } from "../printable.js";
import { wrapText } from "./display-width.js";
import { numberText, type Speech } from "./names.js";
import { MOST_WIDTH } from "./node-grid.js";
import { heading } from "./style.js";

/** What a check found, as a person reads it: the laws in order, counterexamples as records, the policy's own cases. */
export function checkText(report: CheckReport, policy: Policy, speech: Speech): readonly string[] {
  const { words, styled } = speech;
  const { check } = words;
  const title = printable(textIn(policy.document.title, speech.locale) ?? report.policy);
  const broken = report.laws.filter((l) => l.finding.status === "broken" && l.exception === undefined);
  const wrong = report.cases.filter((c) => !c.ok);
  return [
    heading(`${title} (${report.policy})`, styled),
    check.tried(report.runs, report.seed, report.period),
    ...section(
      words.notes,
      report.notes.map((n) => n.message).flatMap((m) => indented(m, 2)),
      styled,
    ),
    "",
    heading(check.laws, styled),
    ...report.laws.flatMap((law) => lawLines(law, speech)),
    ...(report.cases.length === 0
      ? []
      : [
          "",
          heading(check.cases, styled),
          ...report.cases.flatMap((c) => [
            ...indented(`${c.ok ? "✓" : "✗"} ${c.title}`, 2),
            ...c.differences.flatMap((d) => indented(d, 6)),
          ]),
        ]),
    "",
    check.summary(broken.length, wrong.length),
  ];
}

const SIGNS: Readonly<Record<LawReport["finding"]["status"], string>> = {
  proved: "✓",
  held: "✓",
  broken: "✗",
  "not-applicable": "-",
  untested: "?",
};

function lawLines(law: LawReport, speech: Speech): readonly string[] {
  const { check } = speech.words;
  const { finding, exception } = law;
  const excepted = finding.status === "broken" && exception !== undefined;
  const status = excepted ? check.excepted : check.statuses[finding.status];
  const more = finding.status === "held" ? ` (${check.records(finding.runs)})` : "";
  const lines = [`  ${excepted ? "!" : SIGNS[finding.status]} ${law.law}: ${status}${more}`];
  const add = (text: string): void => {
    lines.push(...indented(text, 6));
  };
  add(law.statement[speech.locale]);
  switch (finding.status) {
    case "proved":
      add(finding.how);
      break;
    case "held":
      if (finding.note !== undefined) add(finding.note);
      break;
    case "not-applicable":
    case "untested":
      add(finding.why);
      break;
    case "broken":
      add(finding.what);
      if (law.parameters !== undefined)
        add(
          `${speech.words.parameters}: ${Object.entries(law.parameters)
            .map(([name, value]) => `${name} = ${String(value)}`)
            .join(", ")}`,
        );
      if (exception !== undefined)
        add(
          `${check.because}: ${exception.because}${exception.cite === undefined ? "" : ` (${exception.cite})`}`,
        );
      else add(`${check.why}: ${law.why[speech.locale]}`);
      if (finding.records.length > 0) add(`${check.shownBy}:`);
      // a record stays on one line, so that it can be copied into a file
      lines.push(...finding.records.map((record) => `      ${printable(JSON.stringify(record))}`));
      break;
    default:
      return finding satisfies never;
  }
  return lines;
}

/** For whom a new version differs from the old one. */
export function differenceText(
  found: VersionDifference,
  before: Policy,
  after: Policy,
  speech: Speech,
): readonly string[] {
  const { check } = speech.words;
  const name = ({ document }: Policy) => `${document.scheme}-${document.version}`;
  return [
    heading(`${name(before)} → ${name(after)}`, speech.styled),
    ...(found.compared === 0
      ? [check.noneCompared]
      : [
          check.compared(found.compared),
          `  ${check.same}: ${found.same}`,
          `  ${check.higher}: ${found.higher}`,
          `  ${check.lower}: ${found.lower}`,
        ]),
    ...(found.onlyBefore === 0 ? [] : [`  ${check.only(name(before))}: ${found.onlyBefore}`]),
    ...(found.onlyAfter === 0 ? [] : [`  ${check.only(name(after))}: ${found.onlyAfter}`]),
    ...section(
      check.flips,
      found.ratingFlips.map(({ from, to, count }) => `  ${printable(from)} → ${printable(to)}: ${count}`),
      speech.styled,
    ),
    ...compared(check.gain, found.largestGain, speech),
    ...compared(check.loss, found.largestLoss, speech),
  ];
}

function compared(title: string, of: Compared | null, speech: Speech): readonly string[] {
  if (of === null) return [];
  const side = ({ score, rating }: Compared["before"]) =>
    `${score === null ? "-" : numberText(score, speech)}${rating === null ? "" : ` (${printable(rating)})`}`;
  return [
    "",
    heading(`${title}: ${of.difference === null ? "-" : numberText(of.difference, speech)}`, speech.styled),
    `  ${side(of.before)} → ${side(of.after)}`,
    `  ${printable(JSON.stringify(of.record))}`,
  ];
}

function section(title: string, lines: readonly string[], styled: boolean): readonly string[] {
  return lines.length === 0 ? [] : ["", heading(title, styled), ...lines];
}

function indented(text: string, by: number): readonly string[] {
  return wrapText(printable(text), MOST_WIDTH - by).map((line) => `${" ".repeat(by)}${line}`);
}
