import { describe, expect, test } from "vitest";
import {
  definePolicy,
  type PolicyDocument,
  safeSampleInterval,
  sampleInterval,
  score,
} from "../../../src/index.js";
import { ikm2017 } from "../../../src/presets/index.js";

const scales = {
  rating: {
    ratings: [{ id: "low" }, { id: "fair" }, { id: "good" }],
    bands: [
      { rating: "low", below: 60 },
      { rating: "fair", from: 60, below: 80 },
      { rating: "good", from: 80 },
    ],
  },
} as const;

const head = {
  schema: "kinerja/policy/1",
  scheme: "test/survey",
  version: "1",
  inForce: { from: "2000-01-01" },
  title: "A survey",
  scales,
} as const;

/** The mean of answers from 1 to 4, times 25. */
const survey = {
  ...head,
  rows: { answers: { min: 0 } },
  nodes: {
    satisfaction: {
      kind: "indicator",
      in: "answers",
      actual: { unit: "point", min: 1, max: 4, step: 1 },
      absent: { missing: "leave-out" },
    },
    index: {
      kind: "group",
      each: "satisfaction",
      combine: "mean",
      absent: { missing: "leave-out" },
      then: [{ multiply: 25 }, { round: 2, mode: "half-up" }],
      scale: "rating",
    },
  },
  result: "index",
} as const satisfies PolicyDocument;

const policy = definePolicy(survey);
const record = (answers: readonly (string | null)[]) => ({
  subject: "Counter 1",
  period: "2026",
  rows: { answers: answers.map((satisfaction) => ({ satisfaction })) },
});

/** A quotient of two sums over rows. */
const ratioPolicy = definePolicy({
  ...head,
  rows: { answers: { min: 0 } },
  nodes: {
    x: { kind: "indicator", in: "answers", actual: { min: 0 }, absent: { missing: "leave-out" } },
    y: { kind: "indicator", in: "answers", actual: { min: 1 }, absent: { missing: "leave-out" } },
    quotient: { kind: "formula", text: "sum(x) / sum(y)" },
  },
  result: "quotient",
});

const problem = (outcome: ReturnType<typeof safeSampleInterval>) =>
  outcome.ok ? "" : outcome.issues.map((i) => `${i.code}: ${i.details.problem}`).join("\n");

describe("an interval over rows", () => {
  test("of 1 and 3 is 50 ± 25: their scores 25 and 75 have the variance 1250, half of it is 25 squared", () => {
    expect(sampleInterval(policy, record(["1", "3"]), { quantile: 1 })).toMatchObject({
      method: "jackknife",
      cases: 2,
      level: null,
      quantile: "1",
      standardError: "25",
      value: "50",
      score: "50",
      rating: "low",
      low: "25",
      high: "75",
      ratings: ["low", "fair"],
      certain: false,
    });
  });

  test("of 2, 3, 4 and 3 at 95 % is 54.99 to 95.01, rounded outward, and any rating is possible", () => {
    // 50, 75, 100, 75: mean 75, variance (625 + 625)/3 = 1250/3, over 4: 1250/12 = 104.1666…, its root 10.2062…
    // 1.959964 x 10.206207 = 20.003799: 54.9962… to 95.0037…
    const done = sampleInterval(policy, record(["2", "3", "4", "3"]));
    expect(done).toMatchObject({
      level: "95",
      quantile: "1.959964",
      value: "75",
      low: "54.99",
      high: "95.01",
      ratings: ["low", "fair", "good"],
    });
    expect(done.standardError).toMatch(/^10\.2062.*…$/);
    expect(done.notes.map((n) => n.code)).toEqual(["few-cases"]);
    expect(Object.isFrozen(done.notes)).toBe(true);
  });

  test("is narrower in a finite population: of 8 people 4 were asked, so the variance is halved", () => {
    // 1250/24 = 52.0833…, its root 7.216878, times 1.959964 = 14.144822: 60.855… to 89.144…
    expect(sampleInterval(policy, record(["2", "3", "4", "3"]), { population: 8 })).toMatchObject({
      low: "60.85",
      high: "89.15",
      ratings: ["fair", "good"],
    });
  });

  test("of everybody in the population is a point, and the rating is certain", () => {
    expect(sampleInterval(policy, record(["2", "3", "4", "3"]), { population: "4" })).toMatchObject({
      standardError: "0",
      low: "75",
      high: "75",
      ratings: ["fair"],
      certain: true,
    });
  });

  test("is cut where no score can lie: 4, 4 and 3 cannot go beyond 100", () => {
    // 100, 100, 75: mean 275/3, squares (625 + 625 + 2500)/9 over 2: 625/3, over 3: 625/9, its root 25/3;
    // 275/3 - 50/3 = 75, 275/3 + 50/3 = 325/3 is beyond 100
    const done = sampleInterval(policy, record(["4", "4", "3"]), { quantile: "2" });
    expect(done).toMatchObject({
      standardError: "25/3",
      value: "275/3",
      score: "91.67",
      low: "75",
      high: "100",
    });
    expect(done.notes.map((n) => n.code)).toContain("cut-to-domain");
  });

  test("does not count a row that adds nothing", () => {
    expect(sampleInterval(policy, record(["1", null, "3"]), { quantile: 1 })).toMatchObject({
      cases: 2,
      low: "25",
      high: "75",
    });
  });

  test("leaves the rounding of what rests on the rows out of the variance, and keeps the score as it is", () => {
    // the mean is rounded to whole points before it is multiplied: 5/3 is 2, 2 x 25 = 50; the variance is that of
    // 25, 50 and 50: mean 125/3, squares (2500 + 625 + 625)/9 over 2: 625/3, over 3: 625/9, its root 25/3
    const rounded = definePolicy({
      ...survey,
      nodes: {
        ...survey.nodes,
        mean: {
          kind: "group",
          each: "satisfaction",
          combine: "mean",
          then: [{ round: 0, mode: "half-up" }],
        },
        index: { kind: "formula", text: "mean * 25", scale: "rating" },
      },
    });
    expect(sampleInterval(rounded, record(["1", "2", "2"]), { quantile: 1, digits: 3 })).toMatchObject({
      value: "50",
      standardError: "25/3",
      low: "41.666",
      high: "58.334",
    });
  });

  test("carries a ratio of sums: the jackknife of (1 + 3)/(1 + 2) and its parts", () => {
    // x 1, 3, 2 over y 1, 2, 1: without each 5/3, 3/2, 4/3; mean 3/2; squares (1/6)^2 + 0 + (1/6)^2 = 1/18;
    // variance (2/3)(1/18) = 1/27, its root sqrt(3)/9 = 0.19245; 6/4 ± 0.19245: 1.3075… to 1.6924…
    const rows = [
      ["1", "1"],
      ["3", "2"],
      ["2", "1"],
    ].map(([x, y]) => ({ x, y }));
    const done = sampleInterval(
      ratioPolicy,
      { subject: "a", period: "2026", rows: { answers: rows } },
      { quantile: 1 },
    );
    expect([done.low, done.high, done.ratings, done.certain]).toEqual(["1.3", "1.7", [], null]);
  });

  test("holds for 300 rows of different denominators, as doubles see it to five decimals", () => {
    const rows = Array.from({ length: 300 }, (_, i) => ({
      x: 50_000 + ((i * 7919) % 9973),
      y: 1000 + 7 * i,
    }));
    const [sumX, sumY] = [rows.reduce((s, r) => s + r.x, 0), rows.reduce((s, r) => s + r.y, 0)];
    const without = rows.map(({ x, y }) => (sumX - x) / (sumY - y));
    const mean = without.reduce((s, v) => s + v, 0) / 300;
    const error = Math.sqrt((299 / 300) * without.reduce((s, v) => s + (v - mean) ** 2, 0));
    const answers = rows.map(({ x, y }) => ({ x: String(x), y: String(y) }));
    const done = sampleInterval(
      ratioPolicy,
      { subject: "a", period: "2026", rows: { answers } },
      { quantile: 2, digits: 6 },
    );
    expect(Number(done.low)).toBeCloseTo(sumX / sumY - 2 * error, 5);
    expect(Number(done.high)).toBeCloseTo(sumX / sumY + 2 * error, 5);
  });

  test("stands on the scale of the value where the score is multiplied after rounding, and says so", () => {
    // 0.5, 0.75, 1, 0.75: mean 0.75, variance (1/16 + 1/16)/3 over 4 = 1/96, its root 0.102062; once: 0.6479 to
    // 0.8521, scores 65 and 85; three times: 0.4438 to 1.0562, scores 44 and 106, which is in no band up to 100
    const multiplied = definePolicy({
      ...survey,
      nodes: {
        ...survey.nodes,
        index: {
          ...survey.nodes.index,
          then: [{ multiply: "0.25" }, { round: 2, mode: "half-up" }, { multiply: 100 }],
        },
      },
      scales: {
        rating: {
          ...scales.rating,
          bands: [
            { rating: "low", below: 60 },
            { rating: "fair", from: 60, below: 80 },
            { rating: "good", from: 80, to: 100 },
          ],
        },
      },
    });
    const answers = record(["2", "3", "4", "3"]);
    const once = sampleInterval(multiplied, answers, { quantile: 1 });
    expect([once.low, once.high, once.score, once.ratings]).toEqual(["0.64", "0.86", "75", ["fair", "good"]]);
    expect(once.notes.map((n) => n.code)).toEqual(["few-cases", "value-scale"]);
    const thrice = sampleInterval(multiplied, answers, { quantile: 3 });
    expect([thrice.low, thrice.high, thrice.ratings]).toEqual(["0.44", "1.06", ["low", "fair", "good"]]);
    expect(thrice.notes.map((n) => n.code)).toContain("end-outside-bands");
  });

  test("tells the rating of a band that the interval spans without an end in it", () => {
    // 50 ± 25 spans 55 to 65 whole
    const narrow = definePolicy({
      ...survey,
      scales: {
        rating: {
          ...scales.rating,
          bands: [
            { rating: "low", to: 55 },
            { rating: "fair", above: 55, below: 65 },
            { rating: "good", from: 65 },
          ],
        },
      },
    });
    expect(sampleInterval(narrow, record(["1", "3"]), { quantile: 1 }).ratings).toEqual([
      "low",
      "fair",
      "good",
    ]);
  });

  test("goes through gates: where nobody may be good, two ends apart are still low and fair", () => {
    const gated = definePolicy({
      ...survey,
      scales: { rating: { ...scales.rating, gates: [{ when: "true", atMost: "fair" }] } },
    });
    expect(sampleInterval(gated, record(["2", "3", "4", "3"])).ratings).toEqual(["low", "fair"]);
  });

  test("of the satisfaction index is that of the questionnaires' own scores", () => {
    // every element alike: questionnaires of 50, 75, 100 and 75, as above; 95 % without a population
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
    const answers = ["2", "3", "4", "3"].map((a) => Object.fromEntries(elements.map((e) => [e, a])));
    const ikm = definePolicy(ikm2017);
    const unit = { subject: "Loket 1", period: "2026", rows: { answers } };
    expect(sampleInterval(ikm, unit)).toMatchObject({
      node: "ikm",
      score: "75",
      rating: "C",
      low: "54.99",
      high: "95.01",
      ratings: ["D", "C", "B", "A"],
    });
    expect(problem(safeSampleInterval(ikm, unit, { parameters: { source: "averages" } }))).not.toBe("");
  });
});

describe("an interval of a count", () => {
  const counted = definePolicy({
    ...head,
    facts: { asked: { type: "number", min: 1, step: 1 } },
    nodes: {
      satisfied: { kind: "indicator", actual: { min: 0, step: 1 }, absent: { missing: "required" } },
      share: { kind: "formula", text: "100 * satisfied / asked", scale: "rating" },
    },
    result: "share",
  });
  const of = (satisfied: string, asked: string) => ({
    subject: "a",
    period: "2026",
    facts: { asked },
    actuals: { satisfied },
  });

  test("of 40 of 100 with z = 2 is 400/13 to 50: (0.42 ± 2 sqrt(0.0024 + 0.0001)) / 1.04", () => {
    // (0.42 - 0.1) / 1.04 = 4/13 and (0.42 + 0.1) / 1.04 = 1/2; 400/13 = 30.769…
    expect(
      sampleInterval(counted, of("40", "100"), { sample: { count: "satisfied", of: "asked" }, quantile: 2 }),
    ).toMatchObject({
      method: "wilson",
      cases: 100,
      standardError: null,
      value: "40",
      low: "30.76",
      high: "50",
      ratings: ["low"],
      certain: true,
    });
  });

  test("of 0 of 4 with z = 2 is 0 to 50: (0.5 ± 2 sqrt(1/16)) / 2", () => {
    expect(
      sampleInterval(counted, of("0", "4"), { sample: { count: "satisfied", of: 4 }, quantile: 2 }),
    ).toMatchObject({
      low: "0",
      high: "50",
    });
  });

  test("is refused for a count that is more than its tries, or no indicator", () => {
    const refused = (sample: { count: string; of: string | number }) =>
      problem(safeSampleInterval(counted, of("5", "4"), { sample }));
    expect(refused({ count: "satisfied", of: "asked" })).toContain("no count from 0 to 4");
    expect(refused({ count: "share", of: 10 })).toContain("'share' is no indicator");
    expect(refused({ count: "satisfied", of: "people" })).toContain("'of' is 'people'");
  });
});

describe("an interval of a mean of which only the number of cases is known", () => {
  const index = definePolicy({
    ...head,
    nodes: { index: { kind: "indicator", actual: { min: 25, max: 100 }, scale: "rating" } },
    result: "index",
  });
  const at = (value: string) => ({ subject: "a", period: "2026", actuals: { index: value } });
  const sample = { cases: 100, from: 25, to: 100 };

  test("of 80 over 100 cases from 25 to 100 at 95 % is 80 ± 75 sqrt(ln(40)/200): 69.81 to 90.19", () => {
    // ln(40) = 3.6888795, over 200: 0.0184444, its root 0.1358102, times 75: 10.1857615
    expect(sampleInterval(index, at("80"), { sample })).toMatchObject({
      method: "hoeffding",
      quantile: null,
      low: "69.81",
      high: "90.19",
      ratings: ["fair", "good"],
    });
  });

  test("stays between the ends that a case may have: 95 at most goes to 100", () => {
    expect(sampleInterval(index, at("95"), { sample }).high).toBe("100");
  });

  test("is refused with a quantile, a population, or a value outside the ends", () => {
    expect(problem(safeSampleInterval(index, at("80"), { sample, quantile: 2 }))).toContain("by a level");
    expect(problem(safeSampleInterval(index, at("80"), { sample, population: 500 }))).toContain("population");
    expect(problem(safeSampleInterval(index, at("80"), { sample: { ...sample, to: 70 } }))).toContain("80");
  });
});

describe("a record without sample data", () => {
  test("is told so: no row set, rows that the result does not use, one row alone, a median", () => {
    const plain = definePolicy({
      ...head,
      rows: { visits: { min: 0 } },
      nodes: {
        length: { kind: "indicator", in: "visits", actual: {}, absent: { missing: "leave-out" } },
        points: { kind: "indicator", actual: { min: 0, max: 100 } },
        middle: { kind: "group", each: "length", combine: "median" },
      },
      result: "points",
    });
    const given = { subject: "a", period: "2026", actuals: { points: "50" } };
    expect(problem(safeSampleInterval(plain, given))).toContain("does not rest on the rows 'visits'");
    expect(problem(safeSampleInterval(plain, given, { sample: { rows: "calls" } }))).toContain(
      "it has: visits",
    );
    expect(problem(safeSampleInterval(policy, record(["3"])))).toContain("a variance needs two");
    const median = definePolicy({
      ...survey,
      nodes: { ...survey.nodes, index: { ...survey.nodes.index, combine: "median" } },
    });
    expect(problem(safeSampleInterval(median, record(["1", "3"])))).toContain("no variance");
    const none = definePolicy({
      ...head,
      nodes: { points: { kind: "indicator", actual: {} } },
      result: "points",
    });
    expect(problem(safeSampleInterval(none, given))).toContain("say in 'sample'");
  });

  test("and wrong settings come out together", () => {
    const outcome = safeSampleInterval(policy, record(["1", "3"]), {
      level: 80 as never,
      digits: 0.5,
      population: "-1",
    });
    expect(outcome.ok ? [] : outcome.issues.map((i) => i.code)).toEqual(Array(3).fill("sample-unusable"));
    expect(problem(safeSampleInterval(policy, record(["1", "3"]), { population: 1 }))).toContain(
      "2 cases were drawn",
    );
  });

  test("keeps the record's own issues", () => {
    const outcome = safeSampleInterval(policy, record(["9", "3"]));
    expect(outcome.ok ? [] : outcome.issues.map((i) => i.code)).toEqual(["value-outside"]);
    expect(() => sampleInterval(policy, record([]))).toThrow("no number");
    expect(score(policy, record(["1", "3"])).score).toBe("50");
  });
});
