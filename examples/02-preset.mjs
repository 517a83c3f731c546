// The public satisfaction index (IKM) of a service unit from its questionnaires, by a preset.
import { definePolicy, score } from "kinerja";
import { ikm2017 } from "kinerja/presets";

const ikm = definePolicy(ikm2017);
const elements = [
  "requirements",
  "procedure",
  "completionTime",
  "cost",
  "product",
  "competence",
  "behaviour",
  "complaints",
  "facilities",
];

// one string a questionnaire: the answers 1 to 4 to the nine elements, in their order
const answers = ["344444434", "333343433", "434444444", "324343333"].map((given, i) => ({
  key: `q${i + 1}`,
  ...Object.fromEntries(elements.map((element, at) => [element, given[at]])),
}));

const card = score(ikm, { subject: "Puskesmas A", period: "2026-S1", rows: { answers } });

console.log(`${card.subject}, ${card.period.id}: ${card.score}, ${card.rating.id} (${card.rating.label.en})`);
console.log(`index before conversion: ${card.nodes.index.value}`);
for (const { node, points } of card.weaknesses) {
  console.log(
    `weak: ${card.nodes[node].title.en} ${card.nodes[node].value}, full marks would add ${points} points`,
  );
}

// prints:
// Puskesmas A, 2026-S1: 87.5, B (Good)
// index before conversion: 3.5
// weak: Mean score: system, mechanism and procedure 3, full marks would add 25/9 points
// weak: Mean score: requirements 3.25, full marks would add 25/12 points
// weak: Mean score: handling of complaints, suggestions and input 3.25, full marks would add 25/12 points
