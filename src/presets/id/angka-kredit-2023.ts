import type { PolicyDocument } from "../../policy/policy.js";

/**
 * The credit points (angka kredit) of a functional post: for each evaluation period, months / 12 x the percentage of
 * the performance rating x the yearly coefficient of the post, rounded to two decimals, and their sum.
 *
 * The ratings are those of `id/ekinerja-2022`. With the fact `currentPost` two nodes say whether the points reach what
 * the next rank and the next level of that post ask.
 *
 * @range   a full year gives 0.94 (Pemula, Sangat Kurang) to 75 points (Ahli Utama, Sangat Baik)
 * @edge    each period is rounded half-up before the sum, so two half-years may differ by 0.01 from one year
 * @source  PermenPANRB 1/2023; Peraturan BKN 3/2023
 */
export const angkaKredit2023 = {
  schema: "kinerja/policy/1",
  scheme: "id/angka-kredit",
  version: "2023",
  inForce: { from: "2023-01-01" },
  title: { id: "Angka kredit jabatan fungsional", en: "Credit points of functional posts" },
  description: {
    id: "Konversi predikat kinerja tiap periode menjadi angka kredit, lalu dijumlahkan.",
    en: "The performance rating of each period becomes credit points, which are added up.",
  },
  citations: {
    bkn3: {
      instrument: "PermenPANRB 1/2023; Peraturan BKN 3/2023",
      checked: "2026-11-24",
      confidence: "high",
      note: "Percentages, coefficients and proration by months as slides of BKN on the conversion give them; article numbers were not read. The days of the instruments were not found: in force from 1 January of their year.",
    },
    cukup: {
      instrument: "PermenPANRB 1/2023; Peraturan BKN 3/2023",
      checked: "2026-11-24",
      confidence: "medium",
      note: "'Cukup' and 'Butuh Perbaikan' name the same step in different documents. Both are read.",
    },
    twoDecimals: {
      instrument: "Peraturan BKN 3/2023",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Results are printed with two decimals, half-up. That each period is rounded before the sum is the reading here: points are set and printed period by period.",
    },
    earlier: {
      instrument: "Peraturan BKN 3/2023",
      checked: "2026-11-24",
      confidence: "unverified",
      note: "Points set before the periods of the record, added as they are. What of them counts after a promotion was not read: give the number that counts, or leave it 0.",
    },
    needed: {
      instrument: "Peraturan BKN 3/2023",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Cumulative points for the next rank / the next level: Ahli Pertama 50/100, Ahli Muda 100/200, Ahli Madya 150/450, Ahli Utama 200/none. Other conditions of a promotion are not part of this.",
    },
    neededOfSkillPosts: {
      instrument: "A slide on Peraturan BKN 3/2023",
      checked: "2026-11-24",
      confidence: "low",
      note: "Pemula 15/15, Terampil 20/60, Mahir 50/100, Penyelia 100/none. The slide that prints them has its labels swapped, so they are off unless the parameter skillPosts is set.",
    },
  },
  cite: "bkn3",
  parameters: {
    skillPosts: {
      type: "yes-no",
      default: false,
      title: {
        id: "Pakai kebutuhan angka kredit jabatan keterampilan (keyakinan rendah)",
        en: "Use the points needed in skill posts (low confidence)",
      },
      cite: "neededOfSkillPosts",
    },
  },
  facts: {
    currentPost: {
      type: "choice",
      of: [
        "not-set",
        "pemula",
        "terampil",
        "mahir",
        "penyelia",
        "ahli-pertama",
        "ahli-muda",
        "ahli-madya",
        "ahli-utama",
      ],
      default: "not-set",
      title: {
        id: "Jenjang sekarang (untuk kebutuhan kenaikan pangkat dan jenjang)",
        en: "Post held now (for the points that a promotion needs)",
      },
      cite: "needed",
    },
    earlierPoints: {
      type: "number",
      unit: "point",
      min: 0,
      default: "0",
      title: { id: "Angka kredit sebelum periode ini", en: "Points set before these periods" },
      cite: "earlier",
    },
  },
  rows: {
    periods: {
      title: { id: "Periode penilaian", en: "Evaluation periods" },
      min: 1,
      facts: {
        post: {
          type: "choice",
          of: [
            "pemula",
            "terampil",
            "mahir",
            "penyelia",
            "ahli-pertama",
            "ahli-muda",
            "ahli-madya",
            "ahli-utama",
          ],
          title: { id: "Jenjang dalam periode", en: "Post held in the period" },
        },
        months: {
          type: "number",
          unit: "month",
          min: 1,
          max: 12,
          step: 1,
          title: { id: "Lama periode (bulan)", en: "Length of the period (months)" },
        },
      },
    },
  },
  tables: {
    coefficients: {
      keys: ["post"],
      rows: [
        ["pemula", "3.75"],
        ["terampil", "5"],
        ["mahir", "12.5"],
        ["penyelia", "25"],
        ["ahli-pertama", "12.5"],
        ["ahli-muda", "25"],
        ["ahli-madya", "37.5"],
        ["ahli-utama", "50"],
      ],
      cite: "bkn3",
    },
    forNextRank: {
      keys: ["post"],
      rows: [
        ["ahli-pertama", "50"],
        ["ahli-muda", "100"],
        ["ahli-madya", "150"],
        ["ahli-utama", "200"],
      ],
      else: "0",
      cite: "needed",
    },
    forNextPost: {
      keys: ["post"],
      rows: [
        ["ahli-pertama", "100"],
        ["ahli-muda", "200"],
        ["ahli-madya", "450"],
      ],
      else: "0",
      cite: "needed",
    },
    forNextRankOfSkillPosts: {
      keys: ["post"],
      rows: [
        ["pemula", "15"],
        ["terampil", "20"],
        ["mahir", "50"],
        ["penyelia", "100"],
      ],
      else: "0",
      cite: "neededOfSkillPosts",
    },
    forNextPostOfSkillPosts: {
      keys: ["post"],
      rows: [
        ["pemula", "15"],
        ["terampil", "60"],
        ["mahir", "100"],
      ],
      else: "0",
      cite: "neededOfSkillPosts",
    },
  },
  definitions: {
    "isSkillPost(post)": "post == 'pemula' or post == 'terampil' or post == 'mahir' or post == 'penyelia'",
    "isUnknown(post)": "post == 'not-set' or (isSkillPost(post) and not skillPosts)",
  },
  nodes: {
    predicate: {
      kind: "indicator",
      in: "periods",
      title: { id: "Predikat kinerja", en: "Performance rating" },
      description: {
        id: "Persentase angka kredit menurut predikat; Cukup sama dengan Butuh Perbaikan.",
        en: "The percentage that the rating gives; Cukup is the same as Butuh Perbaikan.",
      },
      actual: {
        type: "choice",
        of: ["sangat-kurang", "kurang", "cukup", "butuh-perbaikan", "baik", "sangat-baik"],
      },
      achievement: {
        kind: "points",
        of: {
          "sangat-kurang": "0.25",
          kurang: "0.5",
          cukup: "0.75",
          "butuh-perbaikan": "0.75",
          baik: 1,
          "sangat-baik": "1.5",
        },
        cite: "cukup",
      },
      absent: { missing: "required" },
    },
    coefficient: {
      kind: "formula",
      in: "periods",
      unit: "point",
      title: { id: "Koefisien jenjang setahun", en: "Coefficient of the post for a year" },
      text: "lookup(coefficients, post)",
    },
    points: {
      kind: "group",
      in: "periods",
      title: { id: "Angka kredit periode", en: "Points of the period" },
      parts: [{ node: "predicate", weight: "= months / 12 * coefficient" }],
      combine: "sum",
      weights: "= months / 12 * coefficient",
      then: [{ round: 2, mode: "half-up", cite: "twoDecimals" }],
    },
    total: {
      kind: "group",
      title: { id: "Angka kredit kumulatif", en: "Cumulative points" },
      each: "points",
      combine: "sum",
      then: [{ add: "= earlierPoints", when: "earlierPoints > 0", cite: "earlier" }],
    },
    enoughForRank: {
      kind: "formula",
      title: {
        id: "Angka kredit kenaikan pangkat: tercapai (1) atau belum (0)",
        en: "Points for the next rank: reached (1) or not yet (0)",
      },
      absentWhen: "isUnknown(currentPost)",
      text: "if(total >= if(isSkillPost(currentPost), lookup(forNextRankOfSkillPosts, currentPost), lookup(forNextRank, currentPost)), 1, 0)",
      scale: "requirement",
      cite: "needed",
    },
    enoughForPost: {
      kind: "formula",
      title: {
        id: "Angka kredit kenaikan jenjang: tercapai (1) atau belum (0)",
        en: "Points for the next level: reached (1) or not yet (0)",
      },
      absentWhen: "isUnknown(currentPost) or currentPost == 'penyelia' or currentPost == 'ahli-utama'",
      text: "if(total >= if(isSkillPost(currentPost), lookup(forNextPostOfSkillPosts, currentPost), lookup(forNextPost, currentPost)), 1, 0)",
      scale: "requirement",
      cite: "needed",
    },
  },
  scales: {
    requirement: {
      title: { id: "Kebutuhan angka kredit", en: "Points needed" },
      ratings: [
        { id: "belum", label: { id: "Belum tercapai", en: "Not yet reached" } },
        { id: "tercapai", label: { id: "Tercapai", en: "Reached" } },
      ],
      bands: [
        { rating: "belum", from: 0, below: 1 },
        { rating: "tercapai", from: 1, to: 1 },
      ],
      cite: "needed",
    },
  },
  examples: [
    {
      title: "Ahli Pertama: a year Baik, then seven months Sangat Baik",
      record: {
        subject: "198501012010011001",
        period: "2024",
        facts: { currentPost: "ahli-pertama" },
        rows: {
          periods: [
            { key: "2023", post: "ahli-pertama", months: "12", predicate: "baik" },
            { key: "2024", post: "ahli-pertama", months: "7", predicate: "sangat-baik" },
          ],
        },
      },
      expect: {
        score: "23.44",
        status: "scored",
        nodes: { "points@2023": "12.5", "points@2024": "10.94", enoughForRank: "0" },
      },
      origin: "by-hand",
      source: "Peraturan BKN 3/2023",
      arithmetic:
        "12/12 x 100 % x 12.5 = 12.5; 7/12 x 150 % x 12.5 = 10.9375, half-up 10.94; together 23.44, below the 50 of the next rank",
    },
  ],
  result: "total",
} as const satisfies PolicyDocument;
