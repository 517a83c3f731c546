import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The performance value of a unit of the Ministry of Finance (NKO): the values of its perspectives, weighted.
 *
 * The score is what `id/nkp-kemenkeu-2026` takes as `organisation`. It has no rating: of the printed labels only the
 * highest and the lowest were read. Colours are an option.
 *
 * @range   0 to 120
 * @exact   nothing is rounded: no rounding was seen
 * @source  KMK 127/2026
 */
export const nkoKemenkeu2026 = {
  schema: "kinerja/policy/1",
  scheme: "id/nko-kemenkeu",
  version: "2026",
  inForce: { from: "2026-01-01" },
  title: {
    id: "Nilai kinerja organisasi Kementerian Keuangan (NKO)",
    en: "Performance value of a unit of the Ministry of Finance (NKO)",
  },
  description: {
    id: "Jumlah nilai tiap perspektif dikali bobotnya. Nilai perspektif dibawa apa adanya: cara menghitungnya dari capaian IKU belum terbaca.",
    en: "The sum of the perspectives' values, each times its weight. The value of a perspective is brought as it is: how it comes from the achievements of indicators was not read.",
  },
  citations: {
    kmk127: {
      instrument: "KMK 127/2026",
      checked: "2026-11-24",
      confidence: "medium",
      note: "NKO = sum of perspective value x weight, as training material gives it. The day of the instrument was not found: in force from 1 January of its year. Labels were read at both ends only (Sangat Baik from 110, Buruk below 80), so they rate nothing here.",
    },
    weights: {
      instrument: "KMK 127/2026",
      checked: "2026-11-24",
      confidence: "low",
      note: "Of the weights of the perspectives only one was read, 30 % for Stakeholder. All come with the record and total 100.",
    },
    domain: {
      instrument: "KMK 127/2026",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Achievements are held to 0..120, so the values made of them are taken to lie there too.",
    },
    colours: {
      instrument: "KMK 127/2026",
      checked: "2026-11-24",
      confidence: "low",
      note: "Green from 100 is stated; yellow from 80 to below 100 and red below 80 are inferred from the table of labels. Off by default.",
    },
  },
  cite: "kmk127",
  parameters: {
    colours: {
      oneOf: ["none", "inferred"],
      default: "none",
      title: {
        id: "Status warna: tidak ditampilkan, atau menurut batas yang disimpulkan",
        en: "Colours: not shown, or by the limits that were inferred",
      },
      cite: "colours",
    },
  },
  rows: {
    perspectives: {
      title: {
        id: "Perspektif (bobot tiap perspektif dalam persen)",
        en: "Perspectives (the weight of each in per cent)",
      },
      min: 1,
    },
  },
  nodes: {
    perspective: {
      kind: "indicator",
      in: "perspectives",
      title: { id: "Nilai perspektif", en: "Value of the perspective" },
      actual: { unit: "point", min: 0, max: 120 },
      direction: "higher",
      absent: { missing: "required" },
      cite: "domain",
    },
    total: {
      kind: "group",
      title: { id: "Nilai kinerja organisasi (NKO)", en: "Performance value of the unit (NKO)" },
      each: "perspective",
      combine: "weighted-mean",
      weight: "from-record",
      weights: 100,
      cite: "weights",
    },
    colour: {
      kind: "group",
      title: { id: "Status warna", en: "Colour" },
      parts: ["total"],
      combine: "sum",
      absentWhen: "colours == 'none'",
      scale: "colour",
      cite: "colours",
    },
  },
  scales: {
    colour: {
      title: { id: "Status warna", en: "Colour" },
      ratings: [
        { id: "merah", label: { id: "Merah", en: "Red" } },
        { id: "kuning", label: { id: "Kuning", en: "Yellow" } },
        { id: "hijau", label: { id: "Hijau", en: "Green" } },
      ],
      bands: [
        { rating: "merah", below: 80 },
        { rating: "kuning", from: 80, below: 100 },
        { rating: "hijau", from: 100 },
      ],
      cite: "colours",
    },
  },
  result: "total",
} as const satisfies PolicyDocument;
