import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The score of a US public housing agency in the Public Housing Assessment System, 0 to 100, and its designation.
 *
 * The form of the data is a choice: `source` is `indicators` (the points of the four indicators as published) or
 * `projects` (rows: the scores of each project with its units, beside the points of the capital fund).
 *
 * @formula  physical (40) + financial (25) + management (25) + capital fund (10)
 * @edge     below 60 per cent of the points of physical, financial or management an agency is at most substandard;
 *   below 60 per cent of the capital fund it is no high performer
 * @exact    indicators are not rounded; the total is, half-up to a whole number
 * @source   24 CFR part 902
 */
export const phas2011 = {
  schema: "kinerja/policy/1",
  scheme: "us/phas",
  version: "2011",
  inForce: { from: "2011-03-25" },
  title: {
    id: "Sistem penilaian perumahan publik AS (PHAS)",
    en: "US Public Housing Assessment System (PHAS)",
  },
  description: {
    id: "Jumlah poin empat indikator badan perumahan publik, 0 sampai 100, dan statusnya.",
    en: "The points of four indicators of a public housing agency, 0 to 100, and its designation.",
  },
  citations: {
    phas: {
      instrument: "24 CFR part 902 (76 FR 10136, 23 February 2011)",
      link: "https://regulations.justia.com/regulations/fedreg/2011/02/23/2011-2659.html",
      checked: "2026-11-24",
      confidence: "high",
      note: "Four indicators of 40, 25, 25 and 10 points: the edition that took effect on 25 March 2011. An end was not read.",
    },
    physical: {
      instrument: "24 CFR 902.25",
      article: "902.25",
      checked: "2026-11-24",
      confidence: "high",
      note: "The unit-weighted average of project scores of 0 to 100, times 0.40; at least 24 of 40 points, or 60 per cent, to pass.",
    },
    projects: {
      instrument: "HUD, PHAS scoring tool",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Financial and management points are unit-weighted averages of project scores too. On which scale projects are scored was not read: from 0 to the indicator's own maximum of 25 is the reading here, 'percent' reads 0 to 100.",
    },
    total: {
      instrument: "HUD, PHAS scoring tool",
      checked: "2026-11-24",
      confidence: "high",
      note: "The overall score is rounded to the nearest whole number; half-up is the reading here. The thresholds 60, 70 and 90 are held against the rounded score.",
    },
    designation: {
      instrument: "24 CFR part 902, designation of performance",
      article: "902.67 (text of 2005)",
      checked: "2026-11-24",
      confidence: "high",
      note: "High performer at 90 and at least 60 per cent under each of the four indicators; standard at 60 unless below 60 per cent under one of indicators 1 to 3; below 70 an improvement plan. Read in the text of 2005, confirmed by later summaries.",
    },
    substandard: {
      instrument: "24 CFR part 902, designation of performance",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Which indicators make an agency substandard differs between editions: physical, financial and management here. What fewer points of the capital fund do was not read, except that they bar the high performer.",
    },
  },
  cite: "phas",
  parameters: {
    source: {
      oneOf: ["indicators", "projects"],
      default: "indicators",
      title: {
        id: "Bentuk data: poin tiap indikator, atau nilai tiap proyek",
        en: "Form of the data: the points of each indicator, or the scores of each project",
      },
      cite: "projects",
    },
    projectScale: {
      oneOf: ["points", "percent"],
      default: "points",
      title: {
        id: "Skala nilai keuangan dan manajemen tiap proyek: 0 sampai 25, atau 0 sampai 100",
        en: "Scale of a project's financial and management scores: 0 to 25, or 0 to 100",
      },
      cite: "projects",
    },
  },
  rows: {
    projects: {
      title: { id: "Proyek (untuk source: projects)", en: "Projects (for source: projects)" },
      min: 0,
      facts: {
        units: {
          type: "number",
          unit: "dwelling",
          min: 1,
          step: 1,
          title: { id: "Jumlah unit hunian", en: "Number of dwelling units" },
          cite: "physical",
        },
      },
    },
  },
  nodes: {
    physical: {
      kind: "indicator",
      title: { id: "Poin kondisi fisik (0 sampai 40)", en: "Physical condition points (0 to 40)" },
      actual: { unit: "point", min: 0, max: 40 },
      direction: "higher",
      absent: { missing: "required" },
    },
    financial: {
      kind: "indicator",
      title: { id: "Poin kondisi keuangan (0 sampai 25)", en: "Financial condition points (0 to 25)" },
      actual: { unit: "point", min: 0, max: 25 },
      direction: "higher",
      absent: { missing: "required" },
    },
    management: {
      kind: "indicator",
      title: { id: "Poin manajemen operasi (0 sampai 25)", en: "Management operations points (0 to 25)" },
      actual: { unit: "point", min: 0, max: 25 },
      direction: "higher",
      absent: { missing: "required" },
    },
    capitalFund: {
      kind: "indicator",
      title: { id: "Poin dana modal (0 sampai 10)", en: "Capital fund points (0 to 10)" },
      actual: { unit: "point", min: 0, max: 10 },
      direction: "higher",
      absent: { missing: "required" },
    },
    projectPhysical: {
      kind: "indicator",
      in: "projects",
      title: { id: "Nilai fisik proyek (0 sampai 100)", en: "Physical score of the project (0 to 100)" },
      actual: { unit: "point", min: 0, max: 100 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "physical",
    },
    projectFinancial: {
      kind: "indicator",
      in: "projects",
      title: { id: "Nilai keuangan proyek", en: "Financial score of the project" },
      actual: { unit: "point", min: 0, max: 100 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "projects",
    },
    projectManagement: {
      kind: "indicator",
      in: "projects",
      title: { id: "Nilai manajemen proyek", en: "Management score of the project" },
      actual: { unit: "point", min: 0, max: 100 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "projects",
    },
    physicalOfProjects: {
      kind: "group",
      title: { id: "Poin fisik dari proyek", en: "Physical points of the projects" },
      each: "projectPhysical",
      combine: "weighted-mean",
      weight: "= units",
      then: [{ multiply: "0.40" }],
      cite: "physical",
    },
    financialOfProjects: {
      kind: "group",
      title: { id: "Poin keuangan dari proyek", en: "Financial points of the projects" },
      each: "projectFinancial",
      combine: "weighted-mean",
      weight: "= units",
      then: [{ multiply: "= if(projectScale == 'percent', 0.25, 1)" }],
      cite: "projects",
    },
    managementOfProjects: {
      kind: "group",
      title: { id: "Poin manajemen dari proyek", en: "Management points of the projects" },
      each: "projectManagement",
      combine: "weighted-mean",
      weight: "= units",
      then: [{ multiply: "= if(projectScale == 'percent', 0.25, 1)" }],
      cite: "projects",
    },
    physicalScore: {
      kind: "group",
      title: { id: "Kondisi fisik", en: "Physical condition" },
      parts: [
        { node: "physical", when: "source == 'indicators'" },
        { node: "physicalOfProjects", when: "source == 'projects'" },
      ],
      combine: "sum",
      scale: "physicalPass",
      cite: "physical",
    },
    financialScore: {
      kind: "group",
      title: { id: "Kondisi keuangan", en: "Financial condition" },
      parts: [
        { node: "financial", when: "source == 'indicators'" },
        { node: "financialOfProjects", when: "source == 'projects'" },
      ],
      combine: "sum",
      scale: "financialPass",
    },
    managementScore: {
      kind: "group",
      title: { id: "Manajemen operasi", en: "Management operations" },
      parts: [
        { node: "management", when: "source == 'indicators'" },
        { node: "managementOfProjects", when: "source == 'projects'" },
      ],
      combine: "sum",
      scale: "managementPass",
    },
    total: {
      kind: "group",
      title: { id: "Nilai PHAS", en: "PHAS score" },
      parts: ["physicalScore", "financialScore", "managementScore", "capitalFund"],
      combine: "sum",
      then: [{ round: 0, mode: "half-up", cite: "total" }],
      scale: "designation",
    },
    improvementPlan: {
      kind: "formula",
      title: {
        id: "Rencana perbaikan wajib (standar dan di bawah 70)",
        en: "Improvement plan required (standard performer below 70)",
      },
      text: "if(rating(total) == 'standard-performer' and total < 70, 0, 1)",
      scale: "plan",
      cite: "designation",
    },
  },
  scales: {
    designation: {
      title: { id: "Status", en: "Designation" },
      ratings: [
        { id: "troubled", label: { id: "Bermasalah", en: "Troubled" } },
        { id: "substandard", label: { id: "Di bawah standar", en: "Substandard" }, cite: "substandard" },
        { id: "standard-performer", label: { id: "Kinerja standar", en: "Standard performer" } },
        { id: "high-performer", label: { id: "Kinerja tinggi", en: "High performer" } },
      ],
      bands: [
        { rating: "troubled", from: 0, below: 60 },
        { rating: "standard-performer", from: 60, below: 90 },
        { rating: "high-performer", from: 90, to: 100 },
      ],
      gates: [
        {
          when: "physicalScore < 24",
          atMost: "substandard",
          title: { id: "Fisik di bawah 24 dari 40 poin", en: "Physical below 24 of 40 points" },
          cite: "physical",
        },
        {
          when: "financialScore < 15",
          atMost: "substandard",
          title: { id: "Keuangan di bawah 15 dari 25 poin", en: "Financial below 15 of 25 points" },
          cite: "substandard",
        },
        {
          when: "managementScore < 15",
          atMost: "substandard",
          title: { id: "Manajemen di bawah 15 dari 25 poin", en: "Management below 15 of 25 points" },
          cite: "substandard",
        },
        {
          when: "capitalFund < 6",
          atMost: "standard-performer",
          title: { id: "Dana modal di bawah 6 dari 10 poin", en: "Capital fund below 6 of 10 points" },
          cite: "designation",
        },
      ],
      cite: "designation",
    },
    physicalPass: {
      title: { id: "60 persen poin fisik", en: "60 per cent of the physical points" },
      ratings: [
        { id: "below-60-percent", label: { id: "Di bawah 60 persen", en: "Below 60 per cent" } },
        { id: "at-least-60-percent", label: { id: "60 persen atau lebih", en: "60 per cent or more" } },
      ],
      bands: [
        { rating: "below-60-percent", from: 0, below: 24 },
        { rating: "at-least-60-percent", from: 24, to: 40 },
      ],
      cite: "physical",
    },
    financialPass: {
      title: { id: "60 persen poin keuangan", en: "60 per cent of the financial points" },
      ratings: [
        { id: "below-60-percent", label: { id: "Di bawah 60 persen", en: "Below 60 per cent" } },
        { id: "at-least-60-percent", label: { id: "60 persen atau lebih", en: "60 per cent or more" } },
      ],
      bands: [
        { rating: "below-60-percent", from: 0, below: 15 },
        { rating: "at-least-60-percent", from: 15, to: 25 },
      ],
      cite: "substandard",
    },
    managementPass: {
      title: { id: "60 persen poin manajemen", en: "60 per cent of the management points" },
      ratings: [
        { id: "below-60-percent", label: { id: "Di bawah 60 persen", en: "Below 60 per cent" } },
        { id: "at-least-60-percent", label: { id: "60 persen atau lebih", en: "60 per cent or more" } },
      ],
      bands: [
        { rating: "below-60-percent", from: 0, below: 15 },
        { rating: "at-least-60-percent", from: 15, to: 25 },
      ],
      cite: "substandard",
    },
    plan: {
      title: { id: "Rencana perbaikan", en: "Improvement plan" },
      ratings: [
        { id: "required", label: { id: "Wajib", en: "Required" } },
        { id: "not-required", label: { id: "Tidak wajib", en: "Not required" } },
      ],
      bands: [
        { rating: "required", from: 0, below: 1 },
        { rating: "not-required", from: 1, to: 1 },
      ],
      cite: "designation",
    },
  },
  checks: [
    {
      that: "source == 'indicators' or count(projects) > 0",
      title: { id: "paling sedikit satu proyek", en: "at least one project" },
    },
    {
      that: "projectScale == 'percent' or (projectFinancial <= 25 and projectManagement <= 25)",
      title: {
        id: "nilai keuangan dan manajemen proyek paling banyak 25",
        en: "financial and management scores of a project are at most 25",
      },
      cite: "projects",
    },
  ],
  result: "total",
  examples: [
    {
      title: "Four indicators with 92 points",
      record: {
        subject: "Agency",
        period: "2019",
        actuals: {
          physical: "36",
          financial: "23.5",
          management: "22",
          capitalFund: "10",
        },
      },
      expect: { score: "92", rating: "high-performer", status: "scored" },
      origin: "by-hand",
      source: "the maxima and the thresholds",
      arithmetic: "36 + 23.5 + 22 + 10 = 91.5, rounded 92; all four at 60 per cent or more",
    },
    {
      title: "Two projects of 100 and 300 units, physical below the pass mark",
      record: {
        subject: "Agency",
        period: "2019",
        parameters: { source: "projects" },
        actuals: { capitalFund: "10" },
        rows: {
          projects: [
            {
              key: "p1",
              units: "100",
              projectPhysical: "70",
              projectFinancial: "20",
              projectManagement: "24",
            },
            {
              key: "p2",
              units: "300",
              projectPhysical: "50",
              projectFinancial: "24",
              projectManagement: "20",
            },
          ],
        },
      },
      expect: {
        score: "76",
        rating: "substandard",
        status: "scored",
        nodes: { physicalScore: "22", financialScore: "23", managementScore: "21" },
      },
      origin: "by-hand",
      source: "24 CFR 902.25",
      arithmetic:
        "physical (100 x 70 + 300 x 50)/400 x 0.40 = 55 x 0.40 = 22 < 24; financial (100 x 20 + 300 x 24)/400 = 23; management (100 x 24 + 300 x 20)/400 = 21; 22 + 23 + 21 + 10 = 76",
    },
  ],
} as const satisfies PolicyDocument;
