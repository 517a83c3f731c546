import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The opinion A to E of Ombudsman RI on the quality of an agency's public service, 2022 to 2024.
 *
 * The cut points of the opinions were not read, so by default a value gets no opinion: the scorecard holds the value,
 * rated "not rated". `cutPoints: usual` rates by the cut points that are usually quoted, which are unverified.
 *
 * How the value is made of its four dimensions (input, process, output, complaints) is not part of this policy.
 *
 * @edge    the cut points are quoted at two decimals, so with them the value is rounded half-up to two decimals first
 * @source  Ombudsman RI, opinions on compliance with public service standards 2022 to 2024
 */
export const ombudsman2022 = {
  schema: "kinerja/policy/1",
  scheme: "id/ombudsman",
  version: "2022",
  inForce: { from: "2022-01-01", until: "2025-01-01" },
  title: { id: "Opini kualitas pelayanan publik", en: "Opinion on the quality of public service" },
  description: {
    id: "Nilai kepatuhan (0 sampai 100) dan opini A sampai E; batas opini belum terverifikasi.",
    en: "The compliance value (0 to 100) and the opinion A to E; the cut points are unverified.",
  },
  citations: {
    opinions: {
      instrument: "Ombudsman RI, Penilaian Kepatuhan Standar Pelayanan Publik 2022",
      checked: "2026-11-24",
      confidence: "high",
      note: "Labels of the five opinions. A and B are green, C is yellow; E is red. Weights of the four dimensions were not read. From 1 January 2022 until 1 January 2025: in 2025 the Opini Ombudsman with other dimensions took its place.",
    },
    low: {
      instrument: "Ombudsman RI, press conference on the results of 2022",
      link: "https://sonora.id/read/423627266/pemprov-kalbar-raih-penghargaan-penilaian-kepatuhan-standar-pelayanan-publik-tahun-2022-dari-ombudsman-ri?page=2",
      checked: "2026-11-24",
      confidence: "medium",
      note: "One press report counts the low quality (D) in the red zone, beside the lowest (E).",
    },
    cutPoints: {
      instrument: "Ombudsman RI, Penilaian Kepatuhan Standar Pelayanan Publik 2022",
      checked: "2026-11-24",
      confidence: "unverified",
      note: "Usually quoted: 88.00, 78.00, 54.00 and 32.00. Not read in any source; the published pairs of value and opinion that were found are compatible with them. Off unless chosen.",
    },
    twoDecimals: {
      instrument: "Ombudsman RI, Penilaian Kepatuhan Standar Pelayanan Publik 2022",
      checked: "2026-11-24",
      confidence: "unverified",
      note: "The cut points are quoted at two decimals, so the value is compared after rounding half-up to two decimals, as for the zones of 2021.",
    },
  },
  cite: "opinions",
  parameters: {
    cutPoints: {
      oneOf: ["not-set", "usual"],
      default: "not-set",
      title: {
        id: "Batas opini: tidak dipakai, atau yang lazim dikutip (belum terverifikasi)",
        en: "Cut points of the opinions: none, or those usually quoted (unverified)",
      },
      cite: "cutPoints",
    },
  },
  nodes: {
    compliance: {
      kind: "indicator",
      title: { id: "Nilai kepatuhan", en: "Compliance value" },
      description: {
        id: "Nilai akhir instansi, 0 sampai 100.",
        en: "The final value of the agency, 0 to 100.",
      },
      actual: { unit: "point", min: 0, max: 100 },
      direction: "higher",
      absent: { missing: "required" },
      then: [{ round: 2, mode: "half-up", when: "cutPoints == 'usual'", cite: "twoDecimals" }],
      scale: { by: "cutPoints", of: { "not-set": "unrated", usual: "opinion" } },
    },
  },
  scales: {
    unrated: {
      title: { id: "Opini", en: "Opinion" },
      ratings: [{ id: "tidak-dihitung", label: { id: "Opini tidak dihitung", en: "Opinion not computed" } }],
      bands: [{ rating: "tidak-dihitung" }],
      cite: "cutPoints",
    },
    opinion: {
      title: { id: "Opini", en: "Opinion" },
      ratings: [
        { id: "E", label: { id: "Kualitas Terendah (Zona Merah)", en: "Lowest quality (red zone)" } },
        { id: "D", label: { id: "Kualitas Rendah (Zona Merah)", en: "Low quality (red zone)" }, cite: "low" },
        { id: "C", label: { id: "Kualitas Sedang (Zona Kuning)", en: "Medium quality (yellow zone)" } },
        { id: "B", label: { id: "Kualitas Tinggi (Zona Hijau)", en: "High quality (green zone)" } },
        { id: "A", label: { id: "Kualitas Tertinggi (Zona Hijau)", en: "Highest quality (green zone)" } },
      ],
      bands: [
        { rating: "E", from: 0, below: "32.00" },
        { rating: "D", from: "32.00", below: "54.00" },
        { rating: "C", from: "54.00", below: "78.00" },
        { rating: "B", from: "78.00", below: "88.00" },
        { rating: "A", from: "88.00", to: 100 },
      ],
      cite: "cutPoints",
    },
  },
  result: "compliance",
} as const satisfies PolicyDocument;
