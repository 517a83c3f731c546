import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The annual assessment of a South African public servant below the senior management service, in per cent, from key
 * result areas rated 1 to 4.
 *
 * The form of the data is a choice: `source` is `areas` (rows: the rating and the weight of each key result area),
 * `rating` (the weighted rating 1 to 4 as printed) or `percentage` (the percentage as printed).
 *
 * @formula  weighted mean of the ratings / 3 x 100: 33 to 133 per cent
 * @edge     the four steps are printed closed in whole per cents, so the percentage is rounded half-up first. Generic
 *   assessment factors carry no weight: they are kept and act on nothing
 * @source   DPSA directive, as Western Cape Education Department minutes 2 and 7 of 2018 restate it
 */
export const pmds2018 = {
  schema: "kinerja/policy/1",
  scheme: "za/pmds",
  version: "2018",
  inForce: { from: "2018-04-01" },
  title: {
    id: "Sistem pengelolaan kinerja Afrika Selatan (PMDS)",
    en: "South Africa: performance management and development system (PMDS)",
  },
  description: {
    id: "Rata-rata berbobot bidang hasil utama (1 sampai 4), dibagi 3, dalam persen.",
    en: "The weighted mean of key result areas (1 to 4), divided by 3, in per cent.",
  },
  citations: {
    directive: {
      instrument: "DPSA directive on performance management and development (non-SMS, from April 2018)",
      checked: "2026-11-24",
      confidence: "high",
      note: "As Western Cape Education Department minutes 2 and 7 of 2018 restate it. In force from 1 April 2018.",
    },
    steps: {
      instrument: "DPSA directive on performance management and development (non-SMS, from April 2018)",
      checked: "2026-11-24",
      confidence: "high",
      note: "1 up to 66 %, 2 from 67 to 99 %, 3 at 100 %, 4 from 101 to 133 %.",
    },
    wholePercent: {
      instrument: "DPSA directive on performance management and development (non-SMS, from April 2018)",
      checked: "2026-11-24",
      confidence: "medium",
      note: "No rounding was read. The steps are printed closed in whole per cents, so the percentage is compared after rounding to a whole per cent; half-up is the reading here. That the steps serve the whole assessment as they serve one area is a reading too.",
    },
    printed: {
      instrument: "DPSA directive on performance management and development (non-SMS, from April 2018)",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Printed ratings and percentages may stand in place of the areas; they are taken as they are printed. The step in per cent runs to 133, the best rating makes 133.33.",
    },
  },
  cite: "directive",
  parameters: {
    source: {
      oneOf: ["areas", "rating", "percentage"],
      default: "areas",
      title: {
        id: "Bentuk data: nilai dan bobot tiap bidang, nilai berbobot tercetak, atau persentase tercetak",
        en: "Form of the data: the rating and weight of each area, the printed weighted rating, or the percentage",
      },
      cite: "printed",
    },
  },
  rows: {
    areas: {
      title: {
        id: "Bidang hasil utama; bobot berjumlah 100",
        en: "Key result areas; weights total 100",
      },
      min: 0,
      facts: {
        areaWeight: {
          type: "number",
          unit: "percent",
          min: 10,
          max: 30,
          title: { id: "Bobot bidang, 10 sampai 30", en: "Weight of the area, 10 to 30" },
        },
      },
    },
    factors: {
      title: {
        id: "Faktor penilaian umum (dicatat, tidak dihitung)",
        en: "Generic assessment factors (kept, not counted)",
      },
      min: 0,
    },
  },
  nodes: {
    factorRating: {
      kind: "indicator",
      in: "factors",
      title: { id: "Nilai faktor (1 sampai 4)", en: "Rating of the factor (1 to 4)" },
      actual: { unit: "level", min: 1, max: 4, step: 1 },
      direction: "higher",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    areaRating: {
      kind: "indicator",
      in: "areas",
      title: { id: "Nilai bidang (1 sampai 4)", en: "Rating of the area (1 to 4)" },
      description: {
        id: "1 tidak efektif, 2 efektif sebagian, 3 efektif sepenuhnya, 4 sangat efektif; bilangan bulat saja.",
        en: "1 not effective, 2 partially effective, 3 fully effective, 4 highly effective; whole numbers only.",
      },
      actual: { unit: "level", min: 1, max: 4, step: 1 },
      direction: "higher",
      target: 3,
      achievement: { kind: "identity" },
      absent: { missing: "required" },
    },
    ofAreas: {
      kind: "group",
      title: { id: "Rata-rata berbobot bidang", en: "Weighted mean of the areas" },
      each: "areaRating",
      combine: "weighted-mean",
      weight: "= areaWeight",
      weights: 100,
    },
    printedRating: {
      kind: "indicator",
      title: {
        id: "Nilai berbobot tercetak, 1 sampai 4 (untuk source: rating)",
        en: "Printed weighted rating, 1 to 4 (for source: rating)",
      },
      actual: { unit: "level", min: 1, max: 4 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "printed",
    },
    printedPercentage: {
      kind: "indicator",
      title: {
        id: "Persentase tercetak (untuk source: percentage)",
        en: "Printed percentage (for source: percentage)",
      },
      actual: { unit: "percent", min: 0, max: "133.34" },
      direction: "higher",
      absent: { missing: "required" },
      cite: "printed",
    },
    ofRating: {
      kind: "group",
      title: { id: "Persentase: nilai dibagi 3, dikali 100", en: "Percentage: the rating / 3 x 100" },
      parts: [
        { node: "ofAreas", when: "source == 'areas'" },
        { node: "printedRating", when: "source == 'rating'" },
      ],
      combine: "sum",
      then: [{ multiply: "100/3" }],
    },
    assessment: {
      kind: "group",
      title: { id: "Penilaian tahunan", en: "Annual assessment" },
      parts: [
        { node: "ofRating", when: "source != 'percentage'" },
        { node: "printedPercentage", when: "source == 'percentage'" },
      ],
      combine: "sum",
      then: [{ round: 0, mode: "half-up", cite: "wholePercent" }],
      scale: "category",
    },
  },
  scales: {
    category: {
      title: { id: "Kategori kinerja", en: "Performance category" },
      ratings: [
        { id: "not-effective", label: { id: "Tidak efektif (1)", en: "Not effective (1)" } },
        { id: "partially-effective", label: { id: "Efektif sebagian (2)", en: "Partially effective (2)" } },
        { id: "fully-effective", label: { id: "Efektif sepenuhnya (3)", en: "Fully effective (3)" } },
        { id: "highly-effective", label: { id: "Sangat efektif (4)", en: "Highly effective (4)" } },
      ],
      digits: 0,
      bands: [
        { rating: "not-effective", from: 0, to: 66 },
        { rating: "partially-effective", from: 67, to: 99 },
        { rating: "fully-effective", from: 100, to: 100 },
        { rating: "highly-effective", from: 101, to: 133 },
      ],
      cite: "steps",
    },
  },
  checks: [
    {
      that: "source != 'areas' or count(areas) > 0",
      title: { id: "paling sedikit satu bidang hasil utama", en: "at least one key result area" },
    },
  ],
  result: "assessment",
  examples: [
    {
      title: "Four areas, one of them partially effective and one highly effective",
      record: {
        subject: "Official",
        period: "2019",
        rows: {
          areas: [
            { key: "k1", areaWeight: "30", areaRating: "3" },
            { key: "k2", areaWeight: "30", areaRating: "4" },
            { key: "k3", areaWeight: "20", areaRating: "3" },
            { key: "k4", areaWeight: "20", areaRating: "2" },
          ],
        },
      },
      expect: { score: "103", rating: "highly-effective", status: "scored", nodes: { ofAreas: "3.1" } },
      origin: "by-hand",
      source: "the weights and the four steps",
      arithmetic: "0.3 x 3 + 0.3 x 4 + 0.2 x 3 + 0.2 x 2 = 3.1; 3.1 / 3 x 100 = 103.33, rounded 103",
    },
  ],
} as const satisfies PolicyDocument;
