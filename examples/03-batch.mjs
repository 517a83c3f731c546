// Many records, one of them bad: it comes out in its place with its issues, and the others are scored.
import { definePolicy, scoreMany } from "kinerja";
import { hospitalVbp2016 } from "kinerja/presets";

const records = [
  {
    subject: "A",
    actuals: { processCare: "60", patientExperience: "41", outcome: "52.5", efficiency: "20" },
  },
  { subject: "B", actuals: { processCare: "60", patientExperience: "4l", outcome: 152.5 } },
  { subject: "C", actuals: { outcome: "70", efficiency: "0" } },
  { subject: "D", actuals: { outcome: "70" } },
];

const options = { period: "2015-10-01/2016-10-01" };
for await (const { subject, ok, value, issues } of scoreMany(
  definePolicy(hospitalVbp2016),
  records,
  options,
)) {
  if (ok) console.log(subject, value.status, value.score);
  else for (const { code, message } of issues) console.log(subject, code, message);
}

// prints:
// A scored 42.25
// B number-unreadable actuals.patientExperience: '4l' is not a number: it does not read as a number.
// B value-outside actuals.outcome: outcome is 152.5, expected at least 0, at most 100 (point).
// C scored 560/13
// D no-score null
