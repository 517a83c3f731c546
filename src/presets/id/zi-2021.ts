import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The value of a work unit that builds an integrity zone (Zona Integritas), 0 to 100: enablers 60 (six areas, each
 * fulfilment and reform) and results 40 (two surveys and the achievement of performance).
 *
 * The rows `answers` are the questions of the worksheet: each brings its part and the answer in the column of its kind.
 * Where only the points of a part are at hand, one row with `points` stands for its answers. The surveys come as their
 * index of 0 to 4.
 *
 * The thresholds of the predicates WBK and WBBM are of low confidence, so by default there is a value and no predicate;
 * `predicate: thresholds` applies them. All must hold: the total, each area, and the least values that the agency sets
 * for the enablers and the surveys.
 *
 * @exact   nothing is rounded: the text seen prescribes no rounding
 * @source  PermenPANRB 90/2021
 */
export const zi2021 = {
  schema: "kinerja/policy/1",
  scheme: "id/zi",
  version: "2021",
  inForce: { from: "2021-01-01" },
  title: { id: "Pembangunan zona integritas (WBK/WBBM)", en: "Integrity zone (WBK/WBBM)" },
  description: {
    id: "Nilai zona integritas unit kerja: pengungkit 60 dan hasil 40.",
    en: "The integrity zone value of a work unit: enablers 60 and results 40.",
  },
  citations: {
    permenpanrb90: {
      instrument: "PermenPANRB 90/2021",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Weights as two applications give them; the text was not read. The day of the instrument was not found: in force from 1 January of its year.",
    },
    halves: {
      instrument: "PermenPANRB 90/2021",
      checked: "2026-11-24",
      confidence: "low",
      note: "Known are fulfilment (pemenuhan) 30 and reform 30 in all, and the weights of the areas. That each area is split in equal halves is inferred: the halves add up to 30 and 30. Within a half the answers count equally (their plain mean), which was not read either.",
    },
    answers: {
      instrument: "PermenPANRB 90/2021",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Yes/no 1/0; A-C 1, 0.5, 0; A-D 1, 0.67, 0.33, 0; A-E 1, 0.75, 0.5, 0.25, 0; per cent is its ratio. The steps after the second answer are the even split, not read (low).",
    },
    mean: {
      instrument: "PermenPANRB 90/2021",
      checked: "2026-11-24",
      confidence: "low",
      note: "How the answers of one part become its value was not read: their plain mean here. Worksheets that weigh groups of questions differently bring the points of each part instead of its answers.",
    },
    points: {
      instrument: "PermenPANRB 90/2021",
      checked: "2026-11-24",
      confidence: "low",
      note: "The points of a part as an evaluation prints them, at most the weight of the part: they count as points / weight.",
    },
    surveys: {
      instrument: "PermenPANRB 90/2021",
      checked: "2026-11-24",
      confidence: "medium",
      note: "A survey index of 0 to 4 counts as its value / 4.",
    },
    predicate: {
      instrument: "PermenPANRB 90/2021",
      checked: "2026-11-24",
      confidence: "unverified",
      note: "A total of at least 75 for WBK and 85 for WBBM is general knowledge, not read. Off unless predicate is 'thresholds'.",
    },
    areas: {
      instrument: "PermenPANRB 90/2021",
      checked: "2026-11-24",
      confidence: "low",
      note: "At least 60 % of the weight of each area for WBK and 75 % for WBBM: thresholds of one application.",
    },
    least: {
      instrument: "PermenPANRB 90/2021",
      checked: "2026-11-24",
      confidence: "unverified",
      note: "That the enablers and each survey have a least value of their own is known, the numbers were not read: 0 (no threshold) unless the agency gives one.",
    },
  },
  cite: "permenpanrb90",
  parameters: {
    predicate: {
      oneOf: ["none", "thresholds"],
      default: "none",
      title: {
        id: "Predikat: tidak dihitung, atau menurut ambang batas (keyakinan rendah)",
        en: "Predicate: not computed, or by thresholds (low confidence)",
      },
      cite: "predicate",
    },
    enablersMinimumWBK: {
      type: "number",
      min: 0,
      max: 60,
      default: "0",
      title: { id: "Nilai minimum pengungkit untuk WBK", en: "Least points of the enablers for WBK" },
      cite: "least",
    },
    surveyMinimumWBK: {
      type: "number",
      min: 0,
      max: 4,
      default: "0",
      title: { id: "Indeks minimum tiap survei untuk WBK", en: "Least index of each survey for WBK" },
      cite: "least",
    },
    enablersMinimumWBBM: {
      type: "number",
      min: 0,
      max: 60,
      default: "0",
      title: { id: "Nilai minimum pengungkit untuk WBBM", en: "Least points of the enablers for WBBM" },
      cite: "least",
    },
    surveyMinimumWBBM: {
      type: "number",
      min: 0,
      max: 4,
      default: "0",
      title: { id: "Indeks minimum tiap survei untuk WBBM", en: "Least index of each survey for WBBM" },
      cite: "least",
    },
  },
  rows: {
    answers: {
      title: { id: "Jawaban lembar kerja evaluasi", en: "Answers of the worksheet" },
      min: 0,
      facts: {
        part: {
          type: "choice",
          of: [
            "change-fulfilment",
            "change-reform",
            "processes-fulfilment",
            "processes-reform",
            "people-fulfilment",
            "people-reform",
            "accountability-fulfilment",
            "accountability-reform",
            "supervision-fulfilment",
            "supervision-reform",
            "service-fulfilment",
            "service-reform",
            "performance",
          ],
          title: {
            id: "Bagian (area dan pemenuhan atau reform)",
            en: "Part (area, and fulfilment or reform)",
          },
        },
      },
    },
  },
  tables: {
    weightOf: {
      keys: ["part"],
      rows: [
        ["change-fulfilment", "4"],
        ["change-reform", "4"],
        ["processes-fulfilment", "3.5"],
        ["processes-reform", "3.5"],
        ["people-fulfilment", "5"],
        ["people-reform", "5"],
        ["accountability-fulfilment", "5"],
        ["accountability-reform", "5"],
        ["supervision-fulfilment", "7.5"],
        ["supervision-reform", "7.5"],
        ["service-fulfilment", "5"],
        ["service-reform", "5"],
        ["performance", "5"],
      ],
      cite: "halves",
    },
  },
  nodes: {
    yesNo: {
      kind: "indicator",
      in: "answers",
      title: { id: "Jawaban ya/tidak", en: "Answer yes/no" },
      actual: { type: "yes-no" },
      achievement: { kind: "yes-no", whenYes: 1, whenNo: 0 },
      absent: { missing: "leave-out" },
      cite: "answers",
    },
    threeStep: {
      kind: "indicator",
      in: "answers",
      title: { id: "Jawaban A-C", en: "Answer A-C" },
      actual: { type: "choice", of: ["C", "B", "A"] },
      achievement: { kind: "points", of: { C: 0, B: "0.5", A: 1 } },
      absent: { missing: "leave-out" },
      cite: "answers",
    },
    fourStep: {
      kind: "indicator",
      in: "answers",
      title: { id: "Jawaban A-D", en: "Answer A-D" },
      actual: { type: "choice", of: ["D", "C", "B", "A"] },
      achievement: { kind: "points", of: { D: 0, C: "0.33", B: "0.67", A: 1 } },
      absent: { missing: "leave-out" },
      cite: "answers",
    },
    fiveStep: {
      kind: "indicator",
      in: "answers",
      title: { id: "Jawaban A-E", en: "Answer A-E" },
      actual: { type: "choice", of: ["E", "D", "C", "B", "A"] },
      achievement: { kind: "points", of: { E: 0, D: "0.25", C: "0.5", B: "0.75", A: 1 } },
      absent: { missing: "leave-out" },
      cite: "answers",
    },
    percent: {
      kind: "indicator",
      in: "answers",
      title: { id: "Jawaban persen", en: "Answer in per cent" },
      actual: { unit: "percent", min: 0, max: 100 },
      direction: "higher",
      achievement: { kind: "goalposts", worst: 0, best: 100 },
      absent: { missing: "leave-out" },
      cite: "answers",
    },
    points: {
      kind: "indicator",
      in: "answers",
      title: {
        id: "Nilai bagian (sebagai ganti jawabannya)",
        en: "Points of the part (instead of its answers)",
      },
      actual: { unit: "point", min: 0, max: "7.5" },
      direction: "higher",
      absent: { missing: "leave-out" },
      cite: "points",
    },
    answer: {
      kind: "formula",
      in: "answers",
      title: { id: "Nilai jawaban (0 sampai 1)", en: "Value of the answer (0 to 1)" },
      fullMarks: 1,
      text: "if(present(yesNo), yesNo, if(present(threeStep), threeStep, if(present(fourStep), fourStep, if(present(fiveStep), fiveStep, if(present(percent), percent, points / lookup(weightOf, part))))))",
      cite: "answers",
    },
    changeFulfilment: {
      kind: "formula",
      unit: "point",
      title: { id: "Manajemen Perubahan: Pemenuhan", en: "Change management: fulfilment" },
      fullMarks: "4",
      text: "4 * sum(if(part == 'change-fulfilment', answer, 0)) / count(answers, part == 'change-fulfilment')",
      cite: "halves",
    },
    changeReform: {
      kind: "formula",
      unit: "point",
      title: { id: "Manajemen Perubahan: Reform", en: "Change management: reform" },
      fullMarks: "4",
      text: "4 * sum(if(part == 'change-reform', answer, 0)) / count(answers, part == 'change-reform')",
      cite: "halves",
    },
    change: {
      kind: "group",
      title: { id: "Manajemen Perubahan", en: "Change management" },
      parts: ["changeFulfilment", "changeReform"],
      combine: "sum",
    },
    processesFulfilment: {
      kind: "formula",
      unit: "point",
      title: { id: "Penataan Tatalaksana: Pemenuhan", en: "Business processes: fulfilment" },
      fullMarks: "3.5",
      text: "3.5 * sum(if(part == 'processes-fulfilment', answer, 0)) / count(answers, part == 'processes-fulfilment')",
      cite: "halves",
    },
    processesReform: {
      kind: "formula",
      unit: "point",
      title: { id: "Penataan Tatalaksana: Reform", en: "Business processes: reform" },
      fullMarks: "3.5",
      text: "3.5 * sum(if(part == 'processes-reform', answer, 0)) / count(answers, part == 'processes-reform')",
      cite: "halves",
    },
    processes: {
      kind: "group",
      title: { id: "Penataan Tatalaksana", en: "Business processes" },
      parts: ["processesFulfilment", "processesReform"],
      combine: "sum",
    },
    peopleFulfilment: {
      kind: "formula",
      unit: "point",
      title: { id: "Penataan Sistem Manajemen SDM: Pemenuhan", en: "Human resources management: fulfilment" },
      fullMarks: "5",
      text: "5 * sum(if(part == 'people-fulfilment', answer, 0)) / count(answers, part == 'people-fulfilment')",
      cite: "halves",
    },
    peopleReform: {
      kind: "formula",
      unit: "point",
      title: { id: "Penataan Sistem Manajemen SDM: Reform", en: "Human resources management: reform" },
      fullMarks: "5",
      text: "5 * sum(if(part == 'people-reform', answer, 0)) / count(answers, part == 'people-reform')",
      cite: "halves",
    },
    people: {
      kind: "group",
      title: { id: "Penataan Sistem Manajemen SDM", en: "Human resources management" },
      parts: ["peopleFulfilment", "peopleReform"],
      combine: "sum",
    },
    accountabilityFulfilment: {
      kind: "formula",
      unit: "point",
      title: { id: "Penguatan Akuntabilitas: Pemenuhan", en: "Accountability: fulfilment" },
      fullMarks: "5",
      text: "5 * sum(if(part == 'accountability-fulfilment', answer, 0)) / count(answers, part == 'accountability-fulfilment')",
      cite: "halves",
    },
    accountabilityReform: {
      kind: "formula",
      unit: "point",
      title: { id: "Penguatan Akuntabilitas: Reform", en: "Accountability: reform" },
      fullMarks: "5",
      text: "5 * sum(if(part == 'accountability-reform', answer, 0)) / count(answers, part == 'accountability-reform')",
      cite: "halves",
    },
    accountability: {
      kind: "group",
      title: { id: "Penguatan Akuntabilitas", en: "Accountability" },
      parts: ["accountabilityFulfilment", "accountabilityReform"],
      combine: "sum",
    },
    supervisionFulfilment: {
      kind: "formula",
      unit: "point",
      title: { id: "Penguatan Pengawasan: Pemenuhan", en: "Supervision: fulfilment" },
      fullMarks: "7.5",
      text: "7.5 * sum(if(part == 'supervision-fulfilment', answer, 0)) / count(answers, part == 'supervision-fulfilment')",
      cite: "halves",
    },
    supervisionReform: {
      kind: "formula",
      unit: "point",
      title: { id: "Penguatan Pengawasan: Reform", en: "Supervision: reform" },
      fullMarks: "7.5",
      text: "7.5 * sum(if(part == 'supervision-reform', answer, 0)) / count(answers, part == 'supervision-reform')",
      cite: "halves",
    },
    supervision: {
      kind: "group",
      title: { id: "Penguatan Pengawasan", en: "Supervision" },
      parts: ["supervisionFulfilment", "supervisionReform"],
      combine: "sum",
    },
    serviceFulfilment: {
      kind: "formula",
      unit: "point",
      title: {
        id: "Peningkatan Kualitas Pelayanan Publik: Pemenuhan",
        en: "Quality of public service: fulfilment",
      },
      fullMarks: "5",
      text: "5 * sum(if(part == 'service-fulfilment', answer, 0)) / count(answers, part == 'service-fulfilment')",
      cite: "halves",
    },
    serviceReform: {
      kind: "formula",
      unit: "point",
      title: { id: "Peningkatan Kualitas Pelayanan Publik: Reform", en: "Quality of public service: reform" },
      fullMarks: "5",
      text: "5 * sum(if(part == 'service-reform', answer, 0)) / count(answers, part == 'service-reform')",
      cite: "halves",
    },
    service: {
      kind: "group",
      title: { id: "Peningkatan Kualitas Pelayanan Publik", en: "Quality of public service" },
      parts: ["serviceFulfilment", "serviceReform"],
      combine: "sum",
    },
    performance: {
      kind: "formula",
      unit: "point",
      title: { id: "Capaian kinerja", en: "Achievement of performance" },
      fullMarks: 5,
      text: "5 * sum(if(part == 'performance', answer, 0)) / count(answers, part == 'performance')",
      cite: "mean",
    },
    ipak: {
      kind: "indicator",
      title: {
        id: "Indeks persepsi anti korupsi (IPAK), 0 sampai 4",
        en: "Anti-corruption perception index (IPAK), 0 to 4",
      },
      actual: { unit: "point", min: 0, max: 4 },
      direction: "higher",
      achievement: { kind: "goalposts", worst: 0, best: 4 },
      absent: { missing: "required" },
      cite: "surveys",
    },
    ipkp: {
      kind: "indicator",
      title: {
        id: "Indeks persepsi kualitas pelayanan (IPKP), 0 sampai 4",
        en: "Service quality perception index (IPKP), 0 to 4",
      },
      actual: { unit: "point", min: 0, max: 4 },
      direction: "higher",
      achievement: { kind: "goalposts", worst: 0, best: 4 },
      absent: { missing: "required" },
      cite: "surveys",
    },
    enablers: {
      kind: "group",
      title: { id: "Pengungkit", en: "Enablers" },
      parts: ["change", "processes", "people", "accountability", "supervision", "service"],
      combine: "sum",
    },
    cleanGovernment: {
      kind: "group",
      title: { id: "Birokrasi yang Bersih dan Akuntabel", en: "Clean and accountable government" },
      parts: [
        { node: "ipak", weight: "17.5" },
        { node: "performance", weight: 1 },
      ],
      combine: "sum",
      weights: "18.5",
    },
    excellentService: {
      kind: "group",
      title: { id: "Pelayanan Publik yang Prima", en: "Excellent public service" },
      parts: [{ node: "ipkp", weight: "17.5" }],
      combine: "sum",
      weights: "17.5",
    },
    results: {
      kind: "group",
      title: { id: "Hasil", en: "Results" },
      parts: ["cleanGovernment", "excellentService"],
      combine: "sum",
    },
    total: {
      kind: "group",
      title: { id: "Nilai zona integritas", en: "Integrity zone value" },
      parts: ["enablers", "results"],
      combine: "sum",
      scale: { by: "predicate", of: { none: "unrated", thresholds: "predicates" } },
    },
  },
  scales: {
    unrated: {
      title: { id: "Predikat", en: "Predicate" },
      ratings: [
        { id: "tidak-dihitung", label: { id: "Predikat tidak dihitung", en: "Predicate not computed" } },
      ],
      bands: [{ rating: "tidak-dihitung" }],
      cite: "predicate",
    },
    predicates: {
      title: { id: "Predikat", en: "Predicate" },
      ratings: [
        { id: "tanpa-predikat", label: { id: "Tanpa predikat", en: "None" } },
        { id: "WBK", label: { id: "WBK (Wilayah Bebas dari Korupsi)", en: "WBK (corruption-free area)" } },
        {
          id: "WBBM",
          label: {
            id: "WBBM (Wilayah Birokrasi Bersih dan Melayani)",
            en: "WBBM (clean and serving bureaucracy area)",
          },
        },
      ],
      bands: [
        { rating: "tanpa-predikat", from: 0, below: 75 },
        { rating: "WBK", from: 75, below: 85 },
        { rating: "WBBM", from: 85, to: 100 },
      ],
      gates: [
        {
          when: "change < 0.6 * 8",
          atMost: "tanpa-predikat",
          title: {
            id: "Manajemen Perubahan di bawah 60 % untuk WBK",
            en: "Change management below 60 % for WBK",
          },
          cite: "areas",
        },
        {
          when: "change < 0.75 * 8",
          atMost: "WBK",
          title: {
            id: "Manajemen Perubahan di bawah 75 % untuk WBBM",
            en: "Change management below 75 % for WBBM",
          },
          cite: "areas",
        },
        {
          when: "processes < 0.6 * 7",
          atMost: "tanpa-predikat",
          title: {
            id: "Penataan Tatalaksana di bawah 60 % untuk WBK",
            en: "Business processes below 60 % for WBK",
          },
          cite: "areas",
        },
        {
          when: "processes < 0.75 * 7",
          atMost: "WBK",
          title: {
            id: "Penataan Tatalaksana di bawah 75 % untuk WBBM",
            en: "Business processes below 75 % for WBBM",
          },
          cite: "areas",
        },
        {
          when: "people < 0.6 * 10",
          atMost: "tanpa-predikat",
          title: {
            id: "Penataan Sistem Manajemen SDM di bawah 60 % untuk WBK",
            en: "Human resources management below 60 % for WBK",
          },
          cite: "areas",
        },
        {
          when: "people < 0.75 * 10",
          atMost: "WBK",
          title: {
            id: "Penataan Sistem Manajemen SDM di bawah 75 % untuk WBBM",
            en: "Human resources management below 75 % for WBBM",
          },
          cite: "areas",
        },
        {
          when: "accountability < 0.6 * 10",
          atMost: "tanpa-predikat",
          title: {
            id: "Penguatan Akuntabilitas di bawah 60 % untuk WBK",
            en: "Accountability below 60 % for WBK",
          },
          cite: "areas",
        },
        {
          when: "accountability < 0.75 * 10",
          atMost: "WBK",
          title: {
            id: "Penguatan Akuntabilitas di bawah 75 % untuk WBBM",
            en: "Accountability below 75 % for WBBM",
          },
          cite: "areas",
        },
        {
          when: "supervision < 0.6 * 15",
          atMost: "tanpa-predikat",
          title: {
            id: "Penguatan Pengawasan di bawah 60 % untuk WBK",
            en: "Supervision below 60 % for WBK",
          },
          cite: "areas",
        },
        {
          when: "supervision < 0.75 * 15",
          atMost: "WBK",
          title: {
            id: "Penguatan Pengawasan di bawah 75 % untuk WBBM",
            en: "Supervision below 75 % for WBBM",
          },
          cite: "areas",
        },
        {
          when: "service < 0.6 * 10",
          atMost: "tanpa-predikat",
          title: {
            id: "Peningkatan Kualitas Pelayanan Publik di bawah 60 % untuk WBK",
            en: "Quality of public service below 60 % for WBK",
          },
          cite: "areas",
        },
        {
          when: "service < 0.75 * 10",
          atMost: "WBK",
          title: {
            id: "Peningkatan Kualitas Pelayanan Publik di bawah 75 % untuk WBBM",
            en: "Quality of public service below 75 % for WBBM",
          },
          cite: "areas",
        },
        {
          when: "enablers < enablersMinimumWBK",
          atMost: "tanpa-predikat",
          title: { id: "Pengungkit di bawah minimum WBK", en: "Enablers below the least for WBK" },
          cite: "least",
        },
        {
          when: "4 * ipak < surveyMinimumWBK",
          atMost: "tanpa-predikat",
          title: { id: "IPAK di bawah minimum WBK", en: "IPAK below the least for WBK" },
          cite: "least",
        },
        {
          when: "4 * ipkp < surveyMinimumWBK",
          atMost: "tanpa-predikat",
          title: { id: "IPKP di bawah minimum WBK", en: "IPKP below the least for WBK" },
          cite: "least",
        },
        {
          when: "enablers < enablersMinimumWBBM",
          atMost: "WBK",
          title: { id: "Pengungkit di bawah minimum WBBM", en: "Enablers below the least for WBBM" },
          cite: "least",
        },
        {
          when: "4 * ipak < surveyMinimumWBBM",
          atMost: "WBK",
          title: { id: "IPAK di bawah minimum WBBM", en: "IPAK below the least for WBBM" },
          cite: "least",
        },
        {
          when: "4 * ipkp < surveyMinimumWBBM",
          atMost: "WBK",
          title: { id: "IPKP di bawah minimum WBBM", en: "IPKP below the least for WBBM" },
          cite: "least",
        },
      ],
      cite: "predicate",
    },
  },
  checks: [
    {
      that: "if(present(yesNo), 1, 0) + if(present(threeStep), 1, 0) + if(present(fourStep), 1, 0) + if(present(fiveStep), 1, 0) + if(present(percent), 1, 0) + if(present(points), 1, 0) == 1",
      title: {
        id: "tiap pertanyaan punya tepat satu jawaban",
        en: "each question has exactly one answer",
      },
      cite: "answers",
    },
    {
      that: "points <= lookup(weightOf, part)",
      title: {
        id: "nilai bagian paling banyak bobotnya",
        en: "points of a part are at most its weight",
      },
      cite: "points",
    },
  ],
  examples: [
    {
      title: "A unit with a worksheet of one or two answers a part",
      record: {
        subject: "Kantor A",
        period: "2022",
        actuals: { ipak: "3.6", ipkp: "3.4" },
        rows: {
          answers: [
            { key: "1", part: "change-fulfilment", yesNo: true },
            { key: "2", part: "change-fulfilment", fourStep: "B" },
            { key: "3", part: "change-reform", percent: "80" },
            { key: "4", part: "processes-fulfilment", fiveStep: "B" },
            { key: "5", part: "processes-reform", points: "2.8" },
            { key: "6", part: "people-fulfilment", percent: "80" },
            { key: "7", part: "people-reform", points: "4" },
            { key: "8", part: "accountability-fulfilment", percent: "80" },
            { key: "9", part: "accountability-reform", fiveStep: "B" },
            { key: "10", part: "supervision-fulfilment", points: "6" },
            { key: "11", part: "supervision-reform", percent: "80" },
            { key: "12", part: "service-fulfilment", threeStep: "A" },
            { key: "13", part: "service-reform", percent: "60" },
            { key: "14", part: "performance", percent: "80" },
          ],
        },
      },
      expect: { score: "82.34", rating: "tidak-dihitung", status: "scored" },
      origin: "by-hand",
      source: "PermenPANRB 90/2021",
      arithmetic:
        "change 4 x (1 + 0.67)/2 + 4 x 0.8 = 3.34 + 3.2 = 6.54; processes 3.5 x 0.75 + 2.8 = 5.425; people 4 + 4 = 8; accountability 4 + 3.75 = 7.75; supervision 6 + 6 = 12; service 5 + 3 = 8; enablers 47.715; results 17.5 x 3.6/4 + 4 + 17.5 x 3.4/4 = 15.75 + 4 + 14.875 = 34.625; together 82.34",
    },
  ],
  result: "total",
} as const satisfies PolicyDocument;
