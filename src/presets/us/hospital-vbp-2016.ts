import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The total performance score of a hospital in the US value-based purchasing programme, fiscal year 2016, 0 to 100,
 * from four domains.
 *
 * The form of the data is a choice: `source` is `domains` (the domain scores as CMS prints them), `points` (the points
 * of each measure as printed) or `rates` (the rate of each measure with its threshold, benchmark and baseline). Nothing
 * of the other forms is needed. The period is the fiscal year: 2015-10-01/2016-10-01.
 *
 * @edge    the weights of domains without a score go to the others in proportion; with fewer than 2 domains
 *   there is no total (status `no-score`). A measure without a rate or with too few cases counts neither in the points
 *   earned nor in the points possible; one without a rate may bring its printed points
 * @exact   domain scores and the total are not rounded; points are whole numbers by their own formulas
 * @source  42 CFR 412.165; CMS, Hospital Value-Based Purchasing, total performance scores of fiscal year 2016
 */
export const hospitalVbp2016 = {
  schema: "kinerja/policy/1",
  scheme: "us/hospital-vbp",
  version: "2016",
  inForce: { from: "2015-10-01", until: "2016-10-01" },
  title: {
    id: "Skor kinerja total rumah sakit",
    en: "Hospital Value-Based Purchasing: total performance score",
  },
  description: {
    id: "Rata-rata berbobot nilai empat domain mutu rumah sakit, 0 sampai 100.",
    en: "The weighted mean of a hospital's scores in four domains of quality, 0 to 100.",
  },
  citations: {
    fy2016: {
      instrument: "42 CFR 412.165; CMS, Hospital Value-Based Purchasing, fiscal year 2016",
      checked: "2026-11-24",
      confidence: "high",
      note: "Weights, re-weighting and the least number of domains recomputed against the published scores of all hospitals. In force for the federal fiscal year 2016 only: the weights of other years differ.",
    },
    measurePoints: {
      instrument: "42 CFR 412.165; QualityNet, Hospital Value-Based Purchasing: scoring",
      checked: "2026-11-24",
      confidence: "high",
      note: "At or beyond the benchmark 10 points; from the achievement threshold up to the benchmark 1 to 9; below the threshold 0. Above the hospital's own baseline 0 to 9; at or below it 0. The measure has the higher of the two. Threshold, benchmark and baseline are numbers of each measure and year: the record brings them.",
    },
    interpolation: {
      instrument: "42 CFR 412.165; QualityNet, Hospital Value-Based Purchasing: scoring",
      article: "76 FR 26490",
      checked: "2026-11-24",
      confidence: "medium",
      note: "round(9 x (rate - threshold)/(benchmark - threshold) + 0.5) and round(10 x (rate - baseline)/(benchmark - baseline) - 0.5); signs reversed where lower is better. Recomputed against the points printed in the files of fiscal year 2024 (21,480 of 21,480 measures of the clinical and safety domains), half-up: a rate on the threshold has 1 point. That this year rounds alike is read on. The Federal Register was not read again. Improvement points end at 9, also beyond the benchmark, where achievement gives 10.",
    },
    minimumCases: {
      instrument: "42 CFR 412.165; QualityNet, Hospital Value-Based Purchasing: scoring",
      checked: "2026-11-24",
      confidence: "high",
      note: "Only measures with enough cases count, in the points earned and in the points possible. How many cases a measure needs was not found: the record may bring it.",
    },
    leastMeasures: {
      instrument: "CMS, Hospital Value-Based Purchasing, total performance scores of fiscal year 2016",
      checked: "2026-11-24",
      confidence: "low",
      note: "How many scored measures a domain needs in this year was not found, so one is enough unless chosen otherwise. The published domain scores speak for at least two in the outcome domain: no more of them are multiples of ten than hospitals with two to seven measures would have. Fiscal year 2024 asks for two in its clinical and safety domains. Efficiency has one measure only.",
    },
    printedPoints: {
      instrument: "CMS, Hospital Value-Based Purchasing, fiscal year 2024, safety file",
      checked: "2026-11-24",
      confidence: "medium",
      note: "CMS prints the points of a measure as such. Infections after surgery of two kinds (HAI-3 and HAI-4) have a rate each and one measure score together (Combined SSI): how CMS joins them was not read, so a measure may bring its printed points where others bring rates. Dimensions of the survey may not, for consistency needs their rates. Seen in the file of 2024; that the year of this policy knows such a measure was not checked.",
    },
    experience: {
      instrument: "QualityNet, Hospital Value-Based Purchasing: scoring",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Base score 0 to 80 (eight dimensions of 10 points) and consistency 0 to 20: round(20 x lowest fraction - 0.5), the fraction being (rate - floor)/(threshold - floor), held to 0..20; 20 where every dimension reaches its threshold. Base score, consistency and half-up recomputed against the files of fiscal year 2024 (2,467 of 2,467 hospitals); there a hospital without the survey has none of them. That the domain has no score with some of the eight dimensions only is a reading. That this year counts alike is read on.",
    },
  },
  cite: "fy2016",
  parameters: {
    source: {
      oneOf: ["domains", "points", "rates"],
      default: "domains",
      title: {
        id: "Bentuk data: nilai domain, poin tiap ukuran, atau angka tiap ukuran",
        en: "Form of the data: domain scores, the points of each measure, or the rate of each measure",
      },
    },
    leastProcessMeasures: {
      type: "number",
      min: 1,
      step: 1,
      default: 1,
      title: {
        id: "Jumlah ukuran terskor minimum domain proses (untuk source: points dan rates)",
        en: "Least number of scored measures of the process domain (for source: points and rates)",
      },
      cite: "leastMeasures",
    },
    leastOutcomeMeasures: {
      type: "number",
      min: 1,
      step: 1,
      default: 1,
      title: {
        id: "Jumlah ukuran terskor minimum domain hasil (untuk source: points dan rates)",
        en: "Least number of scored measures of the outcome domain (for source: points and rates)",
      },
      cite: "leastMeasures",
    },
  },
  rows: {
    measures: {
      title: { id: "Ukuran (untuk source: points dan rates)", en: "Measures (for source: points and rates)" },
      min: 0,
      facts: {
        domain: {
          type: "choice",
          of: ["process-care", "patient-experience", "outcome", "efficiency"],
          title: { id: "Domain ukuran", en: "Domain of the measure" },
        },
        better: {
          type: "choice",
          of: ["higher", "lower"],
          default: "higher",
          title: {
            id: "Yang lebih baik: lebih tinggi (higher) atau lebih rendah (lower)",
            en: "What is better: higher or lower",
          },
          cite: "interpolation",
        },
      },
    },
  },
  definitions: {
    "reaches(x, y)": "if(better == 'higher', x >= y, x <= y)",
    "heldTo(x, low, high)": "min(max(x, low), high)",
  },
  nodes: {
    processCare: {
      kind: "indicator",
      title: { id: "Proses pelayanan klinis", en: "Clinical process of care" },
      description: {
        id: "Nilai domain tercetak (untuk source: domains)",
        en: "The domain score as printed (for source: domains)",
      },
      actual: { unit: "point", min: 0, max: 100 },
      direction: "higher",
      achievement: { kind: "identity" },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    patientExperience: {
      kind: "indicator",
      title: { id: "Pengalaman pasien", en: "Patient experience of care" },
      description: {
        id: "Nilai domain tercetak (untuk source: domains)",
        en: "The domain score as printed (for source: domains)",
      },
      actual: { unit: "point", min: 0, max: 100 },
      direction: "higher",
      achievement: { kind: "identity" },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    outcome: {
      kind: "indicator",
      title: { id: "Hasil", en: "Outcome" },
      description: {
        id: "Nilai domain tercetak (untuk source: domains)",
        en: "The domain score as printed (for source: domains)",
      },
      actual: { unit: "point", min: 0, max: 100 },
      direction: "higher",
      achievement: { kind: "identity" },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    efficiency: {
      kind: "indicator",
      title: { id: "Efisiensi", en: "Efficiency" },
      description: {
        id: "Nilai domain tercetak (untuk source: domains)",
        en: "The domain score as printed (for source: domains)",
      },
      actual: { unit: "point", min: 0, max: 100 },
      direction: "higher",
      achievement: { kind: "identity" },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    rate: {
      kind: "indicator",
      in: "measures",
      title: { id: "Angka dalam periode kinerja", en: "Rate in the performance period" },
      actual: { min: 0 },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "measurePoints",
    },
    achievementThreshold: {
      kind: "indicator",
      in: "measures",
      title: {
        id: "Ambang capaian (median semua rumah sakit)",
        en: "Achievement threshold (median of all hospitals)",
      },
      actual: { min: 0 },
      absent: { missing: "required" },
      cite: "measurePoints",
    },
    benchmark: {
      kind: "indicator",
      in: "measures",
      title: {
        id: "Tolok ukur (rata-rata persepuluh terbaik)",
        en: "Benchmark (mean of the best tenth)",
      },
      actual: { min: 0 },
      absent: { missing: "required" },
      cite: "measurePoints",
    },
    baseline: {
      kind: "indicator",
      in: "measures",
      title: {
        id: "Angka dasar rumah sakit sendiri (kosong: tanpa poin perbaikan)",
        en: "The hospital's own baseline (empty: no improvement points)",
      },
      actual: { min: 0 },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "measurePoints",
    },
    dimensionFloor: {
      kind: "indicator",
      in: "measures",
      title: {
        id: "Batas bawah dimensi (hanya pengalaman pasien)",
        en: "Floor of the dimension (patient experience only)",
      },
      actual: { min: 0 },
      absent: { missing: "required" },
      cite: "experience",
    },
    cases: {
      kind: "indicator",
      in: "measures",
      title: { id: "Jumlah kasus", en: "Number of cases" },
      actual: { unit: "case", min: 0, step: 1 },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "minimumCases",
    },
    minimumCases: {
      kind: "indicator",
      in: "measures",
      title: {
        id: "Jumlah kasus minimum (kosong: tanpa minimum)",
        en: "Least number of cases (empty: no minimum)",
      },
      actual: { unit: "case", min: 0, step: 1 },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "minimumCases",
    },
    printedAchievement: {
      kind: "indicator",
      in: "measures",
      title: { id: "Poin capaian tercetak", en: "Printed achievement points" },
      actual: { unit: "point", min: 0, max: 10, step: 1 },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "measurePoints",
    },
    printedImprovement: {
      kind: "indicator",
      in: "measures",
      title: { id: "Poin perbaikan tercetak", en: "Printed improvement points" },
      actual: { unit: "point", min: 0, max: 9, step: 1 },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "measurePoints",
    },
    printedScore: {
      kind: "indicator",
      in: "measures",
      title: {
        id: "Poin ukuran tercetak (untuk source: rates hanya bila ukuran tidak punya angka)",
        en: "Printed points of the measure (for source: rates only where the measure has no rate)",
      },
      actual: { unit: "point", min: 0, max: 10, step: 1 },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "printedPoints",
    },
    achievementPoints: {
      kind: "formula",
      in: "measures",
      unit: "point",
      fullMarks: 10,
      title: { id: "Poin capaian", en: "Achievement points" },
      text: "if(source == 'points', printedAchievement, if(not present(rate), rate, if(reaches(rate, benchmark), 10, if(reaches(rate, achievementThreshold), heldTo(round(9 * (rate - achievementThreshold) / (benchmark - achievementThreshold) + 0.5, 0, 'half-up'), 1, 9), 0))))",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "interpolation",
    },
    improvementPoints: {
      kind: "formula",
      in: "measures",
      unit: "point",
      fullMarks: 9,
      title: { id: "Poin perbaikan", en: "Improvement points" },
      text: "if(source == 'points', printedImprovement, if(not present(rate), rate, if(not present(baseline), baseline, if(reaches(baseline, rate), 0, if(reaches(rate, benchmark), 9, heldTo(round(10 * (rate - baseline) / (benchmark - baseline) - 0.5, 0, 'half-up'), 0, 9))))))",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "interpolation",
    },
    measurePoints: {
      kind: "group",
      in: "measures",
      title: {
        id: "Poin ukuran: yang lebih tinggi dari capaian dan perbaikan",
        en: "Points of the measure: the higher of achievement and improvement",
      },
      parts: [
        { node: "achievementPoints" },
        { node: "improvementPoints" },
        {
          node: "printedScore",
          when: "source == 'points' or (not present(rate) and domain != 'patient-experience')",
          cite: "printedPoints",
        },
      ],
      combine: "maximum",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      absentWhen: "present(cases) and present(minimumCases) and cases < minimumCases",
      cite: "minimumCases",
    },
    dimensionFraction: {
      kind: "formula",
      in: "measures",
      title: {
        id: "Bagian jarak dari batas bawah ke ambang capaian",
        en: "Share of the way from the floor to the threshold",
      },
      text: "if(reaches(rate, achievementThreshold), 1, (rate - dimensionFloor) / (achievementThreshold - dimensionFloor))",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      absentWhen: "domain != 'patient-experience' or not present(rate) or not present(measurePoints)",
      cite: "experience",
    },
    lowestDimension: {
      kind: "group",
      title: { id: "Dimensi terendah", en: "Lowest dimension" },
      each: "dimensionFraction",
      combine: "minimum",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "experience",
    },
    printedBase: {
      kind: "indicator",
      title: {
        id: "Nilai dasar pengalaman pasien tercetak (untuk source: points; kosong: jumlah poin dimensi)",
        en: "Printed base score of patient experience (for source: points; empty: the sum of the dimensions)",
      },
      actual: { unit: "point", min: 0, max: 80, step: 1 },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "experience",
    },
    printedConsistency: {
      kind: "indicator",
      title: {
        id: "Poin konsistensi tercetak (untuk source: points)",
        en: "Printed consistency points (for source: points)",
      },
      actual: { unit: "point", min: 0, max: 20, step: 1 },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "experience",
    },
    experienceBase: {
      kind: "formula",
      unit: "point",
      fullMarks: 80,
      title: { id: "Nilai dasar pengalaman pasien", en: "Base score of patient experience" },
      text: "if(source == 'points' and present(printedBase), printedBase, sum(if(domain == 'patient-experience', measurePoints, 0)))",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      absentWhen:
        "not (source == 'points' and present(printedBase)) and count(measures, domain == 'patient-experience' and present(measurePoints)) < 8",
      cite: "experience",
    },
    consistency: {
      kind: "formula",
      unit: "point",
      fullMarks: 20,
      title: { id: "Poin konsistensi", en: "Consistency points" },
      text: "if(source == 'points', printedConsistency, if(lowestDimension >= 1, 20, heldTo(round(20 * lowestDimension - 0.5, 0, 'half-up'), 0, 20)))",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "experience",
    },
    processCareScore: {
      kind: "formula",
      unit: "point",
      fullMarks: 100,
      title: { id: "Nilai domain: Proses pelayanan klinis", en: "Domain score: Clinical process of care" },
      text: "if(source == 'domains', processCare, 100 * sum(if(domain == 'process-care', measurePoints, 0)) / (10 * count(measures, domain == 'process-care' and present(measurePoints))))",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      absentWhen:
        "source != 'domains' and count(measures, domain == 'process-care' and present(measurePoints)) < leastProcessMeasures",
      cite: "minimumCases",
    },
    patientExperienceScore: {
      kind: "formula",
      unit: "point",
      fullMarks: 100,
      title: { id: "Nilai domain: Pengalaman pasien", en: "Domain score: Patient experience of care" },
      text: "if(source == 'domains', patientExperience, experienceBase + consistency)",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "experience",
    },
    outcomeScore: {
      kind: "formula",
      unit: "point",
      fullMarks: 100,
      title: { id: "Nilai domain: Hasil", en: "Domain score: Outcome" },
      text: "if(source == 'domains', outcome, 100 * sum(if(domain == 'outcome', measurePoints, 0)) / (10 * count(measures, domain == 'outcome' and present(measurePoints))))",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      absentWhen:
        "source != 'domains' and count(measures, domain == 'outcome' and present(measurePoints)) < leastOutcomeMeasures",
      cite: "minimumCases",
    },
    efficiencyScore: {
      kind: "formula",
      unit: "point",
      fullMarks: 100,
      title: { id: "Nilai domain: Efisiensi", en: "Domain score: Efficiency" },
      text: "if(source == 'domains', efficiency, 100 * sum(if(domain == 'efficiency', measurePoints, 0)) / (10 * count(measures, domain == 'efficiency' and present(measurePoints))))",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      absentWhen:
        "source != 'domains' and count(measures, domain == 'efficiency' and present(measurePoints)) == 0",
      cite: "minimumCases",
    },
    total: {
      kind: "group",
      title: { id: "Skor kinerja total", en: "Total performance score" },
      parts: [
        { node: "processCareScore", weight: 10 },
        { node: "patientExperienceScore", weight: 25 },
        { node: "outcomeScore", weight: 40 },
        { node: "efficiencyScore", weight: 25 },
      ],
      combine: "weighted-mean",
      weights: 100,
      absent: { missing: "leave-out", notApplicable: "leave-out", atLeast: 2, move: "proportional" },
    },
  },
  checks: [
    {
      that: "count(measures, domain == 'patient-experience') <= 8",
      title: {
        id: "Pengalaman pasien punya paling banyak delapan dimensi",
        en: "Patient experience has at most eight dimensions",
      },
      cite: "experience",
    },
  ],
  result: "total",
  exceptions: [
    {
      law: "withholding",
      because:
        "A domain without a score counts neither for nor against a hospital: its weight goes to the others in proportion. With 80, 60, 50 and an efficiency of 0 the total is 43; without efficiency it is 172/3. A measure without a rate is left out of its domain in the same way.",
      cite: "fy2016",
    },
  ],
  examples: [
    {
      title: "A domain without a score: its weight moves to the others in proportion",
      record: {
        subject: "without efficiency",
        period: "2015-10-01/2016-10-01",
        actuals: { processCare: "80", patientExperience: "60", outcome: "50" },
      },
      expect: { score: "172/3" },
      origin: "by-hand",
      source: "42 CFR 412.165",
      arithmetic: "10 x 80 + 25 x 60 + 40 x 50 = 4300; over the weights present, 75: 172/3",
    },
  ],
} as const satisfies PolicyDocument;
