import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The achievement of an agency's performance indicators in per cent, as annual performance reports (LKjIP) compute it:
 * each indicator maximised, minimised or stabilised, then their mean.
 *
 * There is no single national form, so what differs in practice is a parameter: how a minimised indicator counts, the
 * cap, the weights, the decimals, the bands and what closes the gaps between whole-number bands.
 *
 * @range   0 to 120 with the default cap; without it from below 0 to any height
 * @edge    a target of zero, an actual of zero under `minimise: reciprocal` and a negative target refuse the record:
 *   the texts seen give them no meaning
 * @exact   only the final figure is rounded, half-up to the two decimals that reports print; `decimals: none` keeps it
 * @source  LKjIP practice; KMK 467/KMK.01/2014 for the clamp and the stabilised indicator
 */
export const iku2014 = {
  schema: "kinerja/policy/1",
  scheme: "id/iku",
  version: "2014",
  inForce: { from: "2014-01-01" },
  title: { id: "Capaian indikator kinerja utama", en: "Achievement of key performance indicators" },
  description: {
    id: "Realisasi terhadap target tiap indikator dalam persen, lalu rata-ratanya.",
    en: "Actual against target of each indicator in per cent, and their mean.",
  },
  citations: {
    lkjip: {
      instrument: "LKjIP practice (annual performance reports of agencies)",
      checked: "2026-11-24",
      confidence: "high",
      note: "Two formulas: R/T where higher is better, (2T - R)/T where lower is. A practice, so in force from 1 January of the year of KMK 467/KMK.01/2014, whose day was not found.",
    },
    minimise: {
      instrument: "LKjIP practice (annual performance reports of agencies)",
      checked: "2026-11-24",
      confidence: "high",
      note: "complement is (2T - R)/T, the form of the reports. reciprocal is T/R and reduction is (T - R)/T, both met in government applications (medium). They are not equivalent.",
    },
    clamp: {
      instrument: "KMK 467/KMK.01/2014",
      checked: "2026-11-24",
      confidence: "low",
      note: "Achievement is held to 0..120. The text of 467 was not read; its successor KMK 127/2026 is known to clamp so (medium). The two formulas of LKjIP practice carry no cap: the option 'none' takes both ends away.",
    },
    stabilise: {
      instrument: "KMK 467/KMK.01/2014",
      checked: "2026-11-24",
      confidence: "low",
      note: "R/T up to the target, 2 - R/T beyond it, read in material on KMK 127/2026 (medium). The conversion table that follows there was not verified for the older instruments and is not applied.",
    },
    joining: {
      instrument: "LKjIP practice (annual performance reports of agencies)",
      checked: "2026-11-24",
      confidence: "unverified",
      note: "How the indicators' achievements are joined to one figure was not read: the plain mean by default, the weights of the record as an option.",
    },
    notApplicable: {
      instrument: "KMK 127/2026",
      checked: "2026-11-24",
      confidence: "medium",
      note: "An indicator without a value in the period drops out and the weights of the others are renormalised. Taken over here for indicators declared not applicable; a missing actual refuses the record.",
    },
    fiveStep: {
      instrument: "LKjIP Inspektorat Sampang 2019",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Printed 91-100, 76-90, 66-75, 51-65, <=50. That Permendagri 86/2017 is the national origin is unverified. Values above 100 are in no printed band and count as Sangat Baik here.",
    },
    gaps: {
      instrument: "LKjIP Inspektorat Sampang 2019",
      checked: "2026-11-24",
      confidence: "low",
      note: "Bands printed in whole numbers leave gaps such as 90.5, and the text is silent. round-first: the printed band is 91-100, and a value is rounded half-up to a whole number only to find its band, so the band of 91 begins at 90.5; the figure keeps its decimals. lower-inclusive: a band holds until the next begins.",
    },
    decimals: {
      instrument: "LKjIP practice (annual performance reports of agencies)",
      checked: "2026-11-24",
      confidence: "low",
      note: "Reports print two decimals (LAKIP Inspektorat Jenderal 2019, table III.5: 98.40 for 98.3986...); no text on rounding was read, and the mode, half-up, is the reading here. Only the final figure is rounded, not each indicator, and the band is that of the rounded figure. The option 'none' rounds nothing.",
    },
    fourStep: {
      instrument: "A SAKIP application",
      checked: "2026-11-24",
      confidence: "medium",
      note: "From 100 Sangat Berhasil, 75 to below 100 Berhasil, 55 to below 75 Cukup Berhasil, below 55 Kurang Berhasil. The application shows them green, green, yellow and red.",
    },
    olderSakip: {
      instrument: "LKjIP Kabupaten Maluku Tengah 2021",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Bands of SAKIP evaluations before 2015, still printed in some reports: above 85 to 100 Memuaskan, above 75 to 85 Sangat Baik, above 65 to 75 Baik, above 50 to 65 Cukup Baik, above 30 to 50 Agak Kurang, 0 to 30 Kurang. A band ends where it is printed to end, so nothing is between them. Values above 100 are in no printed band and count as Memuaskan here.",
    },
  },
  cite: "lkjip",
  parameters: {
    minimise: {
      oneOf: ["complement", "reciprocal", "reduction"],
      default: "complement",
      title: { id: "Rumus indikator minimize", en: "Formula of a minimised indicator" },
      cite: "minimise",
    },
    cap: {
      oneOf: ["120", "none"],
      default: "120",
      title: {
        id: "Batas capaian: 0 sampai 120, atau tanpa batas",
        en: "Limits of an achievement: 0 to 120, or none",
      },
      cite: "clamp",
    },
    weighting: {
      oneOf: ["equal", "from-record"],
      default: "equal",
      title: {
        id: "Bobot: sama, atau bobot tiap indikator dari data",
        en: "Weights: equal, or each indicator's own from the record",
      },
      cite: "joining",
    },
    bands: {
      oneOf: ["five-step", "four-step", "older-sakip"],
      default: "five-step",
      title: { id: "Skala predikat", en: "Rating scale" },
    },
    gaps: {
      oneOf: ["round-first", "lower-inclusive"],
      default: "round-first",
      title: {
        id: "Celah antarrentang bilangan bulat (hanya five-step)",
        en: "Gaps between whole-number bands (five-step only)",
      },
      cite: "gaps",
    },
    decimals: {
      oneOf: ["two", "none"],
      default: "two",
      title: {
        id: "Capaian kinerja: dua desimal, atau tanpa pembulatan",
        en: "Achievement: two decimals, or not rounded",
      },
      cite: "decimals",
    },
  },
  rows: {
    indicators: {
      title: { id: "Indikator kinerja", en: "Performance indicators" },
      min: 1,
      facts: {
        polarity: {
          type: "choice",
          of: ["maximise", "minimise", "stabilise"],
          title: { id: "Polarisasi", en: "Polarity" },
        },
      },
    },
  },
  definitions: {
    "minimised(ratio)":
      "if(minimise == 'reciprocal', 1 / ratio, if(minimise == 'reduction', 1 - ratio, 2 - ratio))",
    "stabilised(ratio)": "if(ratio <= 1, ratio, 2 - ratio)",
  },
  nodes: {
    performance: {
      kind: "indicator",
      in: "indicators",
      title: { id: "Capaian indikator", en: "Achievement of an indicator" },
      actual: {},
      target: { value: "from-record", min: 0 },
      achievement: {
        kind: "formula",
        text: "if(polarity == 'maximise', actual / target, if(polarity == 'minimise', minimised(actual / target), stabilised(actual / target)))",
        cite: "stabilise",
      },
      absent: { missing: "required", notApplicable: "leave-out" },
      then: [
        { multiply: 100 },
        { floor: 0, when: "cap == '120'", cite: "clamp" },
        { cap: 120, when: "cap == '120'", cite: "clamp" },
      ],
    },
    equalMean: {
      kind: "group",
      title: { id: "Rata-rata capaian", en: "Mean achievement" },
      each: "performance",
      combine: "mean",
      absent: { notApplicable: "leave-out" },
      cite: "notApplicable",
    },
    weightedMean: {
      kind: "group",
      title: { id: "Rata-rata capaian berbobot", en: "Weighted mean achievement" },
      each: "performance",
      combine: "weighted-mean",
      weight: "from-record",
      absent: { notApplicable: "leave-out" },
      cite: "notApplicable",
    },
    total: {
      kind: "group",
      title: { id: "Capaian kinerja", en: "Achievement" },
      parts: [
        { node: "equalMean", when: "weighting == 'equal'" },
        { node: "weightedMean", when: "weighting == 'from-record'" },
      ],
      combine: "sum",
      absent: { notApplicable: "leave-out" },
      then: [{ round: 2, mode: "half-up", when: "decimals == 'two'", cite: "decimals" }],
      scale: {
        by: "bands",
        of: { "five-step": "fiveStep", "four-step": "fourStep", "older-sakip": "olderSakip" },
      },
    },
  },
  scales: {
    fiveStep: {
      title: { id: "Predikat capaian (lima tingkat)", en: "Rating of the achievement (five steps)" },
      ratings: [
        { id: "sangat-kurang", label: { id: "Sangat Kurang", en: "Very poor" } },
        { id: "kurang", label: { id: "Kurang", en: "Poor" } },
        { id: "cukup", label: { id: "Cukup", en: "Fair" } },
        { id: "baik", label: { id: "Baik", en: "Good" } },
        { id: "sangat-baik", label: { id: "Sangat Baik", en: "Very good" } },
      ],
      bands: {
        by: "gaps",
        of: {
          "round-first": [
            { rating: "sangat-kurang", below: "50.5", cite: "gaps" },
            { rating: "kurang", from: "50.5", below: "65.5", cite: "gaps" },
            { rating: "cukup", from: "65.5", below: "75.5", cite: "gaps" },
            { rating: "baik", from: "75.5", below: "90.5", cite: "gaps" },
            { rating: "sangat-baik", from: "90.5", cite: "gaps" },
          ],
          "lower-inclusive": [
            { rating: "sangat-kurang", below: 51 },
            { rating: "kurang", from: 51, below: 66 },
            { rating: "cukup", from: 66, below: 76 },
            { rating: "baik", from: 76, below: 91 },
            { rating: "sangat-baik", from: 91 },
          ],
        },
      },
      cite: "fiveStep",
    },
    fourStep: {
      title: { id: "Predikat capaian (empat tingkat)", en: "Rating of the achievement (four steps)" },
      ratings: [
        { id: "kurang-berhasil", label: { id: "Kurang Berhasil (merah)", en: "Less than successful (red)" } },
        { id: "cukup-berhasil", label: { id: "Cukup Berhasil (kuning)", en: "Fairly successful (yellow)" } },
        { id: "berhasil", label: { id: "Berhasil (hijau)", en: "Successful (green)" } },
        { id: "sangat-berhasil", label: { id: "Sangat Berhasil (hijau)", en: "Very successful (green)" } },
      ],
      bands: [
        { rating: "kurang-berhasil", below: 55 },
        { rating: "cukup-berhasil", from: 55, below: 75 },
        { rating: "berhasil", from: 75, below: 100 },
        { rating: "sangat-berhasil", from: 100 },
      ],
      cite: "fourStep",
    },
    olderSakip: {
      title: {
        id: "Predikat capaian (skala SAKIP lama)",
        en: "Rating of the achievement (older SAKIP scale)",
      },
      ratings: [
        { id: "kurang", label: { id: "Kurang", en: "Poor" } },
        { id: "agak-kurang", label: { id: "Agak Kurang", en: "Rather poor" } },
        { id: "cukup-baik", label: { id: "Cukup Baik", en: "Fairly good" } },
        { id: "baik", label: { id: "Baik", en: "Good" } },
        { id: "sangat-baik", label: { id: "Sangat Baik", en: "Very good" } },
        { id: "memuaskan", label: { id: "Memuaskan", en: "Satisfying" } },
      ],
      bands: [
        { rating: "kurang", to: 30 },
        { rating: "agak-kurang", above: 30, to: 50 },
        { rating: "cukup-baik", above: 50, to: 65 },
        { rating: "baik", above: 65, to: 75 },
        { rating: "sangat-baik", above: 75, to: 85 },
        { rating: "memuaskan", above: 85 },
      ],
      cite: "olderSakip",
    },
  },
  result: "total",
} as const satisfies PolicyDocument;
