// A short policy, one record, one score. Run after a build: node examples/01-first-score.mjs
import { definePolicy, score } from "kinerja";

const policy = definePolicy({
  schema: "kinerja/policy/1",
  scheme: "example/employee",
  version: "2026",
  inForce: { from: "2026-01-01" },
  title: "Results and behaviour",
  nodes: {
    results: { kind: "indicator", actual: { min: 0, max: 100 } },
    behaviour: { kind: "indicator", actual: { min: 0, max: 100 } },
    total: {
      kind: "group",
      parts: [
        { node: "results", weight: "0.70" },
        { node: "behaviour", weight: "0.30" },
      ],
      combine: "weighted-mean",
      weights: 1,
      then: [{ round: 2, mode: "half-up" }],
      scale: "rating",
    },
  },
  scales: {
    rating: {
      ratings: [{ id: "fair" }, { id: "good" }],
      bands: [
        { rating: "fair", below: 90 },
        { rating: "good", from: 90 },
      ],
    },
  },
  result: "total",
});

const card = score(policy, {
  subject: "A",
  period: "2026",
  actuals: { results: "92.11", behaviour: "85.06" },
});

console.log("before rounding", card.nodes.total.value);
console.log("score", card.score);
console.log("rating", card.rating.id);

// prints:
// before rounding 89.995
// score 90
// rating good
