import type { PolicyDocument } from "../../policy/policy.js";

/**
 * An employee's performance rating from two ratings, results and behaviour, by a matrix of three by three.
 *
 * There is no number: a scorecard has a rating and no score. The fact `organisationRating` acts on no rating; it
 * says which distribution of ratings the unit's employees are held against. `id/angka-kredit-2023` turns the rating
 * into the credit points of functional posts.
 *
 * @source  PermenPANRB 6/2022; distributions SE MenPANRB 3/2023
 */
export const ekinerja2022 = {
  schema: "kinerja/policy/1",
  scheme: "id/ekinerja",
  version: "2022",
  inForce: { from: "2022-01-01" },
  title: { id: "Predikat kinerja pegawai", en: "Employee performance rating" },
  description: {
    id: "Rating hasil kerja dan rating perilaku kerja dipadukan dengan matriks menjadi predikat, untuk evaluasi periodik maupun tahunan.",
    en: "The ratings of results and of behaviour, joined by a matrix to a rating, for a periodic or an annual evaluation.",
  },
  citations: {
    permenpanrb6: {
      instrument: "PermenPANRB 6/2022",
      checked: "2026-11-24",
      confidence: "high",
      note: "In force for 2022 onward; it revokes PermenPANRB 8/2021. 'Cukup' names the same step as 'Butuh Perbaikan' in some documents. How periodic ratings become an annual one was not read: each evaluation is a record of its own.",
    },
    steps: {
      instrument: "PermenPANRB 6/2022",
      article: "24-25",
      checked: "2026-11-24",
      confidence: "high",
      note: "The organisation's achievement is set first, then the distribution that belongs to it, then employees are rated. Of a person who leads a unit, the unit's achievement is the rating of results.",
    },
    expectations: {
      instrument: "PermenPANRB 6/2022",
      checked: "2026-11-24",
      confidence: "high",
      note: "No formula and no numeric weights: the rater chooses. Behaviour is judged on the seven BerAKHLAK values without levels.",
    },
    distributions: {
      instrument: "SE MenPANRB 3/2023",
      checked: "2026-11-24",
      confidence: "medium",
      note: "Shares of the employees rated. 'Majority' is read as more than half. How shares round to heads was not seen. The circular is of 2023; for 2022 its pattern is a practice only.",
    },
  },
  cite: "permenpanrb6",
  facts: {
    organisationRating: {
      type: "choice",
      of: ["not-set", "sangat-kurang", "kurang", "butuh-perbaikan", "baik", "istimewa"],
      default: "not-set",
      title: {
        id: "Predikat kinerja organisasi (butuh-perbaikan juga disebut Cukup)",
        en: "Performance rating of the organisation (butuh-perbaikan is also called Cukup)",
      },
      cite: "steps",
    },
  },
  nodes: {
    results: {
      kind: "indicator",
      title: { id: "Rating hasil kerja", en: "Rating of results" },
      description: {
        id: "Di Atas: sebagian besar atau seluruh hasil di atas ekspektasi dan tidak ada hasil utama di bawahnya. Sesuai: sebagian besar atau seluruh hasil sesuai, sebagian kecil hasil utama boleh di bawah. Di Bawah: sebagian besar atau seluruh hasil di bawah ekspektasi.",
        en: "Above: most or all results above expectation and no main result below it. As expected: most or all meet it, a small part of the main results may be below. Below: most or all results below expectation.",
      },
      cite: "expectations",
      actual: {
        type: "choice",
        of: ["di-bawah-ekspektasi", "sesuai-ekspektasi", "di-atas-ekspektasi"],
      },
      absent: { missing: "required" },
      scale: "expectation",
    },
    behaviour: {
      kind: "indicator",
      title: { id: "Rating perilaku kerja", en: "Rating of behaviour" },
      description: {
        id: "Berorientasi Pelayanan, Akuntabel, Kompeten, Harmonis, Loyal, Adaptif, Kolaboratif (BerAKHLAK).",
        en: "Service-oriented, accountable, competent, harmonious, loyal, adaptive, collaborative (BerAKHLAK).",
      },
      cite: "expectations",
      actual: {
        type: "choice",
        of: ["di-bawah-ekspektasi", "sesuai-ekspektasi", "di-atas-ekspektasi"],
      },
      absent: { missing: "required" },
      scale: "expectation",
    },
    performance: {
      kind: "group",
      title: { id: "Predikat kinerja pegawai", en: "Employee performance rating" },
      parts: ["results", "behaviour"],
      combine: {
        matrix: {
          "di-bawah-ekspektasi": {
            "di-bawah-ekspektasi": "sangat-kurang",
            "sesuai-ekspektasi": "butuh-perbaikan",
            "di-atas-ekspektasi": "butuh-perbaikan",
          },
          "sesuai-ekspektasi": {
            "di-bawah-ekspektasi": "kurang",
            "sesuai-ekspektasi": "baik",
            "di-atas-ekspektasi": "baik",
          },
          "di-atas-ekspektasi": {
            "di-bawah-ekspektasi": "kurang",
            "sesuai-ekspektasi": "baik",
            "di-atas-ekspektasi": "sangat-baik",
          },
        },
      },
      scale: "predicate",
    },
  },
  scales: {
    expectation: {
      title: { id: "Rating", en: "Rating" },
      ratings: [
        { id: "di-bawah-ekspektasi", label: { id: "Di Bawah Ekspektasi", en: "Below expectation" } },
        { id: "sesuai-ekspektasi", label: { id: "Sesuai Ekspektasi", en: "As expected" } },
        { id: "di-atas-ekspektasi", label: { id: "Di Atas Ekspektasi", en: "Above expectation" } },
      ],
    },
    predicate: {
      title: { id: "Predikat kinerja", en: "Performance rating" },
      ratings: [
        { id: "sangat-kurang", label: { id: "Sangat Kurang", en: "Very poor" } },
        { id: "kurang", label: { id: "Kurang / Misconduct", en: "Poor / misconduct" } },
        { id: "butuh-perbaikan", label: { id: "Butuh Perbaikan", en: "Needs improvement" } },
        { id: "baik", label: { id: "Baik", en: "Good" } },
        { id: "sangat-baik", label: { id: "Sangat Baik", en: "Very good" } },
      ],
    },
  },
  result: "performance",
  cohort: {
    distributions: [
      {
        title: {
          id: "Organisasi Istimewa: mayoritas Sangat Baik",
          en: "Outstanding organisation: most are very good",
        },
        when: "organisationRating == 'istimewa'",
        ratings: ["sangat-baik"],
        above: "0.5",
        atMost: "0.7",
        cite: "distributions",
      },
      {
        title: { id: "Organisasi Baik: mayoritas Baik", en: "Good organisation: most are good" },
        when: "organisationRating == 'baik'",
        ratings: ["baik"],
        above: "0.5",
        atMost: "0.7",
        cite: "distributions",
      },
      {
        title: {
          id: "Organisasi Baik: ada Butuh Perbaikan dan/atau Kurang",
          en: "Good organisation: some need improvement or are poor",
        },
        when: "organisationRating == 'baik'",
        ratings: ["butuh-perbaikan", "kurang"],
        above: 0,
        cite: "distributions",
      },
      {
        title: {
          id: "Organisasi Butuh Perbaikan: Butuh Perbaikan paling sedikit 60 %",
          en: "Organisation that needs improvement: at least 60 % need improvement",
        },
        when: "organisationRating == 'butuh-perbaikan'",
        ratings: ["butuh-perbaikan"],
        atLeast: "0.6",
        cite: "distributions",
      },
      {
        title: {
          id: "Organisasi Butuh Perbaikan: Sangat Baik paling banyak 10 %",
          en: "Organisation that needs improvement: at most 10 % very good",
        },
        when: "organisationRating == 'butuh-perbaikan'",
        ratings: ["sangat-baik"],
        atMost: "0.1",
        cite: "distributions",
      },
      {
        title: {
          id: "Organisasi Kurang: Kurang paling sedikit 60 %",
          en: "Poor organisation: at least 60 % poor",
        },
        when: "organisationRating == 'kurang'",
        ratings: ["kurang"],
        atLeast: "0.6",
        cite: "distributions",
      },
      {
        title: {
          id: "Organisasi Kurang: Butuh Perbaikan paling sedikit 10 %",
          en: "Poor organisation: at least 10 % need improvement",
        },
        when: "organisationRating == 'kurang'",
        ratings: ["butuh-perbaikan"],
        atLeast: "0.1",
        cite: "distributions",
      },
      {
        title: {
          id: "Organisasi Kurang: Sangat Baik paling banyak 10 %",
          en: "Poor organisation: at most 10 % very good",
        },
        when: "organisationRating == 'kurang'",
        ratings: ["sangat-baik"],
        atMost: "0.1",
        cite: "distributions",
      },
      {
        title: {
          id: "Organisasi Sangat Kurang: Sangat Kurang paling sedikit 60 %",
          en: "Very poor organisation: at least 60 % very poor",
        },
        when: "organisationRating == 'sangat-kurang'",
        ratings: ["sangat-kurang"],
        atLeast: "0.6",
        cite: "distributions",
      },
      {
        title: {
          id: "Organisasi Sangat Kurang: Kurang dan/atau Butuh Perbaikan paling sedikit 10 %",
          en: "Very poor organisation: at least 10 % poor or in need of improvement",
        },
        when: "organisationRating == 'sangat-kurang'",
        ratings: ["kurang", "butuh-perbaikan"],
        atLeast: "0.1",
        cite: "distributions",
      },
      {
        title: {
          id: "Organisasi Sangat Kurang: tidak ada Sangat Baik",
          en: "Very poor organisation: none very good",
        },
        when: "organisationRating == 'sangat-kurang'",
        ratings: ["sangat-baik"],
        atMost: 0,
        cite: "distributions",
      },
    ],
  },
} as const satisfies PolicyDocument;
