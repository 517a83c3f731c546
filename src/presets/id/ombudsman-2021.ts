import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The zone of an agency's compliance with the standards of public service, as Ombudsman RI rated it in 2021: the
 * compliance value of 0 to 100, and the zone green, yellow or red that it lies in.
 *
 * How the compliance value itself is made of the components of the standard is not part of this policy.
 *
 * @edge    the zones are printed at two decimals, so the value is rounded half-up to two decimals first: 80.995 is green
 * @source  Ombudsman RI, compliance with public service standards 2021
 */
export const ombudsman2021 = {
  schema: "kinerja/policy/1",
  scheme: "id/ombudsman",
  version: "2021",
  inForce: { from: "2021-01-01", until: "2022-01-01" },
  supersededBy: "id/ombudsman-2022",
  title: { id: "Kepatuhan standar pelayanan publik", en: "Compliance with public service standards" },
  description: {
    id: "Nilai kepatuhan (0 sampai 100) dan zonanya.",
    en: "The compliance value (0 to 100) and its zone.",
  },
  citations: {
    zones: {
      instrument: "Ombudsman RI, Penilaian Kepatuhan Standar Pelayanan Publik 2021",
      checked: "2026-11-24",
      confidence: "high",
      note: "Green 81.00-100, yellow 51.00-80.99, red 0-50.99. Of 2021; from 1 January of the year to the opinions of 2022. The components and weights of the compliance value were not read.",
    },
    twoDecimals: {
      instrument: "Ombudsman RI, Penilaian Kepatuhan Standar Pelayanan Publik 2021",
      checked: "2026-11-24",
      confidence: "medium",
      note: "No rounding was read. The zones are printed as closed at two decimals: compare after rounding to two decimals. Half-up is the reading here.",
    },
  },
  cite: "zones",
  nodes: {
    compliance: {
      kind: "indicator",
      title: { id: "Nilai kepatuhan", en: "Compliance value" },
      description: {
        id: "Nilai kepatuhan instansi, 0 sampai 100.",
        en: "The compliance value of the agency, 0 to 100.",
      },
      actual: { unit: "point", min: 0, max: 100 },
      direction: "higher",
      absent: { missing: "required" },
      then: [{ round: 2, mode: "half-up", cite: "twoDecimals" }],
      scale: "zone",
    },
  },
  scales: {
    zone: {
      title: { id: "Zona", en: "Zone" },
      ratings: [
        { id: "merah", label: { id: "Zona Merah (Kepatuhan Rendah)", en: "Red zone (low compliance)" } },
        {
          id: "kuning",
          label: { id: "Zona Kuning (Kepatuhan Sedang)", en: "Yellow zone (medium compliance)" },
        },
        { id: "hijau", label: { id: "Zona Hijau (Kepatuhan Tinggi)", en: "Green zone (high compliance)" } },
      ],
      digits: 2,
      bands: [
        { rating: "merah", from: 0, to: "50.99" },
        { rating: "kuning", from: "51.00", to: "80.99" },
        { rating: "hijau", from: "81.00", to: 100 },
      ],
      cite: "zones",
    },
  },
  examples: [
    {
      title: "A value between the printed edges of yellow and green",
      record: { subject: "Pemerintah Kota", period: "2021", actuals: { compliance: "80.994" } },
      expect: { score: "80.99", rating: "kuning", status: "scored" },
      origin: "by-hand",
      source: "Ombudsman RI, Penilaian Kepatuhan Standar Pelayanan Publik 2021",
      arithmetic: "80.994 rounded half-up to two decimals is 80.99, the upper edge of yellow",
    },
  ],
  result: "compliance",
} as const satisfies PolicyDocument;
