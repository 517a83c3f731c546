import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The Gender Development Index of a country: the Human Development Index of women over that of men, 1 where they are
 * equal; and its group, 1 (nearest to parity) to 5.
 *
 * The two indices come with the record, as the table prints them. How they are computed for each sex (goalposts and
 * estimated incomes of their own) is not part of this policy.
 *
 * @formula  HDI of women / HDI of men; group by |GDI - 1| x 100
 * @edge     a deviation of 2.5 exactly is group 1. The group is that of the unrounded index (the edition of 2018); with
 *   `decimals: three` the index is rounded half-up and the group is that of the rounded index (the edition of 2023/24)
 * @exact    nothing is rounded unless chosen. With printed indices of women and men a country close to an edge may fall
 *   into the neighbouring group
 * @source   UNDP, Human Development Report, technical note 3
 */
export const gdi2014 = {
  schema: "kinerja/policy/1",
  scheme: "undp/gdi",
  version: "2014",
  inForce: { from: "2014-01-01" },
  title: { id: "Indeks pembangunan gender", en: "Gender Development Index" },
  description: {
    id: "Indeks pembangunan manusia perempuan dibagi laki-laki; kelompok menurut jarak dari kesetaraan (1).",
    en: "The Human Development Index of women over that of men; groups by the distance from parity (1).",
  },
  citations: {
    note3: {
      instrument: "UNDP, Human Development Report, technical note 3",
      checked: "2026-11-24",
      confidence: "high",
      note: "Ratio and group recomputed against table 4 of the 2018 statistical update. In force from 1 January 2014, the year from which the technical notes were read; the first edition is not stated. The period is the edition, not the year of the data. The goalposts of each sex were not read: the two indices come with the record.",
    },
    groups: {
      instrument: "UNDP, Human Development Report, technical note 3",
      checked: "2026-11-24",
      confidence: "high",
      note: "Group by the absolute deviation from parity in per cent, upper bound inclusive: 2.5, 5, 7.5, 10. The statistical update of 2018 groups by the unrounded index (164 of 164 countries).",
    },
    decimals: {
      instrument: "UNDP, Human Development Report 2023/2024, composite indices, complete time series",
      checked: "2026-11-24",
      confidence: "high",
      note: "The file of 2023/24 prints the index to three decimals and groups by the printed index (182 of 182 countries); by the unrounded one some would fall into another group. The editions between 2018 and 2023/24 were not checked, and the technical note speaks of no rounding: off by default. Half-up is the reading here.",
    },
  },
  cite: "note3",
  parameters: {
    decimals: {
      oneOf: ["all", "three"],
      default: "all",
      title: {
        id: "Angka di belakang koma untuk indeks dan kelompok: semua (edisi 2018), atau tiga (edisi 2023/24)",
        en: "Decimals of the index and for the group: all (edition of 2018), or three (edition of 2023/24)",
      },
      cite: "decimals",
    },
  },
  nodes: {
    femaleHdi: {
      kind: "indicator",
      title: { id: "Indeks pembangunan manusia perempuan", en: "Human Development Index of women" },
      actual: { unit: "index", min: 0, max: 1 },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    maleHdi: {
      kind: "indicator",
      title: { id: "Indeks pembangunan manusia laki-laki", en: "Human Development Index of men" },
      actual: { unit: "index", min: 0, max: 1 },
      absent: { missing: "leave-out", notApplicable: "leave-out" },
    },
    deviation: {
      kind: "formula",
      title: { id: "Jarak dari kesetaraan", en: "Deviation from parity" },
      unit: "percent",
      text: "abs(gdi - 1) * 100",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      cite: "groups",
    },
    gdi: {
      kind: "group",
      title: { id: "Indeks pembangunan gender", en: "Gender Development Index" },
      parts: ["femaleHdi", "maleHdi"],
      combine: { formula: "femaleHdi / maleHdi" },
      absent: { missing: "leave-out", notApplicable: "leave-out", atLeast: 2 },
      then: [{ round: 3, mode: "half-up", when: "decimals == 'three'", cite: "decimals" }],
      scale: "group",
    },
  },
  scales: {
    group: {
      title: { id: "Kelompok pembangunan gender", en: "Gender development group" },
      ratings: [
        { id: "5", label: { id: "Kelompok 5", en: "Group 5" } },
        { id: "4", label: { id: "Kelompok 4", en: "Group 4" } },
        { id: "3", label: { id: "Kelompok 3", en: "Group 3" } },
        { id: "2", label: { id: "Kelompok 2", en: "Group 2" } },
        { id: "1", label: { id: "Kelompok 1", en: "Group 1" } },
      ],
      rules: [
        { rating: "1", when: "abs(score - 1) * 100 <= 2.5" },
        { rating: "2", when: "abs(score - 1) * 100 <= 5" },
        { rating: "3", when: "abs(score - 1) * 100 <= 7.5" },
        { rating: "4", when: "abs(score - 1) * 100 <= 10" },
        { rating: "5" },
      ],
      cite: "groups",
    },
  },
  result: "gdi",
  strengths: { achievementAtLeast: 1, most: 0 },
  examples: [
    {
      title: "A deviation of exactly 2.5 per cent is group 1",
      record: { subject: "Example", period: "2018", actuals: { femaleHdi: "0.78", maleHdi: "0.8" } },
      expect: { score: "0.975", rating: "1", nodes: { deviation: "2.5" } },
      origin: "by-hand",
      source: "UNDP, Human Development Report, technical note 3",
      arithmetic: "0.78 / 0.8 = 0.975; |0.975 - 1| x 100 = 2.5",
    },
    {
      title:
        "Three decimals: an index just below 0.975 is in group 1 where the group follows the rounded one",
      record: {
        subject: "Example",
        period: "2024",
        parameters: { decimals: "three" },
        actuals: { femaleHdi: "0.7797", maleHdi: "0.8" },
      },
      expect: { score: "0.975", rating: "1", nodes: { deviation: "2.5" } },
      origin: "by-hand",
      source: "UNDP, Human Development Report 2023/2024, composite indices, complete time series",
      arithmetic:
        "0.7797 / 0.8 = 0.974625, to three decimals 0.975; |0.975 - 1| x 100 = 2.5; unrounded it is 2.5375, group 2",
    },
  ],
} as const satisfies PolicyDocument;
