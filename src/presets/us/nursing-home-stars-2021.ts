import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The overall five-star rating of a US nursing home, before July 2022, from its stars for health inspections, staffing
 * and quality measures.
 *
 * @edge    a star moves the rating by one step and never beyond 1 or 5; with an inspection star of 1 the rating is at
 *   most 2, of a special-focus facility at most 3
 * @exact   whole numbers throughout
 * @source  An older description of the CMS five-star method (before July 2022)
 */
export const nursingHomeStars2021 = {
  schema: "kinerja/policy/1",
  scheme: "us/nursing-home-stars",
  version: "2021",
  inForce: { from: "2000-01-01", until: "2022-07-01" },
  supersededBy: "us/nursing-home-stars-2022",
  title: {
    id: "Bintang panti rawat jompo: penilaian keseluruhan",
    en: "Nursing home five-star rating: overall",
  },
  description: {
    id: "Mulai dari bintang inspeksi kesehatan; tenaga dan ukuran mutu menaikkan atau menurunkannya satu bintang.",
    en: "Begins at the star for health inspections; staffing and quality measures move it up or down by one star.",
  },
  citations: {
    method: {
      instrument: "An older description of the CMS five-star method (before July 2022)",
      checked: "2026-11-24",
      confidence: "high",
      note: "All 12,913 overall ratings of a public copy of the provider table (undated; stars before the change) are as computed, the cap of 2 included. The step of staffing differs from that since July 2022: 4 or 5 raises, and only above the inspection star. Named after the last full year in which it held; when it began was not found: 2000-01-01 stands for an open beginning and is no date of the scheme.",
    },
    specialFocus: {
      instrument: "An older description of the CMS five-star method (before July 2022)",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Special-focus facilities were capped at 3 stars historically; until when was not found.",
    },
    withoutStar: {
      instrument: "An older description of the CMS five-star method (before July 2022)",
      checked: "2026-11-24",
      confidence: "unverified",
      note: "What a home without a star for staffing or quality measures has was not read, so the record is refused by default. The option 'no-rating' gives it no overall rating; 'unchanged' leaves the rating where it stands at that step. Under both a home without a star for inspections has none.",
    },
  },
  cite: "method",
  parameters: {
    withoutStar: {
      oneOf: ["refused", "no-rating", "unchanged"],
      default: "refused",
      title: {
        id: "Bintang yang tidak ada: data ditolak, tanpa penilaian, atau langkah itu tidak mengubah",
        en: "A star that is missing: the record is refused, no rating, or that step changes nothing",
      },
      cite: "withoutStar",
    },
  },
  facts: {
    specialFocus: {
      type: "yes-no",
      default: false,
      title: { id: "Fasilitas dalam pengawasan khusus", en: "Special-focus facility" },
      cite: "specialFocus",
    },
  },
  definitions: {
    "heldToStars(x)": "min(max(x, 1), 5)",
  },
  nodes: {
    healthInspection: {
      kind: "indicator",
      title: { id: "Bintang inspeksi kesehatan", en: "Health inspection star" },
      actual: { unit: "star", min: 1, max: 5, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
    },
    staffing: {
      kind: "indicator",
      title: { id: "Bintang tenaga", en: "Staffing star" },
      actual: { unit: "star", min: 1, max: 5, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
    },
    qualityMeasures: {
      kind: "indicator",
      title: { id: "Bintang ukuran mutu", en: "Quality measure star" },
      actual: { unit: "star", min: 1, max: 5, step: 1 },
      direction: "higher",
      absent: { missing: "required" },
    },
    afterStaffing: {
      kind: "formula",
      unit: "star",
      fullMarks: 5,
      title: { id: "Setelah langkah tenaga", en: "After the step of staffing" },
      text: "if(withoutStar == 'unchanged' and not present(staffing), healthInspection, heldToStars(healthInspection + if(staffing >= 4 and staffing > healthInspection, 1, if(staffing == 1, -1, 0))))",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      absentWhen:
        "withoutStar != 'refused' and not present(healthInspection) or withoutStar == 'no-rating' and not present(staffing)",
      cite: "withoutStar",
    },
    afterQuality: {
      kind: "formula",
      unit: "star",
      fullMarks: 5,
      title: { id: "Setelah langkah ukuran mutu", en: "After the step of quality measures" },
      text: "if(withoutStar == 'unchanged' and not present(qualityMeasures), afterStaffing, heldToStars(afterStaffing + if(qualityMeasures == 5, 1, if(qualityMeasures == 1, -1, 0))))",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      absentWhen: "withoutStar == 'no-rating' and not present(qualityMeasures)",
      cite: "withoutStar",
    },
    overall: {
      kind: "formula",
      unit: "star",
      fullMarks: 5,
      title: { id: "Penilaian keseluruhan", en: "Overall rating" },
      text: "if(present(afterQuality), if(healthInspection == 1, min(afterQuality, 2), afterQuality), afterQuality)",
      absent: { missing: "leave-out", notApplicable: "leave-out" },
      then: [{ cap: 3, when: "specialFocus", cite: "specialFocus" }],
      scale: "stars",
    },
  },
  scales: {
    stars: {
      title: { id: "Bintang", en: "Stars" },
      ratings: [
        { id: "1", label: { id: "1 bintang", en: "1 star" } },
        { id: "2", label: { id: "2 bintang", en: "2 stars" } },
        { id: "3", label: { id: "3 bintang", en: "3 stars" } },
        { id: "4", label: { id: "4 bintang", en: "4 stars" } },
        { id: "5", label: { id: "5 bintang", en: "5 stars" } },
      ],
      bands: [
        { rating: "1", from: 1, below: 2 },
        { rating: "2", from: 2, below: 3 },
        { rating: "3", from: 3, below: 4 },
        { rating: "4", from: 4, below: 5 },
        { rating: "5", from: 5, to: 5 },
      ],
    },
  },
  result: "overall",
  examples: [
    {
      title: "Staffing 4 above the inspection star raises, quality measures 1 lower",
      record: {
        subject: "home A",
        period: "2021",
        actuals: { healthInspection: "3", staffing: "4", qualityMeasures: "1" },
      },
      expect: { score: "3", rating: "3" },
      origin: "by-hand",
      source: "An older description of the CMS five-star method (before July 2022)",
      arithmetic: "3 + 1 for staffing = 4; 4 - 1 for quality measures = 3",
    },
  ],
} as const satisfies PolicyDocument;
